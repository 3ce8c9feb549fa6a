//! A site that was published earlier. Takes its folder, repeats the proof: from the manifest in it, or from what the guide owes.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

use serde::de::DeserializeOwned;
use stappenkaart_say::say;

use super::examination::{Digest, Examination, count, examine};
use super::versions::compare_versions;
use super::{MANIFEST, Manifest, Sightings, WARNINGS, of_whole_site};
use crate::cache::Cache;
use crate::codes;
use crate::diag::Diagnostic;
use crate::file_version::{VersionedFile, version};
use crate::format::Format;
use crate::os_error;
use crate::owed::Owed;
use crate::site::is_kept;
use crate::source::{list_site, read_site_file};

/// What the proof covered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Proof {
    pub files: usize,
    pub sightings: usize,
}

/// What was found in a site that was judged by its guide.
#[derive(Debug)]
pub struct Judgement {
    pub proof: Proof,
    /// Errors, and as warnings what shows that the site is of another version of the guide.
    pub problems: Vec<Diagnostic>,
}

/// Checks that no file was edited, removed or added, and that every warning is still seen. Returns all problems at once.
pub fn published(root: &Path, formats: &[&dyn Format]) -> Result<Proof, Vec<Diagnostic>> {
    let manifest = whole(root).map_err(|problem| vec![problem])?;
    let (owed, problems) = match owed(root) {
        Ok(owed) => {
            let problems = unproven(&owed, &manifest, &|path| {
                let message = say!("`{WARNINGS}` does not say which warnings this artefact owes");
                Diagnostic::in_file(codes::SK507, path, message).help(say!("build the site again"))
            });
            (owed, problems)
        }
        Err(problem) => (Owed::default(), vec![problem]),
    };
    let (proof, more) = proven(root, &manifest, &owed, formats, &[]);
    let problems: Vec<Diagnostic> = problems.into_iter().chain(more).collect();
    match problems.is_empty() {
        true => Ok(proof),
        false => Err(problems),
    }
}

/// The same, where nothing in the site decides what is owed: `owed` is counted from the guide, and `kept` are the names of
/// files that it leaves to its server. Fails where the folder is not a site.
pub fn judged(
    root: &Path,
    owed: &Owed,
    kept: &[String],
    formats: &[&dyn Format],
) -> Result<Judgement, Diagnostic> {
    let manifest = whole(root)?;
    let mut problems = unproven(owed, &manifest, &|path| {
        let message =
            say!("the guide does not have this artefact, so nothing says which warnings it owes");
        let help = say!(
            "build the site again; if it has languages, formats or drafts that a build leaves out, name them with `--lang`, `--format` or `--drafts` here too"
        );
        Diagnostic::in_file(codes::SK507, path, message).help(help)
    });
    match self::owed(root) {
        Ok(known) => problems.extend(compare_versions(&known, owed, WARNINGS)),
        Err(problem) => problems.push(problem),
    }
    let (proof, more) = proven(root, &manifest, owed, formats, kept);
    problems.extend(more);
    Ok(Judgement { proof, problems })
}

/// The list of files of a published site, or of a part of one. Fails where there is none that can be read.
pub fn manifest(root: &Path) -> Result<Manifest, Diagnostic> {
    read_json(root, MANIFEST)
}

// Its list, if it is all of a site.
fn whole(root: &Path) -> Result<Manifest, Diagnostic> {
    let manifest = manifest(root)?;
    let Some(record) = &manifest.shard else {
        return Ok(manifest);
    };
    let message = say!("this is shard {} of a site, and not a site", record.shard);
    let shown = root.join(MANIFEST).display().to_string();
    Err(Diagnostic::in_file(codes::SK507, shown, message).help(say!(
        "merge all shards with `stappenkaart merge`, and verify the site that it writes"
    )))
}

