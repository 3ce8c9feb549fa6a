//! Whether every language can be printed. Takes the texts of a guide's editions, returns a problem for each language with letters that
//! no font has, with the places of these letters, before anything is typeset.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use stappenkaart_say::say;
use unicode_normalization::char::is_combining_mark;

use crate::catalog::Catalog;
use crate::characters::is_ignorable;
use crate::codes;
use crate::diag::Diagnostic;
use crate::font_files::fonts;
#[cfg(feature = "pdf")]
use crate::format::pdf::without_a_font;
use crate::model::{Card, Guide, Id, Lang, Localized, Provenance, Segment, plain};
use crate::source::{FileId, Sources, Span};

/// The letters of each language that might need another font, each with the texts that have it.
#[derive(Debug, Default)]
pub struct Letters(BTreeMap<Lang, BTreeMap<char, BTreeSet<TextPlace>>>);

/// Where a text is: in a file of the guide, or in the catalog of that file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct TextPlace {
    home: FileId,
    /// Where the source of the text is.
    source: Span,
    id: Id,
    is_translated: bool,
}

const SAME: &str = "a language has the same texts as the source";

// How many places a message shows.
const PLACES: usize = 12;

// How many letters a message shows.
const SHOWN: usize = 40;

// The fonts of the Noto family by language. The longest tag that fits decides.
const NOTO: [(&str, &str); 13] = [
    ("bn", "NotoSansBengali"),
    ("hi", "NotoSansDevanagari"),
    ("hy", "NotoSansArmenian"),
    ("ja", "NotoSansJP"),
    ("ka", "NotoSansGeorgian"),
    ("km", "NotoSansKhmer"),
    ("ta", "NotoSansTamil"),
    ("th", "NotoSansThai"),
    ("zh", "NotoSansSC"),
    ("zh-HK", "NotoSansHK"),
    ("zh-Hant", "NotoSansTC"),
    ("zh-MO", "NotoSansHK"),
    ("zh-TW", "NotoSansTC"),
];

impl Letters {
    /// Counts the letters of a card in one language; `source` is the card as it was written.
    pub fn add_card(&mut self, card: &Card<Localized<'_>>, source: &Card<Segment>) {
        let mut segments = Vec::new();
        source.map(&mut |segment| segments.push(segment));
        let mut segments = segments.into_iter();
        card.map(&mut |text| self.add(text, segments.next().expect(SAME)));
    }

    /// Counts the letters of the guide's own texts.
    pub fn add_guide(&mut self, guide: &Guide<Localized<'_>>, source: &Guide<Segment>) {
        let mut segments = Vec::new();
        source.map(&mut |segment| segments.push(segment));
        let mut segments = segments.into_iter();
        guide.map(&mut |text| self.add(text, segments.next().expect(SAME)));
    }

    fn add(&mut self, text: &Localized<'_>, segment: &Segment) {
        let place = TextPlace {
            home: segment.home,
            source: segment.span,
            id: segment.id.clone(),
            is_translated: text.provenance == Provenance::Translated,
        };
        self.count(&text.lang, &plain(&text.text), Some(place));
    }

    /// Counts the letters of words of the tool.
    pub fn add_words(&mut self, lang: &Lang, words: &str) {
        self.count(lang, words, None);
    }

    fn count(&mut self, lang: &Lang, words: &str, place: Option<TextPlace>) {
        for letter in words.chars().filter(|letter| is_rare(*letter)) {
            let letters = self.0.entry(lang.clone()).or_default();
            letters.entry(letter).or_default().extend(place.clone());
        }
    }

    /// Adds what another one counted.
    pub fn extend(&mut self, other: Letters) {
        for (lang, letters) in other.0 {
            let known = self.0.entry(lang).or_default();
            for (letter, places) in letters {
                known.entry(letter).or_default().extend(places);
            }
        }
    }

    /// The languages that can't be printed. Fails when a font can't be read from the disk.
    pub fn check(&self, sources: &Sources) -> io::Result<Vec<(Lang, Diagnostic)>> {
        if self.0.is_empty() {
            return Ok(Vec::new());
        }
        let fonts = fonts(sources)?;
        let mut problems = Vec::new();
        for (lang, letters) in &self.0 {
            let missing = without_a_font(&letters.keys().copied().collect(), &fonts);
            if !missing.is_empty() {
                let places = places(sources, lang, letters, &missing);
                problems.push((lang.clone(), problem(lang, &missing, &places)));
            }
        }
        Ok(problems)
    }
}

