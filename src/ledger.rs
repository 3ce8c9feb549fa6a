//! The ledger `warnings.lock`: every warning of the guide as people have seen and accepted it. Takes the library and the file,
//! gives what changed since; writes the file in a form made for review in a diff.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::library::Library;
use crate::model::{Card, Segment, Severity, Warning, to_markdown};
use crate::parse::unreadable;
use crate::source::{FileId, Sources, Span};

/// The name of the ledger, beside `guide.toml`.
pub const LEDGER: &str = "warnings.lock";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    warning: Vec<Spanned<Entry>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    card: String,
    id: String,
    severity: String,
    guards: String,
    avoid: String,
    consequence: Vec<String>,
}

type Key = (String, String);

struct Current<'a> {
    entry: Entry,
    severity: Severity,
    warning: &'a Warning<Segment>,
}

/// Compares the library with the ledger. A warning that is gone, weaker, reworded or moved is an error until somebody accepts it.
pub fn check(sources: &Sources, library: &Library) -> Vec<Diagnostic> {
    let current = current(library);
    let Some(file) = sources.find(LEDGER) else { return no_ledger(&current) };
    let text = match sources.text(file) {
        Ok(text) => text,
        Err(error) => return vec![unreadable(sources, file, &error)],
    };
    match toml::from_str::<File>(&text) {
        Ok(ledger) => compare(file, ledger, &current, &unread(sources, library)),
        Err(error) => {
            let span = Span::new(file, error.span().unwrap_or(0..0));
            vec![unread_ledger(&text, span, error.message())]
        }
    }
}

fn unread_ledger(text: &str, span: Span, said: &str) -> Diagnostic {
    if text.lines().any(|line| line.starts_with("<<<<<<<")) {
        return Diagnostic::error(codes::SK404, span, "the ledger holds the marks of a merge with a conflict")
            .help("keep the entries of both sides, take the lines of `<<<<<<<`, `=======` and `>>>>>>>` away, and check again");
    }
    Diagnostic::error(codes::SK404, span, format!("the ledger can't be read: {}", said.trim().replace('\n', ", ")))
        .help("take back the change to `warnings.lock`, or run `stappenkaart warnings accept` and review its diff")
}

fn no_ledger(current: &BTreeMap<Key, Current<'_>>) -> Vec<Diagnostic> {
    if current.is_empty() {
        return Vec::new();
    }
    let message = match current.len() {
        1 => "a warning is in no ledger, so nobody would notice if it went".to_owned(),
        count => format!("{count} warnings are in no ledger, so nobody would notice if one went"),
    };
    let problem = Diagnostic::in_guide(codes::SK403, message).level(Level::Warning);
    vec![problem.help("run `stappenkaart warnings accept`, and commit `warnings.lock`")]
}

// Cards that are there and could not be read: that is their problem, and not that all their warnings are gone.
fn unread(sources: &Sources, library: &Library) -> BTreeSet<String> {
    let there = sources.under("cards/").filter_map(|(_, path)| path.strip_suffix("/card.md")?.rsplit('/').next());
    let read: BTreeSet<&str> = library.cards.iter().map(|card| card.id.as_str()).collect();
    there.filter(|id| !read.contains(id)).map(str::to_owned).collect()
}

fn compare(file: FileId, ledger: File, current: &BTreeMap<Key, Current<'_>>, unread: &BTreeSet<String>) -> Vec<Diagnostic> {
    let mut problems = Vec::new();
    let mut known: BTreeMap<Key, ()> = BTreeMap::new();
    for entry in &ledger.warning {
        let span = Span::new(file, entry.span());
        let entry = entry.get_ref();
        let key = (entry.card.clone(), entry.id.clone());
        if !Severity::ALL.iter().any(|severity| severity.name() == entry.severity) {
            let problem = Diagnostic::error(codes::SK404, span, format!("`{}` is no severity", entry.severity));
            problems.push(problem.help("run `stappenkaart warnings accept`, and review the diff of `warnings.lock`"));
        }
        match current.get(&key) {
            None if unread.contains(&entry.card) => {}
            None => problems.push(gone(entry, span)),
            Some(now) => problems.extend(changed(entry, now, span)),
        }
        if known.insert(key, ()).is_some() {
            let problem = Diagnostic::error(
                codes::SK404,
                span,
                format!("the warning `{}` of `{}` stands here twice", entry.id, entry.card),
            );
            problems.push(problem.help("keep one, or run `stappenkaart warnings accept`"));
        }
    }
    for (key, now) in current.iter().filter(|(key, _)| !known.contains_key(*key)) {
        let message = format!("the warning `{}` of `{}` is not in the ledger yet", key.1, key.0);
        let problem = Diagnostic::error(codes::SK403, now.warning.span, message).level(Level::Warning);
        problems.push(problem.help("run `stappenkaart warnings accept`, and commit `warnings.lock`"));
    }
    problems
}

