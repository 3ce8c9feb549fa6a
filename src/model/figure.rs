//! Pictures with numbered callouts.

use super::attachment::Attachment;
use super::text::Id;
use crate::source::Span;

/// A picture with numbered callouts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure<T> {
    pub span: Span,
    /// The image of the card's version of the product, from the guide's folder: `cards/autoriseren/mijn-account.svg`, or
    /// `cards/autoriseren/mijn-account.2026.svg`. A language can have its own picture.
    pub image: String,
    pub alt: T,
    /// What it leads to, if it is the poster of something.
    pub attachment: Option<Attachment>,
    /// In the order in which the step's texts mention them; those that no text mentions come last.
    pub callouts: Vec<Callout<T>>,
    /// Whether its file of callouts is there and could not be read, so that its callouts are unknown.
    pub unread: bool,
}

/// The file of the callouts of a picture, beside it: `screen.callouts.toml` for `screen.svg`.
pub fn callouts_file(image: &str) -> String {
    let stem = image.rsplit_once('.').map_or(image, |(stem, _)| stem);
    format!("{stem}.callouts.toml")
}

/// A callout on a figure. `x`, `y`, `width` and `height` are per ten thousand of the image's width and height, from the top left.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Callout<T> {
    pub id: Id,
    pub span: Span,
    /// The name of the callout for a reader who does not see it.
    pub label: T,
    pub shape: Shape,
    pub x: u32,
    pub y: u32,
    pub width: u32,
    pub height: u32,
    /// The warning that says why the reader must keep off this callout.
    pub forbidden: Option<(Id, Span)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Box,
    Circle,
}

impl<T> Figure<T> {
    pub(super) fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Figure<U> {
        let Figure {
            span,
            image,
            alt,
            attachment,
            callouts,
            unread,
        } = self;
        Figure {
            span: *span,
            image: image.clone(),
            alt: f(alt),
            attachment: attachment.clone(),
            callouts: callouts.iter().map(|callout| callout.map(f)).collect(),
            unread: *unread,
        }
    }
}

impl<T> Callout<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Callout<U> {
        let Callout {
            id,
            span,
            label,
            shape,
            x,
            y,
            width,
            height,
            forbidden,
        } = self;
        Callout {
            id: id.clone(),
            span: *span,
            label: f(label),
            shape: *shape,
            x: *x,
            y: *y,
            width: *width,
            height: *height,
            forbidden: forbidden.clone(),
        }
    }
}
