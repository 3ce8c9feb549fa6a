//! Help centers that clean what is pasted into them. Takes their names, returns a [`HostProfile`]: what each keeps.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

/// What a help center keeps of a fragment of HTML, and how a fragment is laid out so that it keeps what matters.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct HostProfile {
    /// What a guide and the command line call it: `zendesk`.
    pub name: String,
    /// What its makers call it.
    pub title: String,
    /// Where its documentation is.
    pub source: Vec<String>,
    /// The day on which someone compared this profile with the documentation.
    pub checked: String,
    /// What of this the documentation says.
    pub documented: String,
    /// What it does not say.
    pub assumed: String,
    /// What a warning is put in.
    #[serde(rename = "box")]
    pub warning_box: WarningBox,
    /// How actions are numbered.
    pub lists: ListLayout,
    /// The element of the title of a step, and of the titles in it.
    pub headings: [String; 2],
    /// How a fragment names its pictures.
    pub pictures: PicturePlace,
    /// Whether an address without a scheme is kept.
    pub relative: bool,
    /// The elements that are kept. Of all others, only what is in them is.
    pub elements: Vec<String>,
    /// The schemes of addresses that are kept.
    pub schemes: Vec<String>,
    /// The properties that are kept in an attribute `style`. Without any, the attribute is not.
    #[serde(default)]
    pub styles: Vec<String>,
    /// Elements that become others.
    #[serde(default)]
    pub renamed: BTreeMap<String, String>,
    /// Elements of which only what is in them is kept, where they are in one of these.
    #[serde(default)]
    pub not_inside: BTreeMap<String, Vec<String>>,
    /// The attributes that each element keeps; those of `*` are kept on all. `data-*` is every name that starts with `data-`.
    pub attributes: BTreeMap<String, Vec<String>>,
}

/// What a warning is put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum WarningBox {
    /// A quotation.
    Quote,
    /// A table with one cell.
    Table,
    /// A panel of Confluence.
    Panel,
}

/// How actions are numbered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ListLayout {
    /// A list, with warnings and notes in its items.
    Nested,
    /// Paragraphs that start with their number.
    Flat,
}

/// How a fragment names its pictures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PicturePlace {
    /// A file beside it, or its address where the guide has one.
    File,
    /// An address.
    Address,
    /// A file that is attached to the page.
    Attachment,
}

impl HostProfile {
    /// Reads a profile. Fails with what is wrong with it.
    pub fn read(text: &str) -> Result<HostProfile, String> {
        toml::from_str(text).map_err(|error| error.to_string())
    }

    /// Whether it keeps an element.
    pub fn keeps(&self, element: &str) -> bool {
        self.elements.iter().any(|known| known == element)
    }

    /// Whether it keeps an attribute on an element.
    pub fn keeps_attribute(&self, element: &str, attribute: &str) -> bool {
        let is_it = |pattern: &String| match pattern.strip_suffix('*') {
            Some(start) => attribute.starts_with(start),
            None => pattern == attribute,
        };
        let lists = ["*", element].map(|name| self.attributes.get(name));
        lists.into_iter().flatten().flatten().any(is_it)
    }
}

// To add a help center: the file under `templates/hosts/`, and its name here.
macro_rules! hosts {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../templates/hosts/", $name, ".toml")))),*]
    };
}

const EMBEDDED: &[(&str, &str)] = hosts![
    "plain",
    "zendesk",
    "intercom",
    "confluence",
    "sharepoint",
    "freshdesk",
];

static PROFILES: LazyLock<Vec<HostProfile>> = LazyLock::new(|| {
    let read = |(_, text): &(&str, &str)| HostProfile::read(text);
    let all: Result<Vec<HostProfile>, String> = EMBEDDED.iter().map(read).collect();
    all.expect("a test reads every profile of the binary")
});

/// The one that a guide has without naming any.
pub const USUAL: &str = "plain";

/// The names of all, the usual one first.
pub fn names() -> impl Iterator<Item = &'static str> + Clone {
    EMBEDDED.iter().map(|(name, _)| *name)
}

/// The name as it is listed, or `None` where there is no such help center.
pub fn known(name: &str) -> Option<&'static str> {
    names().find(|known| *known == name)
}

/// The profile of a help center.
pub fn profile(name: &str) -> Option<&'static HostProfile> {
    PROFILES.iter().find(|profile| profile.name == name)
}
