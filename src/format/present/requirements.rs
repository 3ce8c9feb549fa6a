//! What a card refers to in `guide.toml`: its category, conditions, roles and permissions, those of its steps rolled up.

use super::super::view::{CategoryView, HelpView, RequirementView, StepRef, TextView};
use super::Text;
use super::elsewhere::address;
use super::texts::CardPresenter;
use crate::model::{Help, Id, Requirement, Requires, Step};

impl CardPresenter<'_> {
    pub(super) fn category(&self, id: &Id) -> CategoryView {
        let category = self
            .presenter
            .guide
            .categories
            .iter()
            .find(|category| category.id == *id);
        let category = category.expect("link has checked that the category exists");
        CategoryView {
            id: id.to_string(),
            name: self.text(&category.name),
        }
    }

    pub(super) fn condition(&self, when: &Option<(Id, crate::source::Span)>) -> Option<TextView> {
        let (id, _) = when.as_ref()?;
        let condition = self
            .presenter
            .guide
            .conditions
            .get(id)
            .expect("link has checked that the condition exists");
        Some(self.text(&condition.ask))
    }

    pub(super) fn requirement(&self, id: &Id, steps: Vec<StepRef>) -> RequirementView {
        let requirement = self.presenter.guide.requirement(id);
        let Requirement {
            id,
            span: _,
            name,
            get,
            ask,
            help,
        } = requirement.expect("link has checked that it is a role or a permission");
        RequirementView {
            id: id.to_string(),
            name: self.text(name),
            get: get.as_ref().map(|get| self.text(get)),
            ask: ask.as_ref().map(|ask| self.text(ask)),
            help: self.help(help),
            steps,
        }
    }

    pub(super) fn help(&self, help: &Option<Help<Text<'_>>>) -> Option<HelpView> {
        help.as_ref().map(|Help { text, url }| HelpView {
            text: self.text(text),
            url: url.clone(),
            place: address(url, &text.text),
        })
    }

    // Roles and permissions of the card, and rolled up those of its steps with where they are needed.
    pub(super) fn requirements<'c>(
        &self,
        card: &'c Requires,
        steps: impl Iterator<Item = &'c Step<Text<'c>>>,
    ) -> (Vec<RequirementView>, Vec<RequirementView>) {
        let mut order: Vec<(&Id, Vec<StepRef>)> = Vec::new();
        for (id, _) in &card.ids {
            if !order.iter().any(|(known, _)| *known == id) {
                order.push((id, Vec::new()));
            }
        }
        let whole = order.len();
        for step in steps {
            for (id, _) in &step.requires.ids {
                match order.iter().position(|(known, _)| *known == id) {
                    Some(place) if place < whole => {}
                    Some(place) => order[place].1.push(self.step_ref(step)),
                    None => order.push((id, vec![self.step_ref(step)])),
                }
            }
        }
        let is_role = |id: &Id| self.presenter.guide.roles.contains_key(id);
        let (roles, permissions): (Vec<_>, Vec<_>) =
            order.into_iter().partition(|(id, _)| is_role(id));
        let view = |list: Vec<(&Id, Vec<StepRef>)>| {
            list.into_iter()
                .map(|(id, steps)| self.requirement(id, steps))
                .collect()
        };
        (view(roles), view(permissions))
    }
}
