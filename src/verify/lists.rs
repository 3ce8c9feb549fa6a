//! The lists of cards for assistants. Takes what is owed, demands of the list of each language that it leads to every card, and says its
//! warnings beside the link: one who reads no more than the list must not miss them.

use std::collections::{BTreeSet, HashMap};

use stappenkaart_say::say;

use super::comparison::{squash, warning_name};
use super::proven::Read;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::markdown::{LIST, NAME};
use crate::owed::{Owed, OwedCard, OwedWarning};

/// What is wrong with the lists.
pub fn check(owed: &Owed, read: &Read<'_>) -> Vec<Diagnostic> {
    let is_listed = |card: &&OwedCard| {
        let mut artefacts = card.artefacts.iter();
        artefacts.any(|artefact| artefact.format == NAME)
    };
    let cards: Vec<&OwedCard> = owed.cards.iter().filter(is_listed).collect();
    let languages: BTreeSet<&str> = cards.iter().map(|card| card.lang.as_str()).collect();
    let mut problems = Vec::new();
    for lang in languages {
        let path = format!("{lang}/{LIST}");
        let text = read(&path).unwrap_or_default();
        let text = String::from_utf8_lossy(&text);
        let lines = lines_by_card(&text);
        let of_language = cards.iter().filter(|card| card.lang == lang);
        let found = of_language.flat_map(|card| of_card(card, &lines));
        problems.extend(found.map(|message| {
            Diagnostic::in_file(codes::SK501, path.as_str(), message)
                .help(say!("build the site again"))
        }));
    }
    problems
}

// The first line of the list that leads to each card.
fn lines_by_card(list: &str) -> HashMap<&str, &str> {
    let mut lines = HashMap::new();
    for line in list.lines() {
        for (at, _) in line.match_indices("/card.md)") {
            if let Some((_, card)) = line[..at].rsplit_once("](") {
                lines.entry(card).or_insert(line);
            }
        }
    }
    lines
}

fn of_card(card: &OwedCard, lines: &HashMap<&str, &str>) -> Vec<String> {
    let Some(line) = lines.get(card.card.as_str()) else {
        let message = say!(
            "the card `{}` in `{}` is not in this list",
            card.card,
            card.lang
        );
        return vec![message];
    };
    // The backslashes of Markdown are not words.
    let line = squash(&line.replace('\\', ""));
    let is_lost = |warning: &&OwedWarning| {
        let signal = warning.own_signal.as_ref().unwrap_or(&warning.signal);
        let wanted = format!("{signal}:{}", warning.avoid).replace('\\', "");
        !line.contains(&squash(&wanted))
    };
    let lost = card.warnings().filter(is_lost);
    lost.map(|warning| {
        say!(
            "{} is not beside the link to its card",
            warning_name(card, warning)
        )
    })
    .collect()
}
