//! Films and recordings of a page. One becomes the figure of a card where all that this needs is known: a poster, what it shows, and,
//! on another site, its length. Otherwise a link leads to it, and the report says what to add; one of the guide's own has no address, so
//! a comment says it.

use stappenkaart_say::say;

use super::draft::PartKind;
use super::maker::CardMaker;
use super::tree::{SourceBlock, SourceFilm, SourceInline, SourceKind};
use crate::model::{AttachmentKind, is_web_address};
use crate::parse::seconds_of;

impl CardMaker<'_> {
    /// Adds a film, a recording or a file to download.
    pub fn film(&mut self, block: &SourceBlock, under: bool, film: &SourceFilm) {
        let lines = &block.lines;
        if !film.unread.is_empty() {
            let unread = film.unread.clone();
            self.notes.hidden.push((
                lines.start,
                say!("what only a player reads").to_owned(),
                unread,
            ));
        }
        self.add_film(block, under, film);
    }

    fn add_film(&mut self, block: &SourceBlock, under: bool, film: &SourceFilm) {
        let lines = &block.lines;
        let is_web = film.is_on_web();
        let found = match is_web {
            true => Some(film.target.clone()),
            false => self.copied_file(&film.target),
        };
        let Some(target) = found else {
            let why = say!("this film was not found beside the source");
            return self.comment(block, under, format!("{why} (`{}`)", film.target));
        };
        let poster = film.poster.as_deref();
        let own = poster.and_then(|poster| self.copied_file(poster));
        let missing = missing(&target, film, own.is_some());
        let name = own.as_deref().or(poster).unwrap_or("poster.png").to_owned();
        let alt = film.title.split_whitespace().collect::<Vec<_>>().join(" ");
        if missing.is_empty() {
            let kind = PartKind::Film {
                poster: name,
                alt,
                target,
                length: film.length.clone(),
            };
            return self.add(lines, under, kind);
        }
        let missing = missing.join(", ");
        let text = template(&name, &alt, &target, film);
        if is_web {
            let what = say!("a link leads to this film; to show it, write a figure, with");
            self.notes
                .remarks
                .push((lines.start, format!("{what} {missing}: {text}")));
            return self.film_link(block, under, film);
        }
        let why = say!("write this film as a figure, with {missing}");
        self.add(lines, under, PartKind::Comment { why, text });
    }

    /// Adds a picture, a film, or what is said about tabs.
    pub fn shown(&mut self, block: &SourceBlock, under: bool) {
        match &block.kind {
            SourceKind::Film(film) => self.film(block, under, film),
            SourceKind::Figure { target, alt } => self.figure(block, under, target, alt),
            SourceKind::Tabs(tabs) => self.tabs(&block.lines, under, tabs),
            _ => {}
        }
    }

    fn copied_file(&mut self, target: &str) -> Option<String> {
        let bytes = (self.picture)(target)?;
        Some(self.copied(target, bytes))
    }

    fn film_link(&mut self, block: &SourceBlock, under: bool, film: &SourceFilm) {
        let words = match film.title.trim() {
            "" => self.labels.film.clone(),
            title => title.to_owned(),
        };
        let link = vec![SourceInline::Link {
            target: film.target.clone(),
            words: vec![SourceInline::Text(words)],
        }];
        let text = SourceBlock {
            lines: block.lines.clone(),
            kind: SourceKind::Paragraph(link.clone()),
        };
        match under {
            true => self.note(&block.lines, under, &[text]),
            false => self.text(&text, &link),
        }
    }
}

// A figure with places for what is not known.
fn template(poster: &str, alt: &str, target: &str, film: &SourceFilm) -> String {
    let alt = if alt.is_empty() {
        say!("What it shows")
    } else {
        alt
    };
    let length = match (is_web_address(target), &film.length) {
        (_, Some(length)) => format!(" {{length={length}}}"),
        (true, None) => " {length=2:30}".to_owned(),
        (false, None) => String::new(),
    };
    format!("[![{alt}]({poster})]({target}){length}")
}

// What the figure of a film still needs.
fn missing(target: &str, film: &SourceFilm, has_poster: bool) -> Vec<&'static str> {
    let is_web = is_web_address(target);
    let is_document = AttachmentKind::by_name(target) == Some(AttachmentKind::Document);
    let needs = [
        (
            is_web && !target.starts_with("https://"),
            say!("an address that starts with https"),
        ),
        (!has_poster, say!("a picture as its poster")),
        (
            film.title.trim().is_empty(),
            say!("a text that says what it shows"),
        ),
        (is_web && film.length.is_none(), say!("its length")),
        (
            film.length
                .as_deref()
                .is_some_and(|typed| seconds_of(typed).is_none()),
            say!("its length in minutes and seconds"),
        ),
        (
            !is_web && is_document && film.length.is_some(),
            say!("no length"),
        ),
    ];
    let needs = needs.into_iter().filter(|(is_missing, _)| *is_missing);
    needs.map(|(_, what)| what).collect()
}
