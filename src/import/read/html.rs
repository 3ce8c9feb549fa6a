//! HTML. Takes the text of an exported page, or of a block of HTML in Markdown, returns blocks with their lines.

use std::ops::Range;

use super::html_blocks::{blocks_of, unsectioned};
use super::html_inline::shortcode;
use super::html_nodes::{HtmlNode, nodes};
use super::html_unseen::is_unseen;
use super::lines::value_of;
use super::looks;
use super::players::{FILM_TAGS, film_in};
use super::{html_confluence, html_places, html_tabs, html_unseen, html_word, typed_lists};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, SourceTree, plain_words};

/// Reads an exported page.
pub fn read(text: &str) -> SourceTree {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let nodes = understood(nodes(&html_confluence::without_cdata(text), 0));
    SourceTree {
        title: title_of(&nodes),
        blocks: typed_lists::listed(blocks_of(&nodes)),
        lines,
        ..SourceTree::default()
    }
}

// Elements as any tool has them.
fn understood(mut nodes: Vec<HtmlNode>) -> Vec<HtmlNode> {
    html_confluence::plain(&mut nodes);
    html_word::listed(&mut nodes);
    html_tabs::named(&mut nodes);
    html_unseen::opened(&mut nodes);
    html_places::lead(&mut nodes);
    nodes
}

// The title that a browser shows, with its line.
fn title_of(nodes: &[HtmlNode]) -> Option<(String, usize)> {
    nodes.iter().find_map(|node| match node.name.as_str() {
        "html" | "head" => title_of(&node.children),
        "title" => {
            let title = node.plain();
            let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
            (!title.is_empty()).then_some((title, node.lines.start))
        }
        _ => None,
    })
}

/// The blocks of a stretch of HTML on these lines.
pub fn blocks(text: &str, lines: &Range<usize>) -> Vec<SourceBlock> {
    let nodes = understood(nodes(text, lines.start));
    let mut found = unsectioned(&nodes);
    // What such a tag hides is in blocks of Markdown below it.
    let opens = |node: &HtmlNode| {
        let is_open = !text.contains(&format!("</{}", node.name));
        is_unseen(node) && node.children.iter().all(HtmlNode::is_blank) && is_open
    };
    if nodes.iter().any(opens) {
        let why = "the page does not show what is below, up to the end of this tag";
        let text = text.trim().to_owned();
        found = vec![SourceBlock {
            lines: lines.clone(),
            kind: SourceKind::Paragraph(vec![SourceInline::Unsure { why, text }]),
        }];
    }
    for block in &mut found {
        block.lines.start = block.lines.start.clamp(lines.start, lines.end - 1);
        block.lines.end = block.lines.end.clamp(block.lines.start + 1, lines.end);
    }
    found
}

/// Words with the tags among them read: `<b>Save</b>` is strong.
pub fn inline(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let mut open: Vec<(String, Vec<SourceInline>, SourceInline)> = Vec::new();
    let mut out: Vec<SourceInline> = Vec::new();
    for word in words {
        let SourceInline::Hidden {
            what: "a tag",
            text,
        } = &word
        else {
            out.push(word);
            continue;
        };
        let name = tag_name(text);
        if let Some(whole) = whole(text) {
            out.push(whole);
        } else if text.starts_with("</") {
            match open.iter().rposition(|(opened, ..)| *opened == name) {
                Some(at) => {
                    let mut unclosed = open.split_off(at).into_iter();
                    let (_, before, tag) = unclosed.next().expect("one was found");
                    let mut inner = Vec::new();
                    for (_, words, tag) in unclosed {
                        inner.extend(words);
                        inner.push(tag);
                    }
                    inner.append(&mut out);
                    out = before;
                    out.extend(closed(&name, tag, inner));
                }
                None => out.push(word),
            }
        } else if INLINE.contains(&name.as_str()) || FILM_TAGS.contains(&name.as_str()) {
            open.push((name, std::mem::take(&mut out), word));
        } else {
            // The cells of a table, or two paragraphs, are not one word.
            out.push(SourceInline::Break);
            out.push(word);
        }
    }
    while let Some((_, mut before, tag)) = open.pop() {
        before.push(tag);
        before.append(&mut out);
        out = before;
    }
    out
}

