//! The glossary of a guide in two languages: its terms with what they mean and what not to call them, and the labels of the user
//! interface. Takes what a TBX or CSV says about a term, returns units under the ids of the guide's catalog.

use std::ops::Range;

use super::incoming::{IncomingText, IncomingUnit};
use crate::model::Lang;

/// What a glossary holds.
#[derive(Debug)]
pub struct Glossary {
    /// The title of the guide.
    pub project: String,
    pub source: Lang,
    pub target: Lang,
    pub terms: Vec<GlossaryTerm>,
    pub labels: Vec<GlossaryLabel>,
}

/// A term. Its translations are those that are in use; empty if there is none.
#[derive(Debug)]
pub struct GlossaryTerm {
    pub id: String,
    pub name: String,
    pub definition: String,
    pub translated_name: String,
    pub translated_definition: String,
    /// What not to call it in the source language.
    pub avoid: Vec<String>,
}

/// A label of the product's screens.
#[derive(Debug)]
pub struct GlossaryLabel {
    pub id: String,
    pub text: String,
    /// The language that it has for every reader. `None` if it differs with the reader's language.
    pub lang: Option<Lang>,
    /// What the product calls it in the target language, if the guide says so.
    pub target: Option<String>,
}

/// What a translator has to know about a label.
pub fn note(label: &GlossaryLabel) -> String {
    match &label.lang {
        Some(lang) => format!("Label of the user interface, in the language {lang} for every reader. Do not translate"),
        None if label.target.is_some() => "Label of the user interface, with its name in the product. Use this name".to_owned(),
        None => "Label of the user interface. Write what the product itself shows in the language of the reader".to_owned(),
    }
}

/// One row of a glossary that was sent back.
pub(super) struct GlossaryRow {
    /// `term.save`, or `label.save`.
    pub id: String,
    pub name: [String; 2],
    pub definition: [String; 2],
    pub range: Range<usize>,
}

/// The units that a row is about. A label that is unchanged or empty has no unit.
pub(super) fn units(row: GlossaryRow) -> Vec<IncomingUnit> {
    let GlossaryRow {
        id,
        name,
        definition,
        range,
    } = row;
    let unit = |id: String, [source, target]: [String; 2]| IncomingUnit {
        id,
        source: IncomingText::Plain(source),
        target: Some(IncomingText::Plain(target)).filter(|said| !said.is_empty()),
        fuzzy: false,
        range: range.clone(),
    };
    if id.starts_with("label.") {
        let untouched = name[1].trim().is_empty() || name[1] == name[0];
        return if untouched {
            Vec::new()
        } else {
            vec![unit(id, name)]
        };
    }
    vec![
        unit(format!("{id}.name"), name),
        unit(format!("{id}.definition"), definition),
    ]
}
