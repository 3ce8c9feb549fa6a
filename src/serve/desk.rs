//! What all requests share: the guide at this moment, and what a full check found in it. A thread that waits here hears of the next
//! moment at once.

use std::path::PathBuf;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use super::editor::Editor;
use super::moment::Moment;
use crate::compile::CheckOptions;
use crate::diag::Diagnostic;

/// The guide of one server.
pub struct Desk {
    /// The guide's folder.
    pub root: PathBuf,
    pub options: CheckOptions,
    pub editor: Editor,
    /// What only the pages of this server know.
    pub token: String,
    now: Mutex<Now>,
    news: Condvar,
}

struct Now {
    moment: Arc<Moment>,
    /// How many changes of the disk were reported, and how many of them the moment has.
    heard: u64,
    read: u64,
    checked: Option<FullCheck>,
}

/// What every check of a guide together found.
#[derive(Clone)]
pub struct FullCheck {
    pub revision: u64,
    pub problems: Arc<Vec<Diagnostic>>,
}

/// How far the server is: what a page shows, and what was checked in full.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeskProgress {
    pub revision: u64,
    /// 0 where this moment is not checked yet.
    pub checked: u64,
}

impl Desk {
    /// The first moment of a guide.
    pub fn new(
        moment: Moment,
        root: PathBuf,
        options: CheckOptions,
        editor: Editor,
        token: String,
    ) -> Desk {
        Desk {
            root,
            options,
            editor,
            token,
            now: Mutex::new(Now {
                moment: Arc::new(moment),
                heard: 0,
                read: 0,
                checked: None,
            }),
            news: Condvar::new(),
        }
    }

    /// The guide at this moment, whatever happens on the disk.
    pub fn moment(&self) -> Arc<Moment> {
        Arc::clone(&self.locked().moment)
    }

    /// The same, after what has happened on the disk was read.
    pub fn fresh_moment(&self) -> Arc<Moment> {
        let patience = Duration::from_secs(10);
        let is_stale = |now: &mut Now| now.read < now.heard;
        let waited = self
            .news
            .wait_timeout_while(self.locked(), patience, is_stale);
        let (now, _) = waited.unwrap_or_else(PoisonError::into_inner);
        Arc::clone(&now.moment)
    }

    /// What a full check found in this moment. `None` while it is not finished.
    pub fn full_check(&self, moment: &Moment) -> Option<FullCheck> {
        let checked = self.locked().checked.clone();
        checked.filter(|checked| checked.revision == moment.revision)
    }

    /// The disk has changed.
    pub fn hear(&self) {
        self.locked().heard += 1;
    }

    /// How many changes were reported so far. To be asked before the disk is read.
    pub fn heard(&self) -> u64 {
        self.locked().heard
    }

    /// The disk was read after so many changes: the next moment, or none where no file of the guide is different.
    pub fn advance(&self, moment: Option<Moment>, heard: u64) {
        let mut now = self.locked();
        if let Some(moment) = moment {
            now.moment = Arc::new(moment);
        }
        now.read = heard;
        drop(now);
        self.news.notify_all();
    }

    /// What a full check found.
    pub fn add_check(&self, checked: FullCheck) {
        self.locked().checked = Some(checked);
        self.news.notify_all();
    }

    /// Waits until something is different than `known`, but not for longer than `patience`.
    pub fn wait(&self, known: DeskProgress, patience: Duration) -> DeskProgress {
        let until = Instant::now() + patience;
        let mut now = self.locked();
        loop {
            let left = until.saturating_duration_since(Instant::now());
            if now.progress() != known || left.is_zero() {
                return now.progress();
            }
            let waited = self.news.wait_timeout(now, left);
            now = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    fn locked(&self) -> MutexGuard<'_, Now> {
        self.now.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl DeskProgress {
    /// Before anything.
    pub const NONE: DeskProgress = DeskProgress {
        revision: 0,
        checked: 0,
    };
}

impl Now {
    fn progress(&self) -> DeskProgress {
        let revision = self.moment.revision;
        let checked = self.checked.as_ref().map(|checked| checked.revision);
        DeskProgress {
            revision,
            checked: checked.filter(|checked| *checked == revision).unwrap_or(0),
        }
    }
}
