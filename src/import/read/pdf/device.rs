//! What a page of a PDF draws. Takes the drawing commands that the interpreter gives, keeps letters, pictures, areas and lines with
//! their places, in points from the top left of the page.

use std::panic::resume_unwind;

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::{
    BlendMode, ClipPath, Device, GlyphDrawMode, Image, Paint, PathDrawMode, SoftMask,
};
use kurbo::{Affine, BezPath, Point, Rect, Shape, Vec2};

use super::letter_looks::PdfLook;
use super::old_fonts::OldFonts;
use super::pictures::{PdfPicture, picture, unread};

/// How many things a page can draw. Forms that call each other in a hundred ways have no other end.
const MOST_DRAWN: usize = 400_000;

/// How many areas, frames and lines of a page are looked at: each letter is compared with all of them.
const MOST_SHAPES: usize = 4_000;

/// What stops the interpreter; it is caught by the reader.
pub struct DrawsTooMuch;

/// A letter, or several with one code.
#[derive(Debug, Clone)]
pub struct PdfLetter {
    pub text: String,
    pub left: f64,
    pub right: f64,
    /// From the top of the page.
    pub baseline: f64,
    pub size: f64,
    pub look: PdfLook,
    pub is_shown: bool,
    pub is_upright: bool,
    /// The document says itself that this does not belong to its text: a header, a page number.
    pub is_artifact: bool,
}

/// What a page draws, in the order of its commands.
#[derive(Debug, Default)]
pub struct PdfDrawing {
    page: Rect,
    pub letters: Vec<PdfLetter>,
    pub pictures: Vec<PdfPicture>,
    /// Areas and frames that text can be in, with their colour as red, green and blue.
    pub areas: Vec<(Rect, [u8; 3])>,
    /// Frames without an area.
    pub frames: Vec<Rect>,
    /// Thin lines: borders of tables, and what strikes words through.
    pub lines: Vec<Rect>,
    drawn: usize,
    artifacts: Vec<bool>,
    fonts: OldFonts,
}

// A line is thinner, in points.
const THIN: f64 = 2.5;

impl PdfDrawing {
    /// Nothing yet, on a page of this size with these fonts.
    pub fn on(page: Rect, fonts: OldFonts) -> PdfDrawing {
        PdfDrawing {
            page,
            fonts,
            ..PdfDrawing::default()
        }
    }

    fn count(&mut self) {
        self.drawn += 1;
        if self.drawn > MOST_DRAWN {
            resume_unwind(Box::new(DrawsTooMuch));
        }
    }

    // The colour that a letter at this place is drawn on.
    fn ground(&self, place: Point) -> Option<[u8; 3]> {
        if self.pictures.iter().any(|one| one.place.contains(place)) {
            return None;
        }
        let on = self.areas.iter().rev();
        let area = on.into_iter().find(|(area, _)| area.contains(place));
        Some(area.map_or([255; 3], |(_, colour)| *colour))
    }

    fn is_artifact(&self) -> bool {
        self.artifacts.contains(&true)
    }
}

fn colour(paint: &Paint<'_>) -> Option<([u8; 3], u8)> {
    match paint {
        Paint::Color(colour) => {
            let [red, green, blue, alpha] = colour.to_rgba().to_rgba8();
            Some(([red, green, blue], alpha))
        }
        Paint::Pattern(_) => None,
    }
}

fn is_alike(one: [u8; 3], other: [u8; 3]) -> bool {
    one.iter()
        .zip(other)
        .all(|(one, other)| one.abs_diff(other) < 16)
}

fn said(glyph: &Glyph<'_>) -> String {
    match glyph.as_unicode() {
        Some(BfString::Char(c)) => c.to_string(),
        Some(BfString::String(text)) => text,
        None => char::REPLACEMENT_CHARACTER.to_string(),
    }
}

// Where a letter starts and ends on its line, and how high it is.
struct LetterShape {
    from: Point,
    to: Point,
    up: Vec2,
}

