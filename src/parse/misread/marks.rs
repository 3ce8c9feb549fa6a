//! Marks of Markdown that stayed letters: because they did not close, had a space on their inside,
//! or were glued to a word. Takes the letters of a text, returns each such mark with what to type.

use stappenkaart_say::say;

use super::marked_text::MarkedText;
use super::{MOST, Misread, REACH};

/// Finds the marks that a reader would see as letters.
pub fn marks(at: &MarkedText<'_>, found: &mut Vec<Misread>) {
    let letters = at.letters;
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
            '~' => at.tildes(start, length),
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
}

impl MarkedText<'_> {
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

    // A star between two words is a sign: "2 * 3". So is one that no other star can belong to: "marked with a *".
    fn stars(&self, at: usize, length: usize) -> Option<Misread> {
        if length == 1 && (self.is_between_words(at) || self.is_only(at) && self.is_quoted(at)) {
            return None;
        }
        Some(self.unread(at, length, '*'))
    }

    // Between two letters an underscore is never a mark, and a long row of them is a line to write on.
    fn underscores(&self, at: usize, length: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + length));
        let joins = |c: char| c.is_alphanumeric();
        let is_apart = before.is_whitespace() && after.is_whitespace();
        // `https://example.com/_layouts/15` and `$_`.
        let in_a_path = "/\\=&$-.".contains(before) || "/\\=&".contains(after);
        let is_alone = self.next_run(at + length, '_', length).is_none();
        let is_letter = (joins(before) && joins(after))
            || (in_a_path && is_alone)
            || (is_apart && is_alone)
            || length > 2;
        (!is_letter).then(|| self.unread(at, length, '_'))
    }

    // `~~old`: a card has no mark that strikes words out, so also one that Markdown did not read was meant as one.
    fn tildes(&self, at: usize, length: usize) -> Option<Misread> {
        let (before, after) = (self.before(at), self.letter(at + length));
        let is_apart = before.is_whitespace() && after.is_whitespace();
        let has_pair = self.next_run(at + length, '~', length).is_some();
        (length == 2 && (!is_apart || has_pair)).then(|| {
            self.misread(
                at,
                length,
                say!("`~~` is printed as it is: a card has no words that are struck out")
                    .to_owned(),
                say!("remove the words or the marks; type `\\~\\~` to print them").to_owned(),
            )
        })
    }

    fn is_between_words(&self, at: usize) -> bool {
        let has_words = |c: Option<char>| c.is_some_and(|c| c != '\n');
        let next = self.letters.get(at + 2).map(|letter| letter.c);
        let last = at.checked_sub(2).map(|at| self.letters[at].c);
        let apart = self.before(at).is_whitespace() && self.letter(at + 1).is_whitespace();
        apart && has_words(next) && (has_words(last) || self.is_only(at))
    }

    // Whether no other run of stars is near.
    fn is_only(&self, at: usize) -> bool {
        let near = self
            .letters
            .iter()
            .take(at + REACH)
            .skip(at.saturating_sub(REACH));
        near.filter(|letter| letter.c == '*').count() == 1
    }

    // "(*)", "a *.", "\"*\"": nothing that a mark could belong to touches it.
    fn is_quoted(&self, at: usize) -> bool {
        let (before, after) = (self.before(at), self.letter(at + 1));
        let ends = |at: usize| self.letter(at).is_whitespace() || ")]".contains(self.letter(at));
        let closes = after.is_whitespace()
            || ")]\"'”’»,;:!?".contains(after)
            || after == '.' && ends(at + 2);
        (before.is_whitespace() || "([\"'“‘„«".contains(before)) && closes
    }

    fn unread(&self, at: usize, length: usize, c: char) -> Misread {
        let mark: String = std::iter::repeat_n(c, length.min(8)).collect();
        let escaped: String = mark.chars().flat_map(|c| ['\\', c]).collect();
        let message = say!("`{mark}` is printed as it is: Markdown does not read it as a mark");
        if let Some(pattern) = self.file_pattern(at, c) {
            let help = say!("make it code, which is printed as it is: `` `{pattern}` ``");
            return self.misread(at, length, message, help);
        }
        let pair = self.next_run(at + length, c, length);
        let Some(close) = pair else {
            if length > 3 {
                let help = say!("remove it, or type `{escaped}` to print it");
                return self.misread(at, length, message, help);
            }
            let help = say!(
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

    // `*.txt`, `report*.docx` or `a*b`, up to the next space.
    fn file_pattern(&self, at: usize, mark: char) -> Option<&str> {
        let is_word = |at: &usize| !self.letter(*at).is_whitespace();
        let from = (0..at).rev().take_while(is_word).last().unwrap_or(at);
        let end = at + (at..self.letters.len()).take_while(is_word).count();
        let word = self
            .source(from, end)
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')']);
        let word = word.trim_start_matches('(');
        let has_dot = word.split_once("*.").is_some_and(|(_, ending)| {
            ending.starts_with(|c: char| c.is_ascii_alphanumeric() || c == '*')
        });
        (mark == '*' && has_dot && !word.contains('`')).then_some(word)
    }

    fn ticks(&self, at: usize, length: usize) -> Misread {
        let mark = "`".repeat(length);
        let after = self.letters[at + length - 1].end();
        let line = self.text[after..].lines().next().unwrap_or_default();
        let before = self.text[..self.letters[at].at].lines().next_back();
        let is_split = [
            line.split_once('`').map(|(inside, _)| inside),
            before.and_then(|line| Some(line.rsplit_once('`')?.1)),
        ]
        .into_iter()
        .flatten()
        .any(|inside| inside.contains('|') && line.contains('|'));
        if is_split {
            return self.misread(
                at,
                length,
                say!("this code is cut off: a `|` ends a cell of a table, also in code").to_owned(),
                say!("type the `|` in it as `\\|`").to_owned(),
            );
        }
        self.misread(
            at,
            length,
            say!("a backtick that nothing closes is printed as it is").to_owned(),
            say!("close the code with {mark} after it, or type \\` to print a backtick"),
        )
    }
}

