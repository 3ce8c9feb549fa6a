//! A model of what a help center does to the HTML that it is given. Takes a fragment and a profile, returns what is kept.

use scraper::ElementRef;

use super::rewrite::{Fate, attributes, rewritten};
use crate::host::HostProfile;

/// Elements of which nothing is kept, whatever a profile says: what runs, loads or asks.
const NEVER: &[&str] = &[
    "applet", "audio", "base", "button", "canvas", "dialog", "embed", "form", "frame", "frameset",
    "head", "iframe", "input", "link", "math", "meta", "noembed", "noframes", "noscript", "object",
    "option", "param", "script", "select", "style", "svg", "template", "textarea", "title",
    "video",
];

/// Attributes with an address.
const ADDRESSES: &[&str] = &["href", "src", "cite", "ri:value"];

/// What the help center keeps of a fragment.
pub fn clean(text: &str, profile: &HostProfile) -> String {
    rewritten(text, |element| fate(element, profile))
}

/// Whether nothing is kept of an element, whatever a profile says.
pub fn is_never_kept(element: &str) -> bool {
    NEVER.contains(&element)
}

fn fate(element: ElementRef<'_>, profile: &HostProfile) -> Fate {
    let name = element.value().name();
    if is_never_kept(name) {
        return Fate::Dropped;
    }
    let name = profile.renamed.get(name).map_or(name, String::as_str);
    if !profile.keeps(name) || is_misplaced(element, name, profile) {
        return Fate::Unwrapped;
    }
    let kept: Vec<(String, String)> = attributes(element)
        .filter_map(|(key, value)| Some((attribute(name, &key, value, profile)?, key)))
        .map(|(value, key)| (key, value))
        .collect();
    let is_picture = name == "img";
    if is_picture && !kept.iter().any(|(key, _)| key == "src") {
        return Fate::Dropped;
    }
    Fate::Kept(name.to_owned(), kept)
}

fn is_misplaced(element: ElementRef<'_>, name: &str, profile: &HostProfile) -> bool {
    let Some(places) = profile.not_inside.get(name) else {
        return false;
    };
    let mut around = element.ancestors().filter_map(ElementRef::wrap);
    around.any(|around| places.iter().any(|place| place == around.value().name()))
}

// The value of an attribute as it is kept, if it is.
fn attribute(element: &str, name: &str, value: String, profile: &HostProfile) -> Option<String> {
    if name == "style" {
        return style(&value, profile);
    }
    let is_kept = profile.keeps_attribute(element, name) && !name.starts_with("on");
    let is_allowed = !ADDRESSES.contains(&name) || address(&value, profile);
    (is_kept && is_allowed).then_some(value)
}

fn style(value: &str, profile: &HostProfile) -> Option<String> {
    let is_kept = |declaration: &&str| {
        let name = declaration.split(':').next().unwrap_or_default().trim();
        profile
            .styles
            .iter()
            .any(|known| name.eq_ignore_ascii_case(known))
    };
    let kept: Vec<&str> = value.split(';').filter(is_kept).map(str::trim).collect();
    (!kept.is_empty()).then(|| kept.join("; "))
}

fn address(value: &str, profile: &HostProfile) -> bool {
    // A browser does not see them in an address.
    let seen: String = value
        .chars()
        .filter(|letter| !letter.is_ascii_control() && *letter != ' ')
        .collect();
    let start = seen.split(['/', '?', '#']).next().unwrap_or_default();
    match start.split_once(':') {
        Some((scheme, _)) => profile
            .schemes
            .iter()
            .any(|known| scheme.eq_ignore_ascii_case(known)),
        None => profile.relative || seen.starts_with('#'),
    }
}