// What a tag is that has no end.
fn whole(tag: &str) -> Option<SourceInline> {
    match tag_name(tag).as_str() {
        "br" => Some(SourceInline::Break),
        "img" => image(tag),
        _ => comment(tag),
    }
}

// A comment between words. An attribute list is written as one, to be read here.
fn comment(tag: &str) -> Option<SourceInline> {
    let inside = tag.strip_prefix("<!--")?.trim_end_matches("-->");
    if let Some(unsure) = shortcode(inside) {
        return Some(unsure);
    }
    let what = match inside.starts_with('{') {
        true => "how a part looks or is called",
        false => "a comment that readers don't see",
    };
    let text = inside.trim().to_owned();
    Some(SourceInline::Hidden { what, text })
}

// What a pair of tags is, with those of its values that are in no text.
fn closed(name: &str, tag: SourceInline, words: Vec<SourceInline>) -> Vec<SourceInline> {
    if let Some(film) = film(name, &tag, &words) {
        return vec![film];
    }
    let mut out = marked(name, &tag, words);
    out.extend(unread(tag));
    out
}

fn film(name: &str, tag: &SourceInline, words: &[SourceInline]) -> Option<SourceInline> {
    if !FILM_TAGS.contains(&name) {
        return None;
    }
    let text = |word: &SourceInline| match word {
        SourceInline::Hidden { what: _, text } => text.clone(),
        word => plain_words(std::slice::from_ref(word)).replace('<', "&lt;"),
    };
    let inside = std::iter::once(tag).chain(words).map(text);
    film_in(&inside.collect::<String>()).map(SourceInline::Film)
}

// A tag whose values are in no text.
fn unread(tag: SourceInline) -> Option<SourceInline> {
    let has_values = matches!(&tag, SourceInline::Hidden { text, .. } if text.contains('='));
    has_values.then_some(tag)
}

const INLINE: [&str; 25] = [
    "b", "strong", "i", "em", "code", "kbd", "samp", "a", "span", "u", "sup", "sub", "del", "s",
    "strike", "button", "label", "ins", "mark", "small", "font", "abbr", "cite", "dfn", "var",
];

// What a pair of tags makes of the words between them.
fn marked(name: &str, tag: &SourceInline, words: Vec<SourceInline>) -> Vec<SourceInline> {
    let SourceInline::Hidden { text, .. } = tag else {
        return words;
    };
    let style = value_of(text, "style").unwrap_or_default();
    if html_unseen::hides(style) {
        let text = plain_words(&words);
        let what = looks::UNSEEN;
        return vec![SourceInline::Hidden { what, text }];
    }
    match name {
        _ if html_unseen::strikes(style) => vec![looks::struck(&words)],
        "b" | "strong" | "button" => vec![SourceInline::Strong(words)],
        "i" | "em" | "var" => vec![SourceInline::Emphasis(words)],
        "code" | "kbd" | "samp" => vec![SourceInline::Code(plain_words(&words))],
        "a" => match value_of(text, "href") {
            Some(target) => vec![SourceInline::Link {
                target: target.to_owned(),
                words,
            }],
            None => words,
        },
        "sup" => looks::raised(words),
        "sub" => looks::lowered(words),
        "del" | "s" | "strike" => vec![looks::struck(&words)],
        _ => words,
    }
}

fn tag_name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']).chars();
    let name: String = name.take_while(|c| c.is_ascii_alphanumeric()).collect();
    name.to_lowercase()
}

fn image(tag: &str) -> Option<SourceInline> {
    Some(SourceInline::Image {
        target: value_of(tag, "src")?.to_owned(),
        alt: value_of(tag, "alt").unwrap_or_default().to_owned(),
    })
}
