//! A translation memory on its way in. Takes pairs, fills texts that have no translation where the source is the same, as fuzzy;
//! never overwrites.

use std::collections::{HashMap, HashSet};

use super::import::{CatalogChanges, EntryChange, Imported, refused};
use super::import_check::{ImportCheck, is_source, key, objection};
use crate::catalog::exchange::{IncomingFile, IncomingText, IncomingUnit, UnitState};
use crate::catalog::sync::SUGGESTED;
use crate::source::{FileId, Span};

/// What a memory has for the texts of a guide; `path` as the user typed it.
pub(super) fn fill(
    check: &ImportCheck<'_>,
    parts: &[&IncomingFile],
    file: FileId,
    path: &str,
) -> (Imported, CatalogChanges) {
    let (mut imported, mut changes) = (Imported::default(), CatalogChanges::new());
    let mut known: HashMap<String, Vec<&IncomingUnit>> = HashMap::new();
    for unit in parts.iter().flat_map(|part| &part.units) {
        if let IncomingText::Pieces(pieces) = &unit.source {
            known.entry(key(pieces)).or_default().push(unit);
        }
    }
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path);
    let mut told = HashSet::new();
    for (at, home) in check.exchange.homes.iter().enumerate() {
        let entries = home.entries();
        for source in &home.segments {
            let now = check.exchange.unit(
                source,
                entries.get(source.segment.id.as_str()).copied(),
                &|_| false,
            );
            let same = known
                .get(&key(&now.source))
                .into_iter()
                .flatten()
                .filter(|unit| is_source(&unit.source, source.segment));
            let same: Vec<&IncomingUnit> = same.copied().collect();
            if now.state != UnitState::Missing {
                imported.unchanged += usize::from(!same.is_empty());
                continue;
            }
            // The first that keeps what the source has.
            for unit in same {
                let Some(target) = &unit.target else { continue };
                match check.text(source.segment, target, None) {
                    Ok(text) => {
                        imported.taken += 1;
                        let comment = Some(format!("{SUGGESTED}{name}: {}", one_line(&unit.id)));
                        let change = EntryChange {
                            text,
                            fuzzy: true,
                            comment,
                        };
                        changes
                            .entry(at)
                            .or_default()
                            .insert(now.id.clone(), change);
                        break;
                    }
                    Err(refusal) => {
                        if told.insert(unit.range.start) {
                            imported.refused += 1;
                            let span = Span::new(file, unit.range.clone());
                            let name = format!("`{}` of `{}`", now.id, home.path);
                            imported.problems.push(refused(
                                span,
                                &name,
                                objection(&refusal),
                                Some(source.segment),
                            ));
                        }
                    }
                }
            }
        }
    }
    (imported, changes)
}

fn one_line(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(80).collect()
}
