//! Elements of HTML that a reader does not see, and those that are struck through: by their attributes, their style or their class.

use super::html_nodes::HtmlNode;

const SHOWN: &str = "#shown";

/// Whether a reader never sees an element. What opens when it is clicked is seen.
pub fn is_unseen(node: &HtmlNode) -> bool {
    let class = node.attribute("class").unwrap_or_default();
    let opens = ["accordion", "collaps", "expand", "toggle"];
    let is_opened = opens.iter().any(|word| class.contains(word));
    if node.attribute(SHOWN).is_some() || is_opened {
        return false;
    }
    let hidden = node.attribute("hidden");
    hidden.is_some_and(|value| value != "until-found")
        || node.name == "template"
        || node.name == "dialog" && node.attribute("open").is_none()
        || node.name == "input" && node.is_set_to("type", "hidden")
        || node.attribute("style").is_some_and(hides)
        || node.is_set_to("aria-hidden", "true") && is_off_screen(node)
}

// What is neither read aloud nor seen.
fn is_off_screen(node: &HtmlNode) -> bool {
    let is_far = |value: &str| value.starts_with('-') && value.trim_end_matches("px").len() > 3;
    let moves = |(name, value): (String, String)| match name.as_str() {
        "left" | "top" | "text-indent" => is_far(&value),
        "opacity" | "font-size" | "width" | "height" => value.trim_end_matches("px") == "0",
        "clip" => value.starts_with("rect(0") || value.starts_with("rect(1px"),
        _ => false,
    };
    let style = node.attribute("style").unwrap_or_default();
    declarations(style).any(moves) || node.has_class(&["sr-only", "visually-hidden"])
}

/// Whether an element leads through the site, and is not a text of the page.
pub fn is_navigation(node: &HtmlNode) -> bool {
    let classes = [
        "theme-doc-sidebar-container",
        "table-of-contents",
        "theme-doc-toc-desktop",
        "theme-doc-toc-mobile",
        "theme-doc-version-badge",
        "breadcrumb",
        "breadcrumbs",
        "md-sidebar",
        "md-header",
        "pagination-nav",
    ];
    ["nav", "footer"].contains(&node.name.as_str())
        || node.is_set_to("role", "navigation")
        || node.has_class(&classes)
}

/// Whether a style hides what it is for.
pub fn hides(style: &str) -> bool {
    let hiding = [
        ("display", "none"),
        ("visibility", "hidden"),
        ("visibility", "collapse"),
        ("mso-hide", "all"),
    ];
    declarations(style).any(|(name, value)| hiding.contains(&(name.as_str(), value.as_str())))
}

/// Whether an element is struck through.
pub fn is_struck(node: &HtmlNode) -> bool {
    ["del", "s", "strike"].contains(&node.name.as_str())
        || node.has_class(&["line-through", "strikethrough"])
        || node.attribute("style").is_some_and(strikes)
}

/// Whether a style strikes through.
pub fn strikes(style: &str) -> bool {
    let is_line = |name: &str| ["text-decoration", "text-decoration-line"].contains(&name);
    declarations(style).any(|(name, value)| is_line(&name) && value.contains("line-through"))
}

/// The names and values of a style, in lowercase.
pub fn declarations(style: &str) -> impl Iterator<Item = (String, String)> {
    let pairs = style.split(';').filter_map(|pair| pair.split_once(':'));
    pairs.map(|(name, value)| {
        let value = value.to_lowercase().replace("!important", "");
        (name.trim().to_lowercase(), value.trim().to_owned())
    })
}

/// Marks the elements that a button or link of the page opens.
pub fn opened(nodes: &mut [HtmlNode]) {
    let mut ids = Vec::new();
    nodes.iter().for_each(|node| opens(node, &mut ids));
    if !ids.is_empty() {
        nodes.iter_mut().for_each(|node| mark(node, &ids));
    }
}

fn opens(node: &HtmlNode, ids: &mut Vec<String>) {
    for name in ["aria-controls", "data-target", "data-bs-target"] {
        let value = node.attribute(name).unwrap_or_default();
        let names = value.split_whitespace();
        ids.extend(names.map(|name| name.trim_start_matches('#').to_owned()));
    }
    node.children.iter().for_each(|child| opens(child, ids));
}

fn mark(node: &mut HtmlNode, ids: &[String]) {
    if node
        .attribute("id")
        .is_some_and(|id| ids.iter().any(|known| known == id))
    {
        node.attributes.push((SHOWN.to_owned(), String::new()));
    }
    node.children.iter_mut().for_each(|child| mark(child, ids));
}
