//! Macros of AsciiDoc in a line of their own: `image::save.png[The button]`, `video::film.mp4[]`, and those of the page itself.

use stappenkaart_say::say;

use super::asciidoc::AsciiBlocks;
use super::asciidoc_conditions::END;
use super::asciidoc_lines::alt;
use super::asciidoc_values::texts;
use super::lines::value_of;
use super::players::page_of;
use crate::import::tree::{SourceFilm, SourceKind};

// `name::target[values]`
fn parts(line: &str) -> Option<(&str, &str, &str)> {
    let (name, rest) = line.split_once("::")?;
    let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    let (target, values) = rest.split_once('[').filter(|_| is_name)?;
    let values = values.strip_suffix(']')?;
    (!target.contains(' ')).then_some((name, target, values))
}

impl AsciiBlocks<'_> {
    /// Adds what a condition in this line is.
    pub fn condition(&mut self, at: usize) {
        let line = self.line(at);
        let mut parts = self.readers.iter();
        let kind = if line.starts_with(END) {
            SourceKind::Furniture(say!("the end of a condition of the page"))
        } else if parts.any(|part| part.lines.start == at) {
            SourceKind::Furniture(say!("the start of a part for some readers"))
        } else {
            SourceKind::Unknown(say!("a condition of the page"))
        };
        self.add(at..at + 1, kind);
    }

    /// Reads a macro, or a line between two parts.
    pub fn block_macro(&mut self, line: &str) -> bool {
        if ["'''", "---", "***", "<<<", "- - -", "* * *"].contains(&line) {
            self.title();
            self.furniture(1, say!("a line between two parts"));
            return true;
        }
        let Some((name, target, values)) = parts(line) else {
            return false;
        };
        let target = texts(target, self.values);
        let lines = self.at..self.at + 1;
        let kind = match name {
            "image" => SourceKind::Figure {
                alt: alt(values).to_owned(),
                target,
            },
            "video" | "audio" => SourceKind::Film(film(target, values)),
            "include" => SourceKind::Unknown(say!("an include")),
            "toc" => SourceKind::Furniture(say!("the table of contents of the page")),
            _ => SourceKind::Unknown(say!("a macro of the page")),
        };
        let is_whole = match &kind {
            SourceKind::Figure { alt, .. } => alt.len() == values.trim_matches('"').len(),
            SourceKind::Film(_) => values.is_empty(),
            _ => true,
        };
        self.add(lines.clone(), kind);
        if !is_whole {
            let what = say!("the values of a picture or film");
            self.add(lines.clone(), SourceKind::Furniture(what));
        }
        self.title();
        self.at = lines.end;
        true
    }
}

fn film(target: String, values: &str) -> SourceFilm {
    let target = match values.split(',').next().unwrap_or_default() {
        "youtube" => format!("https://www.youtube.com/watch?v={target}"),
        "vimeo" => format!("https://vimeo.com/{target}"),
        _ => target,
    };
    let (target, unread) = page_of(&target);
    let value = |key: &str| value_of(values, key).map(str::to_owned);
    SourceFilm {
        target,
        title: value("title").or_else(|| value("alt")).unwrap_or_default(),
        poster: value("poster"),
        length: None,
        unread: unread.join(" "),
    }
}
