//! Reads a fragment back as the reader of a help center would see it: first what that keeps of it is found out, and nothing else is read.
//! Warnings and actions are known by their structure.

use scraper::{ElementRef, Html};
use stappenkaart_say::say;

use super::super::read::read_back;
use super::clean::clean;
use super::pictures::{Fetch, check_pictures, unreadable};
use super::rewrite::{Fate, attributes, rewritten};
use super::structure::{is_command, is_letter, is_number_of_action, is_warning, words};
use crate::characters::single_spaced;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{LanguageMarks, Reading};
use crate::host::{HostProfile, names, profile};
use crate::wording::list;

/// Reads the fragment at `path`, for the help center that its first line names.
pub fn read(path: &str, bytes: &[u8], fetch: &Fetch<'_>) -> Result<Reading, Diagnostic> {
    let text = text(path, bytes)?;
    let named = text
        .strip_prefix("<!-- ")
        .and_then(|rest| rest.split([':', ' ']).next());
    let host = named.and_then(profile).ok_or_else(|| {
        let message = say!("its first line does not name a help center that is known");
        unreadable(path, message).help(say!("there are {}", list(names())))
    })?;
    read_as(host, path, bytes, fetch)
}

/// Reads it for a help center of this kind. Fails with the first warning or picture that such a help center removes.
pub fn read_as(
    host: &HostProfile,
    path: &str,
    bytes: &[u8],
    fetch: &Fetch<'_>,
) -> Result<Reading, Diagnostic> {
    let given = text(path, bytes)?;
    let kept = clean(given, host);
    check_warnings(host, path, given, &kept)?;
    check_pictures(host, path, given, &kept, fetch)?;
    let is_marked = kept.contains(" lang=\"");
    let lang = match is_marked {
        true => first_language(&kept),
        // The translation of an article that it is pasted into.
        false => path.split('/').next().unwrap_or_default().to_owned(),
    };
    let page = format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><title>-</title></head><body>{}</body></html>",
        marked(&kept)
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

fn text<'a>(path: &str, bytes: &'a [u8]) -> Result<&'a str, Diagnostic> {
    std::str::from_utf8(bytes).map_err(|_| unreadable(path, say!("the fragment is not UTF-8")))
}

// The language that the outermost element says.
fn first_language(kept: &str) -> String {
    let html = Html::parse_fragment(kept);
    let first = html.root_element().child_elements().next();
    let lang = first.and_then(|first| first.value().attr("lang"));
    let is_of_tag = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    lang.unwrap_or_default().chars().filter(is_of_tag).collect()
}

/// The text with the marks that the reader of pages knows, on what the structure says. What else claims them is not believed.
pub fn marked(kept: &str) -> String {
    rewritten(kept, |element| {
        if is_letter(element) || is_number_of_action(element) {
            return Fate::Dropped;
        }
        let is_claim =
            |name: &str| matches!(name, "class" | "role" | "id") || name.starts_with("data-");
        let mut all: Vec<(String, String)> = attributes(element)
            .filter(|(name, _)| !is_claim(name))
            .collect();
        let mark = |name: &str, value: &str| (name.to_owned(), value.to_owned());
        if is_warning(element) {
            all.extend([mark("role", "note"), mark("class", "warning")]);
        } else if is_command(element) {
            all.push(mark("class", "command"));
        } else if is_label(element) {
            all.push(mark("class", "untranslated"));
        }
        Fate::Kept(element.value().name().to_owned(), all)
    })
}

// The last paragraph of a warning, if it is all in italics: that its words are not translated, in the language of the page.
fn is_label(element: ElementRef<'_>) -> bool {
    let mut inside = element.child_elements();
    let only = inside.next().filter(|_| inside.next().is_none());
    let is_italic = only.is_some_and(|only| {
        matches!(only.value().name(), "em" | "i") && words(only).trim() == words(element).trim()
    });
    let is_last = element
        .next_siblings()
        .all(|node| !node.value().is_element());
    let around = element.ancestors().filter_map(ElementRef::wrap);
    element.value().name() == "p" && is_italic && is_last && around.into_iter().any(is_warning)
}

/// A warning by its structure, and the elements that make it one.
struct BoxedWarning {
    words: String,
    elements: Vec<String>,
}

fn warnings(text: &str) -> Vec<BoxedWarning> {
    let html = Html::parse_fragment(text);
    let all = html.root_element().descendent_elements();
    let found = all.filter(|element| is_warning(*element));
    found
        .map(|element| BoxedWarning {
            words: single_spaced(&words(element)),
            elements: element
                .descendent_elements()
                .map(|part| part.value().name().to_owned())
                .collect(),
        })
        .collect()
}

// The first warning that is not there any more, with the element that is to blame.
fn check_warnings(
    host: &HostProfile,
    path: &str,
    given: &str,
    kept: &str,
) -> Result<(), Diagnostic> {
    let left = warnings(kept);
    let mut left = left.iter().map(|warning| warning.words.as_str());
    let mut lost = warnings(given).into_iter();
    let Some(lost) = lost.find(|warning| !left.any(|words| words == warning.words)) else {
        return Ok(());
    };
    let is_kept = |name: &&String| {
        let name = host.renamed.get(*name).unwrap_or(name);
        host.keeps(name)
    };
    let culprit = lost.elements.iter().find(|name| !is_kept(name));
    let what = match culprit {
        Some(name) => say!("does not keep `<{name}>`"),
        None => say!("changes its elements").to_owned(),
    };
    let message = say!(
        "`{}` {what}, so this warning is not one any more: \"{}\"",
        host.name,
        lost.words
    );
    Err(Diagnostic::in_file(codes::SK501, path, message).help(say!(
        "choose another help center with `host` or `--host`, or change the template of fragments"
    )))
}
