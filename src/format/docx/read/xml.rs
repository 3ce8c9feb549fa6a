//! Elements of WordprocessingML, known by name and namespace: Word ignores those of another namespace, whatever their name.

use std::collections::BTreeSet;

use roxmltree::Node;
use stappenkaart_say::say;

use crate::format::Sight;

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// The name of an element of WordprocessingML; empty for any other.
pub fn name<'a>(node: Node<'a, '_>) -> &'a str {
    match node.tag_name().namespace() {
        Some(WORD) => node.tag_name().name(),
        _ => "",
    }
}

/// An attribute of WordprocessingML.
pub fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    node.attribute((WORD, name))
}

/// The elements in an element.
pub fn elements<'a, 'i>(node: Node<'a, 'i>) -> impl Iterator<Item = Node<'a, 'i>> {
    node.children().filter(|child| child.is_element())
}

/// The first element of this name in an element.
pub fn child<'a, 'i>(node: Node<'a, 'i>, wanted: &str) -> Option<Node<'a, 'i>> {
    elements(node).find(|child| name(*child) == wanted)
}

/// The value of the first element of this name in an element.
pub fn value_of<'a>(node: Node<'a, '_>, wanted: &str) -> Option<&'a str> {
    value(child(node, wanted)?, "val")
}

/// Whether a property that is on or off is on (ECMA-376, part 1, 17.17.4).
pub fn is_on(node: Node<'_, '_>) -> bool {
    !matches!(value(node, "val"), Some("0" | "false" | "off" | "none"))
}

/// Fails with the first element in an element that has none of these names.
pub fn only(node: Node<'_, '_>, known: &[&str]) -> Result<(), String> {
    let mut strange = elements(node).filter(|child| !known.contains(&name(*child)));
    match strange.next() {
        None => Ok(()),
        Some(child) => Err(unknown(child)),
    }
}

/// That an element is in an element twice: programs take different ones of the two.
pub fn repeated(node: Node<'_, '_>) -> Option<Sight> {
    let mut met = BTreeSet::new();
    let mut names = elements(node).map(|child| child.tag_name().name());
    let twice = names.find(|name| !met.insert(*name))?;
    Some(Sight::Distorted(say!("its `{twice}` is there twice")))
}

/// That a card does not have such an element.
pub fn unknown(node: Node<'_, '_>) -> String {
    let name = node.tag_name().name();
    say!("it has `{name}`, which the document of a card does not have")
}

/// The number that an attribute says.
pub fn number(node: Node<'_, '_>, name: &str) -> Option<f64> {
    value(node, name)?.parse().ok()
}
