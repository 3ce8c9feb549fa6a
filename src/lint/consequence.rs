//! SK603, a warning without its consequence: a reader who does not know what happens takes the risk (ANSI Z535.6-2011;
//! ASD-STE100, rule 7.3). Also one whose sentences all say what to do or not to do.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::Sentence;
use crate::codes;
use crate::diag::Diagnostic;

/// Looks for warnings that only command and forbid.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Avoid(warning) = text.role else {
        return Vec::new();
    };
    if text.words.is_empty() {
        return Vec::new();
    }
    let read = |segment| LintText::read(LintRole::Consequence, segment, &context.lexicon);
    let mut consequences = warning.consequence.iter().map(read);
    // "Hot surface! Let it cool down." says what can happen in its first sentence.
    let is_whole = !warning.consequence.is_empty() && !only_orders(text);
    if is_whole || !consequences.all(|text| only_orders(&text)) {
        return Vec::new();
    }
    let place = context.place(text, 0..text.words.len());
    let message = say!(
        "the warning `{}` does not say what happens otherwise",
        warning.id
    );
    let help = match warning.consequence.is_empty() {
        true => say!(
            "add a second sentence with the consequence, such as `> You get an error message.`"
        ),
        false => say!(
            "end it with a sentence that says what happens, such as `> You get an error message.`; to have all sentences before it in the first part, which readers see in bold, type a line with only `>` above it"
        ),
    };
    vec![Diagnostic::warning(codes::SK603, place, message).help(help)]
}

// Whether each sentence is an order or a prohibition.
fn only_orders(text: &LintText<'_>) -> bool {
    let prohibitions = text.prohibitions().into_iter();
    let prohibitions: BTreeSet<usize> = prohibitions.map(|(words, _)| words.start).collect();
    let starts: BTreeSet<usize> = text.commands.iter().map(|command| command.start).collect();
    let forbids = |sentence: &Sentence| prohibitions.range(sentence.words.clone()).next().is_some();
    let commands = |sentence: &Sentence| {
        let first = sentence.words.start;
        starts.contains(&first) && text.is(first, WordMeaning::Command)
    };
    let mut sentences = text.sentences.iter();
    !text.sentences.is_empty() && sentences.all(|sentence| forbids(sentence) || commands(sentence))
}
