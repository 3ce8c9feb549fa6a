//! Fields and buttons of a form. Among words they are a part of the sentence: what is filled in is kept, and a button is a label. Alone
//! they belong to the page.

use stappenkaart_say::say;

use super::html_nodes::HtmlNode;
use crate::import::tree::SourceInline;
use crate::phrases::phrase;

const VALUE: &str = phrase!("a value of a field");

/// Whether an element is a field or a button.
pub fn is_field(name: &str) -> bool {
    ["button", "select", "input", "textarea"].contains(&name)
}

/// Whether a form only searches or answers, and has no text of the page.
pub fn only_asks(form: &HtmlNode) -> bool {
    let searches = form.is_set_to("role", "search")
        || form.contains(&|node| node.name == "input" && node.is_set_to("type", "search"));
    let texts = [
        "p", "h1", "h2", "h3", "h4", "ol", "ul", "table", "pre", "dl",
    ];
    let has_text = form.contains(&|node| texts.contains(&node.name.as_str()));
    let has_label = form.contains(&|node| node.name == "label");
    !has_text && (searches || !has_label)
}

/// The words of a field, where it is among words or leads to a part of the page.
pub fn field(node: &HtmlNode, is_inside: bool) -> Option<Vec<SourceInline>> {
    let said = || {
        node.plain()
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    };
    let value = node.attribute("value").unwrap_or_default().to_owned();
    let opens = ["aria-expanded", "aria-controls"]
        .iter()
        .any(|name| node.attribute(name).is_some());
    match node.name.as_str() {
        "button" if is_inside || opens && !said().is_empty() => Some(button(node, said())),
        _ if !is_inside => None,
        "select" => Some(chosen(node)),
        "textarea" => Some(filled(node, said())),
        _ => match node.attribute("type").unwrap_or("text") {
            "submit" | "button" | "reset" => Some(button(node, value)),
            "checkbox" | "radio" => Some(vec![hidden(say!("a task box"), "[ ]")]),
            _ => Some(filled(node, value)),
        },
    }
}

fn hidden(what: &'static str, text: &str) -> SourceInline {
    let text = text.to_owned();
    SourceInline::Hidden { what, text }
}

fn button(node: &HtmlNode, said: String) -> Vec<SourceInline> {
    let said = match said.is_empty() {
        true => node.attribute("aria-label").unwrap_or_default().to_owned(),
        false => said,
    };
    vec![SourceInline::Strong(vec![SourceInline::Text(said)])]
}

// What is filled in, or else what the field asks for.
fn filled(node: &HtmlNode, value: String) -> Vec<SourceInline> {
    let asked = node.attribute("placeholder").unwrap_or_default();
    match value.trim().is_empty() {
        true => vec![hidden(VALUE, asked)],
        false => vec![SourceInline::Code(value)],
    }
}

// The option that a reader sees, with the others in the report.
fn chosen(node: &HtmlNode) -> Vec<SourceInline> {
    let mut options = Vec::new();
    gather(node, &mut options);
    let at = options
        .iter()
        .position(|option| option.attribute("selected").is_some());
    let mut words = Vec::new();
    for (number, option) in options.iter().enumerate() {
        let said = option.plain().trim().to_owned();
        words.push(match number == at.unwrap_or(0) {
            true => SourceInline::Strong(vec![SourceInline::Text(said)]),
            false => hidden(VALUE, &said),
        });
    }
    words
}

fn gather<'a>(node: &'a HtmlNode, options: &mut Vec<&'a HtmlNode>) {
    for child in &node.children {
        match child.name == "option" {
            true => options.push(child),
            false => gather(child, options),
        }
    }
}
