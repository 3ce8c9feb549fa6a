//! Whether the texts of a language address their readers in one way. Takes the texts of its editions, returns a problem for each file
//! that mixes "du" and "Sie".

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::{Edition, Locale, Usability};
use crate::catalog::{prose, words_of};
use crate::codes;
use crate::diag::Diagnostic;
use crate::fold::fold;
use crate::model::{Address, Id, Inline, Lang, Provenance};
use crate::source::{FileId, Span};
use crate::wildcard::Wildcard;
use crate::words::Words;

/// The words by which a language addresses a reader.
pub struct AddressWords([(Address, Vec<AddressWord>); 2]);

struct AddressWord {
    pattern: Wildcard,
    /// It counts only with a capital inside a sentence: German "Sie", which "sie" is not.
    has_capital: bool,
}

/// A text that addresses its reader, with the word that does so.
pub struct AddressedText {
    home: FileId,
    id: Id,
    span: Span,
    address: Address,
    word: String,
}

impl AddressWords {
    /// From the lists of a language.
    pub fn new(list: impl Fn(&str) -> Vec<String>) -> AddressWords {
        let words = |key, has_capital| {
            let words = list(key).into_iter().map(move |word| AddressWord {
                pattern: Wildcard::new(&fold(&word)),
                has_capital,
            });
            words.collect::<Vec<_>>()
        };
        let mut formal = words("meaning-address-formal", false);
        formal.extend(words("meaning-address-formal-capital", true));
        let informal = words("meaning-address-informal", false);
        AddressWords([(Address::Formal, formal), (Address::Informal, informal)])
    }

    // The first word of each form in a text.
    fn find(&self, inlines: &[Inline]) -> Vec<(Address, String)> {
        if self.0.iter().all(|(_, words)| words.is_empty()) {
            return Vec::new();
        }
        let text = prose(inlines);
        let spoken = words_of(&text);
        let found = self.0.iter().filter_map(|(address, known)| {
            let mut spoken = spoken.iter();
            let word = spoken.find(|word| {
                let (before, said) = text.split_at(word.range.start);
                let is_capital = said.starts_with(char::is_uppercase);
                let is_first = starts_a_sentence(before);
                // In "8.30 u" and "5 ml/u" it is short for a unit.
                let is_unit = word.folded.chars().nth(1).is_none() && follows_a_number(before);
                !is_unit
                    && known.iter().any(|known| {
                        let has_case = match known.has_capital {
                            true => is_capital && !is_first,
                            false => !is_capital || is_first,
                        };
                        has_case && known.pattern.fits(&word.folded)
                    })
            })?;
            Some((*address, text[word.range.clone()].to_owned()))
        });
        found.collect()
    }
}

fn follows_a_number(before: &str) -> bool {
    before.ends_with('/') || before.trim_end().ends_with(|c: char| c.is_numeric())
}

fn starts_a_sentence(before: &str) -> bool {
    let last = before.trim_end().chars().next_back();
    last.is_none_or(|last| !last.is_alphanumeric() && !",;-–—/%°".contains(last))
}

/// The texts of an edition that address their readers.
pub(super) fn texts(
    edition: &Edition<'_>,
    usability: &Usability<'_, '_>,
    words: &AddressWords,
) -> Vec<AddressedText> {
    let sources = edition.source.texts().into_iter();
    let pairs = sources.zip(edition.card.texts());
    let mut found = Vec::new();
    for (source, localized) in pairs {
        let (segment, text) = (source.text, localized.text);
        let span = match text.provenance {
            Provenance::Source => segment.span,
            Provenance::Translated => match usability.translation(segment) {
                Some(translation) => translation.span,
                None => continue,
            },
            Provenance::Fallback => continue,
        };
        for (address, word) in words.find(&text.text) {
            found.push(AddressedText {
                home: segment.home,
                id: segment.id.clone(),
                span,
                address,
                word,
            });
        }
    }
    found
}

/// The files of a language whose texts address readers in another way than most texts, or than `guide.toml` says.
pub fn mixed(locale: &Locale<'_>, texts: &[AddressedText]) -> Vec<Diagnostic> {
    let count = |address| texts.iter().filter(|text| text.address == address).count();
    let (formal, informal) = (count(Address::Formal), count(Address::Informal));
    let declared = locale.session.library.guide.address;
    if declared.is_none() && (formal == 0 || informal == 0) {
        return Vec::new();
    }
    let usual = match formal > informal {
        true => Address::Formal,
        false => Address::Informal,
    };
    let wanted = declared.unwrap_or(usual);
    let example = texts.iter().find(|text| text.address == wanted);
    let mut files: BTreeMap<FileId, Vec<&AddressedText>> = BTreeMap::new();
    for text in texts.iter().filter(|text| text.address != wanted) {
        files.entry(text.home).or_default().push(text);
    }
    files
        .into_values()
        .map(|texts| problem(locale, &texts, example, declared))
        .collect()
}

fn problem(
    locale: &Locale<'_>,
    texts: &[&AddressedText],
    example: Option<&AddressedText>,
    declared: Option<Address>,
) -> Diagnostic {
    let AddressedText {
        home: _,
        id,
        span,
        address: _,
        word,
    } = texts[0];
    let lang = &locale.lang;
    let message = match texts.len() {
        1 => say!("the text {id:?} addresses readers with \"{word}\" (`{lang}`)"),
        count => say!(
            "{count} texts of this file address readers with \"{word}\" or the like, the first is {id:?} (`{lang}`)"
        ),
    };
    let help = match (declared, example) {
        (Some(Address::Formal), _) => {
            say!("`guide.toml` says `address = \"formal\"`: address readers in that way everywhere")
                .to_owned()
        }
        (Some(Address::Informal), _) => say!(
            "`guide.toml` says `address = \"informal\"`: address readers in that way everywhere"
        )
        .to_owned(),
        (None, Some(example)) => say!(
            "other texts have \"{}\": address readers in one way everywhere",
            example.word
        ),
        (None, None) => say!("address readers in one way everywhere").to_owned(),
    };
    let problem = Diagnostic::warning(codes::SK306, *span, message).help(help);
    match example {
        Some(example) => problem.also(example.span, say!("another text of this language")),
        None => problem,
    }
}

/// The words by which a language addresses readers.
pub(super) fn address_words(words: &Words, lang: &Lang) -> AddressWords {
    AddressWords::new(|key| words.list(lang, key))
}
