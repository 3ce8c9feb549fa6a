//! Tabs of MkDocs, Docusaurus, Hugo and GitBook, written as those of Learn: `# [Web](#tab/web)`, with what is in them below it.

use super::hugo::shortcode;
use super::lines::{MarkupLines, indent_of, value_of};
use crate::phrases::phrase;

const FRAME: &str = phrase!("the frame of tabs");

/// Writes the head of each tab as a heading, and remembers the lines where tabs end.
pub fn tabs(lines: &mut MarkupLines) {
    // Names that a row of tabs has, and not its tabs: `items="Web,App"`.
    let mut names = Vec::new();
    for at in 0..lines.lines.len() {
        if lines.is_text(at) {
            indented(lines, at);
            tagged(lines, at, &mut names);
            coded(lines, at, &mut names);
        }
    }
}

// The names of a row of tabs: `items="Web,App"`, `items={['Web', 'App']}`.
fn names_of(text: &str) -> Vec<String> {
    let items = match text.split_once("items={[") {
        Some((_, rest)) => rest.split(']').next(),
        None => value_of(text, "items"),
    };
    let names = items.unwrap_or_default().split(',');
    let names = names.map(|name| name.trim().trim_matches(['"', '\'']).to_owned());
    let mut names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    names.reverse();
    names
}

// The shortcodes of Hugo, `{{< tab "Web" >}}`, and the tags of GitBook, `{% tab title="Web" %}`.
fn coded(lines: &mut MarkupLines, at: usize, names: &mut Vec<String>) {
    let line = lines.lines[at].clone();
    let Some((inside, "")) = shortcode(line.trim()) else {
        return;
    };
    let name = inside.split_whitespace().next().unwrap_or_default();
    match name {
        "tabs" | "tabpane" | "tabset" => {
            *names = names_of(inside);
            lines.drop(at, FRAME);
        }
        "/tab" | "endtab" => lines.drop(at, FRAME),
        "/tabs" | "/tabpane" | "/tabset" | "endtabs" => {
            lines.drop(at, FRAME);
            lines.tab_ends.push(at);
        }
        "tab" => {
            let keys = ["header", "title", "name", "label"];
            let own = keys.iter().find_map(|key| value_of(inside, key));
            let first = inside[3..].trim();
            let first = (!first.is_empty() && !first.contains('=')).then_some(first);
            let own = own
                .or(first)
                .map(|name| name.trim_matches(['"', '\'']).to_owned());
            if let Some(own) = own.or_else(|| names.pop()).filter(|own| !own.is_empty()) {
                lines.lines[at] = heading(indent_of(&line), &own, &own);
            }
        }
        _ => {}
    }
}

fn heading(indent: usize, name: &str, address: &str) -> String {
    let name = name.replace(['[', ']'], "");
    let address = address.replace(['<', '>', '\\'], " ");
    format!("{}# [{name}](<#tab/{address}>)", " ".repeat(indent))
}

// The name in `=== "Web"`.
fn name_of(line: &str) -> Option<&str> {
    let rest = line.trim().strip_prefix("===")?;
    let rest = rest
        .trim_start_matches(['+', '!'])
        .strip_prefix(' ')?
        .trim();
    let quote = rest.chars().next().filter(|c| "\"'".contains(*c))?;
    let name = rest[1..].strip_suffix(quote)?;
    (!name.trim().is_empty()).then_some(name)
}

// A tab of MkDocs: what is in it is indented by four spaces.
fn indented(lines: &mut MarkupLines, at: usize) {
    let line = lines.lines[at].clone();
    let Some(name) = name_of(&line) else {
        return;
    };
    let indent = indent_of(&line);
    lines.lines[at] = heading(indent, name, name);
    let mut end = at + 1;
    while end < lines.lines.len() {
        let body = &lines.lines[end];
        if !body.trim().is_empty() && indent_of(body) < indent + 4 {
            break;
        }
        lines.cut(end, 4);
        end += 1;
    }
    let goes_on = lines
        .lines
        .get(end)
        .is_some_and(|line| indent_of(line) == indent && name_of(line).is_some());
    if !goes_on {
        lines.tab_ends.push(end);
    }
}

// The tags of Docusaurus, each in a line of its own.
fn tagged(lines: &mut MarkupLines, at: usize, names: &mut Vec<String>) {
    let line = lines.lines[at].clone();
    let text = line.trim();
    let is_tag = text.starts_with('<') && text.ends_with('>') && text.matches('<').count() == 1;
    if !is_tag {
        return;
    }
    let name = text.trim_start_matches(['<', '/']);
    let name = name.split([' ', '>']).next().unwrap_or_default();
    match (name, text.starts_with("</")) {
        (item @ ("TabItem" | "Tab" | "Tabs.Tab"), false) => {
            let keys = ["label", "title", "name", "value"];
            let label = keys.iter().find_map(|key| value_of(text, key));
            let label = label.filter(|label| !label.trim().is_empty());
            let label = label.map(str::to_owned).or_else(|| names.pop());
            if let Some(label) = label {
                let values = text.trim_start_matches('<').trim_start_matches(item);
                let values = values.trim_end_matches('>').trim();
                lines.lines[at] = heading(indent_of(&line), &label, values);
            }
        }
        ("Tabs", true) => {
            lines.drop(at, FRAME);
            lines.tab_ends.push(at);
        }
        ("Tabs", false) => {
            *names = names_of(text);
            lines.drop(at, FRAME);
        }
        ("TabItem" | "Tab" | "Tabs.Tab", true) => lines.drop(at, FRAME),
        _ => {}
    }
}
