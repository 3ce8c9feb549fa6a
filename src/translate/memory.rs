//! The import of a translation memory. Takes pairs, fills texts that have no translation where the source is the same, marked
//! fuzzy; never overwrites.

use std::collections::{HashMap, HashSet};

use stappenkaart_say::say;

use super::changes::{CatalogChanges, EntryChange, Imported};
use super::exchange::ExchangeFile;
use super::import_check::{ImportCheck, entry_problem, is_source, key};
use crate::catalog::SUGGESTED;
use crate::catalog::exchange::{IncomingFile, IncomingText, IncomingUnit, Unit, UnitState};
use crate::catalog::segments::SegmentSource;
use crate::source::{FileId, Span};

/// What a memory has for the texts of a guide; `path` as the user typed it.
pub fn fill(
    check: &ImportCheck<'_>,
    parts: &[&IncomingFile],
    file: FileId,
    path: &str,
) -> (Imported, CatalogChanges) {
    let known = by_words(parts);
    let mut import = MemoryImport {
        check,
        file,
        name: path.rsplit(['/', '\\']).next().unwrap_or(path),
        reported: HashSet::new(),
        imported: Imported::default(),
        changes: CatalogChanges::new(),
    };
    for (at, source_file) in check.exchange.files.iter().enumerate() {
        let entries = source_file.entries();
        for source in &source_file.segments {
            let entry = entries.get(source.segment.id.as_str()).copied();
            let now = check.now(source, entry);
            let same: Vec<&IncomingUnit> = known
                .get(&key(&now.source))
                .into_iter()
                .flatten()
                .filter(|unit| is_source(&unit.source, source.segment))
                .copied()
                .collect();
            if now.state == UnitState::Missing {
                import.first_usable(at, source_file, source, &now, &same);
            } else {
                import.imported.unchanged += usize::from(!same.is_empty());
            }
        }
    }
    (import.imported, import.changes)
}

// The pairs by the words of their source.
fn by_words<'a>(parts: &[&'a IncomingFile]) -> HashMap<String, Vec<&'a IncomingUnit>> {
    let mut known: HashMap<String, Vec<&IncomingUnit>> = HashMap::new();
    for unit in parts.iter().flat_map(|part| &part.units) {
        if let IncomingText::Pieces(pieces) = &unit.source {
            known.entry(key(pieces)).or_default().push(unit);
        }
    }
    known
}

struct MemoryImport<'a> {
    check: &'a ImportCheck<'a>,
    file: FileId,
    /// The name of the file, for the comment in the catalog.
    name: &'a str,
    /// Where the pairs start whose refusal is reported: a pair can fit many texts.
    reported: HashSet<usize>,
    imported: Imported,
    changes: CatalogChanges,
}

impl MemoryImport<'_> {
    // Takes the first pair whose translation keeps what the source has.
    fn first_usable(
        &mut self,
        at: usize,
        source_file: &ExchangeFile<'_>,
        source: &SegmentSource<'_>,
        now: &Unit,
        same: &[&IncomingUnit],
    ) {
        for unit in same {
            let Some(target) = &unit.target else { continue };
            match self.check.text(source.segment, target, None) {
                Ok(text) => {
                    self.imported.taken += 1;
                    self.imported.fuzzy += 1;
                    let comment = format!("{SUGGESTED}{}: {}", self.name, one_line(&unit.id));
                    let change = EntryChange {
                        text,
                        fuzzy: true,
                        comment: Some(comment),
                    };
                    let changes = self.changes.entry(at).or_default();
                    changes.insert(now.id.clone(), change);
                    return;
                }
                Err(refusal) if self.reported.insert(unit.range.start) => {
                    let span = Span::new(self.file, unit.range.clone());
                    let name = say!("`{}` of `{}`", now.id, source_file.path);
                    let problem = entry_problem(&refusal);
                    self.imported
                        .refuse(span, &name, problem, Some(source.segment));
                }
                Err(_) => {}
            }
        }
    }
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}
