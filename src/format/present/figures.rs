//! Figures with their callouts, which have letters.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use super::super::view::*;
use super::Text;
use super::signs::{SignPlace, signs};
use super::texts::{CardPresenter, anchor};
use crate::model::{Callout, Figure, Id, Shape, Step};
use crate::parse::variant;

/// What an address keeps as it is, so that a picture may have any name (RFC 3986: unreserved characters and `/`).
const OF_A_PATH: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~')
    .remove(b'/');

impl CardPresenter<'_> {
    pub(super) fn figure(&self, figure: &Figure<Text<'_>>) -> FigureView {
        let Figure {
            span: _,
            image,
            alt,
            attachment,
            callouts,
            unread: _,
        } = figure;
        let own = variant(image, self.presenter.lang.as_str());
        let pictures = &self.presenter.library.pictures;
        let image = if pictures.contains_key(&own) {
            own
        } else {
            image.clone()
        };
        let size = pictures
            .get(&image)
            .expect("link has checked that the picture exists");
        let base = alt.id.as_str().trim_end_matches(".alt");
        FigureView {
            anchor: anchor(&Id::new(base)),
            src: published(&image),
            width: size.width,
            height: size.height,
            image,
            callouts: callouts
                .iter()
                .zip(signs(callouts, size.width, size.height))
                .map(|(callout, sign)| self.callout_view(callout, sign))
                .collect(),
            alt: self.text(alt),
            attachment: attachment
                .as_ref()
                .map(|attachment| self.attachment(attachment)),
        }
    }

    fn callout_view(&self, callout: &Callout<Text<'_>>, sign: SignPlace) -> CalloutView {
        let Callout {
            id,
            span: _,
            label,
            shape,
            x,
            y,
            width,
            height,
            forbidden,
        } = callout;
        let callouts = self.callouts.borrow();
        let mark = callouts
            .iter()
            .find(|(known, ..)| known == id)
            .and_then(|(_, mark, _)| mark.clone());
        let percent = |value: &u32| f64::from(*value) / 100.0;
        CalloutView {
            id: id.to_string(),
            anchor: anchor(&label.id),
            mark,
            shape: match shape {
                Shape::Box => "box",
                Shape::Circle => "circle",
            },
            x: percent(x),
            y: percent(y),
            width: percent(width),
            height: percent(height),
            sign_x: sign.x,
            sign_y: sign.y,
            label: self.text(label),
            forbidden: forbidden.as_ref().map(|(warning, _)| anchor(warning)),
        }
    }
}

/// Where a picture or file of the guide is in the site, from its root.
pub(super) fn published(path: &str) -> String {
    format!("assets/{}", encoded_path(path))
}

/// A path as a part of an address.
pub fn encoded_path(path: &str) -> String {
    utf8_percent_encode(path, OF_A_PATH).to_string()
}

// Callouts are lettered in the order that the library has put them in, on through all figures of a step: "press A" is one place. A
// forbidden one has a sign instead.
pub(super) fn callouts(step: &Step<Text<'_>>) -> Vec<(Id, Option<String>, String)> {
    let mut callouts = Vec::new();
    let all = step.figures().flat_map(|figure| &figure.callouts);
    for (at, callout) in all.enumerate() {
        let mark = callout.forbidden.is_none().then(|| letter(at));
        callouts.push((callout.id.clone(), mark, anchor(&callout.label.id)));
    }
    callouts
}

// A to Z, then AA: steps and actions have numbers, so that no mark on a picture is taken for one of theirs.
fn letter(at: usize) -> String {
    let last = char::from(b'A' + (at % 26) as u8);
    match at / 26 {
        0 => last.to_string(),
        round => letter(round - 1) + &last.to_string(),
    }
}
