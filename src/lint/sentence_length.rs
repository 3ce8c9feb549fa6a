//! SK621, a long sentence: 20 words in an action, 25 elsewhere (ASD-STE100, rules 5.1 and 6.3).

use stappenkaart_say::say;

use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::Sentence;
use crate::codes;
use crate::diag::Diagnostic;

const IN_AN_ACTION: usize = 20;
const ELSEWHERE: usize = 25;

/// Counts the words of each sentence. A label counts as one.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let (most, place) = match text.role {
        LintRole::Action(_) | LintRole::Option | LintRole::Avoid(_) => {
            (IN_AN_ACTION, say!("an instruction"))
        }
        LintRole::Alt(..) | LintRole::CalloutLabel => return Vec::new(),
        LintRole::CardTitle
        | LintRole::Goal
        | LintRole::StepTitle
        | LintRole::Symptom
        | LintRole::Context => (ELSEWHERE, say!("a sentence")),
        LintRole::Note
        | LintRole::Outcome
        | LintRole::Cell
        | LintRole::Consequence
        | LintRole::Declared
        | LintRole::Help => (ELSEWHERE, say!("a sentence")),
    };
    let long = |sentence: &Sentence| {
        let words = text.count(sentence.words.clone());
        (words > most).then(|| {
            let message = say!("{place} of {words} words, more than {most}");
            Diagnostic::advice(
                codes::SK621,
                context.place(text, sentence.words.clone()),
                message,
            )
            .help(say!(
                "split it into two sentences, or remove what the reader does not need here"
            ))
        })
    };
    text.sentences.iter().filter_map(long).collect()
}
