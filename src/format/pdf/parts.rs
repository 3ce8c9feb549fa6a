//! The part of a picture that paper shows where all of it would be too small to read: what is around its callouts.

use std::collections::BTreeMap;

use crate::format::FigureView;
use crate::format::frame::Frame;

/// The least that is shown of a picture's width, so that a reader recognises where it is.
const LEAST: f64 = 0.3;

/// The parts of these figures that have one, by the path of the picture.
pub fn parts<'a>(figures: &[&'a FigureView]) -> BTreeMap<&'a str, Frame> {
    let all = figures.iter().copied();
    all.filter_map(|figure| Some((figure.image.as_str(), part(figure)?)))
        .collect()
}

fn part(figure: &FigureView) -> Option<Frame> {
    let around = |callout| Frame::around(callout, figure);
    let needed = figure.callouts.iter().map(around).reduce(Frame::and)?;
    let frame = needed.as_screen(figure, LEAST * Frame::whole(figure).width());
    frame.is_small_part_of(figure).then_some(frame)
}
