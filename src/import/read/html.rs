//! HTML. Takes the text of an exported page, or of a block of HTML in Markdown, returns blocks with their lines.

use std::ops::Range;

use super::html_blocks::blocks_of;
use super::html_nodes::nodes;
use super::lines::value_of;
use super::looks;
use super::players::{FILM_TAGS, film_in};
use crate::import::tree::{SourceBlock, SourceInline, SourceTree, plain_words};

/// Reads an exported page.
pub fn read(text: &str) -> SourceTree {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let nodes = nodes(text, 0);
    SourceTree {
        title: None,
        blocks: blocks_of(&nodes),
        lines,
        ..SourceTree::default()
    }
}

/// The blocks of a stretch of HTML on these lines.
pub fn blocks(text: &str, lines: &Range<usize>) -> Vec<SourceBlock> {
    let mut found = blocks_of(&nodes(text, lines.start));
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
        if name == "br" {
            out.push(SourceInline::Break);
        } else if name == "img" {
            out.push(image(text).unwrap_or(word));
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

const INLINE: [&str; 15] = [
    "b", "strong", "i", "em", "code", "kbd", "samp", "a", "span", "u", "sup", "sub", "del", "s",
    "strike",
];

// What a pair of tags makes of the words between them.
fn marked(name: &str, tag: &SourceInline, words: Vec<SourceInline>) -> Vec<SourceInline> {
    let SourceInline::Hidden { text, .. } = tag else {
        return words;
    };
    match name {
        "b" | "strong" => vec![SourceInline::Strong(words)],
        "i" | "em" => vec![SourceInline::Emphasis(words)],
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
