//! The part of a picture that an action is about, to be shown under its words: the place that they name, with some of what is around
//! it. Takes a card, returns these parts for each action that has any.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::frame::PictureFrame;
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

/// How wide a crop is on the page, in CSS pixels.
const SHOWN: f64 = 240.0;
/// The least that is shown of the picture's width, so that a reader recognises where it is.
const LEAST: f64 = 0.24;
/// A picture that is narrower than the column of a phone is seen as a whole there, in its own size.
const NARROW: u32 = 320;
/// Where more pixels of the picture are shown, a reader can't make out its words.
const READABLE: f64 = 720.0;
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
    let is_cropped =
        |figure: &FigureView| figure.width >= NARROW && !own.contains(&figure.anchor.as_str());
    let named = named.iter().filter_map(|(target, _)| find(step, target));
    named.filter(|(figure, _)| is_cropped(figure)).collect()
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
    shown: PictureFrame,
}

impl<'a> CropPart<'a> {
    // `None` where it would be most of the picture.
    fn of(figure: &'a FigureView, callout: &'a CalloutView) -> Option<CropPart<'a>> {
        let part = CropPart {
            figure,
            callouts: vec![callout],
            shown: PictureFrame::around(callout, figure),
        };
        part.is_useful().then_some(part)
    }

    // The same with another place, if that is near.
    fn with(&self, figure: &'a FigureView, callout: &'a CalloutView) -> Option<CropPart<'a>> {
        if figure.anchor != self.figure.anchor {
            return None;
        }
        let more = PictureFrame::around(callout, figure);
        let part = CropPart {
            figure,
            callouts: [self.callouts.as_slice(), &[callout]].concat(),
            shown: self.shown.and(more),
        };
        let is_close = part.frame().width() <= CLOSE * self.frame().width();
        (is_close && part.is_useful()).then_some(part)
    }

    fn is_useful(&self) -> bool {
        self.frame().is_small_part_of(self.figure)
    }

    fn frame(&self) -> PictureFrame {
        let whole = PictureFrame::whole(self.figure);
        let least = SHOWN.max(LEAST * whole.width());
        let shown = self.beginning(READABLE.max(least));
        let screen = shown.as_screen(self.figure, least);
        let is_wide = shown.width() > 0.5 * whole.width();
        match is_wide && !screen.is_small_part_of(self.figure) {
            true => shown.as_strip(self.figure, least),
            false => screen,
        }
    }

    // Of a place that is wider than is readable, its beginning: its name is there.
    fn beginning(&self, most: f64) -> PictureFrame {
        match self.callouts.as_slice() {
            [callout] if PictureFrame::of(callout, self.figure).width() > most => PictureFrame {
                right: self.shown.left + most,
                ..self.shown
            },
            _ => self.shown,
        }
    }

    // Its places, and what is forbidden in that frame.
    fn drawn(&self, frame: PictureFrame) -> Vec<&'a CalloutView> {
        let is_named =
            |one: &CalloutView| self.callouts.iter().any(|other| other.anchor == one.anchor);
        let is_near = |one: &CalloutView| PictureFrame::of(one, self.figure).meets(frame);
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
