//! The search of a language: all words of its cards with the places that have them, as one script that a page loads when a reader
//! searches, also from disk. Takes an index with the places of its cards, returns the script. `html/search.js` reads it.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};

use super::{CardLink, IndexView, SearchPlace};
use postings::encoded;

mod places;
mod postings;
mod words;

pub use places::places;
pub use words::search_words;

/// The search of a language, as a script that hands it over.
pub fn script(index: &IndexView) -> Vec<u8> {
    let cards: Vec<&CardLink> = index
        .categories
        .iter()
        .flat_map(|category| &category.cards)
        .collect();
    let mut words: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    let mut places = Vec::new();
    for (number, card) in cards.iter().enumerate() {
        for place in &card.places {
            for word in place.words.split(' ').filter(|word| !word.is_empty()) {
                words.entry(word).or_default().push(places.len());
            }
            places.push(shown(number, place));
        }
    }
    let synonyms: Vec<Value> = index
        .synonyms
        .iter()
        .map(|(avoided, used)| json!([avoided, used]))
        .collect();
    let data = json!({
        "cards": cards.iter().map(|card| of_card(card)).collect::<Vec<_>>(),
        "places": places,
        "words": words.keys().copied().collect::<Vec<_>>().join(" "),
        "found": words.values().map(|found| encoded(found)).collect::<Vec<_>>().join(" "),
        "synonyms": synonyms,
    });
    format!("stappenkaartSearch({data});\n").into_bytes()
}

/// What the places of the search say, in the same order, as a second script: only a reader of results needs it.
pub fn texts_script(index: &IndexView) -> Vec<u8> {
    let cards = index.categories.iter().flat_map(|category| &category.cards);
    let places = cards.flat_map(|card| &card.places);
    let texts: Vec<&str> = places.map(|place| &*place.texts).collect();
    format!("stappenkaartSearchTexts([{}]);\n", texts.join(",")).into_bytes()
}

// Path, title and language of the title.
fn of_card(card: &CardLink) -> Value {
    let file = card
        .files
        .get("html")
        .or_else(|| card.files.values().next());
    let path = file.map(|file| format!("{}/{file}", card.id));
    json!([path, card.title.plain, card.title.lang])
}

// Number of the card, anchor, words to show, their language, severity; what is not there at the end is left out.
fn shown(card: usize, place: &SearchPlace) -> Value {
    let mut fields = vec![
        json!(card),
        json!(place.anchor),
        json!(place.title),
        json!(place.lang),
        json!(place.severity),
    ];
    while fields.last().is_some_and(Value::is_null) {
        fields.pop();
    }
    Value::Array(fields)
}

/// What a guide says not to write, with what it writes: a reader may search for either.
pub fn synonyms<'a>(terms: impl Iterator<Item = (&'a str, &'a [String])>) -> Vec<(String, String)> {
    let phrase = |text: &str| search_words(text).into_iter().collect::<Vec<_>>().join(" ");
    let mut pairs = BTreeSet::new();
    for (name, avoided) in terms {
        let used = phrase(name);
        pairs.extend(
            avoided
                .iter()
                .map(|avoided| (phrase(avoided), used.clone()))
                .filter(|(avoided, used)| !avoided.is_empty() && !used.is_empty()),
        );
    }
    pairs.into_iter().collect()
}
