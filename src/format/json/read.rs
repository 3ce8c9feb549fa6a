//! What a program meets that goes through `card.json` from its start to its end. Takes the bytes, returns passages. It knows the file by
//! its keys alone.

use serde_json::Value;
use stappenkaart_say::say;

use super::super::{LanguageMarks, Passage, Reading, Role, Sight};
use crate::characters::single_spaced;
use crate::codes;
use crate::diag::Diagnostic;

/// Reads a file. Fails where it is not JSON of a card, or a step lacks a warning that guards the whole card.
pub fn reading(path: &str, bytes: &[u8]) -> Result<Reading, Diagnostic> {
    let card: Value = serde_json::from_slice(bytes).map_err(|error| {
        let message = say!("it can't be read as JSON: {error}");
        Diagnostic::in_file(codes::SK520, path, message).help(say!("build the site again"))
    })?;
    let mut reader = JsonReader {
        lang: word(&card, "lang").to_owned(),
        passages: Vec::new(),
    };
    reader.push(Role::Heading, &card["title"]);
    reader.warnings(&card["warnings"]);
    let problems = list(&card["troubleshooting"]["problems"]);
    for step in list(&card["steps"]).iter().chain(problems) {
        whole(path, &card, step)?;
        reader.push(Role::Heading, &step["title"]);
        reader.warnings(&step["warnings"]);
        reader.parts(&step["parts"]);
    }
    Ok(Reading {
        lang: reader.lang,
        passages: reader.passages,
        languages: LanguageMarks::Kept,
    })
}

struct JsonReader {
    lang: String,
    passages: Vec<Passage>,
}

impl JsonReader {
    fn parts(&mut self, parts: &Value) {
        for part in list(parts) {
            if word(part, "kind") == "action" {
                self.warnings(&part["warnings"]);
                self.push(Role::Action, &part["command"]);
                self.parts(&part["parts"]);
            } else {
                self.push(Role::Other, part);
            }
        }
    }

    fn warnings(&mut self, warnings: &Value) {
        for warning in list(warnings) {
            let keys = ["own-signal", "signal", "avoid"].map(|key| word(warning, key));
            let consequence = list(&warning["consequence"])
                .iter()
                .filter_map(Value::as_str);
            let words: Vec<&str> = keys.into_iter().chain(consequence).collect();
            self.passages.push(Passage {
                role: Role::Warning,
                text: single_spaced(&words.join(" ")),
                lang: word(warning, "lang").to_owned(),
                severity: Some(word(warning, "severity").to_owned()),
                sight: Sight::Visible,
            });
        }
    }

    fn push(&mut self, role: Role, text: &Value) {
        let lang = text["lang"].as_str().unwrap_or(&self.lang);
        self.passages.push(Passage {
            role,
            text: single_spaced(word(text, "text")),
            lang: lang.to_owned(),
            severity: None,
            sight: Sight::Visible,
        });
    }
}

// A step that is cut out has the warnings of the whole card.
fn whole(path: &str, card: &Value, step: &Value) -> Result<(), Diagnostic> {
    let has_action = list(&step["parts"])
        .iter()
        .any(|part| word(part, "kind") == "action");
    let said = list(&step["warnings"]);
    let mut of_card = list(&card["warnings"]).iter();
    match of_card.find(|warning| has_action && !said.contains(warning)) {
        None => Ok(()),
        Some(warning) => {
            let (step, warning) = (word(step, "id"), word(warning, "id"));
            let message = say!(
                "the step `{step}` does not have the warning `{warning}`, which guards the whole card"
            );
            Err(Diagnostic::in_file(codes::SK501, path, message).help(say!("build the site again")))
        }
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().map(Vec::as_slice).unwrap_or_default()
}

fn word<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}
