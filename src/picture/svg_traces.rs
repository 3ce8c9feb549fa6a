//! The traces of an SVG: `metadata`, comments, and what an editor noted for itself.

use std::ops::Range;

use stappenkaart_say::say;

use super::trace::{Trace, shown};

/// Looks through the document as text, so that a broken one is looked through as well.
pub(super) fn traces(bytes: &[u8]) -> Vec<Trace> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Vec::new();
    };
    let text = text.trim_start_matches('\u{feff}');
    let mut found = Vec::new();
    found.extend(metadata(text));
    found.extend(comments(text));
    found.extend(editor(text));
    found
}

fn metadata(text: &str) -> Option<Trace> {
    let start = text.find("<metadata")?;
    let open = start + text[start..].find('>')?;
    let end = text[start..]
        .find("</metadata>")
        .map_or(open, |at| start + at);
    let inside = text.get(open + 1..end).unwrap_or_default();
    let author = inside.find("dc:creator").and_then(|at| {
        let parts = inside[at..]
            .split('>')
            .map(|part| part.split('<').next().unwrap_or_default().trim());
        parts.skip(1).find(|part| !part.is_empty())
    });
    let what = author.map_or("`<metadata>`".to_owned(), |author| {
        say!("the author `{}`", shown(author.as_bytes()))
    });
    (!inside.trim().is_empty()).then_some(Trace {
        what,
        at: Some(start..open + 1),
    })
}

// A licence asks to be kept.
fn comments(text: &str) -> Vec<Trace> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(start) = text[from..].find("<!--").map(|at| from + at) {
        let end = text[start..]
            .find("-->")
            .map_or(text.len(), |at| start + at + 3);
        let inside = text[start + 4..end.max(start + 4)]
            .trim_end_matches("-->")
            .trim();
        if !inside.is_empty() && !is_licence(inside) {
            found.push(Trace {
                what: say!("the comment `{}`", shown(inside.as_bytes())),
                at: Some(start..end),
            });
        }
        from = end.max(start + 4);
    }
    found
}

// The attribute that says most: the path or name of a file; or else that there are any.
fn editor(text: &str) -> Option<Trace> {
    let path = [
        "inkscape:export-filename",
        "sodipodi:absref",
        "sodipodi:docbase",
        "sodipodi:docname",
    ];
    if let Some((at, value)) = path.iter().find_map(|name| attribute(text, name)) {
        return Some(Trace {
            what: say!("the path `{}` of a file", shown(value.as_bytes())),
            at: Some(at),
        });
    }
    let names = [
        "inkscape:",
        "sodipodi:",
        "sketch:",
        "serif:",
        "xmlns:x=\"&ns_extend",
    ];
    let (at, name) = names
        .iter()
        .find_map(|name| Some((text.find(&format!(" {name}"))? + 1, name)))?;
    Some(Trace {
        what: say!("notes of a drawing program").into(),
        at: Some(at..at + name.len()),
    })
}

fn attribute<'a>(text: &'a str, name: &str) -> Option<(Range<usize>, &'a str)> {
    let start = text.find(&format!("{name}=\""))?;
    let value = start + name.len() + 2;
    let end = value + text[value..].find('"')?;
    Some((start..end + 1, &text[value..end]))
}

/// The parts of a document that readers can't see and that say something about its maker: comments that state no licence, `metadata`, and the elements
/// and attributes of editors. In order. A document that can't be read has none.
pub(super) fn ranges(bytes: &[u8]) -> Vec<Range<usize>> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Vec::new();
    };
    let options = roxmltree::ParsingOptions {
        allow_dtd: true,
        ..roxmltree::ParsingOptions::default()
    };
    let Ok(document) = roxmltree::Document::parse_with_options(text, options) else {
        return Vec::new();
    };
    let mut found = Vec::new();
    for node in document.descendants() {
        let is_comment = node.is_comment() && !is_licence(node.text().unwrap_or_default());
        let name = node.tag_name();
        let is_note =
            node.is_element() && (name.name() == "metadata" || is_of_an_editor(name.namespace()));
        if is_comment || is_note {
            found.push(node.range());
            continue;
        }
        let attributes = node.attributes();
        let notes = attributes.filter(|attribute| is_of_an_editor(attribute.namespace()));
        found.extend(notes.map(|attribute| attribute.range()));
    }
    found.sort_by_key(|range| range.start);
    found
}

// By the address of their namespace.
fn is_of_an_editor(namespace: Option<&str>) -> bool {
    let editors = [
        "inkscape.org",
        "sodipodi",
        "bohemiancoding",
        "serif.com",
        "ns.adobe.com",
    ];
    namespace.is_some_and(|name| editors.iter().any(|editor| name.contains(editor)))
}

fn is_licence(comment: &str) -> bool {
    let lower = comment.to_lowercase();
    let words = ["licence", "license", "copyright", "©", "spdx"];
    words.iter().any(|word| lower.contains(word))
}
