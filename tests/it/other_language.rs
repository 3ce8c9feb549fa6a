//! A translation in another language than that of its catalog: how often it is refused, and how often one in the right language is.

use std::collections::BTreeMap;
use std::path::Path;

use crate::meaning::{Pair, direction, files, guide, pairs, refusals, translate};

const REASON: &str = "has a translation with words of another language";

// How many warnings of each language are tried in each wrong catalog, and how many of all of them are refused, in percent.
const TRIED: usize = 12;
const LEAST_REFUSED: usize = 85;

// Those that are refused because of their language, by their number.
fn refused(source: &str, target: &str, pairs: &[Pair]) -> BTreeMap<usize, String> {
    let mut files = guide(source, target, pairs);
    translate(&mut files, target, pairs);
    let mut found = refusals(&files);
    found.retain(|_, why| why.starts_with(REASON));
    found
}

fn first_pairs(path: &Path) -> Vec<Pair> {
    let mut rows = pairs(path);
    rows.truncate(TRIED);
    rows
}

fn assert_most(refused: usize, tried: usize) {
    let percent = refused * 100 / tried;
    println!("{refused} of {tried} refused ({percent} %)");
    assert!(percent >= LEAST_REFUSED, "{refused} of {tried}");
}

#[test]
fn a_translation_in_the_language_of_its_catalog_is_not_taken_for_another() {
    for path in files() {
        let (source, target) = direction(&path);
        // Some that say something else do so with words of the source.
        let mut right = pairs(&path);
        right.retain(|pair| !pair.turned);
        let found = refused(source, target, &right);
        assert!(found.is_empty(), "{source}-{target}: {found:#?}");
    }
}

#[test]
fn a_translation_in_another_language_is_refused() {
    let all = files();
    let english: Vec<_> = all
        .iter()
        .filter(|path| direction(path).0 == "en")
        .collect();
    let (mut tried, mut caught) = (0, 0);
    for path in &english {
        let rows = first_pairs(path);
        let before = (caught, tried);
        for other in english.iter().filter(|other| *other != path) {
            caught += refused("en", direction(other).1, &rows).len();
            tried += rows.len();
        }
        let own = (caught - before.0, tried - before.1);
        println!("{}: {} of {}", direction(path).1, own.0, own.1);
    }
    assert_most(caught, tried);
}

// Another text of the source in the place of the translation.
#[test]
fn a_text_in_the_language_of_the_source_is_refused() {
    let (mut tried, mut caught) = (0, 0);
    for path in files() {
        let (source, target) = direction(&path);
        let mut rows = first_pairs(&path);
        let texts: Vec<String> = rows.iter().map(|row| row.source.clone()).collect();
        let others = texts.iter().cycle().skip(1);
        for (row, other) in rows.iter_mut().zip(others) {
            row.translation.clone_from(other);
        }
        caught += refused(source, target, &rows).len();
        tried += rows.len();
    }
    assert_most(caught, tried);
}
