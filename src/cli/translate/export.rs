//! `stappenkaart translate export`: a language as one file for other people's tools.

use std::path::{Path, PathBuf};

use clap::ValueEnum;
use stappenkaart_say::say;

use crate::catalog::exchange::{Package, po, spreadsheet, tbx, tmx, xliff2, xliff12};
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguageArgument, OpenGuide};
use crate::cli::report::{self, count};
use crate::diag::Diagnostic;
use crate::model::{Lang, Segment};
use crate::publish::replace_file;
use crate::translate;

/// Write the texts of a language to one file, for a translation tool; `translate import` reads it back.
#[derive(clap::Args)]
pub struct ExportArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    language: LanguageArgument,
    /// The format to write.
    #[arg(long, value_enum)]
    to: ExportTo,
    /// The version of XLIFF; nearly every tool reads 1.2 [default: 1.2].
    #[arg(long, value_enum)]
    version: Option<XliffVersion>,
    /// The file to write [default: the language and the ending of the format, such as ./en.xlf].
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ExportTo {
    /// Texts, inline codes, states and notes, for translation tools.
    Xliff,
    /// The same as one gettext catalog.
    Po,
    /// A translation memory of the finished translations.
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

/// Runs the command.
pub fn run(arguments: &ExportArguments) -> Result<ExitStatus, Failure> {
    if arguments.version.is_some() && arguments.to != ExportTo::Xliff {
        let help = say!("remove `--version`: it is the version of XLIFF");
        return Err(Failure::new(
            say!(
                "`--version` can't be used with `--to {}`",
                arguments.to.ending()
            ),
            help,
        ));
    }
    let guide = arguments.guide.read()?;
    let lang = guide.translation(&arguments.language.lang)?;
    let out = arguments
        .out
        .clone()
        .unwrap_or_else(|| PathBuf::from(format!("{lang}.{}", arguments.to.ending())));
    spare_the_guide(&out, &guide.root, arguments.to)?;
    let (text, what) =
        text(arguments, &guide, &lang).map_err(|problems| guide.reported(problems))?;
    replace_file(&out, text.as_bytes()).map_err(|error| {
        Failure::new(
            error.to_string(),
            say!("write the file to another place with `--out`"),
        )
    })?;
    report::line(say!("Wrote {what} to {}", out.display()));
    Ok(ExitStatus::Fine)
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
        let help = say!(
            "write it outside the guide, such as `--out ../translations.{}`",
            to.ending()
        );
        return Err(Failure::new(
            say!(
                "`{}` is inside the guide, where only its own files can be",
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
    guide: &OpenGuide,
    lang: &Lang,
) -> Result<(String, String), Vec<Diagnostic>> {
    match arguments.to {
        ExportTo::Xliff | ExportTo::Po | ExportTo::Tmx => {
            Ok(package_text(arguments, &package(guide, lang)?))
        }
        ExportTo::Tbx | ExportTo::Csv => {
            let glossary = translate::glossary(&guide.sources, &guide.library, lang)?;
            let what = say!(
                "{} and {}",
                count(glossary.terms.len(), say!("term"), say!("terms")),
                count(glossary.labels.len(), say!("label"), say!("labels"))
            );
            let text = if arguments.to == ExportTo::Tbx {
                tbx::write(&glossary)
            } else {
                spreadsheet::write(&glossary)
            };
            Ok((text, what))
        }
    }
}

fn package(guide: &OpenGuide, lang: &Lang) -> Result<Package, Vec<Diagnostic>> {
    let approved = translate::approved(&guide.library, &guide.locale(lang));
    let is_approved = |text: &Segment| approved.contains(&(text.home, text.id.clone()));
    translate::package(&guide.sources, &guide.library, lang, &is_approved)
}

fn package_text(arguments: &ExportArguments, package: &Package) -> (String, String) {
    let all = count(package.len(), say!("text"), say!("texts"));
    match (arguments.to, arguments.version) {
        (ExportTo::Tmx, _) => {
            let units = package.files.iter().flat_map(|file| &file.units);
            let reusable = units.filter(|unit| unit.reusable).count();
            let what = count(reusable, say!("text"), say!("texts"));
            (tmx::write(package), say!("{what} that can be used again"))
        }
        (ExportTo::Po, _) => (po::write(package), all),
        (_, None | Some(XliffVersion::V12)) => (xliff12::write(package), all),
        (_, Some(XliffVersion::V20)) => (xliff2::write(package, "2.0"), all),
        (_, Some(XliffVersion::V21)) => (xliff2::write(package, "2.1"), all),
    }
}
