//! A second opinion by a browser. Takes a site that was verified and what it owes, opens every page as readers do, and returns the
//! warnings that are not there to see. Scripts run, and pixels decide: a word counts as seen if the screen differs without it.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use stappenkaart_say::say;

use crate::diag::Diagnostic;
use crate::format::encoded_path;
use crate::owed::{Owed, OwedCard};
use crate::workers;
use modes::MODES;
use pipe::Pipe;

mod assess;
mod fault;
mod find;
mod modes;
mod pipe;
mod pixels;
mod profile;
mod survey;
mod tab;
mod visit;

pub use assess::{FoundWarning, ModeProblem, diagnostics, find_warnings, late, unseen};
pub use fault::BrowserFault;
pub use find::find;
pub use modes::Mode;
pub use survey::{HowUnseen, Survey, VisualFlaw, WarningBox};

/// What a browser has seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BrowserProof {
    /// How many warnings are on the pages; one that is on two pages counts twice.
    pub warnings: usize,
    pub pages: usize,
    pub modes: usize,
}

/// The formats whose artefacts are pages for a browser.
const FORMATS: [&str; 2] = ["html", "checklist"];

/// Each browser needs memory of its own.
const MOST_BROWSERS: usize = 4;

/// How far the work is: pages that were looked at, of all pages.
pub type Progress<'a> = dyn Fn(usize, usize) + Sync + 'a;

/// Looks at every page of the site in `root` with this browser. Returns all problems of all pages at once.
pub fn look(
    root: &Path,
    owed: &Owed,
    program: &Path,
    progress: &Progress<'_>,
) -> Result<Result<BrowserProof, Vec<Diagnostic>>, BrowserFault> {
    let pages = pages(owed);
    let proof = BrowserProof {
        warnings: pages.iter().map(OwingPage::warnings).sum(),
        pages: pages.len(),
        modes: MODES.len(),
    };
    let done = AtomicUsize::new(0);
    let count = || progress(done.fetch_add(1, Ordering::Relaxed) + 1, pages.len());
    let browsers = thread::available_parallelism().map_or(1, NonZero::get);
    let share = pages.len().div_ceil(browsers.min(MOST_BROWSERS)).max(1);
    let shares: Vec<&[OwingPage<'_>]> = pages.chunks(share).collect();
    let results = workers::each(&shares, |share| look_at(root, share, program, &count));
    let problems = results.into_iter().collect::<Result<Vec<_>, _>>()?.concat();
    Ok(if problems.is_empty() {
        Ok(proof)
    } else {
        Err(problems)
    })
}

/// A page with what it owes.
struct OwingPage<'a> {
    path: &'a str,
    cards: Vec<&'a OwedCard>,
}

impl OwingPage<'_> {
    fn warnings(&self) -> usize {
        self.cards.iter().map(|card| card.warnings().count()).sum()
    }
}

// A page without warnings owes nothing.
fn pages(owed: &Owed) -> Vec<OwingPage<'_>> {
    let mut pages: BTreeMap<&str, Vec<&OwedCard>> = BTreeMap::new();
    for card in &owed.cards {
        for artefact in &card.artefacts {
            let is_page = FORMATS.contains(&artefact.format.as_str());
            if is_page && artefact.path.ends_with(".html") {
                pages.entry(&artefact.path).or_default().push(card);
            }
        }
    }
    let pages = pages
        .into_iter()
        .map(|(path, cards)| OwingPage { path, cards });
    pages.filter(|page| page.warnings() > 0).collect()
}

fn look_at(
    root: &Path,
    pages: &[OwingPage<'_>],
    program: &Path,
    count: &(dyn Fn() + Sync),
) -> Result<Vec<Diagnostic>, BrowserFault> {
    let mut pipe = Pipe::start(program)?;
    let mut problems = Vec::new();
    for page in pages {
        let url = address(root, page.path)?;
        let mut visit = visit::visit(&mut pipe, &url, &page.cards);
        if visit.is_err() {
            // A browser that crashed or hangs is ended, and a new one gets the page once more.
            pipe = Pipe::start(program)?;
            visit = visit::visit(&mut pipe, &url, &page.cards);
        }
        let visit = visit.map_err(|fault| fault.at(page.path))?;
        problems.extend(diagnostics(page.path, visit.problems, &visit.modes));
        count();
    }
    Ok(problems)
}

// The address of a file on disk.
fn address(root: &Path, path: &str) -> Result<String, BrowserFault> {
    let whole = root.join(path).canonicalize().map_err(|error| {
        let message = say!("the page `{path}` can't be read: {error}");
        BrowserFault::new(message, say!("check that you may read the folder"))
    })?;
    let path = whole.to_string_lossy();
    Ok(format!("file://{}", encoded_path(&path)))
}
