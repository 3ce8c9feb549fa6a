//! Where the text of a file says its version. Takes the text, returns the place of the number; or takes a version too, and returns the text
//! that says it, with everything else as it was.

use std::ops::Range;

use serde::Deserialize;
use serde_json::Value;
use toml::de::DeTable;

use super::kind::{VersionSyntax, VersionedFile};

/// The bytes of what a file says is its version. `None` where it says nothing.
pub fn place(file: VersionedFile, text: &str) -> Option<Range<usize>> {
    match file.syntax() {
        VersionSyntax::Toml => in_toml(file.key(), text),
        VersionSyntax::Po => in_header(file.key(), text),
        VersionSyntax::Json => in_json(file.key(), text),
    }
}

/// The text with this version. `None` where there is no place for it.
pub fn with_version(file: VersionedFile, text: &str, version: u32) -> Option<String> {
    if let Some(Range { start, end }) = place(file, text) {
        return Some(format!("{}{version}{}", &text[..start], &text[end..]));
    }
    let line = file.line(version);
    match file.syntax() {
        VersionSyntax::Toml => Some(on_top(text, &line)),
        VersionSyntax::Po => below_header(text, &line),
        VersionSyntax::Json => first_in_json(text, &line),
    }
}

// Also in a file with mistakes: a newer grammar can look like one.
fn in_toml(key: &str, text: &str) -> Option<Range<usize>> {
    let (table, _) = DeTable::parse_recoverable(text);
    let value = table.get_ref().get(key)?;
    text.get(value.span()).map(|_| value.span())
}

// Below the comment that a file begins with; but a comment right above the first key stays there, and a directive such as `#:schema`
// stays the first line.
fn on_top(text: &str, line: &str) -> String {
    let end = line_end(text);
    let length = |mark: &str| -> usize {
        let lines = text.split_inclusive('\n');
        let marked = lines.take_while(|line| line.starts_with(mark));
        marked.map(str::len).sum()
    };
    let comment = length("#");
    let after = text[comment..].lines().next();
    let at = match after.is_none_or(|line| line.trim().is_empty()) {
        true => comment,
        false => length("#:"),
    };
    let (before, rest) = text.split_at(at);
    let is_open = !before.is_empty() && !before.ends_with('\n');
    let open = if is_open { end } else { "" };
    let gap = if rest.starts_with('[') { end } else { "" };
    format!("{before}{open}{line}{end}{gap}{rest}")
}

fn line_end(text: &str) -> &'static str {
    match text.split_inclusive('\n').next() {
        Some(line) if line.ends_with("\r\n") => "\r\n",
        Some(_) | None => "\n",
    }
}

// The lines of the header's `msgstr`.
fn header(text: &str) -> Option<Range<usize>> {
    let mut at = 0;
    let lines: Vec<(usize, &str)> = text
        .split_inclusive('\n')
        .map(|line| {
            at += line.len();
            (at - line.len(), line.trim_end())
        })
        .collect();
    let is_text = |line: &str| line.trim_start().starts_with('"');
    let mut has_context = false;
    let mut starts = lines.iter().enumerate().filter(|(_, (_, line))| {
        let name = line.trim_start().strip_prefix("msgid");
        let is_nameless = name.is_some_and(|name| name.trim() == "\"\"");
        let is_header = is_nameless && !has_context;
        has_context = line.trim_start().starts_with("msgctxt") || has_context && is_text(line);
        is_header
    });
    // A text of several lines starts in the same way.
    let (rest, first) = starts.find_map(|(at, _)| {
        let rest = &lines[at + 1..];
        let first = rest.iter().position(|(_, line)| line.trim() != "\"\"")?;
        let is_msgstr = rest[first].1.trim_start().starts_with("msgstr");
        is_msgstr.then_some((rest, first))
    })?;
    let (start, _) = rest[first];
    let more = rest[first + 1..].iter();
    let count = more.take_while(|(_, line)| is_text(line)).count();
    let (last, line) = rest[first + count];
    Some(start..last + line.len())
}

// Names of fields are compared without regard to case.
fn in_header(key: &str, text: &str) -> Option<Range<usize>> {
    let header = header(text)?;
    let fields = text[header.clone()].to_ascii_lowercase();
    let name = format!("{}:", key.to_ascii_lowercase());
    let is_first = |at: &usize| fields[..*at].ends_with(['"']) || fields[..*at].ends_with("\\n");
    let mut found = fields.match_indices(&name).map(|(at, _)| at);
    let value = found.find(is_first)? + name.len();
    let end = fields[value..].find(['\\', '"'])?;
    let said = &fields[value..value + end];
    let start = header.start + value + said.len() - said.trim_start().len();
    Some(start..start + said.trim().len())
}

fn below_header(text: &str, line: &str) -> Option<String> {
    let (before, rest) = text.split_at(header(text)?.end);
    let open = before.strip_suffix('"')?;
    // A field without its end would run on into the next one.
    let before = match open.ends_with("\\n") || open.ends_with('"') {
        true => before.to_owned(),
        false => format!("{open}\\n\""),
    };
    Some(format!("{before}{}{line}{rest}", line_end(text)))
}

/// The version of an object. A page of an import can have the same name, but is not a number.
#[derive(Deserialize)]
struct VersionOnly {
    #[serde(rename = "format-version", alias = "version")]
    version: Option<Value>,
}

fn in_json(key: &str, text: &str) -> Option<Range<usize>> {
    let VersionOnly { version } = serde_json::from_str(text).ok()?;
    let is_said = version.is_some_and(|version| !version.is_array());
    let name = format!("\"{key}\"");
    let at = text.find(&name).filter(|_| is_said)? + name.len();
    let value = at + text[at..].find(|c: char| c != ':' && !c.is_whitespace())?;
    let end = text[value..].find([',', '}', '\n', '\r'])?;
    Some(value..value + text[value..value + end].trim_end().len())
}

fn first_in_json(text: &str, line: &str) -> Option<String> {
    let rest = text.trim_start().strip_prefix('{')?;
    let is_empty = rest.trim_start().starts_with('}');
    let comma = if is_empty { "\n" } else { "," };
    Some(format!("{{\n  {line}{comma}{rest}"))
}
