//! Words beyond an edge that no reader can scroll to. Takes what the rules do to an element and to those that it is in, returns why its words
//! may be out of sight.

use std::rc::Rc;

use stappenkaart_say::say;

use super::deed::Deed;
use super::styling::Styling;

/// What the elements around words do to those that run over an edge.
#[derive(Debug, Clone, Default)]
pub struct Beyond {
    /// The rule by which the page can't be scrolled, and where it is.
    frozen: Option<Rc<str>>,
    /// The rule that cuts off what sticks out.
    clips: Option<Rc<str>>,
    /// The rule by which a text is one line, however long.
    unwraps: Option<Rc<str>>,
}

/// Shorter texts fit on one line of a phone.
const SHORT: usize = 30;

impl Beyond {
    /// The same in an element with these rules.
    pub fn within(&mut self, seen: &Styling<'_>, tag: &str) {
        if seen.is_none() {
            return;
        }
        let on = |reason: &str| Rc::from(say!("{reason}, on `<{tag}>`").to_string());
        if ["html", "body"].contains(&tag) {
            let frozen = seen.reason(Deed::Freezes).map(on);
            self.frozen = frozen.or_else(|| self.frozen.take());
        }
        if seen.does(Deed::Scrolls) {
            (self.frozen, self.clips) = (None, None);
        } else if let Some(reason) = seen.reason(Deed::Clips) {
            self.clips = Some(reason.into());
        }
        if let Some(reason) = seen.reason(Deed::Unwraps) {
            self.unwraps = Some(on(reason));
        } else if seen.does(Deed::Wraps) {
            self.unwraps = None;
        }
    }

    /// Why words of a text of so many letters may be out of sight.
    pub fn flaw(&self, letters: usize) -> Option<String> {
        if let Some(frozen) = &self.frozen {
            return Some(say!("{frozen}, keeps readers from scrolling to it").to_string());
        }
        let (clips, limits) = (self.clips.as_ref()?, self.unwraps.as_ref()?);
        let is_long = letters > SHORT;
        is_long.then(|| say!("{clips} together with {limits}").to_string())
    }
}
