//! Backslashes that vanish. Markdown takes one before a punctuation mark as "print the next letter
//! as it is"; in a path it was meant. Takes words, returns each text that lost one.

use stappenkaart_say::say;

use super::Misread;
use super::letters::is_escaped;
use super::{InlineKind, InlineNode};
use crate::codes;

// Before these a backslash says that no mark is meant, of Markdown or of the tools next to it.
const MARKS: &str = "\\`*_{}[]()<>#+-.!|~&:=^%$'";

/// Finds backslashes that a reader would not see.
pub fn backslashes(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Text(_) => found.extend(lost(text, word)),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => {
                backslashes(text, words, found);
            }
            InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

fn lost(text: &str, word: &InlineNode) -> Vec<Misread> {
    let escaped_first = is_escaped(text, word.range.start);
    let start = word.range.start - usize::from(escaped_first);
    let source = &text[start..word.range.end];
    if !source.contains('\\') {
        return Vec::new();
    }
    let mut found = Vec::new();
    // A path can have spaces: `C:\My Documents\_old`.
    let mut path_start: Option<usize> = None;
    for token in source.split_whitespace() {
        let from = start + (token.as_ptr() as usize - source.as_ptr() as usize);
        let path_from = path_start.filter(|_| token.contains('\\') && !starts_a_path(bare(token)));
        found.extend(in_token(text, token, from, path_from.unwrap_or(from)));
        path_start = match token.ends_with([',', ';', ':', '.', '!', '?', ')', '"', '”']) {
            true => None,
            false if starts_a_path(bare(token)) => Some(from),
            false => path_start,
        };
    }
    found
}

// The first place of a token where a backslash is not printed before a sign that `is` accepts.
fn vanishing(
    text: &str,
    token: &str,
    from: usize,
    is: impl Fn(usize, char) -> bool,
) -> Option<(usize, char)> {
    token.char_indices().find_map(|(at, c)| {
        let next = token[at + c.len_utf8()..].chars().next()?;
        let vanishes = c == '\\'
            && next.is_ascii_punctuation()
            && is(at, next)
            && !is_escaped(text, from + at);
        vanishes.then_some((at, next))
    })
}

fn in_token(text: &str, token: &str, from: usize, path_from: usize) -> Option<Misread> {
    let (first, _) = vanishing(text, token, from, |at, next| is_lost(token, at, next))
        .or_else(|| vanishing(text, token, from, |at, next| hides(token, at, next)))?;
    let end = from + token.trim_end_matches(['.', ',', ';', ':', '!', '?']).len();
    let path = &text[path_from..end.max(path_from)];
    if path_from < from || is_path(path) {
        return Some(Misread {
            range: path_from..end,
            code: codes::SK126,
            message: say!(
                "this path loses a backslash: Markdown does not print the one in `{}`",
                &token[first..first + 2]
            ),
            help: say!(
                "make it code, which is printed as it is: `` `{}` ``",
                unescaped(path)
            ),
        });
    }
    if let Some(account) = account(text, token, from) {
        return Some(account);
    }
    let (at, next) = vanishing(text, token, from, |at, next| hides(token, at, next))?;
    Some(Misread {
        range: from + at..from + at + 2,
        code: codes::SK126,
        message: say!("the backslash before `{next}` is not printed"),
        help: say!("type `\\\\{next}` to print it, or leave it out: `{next}` is not a mark there"),
    })
}

// Whether a path lost a backslash there. `\\` prints one, as its author knows, except at the start of a share; and no name in a path
// starts with a bracket that closes.
fn is_lost(token: &str, at: usize, next: char) -> bool {
    let leading = bare(token).len() - bare(token).trim_start_matches('\\').len();
    match next {
        '\\' => at == token.len() - bare(token).len() && leading == 2 || is_share_after(token, at),
        _ => !"\\>)]}".contains(next),
    }
}

// Whether a share starts there, after a word and a colon: `file:\\\\server\\data`. After one letter, it is a drive with a backslash
// that its author has doubled.
fn is_share_after(token: &str, at: usize) -> bool {
    let Some(word) = token[..at].strip_suffix([':', '=']) else {
        return false;
    };
    let is_drive = word
        .trim_start_matches(|c: char| !c.is_alphanumeric())
        .chars()
        .count()
        < 2;
    !is_drive && starts_a_path(&token[at..])
}

// A path as code has it, where no backslash needs another.
fn unescaped(path: &str) -> String {
    let start = path.len() - path.trim_start_matches('\\').len();
    let (share, rest) = path.split_at(start.min(2));
    format!("{share}{}", rest.replace("\\\\", "\\"))
}

// `DOMAIN\_admin`, which is read as `DOMAIN_admin`. Within a word, `_` needs no backslash.
fn account(text: &str, token: &str, from: usize) -> Option<Misread> {
    let (at, _) = vanishing(text, token, from, |at, next| {
        let domain = bare(&token[..at]);
        let is_domain = domain.len() > 1
            && domain.starts_with(|c: char| c.is_ascii_uppercase())
            && domain
                .bytes()
                .all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit() || byte == b'-');
        let name = token[at + 1..].trim_start_matches(['_', '-', '.', '$']);
        is_domain && "_-.$".contains(next) && name.starts_with(|c: char| c.is_ascii_lowercase())
    })?;
    let end = from
        + token
            .trim_end_matches(['.', ',', ';', ':', '!', '?', ')'])
            .len();
    let name = &text[from..end];
    Some(Misread {
        range: from..end,
        code: codes::SK126,
        message: say!("the backslash in `{name}` is not printed"),
        help: say!(
            "if it is an account or a path, make it code: `` `{name}` ``; or else leave the backslash out: `{}`",
            name.replacen(&token[at..=at], "", 1)
        ),
    })
}

