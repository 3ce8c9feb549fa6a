//! Printed cards. A [`PrintFormat`] writes a card with Typst as PDF/UA-1 and PDF/A-2a and reads such a file back with its own reader.
//!
//! Takes a `CardView`, returns bytes; no clock, no system fonts: the same card is the same file everywhere.

mod about;
mod anchors;
mod bilingual;
mod binder;
mod blank;
mod coverage;
mod cross_links;
mod design;
mod engine;
mod fit;
mod long_words;
mod paper;
mod parts;
mod prints;
mod read;
mod review;
mod typeset;

pub use bilingual::BILINGUAL;
pub use binder::{BINDER, CATEGORY_BINDER};
pub use coverage::without_a_font;
pub use engine::PdfEngine;
pub use prints::{GUIDE, LEAFLET, ONE_SHEET, POCKET, POSTER, PrintFormat, write_checklist};
pub use read::read_back;
pub use review::write_review;
