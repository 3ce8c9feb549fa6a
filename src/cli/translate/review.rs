//! `stappenkaart translate review`: a bilingual copy for a person who knows both languages.

use std::path::{Path, PathBuf};

use super::super::report::{self, Advice, count};
use super::super::{Failure, Outcome, languages, read_whole};
use crate::compile::{self, BuildError};
use crate::diag::{Diagnostic, any_error, in_order};
use crate::format::ReviewView;
use crate::library::Library;
use crate::localize::Session;
use crate::model::Lang;
use crate::publish::replace_file;
use crate::review::{self, Kind, review};
use crate::source::Sources;
use crate::words::Words;

const EXAMPLES: &str = "\
Examples:
  stappenkaart translate review --lang en --to review.html
  stappenkaart translate review docs --lang fr --to review.pdf   to be printed and signed

What was signed on paper is recorded by `stappenkaart warnings approve`.";

/// Write a copy for a reviewer: source and translation side by side, warnings first, with the pictures and with all that is stale,
/// refused or not approved marked as such.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct Arguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// The language of the translation.
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// The file to write: `.html` for the screen, `.pdf` for paper.
    #[arg(long, value_name = "FILE")]
    to: PathBuf,
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    let kind = kind(&arguments.to)?;
    let Some((_, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(Outcome::Problems);
    };
    let lang = language(&arguments.lang, &library)?;
    let (session, mut problems) = Session::open(&sources, &library);
    problems.extend(review::problems(&session, &lang));
    if any_error(&problems) {
        return Ok(told(&sources, problems));
    }
    spoken(&session.words, &[&lang, &library.guide.source])?;
    let view = review(&session.locale(&lang));
    match written(&sources, &view, kind, &arguments.to) {
        Ok(bytes) => {
            replace_file(&arguments.to, &bytes)?;
            report::line(summary(&view, &arguments.to));
            Ok(Outcome::Fine)
        }
        Err(BuildError::Problems(problems)) => Ok(told(&sources, problems)),
        Err(BuildError::Disk(error)) => Err(error.into()),
    }
}

fn written(
    sources: &Sources,
    view: &ReviewView,
    kind: Kind,
    to: &Path,
) -> Result<Vec<u8>, BuildError> {
    let image = |path: &str| compile::picture(sources, path);
    let engines = compile::engines(sources, &image)?;
    review::write(view, kind, &engines, &to.display().to_string()).map_err(BuildError::Problems)
}

fn told(sources: &Sources, problems: Vec<Diagnostic>) -> Outcome {
    report::tell_person(sources, &in_order(problems), Advice::Counted);
    Outcome::Problems
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
            let message = format!("`{}` is neither a page nor a PDF", to.display());
            let stem = to.with_extension("");
            let help = format!("write `--to {0}.html` or `--to {0}.pdf`", stem.display());
            Err(Failure::new(message, help))
        }
    }
}

// Two translations beside one source would leave no room to compare.
fn language(tag: &str, library: &Library) -> Result<Lang, Failure> {
    if tag.contains(',') {
        return Err(Failure::new(
            "a review copy is in one language",
            "write one copy for each, behind its own `--lang`",
        ));
    }
    let lang = languages(&[tag.to_owned()], library)?.remove(0);
    if lang == library.guide.source {
        return Err(Failure::new(
            format!("`{lang}` is the language of the cards"),
            "name the language of a translation",
        ));
    }
    Ok(lang)
}

fn spoken(words: &Words, languages: &[&Lang]) -> Result<(), Failure> {
    match languages.iter().find(|lang| !words.speaks(lang)) {
        None => Ok(()),
        Some(lang) => {
            let help = format!(
                "put `templates/words/{lang}.ftl` into the guide; `stappenkaart explain SK004` says more"
            );
            Err(Failure::new(
                format!("the tool has no words for the language `{lang}`"),
                help,
            ))
        }
    }
}

fn summary(view: &ReviewView, to: &Path) -> String {
    let warnings = match view.total {
        0 => "no card has a warning".to_owned(),
        total => format!(
            "{} of {} approved",
            view.approved,
            count(total, "warning", "warnings")
        ),
    };
    let verb = if view.waiting == 1 { "waits" } else { "wait" };
    format!(
        "Wrote {}: {warnings}; {} {verb} for review",
        to.display(),
        count(view.waiting, "text", "texts")
    )
}