// Whether the sign after a backslash can't be meant as a mark there: a full stop is one only after a number, a round bracket only after a
// square one.
fn hides(token: &str, at: usize, next: char) -> bool {
    let before = token[..at].chars().next_back();
    match next {
        '.' => !before.is_some_and(|c| c.is_ascii_digit()),
        // The one after a bracket says that no link is meant; `\(x\)` is a formula of another tool.
        '(' => before != Some(']'),
        // A picture starts with `![`.
        '!' => !token[at + 2..].starts_with('['),
        _ => !MARKS.contains(next),
    }
}

// Without what can be around a path.
fn bare(token: &str) -> &str {
    token.trim_start_matches(['(', '"', '\'', '“', '‘', '„', '«', '*', '_'])
}

// `C:\Data` and `\\server`.
fn starts_a_path(inner: &str) -> bool {
    let mut start = inner.chars();
    let has_drive = start.next().is_some_and(|c| c.is_ascii_alphabetic())
        && start.next() == Some(':')
        && start.next() == Some('\\');
    let is_share = inner.starts_with("\\\\")
        && inner[2..].starts_with(|c: char| c.is_alphanumeric() || "_?.$*<[{%".contains(c));
    has_drive || is_share
}

// `C:\Data\[old]`, `\\server\_share`, `%TEMP%\_old`, `src\.config\#1`.
fn is_path(token: &str) -> bool {
    let inner = bare(token);
    let bytes = inner.as_bytes();
    let plain = (0..bytes.len())
        .filter(|at| bytes[*at] == b'\\')
        .filter(|at| {
            bytes
                .get(at + 1)
                .is_some_and(|next| next.is_ascii_alphanumeric())
        })
        .count();
    let all = inner.matches('\\').count();
    let is_relative = [".\\", "..\\", "~\\", "%"]
        .iter()
        .any(|start| inner.starts_with(start));
    starts_a_path(inner) || (plain > 0 && all > 1) || is_relative && all > 0
}
