//! What a rule says of colours and of boxes. Takes its declarations, returns those of which one wins by the cascade: they decide the
//! ink of words and the ground below them, and what paper has room for.

use std::collections::HashMap;

use super::aliases::plain;
use super::medium::{MODES, PageMode, When};
use super::weight::SelectorWeight;

/// A declaration about colours or boxes, or of a custom property that a colour may be taken from.
#[derive(Debug, Clone)]
pub struct Painted {
    pub property: String,
    pub value: String,
    pub is_important: bool,
    /// The declaration, as the author wrote it.
    pub reason: String,
}

/// What a rule says of colours and of boxes, and when.
#[derive(Debug, Clone, Default)]
pub struct RulePaint {
    pub declarations: Vec<Painted>,
    pub weight: SelectorWeight,
    pub when: When,
    /// It depends on the moment or on the reader.
    pub is_passing: bool,
    pub has_colours: bool,
    pub has_boxes: bool,
    /// It says how high a box is, or what becomes of that which does not fit into it.
    pub has_edges: bool,
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

impl RulePaint {
    /// A rule with these declarations.
    pub fn of(declarations: Vec<Painted>) -> RulePaint {
        let is_box = |painted: &Painted| !painted.is_colour();
        let is_edge = |painted: &Painted| EDGES.contains(&painted.property.as_str());
        RulePaint {
            has_colours: !declarations.iter().all(is_box),
            has_boxes: declarations.iter().any(is_box),
            has_edges: declarations.iter().any(is_edge),
            declarations,
            ..RulePaint::default()
        }
    }
}

impl Painted {
    /// Whether it is about colours.
    pub fn is_colour(&self) -> bool {
        !BOXES.contains(&self.property.as_str())
    }
}

/// Properties that decide how large a box is, and what becomes of that which does not fit into it.
const BOXES: &[&str] = &[
    "bottom",
    "display",
    "flex",
    "flex-basis",
    "flex-direction",
    "flex-flow",
    "flex-shrink",
    "flex-wrap",
    "grid-auto-columns",
    "grid-auto-flow",
    "height",
    "inset",
    "inset-block",
    "inset-block-end",
    "inset-block-start",
    "max-height",
    "min-width",
    "overflow-x",
    "overflow-y",
    "position",
    "text-wrap",
    "text-wrap-mode",
    "top",
    "white-space",
    "width",
];

const EDGES: &[&str] = &["height", "max-height", "overflow-x", "overflow-y"];

// The properties of boxes that a property sets.
fn boxed(name: &str) -> &'static [&'static str] {
    match &*plain(name) {
        "overflow" => &["overflow-x", "overflow-y"],
        "overflow-inline" => &["overflow-x"],
        "overflow-block" => &["overflow-y"],
        "block-size" => &["height"],
        "max-block-size" => &["max-height"],
        "inline-size" => &["width"],
        "min-inline-size" => &["min-width"],
        name => match BOXES.iter().position(|known| *known == name) {
            Some(at) => &BOXES[at..=at],
            None => &[],
        },
    }
}

/// The declarations in a declaration: `background` is one of a colour and of a picture.
pub fn painted(name: &str, value: &str, is_important: bool) -> Vec<Painted> {
    let properties: &[&str] = match name {
        "background" => &["background-color", "background-image"],
        "color"
        | "background-color"
        | "background-image"
        | "-webkit-text-fill-color"
        | "box-shadow" => &[name],
        name if name.starts_with("--") => &[name],
        name => boxed(name),
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

/// The declaration of each property that wins.
pub fn cascade<'a>(paints: impl Iterator<Item = &'a RulePaint>) -> HashMap<&'a str, &'a Painted> {
    let mut won = HashMap::new();
    for paint in paints {
        for declared in &paint.declarations {
            // A layer gives way, but to what is important in it.
            let is_first = paint.when.is_layered == declared.is_important;
            let rank = (declared.is_important, is_first, paint.weight);
            let known = won
                .entry(declared.property.as_str())
                .or_insert((rank, declared));
            if rank >= known.0 {
                *known = (rank, declared);
            }
        }
    }
    let won = won.into_iter();
    won.map(|(property, (_, declared))| (property, declared))
        .collect()
}
