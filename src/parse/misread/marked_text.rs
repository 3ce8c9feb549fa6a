//! A text with its letters, to look around in: what is before a letter, and what is written between two.

use super::Misread;
use super::letters::TypedLetter;
use crate::codes;

/// A text to look around in.
pub struct MarkedText<'a> {
    pub text: &'a str,
    pub letters: &'a [TypedLetter],
}

impl MarkedText<'_> {
    /// The letter before one, or a space.
    pub fn before(&self, at: usize) -> char {
        at.checked_sub(1)
            .map_or(' ', |before| self.letters[before].c)
    }

    /// A letter, or a space after the last one.
    pub fn letter(&self, at: usize) -> char {
        self.letters.get(at).map_or(' ', |letter| letter.c)
    }

    /// Whether nothing but white space is before a letter on its line.
    pub fn starts_a_line(&self, at: usize) -> bool {
        let line = self.letters[..at].iter().rev().map(|letter| letter.c);
        line.take_while(|c| *c != '\n').all(char::is_whitespace)
    }

    /// Some letters as a mark that was not read.
    pub fn misread(&self, at: usize, length: usize, message: String, help: String) -> Misread {
        Misread {
            range: self.letters[at].at..self.letters[at + length - 1].end(),
            code: codes::SK124,
            message,
            help,
        }
    }

    /// What is written between two places of the letters.
    pub fn source(&self, from: usize, to: usize) -> &str {
        match (self.letters.get(from), self.letters.get(to)) {
            (Some(first), Some(last)) => &self.text[first.at..last.at],
            (Some(first), None) => {
                let end = self.letters.last().map_or(first.at, |last| last.end());
                &self.text[first.at..end]
            }
            (None, _) => "",
        }
    }
}
