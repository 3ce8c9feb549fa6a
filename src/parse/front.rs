//! Front matter. Takes the head of a card, gives its title and `Details`. No other module knows the YAML library.

use std::ops::Range;
use std::sync::LazyLock;

use schemars::JsonSchema;
use serde::Deserialize;
use serde::de::{MapAccess, Visitor};
use serde_saphyr::{Location, MergeKeyPolicy, Spanned};

use super::schema::{self, ID};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Day, Details, Id, Inline, Interval, Segment, Status};
use crate::source::{FileId, Span};
use crate::suggest::suggest;
use crate::wording::{either, list};

/// What the front matter gave, and where the body starts.
pub struct Front {
    pub title: Segment,
    pub audience: Option<Segment>,
    pub details: Details,
    pub body: usize,
}

// Values are read one by one, so that each can be told what is wrong with it. Their keys are those of this type.
/// The front matter of a card, which stands at its head between two lines of `---`.
#[derive(JsonSchema)]
#[schemars(
    deny_unknown_fields,
    rename_all = "kebab-case",
    title = "Front matter of a card"
)]
#[expect(
    dead_code,
    reason = "the schema and the list of known keys are made of it"
)]
pub(super) struct Keys {
    /// What the reader does with this card.
    title: String,
    /// The id of a category in `guide.toml`.
    #[schemars(regex(pattern = ID))]
    category: String,
    /// Whom the card is for.
    audience: Option<String>,
    /// How long it takes.
    #[schemars(range(min = 1, max = 10_000))]
    minutes: Option<u32>,
    /// Who answers for the card.
    owner: Option<String>,
    /// The day on which somebody last did what the card says.
    #[schemars(regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"))]
    verified: Option<String>,
    /// How long after that day somebody does it again.
    #[schemars(regex(pattern = "^[0-9]+ (day|week|month|year)s?$"))]
    review: Option<String>,
    /// The id of a product in `guide.toml`.
    #[schemars(regex(pattern = ID))]
    product: Option<String>,
    // YAML reads a version of digits only as a number, which is as good.
    /// The version of the product whose screens the card shows.
    #[schemars(extend("type" = ["string", "number"]))]
    ui_version: Option<String>,
    /// Which revision of the card this is.
    #[schemars(extend("type" = ["string", "number"]))]
    revision: Option<String>,
    /// Where the card is in its life.
    #[schemars(extend("enum" = Status::ALL.map(Status::name)))]
    status: Option<String>,
}

static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let schema = schema::card();
    schema["properties"]
        .as_object()
        .expect("front matter has keys")
        .keys()
        .cloned()
        .collect()
});

fn keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(String::as_str)
}

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

/// Where the front matter of a text is, and where its body starts: the one lies between `---` on the first line and the next
/// `---` on a line of its own.
pub fn split(text: &str) -> Option<(Range<usize>, usize)> {
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

fn yaml_problem(
    error: &serde_saphyr::Error,
    text: &str,
    yaml: &Range<usize>,
    file: FileId,
) -> Diagnostic {
    let span = error
        .location()
        .map_or(Span::new(file, yaml.start..yaml.start), |location| {
            place(&location, text, yaml, file)
        });
    let said = error.without_snippet().to_string().to_lowercase();
    let line = line_at(text, span.start);
    let (message, help) = if said.contains("duplicate") {
        (
            "a key stands twice in the front matter",
            "keep one of the two lines".to_owned(),
        )
    } else if ["anchor", "alias", "merge", "budget"]
        .iter()
        .any(|word| said.contains(word))
    {
        (
            "the front matter holds an anchor, an alias or too much",
            "write every text out: no `&name`, `*name` or `<<`".to_owned(),
        )
    } else if text[yaml.clone()]
        .lines()
        .any(|line| line.starts_with('\t'))
    {
        (
            "a line of the front matter starts with a tab",
            "start it at the left margin, as `key: text`".to_owned(),
        )
    } else if let Some((key, value)) = line
        .split_once(": ")
        .filter(|(_, value)| value.contains(": ") && !value.contains('"'))
    {
        (
            "a colon within a text of the front matter",
            format!(
                "put the text between double quotes: `{key}: \"{}\"`",
                value.trim()
            ),
        )
    } else if said.contains("scalar") || said.contains("expected") {
        (
            "this part of the front matter is no text",
            "write one `key: text` a line, without lists, braces or indented lines".to_owned(),
        )
    } else {
        (
            "the front matter can't be read",
            "write one `key: text` a line; put a text that holds `: `, `#` or quotes between double quotes".to_owned(),
        )
    };
    Diagnostic::error(codes::SK011, span, message).help(help)
}

fn line_at(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |newline| newline + 1);
    text[start..].lines().next().unwrap_or_default()
}

