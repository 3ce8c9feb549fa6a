//! The structure tree as passages. Takes the tagged pieces of all pages, returns what a screen reader meets, in its order.
//!
//! What a block is follows from its tags alone: a warning is a `Div` that begins with its `Caption`, the signal word; an
//! action is the first paragraph of a body (`LBody`) in a list that is numbered.

use std::collections::HashMap;

use lopdf::{Dictionary, Document, Object, ObjectId, decode_text_string};
use stappenkaart_say::say;

use super::page::Piece;
use super::run::Ink;
use super::spot::{PageOrder, Spot, spot};
use super::text::{Said, Words, passage};
use crate::format::{Passage, Role};

mod element;

/// How deep elements within elements are followed.
const DEEPEST: usize = 100;

/// The words of all pages.
#[derive(Default)]
pub struct Pieces {
    /// Of every marked piece, by page and number.
    pub marked: HashMap<(ObjectId, i64), Piece>,
    /// Of each page, what is in no piece.
    pub asides: HashMap<ObjectId, Vec<Ink>>,
}

/// The passages of a document in reading order. Fails when it has no structure tree or one that contains itself.
pub fn read_tree(document: &Document, lang: &str, pieces: Pieces) -> Result<Vec<Passage>, String> {
    let root = document
        .catalog()
        .and_then(|catalog| catalog.get_deref(b"StructTreeRoot", document))
        .and_then(Object::as_dict);
    let root = root.map_err(|_| {
        say!("it does not have a structure tree, so its warnings look the same as other text")
    })?;
    let mut tree = Tree {
        document,
        root,
        pieces,
        passages: Vec::new(),
    };
    let place = Place {
        lang: lang.to_string(),
        page: None,
        depth: 0,
        in_action: false,
        in_group: false,
        in_label: false,
    };
    tree.children(root, &place, First::IsText)?;
    let pages = document.get_pages();
    let order = PageOrder {
        pages: pages.into_iter().map(|(number, id)| (id, number)).collect(),
        lang: lang.to_string(),
    };
    Ok(order.in_place(tree.passages))
}

struct Tree<'a> {
    document: &'a Document,
    root: &'a Dictionary,
    pieces: Pieces,
    passages: Vec<(Passage, Option<Spot>)>,
}

/// What an element inherits.
#[derive(Clone)]
struct Place {
    lang: String,
    page: Option<ObjectId>,
    depth: usize,
    /// Inside an item of a numbered list.
    in_action: bool,
    /// Inside a group of such an item, where another numbered list has options. Outside groups, it has sub-actions.
    in_group: bool,
    /// Inside strong words, which are a label.
    in_label: bool,
}

/// What the first paragraph among an element's children is.
#[derive(Clone, Copy, PartialEq)]
enum First {
    IsText,
    IsAction,
}

enum Child<'a> {
    Element(&'a Dictionary),
    Piece(ObjectId, i64),
}

impl<'a> Tree<'a> {
    fn children(
        &mut self,
        element: &'a Dictionary,
        place: &Place,
        mut first: First,
    ) -> Result<(), String> {
        let mut inline = Vec::new();
        for child in self.kids(element, place) {
            match child {
                Child::Piece(page, number) => inline.extend(self.piece(page, number, place)),
                Child::Element(child) if self.is_inline(child) => {
                    self.gather(child, place, &mut inline)?
                }
                Child::Element(child) => {
                    self.flush(&mut inline, &mut first);
                    self.block(child, place, &mut first)?;
                }
            }
        }
        self.flush(&mut inline, &mut first);
        Ok(())
    }

    // Words in a group without their own paragraph are one paragraph.
    fn flush(&mut self, inline: &mut Vec<Words>, first: &mut First) {
        let words = std::mem::take(inline);
        if let Some(passage) = passage(Role::Other, &words) {
            let role = first.take();
            self.passages
                .push((Passage { role, ..passage }, spot(&words)));
        }
    }

