//! `stappenkaart translate import`: a file that a translator sent back.

use std::path::{Path, PathBuf};

use super::export::target;
use crate::cli::today::today;
use crate::cli::{ExitStatus, Failure, read_whole, report};
use crate::publish::replace_file;
use crate::source::Sources;
use crate::translate::{self, Imported};

/// Take in a file that a translator sent back: XLIFF, PO, TMX, TBX or CSV. What does not keep what its source has stays out.
#[derive(clap::Args)]
pub struct ImportArguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    #[arg(value_name = "DIR")]
    dir: Option<PathBuf>,
    /// The file; its kind is known by its content.
    #[arg(value_name = "FILE")]
    file: Option<PathBuf>,
    /// The language that it is in [default: as the file says].
    #[arg(long, value_name = "LANGUAGE")]
    lang: Option<String>,
}

pub fn run(arguments: &ImportArguments) -> Result<ExitStatus, Failure> {
    let (dir, file) = match (&arguments.dir, &arguments.file) {
        (dir, Some(file)) => (dir.as_deref(), file.as_path()),
        // One path is the file.
        (Some(file), None) => (None, file.as_path()),
        (None, None) => {
            let help = "name it: `stappenkaart translate import en.xlf`";
            return Err(Failure::new("there is no file to import", help));
        }
    };
    let bytes = read(file)?;
    let Some((root, mut sources, library)) = read_whole(dir)? else {
        return Ok(ExitStatus::Problems);
    };
    let lang = arguments
        .lang
        .as_ref()
        .map(|tag| target(tag, &library))
        .transpose()?;
    let shown = file.display().to_string();
    match translate::import(
        &mut sources,
        &library,
        &shown,
        &bytes,
        lang.as_ref(),
        today(),
    ) {
        Ok(imported) => finish(&root, &sources, &imported),
        Err(problems) => {
            report::tell_person(
                &sources,
                &crate::diag::in_order(problems),
                report::Advice::Counted,
            );
            Ok(ExitStatus::Problems)
        }
    }
}

fn read(file: &Path) -> Result<Vec<u8>, Failure> {
    std::fs::read(file).map_err(|error| {
        let help = if file.is_dir() {
            "name the file that the translator sent"
        } else {
            "check its name, and that you may read it"
        };
        Failure::new(format!("`{}` can't be read: {error}", file.display()), help)
    })
}

fn finish(root: &Path, sources: &Sources, imported: &Imported) -> Result<ExitStatus, Failure> {
    let Imported {
        changed,
        problems,
        taken,
        refused,
        unchanged,
        empty,
    } = imported;
    report::tell_person(sources, problems, report::Advice::Counted);
    for (path, text) in changed {
        let path = root.join(path);
        replace_file(&path, text.as_bytes()).map_err(|error| {
            let help =
                "make room on the disk or get the right to write there, and import the file again: what is in already stays in";
            Failure::new(error.to_string(), help)
        })?;
        report::line(format!("Updated {}", path.display()));
    }
    let empty = if *empty > 0 {
        format!(", {empty} without a translation")
    } else {
        String::new()
    };
    report::line(format!(
        "Imported {} into {}; {refused} refused, {unchanged} unchanged{empty}.",
        report::count(*taken, "text", "texts"),
        report::count(changed.len(), "catalog", "catalogs"),
    ));
    Ok(if *refused > 0 {
        ExitStatus::Problems
    } else {
        ExitStatus::Fine
    })
}
