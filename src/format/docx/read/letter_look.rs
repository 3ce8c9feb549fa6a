//! How letters look, after all styles. Takes the properties of runs from the general to the particular, returns whether a reader sees the
//! words. A property that is not known here could hide them, so it is a flaw.

use roxmltree::Node;
use stappenkaart_say::say;

use super::xml::{elements, is_on, name, number, repeated, value};
use crate::characters::{is_override, is_right_to_left};
use crate::colour::Rgb;
use crate::format::Sight;

/// Of a point: letters below this size are not read by anyone.
const SMALLEST: f64 = 6.0;
/// The share of the size that is left of superscript.
const RAISED: f64 = 0.58;
/// WCAG 2.2 asks for 4.5 and, of large letters, for 3. Below this, letters and ground are one surface to many eyes.
const LEAST_CONTRAST: f64 = 2.5;
/// Their letters are pictures.
const SIGN_FONTS: [&str; 5] = ["wingdings", "webdings", "symbol", "marlett", "mt extra"];

/// The look of letters.
#[derive(Debug, Clone)]
pub struct LetterLook {
    flaw: Option<Sight>,
    /// `None` for black or white, whichever is seen on the ground.
    colour: Option<Rgb>,
    ground: Option<Rgb>,
    /// In half points: of usual scripts, and of complex ones.
    size: f64,
    complex_size: f64,
    is_complex: bool,
    is_rtl: bool,
    is_raised: bool,
    /// The language of usual, East Asian and complex scripts.
    pub languages: [String; 3],
}

impl Default for LetterLook {
    /// Those of a document that says nothing (ECMA-376, part 1, 17.7.5).
    fn default() -> LetterLook {
        LetterLook {
            flaw: None,
            colour: None,
            ground: None,
            size: 20.0,
            complex_size: 20.0,
            is_complex: false,
            is_rtl: false,
            is_raised: false,
            languages: Default::default(),
        }
    }
}

impl LetterLook {
    /// The same with these properties.
    pub fn with(mut self, properties: Option<Node<'_, '_>>) -> LetterLook {
        if let Some(flaw) = properties.and_then(repeated) {
            self.flaw(flaw);
        }
        for property in properties.into_iter().flat_map(|node| elements(node)) {
            self.apply(property);
        }
        self
    }

    /// The same with something wrong.
    pub fn flawed(mut self, flaw: Sight) -> LetterLook {
        self.flaw.get_or_insert(flaw);
        self
    }

    fn apply(&mut self, property: Node<'_, '_>) {
        match name(property) {
            "b" | "bCs" | "i" | "iCs" | "u" | "noProof" | "rStyle" | "bdr" => {}
            "rFonts" => self.fonts(property),
            "rtl" => self.is_rtl = is_on(property),
            "cs" => self.is_complex = is_on(property),
            "color" => self.ink(property),
            "shd" => match ground(property) {
                Ok(ground) => self.ground = ground.or(self.ground),
                Err(why) => self.flaw(Sight::Distorted(why)),
            },
            "sz" => self.size = number(property, "val").unwrap_or(0.0),
            "szCs" => self.complex_size = number(property, "val").unwrap_or(0.0),
            "vertAlign" => self.is_raised = value(property, "val") != Some("baseline"),
            "lang" => self.language(property),
            "vanish" | "webHidden" | "specVanish" if is_on(property) => {
                self.flaw(Sight::Hidden(
                    say!("it is hidden text (`w:vanish`)").to_owned(),
                ));
            }
            "strike" | "dstrike" if is_on(property) => {
                self.flaw(Sight::Distorted(say!("it is struck through").to_owned()));
            }
            "vanish" | "webHidden" | "specVanish" | "strike" | "dstrike" => {}
            _ => {
                let name = property.tag_name().name();
                let why = say!("its letters have `{name}`, which could hide them");
                self.flaw(Sight::Distorted(why));
            }
        }
    }

    fn flaw(&mut self, flaw: Sight) {
        self.flaw.get_or_insert(flaw);
    }

