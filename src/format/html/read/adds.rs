//! Words that a style sheet writes into a page, such as `content: "no longer"`.

use scraper::ElementRef;

use super::markup::attribute;
use super::piece::Piece;
use super::styling::Styling;
use super::sums::pieces;
use crate::characters::is_spaceless;

/// The rule with which a style sheet writes words beside those of an element.
pub fn added<'a>(seen: &'a Styling<'_>, element: &ElementRef<'_>) -> Option<&'a str> {
    let mut values = seen.effects().flat_map(|effect| &effect.words);
    values
        .find(|(value, _)| has_words(&text(value, element)))
        .map(|(_, reason)| reason.as_str())
}

// A sign, a number or a letter is not a word.
fn has_words(text: &str) -> bool {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    letters > 1 || text.chars().any(is_spaceless)
}

// What a reader sees of a value. After a `/`, it is only spoken.
fn text(value: &str, element: &ElementRef<'_>) -> String {
    let mut out = String::new();
    let mut is_attribute = false;
    let pieces = pieces(value).into_iter();
    for piece in pieces.take_while(|piece| *piece != Piece::Mark('/')) {
        match piece {
            Piece::Function(name) => is_attribute = name == "attr",
            Piece::End => is_attribute = false,
            Piece::Text(text) => out.push_str(&text),
            Piece::Word(name) if is_attribute => {
                out.push_str(attribute(element.value(), &name).unwrap_or_default());
            }
            _ => {}
        }
    }
    out
}
