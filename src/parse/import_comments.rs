//! Comments that `import` leaves in a draft: `<!-- import: ... -->`. Takes the nodes of a file, returns them without these comments,
//! and reports each: what it holds is in no page until a person has decided about it.

use stappenkaart_say::say;

use super::markdown::{Node, NodeKind};
use super::text::SourceText;
use crate::codes;
use crate::diag::Problems;
use crate::phrases::{self, phrase};

const START: &str = "<!-- import:";
const HELP: &str = phrase!("put what you need of it into the card, and remove the comment");

/// Takes the comments out.
pub fn without_import_comments(
    nodes: Vec<Node>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Vec<Node> {
    let mut kept = Vec::with_capacity(nodes.len());
    for mut node in nodes {
        match &mut node.kind {
            NodeKind::Foreign(_) if source.at(&node.range).trim_start().starts_with(START) => {
                report(&node, source, problems);
                continue;
            }
            NodeKind::Quote(inner)
            | NodeKind::Item(inner)
            | NodeKind::List { items: inner, .. } => {
                *inner = without_import_comments(std::mem::take(inner), source, problems);
            }
            NodeKind::Foreign(_)
            | NodeKind::Heading { .. }
            | NodeKind::Paragraph(_)
            | NodeKind::Table { .. }
            | NodeKind::Code { .. } => {}
        }
        kept.push(node);
    }
    kept
}

fn report(node: &Node, source: SourceText<'_>, problems: &mut Problems) {
    let text = source.at(&node.range).trim_start();
    let start = node.range.end - text.len();
    let inside = text[START.len()..].trim_start();
    let end = inside.find(['\n', ':']).unwrap_or(inside.len());
    let why = inside[..end].trim_end_matches(['-', '>', ' ']);
    let place = start..start + text.trim_end().len();
    let message = match why.is_empty() {
        true => say!("a comment of an import that a person has to look at").to_owned(),
        false => say!("the import left this for a person: {why}"),
    };
    problems
        .error(codes::SK129, source.span(&place), message)
        .help(phrases::said(HELP));
}
