//! The warnings that a person names on the command line. Takes names and a library, returns the warnings, each with its card.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use crate::cli::failure::Failure;
use crate::ledger::guarded;
use crate::library::Library;
use crate::localize::Locale;
use crate::model::{Card, Segment, State, Warning};
use crate::suggest::did_you_mean;
use crate::wording::list;

/// A card, and a warning that it shows.
pub type CardWarning<'a> = (&'a Card<Segment>, &'a Warning<Segment>);

/// The warnings with these names, and all of these cards that have no approval yet. Each once.
pub fn chosen<'a>(
    library: &'a Library,
    locale: &Locale<'_>,
    ids: &[String],
    cards: &[String],
) -> Result<Vec<CardWarning<'a>>, Failure> {
    if ids.is_empty() && cards.is_empty() {
        let help =
            say!("type its id after the folder; `stappenkaart warnings list` shows them all");
        return Err(Failure::new(say!("there is no warning to approve"), help));
    }
    let mut chosen: Vec<CardWarning<'_>> = Vec::new();
    for id in ids {
        chosen.extend(find(library, id)?);
    }
    for name in cards {
        let Some(card) = library.cards.iter().find(|card| card.id.as_str() == name) else {
            let known = library.cards.iter().map(|card| card.id.as_str());
            let help = did_you_mean(name, known)
                .unwrap_or_else(|| say!("type the name of the folder of the card").to_owned());
            return Err(Failure::new(say!("there is no card `{name}`"), help));
        };
        let (usability, _) = locale.usability(card);
        let is_open = |warning: &Warning<Segment>| {
            usability.warning(&card.id, warning).state() != State::Approved
        };
        chosen.extend(warnings_of(card).filter(|(_, warning)| is_open(warning)));
    }
    let mut met = BTreeSet::new();
    chosen.retain(|(card, warning)| met.insert((card.id.clone(), warning.id.clone())));
    Ok(chosen)
}

// The warnings with this name. A shared warning is approved in every card that shows it.
fn find<'a>(library: &'a Library, name: &str) -> Result<Vec<CardWarning<'a>>, Failure> {
    let (wanted, id) = name
        .rsplit_once('/')
        .map_or((None, name), |(card, id)| (Some(card), id));
    let is_wanted = |card: &Card<Segment>| wanted.is_none_or(|wanted| card.id.as_str() == wanted);
    let all: Vec<CardWarning<'_>> = library.cards.iter().flat_map(warnings_of).collect();
    let found: Vec<CardWarning<'_>> = all
        .iter()
        .filter(|(card, warning)| warning.id.as_str() == id && is_wanted(card))
        .copied()
        .collect();
    let Some((_, first)) = found.first() else {
        return Err(unknown(name, &all));
    };
    let is_same = |other: &Warning<Segment>| {
        other.avoid.id == first.avoid.id && other.avoid.home == first.avoid.home
    };
    if found.iter().any(|(_, other)| !is_same(other)) {
        let names = names(&found);
        let help = say!("say which one: {}", list(names.iter().map(String::as_str)));
        return Err(Failure::new(
            say!("several warnings have the id `{name}`"),
            help,
        ));
    }
    // A card that shows a warning twice has the second one with another id and the same text.
    let mut same = all;
    same.retain(|(card, other)| is_wanted(card) && is_same(other));
    Ok(same)
}

fn warnings_of(card: &Card<Segment>) -> impl Iterator<Item = CardWarning<'_>> {
    guarded(card)
        .into_iter()
        .map(move |(warning, _)| (card, warning))
}

fn names(warnings: &[CardWarning<'_>]) -> Vec<String> {
    warnings
        .iter()
        .map(|(card, warning)| format!("{}/{}", card.id, warning.id))
        .collect()
}

fn unknown(name: &str, all: &[CardWarning<'_>]) -> Failure {
    let known = names(all);
    let ids = known
        .iter()
        .flat_map(|name| [name.as_str(), name.rsplit('/').next().unwrap_or_default()]);
    if all.iter().any(|(card, _)| card.id.as_str() == name) {
        let help = say!("`{name}` is a card: to approve all its warnings, type `--all {name}`");
        return Failure::new(say!("there is no warning `{name}`"), help);
    }
    let help = did_you_mean(name, ids)
        .unwrap_or_else(|| say!("`stappenkaart warnings list` shows them all").to_owned());
    Failure::new(say!("there is no warning `{name}`"), help)
}
