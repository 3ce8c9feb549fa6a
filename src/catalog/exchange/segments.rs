//! Texts that a tool has split into segments. Takes their letters in the order of the file, says where the space between two of them was
//! lost.
//!
//! A translator works on one segment and does not see what is between two of them. So the space of the source is put back.

use roxmltree::Node;

use crate::characters::{is_spaceless, is_wide_mark};

// In the place of an inline code: not a letter and not a space.
const CODE: char = '\u{FFFC}';

/// What was read of a text so far: the end of the source and of the translation.
#[derive(Default)]
pub struct SegmentJoin {
    source: String,
    target: String,
}

impl SegmentJoin {
    /// Takes the next part in both languages; says whether the source has a space before it, and the translation does not.
    pub fn lost_space(&mut self, source: &str, target: &str) -> bool {
        let lost = has_space(&self.source, source) && is_glued(&self.target, target);
        for (known, part) in [(&mut self.source, source), (&mut self.target, target)] {
            if !part.is_empty() {
                part.clone_into(known);
            }
        }
        lost
    }
}

/// Whether white space separates two parts of a text.
pub fn has_space(before: &str, after: &str) -> bool {
    before.ends_with(char::is_whitespace) || after.starts_with(char::is_whitespace)
}

/// Whether two parts of a text are without white space between them. A script without spaces needs none.
pub fn is_glued(before: &str, after: &str) -> bool {
    let needs_space = |c: char| !is_spaceless(c) && !is_wide_mark(c);
    let ends = before.chars().next_back().is_some_and(needs_space);
    let starts = after.chars().next().is_some_and(needs_space);
    ends && starts && !has_space(before, after)
}

/// The letters of a node, with one in the place of each inline code without words.
pub fn letters(node: Node<'_, '_>) -> String {
    let of = |part: Node<'_, '_>| match part.text().filter(|_| part.is_text()) {
        Some(text) => text.to_owned(),
        None if part.is_element() && !part.has_children() && part != node => CODE.to_string(),
        None => String::new(),
    };
    node.descendants().map(of).collect()
}