    fn fonts(&mut self, property: Node<'_, '_>) {
        let is_signs = |name: &str| {
            let name = name.to_lowercase();
            SIGN_FONTS
                .iter()
                .any(|font| name == *font || name.starts_with(font) && !name.starts_with("symbola"))
        };
        let mut fonts = property.attributes().map(|font| font.value());
        if let Some(font) = fonts.find(|font| is_signs(font)) {
            let why = say!("it is in the font `{font}`, which has signs in the place of letters");
            self.flaw(Sight::Distorted(why));
        }
    }

    fn ink(&mut self, property: Node<'_, '_>) {
        let is_of_theme = property.attributes().any(|one| one.name() != "val");
        match (value(property, "val"), is_of_theme) {
            (Some("auto"), false) => self.colour = None,
            (Some(digits), false) if colour(digits).is_some() => self.colour = colour(digits),
            _ => self.flaw(Sight::Distorted(say!("its colour is not known").to_owned())),
        }
    }

    fn language(&mut self, property: Node<'_, '_>) {
        let names = ["val", "eastAsia", "bidi"];
        for (known, name) in self.languages.iter_mut().zip(names) {
            if let Some(lang) = value(property, name) {
                lang.clone_into(known);
            }
        }
    }

    /// The language of words in this look, as Word chooses it by their script.
    pub fn language_of(&self, words: &str) -> &str {
        let [usual, east_asian, complex] = &self.languages;
        match self.is_rtl || self.is_complex {
            true => complex,
            false if words.contains(is_east_asian) => east_asian,
            false => usual,
        }
    }

    /// Whether a reader sees words in this look, on the ground of their paragraph.
    pub fn sight(&self, words: &str, paragraph: Option<Rgb>) -> Sight {
        if let Some(flaw) = &self.flaw {
            return flaw.clone();
        }
        let points = self.points();
        if points < SMALLEST {
            return Sight::Hidden(say!("it is in letters of {points} points"));
        }
        let ground = self.ground.or(paragraph).unwrap_or(Rgb::WHITE);
        if self
            .colour
            .is_some_and(|ink| ink.contrast(ground) < LEAST_CONTRAST)
        {
            return Sight::Hidden(say!("its colour is that of its background").to_owned());
        }
        self.order(words)
    }

    fn points(&self) -> f64 {
        let size = match self.is_rtl || self.is_complex {
            true => self.complex_size,
            false => self.size.min(self.complex_size),
        };
        let share = if self.is_raised { RAISED } else { 1.0 };
        size / 2.0 * share
    }

    // Letters that are shown in another order than they are in.
    fn order(&self, words: &str) -> Sight {
        let has_rtl = words.contains(is_right_to_left);
        let has_ltr = words.contains(|c: char| c.is_alphabetic() && !is_right_to_left(c));
        match words.contains(is_override) || has_rtl && !self.is_rtl || self.is_rtl && has_ltr {
            true => Sight::Distorted(say!("its letters are in the wrong direction").to_owned()),
            false => Sight::Visible,
        }
    }
}

/// The colour of a ground, or why it is not known. A pattern is not one colour.
pub fn ground(shading: Node<'_, '_>) -> Result<Option<Rgb>, String> {
    let names = ["val", "color", "fill"];
    let is_of_theme = shading.attributes().any(|one| !names.contains(&one.name()));
    let fill = value(shading, "fill").unwrap_or("auto");
    match (value(shading, "val"), fill) {
        (Some("clear" | "nil"), "auto") if !is_of_theme => Ok(None),
        (Some("clear"), fill) if !is_of_theme && colour(fill).is_some() => Ok(colour(fill)),
        _ => Err(say!("the colour of its background is not known").to_owned()),
    }
}

fn colour(digits: &str) -> Option<Rgb> {
    (digits.len() == 6)
        .then(|| format!("#{digits}").parse().ok())
        .flatten()
}

fn is_east_asian(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7af}')
        || matches!(c, '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}')
}
