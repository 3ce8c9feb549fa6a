//! Includes as they are written: `[!INCLUDE [name](file.md)]` in a paragraph of its own. Takes its
//! words, returns what to include.

use std::ops::Range;

use stappenkaart_say::say;

use super::attributes;
use super::fixes;
use super::markdown::{InlineKind, InlineNode};
use super::raw::RawInclude;
use super::text::SourceText;
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::source::{FileId, Span};

const OPENING: &str = "[!INCLUDE";

/// Whether a paragraph is an include.
pub fn is_include(words: &[InlineNode]) -> bool {
    let is = |word: &InlineNode, test: &dyn Fn(&str) -> bool| matches!(&word.kind, InlineKind::Text(text) if test(text.trim()));
    let [open, link, close] = words else {
        return false;
    };
    let closes = |text: &str| {
        text == "]"
            || text
                .strip_prefix(']')
                .is_some_and(|rest| rest.trim_start().starts_with('{'))
    };
    is(open, &|text| text == OPENING)
        && matches!(link.kind, InlineKind::Link { .. })
        && is(close, &closes)
}

/// A paragraph that is meant as an include but is not.
pub fn mistyped_include(words: &[InlineNode], file: FileId) -> Option<Diagnostic> {
    let InlineNode {
        kind: InlineKind::Text(text),
        range,
    } = words.first()?
    else {
        return None;
    };
    let start = text.trim_start().get(..OPENING.len())?;
    if !start.eq_ignore_ascii_case(OPENING) {
        return None;
    }
    let end = words.last().map_or(range.end, |last| last.range.end);
    let target = words.iter().find_map(|word| match &word.kind {
        InlineKind::Link { target, .. } => Some(target.as_str()),
        _ => None,
    });
    let target = target.unwrap_or("../../shared/log-in.md");
    let name = target
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".md");
    let span = Span::new(file, range.start..end);
    Some(
        Diagnostic::error(codes::SK210, span, say!("an include that can't be read")).help(say!(
            "type it on a line of its own, with an empty line before and after it: `[!INCLUDE [{name}]({target})]`"
        )),
    )
}

/// Reads a paragraph of which [`is_include`] says that it is an include.
pub fn include(
    words: &[InlineNode],
    range: &Range<usize>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Option<RawInclude> {
    let mut words = words.to_vec();
    let attributes = attributes::take(&mut words, source, &["guards"], problems);
    if let Some((_, span)) = &attributes.id {
        problems
            .error(codes::SK109, *span, say!("an include can't have an id"))
            .help(say!("remove it: what is included has its own ids"));
    }
    let InlineKind::Link {
        target,
        words: name,
    } = &words.get(1)?.kind
    else {
        return None;
    };
    let span = source.span(range);
    Some(RawInclude {
        span,
        name: plain_name(name),
        target: target.clone(),
        target_place: fixes::target(source.text, span, target),
        guards: attributes.get("guards"),
    })
}

fn plain_name(words: &[InlineNode]) -> String {
    let texts = words.iter().filter_map(|word| match &word.kind {
        InlineKind::Text(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}
