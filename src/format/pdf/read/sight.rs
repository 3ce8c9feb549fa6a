//! Whether a letter can be seen. Takes the letters and coats of paint of a page in the order in which they were laid down.

use std::collections::HashMap;

use stappenkaart_say::say;

use super::coat_index::CoatIndex;
use super::drawn::{Coat, Letter, Sheet};
use super::overprint::{Pair, has_ink, is_blank, overprinted};
use super::shape::{Colour, blend, contrast};

/// Type below this height, in points, is not read by anyone.
const SMALLEST: f64 = 4.0;

/// A line is at most as thick as this part of the size of the type; what is thicker is painted over it.
const THICKEST: f64 = 0.2;

/// Less contrast than this, as WCAG 2.2 measures it, is lost on a printed page.
const FAINTEST: f64 = 2.0;

/// Why the letters of a sheet can't be seen, by their place in it.
pub fn unseen(sheet: &Sheet) -> HashMap<usize, String> {
    let coats = CoatIndex::new(&sheet.coats);
    let alone = (0..sheet.letters.len()).filter_map(|at| Some((at, judge(sheet, &coats, at)?)));
    let mut unseen: HashMap<usize, String> = alone.collect();
    let both_seen = |(one, other): &Pair| !unseen.contains_key(one) && !unseen.contains_key(other);
    let pairs: Vec<Pair> = overprinted(&sheet.letters)
        .into_iter()
        .filter(both_seen)
        .collect();
    let why = say!("printed over other words");
    unseen.extend(
        pairs
            .into_iter()
            .flat_map(|(one, other)| [(one, why.to_owned()), (other, why.to_owned())]),
    );
    unseen
}

/// Why the letter at this place in the sheet can't be seen, or `None` where it can.
fn judge(sheet: &Sheet, coats: &CoatIndex<'_>, at: usize) -> Option<String> {
    let letter = &sheet.letters[at];
    let why = if letter.unpainted {
        say!("drawn with no ink (text render mode 3 or 7)")
    } else if letter.height < SMALLEST || letter.width < SMALLEST {
        return Some(say!(
            "in letters of {:.1} points",
            letter.height.min(letter.width)
        ));
    } else if letter.layered {
        say!("in a layer that can be switched off")
    } else if letter.masked {
        say!("under a soft mask")
    } else if !letter
        .points
        .iter()
        .all(|point| sheet.page.iter().all(|area| area.contains(*point)))
    {
        say!("off the page")
    } else if !letter
        .points
        .iter()
        .all(|point| letter.clips.iter().all(|clip| clip.contains(*point)))
    {
        say!("cut off")
    } else if is_space(letter) {
        return None;
    } else if has_ink(letter) && is_struck(coats, letter) {
        say!("struck through")
    } else {
        return letter
            .points
            .iter()
            .find_map(|point| faint(coats, letter, *point))
            .map(str::to_string);
    };
    Some(why.to_string())
}

// What is painted over a space hides nothing.
fn is_space(letter: &Letter) -> bool {
    !letter.text.is_empty() && letter.text.chars().all(is_blank)
}

// A line through the middle of a letter, from one side of it to the other. The line below a link is lower.
fn is_struck(coats: &CoatIndex<'_>, letter: &Letter) -> bool {
    let [left, bottom, right, top] = letter.middle.bounds();
    let is_line = |coat: &Coat| {
        let [from, under, to, over] = coat.area.bounds();
        let is_through = over - under < THICKEST * letter.height && under < top && over > bottom;
        coat.alpha > 0.0 && is_through && from <= left && to >= right
    };
    let (mut before, mut after) = coats.around(letter.points[1], letter.coats_before);
    before.any(is_line) || after.any(is_line)
}

fn faint(coats: &CoatIndex<'_>, letter: &Letter, point: (f64, f64)) -> Option<&'static str> {
    let (before, after) = coats.around(point, letter.coats_before);
    let reaches = |coat: &&Coat| {
        coat.alpha > 0.0
            && coat.area.contains(point)
            && coat.clips.iter().all(|clip| clip.contains(point))
    };
    // What is painted over an unknown colour may make it known again, so this is not a `try_fold`.
    #[expect(clippy::manual_try_fold)]
    let ground = before.filter(reaches).fold(Some([1.0; 3]), |ground, coat| {
        blend(coat.colour, coat.alpha, ground)
    });
    if ground.is_none() {
        return Some(say!("on a picture or a pattern"));
    }
    let ink = blend(letter.colour, letter.alpha, ground);
    if !stands_out(ink, ground) {
        return Some(if letter.alpha < 1.0 {
            "transparent"
        } else {
            say!("in the same colour as its background")
        });
    }
    let over = |start: Option<Colour>| {
        after
            .clone()
            .filter(reaches)
            .fold(start, |below, coat| blend(coat.colour, coat.alpha, below))
    };
    if stands_out(over(ink), over(ground)) {
        None
    } else {
        Some(say!("painted over"))
    }
}

fn stands_out(ink: Option<Colour>, ground: Option<Colour>) -> bool {
    match (ink, ground) {
        (Some(ink), Some(ground)) => contrast(ink, ground) >= FAINTEST,
        (None, _) | (_, None) => false,
    }
}
