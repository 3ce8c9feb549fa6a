//! What happens in a folder. Takes the guide's folder, returns the files that were touched, as far as the system reports them. It
//! reports less on network drives and in containers, so the caller also has to look at the folder from time to time.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode};
use notify::{Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

// An editor writes a file in several parts, and a checkout writes thousands: the next event is waited for, up to a limit.
const QUIET: Duration = Duration::from_millis(5);
const BURST: Duration = Duration::from_millis(60);

/// What was touched since the last time.
#[derive(Debug, PartialEq, Eq)]
pub enum Touched {
    /// These files, of which some may be gone.
    Files(BTreeSet<PathBuf>),
    /// The system does not know.
    Unknown,
    /// Nothing was reported for a while.
    Nothing,
}

/// A folder that is watched.
pub struct Watched {
    root: PathBuf,
    sender: Sender<Option<BTreeSet<PathBuf>>>,
    events: Receiver<Option<BTreeSet<PathBuf>>>,
    hear: Arc<dyn Fn() + Send + Sync>,
    // Dropping it ends the reports.
    _watcher: Option<RecommendedWatcher>,
}

impl Watched {
    /// Watches a folder with all that is in it. `hear` is called at each report, before it is read.
    pub fn new(root: &Path, hear: impl Fn() + Send + Sync + 'static) -> Watched {
        let (sender, events) = channel();
        let mut watched = Watched {
            root: root.to_owned(),
            sender,
            events,
            hear: Arc::new(hear),
            _watcher: None,
        };
        watched.again();
        watched
    }

    /// Watches the folder that is there now: it can be another one with the same name.
    pub fn again(&mut self) {
        let mode = match self.root.join("guide.toml").is_file() {
            true => RecursiveMode::Recursive,
            // A folder without a guide can be a very large one.
            false => RecursiveMode::NonRecursive,
        };
        let sender = self.sender.clone();
        let hear = Arc::clone(&self.hear);
        let report = move |event: notify::Result<Event>| {
            if let Some(touched) = touched(event) {
                hear();
                let _ = sender.send(touched);
            }
        };
        self._watcher = notify::recommended_watcher(report)
            .ok()
            .and_then(|mut watcher| {
                watcher.watch(&self.root, mode).ok()?;
                Some(watcher)
            });
    }

    /// Waits for the next change and all that follow at once.
    pub fn next(&self, patience: Duration) -> Touched {
        let first = match self.events.recv_timeout(patience) {
            Ok(first) => first,
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => {
                return Touched::Nothing;
            }
        };
        let started = Instant::now();
        let mut all = first;
        while started.elapsed() < BURST {
            match self.events.recv_timeout(QUIET) {
                Ok(more) => {
                    all = match (all, more) {
                        (Some(all), Some(more)) => Some(&all | &more),
                        (None, _) | (_, None) => None,
                    }
                }
                Err(_) => break,
            }
        }
        all.map_or(Touched::Unknown, Touched::Files)
    }
}

// The files of a report. The first `None` is for what changes nothing: this program reads files as well.
fn touched(event: notify::Result<Event>) -> Option<Option<BTreeSet<PathBuf>>> {
    let Ok(event) = event else {
        return Some(None);
    };
    match event.kind {
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => {}
        EventKind::Access(_) => return None,
        _ => {}
    }
    let is_known = !event.need_rescan() && !event.paths.is_empty();
    Some(is_known.then(|| event.paths.into_iter().collect()))
}