/// The formats and languages of the artefacts of a published site, by its manifest.
pub fn built(root: &Path) -> Result<Vec<(String, String)>, Diagnostic> {
    let manifest = manifest(root)?;
    let origins = manifest.files.into_values().map(|file| file.origin);
    let built: BTreeSet<(String, String)> = origins
        .filter_map(|origin| Some((origin.format?, origin.lang?)))
        .collect();
    Ok(built.into_iter().collect())
}

// Reads every file that the manifest has.
fn proven(
    root: &Path,
    manifest: &Manifest,
    owed: &Owed,
    formats: &[&dyn Format],
    kept: &[String],
) -> (Proof, Vec<Diagnostic>) {
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
        mut problems,
    } = examine(manifest.files.keys(), owed, formats, &read, &Cache::none());
    problems.extend(of_whole_site(&digests, owed, &read));
    problems.extend(changed(root, manifest, &digests, kept));
    let proof = Proof {
        files: manifest.files.len(),
        sightings: count(&sighted),
    };
    (proof, problems)
}

/// What a published site owes, by its own list.
pub fn owed(root: &Path) -> Result<Owed, Diagnostic> {
    let known: Sightings = read_json(root, WARNINGS)?;
    Ok(known.owed())
}

fn read_json<T: DeserializeOwned>(root: &Path, name: &str) -> Result<T, Diagnostic> {
    let shown = root.join(name).display().to_string();
    let bytes = read_site_file(root, name).map_err(|_| {
        Diagnostic::in_file(
            codes::SK507,
            shown.as_str(),
            say!("there is no `{name}` here, so the site can't be verified"),
        )
        .help(say!(
            "type the name of the folder that `stappenkaart build` wrote"
        ))
    })?;
    let text = String::from_utf8_lossy(&bytes);
    if let Err(fault) = version(VersionedFile::Site, &text) {
        let message = say!("`{name}` can't be read: {}", fault.message);
        return Err(Diagnostic::in_file(codes::SK014, shown, message).help(fault.help));
    }
    serde_json::from_str(&text).map_err(|error| {
        Diagnostic::in_file(codes::SK507, shown, say!("`{name}` can't be read: {error}"))
            .help(say!("build the site again"))
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
    kept: &[String],
) -> Vec<Diagnostic> {
    let found = manifest.files.iter().filter_map(|(path, file)| {
        let what: Cow<'_, str> = match digests.get(path) {
            Some(Ok(digest)) if digest.sha256 == file.sha256 => return None,
            Some(Ok(_)) => say!("the file was changed after it was published").into(),
            Some(Err(error)) if error.kind() != io::ErrorKind::NotFound => {
                say!("the file can't be read: {}", os_error::said(error)).into()
            }
            Some(Err(_)) | None => say!("the file was removed from the site").into(),
        };
        Some(Diagnostic::in_file(codes::SK506, path.as_str(), what))
    });
    let known: BTreeSet<&str> = manifest.files.keys().map(String::as_str).collect();
    let there = list_site(root).unwrap_or_default();
    let is_left = |path: &str| is_kept(path, kept) || is_kept(path, &manifest.kept);
    let added = there.iter().filter(|path| {
        *path != MANIFEST && !known.contains(path.as_str()) && !is_left(path.as_str())
    });
    let added = added.map(|path| {
        Diagnostic::in_file(
            codes::SK506,
            path.as_str(),
            say!("the file was added to the site after it was published"),
        )
    });
    let found =
        found.map(|problem| problem.help(say!("build the site again, and publish all of it")));
    let added = added.map(|problem| problem.help(say!("remove it; or, if the server needs it, add its name to `keep` of `[publish]` in `guide.toml`, build the site again, and publish all of it")));
    found.chain(added).collect()
}

// An artefact that the manifest knows and that nothing says the debts of would go unread.
fn unproven(
    owed: &Owed,
    manifest: &Manifest,
    problem: &dyn Fn(&str) -> Diagnostic,
) -> Vec<Diagnostic> {
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
    unread.map(|(path, _)| problem(path)).collect()
}
