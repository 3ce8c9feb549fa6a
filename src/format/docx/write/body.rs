//! A card from its title to its last term, in the order in which a reader has to meet it. Adds all of it to the document.

use super::blocks::{
    jump_words, push_blocks, push_condition, push_newest, push_note, push_outcome,
};
use super::document::Document;
use super::lists::BULLETS;
use super::paragraph::Paragraph;
use super::run::run;
use super::text::{address, bold_text, is_rtl, lead, linked, push_label, push_text, text};
use super::warnings::push_warnings;
use crate::diag::Diagnostic;
use crate::format::{RequirementView, StepView, TermView, TextView, TroubleshootingView};

/// Adds the whole card. Fails where a picture can't be drawn.
pub fn push_card(document: &mut Document<'_>) -> Result<(), Diagnostic> {
    let card = document.card;
    push_head(document);
    push_needs(document);
    push_warnings(document, &card.warnings, 0);
    for note in &card.notes {
        push_note(document, note, 0);
    }
    for step in &card.steps {
        push_step(document, step, "Step")?;
    }
    for outcome in &card.outcomes {
        push_outcome(document, outcome, 0);
    }
    if let Some(part) = &card.troubleshooting {
        push_troubleshooting(document, part)?;
    }
    push_terms(document, &card.terms);
    Ok(())
}

fn push_head(document: &mut Document<'_>) {
    let card = document.card;
    let kind = run(&format!("{} · ", card.details.kind.word), &document.ink());
    let words = kind + &text(document, &card.details.category.name);
    let paragraph = document.paragraph("CardKind");
    document.push(&paragraph, &words);
    let title = document.paragraph("Title");
    push_text(document, title, &card.title);
    if let Some(status) = &card.details.status {
        let words = run(&status.word, &document.ink());
        let paragraph = document.paragraph("Status");
        document.push(&paragraph, &words);
    }
    if let Some(banner) = &card.page.banner {
        let paragraph = document.paragraph("Banner");
        push_text(document, paragraph, banner);
    }
    for goal in &card.goal {
        let paragraph = document.paragraph("Normal");
        push_text(document, paragraph, goal);
    }
    push_details(document);
}

// What the front matter says, each with its word.
fn push_details(document: &mut Document<'_>) {
    let details = &document.card.details;
    for fact in &details.facts {
        let words = text(document, &fact.text);
        push_fact(document, fact.key, &words);
        push_label(document, fact.text.fallback.as_deref(), 0);
    }
    let duration = details.duration.as_ref().map(|time| &time.shown);
    let verified = details.verified.as_ref().map(|day| &day.shown);
    let plain = [
        ("takes", duration),
        ("product", details.product.as_ref()),
        ("verified", verified),
        ("revision", details.revision.as_ref()),
    ];
    for (key, value) in plain {
        if let Some(value) = value {
            let words = run(value, &document.ink());
            push_fact(document, key, &words);
        }
    }
    push_newest(document);
}

fn push_fact(document: &mut Document<'_>, key: &str, words: &str) {
    let words = lead(document, document.word(key)) + words;
    let paragraph = document.paragraph("Fact");
    document.push(&paragraph, &words);
}

fn push_needs(document: &mut Document<'_>) {
    let card = document.card;
    let needs = [
        ("roles-needed", &card.roles),
        ("permissions-needed", &card.permissions),
    ];
    let has_needs = needs.iter().any(|(_, all)| !all.is_empty());
    if !has_needs && card.warnings_label.is_none() {
        return;
    }
    let heading = run(document.word("before-you-start"), &document.ink());
    let paragraph = document.paragraph("Heading1");
    document.push(&paragraph, &heading);
    if let Some(label) = &card.warnings_label {
        let words = run(label, &document.ink().bold());
        let paragraph = document.paragraph("Normal").sticky();
        document.push(&paragraph, &words);
    }
    for (key, all) in needs {
        push_requirements(document, key, all);
    }
}

