//! MDX, the Markdown of Docusaurus: code of the page in lines of its own, and comments in braces.

use stappenkaart_say::say;

use super::lines::MarkupLines;

/// Takes code out, and writes comments as HTML has them.
pub fn code(lines: &mut MarkupLines) {
    let mut at = 0;
    while at < lines.lines.len() {
        if !lines.is_text(at) {
            at += 1;
            continue;
        }
        lines.lines[at] = with_comments(&lines.lines[at]);
        match is_code(&lines.lines[at]) {
            true => at = past_code(lines, at),
            false => at += 1,
        }
    }
}

// A mark between backticks is code.
fn with_comments(line: &str) -> String {
    let pieces = line.split('`').enumerate();
    let pieces = pieces.map(|(number, piece)| match number % 2 {
        0 => piece.replace("{/*", "<!--").replace("*/}", "-->"),
        _ => piece.to_owned(),
    });
    pieces.collect::<Vec<_>>().join("`")
}

// `import Part from './_part.mdx';`, `export const name = ...`
fn is_code(line: &str) -> bool {
    let line = line.trim_end();
    let is_path = |path: &str| {
        let path = path.trim().trim_end_matches(';');
        path.len() > 2
            && ["\"", "'"]
                .iter()
                .any(|mark| path.starts_with(mark) && path.ends_with(mark))
    };
    if let Some(rest) = line.strip_prefix("import ") {
        let path = rest.rsplit_once(" from ").map_or(rest, |(_, path)| path);
        return is_path(path);
    }
    let Some(rest) = line.strip_prefix("export ") else {
        return false;
    };
    let starts = ["const ", "let ", "function ", "default "];
    starts.iter().any(|start| rest.starts_with(start)) && rest.contains(['=', '(', '{'])
}

// Code ends with its braces, or before an empty line.
fn past_code(lines: &mut MarkupLines, start: usize) -> usize {
    let mut depth = 0i32;
    let mut at = start;
    while at < lines.lines.len() && !(at > start && lines.lines[at].trim().is_empty()) {
        for c in lines.lines[at].chars() {
            depth += match c {
                '{' | '(' | '[' => 1,
                '}' | ')' | ']' => -1,
                _ => 0,
            };
        }
        lines.drop(at, say!("code of the page"));
        at += 1;
        if depth <= 0 {
            break;
        }
    }
    at
}
