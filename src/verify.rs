//! The gate. Takes a `Site` and what it owes, reads every artefact back, and returns a `VerifiedSite`: the only thing that can be
//! published. Also proves a site that was published earlier, by the manifest in it.

use std::collections::BTreeMap;
use std::io;

use serde::{Deserialize, Serialize};
use stappenkaart_say::say;

use crate::cache::{Cache, NO_CACHE};
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::Format;
use crate::os_error;
use crate::owed::{Owed, OwedCard, OwedChange};
use crate::shard::ShardRecord;
use crate::site::{Origin, Site};
use crate::source::list_site;
use examination::Digest;

mod comparison;
mod copies;
mod examination;
mod feeds;
mod lists;
mod proven;
mod published;
mod versions;

pub use comparison::{Change, compare, owed_words, says, shown, squash, warning_name};
pub use examination::{Examination, count, examine};
pub use proven::Read;
pub use published::{Judgement, Proof, built, judged, manifest, owed, published};
pub use versions::{compare_versions, read_sightings};

/// A site in which every artefact was read back and has every warning that it owes. Only [`verify`] makes one.
#[derive(Debug)]
pub struct VerifiedSite {
    site: Site,
    manifest: Vec<u8>,
    warnings: Vec<u8>,
    sightings: usize,
}

impl VerifiedSite {
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// How many warnings were seen, over all artefacts.
    pub fn sightings(&self) -> usize {
        self.sightings
    }

    /// The text of `manifest.json`.
    pub fn manifest(&self) -> &[u8] {
        &self.manifest
    }

    /// The text of `warnings.json`.
    pub fn warnings(&self) -> &[u8] {
        &self.warnings
    }
}

/// `manifest.json`: every file of the site but itself.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// The version of this file's form.
    pub version: u32,
    /// Who wrote it: `stappenkaart 0.1.0`.
    pub generator: String,
    pub files: BTreeMap<String, ManifestFile>,
    /// What may be in the folder and is not of the site, as `keep` in `[publish]` names it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub kept: Vec<String>,
    /// Which part it is of a site that is built in parts.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub shard: Option<ShardRecord>,
}

/// A file as it was published.
#[derive(Debug, Serialize, Deserialize)]
pub struct ManifestFile {
    /// SHA-256 in hexadecimal, as `sha256sum` prints it.
    pub sha256: String,
    pub bytes: usize,
    #[serde(flatten)]
    pub origin: Origin,
}

impl ManifestFile {
    fn new(digest: Digest, origin: Origin) -> ManifestFile {
        let Digest { sha256, bytes } = digest;
        ManifestFile {
            sha256,
            bytes,
            origin,
        }
    }
}

/// `warnings.json`: what is owed, and where it was seen.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sightings {
    pub version: u32,
    pub cards: Vec<SightedCard>,
    /// What the feeds were found to say.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub changes: Vec<OwedChange>,
}

impl Sightings {
    /// What is owed, without where it was seen.
    pub fn owed(self) -> Owed {
        Owed {
            cards: self.cards.into_iter().map(|card| card.owed).collect(),
            changes: self.changes,
        }
    }
}

#[derive(Debug, Serialize, Deserialize)]
pub struct SightedCard {
    #[serde(flatten)]
    pub owed: OwedCard,
    /// For each artefact, by its path, the warnings that were seen in it.
    pub sighted: BTreeMap<String, Vec<Sighting>>,
}

/// A warning that was read back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sighting {
    pub warning: String,
    /// Which passage of the artefact it is, counted from 1 in reading order.
    pub passage: usize,
}

/// The names of the two files that `publish` adds.
pub const MANIFEST: &str = "manifest.json";
pub const WARNINGS: &str = "warnings.json";

/// Reads every artefact of a site back and demands all that is owed; what `cache` has of an earlier proof is for the same bytes, the same
/// style sheets and the same debt. Returns all problems at once.
pub fn verify(
    site: Site,
    owed: &Owed,
    formats: &[&dyn Format],
    cache: &Cache,
) -> Result<VerifiedSite, Vec<Diagnostic>> {
    let Examination {
        digests,
        sighted,
        mut problems,
    } = examination::examine(
        site.files().keys(),
        owed,
        formats,
        &|path| site.read(path),
        cache,
    );
    // These are of all cards: those who merge the shards write them.
    if site.shard().is_none() {
        problems.extend(of_whole_site(&digests, owed, &|path| site.read(path)));
    }
    let mut files = BTreeMap::new();
    for (path, digest) in digests {
        let origin = site.files().get(&path).cloned().unwrap_or_default();
        match digest {
            Ok(digest) => _ = files.insert(path, ManifestFile::new(digest, origin)),
            Err(error) => problems.push(unread(&path, &error)),
        }
    }
    problems.extend(strangers(&site));
    if !problems.is_empty() {
        return Err(problems);
    }
    let sightings = examination::count(&sighted);
    let warnings = json(&Sightings {
        version: 1,
        cards: sighted,
        changes: owed.changes.clone(),
    });
    let own = ManifestFile::new(Digest::of(&warnings), Origin::default());
    files.insert(WARNINGS.to_owned(), own);
    Ok(VerifiedSite {
        manifest: json(&of_files(&site, files)),
        site,
        warnings,
        sightings,
    })
}

fn of_files(site: &Site, files: BTreeMap<String, ManifestFile>) -> Manifest {
    Manifest {
        version: 1,
        generator: concat!("stappenkaart ", env!("CARGO_PKG_VERSION")).to_owned(),
        files,
        kept: site.kept().to_vec(),
        shard: site.shard().cloned(),
    }
}

// What is wrong with the files that are of no card: copies, lists of cards, feeds.
fn of_whole_site(
    digests: &BTreeMap<String, io::Result<Digest>>,
    owed: &Owed,
    read: &Read<'_>,
) -> Vec<Diagnostic> {
    let mut problems = copies::check(digests, read);
    problems.extend(lists::check(owed, read));
    problems.extend(feeds::check(owed, read));
    problems
}

/// Reads one artefact back and demands what is owed of it. `read` returns the bytes of any file of the site. Returns all problems.
pub fn prove(
    path: &str,
    owed: &Owed,
    formats: &[&dyn Format],
    read: &(dyn Fn(&str) -> io::Result<Vec<u8>> + Sync),
) -> Vec<Diagnostic> {
    let path = path.to_owned();
    examination::examine(std::iter::once(&path), owed, formats, read, &NO_CACHE).problems
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let mut text = serde_json::to_vec_pretty(value).expect("texts and numbers are always JSON");
    text.push(b'\n');
    text
}

fn unread(path: &str, error: &io::Error) -> Diagnostic {
    Diagnostic::in_file(
        codes::SK504,
        path,
        say!(
            "the file was written and can't be read back: {}",
            os_error::said(error)
        ),
    )
    .help(say!("build again; if it happens again, check the disk"))
}

// A verified site can't have a file that the build did not write.
fn strangers(site: &Site) -> Vec<Diagnostic> {
    let there = list_site(site.root()).unwrap_or_default();
    let unknown = there
        .into_iter()
        .filter(|path| !site.files().contains_key(path) && !path.starts_with('.'));
    unknown
        .map(|path| {
            Diagnostic::in_file(
                codes::SK506,
                path,
                say!("the file does not belong to the site"),
            )
            .help(say!("build again"))
        })
        .collect()
}
