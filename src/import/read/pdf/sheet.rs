//! A page of a PDF: its lines of text, and what is drawn around them. Takes what the page draws, returns it as parts with their places.

use hayro_interpret::hayro_syntax::object::dict::keys::{A, ANNOTS, RECT, SUBTYPE, T, TU, URI};
use hayro_interpret::hayro_syntax::object::{
    Array, Dict, Name, Rect as PdfRect, String as PdfString,
};
use hayro_interpret::hayro_syntax::page::Page;
use hayro_interpret::{RectExt, TransformExt};
use kurbo::{Point, Rect};

use super::device::{PdfDrawing, PdfLetter};
use super::lines::{PdfLine, lines};
use super::order::{PdfElement, in_order};
use super::pictures::{PdfPicture, TakenPicture};
use super::tables::tables;
use crate::characters::is_right_to_left;

/// A page as its parts.
#[derive(Debug)]
pub struct PdfSheet {
    pub place: Rect,
    pub lines: Vec<PdfLine>,
    pub furniture: Vec<PdfLine>,
    /// Text that does not run from left to right or from right to left.
    pub turned: String,
    /// The page is a picture; its text is what a program has seen in it.
    pub is_scan: bool,
    /// How many pictures are as small as a letter.
    pub signs: usize,
    pictures: Vec<PdfPicture>,
    areas: Vec<Rect>,
    frames: Vec<Rect>,
    drawn: Vec<Rect>,
    fields: Vec<(Rect, String)>,
}

impl PdfSheet {
    pub fn new(page: &Page<'_>, mut drawing: PdfDrawing, place: Rect) -> PdfSheet {
        let letters = &mut drawing.letters;
        let unseen = letters.iter().filter(|letter| !letter.is_shown).count();
        let is_page = |picture: &PdfPicture| matches!(picture.taken, TakenPicture::Page);
        let is_scan = drawing.pictures.iter().any(is_page) && unseen * 2 > letters.len();
        for letter in letters.iter_mut() {
            letter.is_shown |= is_scan;
            letter.is_shown &= place.contains(Point::new(letter.left, letter.baseline));
        }
        let is_sign = |picture: &PdfPicture| matches!(picture.taken, TakenPicture::Sign);
        let signs = drawing.pictures.iter().filter(|one| is_sign(one)).count();
        drawing
            .pictures
            .retain(|picture| !is_page(picture) && !is_sign(picture));
        let (links, fields) = annotations(page);
        let is_part = |area: &Rect| area.area() < place.area() * 0.7;
        PdfSheet {
            place,
            lines: lines(&drawing, &links),
            furniture: Vec::new(),
            turned: turned(&drawing.letters),
            is_scan,
            signs,
            areas: drawing
                .areas
                .into_iter()
                .filter(|(area, colour)| is_part(area) && colour.iter().any(|part| *part < 252))
                .map(|(area, _)| area)
                .collect(),
            frames: drawing.frames.into_iter().filter(is_part).collect(),
            drawn: drawing.lines,
            pictures: drawing.pictures,
            fields,
        }
    }

    /// What is on it, in the order in which it is read.
    pub fn elements(mut self) -> Vec<PdfElement> {
        let from_right = self.is_from_right();
        let mut elements: Vec<PdfElement> = Vec::new();
        for picture in std::mem::take(&mut self.pictures) {
            let is_on = |line: &PdfLine| picture.place.contains(line.place().center());
            let (on, others) = self.lines.drain(..).partition(is_on);
            self.lines = others;
            elements.push(PdfElement::Picture(picture, on));
        }
        let found = tables(&mut self.lines, &self.drawn, &self.frames);
        elements.extend(found.into_iter().map(PdfElement::Grid));
        let lines = std::mem::take(&mut self.lines);
        elements.extend(lines.into_iter().map(PdfElement::Line));
        let fields = std::mem::take(&mut self.fields);
        let fields = fields.into_iter();
        elements.extend(fields.map(|(place, name)| PdfElement::Field(place, name)));
        for area in self.boxes(&elements) {
            let is_in = |element: &PdfElement| area.contains(element.place().center());
            let (own, others): (Vec<PdfElement>, Vec<PdfElement>) =
                elements.into_iter().partition(is_in);
            elements = others;
            elements.push(PdfElement::Boxed(area, in_order(own, from_right)));
        }
        in_order(elements, from_right)
    }

