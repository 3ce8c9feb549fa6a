//! The day on which a guide is checked. This is the tool's only clock, and no output of `build` depends on it.

use std::time::{SystemTime, UNIX_EPOCH};

use stappenkaart_say::say;

use super::failure::Failure;
use crate::model::Day;

const SECONDS_IN_A_DAY: u64 = 86_400;

/// Today in UTC; with `SOURCE_DATE_EPOCH` (seconds since 1970) that day. `None` when the clock is set before 1970.
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
    // A day too far in the future would take very long to count.
    let days = fixed.or_else(now)? / SECONDS_IN_A_DAY;
    (days < 3_000_000).then(|| Day::since_epoch(days))
}

/// Today, for the ledger. Fails when the clock is set before 1970.
pub fn day_of_signing() -> Result<String, Failure> {
    let day = today().ok_or_else(|| {
        Failure::new(
            say!("the system clock is set before 1970"),
            say!("set the clock, or set `SOURCE_DATE_EPOCH` to a date"),
        )
    })?;
    Ok(day.to_string())
}
