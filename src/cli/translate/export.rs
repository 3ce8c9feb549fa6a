//! `stappenkaart translate export`: a language as one file for other people's tools.

use std::path::{Path, PathBuf};

use clap::ValueEnum;

use crate::catalog::exchange::{po, spreadsheet, tbx, tmx, xliff2, xliff12};
use crate::cli::{ExitStatus, Failure, languages, read_whole, report};
use crate::diag::{Diagnostic, in_order};
use crate::ledger::Ledger;
use crate::library::Library;
use crate::localize::Locale;
use crate::model::{Lang, Segment};
use crate::publish::replace_file;
use crate::source::Sources;
use crate::translate;
use crate::words::Words;

/// Write the texts of a language into one file, for a translation tool; `translate import` takes it back.
#[derive(clap::Args)]
pub struct ExportArguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// The language to translate into, such as `en`.
    #[arg(long, value_name = "LANGUAGE")]
    lang: String,
    /// What to write.
    #[arg(long, value_enum)]
    to: ExportTo,
    /// The version of XLIFF; nearly every tool reads 1.2 [default: 1.2].
    #[arg(long, value_enum)]
    version: Option<XliffVersion>,
    /// The file to write [default: the language with the ending of its kind, such as ./en.xlf].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ExportTo {
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
enum XliffVersion {
    #[value(name = "1.2")]
    V12,
    #[value(name = "2.0")]
    V20,
    #[value(name = "2.1")]
    V21,
}

impl ExportTo {
    fn ending(self) -> &'static str {
        match self {
            ExportTo::Xliff => "xlf",
            ExportTo::Po => "po",
            ExportTo::Tmx => "tmx",
            ExportTo::Tbx => "tbx",
            ExportTo::Csv => "csv",
        }
    }
}

pub fn run(arguments: &ExportArguments) -> Result<ExitStatus, Failure> {
    if arguments.version.is_some() && arguments.to != ExportTo::Xliff {
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
        return Ok(ExitStatus::Problems);
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
            Ok(ExitStatus::Fine)
        }
        Err(problems) => {
            report::tell_person(&sources, &in_order(problems), report::Advice::Counted);
            Ok(ExitStatus::Problems)
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
fn spare_the_guide(out: &Path, root: &Path, to: ExportTo) -> Result<(), Failure> {
    let whole = |path: &Path| std::fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    let folder = out
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    let is_ours = to == ExportTo::Po || out.extension().is_none_or(|ending| ending != to.ending());
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
    arguments: &ExportArguments,
    sources: &Sources,
    library: &Library,
    lang: &Lang,
) -> Result<(String, String), Vec<Diagnostic>> {
    let package = || {
        let ((words, _), (ledger, _)) = (Words::of_guide(sources), Ledger::read(sources));
        let approved = translate::approved(
            library,
            &Locale::new(sources, library, &words, &ledger, lang),
        );
        let is_approved = |text: &Segment| approved.contains(&(text.home, text.id.clone()));
        translate::package(sources, library, lang, &is_approved)
    };
    let all = |count: usize| report::count(count, "text", "texts");
    Ok(match (arguments.to, arguments.version) {
        (ExportTo::Xliff, version) => {
            let package = package()?;
            let text = match version {
                None | Some(XliffVersion::V12) => xliff12::write(&package),
                Some(XliffVersion::V20) => xliff2::write(&package, "2.0"),
                Some(XliffVersion::V21) => xliff2::write(&package, "2.1"),
            };
            (text, all(package.len()))
        }
        (ExportTo::Po, _) => {
            let package = package()?;
            (po::write(&package), all(package.len()))
        }
        (ExportTo::Tmx, _) => {
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
        (ExportTo::Tbx | ExportTo::Csv, _) => {
            let glossary = translate::glossary(sources, library, lang)?;
            let what = format!(
                "{} and {}",
                report::count(glossary.terms.len(), "term", "terms"),
                report::count(glossary.labels.len(), "label", "labels")
            );
            (
                if arguments.to == ExportTo::Tbx {
                    tbx::write(&glossary)
                } else {
                    spreadsheet::write(&glossary)
                },
                what,
            )
        }
    })
}