fn push_requirements(document: &mut Document<'_>, key: &str, all: &[RequirementView]) {
    if all.is_empty() {
        return;
    }
    let word = run(document.word(key), &document.ink().styled("Lead"));
    let mut paragraph = document.paragraph("Normal").sticky();
    paragraph.before = Some(120);
    document.push(&paragraph, &word);
    for requirement in all {
        push_requirement(document, requirement);
    }
}

fn push_requirement(document: &mut Document<'_>, view: &RequirementView) {
    let RequirementView {
        id: _,
        name,
        get,
        ask,
        help,
        steps,
    } = view;
    let mut words = bold_text(document, name);
    if !steps.is_empty() {
        let labels: Vec<&str> = steps.iter().map(|step| step.label.as_str()).collect();
        let place = format!(" ({} {})", document.word("needed-in"), labels.join(", "));
        words += &run(&place, &document.ink());
    }
    let item = document.paragraph("Item").listed(BULLETS, 0);
    document.push(&item, &words);
    push_label(document, name.fallback.as_deref(), super::lists::LEVEL);
    for (key, line) in [("how-to-get", get), ("ask-whom", ask)] {
        if let Some(line) = line {
            let words = lead(document, document.word(key)) + &text(document, line);
            push_below_item(document, &words, line);
        }
    }
    if let Some(help) = help {
        let words = text(document, &help.text);
        let words = match address(document, &help.url) {
            Some(address) => linked(document, address, &words),
            None => words,
        };
        push_below_item(document, &words, &help.text);
    }
}

fn push_below_item(document: &mut Document<'_>, words: &str, view: &TextView) {
    let indent = super::lists::LEVEL;
    let paragraph = document.paragraph("Item").indented(indent);
    document.push(&paragraph, words);
    push_label(document, view.fallback.as_deref(), indent);
}

fn push_step(
    document: &mut Document<'_>,
    step: &StepView,
    style: &'static str,
) -> Result<(), Diagnostic> {
    let label = match step.label.is_empty() {
        true => String::new(),
        false => {
            let ink = document.ink();
            run(&step.label, &ink.styled("StepNumber")) + &run("\u{2002}", &ink)
        }
    };
    let words = label + &text(document, &step.title);
    let heading = Paragraph {
        place: document.place(&step.anchor),
        rtl: is_rtl(document, &step.title),
        ..document.paragraph(style)
    };
    document.push(&heading, &words);
    push_label(document, step.title.fallback.as_deref(), 0);
    if let Some(branch) = &step.branch {
        let words = lead(document, document.word("branch-if")) + &text(document, &branch.option);
        let paragraph = document.paragraph("Condition").sticky();
        document.push(&paragraph, &words);
    }
    if let Some(question) = &step.when {
        push_condition(document, question, 0);
    }
    push_requirements(document, "requires-here", &step.requires);
    push_warnings(document, &step.warnings, 0);
    push_blocks(document, &step.blocks)?;
    if let Some(jump) = &step.then {
        let words = jump_words(document, jump);
        let paragraph = document.paragraph("Normal");
        document.push(&paragraph, &words);
    }
    Ok(())
}

fn push_troubleshooting(
    document: &mut Document<'_>,
    part: &TroubleshootingView,
) -> Result<(), Diagnostic> {
    let heading = Paragraph {
        place: document.place(&part.anchor),
        ..document.paragraph("Heading1")
    };
    push_text(document, heading, &part.title);
    for intro in &part.intro {
        let paragraph = document.paragraph("Normal");
        push_text(document, paragraph, intro);
    }
    part.problems
        .iter()
        .try_for_each(|problem| push_step(document, problem, "Problem"))
}

fn push_terms(document: &mut Document<'_>, terms: &[TermView]) {
    if terms.is_empty() {
        return;
    }
    let heading = run(document.word("glossary"), &document.ink());
    let paragraph = document.paragraph("Heading1");
    document.push(&paragraph, &heading);
    for term in terms {
        let name = bold_text(document, &term.name);
        let words = name + &run(": ", &document.ink()) + &text(document, &term.definition);
        let paragraph = Paragraph {
            place: document.place(&term.anchor),
            ..document.paragraph("Normal")
        };
        document.push(&paragraph, &words);
        push_label(document, term.definition.fallback.as_deref(), 0);
    }
}
