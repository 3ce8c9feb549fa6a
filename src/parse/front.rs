//! Front matter. Takes the head of a card, gives its title and `Details`. No other module knows the YAML library.

use std::ops::Range;

use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_saphyr::{Location, MergeKeyPolicy, Spanned};

use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Details, Id, Inline, Segment};
use crate::near::{did_you_mean, list};
use crate::source::{FileId, Span};

/// What the front matter gave, and where the body starts.
pub struct Front {
    pub title: Segment,
    pub details: Details,
    pub body: usize,
}

const KEYS: [&str; 5] = ["title", "category", "minutes", "owner", "verified"];

/// Reads the front matter of a card. `None` when there is none; the problems say why.
pub fn front(text: &str, file: FileId, problems: &mut Vec<Diagnostic>) -> Option<Front> {
    let Some((yaml, body)) = split(text) else {
        problems.push(missing(file));
        return None;
    };
    let fields = match fields(&text[yaml.clone()]) {
        Ok(fields) => fields,
        Err(error) => {
            problems.push(yaml_problem(&error, text, &yaml, file));
            return None;
        }
    };
    let values = Values::new(fields, text, &yaml, file, problems);
    Some(values.front(body, problems))
}

fn missing(file: FileId) -> Diagnostic {
    Diagnostic::error(codes::SK010, Span::new(file, 0..0), "the card has no front matter")
        .help("start the file with:\n---\ntitle: What the reader does with this card\ncategory: an-id-from-guide.toml\n---")
}

// Front matter lies between `---` on the first line and the next `---` on a line of its own.
pub(super) fn split(text: &str) -> Option<(Range<usize>, usize)> {
    let first = text.lines().next()?;
    if first.trim_end() != "---" {
        return None;
    }
    let start = text.find('\n')? + 1;
    let mut at = start;
    for line in text[start..].split_inclusive('\n') {
        if line.trim_end() == "---" {
            return Some((start..at, at + line.len()));
        }
        at += line.len();
    }
    None
}

type Field = (Spanned<String>, Spanned<String>);

struct Fields(Vec<Field>);

impl<'de> Deserialize<'de> for Fields {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Fields, D::Error> {
        deserializer.deserialize_map(FieldsVisitor)
    }
}

struct FieldsVisitor;

impl<'de> Visitor<'de> for FieldsVisitor {
    type Value = Fields;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("keys with a text each, such as `title: Log in`")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(Fields(fields))
    }
}

// No aliases, no merge keys, no second document: front matter is a list of texts, and a bomb is none.
fn fields(yaml: &str) -> Result<Vec<Field>, serde_saphyr::Error> {
    if yaml.trim().is_empty() {
        return Ok(Vec::new());
    }
    let options = serde_saphyr::options! {
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_anchors: 0, max_aliases: 0, max_depth: 4, max_nodes: 200, max_events: 1_000, max_documents: 1
        },
        merge_keys: MergeKeyPolicy::Error,
        strict_booleans: true
    };
    serde_saphyr::from_str_with_options::<Fields>(yaml, options).map(|fields| fields.0)
}

fn yaml_problem(error: &serde_saphyr::Error, text: &str, yaml: &Range<usize>, file: FileId) -> Diagnostic {
    let span = error.location().map_or(Span::new(file, yaml.start..yaml.start), |location| place(&location, text, yaml, file));
    let said = error.without_snippet().to_string().to_lowercase();
    let (message, help) = if said.contains("duplicate") {
        ("a key stands twice in the front matter", "keep one of the two lines")
    } else if ["anchor", "alias", "merge", "budget"].iter().any(|word| said.contains(word)) {
        ("the front matter holds an anchor, an alias or too much", "write every text out: no `&name`, `*name` or `<<`")
    } else if said.contains("scalar") || said.contains("expected") {
        ("this part of the front matter is no text", "write one `key: text` a line, without lists, braces or indented lines")
    } else {
        (
            "the front matter can't be read",
            "write one `key: text` a line; put a text that holds `: `, `#` or quotes between double quotes",
        )
    };
    Diagnostic::error(codes::SK011, span, message).help(help)
}

