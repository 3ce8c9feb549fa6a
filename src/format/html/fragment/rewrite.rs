//! HTML with some of its elements left out. Takes a fragment and what becomes of each element, returns the rest of it.

use ego_tree::iter::Edge;
use scraper::{ElementRef, Html, Node};

/// What becomes of an element.
pub enum Fate {
    /// It stays, with this name and these attributes.
    Kept(String, Vec<(String, String)>),
    /// What is in it stays.
    Unwrapped,
    /// Nothing of it stays.
    Dropped,
}

/// The fragment, with each element as `fate` says. The tree is walked in a loop: it may be nested as deep as it likes.
pub fn rewritten(text: &str, fate: impl Fn(ElementRef<'_>) -> Fate) -> String {
    let html = Html::parse_fragment(text);
    let root = html.root_element();
    let mut out = String::with_capacity(text.len());
    // The tag that ends each open element, if any.
    let mut ends: Vec<Option<String>> = Vec::new();
    let mut dropped = 0;
    for edge in root.traverse() {
        match edge {
            Edge::Open(node) => match node.value() {
                Node::Text(words) if dropped == 0 => push_escaped(&mut out, words, false),
                Node::Element(_) if dropped > 0 => dropped += 1,
                Node::Element(_) => {
                    let element = ElementRef::wrap(node).expect("the node is an element");
                    let fate = if element == root {
                        Fate::Unwrapped
                    } else {
                        fate(element)
                    };
                    match fate {
                        Fate::Kept(name, attributes) => {
                            push_tag(&mut out, &name, &attributes, element);
                            ends.push((!is_void(&name)).then_some(name));
                        }
                        Fate::Unwrapped => ends.push(None),
                        Fate::Dropped => dropped = 1,
                    }
                }
                _ => {}
            },
            Edge::Close(node) if node.value().is_element() => {
                if dropped > 0 {
                    dropped -= 1;
                } else if let Some(name) = ends.pop().flatten() {
                    out.push_str(&format!("</{name}>"));
                }
            }
            Edge::Close(_) => {}
        }
    }
    out
}

/// The attributes of an element, as they are written.
pub fn attributes(element: ElementRef<'_>) -> impl Iterator<Item = (String, String)> {
    let all = element.value().attrs();
    all.map(|(name, value)| (name.to_owned(), value.to_owned()))
}

fn push_tag(
    out: &mut String,
    name: &str,
    attributes: &[(String, String)],
    element: ElementRef<'_>,
) {
    out.push('<');
    out.push_str(name);
    for (key, value) in attributes {
        out.push_str(&format!(" {key}=\""));
        push_escaped(out, value, true);
        out.push('"');
    }
    out.push('>');
    // A parser leaves out the first line end in it.
    let first = element.first_child();
    let starts_with_line = first
        .is_some_and(|node| matches!(node.value(), Node::Text(words) if words.starts_with('\n')));
    if name == "pre" && starts_with_line {
        out.push('\n');
    }
}

fn push_escaped(out: &mut String, text: &str, quoted: bool) {
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' if quoted => out.push_str("&quot;"),
            _ => out.push(letter),
        }
    }
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "area"
            | "base"
            | "br"
            | "col"
            | "embed"
            | "hr"
            | "img"
            | "input"
            | "link"
            | "meta"
            | "source"
            | "track"
            | "wbr"
    )
}
