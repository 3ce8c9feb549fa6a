//! A content stream, run. Takes the stream of a page, gives its letters and its coats of paint in the order in which they go down.

use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Document, Object, Stream, decode_text_string};

use super::font::{FontTable, Fonts, real};
use super::page::numbers_at;
use super::shape::{Area, Colour, Matrix, colour, rectangle};
use super::sight::{Coat, Letter, Sheet};
use super::state::State;

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
    /// The text that stands for what is drawn, and the first letter drawn in it.
    instead: Option<(String, usize)>,
    layered: bool,
    /// Its letters are drawn from the last to the first (PDF 32000-1, 14.8.2.3.3).
    reversed: bool,
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
            "q" => self.saved.push(self.state.clone()),
            "Q" => self.state = self.saved.pop().unwrap_or_else(State::new),
            "cm" => self.state.matrix = matrix(&numbers).then(self.state.matrix),
            "w" => self.state.line_width = first(&numbers),
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
            "g" | "rg" | "k" => self.state.fill.colour = colour(&numbers),
            "G" | "RG" | "K" => self.state.stroke.colour = colour(&numbers),
            "cs" => self.state.fill.colour = Some([0.0; 3]),
            "CS" => self.state.stroke.colour = Some([0.0; 3]),
            "sc" | "scn" => self.state.fill.colour = plain_colour(operands, &numbers),
            "SC" | "SCN" => self.state.stroke.colour = plain_colour(operands, &numbers),
            "Do" => self.draw(run, operands)?,
            "BMC" => self.open_mark(run.resources, operands),
            "BDC" => self.open_mark(run.resources, operands),
            "EMC" => self.close_mark(),
            _ => self.text_step(run, operator, operands, &numbers)?,
        }
        Ok(())
    }

    fn text_step(
        &mut self,
        run: &mut Run,
        operator: &str,
        operands: &[Object],
        numbers: &[f64],
    ) -> Result<(), String> {
        match operator {
            "BT" => {
                self.runs += 1;
                (run.text, run.line) = (Matrix::IDENTITY, Matrix::IDENTITY);
            }
            "Tf" => {
                let name = operands
                    .first()
                    .and_then(|name| name.as_name().ok())
                    .unwrap_or_default();
                self.state.font = self.fonts.load(self.document, run.resources, name);
                self.state.size = numbers.get(1).copied().unwrap_or(0.0);
            }
            "Tc" => self.state.letter_spacing = first(numbers),
            "Tw" => self.state.word_spacing = first(numbers),
            "Tz" => self.state.stretch = first(numbers) / 100.0,
            "TL" => self.state.leading = first(numbers),
            "Ts" => self.state.rise = first(numbers),
            "Tr" => self.state.mode = first(numbers) as i64,
            "Td" | "TD" => {
                if operator == "TD" {
                    self.state.leading = -numbers.get(1).copied().unwrap_or(0.0);
                }
                run.next_line(first(numbers), numbers.get(1).copied().unwrap_or(0.0));
            }
            "Tm" => (run.text, run.line) = (matrix(numbers), matrix(numbers)),
            "T*" => run.next_line(0.0, -self.state.leading),
            "Tj" => self.show(run, operands.first())?,
            "'" | "\"" => {
                if let [word, letter, _] = numbers {
                    (self.state.word_spacing, self.state.letter_spacing) = (*word, *letter);
                }
                run.next_line(0.0, -self.state.leading);
                self.show(run, operands.last())?;
            }
            "TJ" => {
                for item in operands
                    .first()
                    .and_then(|list| list.as_array().ok())
                    .into_iter()
                    .flatten()
                {
                    if item.as_str().is_ok() {
                        self.show(run, Some(item))?;
                    } else {
                        run.advance(-real(item) / 1000.0 * self.state.size * self.state.stretch);
                    }
                }
            }
            _ => {}
        }
        Ok(())
    }

    fn show(&mut self, run: &mut Run, string: Option<&Object>) -> Result<(), String> {
        let Some(Ok(string)) = string.map(Object::as_str) else {
            return Ok(());
        };
        let font = self
            .state
            .font
            .clone()
            .ok_or("a text is set in a font that the page does not have")?;
        for glyph in font.glyphs(string) {
            let mark = self.marks.iter().rev().find_map(|mark| mark.number);
            if glyph.text.is_none() && mark.is_some() {
                return Err("a font does not tell which letters its glyphs are".to_string());
            }
            let width = glyph.width * self.state.size * self.state.stretch;
            self.letter(run, glyph.text.unwrap_or_default(), width, mark);
            let word = if glyph.is_word_space {
                self.state.word_spacing
            } else {
                0.0
            };
            run.advance(width + (self.state.letter_spacing + word) * self.state.stretch);
        }
        Ok(())
    }

    fn letter(&mut self, run: &Run, text: String, width: f64, mark: Option<i64>) {
        let state = &self.state;
        let place = run.text.then(state.matrix);
        let middle = state.rise + state.size * 0.25;
        let paint = if state.mode % 4 == 1 {
            state.stroke
        } else {
            state.fill
        };
        self.sheet.letters.push(Letter {
            text,
            run: self.runs,
            reversed: self.marks.iter().any(|mark| mark.reversed),
            mark,
            lang: self.marks.iter().rev().find_map(|mark| mark.lang.clone()),
            points: [0.25, 0.5, 0.75].map(|part| place.apply((width * part, middle))),
            height: (state.size * place.height_factor()).abs(),
            width: (state.size * state.stretch * place.width_factor()).abs(),
            colour: paint.colour,
            alpha: paint.alpha,
            unpainted: state.mode == 3 || state.mode == 7,
            masked: state.masked,
            layered: self.marks.iter().any(|mark| mark.layered),
            clips: state.clips.clone(),
            coats_before: self.sheet.coats.len(),
        });
    }

    fn build_path(&mut self, run: &mut Run, operator: &str, numbers: &[f64]) {
        let to = |at: usize| {
            self.state.matrix.apply((
                numbers.get(at).copied().unwrap_or(0.0),
                numbers.get(at + 1).copied().unwrap_or(0.0),
            ))
        };
        let from = run.point;
        match operator {
            "m" => run.path.push(vec![to(0)]),
            "l" => run.line_to(to(0)),
            "c" => run.curve_to([from, to(0), to(2), to(4)]),
            "v" => run.curve_to([from, from, to(0), to(2)]),
            "y" => run.curve_to([from, to(0), to(2), to(2)]),
            "re" => {
                let sides = <[f64; 4]>::try_from(numbers).unwrap_or_default();
                run.path.push(rectangle(sides, self.state.matrix));
            }
            _ => {
                if let Some(start) = run.path.last().and_then(|ring| ring.first()).copied() {
                    run.line_to(start);
                }
            }
        }
        run.point = run
            .path
            .last()
            .and_then(|ring| ring.last())
            .copied()
            .unwrap_or(from);
    }

    fn paint_path(&mut self, run: &mut Run, operator: &str) {
        let rings = std::mem::take(&mut run.path);
        if matches!(operator, "f" | "F" | "f*" | "B" | "B*" | "b" | "b*") {
            let area = Area::new(rings.clone(), operator.ends_with('*'));
            self.coat(area, self.state.fill.colour, self.state.fill.alpha);
        }
        if matches!(operator, "B" | "B*" | "b" | "b*" | "S" | "s") {
            self.stroke(&rings);
        }
        if let Some(even_odd) = run.clip.take() {
            self.state.clips.push(Rc::new(Area::new(rings, even_odd)));
        }
    }

    // A stroke covers what a bar as wide as its pen covers.
    fn stroke(&mut self, rings: &[Vec<(f64, f64)>]) {
        let half = self.state.line_width * self.state.matrix.width_factor() / 2.0;
        for (&(x0, y0), &(x1, y1)) in rings
            .iter()
            .flat_map(|ring| ring.iter().zip(ring.iter().skip(1)))
        {
            let length = (x1 - x0).hypot(y1 - y0);
            if length > 0.0 {
                let along = Matrix([
                    (x1 - x0) / length,
                    (y1 - y0) / length,
                    (y0 - y1) / length,
                    (x1 - x0) / length,
                    x0,
                    y0,
                ]);
                let bar = Area::rectangle([0.0, -half, length, 2.0 * half], along);
                self.coat(bar, self.state.stroke.colour, self.state.stroke.alpha);
            }
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
            return Err(format!(
                "drawings stand more than {DEEPEST} deep in each other"
            ));
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

    // The text that stands for a drawing is the text of its first letter; the others fall silent.
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

impl Run<'_> {
    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::shift(x, y).then(self.line);
        self.text = self.line;
    }

    fn advance(&mut self, width: f64) {
        self.text = Matrix::shift(width, 0.0).then(self.text);
    }

    fn line_to(&mut self, point: (f64, f64)) {
        match self.path.last_mut() {
            Some(ring) => ring.push(point),
            None => self.path.push(vec![point]),
        }
    }

    fn curve_to(&mut self, [a, b, c, d]: [(f64, f64); 4]) {
        for part in 1..=8 {
            let t = f64::from(part) / 8.0;
            let s = 1.0 - t;
            let mix = |a: f64, b: f64, c: f64, d: f64| {
                s * s * s * a + 3.0 * s * s * t * b + 3.0 * s * t * t * c + t * t * t * d
            };
            self.line_to((mix(a.0, b.0, c.0, d.0), mix(a.1, b.1, c.1, d.1)));
        }
    }
}

fn matrix(numbers: &[f64]) -> Matrix {
    <[f64; 6]>::try_from(numbers).map_or(Matrix::IDENTITY, Matrix)
}

fn first(numbers: &[f64]) -> f64 {
    numbers.first().copied().unwrap_or(0.0)
}

// A pattern is named after its colours; what it looks like can't be told.
fn plain_colour(operands: &[Object], numbers: &[f64]) -> Option<Colour> {
    if operands.last().is_some_and(|last| last.as_name().is_ok()) {
        None
    } else {
        colour(numbers)
    }
}
