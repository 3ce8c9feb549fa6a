//! Marks of other tools within a text, which would be printed as letters. Takes the letters of a
//! text, returns each such mark with what to type instead.

use super::letters::{TypedLetter, UNDERSTOOD};
use super::{MOST, Misread, REACH};
use crate::codes;

// A mark on both sides of words, and what a card has in its place.
const PAIRS: [(&str, &str); 7] = [
    ("++", "write keys as code: `Ctrl` + `S`"),
    (
        "==",
        "write it as plain text, or put what matters into a warning or note",
    ),
    ("^^", "write it as plain text"),
    ("%%", "remove it; a card has no comments"),
    ("$$", "write it as plain text or as code"),
    ("'''", "type `**` for a label of the screen"),
    ("''", "write it as plain text"),
];

// A mark that opens something, its end, and what it is.
const BRACES: [(&str, &str, &str); 6] = [
    ("{{", "}}", "a variable"),
    ("{%", "%}", "a tag"),
    ("{$", "}", "a variable"),
    ("<%", "%>", "a tag"),
    ("<<", ">>", "a reference"),
    ("${", "}", "a variable"),
];

// Macros of AsciiDoc: `kbd:[Ctrl+S]`, `link:address[words]`.
const MACROS: [&str; 13] = [
    "kbd", "btn", "menu", "link", "xref", "image", "icon", "footnote", "pass", "stem", "anchor",
    "include", "mailto",
];

/// Finds marks that are not Markdown.
pub fn other_tools(letters: &[TypedLetter], found: &mut Vec<Misread>) {
    let text = ToolMarks(letters);
    let most = found.len() + MOST;
    for (at, letter) in letters.iter().enumerate() {
        if found.len() >= most {
            return;
        }
        // Most letters begin nothing, and a text can have millions.
        let hit = match letter.c {
            '+' | '=' | '^' | '%' | '\'' => text.pair(at),
            '$' => text.pair(at).or_else(|| text.braces(at)),
            '{' | '<' => text.braces(at),
            ':' => text.role(at),
            '\\' => text.latex(at),
            'a'..='z' => text.asciidoc(at),
            _ => None,
        };
        if let Some(misread) = hit {
            found.push(misread);
        }
    }
}

struct ToolMarks<'a>(&'a [TypedLetter]);

impl ToolMarks<'_> {
    fn at(&self, at: usize) -> char {
        self.0.get(at).map_or(' ', |letter| letter.c)
    }

    fn before(&self, at: usize) -> char {
        at.checked_sub(1).map_or(' ', |at| self.0[at].c)
    }

    fn starts(&self, at: usize, words: &str) -> bool {
        words
            .chars()
            .enumerate()
            .all(|(more, c)| self.at(at + more) == c)
    }

    fn find(&self, from: usize, words: &str) -> Option<usize> {
        (from..self.0.len())
            .take(REACH)
            .find(|at| self.starts(*at, words))
    }

    fn words(&self, from: usize, to: usize) -> String {
        self.0[from..to].iter().map(|letter| letter.c).collect()
    }

    fn misread(&self, from: usize, to: usize, what: &str, help: &str) -> Misread {
        let shown: String = self.words(from, to).replace(UNDERSTOOD, "…");
        Misread {
            range: self.0[from].at..self.0[to - 1].end(),
            code: codes::SK127,
            message: format!("`{shown}` is {what} of another tool, and is printed as it is"),
            help: help.to_owned(),
        }
    }

    // `++ctrl+s++`: tight on the inside, apart from letters on the outside.
    fn pair(&self, at: usize) -> Option<Misread> {
        let (mark, help) = PAIRS.into_iter().find(|(mark, _)| self.starts(at, mark))?;
        let length = mark.chars().count();
        let sign = mark.chars().next()?;
        let first = self.at(at + length);
        if self.before(at).is_alphanumeric()
            || self.before(at) == sign
            || first.is_whitespace()
            || first == sign
        {
            return None;
        }
        let close = self.find(at + length, mark)?;
        let is_tight = !self.before(close).is_whitespace();
        let outside = self.at(close + length);
        let ends = !outside.is_alphanumeric() && outside != sign;
        let is_line = self.0[at..close].iter().all(|letter| letter.c != '\n');
        (is_tight && ends && is_line).then(|| self.misread(at, close + length, "a mark", help))
    }

    fn braces(&self, at: usize) -> Option<Misread> {
        let (_, close, what) = BRACES
            .into_iter()
            .find(|(open, ..)| self.starts(at, open))?;
        let end = self.find(at + 2, close)?;
        let help = "write the words themselves; to show it to a reader, make it code";
        (end > at + 2).then(|| self.misread(at, end + close.len(), what, help))
    }

    // `:guilabel:` before code, or `:warning:` by itself.
    fn role(&self, at: usize) -> Option<Misread> {
        if self.at(at) != ':' || self.before(at).is_alphanumeric() || self.before(at) == ':' {
            return None;
        }
        let is_name = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "_-+".contains(c);
        let length = (at + 1..self.0.len())
            .take_while(|at| is_name(self.at(*at)))
            .count();
        let end = at + 1 + length;
        let letters = (at + 1..end).any(|at| self.at(at).is_ascii_lowercase());
        let follows = self.at(end + 1);
        if length < 2 || !letters || self.at(end) != ':' || follows.is_alphanumeric() {
            return None;
        }
        let help = "type `**` around a label of the screen, a callout as `[words](callout:its-id)`, or the letter or emoji itself";
        Some(self.misread(at, end + 1, "a role or shortcode", help))
    }

    fn asciidoc(&self, at: usize) -> Option<Misread> {
        if self.before(at).is_alphanumeric() {
            return None;
        }
        let name = MACROS
            .into_iter()
            .find(|name| self.starts(at, name) && self.at(at + name.len()) == ':')?;
        let open = (at + name.len()..self.0.len())
            .take_while(|at| !self.at(*at).is_whitespace())
            .find(|at| self.at(*at) == '[')?;
        let close = self.find(open, "]")?;
        let help = "type a label of the screen as `**Save**`, keys and text as code, a link as `[words](https://...)`, a picture as `![words](picture.png)`";
        Some(self.misread(at, close + 1, "a macro", help))
    }

    // `\textbf{`: a backslash before a letter is printed.
    fn latex(&self, at: usize) -> Option<Misread> {
        if self.at(at) != '\\' {
            return None;
        }
        let length = (at + 1..self.0.len())
            .take_while(|at| self.at(*at).is_ascii_alphabetic())
            .count();
        let brace = at + 1 + length;
        if length < 2 || self.at(brace) != '{' {
            return None;
        }
        let close = self.find(brace, "}")?;
        Some(self.misread(
            at,
            close + 1,
            "a command",
            "type `**` around a label, and the rest as plain text",
        ))
    }
}
