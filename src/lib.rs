//! stappenkaart compiles step cards. A card goes through the house in one direction:
//!
//! ```text
//! Sources -> parse -> Card<Segment> -> link -> Library -> (check) -> localize -> Edition -> write -> Site -> verify
//!         -> VerifiedSite -> publish
//! ```

pub mod diag;
pub mod format;
pub mod model;
pub mod source;
