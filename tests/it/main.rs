//! All tests that need more than one card as text. One binary: each one links the typesetter again.

mod add;
mod address;
mod advice;
mod anchors;
mod approval;
mod at_once;
mod attachments;
mod bad_input;
mod bare_addresses;
mod browser;
mod cache;
mod cards_list;
mod changes;
mod characters;
mod ci_reports;
mod cli;
mod codes;
mod confirm;
mod conflicts;
mod crops;
mod demo;
mod docx;
mod drafts;
mod dutch_book;
mod edits;
mod elsewhere;
mod exchange;
mod exchange_saboteurs;
mod feedback;
#[cfg(feature = "pdf")]
mod figures;
mod first_days;
mod fix;
mod focus;
mod formats;
mod fragment;
mod fronts;
mod fuzz;
mod getting_started;
mod guide;
mod hiding;
mod hiding_with_ours;
mod hostile;
mod house;
mod import;
mod judge;
mod jumps;
mod keys;
mod kinds;
#[cfg(feature = "pdf")]
mod languages;
mod layers;
mod levels;
mod literals;
mod live;
mod lookalikes;
mod losses;
mod manual_pages;
mod meaning;
mod messages;
mod new;
#[cfg(feature = "pdf")]
mod new_language;
mod offline;
mod other_language;
mod own_format;
mod own_templates;
#[cfg(feature = "pdf")]
mod page_breaks;
mod page_heads;
#[cfg(feature = "pdf")]
mod paper;
#[cfg(feature = "pdf")]
mod pdf_attacks;
#[cfg(feature = "pdf")]
mod pdf_sources;
mod peers;
mod pictures;
#[cfg(feature = "pdf")]
mod places;
mod plain_english;
mod plain_pages;
mod po;
mod precompress;
#[cfg(feature = "pdf")]
mod printed_pages;
#[cfg(feature = "pdf")]
mod prints;
mod promise;
mod properties;
mod push;
mod read_as_typed;
mod readme;
mod redirects;
#[cfg(feature = "pdf")]
mod review;
#[cfg(feature = "pdf")]
mod review_command;
mod runs;
mod said_again;
mod samples;
mod schema;
mod serve;
mod server;
mod services;
mod shards;
mod sheet;
mod single_file;
mod spaces;
mod speed;
mod suggest;
#[allow(dead_code, reason = "the cases use all of it")]
#[path = "../support/mod.rs"]
mod support;
mod templates;
mod terminal;
mod text_formats;
mod theme;
mod traces;
mod translate;
mod typed;
mod ui_language;
mod under_actions;
mod upgrade;
