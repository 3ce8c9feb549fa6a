//! Where passages are on paper, and whether a warning is where it belongs. Takes passages in reading order with their spots; a warning
//! that is drawn away from the action that it guards is seen as such.

use std::collections::HashMap;

use lopdf::ObjectId;
use stappenkaart_say::say;

use super::run::Ink;
use super::text::{Said, Words, is_right_to_left};
use crate::format::{Passage, Role, Sight};

/// The letters of a passage that are on one page, as a box in points, with its lines turned level.
#[derive(Debug, Clone, Copy)]
struct Extent {
    page: ObjectId,
    turn: i32,
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
}

/// Where a passage begins and where it ends.
#[derive(Debug, Clone, Copy)]
pub struct Spot {
    first: Extent,
    last: Extent,
}

/// The spot of these words, or `None` where none of them is drawn.
pub fn spot(words: &[Words]) -> Option<Spot> {
    let mut extents: Vec<Extent> = Vec::new();
    for words in words {
        let (Said::Inks(inks), Some(page)) = (&words.said, words.page) else {
            continue;
        };
        for ink in inks.iter().filter(|ink| !ink.text.trim().is_empty()) {
            let extent = extent(ink, page);
            match extents
                .last_mut()
                .filter(|last| last.page == page && last.turn == ink.turn)
            {
                Some(last) => last.take_in(&extent),
                None => extents.push(extent),
            }
        }
    }
    Some(Spot {
        first: *extents.first()?,
        last: *extents.last()?,
    })
}

fn extent(ink: &Ink, page: ObjectId) -> Extent {
    let middle = (ink.start.1 + ink.end.1) / 2.0;
    Extent {
        page,
        turn: ink.turn,
        left: ink.start.0.min(ink.end.0),
        right: ink.start.0.max(ink.end.0),
        top: middle,
        bottom: middle,
    }
}

impl Extent {
    fn take_in(&mut self, other: &Extent) {
        self.left = self.left.min(other.left);
        self.right = self.right.max(other.right);
        self.top = self.top.max(other.top);
        self.bottom = self.bottom.min(other.bottom);
    }
}

/// The pages of a document in their order, and the way in which its columns follow each other.
pub struct PageOrder {
    pub pages: HashMap<ObjectId, u32>,
    pub lang: String,
}

impl PageOrder {
    /// The passages, a warning that is drawn after what it guards, or before what comes before it, as distorted.
    pub fn in_place(&self, passages: Vec<(Passage, Option<Spot>)>) -> Vec<Passage> {
        let flaws: Vec<bool> = (0..passages.len())
            .map(|at| self.is_away(at, &passages))
            .collect();
        let away = |(passage, flawed): (Passage, bool)| match passage.sight {
            Sight::Visible if flawed => Passage {
                sight: Sight::Distorted(
                    say!("away from its place, which is right before the action that it guards")
                        .to_owned(),
                ),
                ..passage
            },
            Sight::Visible | Sight::Hidden(_) | Sight::Distorted(_) => passage,
        };
        passages
            .into_iter()
            .map(|(passage, _)| passage)
            .zip(flaws)
            .map(away)
            .collect()
    }

    fn is_away(&self, at: usize, passages: &[(Passage, Option<Spot>)]) -> bool {
        let (
            Passage {
                role: Role::Warning,
                ..
            },
            Some(warning),
        ) = &passages[at]
        else {
            return false;
        };
        let marks = |(passage, _): &&(Passage, Option<Spot>)| is_mark(passage.role);
        let before = passages[..at].iter().rev().find(marks);
        let after = passages[at + 1..].iter().find(marks);
        // A warning of a whole card is far before its first action, which is under a heading.
        let guarded = after.filter(|(passage, _)| passage.role == Role::Action);
        let ahead = before.and_then(|(_, spot)| spot.as_ref());
        let behind = guarded.and_then(|(_, spot)| spot.as_ref());
        ahead.is_some_and(|spot| !self.follows(&spot.last, &warning.first))
            || behind.is_some_and(|spot| {
                !self.follows(&warning.last, &spot.first)
                    || self.number(&spot.first) > self.number(&warning.last) + 1
            })
    }

    // Whether a reader who comes from one place meets the other one later.
    fn follows(&self, one: &Extent, other: &Extent) -> bool {
        match self.number(one).cmp(&self.number(other)) {
            std::cmp::Ordering::Less => true,
            std::cmp::Ordering::Greater => false,
            // The small pages of a sheet that is folded are turned against each other.
            std::cmp::Ordering::Equal if one.turn != other.turn => true,
            std::cmp::Ordering::Equal => {
                let in_next_column = if is_right_to_left(&self.lang) {
                    other.right < one.left
                } else {
                    other.left > one.right
                };
                other.top < one.bottom || in_next_column
            }
        }
    }

    fn number(&self, extent: &Extent) -> u32 {
        self.pages.get(&extent.page).copied().unwrap_or_default()
    }
}

// What is in an order with warnings that a reader would notice.
fn is_mark(role: Role) -> bool {
    match role {
        Role::Heading | Role::Action => true,
        Role::Warning | Role::Other => false,
    }
}
