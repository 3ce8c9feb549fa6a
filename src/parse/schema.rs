//! JSON Schemas (draft 2020-12) of what authors write: `guide.toml`, the front matter of a card, and files of callouts. Made of the
//! types that read these files and of the comments on their fields, so that an editor knows what the parser knows.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::figure::Spots;
use super::front::Keys;
use super::guide_file::File;
use super::shape::{Record, Shape, shape};
use crate::codes::{self, Leeway, leeway};
use crate::model::Status;

const SOURCES: [&str; 4] =
    [include_str!("guide_file.rs"), include_str!("front.rs"), include_str!("figure.rs"), include_str!("checks.rs")];

const ID: &str = "^[a-z]([a-z0-9-]*[a-z0-9])?$";
const LANGUAGE: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

/// The schema of `guide.toml`.
pub fn guide() -> Value {
    whole("guide.toml", "File", &shape::<File>())
}

/// The schema of a card's front matter.
pub fn card() -> Value {
    whole("Front matter of a card", "Keys", &shape::<Keys>())
}

/// The schema of a file of callouts.
pub fn callouts() -> Value {
    whole("Callouts of a picture", "Spots", &shape::<Spots>())
}

fn whole(title: &str, name: &str, shape: &Shape) -> Value {
    let comments = comments();
    let mut schema = schema(shape, name, &comments);
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema".into();
    schema["title"] = title.into();
    schema["description"] = comments.get(name).cloned().unwrap_or_default().into();
    schema
}

// `path` is the type and the key that the shape stands at, such as `File.title`.
fn schema(shape: &Shape, path: &str, comments: &BTreeMap<String, String>) -> Value {
    let mut schema = match shape {
        Shape::Text => json!({ "type": "string" }),
        Shape::Number => json!({ "type": "number" }),
        Shape::Whole => json!({ "type": "integer" }),
        Shape::List(inner) => json!({ "type": "array", "items": schema(inner, &format!("{path}[]"), comments) }),
        Shape::Sections(inner) => json!({
            "type": "object",
            "propertyNames": { "pattern": ID },
            "additionalProperties": schema(inner, &format!("{path}.*"), comments),
        }),
        Shape::Record(record) => object(record, comments),
        Shape::Choice(name, words) => {
            let choices =
                words.iter().map(|word| json!({ "const": word, "description": comments.get(&format!("{name}.{word}")) }));
            json!({ "oneOf": choices.collect::<Vec<_>>() })
        }
    };
    if let Value::Object(schema) = &mut schema {
        let of_the_type = if let Shape::Record(record) = shape { record.name } else { path };
        refine(of_the_type, schema);
    }
    schema
}

fn object(record: &Record, comments: &BTreeMap<String, String>) -> Value {
    let mut properties = Map::new();
    for field in &record.fields {
        let path = format!("{}.{}", record.name, field.key);
        let mut property = schema(&field.shape, &path, comments);
        property["description"] = comments.get(&path).cloned().unwrap_or_default().into();
        properties.insert(field.key.to_owned(), property);
    }
    let required: Vec<&str> = record.fields.iter().filter(|field| field.required).map(|field| field.key).collect();
    json!({ "type": "object", "properties": properties, "required": required, "additionalProperties": false })
}

// What a value must be beyond its type, and the parser checks by hand.
fn refine(path: &str, schema: &mut Map<String, Value>) {
    let more = match path {
        "File.source" | "File.languages[]" | "LabelEntry.lang" => json!({ "pattern": LANGUAGE }),
        "File.languages" => json!({ "uniqueItems": true, "minItems": 1 }),
        "File.checks" => {
            schema.remove("propertyNames");
            json!({ "properties": levels(), "additionalProperties": false })
        }
        "RequirementEntry" => json!({ "dependentRequired": { "help": ["help-url"], "help-url": ["help"] } }),
        "PathEntry.text" => json!({ "pattern": ">" }),
        "Keys.category" | "Keys.product" | "Spot.forbidden" => json!({ "pattern": ID }),
        "Keys.minutes" => json!({ "minimum": 1, "maximum": 10_000 }),
        "Keys.verified" => json!({ "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" }),
        "Keys.review" => json!({ "pattern": "^[0-9]+ (day|week|month|year)s?$" }),
        "Keys.status" => json!({ "enum": Status::ALL.map(|status| status.name()) }),
        // YAML reads a version of digits only as a number, which is as good.
        "Keys.ui-version" | "Keys.revision" => json!({ "type": ["string", "number"] }),
        "Spot.x" | "Spot.y" => json!({ "minimum": 0, "maximum": 100 }),
        "Spot.width" | "Spot.height" => json!({ "exclusiveMinimum": 0, "maximum": 100 }),
        _ => return,
    };
    let Value::Object(more) = more else { unreachable!("each of them is an object") };
    schema.extend(more);
}

// Each code with what it means, and the levels that it can have.
fn levels() -> Value {
    let levels = codes::ALL.iter().map(|(code, _)| {
        let words: &[&str] = match leeway(*code) {
            Leeway::Free => &["error", "warn", "advice", "allow"],
            Leeway::InFile | Leeway::Kept(_) => &["error"],
        };
        (code.0.to_owned(), json!({ "enum": words, "description": codes::meaning(*code) }))
    });
    Value::Object(levels.collect())
}

// The comments on types and their fields, by name: `File`, `File.help-url`, `Strictness.warn`.
fn comments() -> BTreeMap<String, String> {
    let mut comments = BTreeMap::new();
    for source in SOURCES {
        let (mut name, mut comment) = (String::new(), String::new());
        for line in source.lines() {
            let words = line.trim();
            if let Some(text) = words.strip_prefix("///") {
                let gap = if comment.is_empty() { "" } else { " " };
                comment = format!("{comment}{gap}{}", text.trim());
                continue;
            }
            if words.starts_with('#') {
                continue;
            }
            let indented = line.starts_with("    ");
            if let Some(declared) = declared(words).filter(|_| !indented) {
                name = declared;
                comments.insert(name.clone(), std::mem::take(&mut comment));
            } else if indented && !comment.is_empty() {
                let words = words.trim_start_matches("pub(super) ");
                let key: String = words.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                comments.insert(format!("{name}.{}", key.to_lowercase().replace('_', "-")), std::mem::take(&mut comment));
            }
            comment.clear();
        }
    }
    comments
}

fn declared(line: &str) -> Option<String> {
    let line = line.trim_start_matches("pub(super) ").trim_start_matches("pub ");
    let rest = ["struct ", "enum ", "type "].iter().find_map(|word| line.strip_prefix(word))?;
    Some(rest.chars().take_while(|c| c.is_alphanumeric()).collect())
}
