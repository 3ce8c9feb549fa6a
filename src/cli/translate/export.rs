//! `stappenkaart translate export`: a language as one file for other people's tools.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::catalog::exchange::{csv, po, tbx, tmx, xliff2, xliff12};
use crate::cli::{Failure, Outcome, languages, read_whole, report};
use crate::diag::{Diagnostic, in_order};
use crate::library::Library;
use crate::localize::Session;
use crate::model::{Lang, Segment};
use crate::publish::replace_file;
use crate::source::Sources;
use crate::translate;

/// Write the texts of a language into one file, for a translation tool; `translate import` takes it back.
#[derive(clap::Args)]
pub struct Arguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// The language to translate into, such as `en`.
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// What to write.
    #[arg(long, value_enum)]
    to: To,
    /// The version of XLIFF; nearly every tool reads 1.2 [default: 1.2].
    #[arg(long, value_enum)]
    version: Option<Version>,
    /// The file to write [default: the language with the ending of its kind, such as ./en.xlf].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum To {
    /// Texts, inline codes, states and notes, for translation tools.
    Xliff,
    /// The same as one gettext catalog.
    Po,
    /// A translation memory of the texts that are translated.
    Tmx,
    /// The glossary and the labels, for translation tools.
    Tbx,
    /// The glossary and the labels, for a spreadsheet.
    Csv,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Version {
    #[value(name = "1.2")]
    V12,
    #[value(name = "2.0")]
    V20,
    #[value(name = "2.1")]
    V21,
}

impl To {
    fn ending(self) -> &'static str {
        match self {
            To::Xliff => "xlf",
            To::Po => "po",
            To::Tmx => "tmx",
            To::Tbx => "tbx",
            To::Csv => "csv",
        }
    }
}

pub fn run(arguments: &Arguments) -> Result<Outcome, Failure> {
    if arguments.version.is_some() && arguments.to != To::Xliff {
        let help = "leave `--version` out: it is the version of XLIFF";
        return Err(Failure::new(
            format!(
                "`--version` does not go with `--to {}`",
                arguments.to.ending()
            ),
            help,
        ));
    }
    let Some((root, sources, library)) = read_whole(arguments.dir.as_deref())? else {
        return Ok(Outcome::Problems);
    };
    let lang = target(&arguments.lang, &library)?;
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{lang}.{}", arguments.to.ending())));
    spare_the_guide(&out, &root, arguments.to)?;
    match text(arguments, &sources, &library, &lang) {
        Ok((text, what)) => {
            replace_file(&out, text.as_bytes()).map_err(|error| {
                Failure::new(
                    error.to_string(),
                    "name another place for the file with `--out`",
                )
            })?;
            report::line(format!("Wrote {what} into {}", out.display()));
            Ok(Outcome::Fine)
        }
        Err(problems) => {
            report::tell_person(&sources, &in_order(problems), report::Advice::Counted);
            Ok(Outcome::Problems)
        }
    }
}

/// The language of the guide with this tag. Fails on another one, and on that of the cards.
pub fn target(tag: &str, library: &Library) -> Result<Lang, Failure> {
    let lang = languages(&[tag.to_owned()], library)?
        .into_iter()
        .find(|lang| *lang != library.guide.source);
    lang.ok_or_else(|| {
        let help = "name a language that they are translated into";
        Failure::new(
            format!("`{tag}` is the language that the cards are written in"),
            help,
        )
    })
}

// In the folder of a guide, `en.po` is one of its catalogs.
fn spare_the_guide(out: &Path, root: &Path, to: To) -> Result<(), Failure> {
    let whole = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = out
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let is_ours = to == To::Po || out.extension().is_none_or(|ending| ending != to.ending());
    if is_ours && whole(folder).starts_with(whole(root)) {
        let help = format!(
            "write it outside of the guide, such as `--out ../translations.{}`",
            to.ending()
        );
        return Err(Failure::new(
            format!(
                "`{}` is a place for files of the guide itself",
                out.display()
            ),
            help,
        ));
    }
    Ok(())
}

// The text of the file, and what is in it.
fn text(
    arguments: &Arguments,
    sources: &Sources,
    library: &Library,
    lang: &Lang,
) -> Result<(String, String), Vec<Diagnostic>> {
    let package = || {
        let (session, _) = Session::open(sources, library);
        let approved = translate::approved(library, &session.locale(lang));
        let is_approved = |text: &Segment| approved.contains(&(text.home, text.id.clone()));
        translate::package(sources, library, lang, &is_approved)
    };
    let all = |count: usize| report::count(count, "text", "texts");
    Ok(match (arguments.to, arguments.version) {
        (To::Xliff, version) => {
            let package = package()?;
            let text = match version {
                None | Some(Version::V12) => xliff12::write(&package),
                Some(Version::V20) => xliff2::write(&package, "2.0"),
                Some(Version::V21) => xliff2::write(&package, "2.1"),
            };
            (text, all(package.len()))
        }
        (To::Po, _) => {
            let package = package()?;
            (po::write(&package), all(package.len()))
        }
        (To::Tmx, _) => {
            let package = package()?;
            let reusable = package
                .files
                .iter()
                .flat_map(|file| &file.units)
                .filter(|unit| unit.reusable)
                .count();
            (
                tmx::write(&package),
                format!("{} that can be used again", all(reusable)),
            )
        }
        (To::Tbx | To::Csv, _) => {
            let glossary = translate::glossary(sources, library, lang)?;
            let what = format!(
                "{} and {}",
                report::count(glossary.terms.len(), "term", "terms"),
                report::count(glossary.labels.len(), "label", "labels")
            );
            (
                if arguments.to == To::Tbx {
                    tbx::write(&glossary)
                } else {
                    csv::write(&glossary)
                },
                what,
            )
        }
    })
}
