//! How far the work is, on a terminal only.

use std::io::{IsTerminal, Write};
use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use stappenkaart_say::say;

/// How often the line is written anew: a terminal that draws costs more than a page.
const PAUSE: Duration = Duration::from_millis(50);

/// Before this, nothing is known of how long the rest takes.
const SOON: Duration = Duration::from_secs(2);

/// A line that counts what is done, and says how much time is left.
pub struct ProgressLine {
    what: &'static str,
    shown: Mutex<Option<ProgressShown>>,
}

// When the line was shown first, with what was done by then, and when it was shown last.
struct ProgressShown {
    first: Instant,
    done: usize,
    last: Instant,
}

impl ProgressLine {
    /// `what` is what is done: "writing".
    pub fn new(what: &'static str) -> ProgressLine {
        ProgressLine {
            what,
            shown: Mutex::new(None),
        }
    }

    /// Shows it. When all is done, the line is gone.
    pub fn show(&self, done: usize, total: usize) {
        let mut terminal = std::io::stderr();
        if !terminal.is_terminal() {
            return;
        }
        let now = Instant::now();
        let mut shown = self.shown.lock().unwrap_or_else(PoisonError::into_inner);
        let is_early = shown.as_ref().is_some_and(|shown| now - shown.last < PAUSE);
        if is_early && done < total {
            return;
        }
        let shown = shown.get_or_insert(ProgressShown {
            first: now,
            done,
            last: now,
        });
        shown.last = now;
        let text = match done >= total {
            true => String::new(),
            false => format!("{} {done}/{total}{}", self.what, shown.left(done, total)),
        };
        let _ = write!(terminal, "\r\x1b[K{text}");
        let _ = terminal.flush();
    }
}

impl ProgressShown {
    fn left(&self, done: usize, total: usize) -> String {
        let passed = self.last - self.first;
        if passed < SOON || done <= self.done {
            return String::new();
        }
        let each = passed.as_secs_f64() / (done - self.done) as f64;
        match (each * (total - done) as f64).ceil() as u64 {
            seconds @ ..90 => say!(", {seconds} s left"),
            seconds => say!(", {} min left", seconds.div_ceil(60)),
        }
    }
}