fn place(location: &Location, text: &str, yaml: &Range<usize>, file: FileId) -> Span {
    let inside = &text[yaml.clone()];
    let offset = |characters: u64| inside.char_indices().nth(characters as usize).map_or(inside.len(), |(at, _)| at);
    let span = location.span();
    let start = yaml.start + offset(span.offset());
    let end = yaml.start + offset(span.offset() + span.len());
    Span::new(file, start..end.max(start))
}

struct Values {
    fields: Vec<(String, String, Span)>,
    head: Span,
}

impl Values {
    fn new(fields: Vec<Field>, text: &str, yaml: &Range<usize>, file: FileId, problems: &mut Vec<Diagnostic>) -> Values {
        let mut known = Vec::new();
        for (key, value) in fields {
            let span = place(&key.referenced, text, yaml, file);
            if KEYS.contains(&key.value.as_str()) {
                known.push((key.value, value.value, place(&value.referenced, text, yaml, file)));
            } else {
                problems.push(unknown_key(&key.value, span));
            }
        }
        Values { fields: known, head: Span::new(file, 0..3) }
    }

    fn get(&self, key: &str) -> Option<(&str, Span)> {
        self.fields.iter().find(|(known, ..)| known == key).map(|(_, value, span)| (value.as_str(), *span))
    }

    fn required(&self, key: &str, example: &str, problems: &mut Vec<Diagnostic>) -> (String, Span) {
        match self.get(key) {
            Some((value, span)) if !value.trim().is_empty() => (value.trim().to_owned(), span),
            Some((_, span)) => {
                problems.push(Diagnostic::error(codes::SK011, span, format!("`{key}` is empty")).help(example));
                (String::new(), span)
            }
            None => {
                let problem = Diagnostic::error(codes::SK011, self.head, format!("the front matter has no `{key}`"));
                problems.push(problem.help(format!("add a line such as `{example}`")));
                (String::new(), self.head)
            }
        }
    }

    fn front(&self, body: usize, problems: &mut Vec<Diagnostic>) -> Front {
        let (title, title_span) = self.required("title", "title: Log in to the portal", problems);
        let (category, category_span) = self.required("category", "category: logging-in", problems);
        let title = Segment { id: Id::new("title"), text: vec![Inline::Text(title)], span: title_span, home: title_span.file };
        let details = Details {
            category: Id::new(category),
            category_span,
            minutes: self.minutes(problems),
            owner: self.get("owner").map(|(owner, _)| owner.to_owned()).filter(|owner| !owner.trim().is_empty()),
            verified: self.verified(problems),
        };
        Front { title, details, body }
    }

    fn minutes(&self, problems: &mut Vec<Diagnostic>) -> Option<u32> {
        let (value, span) = self.get("minutes")?;
        let minutes = value.parse().ok().filter(|minutes| (1..=10_000).contains(minutes));
        if minutes.is_none() {
            let problem = Diagnostic::error(
                codes::SK011,
                span,
                format!("`minutes` is `{value}`, which is no whole number from 1 to 10000"),
            );
            problems.push(problem.help("write a number, such as `minutes: 5`"));
        }
        minutes
    }

    fn verified(&self, problems: &mut Vec<Diagnostic>) -> Option<(i32, u8, u8)> {
        let (value, span) = self.get("verified")?;
        let date = date(value);
        if date.is_none() {
            let problem = Diagnostic::error(codes::SK011, span, format!("`verified` is `{value}`, which is no date"));
            problems.push(problem.help("write year, month and day, such as `verified: 2026-11-01`"));
        }
        date
    }
}

fn unknown_key(key: &str, span: Span) -> Diagnostic {
    let help = did_you_mean(key, KEYS).unwrap_or_else(|| format!("a card knows {}", list(KEYS)));
    Diagnostic::error(codes::SK011, span, format!("unknown key `{key}` in the front matter")).help(help)
}

// A day of the Gregorian calendar as ISO 8601 writes it.
fn date(text: &str) -> Option<(i32, u8, u8)> {
    let mut parts = text.split('-');
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    if parts.next().is_some() || year.len() != 4 || month.len() != 2 || day.len() != 2 {
        return None;
    }
    let (year, month, day): (i32, u8, u8) = (year.parse().ok()?, month.parse().ok()?, day.parse().ok()?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if leap => 29,
        2 => 28,
        _ => return None,
    };
    (1..=days).contains(&day).then_some((year, month, day))
}
