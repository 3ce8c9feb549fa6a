//! Marks of Learn and DocFX: `:::image source="x" alt-text="y":::`, zones, columns and the ends of tabs. Its boxes are quotes already.

use super::lines::{MarkupLines, picture, value_of};

const ZONES: [&str; 8] = [
    "zone",
    "moniker",
    "row",
    "column",
    "zone-end",
    "moniker-end",
    "row-end",
    "column-end",
];

/// Writes pictures as CommonMark has them, and takes the edges of zones and columns out.
pub fn marks(lines: &mut MarkupLines) {
    for at in 0..lines.lines.len() {
        if !lines.is_text(at) || !lines.lines[at].contains(":::") {
            continue;
        }
        if let Some(what) = edge(&lines.lines[at]) {
            lines.drop(at, what);
            continue;
        }
        while let Some(line) = with_picture(&lines.lines[at]) {
            lines.lines[at] = line;
        }
    }
}

fn edge(line: &str) -> Option<&'static str> {
    let text = line.trim().strip_prefix(":::")?;
    let text = text.trim_start_matches(':').trim();
    let text = text.trim_end_matches(':').trim();
    let word = text.split_whitespace().next().unwrap_or_default();
    match word {
        "image-end" => Some("the end of a picture"),
        _ if ZONES.contains(&word) => Some("the edge of a zone or column of the page"),
        _ => None,
    }
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
