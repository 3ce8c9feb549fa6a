//! A part of a picture around its callouts, for a page or paper that shows this part alone. Takes figures and callouts, returns frames
//! in pixels of the picture.

use serde::Serialize;

use super::{CalloutView, FigureView};

/// How high a screen is by its width.
const RATIO: f64 = 9.0 / 16.0;
/// The same of a strip, for a place as wide as its picture.
const STRIP: f64 = 0.3;
/// What is shown around a place: this share of the place, and at least this share of the picture's width.
const AROUND: f64 = 0.12;
const LEAST_AROUND: f64 = 0.04;
/// A part with more of the picture than this is of no use: all of it is there as well.
const MOST: f64 = 0.5;

/// A frame in the pixels of a picture.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct PictureFrame {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl PictureFrame {
    /// This frame with its sides at 16 : 9, at least this many pixels wide, and inside the picture of the figure as far as the frame
    /// allows.
    pub fn as_screen(self, figure: &FigureView, least: f64) -> PictureFrame {
        self.shaped(figure, least, RATIO)
    }

    /// The same as a strip, which is as flat as the frame allows.
    pub fn as_strip(self, figure: &FigureView, least: f64) -> PictureFrame {
        self.shaped(figure, least, STRIP)
    }

    fn shaped(self, figure: &FigureView, least: f64, ratio: f64) -> PictureFrame {
        let picture = PictureFrame::whole(figure);
        let width = self.width().max(self.height() / ratio).max(least);
        let width = width.min(picture.width());
        let height = (width * ratio).max(self.height()).min(picture.height());
        let middle = |from: f64, to: f64, length: f64, whole: f64| {
            ((from + to - length) / 2.0).clamp(0.0, whole - length)
        };
        let left = middle(self.left, self.right, width, picture.width());
        let top = middle(self.top, self.bottom, height, picture.height());
        PictureFrame {
            left,
            top,
            right: left + width,
            bottom: top + height,
        }
    }

    /// Whether it is so small a part that showing it alone is of use.
    pub fn is_small_part_of(self, figure: &FigureView) -> bool {
        self.share_of(figure) <= MOST
    }

    /// How much of its picture it is, from 0 to 1.
    pub fn share_of(self, figure: &FigureView) -> f64 {
        let picture = PictureFrame::whole(figure);
        self.width() * self.height() / (picture.width() * picture.height())
    }

    /// All of its picture.
    pub fn whole(figure: &FigureView) -> PictureFrame {
        PictureFrame {
            left: 0.0,
            top: 0.0,
            right: figure.width.into(),
            bottom: figure.height.into(),
        }
    }

    /// The place of a callout.
    pub fn of(callout: &CalloutView, figure: &FigureView) -> PictureFrame {
        let whole = PictureFrame::whole(figure);
        PictureFrame {
            left: callout.x / 100.0 * whole.right,
            top: callout.y / 100.0 * whole.bottom,
            right: (callout.x + callout.width) / 100.0 * whole.right,
            bottom: (callout.y + callout.height) / 100.0 * whole.bottom,
        }
    }

    /// A callout with its sign and what is around them.
    pub fn around(callout: &CalloutView, figure: &FigureView) -> PictureFrame {
        let whole = PictureFrame::whole(figure);
        let place = PictureFrame::of(callout, figure);
        let least = LEAST_AROUND * whole.width();
        let around = |length: f64| (AROUND * length).max(least);
        let sign = PictureFrame::at(
            callout.sign_x / 100.0 * whole.right,
            callout.sign_y / 100.0 * whole.bottom,
        );
        place
            .wider(around(place.width()), around(place.height()))
            .and(sign.wider(least, least))
    }

    fn at(x: f64, y: f64) -> PictureFrame {
        PictureFrame {
            left: x,
            top: y,
            right: x,
            bottom: y,
        }
    }

    fn wider(self, beside: f64, above: f64) -> PictureFrame {
        PictureFrame {
            left: self.left - beside,
            top: self.top - above,
            right: self.right + beside,
            bottom: self.bottom + above,
        }
    }

    /// Whether the two have a part in common.
    pub fn meets(self, other: PictureFrame) -> bool {
        self.left < other.right
            && self.right > other.left
            && self.top < other.bottom
            && self.bottom > other.top
    }

    /// The smallest frame around both.
    pub fn and(self, other: PictureFrame) -> PictureFrame {
        PictureFrame {
            left: self.left.min(other.left),
            top: self.top.min(other.top),
            right: self.right.max(other.right),
            bottom: self.bottom.max(other.bottom),
        }
    }

    /// In pixels of the picture.
    pub fn width(self) -> f64 {
        self.right - self.left
    }

    /// In pixels of the picture.
    pub fn height(self) -> f64 {
        self.bottom - self.top
    }
}
