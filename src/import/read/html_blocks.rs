//! Elements of HTML as blocks: what is a heading, a list, a box, a table, and what belongs to the page and not to its text.

use std::ops::Range;

use super::html_nodes::HtmlNode;
use super::looks;
use super::players::{figure_of, film_of, lost_target};
use crate::import::tree::{SourceBlock, SourceInline, SourceItem, SourceKind, plain_words};

/// The blocks of some elements and texts.
pub fn blocks_of(nodes: &[HtmlNode]) -> Vec<SourceBlock> {
    let mut reader = HtmlBlocks::default();
    nodes.iter().for_each(|node| reader.node(node));
    reader.flush();
    reader.found
}

#[derive(Default)]
struct HtmlBlocks {
    found: Vec<SourceBlock>,
    words: Vec<SourceInline>,
    lines: Option<Range<usize>>,
}

// The words by which the class of a box says how bad it is, the worst first.
const BOXES: [&str; 12] = [
    "danger",
    "warning",
    "caution",
    "error",
    "attention",
    "alert",
    "important",
    "notice",
    "note",
    "tip",
    "hint",
    "info",
];

impl HtmlBlocks {
    fn add(&mut self, node: &HtmlNode, kind: SourceKind) {
        self.flush();
        let lines = node.lines.clone();
        self.found.push(SourceBlock { lines, kind });
    }

    // The words so far are a paragraph.
    fn flush(&mut self) {
        let words = std::mem::take(&mut self.words);
        let Some(lines) = self.lines.take() else {
            return;
        };
        let mut words = words;
        while words.last().is_some_and(is_blank) {
            words.pop();
        }
        if let [word] = words.as_slice()
            && let Some(kind) = figure_of(word)
        {
            let lost = lost_target(word);
            let at = lines.clone();
            self.found.push(SourceBlock { lines: at, kind });
            match lost {
                Some(lost) => words = vec![lost],
                None => return,
            }
        }
        let kind = SourceKind::Paragraph(words);
        self.found.push(SourceBlock { lines, kind });
    }

    fn word(&mut self, node: &HtmlNode, word: SourceInline) {
        let start = self
            .lines
            .as_ref()
            .map_or(node.lines.start, |old| old.start);
        self.lines = Some(start..node.lines.end);
        self.words.push(word);
    }

    fn node(&mut self, node: &HtmlNode) {
        match node.name.as_str() {
            "" => self.text(node),
            "#comment" => self.add(
                node,
                SourceKind::Furniture("a comment that readers don't see"),
            ),
            "#doctype" | "head" | "script" | "style" | "noscript" | "template" => {
                self.add(node, SourceKind::Furniture("code of the page"));
            }
            "nav" | "footer" | "form" | "button" | "select" | "input" => {
                self.add(node, SourceKind::Furniture("navigation of the page"));
            }
            "hr" => self.add(node, SourceKind::Furniture("a line between two parts")),
            "iframe" | "video" | "object" | "embed" | "audio" => {
                let kind = match (film_of(node), node.name.as_str()) {
                    (Some(film), _) => SourceKind::Film(film),
                    (None, "iframe") => SourceKind::Unknown("a part of another site"),
                    (None, _) => SourceKind::Unknown("a video"),
                };
                self.add(node, kind);
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = node.name.as_bytes()[1] - b'0';
                let words = inlines(&node.children);
                self.add(node, SourceKind::Heading { level, words });
            }
            "ul" | "ol" => self.list(node),
            "dl" => self.descriptions(node),
            "table" => self.table(node),
            "pre" => self.add(node, SourceKind::Code(raw_text(&node.children))),
            _ => self.other(node),
        }
    }

    fn other(&mut self, node: &HtmlNode) {
        let is_inline = inline_of(node);
        if let Some(word) = is_inline {
            return word.into_iter().for_each(|word| self.word(node, word));
        }
        if let Some(word) = box_word(node) {
            let word = word.to_owned();
            let body = blocks_of(&node.children);
            let title = Vec::new();
            return self.add(node, SourceKind::Alert { word, title, body });
        }
        self.flush();
        if node.name == "blockquote" {
            return self.add(node, SourceKind::Quote(blocks_of(&node.children)));
        }
        if node.children.is_empty() {
            return self.add(node, SourceKind::Furniture("a tag"));
        }
        if has_values(node) {
            let lines = node.lines.start..node.lines.start + 1;
            let kind = SourceKind::Furniture("a tag");
            self.found.push(SourceBlock { lines, kind });
        }
        node.children.iter().for_each(|child| self.node(child));
        self.flush();
    }

    fn text(&mut self, node: &HtmlNode) {
        let words = spaced(&node.text);
        if words.trim().is_empty() {
            if self.lines.is_some() && !words.is_empty() {
                self.words.push(SourceInline::Text(" ".to_owned()));
            }
            return;
        }
        self.word(node, SourceInline::Text(words));
    }

    fn list(&mut self, node: &HtmlNode) {
        let items = node.children.iter().filter(|child| child.name == "li");
        let items: Vec<SourceItem> = items
            .map(|item| SourceItem {
                lines: item.lines.clone(),
                blocks: blocks_of(&item.children),
            })
            .collect();
        let ordered = node.name == "ol";
        self.add(node, SourceKind::List { ordered, items });
        // What is in a list and not in an item of it is after it.
        let others = node.children.iter().filter(|child| child.name != "li");
        others.for_each(|child| self.node(child));
    }

