//! The storage format of Confluence: macros, pictures, links and tasks with names of their own. Takes the elements of a page, makes
//! those of HTML of them. A macro without a text of its own, such as a list of other pages, stays unknown.

use super::html_nodes::HtmlNode;
use super::html_tabs::{NAME, PANEL};

/// Makes elements of HTML.
pub fn plain(nodes: &mut Vec<HtmlNode>) {
    let known = std::mem::take(nodes);
    for mut node in known {
        plain(&mut node.children);
        match node.name.as_str() {
            "ac:structured-macro" | "ac:macro" => nodes.push(of_macro(node)),
            "ac:image" => nodes.push(picture(node)),
            "ac:link" => nodes.push(link(node)),
            "ac:task-list" => nodes.push(renamed(node, "ul")),
            "ac:task" => nodes.push(renamed(node, "li")),
            "ac:emoticon" if node.is_set_to("ac:name", "warning") => {
                nodes.push(text("⚠ ".to_owned(), &node));
            }
            "ac:adf-node" => nodes.push(panel(node)),
            "ac:adf-attribute" | "ac:adf-fallback" | "ac:emoticon" => {
                nodes.push(renamed(node, "template"));
            }
            "ac:task-id" | "ac:task-status" | "ac:placeholder" | "ac:parameter" => {
                nodes.push(renamed(node, "template"));
            }
            _ => nodes.push(node),
        }
    }
}

/// A text whose CDATA is written as HTML has it, with the same lines.
pub fn without_cdata(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<![CDATA[") {
        out.push_str(before);
        let (inside, after) = after.split_once("]]>").unwrap_or((after, ""));
        out.push_str(&inside.replace('&', "&amp;").replace('<', "&lt;"));
        rest = after;
    }
    out.push_str(rest);
    out
}

fn renamed(mut node: HtmlNode, name: &str) -> HtmlNode {
    node.name = name.to_owned();
    node
}

fn text(words: String, node: &HtmlNode) -> HtmlNode {
    HtmlNode {
        text: words,
        lines: node.lines.start..node.lines.start + 1,
        ..HtmlNode::default()
    }
}

// The value of a parameter; those are templates by now.
fn parameter(node: &HtmlNode, name: &str) -> Option<String> {
    let mut children = node.children.iter();
    let found = children.find(|child| child.is_set_to("ac:name", name))?;
    let value = found.plain().trim().to_owned();
    (!value.is_empty()).then_some(value)
}

fn paragraph(title: String, node: &HtmlNode) -> HtmlNode {
    let words = text(title, node);
    HtmlNode {
        name: "p".to_owned(),
        attributes: vec![("class".to_owned(), "title".to_owned())],
        lines: words.lines.clone(),
        children: vec![words],
        ..HtmlNode::default()
    }
}

fn of_macro(mut node: HtmlNode) -> HtmlNode {
    let name = node.attribute("ac:name").unwrap_or_default().to_owned();
    let title = parameter(&node, "title");
    let has_body = |child: &HtmlNode| {
        ["ac:rich-text-body", "ac:plain-text-body"].contains(&child.name.as_str())
    };
    if name == "toc" {
        return renamed(node, "#contents");
    }
    if let (Some(title), "status") = (&title, name.as_str()) {
        node.children = vec![text(title.clone(), &node)];
        return renamed(node, "strong");
    }
    if !node.children.iter().any(has_body) {
        return renamed(node, "#unknown");
    }
    if ["code", "noformat"].contains(&name.as_str()) {
        node.children.retain(has_body);
        return renamed(node, "pre");
    }
    if ["ui-tab", "tab", "tab-pane"].contains(&name.as_str())
        && let Some(title) = title
    {
        node.attributes.push((NAME.to_owned(), title));
        return renamed(node, PANEL);
    }
    if title.is_some() {
        node.children
            .retain(|child| !child.is_set_to("ac:name", "title"));
    }
    // A panel is a frame in a colour, and says nothing of a severity.
    if ["warning", "info", "note", "tip"].contains(&name.as_str()) {
        node.attributes.push(("class".to_owned(), name));
    }
    if let Some(title) = title {
        let paragraph = paragraph(title, &node);
        node.children.insert(0, paragraph);
    }
    renamed(node, "div")
}

// A panel of the new editor. Its type is an attribute, which is a template by now.
fn panel(mut node: HtmlNode) -> HtmlNode {
    let is_type = |child: &&HtmlNode| child.is_set_to("key", "panel-type");
    let kind = node.children.iter().find(is_type).map(HtmlNode::plain);
    if let Some(kind) = kind.filter(|_| node.is_set_to("type", "panel")) {
        node.attributes
            .push(("class".to_owned(), kind.trim().to_owned()));
    }
    renamed(node, "div")
}

fn picture(mut node: HtmlNode) -> HtmlNode {
    let source = |child: &HtmlNode| {
        let file = child
            .attribute("ri:filename")
            .or(child.attribute("ri:value"));
        file.map(str::to_owned)
    };
    let target = node.children.iter().find_map(source).unwrap_or_default();
    let alt = node.attribute("ac:alt").unwrap_or_default().to_owned();
    node.attributes = vec![("src".to_owned(), target), ("alt".to_owned(), alt)];
    node.children.clear();
    renamed(node, "img")
}

// A link to a page by its title, to a file, or to a place in this page.
fn link(mut node: HtmlNode) -> HtmlNode {
    let names = ["ri:content-title", "ri:filename", "ri:value"];
    let target = node
        .children
        .iter()
        .find_map(|child| names.iter().find_map(|name| child.attribute(name)));
    let place = node.attribute("ac:anchor").unwrap_or_default();
    let target = match (target, place) {
        (Some(target), _) => target.to_owned(),
        (None, place) => format!("#{place}"),
    };
    node.children.retain(|child| !child.name.starts_with("ri:"));
    if node.plain().trim().is_empty() {
        let words = text(target.trim_start_matches('#').to_owned(), &node);
        node.children = vec![words];
    }
    for body in &mut node.children {
        if body.name.ends_with("link-body") {
            body.name = "span".to_owned();
        }
    }
    node.attributes = vec![("href".to_owned(), target)];
    renamed(node, "a")
}
