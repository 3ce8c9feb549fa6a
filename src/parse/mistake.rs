//! What the TOML library says about a file, in the words of its author. Takes its error, gives a problem with the near name.

use crate::diag::{Code, Diagnostic};
use crate::near::{list, suggest};
use crate::source::{FileId, Span};

/// The problem of a file that can't be understood; `help` says what such a file looks like.
pub fn mistake(code: Code, error: &toml::de::Error, file: FileId, help: &str) -> Diagnostic {
    let said = error.message().trim().replace('\n', " ");
    let span = error.span().filter(|span| !span.is_empty()).map_or(Span::new(file, 0..0), |span| Span::new(file, span));
    let names = quoted(&said);
    let (Some((name, known)), true) = (names.split_first(), said.starts_with("unknown ")) else {
        let missing = said.strip_prefix("missing field ").map(|name| format!("{name} is missing"));
        return Diagnostic::error(code, span, missing.unwrap_or(said)).help(help);
    };
    let is_key = said.starts_with("unknown field");
    let message =
        if is_key { format!("unknown key `{name}`") } else { format!("`{name}` is none of the words that can stand here") };
    let problem = Diagnostic::error(code, span, message);
    let otherwise =
        || format!("{} {}; {help}", if is_key { "the keys here are" } else { "type one of" }, list(known.iter().copied()));
    suggest(problem, name, span, known.iter().copied(), otherwise)
}

// The names between backticks.
fn quoted(text: &str) -> Vec<&str> {
    text.split('`').skip(1).step_by(2).collect()
}
