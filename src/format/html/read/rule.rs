//! A rule of a style sheet.

use super::effect::Effect;
use super::paint::RulePaint;
use super::selector::Target;

/// A rule that does something to words.
#[derive(Debug)]
pub struct Rule {
    /// What it makes for an element, such as `before`; `None` where it is about the element itself.
    pub made: Option<&'static str>,
    pub target: Target,
    pub effect: Effect,
    /// What it says of colours.
    pub paint: Option<Box<RulePaint>>,
}
