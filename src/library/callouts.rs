//! Checks the callouts of a figure: no two are in the same place, and each is large enough to click.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::model::{Callout, Figure, Segment};
use crate::picture::Size;

/// How wide a page shows a figure on a screen of 1280 CSS pixels, beside its actions. On a phone the list of callouts below the
/// figure holds the same links, as WCAG 2.2, 2.5.8 allows.
const SHOWN_WIDTH: f64 = 450.0;

/// The same for a picture that is below its actions: such as a screenshot of a whole screen.
const SHOWN_WIDTH_ALONE: f64 = 840.0;

/// The least width and height of what a finger has to hit, in CSS pixels (WCAG 2.2, 2.5.8).
const TARGET: f64 = 24.0;

/// Checks the callouts of one figure; `size` is its picture's.
pub fn check(figure: &Figure<Segment>, size: Size, problems: &mut Problems) {
    for (at, callout) in figure.callouts.iter().enumerate() {
        too_small(callout, size, problems);
        if let Some(twin) = figure.callouts[..at]
            .iter()
            .find(|twin| is_same_place(twin, callout))
        {
            let message = say!(
                "the callouts {:?} and {:?} are in the same place",
                twin.id,
                callout.id
            );
            let help = say!("move one of the two, or link both texts to one callout");
            problems
                .error(codes::SK218, callout.span, message)
                .also(twin.span, say!("the other one"))
                .help(help);
        }
    }
}

fn too_small(callout: &Callout<Segment>, size: Size, problems: &mut Problems) {
    let most = match size.is_wide() {
        true => SHOWN_WIDTH_ALONE,
        false => SHOWN_WIDTH,
    };
    let shown = most.min(size.width.into());
    let scale = shown / f64::from(size.width);
    let (width, height) = (
        pixels(callout.width, shown),
        pixels(callout.height, f64::from(size.height) * scale),
    );
    if width >= TARGET && height >= TARGET {
        return;
    }
    let least = |length: f64| (TARGET / length * 1000.0).ceil() / 10.0;
    let message = say!(
        "the callout {:?} is {width:.0} x {height:.0} pixels on a page, too small to click (WCAG 2.2, 2.5.8)",
        callout.id
    );
    problems
        .warning(codes::SK219, callout.span, message)
        .help(say!(
            "make it at least {} wide and {} high, in % of the picture, or crop the picture to the part that matters",
            least(shown),
            least(f64::from(size.height) * scale)
        ));
}

fn pixels(per_ten_thousand: u32, length: f64) -> f64 {
    f64::from(per_ten_thousand) / 10_000.0 * length
}

// Whether two callouts share four fifths of what they cover together.
fn is_same_place(a: &Callout<Segment>, b: &Callout<Segment>) -> bool {
    let overlap = |start_a: u32, length_a: u32, start_b: u32, length_b: u32| {
        let end = (start_a + length_a).min(start_b + length_b);
        u64::from(end.saturating_sub(start_a.max(start_b)))
    };
    let area = |callout: &Callout<Segment>| u64::from(callout.width) * u64::from(callout.height);
    let shared = overlap(a.x, a.width, b.x, b.width) * overlap(a.y, a.height, b.y, b.height);
    let all = area(a) + area(b) - shared;
    all > 0 && shared * 5 >= all * 4
}
