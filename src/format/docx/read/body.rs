//! The paragraphs of a document in reading order, those of tables included. Takes the parts, returns each paragraph with its styles, its
//! words and whether it is seen.

use roxmltree::Node;
use stappenkaart_say::say;

use super::letter_look::{LetterLook, ground};
use super::lists::Lists;
use super::paragraph_look::ParagraphLook;
use super::styles::Styles;
use super::words::{ParagraphWords, WordReader};
use super::xml::{child, elements, name, number, only, unknown, value_of};
use crate::colour::Rgb;
use crate::format::Sight;

/// A paragraph as its reader sees it.
pub struct ReadParagraph {
    /// The names of its style and of those that it is based on, the most general one first, in lowercase.
    pub styles: Vec<String>,
    pub words: ParagraphWords,
    /// The cell that it is in, or 0 for the text itself: what is in two cells is not one text.
    pub cell: usize,
}

/// What paragraphs are read with.
pub struct BodyReader<'a, 'i> {
    pub styles: &'a Styles<'a, 'i>,
    pub lists: &'a Lists<'a, 'i>,
    /// How wide lines are.
    pub width: f64,
    pub found: Vec<ReadParagraph>,
    cells: usize,
}

/// Where a paragraph is.
#[derive(Clone, Copy)]
struct ParagraphPlace {
    cell: usize,
    ground: Option<Rgb>,
    width: f64,
}

impl<'a, 'i> BodyReader<'a, 'i> {
    /// A reader of the body of a document. Fails where its paper has no room for words.
    pub fn new(
        styles: &'a Styles<'a, 'i>,
        lists: &'a Lists<'a, 'i>,
        body: Node<'_, '_>,
    ) -> Result<BodyReader<'a, 'i>, String> {
        Ok(BodyReader {
            styles,
            lists,
            width: text_width(body)?,
            found: Vec::new(),
            cells: 0,
        })
    }

    /// Reads all of the body.
    pub fn read(&mut self, body: Node<'_, '_>) -> Result<(), String> {
        let place = ParagraphPlace {
            cell: 0,
            ground: None,
            width: self.width,
        };
        for node in elements(body) {
            match name(node) {
                "p" => self.paragraph(node, place, None)?,
                "tbl" => self.table(node)?,
                "sectPr" | "bookmarkStart" | "bookmarkEnd" => {}
                _ => return Err(unknown(node)),
            }
        }
        Ok(())
    }

    fn table(&mut self, table: Node<'_, '_>) -> Result<(), String> {
        only(table, &["tblPr", "tblGrid", "tr"])?;
        let properties = child(table, "tblPr");
        if let Some(properties) = properties {
            let known = ["tblStyle", "bidiVisual", "tblW", "tblInd", "tblLayout"];
            only(properties, &known)?;
        }
        let style = properties.and_then(|properties| value_of(properties, "tblStyle"));
        for row in elements(table).filter(|node| name(*node) == "tr") {
            only(row, &["trPr", "tc"])?;
            if let Some(properties) = child(row, "trPr") {
                only(properties, &["cantSplit", "tblHeader"])?;
            }
            for cell in elements(row).filter(|node| name(*node) == "tc") {
                self.cell(cell, style)?;
            }
        }
        Ok(())
    }

    fn cell(&mut self, cell: Node<'_, '_>, style: Option<&str>) -> Result<(), String> {
        only(cell, &["tcPr", "p"])?;
        let properties = child(cell, "tcPr").ok_or(say!("a cell of a table has no width"))?;
        only(properties, &["tcW", "shd"])?;
        let width = child(properties, "tcW").and_then(|width| number(width, "w"));
        let shading = child(properties, "shd").map(ground).transpose()?;
        self.cells += 1;
        let place = ParagraphPlace {
            cell: self.cells,
            ground: shading.flatten(),
            width: width.unwrap_or(0.0),
        };
        for node in elements(cell).filter(|node| name(*node) == "p") {
            self.paragraph(node, place, style)?;
        }
        Ok(())
    }

    fn paragraph(
        &mut self,
        node: Node<'_, '_>,
        place: ParagraphPlace,
        table: Option<&str>,
    ) -> Result<(), String> {
        let own = child(node, "pPr");
        let chain = self
            .styles
            .chain("paragraph", own.and_then(|own| value_of(own, "pStyle")))?;
        let mut letters = LetterLook::default().with(self.styles.defaults("rPr"));
        let mut setting = ParagraphLook::default().with(self.styles.defaults("pPr"));
        for style in self.styles.chain("table", table)?.iter().chain(&chain) {
            letters = letters.with(style.properties("rPr"));
            setting = setting.with(style.properties("pPr"));
        }
        let (setting, label) = self.listed(setting.with(own), own);
        let reader = WordReader {
            styles: self.styles,
            letters,
            ground: setting.ground.or(place.ground),
        };
        let mut words = reader.read(node)?;
        words.flaw = words.flaw.or(label).or(setting.sight(place.width));
        self.found.push(ReadParagraph {
            styles: chain.iter().map(|style| style.name.clone()).collect(),
            words,
            cell: place.cell,
        });
        Ok(())
    }

    // With what its list says, which a paragraph of its own wins from.
    fn listed(
        &self,
        setting: ParagraphLook,
        own: Option<Node<'_, '_>>,
    ) -> (ParagraphLook, Option<Sight>) {
        let Some(list) = setting.list.clone() else {
            return (setting, None);
        };
        let level = setting.level;
        let is_plain = self.lists.is_plain(&list, level);
        let label = Sight::Distorted(say!("its list prints words before it").to_owned());
        let of_list = self.lists.properties(&list, level);
        (
            setting.with(of_list).with(own),
            (!is_plain).then_some(label),
        )
    }
}

// In twentieths of a point.
fn text_width(body: Node<'_, '_>) -> Result<f64, String> {
    const NARROWEST: f64 = 3_000.0;
    let section = child(body, "sectPr").ok_or(say!("it does not say how large its paper is"))?;
    let known = [
        "headerReference",
        "footerReference",
        "pgSz",
        "pgMar",
        "bidi",
    ];
    only(section, &known)?;
    let length = |element: &str, name: &str| {
        child(section, element)
            .and_then(|node| number(node, name))
            .filter(|length| *length >= 0.0)
    };
    let paper = length("pgSz", "w");
    let margins = [length("pgMar", "left"), length("pgMar", "right")];
    let edges = [
        length("pgMar", "top"),
        length("pgMar", "bottom"),
        length("pgSz", "h"),
    ];
    match (paper, margins, edges) {
        (Some(paper), [Some(left), Some(right)], [Some(top), Some(bottom), Some(height)])
            if paper - left - right >= NARROWEST && height - top - bottom >= NARROWEST =>
        {
            Ok(paper - left - right)
        }
        _ => Err(say!("its paper has no room for words").to_owned()),
    }
}
