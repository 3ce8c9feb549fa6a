//! What a worker remembers between two pages. Takes the style sheets of a page, returns their style, with what is known of it already:
//! the pages of a site share their sheets, and most of their elements are alike.

use std::cell::RefCell;
use std::sync::Arc;

use super::ground::Grounds;
use super::paper::PaperBoxes;
use super::rules::KnownPaths;
use super::style::{Fault, Source, Style};

thread_local! {
    static LAST: RefCell<Option<KnownStyle>> = const { RefCell::new(None) };
}

/// A site of our own templates has a few hundred.
const MOST_PATHS: usize = 100_000;

/// A style, and the elements that it was asked about.
pub struct KnownStyle {
    sheets: Vec<Source>,
    pub style: Arc<Style>,
    pub paths: KnownPaths,
    pub grounds: Grounds,
    pub boxes: PaperBoxes,
}

impl KnownStyle {
    /// That of the last page, if it had the same style sheets. Fails as [`Style::of`] does.
    pub fn of(sheets: Vec<Source>) -> Result<KnownStyle, Fault> {
        let last = LAST.take().filter(|last| last.sheets == sheets);
        match last.filter(|last| last.count() < MOST_PATHS) {
            Some(last) => Ok(last),
            None => {
                let style = Style::of(&sheets)?;
                Ok(KnownStyle {
                    grounds: Grounds::of(style.variants().to_vec()),
                    style,
                    sheets,
                    paths: KnownPaths::default(),
                    boxes: PaperBoxes::default(),
                })
            }
        }
    }

    fn count(&self) -> usize {
        self.paths.count() + self.grounds.count() + self.boxes.count()
    }

    /// Keeps it for the next page.
    pub fn keep(self) {
        LAST.set(Some(self));
    }
}