// The first place of a letter in each text that has it, sorted.
fn places(
    sources: &Sources,
    lang: &Lang,
    letters: &BTreeMap<char, BTreeSet<TextPlace>>,
    missing: &BTreeSet<char>,
) -> Vec<Span> {
    let mut texts: BTreeMap<&TextPlace, Vec<char>> = BTreeMap::new();
    for letter in missing {
        for place in letters.get(letter).into_iter().flatten() {
            texts.entry(place).or_default().push(*letter);
        }
    }
    let mut spans = BTreeSet::new();
    let mut catalogs: BTreeMap<FileId, Catalog> = BTreeMap::new();
    for (place, letters) in texts {
        let span = match place.is_translated {
            false => Some(place.source),
            true => catalogs
                .entry(place.home)
                .or_insert_with(|| Catalog::read(sources, place.home, lang).0)
                .find(place.id.as_str())
                .map(|translation| translation.span),
        };
        spans.extend(span.map(|span| first(sources, span, &letters).unwrap_or(span)));
    }
    spans.into_iter().collect()
}

// Where the first of some letters is in a stretch of a file.
fn first(sources: &Sources, span: Span, letters: &[char]) -> Option<Span> {
    let text = sources.text(span.file).ok()?;
    let (at, letter) = text
        .get(span.start..span.end)?
        .char_indices()
        .find(|(_, c)| letters.contains(c))?;
    let start = span.start + at;
    Some(Span::new(span.file, start..start + letter.len_utf8()))
}

// Only PDFs need a font of the guide's.
#[cfg(not(feature = "pdf"))]
fn without_a_font(_: &BTreeSet<char>, _: &[Vec<u8>]) -> BTreeSet<char> {
    BTreeSet::new()
}

fn is_rare(letter: char) -> bool {
    // A font can have `é` as one letter, without the mark alone.
    let is_seen = !letter.is_whitespace() && !letter.is_control() && !is_ignorable(letter);
    let is_in_letter = is_combining_mark(letter) && !is_enclosing(letter);
    is_seen && !is_in_letter && !is_common(letter)
}

// Marks around or over a sign, such as that of `1️⃣`: no font has a sign with them as one letter.
fn is_enclosing(letter: char) -> bool {
    matches!(letter, '\u{20d0}'..='\u{20ff}')
}

// Latin, Greek and Cyrillic letters: the binary's own fonts have them.
fn is_common(letter: char) -> bool {
    matches!(letter, '\0'..='\u{24f}' | '\u{386}'..='\u{3ce}' | '\u{400}'..='\u{45f}')
}

fn problem(lang: &Lang, missing: &BTreeSet<char>, places: &[Span]) -> Diagnostic {
    let mut letters: Vec<String> = missing
        .iter()
        .take(SHOWN)
        .map(|letter| letter.to_string())
        .collect();
    if missing.len() > SHOWN {
        letters.push(say!("and {} more", missing.len() - SHOWN));
    }
    let message = say!(
        "no font has these letters of the language `{lang}`: {}",
        letters.join(" ")
    );
    let what = to_add(lang);
    let help = say!("{what}; if the guide does not make PDFs, allow SK006 under `[checks]`");
    let Some((first, others)) = places.split_first() else {
        return Diagnostic::in_file(codes::SK006, "guide.toml", message).help(help);
    };
    let help = match others.len().checked_sub(PLACES) {
        None | Some(0) => help,
        Some(more) => say!("{help}; {more} more texts have such letters"),
    };
    others.iter().take(PLACES).fold(
        Diagnostic::error(codes::SK006, *first, message).help(help),
        |problem, place| problem.also(*place, say!("and here")),
    )
}

/// What to do about letters of a language that no font has.
pub fn to_add(lang: &Lang) -> String {
    match font_to_add(lang) {
        Some(font) => {
            say!("put `{font}-Regular.ttf` and `{font}-Bold.ttf`, which are free, into the guide's folder `fonts`")
        }
        None => {
            say!("put a font that has them, in regular and bold, into the guide's folder `fonts`: a `.ttf`, `.otf` or `.ttc`; or use other signs").to_owned()
        }
    }
}

/// The font of the Noto family that a guide needs for PDFs in this language, without its weight. `None` where the binary's own
/// fonts are enough, or where none is known.
pub fn font_to_add(lang: &Lang) -> Option<&'static str> {
    NOTO.iter()
        .filter(|(tag, _)| fits(tag, lang.as_str()))
        .max_by_key(|(tag, _)| tag.len())
        .map(|(_, font)| *font)
}

fn fits(tag: &str, lang: &str) -> bool {
    lang.strip_prefix(tag)
        .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}
