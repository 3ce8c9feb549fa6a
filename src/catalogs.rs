//! The catalogs of a guide as files. Takes sources and library, gives the text of each catalog that has to change.

use std::collections::BTreeMap;

use crate::catalog::sync::{Home, sync};
use crate::catalog::{self, Catalog, po, segments};
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::{Day, Lang, Segment, plain};
use crate::parse::unreadable;
use crate::source::{FileId, Sources};

/// The segments of a guide by the file whose catalog translates them, each in reading order.
pub fn homes(library: &Library) -> BTreeMap<FileId, Vec<segments::Source<'_>>> {
    let guide = &library.guide;
    let mut homes: BTreeMap<FileId, Vec<segments::Source<'_>>> = BTreeMap::new();
    let of_cards = library.cards.iter().flat_map(|card| segments::of_card(card, guide));
    for source in segments::of_guide(guide).into_iter().chain(of_cards) {
        homes.entry(source.segment.home).or_default().push(source);
    }
    homes
}

/// A catalog as it is on the disk: its text, and what it says. Empty when there is none; a problem when it can't be read in full,
/// since what is not understood would be lost on the way back.
pub fn read(sources: &Sources, home: FileId, lang: &Lang) -> Result<(String, po::Po), Vec<Diagnostic>> {
    let path = catalog::path(sources.path(home), lang);
    let Some(file) = sources.find(&path) else { return Ok((String::new(), po::Po::default())) };
    let text = sources.text(file).map_err(|error| vec![unreadable(sources, file, &error)])?;
    let (content, broken) = po::read(&text);
    if !text.is_empty() && !broken.is_empty() {
        return Err(Catalog::read(sources, home, lang).1);
    }
    Ok((text, content))
}

/// Brings the catalogs of some languages up to date: `(path, text)` of each that has to change. New ones are dated `today`.
pub fn synced(
    sources: &Sources,
    library: &Library,
    languages: &[Lang],
    today: Option<Day>,
) -> Result<Vec<(String, String)>, Vec<Diagnostic>> {
    let project = plain(&library.guide.title.text);
    let (mut changed, mut problems) = (Vec::new(), Vec::new());
    for lang in languages.iter().filter(|lang| **lang != library.guide.source) {
        let (mut files, mut texts, mut list) = (Vec::new(), Vec::new(), Vec::new());
        for (home, segments) in homes(library) {
            match read(sources, home, lang) {
                Ok((text, old)) => {
                    files.push(home);
                    texts.push(text);
                    list.push(Home { old, sources: segments });
                }
                Err(more) => problems.extend(more),
            }
        }
        let catalogs = sync(&list, &project, lang, today);
        for ((home, before), after) in files.into_iter().zip(texts).zip(&catalogs) {
            let after = po::write(after);
            if after != before {
                changed.push((catalog::path(sources.path(home), lang), after));
            }
        }
    }
    if problems.is_empty() { Ok(changed) } else { Err(problems) }
}

/// How many words a text has for a translator: words between blanks, and each letter of a script that has none.
pub fn count_words(segment: &Segment) -> usize {
    let text = plain(&segment.text);
    let is_word_by_itself = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let letters = text.chars().filter(|c| is_word_by_itself(*c)).count();
    let words =
        text.split(|c: char| c.is_whitespace() || is_word_by_itself(c)).filter(|word| word.chars().any(char::is_alphanumeric));
    letters + words.count()
}
