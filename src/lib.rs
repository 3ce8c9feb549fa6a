//! stappenkaart compiles step cards. A card goes through the house in one direction:
//!
//! ```text
//! Sources -> parse -> Card<Segment> -> link -> Library -> (check) -> localize -> Edition -> write -> Site -> verify
//!         -> VerifiedSite -> publish
//! ```

pub mod catalog;
pub mod catalogs;
pub mod cli;
pub mod codes;
pub mod compile;
pub mod diag;
mod fold;
pub mod format;
pub mod ledger;
pub mod letters;
pub mod levels;
pub mod library;
pub mod lint;
pub mod localize;
pub mod mend;
pub mod model;
mod near;
pub mod owed;
pub mod parse;
pub mod picture;
pub mod pseudo;
pub mod publish;
pub mod review;
pub mod site;
pub mod source;
pub mod status;
pub mod translate;
pub mod verify;
pub mod words;
mod workers;
