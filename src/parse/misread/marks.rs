//! Marks of Markdown that stayed letters: because they did not close, had a space on their inside,
//! or were glued to a word. Takes the letters of a text, returns each such mark with what to type.

use super::letters::{TypedLetter, UNDERSTOOD};
use super::{MOST, Misread, REACH};
use crate::codes;

/// Finds the marks that a reader would see as letters.
pub fn marks(text: &str, letters: &[TypedLetter], found: &mut Vec<Misread>) {
    let at = MarkedText { text, letters };
    let mut start = 0;
    while start < letters.len() && found.len() < MOST {
        let c = letters[start].c;
        let length = letters[start..]
            .iter()
            .take_while(|letter| letter.c == c)
            .count();
        let unread = match c {
            '*' => at.stars(start, length),
            '_' => at.underscores(start, length),
            '`' => Some(at.ticks(start, length)),
            _ => None,
        };
        start += length;
        // A mark that closes what this one opens is a part of the same problem.
        if let Some(unread) = unread {
            while start < letters.len() && letters[start].at < unread.range.end {
                start += 1;
            }
            found.push(unread);
        }
    }
    at.brackets(found);
}

// A text to look around in.
struct MarkedText<'a> {
    text: &'a str,
    letters: &'a [TypedLetter],
}

