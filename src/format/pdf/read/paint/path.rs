//! The operators that build and paint shapes. Takes their numbers, puts coats of paint on the sheet.

use std::rc::Rc;

use super::{Painter, Run};
use crate::format::pdf::read::shape::{Area, Matrix, rectangle};

impl Painter<'_> {
    /// Adds to the path of the run.
    pub(super) fn build_path(&mut self, run: &mut Run, operator: &str, numbers: &[f64]) {
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

    /// Fills or strokes the path, makes it the clip if that was asked for, and begins a new one.
    pub(super) fn paint_path(&mut self, run: &mut Run, operator: &str) {
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
}

impl Run<'_> {
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
