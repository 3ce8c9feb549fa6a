//! What a card or step requires. Takes the block `[!REQUIRES]`, returns the ids of roles and
//! permissions in it.

use std::ops::Range;

use stappenkaart_say::say;

use super::attributes::is_id;
use super::blocks::MarkedBlock;
use super::fixes;
use super::markdown::{InlineKind, InlineNode, Node, NodeKind};
use super::section::SectionReader;
use crate::codes;
use crate::diag::Fix;
use crate::model::{Id, Requires};

impl SectionReader<'_> {
    pub(super) fn requires(&mut self, marked: &MarkedBlock) -> Requires {
        let mut requires = Requires::default();
        for node in &marked.body {
            match &node.kind {
                NodeKind::List { start: None, items } => {
                    for item in items {
                        self.requirement(item, &mut requires);
                    }
                }
                _ => self.not_a_list(&node.range, None),
            }
        }
        requires
    }

    fn requirement(&mut self, item: &Node, requires: &mut Requires) {
        match only_word(item) {
            Some(InlineNode {
                kind: InlineKind::Code(id),
                range,
            }) if is_id(id) => {
                let span = self.source.span(range);
                requires.ids.push((Id::new(id.as_str()), span));
            }
            Some(InlineNode {
                kind: InlineKind::Text(id),
                range,
            }) if is_id(id) => {
                let place = self.source.span(range);
                let fix = fixes::replace(self.source.text, place, id, format!("`{id}`"));
                self.not_a_list(&item.range, fix);
            }
            // The name of a role in the place of its id: the guide knows which id that is.
            Some(InlineNode {
                kind: InlineKind::Code(name) | InlineKind::Text(name),
                range,
            }) if !name.trim().is_empty() => {
                let span = self.source.span(range);
                requires.ids.push((Id::new(name.trim()), span));
            }
            _ => self.not_a_list(&item.range, None),
        }
    }

    fn not_a_list(&mut self, range: &Range<usize>, fix: Option<Fix>) {
        let message = say!("requirements are a list of ids from `guide.toml`");
        self.problems
            .error(codes::SK116, self.source.span(range), message)
            .help(say!(
                "write one on each line: `> - ` and then the id between backticks"
            ))
            .fixed_by(fix);
    }
}

// What an item says, if that is one paragraph of one part.
fn only_word(item: &Node) -> Option<&InlineNode> {
    match item.paragraph_of_item()? {
        ([word], _) => Some(word),
        _ => None,
    }
}
