//! A content stream, run. Takes the stream of a page, returns its letters and its coats of paint in the order in which they go down.

use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream, decode_text_string};
use stappenkaart_say::say;

use super::drawn::{Coat, Sheet};
use super::font::{FontTable, Fonts};
use super::object::{first, matrix, numbers_at, real};
use super::shape::{Area, Colour, Matrix, colour};
use super::state::State;

mod path;
mod text;

/// How deep drawings within drawings are followed.
const DEEPEST: usize = 12;

/// Runs the content of a page onto its empty sheet. Fails with what can't be understood of it.
pub fn paint(
    document: &Document,
    fonts: &mut Fonts,
    resources: &Dictionary,
    content: &[u8],
    sheet: Sheet,
) -> Result<Sheet, String> {
    let mut painter = Painter {
        document,
        fonts,
        sheet,
        marks: Vec::new(),
        state: State::new(),
        saved: Vec::new(),
        runs: 0,
    };
    painter.run(content, resources, 0)?;
    Ok(painter.sheet)
}

/// An open marked-content sequence.
struct Mark {
    number: Option<i64>,
    lang: Option<String>,
    /// The text that represents what is drawn, and the first letter drawn in it.
    instead: Option<(String, usize)>,
    layered: bool,
    /// Its letters are drawn from the last to the first (PDF 32000-1, 14.8.2.3.3).
    reversed: bool,
}

/// The longest text of a drawing that is one cluster of letters, such as an emoji of a family.
const LONGEST_CLUSTER: usize = 16;

impl Mark {
    // The place of the first letter of a cluster: its glyphs can be drawn over each other.
    fn cluster(&self) -> Option<usize> {
        let (text, first) = self.instead.as_ref()?;
        (text.chars().count() <= LONGEST_CLUSTER).then_some(*first)
    }
}

struct Painter<'a> {
    document: &'a Document,
    fonts: &'a mut Fonts,
    sheet: Sheet,
    marks: Vec<Mark>,
    state: State,
    saved: Vec<State>,
    /// How many text objects were begun.
    runs: usize,
}

/// What lives as long as one content stream.
struct Run<'a> {
    resources: &'a Dictionary,
    depth: usize,
    path: Vec<Vec<(f64, f64)>>,
    point: (f64, f64),
    clip: Option<bool>,
    text: Matrix,
    line: Matrix,
}

