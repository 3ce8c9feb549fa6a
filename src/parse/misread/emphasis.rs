//! Letters that became marks: a star or underscore inside a word or beside a digit. Takes words,
//! returns each mark that hides a letter of `2*3*4` or `*21*0612#`.

use stappenkaart_say::say;

use super::Misread;
use super::letters::is_escaped;
use super::{InlineKind, InlineNode};
use crate::codes;
use crate::phrases::{self, phrase};

// What joins the parts of a path, an address or a formula.
const PARTS_OF_PATHS: &str = "/\\=&@%~";

/// Finds stars and underscores that vanish within a word or a number.
pub fn emphasis(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Strong(inner) => {
                found.extend(vanished(text, word, 2).or_else(|| within_itself(text, word)));
                emphasis(text, inner, found);
            }
            InlineKind::Emphasis(inner) => {
                found.extend(vanished(text, word, 1).or_else(|| within_itself(text, word)));
                emphasis(text, inner, found);
            }
            InlineKind::Text(_)
            | InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

// Words in bold within words in bold, or the same in italics: Markdown takes a mark with a space before it as the start of more.
fn within_itself(text: &str, word: &InlineNode) -> Option<Misread> {
    let (inner, what) = match &word.kind {
        InlineKind::Strong(inner) => (inner, say!("bold words within bold words")),
        InlineKind::Emphasis(inner) => (inner, say!("words in italics within words in italics")),
        InlineKind::Text(_)
        | InlineKind::Code(_)
        | InlineKind::Break
        | InlineKind::Link { .. }
        | InlineKind::Image { .. }
        | InlineKind::Foreign(_) => return None,
    };
    let is_same = |part: &&InlineNode| {
        std::mem::discriminant(&part.kind) == std::mem::discriminant(&word.kind)
    };
    let part = inner.iter().find(is_same)?;
    let source = &text[word.range.clone()];
    Some(Misread {
        range: part.range.clone(),
        code: codes::SK124,
        message: say!("{what}: `{source}` is one text with its marks"),
        help: say!("put a mark right after the last word that it is about, and a space after it: `**A** and **B**`").to_owned(),
    })
}

const INSIDE: &str = phrase!("inside a word");

// Why a mark is a letter, if it is.
fn reason(text: &str, word: &InlineNode, mark: &str, inner: &str) -> Option<&'static str> {
    let before = text[..word.range.start].chars().next_back();
    let after = text[word.range.end..].chars().next();
    let escaped = is_escaped(text, word.range.start);
    if before.is_some_and(joins) && !escaped || after.is_some_and(joins) {
        return Some(INSIDE);
    }
    // An escaped sign is printed on purpose.
    let is_escape = inner.starts_with('\\')
        && inner[1..].starts_with(|c: char| c.is_ascii_punctuation() && c != '\\');
    let first = inner.chars().nth(usize::from(is_escape))?;
    if is_beside_a_number(text, word, inner) {
        return Some(phrase!("beside a digit"));
    }
    let touches = |c: Option<char>| c.is_some_and(|c| PARTS_OF_PATHS.contains(c));
    match mark {
        // `*.*`, `src/*/x/*`, `a=*b*`.
        "*" | "_" if inner.starts_with(mark) && !inner.starts_with(&mark.repeat(2)) => {
            Some(phrase!("around another mark"))
        }
        "*" | "_" if !inner.contains(char::is_alphanumeric) => Some(phrase!("around a sign")),
        "*" | "_" if PARTS_OF_PATHS.contains(first) || first == '.' => {
            Some(phrase!("beside a sign"))
        }
        "*" | "_" if touches(before) && !escaped || touches(after) => {
            Some(phrase!("beside a sign"))
        }
        "**" | "__" if touches(before) && PARTS_OF_PATHS.contains(first) => {
            Some(phrase!("beside a sign"))
        }
        // `__init__` is a name in many programs.
        "__" if inner
            .bytes()
            .all(|byte| byte.is_ascii_lowercase() || byte == b'_') =>
        {
            Some(phrase!("around a name"))
        }
        _ => None,
    }
}

// `*21*`, `5 *3 cm* 2`; not `*6 months*`, which has a word at one end and no number beside it.
fn is_beside_a_number(text: &str, word: &InlineNode, inner: &str) -> bool {
    if !matches!(word.kind, InlineKind::Emphasis(_)) {
        return false;
    }
    let (first, last) = (
        inner.split_whitespace().next(),
        inner.split_whitespace().next_back(),
    );
    if !is_number(first) && !is_number(last) {
        return false;
    }
    let is_word = |word: Option<&str>| {
        word.is_some_and(|word| word.chars().filter(|c| c.is_alphabetic()).count() > 1)
    };
    let before = text[..word.range.start]
        .split(char::is_whitespace)
        .next_back();
    let after = text[word.range.end..].split(char::is_whitespace);
    let beside = |word: Option<&str>| is_number(word.filter(|word| !word.is_empty()));
    let number_before = match before {
        Some("") => {
            let line = text[..word.range.start].lines().next_back();
            beside(line.and_then(|line| line.split_whitespace().next_back()))
        }
        before => beside(before),
    };
    let number_after = after.take(2).any(|word| beside(Some(word)));
    number_before || number_after || !is_word(first) && !is_word(last)
}

// `21` and `2:5`, not `CO2`.
fn is_number(word: Option<&str>) -> bool {
    word.is_some_and(|word| {
        let ends = word.starts_with(|c: char| c.is_ascii_digit())
            || word.ends_with(|c: char| c.is_ascii_digit());
        ends && !word.contains(char::is_alphabetic)
    })
}

fn vanished(text: &str, word: &InlineNode, marks: usize) -> Option<Misread> {
    let source = &text[word.range.clone()];
    let mark = source.get(..marks)?;
    let inner = source.get(marks..source.len() - marks)?;
    // A marker has checks of its own.
    if source.contains("[!") {
        return None;
    }
    let what = reason(text, word, mark, inner)?;
    let marks = if what == INSIDE {
        say!("to mark words, put spaces around the marks")
    } else {
        say!("to mark words, start and end them with a letter, and put spaces around the marks")
    };
    let what = phrases::said(what);
    let escaped: String = mark.chars().flat_map(|c| ['\\', c]).collect();
    Some(Misread {
        range: word.range.clone(),
        code: codes::SK125,
        message: say!("`{source}` loses its `{mark}`, which is read as a mark {what}"),
        help: say!(
            "to print it, type `{escaped}` each time, or make it code: `` `{source}` ``; {marks}"
        ),
    })
}

// Letters of scripts that put spaces between words and don't glue endings or prefixes to a marked word.
fn joins(c: char) -> bool {
    c.is_ascii_digit()
        || (c.is_alphabetic()
            && matches!(c, '\0'..='\u{24f}' | '\u{370}'..='\u{52f}' | '\u{1e00}'..='\u{1fff}'))
}
