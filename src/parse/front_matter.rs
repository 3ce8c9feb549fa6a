//! Front matter. Takes the text of a card, returns its title, its facts and its `Details`.

use std::sync::LazyLock;

use schemars::{JsonSchema, SchemaGenerator};
use serde::Deserialize;
use stappenkaart_say::say;

use super::inline::translation;
use super::no_front_matter::missing_front_matter;
use super::shape::ID;
use super::text::SourceText;
use super::yaml::{Yaml, YamlValue, split};
use super::yaml_lines::shortened_values;
use crate::codes;
use crate::diag::{Fix, Problems, Reported};
use crate::model::{
    AUDIENCE, CardFact, CardFactKind, CardKind, ChecklistKind, Day, Details, Id, Inline, Interval,
    OWNER, Segment, Status, plain,
};
use crate::source::{FileId, Span};
use crate::suggest::suggest;
use crate::wording::{either, list};

/// What the front matter says, and where the body starts.
pub struct Front {
    pub title: Segment,
    pub facts: Vec<CardFact<Segment>>,
    pub details: Details,
    pub body: usize,
}

// A field here is a key: the parser, the schema and the list of known keys are made from it.
// `read` takes the struct apart in full, so a key that is declared and not read does not compile.
/// The front matter of a card, which is at its head between two lines of `---`.
#[derive(Default, Deserialize, JsonSchema)]
#[serde(default, rename_all = "kebab-case")]
#[schemars(!default, deny_unknown_fields, title = "Front matter of a card")]
pub struct FrontMatter {
    /// What the reader does with this card.
    #[schemars(with = "String")]
    title: YamlValue,
    /// The id of a category in `guide.toml`.
    #[schemars(with = "String", regex(pattern = ID))]
    category: YamlValue,
    /// Who the card is for.
    #[schemars(with = "Option<String>")]
    audience: YamlValue,
    /// How long it takes.
    #[schemars(with = "Option<u32>", range(min = 1, max = 10_000))]
    minutes: YamlValue,
    /// Who answers for the card.
    #[schemars(with = "Option<String>")]
    owner: YamlValue,
    /// The day on which a person last did what the card says.
    #[schemars(
        with = "Option<String>",
        regex(pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
    )]
    verified: YamlValue,
    /// How long after that day a person does it again.
    #[schemars(
        with = "Option<String>",
        regex(pattern = "^[0-9]+ (day|week|month|year)s?$")
    )]
    review: YamlValue,
    /// The id of a product in `guide.toml`.
    #[schemars(with = "Option<String>", regex(pattern = ID))]
    product: YamlValue,
    // YAML reads a version of digits only as a number, which is as good.
    /// The version of the product whose screens the card shows.
    #[schemars(with = "Option<String>", extend("type" = ["string", "number"]))]
    ui_version: YamlValue,
    /// Which revision of the card this is.
    #[schemars(with = "Option<String>", extend("type" = ["string", "number"]))]
    revision: YamlValue,
    /// Where the card is in its life.
    #[schemars(with = "Option<String>", extend("enum" = Status::ALL.map(Status::name)))]
    status: YamlValue,
    /// What the card is for: steps (`sequence`), questions that lead to other cards, or facts without steps.
    #[schemars(with = "Option<String>", extend("enum" = CardKind::ALL.map(CardKind::name)))]
    kind: YamlValue,
    /// How the checklist is used: `read-do` reads, does and ticks each action, `do-confirm` confirms a step after it is done.
    #[schemars(with = "Option<String>", extend("enum" = ChecklistKind::ALL.map(ChecklistKind::name)))]
    checklist: YamlValue,
}

static KEYS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let schema = SchemaGenerator::default().into_root_schema_for::<FrontMatter>();
    let keys = schema.get("properties").and_then(|keys| keys.as_object());
    let keys = keys.expect("front matter has keys").keys();
    keys.cloned().collect()
});

fn known_keys() -> impl Iterator<Item = &'static str> {
    KEYS.iter().map(String::as_str)
}

/// Reads the front matter of a card. `None` when there is none; the problems say why.
pub fn front(text: &str, file: FileId, problems: &mut Problems) -> Option<Front> {
    let Some((range, body)) = split(text) else {
        missing_front_matter(text, file, problems);
        return None;
    };
    let yaml = Yaml { file, text, range };
    shortened_values(
        SourceText {
            file,
            text,
            abbreviations: &[],
        },
        yaml.range.clone(),
        problems,
    );
    let read = yaml.keys().and_then(|keys| {
        unknown_keys(&keys, problems);
        yaml.read()
    });
    match read {
        Ok(matter) => Some(FrontReader { yaml, problems }.read(matter, body)),
        Err(problem) => {
            problems.push(problem);
            None
        }
    }
}

