//! What was read of the files of a guide before. Takes the paths that have changed since, and reads only those again: most of the time
//! of reading a large guide goes into cards and pictures that are as they were.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use crate::diag::Diagnostic;
use crate::model::{Card, Segment};
use crate::parse::{self, SharedFiles};
use crate::picture::{PictureFault, Size};
use crate::source::{FileId, Sources};

/// The cards and pictures of a guide by their files.
#[derive(Default)]
pub struct KnownFiles {
    is_kept: bool,
    cards: BTreeMap<FileId, ReadCard>,
    sizes: BTreeMap<FileId, Result<Size, PictureFault>>,
}

type ReadCard = (Option<Card<Segment>>, Vec<Diagnostic>);

impl KnownFiles {
    /// For a guide that is read again and again.
    pub fn kept() -> KnownFiles {
        KnownFiles {
            is_kept: true,
            ..KnownFiles::default()
        }
    }

    /// Forgets what is different now. `before` are the sources that were read.
    pub fn forget(&mut self, before: &Sources, now: &Sources, changed: &[String]) {
        if !before.has_files_of(now) {
            self.cards.clear();
            self.sizes.clear();
            return;
        }
        for path in changed {
            let file = now.find(path);
            file.map(|file| self.sizes.remove(&file));
            match file.filter(|_| path.ends_with("/card.md")) {
                Some(card) => _ = self.cards.remove(&card),
                // A card is made of nothing else but texts, pictures and callouts.
                None if path.ends_with(".po") || is_a_layout(path) => {}
                None => self.cards.clear(),
            }
        }
    }

    pub(super) fn card(&mut self, shared: &mut SharedFiles<'_>, file: FileId) -> ReadCard {
        if let Some(known) = self.cards.get(&file) {
            return known.clone();
        }
        let read = parse::card(shared, file);
        if self.is_kept {
            self.cards.insert(file, read.clone());
        }
        read
    }

    pub(super) fn size(&mut self, sources: &Sources, file: FileId) -> Result<Size, PictureFault> {
        if let Some(known) = self.sizes.get(&file) {
            return known.clone();
        }
        let size = measure(sources, file);
        if self.is_kept {
            self.sizes.insert(file, size.clone());
        }
        size
    }
}

// The words of a guide say which abbreviations end no sentence.
fn is_a_layout(path: &str) -> bool {
    path.starts_with("templates/") && !path.starts_with("templates/words/")
}

fn measure(sources: &Sources, file: FileId) -> Result<Size, PictureFault> {
    let bytes = sources.bytes(file).map_err(|error| {
        PictureFault::new(
            error.to_string(),
            say!("check that you have permission to read it"),
        )
    })?;
    crate::picture::measure(sources.path(file), &bytes)
}
