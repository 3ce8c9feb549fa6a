//! A site as its server gives it to readers. Takes the address of the site and what the guide owes, asks for every page, and returns
//! the warnings that readers do not see today. Nothing that the server says decides what is owed.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};

use stappenkaart_say::say;

use crate::cache::NO_CACHE;
use crate::codes;
use crate::diag::{Diagnostic, Place};
use crate::format::Format;
use crate::http::WebAddress;
use crate::owed::Owed;
use crate::verify::{WARNINGS, compare_versions, count, examine, read_sightings};
use crate::wording::list;
use fault::ServerFault;
use server::Server;

mod fault;
mod server;

pub use server::AskingPace;

/// A site on a server, and what readers have to find there.
pub struct LiveSite<'a> {
    address: WebAddress,
    pub owed: &'a Owed,
    /// Pages that owe nothing themselves, such as front pages.
    pub others: &'a [String],
    pub formats: &'a [&'a dyn Format],
}

/// What readers get.
#[derive(Debug)]
pub struct LiveProof {
    pub files: usize,
    pub sightings: usize,
    /// Places are addresses.
    pub problems: Vec<Diagnostic>,
}

/// Why an address can't be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AddressFault {
    Unreadable,
    /// Others could change a page on its way.
    NotEncrypted,
}

impl<'a> LiveSite<'a> {
    /// The site at `address`, which is of its root. Fails on one that can't be asked for a proof.
    pub fn new(
        address: &str,
        owed: &'a Owed,
        others: &'a [String],
        formats: &'a [&'a dyn Format],
    ) -> Result<LiveSite<'a>, AddressFault> {
        let address = address.trim().trim_end_matches("index.html");
        let address = WebAddress::read(address).ok_or(AddressFault::Unreadable)?;
        if !address.is_private() {
            return Err(AddressFault::NotEncrypted);
        }
        Ok(LiveSite {
            address,
            owed,
            others,
            formats,
        })
    }

    /// The address as messages show it.
    pub fn address(&self) -> &str {
        self.address.as_str()
    }

    /// Asks for every file that owes a warning, the style sheets that these load, and the other pages. `progress` is called for
    /// each file.
    pub fn look(&self, pace: AskingPace, progress: &(dyn Fn(usize, usize) + Sync)) -> LiveProof {
        let server = Server::new(&self.address, pace);
        let artefacts = self.owed.cards.iter().flat_map(|card| &card.artefacts);
        let paths: BTreeSet<&String> = artefacts
            .map(|artefact| &artefact.path)
            .chain(self.others)
            .collect();
        let done = AtomicUsize::new(0);
        let read = |path: &str| {
            let found = server.read(path);
            if paths.contains(&path.to_owned()) {
                progress(done.fetch_add(1, Ordering::Relaxed) + 1, paths.len());
            }
            found
        };
        let found = examine(
            paths.iter().copied(),
            self.owed,
            self.formats,
            &read,
            &NO_CACHE,
        );
        let (files, sightings) = (paths.len(), count(&found.sighted));
        let known = server
            .find(WARNINGS)
            .and_then(|bytes| read_sightings(&bytes));
        let versions = known.map(|known| compare_versions(&known, self.owed, WARNINGS));
        let problems = found.problems.into_iter().map(published_again);
        let problems: Vec<Diagnostic> = problems.chain(versions.unwrap_or_default()).collect();
        let problems = self.with_faults(problems, &server);
        LiveProof {
            files,
            sightings,
            problems,
        }
    }

    // A file that was not sent is not just missing: why it was not sent decides who has to do what.
    fn with_faults(&self, mut problems: Vec<Diagnostic>, server: &Server) -> Vec<Diagnostic> {
        let faults = server.faults();
        problems.retain(|problem| match &problem.place {
            Place::Path(path) => !faults.contains_key(path),
            Place::Guide | Place::Source(_) => true,
        });
        let asked = faults
            .iter()
            .filter(|(_, fault)| **fault != ServerFault::NotAsked);
        problems.extend(asked.map(|(path, fault)| self.not_sent(path, fault)));
        let mut problems: Vec<Diagnostic> = problems
            .into_iter()
            .map(|problem| at_address(problem, server))
            .collect();
        problems.extend(self.not_asked(&faults));
        problems
    }

    fn not_sent(&self, path: &str, fault: &ServerFault) -> Diagnostic {
        let (what, warnings) = (fault.what(), self.warnings_of(path));
        if fault.is_silent() {
            let lost = match warnings.is_empty() {
                true => String::new(),
                false => say!(", so nothing is known of {}", list(warnings)),
            };
            let help = say!(
                "try again later; if readers can't open the site either, ask the people who run the server"
            );
            return Diagnostic::in_file(codes::SK514, path, format!("{what}{lost}")).help(help);
        }
        let lost = match warnings.is_empty() {
            true => String::new(),
            false => say!(", so these are missing too: {}", list(warnings)),
        };
        let message = say!("readers do not get this file: {what}{lost}");
        Diagnostic::in_file(codes::SK513, path, message).help(say!(
            "upload the site again, all of it, and check what the server does with this address"
        ))
    }

    fn not_asked(&self, faults: &BTreeMap<String, ServerFault>) -> Option<Diagnostic> {
        let faults = faults.values();
        let number = faults
            .filter(|fault| **fault == ServerFault::NotAsked)
            .count();
        let message = say!(
            "{number} more of its files were not asked for, because the server did not answer again and again"
        );
        let problem = Diagnostic::in_file(codes::SK514, self.address(), message);
        (number > 0).then(|| problem.help(say!("try again later")))
    }

    // The ids of the warnings that a file owes.
    fn warnings_of(&self, path: &str) -> Vec<&str> {
        let cards = self.owed.cards.iter().filter(|card| {
            let mut artefacts = card.artefacts.iter();
            artefacts.any(|artefact| artefact.path == path)
        });
        let ids: BTreeSet<&str> = cards
            .flat_map(|card| card.warnings())
            .map(|warning| warning.id.as_str())
            .collect();
        ids.into_iter().collect()
    }
}

// What is on a server was right when it was built.
fn published_again(mut problem: Diagnostic) -> Diagnostic {
    let first = say!("upload the site again, all of it");
    problem.help = Some(match problem.help {
        Some(help) => say!("{first}; if that does not help: {help}"),
        None => first.to_owned(),
    });
    problem
}

fn at_address(mut problem: Diagnostic, server: &Server) -> Diagnostic {
    if let Place::Path(path) = &mut problem.place {
        *path = server.url(path);
    }
    problem
}
