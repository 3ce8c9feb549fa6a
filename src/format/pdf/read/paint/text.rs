//! The operators that show text. Takes their strings, puts each letter on the sheet at its place.

use lopdf::{Dictionary, Object};
use stappenkaart_say::say;

use super::{Mark, Painter, Run};
use crate::format::pdf::read::drawn::Letter;
use crate::format::pdf::read::object::{first, matrix, real, second};
use crate::format::pdf::read::shape::{Area, Matrix};

impl Painter<'_> {
    /// Begins a text, or shows some of it.
    pub(super) fn text_step(
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
            "Tj" => self.show(run, operands.first())?,
            "TJ" => self.show_spaced(run, operands.first())?,
            _ => {
                if let [word, letter, _] = numbers {
                    (self.state.word_spacing, self.state.letter_spacing) = (*word, *letter);
                }
                run.next_line(0.0, -self.state.leading);
                self.show(run, operands.last())?;
            }
        }
        Ok(())
    }

    /// Moves to where the next text begins.
    pub(super) fn text_place(&mut self, run: &mut Run, operator: &str, numbers: &[f64]) {
        match operator {
            "Tm" => (run.text, run.line) = (matrix(numbers), matrix(numbers)),
            "T*" => run.next_line(0.0, -self.state.leading),
            _ => {
                if operator == "TD" {
                    self.state.leading = -second(numbers);
                }
                run.next_line(first(numbers), second(numbers));
            }
        }
    }

    /// Sets the font and its size.
    pub(super) fn set_font(
        &mut self,
        resources: &Dictionary,
        operands: &[Object],
        numbers: &[f64],
    ) {
        let name = operands
            .first()
            .and_then(|name| name.as_name().ok())
            .unwrap_or_default();
        self.state.font = self.fonts.load(self.document, resources, name);
        self.state.size = second(numbers);
    }

    // Strings, with numbers that move the next one.
    fn show_spaced(&mut self, run: &mut Run, list: Option<&Object>) -> Result<(), String> {
        let list = list.and_then(|list| list.as_array().ok());
        for item in list.into_iter().flatten() {
            if item.as_str().is_ok() {
                self.show(run, Some(item))?;
            } else {
                run.advance(-real(item) / 1000.0 * self.state.size * self.state.stretch);
            }
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
            .ok_or(say!("a text is set in a font that the page does not have"))?;
        for glyph in font.glyphs(string) {
            let mark = self.marks.iter().rev().find_map(|mark| mark.number);
            if glyph.text.is_none() && mark.is_some() {
                return Err(say!("a font does not say which letters its glyphs are").to_string());
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
            middle: Area::rectangle(
                [width * 0.25, state.rise, width * 0.5, state.size * 0.45],
                place,
            ),
            drawing: self.marks.iter().find_map(Mark::cluster),
            points: [0.25, 0.5, 0.75].map(|part| place.apply((width * part, middle))),
            level: place.levelling(),
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
}

impl Run<'_> {
    fn next_line(&mut self, x: f64, y: f64) {
        self.line = Matrix::shift(x, y).then(self.line);
        self.text = self.line;
    }

    fn advance(&mut self, width: f64) {
        self.text = Matrix::shift(width, 0.0).then(self.text);
    }
}
