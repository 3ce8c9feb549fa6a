//! What `check` refuses in a draft becomes a comment with the reason, so that a draft has no error of another kind. A prohibition in
//! prose is such a text: it is proposed as a warning, and a person decides. One that is only advice to a card, "do not", is a line of the
//! report.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::draft::{CardDraft, DraftPart, PartKind};
use super::page_links::{LinkedPlace, linked};
use super::tree::SourceTree;
use super::write::written;
use super::{ImportOptions, guide_of};
use crate::codes;
use crate::compile::check;
use crate::diag::Level;

// Each round comments something out, so few are needed; a bound keeps a source that is odd from costing hours.
const ROUNDS: usize = 12;

/// Checks the drafts until nothing more has to be commented out. Returns what else forbids something, with its line.
pub fn comment_out(
    drafts: &mut [CardDraft],
    tree: &SourceTree,
    options: &ImportOptions<'_>,
) -> Vec<(usize, String)> {
    // Nothing that is commented out makes a link.
    let others = linked_cards(drafts);
    let mut forbidding = Vec::new();
    for _ in 0..ROUNDS {
        forbidding.clear();
        if !round(drafts, tree, options, &others, &mut forbidding) {
            break;
        }
    }
    forbidding
}

fn round(
    drafts: &mut [CardDraft],
    tree: &SourceTree,
    options: &ImportOptions<'_>,
    others: &[(String, Vec<u8>)],
    forbidding: &mut Vec<(usize, String)>,
) -> bool {
    let sources = guide_of(drafts, options.lang, options.category, others.to_vec());
    let checked = check(&sources);
    let mut changed = false;
    for draft in drafts.iter_mut() {
        let places = written(draft).places;
        let Some(file) = sources.find(&draft.path()) else {
            continue;
        };
        let mut refused: Vec<(usize, String)> = Vec::new();
        for problem in &checked.problems {
            let Some(span) = problem.span().filter(|span| span.file == file) else {
                continue;
            };
            let is_refused = problem.level == Level::Error && problem.code != codes::SK129;
            if !is_refused && problem.code != codes::SK605 {
                continue;
            }
            let place = places
                .iter()
                .find(|(range, _)| range.start <= span.start && span.start < range.end);
            let Some((_, part)) = place else { continue };
            if !is_refused {
                let message = &problem.message;
                let why = say!("{message}; if something can go wrong, make it a warning");
                forbidding.push((draft.parts[*part].lines.start, why));
                continue;
            }
            if refused.iter().all(|(known, _)| known != part) {
                refused.push((
                    *part,
                    reason(problem.code == codes::SK117, &problem.message),
                ));
            }
        }
        for (part, why) in refused {
            changed |= refuse(draft, part, why, tree);
        }
    }
    changed
}

// The cards of other pages that the drafts link to, each with the steps that a link names: as much of them as a check needs.
fn linked_cards(drafts: &[CardDraft]) -> Vec<(String, Vec<u8>)> {
    let mut steps: BTreeMap<String, String> = BTreeMap::new();
    for LinkedPlace { card, step } in drafts.iter().flat_map(|draft| linked(&written(draft).text)) {
        let text = steps.entry(card).or_default();
        if let Some(step) = step {
            text.push_str(&format!("## Step {{#{step}}}\n\n1. Wait.\n\n"));
        }
    }
    let own = |id: &String| drafts.iter().any(|draft| draft.id == *id);
    let others = steps.into_iter().filter(|(id, _)| !own(id));
    let card = |(id, steps): (String, String)| {
        let text = format!("---\ntitle: Card\nstatus: draft\n---\n\n{steps}");
        (format!("cards/{id}/card.md"), text.into_bytes())
    };
    others.map(card).collect()
}

// A comment's reason ends at the first colon with a space after it, or with its line, and can't end the comment.
fn reason(is_prohibition: bool, message: &str) -> String {
    let message = message.replace("-->", "").replace('\n', "; ");
    let parts = message.split('`').enumerate();
    // Code is quoted as it is.
    let parts = parts.map(|(at, part)| match at % 2 {
        0 => part.replace(": ", "; "),
        _ => part.to_owned(),
    });
    let message = parts.collect::<Vec<String>>().join("`");
    match is_prohibition {
        true => say!("{message}; make it a warning, or say it without these words"),
        false => message,
    }
}

fn refuse(draft: &mut CardDraft, at: usize, why: String, tree: &SourceTree) -> bool {
    let part = &draft.parts[at];
    let text = match &part.kind {
        PartKind::Comment { .. } => return false,
        PartKind::Step { about: true, .. } => tree.text(&part.lines),
        // The actions of a step without its title would belong to the step above.
        PartKind::Step { .. } => {
            let others = draft.parts.iter().filter(|part| part.kind.is_step());
            if draft.acts(at) || others.count() < 2 {
                return false;
            }
            tree.text(&part.lines)
        }
        PartKind::Text(_)
        | PartKind::Action(_)
        | PartKind::Warning { .. }
        | PartKind::Note { .. }
        | PartKind::Outcome(_)
        | PartKind::Facts(_)
        | PartKind::Code(_)
        | PartKind::Film { .. }
        | PartKind::Table { .. } => tree.text(&part.lines),
        PartKind::Figure { name, alt } => format!("![{alt}]({name})"),
    };
    let was_action = matches!(part.kind, PartKind::Action(_));
    draft.parts[at].kind = PartKind::Comment { why, text };
    if was_action {
        release(draft, at);
    }
    true
}

// What was under an action that is a comment now is not under the action before it, and its sub-actions are actions. A sub-action
// leaves what was under it to the action that it was under.
fn release(draft: &mut CardDraft, at: usize) {
    let was_sub = std::mem::replace(&mut draft.parts[at].sub, false);
    draft.parts[at].under = was_sub;
    let is_released = |part: &&mut DraftPart| match was_sub {
        true => part.under && part.sub,
        false => part.under || part.sub,
    };
    for part in draft.parts[at + 1..].iter_mut().take_while(is_released) {
        match part.sub {
            true => part.sub = false,
            false => part.under = false,
        }
    }
}