// Why two marks that look like a pair are not one. `outside` are the characters before and after them.
fn pair_help(inner: &str, outside: (char, char), mark: &str, escaped: &str) -> String {
    let trimmed = inner.trim();
    if trimmed.is_empty() || trimmed.contains('\n') {
        return say!("close each `{mark}` on its own line; type `{escaped}` to print it");
    }
    // "C* and D*": a mark after a word opens nothing.
    if trimmed.len() < inner.len() && outside.0.is_alphanumeric() {
        return say!("type `{escaped}` each time to print it");
    }
    if trimmed.len() < inner.len() {
        return say!(
            "type `{mark}{trimmed}{mark}`, without a space inside the marks; type `{escaped}` to print them"
        );
    }
    let is_sign = |c: char| !c.is_alphanumeric();
    let words = trimmed.trim_matches(is_sign);
    let before = outside.0.is_alphanumeric() && trimmed.starts_with(is_sign);
    let after = outside.1.is_alphanumeric() && trimmed.ends_with(is_sign);
    if (before || after) && !words.is_empty() && !parts_brackets(words) {
        let (lead, tail) = trimmed.split_once(words).unwrap_or_default();
        return say!(
            "between a letter and a punctuation mark, Markdown reads no mark: type `{lead}{mark}{words}{mark}{tail}`, or put a space outside of the marks"
        );
    }
    say!(
        "put a space or a punctuation mark outside of `{mark}{trimmed}{mark}`; type `{escaped}` to print the marks"
    )
}

// "保存（S": without its last bracket, which would be outside of the mark.
fn parts_brackets(words: &str) -> bool {
    let count = |signs: &[char]| words.chars().filter(|c| signs.contains(c)).count();
    count(&['(', '（', '[', '「', '“', '《']) != count(&[')', '）', ']', '」', '”', '》'])
}
