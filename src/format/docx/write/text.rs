//! Texts of a card as runs. Takes a text with its marks, returns runs in its language; links become relations of the document.

use super::document::Document;
use super::fonts::slants;
use super::paragraph::{Paragraph, place_name};
use super::run::{RunFont, RunLook, run};
use crate::format::{RunView, TextView};
use crate::xml_writer::element;

// Word shows an error for a link that is longer.
const LONGEST_LINK: usize = 2_000;

/// The look of a text in its own language and direction.
pub fn ink_of(document: &Document<'_>, lang: Option<&str>, dir: Option<&str>) -> RunLook {
    match lang {
        None => document.ink(),
        Some(lang) => RunLook {
            lang: Some(lang.to_owned()),
            rtl: dir == Some("rtl"),
            ..RunLook::default()
        },
    }
}

/// A text in its own language.
pub fn text(document: &mut Document<'_>, view: &TextView) -> String {
    let ink = ink_of(document, view.lang.as_deref(), view.dir);
    runs(document, &view.runs, &ink)
}

/// A text in its own language, in bold.
pub fn bold_text(document: &mut Document<'_>, view: &TextView) -> String {
    let ink = ink_of(document, view.lang.as_deref(), view.dir).bold();
    runs(document, &view.runs, &ink)
}

/// Whether a text is read from the right.
pub fn is_rtl(document: &Document<'_>, view: &TextView) -> bool {
    view.dir.unwrap_or(document.card.page.dir) == "rtl"
}

/// A word of the tool in bold, with a colon, before other words.
pub fn lead(document: &Document<'_>, word: &str) -> String {
    let ink = document.ink().styled("Lead");
    run(&format!("{}:", word.trim_end_matches([':', '：'])), &ink) + &run(" ", &document.ink())
}

/// Adds a text as a paragraph, with its label where it is not translated.
pub fn push_text(document: &mut Document<'_>, paragraph: Paragraph, view: &TextView) {
    let paragraph = match paragraph.list {
        None => paragraph.directed(is_rtl(document, view)),
        // The number of an item is where those of the other items are.
        Some(_) => paragraph,
    };
    let runs = text(document, view);
    let below = paragraph.indent;
    document.push(&paragraph, &runs);
    push_label(document, view.fallback.as_deref(), below);
}

/// Adds that a text is not translated, if it is not.
pub fn push_label(document: &mut Document<'_>, label: Option<&str>, indent: u32) {
    if let Some(label) = label {
        let paragraph = document.paragraph("Untranslated").indented(indent);
        let words = run(label, &document.ink());
        document.push(&paragraph, &words);
    }
}

/// Runs of a text in this look.
pub fn runs(document: &mut Document<'_>, all: &[RunView], ink: &RunLook) -> String {
    all.iter().map(|one| of_run(document, one, ink)).collect()
}

fn of_run(document: &mut Document<'_>, view: &RunView, ink: &RunLook) -> String {
    match view {
        RunView::Text { text } => run(text, ink),
        RunView::Then { text } => run(text, ink),
        RunView::Emphasis { runs: inner } => runs(document, inner, &emphasised(document, ink)),
        RunView::Ui { runs: inner, lang } => runs(document, inner, &label(ink, lang.as_deref())),
        RunView::Code { text, keys } => run(text, &code(ink, !keys.is_empty())),
        RunView::Callout {
            runs: inner, mark, ..
        } => {
            let letter = mark.as_ref().map(|mark| callout_letter(mark, ink));
            runs(document, inner, ink) + &letter.unwrap_or_default()
        }
        RunView::Link {
            href, runs: inner, ..
        } => link(document, href, inner, ink),
    }
}

fn emphasised(document: &Document<'_>, ink: &RunLook) -> RunLook {
    let lang = ink.lang.as_deref().unwrap_or(&document.card.page.lang);
    match slants(lang, ink.rtl) {
        true => RunLook {
            italic: true,
            ..ink.clone()
        },
        false => ink.bold(),
    }
}

// Words of a link keep the style of links.
fn label(ink: &RunLook, lang: Option<&str>) -> RunLook {
    let styled = match ink.style {
        Some("Hyperlink") => ink.bold(),
        _ => ink.styled("Label"),
    };
    RunLook {
        lang: lang.map(str::to_owned).or(styled.lang.clone()),
        ..styled
    }
}

// Code is read from the left in every language.
fn code(ink: &RunLook, is_keys: bool) -> RunLook {
    let styled = match ink.style {
        Some("Hyperlink") => ink.clone(),
        _ if is_keys => ink.styled("Key"),
        _ => ink.styled("Code"),
    };
    RunLook {
        rtl: false,
        font: RunFont::Code,
        ..styled
    }
}

fn callout_letter(mark: &str, ink: &RunLook) -> String {
    let letter = RunLook {
        rtl: false,
        lang: ink.lang.clone(),
        ..RunLook::default()
    };
    run(mark, &letter.styled("CalloutLetter"))
}

fn link(document: &mut Document<'_>, href: &str, inner: &[RunView], ink: &RunLook) -> String {
    let words = |document: &mut Document<'_>| runs(document, inner, &ink.styled("Hyperlink"));
    match href.strip_prefix('#') {
        Some(anchor) => match document.place(anchor) {
            Some(place) => {
                let words = words(document);
                element("w:hyperlink", &[("w:anchor", &place_name(place))], &words)
            }
            None => runs(document, inner, ink),
        },
        None => match address(document, href) {
            Some(address) => {
                let words = words(document);
                linked(document, address, &words)
            }
            None => runs(document, inner, ink),
        },
    }
}

/// Runs that lead to an address.
pub fn linked(document: &mut Document<'_>, address: String, runs: &str) -> String {
    let id = document.refer("hyperlink", address, true);
    element("w:hyperlink", &[("r:id", &id)], runs)
}

/// The address that a link of a page leads to from anywhere, if it does. Another card is in a folder beside that of this one.
pub fn address(document: &Document<'_>, href: &str) -> Option<String> {
    let page = &document.card.page;
    let address = match (href.strip_prefix("../"), &page.url) {
        (Some(card), Some(url)) => format!("{url}{}/{card}", page.lang),
        (Some(_), None) => return None,
        (None, _) => href.to_owned(),
    };
    let address = uri(&address);
    (address.len() <= LONGEST_LINK).then_some(address)
}

// Characters that RFC 3986 has no place for, which Word takes for a broken file.
fn uri(address: &str) -> String {
    let mut out = String::with_capacity(address.len());
    for c in address.chars() {
        match c {
            ' ' | '"' | '<' | '>' | '\\' | '^' | '`' | '{' | '|' | '}' => {
                out.push_str(&format!("%{:02X}", u32::from(c)));
            }
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