fn gone(entry: &Entry, span: Span) -> Diagnostic {
    let text = std::iter::once(&entry.avoid).chain(&entry.consequence).cloned().collect::<Vec<_>>().join("\n>\n> ");
    let guards = entry.guards.strip_prefix("the action `").and_then(|rest| rest.strip_suffix('`'));
    let guards = guards.map(|action| format!(" guards={action}")).unwrap_or_default();
    Diagnostic::error(codes::SK401, span, format!("the warning `{}` of the card `{}` is gone", entry.id, entry.card))
        .label("it was accepted here")
        .help(format!(
            "put it back before what it guards:\n> [!{}]\n> {text}\n> {{#{}{guards}}}\nor, if it may go, run `stappenkaart warnings accept`",
            entry.severity.to_uppercase(),
            entry.id
        ))
}

fn changed(entry: &Entry, now: &Current<'_>, span: Span) -> Option<Diagnostic> {
    let what = difference(entry, now)?;
    Some(
        Diagnostic::error(codes::SK402, now.warning.span, format!("the warning `{}` of `{}` {what}", entry.id, entry.card))
            .also(span, "as it was accepted")
            .help(
                "take the change back, or run `stappenkaart warnings accept` and let somebody review the diff of `warnings.lock`",
            ),
    )
}

// The worst of what changed.
fn difference(entry: &Entry, now: &Current<'_>) -> Option<String> {
    let Entry { card: _, id: _, severity, guards, avoid, consequence } = &now.entry;
    let rank = |name: &str| Severity::ALL.iter().find(|severity| severity.name() == name).copied();
    if rank(&entry.severity).is_some_and(|before| before < now.severity) {
        return Some(format!("is weaker: it was `{}` and is `{severity}`", entry.severity));
    }
    if entry.guards != *guards {
        return Some(format!("moved: it guarded {} and now guards {guards}", entry.guards));
    }
    if !entry.consequence.is_empty() && consequence.is_empty() {
        return Some("lost its consequence".into());
    }
    if entry.avoid != *avoid || entry.consequence != *consequence {
        return Some("was reworded".into());
    }
    (entry.severity != *severity).then(|| format!("is stronger: it was `{}` and is `{severity}`", entry.severity))
}

fn current(library: &Library) -> BTreeMap<Key, Current<'_>> {
    let mut current = BTreeMap::new();
    for card in &library.cards {
        for (warning, guards) in guarded(card) {
            let Warning { id, span: _, severity, avoid, consequence } = warning;
            let entry = Entry {
                card: card.id.to_string(),
                id: id.to_string(),
                severity: severity.name().to_owned(),
                guards,
                avoid: to_markdown(&avoid.text),
                consequence: consequence.iter().map(|text| to_markdown(&text.text)).collect(),
            };
            current.insert((entry.card.clone(), entry.id.clone()), Current { entry, severity: *severity, warning });
        }
    }
    current
}

/// Every warning of a card with what it guards: "the card", "the step `x`", "the action `y`".
pub fn guarded(card: &Card<Segment>) -> Vec<(&Warning<Segment>, String)> {
    let mut list: Vec<_> = card.warnings.iter().map(|warning| (warning, "the card".to_owned())).collect();
    for step in card.sections() {
        list.extend(step.warnings.iter().map(|warning| (warning, format!("the step `{}`", step.id))));
        for action in step.actions() {
            list.extend(action.warnings.iter().map(|warning| (warning, format!("the action `{}`", action.id))));
        }
    }
    list
}

/// The ledger as it should be: sorted by card and id, one line a fact, so that a diff shows just what changed.
pub fn accept(library: &Library) -> String {
    let mut text = String::from(
        "# The warnings of this guide as they were accepted. Written by `stappenkaart warnings accept`; review its diff.\n",
    );
    for Current { entry, .. } in current(library).into_values() {
        let Entry { card, id, severity, guards, avoid, consequence } = entry;
        let consequence: Vec<String> = consequence.iter().map(|line| format!("    {},\n", quoted(line))).collect();
        let consequence = if consequence.is_empty() { "[]".to_owned() } else { format!("[\n{}]", consequence.concat()) };
        text.push_str(&format!(
            "\n[[warning]]\ncard = {}\nid = {}\nseverity = {}\nguards = {}\navoid = {}\nconsequence = {consequence}\n",
            quoted(&card),
            quoted(&id),
            quoted(&severity),
            quoted(&guards),
            quoted(&avoid)
        ));
    }
    text
}

// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
