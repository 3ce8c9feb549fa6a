//! Boxes and includes of other tools, each on a line of its own. Takes the lines of a paragraph, returns each that another tool would
//! have turned into a box or another file, and that a card would print.

use stappenkaart_say::say;

use super::letters::{TypedLetter, UNDERSTOOD};
use super::{MOST, Misread};
use crate::codes;
use crate::phrases::{self, phrase};

/// What begins a line that another tool reads as an include.
const INCLUDES: [&str; 14] = [
    "--8<--",
    ";--8<--",
    "-8<-",
    "-->8--",
    "@import ",
    "@include ",
    "!include",
    "{!",
    "{{>",
    "<<< ",
    "<<[",
    "<<(",
    "{include",
    "[include ",
];

/// The names of boxes, as in `[info]`, `[/warning]` or `{panel}`.
pub const BOXES: [&str; 20] = [
    "note",
    "info",
    "tip",
    "hint",
    "success",
    "important",
    "warning",
    "caution",
    "danger",
    "error",
    "alert",
    "attention",
    "notice",
    "quote",
    "details",
    "panel",
    "expand",
    "toc",
    "code",
    "noformat",
];

/// What to type instead of a box.
pub const BOX_HELP: &str = phrase!(
    "write a warning as `> [!NOTICE]`, `> [!CAUTION]`, `> [!WARNING]` or `> [!DANGER]`, and a note as `> [!NOTE]`, with its text on the next lines, each after `> `"
);
/// What to type instead of an include.
pub const INCLUDE_HELP: &str = phrase!(
    "put the text into `shared/`, and include it: `[!INCLUDE [name](../../shared/name.md)]`"
);
const HEADING_HELP: &str = phrase!("a step starts with a heading: `## Title {#id}`");
const LINE_HELP: &str = phrase!("remove it; to show it to a reader, make it code");

/// Which letters of a line are a mark, what it is, and what to type instead.
type ForeignMark = (usize, usize, &'static str, &'static str);

/// Finds the lines of a paragraph that are marks of another tool.
pub fn boxes(text: &str, letters: &[TypedLetter], found: &mut Vec<Misread>) {
    for line in letters.split(|letter| letter.c == '\n').take(MOST) {
        let typed: String = line.iter().map(|letter| letter.c).collect();
        let Some((from, to, what, help)) = mark(&typed) else {
            continue;
        };
        // A quote without a marker is a problem of its own.
        let start = text[..line[from].at].rfind('\n').map_or(0, |end| end + 1);
        if typed.chars().nth(from) == Some('[') && text[start..line[from].at].contains('>') {
            continue;
        }
        let shown = typed.chars().skip(from).take((to - from).min(60));
        let shown: String = shown.collect::<String>().replace(UNDERSTOOD, "…");
        found.push(Misread {
            range: line[from].at..line[to - 1].end(),
            code: codes::SK127,
            message: say!("`{shown}` is {what} of another tool, and is printed as it is"),
            help: help.to_owned(),
        });
    }
}

fn mark(line: &str) -> Option<ForeignMark> {
    let length = line.chars().count();
    let lead = length - line.trim_start().chars().count();
    let text = line.trim();
    if let Some((what, help)) = whole_line(text) {
        return Some((lead, length, what, help));
    }
    closing_tag(line)
        .or_else(|| braced(line, lead))
        .or_else(|| bracketed(text, lead))
        .or_else(|| picture(text, lead))
}

// A line that is a mark from its first letter to its last.
fn whole_line(text: &str) -> Option<(&'static str, &'static str)> {
    let first = text.chars().next()?;
    let lower = text.to_lowercase();
    let has_file = |word: &str| lower.starts_with(word) && lower.contains(['"', '<', '\'']);
    let is_import = (text.starts_with("import ") || text.starts_with("export "))
        && (text.contains(" from \"") || text.contains(" from '") || text.contains(" = "));
    if INCLUDES.iter().any(|include| lower.starts_with(include))
        || ["#include", "#import", "include:"]
            .into_iter()
            .any(has_file)
        || is_import
    {
        return Some((say!("an include"), phrases::said(INCLUDE_HELP)));
    }
    block_edge(text, first).or_else(|| aside(text, first))
}

