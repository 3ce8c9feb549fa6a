//! Links to headings of the page itself. They lead to the step or the card that the heading became, or else to the published page;
//! what leads nowhere is uncertain, and its words stay.

use super::draft::{CardDraft, DraftPart, PartKind};
use crate::model::{Inline, plain};

// A place in the drafts, by the name that the page gives its heading.
struct AnchoredStep {
    anchor: String,
    card: String,
    /// Empty for the card itself.
    step: String,
}

/// Leads the links of all drafts of a page. `address` is where the page was published.
pub fn lead(drafts: &mut [CardDraft], address: Option<&str>) {
    let mut known = Vec::new();
    for draft in drafts.iter() {
        let place = |anchor: String, step: &str| AnchoredStep {
            anchor,
            card: draft.id.clone(),
            step: step.to_owned(),
        };
        for part in &draft.parts {
            if let PartKind::Step { id, title, .. } = &part.kind {
                known.push(place(anchor(&plain(title)), id));
            }
        }
        known.push(place(anchor(&draft.title), ""));
    }
    for draft in drafts {
        let id = draft.id.clone();
        let mut parts = Vec::new();
        for mut part in std::mem::take(&mut draft.parts) {
            let mut lost = Vec::new();
            let resolve = |target: &str| resolved(target, &id, &known, address);
            part.kind
                .texts_mut(&mut |text| lead_text(text, &resolve, &mut lost));
            let (lines, sub) = (part.lines.clone(), part.sub);
            let under = part.under || matches!(part.kind, PartKind::Action(_));
            parts.push(part);
            parts.extend(lost.into_iter().map(|text| DraftPart {
                lines: lines.clone(),
                kind: PartKind::Comment {
                    why: "this link leads to a heading that is not a step".to_owned(),
                    text,
                },
                under,
                sub,
                alerts: Vec::new(),
            }));
        }
        draft.parts = parts;
    }
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
    lost: &mut Vec<String>,
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
                lost.push(format!("[{}]({target})", plain(&words)));
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
