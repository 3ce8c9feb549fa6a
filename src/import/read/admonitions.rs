//! Boxes of MkDocs, Docusaurus and VuePress: `!!! warning "Title"` with its text indented, `??? note`, and `:::caution Title` up to
//! the next `:::`.

use super::lines::{FoundBox, MarkupLines, after_mark, column, indent_of};

/// Writes each box as a quote, the inner ones of a box first.
pub fn admonitions(lines: &mut MarkupLines) {
    for at in (0..lines.lines.len()).rev() {
        if !lines.is_text(at) {
            continue;
        }
        let found = indented(lines, at).or_else(|| fenced(lines, at));
        if let Some(found) = found {
            lines.quote(&found);
        }
    }
}

// `!!! warning inline end "Title"`: the text is indented by four spaces.
fn indented(lines: &MarkupLines, first: usize) -> Option<FoundBox> {
    let line = &lines.lines[first];
    let text = after_mark(line);
    let rest = ["!!!", "???+", "???"]
        .iter()
        .find_map(|mark| text.strip_prefix(mark))?
        .trim();
    let (words, title) = match rest.split_once('"') {
        Some((words, title)) => (words, title.trim_end_matches('"')),
        None => (rest, ""),
    };
    let word = words.split_whitespace().next()?;
    if !word
        .chars()
        .all(|c| c.is_alphanumeric() || c == '-' || c == '_')
    {
        return None;
    }
    let indent = column(line);
    let below = lines.lines[first + 1..].iter();
    let inside = |line: &&String| line.trim().is_empty() || indent_of(line) >= indent + 4;
    let count = below.take_while(inside).count();
    let is_filled = |at: &usize| !lines.lines[*at].trim().is_empty();
    let last = (first..=first + count).rev().find(is_filled)?;
    Some(FoundBox {
        word: word.to_owned(),
        title: title.to_owned(),
        first,
        last,
        closing: None,
        indent,
        margin: indent + 4,
    })
}

// What looks like a box and is another mark of Learn.
const NO_BOXES: [&str; 9] = [
    "image",
    "zone",
    "moniker",
    "row",
    "column",
    "code",
    "video",
    "zone-end",
    "moniker-end",
];

// The boxes of MkDocs that are blocks between slashes.
const MKDOCS: [&str; 13] = [
    "note",
    "attention",
    "caution",
    "danger",
    "error",
    "tip",
    "hint",
    "important",
    "warning",
    "info",
    "details",
    "admonition",
    "success",
];

// `[Title]`, `| Title` or `Title {.class}`.
fn title(rest: &str) -> String {
    let title = rest.split('{').next().unwrap_or_default();
    let title = title.trim().trim_start_matches('|').trim();
    title.trim_matches(['[', ']']).to_owned()
}

fn fenced(lines: &MarkupLines, first: usize) -> Option<FoundBox> {
    let line = &lines.lines[first];
    let text = after_mark(line).trim_end();
    // `/// warning | Title` is a block of MkDocs.
    let mark = if text.starts_with('/') { '/' } else { ':' };
    let rest = text.trim_start_matches(mark);
    let colons = text.len() - rest.len();
    let rest = rest.trim();
    let end = rest
        .find(|c: char| c.is_whitespace() || c == '[' || c == '{')
        .unwrap_or(rest.len());
    let word = rest[..end].to_lowercase();
    let is_word = word.starts_with(char::is_alphabetic)
        && word.chars().all(|c| c.is_alphanumeric() || c == '-');
    if colons < 3
        || !is_word
        || mark == '/' && !MKDOCS.contains(&word.as_str())
        || NO_BOXES.contains(&word.as_str())
        || text.ends_with(":::")
    {
        return None;
    }
    let closes = |line: &&String| {
        let text = line.trim();
        text.len() == colons && text.chars().all(|c| c == mark)
    };
    let count = lines.lines[first + 1..]
        .iter()
        .position(|line| closes(&line))?;
    let (word, title) = (rest[..end].to_owned(), title(&rest[end..]));
    let closing = first + count + 1;
    Some(FoundBox::closed(lines, first, closing, word, title))
}
