//! Running text. Takes the words of a paragraph, returns the inlines of a segment.

use std::ops::Range;

use stappenkaart_say::say;

use super::markdown::{BOX, INDENTED, InlineKind, InlineNode, Node, NodeKind, RULE, TITLE};
use super::markdown_tree::nodes;
use super::misread::misread;
use super::text::SourceText;
use crate::characters::is_ignorable;
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::model::{Id, Inline, plain, to_markdown};
use crate::phrases::{self, phrase};
use crate::source::{FileId, Span};

/// The inlines of a paragraph. What running text can't contain is a problem, but its words are kept.
pub fn inlines(words: &[InlineNode], file: FileId, problems: &mut Problems) -> Vec<Inline> {
    let mut out = Vec::new();
    for word in words {
        let span = Span::new(file, word.range.clone());
        match &word.kind {
            InlineKind::Text(text) => push_text(text, &mut out),
            InlineKind::Break => push_text(" ", &mut out),
            InlineKind::Code(text) => out.push(Inline::Code(text.clone())),
            InlineKind::Strong(words) => out.push(Inline::Ui(inlines(words, file, problems))),
            InlineKind::Emphasis(words) => {
                out.push(Inline::Emphasis(inlines(words, file, problems)))
            }
            InlineKind::Link { target, words } => {
                let words = inlines(words, file, problems);
                // A link to another card without words has its title.
                let is_title = words.is_empty() && target.starts_with("card:");
                if plain(&words).trim().is_empty() && !is_title {
                    problems.push(no_words(target, span));
                }
                out.push(link(target, words));
            }
            InlineKind::Image { .. } => {
                problems.push(image_in_text(span));
            }
            InlineKind::Foreign(name) => {
                problems.push(foreign_words(name, span));
            }
        }
    }
    trim(&mut out);
    out
}

/// The same of a text at `range` that has to say something. What is not seen, such as `&nbsp;`, says nothing.
pub fn visible(
    words: &[InlineNode],
    range: &Range<usize>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Vec<Inline> {
    let before = problems.len();
    let text = inlines(words, source.file, problems);
    let is_seen = |c: char| !c.is_whitespace() && !is_ignorable(c);
    let is_blank = !plain(&text).contains(is_seen) && !leads_on(&text);
    if is_blank && problems.len() == before {
        problems
            .error(
                codes::SK115,
                source.span(range),
                say!("a text without words"),
            )
            .help(say!("type what readers have to read there, or remove it"));
    }
    text
}

// Whether there is a link: one to another card gets its words later.
fn leads_on(text: &[Inline]) -> bool {
    text.iter().any(|inline| match inline {
        Inline::Link { .. } | Inline::Callout { .. } => true,
        Inline::Ui(words) | Inline::Emphasis(words) => leads_on(words),
        Inline::Text(_) | Inline::Code(_) => false,
    })
}

fn link(target: &str, words: Vec<Inline>) -> Inline {
    match target.strip_prefix("callout:") {
        Some(id) => Inline::Callout {
            id: Id::new(id),
            words,
        },
        None => Inline::Link {
            target: target.to_owned(),
            words,
        },
    }
}

fn foreign_words(name: &str, span: Span) -> Diagnostic {
    let problem = foreign(name, span, "");
    if name != BOX {
        return problem;
    }
    // A box has a space after it, or it is not a box.
    let end = span.end + 1;
    problem.fix(Span { end, ..span }, "")
}

fn image_in_text(span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK115, span, say!("a figure in the middle of a text"))
        .help(say!("put the figure in a separate paragraph, with an empty line before and after it; in a table or a sentence, write what it shows"))
}

fn no_words(target: &str, span: Span) -> Diagnostic {
    let (code, what) = match target.strip_prefix("callout:") {
        Some(id) => (
            codes::SK206,
            say!("a link to the callout `{id}` without words"),
        ),
        None => (codes::SK207, say!("a link without words").to_owned()),
    };
    Diagnostic::error(code, span, what).help(say!(
        "put the words between the brackets: `[words]({target})`"
    ))
}

/// A part of Markdown that a card does not have; `source` is how it is written.
pub fn foreign(name: &str, span: Span, source: &str) -> Diagnostic {
    let lower = source.to_lowercase();
    let is_warning = lower.contains("[!")
        || ["danger", "warning", "caution", "notice", "aside"]
            .iter()
            .any(|word| lower.contains(word));
    let help = match name {
        "raw HTML" if is_warning => {
            say!(
                "write a warning as a quote, outside of any tag or comment: `> [!WARNING]` on a line of its own, and `> ` before each line of its text"
            )
        }
        INDENTED if is_warning => {
            say!(
                "this is shown as code and not as a block: start its lines with `> ` at the left margin, without a fence and without four spaces"
            )
        }
        "raw HTML" => {
            say!(
                "remove it, or write it in Markdown: readers don't see a comment or tag; to show a `<`, type `\\<`"
            )
        }
        TITLE => say!("remove the words in quotes: readers don't see them"),
        INDENTED => {
            say!(
                "indent the text by less than four spaces; code is between two lines of three backticks, or in a sentence: \"Type `command`.\""
            )
        }
        RULE => say!("remove it; a step starts with `## Title {{#id}}`"),
        BOX => say!("remove the `[ ]`: the tool makes the boxes of the checklist"),
        _ => say!("write it as plain text"),
    };
    Diagnostic::error(
        codes::SK106,
        span,
        say!("a card can't have {}", phrases::said(name)),
    )
    .help(help)
}