    /// Whether most of it is of a language from right to left.
    pub fn is_from_right(&self) -> bool {
        let letters = self.lines.iter().map(PdfLine::text).collect::<String>();
        let letters = || letters.chars().filter(|c| c.is_alphabetic());
        letters().filter(|c| is_right_to_left(*c)).count() * 2 > letters().count()
    }

    // Areas and frames around text, the outer ones. A bar of one line of a heading is none; nor is one around nearly all of the page.
    fn boxes(&self, elements: &[PdfElement]) -> Vec<Rect> {
        let holds = |area: &Rect| {
            let inside = |element: &&PdfElement| area.contains(element.place().center());
            elements.iter().filter(inside).any(|element| match element {
                PdfElement::Line(line) => line.text().chars().count() > 12,
                PdfElement::Boxed(..) => true,
                PdfElement::Picture(..) | PdfElement::Grid(_) | PdfElement::Field(..) => false,
            })
        };
        let all = self.areas.iter().chain(&self.frames);
        let wide = all.filter(|area| area.width() > 80.0 && area.height() > 14.0 && holds(area));
        let mut wide: Vec<Rect> = wide.copied().collect();
        wide.sort_by(|one, other| other.area().total_cmp(&one.area()));
        let mut found: Vec<Rect> = Vec::new();
        for area in wide {
            if !found.iter().any(|outer| outer.contains(area.center())) {
                found.push(area);
            }
        }
        found
    }
}

// Letters that are turned, as one text.
fn turned(letters: &[PdfLetter]) -> String {
    let turned = letters.iter().filter(|letter| !letter.is_upright);
    let text: String = turned.map(|letter| letter.text.as_str()).collect();
    text.trim().to_owned()
}

type AnnotationPlaces = Vec<(Rect, String)>;

// The links of a page to addresses, and the fields of its form.
fn annotations(page: &Page<'_>) -> (AnnotationPlaces, AnnotationPlaces) {
    let (mut links, mut fields) = (AnnotationPlaces::new(), AnnotationPlaces::new());
    let to_page = page.initial_transform(true).to_kurbo();
    let all = page.raw().get::<Array<'_>>(ANNOTS).unwrap_or_default();
    for annotation in all.iter::<Dict<'_>>() {
        let Some(place) = annotation.get::<PdfRect>(RECT) else {
            continue;
        };
        let place = to_page.transform_rect_bbox(place.to_kurbo());
        let text = |dict: &Dict<'_>, key: &[u8]| dict.get::<PdfString<'_>>(key).map(said);
        let kind = annotation.get::<Name<'_>>(SUBTYPE);
        match kind.as_ref().map(Name::as_str) {
            Some("Link") => {
                let action = annotation.get::<Dict<'_>>(A);
                let target = action.and_then(|action| text(&action, URI));
                links.extend(target.map(|target| (place, target)));
            }
            Some("Widget") => {
                let name = text(&annotation, TU).or_else(|| text(&annotation, T));
                fields.push((place, name.unwrap_or_default()));
            }
            _ => {}
        }
    }
    (links, fields)
}

// A text of a PDF is UTF-16 with its mark, or one byte for each letter.
fn said(text: PdfString<'_>) -> String {
    let bytes = text.as_bytes();
    match bytes.strip_prefix(&[0xfe, 0xff]) {
        Some(wide) => {
            let units = wide.chunks_exact(2);
            let units: Vec<u16> = units
                .map(|pair| u16::from_be_bytes([pair[0], pair[1]]))
                .collect();
            String::from_utf16_lossy(&units)
        }
        None => std::str::from_utf8(bytes).map_or_else(
            |_| bytes.iter().copied().map(char::from).collect(),
            str::to_owned,
        ),
    }
}
