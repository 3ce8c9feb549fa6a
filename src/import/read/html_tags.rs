//! Tags of HTML among the running text of Markdown, also in a cell of a table. Takes the words with the tags that no one sees, returns
//! what they mean.

use stappenkaart_say::say;

use super::html_boxes::of_class;
use super::html_inline::{ACTIONS_IN_LINE, BOX_IN_LINE, shortcode};
use super::lines::value_of;
use super::players::{FILM_TAGS, film_in};
use super::{html_unseen, looks};
use crate::import::tree::{SourceInline, plain_words};
use crate::phrases::phrase;

/// What a tag among words is, before it is read.
pub const TAG: &str = phrase!("a tag");

/// Words with the tags among them read: `<b>Save</b>` is strong.
pub fn read(words: Vec<SourceInline>) -> Vec<SourceInline> {
    let mut reader = TagReader::default();
    for word in words {
        match &word {
            SourceInline::Hidden { what: TAG, text } => {
                let text = text.clone();
                reader.tag(&text, word);
            }
            _ => reader.out.push(word),
        }
    }
    reader.finish()
}

#[derive(Default)]
struct TagReader {
    out: Vec<SourceInline>,
    /// The tags that are open, each with what was before it.
    open: Vec<(String, Vec<SourceInline>, SourceInline)>,
    /// The lists that are open: how many items of each were read, where it has numbers.
    lists: Vec<Option<usize>>,
}

impl TagReader {
    fn tag(&mut self, text: &str, word: SourceInline) {
        let name = tag_name(text);
        let is_end = text.starts_with("</");
        if let Some(whole) = whole(text) {
            self.out.push(whole);
        } else if is_end && ["ul", "ol"].contains(&name.as_str()) {
            self.end_list(word);
        } else if is_end {
            self.end(&name, word);
        } else if opens(&name) {
            let before = std::mem::take(&mut self.out);
            self.open.push((name, before, word));
        } else {
            // The cells of a table, or two paragraphs, are not one word.
            self.out.push(SourceInline::Break);
            self.out.push(word);
            self.start_of_list(&name);
        }
    }

    // An item gets the mark that a reader sees.
    fn start_of_list(&mut self, name: &str) {
        match (name, self.lists.last_mut()) {
            ("ul", _) => self.lists.push(None),
            ("ol", _) => self.lists.push(Some(0)),
            ("li", Some(Some(count))) => {
                *count += 1;
                let mark = format!("{count}. ");
                self.out.push(SourceInline::Text(mark));
            }
            ("li", _) => self.out.push(SourceInline::Text("• ".to_owned())),
            _ => {}
        }
    }

    fn end_list(&mut self, word: SourceInline) {
        self.out.push(word);
        if self.lists.pop().flatten().is_some_and(|count| count > 1) {
            self.out.push(SourceInline::Unsure {
                why: ACTIONS_IN_LINE,
                text: plain_words(&self.out).trim().to_owned(),
            });
        }
    }

    fn end(&mut self, name: &str, word: SourceInline) {
        let Some(at) = self.open.iter().rposition(|(opened, ..)| opened == name) else {
            return self.out.push(word);
        };
        let mut unclosed = self.open.split_off(at).into_iter();
        let (_, before, tag) = unclosed.next().expect("one was found");
        let mut inner = Vec::new();
        for (_, words, tag) in unclosed {
            inner.extend(words);
            inner.push(tag);
        }
        inner.append(&mut self.out);
        self.out = before;
        if name == "div" {
            self.out.push(SourceInline::Break);
        }
        self.out.extend(closed(name, tag, inner));
    }

    fn finish(mut self) -> Vec<SourceInline> {
        while let Some((name, mut before, tag)) = self.open.pop() {
            if name == "div" {
                before.push(SourceInline::Break);
            }
            before.push(tag);
            before.append(&mut self.out);
            self.out = before;
        }
        self.out
    }
}

fn opens(name: &str) -> bool {
    name == "div" || INLINE.contains(&name) || FILM_TAGS.contains(&name)
}

