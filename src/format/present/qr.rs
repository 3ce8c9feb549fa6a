//! Addresses as QR codes (ISO/IEC 18004), for a reader of paper with a phone. Takes an address, returns the code as a drawing.

use qrcode::{Color, EcLevel, QrCode};

use super::super::view::QrView;

// The white edge that a camera needs.
const EDGE: usize = 4;

/// The code of an address. `None` where it is too long for one.
pub fn of(address: &str) -> Option<QrView> {
    let code = QrCode::with_error_correction_level(address, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, colours) in code.to_colors().chunks(width).enumerate() {
        let mut start = 0;
        // A row of dark squares is one bar, so that no hairline shows between them.
        for bar in colours.chunk_by(|one, next| one == next) {
            if bar[0] == Color::Dark {
                let (x, y, length) = (start + EDGE, row + EDGE, bar.len());
                path.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            start += bar.len();
        }
    }
    Some(QrView {
        size: width + 2 * EDGE,
        path,
    })
}
