//! Boxes that are components of MDX: `<Warning>`, and `<Admonition type="warning" title="Title">`, in lines of their own or in one line.

use super::lines::{FoundBox, MarkupLines, indent_of, value_of};

const NAMED: [&str; 7] = [
    "Warning",
    "Caution",
    "Danger",
    "Note",
    "Tip",
    "Info",
    "Important",
];
const TYPED: [&str; 5] = ["Admonition", "Callout", "Alert", "Aside", "Notice"];

/// Writes each box as a quote, the inner ones of a box first.
pub fn boxes(lines: &mut MarkupLines) {
    for at in (0..lines.lines.len()).rev() {
        if !lines.is_text(at) {
            continue;
        }
        if let Some(found) = paired(lines, at) {
            lines.quote(&found);
        } else if let Some(line) = in_one_line(&lines.lines[at]) {
            lines.lines[at] = line;
        }
    }
}

// The name of the component that a text starts with, the word and the title of its box, and what follows its tag.
fn opened(text: &str) -> Option<(&str, String, String, &str)> {
    let (inside, rest) = text.strip_prefix('<')?.split_once('>')?;
    let name = inside.split_whitespace().next()?;
    let title = value_of(inside, "title").unwrap_or_default().to_owned();
    if NAMED.contains(&name) {
        return Some((name, name.to_lowercase(), title, rest));
    }
    let keys = ["type", "variant", "intent", "severity", "kind"];
    let word = keys.iter().find_map(|key| value_of(inside, key));
    let word = word.unwrap_or("note").to_owned();
    TYPED
        .contains(&name)
        .then_some((name, word, title, rest))
        .filter(|_| !inside.ends_with('/'))
}

fn paired(lines: &MarkupLines, first: usize) -> Option<FoundBox> {
    let line = &lines.lines[first];
    let (name, word, title, rest) = opened(line.trim())?;
    let end = format!("</{name}>");
    let count = lines.lines[first + 1..]
        .iter()
        .position(|line| line.trim() == end)
        .filter(|_| rest.trim().is_empty())?;
    let closing = first + count + 1;
    Some(FoundBox::closed(lines, first, closing, word, title))
}

// `<Warning>Text</Warning>`
fn in_one_line(line: &str) -> Option<String> {
    let (name, word, title, rest) = opened(line.trim())?;
    let text = rest.trim().strip_suffix(&format!("</{name}>"))?;
    let text = format!("{title} {}", text.trim());
    let lead = " ".repeat(indent_of(line));
    Some(format!("{lead}> [!{word}] {}", text.trim()))
}
