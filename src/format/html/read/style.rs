//! Style sheets, as far as they can take words from a reader. Takes the sheets of a page, returns a [`Style`] that says of an element
//! what is done to it: on screen or on paper, wide or narrow, light or dark, whatever the reader does.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex};

use cssparser::{Parser, StyleSheetParser};
use stappenkaart_say::say;

use super::aliases::plain;
use super::deed::Deed;
use super::effect::{Declaration, Effect};
use super::paint::{Painted, RulePaint, Variant, variants};
use super::paper::{PaperBox, PaperBoxes};
use super::piece::Piece;
use super::rule::Rule;
use super::rules::{RuleSet, Rules};
use super::selector::{Target, target};
use super::sheet::{Block, Sheet};
use super::styling::Styling;
use super::sums::pieces;
use super::values::{any_number, has_word};
use super::variables::{Variables, filled};

/// Every rule of a page that does something to words.
#[derive(Debug, Default)]
pub struct Style {
    rules: Rules,
    variables: Variables,
    hiding_animations: HashSet<String>,
    /// Animations that hide while they run, and not when they have ended.
    passing_animations: HashSet<String>,
    /// A rule makes animations or transitions last long, or never end.
    is_slow: bool,
    /// The modes in which its colours differ.
    variants: Vec<Variant>,
}

/// Why a style sheet can't be assessed.
#[derive(Debug)]
pub struct Fault {
    pub file: String,
    pub message: String,
}

/// The file and the text of a style sheet.
pub type Source = (String, String);

// All pages of a site share their style sheets, so each set is read once.
static READ: LazyLock<Mutex<HashMap<Vec<Source>, Arc<Style>>>> = LazyLock::new(Mutex::default);

/// A site has one set; a page with its own styles adds another.
const MOST_KEPT: usize = 32;

impl Style {
    /// The style of a page with these sheets. Fails if something would have to be fetched, and if the sheets are too complex to be
    /// assessed.
    pub fn of(sources: &[Source]) -> Result<Arc<Style>, Fault> {
        if let Some(style) = known().get(sources) {
            return Ok(Arc::clone(style));
        }
        let style = Arc::new(Style::read(sources)?);
        let mut known = known();
        if known.len() >= MOST_KEPT {
            known.clear();
        }
        known.insert(sources.to_vec(), Arc::clone(&style));
        Ok(style)
    }

    /// The modes in which its colours differ.
    pub fn variants(&self) -> &[Variant] {
        &self.variants
    }

    /// The rules about the elements of a page.
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// What the rules about an element and its own `style` do to it.
    pub fn seen<'a>(&'a self, own: Option<&str>, set: &'a RuleSet) -> Styling<'a> {
        let own = own.map(|text| self.own(text));
        let own = own.filter(|effect| !effect.is_none());
        Styling::new(self.rules.all(), &set.own, own)
    }

