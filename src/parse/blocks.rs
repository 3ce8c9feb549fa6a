//! Blocks: quotes that begin with `[!WORD]`. Our own grammar; what it does not know is a problem
//! with a fix, never a paragraph.

use std::ops::Range;

use stappenkaart_say::say;

use super::attributes::{self, TrailingAttributes};
use super::fixes;
use super::include::mistyped_include;
use super::markdown::{InlineKind, InlineNode, Node, NodeKind};
use super::markers::{MarkerKind, no_marker, unknown_word};
use super::text::SourceText;
use crate::codes;
use crate::diag::Problems;
use crate::model::Id;
use crate::source::Span;

/// A block that was understood.
pub struct MarkedBlock {
    pub kind: MarkerKind,
    /// Its body, without the marker and the attributes.
    pub body: Vec<Node>,
    pub attributes: TrailingAttributes,
    pub span: Span,
    pub marker: Span,
}

/// Reads a quote as a block. `None` if it is not a block; the problems say why.
pub fn marked(
    quote: &[Node],
    range: &Range<usize>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Option<MarkedBlock> {
    let span = source.span(range);
    let Some((
        Node {
            kind: NodeKind::Paragraph(words),
            range: first,
        },
        rest,
    )) = quote.split_first()
    else {
        problems.extend(no_marker(span, source.text));
        return None;
    };
    if let Some(problem) = mistyped_include(words, source.file) {
        problems.push(problem);
        return None;
    }
    let (kind, marker, words) = marker(words, span, source, problems)?;
    let mut body = Vec::new();
    if let Some(word) = words.first() {
        let range = word.range.start..first.end;
        let kind = NodeKind::Paragraph(words);
        body.push(Node { kind, range });
    }
    body.extend_from_slice(rest);
    let attributes = take_attributes(&mut body, kind, source, problems);
    check_attributes(kind, &attributes, problems);
    if body.is_empty() {
        empty(kind, marker, problems);
        return None;
    }
    Some(MarkedBlock {
        kind,
        body,
        attributes,
        span,
        marker,
    })
}

// The marker is alone on the first line. Returns its kind, its place, and the words after it.
fn marker(
    words: &[InlineNode],
    quote: Span,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Option<(MarkerKind, Span, Vec<InlineNode>)> {
    let text = source.text;
    let Some((word, after, range)) = opening(words) else {
        problems.extend(no_marker(quote, text));
        return None;
    };
    let end = floor(text, (range.start + word.len() + 3).min(range.end));
    let span = source.span(&(range.start..end));
    let Some(kind) = MarkerKind::find(word) else {
        problems.push(unknown_word(word, span, text));
        return None;
    };
    let on_the_line = !after.trim().is_empty()
        || words
            .get(1)
            .is_some_and(|next| next.kind != InlineKind::Break);
    if on_the_line {
        let line_end = text[end..].find('\n').map_or(text.len(), |at| end + at);
        problems
            .error(
                codes::SK102,
                source.span(&(end..quote.end.min(line_end))),
                say!("text on the same line as `[!{word}]`"),
            )
            .help(say!(
                "type only `> [!{word}]` on this line, and start the text on the next line with `> `"
            ))
            .fixed_by(fixes::below_marker(text, span));
        return None;
    }
    Some((kind, span, words.get(2..).unwrap_or_default().to_vec()))
}

// The word of the marker, what follows it in the same text, and the place of that text.
fn opening(words: &[InlineNode]) -> Option<(&str, &str, &Range<usize>)> {
    let InlineNode {
        kind: InlineKind::Text(line),
        range,
    } = words.first()?
    else {
        return None;
    };
    let (word, after) = line.strip_prefix("[!")?.split_once(']')?;
    Some((word, after, range))
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn take_attributes(
    body: &mut Vec<Node>,
    kind: MarkerKind,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> TrailingAttributes {
    let Some(Node {
        kind: NodeKind::Paragraph(words),
        ..
    }) = body.last_mut()
    else {
        return TrailingAttributes::default();
    };
    let taken = attributes::take(words, source, kind.keys(), problems);
    if words.is_empty() {
        body.pop();
    }
    taken
}

fn check_attributes(kind: MarkerKind, attributes: &TrailingAttributes, problems: &mut Problems) {
    match (kind, attributes.get("when"), &attributes.id) {
        (MarkerKind::Warning(_), Some((condition, span)), _) => {
            conditional(&condition, span, problems)
        }
        (MarkerKind::Note(_) | MarkerKind::Requires | MarkerKind::Outcome, _, Some((id, span))) => {
            problems
                .error(
                    codes::SK109,
                    *span,
                    say!("only a warning can have an id, so no link can lead to {id:?}"),
                )
                .help(say!("remove it; a link can lead to a step or an action"));
        }
        (MarkerKind::Warning(_), None, _) => {}
        (MarkerKind::Note(_) | MarkerKind::Requires | MarkerKind::Outcome, _, None) => {}
    }
}

// A reader for whom the condition does not apply would do the action without its warning.
fn conditional(condition: &Id, span: Span, problems: &mut Problems) {
    let message = say!(
        "a warning can't have a condition: other readers would do the action without seeing the warning"
    );
    problems
        .error(codes::SK122, span, message)
        .help(say!("remove it; if no other readers do the action, put `when={condition}` after the action or after the title of its step"));
}

fn empty(kind: MarkerKind, marker: Span, problems: &mut Problems) {
    let what = match kind {
        MarkerKind::Warning(_) => say!("a warning without text"),
        MarkerKind::Note(_) => say!("a note without text"),
        MarkerKind::Requires => say!("an empty list of requirements"),
        MarkerKind::Outcome => say!("an outcome without text"),
    };
    problems
        .error(codes::SK103, marker, what)
        .help(say!("put the text on the lines right below the marker, each with `> ` in front, without an empty line between them"));
}
