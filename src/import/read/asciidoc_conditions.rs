//! Conditions of AsciiDoc: what is between `ifdef::name[]` and its `endif::[]` is for the readers for whom the page was made with `name`.

use super::asciidoc_lines::PageValues;
use crate::import::tree::ReaderPart;

// The lines that start and end a condition. They belong to no block: what is before and after one goes on as if it was not there.
const STARTS: [&str; 3] = ["ifdef::", "ifndef::", "ifeval::"];
/// How the end of a condition starts.
pub const END: &str = "endif::";

/// Whether a line starts or ends a condition.
pub fn is_condition(line: &str) -> bool {
    let mut marks = STARTS.iter().chain([&END]);
    line.ends_with(']') && marks.any(|mark| line.starts_with(mark))
}

/// The parts for some readers. A name that the page itself sets is for all of them.
pub fn parts(lines: &[String], values: &PageValues) -> Vec<ReaderPart> {
    let mut open: Vec<Option<(usize, &str)>> = Vec::new();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let line = line.trim_end();
        let is_start = STARTS.iter().any(|mark| line.starts_with(mark));
        let name = line
            .strip_prefix("ifdef::")
            .and_then(|rest| rest.strip_suffix("[]"));
        if line.starts_with(END) {
            let part = open.pop().flatten().map(|(start, name)| ReaderPart {
                lines: start..at,
                readers: name.replace([',', '+'], ", "),
            });
            found.extend(part);
        } else if is_start
            && (name.is_some() || line.starts_with("ifeval::") || line.ends_with("[]"))
        {
            open.push(
                name.filter(|name| !values.contains_key(*name))
                    .map(|name| (at, name)),
            );
        }
    }
    found
}