fn unknown_keys(keys: &[(String, Span)], problems: &mut Problems) {
    let (known, unknown): (Vec<_>, Vec<_>) = keys
        .iter()
        .partition(|(key, _)| known_keys().any(|known| known == key));
    for (key, span) in unknown {
        let free = known_keys().filter(|name| !known.iter().any(|(key, _)| key == name));
        let message = say!("unknown key `{key}` in the front matter");
        problems
            .error(codes::SK011, *span, message)
            .hint(suggest(key, *span, free, || {
                say!("the keys of a card are {}", list(known_keys()))
            }));
    }
}

struct FrontReader<'a> {
    yaml: Yaml<'a>,
    problems: &'a mut Problems,
}

impl FrontReader<'_> {
    fn read(mut self, matter: FrontMatter, body: usize) -> Front {
        let FrontMatter {
            title,
            category,
            audience,
            minutes,
            owner,
            verified,
            review,
            product,
            ui_version,
            revision,
            status,
            kind,
            checklist,
        } = matter;
        let (title, title_span) =
            self.required("title", say!("title: Log in to the portal"), title);
        self.no_marks("title", &title, title_span);
        let (category, category_span) = self.required("category", "category: logging-in", category);
        let details = Details {
            category: Id::new(category),
            category_span,
            minutes: self.minutes(minutes),
            verified: self.verified(verified),
            review: self.review(review),
            product: self
                .text("product", product)
                .map(|(product, span)| (Id::new(product), span)),
            ui_version: self.text("ui-version", ui_version),
            revision: self
                .text("revision", revision)
                .map(|(revision, _)| revision),
            status: self.one_of(
                "status",
                status,
                Status::Published,
                &Status::ALL,
                Status::name,
            ),
            kind: self.one_of(
                "kind",
                kind,
                CardKind::Sequence,
                &CardKind::ALL,
                CardKind::name,
            ),
            checklist: self.checklist(checklist),
        };
        let facts = self.facts([(&AUDIENCE, audience), (&OWNER, owner)]);
        Front {
            title: segment("title", title, title_span),
            facts,
            details,
            body,
        }
    }

    fn facts<const N: usize>(
        &mut self,
        values: [(&'static CardFactKind, YamlValue); N],
    ) -> Vec<CardFact<Segment>> {
        let facts = values.into_iter().filter_map(|(kind, value)| {
            let (text, span) = self.text(kind.key, value)?;
            self.no_marks(kind.key, &text, span);
            let text = segment(kind.key, text, span);
            Some(CardFact { kind, text })
        });
        facts.collect()
    }

    fn required(&mut self, key: &str, example: &str, value: YamlValue) -> (String, Span) {
        let Some((value, span)) = self.yaml.text(value) else {
            let head = Span::new(self.yaml.file, 0..3);
            self.problem(head, say!("the front matter has no `{key}`"))
                .help(say!("add a line such as `{example}`"));
            return (String::new(), head);
        };
        if value.trim().is_empty() {
            self.problem(span, say!("`{key}` is empty")).help(example);
        }
        (self.on_one_line(key, &value, span), span)
    }

    // An optional text; an empty one is a problem, so that no author thinks that it is set.
    fn text(&mut self, key: &str, value: YamlValue) -> Option<(String, Span)> {
        let (value, span) = self.yaml.text(value)?;
        if value.trim().is_empty() {
            self.problem(span, say!("`{key}` is empty"))
                .help(say!("write it after the colon, or remove the line"));
            return None;
        }
        Some((self.on_one_line(key, &value, span), span))
    }

    // A title or name is a line: more of them would be joined in some places, and not in others.
    fn on_one_line(&mut self, key: &str, value: &str, span: Span) -> String {
        let lines: Vec<&str> = value.trim().lines().map(str::trim).collect();
        let line = lines.join(" ");
        let typed = self.yaml.text.get(span.start..span.end);
        if lines.len() > 1 && typed.is_some_and(|typed| typed.contains('\n')) {
            self.problem(span, say!("`{key}` has more than one line"))
                .help(say!("write it on one line: `{key}: {line}`"));
        }
        line
    }

    // These texts are printed letter by letter, and so would be a mark in them.
    fn no_marks(&mut self, key: &str, text: &str, span: Span) {
        let before_id = text.rsplit_once("{#").map(|(before, _)| before.trim_end());
        let bare = before_id.unwrap_or(text);
        let words = translation(bare).unwrap_or_default();
        let is_marked = words.iter().any(|word| !matches!(word, Inline::Text(_)));
        if !is_marked && before_id.is_none() {
            return;
        }
        let what = match before_id {
            Some(_) => say!("an id"),
            None => say!("marks"),
        };
        let plain = match words.is_empty() {
            true => bare.to_owned(),
            false => plain(&words),
        };
        let problem = self.problem(
            span,
            say!("`{key}` has {what}, and this text is printed letter by letter"),
        );
        problem
            .help(say!("write it without them: `{plain}`"))
            .fixed_by(span.unquoted(text).map(|place| Fix::new(place, plain)));
    }

    fn minutes(&mut self, value: YamlValue) -> Option<u32> {
        let (value, span) = self.text("minutes", value)?;
        let minutes = value
            .parse()
            .ok()
            .filter(|minutes| (1..=10_000).contains(minutes));
        if minutes.is_none() {
            let message =
                say!("`minutes` is `{value}`, which is not a whole number from 1 to 10000");
            self.problem(span, message)
                .help(say!("write a number, such as `minutes: 5`"));
        }
        minutes
    }

    fn verified(&mut self, value: YamlValue) -> Option<(Day, Span)> {
        let (value, span) = self.text("verified", value)?;
        let day = Day::parse(&value);
        if day.is_none() {
            let problem = self.problem(span, say!("`verified` is `{value}`, which is not a date"));
            match padded(&value) {
                Some(day) => problem
                    .help(say!("type `{day}`"))
                    .fixed_by(span.unquoted(&value).map(|place| Fix::new(place, day))),
                None => problem.help(say!(
                    "write year, month and day, such as `verified: 2026-11-01`"
                )),
            };
        }
        day.map(|day| (day, span))
    }

    fn review(&mut self, value: YamlValue) -> Option<Interval> {
        let (value, span) = self.text("review", value)?;
        let interval = Interval::parse(&value);
        if interval.is_none() {
            self.problem(span, say!("`review` is `{value}`, which is not a time between two checks"))
                .help(say!("write a number with `days`, `weeks`, `months` or `years`, at most ten years, such as `review: 6 months`"));
        }
        interval
    }

    fn checklist(&mut self, value: YamlValue) -> ChecklistKind {
        self.one_of(
            "checklist",
            value,
            ChecklistKind::ReadDo,
            &ChecklistKind::ALL,
            ChecklistKind::name,
        )
    }

    // One word of several; without it, the usual one.
    fn one_of<T: Copy>(
        &mut self,
        key: &str,
        value: YamlValue,
        usual: T,
        all: &[T],
        name: fn(T) -> &'static str,
    ) -> T {
        let Some((value, span)) = self.text(key, value) else {
            return usual;
        };
        let names = || all.iter().map(|one| name(*one));
        let found = all.iter().find(|one| name(**one) == value);
        found.copied().unwrap_or_else(|| {
            self.problem(span, say!("`{key}` can't be `{value}`"))
                .hint(suggest(&value, span, names(), || {
                    say!("it is {}", either(names()))
                }));
            usual
        })
    }

    fn problem(&mut self, span: Span, message: String) -> Reported<'_> {
        self.problems.error(codes::SK011, span, message)
    }
}

fn segment(id: &str, text: String, span: Span) -> Segment {
    Segment {
        id: Id::new(id),
        text: vec![Inline::Text(text)],
        span,
        home: span.file,
    }
}

// "2026-1-5", "2026/01/05" and "30-11-2026" can be only one day. In "01-05-2026" either number can be the month.
fn padded(value: &str) -> Option<String> {
    let parts: Vec<&str> = value.split(['-', '/', '.']).collect();
    let [first, second, third] = parts.as_slice() else {
        return None;
    };
    let day = |year: &str, month: &str, day: &str| {
        let day = format!("{year}-{month:0>2}-{day:0>2}");
        Day::parse(&day).map(|_| day)
    };
    if third.len() < 4 {
        return day(first, second, third);
    }
    match (day(third, second, first), day(third, first, second)) {
        (Some(one), other) if other.as_ref().is_none_or(|other| *other == one) => Some(one),
        (None, Some(other)) => Some(other),
        _ => None,
    }
}
