//! The words of a page in reading order. Takes the parsed page and its style, returns passages with their role, language and
//! whether they can be seen. The tree is walked in a loop, not by recursion: a page may be nested as deep as it likes.

use std::rc::Rc;

use scraper::node::Element;
use scraper::{ElementRef, Html, Node};

use super::super::super::{Passage, Reading, Role, Sight};
use super::style::Style;
use super::text::plain;

/// Reads the page.
pub fn read(html: &Html, style: &Style) -> Reading {
    let root = html.root_element();
    let mut page = Page {
        style,
        open: Vec::new(),
        drafts: Vec::new(),
        loose: None,
    };
    page.walk(root);
    let lang = language(root.value()).unwrap_or_default().to_string();
    Reading {
        lang,
        passages: page.drafts.into_iter().filter_map(Draft::finish).collect(),
    }
}

struct Page<'a> {
    style: &'a Style,
    /// The elements that the walk is within, outermost first.
    open: Vec<Open<'a>>,
    drafts: Vec<Draft>,
    /// The draft of words that are in no warning, action or heading.
    loose: Option<usize>,
}

/// An element that the walk is within.
#[derive(Clone)]
struct Open<'a> {
    name: &'a str,
    lang: &'a str,
    hidden: Option<Rc<str>>,
    /// Holds no words at all, such as a script or a picture.
    wordless: bool,
    /// Marks a few words within a text, so its language is not that of the text.
    marking: bool,
    /// Says that a translation is missing, in the language of the page and not of the text.
    labelling: bool,
    /// The draft that its words go to, if not the loose one.
    draft: Option<usize>,
    role: Option<Role>,
}

/// A passage as far as it is read.
struct Draft {
    role: Role,
    text: String,
    lang: String,
    hidden: Option<Rc<str>>,
    /// How many elements hold all of its words so far.
    depth: usize,
    /// The fewest elements that were open since its last words.
    lowest: usize,
}

impl Draft {
    fn new(role: Role) -> Draft {
        Draft {
            role,
            text: String::new(),
            lang: String::new(),
            hidden: None,
            depth: usize::MAX,
            lowest: usize::MAX,
        }
    }

    fn finish(self) -> Option<Passage> {
        let text = plain(&self.text);
        let sight = self
            .hidden
            .map_or(Sight::Visible, |reason| Sight::Hidden(reason.to_string()));
        (!text.is_empty()).then_some(Passage {
            role: self.role,
            text,
            lang: self.lang,
            sight,
        })
    }
}

impl<'a> Page<'a> {
    fn walk(&mut self, root: ElementRef<'a>) {
        let mut node = *root;
        loop {
            match node.value() {
                Node::Element(_) => {
                    self.enter(ElementRef::wrap(node).expect("the node is an element"))
                }
                Node::Text(text) => self.add(text),
                _ => {}
            }
            if let Some(child) = node.first_child() {
                node = child;
                continue;
            }
            loop {
                if node.value().is_element() {
                    self.leave();
                }
                if node == *root {
                    return;
                }
                if let Some(next) = node.next_sibling() {
                    node = next;
                    break;
                }
                node = node
                    .parent()
                    .expect("every node below the root has a parent");
            }
        }
    }

    fn enter(&mut self, element: ElementRef<'a>) {
        let value = element.value();
        let Some(parent) = self.open.last() else {
            let hidden = self.hidden(element);
            self.open.push(Open::root(value, hidden));
            return;
        };
        let mut open = Open {
            name: value.name(),
            role: None,
            ..parent.clone()
        };
        open.wordless |= is_wordless(value.name());
        if !open.wordless {
            open.lang = language(value).unwrap_or(open.lang);
            open.marking = is_mark(value.name());
            open.labelling |= value.classes().any(|class| class == "untranslated");
            open.hidden = open.hidden.or_else(|| self.hidden(element));
            open.role = role(value, self.role_around());
            self.break_words(&open);
            if let Some(role) = open.role {
                open.draft = Some(self.drafts.len());
                self.drafts.push(Draft::new(role));
            }
        }
        self.open.push(open);
    }

    fn leave(&mut self) {
        let Some(open) = self.open.pop() else { return };
        if !open.wordless {
            self.break_words(&open);
        }
        let depth = self.open.len();
        for draft in self
            .open
            .last()
            .and_then(|open| open.draft)
            .or(self.loose)
            .into_iter()
            .chain(open.draft)
        {
            self.drafts[draft].lowest = self.drafts[draft].lowest.min(depth);
        }
    }

    fn add(&mut self, text: &str) {
        let Some(open) = self.open.last().cloned() else {
            return;
        };
        if open.wordless {
            return;
        }
        let blank = text.trim().is_empty();
        let at = match open.draft.or(self.loose) {
            Some(at) => at,
            None if blank => return,
            None => {
                self.loose = Some(self.drafts.len());
                self.drafts.push(Draft::new(Role::Other));
                self.drafts.len() - 1
            }
        };
        self.drafts[at].text.push_str(text);
        if !blank {
            self.place(at, &open);
        }
    }

