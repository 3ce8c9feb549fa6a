//! `stappenkaart translate review`: a bilingual copy for a person who knows both languages.

use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use crate::catalog::exchange::decoded;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguageArgument, OpenGuide};
use crate::cli::report::{self, count};
use crate::compile::{self, BuildError};
use crate::diag::any_error;
use crate::format::ReviewView;
use crate::model::Lang;
use crate::publish::replace_file;
use crate::review::{self, Kind, review, sheet};
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  stappenkaart translate review --lang en --to review.html
  stappenkaart translate review docs --lang fr --to review.pdf   to print and sign

Beside the copy is a sheet with the same name, `review.csv`, for a spreadsheet. The reviewer fills in a name and a yes for each warning;
record it with `stappenkaart warnings approve --from review.csv`.";

/// Write a copy for a reviewer: source and translation side by side, warnings first, with the pictures. Everything that is stale,
/// refused or not approved is marked.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct ReviewArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    language: LanguageArgument,
    /// The file to write: `.html` for the screen, `.pdf` for paper.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

/// Runs the command.
pub fn run(arguments: &ReviewArguments) -> Result<ExitStatus, Failure> {
    let kind = kind(&arguments.to)?;
    let guide = arguments.guide.read()?;
    let lang = language(&arguments.language.lang, &guide)?;
    let mut problems = guide.problems();
    problems.extend(review::problems(&guide.session(), &lang));
    if any_error(&problems) {
        return Err(guide.reported(problems));
    }
    check_messages(&guide.words, &[&lang, &guide.library.guide.source])?;
    let locale = guide.locale(&lang);
    let beside = arguments.to.with_extension("csv");
    let name = beside.file_name().unwrap_or_default().to_string_lossy();
    let view = review(&locale, &name);
    check_sheet(&beside, &guide.words)?;
    match written(&guide, &view, kind, &arguments.to) {
        Ok(bytes) => {
            replace_file(&arguments.to, &bytes)?;
            report::line(summary(&view, &arguments.to));
            if view.total > 0 {
                replace_file(&beside, sheet::write(&locale).as_bytes())?;
                report::line(to_sign(&beside));
            }
            Ok(ExitStatus::Fine)
        }
        Err(BuildError::Problems(problems)) => Err(guide.reported(problems)),
        Err(BuildError::Disk(error)) => Err(error.into()),
    }
}

// What a reviewer has filled in is not overwritten, nor is another file.
fn check_sheet(path: &Path, words: &Words) -> Result<(), Failure> {
    let Ok(bytes) = std::fs::read(path) else {
        return Ok(());
    };
    let is_empty = decoded(&bytes)
        .is_ok_and(|text| sheet::read(&text, words).is_ok_and(|sheet| !sheet.is_filled_in()));
    if is_empty {
        return Ok(());
    }
    let message = say!(
        "`{}` would be overwritten, and it is not an empty sheet",
        path.display()
    );
    let help = say!(
        "if a reviewer has filled it in, record it with `stappenkaart warnings approve --from` and then remove it; or write `--to` with another name"
    );
    Err(Failure::new(message, help))
}

fn to_sign(sheet: &Path) -> String {
    say!(
        "Wrote {0}: a reviewer fills in who approves what; then run `stappenkaart warnings approve --from {0}`",
        sheet.display()
    )
}

fn written(
    guide: &OpenGuide,
    view: &ReviewView,
    kind: Kind,
    to: &Path,
) -> Result<Vec<u8>, BuildError> {
    let image = |path: &str| compile::picture(&guide.sources, path);
    let engines = compile::engines(
        &guide.sources,
        &guide.library.guide.theme,
        &guide.library.guide.print,
        &image,
    )?;
    review::write(view, kind, &engines, &to.display().to_string()).map_err(BuildError::Problems)
}

fn kind(to: &Path) -> Result<Kind, Failure> {
    let ending = to
        .extension()
        .map(|ending| ending.to_string_lossy().to_lowercase())
        .unwrap_or_default();
    match ending.as_str() {
        "html" | "htm" => Ok(Kind::Html),
        #[cfg(feature = "pdf")]
        "pdf" => Ok(Kind::Pdf),
        _ => {
            let message = say!("`{}` is neither a page nor a PDF", to.display());
            let stem = to.with_extension("");
            let help = say!("write `--to {0}.html` or `--to {0}.pdf`", stem.display());
            Err(Failure::new(message, help))
        }
    }
}

// Two translations beside one source would leave no room to compare.
fn language(tag: &str, guide: &OpenGuide) -> Result<Lang, Failure> {
    if tag.contains(',') {
        return Err(Failure::new(
            say!("a review copy is in one language"),
            say!("write a separate copy for each language with `--lang`"),
        ));
    }
    guide.translation(tag)
}

// The copy has texts of the tool itself: headings, signal words and states.
fn check_messages(words: &Words, languages: &[&Lang]) -> Result<(), Failure> {
    match languages.iter().find(|lang| !words.speaks(lang)) {
        None => Ok(()),
        Some(lang) => {
            let help = say!(
                "put `templates/words/{lang}.ftl` into the guide; `stappenkaart explain SK004` says more"
            );
            Err(Failure::new(
                say!("the tool has no messages in the language `{lang}`"),
                help,
            ))
        }
    }
}

fn summary(view: &ReviewView, to: &Path) -> String {
    let warnings = match view.total {
        0 => say!("no card has a warning").to_owned(),
        total => say!(
            "{} of {} approved",
            view.approved,
            count(total, say!("warning"), say!("warnings"))
        ),
    };
    let verb = if view.waiting == 1 {
        say!("waits")
    } else {
        say!("wait")
    };
    say!(
        "Wrote {}: {warnings}; {} {verb} for review",
        to.display(),
        count(view.waiting, say!("text"), say!("texts"))
    )
}
