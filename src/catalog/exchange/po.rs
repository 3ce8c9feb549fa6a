//! All catalogs of a language as one PO, for tools that want a single file. The context of an entry is the path of its source file,
//! `#`, and the id of its segment.

use super::incoming::{
    ExchangeContent, ExchangeFormat, Grouped, Incoming, IncomingText, IncomingUnit,
};
use super::package::{Package, UnitState};
use crate::catalog::file_problem::FileProblem;
use crate::catalog::po::{self, Po, PoEntry};

const FORMAT: ExchangeFormat = ExchangeFormat {
    content: ExchangeContent::Texts,
    has_many_languages: false,
    entries_name_file: true,
};

/// A package as PO, as `msgcat --no-wrap` would write it.
pub fn write(package: &Package) -> String {
    let mut merged = Po::default();
    for (name, value) in [
        ("Project-Id-Version", package.project.as_str()),
        ("Language", package.target.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        merged.set_field(name, value);
    }
    for file in &package.files {
        for unit in &file.units {
            let mut entry = PoEntry::new(
                Some(&format!("{}#{}", file.path, unit.id)),
                &unit.source_text,
            );
            entry.msgstr = vec![unit.target_text.clone()];
            entry.comments = unit.comments.clone();
            entry.extracted = unit.notes.clone();
            entry.set_fuzzy(unit.state == UnitState::Review);
            merged.entries.push(entry);
        }
    }
    po::write(&merged)
}

/// What a PO says: one that holds all catalogs, or one of a single source file, whose path it does not say.
pub fn read(text: &str) -> Result<Incoming, Vec<FileProblem>> {
    let (content, problems) = po::read(text);
    if !problems.is_empty() {
        return Err(problems);
    }
    let target = content
        .field("Language")
        .filter(|tag| !tag.is_empty())
        .map(|tag| tag.replace('_', "-"));
    let range = content
        .header()
        .map(|header| header.range.clone())
        .unwrap_or_default();
    let mut grouped = Grouped::default();
    for entry in content.messages() {
        let context = entry.msgctxt.as_deref().unwrap_or_default();
        let (path, id) = context
            .rsplit_once('#')
            .map_or((None, context), |(path, id)| (Some(path.to_owned()), id));
        let unit = IncomingUnit {
            id: id.to_owned(),
            source: IncomingText::Dialect(entry.msgid.clone()),
            target: Some(IncomingText::Dialect(entry.translation().to_owned()))
                .filter(|said| !said.is_empty()),
            fuzzy: entry.is_fuzzy(),
            range: entry.msgstr_range.clone(),
        };
        grouped.of((path, None, target.clone()), &range).push(unit);
    }
    Ok(Incoming {
        format: FORMAT,
        files: grouped.files,
    })
}
