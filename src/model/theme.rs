//! How pages and PDFs look: the colours that a guide can choose, and its logo.

use crate::colour::Rgb;
use crate::source::Span;

/// What text needs on its background: WCAG 2.2, level AAA.
const ENOUGH: f64 = 7.0;

/// The colours of links, buttons and numbers, on a light page and on paper, and on a dark page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    /// Whether the guide has chosen them.
    pub chosen: bool,
    pub accent: Rgb,
    pub accent_dark: Rgb,
    /// The family of the letters on pages and paper, from the guide's `fonts/`.
    pub font: Option<(String, Span)>,
    /// The picture beside the title of the guide: its path in the guide.
    pub logo: Option<(String, Span)>,
    /// The same for a dark page.
    pub logo_dark: Option<(String, Span)>,
}

impl Default for Theme {
    /// The colours of `site.css`.
    fn default() -> Theme {
        Theme {
            chosen: false,
            accent: Rgb::new(0x09, 0x57, 0x4f),
            accent_dark: Rgb::new(0x74, 0xd4, 0xc6),
            font: None,
            logo: None,
            logo_dark: None,
        }
    }
}

/// A page by day or by night.
#[derive(Debug, Clone, Copy)]
pub enum Scheme {
    Light,
    Dark,
}

impl Scheme {
    /// The background of a page, and that of a card on it.
    const fn backgrounds(self) -> [Rgb; 2] {
        match self {
            Scheme::Light => [Rgb::new(0xf6, 0xf4, 0xef), Rgb::WHITE],
            Scheme::Dark => [Rgb::new(0x0f, 0x14, 0x18), Rgb::new(0x17, 0x1e, 0x24)],
        }
    }

    /// The background of what is set apart, such as code and outcomes, with this accent.
    pub fn tint(self, accent: Rgb) -> Rgb {
        let [_, surface] = self.backgrounds();
        match self {
            Scheme::Light => surface.mixed(accent, 0.07),
            Scheme::Dark => surface.mixed(accent, 0.1),
        }
    }

    /// The colour of words on the accent.
    pub const fn on_accent(self) -> Rgb {
        match self {
            Scheme::Light => Rgb::WHITE,
            Scheme::Dark => Rgb::new(0x0b, 0x0f, 0x12),
        }
    }

    /// The lowest contrast that an accent has: with its backgrounds and with the words on it.
    pub fn contrast(self, accent: Rgb) -> f64 {
        let [page, surface] = self.backgrounds();
        [page, surface, self.tint(accent), self.on_accent()]
            .into_iter()
            .map(|other| accent.contrast(other))
            .fold(f64::INFINITY, f64::min)
    }

    /// Whether everybody can read it: 7 to 1.
    pub fn is_readable(self, accent: Rgb) -> bool {
        self.contrast(accent) >= ENOUGH
    }

    /// The colour itself, or the nearest one that everybody can read.
    pub fn readable(self, accent: Rgb) -> Rgb {
        let end = match self {
            Scheme::Light => Rgb::BLACK,
            Scheme::Dark => Rgb::WHITE,
        };
        accent.towards(end, |colour| self.is_readable(colour))
    }
}
