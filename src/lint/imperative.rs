//! SK624, an action that is not a command: "you click on", "the user selects" (ASD-STE100, rule 5.3).

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at how each action begins.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Action(_) = text.role else {
        return Vec::new();
    };
    if !text.commands.is_empty() {
        return Vec::new();
    }
    let Some(sentence) = text.sentences.iter().find(|sentence| !sentence.is_question) else {
        return Vec::new();
    };
    let start = sentence.words.start;
    if !text.is(start, WordMeaning::Subject) {
        return Vec::new();
    }
    let words = start..(start + 2).min(sentence.words.end);
    let message = say!(
        "an action that starts with \"{}\" is not a command",
        text.said(words.clone())
    );
    let problem = Diagnostic::advice(codes::SK624, context.place(text, words), message);
    vec![problem.help(say!("start with the verb, such as `Click on **Save**.`"))]
}
