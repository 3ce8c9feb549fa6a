//! JSON Schemas (draft 2020-12) of what authors write: `guide.toml`, the front matter of a card, and files of callouts. Derived from
//! the types that read these files and the comments on their fields, so that an editor knows what the parser knows.

use schemars::generate::SchemaSettings;
use schemars::transform::{RecursiveTransform, RestrictFormats};
use schemars::{JsonSchema, Schema};
use serde_json::Value;

use super::callouts_file::CalloutsFile;
use super::front_matter::FrontMatter;
use super::guide_file::GuideFile;

/// The schema of `guide.toml`.
pub fn guide() -> Value {
    schema::<GuideFile>()
}

/// The schema of a card's front matter.
pub fn card() -> Value {
    schema::<FrontMatter>()
}

/// The schema of a file of callouts.
pub fn callouts() -> Value {
    schema::<CalloutsFile>()
}

/// The schema of any type.
pub fn schema<T: JsonSchema>() -> Value {
    SchemaSettings::draft2020_12()
        .with(|settings| settings.inline_subschemas = true)
        // `double` and `uint32` are words of Rust, and a strict editor knows neither.
        .with_transform(RestrictFormats::default())
        .with_transform(RecursiveTransform(leave_out_null))
        .into_generator()
        .into_root_schema_for::<T>()
        .to_value()
}

// A key that is not required is left out: TOML has no null, and in front matter an empty value is
// a mistake.
fn leave_out_null(schema: &mut Schema) {
    if let Some(Value::Array(types)) = schema.get_mut("type") {
        types.retain(|name| name != "null");
        if let [only] = types.as_slice() {
            let only = only.clone();
            schema.insert("type".to_owned(), only);
        }
    }
}
