//! Every text of a card or guide with what it is, in the order in which a reader meets it.

use super::role::LintRole;
use crate::model::{Card, CardText, Guide, Segment, Step, TextRole};

/// A text and what it is.
pub type SegmentInRole<'a> = (LintRole<'a>, &'a Segment);

/// The texts of a card.
pub fn card(card: &Card<Segment>) -> Vec<SegmentInRole<'_>> {
    let texts = card.texts().into_iter();
    texts
        .map(|CardText { role, text, step }| (role_of(role, step), text))
        .collect()
}

fn role_of<'a>(role: TextRole<'a, Segment>, step: Option<&'a Step<Segment>>) -> LintRole<'a> {
    match role {
        TextRole::CardTitle => LintRole::CardTitle,
        TextRole::CardFact(_) => LintRole::Declared,
        TextRole::Goal => LintRole::Goal,
        TextRole::Avoid(warning, _) => LintRole::Avoid(warning),
        TextRole::Consequence(..) => LintRole::Consequence,
        TextRole::Note => LintRole::Note,
        TextRole::Outcome => LintRole::Outcome,
        TextRole::StepTitle | TextRole::TroubleshootingTitle => LintRole::StepTitle,
        TextRole::TroubleshootingIntro | TextRole::Paragraph | TextRole::Fact => LintRole::Context,
        TextRole::Symptom => LintRole::Symptom,
        TextRole::Action(action) => LintRole::Action(action),
        TextRole::Option => LintRole::Option,
        TextRole::TableHead | TextRole::TableCell => LintRole::Cell,
        TextRole::Alt(figure) => LintRole::Alt(figure, step.expect("a figure is in a step")),
        TextRole::CalloutLabel(_) => LintRole::CalloutLabel,
    }
}

/// The texts of `guide.toml`.
pub fn guide(guide: &Guide<Segment>) -> Vec<SegmentInRole<'_>> {
    let mut declared: Vec<&Segment> = vec![&guide.title];
    declared.extend(&guide.banner);
    declared.extend(guide.categories.iter().map(|category| &category.name));
    for requirement in guide.requirements() {
        declared.push(&requirement.name);
        declared.extend(requirement.get.iter().chain(&requirement.ask));
    }
    declared.extend(guide.conditions.values().map(|condition| &condition.ask));
    declared.extend(
        guide
            .terms
            .values()
            .flat_map(|term| [&term.name, &term.definition]),
    );
    let helps = guide
        .requirements()
        .filter_map(|requirement| requirement.help.as_ref())
        .map(|help| (LintRole::Help, &help.text));
    declared
        .into_iter()
        .map(|text| (LintRole::Declared, text))
        .chain(helps)
        .collect()
}
