//! The part of a picture that paper shows where all of it would be too small to read: what is around its callouts.

use std::collections::BTreeMap;

use crate::format::FigureView;
use crate::format::frame::PictureFrame;

/// The least that is shown of a picture's width, so that a reader recognises where it is.
const LEAST: f64 = 0.3;
/// And the most: a larger part would not make its letters much larger.
const MOST: f64 = 0.7;

/// The parts of these figures that have one, by the path of the picture.
pub fn parts<'a>(figures: &[&'a FigureView]) -> BTreeMap<&'a str, PictureFrame> {
    let all = figures.iter().copied();
    all.filter_map(|figure| Some((figure.image.as_str(), part(figure)?)))
        .collect()
}

fn part(figure: &FigureView) -> Option<PictureFrame> {
    let around = |callout| PictureFrame::around(callout, figure);
    let needed = figure
        .callouts
        .iter()
        .map(around)
        .reduce(PictureFrame::and)?;
    let frame = needed.as_screen(figure, LEAST * PictureFrame::whole(figure).width());
    (frame.share_of(figure) <= MOST).then_some(frame)
}
