//! HTML. Takes the text of an exported page, or of a block of HTML in Markdown, returns blocks with their lines.

use std::cell::RefCell;
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states,
};

use super::html_blocks::blocks_of;
use crate::import::tree::{SourceBlock, SourceInline, SourceTree, plain_words};

/// An element or a text, with the lines that it is on.
#[derive(Debug, Default)]
pub struct HtmlNode {
    /// Empty for a text.
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub text: String,
    pub children: Vec<HtmlNode>,
    pub lines: Range<usize>,
}

impl HtmlNode {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut known = self.attributes.iter();
        let found = known.find(|(known, _)| known == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// Reads an exported page.
pub fn read(text: &str) -> SourceTree {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let nodes = nodes(text, 0);
    SourceTree {
        title: None,
        blocks: blocks_of(&nodes),
        lines,
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
                    out.extend(marked(&name, &tag, inner));
                    out.extend(unread(tag));
                }
                None => out.push(word),
            }
        } else if INLINE.contains(&name.as_str()) {
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

// A tag whose values are in no text.
fn unread(tag: SourceInline) -> Option<SourceInline> {
    let has_values = matches!(&tag, SourceInline::Hidden { text, .. } if text.contains('='));
    has_values.then_some(tag)
}

const INLINE: [&str; 12] = [
    "b", "strong", "i", "em", "code", "kbd", "samp", "a", "span", "u", "sup", "sub",
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
        "a" => match super::lines::value_of(text, "href") {
            Some(target) => vec![SourceInline::Link {
                target: target.to_owned(),
                words,
            }],
            None => words,
        },
        _ => words,
    }
}

fn tag_name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']).chars();
    let name: String = name.take_while(|c| c.is_ascii_alphanumeric()).collect();
    name.to_lowercase()
}

fn image(tag: &str) -> Option<SourceInline> {
    use super::lines::value_of;
    Some(SourceInline::Image {
        target: value_of(tag, "src")?.to_owned(),
        alt: value_of(tag, "alt").unwrap_or_default().to_owned(),
    })
}

// The elements and texts of HTML whose first line has this number.
fn nodes(text: &str, first: usize) -> Vec<HtmlNode> {
    let sink = NodeSink {
        state: RefCell::new(NodeState {
            first,
            ..NodeState::default()
        }),
    };
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(text));
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    let _ = tokenizer.feed(&input);
    tokenizer.end();
    let mut state = tokenizer.sink.state.into_inner();
    while state.open.len() > 1 {
        state.close();
    }
    state
        .open
        .pop()
        .map(|root| root.children)
        .unwrap_or_default()
}

struct NodeSink {
    state: RefCell<NodeState>,
}

struct NodeState {
    first: usize,
    line: usize,
    open: Vec<HtmlNode>,
}

impl Default for NodeState {
    fn default() -> NodeState {
        NodeState {
            first: 0,
            line: 0,
            open: vec![HtmlNode::default()],
        }
    }
}

// No page nests deeper; below it, elements are siblings.
const DEEPEST: usize = 60;
const VOID: [&str; 14] = [
    "br", "img", "hr", "input", "meta", "link", "col", "area", "base", "embed", "source", "track",
    "wbr", "param",
];
const BLOCKS: [&str; 26] = [
    "p",
    "div",
    "ul",
    "ol",
    "table",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "pre",
    "blockquote",
    "section",
    "article",
    "aside",
    "header",
    "footer",
    "nav",
    "figure",
    "dl",
    "form",
    "details",
    "hr",
    "main",
    "address",
];

impl NodeState {
    fn add(&mut self, node: HtmlNode) {
        let parent = self.open.last_mut().expect("the root stays open");
        parent.children.push(node);
    }

    fn close(&mut self) {
        if self.open.len() > 1 {
            let mut node = self.open.pop().expect("more than the root is open");
            node.lines.end = node.lines.end.max(self.line + 1);
            self.add(node);
        }
    }

    // Closes what an element of this name ends without a tag of its own.
    fn close_before(&mut self, name: &str) {
        let (closed, within): (&[&str], &[&str]) = match name {
            "li" => (&["li"], &["ul", "ol"]),
            "tr" => (&["tr", "td", "th"], &["table"]),
            "td" | "th" => (&["td", "th"], &["tr", "table"]),
            "dt" | "dd" => (&["dt", "dd"], &["dl"]),
            "option" => (&["option"], &["select"]),
            _ if BLOCKS.contains(&name) => (&["p"], &["td", "th", "li", "div"]),
            _ => return,
        };
        let edge = self
            .open
            .iter()
            .rposition(|node| within.contains(&node.name.as_str()));
        let inside = edge.map_or(0, |edge| edge + 1);
        let open = self.open[inside..]
            .iter()
            .position(|node| closed.contains(&node.name.as_str()));
        if let Some(open) = open {
            while self.open.len() > inside + open {
                self.close();
            }
        }
    }

    fn start(&mut self, tag: Tag) {
        let name = tag.name.to_string();
        self.close_before(&name);
        let attributes = tag.attrs.iter();
        let node = HtmlNode {
            attributes: attributes
                .map(|known| (known.name.local.to_string(), known.value.to_string()))
                .collect(),
            lines: self.line..self.line + 1,
            name,
            ..HtmlNode::default()
        };
        let is_whole = tag.self_closing || VOID.contains(&node.name.as_str());
        if is_whole || self.open.len() >= DEEPEST {
            self.add(node);
        } else {
            self.open.push(node);
        }
    }

    fn text(&mut self, name: &str, text: &str) {
        let breaks = text.matches('\n').count();
        let start = self.line.saturating_sub(breaks);
        let end = self.line + 1;
        let parent = self.open.last_mut().expect("the root stays open");
        if let Some(last) = parent.children.last_mut()
            && last.name.is_empty()
            && name.is_empty()
        {
            last.text.push_str(text);
            last.lines.end = end;
            return;
        }
        self.add(HtmlNode {
            name: name.to_owned(),
            text: text.to_owned(),
            lines: start..self.line + 1,
            ..HtmlNode::default()
        });
    }
}

impl TokenSink for NodeSink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        state.line = state.first + (line as usize).saturating_sub(1);
        match token {
            Token::TagToken(tag) if tag.kind == TagKind::StartTag => {
                let raw = match &*tag.name {
                    "script" => Some(states::ScriptData),
                    "style" | "iframe" | "noscript" => Some(states::Rawtext),
                    "title" | "textarea" => Some(states::Rcdata),
                    _ => None,
                };
                state.start(tag);
                if let Some(kind) = raw {
                    return TokenSinkResult::RawData(kind);
                }
            }
            Token::TagToken(tag) => {
                let mut open = state.open.iter();
                if let Some(at) = open.rposition(|node| node.name == *tag.name) {
                    while state.open.len() > at.max(1) {
                        state.close();
                    }
                }
            }
            Token::CharacterTokens(text) => state.text("", &text),
            Token::CommentToken(text) => state.text("#comment", &text),
            Token::DoctypeToken(_) => state.text("#doctype", ""),
            Token::NullCharacterToken | Token::EOFToken | Token::ParseError(_) => {}
        }
        TokenSinkResult::Continue
    }
}
