//! What a site has for its readers' devices and for its server.

use crate::host::USUAL;

/// What `[publish]` of `guide.toml` asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publish {
    /// Browsers keep the pages of a language, for when there is no connection.
    pub offline: bool,
    /// Each text file has smaller forms beside it, which a server can send instead.
    pub precompress: bool,
    /// Files in the site that the tool did not write and leaves there, such as `web.config`. One that ends with `/` is a whole folder.
    pub keep: Vec<String>,
    /// The help center that fragments are pasted into.
    pub host: &'static str,
    /// Whether the guide records what changes, so that there is a feed of it.
    pub changes: bool,
}

impl Default for Publish {
    fn default() -> Publish {
        Publish {
            offline: false,
            precompress: false,
            keep: Vec::new(),
            host: USUAL,
            changes: false,
        }
    }
}
