//! The parts of `guide.toml` that have their own form: texts, ids and languages. Takes values
//! with their places, returns what the model has for them.

use std::ops::Range;

use stappenkaart_say::say;
use toml::Spanned;

use super::attributes::is_id;
use super::inline::translation;
use crate::codes;
use crate::diag::{Fix, Problems};
use crate::model::{Id, Inline, Lang, Segment};
use crate::source::{FileId, Span};

/// Reads the values of a `guide.toml`.
pub struct GuideReader<'a> {
    pub file: FileId,
    pub problems: &'a mut Problems,
}

impl GuideReader<'_> {
    pub fn problem(&mut self, range: Range<usize>, message: String, help: &str) {
        let span = Span::new(self.file, range);
        self.problems.error(codes::SK003, span, message).help(help);
    }

    pub fn segment(&mut self, id: String, text: Spanned<String>) -> Segment {
        let range = text.span();
        let text = text.into_inner();
        if text.trim().is_empty() {
            self.problem(
                range.clone(),
                say!("`{id}` is empty"),
                say!("write a text between the quotes, or remove the line"),
            );
        }
        let inlines = translation(text.trim()).unwrap_or_else(|what| {
            self.problem(
                range.clone(),
                say!("`{id}` can't be read: {what}"),
                say!("write it as one paragraph of plain text"),
            );
            vec![Inline::Text(text)]
        });
        Segment {
            id: Id::new(id),
            text: inlines,
            span: Span::new(self.file, range),
            home: self.file,
        }
    }

    pub fn id(&mut self, id: Spanned<String>) -> (Id, Span) {
        let range = id.span();
        let name = id.into_inner();
        if !is_id(&name) {
            self.problem(
                range.clone(),
                say!("`{name}` can't be an id"),
                say!("an id consists of lowercase letters, digits and hyphens"),
            );
        }
        (Id::new(name), Span::new(self.file, range))
    }

    pub fn language(&mut self, tag: Spanned<String>) -> Lang {
        let range = tag.span();
        let tag = tag.into_inner();
        let canonical = tag
            .parse::<unic_langid::LanguageIdentifier>()
            .map(|id| id.to_string());
        match canonical {
            Ok(canonical) if canonical == tag => {}
            Ok(canonical) => {
                let span = Span::new(self.file, range);
                let message =
                    say!("the language tag `{tag}` does not have its standard spelling (BCP 47)");
                let fix = span
                    .unquoted(&tag)
                    .map(|place| Fix::new(place, &*canonical));
                self.problems
                    .error(codes::SK003, span, message)
                    .help(say!("type `{canonical}`"))
                    .fixed_by(fix);
                return Lang::new(canonical);
            }
            Err(_) => self.problem(
                range,
                say!("`{tag}` is not a language"),
                say!("use a BCP 47 tag such as `nl`, `en` or `pt-BR`"),
            ),
        }
        Lang::new(tag)
    }

    /// The address of the site, with a slash at its end.
    pub fn url(&mut self, url: Option<Spanned<String>>) -> Option<String> {
        let url = url?;
        let range = url.span();
        let url = url.into_inner();
        let rest = ["https://", "http://"]
            .iter()
            .find_map(|scheme| url.strip_prefix(scheme));
        let is_address = rest.is_some_and(|rest| {
            !rest.is_empty()
                && !rest.starts_with('/')
                && !rest.contains(|c: char| c.is_whitespace() || "?#\"<>\\".contains(c))
        });
        if !is_address {
            self.problem(
                range,
                say!("`{url}` can't be the address of the site"),
                say!("type the address of its folder, such as `https://example.com/help/`"),
            );
            return None;
        }
        Some(format!("{}/", url.trim_end_matches('/')))
    }

    /// A text that no catalog translates.
    pub fn text(&mut self, name: &str, text: Spanned<String>) -> String {
        let range = text.span();
        let text = text.into_inner();
        if text.trim().is_empty() {
            self.problem(
                range,
                say!("`{name}` is empty"),
                say!("write a text between the quotes, or remove it"),
            );
        }
        text.trim().to_owned()
    }
}
