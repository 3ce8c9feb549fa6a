//! Where a page includes other files: `[!INCLUDE [title](path)]` of Learn, in a line of its own or in a sentence, `--8<-- "path"` of
//! MkDocs, and `include::path[]` of AsciiDoc. Takes lines, returns the marks in them in their order.

use std::ops::Range;

use super::lines::MarkupLines;
use crate::import::includes::{FoundInclude, IncludeRules};

/// The marks of Markdown.
pub fn markdown(lines: &[String]) -> Vec<FoundInclude> {
    let ready = MarkupLines::new(&(lines.join("\n") + "\n"));
    let mut found = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let line = &lines[at];
        if let Some(snippet) = snippet(lines, at) {
            at = snippet.lines.end;
            found.push(snippet);
            continue;
        }
        if ready.is_text(at) {
            match whole_line(line, at) {
                Some(whole) => found.push(whole),
                None => found.extend(in_sentence(line, at)),
            }
        }
        at += 1;
    }
    found
}

/// The marks of AsciiDoc.
pub fn asciidoc(lines: &[String]) -> Vec<FoundInclude> {
    let found = lines.iter().enumerate().filter_map(|(at, line)| {
        let (path, values) = line.strip_prefix("include::")?.split_once('[')?;
        let values = values.trim_end().strip_suffix(']')?;
        let is_part = ["lines", "tag"].iter().any(|key| values.contains(key));
        let rules = match is_part {
            true => IncludeRules::Part,
            false => IncludeRules::AsciiDoc,
        };
        Some(block(at..at + 1, "", vec![path.to_owned()], rules))
    });
    found.collect()
}

fn block(
    lines: Range<usize>,
    prefix: &str,
    paths: Vec<String>,
    rules: IncludeRules,
) -> FoundInclude {
    FoundInclude {
        lines,
        columns: None,
        prefix: prefix.to_owned(),
        paths,
        rules,
    }
}

// The path of `[!INCLUDE [title](path)]` at the start of a text, and how long the mark is.
fn mark(text: &str) -> Option<(String, usize)> {
    let start = text
        .get(..10)
        .filter(|start| start.eq_ignore_ascii_case("[!include["))
        .or_else(|| text.get(..11))?;
    let is_mark = ["[!include [", "[!include["]
        .iter()
        .any(|mark| start.eq_ignore_ascii_case(mark));
    let (_, after) = text.split_once("](").filter(|_| is_mark)?;
    let (path, rest) = after.split_once(')')?;
    let spaces = rest.len() - rest.trim_start().len();
    rest.trim_start().strip_prefix(']')?;
    let length = text.len() - rest.len() + spaces + 1;
    let path = path.trim().trim_matches(['<', '>']);
    let path = path.split([' ', '"']).next().unwrap_or_default();
    (!path.is_empty()).then(|| (path.to_owned(), length))
}

fn whole_line(line: &str, at: usize) -> Option<FoundInclude> {
    let is_mark = |c: char| c.is_ascii_digit() || " \t>-+*.)".contains(c);
    let text = line.trim_start_matches(is_mark);
    let (path, length) = mark(text)?;
    let prefix = &line[..line.len() - text.len()];
    let is_whole = text[length..].trim().is_empty();
    is_whole.then(|| block(at..at + 1, prefix, vec![path], IncludeRules::Learn))
}

fn in_sentence(line: &str, at: usize) -> Vec<FoundInclude> {
    let mut found: Vec<FoundInclude> = Vec::new();
    for (start, _) in line.match_indices("[!") {
        if let Some((path, length)) = mark(&line[start..]) {
            let mut include = block(at..at + 1, "", vec![path], IncludeRules::Learn);
            include.columns = Some(start..start + length);
            found.push(include);
        }
    }
    found
}

// What follows the scissors of a snippet.
fn scissors(line: &str) -> Option<&str> {
    let text = line.trim();
    let rest = text.trim_start_matches('-').strip_prefix("8<")?;
    let after = rest.trim_start_matches('-');
    let has_dashes = text.starts_with('-') && after.len() < rest.len();
    has_dashes.then_some(after)
}

// `--8<-- "path"`, or paths between two lines of scissors.
fn snippet(lines: &[String], at: usize) -> Option<FoundInclude> {
    let line = &lines[at];
    let after = scissors(line)?;
    let prefix = &line[..line.len() - line.trim_start().len()];
    if after.is_empty() {
        let below = &lines[at + 1..];
        let count = below.iter().position(|line| scissors(line) == Some(""))?;
        let paths = below[..count].iter().map(|line| line.trim().to_owned());
        let paths: Vec<String> = paths.filter(|path| !path.is_empty()).collect();
        let rules = rules(&paths);
        return Some(block(at..at + count + 2, prefix, paths, rules));
    }
    let path = after.strip_prefix(' ')?.trim();
    let quote = path.chars().next().filter(|c| "\"'".contains(*c))?;
    let path = path[1..].strip_suffix(quote)?;
    let paths = vec![path.to_owned()];
    let rules = rules(&paths);
    Some(block(at..at + 1, prefix, paths, rules))
}

// A path with a colon names lines or a section of the file.
fn rules(paths: &[String]) -> IncludeRules {
    match paths.iter().any(|path| path.contains(':')) {
        true => IncludeRules::Part,
        false => IncludeRules::Snippet,
    }
}

/// Whether a text is a mark of MkDocs that was not followed.
pub fn is_snippet(text: &str) -> bool {
    scissors(text.lines().next().unwrap_or_default()).is_some()
}