    fn block(
        &mut self,
        element: &'a Dictionary,
        outer: &Place,
        first: &mut First,
    ) -> Result<(), String> {
        let place = self.enter(element, outer)?;
        let own = name_of(element);
        match self.standard(own) {
            _ if own == b"Title" => self.leaf(Role::Heading, element, outer),
            b"H" | b"H1" | b"H2" | b"H3" | b"H4" | b"H5" | b"H6" => {
                self.leaf(Role::Heading, element, outer)
            }
            b"P" => {
                let before = self.passages.len();
                self.leaf(Role::Other, element, outer)?;
                if let Some((passage, _)) = self.passages.get_mut(before) {
                    passage.role = first.take();
                }
                Ok(())
            }
            b"Div" if self.begins_with_caption(element, &place) => self.warning(element, &place),
            b"L" if self.is_numbered(element) && !place.in_group => {
                self.numbered_list(element, &place)
            }
            b"Figure" | b"Formula" => {
                self.alternative(element, &place);
                Ok(())
            }
            b"Caption" => self.leaf(Role::Other, element, outer),
            // Numbers, letters and bullets are not words.
            b"Lbl" => Ok(()),
            _ => {
                let inside = Place {
                    in_group: place.in_action,
                    ..place
                };
                self.children(element, &inside, First::IsText)
            }
        }
    }

    fn say(&mut self, role: Role, words: &[Words]) {
        let passage = passage(role, words);
        self.passages
            .extend(passage.map(|passage| (passage, spot(words))));
    }

    fn leaf(&mut self, role: Role, element: &'a Dictionary, outer: &Place) -> Result<(), String> {
        let mut words = Vec::new();
        self.gather(element, outer, &mut words)?;
        self.say(role, &words);
        Ok(())
    }

    fn numbered_list(&mut self, list: &'a Dictionary, place: &Place) -> Result<(), String> {
        for child in self.kids(list, place) {
            let Child::Element(item) = child else {
                continue;
            };
            if self.standard(name_of(item)) != b"LI" {
                self.block(item, place, &mut First::IsText)?;
                continue;
            }
            let item_place = self.enter(item, place)?;
            for part in self.kids(item, &item_place) {
                let Child::Element(part) = part else { continue };
                match self.standard(name_of(part)) {
                    // Its number is not a part of a command.
                    b"Lbl" => {}
                    b"LBody" => {
                        let body = Place {
                            in_action: true,
                            ..self.enter(part, &item_place)?
                        };
                        self.children(part, &body, First::IsAction)?;
                    }
                    _ => self.block(part, &item_place, &mut First::IsText)?,
                }
            }
        }
        Ok(())
    }

    // The whole box is one passage. Its language is that of what it says to avoid: the paragraph after the signal word.
    fn warning(&mut self, element: &'a Dictionary, place: &Place) -> Result<(), String> {
        let mut paragraphs = Vec::new();
        self.paragraphs(element, place, &mut paragraphs)?;
        let telling = paragraphs
            .get(1)
            .or(paragraphs.first())
            .and_then(|words| passage(Role::Warning, words));
        let signal = paragraphs
            .first()
            .and_then(|words| passage(Role::Other, words));
        let mut all = Vec::new();
        for words in paragraphs {
            all.extend(words);
            all.push(Words::space());
        }
        if let Some(signal) = &signal {
            self.demand_signal(signal, &mut all);
        }
        if let (Some(passage), Some(telling)) = (passage(Role::Warning, &all), telling) {
            let lang = telling.lang;
            self.passages
                .push((Passage { lang, ..passage }, spot(&all)));
        }
        Ok(())
    }

    // A warning that runs over pages has its signal word on each of them.
    fn demand_signal(&self, signal: &Passage, words: &mut [Words]) {
        let first = words.iter().find_map(|words| words.page);
        let squash = |text: &str| text.split_whitespace().collect::<String>();
        let repeats = |page: ObjectId| {
            let inks = self.pieces.asides.get(&page).cloned();
            let asides = Words {
                said: Said::Inks(inks.unwrap_or_default()),
                lang: signal.lang.clone(),
                hidden: None,
                page: None,
                in_label: false,
            };
            passage(Role::Other, &[asides])
                .is_some_and(|asides| squash(&asides.text).contains(&squash(&signal.text)))
        };
        let further = words
            .iter_mut()
            .filter(|words| words.page.is_some() && words.page != first);
        for words in further {
            if words.hidden.is_none() && words.page.is_some_and(|page| !repeats(page)) {
                words.hidden = Some(say!("on another page than its signal word").to_owned());
            }
        }
    }

