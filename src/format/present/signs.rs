//! Where the signs of a figure's callouts are: each beside its callout, clear of the others and of the picture's edge. The same on the
//! page and on paper, and in every language, since a picture is never mirrored.

use crate::model::{Callout, Shape};

/// Rounds of choosing again: by then, no sign moves.
const ROUNDS: usize = 3;

/// A point in a picture, in % of its width and height.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct SignPlace {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// The middle of each callout's sign, in the order of the callouts. `width` and `height` are those of the picture.
pub(super) fn signs<T>(callouts: &[Callout<T>], width: u32, height: u32) -> Vec<SignPlace> {
    let picture = SignPlanner::new(width, height);
    let boxes: Vec<CalloutBox> = callouts
        .iter()
        .map(|callout| picture.rect(callout))
        .collect();
    let mut chosen: Vec<Option<SignPlace>> = vec![None; boxes.len()];
    for _ in 0..ROUNDS {
        for at in 0..boxes.len() {
            let best = picture
                .candidates(&boxes[at])
                .map(|(point, dislike)| (picture.inside(point), dislike))
                .map(|(point, dislike)| (dislike + picture.cost(point, at, &boxes, &chosen), point))
                .min_by(|(one, _), (other, _)| one.total_cmp(other));
            chosen[at] = best.map(|(_, point)| point);
        }
    }
    chosen
        .into_iter()
        .flatten()
        .map(|point| picture.percent(point))
        .collect()
}

/// A picture, in hundredths of its width both ways.
struct SignPlanner {
    height: f64,
    /// The radius of a sign, where the picture is as small as a phone or a column on paper shows it.
    radius: f64,
}

#[derive(Clone, Copy)]
struct CalloutBox {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl SignPlanner {
    fn new(width: u32, height: u32) -> SignPlanner {
        let ratio = f64::from(width.max(1)) / f64::from(height.max(1));
        // On paper, a picture is at most 80 mm wide and 74 mm high, and a sign is 4.8 mm.
        let shown = (74.0 * ratio).min(80.0);
        SignPlanner {
            height: 100.0 / ratio,
            radius: (100.0 * 2.4 / shown).min(9.0),
        }
    }

    fn rect<T>(&self, callout: &Callout<T>) -> CalloutBox {
        let percent = |value: u32| f64::from(value) / 100.0;
        let down = |value: u32| percent(value) * self.height / 100.0;
        CalloutBox {
            left: percent(callout.x),
            top: down(callout.y),
            right: percent(callout.x + callout.width),
            bottom: down(callout.y + callout.height),
        }
        .inset(match callout.shape {
            Shape::Box => 0.0,
            // The corners of the box around a circle are empty.
            Shape::Circle => 0.1,
        })
    }

    // The places for a sign, each with what speaks against it: across a corner or a side of the callout, beside it, or within it. Fields of
    // screens have their names above their left half or inside, so that the top right corner is free most often.
    fn candidates(&self, of: &CalloutBox) -> impl Iterator<Item = (SignPlace, f64)> + use<> {
        let CalloutBox {
            left,
            top,
            right,
            bottom,
        } = *of;
        let (middle, centre) = ((top + bottom) / 2.0, (left + right) / 2.0);
        let radius = self.radius;
        // In a list without room between its rows, only the row itself is free.
        let within = [(right - 1.2 * radius, 0.3), (left + 1.2 * radius, 0.34)];
        let within = within.map(|(x, dislike)| (SignPlace { x, y: middle }, dislike));
        let beside = [0.3, 1.1].into_iter().flat_map(move |far| {
            let (out, corner) = (far * radius, 0.8 * far * radius);
            [
                (right + corner, top - corner, 0.0),
                (right + corner, bottom + corner, 0.04),
                (left - corner, top - corner, 0.06),
                (left - corner, bottom + corner, 0.08),
                (right + out, middle, 0.1),
                (left - out, middle, 0.1),
                (centre, bottom + out, 0.14),
                (centre, top - out, 0.16),
            ]
            .into_iter()
            .map(|(x, y, dislike)| (SignPlace { x, y }, dislike))
        });
        beside.chain(within)
    }

    // What a sign there would cover. What others need weighs most; then a small callout, which a sign can hide; then what is
    // beside the callout, which may be its name on the screen.
    fn cost(
        &self,
        point: SignPlace,
        at: usize,
        boxes: &[CalloutBox],
        chosen: &[Option<SignPlace>],
    ) -> f64 {
        let sign = CalloutBox::around(point, self.radius);
        let mut cost = 40.0 * (1.0 - sign.covered(&self.frame()));
        for (other, rect) in boxes.iter().enumerate() {
            let covered = sign.covered(rect);
            cost += if other == at {
                0.5 * covered + 4.0 * rect.covered(&sign) + 0.6 * (1.0 - covered)
            } else if rect.holds(&boxes[at]) {
                0.3 * covered
            } else {
                20.0 * covered
            };
        }
        for (other, sign) in chosen.iter().enumerate() {
            let distance = sign.map(|sign| sign.distance(point) / (2.2 * self.radius));
            if other != at {
                cost += 30.0 * (1.0 - distance.unwrap_or(1.0)).max(0.0);
            }
        }
        cost
    }

    fn frame(&self) -> CalloutBox {
        CalloutBox {
            left: 0.0,
            top: 0.0,
            right: 100.0,
            bottom: self.height,
        }
    }

    // Kept inside the picture, as far as a sign needs.
    fn inside(&self, point: SignPlace) -> SignPlace {
        let inside = |at: f64, length: f64| {
            at.clamp(
                self.radius.min(length / 2.0),
                (length - self.radius).max(length / 2.0),
            )
        };
        SignPlace {
            x: inside(point.x, 100.0),
            y: inside(point.y, self.height),
        }
    }

    fn percent(&self, point: SignPlace) -> SignPlace {
        let rounded = |at: f64| (at * 100.0).round() / 100.0;
        SignPlace {
            x: rounded(point.x),
            y: rounded(point.y / self.height * 100.0),
        }
    }
}

impl CalloutBox {
    fn around(point: SignPlace, radius: f64) -> CalloutBox {
        CalloutBox {
            left: point.x - radius,
            top: point.y - radius,
            right: point.x + radius,
            bottom: point.y + radius,
        }
    }

    fn inset(self, share: f64) -> CalloutBox {
        let (across, down) = (
            share * (self.right - self.left),
            share * (self.bottom - self.top),
        );
        CalloutBox {
            left: self.left + across,
            top: self.top + down,
            right: self.right - across,
            bottom: self.bottom - down,
        }
    }

    fn area(&self) -> f64 {
        (self.right - self.left).max(0.0) * (self.bottom - self.top).max(0.0)
    }

    // How much of it the other one covers, from 0 to 1.
    fn covered(&self, other: &CalloutBox) -> f64 {
        let shared = CalloutBox {
            left: self.left.max(other.left),
            top: self.top.max(other.top),
            right: self.right.min(other.right),
            bottom: self.bottom.min(other.bottom),
        };
        if shared.left >= shared.right || shared.top >= shared.bottom {
            return 0.0;
        }
        shared.area() / self.area().max(f64::EPSILON)
    }

    fn holds(&self, other: &CalloutBox) -> bool {
        other.covered(self) > 0.99
    }
}

impl SignPlace {
    fn distance(self, other: SignPlace) -> f64 {
        (self.x - other.x).hypot(self.y - other.y)
    }
}
