//! The feeds of what changed. Takes what is owed, demands of the feed of each language that it says every change of a warning, with the
//! words before and after: one who reads no more than the feed must learn that a warning is gone or weaker.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::comparison::squash;
use super::proven::Read;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::feed::{FEED, FeedEntry, read as read_feed};
use crate::owed::{Owed, OwedChange};

/// What is wrong with the feeds.
pub fn check(owed: &Owed, read: &Read<'_>) -> Vec<Diagnostic> {
    let mut languages: BTreeMap<&str, Vec<&OwedChange>> = BTreeMap::new();
    for change in &owed.changes {
        languages.entry(&change.lang).or_default().push(change);
    }
    let mut problems = Vec::new();
    for (lang, changes) in languages {
        let path = FEED.path(lang, "");
        let found = match read(&path).map(|bytes| read_feed(&bytes)) {
            Ok(Ok(entries)) => lost(&changes, &entries),
            Ok(Err(why)) => vec![say!("feed readers can't read this feed: {why}")],
            Err(_) => vec![say!("the feed of what changed is missing").to_owned()],
        };
        problems.extend(found.into_iter().map(|message| {
            Diagnostic::in_file(codes::SK501, path.as_str(), message)
                .help(say!("build the site again"))
        }));
    }
    problems
}

fn lost(changes: &[&OwedChange], entries: &[FeedEntry]) -> Vec<String> {
    let entries = entries.iter().map(|entry| (entry, squash(&entry.text)));
    let entries: Vec<(&FeedEntry, String)> = entries.collect();
    let is_lost = |change: &&&OwedChange| {
        let own = format!("/{}/{}/#", change.lang, change.card);
        let mut own = entries
            .iter()
            .filter(|(entry, _)| entry.id.contains(&own) && entry.day == change.on);
        !own.any(|(_, text)| says(text, change))
    };
    let lost = changes.iter().filter(is_lost);
    lost.map(|change| {
        say!(
            "the feed does not say that the warning `{}` of `{}` in `{}` was {} on {}",
            change.warning,
            change.card,
            change.lang,
            what(&change.kind),
            change.on
        )
    })
    .collect()
}

// What happened, the words before, and those after.
fn says(text: &str, change: &OwedChange) -> bool {
    let mut rest = text;
    let words = std::iter::once(&change.what).chain(&change.before);
    let mut words = words.chain(&change.after);
    words.all(|words| {
        let words = squash(words);
        let found = rest.find(&words);
        rest = found.map_or("", |at| &rest[at + words.len()..]);
        found.is_some()
    })
}

fn what(kind: &str) -> &str {
    match kind {
        "removed" => say!("removed"),
        "weaker" => say!("made weaker"),
        "reworded" => say!("reworded"),
        "moved" => say!("moved"),
        "stronger" => say!("made stronger"),
        "added" => say!("added"),
        other => other,
    }
}
