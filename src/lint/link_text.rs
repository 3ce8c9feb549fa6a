//! SK612, a link whose words don't say where it leads (WCAG 2.2, 2.4.4).

use std::collections::HashMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::{LintCard, LintContext, within};
use super::text::LintText;
use super::words::{MarkKind, MarkedStretch};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Descend, Inline, Segment, plain, walk};
use crate::phrases::{self, phrase};

const HELP: &str = phrase!(
    "between the brackets, say where it leads, such as `[how to find your administrator](https://...)`"
);

/// Looks at the words of every link, and for "click here" around one.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let mut problems: Vec<Diagnostic> = text
        .marks
        .iter()
        .filter_map(|mark| empty_words(context, text, mark))
        .collect();
    if matches!(text.role, LintRole::Help) && is_empty(text, 0..text.words.len()) {
        let message = say!(
            "the link text \"{}\" does not say where it leads",
            text.plain
        );
        let help = say!(
            "say where the link leads, such as `help = \"Find out who your administrator is\"`"
        );
        problems.push(
            Diagnostic::warning(
                codes::SK612,
                context.place(text, 0..text.words.len()),
                message,
            )
            .help(help),
        );
        return problems;
    }
    for at in 0..text.words.len() {
        if let Some(length) = text
            .at(at, WordMeaning::ClickHere)
            .filter(|_| text.is(at, WordMeaning::ClickHere) && !in_link(text, at))
        {
            let message = say!(
                "\"{}\" does not say where it leads",
                text.said(at..at + length)
            );
            let problem =
                Diagnostic::warning(codes::SK612, context.place(text, at..at + length), message);
            problems.push(problem.help(phrases::said(HELP)));
        }
    }
    problems
}

fn empty_words(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    mark: &MarkedStretch<'_>,
) -> Option<Diagnostic> {
    let said = text.plain[mark.range.clone()].trim();
    if said.is_empty() {
        return None;
    }
    let words = text.words_in(&mark.range);
    let what = match mark.kind {
        MarkKind::Link(_) if is_address(said) => {
            say!("an address is hard to read and to listen to")
        }
        // The label of a button is what a reader looks for on the screen: "Continue".
        MarkKind::Callout if is_label(text, said, &mark.range) => return None,
        MarkKind::Link(_) | MarkKind::Callout if is_empty(text, words.clone()) => {
            say!("these words say nothing without the text around them")
        }
        MarkKind::Link(_)
        | MarkKind::Callout
        | MarkKind::Label
        | MarkKind::Code
        | MarkKind::Emphasis => return None,
    };
    let span = context.stretch(text, mark.range.clone());
    let name = if matches!(mark.kind, MarkKind::Callout) {
        say!("callout")
    } else {
        say!("link")
    };
    let problem = Diagnostic::warning(
        codes::SK612,
        span,
        say!("the {name} text \"{said}\" does not say where it leads"),
    );
    Some(problem.label(what).help(phrases::said(HELP)))
}

fn is_empty(text: &LintText<'_>, words: Range<usize>) -> bool {
    words.is_empty() || text.at(words.start, WordMeaning::EmptyLink) == Some(words.len())
}

fn is_label(text: &LintText<'_>, said: &str, range: &Range<usize>) -> bool {
    text.marks.iter().any(|mark| {
        let is_inside = range.start <= mark.range.start && mark.range.end <= range.end;
        let label = &text.plain[mark.range.clone()];
        matches!(mark.kind, MarkKind::Label) && is_inside && label.trim() == said
    })
}

fn is_address(said: &str) -> bool {
    let said = said.to_lowercase();
    ["http://", "https://", "www."]
        .iter()
        .any(|start| said.starts_with(start))
}

fn in_link(text: &LintText<'_>, at: usize) -> bool {
    let place = text.words[at].range.start;
    text.marks.iter().any(|mark| {
        matches!(mark.kind, MarkKind::Link(_) | MarkKind::Callout) && mark.range.contains(&place)
    })
}

/// Looks for two links of one card with the same words and different addresses.
pub fn same_words(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let mut known: HashMap<String, (&str, &Segment)> = HashMap::new();
    let mut problems = Vec::new();
    for (_, segment) in &card.texts {
        each_link(&segment.text, &mut |target, words| {
            let said = plain(words);
            if said.trim().is_empty() {
                return;
            }
            let (first, other) = *known
                .entry(said.trim().to_lowercase())
                .or_insert((target, segment));
            if first != target {
                let place = |segment: &Segment| {
                    let whole = plain(&segment.text);
                    let range = whole
                        .find(&said)
                        .map_or(0..whole.len(), |start| start..start + said.len());
                    context
                        .located(segment.span, &whole)
                        .and_then(|located| within(segment.span, &located, range))
                        .unwrap_or(segment.span)
                };
                let message =
                    say!("two links of this card say \"{said}\" and lead to different places");
                let problem = Diagnostic::warning(codes::SK612, place(segment), message)
                    .label(say!("leads to `{target}`"));
                problems.push(
                    problem
                        .also(place(other), say!("leads to `{first}`"))
                        .help(say!("give each link its own words")),
                );
            }
        });
    }
    problems
}

fn each_link<'a>(inlines: &'a [Inline], take: &mut impl FnMut(&'a str, &'a [Inline])) {
    walk(inlines, &mut |inline| match inline {
        Inline::Link { target, words } => {
            take(target, words);
            Descend::Past
        }
        Inline::Text(_) | Inline::Code(_) => Descend::Into,
        Inline::Ui(_) | Inline::Emphasis(_) | Inline::Callout { .. } => Descend::Into,
    });
}
