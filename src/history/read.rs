//! The history of a guide. Takes its file, returns the revisions of each card. What can't be read is a problem with its place, and the
//! history is empty then: half of it could hide that a warning was removed.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::compare::CardChanges;
use super::entry::{Occasion, Revision};
use super::file::{HistoryFile, text};
use super::replay::revision;
use crate::codes;
use crate::diag::Diagnostic;
use crate::file_version::{VersionedFile, version_of};
use crate::model::Day;
use crate::parse::{unfollowed, unreadable};
use crate::source::{FileId, Sources, Span};

/// The name of the file, beside `guide.toml`.
pub const HISTORY: &str = "changes.lock";

/// The revisions of each card in each language, as they were recorded.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct History {
    /// By card and language, oldest first.
    revisions: BTreeMap<(String, String), Vec<Revision>>,
    /// The languages of all of them: each card is asked for its own.
    languages: BTreeSet<String>,
}

impl History {
    /// Reads the history of a guide. Without a file it is empty.
    pub fn read(sources: &Sources) -> (History, Vec<Diagnostic>) {
        if sources.leads_out(HISTORY) {
            let problem =
                unfollowed(codes::SK407, HISTORY).help(say!("copy the file into the guide"));
            return (History::default(), vec![problem]);
        }
        let Some(file) = sources.find(HISTORY) else {
            return (History::default(), Vec::new());
        };
        let content = match sources.text(file) {
            Ok(text) => read_text(file, &text),
            Err(error) => Err(vec![unreadable(sources, file, &error)]),
        };
        match content {
            Ok(history) => (history, Vec::new()),
            Err(problems) => (History::default(), problems),
        }
    }

    /// Whether nothing was recorded.
    pub fn is_empty(&self) -> bool {
        self.revisions.is_empty()
    }

    /// Whether anything was recorded in a language.
    pub fn knows(&self, lang: &str) -> bool {
        self.languages.contains(lang)
    }

    /// Its cards, each with a language, sorted.
    pub fn cards(&self) -> impl Iterator<Item = (&str, &str)> {
        let keys = self.revisions.keys();
        keys.map(|(card, lang)| (card.as_str(), lang.as_str()))
    }

    /// The day of the newest revision of all.
    pub fn newest(&self) -> Option<Day> {
        let all = self.revisions.values().flatten();
        all.map(|revision| revision.on).max()
    }

    /// The newest revision of a card in a language.
    pub fn last(&self, card: &str, lang: &str) -> Option<&Revision> {
        self.of(card, lang).last()
    }

    /// Each revision of a card in a language that changed something, with what it changed: oldest first.
    pub fn changes<'a>(&'a self, card: &str, lang: &str) -> Vec<(&'a Revision, CardChanges<'a>)> {
        let revisions = self.of(card, lang);
        let each = revisions.iter().enumerate().map(|(at, revision)| {
            let before = at.checked_sub(1).map(|at| &revisions[at]);
            (revision, CardChanges::of(before, revision))
        });
        each.filter(|(_, changes)| !changes.is_empty()).collect()
    }

    /// Adds a revision as the newest one. Its day is never before the day of the one before it, and a card that is gone keeps its title.
    pub fn add(&mut self, mut revision: Revision) {
        let key = (revision.card.clone(), revision.lang.clone());
        self.languages.insert(revision.lang.clone());
        let known = self.revisions.entry(key).or_default();
        if let Some(last) = known.last() {
            revision.on = revision.on.max(last.on);
            if revision.occasion == Occasion::Gone {
                revision.state.title.clone_from(&last.state.title);
            }
        }
        known.push(revision);
    }

    /// Gives the revisions of a card to the card that took its place, in each language in which that one has none. Returns whether there
    /// were any.
    pub fn rename(&mut self, from: &str, to: &str) -> bool {
        let is_moved = |(card, lang): &(String, String)| {
            let last = self.last(card, lang);
            card == from
                && last.is_some_and(|last| last.occasion != Occasion::Gone)
                && self.last(to, lang).is_none()
        };
        let keys: Vec<_> = self
            .revisions
            .keys()
            .filter(|key| is_moved(key))
            .cloned()
            .collect();
        for key in &keys {
            let mut revisions = self.revisions.remove(key).unwrap_or_default();
            for revision in &mut revisions {
                to.clone_into(&mut revision.card);
            }
            self.revisions
                .insert((to.to_owned(), key.1.clone()), revisions);
        }
        !keys.is_empty()
    }

    /// The text of its file.
    pub fn text(&self) -> String {
        text(self.revisions.values())
    }

    fn of(&self, card: &str, lang: &str) -> &[Revision] {
        let key = (card.to_owned(), lang.to_owned());
        self.revisions.get(&key).map_or(&[], Vec::as_slice)
    }
}

fn read_text(file: FileId, text: &str) -> Result<History, Vec<Diagnostic>> {
    if let Err(problem) = version_of(VersionedFile::History, file, text) {
        return Err(vec![problem]);
    }
    let HistoryFile {
        format_version: _known,
        revision: tables,
    } = toml::from_str(text).map_err(|error| {
        let span = Span::new(file, error.span().unwrap_or(0..0));
        vec![unread(text, span, error.message())]
    })?;
    let mut history = History::default();
    let mut problems = Vec::new();
    for table in tables {
        let span = Span::new(file, table.span());
        let table = table.into_inner();
        let before = history.last(&table.card, &table.lang);
        match revision(table, before) {
            Ok(revision) => history.add(revision),
            Err(message) => problems.push(mistake(span, message)),
        }
    }
    match problems.is_empty() {
        true => Ok(history),
        false => Err(problems),
    }
}

fn mistake(span: Span, message: String) -> Diagnostic {
    Diagnostic::error(codes::SK407, span, message).help(say!(
        "undo the change to `changes.lock`: only `stappenkaart changes record` writes it"
    ))
}

fn unread(text: &str, span: Span, said: &str) -> Diagnostic {
    if text.lines().any(|line| line.starts_with("<<<<<<<")) {
        return Diagnostic::error(codes::SK407, span, say!("`changes.lock` has the marks of a merge conflict"))
            .help(say!("keep the revisions of both sides, each complete from its `[[revision]]` to its last line; remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`, and run `stappenkaart changes record`"));
    }
    let said = said.trim().replace('\n', ", ");
    mistake(span, say!("`changes.lock` can't be read: {said}"))
}
