//! Files of callouts, which are beside a picture. Takes such a file, returns its callouts.

use std::cell::LazyCell;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use super::attributes::is_id;
use super::invisible::invisible;
use super::length::Length;
use super::shape::{ById, ID};
use super::stray_markers::hidden_markers;
use super::text::{SourceText, read_text};
use super::toml_file::{TomlHelp, read_toml, typed};
use crate::codes;
use crate::diag::{Problems, Reported};
use crate::model::{Callout, Id, Inline, Segment, Shape};
use crate::phrases::{self, phrase};
use crate::picture::{Size, measure};
use crate::source::{FileId, Sources, Span};

const CALLOUT: &str = phrase!(
    "write a callout as:\n[id-of-the-callout]\nx = 10\ny = 20\nwidth = 15\nheight = 8\nlabel = \"Button Save\"\n(numbers in % of the picture; or pixels of the picture, such as x = \"652px\")"
);

const HELP: TomlHelp<'_> = TomlHelp {
    file: CALLOUT,
    section: CALLOUT,
};

// What is lost where pixels are turned into %.
const ROUNDING: f64 = 1e-9;

// The pattern of a number of pixels.
const PIXELS: &str = r"^\d+(\.\d+)? ?px$";

/// The callouts of a picture by id: `[save]` is what the words `[Save](callout:save)` point at.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(title = "Callouts of a picture")]
pub struct CalloutsFile(
    #[schemars(with = "ById<CalloutEntry>")] BTreeMap<Spanned<String>, Spanned<CalloutEntry>>,
);

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
struct CalloutEntry {
    /// Its left edge, in % of the picture's width, or in pixels such as `"652px"`.
    #[schemars(schema_with = "edge")]
    x: Spanned<Length>,
    /// Its upper edge, in % of the picture's height, or in pixels.
    #[schemars(schema_with = "edge")]
    y: Spanned<Length>,
    /// In % of the picture's width, or in pixels.
    #[schemars(schema_with = "side")]
    width: Spanned<Length>,
    /// In % of the picture's height, or in pixels.
    #[schemars(schema_with = "side")]
    height: Spanned<Length>,
    /// What is there, for readers who can't see the picture.
    #[schemars(with = "String")]
    label: Spanned<String>,
    /// How it is drawn.
    #[serde(default)]
    shape: ShapeName,
    /// The id of the warning that says why not to touch it.
    #[schemars(with = "Option<String>", regex(pattern = ID))]
    forbidden: Option<Spanned<String>>,
}

#[derive(Deserialize, JsonSchema, Default)]
#[serde(rename_all = "lowercase")]
enum ShapeName {
    /// A frame with corners.
    #[default]
    Box,
    /// A round frame.
    Circle,
}

fn edge(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": ["number", "string"], "minimum": 0, "maximum": 100, "pattern": PIXELS,
    })
}

fn side(_: &mut SchemaGenerator) -> Schema {
    json_schema!({
        "type": ["number", "string"], "exclusiveMinimum": 0, "maximum": 100, "pattern": PIXELS,
    })
}

/// The picture that callouts are on: the id in front of theirs, its file in the guide, and the file whose catalog translates them.
pub struct CalloutsOf<'a> {
    pub figure: &'a Id,
    pub image: &'a str,
    pub home: FileId,
}

/// Reads a file of callouts. `None` when it has mistakes; the problems say which.
pub fn callouts(
    sources: &Sources,
    file: FileId,
    picture: CalloutsOf<'_>,
    problems: &mut Problems,
) -> Option<Vec<Callout<Segment>>> {
    let text = read_text(sources, file, problems)?;
    let source = SourceText {
        file,
        text: &text,
        abbreviations: &[],
    };
    invisible(&text, file, problems);
    hidden_markers(source, 0..text.len(), problems);
    let read = read_toml(source, codes::SK211, HELP);
    let is_whole = read.problems.is_empty();
    problems.extend(read.problems);
    let CalloutsFile(entries) = read.content?;
    let mut found = Problems::new();
    let mut reader = CalloutReader {
        file,
        size: LazyCell::new(Box::new(|| size(sources, picture.image))),
        picture,
        problems: &mut found,
    };
    let callouts: Vec<Callout<Segment>> = entries
        .into_iter()
        .map(|(id, entry)| reader.callout(id, entry.into_inner()))
        .collect();
    drop(reader);
    problems.extend(typed(source, found));
    is_whole.then_some(callouts)
}

// `None` where the picture can't be measured, which is a problem of its own.
fn size(sources: &Sources, image: &str) -> Option<Size> {
    let bytes = sources.bytes(sources.find(image)?).ok()?;
    measure(image, &bytes).ok()
}

/// The keys of a side, and what the picture is in its direction.
struct Side {
    start: &'static str,
    length: &'static str,
    wide: &'static str,
}

const ACROSS: Side = Side {
    start: "x",
    length: "width",
    wide: phrase!("wide"),
};

