//! The pseudo-languages: English or any source, made strange by code. What a page shows unchanged can't be translated; what no
//! longer fits or runs the wrong way will do so in a real language. `qps` has accents and is a third longer, `qps-Arab` runs from
//! right to left. Takes texts, returns texts; labels, code, targets, ids and numbers stay.

use crate::model::{Inline, Lang};

/// A pseudo-language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// Latin letters with accents.
    Accented,
    /// Arabic letters, from right to left.
    Mirrored,
}

/// Each pseudo-language with its BCP 47 tag, of those that are free for private use.
pub const ALL: [(&str, Pseudo); 2] = [("qps", Pseudo::Accented), ("qps-Arab", Pseudo::Mirrored)];

/// A text grows by this part of its letters.
const GROWTH: f64 = 0.35;

impl Pseudo {
    /// The pseudo-language of this tag.
    pub fn of(lang: &Lang) -> Option<Pseudo> {
        ALL.iter()
            .find(|(tag, _)| *tag == lang.as_str())
            .map(|(_, pseudo)| *pseudo)
    }

    /// A text of the tool. What is between `{` and `}` is filled in later, and stays.
    pub fn text(self, text: &str) -> String {
        let mut out = String::from("[");
        let mut rest = text;
        while let Some((before, inside)) = rest.split_once('{') {
            let (name, after) = inside.split_once('}').unwrap_or((inside, ""));
            self.push(before, &mut out);
            out.extend(["{", name, "}"]);
            rest = after;
        }
        self.push(rest, &mut out);
        out.push_str(&self.padding(text.chars().filter(|letter| letter.is_alphabetic()).count()));
        out.push(']');
        out
    }

    /// A text of a card.
    pub fn inlines(self, inlines: &[Inline]) -> Vec<Inline> {
        let mut letters = 0;
        let mut out = vec![Inline::Text("[".to_owned())];
        out.extend(self.each(inlines, &mut letters));
        out.push(Inline::Text(format!("{}]", self.padding(letters))));
        out
    }

    fn each(self, inlines: &[Inline], letters: &mut usize) -> Vec<Inline> {
        inlines
            .iter()
            .map(|inline| self.inline(inline, letters))
            .collect()
    }

    fn inline(self, inline: &Inline, letters: &mut usize) -> Inline {
        match inline {
            Inline::Text(text) => {
                *letters += text.chars().filter(|letter| letter.is_alphabetic()).count();
                let mut out = String::with_capacity(text.len() * 2);
                self.push(text, &mut out);
                Inline::Text(out)
            }
            // The screen is not translated, so its labels are not.
            Inline::Ui(words) => Inline::Ui(words.clone()),
            Inline::Code(text) => Inline::Code(text.clone()),
            Inline::Emphasis(words) => Inline::Emphasis(self.each(words, letters)),
            Inline::Callout { id, words } => Inline::Callout {
                id: id.clone(),
                words: self.each(words, letters),
            },
            Inline::Link { target, words } => Inline::Link {
                target: target.clone(),
                words: self.each(words, letters),
            },
        }
    }

    // An address is typed as it is.
    fn push(self, text: &str, out: &mut String) {
        for word in text.split_inclusive(char::is_whitespace) {
            if word.contains('@') || word.contains("://") {
                out.push_str(word);
            } else {
                out.extend(word.chars().map(|letter| self.letter(letter)));
            }
        }
    }

    fn letter(self, letter: char) -> char {
        let (from, to) = match self {
            Pseudo::Accented => (LATIN, ACCENTED),
            Pseudo::Mirrored if letter == '?' => return '؟',
            Pseudo::Mirrored if letter == ',' => return '،',
            Pseudo::Mirrored => (LATIN, ARABIC),
        };
        from.chars()
            .zip(to.chars())
            .find(|(known, _)| *known == letter)
            .map_or(letter, |(_, strange)| strange)
    }

    fn padding(self, letters: usize) -> String {
        let (words, wanted) = (
            self.padding_words(),
            (letters as f64 * GROWTH).ceil() as usize,
        );
        let mut out = String::new();
        let mut grown = 0;
        for word in words.iter().cycle() {
            if grown >= wanted {
                break;
            }
            grown += word.chars().count();
            out.push(' ');
            out.push_str(word);
        }
        out
    }

    fn padding_words(self) -> &'static [&'static str] {
        match self {
            Pseudo::Accented => &["ôñé", "ţŵö", "ţĥŕéé", "ƒôûŕ", "ƒîṽé"],
            Pseudo::Mirrored => &["واحد", "اثنان", "ثلاثة", "أربعة", "خمسة"],
        }
    }
}

const LATIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
const ACCENTED: &str = "áƀçđéƒĝĥîĵķļɱñôþǫŕšţûṽŵẋýžÁƁÇĐÉƑĜĤÎĴĶĻṀÑÔÞǪŔŠŢÛṼŴẊÝŽ";
// The nearest in sound, so that every way in which letters join occurs.
const ARABIC: &str = "ابثدعفغهيجكلمنوبقرستوفوخيزابثدعفغهيجكلمنوبقرستوفوخيز";
