//! Running text of a source as running text of a card. A bold span that swallows its punctuation, a space or a link is put right; what
//! a card can't have is returned beside the words, so that nothing is lost.

use stappenkaart_say::say;

use super::clear_marks::clear;
use super::icons::{GONE, Icon, closed, icon};
use super::keys::pressed;
use super::page_links::PageLinks;
use super::tree::{SourceFilm, SourceInline, plain_words};
use crate::characters::is_right_to_left;
use crate::model::{Inline, is_web_address, plain};
use crate::phrases::said;

/// A text, and what could not be a part of it.
#[derive(Debug, Default)]
pub struct CardPhrase {
    pub words: Vec<Inline>,
    /// What a person has to look at: what it is, and how the source has it.
    pub uncertain: Vec<(String, String)>,
    /// What a reader of the source does not see.
    pub hidden: Vec<(&'static str, String)>,
}

/// Where the links of a page lead.
#[derive(Clone, Copy)]
pub struct DraftLinks<'a> {
    /// The path of the page.
    pub page: &'a str,
    /// The address of the folder that it was published in.
    pub base: Option<&'a str>,
    pub pages: &'a PageLinks,
}

impl DraftLinks<'_> {
    // Another card, an address, a place in the page, or, with the address of the source, a page beside it.
    fn find(&self, target: &str) -> Option<String> {
        let card = self.pages.find(self.page, target);
        card.or_else(|| address(target, self.base))
    }
}

/// Reads running text. Without `links`, only those to the web and within the page are known.
pub fn phrase(words: &[SourceInline], links: Option<&DraftLinks<'_>>) -> CardPhrase {
    let mut phrase = CardPhrase::default();
    let mut reader = PhraseReader {
        links,
        has_directions: plain_words(words).contains(is_right_to_left),
        uncertain: Vec::new(),
        hidden: Vec::new(),
    };
    let read = reader.words(words);
    phrase.words = clear(tidy(read));
    phrase.uncertain = reader.uncertain;
    phrase.hidden = reader.hidden;
    phrase
}

struct PhraseReader<'a> {
    links: Option<&'a DraftLinks<'a>>,
    /// Whether it has letters from right to left, so that a mark of the direction says something.
    has_directions: bool,
    uncertain: Vec<(String, String)>,
    hidden: Vec<(&'static str, String)>,
}