impl MarkedText<'_> {
    fn before(&self, at: usize) -> char {
        at.checked_sub(1)
            .map_or(' ', |before| self.letters[before].c)
    }

    fn letter(&self, at: usize) -> char {
        self.letters.get(at).map_or(' ', |letter| letter.c)
    }

    fn misread(&self, at: usize, length: usize, message: String, help: String) -> Misread {
        Misread {
            range: self.letters[at].at..self.letters[at + length - 1].end(),
            code: codes::SK124,
            message,
            help,
        }
    }

    // What is written between two places of the letters.
    fn source(&self, from: usize, to: usize) -> &str {
        match (self.letters.get(from), self.letters.get(to)) {
            (Some(first), Some(last)) => &self.text[first.at..last.at],
            (Some(first), None) => {
                let end = self.letters.last().map_or(first.at, |last| last.end());
                &self.text[first.at..end]
            }
            (None, _) => "",
        }
    }

    // The next run of just this mark, as the place of its first letter.
    fn next_run(&self, after: usize, mark: char, length: usize) -> Option<usize> {
        let mut at = after;
        let end = self.letters.len().min(after + REACH);
        while at < end {
            let run = self.letters[at..]
                .iter()
                .take_while(|letter| letter.c == mark)
                .count();
            if run == length {
                return Some(at);
            }
            at += run.max(1);
        }
        None
    }

    fn stars(&self, at: usize, length: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + length));
        let is_apart = before.is_whitespace() && after.is_whitespace();
        (length > 1 || !is_apart).then(|| self.unread(at, length, '*'))
    }

    // Between two letters an underscore is never a mark, and a long row of them is a line to write on.
    fn underscores(&self, at: usize, length: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + length));
        let joins = |c: char| c.is_alphanumeric();
        let is_apart = before.is_whitespace() && after.is_whitespace();
        let is_letter = (joins(before) && joins(after)) || is_apart || length > 2;
        (!is_letter).then(|| self.unread(at, length, '_'))
    }

    fn unread(&self, at: usize, length: usize, c: char) -> Misread {
        let mark: String = std::iter::repeat_n(c, length.min(8)).collect();
        let escaped: String = mark.chars().flat_map(|c| ['\\', c]).collect();
        let message = format!("`{mark}` is printed as it is: Markdown does not read it as a mark");
        let pair = self.next_run(at + length, c, length);
        let Some(close) = pair else {
            let help = format!(
                "close it, as in `{mark}Save{mark}`, or remove it; type `{escaped}` to print it"
            );
            return self.misread(at, length, message, help);
        };
        let inner = self.source(at + length, close);
        let outside = (self.before(at), self.letter(close + length));
        let help = pair_help(inner, outside, &mark, &escaped);
        let whole = if inner.contains('\n') {
            length
        } else {
            close + length - at
        };
        self.misread(at, whole, message, help)
    }

    fn ticks(&self, at: usize, length: usize) -> Misread {
        let mark = "`".repeat(length);
        self.misread(
            at,
            length,
            "a backtick that nothing closes is printed as it is".to_owned(),
            format!("close the code with {mark} after it, or type \\` to print a backtick"),
        )
    }

    fn brackets(&self, found: &mut Vec<Misread>) {
        let mut open: Vec<usize> = Vec::new();
        for at in 0..self.letters.len() {
            if found.len() >= 2 * MOST {
                return;
            }
            match self.letter(at) {
                '[' => open.push(at),
                ']' => {
                    let opening = open.pop();
                    found.extend(self.closed(opening, at));
                }
                _ => {}
            }
        }
        found.extend(
            open.into_iter()
                .take(MOST)
                .filter_map(|at| self.unclosed(at)),
        );
    }

    // A pair of brackets that is printed, or a `]` alone.
    fn closed(&self, opening: Option<usize>, at: usize) -> Option<Misread> {
        if self.letter(at + 1) == '(' {
            return Some(self.no_link(opening, at));
        }
        let opening = opening?;
        if self.letter(opening + 1) == '!' {
            return None; // A marker, which has checks of its own.
        }
        let length = at + 1 - opening;
        if self.before(opening) == '[' || self.letter(opening + 1) == '[' {
            let is_outer = self.letter(opening + 1) == '[';
            return is_outer.then(|| self.wiki(opening, at));
        }
        if self.letter(opening + 1) == '^' {
            return Some(self.misread(
                opening,
                length,
                "a card has no footnotes, so this is printed as it is".to_owned(),
                "write it into the text, or as a note: `> [!NOTE]`; type `\\[` to print the bracket"
                    .to_owned(),
            ));
        }
        if self.before(opening) == '!' {
            return Some(
                self.misread(
                    opening - 1,
                    length + 1,
                    "this is printed as it is: a picture has a file in round brackets".to_owned(),
                    "type `![what the picture shows](picture.png)`, or `!\\[` to print the bracket"
                        .to_owned(),
                ),
            );
        }
        if self.letter(at + 1) == '[' {
            return Some(self.misread(
                opening,
                length + 1,
                "this is printed as it is: a card has no links by reference".to_owned(),
                "type `[words](https://...)`, or `\\[` to print the bracket".to_owned(),
            ));
        }
        let target = self.spaced_target(at)?;
        let words = self.source(opening + 1, at);
        Some(self.misread(
            opening,
            length,
            "this is printed as it is: a link has no space between its two brackets".to_owned(),
            format!("type `[{words}]({target})`"),
        ))
    }

    fn wiki(&self, opening: usize, at: usize) -> Misread {
        let words = self
            .source(opening, at + 1)
            .trim_matches(['[', ']'])
            .to_owned();
        self.misread(
            opening,
            at + 1 - opening,
            format!("`[[{words}]]` is a link of another tool, and is printed as it is"),
            format!("type `[{words}](card:its-id)`, or `\\[\\[` to print the brackets"),
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
                "this link is printed as it is: nothing closes its address".to_owned(),
                "close it with `)`; type `\\]` to print the bracket".to_owned(),
            );
        };
        let address = self.source(at + 2, close).trim();
        let scheme = [
            "callout:", "card:", "term:", "mailto:", "tel:", "https:", "http:",
        ]
        .into_iter()
        .find(|scheme| address.to_lowercase().starts_with(scheme));
        let is_file = scheme.is_none() && address.contains('.');
        let help = match (opening, scheme) {
            _ if address.is_empty() => {
                "type the address between the round brackets, without a space".to_owned()
            }
            (Some(_), Some(scheme)) => {
                let rest: String = address[scheme.len()..]
                    .split_whitespace()
                    .collect::<Vec<_>>()
                    .join("%20");
                format!("an address has no space: type `({scheme}{rest})`")
            }
            (Some(_), None) if is_file => format!(
                "a file with a space in its name is put between `<` and `>`: type `(<{address}>)`"
            ),
            (Some(_), None) => {
                "an address has no space; type `\\]` to print the bracket".to_owned()
            }
            (None, _) => "type `[` before the words of the link".to_owned(),
        };
        let is_picture = opening.is_some_and(|at| self.before(at) == '!');
        let from = opening.map_or(at, |opening| opening - usize::from(is_picture));
        let what = if is_picture { "picture" } else { "link" };
        self.misread(
            from,
            close + 1 - from,
            format!("this looks like a {what}, but is printed as it is"),
            help,
        )
    }

    // The address after `] (`, where it looks like one.
    fn spaced_target(&self, at: usize) -> Option<String> {
        let next = (at + 1..self.letters.len())
            .take(REACH)
            .find(|at| !self.letter(*at).is_whitespace())?;
        if next == at + 1 || self.letter(next) != '(' {
            return None;
        }
        let close = (next + 1..self.letters.len())
            .take(REACH)
            .find(|at| self.letter(*at) == ')')?;
        let address = self.source(next + 1, close).trim();
        let has_scheme = address.split_once(':').is_some_and(|(scheme, rest)| {
            !rest.is_empty()
                && !rest.starts_with(' ')
                && !scheme.is_empty()
                && scheme.bytes().all(|byte| byte.is_ascii_alphabetic())
        });
        let is_path = address.starts_with(['/', '#']) || address.starts_with("./");
        let file = [".md", ".html", ".png", ".svg", ".jpg", ".jpeg", ".pdf"]
            .iter()
            .any(|ending| address.to_lowercase().ends_with(ending));
        let is_site = address.starts_with("www.");
        let is_whole = !address.contains(char::is_whitespace);
        (is_whole && (has_scheme || is_path || file || is_site)).then(|| address.to_owned())
    }

    fn unclosed(&self, at: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + 1));
        let is_apart = before.is_whitespace() && (after.is_whitespace() || after == UNDERSTOOD);
        (!is_apart && after != '!').then(|| {
            self.misread(
                at,
                1,
                "a bracket that nothing closes is printed as it is".to_owned(),
                "close it with `]`, or type `\\[` to print a bracket".to_owned(),
            )
        })
    }
}

// Why two marks that look like a pair are not one. `outside` are the characters before and after them.
fn pair_help(inner: &str, outside: (char, char), mark: &str, escaped: &str) -> String {
    let trimmed = inner.trim();
    if trimmed.is_empty() || trimmed.contains('\n') {
        return format!("close each `{mark}` on its own line; type `{escaped}` to print it");
    }
    if trimmed.len() < inner.len() {
        return format!(
            "type `{mark}{trimmed}{mark}`, without a space inside the marks; type `{escaped}` to print them"
        );
    }
    let is_sign = |c: char| !c.is_alphanumeric();
    let words = trimmed.trim_matches(is_sign);
    let before = outside.0.is_alphanumeric() && trimmed.starts_with(is_sign);
    let after = outside.1.is_alphanumeric() && trimmed.ends_with(is_sign);
    if (before || after) && !words.is_empty() {
        let (lead, tail) = trimmed.split_once(words).unwrap_or_default();
        return format!(
            "between a letter and a punctuation mark, Markdown reads no mark: type `{lead}{mark}{words}{mark}{tail}`, or put a space outside of the marks"
        );
    }
    format!(
        "put a space or a punctuation mark outside of `{mark}{trimmed}{mark}`; type `{escaped}` to print the marks"
    )
}
