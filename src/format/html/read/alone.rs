//! Reads a page that must not need another file. Takes its bytes, returns a [`Reading`], or the first thing that it would load.

use scraper::node::Element;
use scraper::{Html, Node};
use stappenkaart_say::say;

use super::super::super::Reading;
use super::markup::attribute;
use super::{read_back, unreadable};
use crate::diag::Diagnostic;

/// Attributes of which a browser loads what they name.
const LOADED: &[&str] = &["src", "srcset", "poster", "data", "background", "data-src"];

/// Reads the page at `path`. Fails where [`read_back`] does, and where it loads anything or leads to a file beside it.
pub fn read_alone(path: &str, bytes: &[u8]) -> Result<Reading, Diagnostic> {
    let text = String::from_utf8_lossy(bytes);
    let html = Html::parse_document(&text);
    let elements = html.tree.nodes().filter_map(|node| match node.value() {
        Node::Element(element) => Some(element),
        _ => None,
    });
    for element in elements {
        if let Some(address) = needed(element) {
            let name = element.name();
            let message = say!("its `<{name}>` needs another file: `{address}`");
            let help = say!(
                "put it into the file itself, as the template of the binary does where `alone` is set"
            );
            return Err(unreadable(path, message).help(help));
        }
    }
    for sheet in html.root_element().descendent_elements() {
        let rules: String = match sheet.value().name() {
            "style" => sheet.text().collect(),
            _ => continue,
        };
        if let Some(address) = named(&rules) {
            let message = say!("its style sheet needs another file: `{address}`");
            let help = say!("put it into the style sheet as a `data:` address");
            return Err(unreadable(path, message).help(help));
        }
    }
    read_back(path, bytes, &|_| None)
}

// The first address of another file in the rules of a style sheet.
fn named(rules: &str) -> Option<&str> {
    let mut addresses = rules.split("url(").skip(1).map(|rest| {
        let address = rest.split(')').next().unwrap_or_default();
        address.trim().trim_matches(['"', '\''])
    });
    addresses.find(|address| !address.starts_with("data:") && !address.starts_with('#'))
}

// The address of another file that an element loads or leads to.
fn needed(element: &Element) -> Option<&str> {
    let mut loaded = LOADED.iter().filter_map(|name| attribute(element, name));
    if let Some(address) = loaded.find(|address| !address.starts_with("data:")) {
        return Some(address);
    }
    let href = attribute(element, "href").or_else(|| attribute(element, "xlink:href"))?;
    let is_inside = href.starts_with('#') || href.starts_with("data:");
    let is_address = ["https:", "http:", "mailto:", "tel:"]
        .iter()
        .any(|scheme| href.starts_with(scheme));
    // A reader follows a link; all else is loaded without asking.
    let is_followed = element.name() == "a" && is_address;
    (!is_inside && !is_followed).then_some(href)
}