    fn paragraphs(
        &mut self,
        element: &'a Dictionary,
        place: &Place,
        paragraphs: &mut Vec<Vec<Words>>,
    ) -> Result<(), String> {
        let mut loose = Vec::new();
        for child in self.kids(element, place) {
            match child {
                Child::Piece(page, number) => loose.extend(self.piece(page, number, place)),
                Child::Element(child) if self.is_inline(child) => {
                    self.gather(child, place, &mut loose)?
                }
                Child::Element(child)
                    if matches!(self.standard(name_of(child)), b"P" | b"Caption" | b"Lbl") =>
                {
                    paragraphs
                        .extend(Some(std::mem::take(&mut loose)).filter(|words| !words.is_empty()));
                    let mut words = Vec::new();
                    self.gather(child, place, &mut words)?;
                    paragraphs.push(words);
                }
                Child::Element(child) => {
                    paragraphs
                        .extend(Some(std::mem::take(&mut loose)).filter(|words| !words.is_empty()));
                    let inner = self.enter(child, place)?;
                    self.paragraphs(child, &inner, paragraphs)?;
                }
            }
        }
        paragraphs.extend(Some(loose).filter(|words| !words.is_empty()));
        Ok(())
    }

    // All words in an element, in order.
    fn gather(
        &mut self,
        element: &'a Dictionary,
        outer: &Place,
        words: &mut Vec<Words>,
    ) -> Result<(), String> {
        let place = self.enter(element, outer)?;
        let start = words.len();
        for child in self.kids(element, &place) {
            match child {
                Child::Piece(page, number) => words.extend(self.piece(page, number, &place)),
                Child::Element(child) => self.gather(child, &place, words)?,
            }
        }
        if let Some(text) = self.text_at(element, b"ActualText") {
            let hidden = words.drain(start..).find_map(|words| words.hidden);
            words.push(Words {
                in_label: place.in_label,
                ..Words::text(text, place.lang, hidden)
            });
        }
        Ok(())
    }

    fn alternative(&mut self, element: &'a Dictionary, place: &Place) {
        if let Some(text) = self.text_at(element, b"Alt") {
            self.say(Role::Other, &[Words::text(text, place.lang.clone(), None)]);
        }
    }

    // A piece is read once: a tree that names it twice does not repeat its words.
    fn piece(&mut self, page: ObjectId, number: i64, place: &Place) -> Option<Words> {
        let Piece { inks, lang, hidden } = self.pieces.marked.remove(&(page, number))?;
        // What is drawn in another piece is another run.
        let piece = self.pieces.marked.len();
        let inks = inks
            .into_iter()
            .map(|ink| Ink {
                run: (piece, ink.run.1),
                ..ink
            })
            .collect();
        Some(Words {
            said: Said::Inks(inks),
            lang: lang.unwrap_or_else(|| place.lang.clone()),
            hidden,
            page: Some(page),
            in_label: place.in_label,
        })
    }

    fn enter(&self, element: &Dictionary, outer: &Place) -> Result<Place, String> {
        if outer.depth >= DEEPEST {
            return Err(say!("its structure is more than {DEEPEST} levels deep"));
        }
        let lang = self
            .text_at(element, b"Lang")
            .unwrap_or_else(|| outer.lang.clone());
        let page = element
            .get(b"Pg")
            .and_then(Object::as_reference)
            .ok()
            .or(outer.page);
        Ok(Place {
            lang,
            page,
            depth: outer.depth + 1,
            in_action: outer.in_action,
            in_group: outer.in_group,
            in_label: outer.in_label || name_of(element) == b"Strong",
        })
    }

    fn text_at(&self, element: &Dictionary, key: &[u8]) -> Option<String> {
        decode_text_string(element.get_deref(key, self.document).ok()?).ok()
    }
}

impl First {
    // The role of the next paragraph. Only the first one is special.
    fn take(&mut self) -> Role {
        match std::mem::replace(self, First::IsText) {
            First::IsText => Role::Other,
            First::IsAction => Role::Action,
        }
    }
}

fn name_of(element: &Dictionary) -> &[u8] {
    element
        .get(b"S")
        .and_then(Object::as_name)
        .unwrap_or_default()
}
