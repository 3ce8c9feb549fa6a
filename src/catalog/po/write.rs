//! Catalogs as text. Takes a [`Po`], returns the bytes that `msgcat --no-wrap` of gettext 0.21 writes.

use super::entry::{Po, PoEntry};
use super::lex::LETTERS;

/// The column that lines of references stay within, as gettext counts it: in bytes.
const REFERENCE_WIDTH: usize = 79;

/// Writes a catalog: the entries in use in their order, then the obsolete ones.
///
/// As in `msgcat`, an obsolete entry without a translation is not written, and an entry without a translation is never `fuzzy`.
pub fn write(po: &Po) -> String {
    let in_use = po.entries.iter().filter(|entry| !entry.obsolete);
    let obsolete = po
        .entries
        .iter()
        .filter(|entry| entry.obsolete && !entry.translation().is_empty());
    let trailing = Some(po.trailing_comments.clone()).filter(|comments| !comments.is_empty());
    in_use
        .chain(obsolete)
        .map(entry_text)
        .chain(trailing)
        .collect::<Vec<_>>()
        .join("\n")
}

fn entry_text(entry: &PoEntry) -> String {
    let prefix = if entry.obsolete { "#~" } else { "" };
    let mut text = comment_text(entry);
    text += &previous_lines(entry);
    text += &optional_field(prefix, "msgctxt", entry.msgctxt.as_deref());
    text += &field(prefix, "msgid", &entry.msgid);
    text += &optional_field(prefix, "msgid_plural", entry.msgid_plural.as_deref());
    text + &translation_lines(prefix, entry)
}

/// The comment lines of an entry.
pub(super) fn comment_text(entry: &PoEntry) -> String {
    comment_lines("#", &entry.comments)
        + &comment_lines("#.", &entry.extracted)
        + &reference_lines(&entry.references)
        + &flag_line(entry)
}

fn comment_lines(mark: &str, lines: &[String]) -> String {
    lines
        .iter()
        .map(|line| {
            if line.is_empty() {
                format!("{mark}\n")
            } else {
                format!("{mark} {line}\n")
            }
        })
        .collect()
}

fn reference_lines(references: &[String]) -> String {
    let mut text = String::new();
    let mut column = usize::MAX;
    for reference in references {
        let reference = strip_current_folder(reference);
        if column.saturating_add(reference.len() + 1) > REFERENCE_WIDTH {
            text += if text.is_empty() { "#:" } else { "\n#:" };
            column = 2;
        }
        text += &format!(" {reference}");
        column += reference.len() + 1;
    }
    if references.is_empty() {
        text
    } else {
        text + "\n"
    }
}

fn strip_current_folder(mut reference: &str) -> &str {
    while let Some(rest) = reference.strip_prefix("./") {
        reference = rest;
    }
    reference
}

fn flag_line(entry: &PoEntry) -> String {
    let untranslated = entry.msgstr.first().is_some_and(String::is_empty);
    let mut flags: Vec<&str> = entry
        .flags
        .iter()
        .map(String::as_str)
        .filter(|flag| !(*flag == "fuzzy" && untranslated))
        .collect();
    flags.sort_by_key(|flag| flag_rank(flag));
    if flags.is_empty() {
        String::new()
    } else {
        format!("#, {}\n", flags.join(", "))
    }
}

// The order in which gettext writes flags: `fuzzy`, the formats, a range, `no-wrap`. Other flags come last.
fn flag_rank(flag: &str) -> usize {
    let language = flag
        .strip_suffix("-format")
        .map(|language| language.strip_prefix("no-").unwrap_or(language));
    match language.and_then(|language| FORMATS.iter().position(|known| *known == language)) {
        Some(at) => 1 + at,
        None if flag == "fuzzy" => 0,
        None if flag.starts_with("range:") => FORMATS.len() + 1,
        None if flag == "no-wrap" => FORMATS.len() + 2,
        None => FORMATS.len() + 3,
    }
}

/// The languages of `c-format` and the like, in gettext's order.
const FORMATS: [&str; 30] = [
    "c",
    "objc",
    "python",
    "python-brace",
    "java",
    "java-printf",
    "csharp",
    "javascript",
    "scheme",
    "lisp",
    "elisp",
    "librep",
    "ruby",
    "sh",
    "awk",
    "lua",
    "object-pascal",
    "smalltalk",
    "qt",
    "qt-plural",
    "kde",
    "kde-kuit",
    "boost",
    "tcl",
    "perl",
    "perl-brace",
    "php",
    "gcc-internal",
    "gfc-internal",
    "ycp",
];

fn previous_lines(entry: &PoEntry) -> String {
    let Some(previous) = &entry.previous else {
        return String::new();
    };
    let prefix = if entry.obsolete { "#~|" } else { "#|" };
    optional_field(prefix, "msgctxt", previous.msgctxt.as_deref())
        + &field(prefix, "msgid", &previous.msgid)
        + &optional_field(prefix, "msgid_plural", previous.msgid_plural.as_deref())
}

fn translation_lines(prefix: &str, entry: &PoEntry) -> String {
    if entry.msgid_plural.is_none() && entry.msgstr.len() < 2 {
        return field(prefix, "msgstr", entry.translation());
    }
    if entry.msgstr.is_empty() {
        return field(prefix, "msgstr[0]", "");
    }
    entry
        .msgstr
        .iter()
        .enumerate()
        .map(|(at, form)| field(prefix, &format!("msgstr[{at}]"), form))
        .collect()
}

fn optional_field(prefix: &str, keyword: &str, value: Option<&str>) -> String {
    value.map_or_else(String::new, |value| field(prefix, keyword, value))
}

// A text of several lines starts below an empty one, each of its lines on its own.
fn field(prefix: &str, keyword: &str, value: &str) -> String {
    let lines: Vec<&str> = value.split_inclusive('\n').collect();
    let prefix = if prefix.is_empty() {
        String::new()
    } else {
        format!("{prefix} ")
    };
    match lines[..] {
        [] | [_] => format!("{prefix}{keyword} {}\n", quoted(value)),
        _ => {
            let below: String = lines
                .iter()
                .map(|line| format!("{prefix}{}\n", quoted(line)))
                .collect();
            format!("{prefix}{keyword} \"\"\n{below}")
        }
    }
}

fn quoted(line: &str) -> String {
    let mut text = String::from('"');
    for character in line.chars() {
        match LETTERS
            .iter()
            .find(|(_, byte)| char::from(*byte) == character)
        {
            Some((letter, _)) => text.extend(['\\', char::from(*letter)]),
            None => text.push(character),
        }
    }
    text + "\""
}
