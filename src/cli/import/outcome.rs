//! What an import of translations has to say, and the files that it writes.

use std::path::{Path, PathBuf};

use serde_json::json;
use stappenkaart_say::say;

use super::ImportPagesArguments;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::report::{self, ListFormat, count};
use crate::import::{LineCount, TextCount, TranslatedPages, TranslatedReport};
use crate::model::Lang;
use crate::publish::write_files;

/// A page without cards, or one that can't be read.
pub struct LeftPage {
    pub source: String,
    pub why: String,
}

/// What imports have put into the catalogs of a language, below the folder of the guide.
pub fn texts_file(lang: &Lang) -> String {
    format!(".import/texts.{lang}.json")
}

fn report_file(lang: &Lang) -> String {
    format!(".import/report.{lang}.json")
}

/// What the command has done, or would do.
pub struct Outcome<'a> {
    pub lang: &'a Lang,
    pub done: &'a TranslatedPages,
    pub not_paired: &'a [LeftPage],
    pub not_imported: &'a [LeftPage],
}

impl Outcome<'_> {
    fn lines(&self) -> LineCount {
        let files = self.done.reports.iter().flat_map(TranslatedReport::files);
        LineCount::total(files.map(|report| report.count))
    }

    fn texts(&self) -> TextCount {
        TextCount::total(self.done.reports.iter().map(|report| report.texts))
    }

    fn json(&self) -> serde_json::Value {
        let left = |pages: &[LeftPage]| -> Vec<serde_json::Value> {
            let page = |page: &LeftPage| json!({ "source": page.source, "why": page.why });
            pages.iter().map(page).collect()
        };
        json!({
            "language": self.lang.as_str(),
            "sources": self.done.reports,
            "total": self.lines(),
            "texts": self.texts(),
            "not-paired": left(self.not_paired),
            "not-imported": left(self.not_imported),
        })
    }

    /// Writes everything at the end, so that a failure changes nothing.
    pub fn write(&self, root: &Path) -> Result<(), Failure> {
        let pretty = |value: serde_json::Result<String>| value.map_err(std::io::Error::other);
        let catalogs = self.done.changed.iter();
        let mut files: Vec<(PathBuf, Vec<u8>)> = catalogs
            .map(|(path, text)| (root.join(path), text.clone().into_bytes()))
            .collect();
        let texts = pretty(serde_json::to_string_pretty(&self.done.earlier))?;
        let report = pretty(serde_json::to_string_pretty(&self.json()))?;
        files.push((root.join(texts_file(self.lang)), texts.into_bytes()));
        files.push((root.join(report_file(self.lang)), report.into_bytes()));
        Ok(write_files(&files)?)
    }

    /// Says what became of each page.
    pub fn tell(&self, arguments: &ImportPagesArguments) {
        for LeftPage { source, why } in self.not_imported {
            report::error_line(say!("not imported: {source}: {why}"));
        }
        if arguments.list.message_format == ListFormat::Json {
            return report::line(self.json());
        }
        for line in self.done.reports.iter().flat_map(TranslatedReport::summary) {
            report::line(report::visible(&line));
        }
        for LeftPage { source, why } in self.not_paired {
            report::line(report::visible(&say!("not paired: {source}: {why}")));
        }
        for (path, _) in self.done.changed.iter().filter(|_| !arguments.dry_run) {
            report::line(say!("Updated {}", arguments.to.join(path).display()));
        }
        self.tell_counts(arguments);
    }

    fn tell_counts(&self, arguments: &ImportPagesArguments) {
        let LineCount {
            lines,
            kept,
            dropped,
            uncertain,
        } = self.lines();
        let TextCount {
            paired,
            review,
            unchanged,
            kept: yours,
            refused,
            not_paired,
            missing: _,
        } = self.texts();
        let verb = if arguments.dry_run {
            say!("Would take")
        } else {
            say!("Took")
        };
        report::line(say!(
            "{verb} {} as translations into `{}`: {lines} lines = {kept} kept + {dropped} dropped + {uncertain} uncertain.",
            count(self.done.reports.len(), say!("page"), say!("pages")),
            self.lang
        ));
        report::line(say!(
            "{} paired = {review} for review + {unchanged} unchanged + {yours} kept yours + {refused} left out; {not_paired} not paired.",
            count(paired, say!("text"), say!("texts")),
        ));
        if !arguments.dry_run {
            report::line(say!(
                "The report is {}.",
                arguments.to.join(report_file(self.lang)).display()
            ));
        }
        let next = say!(
            "Next: `stappenkaart translate status --lang {}`; check each text that is marked `fuzzy`, and run `stappenkaart check`.",
            self.lang
        );
        report::next(&next, &arguments.to);
    }

    /// As for a file that a translator sent back: what was left out has to be looked at.
    pub fn status(&self) -> ExitStatus {
        let is_fine =
            self.not_imported.is_empty() && self.not_paired.is_empty() && self.texts().refused == 0;
        match is_fine {
            true => ExitStatus::Fine,
            false => ExitStatus::Problems,
        }
    }
}
