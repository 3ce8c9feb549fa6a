//! stappenkaart compiles step cards. A card goes through the modules in one direction:
//!
//! ```text
//! Sources -> parse -> Card<Segment> -> link -> Library -> (check) -> localize -> Edition -> write -> Site -> verify
//!         -> VerifiedSite -> publish
//! ```

mod bare_addresses;
pub mod browser;
pub mod cache;
pub mod catalog;
pub mod catalog_files;
pub mod changes;
pub mod characters;
pub mod cli;
pub mod codes;
pub mod colour;
pub mod compile;
pub mod compressed;
mod conflicts;
pub mod diag;
mod digest;
pub mod file_version;
pub mod fix;
mod fold;
pub mod font_coverage;
pub mod font_files;
pub mod format;
pub mod history;
pub mod host;
mod http;
pub mod import;
mod isolate;
pub mod ledger;
pub mod levels;
pub mod library;
pub mod lint;
pub mod live;
pub mod localize;
pub mod model;
mod os_error;
pub mod owed;
pub mod parse;
pub mod phrases;
pub mod picture;
pub mod pseudo;
pub mod publish;
pub mod push;
pub mod review;
pub mod serve;
pub mod shard;
pub mod site;
pub mod source;
pub mod starter;
pub mod status;
mod suggest;
mod toml_text;
pub mod translate;
mod typeface;
pub mod upgrade;
pub mod verify;
mod wildcard;
mod wording;
pub mod words;
mod workers;
mod xml_writer;
