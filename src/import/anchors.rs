//! Links to headings of the page itself. They lead to the step or the card that the heading became, or else to the published page;
//! what leads nowhere is uncertain, and its words stay. A heading has a name of its slug, and those that the page gives it.

use std::ops::Range;

use stappenkaart_say::say;

use super::draft::{CardDraft, PartKind};
use super::tree::{SourceBlock, SourceKind, SourceTree, plain_words};
use crate::model::{Inline, plain};

// A place in the drafts, by the name that the page gives its heading.
struct AnchoredStep {
    anchor: String,
    card: String,
    /// Empty for the card itself.
    step: String,
}

/// Leads the links of all drafts of a page. `address` is where the page was published, `titles` are the lines of the headings that
/// became cards. Returns what was put differently, by its line.
pub fn lead(
    drafts: &mut [CardDraft],
    tree: &SourceTree,
    address: Option<&str>,
    titles: &[(Range<usize>, String)],
) -> Vec<(usize, String)> {
    let names = names(tree);
    let known = known(drafts, &names, titles);
    let mut remarks = Vec::new();
    for draft in drafts {
        let id = draft.id.clone();
        let mut parts = Vec::new();
        for mut part in std::mem::take(&mut draft.parts) {
            let mut lost = Vec::new();
            let resolve = |target: &str| resolved(target, &id, &known, address);
            part.kind
                .texts_mut(&mut |text| lead_text(text, &resolve, &mut lost));
            let place = part.clone();
            parts.push(part);
            for (target, text) in lost {
                if is_heading(&target, tree, &names) {
                    let what = say!("a link leads to a heading that is not a step; its words stay");
                    remarks.push((place.lines.start, format!("{what}: {text}")));
                } else {
                    let why = say!("this link leads to a place that the page does not have");
                    parts.push(place.comment_below(why.to_owned(), text));
                }
            }
        }
        draft.parts = parts;
    }
    remarks
}

fn is_heading(target: &str, tree: &SourceTree, names: &[(String, usize)]) -> bool {
    let name = target.trim_start_matches('#').to_lowercase();
    let is_title = |block: &SourceBlock| match &block.kind {
        SourceKind::Heading { words, .. } => anchor(&plain_words(words)) == name,
        _ => false,
    };
    names.iter().any(|(known, _)| *known == name) || tree.blocks.iter().any(is_title)
}

// The steps and cards of a page with all their names.
fn known(
    drafts: &[CardDraft],
    names: &[(String, usize)],
    titles: &[(Range<usize>, String)],
) -> Vec<AnchoredStep> {
    let mut known = Vec::new();
    for draft in drafts {
        let place = |anchor: String, step: &str| AnchoredStep {
            anchor,
            card: draft.id.clone(),
            step: step.to_owned(),
        };
        for part in &draft.parts {
            if let PartKind::Step { id, on_page, .. } = &part.kind {
                known.push(place(anchor(on_page), id));
            }
        }
        known.push(place(anchor(&draft.on_page), ""));
        let own = titles.iter().filter(|(_, id)| *id == draft.id);
        let own = own.map(|(lines, _)| (lines.start, ""));
        let steps = draft.parts.iter().filter_map(|part| match &part.kind {
            PartKind::Step { id, .. } => Some((part.lines.start, id.as_str())),
            _ => None,
        });
        for (start, step) in own.chain(steps) {
            let own = names.iter().filter(|(_, line)| *line == start);
            known.extend(own.map(|(name, _)| place(name.clone(), step)));
        }
    }
    known
}

// The names that a page gives its headings, each with the line of its heading: `<a name="save">` in it or above it, `id="save"`, and
// `{#save}`.
fn names(tree: &SourceTree) -> Vec<(String, usize)> {
    let headings: Vec<usize> = tree
        .blocks
        .iter()
        .filter(|block| matches!(block.kind, SourceKind::Heading { .. }))
        .map(|block| block.lines.start)
        .collect();
    let mut found = Vec::new();
    for (at, line) in tree.lines.iter().enumerate() {
        let near = headings.iter().find(|start| (at..at + 3).contains(start));
        let Some(heading) = near else {
            continue;
        };
        for mark in ["name=\"", "name='", "id=\"", "id='", "{#"] {
            let end = mark
                .chars()
                .last()
                .map_or('}', |c| if c == '#' { '}' } else { c });
            for (start, _) in line.match_indices(mark) {
                let name = line[start + mark.len()..].split(end).next();
                found.extend(name.map(|name| (name.to_lowercase(), *heading)));
            }
        }
    }
    found
}

fn resolved(
    target: &str,
    card: &str,
    known: &[AnchoredStep],
    address: Option<&str>,
) -> Option<String> {
    let name = target.trim_start_matches('#').to_lowercase();
    let places = || known.iter().filter(|place| place.anchor == name);
    let own = places().find(|place| place.card == card && !place.step.is_empty());
    if let Some(place) = own {
        return Some(format!("#{}", place.step));
    }
    if let Some(place) = places().find(|place| place.card != card) {
        return Some(format!("card:{}", place.card));
    }
    address.map(|address| format!("{address}{target}"))
}

fn lead_text(
    text: &mut Vec<Inline>,
    resolve: &dyn Fn(&str) -> Option<String>,
    lost: &mut Vec<(String, String)>,
) {
    for word in std::mem::take(text) {
        let Inline::Link { target, words } = word else {
            text.push(word);
            continue;
        };
        if !target.starts_with('#') {
            text.push(Inline::Link { target, words });
            continue;
        }
        match resolve(&target) {
            Some(target) => text.push(Inline::Link { target, words }),
            None => {
                let said = format!("[{}]({target})", plain(&words));
                lost.push((target, said));
                text.extend(words);
            }
        }
    }
}

/// The name that a page gives a heading.
pub fn anchor(title: &str) -> String {
    let lower = title.to_lowercase();
    let kept = lower
        .chars()
        .filter(|c| c.is_alphanumeric() || " -_".contains(*c));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}
