//! What a site has for its readers' devices and for its server. Takes `[publish]` of `guide.toml`, returns a [`Publish`].

use schemars::JsonSchema;
use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use super::guide_reader::GuideReader;
use crate::host::{USUAL, known, names};
use crate::model::Publish;
use crate::suggest::did_you_mean;
use crate::wording::list;

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default, rename_all = "kebab-case")]
pub struct PublishEntry {
    /// `true`: the browser of a reader keeps all pages of a language, and shows them when there is no connection.
    pub offline: bool,
    /// `true`: beside each page and other text file, the site has it as `.gz` and `.br`, for servers that send those instead.
    pub precompress: bool,
    /// Files that you put into the site for its server, such as `web.config` or `.well-known/`: `build` leaves them there, and `verify`
    /// does not report them. A name that ends with `/` is a folder with all that is in it.
    #[schemars(with = "Vec<String>")]
    pub keep: Vec<Spanned<String>>,
    /// The help center that fragments are pasted into: `zendesk`, `intercom`, `confluence`, `sharepoint`, `freshdesk`, or `plain` for any
    /// other place that takes HTML.
    #[schemars(with = "Option<String>")]
    pub host: Option<Spanned<String>>,
}

impl GuideReader<'_> {
    pub fn publish(&mut self, entry: PublishEntry) -> Publish {
        let PublishEntry {
            offline,
            precompress,
            keep,
            host,
        } = entry;
        Publish {
            offline,
            precompress,
            keep: keep
                .into_iter()
                .filter_map(|name| self.kept(name))
                .collect(),
            host: host.and_then(|host| self.host(host)).unwrap_or(USUAL),
            changes: false,
        }
    }

    // A name that can't be in a site would hide that a file is reported.
    fn kept(&mut self, name: Spanned<String>) -> Option<String> {
        let range = name.span();
        let name = name.into_inner();
        let path = name.strip_suffix('/').unwrap_or(&name);
        let is_part = |part: &str| !matches!(part.trim(), "" | "." | "..");
        let is_path = path.split('/').all(is_part) && !path.contains(['\\', '*', '?']);
        if is_path {
            return Some(name);
        }
        let message = say!("`{name}` can't be a file in the site");
        let help = say!(
            "write its path from the folder of the site, such as `web.config`, or `.well-known/` for a whole folder; `*` and `..` have no meaning here"
        );
        self.problem(range, message, help);
        None
    }

    fn host(&mut self, host: Spanned<String>) -> Option<&'static str> {
        let range = host.span();
        let name = host.into_inner();
        let found = known(&name);
        if found.is_none() {
            let help =
                did_you_mean(&name, names()).unwrap_or_else(|| say!("there are {}", list(names())));
            self.problem(range, say!("there is no help center `{name}`"), &help);
        }
        found
    }
}
