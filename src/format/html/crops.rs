//! The part of a picture that an action is about, to be shown under its words: the place that they name, with some of what is around
//! it. Takes a card, returns these parts for each action that has any.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::{ActionView, BlockView, CalloutView, CardView, FigureView, StepView};
use super::callouts::mentions;

/// From an action's anchor to what is shown under its words.
pub type Crops<'a> = BTreeMap<&'a str, Vec<Crop<'a>>>;

/// A part of a picture.
#[derive(Debug, Serialize)]
pub struct Crop<'a> {
    /// The anchor of the figure, and its picture.
    figure: &'a str,
    src: &'a str,
    picture_width: u32,
    picture_height: u32,
    /// The anchor of the callout that its words name first.
    place: &'a str,
    /// What is shown of the picture, in its pixels.
    x: f64,
    y: f64,
    width: f64,
    height: f64,
    /// How many pixels of the picture are one on the page.
    scale: f64,
    /// The callouts that its words name, and those in view that are forbidden.
    callouts: Vec<&'a CalloutView>,
}

/// How wide a crop is on the page, in CSS pixels. It is as high as a screen with its sides at 16 : 9.
const SHOWN: f64 = 240.0;
const RATIO: f64 = 9.0 / 16.0;
/// What is shown around a place: this share of the place, and at least this share of the picture's width.
const AROUND: f64 = 0.12;
const LEAST_AROUND: f64 = 0.04;
/// The least that is shown of the picture's width, so that a reader recognises where it is.
const LEAST: f64 = 0.24;
/// A crop with more of the picture than this is of no use.
const MOST: f64 = 0.5;
/// Places are close together where a crop of both is at most this much wider than one of the first.
const CLOSE: f64 = 1.5;
/// An action that names more places is about the picture as a whole.
const CROPS: usize = 2;

/// The crops of a card.
pub fn of(card: &CardView) -> Crops<'_> {
    let steps = card.sections();
    let actions = steps.flat_map(|step| step.actions().map(move |action| (step, action)));
    let crops = actions.map(|(step, action)| (action.anchor.as_str(), of_action(step, action)));
    crops.filter(|(_, crops)| !crops.is_empty()).collect()
}

// Places that are close together are shown as one.
fn of_action<'a>(step: &'a StepView, action: &'a ActionView) -> Vec<Crop<'a>> {
    let mut parts: Vec<CropPart<'a>> = Vec::new();
    for (figure, callout) in places(step, action) {
        let near = parts.last().and_then(|part| part.with(figure, callout));
        match near {
            Some(part) => *parts.last_mut().expect("there is a part") = part,
            None => parts.extend(CropPart::of(figure, callout)),
        }
    }
    match parts.len() {
        0..=CROPS => parts.iter().map(CropPart::crop).collect(),
        _ => Vec::new(),
    }
}

// The places that an action names. A picture of its own is directly under it.
fn places<'a>(
    step: &'a StepView,
    action: &'a ActionView,
) -> Vec<(&'a FigureView, &'a CalloutView)> {
    let mut named = Vec::new();
    action
        .texts()
        .for_each(|text| mentions(&text.runs, &mut named));
    let own: Vec<&str> = action
        .blocks
        .iter()
        .filter_map(BlockView::figure)
        .map(|figure| figure.anchor.as_str())
        .collect();
    let is_elsewhere = |figure: &FigureView| !own.contains(&figure.anchor.as_str());
    let named = named.iter().filter_map(|(target, _)| find(step, target));
    named.filter(|(figure, _)| is_elsewhere(figure)).collect()
}

fn find<'a>(step: &'a StepView, anchor: &str) -> Option<(&'a FigureView, &'a CalloutView)> {
    step.all_figures().find_map(|figure| {
        let callout = figure.callouts.iter().find(|one| one.anchor == anchor)?;
        Some((figure, callout))
    })
}

/// A part of a picture that is not yet as large as it is shown.
struct CropPart<'a> {
    figure: &'a FigureView,
    callouts: Vec<&'a CalloutView>,
    shown: CropFrame,
}

/// A frame in the pixels of a picture.
#[derive(Clone, Copy)]
struct CropFrame {
    left: f64,
    top: f64,
    right: f64,
    bottom: f64,
}

