//! What someone has changed in an article. Takes two bodies, returns the lines that differ, as a person reads them.

use similar::{ChangeTag, TextDiff};

/// The most lines that are shown.
const MOST: usize = 30;

/// A line that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EditedLine {
    /// Only the guide has it.
    Ours(String),
    /// Only the help center has it.
    Theirs(String),
}

impl EditedLine {
    /// As a line of a diff.
    pub fn shown(&self) -> String {
        match self {
            EditedLine::Ours(line) => format!("- {line}"),
            EditedLine::Theirs(line) => format!("+ {line}"),
        }
    }
}

/// The lines in which two bodies differ, in order.
pub fn edits(ours: &str, theirs: &str) -> Vec<EditedLine> {
    let (ours, theirs) = (lines(ours), lines(theirs));
    let (ours, theirs): (Vec<&str>, Vec<&str>) = (
        ours.iter().map(String::as_str).collect(),
        theirs.iter().map(String::as_str).collect(),
    );
    let diff = TextDiff::from_slices(&ours, &theirs);
    let changed = diff.iter_all_changes().filter_map(|change| {
        let line = change.value().to_owned();
        match change.tag() {
            ChangeTag::Delete => Some(EditedLine::Ours(line)),
            ChangeTag::Insert => Some(EditedLine::Theirs(line)),
            ChangeTag::Equal => None,
        }
    });
    changed.take(MOST).collect()
}

/// The words of a body, a line for each block.
pub fn lines(body: &str) -> Vec<String> {
    let mut text = String::new();
    let mut rest = body;
    while let Some(start) = rest.find('<') {
        text.push_str(&rest[..start]);
        let end = rest[start..]
            .find('>')
            .map_or(rest.len(), |at| start + at + 1);
        let name = rest[start..end].trim_start_matches(['<', '/']);
        let name = name.split([' ', '>', '/', '\n']).next().unwrap_or_default();
        text.push_str(if is_inline(name) { "" } else { "\n" });
        rest = &rest[end..];
    }
    text.push_str(rest);
    let spaced = |line: &str| line.split_whitespace().collect::<Vec<_>>().join(" ");
    let all = text.lines().map(|line| spaced(&decoded(line)));
    all.filter(|line| !line.is_empty()).collect()
}

fn is_inline(element: &str) -> bool {
    const INLINE: &[&str] = &[
        "a",
        "abbr",
        "b",
        "code",
        "em",
        "i",
        "kbd",
        "small",
        "span",
        "strong",
        "sub",
        "sup",
        "u",
        "ac:inline-comment-marker",
    ];
    INLINE.contains(&element)
}

// The entities that fragments and help centers write.
fn decoded(text: &str) -> String {
    const ENTITIES: &[(&str, &str)] = &[
        ("&nbsp;", " "),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&amp;", "&"),
    ];
    let one = |text: String, (from, to): &(&str, &str)| text.replace(from, to);
    ENTITIES.iter().fold(text.to_owned(), one)
}