    // The language of a passage is that of the innermost element that holds all of its words.
    fn place(&mut self, at: usize, open: &Open<'a>) {
        let draft = &mut self.drafts[at];
        draft.hidden = draft.hidden.take().or_else(|| open.hidden.clone());
        if open.labelling && !draft.lang.is_empty() {
            return;
        }
        let mut depth = draft.depth.min(draft.lowest).min(self.open.len());
        while depth > 1 && self.open[depth - 1].marking {
            depth -= 1;
        }
        draft.lang = self.open[depth.max(1) - 1].lang.to_string();
        draft.depth = depth;
        draft.lowest = usize::MAX;
    }

    fn role_around(&self) -> Option<Role> {
        let draft = self.open.last()?.draft?;
        Some(self.drafts[draft].role)
    }

    // Words on both sides of a block's edge are not one word, and outside warnings, actions and headings not one passage.
    fn break_words(&mut self, open: &Open<'a>) {
        if open.role.is_some() {
            self.loose = None;
        }
        if !is_block(open.name) {
            return;
        }
        if let Some(draft) = open.draft.or(self.loose) {
            self.drafts[draft].text.push(' ');
        }
        if open.name != "br" {
            self.loose = None;
        }
    }

    fn hidden(&self, element: ElementRef<'a>) -> Option<Rc<str>> {
        let reason = hidden_by_markup(element).or_else(|| self.style.hides(&element));
        reason.map(|reason| Rc::from(format!("{reason}, on `<{}>`", element.value().name())))
    }
}

impl<'a> Open<'a> {
    fn root(element: &'a Element, hidden: Option<Rc<str>>) -> Open<'a> {
        Open {
            name: element.name(),
            lang: language(element).unwrap_or_default(),
            hidden,
            wordless: false,
            marking: false,
            labelling: false,
            draft: None,
            role: None,
        }
    }
}

fn role(element: &Element, around: Option<Role>) -> Option<Role> {
    let has_class = |name| element.classes().any(|class| class == name);
    let is_note = element
        .attr("role")
        .unwrap_or_default()
        .split_ascii_whitespace()
        .any(|role| role == "note");
    if is_note && has_class("warning") {
        return Some(Role::Warning);
    }
    if around.is_some() {
        return None;
    }
    match element.name() {
        _ if has_class("command") => Some(Role::Action),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Role::Heading),
        _ => None,
    }
}

fn language(element: &Element) -> Option<&str> {
    element.attr("lang").or_else(|| element.attr("xml:lang"))
}

fn hidden_by_markup(element: ElementRef) -> Option<String> {
    let value = element.value();
    let is_closed = value.attr("open").is_none();
    match value.name() {
        "template" | "noscript" | "noembed" | "noframes" | "datalist" | "iframe" | "object"
        | "canvas" | "video" | "audio" | "textarea" | "select" | "rp" => {
            return Some(format!("`<{}>`", value.name()));
        }
        "dialog" if is_closed => return Some("a closed `<dialog>`".to_string()),
        _ => {}
    }
    if value.attr("hidden").is_some() {
        return Some("the attribute `hidden`".to_string());
    }
    if value.attr("popover").is_some() {
        return Some("the attribute `popover`".to_string());
    }
    // The sign between two labels is not a word: a screen reader would say "greater than".
    if value
        .attr("aria-hidden")
        .is_some_and(|hidden| !hidden.eq_ignore_ascii_case("false"))
        && !element.text().eq([">"])
    {
        return Some("the attribute `aria-hidden`".to_string());
    }
    folded_away(element).then(|| "a closed `<details>`".to_string())
}

// Of a closed `<details>` only the first `<summary>` is shown.
fn folded_away(element: ElementRef) -> bool {
    let Some(parent) = element.parent().and_then(ElementRef::wrap) else {
        return false;
    };
    if parent.value().name() != "details" || parent.value().attr("open").is_some() {
        return false;
    }
    let summary = parent
        .child_elements()
        .find(|child| child.value().name() == "summary");
    summary != Some(element)
}

fn is_wordless(name: &str) -> bool {
    matches!(name, "head" | "script" | "style" | "svg" | "math" | "title")
}

fn is_mark(name: &str) -> bool {
    matches!(
        name,
        "a" | "b"
            | "strong"
            | "i"
            | "em"
            | "code"
            | "kbd"
            | "samp"
            | "mark"
            | "u"
            | "q"
            | "cite"
            | "abbr"
            | "small"
            | "label"
    )
}

fn is_block(name: &str) -> bool {
    !matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "img"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "nobr"
            | "output"
            | "q"
            | "rb"
            | "rp"
            | "rt"
            | "rtc"
            | "ruby"
            | "s"
            | "samp"
            | "slot"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
            | "input"
    )
}
