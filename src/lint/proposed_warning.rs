//! What an author types to make a warning of words in ordinary text. Takes the text and where the words begin, returns the block with
//! those words in it.

use std::ops::Range;

use stappenkaart_say::say;

use super::injury::injury;
use super::rule::LintContext;
use super::text::LintText;
use crate::model::{Inline, Severity, plain, to_markdown};
use crate::parse::slug;
use crate::words::severity_called;

// How many sentences of a text are typed into the block.
const SENTENCES: usize = 6;

// What a block has where the author has to write something. A warning with it is an error.
const MISSING: &str = "...";

/// Says how to make a warning of words that are not known.
pub fn usual() -> String {
    block(Severity::Notice, None, None, None)
}

fn block(
    severity: Severity,
    avoid: Option<&str>,
    otherwise: Option<&str>,
    id: Option<&str>,
) -> String {
    let marker = severity.name().to_uppercase();
    let is_whole = avoid.is_some() && otherwise.is_some();
    let (avoid, otherwise) = (avoid.unwrap_or(MISSING), otherwise.unwrap_or(MISSING));
    let id = id.unwrap_or(say!("an-id"));
    let block = format!("> [!{marker}]\n> {avoid}\n> {otherwise}\n> {{#{id}}}");
    match is_whole {
        true => say!(
            "make it a warning block, which can't be lost, above the action that it is about:\n{block}"
        ),
        false => say!(
            "make it a warning block, which can't be lost, above the action that it is about; write in the place of each `...` what never to do, and what happens otherwise:\n{block}"
        ),
    }
}

/// Says how to make a warning of a text from a byte of its plain words on. `signal` is the signal word that it had.
pub fn proposed(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    from: usize,
    signal: Option<&str>,
) -> String {
    let mut sentences = sentences(text, from).into_iter();
    let avoid = sentences.next();
    let words = avoid.map(|range| slice(&text.segment.text, range));
    let id = words.as_deref().map(|words| slug(&plain(words)));
    let id = id.filter(|id| !id.is_empty());
    let avoid = words.map(sentence);
    let otherwise: Vec<String> = sentences
        .map(|range| sentence(slice(&text.segment.text, range)))
        .collect();
    let otherwise = (!otherwise.is_empty()).then(|| otherwise.join("\n> "));
    block(
        severity(context, text, signal),
        avoid.as_deref(),
        otherwise.as_deref(),
        id.as_deref(),
    )
}

// The one that the signal word names; a notice is about damage only.
fn severity(context: &LintContext<'_>, text: &LintText<'_>, signal: Option<&str>) -> Severity {
    match signal.and_then(severity_called).unwrap_or(Severity::Notice) {
        Severity::Notice if injury(context, text).is_some() => Severity::Caution,
        severity => severity,
    }
}

// The sentences from a byte on, each with the marks right before its first word.
fn sentences(text: &LintText<'_>, from: usize) -> Vec<Range<usize>> {
    let starts: Vec<usize> = text
        .sentences
        .iter()
        .filter_map(|sentence| {
            let mut words = text.words[sentence.words.clone()].iter();
            let first = words.find(|word| word.range.start >= from)?.range.start;
            let before = text.plain[from..first].chars().rev();
            let marks = before.take_while(|c| "\"'(“‘«„¿¡".contains(*c));
            Some(first - marks.map(char::len_utf8).sum::<usize>())
        })
        .take(SENTENCES + 1)
        .collect();
    let ends = starts.iter().skip(1).copied().chain([text.plain.len()]);
    let ranges = starts.iter().copied().zip(ends);
    let ranges = ranges.map(|(start, end)| start..end);
    ranges.take(SENTENCES).collect()
}

// The part of a text that is in a range of its plain words. A mark that the range cuts stays whole.
fn slice(inlines: &[Inline], range: Range<usize>) -> Vec<Inline> {
    let mut at = 0;
    let mut kept = Vec::new();
    for inline in inlines {
        let start = at;
        at += plain(std::slice::from_ref(inline)).len();
        let overlap = start.max(range.start)..at.min(range.end);
        if overlap.is_empty() {
            continue;
        }
        kept.push(match inline {
            Inline::Text(words) => {
                let words = words.get(overlap.start - start..overlap.end - start);
                Inline::Text(words.unwrap_or_default().to_owned())
            }
            Inline::Code(_)
            | Inline::Ui(_)
            | Inline::Emphasis(_)
            | Inline::Callout { .. }
            | Inline::Link { .. } => inline.clone(),
        });
    }
    kept
}

// On one line, with a capital.
fn sentence(mut words: Vec<Inline>) -> String {
    if let Some(Inline::Text(first)) = words.first_mut()
        && let Some(letter) = first.chars().next()
    {
        *first = letter.to_uppercase().chain(first.chars().skip(1)).collect();
    }
    let mut typed = to_markdown(&words);
    // The words may be the last ones of brackets.
    if !typed.contains(['(', '（']) {
        typed = typed.replace([')', '）'], "");
    }
    typed.split_whitespace().collect::<Vec<_>>().join(" ")
}
