//! The graphics state of a content stream, as far as it decides on what is seen.

use std::rc::Rc;

use super::font::FontTable;
use super::shape::{Area, Colour, Matrix};

/// What the operators of a stream change. Text sizes are in units of text space, `stretch` is 1 for a font as it is.
#[derive(Clone)]
pub struct State {
    pub matrix: Matrix,
    pub clips: Vec<Rc<Area>>,
    pub fill: Paint,
    pub stroke: Paint,
    pub line_width: f64,
    pub masked: bool,
    pub font: Option<Rc<FontTable>>,
    pub size: f64,
    pub letter_spacing: f64,
    pub word_spacing: f64,
    pub stretch: f64,
    pub leading: f64,
    pub rise: f64,
    pub mode: i64,
}

/// A colour, where it can be known, and how opaque it is.
#[derive(Clone, Copy)]
pub struct Paint {
    pub colour: Option<Colour>,
    pub alpha: f64,
}

impl State {
    /// The state in which a page begins.
    pub fn new() -> State {
        let black = Paint {
            colour: Some([0.0; 3]),
            alpha: 1.0,
        };
        State {
            matrix: Matrix::IDENTITY,
            clips: Vec::new(),
            fill: black,
            stroke: black,
            line_width: 1.0,
            masked: false,
            font: None,
            size: 0.0,
            letter_spacing: 0.0,
            word_spacing: 0.0,
            stretch: 1.0,
            leading: 0.0,
            rise: 0.0,
            mode: 0,
        }
    }
}
