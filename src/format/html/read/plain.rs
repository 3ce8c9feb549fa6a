//! Pages in the plain subset of HTML that our templates write. Takes the text of a page, returns the tree that a browser makes of it, or
//! nothing where the text has anything of which a browser might make something else than it says.
//!
//! Every tag is closed, in order; no element is in one that a browser would close before it; attributes are in double quotes. What is
//! not named in `plain_names` is not plain: a page with it is read by the parser that knows all of HTML.

use ego_tree::NodeId;
use html5ever::{LocalName, Namespace, QualName, ns};
use rustc_hash::FxHashMap;
use scraper::node::{Doctype, Element, Node, Text};
use scraper::{Html, StrTendril};

use super::plain_names::{
    DRAWN, ElementKind, WITHOUT_WORDS, is_heading, is_plain_attribute, kind, kind_in_head,
};
use super::references::decoded;

/// The only doctype that is plain.
const DOCTYPE: &str = "<!doctype html>\n";

/// The tree of a plain page.
pub fn plain_tree(text: &str) -> Option<Html> {
    let rest = text.strip_prefix(DOCTYPE)?;
    if text.contains(['\0', '\r']) {
        return None;
    }
    let mut page = PlainPage::new(rest);
    page.head()?;
    page.body()?;
    Some(page.html)
}

/// A page as far as it was read.
struct PlainPage<'t> {
    html: Html,
    rest: &'t str,
    /// The elements that are open, outermost first.
    open: Vec<(&'t str, NodeId)>,
    /// Looked up once: a table that all threads share has them.
    names: FxHashMap<&'t str, LocalName>,
    /// Words that are not in the tree yet.
    words: String,
}

/// A tag as it is written.
struct PlainTag<'t> {
    name: &'t str,
    attributes: Vec<(QualName, StrTendril)>,
    /// Ends with `/>`.
    is_empty: bool,
}

impl<'t> PlainPage<'t> {
    fn new(rest: &'t str) -> PlainPage<'t> {
        let mut html = Html::new_document();
        let nothing = StrTendril::new;
        html.tree.root_mut().append(Node::Doctype(Doctype {
            name: "html".into(),
            public_id: nothing(),
            system_id: nothing(),
        }));
        PlainPage {
            html,
            rest,
            open: Vec::new(),
            names: FxHashMap::default(),
            words: String::new(),
        }
    }

    fn head(&mut self) -> Option<()> {
        self.opened("html")?;
        // White space before the head is not in the tree.
        self.rest = self.rest.strip_prefix('\n')?;
        self.opened("head")?;
        loop {
            self.blank()?;
            if self.rest.starts_with("</") {
                break;
            }
            let tag = self.tag(false)?;
            let kind = kind_in_head(tag.name)?;
            self.add(tag, kind)?;
        }
        self.closed("head")?;
        self.blank()
    }

    fn body(&mut self) -> Option<()> {
        self.opened("body")?;
        while self.open.len() > 2 || !self.rest.starts_with("</body>") {
            self.text()?;
            if self.rest.starts_with("</body>") && self.open.len() == 2 {
                break;
            }
            self.step()?;
        }
        // What comes after the end of the body is in it.
        self.rest = self.rest.strip_prefix("</body>")?;
        self.blank()?;
        self.rest = self.rest.strip_prefix("</html>")?;
        self.blank()?;
        self.flush();
        self.rest.is_empty().then_some(())
    }

    // One tag in the body.
    fn step(&mut self) -> Option<()> {
        if let Some(after) = self.rest.strip_prefix("</") {
            let (name, _) = after.split_once('>')?;
            return self.closed(name);
        }
        let tag = self.tag(false)?;
        if tag.name == "svg" {
            return self.picture(tag);
        }
        let kind = kind(tag.name)?;
        let around = self.open.last()?.0;
        let is_in = |name: &str| self.open.iter().any(|(open, _)| *open == name);
        let is_held = match kind {
            ElementKind::In(holders) => holders.contains(&self.holder()),
            ElementKind::Phrase
            | ElementKind::Once
            | ElementKind::Block
            | ElementKind::Heading
            | ElementKind::Void
            | ElementKind::Raw
            | ElementKind::Words => !WITHOUT_WORDS.contains(&around),
        };
        let fits = match kind {
            ElementKind::Phrase | ElementKind::Void | ElementKind::Raw | ElementKind::Words => true,
            ElementKind::Once => !is_in(tag.name),
            ElementKind::Block | ElementKind::In(_) => {
                !is_in("p") && (tag.name != "form" || !is_in("form"))
            }
            ElementKind::Heading => {
                !is_in("p") && !self.open.iter().any(|(open, _)| is_heading(open))
            }
        };
        (is_held && fits).then_some(())?;
        self.add(tag, kind)?;
        // A browser leaves out the line break that a text of its own lines begins with.
        let is_cut = self.open.last()?.0 == "pre" && self.rest.starts_with('\n');
        (!is_cut).then_some(())
    }

    // A term and what it means can be in a group.
    fn holder(&self) -> &'t str {
        match self.open[..] {
            [.., ("dl", _), ("div", _)] => "dl",
            [.., (around, _)] => around,
            [] => "",
        }
    }

    fn picture(&mut self, tag: PlainTag<'t>) -> Option<()> {
        let around = self.open.last()?.0;
        let outside = self.open.len();
        (!WITHOUT_WORDS.contains(&around) && around != "pre").then_some(())?;
        self.push(tag, ns!(svg));
        while self.open.len() > outside {
            match self.open.last()?.0 {
                "text" => self.text()?,
                _ => self.blank()?,
            }
            if let Some(after) = self.rest.strip_prefix("</") {
                let (name, _) = after.split_once('>')?;
                self.closed(name)?;
                continue;
            }
            let tag = self.tag(true)?;
            let is_empty = tag.is_empty;
            DRAWN.contains(&tag.name).then_some(())?;
            self.push(tag, ns!(svg));
            if is_empty {
                self.open.pop();
            }
        }
        Some(())
    }

