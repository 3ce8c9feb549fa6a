//! Names and numbers of letters, such as `&shy;` and `&#8203;`, of what a reader can't see. Takes words, returns each such name.

use stappenkaart_say::say;

use super::letters::entity;
use super::{InlineKind, InlineNode, Misread};
use crate::characters::is_invisible;
use crate::codes;
use crate::parse::markdown::NodeKind;
use crate::parse::markdown_tree::nodes;

/// Finds the names of letters that are invisible, or of no letter.
pub fn entities(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Text(_) => in_text(text, word, found),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => {
                entities(text, words, found);
            }
            InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

fn in_text(text: &str, word: &InlineNode, found: &mut Vec<Misread>) {
    let source = &text[word.range.clone()];
    for (at, _) in source.match_indices('&') {
        let Some(length) = entity(&source[at..]) else {
            continue;
        };
        let name = &source[at..at + length];
        let start = word.range.start + at;
        let Some(what) = unseen(name) else {
            found.extend(in_a_word(text, name, start));
            continue;
        };
        found.push(Misread {
            range: start..start + length,
            code: codes::SK123,
            message: say!("`{name}` is {what}"),
            help: say!(
                "remove it; to print these letters, type `&amp;{}`",
                &name[1..]
            ),
        });
    }
}

// `x&para;y` and `?a=1&copy;b=2`: the name of a sign within a word was rather meant as letters. Not `&amp;`, which a person types on
// purpose, nor `caf&eacute;`, nor what writers put between words, such as a dash.
fn in_a_word(text: &str, name: &str, start: usize) -> Option<Misread> {
    let end = start + name.len();
    let before = text[..start].chars().next_back()?;
    let after = text[end..].chars().next()?;
    let sign = printed(name)?;
    let is_sign = !sign.chars().any(|c| {
        c.is_ascii()
            || c.is_alphanumeric()
            || "×·".contains(c)
            || ('\u{2000}'..='\u{206f}').contains(&c)
    });
    let is_glued = before.is_alphabetic() && after.is_alphabetic()
        || before.is_alphanumeric() && after.is_alphanumeric() && in_an_address(text, start);
    (is_sign && is_glued).then(|| Misread {
        range: start..end,
        code: codes::SK125,
        message: say!("`{name}` is printed as `{sign}`"),
        help: say!(
            "to print these letters, type `&amp;{}`; to print `{sign}`, type it as it is",
            &name[1..]
        ),
    })
}

fn in_an_address(text: &str, at: usize) -> bool {
    let start = text[..at]
        .rfind(char::is_whitespace)
        .map_or(0, |end| end + 1);
    text[start..at].contains(['=', '?', '/'])
}

// What a name is printed as, if no reader sees it.
fn unseen(name: &str) -> Option<&'static str> {
    let inner = printed(name)?;
    if inner.contains('\u{fffd}') {
        return Some(say!("not the number of a letter"));
    }
    let is_hidden = |c: char| is_invisible(c) || matches!(c, '\t' | '\n' | '\r');
    inner
        .contains(is_hidden)
        .then_some(say!("an invisible character"))
}

// Only the parser knows all names.
fn printed(name: &str) -> Option<String> {
    let (nodes, _) = nodes(&format!("a{name}b"), 0);
    let NodeKind::Paragraph(words) = &nodes.first()?.kind else {
        return None;
    };
    let letters: String = words
        .iter()
        .filter_map(|word| match &word.kind {
            InlineKind::Text(text) => Some(text.as_str()),
            _ => None,
        })
        .collect();
    let inner = letters.strip_prefix('a')?.strip_suffix('b')?;
    (inner != name).then(|| inner.to_owned())
}
