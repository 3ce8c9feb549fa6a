//! Lines of AsciiDoc by how they start: attributes, items of lists, and the marks around a block.

use std::collections::BTreeMap;

use super::lines::value_of;

/// The attributes of a page with their values.
pub type PageValues = BTreeMap<String, String>;

/// An attribute of the page: `:name: value`.
pub fn entry(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.strip_prefix(':')?.split_once(':')?;
    let bare = name.trim_matches('!');
    let is_name = !bare.is_empty()
        && bare
            .chars()
            .all(|c| c.is_alphanumeric() || c == '-' || c == '_');
    let is_apart = value.is_empty() || value.starts_with(' ');
    (is_name && is_apart).then(|| (bare, value.trim()))
}

/// The marker of an item.
pub struct ItemMark<'a> {
    /// The same for all items of a list.
    pub key: String,
    pub ordered: bool,
    /// The number that is typed.
    pub number: Option<u64>,
    /// What the item explains, in a list of terms.
    pub term: Option<&'a str>,
    pub text: &'a str,
}

/// The marker that a line starts with, or the term that it explains.
pub fn marker(line: &str) -> Option<ItemMark<'_>> {
    marked(line).or_else(|| described(line))
}

// `Term:: what it means`. More colons are a list in a list.
fn described(line: &str) -> Option<ItemMark<'_>> {
    let line = line.trim();
    let marks = line.match_indices("::").chain(line.match_indices(";;"));
    let mut ends = marks.filter_map(|(at, mark)| {
        let sign = mark.chars().next()?;
        let rest = line[at..].trim_start_matches(sign);
        let key = &line[at..line.len() - rest.len()];
        let term = &line[..at];
        let is_term = !term.is_empty()
            && !term.ends_with([':', ';', ' '])
            && !term.starts_with(['/', '[', ':', '|']);
        let is_mark = key.len() < 5 && (rest.is_empty() || rest.starts_with(' '));
        (is_term && is_mark).then(|| ItemMark {
            key: key.to_owned(),
            ordered: false,
            number: None,
            term: Some(term),
            text: rest.trim(),
        })
    });
    ends.next()
}

fn marked(line: &str) -> Option<ItemMark<'_>> {
    let (mark, text) = line.trim_start().split_once(' ')?;
    let text = text.trim();
    let is_row = |c: char| mark.len() < 7 && mark.chars().all(|other| other == c);
    let (key, ordered) = match mark.chars().next()? {
        '*' if is_row('*') => (mark, false),
        '-' if mark == "-" => (mark, false),
        '.' if is_row('.') => (mark, true),
        '<' if mark.ends_with('>') && mark.len() < 6 => {
            let number = &mark[1..mark.len() - 1];
            let is_number = number.parse::<u32>().is_ok() || number == ".";
            is_number.then_some(("<", false))?
        }
        _ => {
            let number = mark.strip_suffix('.')?;
            let is_letter = number.len() == 1 && number.chars().all(|c| c.is_ascii_lowercase());
            match number.parse::<u32>() {
                Ok(_) => ("1.", true),
                Err(_) if is_letter => ("a.", true),
                Err(_) => return None,
            }
        }
    };
    (!text.is_empty()).then(|| ItemMark {
        key: key.to_owned(),
        ordered,
        number: mark.trim_matches(['<', '>', '.']).parse().ok(),
        term: None,
        text,
    })
}

/// Whether a line has only attributes or a name: `[source,yaml]`, `[[anchor]]`.
pub fn is_attributes(line: &str) -> bool {
    let starts = |c: char| c.is_alphanumeric() || ".#%[\"'_".contains(c);
    line.len() > 2
        && line.ends_with(']')
        && line
            .strip_prefix('[')
            .is_some_and(|rest| rest.starts_with(starts))
        && !line[1..line.len() - 1]
            .trim_matches(['[', ']'])
            .contains([']', '['])
}

/// The letter of a line that opens or closes a block.
pub fn delimiter(line: &str) -> Option<char> {
    let first = line.chars().next()?;
    let is_row = |least: usize| line.len() >= least && line.chars().all(|c| c == first);
    let is_mark = match first {
        '-' if line == "--" => true,
        '=' | '-' | '.' | '*' | '_' | '+' => is_row(4),
        '`' => line.starts_with("```") && !line[3..].contains('`'),
        '|' | ',' | ':' | '!' => {
            let rest = &line[1..];
            rest.len() > 2 && rest.chars().all(|c| c == '=')
        }
        _ => false,
    };
    is_mark.then_some(first)
}

/// The text of a picture: its first value, or `alt=`.
pub fn alt(values: &str) -> &str {
    if let Some(alt) = value_of(values, "alt") {
        return alt;
    }
    let first = match values.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => values.split(',').next(),
    };
    let first = first.unwrap_or_default().trim();
    match first.contains('=') && !values.starts_with('"') {
        true => "",
        false => first,
    }
}

/// Whether a line ends the text above it.
pub fn ends_text(line: &str) -> bool {
    let is_condition = ["endif::", "ifdef::", "ifndef::", "ifeval::", "include::"]
        .iter()
        .any(|mark| line.starts_with(mark));
    line.trim() == "+" || delimiter(line).is_some() || is_attributes(line) || is_condition
}
