//! How a paragraph is set, after all styles. Takes the properties of paragraphs from the general to the particular, returns its list, its
//! ground, and what is wrong with it. Lengths are in twentieths of a point.

use roxmltree::Node;
use stappenkaart_say::say;

use super::letter_look::ground;
use super::xml::{child, elements, name, number, repeated, value, value_of};
use crate::colour::Rgb;
use crate::format::Sight;

/// Less is not wide enough for words.
const NARROWEST: f64 = 1_400.0;
/// Less is half a line, so that lines are printed over each other: in parts of a line (240), and in twentieths of a point.
const LEAST_LINE: f64 = 200.0;

/// How a paragraph is set.
#[derive(Debug, Clone, Default)]
pub struct ParagraphLook {
    flaw: Option<Sight>,
    pub ground: Option<Rgb>,
    /// The id of its list.
    pub list: Option<String>,
    pub level: usize,
    start: f64,
    end: f64,
    first: f64,
}

impl ParagraphLook {
    /// The same with these properties.
    pub fn with(mut self, properties: Option<Node<'_, '_>>) -> ParagraphLook {
        if let Some(flaw) = properties.and_then(repeated) {
            self.flaw(flaw);
        }
        for property in properties.into_iter().flat_map(|node| elements(node)) {
            self.apply(property);
        }
        self
    }

    fn apply(&mut self, property: Node<'_, '_>) {
        match name(property) {
            "pStyle" | "keepNext" | "keepLines" | "pBdr" | "wordWrap" | "bidi" => {}
            "jc" | "outlineLvl" | "contextualSpacing" | "widowControl" | "pageBreakBefore" => {}
            "numPr" => self.list(property),
            "shd" => match ground(property) {
                Ok(ground) => self.ground = ground.or(self.ground),
                Err(why) => self.flaw(Sight::Distorted(why)),
            },
            "spacing" => self.spacing(property),
            "ind" => self.indent(property),
            _ => {
                let name = property.tag_name().name();
                let why = say!("its paragraph has `{name}`, which could hide it");
                self.flaw(Sight::Distorted(why));
            }
        }
    }

    fn flaw(&mut self, flaw: Sight) {
        self.flaw.get_or_insert(flaw);
    }

    fn list(&mut self, property: Node<'_, '_>) {
        let id = value_of(property, "numId").unwrap_or("0");
        self.list = (id != "0").then(|| id.to_owned());
        let level = child(property, "ilvl").and_then(|level| value(level, "val"));
        self.level = level.and_then(|level| level.parse().ok()).unwrap_or(0);
    }

    fn spacing(&mut self, property: Node<'_, '_>) {
        let known = ["before", "after", "line", "lineRule"];
        let lengths = ["before", "after", "line"];
        let is_known = property.attributes().all(|one| known.contains(&one.name()));
        let is_length = |name: &&str| {
            value(property, name).is_none_or(|_| number(property, name).is_some_and(|n| n >= 0.0))
        };
        let line = number(property, "line").unwrap_or(LEAST_LINE);
        // Lines of an exact height cut off what is higher.
        let is_exact = value(property, "lineRule") == Some("exact");
        let is_wrong = !is_known || is_exact || !lengths.iter().all(is_length);
        if is_wrong || line < LEAST_LINE {
            self.flaw(Sight::Hidden(
                say!("its lines are over each other").to_owned(),
            ));
        }
    }

    fn indent(&mut self, property: Node<'_, '_>) {
        for one in property.attributes() {
            let Ok(length) = one.value().parse::<f64>() else {
                return self.flaw(Sight::Hidden(say!("its margins are not known").to_owned()));
            };
            match one.name() {
                "left" | "start" => self.start = length,
                "right" | "end" => self.end = length,
                "hanging" => self.first = -length,
                "firstLine" => self.first = length,
                _ => self.flaw(Sight::Hidden(say!("its margins are not known").to_owned())),
            }
        }
    }

    /// What is wrong with it, where lines are this wide.
    pub fn sight(&self, width: f64) -> Option<Sight> {
        let starts = self.start.min(self.start + self.first);
        let room = width - self.start.max(self.start + self.first) - self.end;
        let is_off = starts < 0.0 || self.end < 0.0 || room < NARROWEST;
        let off = is_off.then(|| Sight::Hidden(say!("it is not between the margins").to_owned()));
        self.flaw.clone().or(off)
    }
}
