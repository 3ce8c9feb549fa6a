//! Elements of HTML as a tree with lines. The tokenizer knows the lines; what an element closes without a tag of its own is settled here.

use std::cell::RefCell;
use std::ops::Range;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts, states,
};

/// An element or a text, with the lines that it is on.
#[derive(Debug, Default, Clone)]
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

    /// An attribute that has only a few values, without regard to case.
    pub fn is_set_to(&self, name: &str, value: &str) -> bool {
        let found = self.attribute(name);
        found.is_some_and(|found| found.trim().eq_ignore_ascii_case(value))
    }

    pub fn has_class(&self, wanted: &[&str]) -> bool {
        let mut classes = self
            .attribute("class")
            .unwrap_or_default()
            .split_whitespace();
        classes.any(|class| wanted.contains(&class))
    }

    /// The letters in it.
    pub fn plain(&self) -> String {
        let inner = self.children.iter().map(HtmlNode::plain);
        match self.name.as_str() {
            "" => self.text.clone(),
            "#comment" => String::new(),
            _ => inner.collect(),
        }
    }

    /// Whether it is a text without letters, or a comment.
    pub fn is_blank(&self) -> bool {
        match self.name.as_str() {
            "" => self.text.trim().is_empty(),
            name => name == "#comment",
        }
    }

    /// Whether an element in it, at any depth, is as asked.
    pub fn contains(&self, asked: &dyn Fn(&HtmlNode) -> bool) -> bool {
        let mut children = self.children.iter();
        children.any(|child| asked(child) || child.contains(asked))
    }
}

/// The elements and texts of HTML whose first line has this number.
pub fn nodes(text: &str, first: usize) -> Vec<HtmlNode> {
    let sink = NodeSink {
        state: RefCell::new(NodeState {
            first,
            last: first + text.lines().count(),
            line: first,
            before: first,
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
    /// The line after the last one: an end of line at the end of the text starts none.
    last: usize,
    line: usize,
    /// The line that the last token ended on.
    before: usize,
    open: Vec<HtmlNode>,
}

impl Default for NodeState {
    fn default() -> NodeState {
        NodeState {
            first: 0,
            last: 0,
            line: 0,
            before: 0,
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
            node.lines.end = node.lines.end.max(self.end());
            self.add(node);
        }
    }

    // The line after the one that the last token ended on.
    fn end(&self) -> usize {
        (self.line + 1).min(self.last)
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
            // A tag of several lines starts where the last token ended.
            lines: self.before.min(self.line)..self.line + 1,
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
        let end = self.end();
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
            lines: start..end,
            ..HtmlNode::default()
        });
    }
}

impl TokenSink for NodeSink {
    type Handle = ();

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<()> {
        let mut state = self.state.borrow_mut();
        if let Token::ParseError(_) = token {
            return TokenSinkResult::Continue;
        }
        state.before = state.line;
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
