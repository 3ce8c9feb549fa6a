//! Where a guide is pushed to: its places in help centers.

use std::collections::BTreeMap;

use super::text::Lang;
use crate::http::WebAddress;

/// What `[push]` of `guide.toml` declares. `None` where a help center has no table there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushPlaces {
    pub zendesk: Option<ZendeskPlace>,
    pub intercom: Option<IntercomPlace>,
    pub confluence: Option<ConfluencePlace>,
}

/// A section of a help center of Zendesk Guide.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ZendeskPlace {
    pub address: WebAddress,
    /// The section that new articles are put in.
    pub section: u64,
    /// Who may edit and publish them.
    pub permission_group: u64,
    /// Who may read them. `None`: everyone.
    pub user_segment: Option<u64>,
    pub locales: Locales,
}

/// A help center of Intercom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IntercomPlace {
    /// The address of the API, which differs by region.
    pub address: WebAddress,
    /// The teammate whose name new articles have.
    pub author: u64,
    /// The collection that new articles are put in. `None`: in none.
    pub collection: Option<u64>,
    pub locales: Locales,
}

/// A space of Confluence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfluencePlace {
    pub address: WebAddress,
    pub space: u64,
    /// The page that new pages are put under, for each language that has one.
    pub parents: BTreeMap<Lang, u64>,
    /// The page for all other languages. `None`: the space itself.
    pub parent: Option<u64>,
}

/// What a help center calls the languages of a guide.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Locales(pub BTreeMap<Lang, String>);

impl Locales {
    /// Its name for a language: the declared one, or the tag of the language.
    pub fn of<'a>(&'a self, lang: &'a str) -> &'a str {
        let declared = self.0.iter().find(|(known, _)| known.as_str() == lang);
        declared.map_or(lang, |(_, locale)| locale)
    }
}
