//! What a site has for its readers' devices and for its server. Takes `[publish]` of `guide.toml`, returns a [`Publish`].

use schemars::JsonSchema;
use serde::Deserialize;

use crate::model::Publish;

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct PublishEntry {
    /// `true`: the browser of a reader keeps all pages of a language, and shows them when there is no connection.
    pub offline: bool,
    /// `true`: beside each page and other text file, the site has it as `.gz` and `.br`, for servers that send those instead.
    pub precompress: bool,
}

impl From<PublishEntry> for Publish {
    fn from(entry: PublishEntry) -> Publish {
        let PublishEntry {
            offline,
            precompress,
        } = entry;
        Publish {
            offline,
            precompress,
        }
    }
}
