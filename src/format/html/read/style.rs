//! Style sheets, as far as they can hide words. Takes the sheets of a page, returns a [`Style`] that says of an element what
//! hides it: on screen or on paper, wide or narrow, light or dark, whatever the reader does.

use std::collections::{HashMap, HashSet};
use std::sync::{Arc, LazyLock, Mutex};

use cssparser::{Parser, StyleSheetParser};
use scraper::ElementRef;

use super::effect::{Declaration, Effect};
use super::piece::{Piece, pieces};
use super::selector::{Target, Wide};
use super::sheet::{Block, Sheet};
use super::variables::{Variables, filled};

/// Every rule of a page that can hide something.
#[derive(Debug, Default)]
pub struct Style {
    hiding: Vec<Rule>,
    clipping: Vec<Rule>,
    limiting: Vec<Rule>,
    variables: Variables,
    hiding_animations: HashSet<String>,
}

#[derive(Debug)]
struct Rule {
    target: Target,
    /// The declaration and where it is: "`display: none` in `assets/site.css`".
    reason: String,
}

/// Why a style sheet can't be assessed.
#[derive(Debug)]
pub struct Fault {
    pub file: String,
    pub message: String,
}

/// The file and the text of a style sheet.
type Source = (String, String);

// All pages of a site share their style sheets, so each set is read once.
static READ: LazyLock<Mutex<HashMap<Vec<Source>, Arc<Style>>>> = LazyLock::new(Mutex::default);

/// A site has one set; a page with its own styles adds another.
const MOST_KEPT: usize = 32;

impl Style {
    /// The style of a page with these sheets. Fails if something would have to be fetched, and if the sheets are too complex to be
    /// assessed.
    pub fn of(sources: Vec<Source>) -> Result<Arc<Style>, Fault> {
        if let Some(style) = known().get(&sources) {
            return Ok(Arc::clone(style));
        }
        let style = Arc::new(Style::read(&sources)?);
        let mut known = known();
        if known.len() >= MOST_KEPT {
            known.clear();
        }
        known.insert(sources, Arc::clone(&style));
        Ok(style)
    }

    /// What hides an element by a rule or by its own `style`.
    pub fn hides(&self, element: &ElementRef) -> Option<String> {
        let own = element
            .value()
            .attr("style")
            .map(|text| self.own(text))
            .unwrap_or_default();
        if let Some(hides) = own.hides {
            return Some(format!("`{hides}` in its `style`"));
        }
        if let Some(rule) = first(&self.hiding, element) {
            return Some(rule.reason.clone());
        }
        let clips = own
            .clips
            .map(|clips| format!("`{clips}` in its `style`"))
            .or_else(|| reason(&self.clipping, element))?;
        let limits = own
            .limits
            .map(|limits| format!("`{limits}` in its `style`"))
            .or_else(|| reason(&self.limiting, element))?;
        Some(format!("{clips} together with {limits}"))
    }

    fn own(&self, text: &str) -> Effect {
        let block = Block::read(text);
        let mut variables = self.variables.clone();
        define(&mut variables, &block.declarations);
        self.effect(&block.declarations, &variables)
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
        style.hiding_animations = style.animations_that_hide(&sheets);
        for (file, sheet) in &sheets {
            sheet.blocks.iter().for_each(|block| style.add(file, block));
        }
        Ok(style)
    }

    fn animations_that_hide(&self, sheets: &[(&String, Sheet)]) -> HashSet<String> {
        let frames = sheets.iter().flat_map(|(_, sheet)| &sheet.frames);
        let hiding = frames
            .filter(|(_, declarations)| Effect::of(declarations, &self.variables).hides.is_some());
        hiding.map(|(name, _)| name.to_ascii_lowercase()).collect()
    }

    fn add(&mut self, file: &str, block: &Block) {
        let effect = self.effect(&block.declarations, &self.variables);
        if effect.is_none() {
            return;
        }
        let Effect {
            hides,
            clips,
            limits,
        } = effect;
        let target = block.selector.as_ref().map_or(Target::Any, Wide::target);
        for (declaration, rules) in [
            (hides, &mut self.hiding),
            (clips, &mut self.clipping),
            (limits, &mut self.limiting),
        ] {
            if let Some(declaration) = declaration {
                rules.push(Rule {
                    target: target.clone(),
                    reason: format!("`{declaration}` in `{file}`"),
                });
            }
        }
    }

    fn effect(&self, declarations: &[Declaration], variables: &Variables) -> Effect {
        let effect = Effect::of(declarations, variables);
        match self.hiding_animation(declarations, variables) {
            Some(reason) if effect.hides.is_none() => Effect::hiding(reason),
            _ => effect,
        }
    }

    fn hiding_animation(
        &self,
        declarations: &[Declaration],
        variables: &Variables,
    ) -> Option<String> {
        let animations = declarations
            .iter()
            .filter(|(name, _)| name == "animation" || name == "animation-name");
        let mut values = animations.flat_map(|(_, value)| filled(value, variables));
        let value = values.find(|value| {
            pieces(value).iter().any(
                |piece| matches!(piece, Piece::Word(word) if self.hiding_animations.contains(word)),
            )
        })?;
        Some(format!("animation: {value}"))
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

fn first<'a>(rules: &'a [Rule], element: &ElementRef) -> Option<&'a Rule> {
    rules.iter().find(|rule| rule.target.may_match(element))
}

fn reason(rules: &[Rule], element: &ElementRef) -> Option<String> {
    first(rules, element).map(|rule| rule.reason.clone())
}
