//! Where a guide is pushed to. Takes `[push]` of `guide.toml`, returns [`PushPlaces`].

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use super::guide_reader::GuideReader;
use crate::http::WebAddress;
use crate::model::{ConfluencePlace, IntercomPlace, Lang, Locales, PushPlaces, ZendeskPlace};

#[derive(Deserialize, JsonSchema, Default)]
#[serde(deny_unknown_fields, default)]
pub struct PushEntry {
    /// A help center of Zendesk Guide.
    pub zendesk: Option<ZendeskEntry>,
    /// A help center of Intercom.
    pub intercom: Option<IntercomEntry>,
    /// A space of Confluence Cloud.
    pub confluence: Option<ConfluenceEntry>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ZendeskEntry {
    /// The address of the account, such as `https://company.zendesk.com`.
    #[schemars(with = "String", regex(pattern = "^https?://"))]
    pub url: Spanned<String>,
    /// The number of the section that new articles are put in: it is in the address of the section.
    pub section: u64,
    /// The number of the permission group, which says who may edit the articles.
    pub permission_group: u64,
    /// The number of the user segment that may read the articles. Everyone without this key.
    pub user_segment: Option<u64>,
    /// What Zendesk calls a language, where that is not its tag: `en = "en-us"`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub locales: BTreeMap<Spanned<String>, String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct IntercomEntry {
    /// The address of the API: `https://api.intercom.io`, or `https://api.eu.intercom.io` and `https://api.au.intercom.io` for accounts there.
    #[schemars(with = "Option<String>", regex(pattern = "^https?://"))]
    pub url: Option<Spanned<String>>,
    /// The number of the teammate who is the author of new articles.
    pub author: u64,
    /// The number of the collection that new articles are put in.
    pub collection: Option<u64>,
    /// What Intercom calls a language, where that is not its tag.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, String>")]
    pub locales: BTreeMap<Spanned<String>, String>,
}

#[derive(Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct ConfluenceEntry {
    /// The address of the site, such as `https://company.atlassian.net`.
    #[schemars(with = "String", regex(pattern = "^https?://"))]
    pub url: Spanned<String>,
    /// The number of the space.
    pub space: u64,
    /// The number of the page that new pages are put under.
    pub parent: Option<u64>,
    /// The number of that page for a language: `en = 98765`.
    #[serde(default)]
    #[schemars(with = "BTreeMap<String, u64>")]
    pub parents: BTreeMap<Spanned<String>, u64>,
}

const INTERCOM: &str = "https://api.intercom.io";

impl GuideReader<'_> {
    pub fn push(&mut self, entry: PushEntry) -> PushPlaces {
        let PushEntry {
            zendesk,
            intercom,
            confluence,
        } = entry;
        PushPlaces {
            zendesk: zendesk.and_then(|entry| self.zendesk(entry)),
            intercom: intercom.and_then(|entry| self.intercom(entry)),
            confluence: confluence.and_then(|entry| self.confluence(entry)),
        }
    }

    fn zendesk(&mut self, entry: ZendeskEntry) -> Option<ZendeskPlace> {
        let ZendeskEntry {
            url,
            section,
            permission_group,
            user_segment,
            locales,
        } = entry;
        let locales = self.locales(locales);
        Some(ZendeskPlace {
            address: self.account(url, "https://company.zendesk.com")?,
            section,
            permission_group,
            user_segment,
            locales,
        })
    }

    fn intercom(&mut self, entry: IntercomEntry) -> Option<IntercomPlace> {
        let IntercomEntry {
            url,
            author,
            collection,
            locales,
        } = entry;
        let locales = self.locales(locales);
        let address = match url {
            Some(url) => self.account(url, INTERCOM)?,
            None => WebAddress::read(INTERCOM).expect("it is the address of a server"),
        };
        Some(IntercomPlace {
            address,
            author,
            collection,
            locales,
        })
    }

    fn confluence(&mut self, entry: ConfluenceEntry) -> Option<ConfluencePlace> {
        let ConfluenceEntry {
            url,
            space,
            parent,
            parents,
        } = entry;
        let parents = parents.into_iter();
        let parents = parents.map(|(lang, page)| (self.language(lang), page));
        let parents = parents.collect();
        Some(ConfluencePlace {
            address: self.account(url, "https://company.atlassian.net")?,
            space,
            parents,
            parent,
        })
    }

    fn locales(&mut self, entries: BTreeMap<Spanned<String>, String>) -> Locales {
        let read = |(lang, locale): (Spanned<String>, String)| -> (Lang, String) {
            let range = lang.span();
            if !is_locale(&locale) {
                let message = say!("`{locale}` can't be the name of a language");
                self.problem(
                    range,
                    message,
                    say!("write it as the help center does, such as `en-us`"),
                );
            }
            (self.language(lang), locale)
        };
        Locales(entries.into_iter().map(read).collect())
    }

    // The key of an account is sent there, so others must not be able to read it.
    fn account(&mut self, url: Spanned<String>, example: &str) -> Option<WebAddress> {
        let range = url.span();
        let address = WebAddress::read(url.get_ref()).filter(WebAddress::is_private);
        if address.is_none() {
            let message = say!("`url` can't be the address of a help center").to_owned();
            let help = say!(
                "write it as `{example}`: with `https://`, and without a name, a password or a `?`"
            );
            self.problem(range, message, &help);
        }
        address
    }
}

// It becomes a part of an address.
fn is_locale(name: &str) -> bool {
    let is_of_tag = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    !name.is_empty() && name.chars().all(is_of_tag)
}
