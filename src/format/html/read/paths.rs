//! Elements by all that most selectors can ask of them: what they are, and what they are in. Takes selectors and elements, returns a
//! number for each path: two elements with the same number are matched by the same selectors, so one of them is compared for both.

use rustc_hash::{FxHashMap, FxHashSet};
use scraper::node::Element;

/// An element and all that it is in, as far as the selectors can ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Path(u32);

impl Path {
    /// Around the whole page.
    pub const NONE: Path = Path(u32::MAX);

    /// Those of a page are counted from 0.
    pub fn number(self) -> usize {
        self.0 as usize
    }
}

/// What selectors ask of an element in addition to its name and its classes.
#[derive(Debug, Default)]
pub struct Asked {
    attributes: FxHashSet<String>,
    /// In lower case: in a page without a doctype, selectors ignore the case.
    ids: FxHashSet<String>,
}

impl Asked {
    /// Whether all that a selector asks is a part of the path; then it is remembered. One that asks for the place of an element among
    /// others, for what is in it, or for anything unusual is not.
    pub fn add(&mut self, selector: &str) -> bool {
        let mut more = Asked::default();
        let is_path = more.read(selector).is_some();
        if is_path {
            self.attributes.extend(more.attributes);
            self.ids.extend(more.ids);
        }
        is_path
    }

    /// Asks for an id in addition.
    pub fn add_id(&mut self, id: &str) {
        self.ids.insert(id.to_lowercase());
    }

    fn has(&self, name: &str, value: &str) -> bool {
        match name {
            "class" => true,
            "id" => !self.ids.is_empty() && self.ids.contains(&value.to_lowercase()),
            name => self.attributes.contains(name),
        }
    }

    fn read(&mut self, selector: &str) -> Option<()> {
        let mut rest = selector;
        while let Some(c) = rest.chars().next() {
            let after = &rest[c.len_utf8()..];
            rest = match c {
                '[' => {
                    let (inside, after) = after.split_once(']')?;
                    self.attributes.insert(attribute(inside)?);
                    after
                }
                '#' => {
                    let (id, after) = name(after);
                    self.add_id(id);
                    after
                }
                ':' => {
                    let (class, after) = name(after);
                    matches!(class, "is" | "not" | "root").then_some(after)?
                }
                '.' | '*' | '>' | ',' | '(' | ')' | '-' | '_' => after,
                c if c.is_alphanumeric() || c.is_whitespace() => after,
                _ => return None,
            };
        }
        Some(())
    }
}

/// The letters that a name starts with, and what comes after them.
pub fn name(text: &str) -> (&str, &str) {
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_');
    text.split_at(text.find(|c| !is_name(c)).unwrap_or(text.len()))
}

// The attribute that is asked for in square brackets. `None` where it is written in an unusual way.
fn attribute(inside: &str) -> Option<String> {
    let (attribute, value) = name(inside.trim());
    let is_plain = |c: char| c.is_alphanumeric() || c.is_whitespace() || "-_=\"'~|^$*".contains(c);
    let is_usual = !attribute.is_empty() && value.chars().all(is_plain);
    is_usual.then(|| attribute.to_ascii_lowercase())
}

/// The paths of one page.
#[derive(Debug, Default)]
pub struct Paths {
    known: FxHashMap<Box<[u8]>, Path>,
    /// The key of the last element, kept for its memory.
    key: Vec<u8>,
}

impl Paths {
    /// The path of an element in an element with the path `around`.
    pub fn of(&mut self, element: &Element, around: Path, asked: &Asked) -> Path {
        self.key.clear();
        self.key.extend(around.0.to_le_bytes());
        let mut add = |text: &str| {
            self.key.extend(text.as_bytes());
            // A separator that no name and no attribute of a parsed page has.
            self.key.push(0);
        };
        add(element.name());
        for (name, value) in element
            .attrs()
            .filter(|(name, value)| asked.has(name, value))
        {
            add(name);
            add(value);
        }
        if let Some(path) = self.known.get(&*self.key) {
            return *path;
        }
        let count = u32::try_from(self.known.len());
        let path = Path(count.expect("a page has fewer elements than a number of 32 bits counts"));
        self.known.insert(self.key.as_slice().into(), path);
        path
    }
}
