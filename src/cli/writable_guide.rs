//! A guide that a command changes: no other run changes it meanwhile, and what an editor saves meanwhile is not written over.

use std::collections::BTreeMap;
use std::fs;
use std::ops::{Deref, DerefMut};
use std::path::Path;
use std::time::SystemTime;

use stappenkaart_say::say;

use super::failure::Failure;
use super::guide::{GuideArgument, OpenGuide, root};
use super::report;
use crate::ledger::LEDGER;
use crate::publish::{Turn, replace_file};
use crate::source::Sources;

/// An [`OpenGuide`] whose files can be written.
pub struct WritableGuide {
    guide: OpenGuide,
    // As they were before the guide was read.
    seen: BTreeMap<String, FileState>,
    _turn: Option<Turn>,
}

/// Two files with the same state have the same bytes, but for a clock that stands still.
#[derive(Debug, PartialEq, Eq)]
struct FileState {
    size: u64,
    changed: Option<SystemTime>,
}

/// The turn of this run to change the guide in `dir`, after others. `None` where the system has no locks: then two runs at once are
/// noticed only when they write the same file.
pub fn turn(dir: &Path) -> Option<Turn> {
    let waiting = || {
        report::error_line(say!(
            "Another command is changing this guide; waiting until it is ready."
        ))
    };
    Turn::take(dir, "change", waiting).ok()
}

impl GuideArgument {
    /// The turn of this run to change the guide. Fails where there is no guide.
    pub fn turn(&self) -> Result<Option<Turn>, Failure> {
        Ok(turn(&root(self.dir())?))
    }

    /// The guide, read in full to be changed.
    pub fn read_to_change(&self) -> Result<WritableGuide, Failure> {
        WritableGuide::read(self.dir())
    }
}

impl WritableGuide {
    /// The guide in `dir`. Fails as [`OpenGuide::read`] does.
    pub fn read(dir: Option<&Path>) -> Result<WritableGuide, Failure> {
        WritableGuide::opened(dir, OpenGuide::read)
    }

    /// The same, also for a guide that has no cards yet.
    pub fn read_empty(dir: Option<&Path>) -> Result<WritableGuide, Failure> {
        WritableGuide::opened(dir, OpenGuide::read_empty)
    }

    /// The same, also for a guide with errors in its cards.
    pub fn read_to_extend(dir: Option<&Path>) -> Result<WritableGuide, Failure> {
        WritableGuide::opened(dir, OpenGuide::read_to_extend)
    }

    fn opened(
        dir: Option<&Path>,
        read: impl Fn(Option<&Path>) -> Result<OpenGuide, Failure>,
    ) -> Result<WritableGuide, Failure> {
        let root = root(dir)?;
        let turn = turn(&root);
        let seen = states(&root)?;
        Ok(WritableGuide {
            guide: read(dir)?,
            seen,
            _turn: turn,
        })
    }

    /// Writes one file, `path` from the guide's folder. Fails when another program has changed it since it was read.
    pub fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Failure> {
        self.check_unchanged(path)?;
        Ok(replace_file(&self.root.join(path), bytes)?)
    }

    /// Fails when another program has changed a file since it was read.
    pub fn check_unchanged(&self, path: &str) -> Result<(), Failure> {
        if state(&self.root.join(path)).as_ref() == self.seen.get(path) {
            return Ok(());
        }
        let shown = self.sources.shown_path(path);
        Err(Failure::new(
            say!("`{shown}` was changed by another program after it was read"),
            say!("save what is open in your editor, and run the command again"),
        ))
    }

    /// Writes catalogs, each as its path and its text, and says so.
    pub fn write_catalogs(&self, changed: &[(String, String)]) -> Result<(), Failure> {
        for (path, _) in changed {
            self.check_unchanged(path)?;
        }
        for (path, text) in changed {
            replace_file(&self.root.join(path), text.as_bytes()).map_err(|error| {
                let help =
                    say!("make room on the disk or get permission to write there, and run the command again; the files that are already written stay");
                Failure::new(error.to_string(), help)
            })?;
            report::line(say!("Updated {}", self.sources.shown_path(path)));
        }
        Ok(())
    }

    /// Writes the ledger. Returns its path as the user would type it.
    pub fn write_ledger(&self, text: &str) -> Result<String, Failure> {
        self.write(LEDGER, text.as_bytes())?;
        Ok(self.sources.shown_path(LEDGER))
    }
}

impl Deref for WritableGuide {
    type Target = OpenGuide;

    fn deref(&self) -> &OpenGuide {
        &self.guide
    }
}

impl DerefMut for WritableGuide {
    fn deref_mut(&mut self) -> &mut OpenGuide {
        &mut self.guide
    }
}

fn states(root: &Path) -> Result<BTreeMap<String, FileState>, Failure> {
    let sources = Sources::load(root)?;
    let all = sources.under("").map(|(_, path)| path);
    let known = all.filter_map(|path| Some((path.to_owned(), state(&root.join(path))?)));
    Ok(known.collect())
}

fn state(path: &Path) -> Option<FileState> {
    let file = fs::metadata(path).ok()?;
    Some(FileState {
        size: file.len(),
        changed: file.modified().ok(),
    })
}
