//! The anchors of several cards in one document: no two are the same. Takes the view of a card as JSON, changes it in place.

use serde_json::{Map, Value};

/// An anchor of this part of the document.
pub fn within(part: &str, anchor: &str) -> String {
    format!("{part}--{anchor}")
}

/// Makes the anchors of a view, and the links to them, those of this part.
pub fn rename(value: &mut Value, part: &str) {
    match value {
        Value::Object(entries) => rename_entries(entries, part),
        Value::Array(items) => items.iter_mut().for_each(|item| rename(item, part)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn rename_entries(entries: &mut Map<String, Value>, part: &str) {
    for (key, value) in entries {
        match (key.as_str(), value) {
            ("anchor" | "target", Value::String(anchor)) => *anchor = within(part, anchor),
            ("href", Value::String(href)) => {
                if let Some(anchor) = href.strip_prefix('#') {
                    *href = format!("#{}", within(part, anchor));
                }
            }
            (_, value) => rename(value, part),
        }
    }
}
