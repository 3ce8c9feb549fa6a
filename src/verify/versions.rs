//! Two versions of a guide: the one that a site was built from, by its own list, and the one of the sources. Takes what both owe,
//! returns each warning that differs, so that an old site is not taken for a broken one.

use std::collections::{BTreeMap, BTreeSet};

use stappenkaart_say::say;

use super::comparison::{owed_words, warning_name};
use super::{Sightings, WARNINGS};
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::file_version::{VersionedFile, version};
use crate::owed::{Owed, OwedCard, OwedWarning};

/// What the text of a `warnings.json` says is owed.
pub fn read_sightings(bytes: &[u8]) -> Option<Owed> {
    let text = str::from_utf8(bytes).ok()?;
    version(VersionedFile::Site, text).ok()?;
    let known: Sightings = serde_json::from_str(text).ok()?;
    Some(known.owed())
}

/// Each warning that the site and the guide do not both have in the same words. `place` is the list of the site.
pub fn compare_versions(site: &Owed, guide: &Owed, place: &str) -> Vec<Diagnostic> {
    let (old, new) = (by_card(site), by_card(guide));
    let mut found = Vec::new();
    for (key, card) in &new {
        let known = old.get(key).map(|card| by_id(card)).unwrap_or_default();
        for (id, warnings) in by_id(card) {
            let name = warning_name(card, warnings[0]);
            match known.get(id) {
                None => found.push(say!(
                    "{name} is new in the guide: the site was built before it"
                )),
                Some(known) => found.extend(changed(&name, known, &warnings)),
            }
        }
    }
    // A language that is not asked for is not gone.
    let asked: BTreeSet<&str> = new.keys().map(|(_, lang)| *lang).collect();
    for (key, card) in old.iter().filter(|((_, lang), _)| asked.contains(lang)) {
        let known = new.get(key).map(|card| by_id(card)).unwrap_or_default();
        let gone = by_id(card)
            .into_iter()
            .filter(|(id, _)| !known.contains_key(id));
        found.extend(gone.map(|(_, warnings)| {
            let name = warning_name(card, warnings[0]);
            say!("{name} is not in the guide any more: the site was built before it was removed, or `{WARNINGS}` was changed")
        }));
    }
    found
        .into_iter()
        .map(|message| {
            Diagnostic::in_file(codes::SK512, place, message)
                .level(Level::Warning)
                .help(say!("build the site again, and publish all of it"))
        })
        .collect()
}

type Key<'a> = (&'a str, &'a str);

fn by_card(owed: &Owed) -> BTreeMap<Key<'_>, &OwedCard> {
    let cards = owed.cards.iter();
    cards
        .map(|card| ((card.card.as_str(), card.lang.as_str()), card))
        .collect()
}

// A shared warning can be there more than once.
fn by_id(card: &OwedCard) -> BTreeMap<&str, Vec<&OwedWarning>> {
    let mut warnings: BTreeMap<&str, Vec<&OwedWarning>> = BTreeMap::new();
    for warning in card.warnings() {
        warnings.entry(&warning.id).or_default().push(warning);
    }
    warnings
}

fn changed(name: &str, old: &[&OwedWarning], new: &[&OwedWarning]) -> Option<String> {
    if old == new {
        return None;
    }
    let mut pairs = old
        .iter()
        .zip(new)
        .map(|(old, new)| (owed_words(old), owed_words(new)));
    let what = match pairs.find(|(old, new)| old != new) {
        Some((old, new)) => say!("the site was built with {old}, the guide has {new}"),
        None => say!("its severity, its language or what it guards is different").to_owned(),
    };
    Some(say!("{name} was changed in the guide: {what}"))
}
