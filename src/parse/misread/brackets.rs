//! Brackets that stayed letters: links, pictures and footnotes that Markdown did not read. Takes the letters of a text, returns each
//! such bracket with what to type.

use stappenkaart_say::say;

use super::letters::UNDERSTOOD;
use super::marked_text::MarkedText;
use super::{MOST, Misread, REACH, boxes};
use crate::phrases;

/// Finds the brackets that a reader would see as letters, but that were meant as a link or a picture.
pub fn brackets(text: &MarkedText<'_>, found: &mut Vec<Misread>) {
    let mut open: Vec<usize> = Vec::new();
    for at in 0..text.letters.len() {
        if found.len() >= 2 * MOST {
            return;
        }
        match text.letter(at) {
            '[' => open.push(at),
            ']' => match open.pop() {
                opening if text.letter(at + 1) == '(' => found.push(text.no_link(opening, at)),
                Some(opening) => found.extend(text.closed(opening, at)),
                None => found.extend(text.unopened(at)),
            },
            '<' => found.extend(text.autolink(at)),
            _ => {}
        }
    }
    found.extend(
        open.into_iter()
            .take(MOST)
            .filter_map(|at| text.unclosed(at)),
    );
}

/// Where the address of a link leads, as far as its form says so.
pub fn is_address(address: &str) -> bool {
    let is_whole = !address.is_empty() && !address.contains(char::is_whitespace);
    let has_scheme = address.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && !scheme.is_empty()
            && scheme.bytes().all(|byte| byte.is_ascii_alphabetic())
    });
    let is_path = address.starts_with(['/', '#']) && address.len() > 1 || address.starts_with("./");
    // `page.html` and `example.com`, not `e.g.` and `2.5`.
    let named = address.rsplit_once('.').is_some_and(|(name, ending)| {
        name.len() > 1
            && (2..=5).contains(&ending.len())
            && ending.bytes().all(|byte| byte.is_ascii_lowercase())
    });
    is_whole && (has_scheme || is_path || named || address == "url")
}

