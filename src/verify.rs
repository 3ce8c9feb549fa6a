//! The gate. Takes a `Site` and what it owes, reads every artefact back, and gives a `VerifiedSite`: the only thing that can be
//! published. Also usabilities a site that was published earlier, by the manifest in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::codes;
use crate::diag::Diagnostic;
use crate::digest::sha256;
use crate::format::Format;
use crate::owed::{Owed, OwedArtefact, OwedCard, OwedWarning};
use crate::site::{Origin, Site};
use crate::source::list_site;
use crate::workers;

mod comparison;
mod published;

pub use comparison::squash;
pub use published::published;

/// A site of which every artefact was read back and holds every warning that it owes. Has no other constructor than [`verify`].
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

/// `warnings.json`: what is owed, and where it was seen.
#[derive(Debug, Serialize, Deserialize)]
pub struct Sightings {
    pub version: u32,
    pub cards: Vec<SightedCard>,
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

/// Reads every artefact of a site back and demands all that is owed. Gives all problems at once.
pub fn verify(
    site: Site,
    owed: &Owed,
    formats: &[&dyn Format],
) -> Result<VerifiedSite, Vec<Diagnostic>> {
    let fetch = |path: &str| site.read(path).ok();
    let (sighted, mut problems) = read_back(owed, formats, &fetch);
    let hashed = workers::each(
        &site.files().iter().collect::<Vec<_>>(),
        |(path, origin)| hash(&site, path, origin),
    );
    let mut files = BTreeMap::new();
    for result in hashed {
        match result {
            Ok((path, file)) => _ = files.insert(path, file),
            Err(problem) => problems.push(problem),
        }
    }
    problems.extend(strangers(&site));
    if !problems.is_empty() {
        return Err(problems);
    }
    let sightings = sighted
        .iter()
        .flat_map(|card| card.sighted.values())
        .map(Vec::len)
        .sum();
    let warnings = json(&Sightings {
        version: 1,
        cards: sighted,
    });
    files.insert(
        WARNINGS.to_owned(),
        manifest_file(&warnings, Origin::default()),
    );
    let generator = concat!("stappenkaart ", env!("CARGO_PKG_VERSION")).to_owned();
    let manifest = json(&Manifest {
        version: 1,
        generator,
        files,
    });
    Ok(VerifiedSite {
        site,
        manifest,
        warnings,
        sightings,
    })
}

fn json(value: &impl Serialize) -> Vec<u8> {
    let mut text = serde_json::to_vec_pretty(value).expect("texts and numbers are always JSON");
    text.push(b'\n');
    text
}

fn manifest_file(bytes: &[u8], origin: Origin) -> ManifestFile {
    ManifestFile {
        sha256: sha256(bytes),
        bytes: bytes.len(),
        origin,
    }
}

fn hash(site: &Site, path: &str, origin: &Origin) -> Result<(String, ManifestFile), Diagnostic> {
    match site.read(path) {
        Ok(bytes) => Ok((path.to_owned(), manifest_file(&bytes, origin.clone()))),
        Err(error) => Err(Diagnostic::in_file(
            codes::SK504,
            path,
            format!("the file was written and can't be read back: {error}"),
        )
        .help("build again; if it happens again, check the disk")),
    }
}

// A file that nobody wrote has no place in a site that is proven.
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
                "the file came into the site from outside",
            )
            .help("build again")
        })
        .collect()
}

type Fetch<'a> = dyn Fn(&str) -> Option<Vec<u8>> + Sync + 'a;

// Reads every owed artefact back; a worker holds one at a time.
fn read_back(
    owed: &Owed,
    formats: &[&dyn Format],
    fetch: &Fetch<'_>,
) -> (Vec<SightedCard>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let results = workers::each(&owed.cards, |card| {
        let mut problems = Vec::new();
        let mut sighted = BTreeMap::new();
        for artefact in &card.artefacts {
            match sight(card, artefact, formats, fetch) {
                Ok(found) => _ = sighted.insert(artefact.path.clone(), found),
                Err(more) => problems.extend(more),
            }
        }
        (
            SightedCard {
                owed: card.clone(),
                sighted,
            },
            problems,
        )
    });
    let cards = results.into_iter().map(|(card, more)| {
        problems.extend(more);
        card
    });
    (cards.collect(), problems)
}

fn sight(
    card: &OwedCard,
    artefact: &OwedArtefact,
    formats: &[&dyn Format],
    fetch: &Fetch<'_>,
) -> Result<Vec<Sighting>, Vec<Diagnostic>> {
    let path = artefact.path.as_str();
    let Some(bytes) = fetch(path) else {
        return Err(vec![missing(card, path)]);
    };
    let format = formats
        .iter()
        .find(|format| format.name() == artefact.format)
        .ok_or_else(|| {
            vec![
                Diagnostic::in_file(
                    codes::SK507,
                    path,
                    format!("no format is called `{}`", artefact.format),
                )
                .help("verify with the version that built it"),
            ]
        })?;
    let reading = format
        .read_back(path, &bytes, &|path| fetch(path))
        .map_err(|problem| vec![problem])?;
    comparison::compare(card, path, &reading)
}

fn missing(card: &OwedCard, path: &str) -> Diagnostic {
    let ids: Vec<&str> = card
        .warnings()
        .map(|OwedWarning { id, .. }| id.as_str())
        .collect();
    let lost = if ids.is_empty() {
        String::new()
    } else {
        format!(", and with it {}", crate::wording::list(ids))
    };
    Diagnostic::in_file(
        codes::SK504,
        path,
        format!(
            "the card `{}` has no such artefact in `{}`{lost}",
            card.card, card.lang
        ),
    )
    .help("build the site again")
}
