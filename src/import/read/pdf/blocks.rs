//! Lines of a PDF as blocks: headings by their size, paragraphs by the space between lines, boxes, tables, pictures.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::furniture::FURNITURE;
use super::lines::PdfLine;
use super::lists::{PlacedBlock, listed};
use super::marks::PdfMark;
use super::order::PdfElement;
use super::pictures::{PdfPicture, TakenPicture};
use super::sheet::PdfSheet;
use super::tables::{PdfGrid, PdfTable};
use super::{PdfPictures, paragraphs};
use crate::import::tree::{SourceBlock, SourceInline, SourceKind, SourceTree};
use paragraphs::{PdfParagraph, PdfType};

/// Makes the tree of a document, a page at a time.
pub struct PdfBlocks {
    kinds: PdfType,
    lines: Vec<String>,
    blocks: Vec<PlacedBlock>,
    pictures: PdfPictures,
    paragraph: Option<PdfParagraph>,
    furniture: Vec<PdfLine>,
    /// What is said about the small pictures of a page.
    signs: Vec<String>,
    pages: usize,
    /// Why a person has to look at a line.
    refused: BTreeMap<usize, String>,
}

impl PdfBlocks {
    /// What is usual in a document is known before its first page is read.
    pub fn new(sheets: &[PdfSheet]) -> PdfBlocks {
        PdfBlocks {
            kinds: PdfType::of(sheets.iter().flat_map(|sheet| &sheet.lines)),
            lines: Vec::new(),
            blocks: Vec::new(),
            pictures: PdfPictures::new(),
            paragraph: None,
            furniture: Vec::new(),
            signs: Vec::new(),
            pages: 0,
            refused: BTreeMap::new(),
        }
    }

    pub fn sheet(&mut self, mut sheet: PdfSheet) {
        let furniture = std::mem::take(&mut sheet.furniture);
        let turned = std::mem::take(&mut sheet.turned);
        self.pages += 1;
        let page = say!("page {}", self.pages);
        if sheet.signs > 0 {
            self.signs.push(format!("({page}: {})", sheet.signs));
        }
        if sheet.is_scan {
            let why =
                say!("this page is a picture, and a program has read its text: compare all of it");
            self.remark(why, &page);
        }
        if sheet.is_from_right() {
            let why = say!(
                "this text is from right to left, and a PDF does not say the order of its letters: compare all of it"
            );
            self.remark(why, &page);
        }
        for element in sheet.elements() {
            self.element(element);
        }
        if !turned.is_empty() {
            self.unknown(say!("text that is turned on its page"), &turned);
        }
        // A paragraph can go on after them.
        self.furniture.extend(furniture);
    }

    pub fn finish(mut self) -> (SourceTree, PdfPictures) {
        self.end_paragraph();
        for line in std::mem::take(&mut self.furniture) {
            let lines = self.line(&line.text());
            self.push(lines, SourceKind::Furniture(FURNITURE), f64::MAX);
        }
        for said in std::mem::take(&mut self.signs) {
            let lines = self.line(&said);
            let what = say!("pictures as small as a letter");
            self.push(lines, SourceKind::Furniture(what), f64::MAX);
        }
        let tree = SourceTree {
            lines: self.lines,
            blocks: listed(self.blocks),
            refused: self.refused,
            ..SourceTree::default()
        };
        (tree, self.pictures)
    }

    fn element(&mut self, element: PdfElement) {
        match element {
            PdfElement::Line(line) => self.text(line),
            PdfElement::Picture(picture, on) => self.picture(picture, on),
            PdfElement::Grid(PdfGrid::Table(table)) => self.table(table),
            PdfElement::Grid(PdfGrid::Drawing(_, words)) => {
                let words: Vec<String> = words.iter().map(PdfLine::text).collect();
                let why = say!("this is a drawing of the PDF: put a picture of it here");
                self.remark(why, &words.join(" / "));
            }
            PdfElement::Boxed(place, inner) => self.boxed(place.x0, inner),
            PdfElement::Field(_, name) => self.unknown(say!("a field of a form"), &name),
        }
    }

    fn line(&mut self, text: &str) -> Range<usize> {
        let text = text.chars().map(|c| if c.is_control() { ' ' } else { c });
        self.lines.push(text.collect());
        self.lines.len() - 1..self.lines.len()
    }

