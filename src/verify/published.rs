//! A site that was published earlier. Takes its folder, repeats the proof from the manifest in it.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use serde::de::DeserializeOwned;

use super::copies;
use super::examination::{Digest, Examination, count, examine};
use super::{MANIFEST, Manifest, Sightings, WARNINGS};
use crate::cache::Cache;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::Format;
use crate::owed::Owed;
use crate::source::{list_site, read_site_file};

/// What the proof covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    pub files: usize,
    pub sightings: usize,
}

/// Checks that no file was edited, removed or added, and that every warning is still seen. Returns all problems at once.
pub fn published(root: &Path, formats: &[&dyn Format]) -> Result<Proof, Vec<Diagnostic>> {
    let manifest: Manifest = read_json(root, MANIFEST).map_err(|problem| vec![problem])?;
    let (owed, mut problems) = match owed(root) {
        Ok(owed) => {
            let problems = unproven(&owed, &manifest);
            (owed, problems)
        }
        Err(problem) => (Owed { cards: Vec::new() }, vec![problem]),
    };
    let read = |path: &str| {
        if is_inside(path) {
            read_site_file(root, path)
        } else {
            Err(io::ErrorKind::NotFound.into())
        }
    };
    let Examination {
        digests,
        sighted,
        problems: more,
    } = examine(manifest.files.keys(), &owed, formats, &read, &Cache::none());
    problems.extend(more);
    problems.extend(copies::check(&digests, &read));
    problems.extend(changed(root, &manifest, &digests));
    if problems.is_empty() {
        Ok(Proof {
            files: manifest.files.len(),
            sightings: count(&sighted),
        })
    } else {
        Err(problems)
    }
}

/// What a published site owes, by its own list.
pub fn owed(root: &Path) -> Result<Owed, Diagnostic> {
    let known: Sightings = read_json(root, WARNINGS)?;
    Ok(Owed {
        cards: known.cards.into_iter().map(|card| card.owed).collect(),
    })
}

fn read_json<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T, Diagnostic> {
    let shown = root.join(name).display().to_string();
    let bytes = read_site_file(root, name).map_err(|_| {
        Diagnostic::in_file(
            codes::SK507,
            shown.as_str(),
            format!("there is no `{name}` here, so the site can't be verified"),
        )
        .help("type the name of the folder that `stappenkaart build` wrote")
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

// A manifest from another place must not make us read files outside the site.
fn is_inside(path: &str) -> bool {
    !path.starts_with('/') && !path.split(['/', '\\']).any(|part| part == "..")
}

fn changed(
    root: &Path,
    manifest: &Manifest,
    digests: &BTreeMap<String, io::Result<Digest>>,
) -> Vec<Diagnostic> {
    let found = manifest.files.iter().filter_map(|(path, file)| {
        let what = match digests.get(path) {
            Some(Ok(digest)) if digest.sha256 == file.sha256 => return None,
            Some(Ok(_)) => "the file was changed after it was published",
            Some(Err(_)) | None => "the file was removed from the site",
        };
        Some(Diagnostic::in_file(codes::SK506, path.as_str(), what))
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
            "the file was added to the site after it was published",
        )
    });
    found
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
                format!("`{WARNINGS}` does not say which warnings this artefact owes"),
            )
            .help("build the site again")
        })
        .collect()
}
