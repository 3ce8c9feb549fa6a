//! Elements of HTML as blocks: what is a heading, a box, or a part of running text, and what belongs to the page and not to its text.
//! Lists are in `html_lists`, tables in `html_tables`.

use std::ops::Range;

use stappenkaart_say::say;

use super::figures::around_pictures;
use super::html_boxes::{box_word, titled};
use super::html_fields::{field, is_field, only_asks};
use super::html_inline::{inline_of, inlines, joined, raw_text, shortcode, spaced};
use super::html_nodes::HtmlNode;
use super::html_tabs::{LAST, NAME, NAMES, PANEL};
use super::html_unseen::{is_navigation, is_unseen};
use super::line_breaks::{parted, together};
use super::looks::UNSEEN;
use super::players::film_of;
use super::tab_sections::{TABS_END, sectioned, tab_heading};
use crate::import::tree::{SourceBlock, SourceCode, SourceInline, SourceKind};

/// The blocks of some elements and texts.
pub fn blocks_of(nodes: &[HtmlNode]) -> Vec<SourceBlock> {
    sectioned(unsectioned(nodes))
}

/// The same, with each tab as a heading that a reader of Markdown knows.
pub fn unsectioned(nodes: &[HtmlNode]) -> Vec<SourceBlock> {
    let mut reader = HtmlBlocks::default();
    reader.children(nodes);
    reader.flush();
    reader.found
}

/// Reads elements in their order.
#[derive(Default)]
pub struct HtmlBlocks {
    pub found: Vec<SourceBlock>,
    words: Vec<SourceInline>,
    lines: Option<Range<usize>>,
    /// Whether there are words beside what is read now.
    in_text: bool,
}

impl HtmlBlocks {
    pub fn add(&mut self, node: &HtmlNode, kind: SourceKind) {
        self.flush();
        let lines = node.lines.clone();
        self.found.push(SourceBlock { lines, kind });
    }

    /// Ends a paragraph.
    pub fn end(&mut self) {
        self.flush();
    }

    // The words so far are a paragraph.
    fn flush(&mut self) {
        let mut words = std::mem::take(&mut self.words);
        let Some(lines) = self.lines.take() else {
            return;
        };
        while words.last().is_some_and(is_blank) {
            words.pop();
        }
        let parts = parted(words).into_iter();
        let blocks = parts.flat_map(|words| around_pictures(&lines, joined(words)));
        self.found.extend(together(blocks.collect()));
    }

    fn word(&mut self, node: &HtmlNode, word: SourceInline) {
        let start = self
            .lines
            .as_ref()
            .map_or(node.lines.start, |old| old.start);
        self.lines = Some(start..node.lines.end);
        self.words.push(word);
    }

    /// Reads what is in an element.
    pub fn children(&mut self, nodes: &[HtmlNode]) {
        let is_text = |node: &HtmlNode| node.name.is_empty() && !node.is_blank();
        let outer = std::mem::replace(&mut self.in_text, nodes.iter().any(is_text));
        nodes.iter().for_each(|node| self.node(node));
        self.in_text = outer;
    }