fn push_text(text: &str, out: &mut Vec<Inline>) {
    match out.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => out.push(Inline::Text(text.to_owned())),
    }
}

// A text neither starts nor ends with white space, and has only single spaces.
pub(super) fn trim(out: &mut Vec<Inline>) {
    if let Some(Inline::Text(text)) = out.first_mut() {
        *text = text.trim_start().to_owned();
    }
    if let Some(Inline::Text(text)) = out.last_mut() {
        *text = text.trim_end().to_owned();
    }
    out.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
}

/// Parses a translation: one paragraph in the dialect. Fails with what is wrong, in the translator's words.
pub fn translation(text: &str) -> Result<Vec<Inline>, String> {
    if !is_just_words(text) {
        return marked_translation(text);
    }
    let words = vec![Inline::Text(text.to_owned())];
    debug_assert_eq!(marked_translation(text).as_ref(), Ok(&words));
    Ok(words)
}

// Whether a text has nothing of which Markdown or another tool makes anything. Most texts are such, and are not parsed.
fn is_just_words(text: &str) -> bool {
    text.starts_with(char::is_alphabetic)
        && !text.ends_with(' ')
        && !text.contains("  ")
        && text.as_bytes().get(2..4) != Some(b". ")
        && text
            .chars()
            .all(|c| c.is_alphanumeric() || " .,;’“”".contains(c))
}

fn marked_translation(text: &str) -> Result<Vec<Inline>, String> {
    let (nodes, swallowed) = nodes(text, 0);
    if !swallowed.is_empty() {
        return Err(
            say!("a part of it disappears, such as a line that starts with `[name]:`; put `\\` before its first bracket").into()
        );
    }
    let read = one_paragraph(&nodes)?;
    // What the tool itself writes for these words is read as it is meant.
    let is_written = to_markdown(&read) == text;
    let found = misread(text, &nodes).into_iter();
    match found
        .into_iter()
        .find(|misread| !is_written || misread.is_typed(text))
    {
        Some(misread) => Err(format!("{}; {}", misread.message, misread.help)),
        None => Ok(read),
    }
}

/// The first mark or backslash of a text in the dialect that is not printed and may be meant as a letter: what would be lost, in bytes.
pub fn first_lost_letter(text: &str) -> Option<Range<usize>> {
    let found = misread(text, &nodes(text, 0).0).into_iter();
    let mut lost = found.filter(|misread| [codes::SK125, codes::SK126].contains(&misread.code));
    lost.next().map(|misread| misread.range)
}

fn one_paragraph(nodes: &[Node]) -> Result<Vec<Inline>, String> {
    match nodes {
        [] => Ok(Vec::new()),
        [node] => match &node.kind {
            NodeKind::Paragraph(words) => simple(words),
            NodeKind::Heading { .. } | NodeKind::Quote(_) | NodeKind::List { .. } | NodeKind::Item(_) | NodeKind::Table { .. } | NodeKind::Code { .. } | NodeKind::Foreign(_) => {
                Err(say!("the text is read as a heading, list, table or quote; put `\\` before its first character").into())
            }
        },
        _ => Err(say!("the text has more than one paragraph").into()),
    }
}

fn simple(words: &[InlineNode]) -> Result<Vec<Inline>, String> {
    if let Some(name) = find_foreign(words) {
        return Err(say!("a card can't have {}", phrases::said(name)));
    }
    let mut problems = Problems::new();
    let read = inlines(words, FileId::NONE, &mut problems);
    match problems.into_vec().into_iter().next() {
        Some(problem) => Err(say!("it has {}", problem.message)),
        None => Ok(read),
    }
}

fn find_foreign(words: &[InlineNode]) -> Option<&str> {
    words.iter().find_map(|word| match &word.kind {
        InlineKind::Text(_) | InlineKind::Code(_) | InlineKind::Break => None,
        InlineKind::Strong(words)
        | InlineKind::Emphasis(words)
        | InlineKind::Link { target: _, words } => find_foreign(words),
        InlineKind::Image { .. } => Some(phrase!("a figure in a text")),
        InlineKind::Foreign(name) => Some(name),
    })
}
