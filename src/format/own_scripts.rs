//! Scripts that a guide brings along. Takes its own templates, returns those with a script that is not the tool's: what it does to
//! warnings can't be read from the files.

use stappenkaart_say::say;

use super::engines::embedded;
use super::own_templates::without_mark;
use crate::codes;
use crate::diag::{Diagnostic, Level};

/// Reports each template under `html/` with a script of the guide's own. Takes pairs of path (`html/site.js`) and text.
pub fn own_scripts(own: &[(String, String)]) -> Vec<Diagnostic> {
    let known: Vec<&str> = embedded("html/")
        .flat_map(str::lines)
        .map(str::trim)
        .collect();
    let with_script = own
        .iter()
        .filter(|(path, text)| path.starts_with("html/") && has_script(path, text, &known));
    with_script
        .map(|(path, _)| {
            let path = format!("templates/{path}");
            let message =
                say!("what the script in `{path}` does to warnings can't be read from the files");
            Diagnostic::in_file(codes::SK007, path, message)
                .level(Level::Advice)
                .help(say!(
                    "after each build, type `stappenkaart verify site --browser`"
                ))
        })
        .collect()
}

fn has_script(path: &str, text: &str, known: &[&str]) -> bool {
    let is_new = |line: &&str| !line.is_empty() && !known.contains(line);
    let mut lines = without_mark(path, text)
        .lines()
        .map(str::trim)
        .filter(is_new);
    if path.ends_with(".js") {
        lines.next().is_some()
    } else {
        path.ends_with(".html") && lines.any(runs_script)
    }
}

// An element, an address, or an attribute such as `onload`.
fn runs_script(line: &str) -> bool {
    let line = line.to_ascii_lowercase();
    let is_handler = |(at, _): (usize, &str)| {
        let name = line[at + 3..].trim_start_matches(|c: char| c.is_ascii_lowercase());
        name.len() < line.len() - at - 3 && name.trim_start().starts_with('=')
    };
    line.contains("<script")
        || line.contains("javascript:")
        || line.contains("<iframe")
        || line.match_indices(" on").any(is_handler)
}
