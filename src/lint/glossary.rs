//! SK662, a word that the glossary says not to use: one thing has one name (ASD-STE100, rule 1.11; IEC/IEEE 82079-1:2019).

use stappenkaart_say::say;

use super::rule::LintContext;
use super::text::LintText;
use super::words::WordGap;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Segment, Term, plain};

/// Looks for each word to avoid. What a screen says, in a label, stays as it is.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if context.glossary.0.is_empty() || text.segment.id.as_str().starts_with("term.") {
        return Vec::new();
    }
    let mut problems = Vec::new();
    let mut at = 0;
    while at < text.words.len() {
        let Some((length, term)) = avoided(context, text, at) else {
            at += 1;
            continue;
        };
        let name = plain(&term.name.text);
        let message = say!(
            "\"{}\" is called \"{name}\" in this guide",
            text.said(at..at + length)
        );
        let problem =
            Diagnostic::warning(codes::SK662, context.place(text, at..at + length), message);
        problems.push(
            problem
                .also(term.span, say!("the glossary says so"))
                .help(say!("type \"{name}\"")),
        );
        at += length;
    }
    problems
}

fn avoided<'a>(
    context: &'a LintContext<'_>,
    text: &LintText<'_>,
    at: usize,
) -> Option<(usize, &'a Term<Segment>)> {
    if text.words[at].held {
        return None;
    }
    let candidates = context.glossary.0.get(text.folded(at))?;
    let follows = |rest: &[String]| {
        rest.iter().enumerate().all(|(ahead, word)| {
            let next = at + ahead + 1;
            text.words
                .get(next)
                .is_some_and(|known| matches!(known.gap, WordGap::Space | WordGap::Joined))
                && text.folded(next) == word
        })
    };
    let found = candidates
        .iter()
        .filter(|(rest, _)| follows(rest))
        .max_by_key(|(rest, _)| rest.len())?;
    Some((found.0.len() + 1, found.1))
}