    // Terms with what they mean: an item for each meaning. Several terms can have one meaning.
    fn descriptions(&mut self, node: &HtmlNode) {
        let mut items: Vec<SourceItem> = Vec::new();
        let mut others = Vec::new();
        let mut term: Option<(Range<usize>, Vec<SourceInline>)> = None;
        for child in parts_of_list(node) {
            match (child.name.as_str(), &mut term) {
                ("dt", Some((lines, words))) => {
                    lines.end = child.lines.end;
                    words.push(SourceInline::Text(", ".to_owned()));
                    words.extend(inlines(&child.children));
                }
                ("dt", None) => term = Some((child.lines.clone(), inlines(&child.children))),
                ("dd", _) => {
                    let blocks = blocks_of(&child.children);
                    items.push(match term.take() {
                        Some((lines, words)) => {
                            SourceItem::described(lines.start..child.lines.end, words, blocks)
                        }
                        None => SourceItem {
                            lines: child.lines.clone(),
                            blocks,
                        },
                    });
                }
                _ => others.push(child),
            }
        }
        let bare = term.map(|(lines, words)| SourceItem::described(lines, words, Vec::new()));
        items.extend(bare);
        self.add(
            node,
            SourceKind::List {
                ordered: false,
                items,
            },
        );
        others.into_iter().for_each(|child| self.node(child));
    }

    fn table(&mut self, node: &HtmlNode) {
        let mut rows = Vec::new();
        table_rows(node, &mut rows);
        let mut rows = rows.into_iter();
        let head = rows.next().unwrap_or_default();
        let rows = rows.collect();
        self.add(node, SourceKind::Table { head, rows });
    }
}

// The terms and meanings of a list, which can be in groups.
fn parts_of_list(node: &HtmlNode) -> Vec<&HtmlNode> {
    let mut parts = Vec::new();
    for child in &node.children {
        match child.name == "div" {
            true => parts.extend(&child.children),
            false => parts.push(child),
        }
    }
    parts
}

// Whether an element says more than how it looks.
fn has_values(node: &HtmlNode) -> bool {
    let mut names = node.attributes.iter().map(|(name, _)| name.as_str());
    names.any(|name| !["class", "id", "style"].contains(&name))
}

fn is_blank(word: &SourceInline) -> bool {
    match word {
        SourceInline::Break => true,
        SourceInline::Text(text) => text.trim().is_empty(),
        _ => false,
    }
}

fn table_rows(node: &HtmlNode, rows: &mut Vec<Vec<Vec<SourceInline>>>) {
    for child in &node.children {
        match child.name.as_str() {
            "tr" => {
                let is_cell = |cell: &&HtmlNode| ["td", "th"].contains(&cell.name.as_str());
                let cells = child.children.iter().filter(is_cell);
                rows.push(cells.map(|cell| inlines(&cell.children)).collect());
            }
            _ => table_rows(child, rows),
        }
    }
}

// The word of a box by its class, such as `callout callout--warning`.
fn box_word(node: &HtmlNode) -> Option<&'static str> {
    if !["div", "aside", "section", "p", "blockquote"].contains(&node.name.as_str()) {
        return None;
    }
    let class = node.attribute("class")?.to_lowercase();
    let parts: Vec<&str> = class.split([' ', '-', '_']).collect();
    BOXES.into_iter().find(|word| parts.contains(word))
}

// An element that is a part of running text.
fn inline_of(node: &HtmlNode) -> Option<Vec<SourceInline>> {
    let words = || inlines(&node.children);
    Some(match node.name.as_str() {
        "b" | "strong" => vec![SourceInline::Strong(words())],
        "i" | "em" => vec![SourceInline::Emphasis(words())],
        "code" | "kbd" | "samp" | "tt" => vec![SourceInline::Code(plain_words(&words()))],
        "br" => vec![SourceInline::Break],
        "img" => vec![SourceInline::Image {
            target: node.attribute("src").unwrap_or_default().to_owned(),
            alt: node.attribute("alt").unwrap_or_default().to_owned(),
        }],
        "a" => match node.attribute("href") {
            Some(target) => vec![SourceInline::Link {
                target: target.to_owned(),
                words: words(),
            }],
            None => words(),
        },
        "iframe" | "video" | "audio" | "embed" | "object" => {
            vec![SourceInline::Film(film_of(node)?)]
        }
        "sup" => looks::raised(words()),
        "sub" => looks::lowered(words()),
        "del" | "s" | "strike" => vec![looks::struck(&words())],
        "span" | "u" | "small" | "mark" | "font" | "label" | "abbr" => words(),
        _ => return None,
    })
}

// The running text of elements, with a break between blocks.
fn inlines(nodes: &[HtmlNode]) -> Vec<SourceInline> {
    let mut out = Vec::new();
    for node in nodes {
        match node.name.as_str() {
            "" => out.push(SourceInline::Text(spaced(&node.text))),
            "#comment" => out.push(SourceInline::Hidden {
                what: "a comment that readers don't see",
                text: node.text.clone(),
            }),
            _ => match inline_of(node) {
                Some(words) => out.extend(words),
                None => {
                    if !out.is_empty() {
                        out.push(SourceInline::Break);
                    }
                    out.extend(inlines(&node.children));
                }
            },
        }
    }
    out
}

fn spaced(text: &str) -> String {
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

fn raw_text(nodes: &[HtmlNode]) -> String {
    let text = |node: &HtmlNode| match node.name.as_str() {
        "" => node.text.clone(),
        "br" => "\n".to_owned(),
        _ => raw_text(&node.children),
    };
    nodes.iter().map(text).collect()
}
