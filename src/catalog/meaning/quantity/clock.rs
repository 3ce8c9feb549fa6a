//! Times of day in digits: "17:30", "14h30", "21 h 30". Takes the digits of a text, returns minutes after midnight.

use super::digits::{DigitReader, ReadUntil, clock};
use crate::characters::is_spaceless;

// The spaces that the French set around the mark of the hours.
const SPACES: [char; 3] = [' ', '\u{a0}', '\u{202f}'];

impl DigitReader {
    /// The time that begins here, in minutes after midnight.
    pub fn time(&self, at: usize) -> ReadUntil<u32> {
        let hours = self.run(at);
        let end = at + hours.len();
        let is_space = |at: usize| self.at(at).is_some_and(|c| SPACES.contains(&c));
        let mark_at = end + usize::from(is_space(end));
        let mark = self.at(mark_at)?;
        let is_apart = mark_at > end;
        let minutes_at = mark_at + 1 + usize::from(is_apart && is_space(mark_at + 1));
        let minutes = self.run(minutes_at);
        let end = minutes_at + minutes.len();
        let is_mark = matches!(mark, 'h' | 'u') || mark == ':' && !is_apart;
        let is_time = hours.len() <= 2 && minutes.len() == 2 && is_mark;
        let is_word = |c: char| c.is_alphanumeric() && !is_spaceless(c);
        if !is_time || mark != ':' && self.at(end).is_some_and(is_word) {
            return None;
        }
        Some((clock(&hours, &minutes)?, end))
    }
}
