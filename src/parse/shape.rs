//! What the shapes of sources share: patterns and JSON Schemas of names, languages and levels.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, json};

use crate::codes::{self, Policy, policy};

/// The pattern of an id.
pub const ID: &str = "^[a-z]([a-z0-9-]*[a-z0-9])?$";

/// The pattern of a BCP 47 tag.
pub const LANGUAGE: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

/// Values by the id that the author chooses for each.
pub struct ById<T>(PhantomData<T>);

impl<T: JsonSchema> JsonSchema for ById<T> {
    fn schema_name() -> Cow<'static, str> {
        format!("{}ById", T::schema_name()).into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "object",
            "propertyNames": { "pattern": ID },
            "additionalProperties": generator.subschema_for::<T>(),
        })
    }
}

/// Each code with what it means, and the levels that it can have.
pub fn levels(_: &mut SchemaGenerator) -> Schema {
    let levels = codes::ALL.iter().map(|(code, _)| {
        let words: &[&str] = match policy(*code) {
            Policy::Free => &["error", "warn", "advice", "allow"],
            Policy::InFile | Policy::Kept(_) => &["error"],
        };
        (
            code.0.to_owned(),
            json!({ "enum": words, "description": codes::meaning(*code) }),
        )
    });
    json_schema!({
        "type": "object",
        "properties": levels.collect::<Map<_, _>>(),
        "additionalProperties": false,
    })
}
