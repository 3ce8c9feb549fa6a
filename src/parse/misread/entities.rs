//! Names and numbers of letters, such as `&shy;` and `&#8203;`, of what a reader can't see. Takes words, returns each such name.

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
        let Some(what) = unseen(name) else { continue };
        let start = word.range.start + at;
        found.push(Misread {
            range: start..start + length,
            code: codes::SK123,
            message: format!("`{name}` is {what}"),
            help: format!(
                "remove it; to print these letters, type `&amp;{}`",
                &name[1..]
            ),
        });
    }
}

// What a name is printed as, if no reader sees it. Only the parser knows all names.
fn unseen(name: &str) -> Option<&'static str> {
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
    if inner.contains('\u{fffd}') {
        return Some("not the number of a letter");
    }
    let is_hidden = |c: char| is_invisible(c) || matches!(c, '\t' | '\n' | '\r');
    inner
        .contains(is_hidden)
        .then_some("an invisible character")
}
