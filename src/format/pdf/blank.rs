//! How much of the paper stays empty. Takes a laid-out document, returns how many pages it has and how empty they are.

use typst::foundations::NativeElement;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem};
use typst::pdf::ArtifactElem;
use typst_layout::PagedDocument;

use super::design::Sheet;

/// What a reader takes for the end of a page, as a part of its height.
const LITTLE: f64 = 0.2;

/// On the last page, less than this looks as if it had been forgotten.
const LEAST: f64 = 0.15;

/// The empty part of the pages of a document.
#[derive(Debug, Clone, Copy)]
pub struct Blank {
    pages: usize,
    /// Of the page, other than the last, that is the emptiest, from 0 to 1.
    most: f64,
    /// Of the last of several pages.
    last: f64,
}

impl Blank {
    /// That of this document, on paper with these margins.
    pub fn of(document: &PagedDocument, paper: Sheet) -> Blank {
        let room = Abs::mm(paper.height - paper.top - paper.bottom);
        let foot = Abs::mm(paper.height - paper.bottom);
        let empty = document.pages().iter().map(|page| {
            let mut walk = Descent {
                artifacts: Vec::new(),
                lowest: Abs::mm(paper.top),
            };
            walk.frame(&page.frame, Abs::zero());
            (foot - walk.lowest) / room
        });
        let mut empty: Vec<f64> = empty.collect();
        let pages = empty.len();
        let last = empty.pop().filter(|_| pages > 1).unwrap_or(0.0);
        Blank {
            pages,
            most: empty.into_iter().fold(0.0, f64::max),
            last,
        }
    }

    /// Whether no page looks half empty.
    pub fn is_little(&self) -> bool {
        self.most <= LITTLE && !self.has_few_lines_left()
    }

    /// Whether the last page has next to nothing.
    pub fn has_few_lines_left(&self) -> bool {
        self.last > 1.0 - LEAST
    }

    /// Whether a reader would rather have this one.
    pub fn is_better_than(&self, other: &Blank) -> bool {
        self.cost() < other.cost()
    }

    // In pages: a page that is two thirds empty is about as bad as another page.
    fn cost(&self) -> f64 {
        self.pages as f64 + 2.0 * self.most * self.most
    }
}

struct Descent {
    /// What is open of the head and the foot, signs and the like.
    artifacts: Vec<Option<Location>>,
    lowest: Abs,
}

impl Descent {
    // Nothing on a sheet that flows over pages is turned.
    fn frame(&mut self, frame: &Frame, top: Abs) {
        for (position, item) in frame.items() {
            let here = top + position.y;
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, here + group.transform.ty),
                FrameItem::Tag(Tag::Start(element, _)) if element.elem() == ArtifactElem::ELEM => {
                    self.artifacts.push(element.location());
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.artifacts.retain(|open| *open != Some(*location));
                }
                FrameItem::Text(_) => self.reach(here),
                FrameItem::Image(_, size, _) => self.reach(here + size.y),
                FrameItem::Tag(Tag::Start(..)) | FrameItem::Shape(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn reach(&mut self, low: Abs) {
        if self.artifacts.is_empty() {
            self.lowest = self.lowest.max(low);
        }
    }
}
