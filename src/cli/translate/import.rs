//! `stappenkaart translate import`: a file that a translator sent back.

use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, OpenGuide};
use crate::cli::report::{self, Suggestions, count};
use crate::cli::today::today;
use crate::cli::writable_guide::WritableGuide;
use crate::os_error;
use crate::translate::{self, Imported, ReplacedText};

/// Import a file that a translator sent back: XLIFF, PO, TMX, TBX or CSV. Entries that lost part of their source are refused.
#[derive(clap::Args)]
pub struct ImportArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// The file; its format is recognized by its content.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The language of the translation [default: as the file says].
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

/// Runs the command.
pub fn run(arguments: &ImportArguments) -> Result<ExitStatus, Failure> {
    let (dir, file) = match (arguments.guide.dir(), &arguments.file) {
        (dir, Some(file)) => (dir, file.as_path()),
        // One path is the file.
        (Some(file), None) => (None, file),
        (None, None) => {
            let help = say!("type its name: `stappenkaart translate import en.xlf`");
            return Err(Failure::new(say!("there is no file to import"), help));
        }
    };
    let bytes = read(file)?;
    let mut guide = WritableGuide::read(dir)?;
    let lang = arguments
        .lang
        .as_ref()
        .map(|tag| guide.translation(tag))
        .transpose()?;
    let OpenGuide {
        sources, library, ..
    } = &mut *guide;
    let imported = translate::import(
        sources,
        library,
        &file.display().to_string(),
        &bytes,
        lang.as_ref(),
        today(),
    );
    match imported {
        Ok(imported) => finish(&guide, &imported),
        Err(problems) => Err(guide.reported(problems)),
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| {
        let help = if file.is_dir() {
            say!("type the name of the file that the translator sent")
        } else {
            say!("check its name, and that you have permission to read it")
        };
        Failure::new(
            say!(
                "`{}` can't be read: {}",
                file.display(),
                os_error::said(&error)
            ),
            help,
        )
    })
}

fn finish(guide: &WritableGuide, imported: &Imported) -> Result<ExitStatus, Failure> {
    let Imported {
        changed,
        problems,
        taken,
        refused,
        unchanged,
        empty,
        fuzzy,
        replaced,
    } = imported;
    report::show(&guide.sources, problems, Suggestions::Counted);
    guide.write_catalogs(changed)?;
    let empty = if *empty > 0 {
        say!(", {empty} without a translation")
    } else {
        String::new()
    };
    for ReplacedText {
        name,
        before,
        after,
    } in replaced
    {
        report::line(say!("Replaced {name}: \"{before}\" is now \"{after}\""));
    }
    report::line(say!(
        "Imported {} into {}; {refused} refused, {unchanged} unchanged{empty}.",
        count(*taken, say!("text"), say!("texts")),
        count(changed.len(), say!("catalog"), say!("catalogs")),
    ));
    if *fuzzy > 0 {
        report::line(say!(
            "{} marked as `fuzzy`, and not used until a person has checked it and removed the mark.",
            count(*fuzzy, say!("text is"), say!("texts are"))
        ));
    }
    Ok(if *refused > 0 {
        ExitStatus::Problems
    } else {
        ExitStatus::Fine
    })
}
