//! JSON Schemas (draft 2020-12) of what authors write: `guide.toml`, the front matter of a card, and files of callouts. Derived from
//! the types that read these files and the comments on their fields, so that an editor knows what the parser knows.

use std::borrow::Cow;
use std::marker::PhantomData;

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, RestrictFormats};
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

use super::figure::Spots;
use super::front::Keys;
use super::guide_file::File;
use crate::codes::{self, Policy, policy};

pub(super) const ID: &str = "^[a-z]([a-z0-9-]*[a-z0-9])?$";
pub(super) const LANGUAGE: &str = "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$";

/// The schema of `guide.toml`.
pub fn guide() -> Value {
    schema::<File>()
}

/// The schema of a card's front matter.
pub fn card() -> Value {
    schema::<Keys>()
}

/// The schema of a file of callouts.
pub fn callouts() -> Value {
    schema::<Spots>()
}

fn schema<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .with(|settings| settings.inline_subschemas = true)
        // `double` and `uint32` are words of Rust, and a strict editor knows neither.
        .with_transform(RestrictFormats::default())
        .with_transform(RecursiveTransform(leave_out_null))
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

// A key that nobody needs is left out: TOML has no null, and in front matter an empty value is a mistake.
fn leave_out_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
}

/// Values by the id that the author gives to each.
pub(super) struct ById<T>(PhantomData<T>);

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
pub(super) fn levels(_: &mut SchemaGenerator) -> Schema {
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
