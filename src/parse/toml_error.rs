//! What is wrong with a TOML file, in words that don't need knowledge of TOML's types.

use stappenkaart_say::say;

use crate::diag::{Code, Diagnostic, Fix};
use crate::file_version::{VersionedFile, current_line};
use crate::source::{FileId, Span};
use crate::suggest::{did_you_mean, only_near};
use crate::wording::list;

/// A problem for what the TOML library says; `otherwise` is the help where it says nothing that can be acted on.
pub fn toml_problem(
    code: Code,
    error: &toml::de::Error,
    file: FileId,
    otherwise: &str,
) -> Diagnostic {
    let span = Span::new(file, error.span().unwrap_or(0..0));
    let said = error.message().trim().replace('\n', ", ");
    let (message, help) = explain(&said, otherwise);
    let names: Vec<&str> = said.split('`').skip(1).step_by(2).collect();
    let fix = match (names.split_first(), said.starts_with("unknown ")) {
        (Some((name, known)), true) => span
            .unquoted(name)
            .zip(only_near(name, known.iter().copied()))
            .map(|(place, near)| Fix::new(place, near)),
        _ => None,
    };
    Diagnostic::error(code, span, message)
        .help(help)
        .fixed_by(fix)
}

fn explain(said: &str, otherwise: &str) -> (String, String) {
    let named = |prefix: &str| {
        said.strip_prefix(prefix)
            .and_then(|rest| rest.split('`').nth(1))
    };
    if let Some(key) = named("unknown field ") {
        if key == VersionedFile::Guide.key() {
            let line = current_line(VersionedFile::Guide);
            let help =
                say!("only `guide.toml` has it: type `{line}` there, above its first section");
            return (say!("`{key}` is in the wrong place"), help);
        }
        let known: Vec<&str> = said.split('`').skip(3).step_by(2).collect();
        let help = did_you_mean(key, known.iter().copied())
            .unwrap_or_else(|| say!("here you can use {}", list(known)));
        return (say!("unknown key `{key}`"), help);
    }
    if let Some(value) = named("unknown variant ") {
        let known: Vec<&str> = said.split('`').skip(3).step_by(2).collect();
        let help = did_you_mean(value, known.iter().copied())
            .unwrap_or_else(|| say!("the values are {}", list(known)));
        return (say!("this key can't have the value `{value}`"), help);
    }
    if let Some(key) = named("missing field ") {
        return (say!("`{key}` is missing"), otherwise.to_owned());
    }
    if said.contains("duplicate key") {
        return (
            say!("this key is here twice").to_owned(),
            say!("keep one of the two").to_owned(),
        );
    }
    if let Some((found, expected)) = said
        .strip_prefix("invalid type: ")
        .and_then(|rest| rest.split_once(", expected "))
    {
        return wrong_type(found, expected, otherwise);
    }
    (say!("this can't be read: {said}"), otherwise.to_owned())
}

fn wrong_type(found: &str, expected: &str, otherwise: &str) -> (String, String) {
    if let Some(number) = number_in_quotes(found).filter(|_| expected == "a length") {
        let message = say!("this is a text, but it has to be a number").to_owned();
        return (message, say!("type `{number}`, without quotes"));
    }
    let found = match found.split_whitespace().next().unwrap_or_default() {
        "string" => say!("a text"),
        "integer" | "floating" => say!("a number"),
        "boolean" => say!("`true` or `false`"),
        "sequence" => say!("a list"),
        "map" => say!("a section"),
        _ => say!("something else"),
    };
    let (expected, help) = match expected {
        "a string" => (say!("a text"), say!("put it between double quotes")),
        "a sequence" => (
            say!("a list"),
            say!("write it between square brackets, such as `[\"nl\", \"en\"]`"),
        ),
        "a length" => (
            say!("a number"),
            say!(
                "write % of the picture as a number without quotes, such as `33.9`, or pixels as a text, such as `\"652px\"`"
            ),
        ),
        _ => (say!("a section"), otherwise),
    };
    (
        say!("this is {found}, but it has to be {expected}"),
        help.to_owned(),
    )
}

// The number that a text such as `"33,9"` or `"50 %"` is meant to be.
fn number_in_quotes(found: &str) -> Option<String> {
    let text = found.strip_prefix("string \"")?.strip_suffix('"')?;
    let number = text.trim_end_matches('%').trim().replacen(',', ".", 1);
    number
        .parse::<f64>()
        .is_ok_and(f64::is_finite)
        .then_some(number)
}
