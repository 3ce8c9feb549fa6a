//! What is said of a build while it runs: how far it is, and how long its parts took. Nothing of it gets into a site.

use std::time::{Duration, Instant};

/// Hears of a build, from all of its workers.
pub trait BuildWatch: Sync {
    /// Called for each finished card of a language: how many are done, of how many.
    fn progress(&self, done: usize, total: usize);

    /// Called when a stage is over.
    fn stage(&self, _stage: BuildStage, _time: Duration) {}

    /// Called when the files of a card in a language are written; `time` is that of one worker.
    fn card(&self, _card: &str, _lang: &str, _time: Duration) {}
}

/// What a build does, in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuildStage {
    /// Reads the guide and applies every check.
    Check,
    /// Writes all files.
    Write,
    /// Reads all files back and compares them with what is owed.
    ReadBack,
    /// Puts the site at its place.
    Publish,
}

/// For those who want to know how far it is, and no more.
pub struct ProgressOnly<'a>(pub &'a (dyn Fn(usize, usize) + Sync));

impl BuildWatch for ProgressOnly<'_> {
    fn progress(&self, done: usize, total: usize) {
        (self.0)(done, total);
    }
}

/// Does the work of a stage, and says how long it took.
pub fn timed<T>(watch: &dyn BuildWatch, stage: BuildStage, work: impl FnOnce() -> T) -> T {
    let started = Instant::now();
    let done = work();
    watch.stage(stage, started.elapsed());
    done
}
