//! Blanks that code loses. Markdown takes one from each end of `` ` - ` ``, so that a backtick can be in code. Takes words, returns each
//! piece of code that has them for themselves.

use stappenkaart_say::say;

use super::{InlineKind, InlineNode, Misread};
use crate::codes;

/// Finds code with a blank at both ends.
pub fn code_blanks(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    for word in words {
        match &word.kind {
            InlineKind::Code(_) => found.extend(lost(text, word)),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => {
                code_blanks(text, words, found);
            }
            InlineKind::Text(_)
            | InlineKind::Break
            | InlineKind::Link { .. }
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => {}
        }
    }
}

fn lost(text: &str, word: &InlineNode) -> Option<Misread> {
    let source = text.get(word.range.clone())?;
    let inner = source.trim_matches('`');
    let bare = inner.strip_prefix(' ')?.strip_suffix(' ')?;
    // Two at each end are one of each; and beside a backtick, it is not a part of the code.
    let is_meant =
        bare.trim().is_empty() || bare.starts_with([' ', '`']) || bare.ends_with([' ', '`']);
    (!is_meant).then(|| Misread {
        range: word.range.clone(),
        code: codes::SK128,
        message: say!("the blanks at both ends of this code are not printed").to_owned(),
        help: say!("leave them out, or type two at each end to print one").to_owned(),
    })
}
