//! Whether all words are on the paper. Takes a laid-out document, returns the first words that do not.
//!
//! Typst silently lets a block that can't break run off the page, and its text stays in the tag tree: a reader of the text alone
//! would never notice.

use typst::foundations::NativeElement;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Transform};
use typst::model::FigureElem;
use typst::pdf::ArtifactElem;
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// No printer reaches closer to the edge than this, in millimetres.
const EDGE: f64 = 5.0;

/// How far words may reach into the bottom margin, in millimetres: what a descender takes.
const DESCENDER: f64 = 2.0;

/// Words that would not be on the paper.
pub struct Overflow {
    pub words: String,
    /// From 1.
    pub page: usize,
    pub in_warning: bool,
}

/// The first words off the paper: over its edge, or below the text area, where they would run into the foot, which is as high as the
/// bottom margin in millimetres.
pub fn overflow(document: &PagedDocument, bottom: f64) -> Option<Overflow> {
    let mut open = Vec::new();
    document.pages().iter().enumerate().find_map(|(at, page)| {
        let size = page.frame.size();
        let mut walk = Walk {
            open: &mut open,
            width: size.x,
            height: size.y,
            foot: Abs::mm((bottom - DESCENDER).max(EDGE)),
            page: at + 1,
        };
        walk.frame(&page.frame, Transform::identity())
    })
}

/// An element that the walk is inside of.
struct Open {
    location: Option<Location>,
    kind: Kind,
}

#[derive(PartialEq)]
enum Kind {
    /// A header, a footer, a sign.
    Artifact,
    /// A figure that holds words: a warning.
    Warning,
}

struct Walk<'a> {
    open: &'a mut Vec<Open>,
    width: Abs,
    height: Abs,
    foot: Abs,
    page: usize,
}

impl Walk<'_> {
    fn frame(&mut self, frame: &Frame, at: Transform) -> Option<Overflow> {
        for (position, item) in frame.items() {
            let here = at.pre_concat(Transform::translate(position.x, position.y));
            let found = match item {
                FrameItem::Group(group) => {
                    self.frame(&group.frame, here.pre_concat(group.transform))
                }
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Tag(tag) => {
                    self.tag(tag);
                    None
                }
                FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => None,
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    fn tag(&mut self, tag: &Tag) {
        match tag {
            Tag::Start(element, _) => {
                let kind = if element.elem() == ArtifactElem::ELEM {
                    Kind::Artifact
                } else if element.elem() == FigureElem::ELEM {
                    Kind::Warning
                } else {
                    return;
                };
                self.open.push(Open {
                    location: element.location(),
                    kind,
                });
            }
            Tag::End(location, ..) => self.open.retain(|open| open.location != Some(*location)),
        }
    }

    fn text(&self, text: &TextItem, at: Transform) -> Option<Overflow> {
        let artifact = self.open.iter().any(|open| open.kind == Kind::Artifact);
        let edge = Abs::mm(EDGE);
        // The template keeps its foot in the bottom margin; what is not an artifact stays above it.
        let lowest = if artifact {
            self.height - edge
        } else {
            self.height - self.foot
        };
        let corners = [
            Point::new(Abs::zero(), -text.size * 0.7),
            Point::new(text.width(), Abs::zero()),
        ];
        let inside = corners
            .into_iter()
            .map(|corner| corner.transform(at))
            .all(|point| {
                point.x >= edge
                    && point.x <= self.width - edge
                    && point.y >= edge
                    && point.y <= lowest
            });
        if inside {
            return None;
        }
        let in_warning = self.open.iter().any(|open| open.kind == Kind::Warning);
        Some(Overflow {
            words: text.text.to_string(),
            page: self.page,
            in_warning,
        })
    }
}
