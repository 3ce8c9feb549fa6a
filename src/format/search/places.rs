//! The places of a card that a search can find: its head, its warnings, its steps and problems. Each with its words, and the texts that they are in.

use serde_json::{Value, json};

use super::super::entries::{
    Entry, EntryKind, of_end, of_head, of_step, of_troubleshooting, warnings,
};
use super::super::{CardView, SearchPlace, StepView, TextView};
use super::search_words;

/// The places of a card, in reading order.
pub fn places(card: &CardView) -> Vec<SearchPlace> {
    let mut places = vec![whole(card)];
    places.extend(warnings(card).iter().map(|guard| {
        let warning = guard.warning;
        SearchPlace {
            anchor: Some(warning.anchor.clone()),
            title: Some(warning.avoid.plain.clone()),
            lang: warning.avoid.lang.clone(),
            severity: Some(warning.severity),
            words: distinct(
                std::iter::once(&warning.avoid).chain(&warning.consequence),
                &[&warning.signal],
            ),
            texts: listed(warning.consequence.iter(), None),
        }
    }));
    places.extend(card.sections().map(of_section));
    places
}

fn whole(card: &CardView) -> SearchPlace {
    let troubleshooting = card.troubleshooting.as_ref().map(of_troubleshooting);
    let entries = of_head(card)
        .into_iter()
        .chain(of_end(card))
        .chain(troubleshooting.into_iter().flatten());
    let needs = card.roles.iter().chain(&card.permissions);
    let needs = needs.flat_map(|need| {
        std::iter::once(&need.name)
            .chain(&need.get)
            .chain(&need.ask)
    });
    let terms = card
        .terms
        .iter()
        .flat_map(|term| [&term.name, &term.definition]);
    let others = needs.chain(terms).chain([&card.details.category.name]);
    let product = card.details.product.as_deref();
    let all: Vec<&TextView> = texts(entries).chain(others).collect();
    SearchPlace {
        anchor: None,
        title: None,
        lang: None,
        severity: None,
        words: distinct(all.iter().copied(), &[product.unwrap_or_default()]),
        // The title is shown in any case.
        texts: listed(all.into_iter().skip(1), product),
    }
}

fn of_section(step: &StepView) -> SearchPlace {
    let title = if step.label.is_empty() {
        step.title.plain.clone()
    } else {
        format!("{}: {}", step.label, step.title.plain)
    };
    let all: Vec<&TextView> = texts(of_step(step).into_iter()).collect();
    SearchPlace {
        anchor: Some(step.anchor.clone()),
        title: Some(title),
        lang: step.title.lang.clone(),
        severity: None,
        words: distinct(all.iter().copied(), &[]),
        texts: listed(all.into_iter().skip(1), None),
    }
}

// Warnings are places of their own.
fn texts<'a>(entries: impl Iterator<Item = Entry<'a>>) -> impl Iterator<Item = &'a TextView> {
    entries
        .filter(|entry| !matches!(entry.kind, EntryKind::Warning(_)))
        .map(|entry| entry.text)
}

fn distinct<'a>(texts: impl Iterator<Item = &'a TextView>, others: &[&str]) -> Box<str> {
    let mut words: Vec<String> = texts.flat_map(|text| search_words(&text.plain)).collect();
    words.extend(others.iter().flat_map(|text| search_words(text)));
    words.sort_unstable();
    words.dedup();
    words.join(" ").into()
}

fn listed<'a>(texts: impl Iterator<Item = &'a TextView>, more: Option<&str>) -> Box<str> {
    let texts = texts.map(|text| match &text.lang {
        Some(lang) => json!([text.plain, lang]),
        None => json!(text.plain),
    });
    let list: Vec<Value> = texts.chain(more.map(Value::from)).collect();
    Value::Array(list).to_string().into()
}
