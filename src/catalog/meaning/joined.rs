//! What a language writes against a marked word, without a space. Takes its two lists, says whether words may touch such a word.

use crate::fold::fold;
use crate::wildcard::Wildcard;

/// The words and endings that a language writes without a space before a marked word, and after one.
pub struct Joined {
    before: Vec<Wildcard>,
    after: Vec<Wildcard>,
}

impl Joined {
    /// From the lists of a language, by key. `*` means any letters: the language writes no spaces there.
    pub fn new(list: impl Fn(&str) -> Vec<String>) -> Joined {
        Joined {
            before: patterns(list("meaning-joined-before")),
            after: patterns(list("meaning-joined-after")),
        }
    }

    /// Whether these letters can be before a marked word, without a space.
    pub fn allows_before(&self, letters: &str) -> bool {
        any_fits(&self.before, letters)
    }

    /// Whether these letters can be after a marked word, without a space.
    pub fn allows_after(&self, letters: &str) -> bool {
        any_fits(&self.after, letters)
    }

    /// Whether the language has spaces between its words.
    pub fn has_spaces(&self) -> bool {
        !(self.allows_before("") && self.allows_after(""))
    }
}

fn patterns(list: Vec<String>) -> Vec<Wildcard> {
    list.iter().map(|pattern| Wildcard::new(pattern)).collect()
}

fn any_fits(list: &[Wildcard], letters: &str) -> bool {
    let letters = fold(letters);
    list.iter().any(|pattern| pattern.fits(&letters))
}
