//! A paragraph that is nothing but words in bold or italics, used as a heading. Takes the words of a paragraph, returns what to type.

use stappenkaart_say::say;

use super::{InlineKind, InlineNode, Misread, is_odd};
use crate::characters::is_sentence_end;
use crate::codes;

/// Finds `**Part two**` at the left margin. Words that are only stressed end like a sentence.
pub fn bold_line(text: &str, words: &[InlineNode]) -> Option<Misread> {
    // A space that is none to Markdown is a word of its own.
    let words = match words.first()?.kind {
        InlineKind::Text(ref space) if space.trim().is_empty() => &words[1..],
        _ => words,
    };
    let first = words.first()?;
    let is_alone = words.get(1).is_none_or(|next| {
        let goes_on = text[next.range.end..].chars().next();
        next.kind == InlineKind::Break && goes_on.is_some_and(char::is_uppercase)
    });
    let (InlineKind::Strong(inner) | InlineKind::Emphasis(inner)) = &first.kind else {
        return None;
    };
    let (start, end) = (first.range.start, first.range.end);
    let before = text[..start].trim_end_matches(is_odd);
    let is_at_the_margin = before.is_empty() || before.ends_with('\n');
    let source = &text[inner.first()?.range.start..inner.last()?.range.end];
    let title = source.trim_end_matches([':', '：']);
    let is_title = !title.ends_with(is_sentence_end)
        && title.contains(char::is_alphabetic)
        && !title.contains("[!");
    (is_alone && is_at_the_margin && is_title).then(|| Misread {
        range: start..end,
        code: codes::SK128,
        message: say!("this line looks like a heading, but is read as plain text").to_owned(),
        help: say!(
            "start a step with it: `## {title} {{#an-id}}`; a sentence in bold or italics ends with a full stop"
        ),
    })
}