// `|===`, `^^^`, `== Title`, `h2. Title`.
fn block_edge(text: &str, first: char) -> Option<(&'static str, &'static str)> {
    let run = text.chars().take_while(|c| *c == first).count();
    let is_fence = run > 2 && run == text.chars().count() && "\"'^+=".contains(first);
    if is_fence || text.starts_with("|===") {
        return Some((say!("the edge of a block"), phrases::said(LINE_HELP)));
    }
    let after = text.chars().nth(run);
    let is_heading = first == '=' && run > 1 && after == Some(' ')
        || (text.starts_with("= ") && text.ends_with(" ="))
        || text.strip_prefix('h').is_some_and(|rest| {
            rest.starts_with(|c: char| ('1'..='6').contains(&c)) && rest[1..].starts_with(". ")
        });
    is_heading.then_some((say!("a heading"), phrases::said(HEADING_HELP)))
}

// `!> Text` of docsify, `W> Text` of Markua, `-> Text <-`, `::warning{text}`.
fn aside(text: &str, first: char) -> Option<(&'static str, &'static str)> {
    let after = text.chars().nth(2);
    let is_directive = text.starts_with("::")
        && after.is_some_and(|c| c.is_ascii_alphabetic())
        && text.contains(['{', '[']);
    let is_aside = ["!> ", "?> ", "~> ", "-> "]
        .iter()
        .any(|mark| text.starts_with(mark))
        || text.starts_with("bq. ")
        || (text[first.len_utf8()..].starts_with("> ") && "WATDIQXEiwatdqxeBC".contains(first));
    (is_directive || is_aside).then_some((say!("a box"), phrases::said(BOX_HELP)))
}

// `{warning}Text{warning}`, `{panel:title=x}` and `{toc}`.
fn braced(line: &str, lead: usize) -> Option<ForeignMark> {
    let text = line.trim();
    let (name, rest) = text.strip_prefix('{')?.split_once('}')?;
    let word = name.split([':', ' ']).next().unwrap_or_default();
    let is_pair = !word.is_empty() && rest.contains(&format!("{{{word}}}"));
    let is_known = BOXES.contains(&word) && (rest.is_empty() || name.contains(':'));
    let to = lead + name.chars().count() + 2;
    (is_pair || is_known).then_some((lead, to, say!("a box"), phrases::said(BOX_HELP)))
}

// `[info]Text`, `[block:callout]`, `[WARNING]`, `[alert type="x"]`, `[toc]`.
fn bracketed(text: &str, lead: usize) -> Option<ForeignMark> {
    let start = text.strip_prefix('@').unwrap_or(text);
    let (name, rest) = start.strip_prefix('[')?.split_once(']')?;
    let to = lead + name.chars().count() + 2 + text.len() - start.len();
    let lower = name.to_lowercase();
    let is_shouted = name.chars().all(char::is_uppercase);
    let is_known = BOXES.contains(&lower.as_str())
        && (is_shouted || BOXES.contains(&name) && !rest.is_empty() || lower == "toc");
    let has_values = !name.starts_with('[') && (name.contains("=\"") || name.contains("='"));
    let is_box = is_known || has_values || name.starts_with("block:");
    is_box.then_some((lead, to, say!("a box"), phrases::said(BOX_HELP)))
}

// `!screen.png!`
fn picture(text: &str, lead: usize) -> Option<ForeignMark> {
    let (name, _) = text.strip_prefix('!')?.split_once('!')?;
    let file = name.split('|').next().unwrap_or_default().to_lowercase();
    let is_picture = [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp"]
        .iter()
        .any(|ending| file.ends_with(ending));
    let help = say!("type `![what the picture shows](picture.png)`");
    is_picture.then(|| {
        (
            lead,
            lead + name.chars().count() + 2,
            say!("a picture"),
            help,
        )
    })
}

// `[/name]`, as in `[b]words[/b]`.
fn closing_tag(line: &str) -> Option<ForeignMark> {
    let (before, rest) = line.split_once("[/")?;
    let (name, _) = rest.split_once(']')?;
    let is_name = !name.is_empty()
        && name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-');
    let from = before.chars().count();
    is_name.then(|| {
        (
            from,
            from + name.len() + 3,
            say!("a tag"),
            phrases::said(BOX_HELP),
        )
    })
}
