//! Running text of a source as running text of a card. A bold span that swallows its punctuation, a space or a link is put right; what
//! a card can't have is returned beside the words, so that nothing is lost.

use stappenkaart_say::say;

use super::clear_marks::clear;
use super::keys::pressed;
use super::page_links::PageLinks;
use super::tree::{SourceInline, plain_words};
use crate::characters::is_right_to_left;
use crate::model::{Inline, is_web_address, plain};

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
                SourceInline::Image { target, alt } if is_named_beside(words, at, alt) => {
                    let what = say!("the picture of what is named beside it");
                    self.hidden.push((what, format!("![{alt}]({target})")));
                }
                word => read.extend(self.word(word)),
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
            SourceInline::Image { target, alt } => self.image(target, alt),
            SourceInline::Film(film) => {
                let more = film.poster.iter().chain([&film.unread]);
                let more = more.filter(|text| !text.is_empty()).cloned();
                self.hidden
                    .extend(more.map(|text| ("what only a player reads", text)));
                let words = [SourceInline::Text(film.said().to_owned())];
                self.link(&film.target, &words)
            }
            SourceInline::Hidden { what, text } => {
                self.hidden.push((what, text.clone()));
                Vec::new()
            }
            SourceInline::Unsure { why, text } => {
                self.uncertain.push(((*why).to_owned(), text.clone()));
                Vec::new()
            }
        }
    }

    fn link(&mut self, target: &str, words: &[SourceInline]) -> Vec<Inline> {
        let said = plain_words(words);
        let words = tidy(self.words(words));
        if plain(&words).trim().is_empty() {
            self.hidden
                .push(("a link without words", target.to_owned()));
            return words;
        }
        let found = match self.links {
            Some(links) => links.find(target),
            None => address(target, None),
        };
        match found {
            Some(target) => apart(words, &|words| Inline::Link {
                target: target.clone(),
                words,
            }),
            None => {
                let what = "this link leads to a page that is not in the guide".to_owned();
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

    fn image(&mut self, target: &str, alt: &str) -> Vec<Inline> {
        if alt.trim().is_empty() {
            let what = "there was a picture in the middle of this text".to_owned();
            self.uncertain.push((what, format!("![]({target})")));
            return Vec::new();
        }
        self.hidden
            .push(("a picture in a sentence; its words stay", target.to_owned()));
        vec![Inline::Text(self.visible(alt))]
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

// Whether a picture only says again what the label before or after it says: the sign of a button beside its name.
fn is_named_beside(words: &[SourceInline], at: usize, alt: &str) -> bool {
    if alt.trim().is_empty() {
        return false;
    }
    let is_said =
        |word: &&SourceInline| !plain_words(std::slice::from_ref(*word)).trim().is_empty();
    let before = words[..at].iter().rev().find(is_said);
    let after = words[at + 1..].iter().find(is_said);
    let alt = alt.to_lowercase();
    let names = |word: &SourceInline| match word {
        SourceInline::Strong(label) => {
            let label = plain_words(label).to_lowercase();
            let label = label.trim_matches(|c: char| !c.is_alphanumeric());
            !label.is_empty() && alt.contains(label)
        }
        _ => false,
    };
    before.into_iter().chain(after).any(names)
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