    fn push(&mut self, lines: Range<usize>, kind: SourceKind, left: f64) {
        self.push_marked(lines, kind, left, None);
    }

    fn push_marked(
        &mut self,
        lines: Range<usize>,
        kind: SourceKind,
        left: f64,
        mark: Option<PdfMark>,
    ) {
        let block = SourceBlock { lines, kind };
        self.blocks.push(PlacedBlock { block, left, mark });
    }

    // What a person has to look at, with why.
    fn remark(&mut self, why: &'static str, text: &str) {
        self.refused.insert(self.lines.len(), why.to_owned());
        self.unknown(why, text);
    }

    fn unknown(&mut self, what: &'static str, text: &str) {
        self.end_paragraph();
        let lines = self.line(text);
        self.push(lines, SourceKind::Unknown(what), f64::MAX);
    }

    fn text(&mut self, line: PdfLine) {
        let at = self.line(&line.text());
        match &mut self.paragraph {
            Some(paragraph) if paragraph.goes_on(&line, &self.kinds) => paragraph.add(line),
            _ => {
                self.end_paragraph_except(at.start);
                self.paragraph = Some(PdfParagraph::new(line, at.start));
            }
        }
    }

    fn end_paragraph(&mut self) {
        self.end_paragraph_except(self.lines.len());
    }

    fn end_paragraph_except(&mut self, end: usize) {
        let Some(paragraph) = self.paragraph.take() else {
            return;
        };
        let lines = paragraph.start..end;
        let left = paragraph.left();
        let mark = paragraph.mark();
        let kind = paragraph.kind(&self.kinds);
        self.push_marked(lines, kind, left, mark);
    }

    fn picture(&mut self, picture: PdfPicture, on: Vec<PdfLine>) {
        let (ending, bytes) = match picture.taken {
            TakenPicture::File { ending, bytes } => (ending, bytes),
            TakenPicture::Sign | TakenPicture::Page => return,
            TakenPicture::Unread => return self.unread_picture(on),
        };
        self.end_paragraph();
        let name = format!("picture-{}.{ending}", self.pictures.len() + 1);
        let lines = self.line(&format!("({name})"));
        self.pictures.insert(name.clone(), bytes);
        let kind = SourceKind::Figure {
            target: name,
            alt: String::new(),
        };
        self.push(lines, kind, picture.place.x0);
        for line in on {
            self.unknown(say!("words that are drawn on the picture"), &line.text());
        }
    }

    // A picture that stays in the document, with what is drawn on it.
    fn unread_picture(&mut self, on: Vec<PdfLine>) {
        let why = say!("a picture of the PDF can't be read: put it here");
        let page = say!("page {}", self.pages);
        self.remark(why, &page);
        for line in on {
            self.unknown(say!("words that are drawn on the picture"), &line.text());
        }
    }

    fn table(&mut self, table: PdfTable) {
        self.end_paragraph();
        let start = self.lines.len();
        let mut rows: Vec<Vec<Vec<SourceInline>>> = Vec::new();
        for row in table.rows {
            let mut cells = Vec::new();
            for cell in row {
                for line in &cell {
                    self.line(&line.text());
                }
                cells.push(paragraphs::joined(cell));
            }
            rows.push(cells);
        }
        let head = rows.remove(0);
        let lines = start..self.lines.len();
        self.push(lines, SourceKind::Table { head, rows }, table.place.x0);
    }

    fn boxed(&mut self, left: f64, inner: Vec<PdfElement>) {
        self.end_paragraph();
        let start = self.lines.len();
        let before = std::mem::take(&mut self.blocks);
        for element in inner {
            self.element(element);
        }
        self.end_paragraph();
        let body = listed(std::mem::replace(&mut self.blocks, before));
        let kind = match body.as_slice() {
            // A bar behind a heading.
            [
                SourceBlock {
                    kind: SourceKind::Heading { .. },
                    ..
                },
            ] => body[0].kind.clone(),
            _ => SourceKind::Alert {
                word: "box".to_owned(),
                title: Vec::new(),
                body,
            },
        };
        let lines = start..self.lines.len();
        self.push(lines, kind, left);
    }
}
