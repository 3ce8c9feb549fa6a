//! SK615, a bulleted list whose items are commands: to the tool it is a list of facts, so no item has a box in the checklist.

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::{LintCard, LintContext};
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, FactList, Segment, Step, StepKind};

/// Looks at the lists of facts of each step, also of those below an action.
pub fn check(context: &LintContext<'_>, card: &LintCard<'_>) -> Vec<Diagnostic> {
    let steps = card
        .card
        .sections()
        .filter(|step| step.kind != StepKind::About);
    steps.flat_map(|step| of_step(context, step)).collect()
}

fn of_step(context: &LintContext<'_>, step: &Step<Segment>) -> Vec<Diagnostic> {
    let below = step.actions().flat_map(|action| lists(&action.blocks));
    let below = below.filter_map(|list| problem(context, list, true));
    let own = lists(&step.blocks).filter_map(|list| problem(context, list, false));
    below.chain(own).collect()
}

fn lists(blocks: &[Block<Segment>]) -> impl Iterator<Item = &FactList<Segment>> {
    blocks.iter().filter_map(|block| match block {
        Block::Facts(list) => Some(list),
        _ => None,
    })
}

fn problem(
    context: &LintContext<'_>,
    list: &FactList<Segment>,
    is_below: bool,
) -> Option<Diagnostic> {
    let first = list.items.first()?;
    if !list.items.iter().all(|item| is_command(context, item)) {
        return None;
    }
    let message = say!("this list has commands, and the checklist has no boxes for its items");
    let help = match is_below {
        true => {
            say!("number the items, so that they are actions below this action: `1. ...`, `2. ...`")
        }
        false => say!("number the items as actions of the step: `1. ...`, `2. ...`"),
    };
    Some(Diagnostic::warning(codes::SK615, first.span, message).help(help))
}

// "Type your name", "Please close it"; not "Save: keeps your changes", which explains a word.
fn is_command(context: &LintContext<'_>, item: &Segment) -> bool {
    let text = LintText::read(LintRole::Context, item, &context.lexicon);
    let Some(command) = text.commands.first().map(|words| words.start) else {
        return false;
    };
    let is_first = command == 0 || command == 1 && text.is(0, WordMeaning::Filler);
    let explains = text.words.get(command + 1).is_some_and(|next| {
        let between = &text.plain[text.words[command].range.end..next.range.start];
        between.contains([':', '：', '–', '—', '-', '='])
    });
    is_first && !explains
}