    /// What the rules about an element do to each thing that they make for it.
    pub fn made<'a>(
        &'a self,
        set: &'a RuleSet,
    ) -> impl Iterator<Item = (&'static str, Styling<'a>)> {
        let made = set.made.iter();
        made.map(|(name, effects)| (*name, Styling::new(self.rules.all(), effects, None)))
    }

    /// The box of an element on paper, in another, and why words in it are cut off there.
    pub fn on_paper(
        &self,
        boxes: &mut PaperBoxes,
        around: &PaperBox,
        own: &str,
        set: &RuleSet,
    ) -> (PaperBox, Option<String>) {
        let paints = self.rules.paints(&set.boxes);
        boxes.within(around, own, (set, paints), &self.variables)
    }

    fn own(&self, text: &str) -> Effect {
        let block = Block::read(text);
        let mut variables = self.variables.clone();
        define(&mut variables, &block.declarations);
        let mut effect = self.effect(&block.declarations, &variables);
        effect.is_always = true;
        effect.with_reasons(|declaration| say!("`{declaration}` in its `style`"))
    }

    fn read(sources: &[Source]) -> Result<Style, Fault> {
        let mut style = Style::default();
        let mut sheets = Vec::new();
        for (file, text) in sources {
            let mut sheet = Sheet::default();
            let mut parser = Parser::new(text);
            // What a browser drops as broken is dropped here too.
            StyleSheetParser::new(&mut parser, &mut sheet).for_each(drop);
            if let Some(message) = sheet.fault {
                return Err(Fault {
                    file: file.clone(),
                    message,
                });
            }
            sheets.push((file, sheet));
        }
        for (_, sheet) in &sheets {
            sheet
                .blocks
                .iter()
                .for_each(|block| define(&mut style.variables, &block.declarations));
        }
        let blocks = sheets.iter().flat_map(|(_, sheet)| &sheet.blocks);
        let coloured = blocks.filter(|block| block.paints.iter().any(Painted::is_colour));
        style.variants = variants(coloured.map(|block| &block.when));
        style.hiding_animations = style.animations_that_hide(&sheets, |frame| frame.is_last());
        style.passing_animations = style.animations_that_hide(&sheets, |frame| !frame.is_last());
        let all = sheets.iter().flat_map(|(_, sheet)| &sheet.blocks);
        style.is_slow = all.into_iter().any(|block| {
            let mut declarations = block.declarations.iter();
            declarations.any(|(name, value)| is_slow(name, value, &style.variables))
        });
        for (file, sheet) in &sheets {
            for block in &sheet.blocks {
                style.add(file, block);
            }
        }
        Ok(style)
    }

    fn animations_that_hide(
        &self,
        sheets: &[(&String, Sheet)],
        is_asked: impl Fn(&Block) -> bool,
    ) -> HashSet<String> {
        let frames = sheets.iter().flat_map(|(_, sheet)| &sheet.frames);
        let hiding = frames.filter(|(_, frame)| is_asked(frame) && self.frame_hides(frame));
        hiding.map(|(name, _)| name.to_ascii_lowercase()).collect()
    }

    // What is moved only while it begins comes to its place.
    fn frame_hides(&self, frame: &Block) -> bool {
        let effect = Effect::of(&frame.declarations, &self.variables);
        let moves = [Deed::Reorders, Deed::Displaces, Deed::Lifts, Deed::Reverses];
        effect.takes_words() || frame.is_last() && moves.iter().any(|deed| effect.does(*deed))
    }

    fn add(&mut self, file: &str, block: &Block) {
        if block.is_start() && !self.is_slow {
            return;
        }
        let mut effect = self.effect(&block.declarations, &self.variables);
        effect.is_always = block.is_always();
        let prelude = shortened(&block.prelude);
        let reason = |declaration: &str| match prelude.as_str() {
            "" => say!("`{declaration}` in `{file}`"),
            prelude => say!("`{prelude} {{ {declaration}; }}` in `{file}`"),
        };
        let paint = self.paint(block, reason);
        if effect.is_none() && paint.is_none() {
            return;
        }
        let effect = effect.with_reasons(reason);
        let Some(selector) = &block.selector else {
            let rule = Rule {
                made: None,
                target: Target::Any,
                effect,
                paint: None,
            };
            return self.rules.add(None, rule);
        };
        for (name, elements) in selector.made() {
            let rule = Rule {
                made: Some(name),
                target: target(elements),
                effect: effect.clone(),
                paint: None,
            };
            if rule.effect.is_none() {
                continue;
            }
            self.rules.add(Some(elements), rule);
        }
        if selector.elements().is_some() {
            let rule = Rule {
                made: None,
                target: selector.target(),
                effect,
                paint,
            };
            self.rules.add(selector.elements(), rule);
        }
    }

    fn paint(&self, block: &Block, reason: impl Fn(&str) -> String) -> Option<Box<RulePaint>> {
        let selector = block.selector.as_ref()?;
        let is_known = || matches!(selector.target(), Target::Some(_));
        if block.paints.is_empty() || !is_known() {
            return None;
        }
        let mut declarations = block.paints.clone();
        for painted in &mut declarations {
            painted.reason = reason(&painted.reason);
        }
        Some(Box::new(RulePaint {
            weight: selector.weight,
            when: block.when.clone(),
            is_passing: selector.is_passing,
            ..RulePaint::of(declarations)
        }))
    }

    fn effect(&self, declarations: &[Declaration], variables: &Variables) -> Effect {
        let mut effect = Effect::of(declarations, variables);
        if let Some(reason) = self.hiding_animation(declarations, variables) {
            effect.deeds.push((Deed::Hides, reason));
        }
        effect
    }

    fn hiding_animation(
        &self,
        declarations: &[Declaration],
        variables: &Variables,
    ) -> Option<String> {
        let animations = declarations
            .iter()
            .filter(|(name, _)| matches!(&*plain(name), "animation" | "animation-name"));
        let mut values = animations.flat_map(|(_, value)| filled(value, variables));
        let value = values.find(|value| {
            let is_hiding = |name: &str| {
                let name = name.to_lowercase();
                let is_slow = self.is_slow || is_slow("animation", value, variables);
                self.hiding_animations.contains(&name)
                    || is_slow && self.passing_animations.contains(&name)
            };
            pieces(value).iter().any(|piece| match piece {
                Piece::Word(name) | Piece::Text(name) => is_hiding(name),
                _ => false,
            })
        })?;
        Some(format!("animation: {value}"))
    }
}

// An animation or a transition that is not at its end soon, or never.
fn is_slow(name: &str, value: &str, variables: &Variables) -> bool {
    const LONGEST: f32 = 3.0;
    const ENDLESS: &[&str] = &[
        "infinite",
        "reverse",
        "alternate",
        "alternate-reverse",
        "paused",
    ];
    let name = plain(name);
    let values = || {
        filled(value, variables)
            .into_iter()
            .map(|value| pieces(&value))
    };
    match &*name {
        "animation-timeline" | "animation-range" | "animation-range-start" | "scroll-timeline" => {
            true
        }
        name if name.starts_with("animation") || name.starts_with("transition") => {
            values().any(|value| {
                let is_curve = |piece: &Piece| matches!(piece, Piece::Function(_));
                let is_counted = name.starts_with("animation") && !value.iter().any(is_curve);
                let is_long = |number: f32, unit: &str| match unit {
                    "s" => number > LONGEST,
                    "ms" => number > LONGEST * 1000.0,
                    // It stops on its way.
                    _ => is_counted && number.fract() != 0.0,
                };
                has_word(&value, ENDLESS) || any_number(&value, is_long)
            })
        }
        _ => false,
    }
}

fn known() -> std::sync::MutexGuard<'static, HashMap<Vec<Source>, Arc<Style>>> {
    READ.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
}

fn define(variables: &mut Variables, declarations: &[Declaration]) {
    for (name, value) in declarations
        .iter()
        .filter(|(name, _)| name.starts_with("--"))
    {
        let values = variables.entry(name.clone()).or_default();
        if !values.contains(value) {
            values.push(value.clone());
        }
    }
}

// For a message.
fn shortened(prelude: &str) -> String {
    const LONGEST: usize = 80;
    if prelude.chars().count() <= LONGEST {
        return prelude.to_string();
    }
    let start: String = prelude.chars().take(LONGEST).collect();
    format!("{start}…")
}
