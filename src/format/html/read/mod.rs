//! Reads a page back as its reader would see it. Takes the bytes of a page and a way to get its style sheets, returns a
//! [`Reading`]. It knows nothing of the templates but two marks: `role="note"` with the class `warning`, and the class `command`.

mod adds;
mod aliases;
mod alone;
mod amounts;
mod backdrop;
mod beyond;
mod colour;
mod deed;
mod draft;
mod effect;
mod font_face;
mod ground;
mod judge;
mod markup;
mod medium;
mod memory;
mod moving_ways;
mod open;
mod page;
mod paint;
mod paper;
mod passing;
mod paths;
mod piece;
mod places;
mod plain;
mod plain_names;
mod pseudo;
mod references;
mod room;
mod rule;
mod rules;
mod selector;
mod sheet;
mod style;
mod styling;
mod sums;
mod text;
mod values;
mod variables;
mod ways;
mod weight;
mod widened;

use percent_encoding::percent_decode_str;
use scraper::node::Element;
use scraper::{Html, Node};
use stappenkaart_say::say;

use super::super::Reading;
use crate::codes;
use crate::diag::Diagnostic;
pub use alone::read_alone;
use markup::attribute;
use memory::KnownStyle;
pub use plain::plain_tree;
use style::Source;

/// Reads the page at `path`. Fails when it is not UTF-8 or when a style sheet is missing or can't be assessed: a page whose look
/// is unknown can't be said to show its warnings.
pub fn read_back(
    path: &str,
    bytes: &[u8],
    fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<Reading, Diagnostic> {
    let text =
        std::str::from_utf8(bytes).map_err(|_| unreadable(path, say!("the page is not UTF-8")))?;
    let html = plain_tree(text).unwrap_or_else(|| Html::parse_document(text));
    let sheets = sheets_of(path, &html, fetch)?;
    let mut memory =
        KnownStyle::of(sheets).map_err(|fault| unreadable(&fault.file, fault.message))?;
    let reading = page::read(&html, &mut memory);
    memory.keep();
    Ok(reading)
}

fn sheets_of(
    path: &str,
    html: &Html,
    fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<Vec<Source>, Diagnostic> {
    let mut sheets = Vec::new();
    for node in html.tree.nodes() {
        let Node::Element(element) = node.value() else {
            continue;
        };
        if let Some(why) = misleads(element) {
            return Err(unreadable(path, why));
        }
        if let Some(own) = attribute(element, "style").filter(|own| own.contains("--")) {
            // A custom property set here may decide a rule of a sheet, for this element or for what is in it.
            sheets.push((path.to_string(), format!("own {{ {own} }}")));
        }
        match element.name() {
            "link" if is_style_sheet(attribute(element, "rel")) => {
                sheets.push(linked_sheet(
                    path,
                    attribute(element, "href").unwrap_or_default(),
                    fetch,
                )?);
            }
            "style" => {
                let text: String = node
                    .children()
                    .filter_map(|child| child.value().as_text().map(|text| text.to_string()))
                    .collect();
                sheets.push((path.to_string(), text));
            }
            "noscript" => {
                let inside: String = node
                    .children()
                    .filter_map(|child| child.value().as_text().map(|text| text.to_string()))
                    .collect();
                let inside = Html::parse_fragment(&inside);
                // For a reader without scripts, its rules are rules like others.
                for (file, text) in sheets_of(path, &inside, fetch)? {
                    sheets.push((file, format!("@media (scripting: none) {{ {text} }}")));
                }
            }
            _ => {}
        }
    }
    Ok(sheets)
}

// Why an element makes it unclear what a reader gets.
fn misleads(element: &Element) -> Option<impl Into<String>> {
    let is_refresh = |does: &str| does.trim().eq_ignore_ascii_case("refresh");
    match element.name() {
        "meta" if attribute(element, "http-equiv").is_some_and(is_refresh) => Some(say!(
            "`<meta http-equiv=\"refresh\">` takes readers to another page"
        )),
        "base" if attribute(element, "href").is_some() => {
            Some(say!("`<base>` makes it unclear where the style sheets are"))
        }
        _ => None,
    }
}

fn is_style_sheet(rel: Option<&str>) -> bool {
    rel.unwrap_or_default()
        .split_ascii_whitespace()
        .any(|word| word.eq_ignore_ascii_case("stylesheet"))
}

fn linked_sheet(
    page: &str,
    href: &str,
    fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<(String, String), Diagnostic> {
    let Some(path) = resolve(page, href) else {
        return Err(unreadable(
            page,
            say!("the style sheet `{href}` is not a file of the site"),
        ));
    };
    let Some(bytes) = fetch(&path) else {
        return Err(unreadable(
            page,
            say!("the style sheet `{path}` is missing"),
        ));
    };
    let text = String::from_utf8(bytes)
        .map_err(|_| unreadable(&path, say!("the style sheet is not UTF-8")))?;
    Ok((path, text))
}

/// The path from the site's root of what a page links to, or `None` for what is outside the site.
fn resolve(page: &str, href: &str) -> Option<String> {
    let href = href.trim().split(['?', '#']).next().unwrap_or_default();
    let has_scheme = href
        .split('/')
        .next()
        .is_some_and(|first| first.contains(':'));
    if href.is_empty() || has_scheme || href.starts_with("//") || href.contains('\\') {
        return None;
    }
    let mut parts: Vec<&str> = page.split('/').collect();
    parts.pop();
    if href.starts_with('/') {
        parts.clear();
    }
    for part in href.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            name => parts.push(name),
        }
    }
    let path = parts.join("/");
    let decoded = percent_decode_str(&path).decode_utf8().ok()?;
    Some(decoded.into_owned())
}

fn unreadable(path: &str, message: impl Into<String>) -> Diagnostic {
    Diagnostic::in_file(codes::SK520, path, message)
}
