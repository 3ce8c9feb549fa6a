//! The form of `warnings.lock`: what is read, and how it is written. Sorted by card and id, one fact on each line.

use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use super::entry::{Approval, ChangeNote, LedgerEntry, RemovedWarning, Wording};
use crate::catalog::Waiver;
use crate::codes;
use crate::diag::Diagnostic;
use crate::file_version::{VersionedFile, current_line};
use crate::source::{FileId, Span};
use crate::suggest::suggest;
use crate::toml_text::{line, lines, quoted};
use crate::wording::list;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LedgerFile {
    #[serde(rename = "format-version")]
    pub(super) format_version: Option<u32>,
    #[serde(default)]
    pub(super) warning: Vec<Spanned<WarningTable>>,
    #[serde(default)]
    pub(super) removed: Vec<RemovedWarning>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct WarningTable {
    card: String,
    id: String,
    severity: String,
    guards: String,
    avoid: String,
    consequence: Vec<String>,
    changed: Option<String>,
    by: Option<String>,
    reason: Option<String>,
    #[serde(default)]
    approved: Vec<Spanned<ApprovalTable>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ApprovalTable {
    lang: String,
    by: String,
    on: String,
    source: String,
    avoid: String,
    consequence: Vec<String>,
    #[serde(default)]
    waives: Vec<Spanned<String>>,
    reason: Option<String>,
    remark: Option<String>,
}

impl WarningTable {
    pub(super) fn entry(self, file: FileId, problems: &mut Vec<Diagnostic>) -> LedgerEntry {
        let WarningTable {
            card,
            id,
            severity,
            guards,
            avoid,
            consequence,
            changed,
            by,
            reason,
            approved,
        } = self;
        let note = reason.map(|reason| ChangeNote {
            reason,
            by,
            on: changed.unwrap_or_default(),
        });
        let approved = approved
            .into_iter()
            .map(|entry| approval(entry, file, problems))
            .collect();
        LedgerEntry {
            card,
            id,
            severity,
            guards,
            wording: Wording { avoid, consequence },
            note,
            approved,
        }
    }
}

fn approval(
    entry: Spanned<ApprovalTable>,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) -> Approval {
    let span = Span::new(file, entry.span());
    let ApprovalTable {
        lang,
        by,
        on,
        source,
        avoid,
        consequence,
        waives,
        reason,
        remark,
    } = entry.into_inner();
    if by.trim().is_empty() {
        let problem = Diagnostic::error(
            codes::SK404,
            span,
            say!("an approval without the name of a person"),
        );
        problems.push(problem.help(say!(
            "write in `by` the name of the person who compared the translation with its source"
        )));
    }
    if !waives.is_empty()
        && reason
            .as_ref()
            .is_none_or(|reason| reason.trim().is_empty())
    {
        let problem = Diagnostic::error(
            codes::SK404,
            span,
            say!("an approval that waives something without a reason"),
        );
        problems.push(problem.help(say!(
            "write in `reason` why the translation is right in this case"
        )));
    }
    let waives = waives
        .into_iter()
        .filter_map(|word| waiver(&word, file, problems))
        .collect();
    Approval {
        lang,
        by,
        on,
        source,
        wording: Wording { avoid, consequence },
        waives,
        reason,
        remark,
        span,
    }
}

fn waiver(word: &Spanned<String>, file: FileId, problems: &mut Vec<Diagnostic>) -> Option<Waiver> {
    let found = Waiver::find(word.get_ref());
    if found.is_none() {
        let span = Span::new(file, word.span());
        let known = || Waiver::ALL.iter().map(|waiver| waiver.name());
        let problem = Diagnostic::error(
            codes::SK404,
            span,
            say!("`{}` can't be waived", word.get_ref()),
        );
        problems.push(problem.hint(suggest(word.get_ref(), span, known(), || {
            say!("type one of {}", list(known()))
        })));
    }
    found
}

const HEAD: &str =
    "# The warnings of this guide as they were accepted, and who approved which translation. Written by `stappenkaart warnings`;
# review its diff.
";

/// The text of a ledger; entries and what was removed are sorted by card and id.
pub(super) fn text(mut entries: Vec<LedgerEntry>, mut removed: Vec<RemovedWarning>) -> String {
    entries.sort_by(|a, b| (&a.card, &a.id).cmp(&(&b.card, &b.id)));
    removed.sort_by(|a, b| (&a.card, &a.id, &a.on).cmp(&(&b.card, &b.id, &b.on)));
    let entries = entries.iter().map(entry_text);
    let head = format!("{HEAD}{}\n", current_line(VersionedFile::Ledger));
    entries
        .chain(removed.iter().map(removed_text))
        .fold(head, |text, entry| text + "\n" + &entry)
}

fn entry_text(entry: &LedgerEntry) -> String {
    let LedgerEntry {
        card,
        id,
        severity,
        guards,
        wording,
        note,
        approved,
    } = entry;
    let mut text = "[[warning]]\n".to_owned();
    for (key, value) in [
        ("card", card),
        ("id", id),
        ("severity", severity),
        ("guards", guards),
    ] {
        text += &line(key, value);
    }
    text += &wording_text(wording);
    if let Some(ChangeNote { reason, by, on }) = note {
        text += &line("changed", on);
        text += &by.as_ref().map(|by| line("by", by)).unwrap_or_default();
        text += &line("reason", reason);
    }
    let mut approved: Vec<&Approval> = approved.iter().collect();
    approved.sort_by(|a, b| a.lang.cmp(&b.lang));
    approved.into_iter().fold(text, |text, approval| {
        text + "\n" + &approval_text(approval)
    })
}

fn approval_text(approval: &Approval) -> String {
    let Approval {
        lang,
        by,
        on,
        source,
        wording,
        waives,
        reason,
        remark,
        span: _,
    } = approval;
    let mut text = "[[warning.approved]]\n".to_owned();
    for (key, value) in [("lang", lang), ("by", by), ("on", on), ("source", source)] {
        text += &line(key, value);
    }
    text += &wording_text(wording);
    if !waives.is_empty() {
        let names: Vec<String> = waives.iter().map(|waiver| quoted(waiver.name())).collect();
        text += &format!("waives = [{}]\n", names.join(", "));
    }
    for (key, value) in [("reason", reason), ("remark", remark)] {
        text += &value
            .as_ref()
            .map(|value| line(key, value))
            .unwrap_or_default();
    }
    text
}

fn removed_text(removed: &RemovedWarning) -> String {
    let RemovedWarning {
        card,
        id,
        severity,
        avoid,
        on,
        by,
        reason,
    } = removed;
    let mut text = "[[removed]]\n".to_owned();
    for (key, value) in [
        ("card", card),
        ("id", id),
        ("severity", severity),
        ("avoid", avoid),
        ("on", on),
    ] {
        text += &line(key, value);
    }
    text += &by.as_ref().map(|by| line("by", by)).unwrap_or_default();
    text + &line("reason", reason)
}

fn wording_text(wording: &Wording) -> String {
    let Wording { avoid, consequence } = wording;
    line("avoid", avoid) + &lines("consequence", consequence)
}
