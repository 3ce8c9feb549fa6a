//! What changed since people accepted it. Takes the ledger and the library, returns a problem for each change.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::current::{CurrentWarning, WarningKey, current, is_by_words, unread};
use super::difference::difference;
use super::entry::LedgerEntry;
use super::read::{LEDGER, Ledger};
use super::renamed::NewWarnings;
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::library::Library;
use crate::model::Severity;
use crate::source::{Sources, Span};

/// Compares the library with the ledger. A warning that is gone, weaker, reworded or moved is an error until a person accepts it.
pub fn check(sources: &Sources, library: &Library, ledger: &Ledger) -> Vec<Diagnostic> {
    if ledger.broken {
        return Vec::new();
    }
    let current = current(library);
    if ledger.file.is_none() {
        return no_ledger(&current);
    }
    let (lost, renamed) = gone_or_renamed(sources, library, ledger, &current);
    let mut problems = compare(ledger, &current, &renamed);
    problems.extend(lost);
    problems.extend(
        ledger
            .entries
            .iter()
            .flat_map(|(entry, _)| for_nobody(entry, library)),
    );
    problems
}

fn no_ledger(current: &BTreeMap<WarningKey, CurrentWarning<'_>>) -> Vec<Diagnostic> {
    let message = match current.len() {
        // The last warning can have gone with the ledger.
        0 => say!("the guide has no ledger, so the removal of a warning would go unnoticed")
            .to_owned(),
        1 => say!("the ledger does not have this warning yet, so its removal would go unnoticed")
            .to_owned(),
        count => say!(
            "the ledger does not have these {count} warnings yet, so their removal would go unnoticed"
        ),
    };
    let problem = Diagnostic::in_guide(codes::SK403, message).level(Level::Warning);
    vec![problem.help(say!(
        "run `stappenkaart warnings accept`, and commit `{LEDGER}`; if the file was deleted, get it back from your version control: it has the approvals"
    ))]
}

// What the ledger has and no card has. Also the warnings that are new only because their card has another name.
fn gone_or_renamed<'c>(
    sources: &Sources,
    library: &Library,
    ledger: &Ledger,
    current: &'c BTreeMap<WarningKey, CurrentWarning<'_>>,
) -> (Vec<Diagnostic>, BTreeSet<&'c WarningKey>) {
    let (unread, new) = (unread(sources, library), NewWarnings::of(ledger, current));
    let mut problems = Vec::new();
    let (mut keys, mut cards) = (BTreeSet::new(), BTreeSet::new());
    for (entry, span) in &ledger.entries {
        let key = (entry.card.clone(), entry.id.clone());
        if current.contains_key(&key) || unread.contains(&entry.card) {
            continue;
        }
        let Some((key, now)) = new.renamed(entry) else {
            problems.push(gone(entry, *span));
            continue;
        };
        keys.insert(key);
        // One problem for all warnings of the card.
        if cards.insert((&entry.card, &now.entry.card)) {
            let is_gone = !library
                .cards
                .iter()
                .any(|card| card.id.as_str() == entry.card);
            problems.push(moved_to(entry, *span, now, is_gone));
        }
    }
    (problems, keys)
}

fn moved_to(
    entry: &LedgerEntry,
    span: Span,
    now: &CurrentWarning<'_>,
    is_gone: bool,
) -> Diagnostic {
    let (old, new) = (&entry.card, &now.entry.card);
    let message = match is_gone {
        true => say!(
            "the card `{old}` is gone, and the card `{new}` has its warnings: it seems to be renamed"
        ),
        false => say!(
            "the warning `{}` is now in the card `{new}`, and no longer in `{old}`",
            entry.id
        ),
    };
    let accept = say!(
        "if that is right, run `stappenkaart warnings accept --reason \"...\"`: approvals are kept"
    );
    let help = match is_gone {
        true => say!(
            "{accept}; to lead readers of the old address on, type in `guide.toml`:\n[redirect]\n{old} = \"{new}\"\nif not, give the folder its old name: `cards/{old}`"
        ),
        false => say!("{accept}; if not, put it back"),
    };
    Diagnostic::error(codes::SK401, span, message)
        .label(say!("it was accepted here"))
        .also(now.warning.span, say!("the warning as it is now"))
        .help(help)
}

