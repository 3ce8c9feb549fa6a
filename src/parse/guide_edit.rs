//! Additions to `guide.toml`. Takes its text, returns it with one entry more; comments, order and line ends stay.

use serde::Deserialize;
use toml::Spanned;

#[derive(Deserialize)]
struct GuideLanguages {
    languages: Spanned<Vec<Spanned<String>>>,
}

/// The text with one more language at the end of `languages`. `None` where there is no such list to add to.
pub fn with_language(text: &str, lang: &str) -> Option<String> {
    let GuideLanguages { languages } = toml::from_str(text).ok()?;
    let places: Vec<_> = languages.get_ref().iter().map(Spanned::span).collect();
    let last = places.last()?;
    // As the author puts them: each on a line of its own, or one after the other.
    let between = match places.len().checked_sub(2) {
        Some(before) => &text[places[before].end..last.start],
        None => ", ",
    };
    let between = if between.contains('#') { ", " } else { between };
    let (before, after) = text.split_at(last.end);
    Some(format!("{before}{between}\"{lang}\"{after}"))
}

/// The text with one more section, such as `[role.admin]`, after the last one of its kind.
pub fn with_section(text: &str, kind: &str, id: &str, lines: &[String]) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let section = format!("[{kind}.{id}]{end}{}{end}", lines.join(end));
    let at = end_of_kind(text, kind);
    let (before, after) = text.split_at(at);
    let is_open = !before.is_empty() && !before.ends_with('\n');
    let gap = if is_open {
        end.repeat(2)
    } else {
        end.to_owned()
    };
    format!("{before}{gap}{section}{after}")
}

// Where the last section of a kind ends, without the empty lines and comments that belong to the next one.
fn end_of_kind(text: &str, kind: &str) -> usize {
    let head = format!("[{kind}.");
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let is_head = |line: &&str| line.trim_start().starts_with('[');
    let last = lines
        .iter()
        .rposition(|line| line.trim_start().starts_with(&head));
    let next = last.and_then(|last| {
        let after = lines[last + 1..].iter().position(is_head);
        after.map(|after| last + 1 + after)
    });
    let mut end = next.unwrap_or(lines.len());
    let floor = last.map_or(0, |last| last + 1);
    let is_between = |line: &str| line.trim().is_empty() || line.trim_start().starts_with('#');
    while end > floor
        && (next.is_some() || lines[end - 1].trim().is_empty())
        && is_between(lines[end - 1])
    {
        end -= 1;
    }
    lines[..end].iter().map(|line| line.len()).sum()
}
