//! The ledger `warnings.lock`: every warning of the guide as people have accepted it, and who approved which translation of it.
//! Takes the library and the file, gives what changed since; writes the file in a form made for review in a diff.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Waiver;
use crate::codes;
use crate::diag::Diagnostic;
use crate::digest::short_sha256;
use crate::library::Library;
use crate::model::{Card, Id, Inline, Lang, Segment, Severity, Warning, to_markdown};
use crate::parse::unreadable;
use crate::source::{FileId, Sources, Span};

mod compare;
mod file;
mod record;

pub use compare::check;
pub use record::{Accepted, Change, Note, Sign, accept, approve, changes};

use file::{File, Removed};

/// The name of the ledger, beside `guide.toml`.
pub const LEDGER: &str = "warnings.lock";

/// The ledger as it is.
#[derive(Debug, Default)]
pub struct Ledger {
    file: Option<FileId>,
    /// It is there and can't be read, so nobody knows what was accepted.
    broken: bool,
    entries: Vec<(Entry, Span)>,
    removed: Vec<Removed>,
    approvals: BTreeMap<(String, String, String), Approval>,
}

/// A warning as it was accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    card: String,
    id: String,
    severity: String,
    guards: String,
    wording: Wording,
    /// Why it was changed the last time.
    note: Option<Note>,
    approved: Vec<Approval>,
}

/// What a warning says in one language, in the dialect.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wording {
    pub avoid: String,
    pub consequence: Vec<String>,
}

/// A person's word that a translation says what its source says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Approval {
    pub lang: String,
    pub by: String,
    /// The day, as `2026-11-24`.
    pub on: String,
    /// A digest of the source that it was compared with.
    pub source: String,
    pub wording: Wording,
    /// What the guard holds against it, and the person does not.
    pub waives: Vec<Waiver>,
    /// Why not.
    pub reason: Option<String>,
    span: Span,
}

impl Ledger {
    /// Reads the ledger of a guide. What can't be read is a problem, and approves nothing.
    pub fn read(sources: &Sources) -> (Ledger, Vec<Diagnostic>) {
        if sources.leads_out(LEDGER) {
            let message = format!("`{LEDGER}` is a link that leads out of the guide, or nowhere");
            let problem = Diagnostic::in_file(codes::SK404, LEDGER, message)
                .help("copy the file into the guide");
            return (
                Ledger {
                    broken: true,
                    ..Ledger::default()
                },
                vec![problem],
            );
        }
        let Some(file) = sources.find(LEDGER) else {
            return (Ledger::default(), Vec::new());
        };
        let empty = Ledger {
            file: Some(file),
            broken: true,
            ..Ledger::default()
        };
        let text = match sources.text(file) {
            Ok(text) => text,
            Err(error) => return (empty, vec![unreadable(sources, file, &error)]),
        };
        match toml::from_str::<File>(&text) {
            Ok(content) => Ledger::of(file, content),
            Err(error) => {
                let span = Span::new(file, error.span().unwrap_or(0..0));
                (empty, vec![unread_ledger(&text, span, error.message())])
            }
        }
    }

    fn of(file: FileId, content: File) -> (Ledger, Vec<Diagnostic>) {
        let File { warning, removed } = content;
        let mut problems = Vec::new();
        let mut ledger = Ledger {
            file: Some(file),
            removed,
            ..Ledger::default()
        };
        for entry in warning {
            let span = Span::new(file, entry.span());
            let entry = entry.into_inner().entry(file, &mut problems);
            for approval in &entry.approved {
                let key = (entry.card.clone(), entry.id.clone(), approval.lang.clone());
                if ledger.approvals.insert(key, approval.clone()).is_some() {
                    problems.push(twice(&entry, approval));
                }
            }
            ledger.entries.push((entry, span));
        }
        (ledger, problems)
    }

    /// What somebody last said of the translation of a warning into a language, be it still true or not.
    pub fn approval(&self, card: &Id, warning: &Id, lang: &Lang) -> Option<&Approval> {
        self.approvals
            .get(&(card.to_string(), warning.to_string(), lang.to_string()))
    }

    // Of two entries for one warning the first is used.
    fn by_key(&self) -> BTreeMap<Key, &Entry> {
        self.entries
            .iter()
            .rev()
            .map(|(entry, _)| ((entry.card.clone(), entry.id.clone()), entry))
            .collect()
    }
}

