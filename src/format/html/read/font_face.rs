//! What `@font-face` does to the letters of a font, beside which file they are in. Takes its descriptors, returns why words in that font
//! can't be read: letters that are far smaller than they seem to be, or that are drawn outside of their lines.

use stappenkaart_say::say;

use super::effect::Declaration;
use super::sums::pieces;
use super::values::one_number;

/// In percent, as for the size of words.
const SMALLEST: f32 = 60.0;
/// In percent: a font has about 100, and one that is made like another 60 to 130.
const HIGHEST: f32 = 200.0;

/// The first descriptor that keeps words from being read.
pub fn distorting(descriptors: &[Declaration]) -> Option<String> {
    descriptors.iter().find_map(|(name, value)| {
        let pieces = pieces(value);
        let (percent, unit) = one_number(&pieces)?;
        let descriptor = format!("{name}: {value}");
        match (name.as_str(), unit) {
            ("size-adjust", "%") if percent < SMALLEST => Some(say!(
                "`{descriptor}` in `@font-face` makes letters too small to be read: use at least {SMALLEST}%"
            )),
            ("size-adjust" | "ascent-override" | "descent-override", "%") if percent > HIGHEST => {
                Some(say!(
                    "`{descriptor}` in `@font-face` puts letters outside of their lines: use at most {HIGHEST}%"
                ))
            }
            _ => None,
        }
    })
    .map(|why| why.to_string())
}
