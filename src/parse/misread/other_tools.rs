//! Marks of other tools within a text, which would be printed as letters. Takes the letters of a
//! text, returns each such mark with what to type instead.

use stappenkaart_say::say;

use super::letters::{TypedLetter, UNDERSTOOD};
use super::{MOST, Misread, REACH, boxes};
use crate::codes;
use crate::phrases::{self, phrase};

// A mark on both sides of words, and what a card has in its place.
const PAIRS: [(&str, &str); 10] = [
    ("++", phrase!("write keys as code, such as `Ctrl+S`")),
    (
        "==",
        phrase!("write it as plain text, or put what matters into a warning or note"),
    ),
    ("^^", phrase!("write it as plain text")),
    ("%%", phrase!("remove it; a card has no comments")),
    ("$$", phrase!("write it as plain text or as code")),
    ("'''", phrase!("type `**` for a label of the screen")),
    ("''", phrase!("write it as plain text")),
    ("||", phrase!("write it as plain text, without hiding it")),
    ("//", phrase!("type `*` around words to stress them")),
    ("??", phrase!("write it as plain text")),
];

// A mark that raises or lowers a part of a word, as in `H~2~O`, or that holds a formula, as in `$x$`.
const SMALL: [char; 3] = ['^', '~', '$'];

// A mark that opens something, its end, and what it is.
const BRACES: [(&str, &str, &str); 7] = [
    ("{{", "}}", phrase!("a variable")),
    ("{%", "%}", phrase!("a tag")),
    ("((", "))", phrase!("a footnote")),
    ("{$", "}", phrase!("a variable")),
    ("<%", "%>", phrase!("a tag")),
    ("<<", ">>", phrase!("a reference")),
    ("${", "}", phrase!("a variable")),
];

// Macros of AsciiDoc: `kbd:[Ctrl+S]`, `link:address[words]`.
const MACROS: [&str; 13] = [
    "kbd", "btn", "menu", "link", "xref", "image", "icon", "footnote", "pass", "stem", "anchor",
    "include", "mailto",
];

