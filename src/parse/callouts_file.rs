//! Files of callouts, which are beside a picture. Takes such a file, returns its callouts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::attributes::is_id;
use super::invisible::invisible;
use super::shape::{ById, ID};
use super::stray_markers::hidden_markers;
use super::text::{SourceText, read_text};
use super::toml_error::toml_problem;
use crate::codes;
use crate::diag::{Problems, Reported};
use crate::model::{Callout, Id, Inline, Segment, Shape};
use crate::source::{FileId, Sources, Span};

const CALLOUT: &str = "write a callout as:\n[id-of-the-callout]\nx = 10\ny = 20\nwidth = 15\nheight = 8\nlabel = \"Button Save\"\n(numbers in % of the picture)";

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
    /// Its left edge, in % of the picture's width.
    #[schemars(with = "f64", range(min = 0, max = 100))]
    x: Spanned<f64>,
    /// Its upper edge, in % of the picture's height.
    #[schemars(with = "f64", range(min = 0, max = 100))]
    y: Spanned<f64>,
    /// In % of the picture's width.
    #[schemars(with = "f64", range(max = 100), extend("exclusiveMinimum" = 0))]
    width: Spanned<f64>,
    /// In % of the picture's height.
    #[schemars(with = "f64", range(max = 100), extend("exclusiveMinimum" = 0))]
    height: Spanned<f64>,
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

/// Reads a file of callouts. `figure` is the id in front of theirs, `home` the file whose catalog
/// translates them. `None` when the file can't be read; the problems say why.
pub fn callouts(
    sources: &Sources,
    file: FileId,
    figure: &Id,
    home: FileId,
    problems: &mut Problems,
) -> Option<Vec<Callout<Segment>>> {
    let text = read_text(sources, file, problems)?;
    invisible(&text, file, problems);
    hidden_markers(SourceText { file, text: &text }, 0..text.len(), problems);
    let CalloutsFile(entries) = match toml::from_str(&text) {
        Ok(content) => content,
        Err(error) => {
            problems.push(toml_problem(codes::SK211, &error, file, CALLOUT));
            return None;
        }
    };
    let mut reader = CalloutReader {
        file,
        figure,
        home,
        problems,
    };
    let callouts = entries
        .into_iter()
        .map(|(id, entry)| reader.callout(id, entry.into_inner()));
    Some(callouts.collect())
}

struct CalloutReader<'a> {
    file: FileId,
    figure: &'a Id,
    home: FileId,
    problems: &'a mut Problems,
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
            self.problem(span, format!("`{id}` can't be the id of a callout"))
                .help("an id consists of lowercase letters, digits and hyphens");
        }
        self.check_inside(&x, &width, "wide");
        self.check_inside(&y, &height, "high");
        Callout {
            label: self.label(&id, label),
            id: Id::new(id),
            span,
            shape: match shape {
                ShapeName::Box => Shape::Box,
                ShapeName::Circle => Shape::Circle,
            },
            x: per_ten_thousand(*x.get_ref()),
            y: per_ten_thousand(*y.get_ref()),
            width: per_ten_thousand(*width.get_ref()),
            height: per_ten_thousand(*height.get_ref()),
            forbidden: forbidden.map(|warning| {
                let span = self.span(&warning);
                (Id::new(warning.into_inner()), span)
            }),
        }
    }

    fn label(&mut self, id: &str, label: Spanned<String>) -> Segment {
        let span = self.span(&label);
        if label.get_ref().trim().is_empty() {
            self.problem(span, format!("the callout `{id}` has an empty label"))
                .help("say what is there, such as `label = \"Button Save\"`");
        }
        Segment {
            id: Id::new(format!("{}.{id}", self.figure)),
            text: vec![Inline::Text(label.into_inner())],
            span,
            home: self.home,
        }
    }

    fn check_inside(&mut self, start: &Spanned<f64>, length: &Spanned<f64>, side: &str) {
        let (from, size) = (*start.get_ref(), *length.get_ref());
        let inside = from >= 0.0 && size > 0.0 && from + size <= 100.0;
        if !inside {
            let to = from + size;
            let message =
                format!("the callout goes from {from} to {to}, and the picture is 100 {side}");
            self.problem(self.span(length), message)
                .help("write numbers from 0 to 100: they are % of the picture");
        }
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
