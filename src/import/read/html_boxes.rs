//! Boxes of HTML, by their class or their role.

use super::html_nodes::HtmlNode;

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

/// The word of a box, such as that of `callout callout--warning`.
pub fn box_word(node: &HtmlNode) -> Option<&'static str> {
    if !["div", "aside", "section", "p", "blockquote"].contains(&node.name.as_str()) {
        return None;
    }
    let role = ["alert", "note"];
    let role = role.into_iter().find(|role| node.is_set_to("role", role));
    of_class(node.attribute("class").unwrap_or_default()).or(role)
}

/// The word of a box with this class.
pub fn of_class(class: &str) -> Option<&'static str> {
    let class = class.to_lowercase();
    let parts: Vec<&str> = class.split([' ', '-', '_']).collect();
    BOXES.into_iter().find(|word| parts.contains(word))
}

/// The title of a box, by its class, and what is below it.
pub fn titled(nodes: &[HtmlNode]) -> (Option<&HtmlNode>, &[HtmlNode]) {
    let first = nodes.iter().position(|node| !node.is_blank());
    let Some(at) = first else {
        return (None, nodes);
    };
    let class = nodes[at].attribute("class").unwrap_or_default();
    let class = class.to_lowercase();
    let is_title = ["title", "heading"].iter().any(|word| class.contains(word));
    match is_title && nodes[at + 1..].iter().any(|node| !node.is_blank()) {
        true => (Some(&nodes[at]), &nodes[at + 1..]),
        false => (None, nodes),
    }
}
