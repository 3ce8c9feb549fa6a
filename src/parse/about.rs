//! Sections of facts, `## Title {#id kind=about}`. Takes such a section, reports what belongs in a step.

use stappenkaart_say::say;

use super::expanded::{Section, SectionPiece};
use super::raw::StepHead;
use crate::codes;
use crate::diag::Problems;
use crate::model::Block;

/// A section of facts has no actions, no condition and no jump, and asks for nothing.
pub fn check(head: &StepHead, section: &Section, problems: &mut Problems) {
    let actions = section.pieces.iter().filter_map(|piece| match piece {
        SectionPiece::Block(Block::Action(action)) => Some(action.span),
        SectionPiece::Block(_) | SectionPiece::Warning(_) => None,
    });
    if let Some(span) = actions.into_iter().next() {
        problems
            .error(codes::SK108, span, say!("an action in a section of facts"))
            .help(say!("remove `kind=about` from the heading, so that it is a step; or write facts with bullets, not with numbers"));
    }
    if section.is_empty() {
        let message = say!("the section `{}` has no facts", head.id);
        problems
            .error(codes::SK118, head.span, message)
            .help(say!("write them under its heading, or remove it"));
    }
    let strange = [
        head.when.as_ref().map(|(_, span)| *span),
        head.then.as_ref().map(|jump| jump.span),
        section.requires.ids.first().map(|(_, span)| *span),
    ];
    for span in strange.into_iter().flatten() {
        problems
            .error(
                codes::SK109,
                span,
                say!("this belongs to a step, and not to a section of facts"),
            )
            .help(say!("move it to the step that it is about"));
    }
}
