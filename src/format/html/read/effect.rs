//! What a block of declarations does to the words of its element: the deeds of the table of [`WAYS`], how faint it makes them, and
//! how small.

use stappenkaart_say::say;

use super::aliases::plain;
use super::colour;
use super::deed::Deed;
use super::moving_ways::MOVING_WAYS;
use super::piece::Piece;
use super::sums::pieces;
use super::values::{in_em, is_length, is_of_screen, least_of, one_number};
use super::variables::{Variables, filled};
use super::ways::{StyleWay, WAYS};

/// A property and its value, with the name in lower case.
pub type Declaration = (String, String);

/// What a block does. Each entry has the declaration that does it, as the author wrote it.
#[derive(Debug, Clone, Default)]
pub struct Effect {
    pub deeds: Vec<(Deed, String)>,
    /// How much is left of the strength of its colours, where that is less than all.
    pub faint: Option<(f32, String)>,
    pub small: Vec<(LetterSize, String)>,
    /// How high it is made, in ems of 16 px.
    pub height: Option<(f32, String)>,
    /// Values with which a style sheet writes words of its own.
    pub words: Vec<(String, String)>,
    /// Whether it holds in every mode of the page: on paper too, and whatever the reader does.
    pub is_always: bool,
}

/// The size of letters.
#[derive(Debug, Clone, Copy)]
pub enum LetterSize {
    /// So many times that of what is around it.
    Times(f32),
    /// So many times that of the page.
    OfPage(f32),
    /// In ems of 16 px.
    Fixed(f32),
    /// The whole element, so many times as large.
    Scaled(f32),
}

impl Effect {
    /// The effect of a block, for every value that its variables may have.
    pub fn of(declarations: &[Declaration], variables: &Variables) -> Effect {
        let mut effect = Effect::default();
        let plain = declarations
            .iter()
            .filter(|(name, _)| !name.starts_with("--"));
        for (name, value) in plain {
            for value in filled(value, variables) {
                effect.add(name, &value);
            }
        }
        if let Some(declaration) = hardly_seen(declarations, variables) {
            effect.deeds.push((Deed::Hides, declaration));
        }
        for (sides, deed) in SIDES {
            effect.add_sides(declarations, sides, *deed);
        }
        effect
    }

    /// Whether the block does this.
    pub fn does(&self, deed: Deed) -> bool {
        self.deeds.iter().any(|(known, _)| *known == deed)
    }

    /// The declaration that does it.
    pub fn reason(&self, deed: Deed) -> Option<&str> {
        let mut deeds = self.deeds.iter();
        let (_, reason) = deeds.find(|(known, _)| *known == deed)?;
        Some(reason)
    }

    /// Whether the block leaves everything as it is.
    pub fn is_none(&self) -> bool {
        self.deeds.is_empty()
            && self.faint.is_none()
            && self.small.is_empty()
            && self.height.is_none()
    }

    /// The same, each declaration made into a reason.
    pub fn with_reasons(mut self, reason: impl Fn(&str) -> String) -> Effect {
        let deeds = self.deeds.iter_mut().map(|(_, text)| text);
        let sizes = self.small.iter_mut().map(|(_, text)| text);
        let faint = self.faint.iter_mut().map(|(_, text)| text);
        let words = self.words.iter_mut().map(|(_, text)| text);
        let height = self.height.iter_mut().map(|(_, text)| text);
        for text in deeds.chain(sizes).chain(faint).chain(words).chain(height) {
            *text = reason(text);
        }
        self
    }

    /// Whether words with this effect can't be read, whatever is around them.
    pub fn takes_words(&self) -> bool {
        let is_small = |(size, _): &(LetterSize, String)| match size {
            LetterSize::Times(times)
            | LetterSize::OfPage(times)
            | LetterSize::Fixed(times)
            | LetterSize::Scaled(times) => *times < 0.5,
        };
        self.deeds
            .iter()
            .any(|(deed, _)| matches!(deed, Deed::Hides | Deed::Strikes | Deed::Scrambles))
            || self.faint.as_ref().is_some_and(|(left, _)| *left < 0.6)
            || self.small.iter().any(is_small)
    }

    fn add(&mut self, name: &str, value: &str) {
        let pieces = pieces(value);
        let plain = plain(name);
        let is_about = |way: &&StyleWay| way.is_about(name) || way.is_about(&plain);
        let done = WAYS.iter().chain(MOVING_WAYS).filter(is_about);
        for way in done.filter(|way| (way.does)(&pieces)) {
            if way.deed == Deed::Adds {
                self.words
                    .push((value.to_string(), format!("{name}: {value}")));
            }
            if !self.deeds.iter().any(|(deed, _)| *deed == way.deed) {
                self.deeds.push((way.deed, format!("{name}: {value}")));
            }
        }
        if let Some(left) = strength(&plain, &pieces)
            && self.faint.as_ref().is_none_or(|(known, _)| left < *known)
        {
            self.faint = Some((left, format!("{name}: {value}")));
        }
        if let Some(height) = height(&plain, &pieces) {
            self.height = Some((height, format!("{name}: {value}")));
        }
        if let Some(size) = size(&plain, &pieces) {
            self.small.push((size, format!("{name}: {value}")));
        }
    }

