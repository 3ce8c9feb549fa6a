//! Words with `*` for any letters. Takes a pattern of a word list and a folded word, says whether
//! the word fits.

/// A pattern of a word list, taken apart once: "unopened" fits `un*ed`, "unseen" does not. It has at
/// most two `*`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Wildcard {
    /// Without a `*`.
    Word(String),
    /// `un*ed`: the letters before the `*` and after it.
    One(String, String),
    /// `un*ver*ed`: the letters around both `*`.
    Two(String, String, String),
}

impl Wildcard {
    /// Takes a pattern apart.
    pub fn new(pattern: &str) -> Wildcard {
        let Some((head, tail)) = pattern.split_once('*') else {
            return Wildcard::Word(pattern.to_owned());
        };
        match tail.rsplit_once('*') {
            None => Wildcard::One(head.to_owned(), tail.to_owned()),
            Some((middle, end)) => {
                Wildcard::Two(head.to_owned(), middle.to_owned(), end.to_owned())
            }
        }
    }

    /// Whether the word fits.
    pub fn fits(&self, word: &str) -> bool {
        match self {
            Wildcard::Word(pattern) => pattern == word,
            Wildcard::One(head, tail) => word
                .strip_prefix(head.as_str())
                .is_some_and(|rest| rest.ends_with(tail.as_str())),
            Wildcard::Two(head, middle, end) => word
                .strip_prefix(head.as_str())
                .and_then(|rest| rest.strip_suffix(end.as_str()))
                .is_some_and(|rest| rest.contains(middle.as_str())),
        }
    }

    /// The byte that every word that fits ends with, if they all end alike.
    pub fn last_byte(&self) -> Option<u8> {
        let (Wildcard::Word(end) | Wildcard::One(_, end) | Wildcard::Two(_, _, end)) = self;
        end.bytes().next_back()
    }

    /// Letters that each word that fits has: those after the first `*`, or the word.
    pub fn ending(&self) -> &str {
        match self {
            Wildcard::Word(letters) | Wildcard::One(_, letters) | Wildcard::Two(_, letters, _) => {
                letters
            }
        }
    }
}
