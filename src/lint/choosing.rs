//! SK614, an action that asks to choose, with a list under it that is not a choice: without a kind, one reader chooses one item, and
//! another reads all of them as facts.

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::Block;

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
    let Some(words) = found else {
        return Vec::new();
    };
    let message = say!(
        "this action says \"{}\", and the list under it is not a choice",
        text.said(words.clone())
    );
    let problem = Diagnostic::warning(codes::SK614, context.place(text, words), message);
    vec![problem.help(say!("end the action with `{{choice=one}}` (exactly one) or `{{choice=any}}` (all that apply); facts are better in a note or table"))]
}
