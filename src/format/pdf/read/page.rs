//! A page as it is printed. Takes a page, returns the words of every marked piece and whether they can be seen.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::drawn::{Coat, Letter, Sheet};
use super::font::Fonts;
use super::object::numbers_at;
use super::paint::paint;
use super::run::Ink;
use super::shape::{Area, Matrix};
use super::sight::unseen;

/// The words of one marked piece of a page (`MCID`).
#[derive(Debug, Clone, Default)]
pub struct Piece {
    pub inks: Vec<Ink>,
    /// The language that the piece declares.
    pub lang: Option<String>,
    /// Why a reader can't see some of it.
    pub hidden: Option<String>,
}

/// The words of a page.
pub struct Found {
    /// The marked pieces by their number.
    pub pieces: HashMap<i64, Piece>,
    /// What is seen and is in none: what the page repeats at its head and foot, and at the head of what continues on it.
    pub asides: Vec<Ink>,
}

/// Reads a page. Fails with what is wrong with the page.
pub fn read_pieces(
    document: &Document,
    page: ObjectId,
    fonts: &mut Fonts,
) -> Result<Found, String> {
    let dictionary = document
        .get_dictionary(page)
        .map_err(|error| error.to_string())?;
    let area = page_area(document, dictionary);
    let content = document.get_page_content(page);
    let mut sheet = paint(
        document,
        fonts,
        &resources_of(document, dictionary),
        &content,
        Sheet::new(area),
    )?;
    for annotation in annotations(document, dictionary) {
        sheet.coats.push(Coat {
            area: annotation,
            clips: Vec::new(),
            colour: None,
            alpha: 1.0,
        });
    }
    Ok(collect(sheet))
}

fn collect(sheet: Sheet) -> Found {
    let unseen = unseen(&sheet);
    let seen = |at: &usize| sheet.letters[*at].mark.is_none() && !unseen.contains_key(at);
    let asides = (0..sheet.letters.len())
        .filter(seen)
        .map(|at| ink(&sheet.letters[at]))
        .collect();
    let mut marked: HashMap<i64, Vec<usize>> = HashMap::new();
    for (at, letter) in sheet.letters.iter().enumerate() {
        if let Some(mark) = letter.mark {
            marked.entry(mark).or_default().push(at);
        }
    }
    let pieces = marked
        .into_iter()
        .map(|(mark, letters)| (mark, piece(&sheet, &unseen, letters)))
        .collect();
    Found { pieces, asides }
}

fn piece(sheet: &Sheet, unseen: &HashMap<usize, String>, letters: Vec<usize>) -> Piece {
    let mut seen = letters
        .iter()
        .filter(|at| !sheet.letters[**at].text.trim().is_empty());
    Piece {
        hidden: seen.find_map(|at| unseen.get(at).cloned()),
        lang: letters
            .iter()
            .find_map(|at| sheet.letters[*at].lang.clone()),
        inks: letters
            .iter()
            .map(|at| &sheet.letters[*at])
            .filter(|letter| !letter.text.is_empty())
            .map(ink)
            .collect(),
    }
}

fn ink(letter: &Letter) -> Ink {
    let [start, _, end] = letter.points.map(|point| letter.level.apply(point));
    Ink {
        text: letter.text.clone(),
        run: (0, letter.run),
        reversed: letter.reversed,
        start,
        end,
        height: letter.height,
        turn: letter.level.turn(),
    }
}

// An entry of the page or, where it has none, of a node above it.
fn inherited<'a>(
    document: &'a Document,
    page: &'a Dictionary,
    key: &[u8],
) -> Option<&'a Dictionary> {
    let mut node = page;
    for _ in 0..64 {
        if node.has(key) {
            return Some(node);
        }
        node = node
            .get_deref(b"Parent", document)
            .and_then(Object::as_dict)
            .ok()?;
    }
    None
}

fn resources_of(document: &Document, page: &Dictionary) -> Dictionary {
    let owner = inherited(document, page, b"Resources");
    owner
        .and_then(|owner| owner.get_deref(b"Resources", document).ok()?.as_dict().ok())
        .cloned()
        .unwrap_or_default()
}

// What of the page reaches the paper: the media box, cut to the crop box.
fn page_area(document: &Document, page: &Dictionary) -> Vec<Area> {
    let boxes = [b"MediaBox".as_slice(), b"CropBox"];
    let found = boxes.iter().filter_map(|key| {
        inherited(document, page, key).map(|owner| numbers_at(document, owner, key))
    });
    found
        .filter_map(|numbers| match numbers[..] {
            [x0, y0, x1, y1] => Some(Area::rectangle(
                [x0, y0, x1 - x0, y1 - y0],
                Matrix::IDENTITY,
            )),
            _ => None,
        })
        .collect()
}

// Everything laid over the page but links, which show nothing.
fn annotations(document: &Document, page: &Dictionary) -> Vec<Area> {
    let list = page
        .get_deref(b"Annots", document)
        .and_then(Object::as_array);
    let all = list
        .into_iter()
        .flatten()
        .filter_map(|item| document.dereference(item).ok()?.1.as_dict().ok());
    let shown = all.filter(|annotation| {
        annotation
            .get(b"Subtype")
            .and_then(Object::as_name)
            .is_ok_and(|kind| kind != b"Link")
    });
    shown
        .filter_map(
            |annotation| match numbers_at(document, annotation, b"Rect")[..] {
                [x0, y0, x1, y1] => Some(Area::rectangle(
                    [x0, y0, x1 - x0, y1 - y0],
                    Matrix::IDENTITY,
                )),
                _ => None,
            },
        )
        .collect()
}
