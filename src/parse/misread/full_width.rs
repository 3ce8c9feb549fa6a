//! Marks that an input method typed in full width, which Markdown prints as letters: `＊＊保存＊＊`, `［保存］（callout:save）`,
//! `｀ls｀`. Takes the letters of a text, returns each such mark with what to type.

use stappenkaart_say::say;

use super::brackets::is_address;
use super::marked_text::MarkedText;
use super::{MOST, Misread, REACH};

// Letters that look like a star.
const STARS: [char; 5] = ['＊', '∗', '⁎', '﹡', '✱'];
const TICK: char = '｀';

/// Finds the marks of full width.
pub fn full_width(text: &MarkedText<'_>, found: &mut Vec<Misread>) {
    let most = found.len() + MOST;
    let mut at = 0;
    while at < text.letters.len() && found.len() < most {
        let c = text.letter(at);
        let hit = match c {
            c if STARS.contains(&c) => text.wide_stars(at, c),
            TICK => text.wide_ticks(at),
            '[' | '［' => text.wide_link(at),
            _ => None,
        };
        at += 1;
        if let Some(hit) = hit {
            while at < text.letters.len() && text.letters[at].at < hit.range.end {
                at += 1;
            }
            found.push(hit);
        }
    }
}

impl MarkedText<'_> {
    // Two stars; one alone is a sign of its own.
    fn wide_stars(&self, at: usize, star: char) -> Option<Misread> {
        let is_pair = |at: usize| self.letter(at) == star && self.letter(at + 1) == star;
        if !is_pair(at) {
            return None;
        }
        let reach = self.letters.len().min(at + REACH);
        let Some(close) = (at + 3..reach).find(|at| is_pair(*at)) else {
            return Some(
                self.misread(
                    at,
                    2,
                    say!("`{star}{star}` is printed as it is: it is not the mark `**`"),
                    say!("type `**` on both sides of the name of a button or field, or remove it")
                        .to_owned(),
                ),
            );
        };
        let words = self.source(at + 2, close).trim();
        Some(self.misread(
            at,
            close + 2 - at,
            say!("`{star}{star}` is printed as it is: it is not the mark `**`"),
            say!("type `**{words}**`"),
        ))
    }

    fn wide_ticks(&self, at: usize) -> Option<Misread> {
        let reach = self.letters.len().min(at + REACH);
        let close = (at + 1..reach).find(|at| self.letter(*at) == TICK)?;
        let words = self.source(at + 1, close).trim();
        Some(self.misread(
            at,
            close + 1 - at,
            say!("`{TICK}` is printed as it is: it is not the mark of code"),
            say!("type `` `{words}` ``"),
        ))
    }

    // A link with at least one bracket of full width: `［words］（address）`.
    fn wide_link(&self, at: usize) -> Option<Misread> {
        let reach = self.letters.len().min(at + REACH);
        let find = |from: usize, signs: [char; 2]| {
            (from..reach).find(|at| signs.contains(&self.letter(*at)))
        };
        let close = find(at + 1, [']', '］'])?;
        let opens = matches!(self.letter(close + 1), '(' | '（');
        let end = find(close + 2, [')', '）']).filter(|_| opens)?;
        let is_plain = [at, close, close + 1]
            .iter()
            .all(|at| self.letter(*at).is_ascii());
        let address = self.source(close + 2, end).trim();
        let address = address.replace('：', ":");
        if is_plain || !is_address(&address) {
            return None;
        }
        let words = self.source(at + 1, close).trim();
        Some(
            self.misread(
                at,
                end + 1 - at,
                say!("this looks like a link, but is printed as it is: its brackets are of full width")
                    .to_owned(),
                say!("type `[{words}]({address})`"),
            ),
        )
    }
}