fn place(location: &Location, text: &str, yaml: &Range<usize>, file: FileId) -> Span {
    let inside = &text[yaml.clone()];
    let offset = |characters: u64| {
        inside
            .char_indices()
            .nth(characters as usize)
            .map_or(inside.len(), |(at, _)| at)
    };
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
    fn new(
        fields: Vec<Field>,
        text: &str,
        yaml: &Range<usize>,
        file: FileId,
        problems: &mut Vec<Diagnostic>,
    ) -> Values {
        let mut known: Vec<(String, String, Span)> = Vec::new();
        let mut unknown = Vec::new();
        for (key, value) in fields {
            let span = place(&key.referenced, text, yaml, file);
            if keys().any(|known| known == key.value) {
                known.push((
                    key.value,
                    value.value,
                    place(&value.referenced, text, yaml, file),
                ));
            } else {
                unknown.push((key.value, span));
            }
        }
        let free = |key: &&str| !known.iter().any(|(known, ..)| known == key);
        problems.extend(
            unknown
                .iter()
                .map(|(key, span)| unknown_key(key, *span, keys().filter(free))),
        );
        Values {
            fields: known,
            head: Span::new(file, 0..3),
        }
    }

    fn get(&self, key: &str) -> Option<(&str, Span)> {
        self.fields
            .iter()
            .find(|(known, ..)| known == key)
            .map(|(_, value, span)| (value.as_str(), *span))
    }

    fn required(&self, key: &str, example: &str, problems: &mut Vec<Diagnostic>) -> (String, Span) {
        match self.get(key) {
            Some((value, span)) if !value.trim().is_empty() => (value.trim().to_owned(), span),
            Some((_, span)) => {
                problems.push(
                    Diagnostic::error(codes::SK011, span, format!("`{key}` is empty"))
                        .help(example),
                );
                (String::new(), span)
            }
            None => {
                let problem = Diagnostic::error(
                    codes::SK011,
                    self.head,
                    format!("the front matter has no `{key}`"),
                );
                problems.push(problem.help(format!("add a line such as `{example}`")));
                (String::new(), self.head)
            }
        }
    }

    // An optional text; an empty one is a problem, so that nobody thinks it is set.
    fn text(&self, key: &str, problems: &mut Vec<Diagnostic>) -> Option<(&str, Span)> {
        let (value, span) = self.get(key)?;
        if value.trim().is_empty() {
            let problem = Diagnostic::error(codes::SK011, span, format!("`{key}` is empty"));
            problems.push(problem.help("write it behind the colon, or take the line away"));
            return None;
        }
        Some((value.trim(), span))
    }

    fn front(&self, body: usize, problems: &mut Vec<Diagnostic>) -> Front {
        let (title, title_span) = self.required("title", "title: Log in to the portal", problems);
        let (category, category_span) = self.required("category", "category: logging-in", problems);
        let segment = |id: &str, text: &str, span: Span| Segment {
            id: Id::new(id),
            text: vec![Inline::Text(text.to_owned())],
            span,
            home: span.file,
        };
        let details = Details {
            category: Id::new(category),
            category_span,
            minutes: self.minutes(problems),
            owner: self
                .text("owner", problems)
                .map(|(owner, _)| owner.to_owned()),
            verified: self.verified(problems),
            review: self.review(problems),
            product: self
                .text("product", problems)
                .map(|(product, span)| (Id::new(product), span)),
            ui_version: self
                .text("ui-version", problems)
                .map(|(version, span)| (version.to_owned(), span)),
            revision: self
                .text("revision", problems)
                .map(|(revision, _)| revision.to_owned()),
            status: self.status(problems),
        };
        let audience = self
            .text("audience", problems)
            .map(|(audience, span)| segment("audience", audience, span));
        Front {
            title: segment("title", &title, title_span),
            audience,
            details,
            body,
        }
    }

    fn minutes(&self, problems: &mut Vec<Diagnostic>) -> Option<u32> {
        let (value, span) = self.text("minutes", problems)?;
        let minutes = value
            .parse()
            .ok()
            .filter(|minutes| (1..=10_000).contains(minutes));
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

    fn verified(&self, problems: &mut Vec<Diagnostic>) -> Option<(Day, Span)> {
        let (value, span) = self.text("verified", problems)?;
        let day = Day::parse(value);
        if day.is_none() {
            let problem = Diagnostic::error(
                codes::SK011,
                span,
                format!("`verified` is `{value}`, which is no date"),
            );
            problems.push(match padded(value) {
                Some(day) => span
                    .unquoted(value)
                    .into_iter()
                    .fold(problem.help(format!("type `{day}`")), |p, at| {
                        p.fix(at, &*day)
                    }),
                None => problem.help("write year, month and day, such as `verified: 2026-11-01`"),
            });
        }
        day.map(|day| (day, span))
    }

    fn review(&self, problems: &mut Vec<Diagnostic>) -> Option<Interval> {
        let (value, span) = self.text("review", problems)?;
        let interval = Interval::parse(value);
        if interval.is_none() {
            let message = format!("`review` is `{value}`, which is no time between two checks");
            let help = "write a number with `days`, `weeks`, `months` or `years`, at most ten years, such as `review: 6 months`";
            problems.push(Diagnostic::error(codes::SK011, span, message).help(help));
        }
        interval
    }

    fn status(&self, problems: &mut Vec<Diagnostic>) -> Status {
        let Some((value, span)) = self.text("status", problems) else {
            return Status::Published;
        };
        let names = || Status::ALL.iter().map(|status| status.name());
        Status::ALL
            .into_iter()
            .find(|status| status.name() == value)
            .unwrap_or_else(|| {
                let problem =
                    Diagnostic::error(codes::SK011, span, format!("`status` is `{value}`"));
                problems.push(suggest(problem, value, span, names(), || {
                    format!("a card is {}", either(names()))
                }));
                Status::Published
            })
    }
}

// "2026-1-5" and "2026/01/05" are one day only; which number of "01-05-2026" is the month, nobody can tell.
fn padded(value: &str) -> Option<String> {
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    let [year, month, day] = parts.as_slice() else {
        return None;
    };
    let day = format!("{year}-{month:0>2}-{day:0>2}");
    Day::parse(&day).map(|_| day)
}

// `free` are the keys that the front matter does not have yet.
fn unknown_key<'a>(key: &str, span: Span, free: impl Iterator<Item = &'a str>) -> Diagnostic {
    let problem = Diagnostic::error(
        codes::SK011,
        span,
        format!("unknown key `{key}` in the front matter"),
    );
    suggest(problem, key, span, free, || {
        format!("a card knows {}", list(keys()))
    })
}
