//! Running text of HTML: its marks, links, pictures and fields, and what a reader does not see of it.

use stappenkaart_say::say;

use super::html_boxes::box_word;
use super::html_fields::{field, is_field};
use super::html_nodes::HtmlNode;
use super::html_unseen::{declarations, is_struck, is_unseen};
use super::looks::{self, UNSEEN};
use super::players::film_of;
use crate::import::tree::{SourceInline, plain_words, whole_words};
use crate::phrases::phrase;

/// What is said of a box in running text.
pub const BOX_IN_LINE: &str =
    phrase!("this is a box in a cell of a table or in a title, where a card has none");
/// What is said of a numbered list in running text.
pub const ACTIONS_IN_LINE: &str = phrase!("these may be actions, and a table of a card has none");

/// An element that is a part of running text.
pub fn inline_of(node: &HtmlNode) -> Option<Vec<SourceInline>> {
    let words = || inlines(&node.children);
    if is_unseen(node) {
        let text = whole_words(&words()).trim().to_owned();
        let what = UNSEEN;
        return Some(vec![SourceInline::Hidden { what, text }]);
    }
    if is_struck(node) {
        return Some(vec![looks::struck(&words())]);
    }
    Some(match node.name.as_str() {
        "b" | "strong" if !has_style(node, "font-weight", &["normal", "400"]) => {
            vec![SourceInline::Strong(words())]
        }
        "i" | "em" | "var" => vec![SourceInline::Emphasis(words())],
        "code" | "kbd" | "samp" | "tt" => vec![SourceInline::Code(plain_words(&words()))],
        "br" => vec![SourceInline::Break],
        "img" => vec![image(node)],
        "a" => linked(node, words()),
        "iframe" | "video" | "audio" | "embed" | "object" => {
            vec![SourceInline::Film(film_of(node)?)]
        }
        "sup" => looks::raised(words()),
        "sub" => looks::lowered(words()),
        "q" => quoted(words()),
        "math" => vec![unsure(say!("this is a formula"), node)],
        "#unknown" => vec![unsure(
            say!("a macro of the page can't be a part of a card"),
            node,
        )],
        "span" | "font" => looking(node, words()),
        name if INLINE.contains(&name) => words(),
        name if is_field(name) => field(node, true)?,
        _ => return None,
    })
}

/// A comment that is a shortcode of Hugo, which a person looks at. The end of one says nothing.
pub fn shortcode(comment: &str) -> Option<SourceInline> {
    let inside = comment.trim();
    let is_start = ["{{<", "{{%"].iter().any(|start| {
        let rest = inside.strip_prefix(start);
        rest.is_some_and(|rest| !rest.trim_start().starts_with('/'))
    });
    is_start.then(|| SourceInline::Unsure {
        why: say!("a shortcode can't be a part of a card"),
        text: inside.to_owned(),
    })
}

fn image(node: &HtmlNode) -> SourceInline {
    SourceInline::Image {
        target: node.attribute("src").unwrap_or_default().to_owned(),
        alt: node.attribute("alt").unwrap_or_default().to_owned(),
    }
}

fn linked(node: &HtmlNode, words: Vec<SourceInline>) -> Vec<SourceInline> {
    match node.attribute("href") {
        Some(target) => vec![SourceInline::Link {
            target: target.to_owned(),
            words,
        }],
        None => words,
    }
}

// Elements that say no more than their words.
const INLINE: [&str; 22] = [
    "output", "progress", "meter", "b", "strong", "u", "small", "mark", "label", "abbr", "acronym",
    "ins", "cite", "dfn", "time", "bdi", "bdo", "big", "data", "nobr", "wbr", "o:p",
];

fn unsure(why: &'static str, node: &HtmlNode) -> SourceInline {
    let name = node.attribute("ac:name").unwrap_or_default();
    let text = format!("{name} {}", node.plain().trim());
    let text = text.trim().to_owned();
    SourceInline::Unsure { why, text }
}

