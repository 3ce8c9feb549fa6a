//! Which pictures of two pages are the same: those with the same bytes, or with the same name but for the language in it.

use std::collections::BTreeMap;

use super::neutral::{neutral_name, stem};
use crate::model::{Card, Lang, Segment, Step};
use crate::source::Sources;

/// A name for each picture by its path, for the cards of the guide and for those of the page.
pub struct PictureNames {
    pub guide: BTreeMap<String, String>,
    pub page: BTreeMap<String, String>,
}

/// One side: its files, its cards and its language.
pub type PictureSide<'a> = (&'a Sources, &'a [&'a Card<Segment>], &'a Lang);

/// Names the pictures of both sides.
pub fn picture_names(guide: PictureSide<'_>, page: PictureSide<'_>) -> PictureNames {
    let (ours, theirs) = (pictures(guide), pictures(page));
    let mut same: BTreeMap<&[u8], String> = BTreeMap::new();
    for (path, bytes) in &ours {
        let name = own_name(path, guide.2).unwrap_or_else(|| path.clone());
        same.entry(bytes).or_insert(name);
    }
    let is_on_page = |bytes: &[u8]| theirs.iter().any(|(_, other)| other == bytes);
    let named = |(path, bytes): &(String, Vec<u8>), lang: &Lang| {
        let known = same.get(bytes.as_slice()).filter(|_| is_on_page(bytes));
        let name = known.cloned().or_else(|| own_name(path, lang))?;
        Some((path.clone(), name))
    };
    let all = |side: &[(String, Vec<u8>)], lang: &Lang| {
        side.iter()
            .filter_map(|picture| named(picture, lang))
            .collect()
    };
    PictureNames {
        guide: all(&ours, guide.2),
        page: all(&theirs, page.2),
    }
}

fn pictures((sources, cards, _): PictureSide<'_>) -> Vec<(String, Vec<u8>)> {
    let steps = cards.iter().flat_map(|card| card.sections());
    let figures = steps.flat_map(Step::figures);
    let read = figures.filter_map(|figure| {
        let bytes = sources.bytes(sources.find(&figure.image)?).ok()?;
        Some((figure.image.clone(), bytes))
    });
    read.collect()
}

// Word numbers the pictures of each document: such a name says nothing.
fn own_name(path: &str, lang: &Lang) -> Option<String> {
    let file = path.rsplit('/').next().unwrap_or(path);
    let (name, _) = neutral_name(stem(file), lang);
    let is_numbered = name
        .strip_prefix("image")
        .is_some_and(|rest| rest.chars().all(|c| c.is_ascii_digit()));
    (!is_numbered).then_some(name)
}
