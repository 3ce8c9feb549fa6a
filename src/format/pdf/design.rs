//! How a sheet is made: its template, its paper, and the sizes of type that may fit it on few pages.

use serde::Serialize;

use crate::model::Paper;

/// A template, and how it is set. A sheet with all figures has all of its card, its list of terms too.
#[derive(Debug, Clone)]
pub struct Design {
    /// As `--format` names it.
    pub format: &'static str,
    /// The file among the templates: `card.typ`.
    pub template: &'static str,
    pub paper: Sheet,
    pub figures: Figures,
    /// What to try, in this order, until it fits: how many pages there may be, and a size of type, 1 being the template's.
    pub attempts: &'static [(usize, f64)],
    /// Where nothing does, the size of type in which it is set on as many pages as it takes.
    pub scale: f64,
    /// Whether it is worth other attempts if much of a page would be empty.
    pub fills: bool,
    /// Whether a step may begin on a page that does not have its picture, without an attempt to keep the two together.
    pub flows: bool,
}

/// One way to set a sheet, as the templates read it.
#[derive(Debug, Clone, Copy, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Setting {
    /// How large the type is, 1 being the design's size.
    pub scale: f64,
    /// The same for pictures.
    pub picture_scale: f64,
    /// Whether there is a smaller size to try, so that it may be set as it can't stay.
    pub trying: bool,
    /// Whether a step may begin on a page that does not have its picture.
    pub flowing: bool,
    /// Whether what is kept together may break over pages.
    pub long: bool,
    /// Whether the box of a warning may.
    pub loose: bool,
}

impl Setting {
    /// Type of this size, nothing divided.
    pub fn whole(scale: f64) -> Setting {
        Setting {
            scale,
            picture_scale: 1.0,
            trying: false,
            flowing: false,
            long: false,
            loose: false,
        }
    }
}

/// Which figures a sheet shows, so that words tied to a callout get its letter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Figures {
    None,
    /// The one with the most callouts.
    One,
    All,
}

/// A sheet of paper with its margins, in millimetres.
#[derive(Debug, Clone, Copy, Serialize)]
pub struct Sheet {
    pub width: f64,
    pub height: f64,
    pub side: f64,
    pub top: f64,
    pub bottom: f64,
}

impl Sheet {
    /// This paper, portrait.
    pub fn of(paper: Paper) -> Sheet {
        let (width, height) = paper.size();
        let (side, top, bottom) = if width >= 200.0 {
            (18.0, 20.0, 22.0)
        } else if width >= 130.0 {
            (12.0, 14.0, 15.0)
        } else {
            (9.0, 13.0, 12.0)
        };
        Sheet {
            width,
            height,
            side,
            top,
            bottom,
        }
    }

    /// The same paper, turned, with these margins all around.
    pub fn turned(self, margin: f64) -> Sheet {
        Sheet {
            width: self.height,
            height: self.width,
            side: margin,
            top: margin,
            bottom: margin,
        }
    }
}
