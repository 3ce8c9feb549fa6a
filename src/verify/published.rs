//! A site that was published earlier. Takes its folder, repeats the proof from the manifest in it.

use std::collections::BTreeSet;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::{MANIFEST, Manifest, Sightings, WARNINGS, manifest_file, read_back};
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::Format;
use crate::owed::Owed;
use crate::source::{list_site, read_site_file};
use crate::workers;

/// What the proof covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    pub files: usize,
    pub sightings: usize,
}

/// Checks that no file was edited, removed or added, and that every warning is still seen. Gives all problems at once.
pub fn published(root: &Path, formats: &[&dyn Format]) -> Result<Proof, Vec<Diagnostic>> {
    let manifest: Manifest = read_json(root, MANIFEST).map_err(|problem| vec![problem])?;
    let mut problems = changed(root, &manifest);
    let mut sightings = 0;
    match read_json::<Sightings>(root, WARNINGS) {
        Ok(known) => {
            let owed = Owed {
                cards: known.cards.into_iter().map(|card| card.owed).collect(),
            };
            let (sighted, more) = read_back(&owed, formats, &|path| {
                safe(path)
                    .then(|| read_site_file(root, path).ok())
                    .flatten()
            });
            problems.extend(more);
            problems.extend(unproven(&owed, &manifest));
            sightings = sighted
                .iter()
                .flat_map(|card| card.sighted.values())
                .map(Vec::len)
                .sum();
        }
        Err(problem) => problems.push(problem),
    }
    if problems.is_empty() {
        Ok(Proof {
            files: manifest.files.len(),
            sightings,
        })
    } else {
        Err(problems)
    }
}

fn read_json<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T, Diagnostic> {
    let shown = root.join(name).display().to_string();
    let bytes = read_site_file(root, name).map_err(|_| {
        Diagnostic::in_file(
            codes::SK507,
            shown.as_str(),
            format!("there is no `{name}` here, so nothing can be proven"),
        )
        .help("name the folder that `stappenkaart build` wrote")
    })?;
    serde_json::from_slice(&bytes).map_err(|error| {
        Diagnostic::in_file(
            codes::SK507,
            shown,
            format!("`{name}` can't be read: {error}"),
        )
        .help("build the site again")
    })
}

// A manifest from elsewhere must not make us read elsewhere.
fn safe(path: &str) -> bool {
    !path.starts_with('/') && !path.split(['/', '\\']).any(|part| part == "..")
}

fn changed(root: &Path, manifest: &Manifest) -> Vec<Diagnostic> {
    let listed: Vec<_> = manifest.files.iter().collect();
    let found = workers::each(&listed, |(path, file)| {
        let bytes = safe(path)
            .then(|| read_site_file(root, path).ok())
            .flatten();
        match bytes {
            None => Some(Diagnostic::in_file(
                codes::SK506,
                path.as_str(),
                "the file was removed from the site",
            )),
            Some(bytes) if manifest_file(&bytes, file.origin.clone()).sha256 != file.sha256 => {
                Some(Diagnostic::in_file(
                    codes::SK506,
                    path.as_str(),
                    "the file was changed after it was published",
                ))
            }
            Some(_) => None,
        }
    });
    let known: BTreeSet<&str> = manifest.files.keys().map(String::as_str).collect();
    let there = list_site(root).unwrap_or_default();
    let added = there
        .iter()
        .filter(|path| *path != MANIFEST && !known.contains(path.as_str()));
    let added = added.map(|path| {
        Diagnostic::in_file(
            codes::SK506,
            path.as_str(),
            "the file was added to the site by somebody else",
        )
    });
    found
        .into_iter()
        .flatten()
        .chain(added)
        .map(|problem| problem.help("build the site again, and publish all of it"))
        .collect()
}

// An artefact that the manifest knows and `warnings.json` does not would go unread.
fn unproven(owed: &Owed, manifest: &Manifest) -> Vec<Diagnostic> {
    let read: BTreeSet<&str> = owed
        .cards
        .iter()
        .flat_map(|card| &card.artefacts)
        .map(|artefact| artefact.path.as_str())
        .collect();
    let artefacts = manifest
        .files
        .iter()
        .filter(|(_, file)| file.origin.format.is_some());
    let unread = artefacts.filter(|(path, _)| !read.contains(path.as_str()));
    unread
        .map(|(path, _)| {
            Diagnostic::in_file(
                codes::SK507,
                path.as_str(),
                format!("`{WARNINGS}` does not say what this artefact owes"),
            )
            .help("build the site again")
        })
        .collect()
}
