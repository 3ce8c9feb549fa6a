//! Markers where no block can start, and blocks of other tools. Takes words or a text, reports what
//! a reader would get as plain text or not at all.

use std::ops::Range;

use stappenkaart_say::say;

use super::fixes;
use super::markdown::{InlineKind, InlineNode};
use super::text::SourceText;
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::source::{FileId, Span};

/// A second marker inside a text: two blocks ran together, or a block lost its `>`.
pub fn stray_markers(
    words: &[InlineNode],
    in_block: bool,
    source: SourceText<'_>,
    problems: &mut Problems,
) {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return;
    };
    if let Some(problem) = other_tools(words, source.file) {
        problems.push(problem);
    }
    let text = flat(words);
    let mut from = first.range.start;
    for (at, _) in text.match_indices("[!") {
        let Some(length) = text[at..].find(']') else {
            continue;
        };
        let name = &text[at..=at + length];
        // An entity or a backslash takes more room in the source than in the text.
        let found = source.text[from..last.range.end]
            .find(name)
            .map(|at| from + at..from + at + name.len());
        from = found.as_ref().map_or(from, |range| range.end);
        let literal = found.is_some();
        let span = source.span(&found.unwrap_or(first.range.start..last.range.end));
        let fix = match (literal, in_block) {
            (false, _) => None,
            (true, true) => fixes::block_of_its_own(source.text, span),
            (true, false) => fixes::into_quote(source.text, span, words),
        };
        problems.push(stray_marker(name, in_block, span).fixed_by(fix));
    }
}

fn stray_marker(name: &str, in_block: bool, span: Span) -> Diagnostic {
    let is_include = name.to_uppercase().starts_with("[!INCLUDE");
    let (message, help) = match in_block {
        _ if is_include => (
            say!("an include in the middle of a text").to_owned(),
            say!("put an empty line before and after it, so that it is a paragraph of its own; under an action, indent it to where the text of the action starts").to_owned(),
        ),
        true => (
            say!("`{name}` starts inside another block"),
            say!("put an empty line without `>` before it, to make it a separate block").to_owned(),
        ),
        false => (
            say!("`{name}` is not in a quote, so it is not a block"),
            say!(
                "type `> {name}` on a line of its own, with an empty line before it, and `> ` before each line of its text"
            ),
        ),
    };
    Diagnostic::error(codes::SK104, span, message).help(help)
}

// The words without their marks, so that no mark hides a marker.
fn flat(words: &[InlineNode]) -> String {
    let mut out = String::new();
    for word in words {
        match &word.kind {
            InlineKind::Text(text) => out.push_str(text),
            InlineKind::Break => out.push(' '),
            InlineKind::Strong(words) | InlineKind::Emphasis(words) => out.push_str(&flat(words)),
            InlineKind::Link { target: _, words } | InlineKind::Image { target: _, words } => {
                out.push_str(&flat(words))
            }
            // Code is shown as it is, and a foreign part is refused.
            InlineKind::Code(_) | InlineKind::Foreign(_) => out.push('`'),
        }
    }
    out
}

/// Markers where no block can be: in front matter, in a comment or value of a TOML file. `range` is
/// what to look through.
pub fn hidden_markers(source: SourceText<'_>, range: Range<usize>, problems: &mut Problems) {
    for (at, _) in source.at(&range).match_indices("[!") {
        let start = range.start + at;
        let Some(length) = source.text[start..range.end].find(']') else {
            continue;
        };
        let place = start..start + length + 1;
        let name = source.at(&place);
        let is_word = name[2..name.len() - 1]
            .chars()
            .all(|c| c.is_alphabetic() || c == ' ');
        if is_word {
            problems
                .error(
                    codes::SK104,
                    source.span(&place),
                    say!("`{name}` is not a block in this place"),
                )
                .help(say!(
                    "write the block in the card, below its front matter: `> {name}` on a line of its own"
                ));
        }
    }
}

/// A paragraph that is a warning or note to another tool, and would be plain text here: `!!! danger`,
/// `::: warning`, `.. danger::`.
pub fn other_tools(words: &[InlineNode], file: FileId) -> Option<Diagnostic> {
    let InlineNode {
        kind: InlineKind::Text(text),
        range,
    } = words.first()?
    else {
        return None;
    };
    let word = text.split_whitespace().next()?;
    let directive = word == ".."
        && text
            .split_whitespace()
            .nth(1)
            .is_some_and(|name| name.ends_with("::"));
    if !directive
        && !["!!!", "???", "!!", ":::"]
            .iter()
            .any(|opening| word.starts_with(opening))
    {
        return None;
    }
    let span = Span::new(file, range.clone());
    let message = say!("`{}` is a block of another tool", text.trim());
    let lower = text.to_lowercase();
    let help = if ["image", "figure"].iter().any(|name| lower.contains(name)) {
        say!(
            "write a picture as `![what the picture shows](picture.png)`, with an empty line before and after it"
        )
    } else if lower.contains("include") {
        say!(
            "put the text into `shared/`, and include it: `[!INCLUDE [name](../../shared/name.md)]`"
        )
    } else {
        say!(
            "remove this line, or write a warning as a quote: `> [!DANGER]`, `> [!WARNING]`, `> [!CAUTION]` or `> [!NOTICE]` on a line of its own, and `> ` before each line of its text"
        )
    };
    Some(Diagnostic::error(codes::SK101, span, message).help(help))
}