/// Words with texts that follow each other as one: editors put parts of a text into elements that say nothing.
pub fn joined(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let mut out: Vec<SourceInline> = Vec::new();
    for word in words {
        match (out.last_mut(), word) {
            (Some(SourceInline::Text(before)), SourceInline::Text(text)) => before.push_str(&text),
            (_, word) => out.push(word),
        }
    }
    out
}

fn quoted(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let mark = || SourceInline::Text("\"".to_owned());
    [vec![mark()], words, vec![mark()]].concat()
}

// Editors write bold and italics as a style.
fn looking(node: &HtmlNode, words: Vec<SourceInline>) -> Vec<SourceInline> {
    if has_style(
        node,
        "font-weight",
        &["bold", "bolder", "600", "700", "800", "900"],
    ) {
        return vec![SourceInline::Strong(words)];
    }
    if has_style(node, "font-style", &["italic", "oblique"]) {
        return vec![SourceInline::Emphasis(words)];
    }
    words
}

/// The running text of elements, with a break between blocks.
pub fn inlines(nodes: &[HtmlNode]) -> Vec<SourceInline> {
    let mut out = Vec::new();
    for node in nodes {
        match node.name.as_str() {
            "" => out.push(SourceInline::Text(spaced(&node.text))),
            "#comment" => out.push(SourceInline::Hidden {
                what: say!("a comment that readers don't see"),
                text: node.text.clone(),
            }),
            "script" | "style" | "noscript" => out.push(SourceInline::Hidden {
                what: say!("code of the page"),
                text: node.plain(),
            }),
            "ol" | "ul" if !is_unseen(node) => listed(node, &mut out),
            _ => match inline_of(node) {
                Some(words) => out.extend(words),
                None => block(node, &mut out),
            },
        }
    }
    out
}

// A block in a cell of a table or in a title.
fn block(node: &HtmlNode, out: &mut Vec<SourceInline>) {
    if !out.is_empty() {
        out.push(SourceInline::Break);
    }
    let start = out.len();
    out.extend(inlines(&node.children));
    if box_word(node).is_some() {
        out.push(SourceInline::Unsure {
            why: BOX_IN_LINE,
            text: plain_words(&out[start..]).trim().to_owned(),
        });
    }
}

// A list in a cell of a table: each item with the mark that a reader sees.
fn listed(node: &HtmlNode, out: &mut Vec<SourceInline>) {
    let start = out.len();
    let items = node.children.iter().filter(|child| child.name == "li");
    let count = items.count();
    let mut number = 0;
    for child in node.children.iter().filter(|child| !child.is_blank()) {
        if !out.is_empty() {
            out.push(SourceInline::Break);
        }
        number += usize::from(child.name == "li");
        let mark = match (node.name.as_str(), child.name.as_str()) {
            ("ol", "li") if count > 1 => format!("{number}. "),
            ("ul", "li") if count > 1 => "• ".to_owned(),
            _ => String::new(),
        };
        out.push(SourceInline::Text(mark));
        out.extend(inlines(&child.children));
    }
    if node.name == "ol" && count > 1 {
        out.push(SourceInline::Unsure {
            why: ACTIONS_IN_LINE,
            text: plain_words(&out[start..]).trim().to_owned(),
        });
    }
}

/// Whether the style of an element sets one of these values.
fn has_style(node: &HtmlNode, name: &str, values: &[&str]) -> bool {
    let style = node.attribute("style").unwrap_or_default();
    declarations(style).any(|(known, value)| known == name && values.contains(&value.as_str()))
}

pub fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let space = c == ' ' || c == '\n' || c == '\t' || c == '\r';
        if !space {
            out.push(c);
        } else if !out.ends_with(' ') {
            out.push(' ');
        }
    }
    out
}

pub fn raw_text(nodes: &[HtmlNode]) -> String {
    let text = |node: &HtmlNode| match node.name.as_str() {
        "" => node.text.clone(),
        "br" => "\n".to_owned(),
        _ => raw_text(&node.children),
    };
    nodes.iter().map(text).collect()
}
