//! What is drawn on a page, in the order in which it was laid down: letters, and coats of paint.

use std::rc::Rc;

use super::shape::{Area, Colour, Matrix};

/// A printed page.
pub struct Sheet {
    /// What of the page reaches the paper: the part that all of these share.
    pub page: Vec<Area>,
    pub letters: Vec<Letter>,
    pub coats: Vec<Coat>,
}

/// A letter as it was drawn.
pub struct Letter {
    pub text: String,
    /// The text object that it was drawn in.
    pub run: usize,
    /// The file says that its run is drawn from the last letter to the first.
    pub reversed: bool,
    /// The marked piece that it is part of.
    pub mark: Option<i64>,
    pub lang: Option<String>,
    /// Three points in its middle, from its start to its end, on the page.
    pub points: [(f64, f64); 3],
    /// Turns its line level, where a page is upside down or on its side.
    pub level: Matrix,
    /// Where its ink is for certain: the middle of its width, from its line up to the height of an x.
    pub middle: Area,
    /// The drawing that it is a part of, if that has a text of its own (`ActualText`).
    pub drawing: Option<usize>,
    /// The size of its type on the page, upright and level, in points.
    pub height: f64,
    pub width: f64,
    pub colour: Option<Colour>,
    pub alpha: f64,
    /// Drawn with neither fill nor stroke.
    pub unpainted: bool,
    pub masked: bool,
    pub layered: bool,
    pub clips: Vec<Rc<Area>>,
    /// How many layers of paint are under it.
    pub coats_before: usize,
}

/// A filled area, a stroke, a picture.
pub struct Coat {
    pub area: Area,
    pub clips: Vec<Rc<Area>>,
    /// `None` for a pattern or a picture.
    pub colour: Option<Colour>,
    pub alpha: f64,
}

impl Sheet {
    pub fn new(page: Vec<Area>) -> Sheet {
        Sheet {
            page,
            letters: Vec::new(),
            coats: Vec::new(),
        }
    }
}