const DOWN: Side = Side {
    start: "y",
    length: "height",
    wide: phrase!("high"),
};

struct CalloutReader<'a> {
    file: FileId,
    picture: CalloutsOf<'a>,
    /// Measured only where a callout is not plainly in % of the picture.
    size: LazyCell<Option<Size>, Box<dyn FnOnce() -> Option<Size> + 'a>>,
    problems: &'a mut Problems,
}

// Whether a callout is in % and inside the picture in one direction, however large the picture is.
fn is_percent(start: &Spanned<Length>, length: &Spanned<Length>) -> bool {
    let (start, length) = (start.get_ref(), length.get_ref());
    let in_pixels = start.is_in_pixels() || length.is_in_pixels();
    !in_pixels && start.percent(0) + length.percent(0) <= 100.0
}

impl CalloutReader<'_> {
    fn callout(&mut self, id: Spanned<String>, entry: CalloutEntry) -> Callout<Segment> {
        let CalloutEntry {
            x,
            y,
            width,
            height,
            label,
            shape,
            forbidden,
        } = entry;
        let span = self.span(&id);
        let id = id.into_inner();
        if !is_id(&id) {
            self.problem(span, say!("`{id}` can't be the id of a callout"))
                .help(say!(
                    "an id consists of lowercase letters, digits and hyphens"
                ));
        }
        let is_plain = is_percent(&x, &width) && is_percent(&y, &height);
        let size = if is_plain { None } else { *self.size };
        let across = size.map_or(0, |size| size.width);
        let down = size.map_or(0, |size| size.height);
        let (x, width) = self.inside(&x, &width, across, ACROSS);
        let (y, height) = self.inside(&y, &height, down, DOWN);
        Callout {
            label: self.label(&id, label),
            id: Id::new(id),
            span,
            shape: match shape {
                ShapeName::Box => Shape::Box,
                ShapeName::Circle => Shape::Circle,
            },
            x: per_ten_thousand(x),
            y: per_ten_thousand(y),
            width: per_ten_thousand(width),
            height: per_ten_thousand(height),
            forbidden: forbidden.map(|warning| {
                let span = self.span(&warning);
                (Id::new(warning.into_inner()), span)
            }),
        }
    }

    fn label(&mut self, id: &str, label: Spanned<String>) -> Segment {
        let span = self.span(&label);
        if label.get_ref().trim().is_empty() {
            self.problem(span, say!("the callout `{id}` has an empty label"))
                .help(say!("say what is there, such as `label = \"Button Save\"`"));
        }
        Segment {
            id: Id::new(format!("{}.{id}", self.picture.figure)),
            text: vec![Inline::Text(label.into_inner())],
            span,
            home: self.picture.home,
        }
    }

    // Where a callout starts and how long it is, in % of a picture that is `whole` pixels wide or high.
    fn inside(
        &mut self,
        start: &Spanned<Length>,
        length: &Spanned<Length>,
        whole: u32,
        side: Side,
    ) -> (f64, f64) {
        let place = self.span(length);
        let (start, length) = (*start.get_ref(), *length.get_ref());
        let in_pixels = start.is_in_pixels() || length.is_in_pixels();
        if in_pixels && whole == 0 {
            // Without the picture there is nothing to compare with.
            return (0.0, 0.0);
        }
        let (from, size) = (start.percent(whole), length.percent(whole));
        let to = from + size;
        if from >= 0.0 && size > 0.0 && to <= 100.0 + ROUNDING {
            return (from, size);
        }
        let Side {
            start: x,
            length: width,
            wide,
        } = side;
        let wide = phrases::said(wide);
        let (message, help) = if in_pixels {
            let pixels = |percent: f64| (percent / 100.0 * f64::from(whole)).round();
            (
                say!(
                    "the callout goes from {}px to {}px, and the picture is {whole}px {wide}",
                    pixels(from),
                    pixels(to)
                ),
                say!("write pixels of the picture as it is saved, from its top left corner")
                    .to_owned(),
            )
        } else {
            let percent = say!("write numbers from 0 to 100: they are % of the picture");
            let could_be_pixels = to <= f64::from(whole) && from >= 0.0 && size > 0.0;
            (
                say!("the callout goes from {from} to {to}, and the picture is 100 {wide}"),
                match could_be_pixels {
                    true => say!(
                        "{percent}; for pixels, type `{x} = \"{from}px\"` and `{width} = \"{size}px\"`"
                    ),
                    false => percent.to_owned(),
                },
            )
        };
        self.problem(place, message).help(help);
        (from, size)
    }

    fn span<T>(&self, value: &Spanned<T>) -> Span {
        Span::new(self.file, value.span())
    }

    fn problem(&mut self, span: Span, message: String) -> Reported<'_> {
        self.problems.error(codes::SK211, span, message)
    }
}

fn per_ten_thousand(percent: f64) -> u32 {
    (percent.clamp(0.0, 100.0) * 100.0).round() as u32
}