impl LetterShape {
    fn of(glyph: &Glyph<'_>, to_page: Affine) -> LetterShape {
        let advance = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map_or(500.0, f64::from),
            Glyph::Type3(_) => 500.0,
        };
        let places = [(0.0, 0.0), (advance, 0.0), (0.0, 1000.0)];
        let [from, to, above] = places.map(|(x, y)| to_page * Point::new(x, y));
        let up = above - from;
        LetterShape { from, to, up }
    }

    fn middle(&self) -> Point {
        let x = (self.from.x + self.to.x) / 2.0;
        Point::new(x, self.from.y - self.up.hypot() * 0.3)
    }

    fn is_upright(&self) -> bool {
        let along = self.to - self.from;
        along.y.abs() < 0.1 * along.x.abs().max(0.01) && self.up.y < 0.0
    }
}

fn look(glyph: &Glyph<'_>, old: &OldFonts) -> PdfLook {
    let Glyph::Outline(outline) = glyph else {
        return PdfLook::default();
    };
    let Some(font) = outline.font_data() else {
        let key = outline.font_cache_key();
        return old.get(&key).copied().unwrap_or_default();
    };
    let named = PdfLook::of_name(&font.postscript_name.unwrap_or_default());
    PdfLook {
        bold: font.weight.unwrap_or(400) >= 600 || named.bold,
        italic: font.is_italic || named.italic,
        code: font.is_monospace || named.code,
    }
}

impl<'a> Device<'a> for PdfDrawing {
    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}

    fn set_blend_mode(&mut self, _: BlendMode) {}

    fn draw_path(
        &mut self,
        path: &BezPath,
        transform: Affine,
        paint: &Paint<'a>,
        mode: &PathDrawMode,
    ) {
        self.count();
        let place = (transform * path.clone()).bounding_box();
        let Some((colour, alpha)) = colour(paint).filter(|(_, alpha)| *alpha > 0) else {
            return;
        };
        if self.areas.len() + self.frames.len() + self.lines.len() == MOST_SHAPES {
            return;
        }
        let is_thin = place.width().min(place.height()) < THIN;
        match mode {
            _ if is_thin => self.lines.push(place),
            PathDrawMode::Fill(_) if alpha > 200 => self.areas.push((place, colour)),
            PathDrawMode::Fill(_) => {}
            PathDrawMode::Stroke(_) => self.frames.push(place),
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {
        self.count();
    }

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {
        self.count();
    }

    fn draw_glyph(
        &mut self,
        glyph: &Glyph<'a>,
        transform: Affine,
        glyph_transform: Affine,
        paint: &Paint<'a>,
        mode: &GlyphDrawMode,
    ) {
        self.count();
        let shape = LetterShape::of(glyph, transform * glyph_transform);
        let ink = colour(paint);
        let is_seen = ink.is_none_or(|(ink, alpha)| {
            let ground = self.ground(shape.middle());
            alpha > 0 && ground.is_none_or(|ground| !is_alike(ink, ground))
        });
        let letter = PdfLetter {
            text: said(glyph),
            left: shape.from.x.min(shape.to.x),
            right: shape.from.x.max(shape.to.x),
            baseline: shape.from.y,
            size: shape.up.hypot(),
            look: look(glyph, &self.fonts),
            is_shown: is_seen && !matches!(mode, GlyphDrawMode::Invisible),
            is_upright: shape.is_upright(),
            is_artifact: self.is_artifact(),
        };
        // Letters that are filled and stroked come twice.
        let again = |last: &PdfLetter| {
            last.text == letter.text
                && (last.left - letter.left).abs() < 0.5
                && (last.baseline - letter.baseline).abs() < 0.5
        };
        if !self.letters.iter().rev().take(8).any(again) {
            self.letters.push(letter);
        }
    }

    fn draw_image(&mut self, image: Image<'a, '_>, transform: Affine) {
        self.count();
        let size = Rect::new(
            0.0,
            0.0,
            f64::from(image.width()),
            f64::from(image.height()),
        );
        let place = transform.transform_rect_bbox(size);
        self.pictures.push(match image {
            Image::Raster(raster) => picture(&raster, place, self.page),
            // A mask of one colour, which nothing but this page gives a colour.
            Image::Stencil(_) => unread(place, self.page),
        });
    }

    fn pop_clip_path(&mut self) {}

    fn pop_transparency_group(&mut self) {}

    fn begin_marked_content(&mut self, tag: &[u8], _: Option<i32>) {
        self.artifacts.push(tag == b"Artifact");
    }

    fn end_marked_content(&mut self) {
        self.artifacts.pop();
    }
}