impl PhraseReader<'_> {
    fn words(&mut self, words: &[SourceInline]) -> Vec<Inline> {
        let mut read = Vec::new();
        for (at, word) in words.iter().enumerate() {
            match word {
                SourceInline::Image { target, alt } => {
                    let icon = icon(words, at, alt);
                    read.push(Inline::Text(self.icon(icon, target, alt)));
                }
                word => read.extend(self.word(word)),
            }
        }
        let mut read = joined(read);
        for word in &mut read {
            if let Inline::Text(text) = word {
                *text = closed(text);
            }
        }
        pressed(read)
    }

    fn word(&mut self, word: &SourceInline) -> Vec<Inline> {
        match word {
            SourceInline::Text(text) => vec![Inline::Text(self.visible(text))],
            SourceInline::Break => vec![Inline::Text(" ".to_owned())],
            SourceInline::Code(code) => {
                let code = code.trim();
                match code.is_empty() {
                    true => Vec::new(),
                    false => vec![Inline::Code(self.visible(code))],
                }
            }
            SourceInline::Strong(words) => {
                let words = self.words(words);
                strong(words)
            }
            SourceInline::Emphasis(words) => {
                let words = self.words(words);
                apart(words, &|words| Inline::Emphasis(words))
            }
            SourceInline::Link { target, words } => self.link(target, words),
            SourceInline::Image { target, alt } => {
                vec![Inline::Text(self.icon(Icon::Name, target, alt))]
            }
            SourceInline::Film(film) => self.film(film),
            SourceInline::Hidden { what, text } => {
                self.hidden.push((what, text.clone()));
                Vec::new()
            }
            SourceInline::Unsure { why, text } => {
                self.uncertain.push((said(why).to_owned(), text.clone()));
                Vec::new()
            }
        }
    }

    fn film(&mut self, film: &SourceFilm) -> Vec<Inline> {
        let more = film.poster.iter().chain([&film.unread]);
        let more = more.filter(|text| !text.is_empty()).cloned();
        self.hidden
            .extend(more.map(|text| (say!("what only a player reads"), text)));
        let words = [SourceInline::Text(film.said().to_owned())];
        self.link(&film.target, &words)
    }

    fn link(&mut self, target: &str, words: &[SourceInline]) -> Vec<Inline> {
        let target = target.trim();
        let said = plain_words(words);
        let words = tidy(self.words(words));
        if plain(&words).trim().is_empty() {
            self.hidden
                .push((say!("a link without words"), target.to_owned()));
            return words;
        }
        let found = match self.links {
            // The address has a value that only the page knows.
            _ if target.contains("{{") || target.contains("%7B%7B") => None,
            Some(links) => links.find(target),
            None => address(target, None),
        };
        match found {
            Some(target) => apart(words, &|words| Inline::Link {
                target: target.clone(),
                words,
            }),
            None => {
                let what = say!("this link leads to a page that is not in the guide").to_owned();
                self.uncertain
                    .push((what, format!("[{}]({target})", said.trim())));
                words
            }
        }
    }

    // Without characters that no one sees and that change nothing, and with every space as a space.
    fn visible(&self, text: &str) -> String {
        let is_unseen = |c: char| match c {
            '\u{200e}' => !self.has_directions,
            c => "\u{200b}\u{200c}\u{feff}\u{ad}\u{2060}".contains(c),
        };
        let is_space = |c: char| c.is_whitespace() || c.is_control();
        let shown = text.chars().filter(|c| !is_unseen(*c));
        shown.map(|c| if is_space(c) { ' ' } else { c }).collect()
    }

    // What a reader gets instead of a picture in a sentence.
    fn icon(&mut self, icon: Icon, target: &str, alt: &str) -> String {
        let (what, text) = match icon {
            Icon::Name => {
                let what = say!("a picture in a sentence; its words stay");
                self.hidden.push((what, target.to_owned()));
                return self.visible(alt);
            }
            Icon::Beside => (
                say!("the picture of what is named beside it"),
                format!("![{alt}]({target})"),
            ),
            Icon::Silent => (
                say!("a picture without words in a sentence"),
                format!("![]({target})"),
            ),
            Icon::Missing => {
                let what = say!("this picture has no words, and the sentence may need its name");
                self.uncertain
                    .push((what.to_owned(), format!("![]({target})")));
                return GONE.to_string();
            }
        };
        self.hidden.push((what, text));
        GONE.to_string()
    }
}

// Where a link to the web leads: an address, a place in the page, or, with the address of the source, a page beside it.
fn address(target: &str, base: Option<&str>) -> Option<String> {
    if is_web_address(target) || target.starts_with('#') {
        return Some(target.to_owned());
    }
    let base = base?.trim_end_matches('/');
    let host = base.find("://").map(|at| at + 3)?;
    let host = base[host..].find('/').map_or(base.len(), |at| host + at);
    let (path, rest) = match target.find(['#', '?']) {
        Some(at) => target.split_at(at),
        None => (target, ""),
    };
    let path = match path.strip_suffix(".adoc") {
        Some(page) => format!("{page}.html"),
        None => path.strip_suffix(".md").unwrap_or(path).to_owned(),
    };
    let mut parts: Vec<&str> = match path.starts_with('/') {
        true => Vec::new(),
        false => base[host..]
            .split('/')
            .filter(|part| !part.is_empty())
            .collect(),
    };
    for part in path
        .split('/')
        .filter(|part| !part.is_empty() && *part != ".")
    {
        match part {
            ".." => drop(parts.pop()),
            _ => parts.push(part),
        }
    }
    if path.contains(':') {
        return None;
    }
    Some(format!("{}/{}{rest}", &base[..host], parts.join("/")))
}

// The longest label of a button or menu. What is longer is a sentence in bold.
const LONGEST_LABEL: usize = 60;

