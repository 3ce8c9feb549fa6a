//! The ledger of a guide. Takes its file, returns what people accepted and approved.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::current::WarningKey;
use super::entry::{Approval, LedgerEntry, RemovedWarning};
use super::file::LedgerFile;
use crate::codes;
use crate::diag::Diagnostic;
use crate::file_version::{VersionedFile, version_of};
use crate::model::{Id, Lang};
use crate::parse::{unfollowed, unreadable};
use crate::source::{FileId, Sources, Span};

/// The name of the ledger, beside `guide.toml`.
pub const LEDGER: &str = "warnings.lock";

/// The ledger as it is.
#[derive(Debug, Default)]
pub struct Ledger {
    pub(super) file: Option<FileId>,
    /// It is there and can't be read, so it is unknown what was accepted.
    pub(super) broken: bool,
    pub(super) entries: Vec<(LedgerEntry, Span)>,
    pub(super) removed: Vec<RemovedWarning>,
    approvals: BTreeMap<(String, String, String), Approval>,
}

impl Ledger {
    /// Reads the ledger of a guide. What can't be read is a problem, and approves nothing.
    pub fn read(sources: &Sources) -> (Ledger, Vec<Diagnostic>) {
        if sources.leads_out(LEDGER) {
            let problem =
                unfollowed(codes::SK404, LEDGER).help(say!("copy the file into the guide"));
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
        // A ledger without a warning has its head and its version.
        if text.trim().is_empty() {
            let span = Span::new(file, 0..0);
            let problem = Diagnostic::error(codes::SK404, span, say!("the ledger is empty"));
            return (empty, vec![problem.help(undo())]);
        }
        if let Err(problem) = version_of(VersionedFile::Ledger, file, &text) {
            return (empty, vec![problem]);
        }
        match toml::from_str::<LedgerFile>(&text) {
            Ok(content) => Ledger::of(file, content),
            Err(error) => {
                let span = Span::new(file, error.span().unwrap_or(0..0));
                (empty, vec![unread_ledger(&text, span, error.message())])
            }
        }
    }

    fn of(file: FileId, content: LedgerFile) -> (Ledger, Vec<Diagnostic>) {
        let LedgerFile {
            format_version: _known,
            warning,
            removed,
        } = content;
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

    /// The last decision about the translation of a warning into a language, whether it still applies or not.
    pub fn approval(&self, card: &Id, warning: &Id, lang: &Lang) -> Option<&Approval> {
        self.approvals
            .get(&(card.to_string(), warning.to_string(), lang.to_string()))
    }

    /// Of two entries for one warning the first is used.
    pub(super) fn by_key(&self) -> BTreeMap<WarningKey, &LedgerEntry> {
        self.entries
            .iter()
            .rev()
            .map(|(entry, _)| ((entry.card.clone(), entry.id.clone()), entry))
            .collect()
    }
}

fn twice(entry: &LedgerEntry, approval: &Approval) -> Diagnostic {
    let message = say!(
        "the warning `{}` of `{}` is approved in `{}` twice",
        entry.id,
        entry.card,
        approval.lang
    );
    Diagnostic::error(codes::SK404, approval.span, message).help(say!(
        "keep the one that is right, or run `stappenkaart warnings approve` again"
    ))
}

fn unread_ledger(text: &str, span: Span, said: &str) -> Diagnostic {
    if text.lines().any(|line| line.starts_with("<<<<<<<")) {
        return Diagnostic::error(codes::SK404, span, say!("the ledger has the marks of a merge conflict"))
            .help(say!("keep the entries of both sides, each complete from its `[[warning]]` or `[[warning.approved]]` to its last line; remove the lines with `<<<<<<<`, `=======` and `>>>>>>>`, and check again; or take the file of one branch with `git checkout --ours warnings.lock`, run `stappenkaart warnings accept`, which adds the other warnings, and approve again what only the other branch had approved"));
    }
    Diagnostic::error(
        codes::SK404,
        span,
        say!(
            "the ledger can't be read: {}",
            said.trim().replace('\n', ", ")
        ),
    )
    .help(undo())
}

fn undo() -> &'static str {
    say!(
        "undo the change to `warnings.lock`; or delete the file, run `stappenkaart warnings accept`, and approve all translations again"
    )
}