    /// Reads an element or a text.
    pub fn node(&mut self, node: &HtmlNode) {
        let is_inside = self.in_text || self.lines.is_some();
        match node.name.as_str() {
            "" => self.text(node),
            "#comment" => self.comment(node),
            name if furniture(name).is_some() => {
                let what = furniture(name).unwrap_or_default();
                self.add(node, SourceKind::Furniture(what));
            }
            PANEL => self.panel(node),
            _ if is_unseen(node) => self.unseen(node),
            _ if is_navigation(node) => self.apart(node, say!("navigation of the page")),
            "form" if only_asks(node) => self.apart(node, say!("navigation of the page")),
            name if is_field(name) => self.field(node, is_inside),
            "iframe" | "video" | "object" | "embed" | "audio" => self.add(node, film(node)),
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                let level = node.name.as_bytes()[1] - b'0';
                let words = inlines(&node.children);
                self.add(node, SourceKind::Heading { level, words });
            }
            "ul" | "ol" => self.list(node),
            "dl" => self.descriptions(node),
            "table" => self.table(node),
            "pre" => self.add(node, SourceKind::Code(code(node))),
            "#unknown" if !is_inside => {
                self.add(node, SourceKind::Unknown(say!("a macro of the page")))
            }
            _ => self.other(node),
        }
    }

    fn field(&mut self, node: &HtmlNode, is_inside: bool) {
        match field(node, is_inside) {
            Some(words) => words.into_iter().for_each(|word| self.word(node, word)),
            None => self.add(node, SourceKind::Furniture(say!("navigation of the page"))),
        }
    }

    // A part that is left out, unless it warns.
    fn apart(&mut self, node: &HtmlNode, what: &'static str) {
        let blocks = blocks_of(&node.children);
        self.add(node, SourceKind::Hidden { what, blocks });
    }

    // A comment, beside words or on its own, which can be a shortcode of Markdown.
    fn comment(&mut self, node: &HtmlNode) {
        let what = say!("a comment that readers don't see");
        if let Some(unsure) = shortcode(&node.text) {
            return self.add(node, SourceKind::Paragraph(vec![unsure]));
        }
        if self.lines.is_none() {
            return self.add(node, SourceKind::Furniture(what));
        }
        let text = node.text.clone();
        self.word(node, SourceInline::Hidden { what, text });
    }

    fn unseen(&mut self, node: &HtmlNode) {
        // A box in what is hidden is found among its blocks.
        let is_text = !is_block(node) && !node.contains(&is_block) && node.name != "div";
        match (self.lines.is_some() && is_text, node.children.is_empty()) {
            (true, _) => {
                let words = inline_of(node).unwrap_or_default();
                words.into_iter().for_each(|word| self.word(node, word));
            }
            (false, true) => self.add(node, SourceKind::Furniture(UNSEEN)),
            (false, false) => self.apart(node, UNSEEN),
        }
    }

    // What a tab shows. Its name is a heading.
    fn panel(&mut self, node: &HtmlNode) {
        let lines = node.lines.start..node.lines.start + 1;
        match node.attribute(NAME) {
            Some(name) => self.add(node, tab_heading(name)),
            None => {
                let why = say!("the name of this tab is not known");
                let text = node.plain().trim().to_owned();
                let words = vec![SourceInline::Unsure { why, text }];
                self.add(node, SourceKind::Paragraph(words));
            }
        }
        let head = self.found.last_mut().expect("one was added");
        head.lines = lines;
        self.children(&node.children);
        if node.attribute(LAST).is_some() {
            self.add(node, SourceKind::Furniture(TABS_END));
            let end = self.found.last_mut().expect("one was added");
            end.lines.start = end.lines.end;
        }
        self.flush();
    }

    fn other(&mut self, node: &HtmlNode) {
        let has_blocks = node.contains(&is_block);
        if let Some(word) = (!has_blocks).then(|| inline_of(node)).flatten() {
            return word.into_iter().for_each(|word| self.word(node, word));
        }
        if let Some(word) = box_word(node) {
            let word = word.to_owned();
            let (title, rest) = titled(&node.children);
            let title = title.map(|title| inlines(&title.children));
            let title = title.unwrap_or_default();
            let body = blocks_of(rest);
            return self.add(node, SourceKind::Alert { word, title, body });
        }
        self.flush();
        if node.name == "blockquote" {
            return self.add(node, SourceKind::Quote(blocks_of(&node.children)));
        }
        if node.children.is_empty() {
            return self.add(node, SourceKind::Furniture(say!("a tag")));
        }
        if has_values(node) {
            let lines = node.lines.start..node.lines.start + 1;
            let kind = SourceKind::Furniture(say!("a tag"));
            self.found.push(SourceBlock { lines, kind });
        }
        self.children(&node.children);
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
}

// What belongs to the page, by the name of its element.
fn furniture(name: &str) -> Option<&'static str> {
    match name {
        "#doctype" | "head" | "script" | "style" | "noscript" => Some(say!("code of the page")),
        NAMES => Some(say!("the names of tabs")),
        "hr" => Some(say!("a line between two parts")),
        "#contents" => Some(say!("the table of contents of the page")),
        _ => None,
    }
}

fn film(node: &HtmlNode) -> SourceKind {
    match (film_of(node), node.name.as_str()) {
        (Some(film), _) => SourceKind::Film(film),
        (None, "iframe") => SourceKind::Unknown(say!("a part of another site")),
        (None, _) => SourceKind::Unknown(say!("a video")),
    }
}

// What makes an element around it more than running text.
fn is_block(node: &HtmlNode) -> bool {
    let names = [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "ul",
        "ol",
        "dl",
        "table",
        "pre",
        "blockquote",
        PANEL,
    ];
    names.contains(&node.name.as_str()) || box_word(node).is_some()
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

// The class of a code says in which language it is: `language-bash`.
fn code(node: &HtmlNode) -> SourceCode {
    let nodes = std::iter::once(node).chain(&node.children);
    let classes = nodes.filter_map(|node| node.attribute("class"));
    let mut names = classes.flat_map(str::split_whitespace);
    let named = |class: &'_ str| {
        class
            .strip_prefix("language-")
            .or_else(|| class.strip_prefix("lang-"))
            .map(str::to_owned)
    };
    let language = names.find_map(named).unwrap_or_default();
    SourceCode::of(&language, raw_text(&node.children))
}
