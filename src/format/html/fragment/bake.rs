//! Pictures with the marks of their callouts drawn into them, for places where nothing can be laid over a picture. Takes a figure, returns
//! the bytes of a PNG; a picture that needs nothing drawn stays as it is.

use std::sync::Arc;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{ImageHrefResolver, Options, Tree, fontdb::Database};
use stappenkaart_say::say;

use super::marks::{FONT, marks};
use crate::codes;
use crate::colour::Rgb;
use crate::diag::Diagnostic;
use crate::format::fonts::FONTS;
use crate::format::{Engine, Engines, FigureView, Resources};
use crate::os_error;
use crate::picture::kind::PictureKind;
use crate::picture::{decoded, opaque_png};

/// A drawing is made as sharp as a screen with two pixels for one shows it, up to this width.
const WIDEST: f32 = 1_600.0;
const SHARPEST: f32 = 2.0;
/// As many pixels as memory has room for.
const MOST_PIXELS: f32 = 20_000_000.0;

/// The fonts for drawings, and the colour of marks.
pub struct PictureBaker {
    fonts: Arc<Database>,
    mark: Rgb,
}

impl Engine for PictureBaker {
    fn load(resources: &Resources) -> Result<PictureBaker, Diagnostic> {
        let mut fonts = Database::new();
        for font in FONTS {
            fonts.load_font_source(resvg::usvg::fontdb::Source::Binary(Arc::new(font)));
        }
        for font in &resources.fonts {
            fonts.load_font_data(font.to_vec());
        }
        fonts.set_sans_serif_family(FONT);
        fonts.set_serif_family(FONT);
        fonts.set_monospace_family("Noto Sans Mono");
        Ok(PictureBaker {
            fonts: Arc::new(fonts),
            mark: resources.theme.accent,
        })
    }
}

/// Whether a picture is published as it is: nothing is drawn into it, and every help center shows its kind.
pub fn stays(figure: &FigureView) -> bool {
    let kind = PictureKind::by_name(&figure.image);
    let is_shown = matches!(
        kind,
        Some(PictureKind::Png | PictureKind::Jpeg | PictureKind::Gif)
    );
    is_shown && figure.callouts.is_empty()
}

/// The picture of a figure with its marks. Fails where it can't be read or drawn.
pub fn bake(figure: &FigureView, engines: &Engines<'_>) -> Result<Vec<u8>, Diagnostic> {
    let bytes = (engines.image)(&figure.image).map_err(|error| {
        let why = os_error::said(&error);
        undrawn(figure, say!("the picture can't be read: {why}"))
    })?;
    if stays(figure) {
        return Ok(bytes);
    }
    let baker = engines.get::<PictureBaker>()?;
    let marks = marks(figure, baker.mark);
    baker
        .drawn(figure, &bytes, &marks)
        .ok_or_else(|| undrawn(figure, say!("the picture can't be drawn")))
}

/// All that decides what [`bake`] returns, but for the bytes of the picture, the fonts and the theme. It is often the same in every
/// language.
pub fn drawing_key(figure: &FigureView, engines: &Engines<'_>) -> String {
    let marks = marks(figure, engines.theme().accent);
    format!("{} {marks}", figure.image)
}

fn undrawn(figure: &FigureView, message: impl Into<String>) -> Diagnostic {
    Diagnostic::in_file(codes::SK510, &figure.image, message)
        .help(say!("save it again as plain SVG, PNG or JPEG"))
}

impl PictureBaker {
    fn drawn(&self, figure: &FigureView, bytes: &[u8], marks: &str) -> Option<Vec<u8>> {
        let mut canvas = match PictureKind::by_content(bytes) {
            None | Some(PictureKind::Svg) => self.drawing(bytes)?,
            Some(PictureKind::Png | PictureKind::Jpeg | PictureKind::Gif | PictureKind::Webp) => {
                photo(bytes)?
            }
        };
        if !figure.callouts.is_empty() {
            let overlay = self.tree(marks.as_bytes())?;
            self.render(&overlay, &mut canvas);
        }
        let pixels = canvas.data().chunks_exact(4);
        let colours: Vec<u8> = pixels
            .flat_map(|pixel| [pixel[0], pixel[1], pixel[2]])
            .collect();
        Some(opaque_png(canvas.width(), canvas.height(), &colours))
    }

    fn tree(&self, bytes: &[u8]) -> Option<Tree> {
        let options = Options {
            font_family: FONT.to_owned(),
            fontdb: Arc::clone(&self.fonts),
            // A drawing reads no file of the machine.
            image_href_resolver: ImageHrefResolver {
                resolve_data: ImageHrefResolver::default_data_resolver(),
                resolve_string: Box::new(|_, _| None),
            },
            ..Options::default()
        };
        Tree::from_data(bytes, &options).ok()
    }

    fn drawing(&self, bytes: &[u8]) -> Option<Pixmap> {
        let tree = self.tree(bytes)?;
        let (width, height) = (tree.size().width(), tree.size().height());
        let sharp = (WIDEST / width).clamp(1.0, SHARPEST);
        let scale = sharp.min((MOST_PIXELS / (width * height)).sqrt());
        let pixels = |side: f32| (side * scale).round().max(1.0) as u32;
        let mut canvas = Pixmap::new(pixels(width), pixels(height))?;
        canvas.fill(Color::WHITE);
        self.render(&tree, &mut canvas);
        Some(canvas)
    }

    // Over all of the canvas.
    fn render(&self, tree: &Tree, canvas: &mut Pixmap) {
        let across = canvas.width() as f32 / tree.size().width();
        let down = canvas.height() as f32 / tree.size().height();
        let whole = Transform::from_scale(across, down);
        resvg::render(tree, whole, &mut canvas.as_mut());
    }
}

// On white, as on a page.
fn photo(bytes: &[u8]) -> Option<Pixmap> {
    let picture = decoded(bytes)?;
    let mut canvas = Pixmap::new(picture.width, picture.height)?;
    let pixels = picture.pixels.chunks_exact(4);
    for (to, from) in canvas.data_mut().chunks_exact_mut(4).zip(pixels) {
        let solid = u32::from(from[3]);
        let on_white =
            |value: u8| ((u32::from(value) * solid + 255 * (255 - solid) + 127) / 255) as u8;
        to.copy_from_slice(&[on_white(from[0]), on_white(from[1]), on_white(from[2]), 255]);
    }
    Some(canvas)
}
