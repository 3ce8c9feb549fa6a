//! The colours of a document. Takes the theme of a guide, returns them as Word writes them: `C8102E`.

use crate::colour::Rgb;
use crate::model::{Scheme, Theme};

/// The colours that a guide chooses.
pub struct Colours {
    pub accent: String,
    /// The ground of outcomes.
    pub tint: String,
}

pub const INK: &str = "1A1A1A";
pub const MUTED: &str = "595959";
pub const QUIET: &str = "F4F6F8";
pub const LINE: &str = "9AA5AE";

impl Colours {
    /// Those of a theme.
    pub fn of(theme: &Theme) -> Colours {
        let accent = theme.accent;
        Colours {
            accent: hexadecimal(accent),
            tint: hexadecimal(Scheme::Light.tint(accent)),
        }
    }
}

fn hexadecimal(colour: Rgb) -> String {
    colour.to_string().trim_start_matches('#').to_uppercase()
}

/// The colours of a severity, as on paper (ANSI Z535.1): of its bar, of the words on it, and of its frame; and how thick that is, in
/// eighths of a point.
pub struct SeverityColours {
    pub name: &'static str,
    pub fill: &'static str,
    pub words: &'static str,
    pub frame: &'static str,
    pub thickness: u32,
}

pub const SEVERITIES: [SeverityColours; 4] = [
    SeverityColours {
        name: "Danger",
        fill: "C8102E",
        words: "FFFFFF",
        frame: "C8102E",
        thickness: 24,
    },
    SeverityColours {
        name: "Warning",
        fill: "FF7900",
        words: "000000",
        frame: "1A1A1A",
        thickness: 12,
    },
    SeverityColours {
        name: "Caution",
        fill: "FFD100",
        words: "000000",
        frame: "1A1A1A",
        thickness: 12,
    },
    SeverityColours {
        name: "Notice",
        fill: "FFFFFF",
        words: "0B57A4",
        frame: "0B57A4",
        thickness: 12,
    },
];
