//! Directives of MyST: a fence of backticks or colons with `{warning}` after it. Those that are boxes become boxes of colons; all others
//! stay what they are.

use stappenkaart_say::say;

use super::lines::{MarkupLines, after_mark};

const BOXES: [&str; 12] = [
    "attention",
    "caution",
    "danger",
    "error",
    "hint",
    "important",
    "note",
    "seealso",
    "tip",
    "warning",
    "admonition",
    "dropdown",
];

/// Writes each directive that is a box with colons around it.
pub fn directives(lines: &mut MarkupLines) {
    let mut at = 0;
    while at < lines.lines.len() {
        if let Some(opened) = opened(&lines.lines[at])
            && let Some(closing) = closing(&lines.lines[at + 1..], &opened.fence)
        {
            let closing = at + 1 + closing;
            boxed(lines, at, closing, opened);
        }
        at += 1;
    }
}

struct OpenedDirective {
    /// What is before the fence: indentation, and the mark of a list.
    lead: String,
    fence: String,
    word: String,
    title: String,
}

fn opened(line: &str) -> Option<OpenedDirective> {
    let text = after_mark(line);
    let mark = text.chars().next().filter(|c| "`:~".contains(*c))?;
    let rest = text.trim_start_matches(mark);
    let fence = &text[..text.len() - rest.len()];
    let (word, title) = rest.strip_prefix('{')?.split_once('}')?;
    (fence.len() > 2 && BOXES.contains(&word)).then(|| OpenedDirective {
        lead: line[..line.len() - text.len()].to_owned(),
        fence: fence.to_owned(),
        word: word.to_owned(),
        title: title.trim().to_owned(),
    })
}

fn closing(below: &[String], fence: &str) -> Option<usize> {
    below.iter().position(|line| line.trim() == fence)
}

// An option says how a box looks; `:class: warning` says which box it is.
fn boxed(lines: &mut MarkupLines, first: usize, closing: usize, opened: OpenedDirective) {
    let mut word = opened.word;
    let options = (first + 1..closing).take_while(|at| option(&lines.lines[*at]).is_some());
    for at in options.collect::<Vec<usize>>() {
        let line = lines.lines[at].clone();
        let class = option(&line).and_then(|(name, value)| (name == "class").then_some(value));
        let known = class.filter(|class| BOXES.contains(class) && word == "admonition");
        if let Some(known) = known {
            word = known.to_owned();
        }
        lines.drop(at, say!("how a box looks"));
    }
    let colons = ":".repeat(opened.fence.len());
    let (lead, title) = (opened.lead, opened.title);
    lines.lines[first] = format!("{lead}{colons}{word} {title}")
        .trim_end()
        .to_owned();
    let blank = " ".repeat(lead.chars().count());
    lines.lines[closing] = format!("{blank}{colons}");
    lines.as_text(first..closing + 1);
}

fn option(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.trim().strip_prefix(':')?.split_once(':')?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '-');
    is_name.then_some((name, value.trim()))
}
