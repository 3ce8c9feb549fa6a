//! The threads that keep the guide up to date: one reads what has changed, the other checks the whole guide when the first is at rest.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use stappenkaart_say::say;

use super::desk::{Desk, DeskProgress, FullCheck};
use super::moment::Moment;
use super::watch::{Touched, Watched};
use crate::compile::{CheckOptions, check_as};
use crate::library::KnownFiles;
use crate::source::{Refreshed, Sources};

// How often the folder is looked through, for what the system does not report.
const LOOK: Duration = Duration::from_secs(1);
// A folder that changes while it is listed can't be read at that moment.
const TRIES: usize = 5;
const BETWEEN: Duration = Duration::from_millis(20);
// The page comes first, and the check uses all cores.
const REST: Duration = Duration::from_millis(200);

/// A new moment of the guide.
#[derive(Debug)]
pub struct Rebuilt {
    /// The files that are new, gone or different, by their paths in the guide.
    pub changed: Vec<String>,
    /// How many errors stop pages.
    pub errors: usize,
    /// From the first report to the moment at which pages can be asked for.
    pub took: Duration,
}

/// The first moment of a folder, whatever is in it, and what was read for it.
pub fn first(root: &Path, options: &CheckOptions) -> (Moment, KnownFiles) {
    let mut known = KnownFiles::kept();
    let moment = match Sources::keep(root) {
        Ok(sources) => Moment::new(sources, options, None, &[], &mut known),
        Err(error) => Moment::unreadable(Sources::in_memory::<String, Vec<u8>>([]), &error, None),
    };
    (moment, known)
}

/// Reads what changes, for ever. `known` is what was read for the first moment; `report` hears of each new one.
pub fn keep_fresh(desk: &Arc<Desk>, mut known: KnownFiles, report: &dyn Fn(&Rebuilt)) {
    let heard = Arc::clone(desk);
    let mut watched = Watched::new(&desk.root, move || heard.hear());
    let mut look = LOOK;
    loop {
        let touched = watched.next(look);
        let (started, heard) = (Instant::now(), desk.heard());
        let moment = desk.moment();
        let found = changes(desk, &moment, &touched);
        if touched == Touched::Nothing {
            // A large guide is looked through less often.
            look = LOOK.max(started.elapsed() * 20);
            let is_same = matches!(&found, Ok(found) if found.changed.is_empty());
            if !is_same {
                watched.again();
            }
        }
        let made = next(desk, &moment, found, &mut known);
        let (next, changed) =
            made.map_or((None, None), |(next, changed)| (Some(next), Some(changed)));
        let errors = next.as_ref().map_or(0, |next| next.errors().count());
        if next.is_some() && moment.sources.root().as_os_str().is_empty() {
            watched.again();
        }
        desk.advance(next, heard);
        if let Some(changed) = changed {
            report(&Rebuilt {
                changed,
                errors,
                took: started.elapsed(),
            });
        }
    }
}

fn changes(desk: &Desk, moment: &Moment, touched: &Touched) -> std::io::Result<Refreshed> {
    if let Touched::Files(files) = touched
        && let Some(refreshed) = moment.sources.refreshed_at(files)
    {
        return Ok(refreshed);
    }
    let again = || match moment.sources.root().as_os_str().is_empty() {
        true => Sources::keep(&desk.root).map(|sources| Refreshed {
            changed: vec![desk.root.display().to_string()],
            sources,
        }),
        false => moment.sources.refreshed(),
    };
    let mut found = again();
    for _ in 1..TRIES {
        if found.is_ok() {
            break;
        }
        std::thread::sleep(BETWEEN);
        found = again();
    }
    found
}

// The next moment with what is different in it. `None` where nothing is.
fn next(
    desk: &Desk,
    before: &Moment,
    found: std::io::Result<Refreshed>,
    known: &mut KnownFiles,
) -> Option<(Moment, Vec<String>)> {
    let nothing = || Sources::in_memory::<String, Vec<u8>>([]);
    let made = catch_unwind(AssertUnwindSafe(|| match found {
        Ok(Refreshed { changed, .. }) if changed.is_empty() => None,
        Ok(Refreshed { sources, changed }) => {
            let moment = Moment::new(sources, &desk.options, Some(before), &changed, known);
            Some((moment, changed))
        }
        Err(_) if before.sources.root().as_os_str().is_empty() => None,
        Err(error) => {
            let moment = Moment::unreadable(nothing(), &error, Some(before));
            Some((moment, vec![desk.root.display().to_string()]))
        }
    }));
    made.unwrap_or_else(|_| {
        let error = std::io::Error::other(say!(
            "the program has a mistake and could not read the change"
        ));
        let moment = Moment::unreadable(nothing(), &error, Some(before));
        Some((moment, Vec::new()))
    })
}

/// Checks each moment that lasts, for ever. What was found in a moment that has passed is not kept.
pub fn keep_checked(desk: &Desk) {
    let mut done = 0;
    loop {
        let now = desk.wait(DeskProgress::NONE, Duration::ZERO);
        if now.revision == done {
            desk.wait(now, LOOK * 3600);
            continue;
        }
        if desk.wait(now, REST) != now {
            continue;
        }
        let moment = desk.moment();
        let check = || check_as(&moment.sources, &desk.options).problems;
        let problems = match moment.checked.library {
            Some(_) => catch_unwind(AssertUnwindSafe(check)).unwrap_or_default(),
            None => moment.checked.problems.clone(),
        };
        done = moment.revision;
        desk.add_check(FullCheck {
            revision: done,
            problems: Arc::new(problems),
        });
    }
}