impl<'a> CropPart<'a> {
    // `None` where it would be most of the picture.
    fn of(figure: &'a FigureView, callout: &'a CalloutView) -> Option<CropPart<'a>> {
        let part = CropPart {
            figure,
            callouts: vec![callout],
            shown: CropFrame::around(callout, figure),
        };
        part.is_useful().then_some(part)
    }

    // The same with another place, if that is near.
    fn with(&self, figure: &'a FigureView, callout: &'a CalloutView) -> Option<CropPart<'a>> {
        if figure.anchor != self.figure.anchor {
            return None;
        }
        let more = CropFrame::around(callout, figure);
        let part = CropPart {
            figure,
            callouts: [self.callouts.as_slice(), &[callout]].concat(),
            shown: self.shown.and(more),
        };
        let is_close = part.frame().width() <= CLOSE * self.frame().width();
        (is_close && part.is_useful()).then_some(part)
    }

    fn is_useful(&self) -> bool {
        let (shown, picture) = (self.frame(), CropFrame::whole(self.figure));
        shown.width() * shown.height() <= MOST * picture.width() * picture.height()
    }

    // In the form of a screen and inside the picture, as far as its places allow.
    fn frame(&self) -> CropFrame {
        let picture = CropFrame::whole(self.figure);
        let needed = self.shown;
        let least = SHOWN.max(LEAST * picture.width());
        let width = needed.width().max(needed.height() / RATIO).max(least);
        let width = width.min(picture.width());
        let height = (width * RATIO).max(needed.height()).min(picture.height());
        let middle = |from: f64, to: f64, length: f64, whole: f64| {
            ((from + to - length) / 2.0).clamp(0.0, whole - length)
        };
        let left = middle(needed.left, needed.right, width, picture.width());
        let top = middle(needed.top, needed.bottom, height, picture.height());
        CropFrame {
            left,
            top,
            right: left + width,
            bottom: top + height,
        }
    }

    // Its places, and what is forbidden in that frame.
    fn drawn(&self, frame: CropFrame) -> Vec<&'a CalloutView> {
        let is_named =
            |one: &CalloutView| self.callouts.iter().any(|other| other.anchor == one.anchor);
        let is_near = |one: &CalloutView| CropFrame::of(one, self.figure).meets(frame);
        let more = self.figure.callouts.iter();
        let more = more.filter(|one| one.forbidden.is_some() && !is_named(one) && is_near(one));
        self.callouts.iter().copied().chain(more).collect()
    }

    fn crop(&self) -> Crop<'a> {
        let frame = self.frame();
        let figure = self.figure;
        let callouts = self.drawn(frame);
        Crop {
            figure: &figure.anchor,
            src: &figure.src,
            picture_width: figure.width,
            picture_height: figure.height,
            place: &self.callouts[0].anchor,
            x: frame.left.round(),
            y: frame.top.round(),
            width: frame.width().round(),
            height: frame.height().round(),
            scale: (frame.width() / SHOWN * 100.0).round() / 100.0,
            callouts,
        }
    }
}

impl CropFrame {
    fn whole(figure: &FigureView) -> CropFrame {
        CropFrame {
            left: 0.0,
            top: 0.0,
            right: figure.width.into(),
            bottom: figure.height.into(),
        }
    }

    // A callout.
    fn of(callout: &CalloutView, figure: &FigureView) -> CropFrame {
        let whole = CropFrame::whole(figure);
        CropFrame {
            left: callout.x / 100.0 * whole.right,
            top: callout.y / 100.0 * whole.bottom,
            right: (callout.x + callout.width) / 100.0 * whole.right,
            bottom: (callout.y + callout.height) / 100.0 * whole.bottom,
        }
    }

    // A callout with its sign and what is around them.
    fn around(callout: &CalloutView, figure: &FigureView) -> CropFrame {
        let whole = CropFrame::whole(figure);
        let place = CropFrame::of(callout, figure);
        let least = LEAST_AROUND * whole.width();
        let around = |length: f64| (AROUND * length).max(least);
        let sign = CropFrame::at(
            callout.sign_x / 100.0 * whole.right,
            callout.sign_y / 100.0 * whole.bottom,
        );
        place
            .wider(around(place.width()), around(place.height()))
            .and(sign.wider(least, least))
    }

    fn at(x: f64, y: f64) -> CropFrame {
        CropFrame {
            left: x,
            top: y,
            right: x,
            bottom: y,
        }
    }

    fn wider(self, beside: f64, above: f64) -> CropFrame {
        CropFrame {
            left: self.left - beside,
            top: self.top - above,
            right: self.right + beside,
            bottom: self.bottom + above,
        }
    }

    fn meets(self, other: CropFrame) -> bool {
        self.left < other.right
            && self.right > other.left
            && self.top < other.bottom
            && self.bottom > other.top
    }

    fn and(self, other: CropFrame) -> CropFrame {
        CropFrame {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    fn width(self) -> f64 {
        self.right - self.left
    }

    fn height(self) -> f64 {
        self.bottom - self.top
    }
}