    // An element of which the tag was read; what has no end, and what has nothing but letters, is whole then.
    fn add(&mut self, tag: PlainTag<'t>, kind: ElementKind) -> Option<()> {
        let PlainTag { name, is_empty, .. } = tag;
        self.push(tag, ns!(html));
        let is_void = kind == ElementKind::Void;
        (is_void || !is_empty).then_some(())?;
        match kind {
            ElementKind::Void => _ = self.open.pop(),
            ElementKind::Raw | ElementKind::Words => {
                let (letters, _) = self.rest.split_once('<')?;
                self.rest = &self.rest[letters.len()..];
                match kind {
                    ElementKind::Words => self.words.push_str(&decoded(letters)?),
                    _ => self.words.push_str(letters),
                }
                self.closed(name)?;
            }
            ElementKind::Phrase
            | ElementKind::Once
            | ElementKind::Block
            | ElementKind::Heading
            | ElementKind::In(_) => {}
        }
        Some(())
    }

    fn opened(&mut self, name: &str) -> Option<()> {
        let tag = self.tag(false)?;
        (tag.name == name && !tag.is_empty).then_some(())?;
        self.push(tag, ns!(html));
        Some(())
    }

    fn closed(&mut self, name: &str) -> Option<()> {
        let after = self.rest.strip_prefix("</")?.strip_prefix(name)?;
        self.rest = after.strip_prefix('>')?;
        self.flush();
        let (open, _) = self.open.pop()?;
        (open == name).then_some(())
    }

    // The words before the next tag.
    fn text(&mut self) -> Option<()> {
        let around = self.open.last()?.0;
        if WITHOUT_WORDS.contains(&around) {
            return self.blank();
        }
        let end = self.rest.find('<')?;
        self.words.push_str(&decoded(&self.rest[..end])?);
        self.rest = &self.rest[end..];
        Some(())
    }

    // White space, as far as it goes.
    fn blank(&mut self) -> Option<()> {
        let after = self.rest.trim_start_matches([' ', '\n', '\t']);
        let (blank, after) = self.rest.split_at(self.rest.len() - after.len());
        self.words.push_str(blank);
        self.rest = after;
        Some(())
    }

    fn tag(&mut self, is_drawn: bool) -> Option<PlainTag<'t>> {
        let after = self.rest.strip_prefix('<')?;
        let is_name = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit();
        let (name, mut rest) = after.split_at(after.bytes().position(|b| !is_name(b))?);
        let is_picture = is_drawn || name == "svg";
        name.starts_with(|c: char| c.is_ascii_lowercase())
            .then_some(())?;
        let mut attributes: Vec<(QualName, StrTendril)> = Vec::new();
        let is_empty = loop {
            if let Some(after) = rest.strip_prefix('>') {
                rest = after;
                break false;
            }
            if let Some(after) = rest.strip_prefix("/>").filter(|_| is_drawn) {
                rest = after;
                break true;
            }
            let (name, value, after) = attribute(rest.strip_prefix(' ')?)?;
            is_plain_attribute(name, is_picture).then_some(())?;
            let name = QualName::new(None, ns!(), self.local(name));
            attributes
                .iter()
                .all(|(known, _)| *known != name)
                .then_some(())?;
            attributes.push((name, StrTendril::from(&*decoded(value)?)));
            rest = after;
        };
        self.rest = rest;
        Some(PlainTag {
            name,
            attributes,
            is_empty,
        })
    }

    fn local(&mut self, name: &'t str) -> LocalName {
        let known = self.names.entry(name);
        known.or_insert_with(|| LocalName::from(name)).clone()
    }

    fn push(&mut self, tag: PlainTag<'t>, namespace: Namespace) {
        self.flush();
        let name = QualName::new(None, namespace, self.local(tag.name));
        let mut element = Element::new(name, Vec::new());
        element.attrs = tag.attributes;
        // In the order in which the parser of all HTML keeps them.
        element
            .attrs
            .sort_unstable_by(|(one, _), (other, _)| one.cmp(other));
        let node = Node::Element(element);
        let id = match self.open.last() {
            Some((_, around)) => {
                let mut around = self
                    .html
                    .tree
                    .get_mut(*around)
                    .expect("an open element is in the tree");
                around.append(node).id()
            }
            None => self.html.tree.root_mut().append(node).id(),
        };
        self.open.push((tag.name, id));
    }

    // Puts the words into the element that is open.
    fn flush(&mut self) {
        if self.words.is_empty() {
            return;
        }
        let text = StrTendril::from(self.words.as_str());
        self.words.clear();
        if let Some((_, around)) = self.open.last() {
            let mut around = self
                .html
                .tree
                .get_mut(*around)
                .expect("an open element is in the tree");
            around.append(Node::Text(Text { text }));
        }
    }
}

// An attribute, its value, and what comes after it.
fn attribute(text: &str) -> Option<(&str, &str, &str)> {
    let is_name = |b: u8| b.is_ascii_alphanumeric() || b == b'-';
    let (name, rest) = text.split_at(text.bytes().position(|b| !is_name(b))?);
    if name.is_empty() {
        return None;
    }
    match rest.strip_prefix("=\"") {
        Some(rest) => {
            let (value, rest) = rest.split_once('"')?;
            Some((name, value, rest))
        }
        None => rest
            .starts_with([' ', '>', '/'])
            .then_some((name, "", rest)),
    }
}
