//! The day on which a guide is checked. The only clock of the tool, and no output of `build` depends on it.

use std::time::{SystemTime, UNIX_EPOCH};

use crate::model::Day;

const SECONDS_IN_A_DAY: u64 = 86_400;

/// Today in UTC; with `SOURCE_DATE_EPOCH` (seconds since 1970) that day. `None` when the clock stands before 1970.
pub fn today() -> Option<Day> {
    let fixed = std::env::var("SOURCE_DATE_EPOCH")
        .ok()
        .and_then(|seconds| seconds.trim().parse::<u64>().ok());
    let now = || {
        SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .ok()
            .map(|time| time.as_secs())
    };
    // A day that no calendar has yet would be counted for ever.
    let days = fixed.or_else(now)? / SECONDS_IN_A_DAY;
    (days < 3_000_000).then(|| Day::since_epoch(days))
}
