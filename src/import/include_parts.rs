//! A part of an included file: by its lines, or by the marks of a part with a name: `tag::a[]` of AsciiDoc, `--8<-- [start:a]` of MkDocs.

use stappenkaart_say::say;

/// What of a file is included.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum IncludedPart {
    Whole,
    /// Lines from the first to the last, counted from 1; the last one can be that of the file.
    Lines(Vec<(usize, Option<usize>)>),
    Tags(Vec<String>),
    /// A part that is named in a way that is not known.
    Other,
}

impl IncludedPart {
    /// Lines such as `2..5;8..-1`, with `between` in the place of the dots.
    pub fn lines(typed: &str, between: &str) -> IncludedPart {
        let range = |part: &str| -> Option<(usize, Option<usize>)> {
            let (first, last) = match part.trim().split_once(between) {
                Some((first, last)) => (first.parse().ok()?, last),
                None => (part.trim().parse().ok()?, part.trim()),
            };
            match last.trim() {
                "" | "-1" => Some((first, None)),
                last => Some((first, Some(last.parse().ok()?))),
            }
        };
        let parts = typed
            .split([';', ','])
            .filter(|part| !part.trim().is_empty());
        let ranges: Option<Vec<_>> = parts.map(range).collect();
        match ranges {
            Some(ranges) if !ranges.is_empty() => IncludedPart::Lines(ranges),
            _ => IncludedPart::Other,
        }
    }

    /// Parts with names such as `a;b`. What is left out by its name is not known here.
    pub fn tags(typed: &str) -> IncludedPart {
        let names = typed.split([';', ',']).map(str::trim);
        let names: Vec<String> = names
            .filter(|name| !name.is_empty())
            .map(str::to_owned)
            .collect();
        let is_name = |name: &String| !name.contains(['*', '!']);
        match !names.is_empty() && names.iter().all(is_name) {
            true => IncludedPart::Tags(names),
            false => IncludedPart::Other,
        }
    }

    /// Which lines of a file are included. The marks of parts never are. Fails with what is not known about the file.
    pub fn of(&self, path: &str, lines: &[String]) -> Result<Vec<bool>, String> {
        let is_mark = |line: &String| mark(line).is_some();
        match self {
            IncludedPart::Whole => Ok(lines.iter().map(|line| !is_mark(line)).collect()),
            IncludedPart::Lines(ranges) => {
                let within = |at: usize| {
                    let mut ranges = ranges.iter();
                    ranges.any(|(first, last)| *first <= at && last.is_none_or(|last| at <= last))
                };
                let marked = lines.iter().enumerate();
                Ok(marked
                    .map(|(at, line)| within(at + 1) && !is_mark(line))
                    .collect())
            }
            IncludedPart::Tags(names) => tagged(path, lines, names),
            IncludedPart::Other => Err(say!("only a part of `{path}` is included")),
        }
    }
}

fn tagged(path: &str, lines: &[String], names: &[String]) -> Result<Vec<bool>, String> {
    let mut open: Vec<&str> = Vec::new();
    let mut missing: Vec<&String> = names.iter().collect();
    let mut found = Vec::with_capacity(lines.len());
    for line in lines {
        if let Some((name, starts)) = mark(line) {
            missing.retain(|missing| *missing != name);
            match starts {
                true => open.push(name),
                false => open.retain(|known| *known != name),
            }
            found.push(false);
            continue;
        }
        let is_wanted = open
            .iter()
            .any(|known| names.iter().any(|name| name == known));
        found.push(is_wanted);
    }
    match missing.first() {
        Some(name) => Err(say!("`{path}` has no part with the name `{name}`")),
        None => Ok(found),
    }
}

// The name of a part that starts or ends on a line.
fn mark(line: &str) -> Option<(&str, bool)> {
    let marks = [
        ("tag::", "[]", true),
        ("end::", "[]", false),
        ("--8<-- [start:", "]", true),
        ("--8<-- [end:", "]", false),
    ];
    marks.into_iter().find_map(|(start, end, starts)| {
        let (before, rest) = line.split_once(start)?;
        let (name, _) = rest.split_once(end)?;
        let is_apart = !before.ends_with(|c: char| c.is_alphanumeric() || c == '\\');
        let is_name = !name.is_empty() && !name.contains(char::is_whitespace);
        (is_apart && is_name).then_some((name, starts))
    })
}
