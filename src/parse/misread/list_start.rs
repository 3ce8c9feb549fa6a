//! Lists that start in the middle of a sentence: `- `, `+ `, `* ` or a number at the start of a line right below a text. Takes two nodes,
//! returns the mark that readers would not see.

use stappenkaart_say::say;

use super::glued::ends_a_sentence;
use super::{Misread, Node, NodeKind};
use crate::codes;

/// Finds the mark of a list that a text runs into.
pub fn list_start(text: &str, above: &Node, below: &Node) -> Option<Misread> {
    let NodeKind::Paragraph(_) = above.kind else {
        return None;
    };
    let NodeKind::List { items, start: _ } = &below.kind else {
        return None;
    };
    let first = text[below.range.clone()].trim_start();
    let at = below.range.end - first.len();
    let mark = first.split(char::is_whitespace).next()?;
    let words = first[mark.len()..].trim_start();
    // An item of a list starts with a capital letter or is one of several; only plus signs are rarely meant as a list.
    let goes_on =
        items.len() == 1 && words.starts_with(|c: char| c.is_lowercase() || c.is_numeric());
    let is_marker = text[above.range.clone()].starts_with("[!");
    let gap = &text[text[..at].trim_end().len()..at];
    let is_right_below = gap.matches('\n').count() < 2;
    let is_meant = is_marker || !is_right_below || ends_a_sentence(text, at);
    (!is_meant && (goes_on || mark == "+")).then_some(())?;
    Some(Misread {
        range: at..at + mark.len(),
        code: codes::SK128,
        message: say!("`{mark}` at the start of a line makes a list of what follows, and readers don't see it"),
        help: say!("if it belongs to the sentence, put it on the line above, with the word before it; if it starts a list, end the sentence with `:`, or put an empty line before the list").to_owned(),
    })
}
