//! Texts: what an author wrote between the marks, as a list of inlines, and the id under which it is translated.

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::source::{FileId, Span};

/// The name of a card, a step, a warning, a callout, a segment: lowercase letters, digits and hyphens.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Id(Arc<str>);

impl Id {
    pub fn new(name: impl Into<Arc<str>>) -> Id {
        Id(name.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}`", self.0)
    }
}

/// A language as a BCP 47 tag: `nl`, `pt-BR`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(Arc<str>);

impl Lang {
    pub fn new(tag: impl Into<Arc<str>>) -> Lang {
        Lang(tag.into())
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Lang {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// A piece of running text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    /// A label of the user interface, written in bold.
    Ui(Vec<Inline>),
    Emphasis(Vec<Inline>),
    /// What the reader types or sees literally.
    Code(String),
    /// Words tied to a callout on the step's figure.
    Callout {
        id: Id,
        words: Vec<Inline>,
    },
    /// Words that lead to a place in the card (`#step`) or outside it.
    Link {
        target: String,
        words: Vec<Inline>,
    },
}

/// One translatable text. Its id does not come from its words, so it survives their rewording.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Segment {
    pub id: Id,
    pub text: Vec<Inline>,
    /// Where its words are.
    pub span: Span,
    /// The file whose catalog translates it. A callout's label is in a file beside its picture, and is translated with its step.
    pub home: FileId,
}

/// A text as an edition shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Localized<'a> {
    pub id: Id,
    pub text: Cow<'a, [Inline]>,
    /// The language that the words are really in.
    pub lang: Lang,
    pub provenance: Provenance,
}

/// Where the words of an edition come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Provenance {
    /// The edition is in the language that the card was written in.
    Source,
    /// A translation from the catalog.
    Translated,
    /// There is no usable translation: these are the source's words.
    Fallback,
}

/// The text in the dialect, on one line: what a translator sees. Parsing it again returns the same inlines.
pub fn to_markdown(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_markdown(inlines, Escapes::Needed, &mut out);
    out
}

/// The same with every mark escaped, also where Markdown would leave it alone: what the ledger compares, so that approvals stay valid.
pub fn to_escaped_markdown(inlines: &[Inline]) -> String {
    let mut out = String::new();
    push_markdown(inlines, Escapes::All, &mut out);
    out
}

// Which letters get a backslash.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Escapes {
    /// Those that Markdown would read as a mark.
    Needed,
    /// Those that it could read as a mark elsewhere.
    All,
}

fn push_markdown(inlines: &[Inline], escapes: Escapes, out: &mut String) {
    for inline in inlines {
        match inline {
            Inline::Text(text) => push_escaped(text, escapes, out),
            Inline::Code(text) => push_code(text, out),
            Inline::Ui(words) => push_marked("**", words, escapes, out),
            Inline::Emphasis(words) => push_marked("*", words, escapes, out),
            Inline::Callout { id, words } => {
                push_link(words, &format!("callout:{id}"), escapes, out)
            }
            Inline::Link { target, words } => push_link(words, target, escapes, out),
        }
    }
}

fn push_marked(mark: &str, words: &[Inline], escapes: Escapes, out: &mut String) {
    out.push_str(mark);
    push_markdown(words, escapes, out);
    out.push_str(mark);
}

fn push_link(words: &[Inline], target: &str, escapes: Escapes, out: &mut String) {
    out.push('[');
    push_markdown(words, escapes, out);
    out.push_str("](");
    // In angle brackets, a target can have spaces and brackets.
    if target
        .chars()
        .any(|c| c.is_whitespace() || c.is_control() || "()<>\\".contains(c))
    {
        out.push('<');
        for c in target.chars() {
            if "<>\\".contains(c) {
                out.push('\\');
            }
            out.push(c);
        }
        out.push('>');
    } else {
        out.push_str(target);
    }
    out.push(')');
}

// A code span needs one more backtick than the longest row of backticks in it.
fn push_code(text: &str, out: &mut String) {
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let pad = if text.starts_with('`')
        || text.ends_with('`')
        || (text.starts_with(' ') && text.ends_with(' '))
    {
        " "
    } else {
        ""
    };
    for part in [fence.as_str(), pad, text, pad, fence.as_str()] {
        out.push_str(part);
    }
}

// `{` and `}` would be read as attributes when they end a line. What Markdown leaves alone is not escaped, for translators who do not
// know it: the "&" of "AT&T", the "<" of "3 < 5", the "_" of "user_name".
fn push_escaped(text: &str, escapes: Escapes, out: &mut String) {
    let lead = out.is_empty();
    let mut digits_only = lead;
    for (at, c) in text.char_indices() {
        let starts_a_block =
            lead && at == 0 && matches!(c, '#' | '>' | '-' | '+' | '=' | '|' | ':');
        let ends_a_number = digits_only && at > 0 && matches!(c, '.' | ')');
        let next = &text[at + c.len_utf8()..];
        let is_mark = match c {
            '\\' | '*' | '`' | '~' | '[' | ']' | '{' | '}' => true,
            '&' => {
                next.starts_with(|c: char| c == '#' || c.is_ascii_alphabetic())
                    && next.contains(';')
            }
            '<' => {
                next.starts_with(|c: char| matches!(c, '/' | '!' | '?') || c.is_ascii_alphabetic())
            }
            '_' => {
                !(text[..at].ends_with(char::is_alphanumeric)
                    && next.starts_with(char::is_alphanumeric))
            }
            _ => false,
        } || escapes == Escapes::All && matches!(c, '&' | '<' | '_');
        if is_mark || starts_a_block || ends_a_number {
            out.push('\\');
        }
        digits_only &= c.is_ascii_digit();
        out.push(c);
    }
}

/// The card and the place in it that a link to another card leads to: `card:save#send`.
pub fn card_target(target: &str) -> Option<(&str, Option<&str>)> {
    let target = target.strip_prefix("card:")?;
    Some(match target.split_once('#') {
        Some((card, place)) => (card, Some(place)),
        None => (target, None),
    })
}

/// Whether a page may link to it: `javascript:` and the like may not.
pub fn is_web_address(url: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| url.len() > scheme.len() && url.starts_with(scheme))
}
