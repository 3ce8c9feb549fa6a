//! Boxes on paper, which can't be scrolled. Takes the rules about an element and what is around it, returns by which of them words in
//! it are cut off there. The cascade is that of a browser, so that a rule for paper undoes one for screens.

use std::collections::HashMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use stappenkaart_say::say;

use super::ground::own_paint;
use super::medium::PageMode;
use super::paint::{Holds, Painted, RulePaint, Variant, cascade};
use super::piece::Piece;
use super::rules::RuleSet;
use super::sums::pieces;
use super::values::{any_number, has_word, in_em, is_length, is_of_screen};
use super::variables::{Variables, filled};

/// Of a page of paper with its margins, in ems.
const PAGE_WIDTH: f32 = 60.0;
/// Two boxes beside each other that are wider than that are wider than the page.
const HALF: f32 = 55.0;

/// What an element on paper means for those in it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct PaperBox {
    /// Its height is known, so a part of it is known too.
    is_high: bool,
    /// What is in it shares a height that is known.
    is_shared: bool,
    /// What is in it is side by side in one row.
    is_row: bool,
    /// The rule by which what is wider than it is cut off.
    clips: Option<Rc<str>>,
}

impl PaperBox {
    /// Around the whole page.
    pub fn page() -> PaperBox {
        PaperBox {
            is_high: true,
            ..PaperBox::default()
        }
    }

    // Whether what any rule says of an element in it can matter.
    fn is_asked(&self) -> bool {
        self.is_shared || self.clips.is_some()
    }

    // An element in this one of which no rule says anything.
    fn inside(&self) -> PaperBox {
        PaperBox {
            clips: self.clips.clone(),
            ..PaperBox::default()
        }
    }

    // The box of an element in this one, and why words in it are cut off.
    fn within(&self, paints: &[&RulePaint], variables: &Variables) -> (PaperBox, Option<String>) {
        let mut conditions = vec![Holds::Nothing, Holds::Passing];
        for paint in paints
            .iter()
            .filter(|paint| !paint.when.condition.is_empty())
        {
            let holds = Holds::Condition(paint.when.condition.clone());
            if !conditions.contains(&holds) {
                conditions.push(holds);
            }
        }
        let mut all = self.inside();
        let mut why = None;
        for holds in conditions {
            let mode = PageMode::Paper;
            let variant = Variant { mode, holds };
            let holding = paints.iter().copied().filter(|paint| variant.has(paint));
            let set = Set {
                declared: cascade(holding),
                variables,
            };
            why = why.or_else(|| set.cut(self));
            all.add(set.inside(self));
        }
        (all, why)
    }

    fn add(&mut self, other: PaperBox) {
        self.is_high |= other.is_high;
        self.is_shared |= other.is_shared;
        self.is_row |= other.is_row;
        self.clips = self.clips.take().or(other.clips);
    }
}

/// The boxes of the elements that were asked about.
#[derive(Debug, Default)]
pub struct PaperBoxes(FxHashMap<BoxKey, (PaperBox, Option<String>)>);

/// All that a box depends on: the one around it, its rules, and what the element says itself.
type BoxKey = (PaperBox, u32, String);

impl PaperBoxes {
    /// The box of an element within another, and why words in it are cut off.
    pub fn within<'a>(
        &mut self,
        around: &PaperBox,
        own: &str,
        (set, paints): (&RuleSet, impl Iterator<Item = &'a RulePaint>),
        variables: &Variables,
    ) -> (PaperBox, Option<String>) {
        let typed = (!own.is_empty()).then(|| own_paint(own, u32::MAX));
        let typed = typed.filter(|typed| typed.has_boxes);
        let is_edged = set.has_edges || typed.as_ref().is_some_and(|typed| typed.has_edges);
        if !is_edged && !around.is_asked() {
            return (around.inside(), None);
        }
        let key = (around.clone(), set.number, own.to_owned());
        let made = self.0.entry(key).or_insert_with(|| {
            let mut paints: Vec<&RulePaint> = paints.collect();
            paints.extend(&typed);
            around.within(&paints, variables)
        });
        made.clone()
    }

    /// How many are known.
    pub fn count(&self) -> usize {
        self.0.len()
    }
}

/// What the rules say of an element on paper.
struct Set<'a> {
    declared: HashMap<&'a str, &'a Painted>,
    variables: &'a Variables,
}

