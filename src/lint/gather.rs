//! Every text of a card or guide with what it is, in the order in which a reader meets it.

use super::role::Role;
use crate::model::{Card, CardText, Guide, Segment, Step, TextRole};

/// A text and what it is.
pub type Piece<'a> = (Role<'a>, &'a Segment);

/// The texts of a card.
pub fn card(card: &Card<Segment>) -> Vec<Piece<'_>> {
    let texts = card.texts().into_iter();
    texts
        .map(|CardText { role, text, step }| (role_of(role, step), text))
        .collect()
}

fn role_of<'a>(role: TextRole<'a, Segment>, step: Option<&'a Step<Segment>>) -> Role<'a> {
    match role {
        TextRole::CardTitle => Role::CardTitle,
        TextRole::Audience => Role::Declared,
        TextRole::Goal => Role::Goal,
        TextRole::Avoid(warning, _) => Role::Avoid(warning),
        TextRole::Consequence(..) => Role::Consequence,
        TextRole::Note => Role::Note,
        TextRole::Outcome => Role::Outcome,
        TextRole::StepTitle | TextRole::TroubleshootingTitle => Role::StepTitle,
        TextRole::TroubleshootingIntro | TextRole::Paragraph => Role::Context,
        TextRole::Symptom => Role::Symptom,
        TextRole::Action(_) => Role::Action,
        TextRole::Option => Role::Option,
        TextRole::TableHead | TextRole::TableCell => Role::Cell,
        TextRole::Alt(figure) => Role::Alt(figure, step.expect("a figure is in a step")),
        TextRole::CalloutLabel(_) => Role::Spot,
    }
}

/// The texts of `guide.toml`.
pub fn guide(guide: &Guide<Segment>) -> Vec<Piece<'_>> {
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
        .map(|help| (Role::Help, &help.text));
    declared
        .into_iter()
        .map(|text| (Role::Declared, text))
        .chain(helps)
        .collect()
}
