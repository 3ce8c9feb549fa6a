//! Reads the page on which a help center shows a fragment. Takes the page and the words that have to be in it, finds the part with them, and
//! reads that: what is around it belongs to the help center.

use scraper::{ElementRef, Html, Node};

use super::super::read::read_back;
use super::clean::is_never_kept;
use super::read::marked;
use super::rewrite::{Fate, attributes, rewritten};
use crate::characters::is_layout;
use crate::diag::Diagnostic;
use crate::format::{LanguageMarks, Reading};

/// Reads the page at `path`, which is in `lang`. `words` are texts of which the page has to have each.
pub fn read_shown(
    path: &str,
    page: &str,
    lang: &str,
    words: &[String],
) -> Result<Reading, Diagnostic> {
    let html = Html::parse_document(page);
    let wanted: Vec<String> = words.iter().map(|words| bare(words)).collect();
    let part = part_with(html.root_element(), &wanted);
    let text = with_boxes(&part.html());
    let is_marked = text.contains(" lang=\"");
    let lang = match is_marked {
        // A page in the English of one country is a page in English.
        true => language_around(part)
            .filter(|around| !around.starts_with(&format!("{lang}-")))
            .unwrap_or(lang),
        false => lang,
    };
    let page = format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><title>-</title></head><body>{}</body></html>",
        hidden_as_around(part, &marked(&text))
    );
    let reading = read_back(path, page.as_bytes(), &|_| None)?;
    Ok(Reading {
        languages: match is_marked {
            true => LanguageMarks::Kept,
            false => LanguageMarks::Lost,
        },
        ..reading
    })
}

fn bare(text: &str) -> String {
    let is_seen = |c: &char| !c.is_whitespace() && !is_layout(*c);
    text.chars().filter(is_seen).collect()
}

// The smallest element with all the words.
fn part_with<'a>(root: ElementRef<'a>, words: &[String]) -> ElementRef<'a> {
    let has_all = |element: &ElementRef<'_>| {
        let text = bare(&words_without_letters(*element));
        words.iter().all(|words| text.contains(words.as_str()))
    };
    let mut part = root;
    while let Some(inner) = part.child_elements().find(has_all) {
        let is_of_page = !is_never_kept(inner.value().name());
        // One action, one warning: the smallest element would be a paragraph without its box.
        if !is_of_page || is_block_of_text(inner) {
            break;
        }
        part = inner;
    }
    part
}

// The letters of callouts are inside sentences.
fn words_without_letters(element: ElementRef<'_>) -> String {
    let is_letter = |node: &ego_tree::NodeRef<'_, Node>| {
        let parent = node.parent().and_then(ElementRef::wrap);
        parent.is_some_and(|parent| parent.value().name() == "sup")
    };
    let texts = element.descendants().filter_map(|node| match node.value() {
        Node::Text(text) if !is_letter(&node) => Some(&**text),
        _ => None,
    });
    texts.collect()
}

fn is_block_of_text(element: ElementRef<'_>) -> bool {
    matches!(
        element.value().name(),
        "p" | "li" | "ol" | "ul" | "blockquote" | "table" | "h1" | "h2" | "h3"
    )
}

fn language_around(part: ElementRef<'_>) -> Option<&str> {
    let own = part.value().attr("lang");
    let mut around = part.ancestors().filter_map(ElementRef::wrap);
    own.or_else(|| around.find_map(|element| element.value().attr("lang")))
}

// What hides the element around a text hides the text.
fn hidden_as_around(part: ElementRef<'_>, text: &str) -> String {
    let around = part.ancestors().filter_map(ElementRef::wrap);
    around.fold(text.to_owned(), |text, element| {
        let is_style = |value: &str| {
            ["display", "visibility", "opacity"]
                .iter()
                .any(|one| value.contains(one))
        };
        let hides = attributes(element)
            .filter(|(name, value)| name == "hidden" || (name == "style" && is_style(value)));
        let hides: String = hides
            .map(|(name, value)| format!(" {name}=\"{}\"", value.replace('"', "'")))
            .collect();
        match hides.is_empty() {
            true => text,
            false => format!("<div{hides}>{text}</div>"),
        }
    })
}

// Without what runs and loads; the panels of Confluence as the boxes that they are.
fn with_boxes(text: &str) -> String {
    rewritten(text, |element| {
        let name = element.value().name();
        let class = element.value().attr("class").unwrap_or_default();
        let is_of = |part: &str| class.split(' ').any(|class| class == part);
        let warns = ["warning", "note"].iter();
        let mut warns = warns.map(|kind| format!("confluence-information-macro-{kind}"));
        if is_never_kept(name) {
            Fate::Dropped
        } else if warns.any(|class| is_of(&class)) {
            Fate::Kept("blockquote".to_owned(), Vec::new())
        } else if is_of("confluence-information-macro-body") {
            Fate::Unwrapped
        } else if is_of("confluence-information-macro-icon") {
            Fate::Dropped
        } else {
            Fate::Kept(name.to_owned(), attributes(element).collect())
        }
    })
}
