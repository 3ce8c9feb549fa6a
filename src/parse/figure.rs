//! Figures. Takes the target of an image, gives the figure with the spots of its file of callouts.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use toml::Spanned;

use super::Setting;
use super::attributes::is_id;
use super::blocks::hidden_markers;
use super::invisible::invisible;
use super::schema::{ById, ID};
use super::toml_error::toml_problem;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Callout, Figure, Id, Inline, Segment, Shape};
use crate::source::{FileId, Sources, Span};

const SPOT: &str = "a spot is written as:\n[id-of-the-spot]\nx = 10\ny = 20\nwidth = 15\nheight = 8\nlabel = \"Button Save\"\n(numbers in % of the picture)";

/// The spots of a picture by id: `[save]` is what the words `[Save](callout:save)` point at.
#[derive(Deserialize, JsonSchema)]
#[serde(transparent)]
#[schemars(title = "Callouts of a picture")]
pub(super) struct Spots(#[schemars(with = "ById<Spot>")] BTreeMap<Spanned<String>, Spanned<Spot>>);

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct Spot {
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
    /// What is there, for those who can't see the picture.
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

/// The figure of an image that a file shows. `id` is the figure's, in front of those of its spots.
pub fn figure(
    setting: Setting<'_>,
    target: &str,
    alt: Segment,
    id: &Id,
    problems: &mut Vec<Diagnostic>,
) -> Figure<Segment> {
    let Setting {
        sources,
        version,
        includes: _,
    } = setting;
    let span = alt.span;
    if crate::model::plain(&alt.text).trim().is_empty() {
        problems.push(
            Diagnostic::error(codes::SK208, span, "a figure without a text for those who can't see it (WCAG 2.2, 1.1.1)")
                .help("describe it between the brackets: `![Page My account with the tile Permissions](picture.svg)`"),
        );
    }
    let image = match resolve(sources.path(span.file), target) {
        Some(image) => image,
        None => {
            let where_ = if target.contains("://") {
                "is on another site"
            } else {
                "lies outside the guide"
            };
            problems.push(
                Diagnostic::error(codes::SK208, span, format!("`{target}` {where_}"))
                    .help("put the picture beside the card and name it without a folder"),
            );
            return Figure {
                span,
                image: String::new(),
                alt,
                callouts: Vec::new(),
                unread: true,
            };
        }
    };
    let own = version.map(|version| variant(&image, version));
    // Spots that are declared for one version are not where another version has them.
    let spots = own
        .as_deref()
        .and_then(|own| callouts_of(sources, own))
        .or_else(|| callouts_of(sources, &image));
    let image = own
        .filter(|own| sources.find(own).is_some())
        .unwrap_or(image);
    let callouts = spots.map(|file| callouts(sources, file, id, alt.home, problems));
    let unread = matches!(callouts, Some(None));
    Figure {
        span,
        image,
        alt,
        callouts: callouts.flatten().unwrap_or_default(),
        unread,
    }
}

/// The picture that a language or a version of the product has instead of another: `mijn-account.en.svg` for `mijn-account.svg`.
pub fn variant(image: &str, name: &str) -> String {
    match image.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{name}.{extension}"),
        None => format!("{image}.{name}"),
    }
}

// The file with the spots of a picture.
fn callouts_of(sources: &Sources, image: &str) -> Option<FileId> {
    let stem = image.rsplit_once('.').map_or(image, |(stem, _)| stem);
    sources.find(&format!("{stem}.callouts.toml"))
}

/// The path of `target` as seen from the file at `from`, from the guide's folder. `None` when it leads outside or to another site.
pub fn resolve(from: &str, target: &str) -> Option<String> {
    if target.starts_with('/') || target.contains(':') || target.contains('\\') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

// `None` when the file can't be read.
fn callouts(
    sources: &Sources,
    file: FileId,
    id: &Id,
    home: FileId,
    problems: &mut Vec<Diagnostic>,
) -> Option<Vec<Callout<Segment>>> {
    let text = match sources.text(file) {
        Ok(text) => text,
        Err(error) => {
            problems.push(super::unreadable(sources, file, &error));
            return None;
        }
    };
    invisible(&text, file, problems);
    hidden_markers(&text, 0..text.len(), file, problems);
    let spots = match toml::from_str(&text) {
        Ok(Spots(spots)) => spots,
        Err(error) => {
            problems.push(toml_problem(codes::SK211, &error, file, SPOT));
            return None;
        }
    };
    let callouts = spots
        .into_iter()
        .map(|(name, spot)| callout(name, spot, id, (file, home), problems))
        .collect();
    Some(callouts)
}

fn callout(
    name: Spanned<String>,
    spot: Spanned<Spot>,
    figure: &Id,
    (file, home): (FileId, FileId),
    problems: &mut Vec<Diagnostic>,
) -> Callout<Segment> {
    let name_span = Span::new(file, name.span());
    let name = name.into_inner();
    if !is_id(&name) {
        let problem = Diagnostic::error(
            codes::SK211,
            name_span,
            format!("`{name}` can't be the id of a spot"),
        );
        problems.push(problem.help("an id has lowercase letters, digits and hyphens"));
    }
    let Spot {
        x,
        y,
        width,
        height,
        label,
        shape,
        forbidden,
    } = spot.into_inner();
    check_inside(&x, &width, &y, &height, file, problems);
    let label_span = Span::new(file, label.span());
    if label.get_ref().trim().is_empty() {
        let problem = Diagnostic::error(
            codes::SK211,
            label_span,
            format!("the spot `{name}` has an empty label"),
        );
        problems.push(problem.help("say what is there, such as `label = \"Button Save\"`"));
    }
    let label = Segment {
        id: Id::new(format!("{figure}.{name}")),
        text: vec![Inline::Text(label.into_inner())],
        span: label_span,
        home,
    };
    Callout {
        id: Id::new(name),
        span: name_span,
        label,
        shape: match shape {
            ShapeName::Box => Shape::Box,
            ShapeName::Circle => Shape::Circle,
        },
        x: per_ten_thousand(*x.get_ref()),
        y: per_ten_thousand(*y.get_ref()),
        width: per_ten_thousand(*width.get_ref()),
        height: per_ten_thousand(*height.get_ref()),
        forbidden: forbidden.map(|warning| {
            let span = Span::new(file, warning.span());
            (Id::new(warning.into_inner()), span)
        }),
    }
}

fn check_inside(
    x: &Spanned<f64>,
    width: &Spanned<f64>,
    y: &Spanned<f64>,
    height: &Spanned<f64>,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) {
    for (start, length, side) in [(x, width, "wide"), (y, height, "high")] {
        let (from, size) = (*start.get_ref(), *length.get_ref());
        let inside = from >= 0.0 && size > 0.0 && from + size <= 100.0;
        if !inside {
            let span = Span::new(file, length.span());
            let problem = Diagnostic::error(
                codes::SK211,
                span,
                format!(
                    "the spot runs from {from} to {} and the picture is 100 {side}",
                    from + size
                ),
            );
            problems.push(
                problem.help("write numbers in % of the picture that stay between 0 and 100"),
            );
        }
    }
}

fn per_ten_thousand(percent: f64) -> u32 {
    (percent.clamp(0.0, 100.0) * 100.0).round() as u32
}
