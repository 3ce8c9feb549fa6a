//! The paper of a document: its size, and what is on every page. Lengths are in twentieths of a point.

use super::document::Document;
use super::file::{RELATIONS, WORD};
use super::run::run;
use crate::format::TextView;
use crate::model::Print;
use crate::xml_writer::{element, empty_element};

const MARGIN: u32 = 1_134;
const PER_MILLIMETRE: f64 = 1_440.0 / 25.4;

/// The size of the paper, with a margin of 20 mm on each side.
pub struct DocxPaper {
    pub width: u32,
    pub height: u32,
}

impl DocxPaper {
    /// The paper in the printer.
    pub fn of(print: &Print) -> DocxPaper {
        let (width, height) = print.office().size();
        let length = |millimetres: f64| (millimetres * PER_MILLIMETRE).round() as u32;
        DocxPaper {
            width: length(width),
            height: length(height),
        }
    }

    /// How wide lines are.
    pub fn text_width(&self) -> u32 {
        self.width.saturating_sub(2 * MARGIN)
    }

    /// The properties of the only section (ECMA-376, part 1, 17.6.17), with a header and a footer of these ids.
    pub fn section(&self, header: &str, footer: &str, rtl: bool) -> String {
        let size = [
            ("w:w", self.width.to_string()),
            ("w:h", self.height.to_string()),
        ];
        let size = size.each_ref().map(|(name, value)| (*name, value.as_str()));
        let margin = MARGIN.to_string();
        let edges = ["w:top", "w:right", "w:bottom", "w:left"].map(|edge| (edge, margin.as_str()));
        let inner = [("w:header", "567"), ("w:footer", "567"), ("w:gutter", "0")];
        let edges: Vec<(&str, &str)> = edges.into_iter().chain(inner).collect();
        let part = |name, id| empty_element(name, &[("w:type", "default"), ("r:id", id)]);
        let all = [
            part("w:headerReference", header),
            part("w:footerReference", footer),
            empty_element("w:pgSz", &size),
            empty_element("w:pgMar", &edges),
            if rtl { "<w:bidi/>" } else { "" }.to_owned(),
        ];
        element("w:sectPr", &[], &all.concat())
    }
}

/// What is above each page: the guide, and which card in which revision it is.
pub fn header(document: &Document<'_>) -> String {
    let card = document.card;
    let details = &card.details;
    let status = details.status.as_ref().map(|status| status.word.clone());
    let revision = details
        .revision
        .as_ref()
        .map(|revision| format!("{} {revision}", document.word("revision")));
    let about: Vec<String> = [Some(card.id.clone()), revision, status]
        .into_iter()
        .flatten()
        .collect();
    let ink = document.ink();
    let words = run(&plain(&card.page.guide_title), &ink)
        + "<w:r><w:tab/></w:r>"
        + &run(&about.join(" · "), &ink);
    part(document, "w:hdr", "Header", &words)
}

/// What is below each page: the title, and which page of how many it is.
pub fn footer(document: &Document<'_>) -> String {
    let card = document.card;
    let words =
        run(&plain(&card.title), &document.ink()) + "<w:r><w:tab/></w:r>" + &page_number(document);
    part(document, "w:ftr", "Footer", &words)
}

fn plain(view: &TextView) -> String {
    const LONGEST: usize = 70;
    let letters: Vec<char> = view.plain.chars().collect();
    match letters.len() > LONGEST {
        false => view.plain.clone(),
        true => letters[..LONGEST].iter().collect::<String>() + "…",
    }
}

// Word counts the pages when it shows them.
fn page_number(document: &Document<'_>) -> String {
    let ink = document.ink();
    let field = |instruction: &str| {
        let number = run("1", &ink);
        element("w:fldSimple", &[("w:instr", instruction)], &number)
    };
    let mut out = String::new();
    let mut rest = document.card.page_of.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        let (name, after) = after.split_once('}').unwrap_or((after, ""));
        out.push_str(&run(before, &ink));
        out.push_str(&match name {
            "page" => field(" PAGE "),
            _ => field(" NUMPAGES "),
        });
        rest = after;
    }
    out + &run(rest, &ink)
}

fn part(document: &Document<'_>, name: &str, style: &'static str, words: &str) -> String {
    let spaces = [("xmlns:w", WORD), ("xmlns:r", RELATIONS)];
    element(name, &spaces, &document.paragraph(style).xml(words))
}
