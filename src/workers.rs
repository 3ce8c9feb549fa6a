//! Work on all cores. Takes items, returns their results in the same order; a worker holds one item at a time.

use std::num::NonZero;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

// Setting type recurses deeper than the two megabytes that a thread gets by default.
const STACK: usize = 16 * 1024 * 1024;

/// Does `work` on every item. Plain threads and a counter: a work-stealing pool would stack one card's typesetting on another's.
pub fn each<T: Sync, R: Send>(items: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let results: Mutex<Vec<(usize, R)>> = Mutex::new(Vec::with_capacity(items.len()));
    let count = thread::available_parallelism()
        .map_or(1, NonZero::get)
        .min(items.len());
    thread::scope(|scope| {
        for _ in 0..count {
            let run = || {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(item) = items.get(at) else { break };
                    let result = work(item);
                    results
                        .lock()
                        .expect("no worker panics while it holds the lock")
                        .push((at, result));
                }
            };
            thread::Builder::new()
                .stack_size(STACK)
                .spawn_scoped(scope, run)
                .expect("the system starts a thread");
        }
    });
    let mut results = results
        .into_inner()
        .expect("no worker panics while it holds the lock");
    results.sort_by_key(|(at, _)| *at);
    results.into_iter().map(|(_, result)| result).collect()
}
