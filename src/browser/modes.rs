//! The ways in which readers look at a page.

use serde_json::{Value, json};
use stappenkaart_say::say;

/// A way to look at a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    Phone,
    PhoneStep,
    Desk,
    Print,
    DeskStep,
    Dark,
    Forced,
}

/// Every mode.
pub const MODES: [Mode; 7] = [
    Mode::Phone,
    Mode::PhoneStep,
    Mode::Desk,
    Mode::Print,
    Mode::DeskStep,
    Mode::Dark,
    Mode::Forced,
];

/// The modes of one load of a page. A reader prints a page, or starts to see one step at a time, after it was loaded.
pub const LOADS: [&[Mode]; 4] = [
    &[Mode::Phone, Mode::PhoneStep],
    &[Mode::Desk, Mode::Print, Mode::DeskStep],
    &[Mode::Dark],
    &[Mode::Forced],
];

impl Mode {
    /// For a message: "the warning is missing on a phone".
    pub fn phrase(self) -> &'static str {
        match self {
            Mode::Phone => say!("on a phone"),
            Mode::PhoneStep => say!("on a phone with one step at a time"),
            Mode::Desk => say!("on a large screen"),
            Mode::Print => say!("in print"),
            Mode::DeskStep => say!("with one step at a time"),
            Mode::Dark => say!("in dark mode"),
            Mode::Forced => say!("with forced colours"),
        }
    }

    /// Whether the page shows one step at a time.
    pub fn is_stepwise(self) -> bool {
        matches!(self, Mode::PhoneStep | Mode::DeskStep)
    }

    /// The screen, as `Emulation.setDeviceMetricsOverride` takes it. Print has the width of A4 at 96 px an inch.
    pub fn screen(self) -> Value {
        let (width, height) = match self {
            Mode::Phone | Mode::PhoneStep => (390, 844),
            Mode::Print => (794, 1123),
            Mode::Desk | Mode::DeskStep | Mode::Dark | Mode::Forced => (1440, 900),
        };
        let mobile = self.has_touch();
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": mobile })
    }

    /// Whether the reader has a finger and no mouse.
    pub fn has_touch(self) -> bool {
        matches!(self, Mode::Phone | Mode::PhoneStep)
    }

    /// What style sheets are asked, as `Emulation.setEmulatedMedia` takes it.
    pub fn media(self) -> Value {
        let medium = if self == Mode::Print {
            "print"
        } else {
            "screen"
        };
        let scheme = if self == Mode::Dark { "dark" } else { "light" };
        let forced = if self == Mode::Forced {
            "active"
        } else {
            "none"
        };
        json!({ "media": medium, "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
            { "name": "prefers-reduced-motion", "value": "reduce" },
        ]})
    }
}
