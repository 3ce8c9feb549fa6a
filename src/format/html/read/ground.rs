//! The ink of words and the ground that they are on, down the tree of a page. Takes the rules about an element and the colours around
//! it, returns those in it, and where its words can hardly be seen. The cascade is that of a browser, for every mode of the page; a
//! colour that is not certain counts as fit.

use std::borrow::Cow;
use std::collections::HashMap;
use std::rc::Rc;

use rustc_hash::FxHashMap;
use scraper::node::Element;
use stappenkaart_say::say;

use super::backdrop::{self, Drawing};
use super::colour::{self, ShownColour};
use super::markup::attribute;
use super::medium::PageMode;
use super::paint::{Painted, RulePaint, Variant, cascade};
use super::rules::{RuleSet, Rules};
use super::sheet::Block;
use super::variables::closing;

/// The colours in an element, by their number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct Ground(u32);

/// A colour and the rule that it is from. `None` where it is not known.
type Known = Option<(ShownColour, Rc<str>)>;

/// The colours in an element, in one mode of the page.
#[derive(Debug, Clone)]
struct Shade {
    variables: Rc<HashMap<String, String>>,
    ink: Known,
    /// In the place of the ink, where a rule says so.
    fill: Option<Known>,
    /// Each colour that may be below words. Empty where one of them is not known.
    grounds: Vec<(ShownColour, Rc<str>)>,
    /// The rule that draws lines or a picture below words.
    drawn: Option<String>,
}

/// What is wrong with words on a ground.
#[derive(Debug, Clone, Default)]
struct GroundFlaw {
    /// Why they can hardly be seen.
    faint: Option<String>,
    /// What is drawn below them.
    drawn: Option<String>,
}

/// The colours of the elements that were asked about.
#[derive(Debug, Default)]
pub struct Grounds {
    variants: Vec<Variant>,
    /// Each with what is wrong with words on it.
    known: Vec<(Vec<Shade>, GroundFlaw)>,
    numbers: FxHashMap<GroundKey, Ground>,
}

/// All that the colours in an element depend on: those around it, its rules, and what it says itself.
type GroundKey = (Ground, u32, Cow<'static, str>);

impl Grounds {
    /// Of a page that has these modes.
    pub fn of(variants: Vec<Variant>) -> Grounds {
        let shades = variants.iter().map(|variant| Shade::around(variant.mode));
        Grounds {
            known: vec![(shades.collect(), GroundFlaw::default())],
            variants,
            numbers: FxHashMap::default(),
        }
    }

    /// The colours in an element, within others.
    pub fn within(
        &mut self,
        around: Ground,
        element: &Element,
        set: &RuleSet,
        rules: &Rules,
    ) -> Ground {
        let own = own(element);
        if set.colours.is_empty() && own.is_empty() {
            return around;
        }
        let key = (around, set.number, own);
        if let Some(known) = self.numbers.get(&key) {
            return *known;
        }
        let paints: Vec<&RulePaint> = rules.paints(&set.colours).collect();
        let own = own_paints(&key.2);
        let shades: Vec<Shade> = self.known[around.0 as usize].0.clone();
        let shades: Vec<Shade> = (shades.into_iter().zip(&self.variants))
            .map(|(shade, variant)| {
                let holding = paints.iter().copied().filter(|paint| variant.has(paint));
                shade.with(holding.chain(&own), variant.mode)
            })
            .collect();
        let mut judged = shades.iter().zip(&self.variants);
        let flaw = GroundFlaw {
            faint: judged.find_map(|(shade, variant)| shade.hardly_seen(variant.mode)),
            drawn: shades.iter().find_map(|shade| shade.drawn.clone()),
        };
        let ground = Ground(u32::try_from(self.known.len()).unwrap_or_default());
        self.known.push((shades, flaw));
        self.numbers.insert(key, ground);
        ground
    }

    /// How many are known.
    pub fn count(&self) -> usize {
        self.known.len()
    }

    /// Why words on it can hardly be seen.
    pub fn faint(&self, ground: Ground) -> Option<&str> {
        self.known[ground.0 as usize].1.faint.as_deref()
    }

    /// What is drawn below words on it: lines may strike them through, and what a picture shows is not known.
    pub fn drawn(&self, ground: Ground) -> Option<&str> {
        self.known[ground.0 as usize].1.drawn.as_deref()
    }
}

// What an element says of colours itself, as text: by old attributes, which give way to every rule, and in its `style`.
fn own(element: &Element) -> Cow<'static, str> {
    let old = match element.name() {
        "font" => attribute(element, "color"),
        "body" => attribute(element, "text"),
        // Their own colours are those of the browser.
        "a" | "mark" => Some("-browser"),
        _ => None,
    };
    let ground = attribute(element, "bgcolor");
    let style = attribute(element, "style").unwrap_or_default();
    match (old, ground, style) {
        (None, None, "") => "".into(),
        (Some("-browser"), None, "") => "color: -browser;\n".into(),
        (old, ground, style) => {
            let old = old.map(|value| format!("color: {value};"));
            let ground = ground.map(|value| format!("background-color: {value};"));
            let both = old.into_iter().chain(ground).collect::<String>();
            format!("{both}\n{style}").into()
        }
    }
}