impl Painter<'_> {
    fn run(&mut self, content: &[u8], resources: &Dictionary, depth: usize) -> Result<(), String> {
        let content = Content::decode(content).map_err(|error| error.to_string())?;
        let identity = Matrix::IDENTITY;
        let mut run = Run {
            resources,
            depth,
            path: Vec::new(),
            point: (0.0, 0.0),
            clip: None,
            text: identity,
            line: identity,
        };
        for operation in &content.operations {
            self.step(&mut run, operation)?;
        }
        Ok(())
    }

    fn step(&mut self, run: &mut Run, operation: &Operation) -> Result<(), String> {
        let Operation { operator, operands } = operation;
        let numbers: Vec<f64> = operands.iter().map(real).collect();
        match operator.as_str() {
            "gs" => self.external_state(run.resources, operands),
            "m" | "l" | "c" | "v" | "y" | "h" | "re" => self.build_path(run, operator, &numbers),
            "W" => run.clip = Some(false),
            "W*" => run.clip = Some(true),
            "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "S" | "s" | "n" => {
                self.paint_path(run, operator)
            }
            "sh" => self.coat(
                Area::rectangle([-1e5, -1e5, 2e5, 2e5], Matrix::IDENTITY),
                None,
                self.state.fill.alpha,
            ),
            "Do" => self.draw(run, operands)?,
            "BMC" | "BDC" => self.open_mark(run.resources, operands),
            "EMC" => self.close_mark(),
            "BT" | "Tj" | "TJ" | "'" | "\"" => self.text_step(run, operator, operands, &numbers)?,
            "Td" | "TD" | "Tm" | "T*" => self.text_place(run, operator, &numbers),
            "Tf" => self.set_font(run.resources, operands, &numbers),
            _ => self.graphics_state(operator, operands, &numbers),
        }
        Ok(())
    }

    // What only changes how later operators paint.
    fn graphics_state(&mut self, operator: &str, operands: &[Object], numbers: &[f64]) {
        let state = &mut self.state;
        match operator {
            "q" => self.saved.push(state.clone()),
            "Q" => *state = self.saved.pop().unwrap_or_else(State::new),
            "cm" => state.matrix = matrix(numbers).then(state.matrix),
            "w" => state.line_width = first(numbers),
            "g" | "rg" | "k" => state.fill.colour = colour(numbers),
            "G" | "RG" | "K" => state.stroke.colour = colour(numbers),
            "cs" => state.fill.colour = Some([0.0; 3]),
            "CS" => state.stroke.colour = Some([0.0; 3]),
            "sc" | "scn" => state.fill.colour = plain_colour(operands, numbers),
            "SC" | "SCN" => state.stroke.colour = plain_colour(operands, numbers),
            "Tc" => state.letter_spacing = first(numbers),
            "Tw" => state.word_spacing = first(numbers),
            "Tz" => state.stretch = first(numbers) / 100.0,
            "TL" => state.leading = first(numbers),
            "Ts" => state.rise = first(numbers),
            "Tr" => state.mode = first(numbers) as i64,
            _ => {}
        }
    }

    fn coat(&mut self, area: Area, colour: Option<Colour>, alpha: f64) {
        self.sheet.coats.push(Coat {
            area,
            clips: self.state.clips.clone(),
            colour,
            alpha,
        });
    }

    fn draw(&mut self, run: &Run, operands: &[Object]) -> Result<(), String> {
        let Some(Ok(name)) = operands.first().map(Object::as_name) else {
            return Ok(());
        };
        let drawings = run
            .resources
            .get_deref(b"XObject", self.document)
            .and_then(Object::as_dict);
        let Ok(stream) = drawings
            .and_then(|all| all.get_deref(name, self.document))
            .and_then(Object::as_stream)
        else {
            return Ok(());
        };
        if stream
            .dict
            .get(b"Subtype")
            .and_then(Object::as_name)
            .is_ok_and(|kind| kind == b"Form")
        {
            self.draw_form(run, stream)
        } else {
            self.coat(
                Area::rectangle([0.0, 0.0, 1.0, 1.0], self.state.matrix),
                None,
                self.state.fill.alpha,
            );
            Ok(())
        }
    }

    fn draw_form(&mut self, run: &Run, form: &Stream) -> Result<(), String> {
        if run.depth >= DEEPEST {
            return Err(say!("drawings are nested more than {DEEPEST} levels deep"));
        }
        let numbers = |key| numbers_at(self.document, &form.dict, key);
        let (place, bounds) = (numbers(b"Matrix"), numbers(b"BBox"));
        let (state, saved) = (self.state.clone(), std::mem::take(&mut self.saved));
        if place.len() == 6 {
            self.state.matrix = matrix(&place).then(self.state.matrix);
        }
        if let [x0, y0, x1, y1] = bounds[..] {
            self.state.clips.push(Rc::new(Area::rectangle(
                [x0, y0, x1 - x0, y1 - y0],
                self.state.matrix,
            )));
        }
        let own = form
            .dict
            .get_deref(b"Resources", self.document)
            .and_then(Object::as_dict);
        let content = form
            .decompressed_content()
            .map_err(|error| error.to_string())?;
        let open = self.marks.len();
        self.run(&content, own.unwrap_or(run.resources), run.depth + 1)?;
        self.marks.truncate(open);
        (self.state, self.saved) = (state, saved);
        Ok(())
    }

    fn external_state(&mut self, resources: &Dictionary, operands: &[Object]) {
        let Some(Ok(name)) = operands.first().map(Object::as_name) else {
            return;
        };
        let states = resources
            .get_deref(b"ExtGState", self.document)
            .and_then(Object::as_dict);
        let Ok(state) = states
            .and_then(|all| all.get_deref(name, self.document))
            .and_then(Object::as_dict)
        else {
            return;
        };
        if let Ok(alpha) = state.get_deref(b"ca", self.document) {
            self.state.fill.alpha = real(alpha);
        }
        if let Ok(alpha) = state.get_deref(b"CA", self.document) {
            self.state.stroke.alpha = real(alpha);
        }
        if let Ok(mask) = state.get_deref(b"SMask", self.document) {
            self.state.masked = mask.as_dict().is_ok();
        }
        if let Ok([font, size]) = state
            .get_deref(b"Font", self.document)
            .and_then(Object::as_array)
            .map(Vec::as_slice)
        {
            let font = self
                .document
                .dereference(font)
                .and_then(|(_, font)| font.as_dict());
            self.state.font = font
                .ok()
                .map(|font| Rc::new(FontTable::read(self.document, font)));
            self.state.size = real(size);
        }
    }

    fn open_mark(&mut self, resources: &Dictionary, operands: &[Object]) {
        let named = |name: &[u8]| {
            let all = resources
                .get_deref(b"Properties", self.document)
                .and_then(Object::as_dict)
                .ok()?;
            all.get_deref(name, self.document)
                .and_then(Object::as_dict)
                .ok()
        };
        let properties = operands.get(1).and_then(|operand| match operand {
            Object::Name(name) => named(name),
            other => other.as_dict().ok(),
        });
        let tag = operands.first().and_then(|tag| tag.as_name().ok());
        let text = |key: &[u8]| {
            properties
                .and_then(|all| decode_text_string(all.get_deref(key, self.document).ok()?).ok())
        };
        self.marks.push(Mark {
            number: properties.and_then(|all| all.get(b"MCID").and_then(Object::as_i64).ok()),
            lang: text(b"Lang"),
            instead: text(b"ActualText").map(|text| (text, self.sheet.letters.len())),
            layered: tag == Some(b"OC"),
            reversed: tag == Some(b"ReversedChars"),
        });
    }

    // The text that represents a drawing is the text of its first letter; the others have no text.
    fn close_mark(&mut self) {
        let Some(Mark {
            instead: Some((text, start)),
            ..
        }) = self.marks.pop()
        else {
            return;
        };
        for letter in self.sheet.letters.iter_mut().skip(start) {
            letter.text.clear();
        }
        if let Some(letter) = self.sheet.letters.get_mut(start) {
            letter.text = text;
        }
    }
}

// A pattern is named after its colours; what it looks like can't be known.
fn plain_colour(operands: &[Object], numbers: &[f64]) -> Option<Colour> {
    if operands.last().is_some_and(|last| last.as_name().is_ok()) {
        None
    } else {
        colour(numbers)
    }
}
