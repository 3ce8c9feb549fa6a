//! What a rule says of colours. Takes its declarations, returns those that decide the ink of words and the ground below them.

use super::medium::{MODES, PageMode, When};
use super::weight::SelectorWeight;

/// A declaration about colours, or of a custom property that a colour may be taken from.
#[derive(Debug, Clone)]
pub struct Painted {
    pub property: String,
    pub value: String,
    pub is_important: bool,
    /// The declaration, as the author wrote it.
    pub reason: String,
}

/// What a rule says of colours, and when.
#[derive(Debug, Clone, Default)]
pub struct RulePaint {
    /// The number of the rule.
    pub at: usize,
    pub declarations: Vec<Painted>,
    pub weight: SelectorWeight,
    pub when: When,
    /// It depends on the moment or on the reader.
    pub is_passing: bool,
}

/// One of the modes in which a page may be, with one condition that may hold in it.
#[derive(Debug, Clone)]
pub struct Variant {
    pub mode: PageMode,
    pub holds: Holds,
}

/// What holds in addition to what always does.
#[derive(Debug, Clone, PartialEq)]
pub enum Holds {
    Nothing,
    /// Something such as the width of the screen.
    Condition(String),
    /// All that depends on the moment: what is pointed at, checked or opened.
    Passing,
}

impl Variant {
    /// Whether a rule holds in it.
    pub fn has(&self, paint: &RulePaint) -> bool {
        let condition = &paint.when.condition;
        let is_asked = match &self.holds {
            Holds::Nothing => condition.is_empty() && !paint.is_passing,
            Holds::Condition(known) => {
                (condition.is_empty() || condition == known) && !paint.is_passing
            }
            Holds::Passing => condition.is_empty(),
        };
        is_asked && paint.when.holds_in(self.mode)
    }
}

/// The declarations about colours in a declaration: `background` is one of a colour and of a picture.
pub fn painted(name: &str, value: &str, is_important: bool) -> Vec<Painted> {
    let properties: &[&str] = match name {
        "background" => &["background-color", "background-image"],
        "color" | "background-color" | "background-image" | "-webkit-text-fill-color" => &[name],
        name if name.starts_with("--") => &[name],
        _ => &[],
    };
    let one = |property: &&str| Painted {
        property: (*property).to_string(),
        value: value.to_string(),
        is_important,
        reason: format!("{name}: {value}"),
    };
    properties.iter().map(one).collect()
}

/// With more conditions than that about colours, the others are left out.
const MOST: usize = 24;

/// The modes in which the colours of a page differ, by when its rules about colours hold.
pub fn variants<'a>(rules: impl Iterator<Item = &'a When>) -> Vec<Variant> {
    let mut conditions: Vec<Holds> = vec![Holds::Nothing, Holds::Passing];
    for when in rules.filter(|when| !when.condition.is_empty()) {
        let holds = Holds::Condition(when.condition.clone());
        if !conditions.contains(&holds) && conditions.len() < MOST {
            conditions.push(holds);
        }
    }
    let in_mode = |mode: PageMode| {
        let all = conditions.clone().into_iter();
        all.map(move |holds| Variant { mode, holds })
    };
    MODES.into_iter().flat_map(in_mode).collect()
}
