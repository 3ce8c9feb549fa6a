//! What a reader needs before a card, in groups: what is obtained in the same way is said once. Takes roles or permissions, returns
//! them by the way in which a reader gets them.

use serde::Serialize;

use super::super::RequirementView;

/// Roles or permissions that are obtained in the same way and needed in the same steps, in the order of the card.
#[derive(Debug, Serialize)]
pub struct NeedGroup<'a> {
    members: Vec<&'a RequirementView>,
}

/// The groups. What has no words about how to get it is on its own.
pub fn groups(requirements: &[RequirementView]) -> Vec<NeedGroup<'_>> {
    let mut groups: Vec<NeedGroup<'_>> = Vec::new();
    for requirement in requirements {
        let same = groups
            .iter_mut()
            .find(|group| is_alike(group.members[0], requirement));
        match same {
            Some(group) => group.members.push(requirement),
            None => groups.push(NeedGroup {
                members: vec![requirement],
            }),
        }
    }
    groups
}

fn is_alike(one: &RequirementView, other: &RequirementView) -> bool {
    way(one) == way(other) && way(one).iter().any(Option::is_some) && steps(one) == steps(other)
}

// How to get it, whom to ask, and a link, each in its words.
fn way(requirement: &RequirementView) -> [Option<&str>; 4] {
    let RequirementView {
        id: _,
        name: _,
        get,
        ask,
        help,
        steps: _,
    } = requirement;
    [
        get.as_ref().map(|text| text.plain.as_str()),
        ask.as_ref().map(|text| text.plain.as_str()),
        help.as_ref().map(|help| help.text.plain.as_str()),
        help.as_ref().map(|help| help.url.as_str()),
    ]
}

fn steps(requirement: &RequirementView) -> Vec<&str> {
    let steps = requirement.steps.iter();
    steps.map(|step| step.anchor.as_str()).collect()
}
