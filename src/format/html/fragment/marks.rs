//! The marks of a figure's callouts as a drawing of the size of its picture: the same letters, signs and places as on a page.

use crate::colour::Rgb;
use crate::format::{CalloutView, FigureView};

/// The font of letters, and of a drawing that names none.
pub const FONT: &str = "Noto Sans";

/// How wide a help center shows a picture, in CSS pixels: marks in a wider one are larger, so that they are shown as large.
const SHOWN: f64 = 720.0;
/// The colour of what is forbidden (ISO 3864).
const FORBIDDEN: &str = "#c8102e";

/// The drawing, as SVG.
pub fn marks(figure: &FigureView, mark: Rgb) -> String {
    let (width, height) = (figure.width, figure.height);
    let unit = (f64::from(width) / SHOWN).max(1.0);
    let colour = mark.to_string();
    let pen = MarkPen {
        width: f64::from(width),
        height: f64::from(height),
        unit,
        colour: &colour,
    };
    let outlines: String = figure.callouts.iter().map(|one| pen.outline(one)).collect();
    let signs: String = figure.callouts.iter().map(|one| pen.sign(one)).collect();
    let hatch = format!(
        "<pattern id=\"hatch\" width=\"{0}\" height=\"{0}\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><path d=\"M0 0v{0}\" stroke=\"{FORBIDDEN}\" stroke-width=\"{1}\" stroke-opacity=\"0.38\"/></pattern>",
        9.0 * unit,
        2.4 * unit
    );
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"><defs>{hatch}</defs>{outlines}{signs}</svg>"
    )
}

/// What the marks of one picture have in common. Lengths are in its pixels.
struct MarkPen<'a> {
    width: f64,
    height: f64,
    /// One CSS pixel of the page.
    unit: f64,
    colour: &'a str,
}

impl MarkPen<'_> {
    // Drawn twice, light under dark, so that it stands out from any picture. What is forbidden is hatched, so that it is so in grey too.
    fn outline(&self, callout: &CalloutView) -> String {
        let stroke = |colour: &str, width: f64| {
            format!(
                "fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"",
                width * self.unit
            )
        };
        let under = self.shape(callout, &stroke("#ffffff", 5.0));
        match callout.forbidden {
            None => under + &self.shape(callout, &stroke(self.colour, 2.5)),
            Some(_) => {
                let dashes = format!(
                    " stroke-dasharray=\"{} {}\"",
                    6.0 * self.unit,
                    4.0 * self.unit
                );
                let hatch = self.shape(callout, "fill=\"url(#hatch)\"");
                hatch + &under + &self.shape(callout, &(stroke(FORBIDDEN, 2.5) + &dashes))
            }
        }
    }

    fn shape(&self, callout: &CalloutView, look: &str) -> String {
        let (x, y) = self.place(callout.x, callout.y);
        let (width, height) = self.place(callout.width, callout.height);
        match callout.shape {
            "circle" => format!(
                "<ellipse cx=\"{}\" cy=\"{}\" rx=\"{}\" ry=\"{}\" {look}/>",
                x + width / 2.0,
                y + height / 2.0,
                width / 2.0,
                height / 2.0
            ),
            _ => format!(
                "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" rx=\"{}\" {look}/>",
                4.0 * self.unit
            ),
        }
    }

    // The letter of a callout, or the prohibition sign of ISO 7010.
    fn sign(&self, callout: &CalloutView) -> String {
        let (x, y) = self.place(callout.sign_x, callout.sign_y);
        let inside = match &callout.mark {
            Some(letter) => format!(
                "<circle r=\"11.5\" fill=\"{}\"/><text y=\"4.9\" font-family=\"{FONT}\" font-size=\"{}\" font-weight=\"700\" text-anchor=\"middle\" fill=\"#ffffff\">{letter}</text>",
                self.colour,
                if letter.len() > 1 { 11 } else { 14 }
            ),
            None => format!(
                "<g fill=\"none\" stroke=\"{FORBIDDEN}\" stroke-width=\"3.2\"><circle r=\"9.8\"/><path d=\"m-6.9-6.9 13.8 13.8\"/></g>"
            ),
        };
        format!(
            "<g transform=\"translate({x} {y}) scale({})\"><circle r=\"13\" fill=\"#ffffff\"/>{inside}</g>",
            self.unit
        )
    }

    fn place(&self, x: f64, y: f64) -> (f64, f64) {
        (self.width * x / 100.0, self.height * y / 100.0)
    }
}
