//! A line of a TOML file that TOML's grammar does not allow, in words that don't need knowledge of TOML. Takes the line, returns what
//! is wrong with it and the line to type.

use std::ops::Range;

use stappenkaart_say::say;

use super::text::SourceText;
use crate::diag::{Code, Diagnostic};

/// What is wrong with a line, where its form says so; `said` is what the TOML library says.
pub fn line_problem(
    source: SourceText<'_>,
    line: Range<usize>,
    code: Code,
    said: &str,
) -> Option<Diagnostic> {
    if said.contains("duplicate key") {
        return None;
    }
    let whole = source.text[line.clone()].trim_end();
    let text = whole.trim_start();
    let start = line.start + whole.len() - text.len();
    let problem = |from: usize, length: usize, message: String| {
        Diagnostic::error(code, source.span(&(from..from + length)), message)
    };
    let Some((key, after)) = text.split_once('=') else {
        let (message, help) = without_value(text);
        return Some(problem(start, text.len(), message).help(help));
    };
    let (key, value) = (key.trim_end(), without_comment(after).trim());
    if !is_key(key) {
        let help = say!("a key consists of the letters a to z, digits and hyphens, without spaces");
        return Some(problem(start, key.len(), say!("`{key}` can't be a key")).help(help));
    }
    if value.is_empty() {
        let message = say!("`{key}` does not have a value");
        let help = say!("type a value after `=`, or remove the line");
        return Some(problem(start, key.len(), message).help(help));
    }
    let at = start + text.len() - after.trim_start().len();
    let (message, meant) = meant(value)?;
    let problem = problem(at, value.len(), message).help(say!("type `{key} = {meant}`"));
    Some(problem.fix(source.span(&(at..at + value.len())), meant))
}

// `x: 10`, `[save`.
fn without_value(text: &str) -> (String, String) {
    if let Some(name) = text.strip_prefix('[') {
        let name = name.trim_matches(['[', ']', ' ']);
        let (open, close) = match text.starts_with("[[") {
            true => ("[[", "]]"),
            false => ("[", "]"),
        };
        if !name.split('.').all(is_key) {
            return (
                say!("`{name}` can't be the name of a section"),
                say!("a name consists of the letters a to z, digits and hyphens, without spaces")
                    .to_owned(),
            );
        }
        return (
            say!("this is not the name of a section").to_owned(),
            say!("type `{open}{name}{close}`, on a line of its own"),
        );
    }
    if text.starts_with(['"', '\'', '“', '”', '„', '‘', '’', ']']) {
        return (
            say!("this is not a list as TOML writes it").to_owned(),
            say!("write a list as `[\"nl\", \"en\"]`: straight double quotes, and a comma after each text")
                .to_owned(),
        );
    }
    let pair = text
        .split_once(':')
        .map(|(key, value)| (key.trim_end(), value.trim()))
        .filter(|(key, value)| is_key(key) && !value.is_empty());
    let Some((key, value)) = pair else {
        return (
            say!("this line is not `key = value`").to_owned(),
            say!(
                "type `=` between the key and its value; or `#` before the line, if it is a comment"
            )
            .to_owned(),
        );
    };
    let value = match meant(value) {
        Some((_, meant)) => meant,
        None => value.to_owned(),
    };
    (
        say!("a key and its value have `=` between them").to_owned(),
        say!("type `{key} = {value}`"),
    )
}

fn is_key(key: &str) -> bool {
    let is_quoted = key.len() > 1 && key.starts_with(['"', '\'']) && key.ends_with(&key[..1]);
    let is_bare = !key.is_empty()
        && key
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte));
    is_quoted || is_bare
}

// What is wrong with a value, and what was meant.
fn meant(value: &str) -> Option<(String, String)> {
    let is_digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if let Some((whole, part)) = value.split_once(',')
        && is_digits(whole.trim_start_matches('-'))
        && is_digits(part)
    {
        let message = say!("TOML writes a number with a point, not with a comma").to_owned();
        return Some((message, format!("{whole}.{part}")));
    }
    if let Some(number) = value.strip_suffix('%')
        && number.trim_end().parse::<f64>().is_ok()
    {
        let message = say!("a number has no sign after it").to_owned();
        return Some((message, number.trim_end().to_owned()));
    }
    match value.chars().next()? {
        '[' => listed(value),
        '"' => double_quoted(value),
        '\'' => single_quoted(value),
        '“' | '”' | '„' | '«' | '‘' | '’' | '‚' => {
            let words = value.trim_matches(['“', '”', '„', '«', '»', '‘', '’', '‚', '"', '\'']);
            let message = say!("TOML knows only straight quotes").to_owned();
            Some((message, quoted(words)))
        }
        _ if value.contains(['"', '\'']) && value.contains('=') => None,
        _ if value.parse::<f64>().is_ok() => None,
        _ => {
            let message = say!("a text has to be between double quotes").to_owned();
            Some((message, quoted(value)))
        }
    }
}

fn double_quoted(value: &str) -> Option<(String, String)> {
    let inner = &value[1..];
    if inner.starts_with('"') {
        return None;
    }
    let words = inner.strip_suffix('"').unwrap_or(inner);
    if words.contains('\\') {
        let message = say!("between double quotes, a backslash is a sign of TOML's").to_owned();
        return Some((message, quoted(words)));
    }
    if words.contains('"') {
        let message = say!("a double quote inside the text ends it").to_owned();
        return Some((message, quoted(words)));
    }
    let message = say!("the text does not end with a double quote").to_owned();
    (!inner.ends_with('"')).then(|| (message, quoted(words)))
}

fn single_quoted(value: &str) -> Option<(String, String)> {
    let inner = &value[1..];
    if inner.starts_with('\'') {
        return None;
    }
    let words = inner.strip_suffix('\'').unwrap_or(inner);
    let message = match words.contains('\'') {
        true => say!("an apostrophe inside the text ends it"),
        false => say!("the text does not end with a quote"),
    };
    Some((message.to_owned(), quoted(words)))
}

// `[nl, en]`, and a list that is not closed.
fn listed(value: &str) -> Option<(String, String)> {
    let inner = value.trim_start_matches('[').trim_end_matches(']');
    // A comma between quotes is a part of the text.
    let ends: &[char] = match inner.contains(['"', '“', '”', '„']) {
        true => &['"', '“', '”', '„'],
        false => &[',', ';', '\'', '‘', '’'],
    };
    let items: Vec<String> = inner
        .split(ends)
        .map(|item| item.trim_matches([',', ';', ' ']))
        .filter(|item| !item.is_empty())
        .map(quoted)
        .collect();
    if items.is_empty() || inner.contains(['[', '{', '\\']) {
        return None;
    }
    let meant = format!("[{}]", items.join(", "));
    let message = match value.ends_with(']') {
        true => say!("each text of a list is between double quotes, with a comma after it"),
        false => say!("the list does not end with `]`"),
    };
    (meant != value).then(|| (message.to_owned(), meant))
}

/// A text as TOML writes it: between single quotes where it has signs that double quotes would change.
fn quoted(words: &str) -> String {
    let is_odd = words.contains(['"', '\\']);
    if is_odd && !words.contains('\'') {
        return format!("'{words}'");
    }
    let escaped = words.replace('\\', "\\\\").replace('"', "\\\"");
    format!("\"{escaped}\"")
}

// A comment starts with a `#` outside quotes.
fn without_comment(after: &str) -> &str {
    let mut quote = None;
    for (at, c) in after.char_indices() {
        match (quote, c) {
            (None, '#') => return &after[..at],
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), c) if open == c => quote = None,
            _ => {}
        }
    }
    after
}