// What a tag is that has no end.
fn whole(tag: &str) -> Option<SourceInline> {
    match tag_name(tag).as_str() {
        "br" => Some(SourceInline::Break),
        "img" => image(tag),
        _ => comment(tag),
    }
}

// A comment between words. An attribute list is written as one, to be read here.
fn comment(tag: &str) -> Option<SourceInline> {
    let inside = tag.strip_prefix("<!--")?.trim_end_matches("-->");
    if let Some(unsure) = shortcode(inside) {
        return Some(unsure);
    }
    let what = match inside.starts_with('{') {
        true => say!("how a part looks or is called"),
        false => say!("a comment that readers don't see"),
    };
    let text = inside.trim().to_owned();
    Some(SourceInline::Hidden { what, text })
}

// What a pair of tags is, with those of its values that are in no text.
fn closed(name: &str, tag: SourceInline, words: Vec<SourceInline>) -> Vec<SourceInline> {
    if let Some(film) = film(name, &tag, &words) {
        return vec![film];
    }
    let mut out = marked(name, &tag, words);
    out.extend(unread(tag));
    out
}

fn film(name: &str, tag: &SourceInline, words: &[SourceInline]) -> Option<SourceInline> {
    if !FILM_TAGS.contains(&name) {
        return None;
    }
    let text = |word: &SourceInline| match word {
        SourceInline::Hidden { what: _, text } => text.clone(),
        word => plain_words(std::slice::from_ref(word)).replace('<', "&lt;"),
    };
    let inside = std::iter::once(tag).chain(words).map(text);
    film_in(&inside.collect::<String>()).map(SourceInline::Film)
}

// A tag whose values are in no text.
fn unread(tag: SourceInline) -> Option<SourceInline> {
    let has_values = matches!(&tag, SourceInline::Hidden { text, .. } if text.contains('='));
    has_values.then_some(tag)
}

const INLINE: [&str; 25] = [
    "b", "strong", "i", "em", "code", "kbd", "samp", "a", "span", "u", "sup", "sub", "del", "s",
    "strike", "button", "label", "ins", "mark", "small", "font", "abbr", "cite", "dfn", "var",
];

// What a pair of tags makes of the words between them.
fn marked(name: &str, tag: &SourceInline, words: Vec<SourceInline>) -> Vec<SourceInline> {
    let SourceInline::Hidden { text, .. } = tag else {
        return words;
    };
    let style = value_of(text, "style").unwrap_or_default();
    if html_unseen::hides(style) {
        let text = plain_words(&words);
        let what = looks::UNSEEN;
        return vec![SourceInline::Hidden { what, text }];
    }
    match name {
        _ if html_unseen::strikes(style) => vec![looks::struck(&words)],
        "b" | "strong" | "button" => vec![SourceInline::Strong(words)],
        "i" | "em" | "var" => vec![SourceInline::Emphasis(words)],
        "code" | "kbd" | "samp" => vec![SourceInline::Code(plain_words(&words))],
        "a" => match value_of(text, "href") {
            Some(target) => vec![SourceInline::Link {
                target: target.to_owned(),
                words,
            }],
            None => words,
        },
        "sup" => looks::raised(words),
        "sub" => looks::lowered(words),
        "del" | "s" | "strike" => vec![looks::struck(&words)],
        "div" => framed(text, words),
        _ => words,
    }
}

// A box in a cell is read as its words, and a person decides what becomes of it.
fn framed(tag: &str, mut words: Vec<SourceInline>) -> Vec<SourceInline> {
    if of_class(value_of(tag, "class").unwrap_or_default()).is_some() {
        words.push(SourceInline::Unsure {
            why: BOX_IN_LINE,
            text: plain_words(&words).trim().to_owned(),
        });
    }
    words.push(SourceInline::Break);
    words
}

fn tag_name(tag: &str) -> String {
    let name = tag.trim_start_matches(['<', '/']).chars();
    let name: String = name.take_while(|c| c.is_ascii_alphanumeric()).collect();
    name.to_lowercase()
}

fn image(tag: &str) -> Option<SourceInline> {
    Some(SourceInline::Image {
        target: value_of(tag, "src")?.to_owned(),
        alt: value_of(tag, "alt").unwrap_or_default().to_owned(),
    })
}
