//! Lines below a block that are read as a part of it, although they don't start with `>`. Takes the paragraphs of a quote, returns each line
//! that starts a sentence of its own.

use stappenkaart_say::say;

use super::glued::{ends_a_sentence, line_before};
use super::{InlineKind, Misread, Node, NodeKind};
use crate::codes;

/// Finds the first of the lines without `>` at the end of each paragraph.
pub fn unquoted(text: &str, nodes: &[Node], found: &mut Vec<Misread>) {
    for node in nodes {
        let NodeKind::Paragraph(words) = &node.kind else {
            continue;
        };
        let follows = words
            .windows(2)
            .filter(|pair| pair[0].kind == InlineKind::Break)
            .map(|pair| pair[1].range.start);
        // A line with lines of the block below it is one of them.
        let is_outside = |at: &usize| !line_before(text, *at).contains('>');
        let follows: Vec<usize> = follows.collect();
        let Some(at) = follows.iter().copied().rev().take_while(is_outside).last() else {
            continue;
        };
        let line = text[at..].lines().next().unwrap_or_default().trim_end();
        // A line that goes on with the sentence was only wrapped.
        if !line.starts_with(char::is_lowercase) && ends_a_sentence(text, at) {
            found.push(Misread {
                range: at..at + line.len(),
                code: codes::SK128,
                message: say!("this line is read as a part of the block above").to_owned(),
                help: say!("if it belongs to the block, start it with `> `; if it does not, put an empty line before it").to_owned(),
            });
        }
    }
}
