//! The help centers that there are. Takes one, what a guide says of it and the keys of its account, returns what can be asked.

use super::api::{Api, PushPace};
use super::center::HelpCenter;
use super::confluence::Confluence;
use super::intercom::Intercom;
use super::keys::{AccountKey, Secret};
use super::zendesk::Zendesk;
use crate::http::WebAddress;
use crate::model::PushPlaces;

/// A help center that cards can be pushed to.
pub struct Center {
    /// What a guide and the command line call it.
    pub name: &'static str,
    /// The variable with the user of the key, and what is added to the user; `None` where the key says it.
    user: Option<(&'static str, &'static str)>,
    /// The variable with the key.
    token: &'static str,
    /// Headers that it needs with every request.
    headers: &'static [(&'static str, &'static str)],
    address: fn(&PushPlaces) -> Option<&WebAddress>,
    open: OpenCenter,
}

type OpenCenter = for<'a> fn(&'a PushPlaces, &'a str, Api) -> Option<Box<dyn HelpCenter + 'a>>;

/// Why a help center can't be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CenterFault {
    /// `guide.toml` does not say where it is.
    NoPlace,
    /// This variable is not set, or can't be a key.
    NoKey(&'static str),
}

/// All of them.
pub const CENTERS: &[Center] = &[
    Center {
        name: "zendesk",
        // Zendesk knows a token from a password by this.
        user: Some(("ZENDESK_EMAIL", "/token")),
        token: "ZENDESK_API_TOKEN",
        headers: &[],
        address: |places| Some(&places.zendesk.as_ref()?.address),
        open: zendesk,
    },
    Center {
        name: "intercom",
        user: None,
        token: "INTERCOM_ACCESS_TOKEN",
        headers: &[("intercom-version", "2.11")],
        address: |places| Some(&places.intercom.as_ref()?.address),
        open: intercom,
    },
    Center {
        name: "confluence",
        user: Some(("CONFLUENCE_EMAIL", "")),
        token: "CONFLUENCE_API_TOKEN",
        headers: &[],
        address: |places| Some(&places.confluence.as_ref()?.address),
        open: confluence,
    },
];

impl Center {
    /// Opens it for a guide whose cards are in `source`; `variable` returns what the environment has.
    pub fn opened<'a>(
        &self,
        places: &'a PushPlaces,
        source: &'a str,
        variable: &dyn Fn(&str) -> Option<String>,
        pace: PushPace,
    ) -> Result<Box<dyn HelpCenter + 'a>, CenterFault> {
        let address = self.address(places).ok_or(CenterFault::NoPlace)?;
        let key = self.key(variable).map_err(CenterFault::NoKey)?;
        let api = Api::new(address, key, self.headers, pace);
        (self.open)(places, source, api).ok_or(CenterFault::NoPlace)
    }

    /// Where its account is, as the guide says it.
    pub fn address<'a>(&self, places: &'a PushPlaces) -> Option<&'a WebAddress> {
        (self.address)(places)
    }

    // Fails with the variable that is missing or wrong.
    fn key(&self, variable: &dyn Fn(&str) -> Option<String>) -> Result<AccountKey, &'static str> {
        let user = match self.user {
            None => None,
            Some((name, suffix)) => {
                let user = variable(name).filter(|user| is_user(user)).ok_or(name)?;
                Some(format!("{}{suffix}", user.trim()))
            }
        };
        let token = variable(self.token).and_then(|text| Secret::new(&text));
        let token = token.ok_or(self.token)?;
        Ok(match user {
            None => AccountKey::bearer(token),
            Some(user) => AccountKey::of_user(&user, token),
        })
    }
}

fn is_user(name: &str) -> bool {
    let name = name.trim();
    !name.is_empty() && !name.contains(':') && !name.chars().any(char::is_control)
}

fn zendesk<'a>(
    places: &'a PushPlaces,
    source: &'a str,
    api: Api,
) -> Option<Box<dyn HelpCenter + 'a>> {
    let place = places.zendesk.as_ref()?;
    Some(Box::new(Zendesk { api, place, source }))
}

fn intercom<'a>(
    places: &'a PushPlaces,
    _source: &'a str,
    api: Api,
) -> Option<Box<dyn HelpCenter + 'a>> {
    let place = places.intercom.as_ref()?;
    Some(Box::new(Intercom { api, place }))
}

fn confluence<'a>(
    places: &'a PushPlaces,
    _source: &'a str,
    api: Api,
) -> Option<Box<dyn HelpCenter + 'a>> {
    let place = places.confluence.as_ref()?;
    Some(Box::new(Confluence { api, place }))
}