    // An element between two opposite sides is as large as what is around it.
    fn add_sides(&mut self, declarations: &[Declaration], sides: &[[&str; 2]], deed: Deed) {
        let is_near = |side: &str| {
            let value = declarations.iter().find(|(name, _)| name == side);
            value.is_some_and(|(_, value)| {
                one_number(&pieces(value)).is_some_and(|(number, unit)| number <= in_em(1.0, unit))
            })
        };
        if let Some([one, other]) = sides
            .iter()
            .find(|pair| pair.iter().all(|side| is_near(side)))
        {
            self.deeds.push((deed, say!("{one} and {other}")));
        }
    }
}

const SIDES: &[(&[[&str; 2]], Deed)] = &[
    (
        &[["top", "bottom"], ["inset-block-start", "inset-block-end"]],
        Deed::SpreadsDown,
    ),
    (
        &[
            ["left", "right"],
            ["inset-inline-start", "inset-inline-end"],
        ],
        Deed::SpreadsAcross,
    ),
];

impl StyleWay {
    fn is_about(&self, name: &str) -> bool {
        self.properties
            .iter()
            .any(|property| match property.strip_suffix('*') {
                None => *property == name,
                Some(start) => name
                    .strip_prefix(start)
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-')),
            })
    }
}

fn strength(name: &str, pieces: &[Piece]) -> Option<f32> {
    let left = match name {
        "opacity" => match one_number(pieces)? {
            (number, "%") => number / 100.0,
            (number, _) => number,
        },
        "filter" | "-webkit-filter" => least_of(pieces, &["opacity"])?,
        _ => return None,
    };
    (left < 1.0).then_some(left)
}

fn height(name: &str, pieces: &[Piece]) -> Option<f32> {
    let (number, unit) = one_number(pieces)?;
    let is_height = match name {
        "height" | "block-size" => is_length(unit),
        // A whole screen is for a page of which another part is scrolled.
        "max-height" | "max-block-size" => is_length(unit) || is_of_screen(unit) && number < 60.0,
        _ => false,
    };
    is_height.then(|| number / in_em(1.0, unit))
}

fn size(name: &str, pieces: &[Piece]) -> Option<LetterSize> {
    let scaled = |(number, unit): (f32, &str)| match unit {
        "%" => LetterSize::Scaled(number / 100.0),
        _ => LetterSize::Scaled(number),
    };
    match name {
        "font-size" => letters(one_number(pieces)?),
        "font" => {
            let number = pieces.iter().find_map(|piece| match piece {
                Piece::Number(value, unit) if *value == 0.0 || !unit.is_empty() => {
                    Some((*value, unit.as_str()))
                }
                _ => None,
            })?;
            letters(number)
        }
        "zoom" => one_number(pieces).map(scaled),
        "scale" => least_of_all(pieces).map(LetterSize::Scaled),
        "transform" | "-webkit-transform" => {
            least_of(pieces, &["scale", "scalex", "scaley", "scale3d"]).map(LetterSize::Scaled)
        }
        _ => None,
    }
}

fn letters((number, unit): (f32, &str)) -> Option<LetterSize> {
    Some(match unit {
        "%" => LetterSize::Times(number / 100.0),
        "em" => LetterSize::Times(number),
        "rem" => LetterSize::OfPage(number),
        unit => LetterSize::Fixed(number / in_em(1.0, unit)),
    })
}

fn least_of_all(pieces: &[Piece]) -> Option<f32> {
    let numbers = pieces.iter().filter_map(|piece| match piece {
        Piece::Number(value, unit) if unit == "%" => Some(value / 100.0),
        Piece::Number(value, _) => Some(*value),
        _ => None,
    });
    numbers.reduce(f32::min)
}

// Only where each certainly has one value: a light ink and a light ground may belong to two themes.
fn hardly_seen(declarations: &[Declaration], variables: &Variables) -> Option<String> {
    let last = |names: [&str; 2]| {
        let (_, value) = declarations
            .iter()
            .rev()
            .find(|(name, _)| names.contains(&name.as_str()))?;
        let mut values = filled(value, variables);
        if values.len() == 1 {
            values.pop()
        } else {
            Some(value.clone())
        }
    };
    let ink = last(["color", "-webkit-text-fill-color"])?;
    let ground = last(["background", "background-color"])?;
    colour::is_hardly_seen(&ink, &ground).then(|| format!("color: {ink}; background: {ground}"))
}
