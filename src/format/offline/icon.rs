//! The icons of the app, in the colour of the guide: the drawing of `html/icon.svg` as pictures. Takes the theme, returns PNGs. Each
//! pixel is computed by itself, so that every machine makes the same bytes.

use super::super::{Engine, Resources};
use crate::colour::Rgb;
use crate::diag::Diagnostic;
use crate::digest::short_sha256;
use crate::picture::png;

/// The drawing is in a square of 24 by 24, as the SVG is.
const SIDE: f32 = 24.0;
const CORNER: f32 = 5.0;
const HALF_STROKE: f32 = 1.3;
const STAIRS: [(f32, f32); 6] = [
    (5.5, 17.5),
    (9.8, 17.5),
    (9.8, 12.5),
    (14.2, 12.5),
    (14.2, 7.5),
    (18.5, 7.5),
];

/// Side in pixels, whether a device may cut off its corners, and what the manifest calls that.
const ICONS: [(u32, IconShape, &str); 3] = [
    (192, IconShape::Rounded, "any"),
    (512, IconShape::Rounded, "any"),
    (512, IconShape::Full, "maskable"),
];

#[derive(Clone, Copy, PartialEq)]
enum IconShape {
    Rounded,
    /// Up to the edges, with the drawing in the middle 80 %.
    Full,
}

/// The icons of the app.
pub struct AppIcons {
    icons: Vec<AppIcon>,
}

/// One icon.
pub struct AppIcon {
    /// From the site's root, with a hash of what is in it.
    pub path: String,
    pub size: u32,
    pub purpose: &'static str,
    pub png: Vec<u8>,
}

impl AppIcons {
    pub fn all(&self) -> impl Iterator<Item = &AppIcon> {
        self.icons.iter()
    }
}

impl Engine for AppIcons {
    fn load(resources: &Resources) -> Result<AppIcons, Diagnostic> {
        let icons = ICONS.map(|(size, shape, purpose)| {
            let png = drawn(size, shape, resources.theme.accent);
            let hash = short_sha256(&png, 10);
            AppIcon {
                path: format!("assets/app-{purpose}-{size}.{hash}.png"),
                size,
                purpose,
                png,
            }
        });
        Ok(AppIcons {
            icons: icons.into(),
        })
    }
}

fn drawn(size: u32, shape: IconShape, accent: Rgb) -> Vec<u8> {
    let pixels = (0..size).flat_map(|y| (0..size).map(move |x| (x, y)));
    let colours: Vec<u8> = pixels
        .flat_map(|at| pixel(at, size, shape, accent))
        .collect();
    png(size, &colours)
}

// How much of a pixel is covered, by how far its middle is from the edge.
fn pixel((x, y): (u32, u32), size: u32, shape: IconShape, accent: Rgb) -> [u8; 4] {
    let scale = size as f32 / SIDE;
    let (x, y) = ((x as f32 + 0.5) / scale, (y as f32 + 0.5) / scale);
    let covered = |distance: f32| (0.5 - distance * scale).clamp(0.0, 1.0);
    let (zoom, ground) = match shape {
        IconShape::Rounded => (1.0, covered(from_square(x, y))),
        IconShape::Full => (0.8, 1.0),
    };
    let middle = SIDE / 2.0;
    let (x, y) = ((x - middle) / zoom + middle, (y - middle) / zoom + middle);
    let ink = covered((from_stairs(x, y) - HALF_STROKE) * zoom);
    let [red, green, blue] = accent.mixed(Rgb::WHITE, f64::from(ink)).channels();
    [red, green, blue, (ground * 255.0).round() as u8]
}

fn from_square(x: f32, y: f32) -> f32 {
    let beyond = |at: f32| (at - SIDE / 2.0).abs() - SIDE / 2.0 + CORNER;
    let (across, down) = (beyond(x), beyond(y));
    let outside = (across.max(0.0).powi(2) + down.max(0.0).powi(2)).sqrt();
    outside + across.max(down).min(0.0) - CORNER
}

fn from_stairs(x: f32, y: f32) -> f32 {
    let lines = STAIRS.windows(2);
    let distances = lines.map(|ends| {
        let ((x1, y1), (x2, y2)) = (ends[0], ends[1]);
        let nearest_x = x.clamp(x1.min(x2), x1.max(x2));
        let nearest_y = y.clamp(y1.min(y2), y1.max(y2));
        ((x - nearest_x).powi(2) + (y - nearest_y).powi(2)).sqrt()
    });
    distances.fold(f32::INFINITY, f32::min)
}
