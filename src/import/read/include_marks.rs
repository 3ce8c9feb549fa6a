//! Where a page includes other files: `[!INCLUDE [title](path)]` of Learn, in a line of its own or in a sentence, `--8<-- "path"` of
//! MkDocs, and `include::path[]` of AsciiDoc. Takes lines, returns the marks in them in their order.

use std::ops::Range;

use super::asciidoc_lines::{PageValues, entry};
use super::asciidoc_values::texts;
use super::lines::MarkupLines;
use crate::import::include_parts::IncludedPart;
use crate::import::includes::{FoundInclude, IncludeRules};

/// The marks of Markdown.
pub fn markdown(lines: &[String]) -> Vec<FoundInclude> {
    let ready = MarkupLines::new(&(lines.join("\n") + "\n"));
    let parts = imported_parts(lines, &ready);
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
            let part = || component(line, at, &parts);
            match whole_line(line, at).or_else(part) {
                Some(whole) => found.push(whole),
                None => found.extend(in_sentence(line, at)),
            }
        }
        at += 1;
    }
    found
}

// The parts of a page of Docusaurus by their names: `import Part from './_part.mdx';`
fn imported_parts(lines: &[String], ready: &MarkupLines) -> Vec<(String, String)> {
    let texts = lines
        .iter()
        .enumerate()
        .filter(|(at, _)| ready.is_text(*at));
    let parts = texts.filter_map(|(_, line)| {
        let (name, path) = line.strip_prefix("import ")?.split_once(" from ")?;
        let path = path.trim().trim_end_matches(';').trim_matches(['"', '\'']);
        let path = match path.strip_prefix("@site/") {
            Some(below) => format!("/{below}"),
            None => path.to_owned(),
        };
        let is_page = [".md", ".mdx"].iter().any(|ending| path.ends_with(ending));
        is_page.then(|| (name.trim().to_owned(), path))
    });
    parts.collect()
}

// `<Part />`, where the page has imported it.
fn component(line: &str, at: usize, parts: &[(String, String)]) -> Option<FoundInclude> {
    let text = line.trim();
    let inside = text.strip_prefix('<')?.strip_suffix("/>")?;
    let name = inside.split_whitespace().next()?;
    let (_, path) = parts.iter().find(|(known, _)| known == name)?;
    let prefix = &line[..line.len() - line.trim_start().len()];
    let is_alone = !inside.contains('<');
    let paths = vec![path.clone()];
    is_alone.then(|| block(at..at + 1, prefix, paths, IncludeRules::Learn))
}

/// The marks of AsciiDoc.
pub fn asciidoc(lines: &[String]) -> Vec<FoundInclude> {
    let entries = lines.iter().filter_map(|line| entry(line));
    let known: PageValues = entries
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect();
    let found = lines.iter().enumerate().filter_map(|(at, line)| {
        let (path, values) = line.strip_prefix("include::")?.split_once('[')?;
        let values = values.trim_end().strip_suffix(']')?;
        // The folders of Antora.
        let path = texts(path, &known).replace("partial$", "../partials/");
        let mut include = block(at..at + 1, "", vec![path], IncludeRules::AsciiDoc);
        include.part = part_of(values);
        let deeper = value(values, "leveloffset").unwrap_or_default();
        include.deeper = deeper.trim_start_matches('+').parse().unwrap_or(0);
        Some(include)
    });
    found.collect()
}

// The value of `key=value` or `key="value"` among others.
fn value<'a>(values: &'a str, key: &str) -> Option<&'a str> {
    let mut starts = values.match_indices(key).map(|(at, _)| at);
    let at = starts.find(|at| {
        let is_first =
            values[..*at].trim_end().is_empty() || values[..*at].trim_end().ends_with(',');
        is_first && values[at + key.len()..].starts_with('=')
    })?;
    let rest = &values[at + key.len() + 1..];
    match rest.strip_prefix('"') {
        Some(rest) => rest.split('"').next(),
        None => rest.split(',').next(),
    }
}

fn part_of(values: &str) -> IncludedPart {
    let lines = value(values, "lines").map(|lines| IncludedPart::lines(lines, ".."));
    let tags = value(values, "tags").or_else(|| value(values, "tag"));
    match (lines, tags.map(IncludedPart::tags)) {
        (None, None) => IncludedPart::Whole,
        (Some(part), None) | (None, Some(part)) => part,
        (Some(_), Some(_)) => IncludedPart::Other,
    }
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
        part: IncludedPart::Whole,
        deeper: 0,
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
        return Some(snippets(at..at + count + 2, prefix, paths));
    }
    let path = after.strip_prefix(' ')?.trim();
    let quote = path.chars().next().filter(|c| "\"'".contains(*c))?;
    let path = path[1..].strip_suffix(quote)?;
    Some(snippets(at..at + 1, prefix, vec![path.to_owned()]))
}

// A path with a colon names lines or a section of the file: `a.md:2:5`, `a.md:name`.
fn snippets(lines: Range<usize>, prefix: &str, paths: Vec<String>) -> FoundInclude {
    let (paths, part) = match paths.as_slice() {
        [path] => match path.split_once(':') {
            Some((path, part)) => (vec![path.to_owned()], section(part)),
            None => (paths, IncludedPart::Whole),
        },
        paths if paths.iter().any(|path| path.contains(':')) => {
            (paths.to_vec(), IncludedPart::Other)
        }
        _ => (paths, IncludedPart::Whole),
    };
    let mut include = block(lines, prefix, paths, IncludeRules::Snippet);
    include.part = part;
    include
}

fn section(part: &str) -> IncludedPart {
    match part.starts_with(|c: char| c.is_ascii_digit() || c == ':') {
        true if part.starts_with(':') => IncludedPart::lines(&format!("1{part}"), ":"),
        true => IncludedPart::lines(
            &format!("{part}{}", if part.contains(':') { "" } else { ":" }),
            ":",
        ),
        false => IncludedPart::tags(part),
    }
}

/// Whether a text is a mark of MkDocs that was not followed.
pub fn is_snippet(text: &str) -> bool {
    scissors(text.lines().next().unwrap_or_default()).is_some()
}
