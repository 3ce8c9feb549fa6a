//! SK604, a warning that neither commands nor forbids where it begins: it starts with "you can" or "perhaps", or its order comes in
//! a later sentence (ASD-STE100, rules 7.1 and 7.2).

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Segment, Warning};

/// Looks at how each warning begins.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Avoid(warning) = text.role else {
        return Vec::new();
    };
    let weak = text
        .at(0, WordMeaning::Weak)
        .filter(|_| text.is(0, WordMeaning::Weak));
    match weak {
        Some(length) => vec![weak_opening(context, text, length)],
        None => late_order(context, text, warning).into_iter().collect(),
    }
}

fn weak_opening(context: &LintContext<'_>, text: &LintText<'_>, length: usize) -> Diagnostic {
    let message = say!(
        "a warning that starts with \"{}\" does not say clearly what to do",
        text.said(0..length)
    );
    let problem = Diagnostic::warning(codes::SK604, context.place(text, 0..length), message);
    problem.help(say!(
        "start with what never to do, or with what to do; then say what happens otherwise"
    ))
}

// "The roller is hot. Never touch it.": readers see the first sentence in bold, and the second one as what happens otherwise.
fn late_order(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    warning: &Warning<Segment>,
) -> Option<Diagnostic> {
    if !text.commands.is_empty() || !text.prohibitions().is_empty() || negates(text) {
        return None;
    }
    warning.consequence.iter().find_map(|segment| {
        let later = LintText::read(LintRole::Consequence, segment, &context.lexicon);
        let (words, _) = later.prohibitions().into_iter().next()?;
        let mut sentence = later.sentences.iter().map(|sentence| &sentence.words);
        let sentence = sentence.rfind(|sentence| sentence.contains(&words.start))?;
        let message = say!("the warning `{}` says only in a later sentence what to avoid", warning.id);
        let help = say!(
            "start with that sentence, `> {}.`: readers see it in bold; or type a line with only `>` below it, and all sentences above that line are in bold",
            later.said(sentence.clone())
        );
        let place = context.place(&later, words);
        Some(Diagnostic::warning(codes::SK604, place, message).help(help))
    })
}

fn negates(text: &LintText<'_>) -> bool {
    (0..text.words.len()).any(|at| text.is(at, WordMeaning::Negation))
}
