//! Tabs of MkDocs and Docusaurus, written as those of Learn: `# [Web](#tab/web)`, with what is in them below it.

use super::lines::{MarkupLines, indent_of, value_of};

const FRAME: &str = "the frame of tabs";

/// Writes the head of each tab as a heading, and remembers the lines where tabs end.
pub fn tabs(lines: &mut MarkupLines) {
    for at in 0..lines.lines.len() {
        if lines.is_text(at) {
            indented(lines, at);
            tagged(lines, at);
        }
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
fn tagged(lines: &mut MarkupLines, at: usize) {
    let line = lines.lines[at].clone();
    let text = line.trim();
    let is_tag = text.starts_with('<') && text.ends_with('>') && text.matches('<').count() == 1;
    if text.starts_with("import ") && text.contains("'@theme/Tab") {
        return lines.drop(at, "code of the page");
    }
    if !is_tag {
        return;
    }
    let name = text.trim_start_matches(['<', '/']);
    let name = name.split([' ', '>']).next().unwrap_or_default();
    match (name, text.starts_with("</")) {
        ("TabItem", false) => {
            let label = value_of(text, "label").or_else(|| value_of(text, "value"));
            let label = label.filter(|label| !label.trim().is_empty());
            if let Some(label) = label {
                let values = text.trim_start_matches("<TabItem").trim_end_matches('>');
                lines.lines[at] = heading(indent_of(&line), label, values.trim());
            }
        }
        ("Tabs", true) => {
            lines.drop(at, FRAME);
            lines.tab_ends.push(at);
        }
        ("Tabs", false) | ("TabItem", true) => lines.drop(at, FRAME),
        _ => {}
    }
}
