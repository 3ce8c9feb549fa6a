//! Brings the catalogs of one language up to date with their sources. Takes the segments of each file and its PO, returns the POs as
//! they should be.
//!
//! A translation is kept where id and text match, carried over where the text moved, marked fuzzy with its previous text where the
//! source was reworded, and kept as obsolete where its segment is gone. [`fill`] adds what memory has. A second run changes nothing.

use std::collections::HashMap;

use super::memory::Memory;
use super::po::{Po, PoEntry, Previous};
use super::qa::is_current_source;
use super::segments::SegmentSource;
use super::translation::{SUGGESTED, is_origin};
use crate::model::{Day, Lang, to_markdown};
use crate::workers;

/// A source file with its catalog.
pub struct CatalogSource<'a> {
    /// What the PO holds now; empty when there is none.
    pub old: Po,
    /// The segments of the file, each once.
    pub sources: Vec<SegmentSource<'a>>,
}

/// The catalogs of these files as they should be, in their order. A new one says that it was begun `today`.
pub fn sync(
    files: &[CatalogSource<'_>],
    project: &str,
    lang: &Lang,
    today: Option<Day>,
) -> Vec<Po> {
    let mut merge = Merge::new(files);
    merge.keep();
    merge.carry_over();
    merge.reword();
    (0..files.len())
        .map(|at| merge.catalog(at, project, lang, today))
        .collect()
}

// What the catalogs of one language remember: every translation that a person has accepted.
fn memory<'a>(catalogs: impl IntoIterator<Item = &'a Po>) -> Memory {
    let entries = catalogs
        .into_iter()
        .flat_map(Po::messages)
        .filter(|entry| !entry.is_fuzzy());
    Memory::new(entries.map(|entry| (entry.msgid.clone(), entry.translation().to_owned())))
}

// A text in need of a translation.
struct NeededEntry<'a> {
    file: usize,
    source: &'a SegmentSource<'a>,
    msgid: String,
    /// The entry that it gets.
    entry: Option<PoEntry>,
}

struct Merge<'a> {
    files: &'a [CatalogSource<'a>],
    needed: Vec<NeededEntry<'a>>,
    /// Each entry that there is, by file and place in it.
    old: Vec<(usize, &'a PoEntry)>,
    /// Of these, which went into a new catalog.
    taken: Vec<bool>,
}

impl<'a> Merge<'a> {
    fn new(files: &'a [CatalogSource<'a>]) -> Merge<'a> {
        let mut needed = Vec::new();
        for (file, CatalogSource { old: _, sources }) in files.iter().enumerate() {
            let need = |source| NeededEntry {
                file,
                source,
                msgid: to_markdown(&source.segment.text),
                entry: None,
            };
            needed.extend(sources.iter().map(need));
        }
        let entries = |(at, file): (usize, &'a CatalogSource<'a>)| {
            file.old.entries.iter().map(move |entry| (at, entry))
        };
        let old: Vec<_> = files
            .iter()
            .enumerate()
            .flat_map(entries)
            .filter(|(_, entry)| !entry.is_header())
            .collect();
        let taken = vec![false; old.len()];
        Merge {
            files,
            needed,
            old,
            taken,
        }
    }

    // By file and context. A live entry wins over an obsolete one of the same segment.
    fn by_context(&self) -> HashMap<(usize, &'a str), usize> {
        let mut found: HashMap<(usize, &str), usize> = HashMap::new();
        for (at, (file, entry)) in self.old.iter().enumerate() {
            let Some(context) = &entry.msgctxt else {
                continue;
            };
            let place = found.entry((*file, context.as_str())).or_insert(at);
            if self.old[*place].1.obsolete && !entry.obsolete {
                *place = at;
            }
        }
        found
    }

    fn give(&mut self, need: usize, old: usize, entry: PoEntry) {
        self.taken[old] = true;
        self.needed[need].entry = Some(entry);
    }

    // The same segment with the same text.
    fn keep(&mut self) {
        let known = self.by_context();
        for at in 0..self.needed.len() {
            let NeededEntry {
                file,
                source,
                msgid,
                entry: _,
            } = &self.needed[at];
            let same = known
                .get(&(*file, source.segment.id.as_str()))
                .filter(|old| is_current_source(&self.old[**old].1.msgid, source.segment));
            if let Some(old) = same.copied() {
                self.give(
                    at,
                    old,
                    PoEntry {
                        obsolete: false,
                        msgid: msgid.clone(),
                        ..self.old[old].1.clone()
                    },
                );
            }
        }
    }

    // The same text under another id: a step that moved, an action with another before it. Near entries before far ones.
    fn carry_over(&mut self) {
        let mut moved: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, (_, entry)) in self.old.iter().enumerate() {
            if !self.taken[at] && !entry.translation().is_empty() {
                moved.entry(entry.msgid.as_str()).or_default().push(at);
            }
        }
        for need in 0..self.needed.len() {
            let NeededEntry {
                file,
                source,
                msgid,
                entry,
            } = &self.needed[need];
            let free = moved
                .get(msgid.as_str())
                .into_iter()
                .flatten()
                .copied()
                .filter(|at| !self.taken[*at]);
            let rank = |at: &usize| {
                (
                    self.old[*at].0 != *file,
                    self.old[*at].1.is_fuzzy(),
                    self.old[*at].1.obsolete,
                    *at,
                )
            };
            let Some(old) = free.min_by_key(rank).filter(|_| entry.is_none()) else {
                continue;
            };
            let context = Some(source.segment.id.to_string());
            self.give(
                need,
                old,
                PoEntry {
                    obsolete: false,
                    msgctxt: context,
                    ..self.old[old].1.clone()
                },
            );
        }
    }

    // The same segment with another text.
    fn reword(&mut self) {
        let known = self.by_context();
        for at in 0..self.needed.len() {
            let NeededEntry {
                file,
                source,
                msgid,
                entry,
            } = &self.needed[at];
            let old = known.get(&(*file, source.segment.id.as_str())).copied();
            if let Some(old) = old.filter(|old| entry.is_none() && !self.taken[*old]) {
                let entry = reworded(self.old[old].1, msgid);
                self.give(at, old, entry);
            }
        }
    }

    fn catalog(&self, file: usize, project: &str, lang: &Lang, today: Option<Day>) -> Po {
        let old = &self.files[file].old;
        let mut new = Po {
            entries: old.header().cloned().into_iter().collect(),
            ..old.clone()
        };
        if new.entries.is_empty() {
            new.entries.push(PoEntry::new(None, ""));
            header(&mut new, project, lang, today);
        }
        new.entries.extend(
            self.needed
                .iter()
                .filter(|need| need.file == file)
                .map(wanted),
        );
        let gone = self
            .old
            .iter()
            .zip(&self.taken)
            .filter(|((at, _), taken)| *at == file && !**taken);
        // An entry without a translation has nothing to keep.
        let gone = gone
            .map(|((_, entry), _)| *entry)
            .filter(|entry| !entry.translation().is_empty());
        new.entries.extend(gone.map(|entry| PoEntry {
            obsolete: true,
            ..entry.clone()
        }));
        new
    }
}