impl MarkedText<'_> {
    // A pair of brackets that is printed.
    fn closed(&self, opening: usize, at: usize) -> Option<Misread> {
        if self.letter(opening + 1) == '!' {
            return None; // A marker, which has checks of its own.
        }
        if self.before(opening) == '[' || self.letter(opening + 1) == '[' {
            let is_outer = self.letter(opening + 1) == '[';
            return is_outer.then(|| self.wiki(opening, at));
        }
        let length = at + 1 - opening;
        let whole = |message: &str, help: &str| {
            Some(self.misread(opening, length, message.to_owned(), help.to_owned()))
        };
        let inner = self.source(opening + 1, at);
        if self.letter(opening + 1) == '^' {
            return whole(
                say!("a card has no footnotes, so this is printed as it is"),
                say!(
                    "write it into the text, or as a note: `> [!NOTE]`; type `\\[` to print the bracket"
                ),
            );
        }
        if self.before(opening) == '!' {
            return Some(
                self.misread(
                    opening - 1,
                    length + 1,
                    say!("this is printed as it is: a picture has a file in round brackets").to_owned(),
                    say!("type `![what the picture shows](picture.png)`, or `!\\[` to print the bracket")
                        .to_owned(),
                ),
            );
        }
        if self.letter(at + 1) == '['
            || self.letter(at + 1) == ':'
                && self.letter(at + 2) != ':'
                && self.starts_a_line(opening)
        {
            return whole(
                say!("this is printed as it is: a card has no links by reference"),
                say!("type `[words](https://...)`, or `\\[` to print the bracket"),
            );
        }
        if self.before(opening) == ')' && is_address(inner.trim()) {
            return whole(
                say!(
                    "this is printed as it is: a link has its words in square brackets, and its address in round ones"
                ),
                &say!("type `[words]({})`", inner.trim()),
            );
        }
        self.foreign(opening, at)
            .or_else(|| self.spaced(opening, at))
    }

    // `[words|https://...]` and `[https://... words]`.
    fn foreign(&self, opening: usize, at: usize) -> Option<Misread> {
        let inner = self.source(opening + 1, at);
        let (first, last) = inner
            .split_once([' ', '|'])
            .filter(|_| inner.contains("://"))?;
        let (words, address) = if first.contains("://") {
            (last, first)
        } else {
            (first, last)
        };
        Some(self.misread(
            opening,
            at + 1 - opening,
            say!("this is a link of another tool, and is printed as it is").to_owned(),
            say!("type `[{}]({})`", words.trim(), address.trim()),
        ))
    }

    // `[words] (address)`, and `[words] callout:address`.
    fn spaced(&self, opening: usize, at: usize) -> Option<Misread> {
        let target = self.spaced_target(at)?;
        let words = self.source(opening + 1, at);
        Some(
            self.misread(
                opening,
                at + 1 - opening,
                say!("this is printed as it is: a link has no space between its two brackets")
                    .to_owned(),
                say!("type `[{words}]({target})`"),
            ),
        )
    }

    // The address after `] (`, where it looks like one, or after `] `, where it is one of a card's own.
    fn spaced_target(&self, at: usize) -> Option<String> {
        let next = (at + 1..self.letters.len())
            .take(REACH)
            .find(|at| !self.letter(*at).is_whitespace())?;
        if next == at + 1 {
            return None;
        }
        if self.letter(next) != '(' {
            let end = (next..self.letters.len())
                .take(REACH)
                .find(|at| self.letter(*at).is_whitespace())
                .unwrap_or(self.letters.len());
            let address = self.source(next, end);
            let is_own = ["callout:", "card:", "term:"]
                .iter()
                .any(|scheme| address.len() > scheme.len() && address.starts_with(scheme));
            return is_own.then(|| address.trim_end_matches(['.', ',']).to_owned());
        }
        let close = (next + 1..self.letters.len())
            .take(REACH)
            .find(|at| self.letter(*at) == ')')?;
        let address = self.source(next + 1, close).trim();
        is_address(address).then(|| address.to_owned())
    }

    fn wiki(&self, opening: usize, at: usize) -> Misread {
        let words = self
            .source(opening, at + 1)
            .trim_matches(['[', ']'])
            .to_owned();
        let name = words.trim_start_matches('/').split([' ', '=']).next();
        let name = name.unwrap_or_default();
        let (what, help) = if name == "include" {
            (
                say!("an include"),
                phrases::said(boxes::INCLUDE_HELP).to_owned(),
            )
        } else if ["div", "span", "module"].contains(&name) || boxes::BOXES.contains(&name) {
            (say!("a box"), phrases::said(boxes::BOX_HELP).to_owned())
        } else {
            let link = words
                .split_once('|')
                .map_or(words.as_str(), |(_, shown)| shown);
            let help = say!("type `[{link}](card:its-id)`, or `\\[\\[` to print the brackets");
            (say!("a link"), help)
        };
        self.misread(
            opening,
            at + 1 - opening,
            say!("`[[{words}]]` is {what} of another tool, and is printed as it is"),
            help,
        )
    }

    // `[words](an address that is none)`.
    fn no_link(&self, opening: Option<usize>, at: usize) -> Misread {
        let close = (at + 2..self.letters.len())
            .take(REACH)
            .find(|at| self.letter(*at) == ')');
        let Some(close) = close else {
            return self.misread(
                at,
                2,
                say!("this link is printed as it is: nothing closes its address").to_owned(),
                say!("close it with `)`; type `\\]` to print the bracket").to_owned(),
            );
        };
        let is_picture = opening.is_some_and(|at| self.before(at) == '!');
        let from = opening.map_or(at, |opening| opening - usize::from(is_picture));
        let what = if is_picture {
            say!("picture")
        } else {
            say!("link")
        };
        self.misread(
            from,
            close + 1 - from,
            say!("this looks like a {what}, but is printed as it is"),
            address_help(opening.is_some(), self.source(at + 2, close).trim()),
        )
    }

    fn unclosed(&self, at: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + 1));
        let is_apart = before.is_whitespace() && (after.is_whitespace() || after == UNDERSTOOD);
        (!is_apart && after != '!').then(|| {
            self.misread(
                at,
                1,
                say!("a bracket that nothing closes is printed as it is").to_owned(),
                say!("close it with `]`, or type `\\[` to print a bracket").to_owned(),
            )
        })
    }

    fn unopened(&self, at: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + 1));
        let is_apart = before.is_whitespace() && after.is_whitespace();
        (!is_apart && before != UNDERSTOOD).then(|| {
            self.misread(
                at,
                1,
                say!("a bracket that nothing opens is printed as it is").to_owned(),
                say!("type `[` before its words, or `\\]` to print a bracket").to_owned(),
            )
        })
    }

    // `<https://example.com` without its `>`, or with a space in it.
    fn autolink(&self, at: usize) -> Option<Misread> {
        let rest = (at + 1..self.letters.len())
            .take(9)
            .map(|at| self.letter(at));
        let rest: String = rest.collect();
        let scheme = ["https://", "http://", "mailto:", "card:", "callout:"];
        scheme
            .iter()
            .any(|scheme| rest.starts_with(scheme))
            .then(|| {
                self.misread(
                at,
                1,
                say!("this link is printed as it is: between `<` and `>` is an address without spaces")
                    .to_owned(),
                say!("type `[words](https://...)`").to_owned(),
            )
            })
    }
}

// What to type instead of an address that Markdown did not read as one.
fn address_help(is_opened: bool, address: &str) -> String {
    let schemes = [
        "callout:", "card:", "term:", "mailto:", "tel:", "https:", "http:",
    ];
    let scheme = schemes
        .into_iter()
        .find(|scheme| address.to_lowercase().starts_with(scheme));
    let has_space = address.contains(char::is_whitespace);
    match scheme {
        _ if address.is_empty() => {
            say!("type the address between the round brackets, without a space").to_owned()
        }
        _ if !is_opened => say!("type `[` before the words of the link").to_owned(),
        _ if !has_space => {
            say!("type `%28` for a `(` in the address, and `%29` for a `)`; or, if this is not a link, `\\]` to print the bracket")
                .to_owned()
        }
        Some(scheme) => {
            let words: Vec<&str> = address[scheme.len()..].split_whitespace().collect();
            say!("an address has no space: type `({scheme}{})`", words.join("%20"))
        }
        None if address.contains('.') => say!(
            "a file with a space in its name is put between `<` and `>`: type `(<{address}>)`"
        ),
        None => say!("an address has no space; type `\\]` to print the bracket").to_owned(),
    }
}
