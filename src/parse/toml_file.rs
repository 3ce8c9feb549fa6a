//! Reads a TOML file. Takes its text, returns what it says with every mistake in it: of TOML's grammar, in the names of keys, and in
//! their values.

use std::collections::BTreeSet;
use std::ops::Range;

use serde::de::DeserializeOwned;
use stappenkaart_say::say;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Deserializer, Error};

use super::text::SourceText;
use super::toml_error::toml_problem;
use super::toml_line::line_problem;
use crate::diag::{Code, Diagnostic, Problems};
use crate::phrases;
use crate::suggest::nearest;

// A file with more mistakes is not one of ours.
const MOST: usize = 100;

/// What a file says, and what is wrong with it.
pub struct TomlContent<T> {
    /// With mistakes, there are empty values for what is missing.
    pub content: Option<T>,
    pub problems: Vec<Diagnostic>,
}

/// The help where nothing better is known.
#[derive(Clone, Copy)]
pub struct TomlHelp<'a> {
    /// For what the whole file lacks.
    pub file: &'a str,
    /// For what a section lacks.
    pub section: &'a str,
}

/// Reads the text of a TOML file.
pub fn read_toml<T: DeserializeOwned>(
    source: SourceText<'_>,
    code: Code,
    help: TomlHelp<'_>,
) -> TomlContent<T> {
    let (table, errors) = DeTable::parse_recoverable(source.text);
    let mut reader = TomlReader {
        source,
        code,
        help,
        table,
        broken: BTreeSet::new(),
        unread: BTreeSet::new(),
        put_in: 0,
        problems: Vec::new(),
    };
    reader.grammar(errors);
    let content = reader.content();
    TomlContent {
        content,
        problems: reader.problems,
    }
}

/// The problems of what is in the file, without those of values that were put in.
pub fn typed(source: SourceText<'_>, problems: Problems) -> impl Iterator<Item = Diagnostic> {
    problems.into_vec().into_iter().filter(move |problem| {
        !problem
            .span()
            .is_some_and(|span| is_put_in(source, &(span.start..span.end)))
    })
}

// Whether a value is not in the file, but was put in for one that is missing.
fn is_put_in(source: SourceText<'_>, range: &Range<usize>) -> bool {
    range.start > source.text.len()
}

struct TomlReader<'a> {
    source: SourceText<'a>,
    code: Code,
    help: TomlHelp<'a>,
    table: Spanned<DeTable<'a>>,
    /// Where the lines with a mistake in TOML's grammar start.
    broken: BTreeSet<usize>,
    /// The keys whose value could not be read, each with the start of its section, so that none of them is reported as missing.
    unread: BTreeSet<(usize, String)>,
    /// How many values were put in.
    put_in: usize,
    problems: Vec<Diagnostic>,
}

impl TomlReader<'_> {
    // One problem a line: what comes after a mistake in it is often read wrong too.
    fn grammar(&mut self, errors: Vec<Error>) {
        for error in errors {
            let at = error.span().map_or(0, |span| span.start);
            let line = self.line(at);
            if self.problems.len() > MOST || !self.broken.insert(line.start) {
                continue;
            }
            let text = &self.source.text[line.clone()];
            let is_twice = error.message().contains("duplicate key");
            // Of a section that is there twice, the keys are too.
            if is_twice && self.broken.contains(&self.section(at)) && !text.starts_with('[') {
                continue;
            }
            if let Some((key, _)) = text.split_once(['=', ':']) {
                let key = key.trim().to_owned();
                self.unread.insert((self.section(line.start), key));
            }
            let problem = line_problem(self.source, line, self.code, error.message())
                .unwrap_or_else(|| {
                    toml_problem(
                        self.code,
                        &error,
                        self.source.file,
                        phrases::said(self.help.file),
                    )
                });
            self.problems.push(problem);
        }
    }

    fn line(&self, at: usize) -> Range<usize> {
        let text = self.source.text;
        let at = text.floor_char_boundary(at);
        let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
        let end = text[at..].find('\n').map_or(text.len(), |end| at + end);
        start..end
    }

    // Where the section of a place starts.
    fn section(&self, at: usize) -> usize {
        let text = &self.source.text[..self.line(at).end];
        match text.rfind("\n[") {
            Some(end) => end + 1,
            None => 0,
        }
    }

    // Reads until nothing is wrong any more: each mistake is reported, taken out, and the rest is read again.
    fn content<T: DeserializeOwned>(&mut self) -> Option<T> {
        for _ in 0..2 * MOST {
            let error = match T::deserialize(Deserializer::from(self.table.clone())) {
                Ok(content) => return Some(content),
                Err(error) => error,
            };
            let place = error.span()?;
            self.report(&error, &place);
            if !self.repair(error.message(), &place) {
                return None;
            }
        }
        None
    }

    fn report(&mut self, error: &Error, place: &Range<usize>) {
        if is_put_in(self.source, place) || self.broken.contains(&self.line(place.start).start) {
            return;
        }
        let problem = toml_problem(
            self.code,
            error,
            self.source.file,
            phrases::said(self.help.file),
        );
        let problem = match missing(error.message()) {
            Some(key)
                if self
                    .unread
                    .contains(&(self.section(place.start), key.to_owned())) =>
            {
                return;
            }
            Some(key) if *place != self.table.span() => problem.help(say!(
                "add a line that starts with `{key} = `; {}",
                phrases::said(self.help.section)
            )),
            Some(_) | None => problem,
        };
        self.problems.push(problem);
    }

    fn repair(&mut self, said: &str, place: &Range<usize>) -> bool {
        let fresh = self.source.text.len() + 1 + self.put_in;
        let repair = match missing(said) {
            Some(key) => Repair::Add(key.to_owned(), fresh),
            None if is_put_in(self.source, place) => Repair::Replace(suitable(said, fresh)),
            None => Repair::Remove,
        };
        self.put_in += 1;
        if *place == self.table.span()
            && let Repair::Add(..) = repair
        {
            repair.add(self.table.get_mut());
            return true;
        }
        let removed = repair.apply(self.table.get_mut(), place);
        let is_repaired = removed.is_some();
        let section = self.section(place.start.min(self.source.text.len()));
        self.unread
            .extend(removed.flatten().map(|key| (section, key)));
        self.unread
            .extend(mistyped(said).map(|key| (section, key.to_owned())));
        is_repaired
    }
}