// Bold is a label where it can be one. Its punctuation goes outside: "**Save.**" is "**Save**.".
fn strong(words: Vec<Inline>) -> Vec<Inline> {
    let text = plain(&words);
    let is_sentence = text.trim().chars().count() > LONGEST_LABEL
        || text.trim_end_matches(['.', ':', ' ']).contains(". ");
    apart(words, &|words| match is_sentence {
        true => Inline::Emphasis(words),
        false => Inline::Ui(words),
    })
}

// Puts a mark around words: within a link and around code, without the spaces and the punctuation at its edges.
fn apart(words: Vec<Inline>, mark: &dyn Fn(Vec<Inline>) -> Inline) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut inside = Vec::new();
    for word in words {
        match word {
            Inline::Text(text) => inside.push(Inline::Text(text)),
            // A mark within a mark says nothing more.
            Inline::Ui(words) | Inline::Emphasis(words) => inside.extend(words),
            Inline::Code(code) => {
                out.extend(edged(std::mem::take(&mut inside), mark));
                let link = mark(Vec::new());
                match link {
                    Inline::Link { target, .. } => out.push(Inline::Link {
                        target,
                        words: vec![Inline::Code(code)],
                    }),
                    _ => out.push(Inline::Code(code)),
                }
            }
            Inline::Link { target, words } => {
                out.extend(edged(std::mem::take(&mut inside), mark));
                let words = match mark(Vec::new()) {
                    Inline::Ui(_) => edged(words, mark),
                    _ => words,
                };
                out.push(Inline::Link { target, words });
            }
            Inline::Callout { id, words } => out.push(Inline::Callout { id, words }),
        }
    }
    out.extend(edged(inside, mark));
    out
}

fn edged(words: Vec<Inline>, mark: &dyn Fn(Vec<Inline>) -> Inline) -> Vec<Inline> {
    let mut words = joined(words);
    let (mut before, mut after) = (String::new(), String::new());
    if let Some(Inline::Text(text)) = words.first_mut() {
        let start = text.len() - text.trim_start().len();
        before = text[..start].to_owned();
        *text = text[start..].to_owned();
    }
    let is_link = matches!(mark(Vec::new()), Inline::Link { .. });
    if let Some(Inline::Text(text)) = words.last_mut() {
        let end = match is_link {
            true => text.trim_end().len(),
            false => text
                .trim_end_matches(|c: char| c.is_whitespace() || ".,:;!?".contains(c))
                .len(),
        };
        after = text[end..].to_owned();
        text.truncate(end);
    }
    words.retain(|word| !matches!(word, Inline::Text(text) if text.is_empty()));
    let mut out = vec![Inline::Text(before)];
    if !words.is_empty() {
        out.push(mark(words));
    }
    out.push(Inline::Text(after));
    out
}

// Texts that follow each other as one.
fn joined(words: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for word in words {
        match (out.last_mut(), word) {
            (Some(Inline::Text(before)), Inline::Text(text)) => before.push_str(&text),
            (Some(Inline::Ui(before)), Inline::Ui(words)) => before.extend(words),
            (Some(Inline::Emphasis(before)), Inline::Emphasis(words)) => before.extend(words),
            (_, Inline::Text(text)) if text.is_empty() => {}
            (_, word) => out.push(word),
        }
    }
    out
}

/// A text with single spaces, and none at its edges.
pub fn tidy(words: Vec<Inline>) -> Vec<Inline> {
    let mut out = joined(words);
    let mut ends_with_space = true;
    for word in &mut out {
        if let Inline::Text(text) = word {
            let mut single = String::with_capacity(text.len());
            for c in text.chars() {
                if c != ' ' || !ends_with_space {
                    single.push(c);
                }
                ends_with_space = c == ' ';
            }
            *text = single;
        } else {
            ends_with_space = false;
        }
    }
    if let Some(Inline::Text(text)) = out.last_mut() {
        text.truncate(text.trim_end().len());
    }
    out.retain(|word| !matches!(word, Inline::Text(text) if text.is_empty()));
    out
}
