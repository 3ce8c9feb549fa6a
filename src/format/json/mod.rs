//! Cards as JSON, for programs: each warning is in the step and the action that it guards. `card.rs` says what the file is, and the
//! published schema is made from it.

use serde_json::Value;

use super::{Artefact, Engines, Format, Reading, Scope, Subject};
use crate::diag::Diagnostic;
use crate::parse::schema::schema as schema_of;
use crate::phrases::phrase;

mod card;
mod read;
mod write;

const CARD: Artefact = Artefact {
    key: "json",
    scope: Scope::Card,
    file: "card.json",
    media_type: "application/json",
    link: None,
    counted: (phrase!("JSON file"), phrase!("JSON files")),
};

/// The schema of a card's file.
pub fn schema() -> Value {
    schema_of::<card::JsonCard>()
}

/// A card as JSON.
pub struct Json;

impl Format for Json {
    fn name(&self) -> &'static str {
        "json"
    }

    fn artefacts(&self) -> &'static [Artefact] {
        &[CARD]
    }

    fn is_usual(&self) -> bool {
        false
    }

    fn loads_pictures(&self) -> bool {
        true
    }

    fn write(
        &self,
        _artefact: &Artefact,
        subject: Subject<'_>,
        _engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let card = write::card(subject.card());
        let mut text = serde_json::to_vec_pretty(&card).expect("texts and numbers are always JSON");
        text.push(b'\n');
        Ok(text)
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        _fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        read::reading(path, bytes)
    }
}