// The key that a message says is missing.
fn missing(said: &str) -> Option<&str> {
    said.strip_prefix("missing field `")?.split('`').next()
}

// The key that an unknown one was meant to be.
fn mistyped(said: &str) -> Option<&str> {
    let mut names = said
        .strip_prefix("unknown field ")?
        .split('`')
        .skip(1)
        .step_by(2);
    let typed = names.next()?;
    nearest(typed, names)
}

// An empty value of the type that a message asks for.
fn suitable(said: &str, at: usize) -> Spanned<DeValue<'static>> {
    let text = match said.rsplit_once("expected ") {
        Some((_, "a sequence")) => "[]",
        Some((_, "a string")) => "''",
        _ => "0.0",
    };
    let value = DeValue::parse(text).expect("this is TOML");
    Spanned::new(at..at, value.into_inner())
}

enum Repair {
    Add(String, usize),
    Replace(Spanned<DeValue<'static>>),
    Remove,
}

impl Repair {
    // Repairs the value or key at a place. `None` when there is none; otherwise the key that was removed, if one was.
    fn apply(&self, table: &mut DeTable<'_>, place: &Range<usize>) -> Option<Option<String>> {
        let found = table
            .iter()
            .find(|(key, value)| key.span() == *place || value.span() == *place)
            .map(|(key, _)| key.clone());
        let Some(key) = found else {
            return table
                .iter_mut()
                .find_map(|(_, value)| self.apply_inside(value, place));
        };
        match self {
            Repair::Add(..) => {
                let DeValue::Table(inner) = table.get_mut(&key)?.get_mut() else {
                    return None;
                };
                self.add(inner);
                Some(None)
            }
            Repair::Replace(value) => {
                *table.get_mut(&key)? = value.clone();
                Some(None)
            }
            Repair::Remove => {
                table.remove(&key);
                Some(Some(key.into_inner().into_owned()))
            }
        }
    }

    fn apply_inside(
        &self,
        value: &mut Spanned<DeValue<'_>>,
        place: &Range<usize>,
    ) -> Option<Option<String>> {
        match value.get_mut() {
            DeValue::Table(table) => self.apply(table, place),
            DeValue::Array(items) => {
                let item = items.iter_mut().find(|item| item.span() == *place)?;
                *item = match self {
                    Repair::Replace(value) => value.clone(),
                    Repair::Add(..) => return None,
                    // Every list is one of texts.
                    Repair::Remove => suitable("expected a string", usize::MAX),
                };
                Some(None)
            }
            _ => None,
        }
    }

    fn add(&self, table: &mut DeTable<'_>) {
        if let Repair::Add(key, at) = self {
            let value = suitable("expected a string", *at);
            table.insert(Spanned::new(*at..*at, key.clone().into()), value);
        }
    }
}