fn compare(
    ledger: &Ledger,
    current: &BTreeMap<WarningKey, CurrentWarning<'_>>,
    renamed: &BTreeSet<&WarningKey>,
) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut known: BTreeSet<WarningKey> = BTreeSet::new();
    for (entry, span) in &ledger.entries {
        let key = (entry.card.clone(), entry.id.clone());
        let is_severity = Severity::ALL
            .iter()
            .any(|severity| severity.name() == entry.severity);
        if !is_severity {
            let problem = Diagnostic::error(
                codes::SK404,
                *span,
                say!("`{}` is not a severity", entry.severity),
            );
            problems.push(problem.help(say!(
                "type the severity that was accepted: `danger`, `warning`, `caution` or `notice`; if it is unknown, run `stappenkaart warnings accept --reason \"...\"`, and review the diff of `warnings.lock`"
            )));
        }
        if let Some(now) = current.get(&key).filter(|_| is_severity) {
            problems.extend(changed(entry, now, *span));
        }
        if !known.insert(key) {
            let message = say!(
                "the warning `{}` of `{}` is here twice",
                entry.id,
                entry.card
            );
            let problem = Diagnostic::error(codes::SK404, *span, message);
            problems.push(problem.help(say!("keep one, or run `stappenkaart warnings accept`")));
        }
    }
    let new = current
        .iter()
        .filter(|(key, _)| !known.contains(*key) && !renamed.contains(key));
    for (key, now) in new {
        let message = say!(
            "the warning `{}` of `{}` is not in the ledger yet",
            key.1,
            key.0
        );
        let problem =
            Diagnostic::error(codes::SK403, now.warning.span, message).level(Level::Warning);
        problems.push(problem.help(say!(
            "run `stappenkaart warnings accept`, and commit `warnings.lock`"
        )));
    }
    problems
}

// An approval for a language without an edition has no effect, but looks as if it had one.
fn for_nobody(entry: &LedgerEntry, library: &Library) -> Vec<Diagnostic> {
    let guide = &library.guide;
    let idle = entry.approved.iter().filter(|approval| {
        approval.lang == guide.source.as_str()
            || !guide
                .languages
                .iter()
                .any(|lang| lang.as_str() == approval.lang)
    });
    idle.map(|approval| {
        let message = say!(
            "an approval of `{}` in `{}`, but the guide is not translated into that language",
            entry.id,
            approval.lang
        );
        Diagnostic::warning(codes::SK405, approval.span, message).help(say!(
            "add the language to `languages` in `guide.toml`, or remove this part"
        ))
    })
    .collect()
}

fn gone(entry: &LedgerEntry, span: Span) -> Diagnostic {
    let text = entry
        .wording
        .texts()
        .cloned()
        .collect::<Vec<_>>()
        .join("\n>\n> ");
    let guards = entry
        .guards
        .strip_prefix("the action `")
        .and_then(|rest| rest.strip_suffix('`'));
    let guards = guards
        .map(|action| format!(" guards={action}"))
        .unwrap_or_default();
    Diagnostic::error(codes::SK401, span, say!("the warning `{}` of the card `{}` is gone", entry.id, entry.card))
        .label(say!("it was accepted here"))
        .help(say!(
            "put it back before what it guards:\n> [!{}]\n> {text}\n> {{#{}{guards}}}\nor, if its removal is right, run `stappenkaart warnings accept --reason \"...\"`",
            entry.severity.to_uppercase(),
            entry.id
        ))
}

fn changed(entry: &LedgerEntry, now: &CurrentWarning<'_>, span: Span) -> Option<Diagnostic> {
    let what = difference(entry, now)?;
    Some(
        Diagnostic::error(codes::SK402, now.warning.span, say!("the warning `{}` of `{}` {what}", entry.id, entry.card))
            .also(span, say!("as it was accepted"))
            .help(match is_by_words(&entry.guards) && entry.guards != now.entry.guards {
                true => say!("undo the change, or run `stappenkaart warnings accept --reason \"...\"` and ask someone to review the diff of `warnings.lock`; the words of an action with an id, such as `{{#rinse}}`, can change without this"),
                false => say!("undo the change, or run `stappenkaart warnings accept --reason \"...\"` and ask someone to review the diff of `warnings.lock`"),
            }),
    )
}
