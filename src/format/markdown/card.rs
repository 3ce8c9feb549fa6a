//! A card as a text of Markdown. Takes its view. Each step is a section that has every warning that guards it: also those of the whole
//! card, which are said again, because a program may cut the step out.

use super::super::{
    CardView, RequirementView, StepView, TermView, TroubleshootingView, WarningView,
};
use super::inline::{at_start, escaped, runs};
use super::parts::{
    ToolWords, blocks, bold, condition, in_language, item, joined, led, note, outcome, paragraph,
    paragraphs, requirement, warnings,
};

/// The whole text.
pub fn text(card: &CardView) -> String {
    let words = &card.page.words;
    let mut parts = head(card, words);
    for step in &card.steps {
        parts.extend(section("##", step, &card.warnings, words));
    }
    parts.extend(card.outcomes.iter().flat_map(|end| outcome(end, words)));
    if let Some(troubleshooting) = &card.troubleshooting {
        parts.extend(of_troubleshooting(troubleshooting, &card.warnings, words));
    }
    parts.extend(card.terms.iter().map(term));
    in_language(&card.page.lang, card.page.dir, &joined(&parts)) + "\n"
}

fn head(card: &CardView, words: &ToolWords) -> Vec<String> {
    let mut parts = vec![format!("# {}", runs(&card.title.runs))];
    parts.extend(card.page.banner.iter().flat_map(paragraph));
    if let Some(status) = &card.details.status {
        parts.push(at_start(&escaped(&status.word)));
    }
    parts.extend(paragraphs(&card.goal));
    parts.extend(facts(card, words));
    parts.extend(needs(&words["roles-needed"], &card.roles, words));
    parts.extend(needs(
        &words["permissions-needed"],
        &card.permissions,
        words,
    ));
    parts.extend(warnings(&card.warnings));
    parts.extend(card.notes.iter().flat_map(note));
    parts
}

fn facts(card: &CardView, words: &ToolWords) -> Vec<String> {
    let details = &card.details;
    let texts = details.facts.iter().map(|fact| {
        let value = runs(&fact.text.runs);
        format!("{} {value}", bold(&words[fact.key]))
    });
    let plain = |key: &str, value: &str| format!("{} {}", bold(&words[key]), escaped(value));
    let duration = details
        .duration
        .as_ref()
        .map(|time| plain("takes", &time.shown));
    let verified = details
        .verified
        .as_ref()
        .map(|day| plain("verified", &day.shown));
    texts
        .chain(duration)
        .chain(verified)
        .map(|fact| item(&[fact]))
        .collect()
}

fn needs(word: &str, needs: &[RequirementView], words: &ToolWords) -> Vec<String> {
    if needs.is_empty() {
        return Vec::new();
    }
    let items = needs.iter().map(|need| requirement(need, words));
    std::iter::once(bold(word)).chain(items).collect()
}

fn section(mark: &str, step: &StepView, of_card: &[WarningView], words: &ToolWords) -> Vec<String> {
    let title = runs(&step.title.runs);
    let mut parts = vec![match step.label.is_empty() {
        true => format!("{mark} {title}"),
        false => format!("{mark} {}: {title}", escaped(&step.label)),
    }];
    parts.extend(step.title.fallback.iter().map(|label| escaped(label)));
    if step.actions().next().is_some() {
        parts.extend(warnings(of_card));
    }
    parts.extend(warnings(&step.warnings));
    if let Some(branch) = &step.branch {
        let word = bold(&words["branch-if"]);
        parts.push(format!("{word} {}", runs(&branch.option.runs)));
    }
    parts.extend(step.when.iter().map(condition));
    parts.extend(needs(&words["requires-here"], &step.requires, words));
    parts.extend(blocks(&step.blocks, words));
    parts.extend(step.then.iter().map(|jump| at_start(&escaped(&jump.label))));
    parts
}

fn of_troubleshooting(
    part: &TroubleshootingView,
    of_card: &[WarningView],
    words: &ToolWords,
) -> Vec<String> {
    let mut parts = vec![format!("## {}", runs(&part.title.runs))];
    parts.extend(paragraphs(&part.intro));
    for problem in &part.problems {
        parts.extend(section("###", problem, of_card, words));
    }
    parts
}

fn term(term: &TermView) -> String {
    let definition = std::slice::from_ref(&term.definition);
    item(&led(&term.name.plain, definition))
}
