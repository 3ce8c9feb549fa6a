//! SK662, a word that the glossary says not to use: one thing has one name (ASD-STE100, rule 1.11; IEC/IEEE 82079-1:2019).

use std::collections::HashMap;

use super::LintContext;
use super::text::{Gap, Text};
use crate::codes;
use crate::diag::Diagnostic;
use crate::fold::fold;
use crate::library::Library;
use crate::model::{Segment, Term, plain};

/// The words to avoid, by their first word.
pub struct Glossary<'a>(HashMap<String, Vec<Avoided<'a>>>);

/// The words behind the first one, and the term to use instead.
type Avoided<'a> = (Vec<String>, &'a Term<Segment>);

impl<'a> Glossary<'a> {
    pub fn new(library: &'a Library) -> Glossary<'a> {
        let mut words: HashMap<String, Vec<Avoided<'_>>> = HashMap::new();
        for term in library.guide.terms.values() {
            for avoided in &term.avoid {
                let folded = fold(avoided);
                let mut parts = folded
                    .split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '-')
                    .filter(|part| !part.is_empty());
                if let Some(first) = parts.next() {
                    words
                        .entry(first.to_owned())
                        .or_default()
                        .push((parts.map(str::to_owned).collect(), term));
                }
            }
        }
        Glossary(words)
    }
}

/// Looks for each word to avoid. What a screen says, in a label, stays as it is.
pub fn check(context: &LintContext<'_>, text: &Text<'_>) -> Vec<Diagnostic> {
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
        let message = format!(
            "\"{}\" is called \"{name}\" in this guide",
            text.said(at..at + length)
        );
        let problem =
            Diagnostic::warning(codes::SK662, context.place(text, at..at + length), message);
        problems.push(
            problem
                .also(term.span, "the glossary says so")
                .help(format!("type \"{name}\"")),
        );
        at += length;
    }
    problems
}

fn avoided<'a>(
    context: &'a LintContext<'_>,
    text: &Text<'_>,
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
                .is_some_and(|known| matches!(known.gap, Gap::Space | Gap::Joined))
                && text.folded(next) == word
        })
    };
    let found = candidates
        .iter()
        .filter(|(rest, _)| follows(rest))
        .max_by_key(|(rest, _)| rest.len())?;
    Some((found.0.len() + 1, found.1))
}