// Names of letters that are often typed without their semicolon.
const ENTITIES: [&str; 9] = [
    "nbsp", "amp", "lt", "gt", "quot", "copy", "euro", "ndash", "mdash",
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
            '+' | '=' | '%' | '\'' | '|' | '/' | '?' => text.pair(at),
            '^' => text
                .pair(at)
                .or_else(|| text.small(at))
                .or_else(|| text.footnote(at)),
            '~' => text.pair(at).or_else(|| text.small(at)),
            '$' => text
                .pair(at)
                .or_else(|| text.display(at))
                .or_else(|| text.braces(at))
                .or_else(|| text.formula(at)),
            '{' => text
                .braces(at)
                .or_else(|| text.attributes(at))
                .or_else(|| text.span(at)),
            '<' => text.braces(at).or_else(|| text.tag(at)),
            '(' => text.braces(at),
            '&' => text.entity(at),
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
        let shown = self.words(from, to).replace(UNDERSTOOD, "…");
        let shown = shown.replace('\n', " ");
        Misread {
            range: self.0[from].at..self.0[to - 1].end(),
            code: codes::SK127,
            message: say!("`{shown}` is {what} of another tool, and is printed as it is"),
            help: help.to_owned(),
        }
    }

    // `Save^[In version 2.]`: a footnote in its place.
    fn footnote(&self, at: usize) -> Option<Misread> {
        let opens = self.starts(at, "^[") && !self.before(at).is_whitespace();
        let end = self
            .find(at + 2, "]")
            .filter(|end| opens && *end > at + 2)?;
        let help = say!(
            "write it into the text, or as a note: `> [!NOTE]`; type `^\\[` to print the bracket"
        );
        Some(self.misread(at, end + 1, say!("a footnote"), help))
    }

    // `++ctrl+s++`: tight on the inside, apart from letters on the outside.
    fn pair(&self, at: usize) -> Option<Misread> {
        let (mark, help) = PAIRS.into_iter().find(|(mark, _)| self.starts(at, mark))?;
        let length = mark.chars().count();
        let sign = mark.chars().next()?;
        let first = self.at(at + length);
        if self.before(at).is_alphanumeric()
            || "/?|".contains(sign) && !self.before(at).is_whitespace()
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
        (is_tight && ends && is_line)
            .then(|| self.misread(at, close + length, say!("a mark"), phrases::said(help)))
    }

    fn braces(&self, at: usize) -> Option<Misread> {
        let (_, close, what) = BRACES
            .into_iter()
            .find(|(open, ..)| self.starts(at, open))?;
        let help = self.braces_help(at + 2);
        let inner = self.at(at + 2);
        let is_open = self.before(at) != self.at(at);
        match self.find(at + 2, close) {
            _ if self.at(at) == '('
                && (self.before(at).is_alphanumeric() || !inner.is_alphabetic()) =>
            {
                None
            }
            Some(end) if self.at(at) == '(' && end < at + 6 => None,
            Some(end) => (end > at + 2)
                .then(|| self.misread(at, end + close.len(), phrases::said(what), help)),
            None if self.at(at) == '{' && is_open && self.at(at + 1) != '$' => {
                Some(self.misread(at, at + 2, say!("a mark"), phrases::said(help)))
            }
            None => None,
        }
    }

    // What to type instead of `{% include %}`, `{{< hint >}}` and other tags.
    fn braces_help(&self, from: usize) -> &'static str {
        let name: String = (from..self.0.len())
            .take(40)
            .map(|at| self.at(at))
            .skip_while(|c| !c.is_alphanumeric())
            .take_while(|c| c.is_alphanumeric())
            .collect();
        let name = name.trim_start_matches("end").to_lowercase();
        if ["include", "import", "render", "snippet"].contains(&name.as_str()) {
            phrases::said(boxes::INCLUDE_HELP)
        } else if boxes::BOXES.contains(&name.as_str())
            || ["callout", "admonition"].contains(&name.as_str())
        {
            phrases::said(boxes::BOX_HELP)
        } else {
            say!("write the words themselves; to show it to a reader, make it code")
        }
    }

    // A formula on lines of its own, between `$$` and `$$`.
    fn display(&self, at: usize) -> Option<Misread> {
        let opens = self.starts(at, "$$\n") && self.before(at) != '$';
        let close = self.find(at + 3, "\n$$").filter(|_| opens)?;
        let help = say!("write it as plain text, such as `x²`, or as a picture");
        Some(self.misread(at, close + 3, say!("a formula"), help))
    }

    // `$x^2 + 1$`, `$\\frac{1}{2}$`: a formula, and not two prices.
    fn formula(&self, at: usize) -> Option<Misread> {
        let close = (at + 1..self.0.len())
            .take(80)
            .take_while(|at| self.at(*at) != '\n')
            .find(|at| self.at(*at) == '$')?;
        let is_formula = (at + 1..close).any(|at| "^\\_".contains(self.at(at)));
        let outside = self.before(at).is_alphanumeric() || self.at(close + 1).is_alphanumeric();
        let help = say!("write it as plain text, such as `x²`, or as code");
        (is_formula && !outside).then(|| self.misread(at, close + 1, say!("a formula"), help))
    }

    // `H~2~O`, `10^2^`, `$x$`: short, without a space.
    fn small(&self, at: usize) -> Option<Misread> {
        let sign = self.at(at);
        let length = (at + 1..self.0.len())
            .take(24)
            .take_while(|at| !self.at(*at).is_whitespace() && self.at(*at) != sign)
            .count();
        let close = at + 1 + length;
        let is_mark = SMALL.contains(&sign) && length > 0 && self.at(close) == sign;
        let price = sign == '$'
            && (self.before(at).is_alphanumeric() || self.at(close + 1).is_alphanumeric());
        let help = say!("write it as plain text, such as `H₂O`, or as code");
        (is_mark && !price && self.before(at) != sign && self.at(close + 1) != sign)
            .then(|| self.misread(at, close + 1, say!("a mark"), phrases::said(help)))
    }

    // `{.is-warning}` and `{: .note}`, wherever they are.
    fn attributes(&self, at: usize) -> Option<Misread> {
        let first = self.at(at + 1);
        let next = (at + 2..at + 4)
            .map(|at| self.at(at))
            .find(|c| !c.is_whitespace())?;
        let is_list = first == '.' && next.is_alphabetic()
            || first == ':' && (next.is_alphabetic() || ".#".contains(next));
        let close = self.find(at, "}").filter(|_| is_list)?;
        let help =
            say!("a card has no styles: remove it; a warning is a block such as `> [!WARNING]`");
        Some(self.misread(at, close + 1, say!("a list of attributes"), help))
    }

    // `[Save]{.ui}` and `[Save]{callout:save}`: words in brackets with a list of attributes.
    fn span(&self, at: usize) -> Option<Misread> {
        let is_span = self.before(at) == ']' && self.at(at + 1).is_alphabetic();
        let close = self.find(at, "}").filter(|_| is_span)?;
        let is_line = self.0[at..close].iter().all(|letter| letter.c != '\n');
        let help = say!(
            "a callout is `[words](callout:its-id)`, and a label of the screen is `**words**`"
        );
        is_line.then(|| self.misread(at, close + 1, say!("a list of attributes"), help))
    }

    // `<xi:include href="x"/>`: Markdown reads no tag with a colon in its name.
    fn tag(&self, at: usize) -> Option<Misread> {
        let close = self.find(at, "/>")?;
        let is_name = self.at(at + 1).is_ascii_alphabetic();
        let is_line = self.0[at..close].iter().all(|letter| letter.c != '\n');
        let help = say!("write the words themselves; to show it to a reader, make it code");
        (is_name && is_line).then(|| self.misread(at, close + 2, say!("a tag"), help))
    }

    // `&nbsp` without its semicolon.
    fn entity(&self, at: usize) -> Option<Misread> {
        let name = ENTITIES
            .into_iter()
            .find(|name| self.starts(at + 1, name))?;
        let end = at + 1 + name.len();
        let ends = !self.at(end).is_alphanumeric() && !"=;".contains(self.at(end));
        ends.then(|| Misread {
            range: self.0[at].at..self.0[end - 1].end(),
            code: codes::SK124,
            message: say!("`&{name}` is printed as it is: it has no `;`"),
            help: say!("type `&{name};`, or the letter itself; type `&amp;{name}` to print it"),
        })
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
        let help = say!(
            "type `**` around a label of the screen, a callout as `[words](callout:its-id)`, or the letter or emoji itself"
        );
        Some(self.misread(at, end + 1, say!("a role or shortcode"), help))
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
        let help = match name {
            "include" => phrases::said(boxes::INCLUDE_HELP),
            _ => {
                say!(
                    "type a label of the screen as `**Save**`, keys and text as code, a link as `[words](https://...)`, a picture as `![words](picture.png)`"
                )
            }
        };
        Some(self.misread(at, close + 1, say!("a macro"), help))
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
            say!("a command"),
            say!("type `**` around a label, and the rest as plain text"),
        ))
    }
}
