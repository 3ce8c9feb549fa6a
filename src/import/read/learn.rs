//! Marks of Learn and DocFX: `:::image source="x" alt-text="y":::`, zones, columns and the ends of tabs. Its boxes are quotes already.

use stappenkaart_say::say;

use super::lines::{MarkupLines, picture, value_of};
use super::players::film_tag;
use crate::import::tree::ReaderPart;

const EDGES: [&str; 4] = ["row", "column", "row-end", "column-end"];

/// Writes pictures as CommonMark has them, and takes the edges of zones and columns out.
pub fn marks(lines: &mut MarkupLines) {
    let mut open = Vec::new();
    for at in 0..lines.lines.len() {
        if !lines.is_text(at) {
            continue;
        }
        if let Some(line) = with_video(&lines.lines[at]).or_else(|| with_film(&lines.lines[at])) {
            lines.lines[at] = line;
        }
        if !lines.lines[at].contains(":::") {
            continue;
        }
        match edge(&lines.lines[at]) {
            Some(ZoneEdge::Start(readers)) => {
                lines.drop(at, say!("the start of a part for some readers"));
                open.push((at, readers));
                continue;
            }
            Some(ZoneEdge::End) => {
                lines.drop(at, say!("the end of a part for some readers"));
                let part = open.pop().map(|(start, readers)| ReaderPart {
                    lines: start..at,
                    readers,
                });
                lines.readers.extend(part);
                continue;
            }
            Some(ZoneEdge::Mark(what)) => {
                lines.drop(at, what);
                continue;
            }
            None => {}
        }
        while let Some(line) = with_picture(&lines.lines[at]) {
            lines.lines[at] = line;
        }
    }
    // Where such a part has no end, a person has to see what is in it.
    for (at, _) in open {
        lines.marks.retain(|(known, _)| *known != at);
        lines.ask(at, say!("a part that only some readers of the page see"));
    }
}

// `> [!VIDEO https://example.com/film]`
fn with_video(line: &str) -> Option<String> {
    let is_mark = |c: char| c.is_ascii_digit() || " \t>-+*.)".contains(c);
    let text = line.trim_start_matches(is_mark);
    let start = &line[..line.len() - text.len()];
    let word = text.get(..8)?;
    let inside = text[8..].trim_end().strip_suffix(']')?;
    let is_video = word.eq_ignore_ascii_case("[!video ") && !inside.contains(']');
    is_video.then(|| format!("{start}{}", film_tag(inside.trim(), "", "")))
}

// `:::video source="https://example.com/film" title="x":::`
fn with_film(line: &str) -> Option<String> {
    let text = line.trim();
    let inside = text.strip_prefix(":::video ")?;
    let inside = inside.trim_end_matches(':');
    let value = |key: &str| value_of(inside, key).unwrap_or_default();
    let target = value_of(inside, "source")?;
    let start = &line[..line.len() - line.trim_start().len()];
    let film = film_tag(target, value("title"), value("thumbnail"));
    Some(format!("{start}{film}"))
}

// A line that is only about the lines after it.
enum ZoneEdge {
    /// They are for these readers only.
    Start(String),
    End,
    Mark(&'static str),
}

fn edge(line: &str) -> Option<ZoneEdge> {
    let text = line.trim().strip_prefix(":::")?;
    let text = text.trim_start_matches(':').trim();
    let text = text.trim_end_matches(':').trim();
    let word = text.split_whitespace().next().unwrap_or_default();
    match word {
        "image-end" => Some(ZoneEdge::Mark(say!("the end of a picture"))),
        "zone" | "moniker" => Some(ZoneEdge::Start(readers(text))),
        "zone-end" | "moniker-end" => Some(ZoneEdge::End),
        _ if EDGES.contains(&word) => Some(ZoneEdge::Mark(say!(
            "the edge of a zone or column of the page"
        ))),
        _ => None,
    }
}

// The readers that `zone pivot="web"` or `moniker range=">= app-2"` names.
fn readers(text: &str) -> String {
    let keys = ["pivot", "range", "target", "render"];
    let value = keys.iter().find_map(|key| value_of(text, key));
    let whole = text.split_once(' ').map(|(_, values)| values.trim());
    let name = value.or(whole).unwrap_or(text).trim();
    name.trim_start_matches('=').trim().to_owned()
}

// The line with its first `:::image ...:::` as a picture.
fn with_picture(line: &str) -> Option<String> {
    let start = line.find(":::image ")?;
    let inside = &line[start + 3..];
    // A value in quotes can have a colon in it.
    let end = inside
        .rfind(":::")
        .filter(|_| inside.matches(":::").count() == 1);
    let end = end.or_else(|| inside.find(":::"))?;
    let (inside, rest) = (&inside[..end], &inside[end + 3..]);
    let target = value_of(inside, "source")?;
    let alt = value_of(inside, "alt-text").unwrap_or_default();
    Some(format!("{}{}{rest}", &line[..start], picture(target, alt)))
}
