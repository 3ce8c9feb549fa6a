//! What can't be under an action. Takes its place, reports it with what to do.

use std::ops::Range;

use stappenkaart_say::say;

use super::inline::inlines;
use super::list_indent::indented;
use super::markdown::{InlineKind, InlineNode, Node, NodeKind, TITLE};
use super::raw::RawAction;
use super::section::SectionReader;
use crate::codes;
use crate::diag::Fix;
use crate::model::Severity;
use crate::words::severity_called;

impl SectionReader<'_> {
    // Where a list belongs that is indented too little: to the action above. Anything else could guard or explain either action.
    pub(super) fn indented_list(&self, node: &Node) -> Option<Fix> {
        let to = self.text_of_an_action(node.range.start);
        match node.kind {
            NodeKind::List { .. } => indented(self.source, &node.range, to),
            _ => None,
        }
    }

    pub(super) fn too_deep(&mut self, range: &Range<usize>) {
        let message = say!("a sub-action can't have actions of its own");
        self.problems
            .error(codes::SK115, self.source.span(range), message)
            .help(say!(
                "put them one level up, or make the action above them a step: `## Title {{#id}}`"
            ));
    }

    // A picture that is not the whole paragraph: what is around it is the problem.
    pub(super) fn image_in_text(&mut self, words: &[InlineNode]) {
        inlines(words, self.source.file, self.problems);
    }

    pub(super) fn more_text(&mut self, range: &Range<usize>) {
        let message = say!("an action is one sentence, and this is more text under it");
        let problem = self
            .problems
            .error(codes::SK115, self.source.span(range), message);
        if let Some(severity) = announced_severity(self.source.at(range)) {
            let marker = severity.name().to_uppercase();
            problem.help(say!(
                "make it a block, which comes before the action: `> [!{marker}]`, then each line with `> ` before it, then `> {{#id}}`"
            ));
            return;
        }
        problem.help(say!("make it a separate action, or a `> [!NOTE]` under the action; what the reader then sees is an `> [!OUTCOME]` there; facts are a list with bullets or a table"));
    }

    // Markdown makes another list after a block, and where the mark changes. Readers would choose from the first one alone.
    pub(super) fn second_list(&mut self, range: &Range<usize>) {
        let message = say!("an action with a choice has one list, and this is another");
        self.problems
            .error(codes::SK114, self.source.span(range), message)
            .help(say!(
                "put all options into one list, each with the same mark, such as `- `; write facts as a table or a note, or under another action"
            ));
    }

    // A warning of an action comes before it, and so before all its sub-actions.
    pub(super) fn check_warning(&mut self, range: &Range<usize>, raw: &RawAction) {
        if raw.count("action") == 0 {
            return;
        }
        let message =
            say!("a warning after a sub-action, which would come before the action above it");
        self.problems
            .error(codes::SK120, self.source.span(range), message)
            .help(say!(
                "indent it to where the text of the sub-action above starts, to put it before that one; or put it before the first sub-action, to put it before all of them"
            ));
    }
}

// That of a text which starts with a signal word and a mark, such as `Let op! Kies nooit ...`.
fn announced_severity(text: &str) -> Option<Severity> {
    let (signal, _) = text.split_once([':', '!', '：', '！'])?;
    severity_called(signal.trim_matches(['*', '_', ' ']))
}

/// Whether a paragraph has a picture, or one with a title that readers don't see.
pub(super) fn has_image(words: &[InlineNode]) -> bool {
    words.iter().any(|word| match &word.kind {
        InlineKind::Image { .. } => true,
        InlineKind::Foreign(name) => *name == TITLE,
        InlineKind::Text(_)
        | InlineKind::Code(_)
        | InlineKind::Break
        | InlineKind::Strong(_)
        | InlineKind::Emphasis(_)
        | InlineKind::Link { .. } => false,
    })
}
