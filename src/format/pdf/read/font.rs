//! Fonts as the reader needs them: from the codes of a string to letters and their widths.

use super::object::real;
use std::collections::HashMap;
use std::rc::Rc;

use lopdf::content::Content;
use lopdf::{Dictionary, Document, Object, ObjectId, Stream};

/// The fonts of a document that were read so far.
#[derive(Default)]
pub struct Fonts {
    tables: HashMap<ObjectId, Rc<FontTable>>,
}

impl Fonts {
    /// The font of this name in the resources of a page or drawing.
    pub fn load(
        &mut self,
        document: &Document,
        resources: &Dictionary,
        name: &[u8],
    ) -> Option<Rc<FontTable>> {
        let entry = resources
            .get_deref(b"Font", document)
            .ok()?
            .as_dict()
            .ok()?
            .get(name)
            .ok()?;
        let (id, font) = document.dereference(entry).ok()?;
        let font = font.as_dict().ok()?;
        match id {
            Some(id) => Some(
                self.tables
                    .entry(id)
                    .or_insert_with(|| Rc::new(FontTable::read(document, font)))
                    .clone(),
            ),
            None => Some(Rc::new(FontTable::read(document, font))),
        }
    }
}

/// What a string shown in a font says, and how far it reaches.
#[derive(Debug, Default)]
pub struct FontTable {
    /// How many bytes make a code.
    code_length: usize,
    letters: HashMap<u32, String>,
    /// In thousandths of the type size.
    widths: HashMap<u32, f64>,
    default_width: f64,
}

/// One code of a string.
#[derive(Debug)]
pub struct Glyph {
    /// Its letters, or `None` if the font does not say them.
    pub text: Option<String>,
    /// In type sizes.
    pub width: f64,
    /// Whether word spacing applies (PDF 32000-1, 9.3.3).
    pub is_word_space: bool,
}

impl FontTable {
    pub fn read(document: &Document, font: &Dictionary) -> FontTable {
        let composite = font
            .get(b"Subtype")
            .and_then(Object::as_name)
            .is_ok_and(|name| name == b"Type0");
        let mut table = FontTable {
            code_length: if composite { 2 } else { 1 },
            ..FontTable::default()
        };
        if composite {
            table.read_composite_widths(document, font)
        } else {
            table.read_simple_widths(document, font)
        }
        if let Ok(stream) = font
            .get_deref(b"ToUnicode", document)
            .and_then(Object::as_stream)
        {
            table.read_letters(stream);
        }
        table
    }

    /// Cuts a string into its codes.
    pub fn glyphs<'a>(&'a self, string: &'a [u8]) -> impl Iterator<Item = Glyph> + 'a {
        string.chunks(self.code_length).map(move |code| {
            let code = number(code);
            Glyph {
                text: self.letters.get(&code).cloned(),
                width: self
                    .widths
                    .get(&code)
                    .copied()
                    .unwrap_or(self.default_width)
                    / 1000.0,
                is_word_space: self.code_length == 1 && code == 32,
            }
        })
    }

    fn read_simple_widths(&mut self, document: &Document, font: &Dictionary) {
        let first = font
            .get_deref(b"FirstChar", document)
            .and_then(Object::as_i64)
            .unwrap_or(0);
        let widths = font
            .get_deref(b"Widths", document)
            .and_then(Object::as_array);
        for (at, width) in widths.into_iter().flatten().enumerate() {
            let width = document
                .dereference(width)
                .map_or(0.0, |(_, width)| real(width));
            self.widths
                .insert(u32::try_from(first).unwrap_or(0) + at as u32, width);
        }
    }

    // `W` lists `first [w w w]` and `first last w`.
    fn read_composite_widths(&mut self, document: &Document, font: &Dictionary) {
        let descendants = font
            .get_deref(b"DescendantFonts", document)
            .and_then(Object::as_array);
        let Some(first) = descendants.ok().and_then(|fonts| fonts.first()) else {
            return;
        };
        let Ok(descendant) = document
            .dereference(first)
            .and_then(|(_, font)| font.as_dict())
        else {
            return;
        };
        self.default_width = descendant.get_deref(b"DW", document).map_or(1000.0, real);
        let Ok(list) = descendant
            .get_deref(b"W", document)
            .and_then(Object::as_array)
        else {
            return;
        };
        let mut rest = list
            .iter()
            .filter_map(|item| document.dereference(item).ok())
            .map(|(_, item)| item);
        while let (Some(first), Some(second)) = (rest.next(), rest.next()) {
            let first = code_of(first);
            if let Ok(widths) = second.as_array() {
                self.widths.extend(
                    widths
                        .iter()
                        .enumerate()
                        .map(|(at, width)| (first + at as u32, real(width))),
                );
            } else if let Some(width) = rest.next() {
                let last = code_of(second).min(first + 0xFFFF);
                self.widths
                    .extend((first..=last).map(|code| (code, real(width))));
            }
        }
    }

    // A CMap is a list of operands and operators, as a content stream is.
    fn read_letters(&mut self, stream: &Stream) {
        let Ok(bytes) = stream.decompressed_content() else {
            return;
        };
        let Ok(content) = Content::decode(&bytes) else {
            return;
        };
        for operation in &content.operations {
            match operation.operator.as_str() {
                "endcodespacerange" => {
                    if let Some(Ok(low)) = operation.operands.first().map(Object::as_str) {
                        self.code_length = low.len().clamp(1, 4);
                    }
                }
                "endbfchar" => operation
                    .operands
                    .chunks_exact(2)
                    .for_each(|pair| self.map_code(&pair[0], &pair[1])),
                "endbfrange" => operation
                    .operands
                    .chunks_exact(3)
                    .for_each(|range| self.map_range(&range[0], &range[1], &range[2])),
                _ => {}
            }
        }
    }

    fn map_code(&mut self, code: &Object, letters: &Object) {
        if let (Ok(code), Ok(letters)) = (code.as_str(), letters.as_str()) {
            self.letters.insert(number(code), utf16(letters));
        }
    }

    fn map_range(&mut self, first: &Object, last: &Object, letters: &Object) {
        let (Ok(first), Ok(last)) = (first.as_str().map(number), last.as_str().map(number)) else {
            return;
        };
        let last = last.min(first.saturating_add(0xFFFF));
        for (at, code) in (first..=last).enumerate() {
            if let Ok(list) = letters.as_array() {
                if let Some(Ok(letters)) = list.get(at).map(Object::as_str) {
                    self.letters.insert(code, utf16(letters));
                }
            } else if let Ok(start) = letters.as_str() {
                let mut units = units(start);
                if let Some(unit) = units.last_mut() {
                    *unit = unit.wrapping_add(at as u16);
                }
                self.letters.insert(code, String::from_utf16_lossy(&units));
            }
        }
    }
}

fn number(bytes: &[u8]) -> u32 {
    bytes
        .iter()
        .fold(0, |number, byte| number << 8 | u32::from(*byte))
}

fn units(bytes: &[u8]) -> Vec<u16> {
    bytes.chunks(2).map(|pair| number(pair) as u16).collect()
}

fn utf16(bytes: &[u8]) -> String {
    String::from_utf16_lossy(&units(bytes))
}

fn code_of(object: &Object) -> u32 {
    object
        .as_i64()
        .ok()
        .and_then(|code| u32::try_from(code).ok())
        .unwrap_or(0)
        .min(0xFF_FFFF)
}