impl Set<'_> {
    // The rule about one of some properties, if one of the values that it may have passes.
    fn with(&self, names: &[&str], test: impl Fn(&[Piece]) -> bool) -> Option<&str> {
        let mut declared = names.iter().filter_map(|name| self.declared.get(name));
        let passes = |declared: &&&Painted| {
            let values = filled(&declared.value, self.variables);
            values.iter().any(|value| test(&pieces(value)))
        };
        declared
            .find(passes)
            .map(|declared| declared.reason.as_str())
    }

    fn has(&self, name: &str, words: &[&str]) -> bool {
        self.with(&[name], |value| has_word(value, words)).is_some()
    }

    // One side that is not shown whole makes the other one scroll, unless it only clips.
    fn clips(&self, sides: [&str; 2]) -> Option<&str> {
        const CUTS: &[&str] = &["auto", "scroll", "hidden", "overlay"];
        let [side, other] = sides;
        self.with(&[side], |value| {
            has_word(value, CUTS) || has_word(value, &["clip"])
        })
        .or_else(|| self.with(&[other], |value| has_word(value, CUTS)))
    }

    fn is_high(&self, around: &PaperBox, names: &[&str]) -> Option<&str> {
        self.with(names, |value| {
            match any_number(value, |_, unit| unit == "%") {
                true => around.is_high,
                false => any_number(value, |_, unit| is_length(unit) || is_of_screen(unit)),
            }
        })
    }

    // Between the top and the bottom of what holds it.
    fn is_between(&self) -> Option<&str> {
        let is_lifted = self.has("position", &["absolute", "fixed"]);
        let is_set =
            |value: &[Piece]| any_number(value, |_, _| true) && !has_word(value, &["auto"]);
        let between = self.with(&["inset", "inset-block"], is_set).or_else(|| {
            let bottom = self.with(&["bottom", "inset-block-end"], is_set)?;
            self.with(&["top", "inset-block-start"], is_set)
                .and(Some(bottom))
        });
        between.filter(|_| is_lifted)
    }

    fn is_flexible(&self) -> bool {
        let words = &["flex", "inline-flex", "grid", "inline-grid"];
        self.has("display", words)
    }

    // Boxes side by side that go on beyond its edge.
    fn is_row(&self) -> bool {
        let is_turned =
            |name| self.has(name, &["column", "column-reverse", "wrap", "wrap-reverse"]);
        let is_flex = self.has("display", &["flex", "inline-flex"]);
        is_flex
            && !["flex-direction", "flex-wrap", "flex-flow"]
                .into_iter()
                .any(is_turned)
    }

    fn inside(&self, around: &PaperBox) -> PaperBox {
        let height = self.is_high(around, &["height"]);
        let most = self.is_high(around, &["max-height"]);
        let is_high = height.is_some() || around.is_shared;
        let clips = self.clips(["overflow-x", "overflow-y"]).map(Rc::from);
        PaperBox {
            is_high,
            is_shared: (is_high || most.is_some()) && self.is_flexible(),
            is_row: clips.is_some() && self.is_row(),
            clips: clips.or_else(|| around.clips.clone()),
        }
    }

    fn cut(&self, around: &PaperBox) -> Option<String> {
        let together = |clips: &str, limits: &str| say!("{clips} together with {limits}");
        if let Some(clips) = self.clips(["overflow-y", "overflow-x"]) {
            let limits = self.is_high(around, &["height", "max-height"]);
            if let Some(limits) = limits.or_else(|| self.is_between()) {
                return Some(together(clips, limits));
            }
            if around.is_shared {
                return Some(clips.to_string());
            }
        }
        if let Some(clips) = self.clips(["overflow-x", "overflow-y"])
            && let Some(wide) = self.unwrapped().or_else(|| self.in_columns())
        {
            return Some(together(clips, wide));
        }
        let clips = around.clips.as_deref()?;
        let wide = self
            .too_wide()
            .or_else(|| self.in_row().filter(|_| around.is_row))?;
        Some(together(clips, wide))
    }

    fn unwrapped(&self) -> Option<&str> {
        let names = &["white-space", "text-wrap", "text-wrap-mode"];
        self.with(names, |value| has_word(value, &["nowrap", "pre"]))
    }

    // Columns of a grid of which there may be any number.
    fn in_columns(&self) -> Option<&str> {
        let is_across = self.has("display", &["grid", "inline-grid"])
            && self.has("grid-auto-flow", &["column"]);
        self.with(&["grid-auto-columns"], |value| any_number(value, is_half))
            .filter(|_| is_across)
    }

    fn too_wide(&self) -> Option<&str> {
        self.with(&["width", "min-width"], |value| {
            any_number(value, |number, unit| match unit {
                unit if is_length(unit) => number > in_em(PAGE_WIDTH, unit),
                "%" => number > 110.0,
                unit => is_of_screen(unit) && number > 110.0,
            })
        })
    }

    // A box in a row that does not become smaller.
    fn in_row(&self) -> Option<&str> {
        let halves = |value: &[Piece]| any_number(value, is_half);
        let is_kept = self.has("flex", &["none"])
            || self
                .with(&["flex-shrink"], |value| {
                    any_number(value, |number, _| number == 0.0)
                })
                .is_some();
        let stays = |value: &[Piece]| {
            let plain = value.iter().filter_map(|piece| match piece {
                Piece::Number(number, unit) if unit.is_empty() => Some(*number),
                _ => None,
            });
            plain.take(2).nth(1) == Some(0.0) && any_number(value, is_half)
        };
        self.with(&["min-width"], halves)
            .or_else(|| self.with(&["flex"], stays))
            .or_else(|| {
                self.with(&["width", "flex-basis"], halves)
                    .filter(|_| is_kept)
            })
    }
}

fn is_half(number: f32, unit: &str) -> bool {
    match unit {
        "" => false,
        unit if is_length(unit) => number > in_em(PAGE_WIDTH / 2.0, unit),
        _ => number >= HALF,
    }
}
