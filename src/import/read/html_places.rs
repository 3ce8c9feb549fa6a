//! Links of HTML to headings of the same page. A heading has an id of its own there, and in a card it is found by its words.

use super::html_nodes::HtmlNode;
use crate::import::anchors::anchor;

/// Leads the links to ids of headings to the words of those.
pub fn lead(nodes: &mut [HtmlNode]) {
    let mut known = Vec::new();
    nodes.iter().for_each(|node| gather(node, &mut known));
    if !known.is_empty() {
        nodes.iter_mut().for_each(|node| lead_in(node, &known));
    }
}

fn gather(node: &HtmlNode, known: &mut Vec<(String, String)>) {
    let is_heading = ["h1", "h2", "h3", "h4", "h5", "h6"].contains(&node.name.as_str());
    if !is_heading {
        return node.children.iter().for_each(|child| gather(child, known));
    }
    let words = node.plain().replace('\u{200b}', "");
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut ids = Vec::new();
    names(node, &mut ids);
    known.extend(ids.into_iter().map(|id| (id, anchor(&words))));
}

// Old pages name a place with an empty link.
fn names(node: &HtmlNode, ids: &mut Vec<String>) {
    let own = node.attribute("id").or(node.attribute("name"));
    ids.extend(own.map(str::to_owned));
    node.children.iter().for_each(|child| names(child, ids));
}

fn lead_in(node: &mut HtmlNode, known: &[(String, String)]) {
    for (name, value) in &mut node.attributes {
        let id = value.strip_prefix('#').filter(|_| name == "href");
        let place = id.and_then(|id| known.iter().find(|(known, _)| known == id));
        if let Some((_, anchor)) = place {
            *value = format!("#{anchor}");
        }
    }
    node.children
        .iter_mut()
        .for_each(|child| lead_in(child, known));
}
