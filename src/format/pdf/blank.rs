//! How well the pages of a sheet are used. Takes a laid-out document, returns how many pages it has, how empty they are, how many
//! pictures are parted from the words about them, and how many steps are divided.

use typst::foundations::NativeElement;
use typst::introspection::{Location, Tag};
use typst::layout::{Abs, Frame, FrameItem};
use typst::model::HeadingElem;
use typst::pdf::ArtifactElem;
use typst_layout::PagedDocument;

use super::design::Sheet;

/// What a reader takes for the end of a page, as a part of its height.
const LITTLE: f64 = 0.2;

/// On the last page, less than this looks as if it had been forgotten.
const LEAST: f64 = 0.2;

/// A page of which more is empty looks half empty.
const HALF: f64 = 0.5;

/// A picture whose actions are all on the page before it, in pages: a reader has to turn back for each of them. That is worse than a
/// page that is half empty, and a little better than another page.
const PARTED: f64 = 0.9;

/// A page that begins within a step, in pages. That is better than a page of which two fifths are empty.
const DIVIDED: f64 = 0.3;

/// The empty part of the pages of a document.
#[derive(Debug, Clone, Copy)]
pub struct Blank {
    pages: usize,
    /// Of the page, other than the last, that is the emptiest, from 0 to 1.
    most: f64,
    /// Of the last of several pages.
    last: f64,
    /// How many pages begin with a picture that has no words beside it.
    parted: usize,
    /// How many pages do not begin with a title.
    divided: usize,
}

impl Blank {
    /// That of this document, on paper with these margins.
    pub fn of(document: &PagedDocument, paper: Sheet) -> Blank {
        let room = Abs::mm(paper.height - paper.top - paper.bottom);
        let foot = Abs::mm(paper.height - paper.bottom);
        let pages = document.pages().iter().map(|page| {
            let mut walk = Descent::default();
            walk.frame(&page.frame, Abs::zero());
            walk.seen
        });
        let pages: Vec<Vec<Seen>> = pages.collect();
        let lowest = |page: &Vec<Seen>| {
            let lows = page.iter().map(|seen| seen.bottom);
            lows.fold(Abs::mm(paper.top), Abs::max)
        };
        let mut empty: Vec<f64> = pages
            .iter()
            .map(|page| (foot - lowest(page)) / room)
            .collect();
        let last = empty.pop().filter(|_| pages.len() > 1).unwrap_or(0.0);
        let begin = |how: fn(&[Seen]) -> bool| {
            let others = pages.iter().skip(1);
            others.filter(|page| how(page)).count()
        };
        Blank {
            pages: pages.len(),
            most: empty.into_iter().fold(0.0, f64::max),
            last,
            parted: begin(begins_parted),
            divided: begin(begins_divided),
        }
    }

    /// Whether no page looks half empty.
    pub fn is_little(&self) -> bool {
        self.most <= LITTLE && !self.has_few_lines_left()
    }

    /// Whether the last page has next to nothing.
    fn has_few_lines_left(&self) -> bool {
        self.last > 1.0 - LEAST
    }

    /// Whether a page less may be enough for all, or a picture may come to its actions.
    pub fn may_be_spared(&self) -> bool {
        self.pages > 1 && (self.has_few_lines_left() || self.most > HALF || self.parted > 0)
    }

    /// Whether a reader would rather have this one.
    pub fn is_better_than(&self, other: &Blank) -> bool {
        self.cost() < other.cost()
    }

    // In pages: a page that is two thirds empty is about as bad as another page.
    fn cost(&self) -> f64 {
        let broken = PARTED * self.parted as f64 + DIVIDED * self.divided as f64;
        self.pages as f64 + 2.0 * self.most * self.most + broken
    }
}

/// Words or a picture on a page.
struct Seen {
    top: Abs,
    bottom: Abs,
    is_picture: bool,
    is_title: bool,
}

fn first(page: &[Seen]) -> Option<&Seen> {
    page.iter().min_by(|one, other| one.top.cmp(&other.top))
}

fn begins_divided(page: &[Seen]) -> bool {
    first(page).is_some_and(|first| !first.is_title)
}

// Words beside a picture begin above its middle.
fn begins_parted(page: &[Seen]) -> bool {
    first(page).is_some_and(|first| {
        let middle = (first.top + first.bottom) / 2.0;
        let is_beside = |other: &Seen| !other.is_picture && other.top < middle;
        first.is_picture && !page.iter().any(is_beside)
    })
}

#[derive(Default)]
struct Descent {
    /// What is open of the head and the foot, signs and the like.
    artifacts: Vec<Option<Location>>,
    /// What is open of the titles.
    titles: Vec<Option<Location>>,
    seen: Vec<Seen>,
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
                FrameItem::Tag(Tag::Start(element, _)) if element.elem() == HeadingElem::ELEM => {
                    self.titles.push(element.location());
                }
                FrameItem::Tag(Tag::End(location, ..)) => {
                    self.artifacts.retain(|open| *open != Some(*location));
                    self.titles.retain(|open| *open != Some(*location));
                }
                FrameItem::Text(text) => self.see(here - text.size, here, false),
                FrameItem::Image(_, size, _) => self.see(here, here + size.y, true),
                FrameItem::Tag(Tag::Start(..)) | FrameItem::Shape(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn see(&mut self, top: Abs, bottom: Abs, is_picture: bool) {
        if self.artifacts.is_empty() {
            self.seen.push(Seen {
                top,
                bottom,
                is_picture,
                is_title: !self.titles.is_empty(),
            });
        }
    }
}
