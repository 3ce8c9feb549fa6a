//! SK614, an action or text that asks, with a list under it that is not a choice: without a kind, one reader chooses one item, and
//! another reads all of them as facts.

use std::ops::Range;

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::{LintCard, LintContext};
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, FactList, Segment, StepKind, plain};

/// Looks at each action with facts under it.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Action(action) = text.role else {
        return Vec::new();
    };
    let has_facts = action
        .blocks
        .iter()
        .any(|block| matches!(block, Block::Facts(_)));
    if action.choice.is_some() || !has_facts {
        return Vec::new();
    }
    let found = (0..text.words.len()).find_map(|at| {
        let length = text.at(at, WordMeaning::Choosing)?;
        Some(at..at + length)
    });
    let (words, message) = match (found, question(text)) {
        (Some(words), _) => {
            let said = text.said(words.clone());
            let message =
                say!("this action says \"{said}\", and the list under it is not a choice");
            (words, message)
        }
        (None, Some(words)) => (
            words,
            say!("this action asks a question, and the list under it is not a choice").to_owned(),
        ),
        (None, None) => return Vec::new(),
    };
    let problem = Diagnostic::warning(codes::SK614, context.place(text, words), message);
    vec![problem.help(say!("end the action with `{{choice=one}}` (exactly one) or `{{choice=any}}` (all that apply); facts are better in a note or table"))]
}

/// Looks at each text of a step that asks what the list below it answers: "Is the light green?", "Yes", "No".
pub fn of_text(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let steps = card
        .card
        .sections()
        .filter(|step| step.kind == StepKind::Procedure);
    let mut problems = Vec::new();
    for step in steps {
        let below = step.actions().map(|action| &action.blocks);
        for blocks in below.chain([&step.blocks]) {
            let pairs = blocks.windows(2).filter_map(|pair| match pair {
                [Block::Text(text), Block::Facts(list)] => Some((text, list)),
                _ => None,
            });
            problems.extend(pairs.filter_map(|(text, list)| asks(context, text, list)));
        }
    }
    problems
}

fn asks(
    context: &LintContext<'_>,
    segment: &Segment,
    list: &FactList<Segment>,
) -> Option<Diagnostic> {
    let text = LintText::read(LintRole::Context, segment, &context.lexicon);
    let words = question(&text)?;
    let answers = |item: &Segment| {
        LintText::read(LintRole::Context, item, &context.lexicon).is(0, WordMeaning::Answer)
    };
    if !list.items.iter().any(answers) {
        return None;
    }
    let said = text.said(words.clone());
    let message = say!("this text asks a question, and the list under it is not a choice");
    let help = say!(
        "make it an action, `1. {said}? {{choice=one}}`, and indent its options by three spaces, `   - {}`; an option can lead to a step with `{{to=...}}`",
        list.items
            .first()
            .map(|item| plain(&item.text))
            .unwrap_or_default()
    );
    Some(Diagnostic::warning(codes::SK614, context.place(&text, words), message).help(help))
}

// The last sentence, if it is a question.
fn question(text: &LintText<'_>) -> Option<Range<usize>> {
    let last = text.sentences.last().filter(|last| last.is_question)?;
    Some(last.words.clone())
}
