//! The numbers and bullets that lines start with. Takes the letters of a line, or what is drawn before it, returns what the mark is.

use kurbo::Rect;

use super::device::PdfLetter;

/// Letters that are further apart have a space between them, in sizes.
pub const SPACE: f64 = 0.16;

/// The number or bullet at the start of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct PdfMark {
    /// Nothing for a bullet or a letter.
    pub number: Option<u64>,
    pub is_ordered: bool,
    /// Where the words after it start.
    pub words_left: f64,
    /// How it is written; empty where it is drawn as a dot.
    pub text: String,
}

/// The mark at the start of a piece, if there are words after it.
pub fn mark(piece: &[&PdfLetter]) -> Option<PdfMark> {
    let seen: Vec<&PdfLetter> = piece
        .iter()
        .filter(|letter| !letter.text.trim().is_empty())
        .copied()
        .collect();
    let mut text = String::new();
    for (at, letter) in seen.iter().enumerate().take(5) {
        text.push_str(&letter.text);
        let next = seen.get(at + 1)?;
        let gap = next.left - letter.right;
        let Some((number, is_ordered)) = typed_mark(&text) else {
            continue;
        };
        let is_apart = gap > SPACE * letter.size;
        // "o" is a bullet of Word where the words are further away than a space.
        let is_bare = text.ends_with(|c: char| c.is_ascii_digit());
        let is_sign =
            !is_bare && !["o", "-", "–"].contains(&text.as_str()) || gap > 0.6 * letter.size;
        if is_apart && is_sign {
            return Some(PdfMark {
                number,
                is_ordered,
                words_left: next.left,
                text,
            });
        }
    }
    None
}

const BULLETS: &str = "•·▪◦‣●○■□–-o\u{f0b7}\u{f0a7}\u{f0d8}\u{f0fc}➢✓";

/// What a mark is: its number, and whether it is one of an order. Nothing where the text is none.
pub fn typed_mark(text: &str) -> Option<(Option<u64>, bool)> {
    let mut letters = text.chars();
    let (first, rest) = (letters.next()?, letters.as_str());
    if rest.is_empty() && BULLETS.contains(first) {
        return Some((None, false));
    }
    let name = text.strip_suffix(['.', ')']).unwrap_or(text);
    let digits = name.chars().all(|c| c.is_ascii_digit());
    match name.len() {
        1..=3 if digits => Some((name.parse().ok(), true)),
        1 if first.is_ascii_alphabetic() && name != text => Some((None, true)),
        _ => None,
    }
}

/// A dot that is drawn before a line of this size, as its bullet.
pub fn dotted(dots: &[Rect], left: f64, baseline: f64, size: f64) -> Option<f64> {
    let before = |dot: &&Rect| {
        let gap = left - dot.x1;
        let height = baseline - dot.center().y;
        (0.5..size * 2.5).contains(&gap) && (0.0..size * 0.8).contains(&height)
    };
    dots.iter().find(before).map(|dot| dot.x0)
}

/// Whether what is drawn is as small as a bullet.
pub fn is_dot(area: &Rect) -> bool {
    let (width, height) = (area.width(), area.height());
    (1.0..9.0).contains(&width) && (width - height).abs() < 1.0
}