// As `msginit` of gettext has it: without one of these fields `msgfmt` complains.
fn header(po: &mut Po, project: &str, lang: &Lang, today: Option<Day>) {
    let revised = format!(
        "{} 00:00+0000",
        today.map_or_else(|| "1970-01-01".to_owned(), |day| day.to_string())
    );
    for (name, value) in [
        ("Project-Id-Version", project),
        ("PO-Revision-Date", &revised),
        ("Last-Translator", "Automatically generated"),
        ("Language-Team", "none"),
        ("Language", lang.as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
    ] {
        po.set_field(name, value);
    }
}

fn reworded(old: &PoEntry, msgid: &str) -> PoEntry {
    let mut entry = PoEntry {
        obsolete: false,
        msgid: msgid.to_owned(),
        ..old.clone()
    };
    if !entry.translation().is_empty() {
        let before = Previous {
            msgctxt: old.msgctxt.clone(),
            msgid: old.msgid.clone(),
            msgid_plural: None,
        };
        entry.previous = entry
            .previous
            .take()
            .filter(|_| entry.is_fuzzy())
            .or(Some(before));
        entry.set_fuzzy(true);
    }
    entry
}

fn wanted(need: &NeededEntry<'_>) -> PoEntry {
    let NeededEntry {
        file: _,
        source,
        msgid,
        entry,
    } = need;
    let mut entry = entry
        .clone()
        .unwrap_or_else(|| PoEntry::new(Some(source.segment.id.as_str()), msgid));
    if !entry.is_fuzzy() {
        entry.previous = None;
        entry.comments.retain(|comment| !is_origin(comment));
    }
    entry.extracted = source.comments();
    entry
}

/// How similar two texts must be for the translation of one to help with the other: the value of most translation tools.
pub const LIKE: f64 = 0.75;

/// Drafts each text that has no translation yet from the translation of a similar text, for a person to check. `like` is how
/// similar the texts have to be, from 0 to 1.
pub fn fill(mut catalogs: Vec<&mut Po>, like: f64) {
    let is_empty =
        |entry: &PoEntry| !entry.is_header() && !entry.obsolete && entry.translation().is_empty();
    let memory = memory(catalogs.iter().map(|po| &**po));
    if memory.is_empty() {
        return;
    }
    let empty: Vec<&str> = catalogs
        .iter()
        .flat_map(|po| &po.entries)
        .filter(|entry| is_empty(entry))
        .map(|entry| entry.msgid.as_str())
        .collect();
    let found = workers::each(&empty, |text| {
        let found = memory.find(text, like)?;
        Some((
            found.percent,
            found.source.to_owned(),
            found.target.to_owned(),
        ))
    });
    let entries = catalogs
        .iter_mut()
        .flat_map(|po| &mut po.entries)
        .filter(|entry| is_empty(entry));
    for (entry, found) in entries.zip(found) {
        let Some((percent, source, target)) = found else {
            continue;
        };
        suggest(entry, target, &format!("memory, {percent} %"));
        let previous = Previous {
            msgctxt: None,
            msgid: source,
            msgid_plural: None,
        };
        entry.previous = Some(previous).filter(|previous| previous.msgid != entry.msgid);
    }
}

/// Puts a translation into an entry that has none, for a person to check. `by` says where it comes from.
pub fn suggest(entry: &mut PoEntry, target: String, by: &str) {
    draft(entry, target, format!("{SUGGESTED}{by}"));
}

/// Puts a translation into an entry, for a person to check. `origin` is the comment that says where it comes from.
pub fn draft(entry: &mut PoEntry, target: String, origin: String) {
    entry.msgstr = vec![target];
    entry.set_fuzzy(true);
    entry.comments.retain(|comment| !is_origin(comment));
    entry.comments.push(origin);
}
