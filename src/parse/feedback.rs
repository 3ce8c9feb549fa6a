//! The key `feedback-url` of `guide.toml`. Takes its text, returns the address in pieces, or reports what a link can't be made of.

use stappenkaart_say::say;
use toml::Spanned;

use super::guide_reader::GuideReader;
use crate::codes;
use crate::model::{Feedback, FeedbackPiece};
use crate::source::Span;
use crate::suggest::did_you_mean;

const SCHEMES: [&str; 2] = ["https://", "mailto:"];

impl GuideReader<'_> {
    /// Where readers report what is wrong.
    pub(super) fn feedback(&mut self, url: Option<Spanned<String>>) -> Option<Feedback> {
        let url = url?;
        let range = url.span();
        let url = url.into_inner();
        if let Some(help) = no_address(&url) {
            let message = say!("`{url}` can't be the address for feedback");
            self.problem(range, message, help);
            return None;
        }
        match pieces(&url) {
            Ok(pieces) => Some(Feedback { pieces }),
            Err(name) => {
                let message = say!("`feedback-url` has no value for `{{{name}}}`");
                let known = FeedbackPiece::PLACES.iter().map(|(name, _)| *name);
                let help = did_you_mean(name, known).unwrap_or_else(|| {
                    say!("type `{{card}}`, `{{step}}`, `{{lang}}` or `{{revision}}`; for a brace itself, type `%7B` or `%7D`")
                        .to_owned()
                });
                let span = Span::new(self.file, range);
                self.problems.error(codes::SK003, span, message).help(help);
                None
            }
        }
    }
}

// What to type instead of a text that is not an address.
fn no_address(url: &str) -> Option<&'static str> {
    let rest = SCHEMES.iter().find_map(|scheme| url.strip_prefix(scheme));
    match rest {
        None => Some(say!("start it with `https://` or `mailto:`")),
        Some(rest) if rest.is_empty() || rest.starts_with(['/', '{', '?', '#']) => Some(say!(
            "type the whole address, such as `https://example.com/feedback?card={{card}}`"
        )),
        Some(rest) => unfit(rest),
    }
}

/// What to type instead of an address with letters that no address has.
pub(super) fn unfit(url: &str) -> Option<&'static str> {
    let is_unfit = |c: char| c.is_whitespace() || "\"<>\\`^|".contains(c);
    url.contains(is_unfit).then_some(say!(
        "an address has no spaces, quotes or angle brackets; type `%20` for a space"
    ))
}

// Fails with what is between braces and is not a place.
fn pieces(url: &str) -> Result<Vec<FeedbackPiece>, &str> {
    let mut pieces = Vec::new();
    let mut rest = url;
    while let Some(at) = rest.find(['{', '}']) {
        let (before, from) = rest.split_at(at);
        let name = from[1..].split(['{', '}']).next().unwrap_or_default();
        let is_closed = from.starts_with('{') && from[1 + name.len()..].starts_with('}');
        let mut places = FeedbackPiece::PLACES.into_iter();
        let place = places.find(|(known, _)| is_closed && *known == name);
        pieces.push(FeedbackPiece::Text(before.to_owned()));
        pieces.push(place.ok_or(name)?.1);
        rest = &from[name.len() + 2..];
    }
    pieces.push(FeedbackPiece::Text(rest.to_owned()));
    Ok(pieces)
}