fn own_paints(own: &str) -> [RulePaint; 2] {
    let (old, style) = own.split_once('\n').unwrap_or_default();
    let mut old = own_paint(old, 0);
    old.when.is_layered = true;
    [old, own_paint(style, u32::MAX)]
}

/// What declarations of an element's own say of colours and boxes. `ids` is how much they weigh.
pub fn own_paint(text: &str, ids: u32) -> RulePaint {
    RulePaint {
        weight: (ids, 0, 0),
        ..RulePaint::of(Block::read(text).paints)
    }
}

impl Shade {
    // Around the whole page. By night, what a browser takes depends on what the page asks for.
    fn around(mode: PageMode) -> Shade {
        let [ink, ground] = match mode {
            PageMode::Light | PageMode::Paper => [
                Some((ShownColour::BLACK, "".into())),
                Some((ShownColour::WHITE, "".into())),
            ],
            PageMode::Dark => [None, None],
        };
        Shade {
            variables: Rc::default(),
            ink,
            fill: None,
            grounds: ground.into_iter().collect(),
            drawn: None,
        }
    }

    fn with<'a>(mut self, paints: impl Iterator<Item = &'a RulePaint>, mode: PageMode) -> Shade {
        let declared = cascade(paints);
        let mut own = declared.iter().filter(|(name, _)| name.starts_with("--"));
        if let Some(first) = own.next() {
            let variables = Rc::make_mut(&mut self.variables);
            for (name, declared) in own.chain([first]) {
                variables.insert((*name).to_string(), declared.value.clone());
            }
        }
        let value = |name| declared.get(name).copied();
        if let Some(declared) = value("color") {
            let ink = self.ink.take();
            self.ink = self.ink_of(declared, ink, mode);
        }
        if let Some(declared) = value("-webkit-text-fill-color") {
            let ink = self.fill.take().unwrap_or_else(|| self.ink.clone());
            self.fill = Some(self.ink_of(declared, ink, mode));
        }
        if let Some(declared) = value("background-color") {
            self.cover(declared, mode);
        }
        if let Some(declared) = value("background-image") {
            self.draw(declared, mode);
        }
        if let Some(declared) = value("box-shadow") {
            let shadow = self.filled(&declared.value);
            if shadow.is_some_and(|value| backdrop::has_lines_inside(&value)) {
                self.drawn = Some(lines(declared));
            }
        }
        self
    }

    // A colour below words, above what was there.
    fn cover(&mut self, declared: &Painted, mode: PageMode) {
        let Some(value) = self
            .filled(&declared.value)
            .map(|value| value.to_ascii_lowercase())
        else {
            self.grounds.clear();
            return;
        };
        let known = match value.as_str() {
            "none" | "transparent" | "initial" | "unset" | "" => return,
            "currentcolor" => self.ink.clone(),
            value => colour::of_ground(value, mode).map(|colour| (colour, named(declared, value))),
        };
        let Some((colour, reason)) = known else {
            self.grounds.clear();
            return;
        };
        if colour.is_opaque() {
            self.grounds = vec![(colour, reason)];
            self.drawn = None;
        } else if !colour.is_clear() {
            for (below, why) in &mut self.grounds {
                (*below, *why) = (colour.over(*below), reason.clone());
            }
        }
    }

    // A gradient or a picture below words, above what was there.
    fn draw(&mut self, declared: &Painted, mode: PageMode) {
        let Some(value) = self.filled(&declared.value) else {
            self.grounds.clear();
            return;
        };
        let below = self.grounds.first().map(|(colour, _)| *colour);
        match backdrop::drawing(&value, below, mode) {
            Drawing::Nothing => {}
            Drawing::Colours(colours)
                if !colours.is_empty() && colours.iter().all(|one| one.is_opaque()) =>
            {
                let reason = named(declared, &value);
                self.grounds = colours
                    .into_iter()
                    .map(|one| (one, reason.clone()))
                    .collect();
                self.drawn = None;
            }
            Drawing::Colours(colours) => {
                let over = |(below, _): &(ShownColour, Rc<str>)| {
                    let shown = colours.iter().map(|colour| colour.over(*below));
                    shown
                        .map(|colour| (colour, named(declared, &value)))
                        .collect::<Vec<_>>()
                };
                self.grounds = self.grounds.iter().flat_map(over).collect();
            }
            Drawing::Lines => {
                self.grounds.clear();
                self.drawn = Some(lines(declared));
            }
            Drawing::Picture => {
                self.grounds.clear();
                let reason = &declared.reason;
                let why =
                    say!("{reason}, has a picture under its words: what that shows is not known");
                self.drawn = Some(why.to_string());
            }
        }
    }

    fn ink_of(&self, declared: &Painted, around: Known, mode: PageMode) -> Known {
        let value = self.filled(&declared.value)?;
        match value.to_ascii_lowercase().as_str() {
            "inherit" | "unset" => around,
            "currentcolor" if declared.property == "color" => around,
            "currentcolor" => self.ink.clone(),
            value => Some((colour::one(value, mode)?, named(declared, value))),
        }
    }

    // A value with its variables filled in. `None` where one of them is not known.
    fn filled(&self, value: &str) -> Option<String> {
        let mut value = value.to_string();
        for _ in 0..32 {
            let Some(start) = value.to_ascii_lowercase().find("var(") else {
                return Some(value.trim().to_string());
            };
            let inside = &value[start + 4..];
            let end = closing(inside);
            let (name, otherwise) = match inside[..end].split_once(',') {
                Some((name, otherwise)) => (name, Some(otherwise)),
                None => (&inside[..end], None),
            };
            let known = self.variables.get(name.trim()).map(String::as_str);
            let part = known.or(otherwise)?;
            let after = inside.get(end + 1..).unwrap_or_default();
            value = format!("{}{part}{after}", &value[..start]);
        }
        None
    }

    fn hardly_seen(&self, mode: PageMode) -> Option<String> {
        let ink = self.fill.as_ref().unwrap_or(&self.ink);
        let (ink, of_ink) = ink.as_ref()?;
        let lost = |(ground, _): &&(ShownColour, Rc<str>)| colour::is_lost(*ink, *ground);
        let (_, of_ground) = self.grounds.iter().find(lost)?;
        let why = match (of_ink.is_empty(), of_ground.is_empty()) {
            (true, _) => say!("{of_ground}, is nearly the colour of its letters").to_string(),
            (_, true) => say!("{of_ink}, is nearly the colour of the page").to_string(),
            _ => say!("{of_ink}, is nearly the colour of {of_ground}").to_string(),
        };
        Some(match mode {
            PageMode::Light => why,
            PageMode::Dark => say!("{why}, in dark mode"),
            PageMode::Paper => say!("{why}, on paper"),
        })
    }
}

// A rule, with the colour that its variables give it.
fn named(declared: &Painted, value: &str) -> Rc<str> {
    match declared.value.contains("var(") {
        true => format!("{} ({value})", declared.reason).into(),
        false => declared.reason.as_str().into(),
    }
}

fn lines(declared: &Painted) -> String {
    let reason = &declared.reason;
    say!("{reason}, draws lines under its words").to_string()
}