impl Approval {
    /// Whether it was given for these words of this source. A later change of either voids it.
    pub fn covers(&self, source: &Warning<Segment>, translation: &Wording) -> bool {
        self.source == digest(source.severity, &Wording::of(source)) && self.wording == *translation
    }
}

impl Wording {
    /// What a warning says in the language of its card.
    pub fn of(warning: &Warning<Segment>) -> Wording {
        Wording {
            avoid: to_markdown(&warning.avoid.text),
            consequence: warning
                .consequence
                .iter()
                .map(|text| to_markdown(&text.text))
                .collect(),
        }
    }

    /// What a warning says in a translation: its texts, what to avoid first. `None` where there are no texts.
    pub fn translated(texts: &[Vec<Inline>]) -> Option<Wording> {
        let (avoid, consequence) = texts.split_first()?;
        Some(Wording {
            avoid: to_markdown(avoid),
            consequence: consequence.iter().map(|text| to_markdown(text)).collect(),
        })
    }

    /// Its texts, what to avoid first.
    pub fn texts(&self) -> impl Iterator<Item = &String> {
        std::iter::once(&self.avoid).chain(&self.consequence)
    }
}

// Short enough for a diff, long enough that no other text has it by accident.
fn digest(severity: Severity, wording: &Wording) -> String {
    let mut bytes = severity.name().as_bytes().to_vec();
    for text in wording.texts() {
        bytes.push(0);
        bytes.extend(text.as_bytes());
    }
    short_sha256(bytes, 16)
}

fn twice(entry: &Entry, approval: &Approval) -> Diagnostic {
    let message = format!(
        "the warning `{}` of `{}` is approved in `{}` twice",
        entry.id, entry.card, approval.lang
    );
    Diagnostic::error(codes::SK404, approval.span, message)
        .help("keep the one that is right, or run `stappenkaart warnings approve` once more")
}

fn unread_ledger(text: &str, span: Span, said: &str) -> Diagnostic {
    if text.lines().any(|line| line.starts_with("<<<<<<<")) {
        return Diagnostic::error(codes::SK404, span, "the ledger holds the marks of a merge with a conflict")
            .help("keep what both sides have, each entry whole from its `[[warning]]` or `[[warning.approved]]` to its last line; take the lines of `<<<<<<<`, `=======` and `>>>>>>>` away, and check again");
    }
    Diagnostic::error(codes::SK404, span, format!("the ledger can't be read: {}", said.trim().replace('\n', ", ")))
        .help("take back the change to `warnings.lock`; or delete the file, run `stappenkaart warnings accept`, and let all translations be approved anew")
}

/// Every warning of a card with what it guards: "the card", "the step `x`", "the action `y`".
pub fn guarded(card: &Card<Segment>) -> Vec<(&Warning<Segment>, String)> {
    let mut list: Vec<_> = card
        .warnings
        .iter()
        .map(|warning| (warning, "the card".to_owned()))
        .collect();
    for step in card.sections() {
        list.extend(
            step.warnings
                .iter()
                .map(|warning| (warning, format!("the step `{}`", step.id))),
        );
        for action in step.actions() {
            list.extend(
                action
                    .warnings
                    .iter()
                    .map(|warning| (warning, format!("the action `{}`", action.id))),
            );
        }
    }
    list
}

type Key = (String, String);

// A warning as the cards have it now.
struct Current<'a> {
    entry: Entry,
    severity: Severity,
    warning: &'a Warning<Segment>,
}

fn current(library: &Library) -> BTreeMap<Key, Current<'_>> {
    let mut current = BTreeMap::new();
    for card in &library.cards {
        for (warning, guards) in guarded(card) {
            let entry = Entry {
                card: card.id.to_string(),
                id: warning.id.to_string(),
                severity: warning.severity.name().to_owned(),
                guards,
                wording: Wording::of(warning),
                note: None,
                approved: Vec::new(),
            };
            let key = (entry.card.clone(), entry.id.clone());
            current.insert(
                key,
                Current {
                    entry,
                    severity: warning.severity,
                    warning,
                },
            );
        }
    }
    current
}

// Cards that are there and could not be read: that is their problem, and not that all their warnings are gone.
fn unread(sources: &Sources, library: &Library) -> BTreeSet<String> {
    let there = sources
        .under("cards/")
        .filter_map(|(_, path)| path.strip_suffix("/card.md")?.rsplit('/').next());
    let read: BTreeSet<&str> = library.cards.iter().map(|card| card.id.as_str()).collect();
    there
        .filter(|id| !read.contains(id))
        .map(str::to_owned)
        .collect()
}
