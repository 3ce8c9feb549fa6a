//! SK611, a thing named by its colour, shape or place alone: not every reader perceives those (WCAG 2.2, 1.3.3 and 1.4.1).

use std::ops::Range;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::{Sentence, WordGap};
use crate::codes;
use crate::diag::Diagnostic;

/// Looks at every sentence that a reader acts on.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    if !text.role.is_prose() && !text.role.is_warning() && !matches!(text.role, LintRole::StepTitle)
    {
        return Vec::new();
    }
    text.sentences
        .iter()
        .filter_map(|sentence| problem(context, text, sentence))
        .collect()
}

fn problem(
    context: &LintContext<'_>,
    text: &LintText<'_>,
    sentence: &Sentence,
) -> Option<Diagnostic> {
    let by = |at: usize| {
        let look = by_look(text, sentence, at).map(|words| (words, say!("look")));
        look.or_else(|| Some((by_place(text, sentence, at)?, say!("place"))))
    };
    let (words, what) = sentence.words.clone().find_map(by)?;
    // A label in the same sentence names the thing, and its look only helps to find it.
    if text.names_something(sentence.words.clone()) {
        return None;
    }
    let message = say!(
        "\"{}\" names a thing only by its {what}",
        text.said(words.clone())
    );
    Some(
        Diagnostic::warning(codes::SK611, context.place(text, words), message).help(
            say!("name it by its label in bold, such as `**Save**`, or link the words to a callout: `[the button Save](callout:save)`"),
        ),
    )
}

// "the orange button", "click on the green one", "klik op de groene".
fn by_look(text: &LintText<'_>, sentence: &Sentence, at: usize) -> Option<Range<usize>> {
    let is_colour = text.is(at, WordMeaning::Colour);
    if !is_colour && !text.is(at, WordMeaning::Shape) {
        return None;
    }
    let end = sentence.words.end;
    let near = (at + 1..end.min(at + 4)).take_while(|next| text.words[*next].gap == WordGap::Space);
    let control = near
        .clone()
        .find(|next| text.is(*next, WordMeaning::Control));
    if let Some(control) = control {
        // "the orange button Save" has a name.
        let is_named = control + 1 < end
            && text.is_capitalised(control + 1)
            && text.words[control + 1].gap == WordGap::Space;
        return (!is_named).then_some(at..control + 1);
    }
    let follows_an_article = at > sentence.words.start && text.is(at - 1, WordMeaning::Article);
    let in_a_command = text.commands.iter().any(|command| command.contains(&at));
    let ends_here = at + 1 == end || text.words[at + 1].gap != WordGap::Space;
    (is_colour && follows_an_article && in_a_command && ends_here).then(|| at - 1..at + 1)
}

// "the button on the right", "de knop rechtsboven", "the top button".
fn by_place(text: &LintText<'_>, sentence: &Sentence, at: usize) -> Option<Range<usize>> {
    let end = sentence.words.end;
    let next = at + 1;
    if text.is(at, WordMeaning::Place)
        && next < end
        && text.words[next].gap == WordGap::Space
        && text.is(next, WordMeaning::Control)
    {
        return Some(at..next + 1);
    }
    if !text.is(at, WordMeaning::Control) || next >= end || text.words[next].gap != WordGap::Space {
        return None;
    }
    let length = text
        .at(next, WordMeaning::PlaceBehind)
        .filter(|_| text.is(next, WordMeaning::PlaceBehind))?;
    Some(at..next + length)
}
