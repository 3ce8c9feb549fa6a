//! A card for search engines as JSON-LD: schema.org `HowTo`, or `TechArticle` for questions and facts. It is in the words of the page,
//! with every warning in the text of the step that it guards.

use serde_json::{Value, json};

use super::super::{
    ActionView, BlockView, CardView, OutcomeView, StepView, TableView, TextView, WarningView,
};
use crate::model::CardKind;

/// The JSON of a card, fit for the inside of a `script` element.
pub fn json_ld(card: &CardView) -> String {
    let mut how_to = json!({
        "@context": "https://schema.org",
        "name": card.title.plain,
        "inLanguage": card.title.lang.as_ref().unwrap_or(&card.page.lang),
    });
    if card.details.kind.name == CardKind::Sequence.name() {
        how_to["@type"] = json!("HowTo");
        how_to["step"] = json!(steps(card));
    } else {
        how_to["@type"] = json!("TechArticle");
        how_to["articleBody"] = json!(article(card));
    }
    if let Some(duration) = &card.details.duration {
        how_to["totalTime"] = json!(duration.iso);
    }
    if !card.goal.is_empty() {
        how_to["description"] = json!(paragraphs(card.goal.iter()));
    }
    // `</script>` and `<!--` in a text must not end the element.
    how_to.to_string().replace('<', "\\u003c")
}

// Everything that a card of questions or facts says, each warning before what it is about.
fn article(card: &CardView) -> String {
    let head = (!card.warnings.is_empty()).then(|| warnings(&card.warnings));
    let sections = card.steps.iter();
    let sections = sections.map(|step| format!("{}\n{}", step.title.plain, step_text(step)));
    head.into_iter()
        .chain(sections)
        .collect::<Vec<_>>()
        .join("\n")
}

fn steps(card: &CardView) -> Vec<Value> {
    let mut steps: Vec<Value> = card.numbered().map(step).collect();
    // What guards the whole card is said before its first step.
    if let Some(first) = steps.first_mut()
        && !card.warnings.is_empty()
    {
        let text = first["text"].as_str().unwrap_or_default();
        first["text"] = json!(format!("{}\n{text}", warnings(&card.warnings)));
    }
    steps
}

fn step(step: &StepView) -> Value {
    let mut value = json!({
        "@type": "HowToStep",
        "position": step.number,
        "name": step.title.plain,
        "url": format!("#{}", step.anchor),
        "text": step_text(step),
    });
    if let Some(figure) = step.figures().next() {
        value["image"] = json!(format!("../../{}", figure.src));
    }
    value
}

fn step_text(step: &StepView) -> String {
    let mut lines = Vec::new();
    lines.extend(step.warnings.iter().map(warning));
    step.blocks
        .iter()
        .for_each(|block| push_block(block, &mut lines));
    lines.join("\n")
}

fn push_block(block: &BlockView, lines: &mut Vec<String>) {
    match block {
        BlockView::Action(action) => push_action(action, lines),
        BlockView::Note(note) => lines.push(paragraphs(note.when.iter().chain(&note.body))),
        BlockView::Outcome(outcome) => lines.push(outcome_text(outcome)),
        BlockView::Text { text } => lines.push(text.plain.clone()),
        BlockView::Table(table) => lines.extend(rows(table)),
        BlockView::Facts(facts) => lines.extend(facts.items.iter().map(|item| item.plain.clone())),
        BlockView::Code(code) => lines.extend(code.lines.iter().cloned()),
        BlockView::Figure(_) => {}
    }
}

fn push_action(action: &ActionView, lines: &mut Vec<String>) {
    lines.extend(action.when.iter().map(|when| when.plain.clone()));
    lines.extend(action.warnings.iter().map(warning));
    lines.push(format!("{}. {}", action.mark, action.text.plain));
    lines.extend(
        action
            .choice
            .iter()
            .flat_map(|choice| &choice.options)
            .map(|option| option.text.plain.clone()),
    );
    action
        .blocks
        .iter()
        .for_each(|block| push_block(block, lines));
}

fn rows(table: &TableView) -> Vec<String> {
    let row = |cells: &Vec<TextView>| {
        cells
            .iter()
            .map(|cell| cell.plain.as_str())
            .collect::<Vec<_>>()
            .join(" | ")
    };
    std::iter::once(&table.head)
        .chain(&table.rows)
        .map(row)
        .collect()
}

fn warnings(warnings: &[WarningView]) -> String {
    warnings.iter().map(warning).collect::<Vec<_>>().join("\n")
}

fn warning(warning: &WarningView) -> String {
    format!(
        "{}: {}",
        warning.signal,
        paragraphs(std::iter::once(&warning.avoid).chain(&warning.consequence))
    )
}

fn outcome_text(outcome: &OutcomeView) -> String {
    paragraphs(outcome.body.iter())
}

fn paragraphs<'a>(texts: impl Iterator<Item = &'a TextView>) -> String {
    texts
        .map(|text| text.plain.as_str())
        .collect::<Vec<_>>()
        .join(" ")
}
