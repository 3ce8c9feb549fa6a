//! Tabs of HTML: by their roles (ARIA), or by the classes of Bootstrap, MkDocs, Sphinx and Asciidoctor. Takes the elements of a page,
//! gives each panel the name of its tab: `#tab` with `#name`, and `#last` for the last one of a row. The names themselves become `#tabs`.

use super::html_nodes::HtmlNode;

/// The name of a panel.
pub const PANEL: &str = "#tab";
/// The names of tabs, as a reader clicks on them.
pub const NAMES: &str = "#tabs";
pub const NAME: &str = "#name";
pub const LAST: &str = "#last";

struct TabName {
    name: String,
    id: Option<String>,
    /// The ids of the panels that it shows.
    shows: Vec<String>,
    is_used: bool,
}

/// Names the panels of a page.
pub fn named(nodes: &mut [HtmlNode]) {
    let mut names = Vec::new();
    nodes.iter().for_each(|node| gather(node, &mut names));
    panels(nodes, &mut names);
    if names.iter().any(|tab| tab.is_used) {
        nodes.iter_mut().for_each(take_names);
    }
}

fn is_name(node: &HtmlNode) -> bool {
    node.is_set_to("role", "tab")
        || ["data-toggle", "data-bs-toggle"]
            .iter()
            .any(|name| node.is_set_to(name, "tab") || node.is_set_to(name, "pill"))
        || node.name == "label" && node.has_class(&["sd-tab-label", "tab-label"])
        || node.name == "li" && node.has_class(&["tab"])
}

// MkDocs has labels without a class of their own.
fn holds_names(node: &HtmlNode) -> bool {
    node.is_set_to("role", "tablist") || node.has_class(&["tabbed-labels"])
}

fn is_panel(node: &HtmlNode) -> bool {
    let classes = [
        "tab-pane",
        "tabpanel",
        "tabbed-block",
        "sd-tab-content",
        "tab-panel",
    ];
    node.is_set_to("role", "tabpanel") || node.has_class(&classes) || node.name == PANEL
}

fn gather(node: &HtmlNode, names: &mut Vec<TabName>) {
    if is_name(node) {
        return names.extend(name_of(node));
    }
    let is_list = node.has_class(&["tabbed-labels"]);
    for child in &node.children {
        match is_list && child.name == "label" {
            true => names.extend(name_of(child)),
            false => gather(child, names),
        }
    }
}

fn name_of(node: &HtmlNode) -> Option<TabName> {
    let said = node
        .plain()
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ");
    let label = node.attribute("aria-label").or(node.attribute("title"));
    let name = match said.is_empty() {
        true => label?.trim().to_owned(),
        false => said,
    };
    let mut shows = Vec::new();
    shown_by(node, &mut shows);
    Some(TabName {
        name,
        id: node.attribute("id").map(str::to_owned),
        shows,
        is_used: false,
    })
}

// A link to a panel can be in the tab, as in Bootstrap.
fn shown_by(node: &HtmlNode, found: &mut Vec<String>) {
    for name in ["aria-controls", "href", "data-target", "data-bs-target"] {
        let value = node.attribute(name).unwrap_or_default();
        let id = value.rsplit('#').next().unwrap_or_default();
        found.extend((!id.is_empty()).then(|| id.to_owned()));
    }
    node.children
        .iter()
        .for_each(|child| shown_by(child, found));
}

fn panels(nodes: &mut [HtmlNode], names: &mut [TabName]) {
    let mut last = None;
    for (at, node) in nodes.iter_mut().enumerate() {
        if is_panel(node) {
            if let Some(name) = taken(node, names) {
                node.attributes.push((NAME.to_owned(), name));
            }
            node.name = PANEL.to_owned();
            last = Some(at);
        }
        panels(&mut node.children, names);
    }
    if let Some(last) = last {
        nodes[last]
            .attributes
            .push((LAST.to_owned(), String::new()));
    }
}

// The name of a panel: of the tab that leads to it, or else of the next tab of the page.
fn taken(panel: &HtmlNode, names: &mut [TabName]) -> Option<String> {
    if let Some(name) = panel.attribute(NAME) {
        return Some(name.to_owned());
    }
    let id = panel.attribute("id");
    let label = panel.attribute("aria-labelledby");
    let leads = |tab: &TabName| {
        let by_id = id.is_some_and(|id| tab.shows.iter().any(|shown| shown == id));
        by_id || label.is_some() && tab.id.as_deref() == label
    };
    let at = names.iter().position(leads);
    let at = at.or_else(|| names.iter().position(|tab| !tab.is_used));
    let Some(at) = at else {
        let own = panel.attribute("aria-label").or(panel.attribute("title"));
        return own.map(|name| name.trim().to_owned());
    };
    names[at].is_used = true;
    Some(names[at].name.clone())
}

fn take_names(node: &mut HtmlNode) {
    match is_name(node) || holds_names(node) {
        true => node.name = NAMES.to_owned(),
        false => node.children.iter_mut().for_each(take_names),
    }
}
