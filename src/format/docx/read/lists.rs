//! The lists of a document. Takes `numbering.xml`, returns what is printed before an item, and how the list sets it.

use std::collections::BTreeMap;

use roxmltree::Node;

use super::xml::{child, elements, name, value, value_of};

/// A list has nine levels (ECMA-376, part 1, 17.9.6), and a few properties before them.
const MOST_LEVELS: usize = 16;

/// The levels of each list, by the id of the list and the level.
pub struct Lists<'a, 'i>(BTreeMap<(String, usize), Node<'a, 'i>>);

impl<'a, 'i> Lists<'a, 'i> {
    /// Reads them.
    pub fn read(root: Node<'a, 'i>) -> Lists<'a, 'i> {
        let of = |wanted: &'static str| elements(root).filter(move |node| name(*node) == wanted);
        let definitions: BTreeMap<&str, Node<'a, 'i>> = of("abstractNum")
            .filter_map(|node| Some((value(node, "abstractNumId")?, node)))
            .collect();
        let mut levels = BTreeMap::new();
        for list in of("num") {
            let id = value(list, "numId").unwrap_or_default();
            let definition = value_of(list, "abstractNumId").and_then(|id| definitions.get(id));
            let of_list = definition.into_iter().flat_map(|node| elements(*node));
            for level in of_list.take(MOST_LEVELS) {
                let at = value(level, "ilvl").and_then(|at| at.parse().ok());
                levels.extend(at.map(|at| ((id.to_owned(), at), level)));
            }
        }
        Lists(levels)
    }

    /// The properties that a level gives to its paragraphs.
    pub fn properties(&self, list: &str, level: usize) -> Option<Node<'a, 'i>> {
        child(*self.0.get(&(list.to_owned(), level))?, "pPr")
    }

    /// Whether what is printed before an item is a number or a sign. Words there would be read as a part of it.
    pub fn is_plain(&self, list: &str, level: usize) -> bool {
        let Some(level) = self.0.get(&(list.to_owned(), level)) else {
            return false;
        };
        let format = value_of(*level, "numFmt").unwrap_or("decimal");
        let known = ["decimal", "lowerLetter", "lowerRoman", "bullet"];
        let text = value_of(*level, "lvlText").unwrap_or_default();
        known.contains(&format) && !text.contains(char::is_alphabetic) && text.len() < 8
    }
}
