//! The files of a site, each read once. Takes their paths and what is owed, returns the digest of each file and where every warning was
//! seen. A worker holds one file at a time.

use std::collections::{BTreeMap, BTreeSet};
use std::io;

use stappenkaart_say::say;

use super::comparison::compare;
use super::proven::{Fetched, KnownProofs, Read};
use super::{SightedCard, Sighting};
use crate::cache::Cache;
use crate::codes;
use crate::diag::Diagnostic;
use crate::digest::sha256;
use crate::format::Format;
use crate::owed::{Owed, OwedCard, OwedWarning};
use crate::wording::list;
use crate::workers;

/// What a file is recognised by.
pub struct Digest {
    /// In hexadecimal, as `sha256sum` prints it.
    pub sha256: String,
    pub bytes: usize,
}

impl Digest {
    pub fn of(bytes: &[u8]) -> Digest {
        Digest {
            sha256: sha256(bytes),
            bytes: bytes.len(),
        }
    }
}

/// What was found in the files.
pub struct Examination {
    /// Of each file, or why it can't be read.
    pub digests: BTreeMap<String, io::Result<Digest>>,
    /// What is owed, with where it was seen.
    pub sighted: Vec<SightedCard>,
    pub problems: Vec<Diagnostic>,
}

/// How many warnings were seen, over all artefacts.
pub fn count(cards: &[SightedCard]) -> usize {
    let artefacts = cards.iter().flat_map(|card| card.sighted.values());
    artefacts.map(Vec::len).sum()
}

/// Reads these files, and demands what is owed of those that are artefacts. An owed artefact that is not among them is missing.
pub fn examine<'p>(
    paths: impl Iterator<Item = &'p String>,
    owed: &Owed,
    formats: &[&dyn Format],
    read: &Read<'_>,
    cache: &Cache,
) -> Examination {
    let reader = SiteReader {
        formats,
        read,
        proven: KnownProofs::new(cache),
    };
    let owing = Owing::by_path(owed);
    let listed: BTreeSet<&str> = paths.map(String::as_str).collect();
    let absent = owing.keys().filter(|path| !listed.contains(*path));
    let problems: Vec<Diagnostic> = absent.flat_map(|path| owing[path].missing(path)).collect();
    let listed: Vec<&str> = listed.into_iter().collect();
    let results = workers::each(&listed, |path| reader.examined(path, owing.get(path)));
    let mut examination = Examination {
        digests: BTreeMap::new(),
        sighted: owed.cards.iter().map(SightedCard::unseen).collect(),
        problems,
    };
    for (path, (digest, seen)) in listed.into_iter().zip(results) {
        examination.digests.insert(path.to_owned(), digest);
        match seen {
            Ok(seen) => {
                for (at, found) in seen {
                    let card = &mut examination.sighted[at];
                    card.sighted.insert(path.to_owned(), found);
                }
            }
            Err(problems) => examination.problems.extend(problems),
        }
    }
    examination
}

// Where the warnings of each card were seen, by the position of the card.
type Seen = Vec<(usize, Vec<Sighting>)>;

// What reads the files of a site.
struct SiteReader<'a> {
    formats: &'a [&'a dyn Format],
    read: &'a Read<'a>,
    proven: KnownProofs<'a>,
}

impl SiteReader<'_> {
    fn examined(
        &self,
        path: &str,
        owing: Option<&Owing<'_>>,
    ) -> (io::Result<Digest>, Result<Seen, Vec<Diagnostic>>) {
        match (self.read)(path) {
            Ok(bytes) => {
                let digest = Digest::of(&bytes);
                let seen = owing.map(|owing| self.seen(owing, path, &bytes, &digest));
                (Ok(digest), seen.unwrap_or_else(|| Ok(Vec::new())))
            }
            Err(error) => {
                let missing = owing.map_or_else(Vec::new, |owing| owing.missing(path));
                (Err(error), Err(missing))
            }
        }
    }

    // Where each warning of each card was seen: now, or earlier in the same bytes.
    fn seen(
        &self,
        owing: &Owing<'_>,
        path: &str,
        bytes: &[u8],
        digest: &Digest,
    ) -> Result<Seen, Vec<Diagnostic>> {
        let cards: Vec<&OwedCard> = owing.cards.iter().map(|(.., card)| *card).collect();
        let key = self.proven.key(owing.format, path, &digest.sha256, &cards);
        let known = key
            .as_ref()
            .and_then(|key| self.proven.find(key, self.read));
        let sightings = match known {
            Some(known) => known,
            None => {
                let fetched = Fetched::new(self.read);
                let sightings = self.sight(owing, path, bytes, &cards, &fetched)?;
                if let Some(key) = key {
                    self.proven.keep(&key, &sightings, fetched);
                }
                sightings
            }
        };
        let positions = owing.cards.iter().map(|(_, at, _)| *at);
        Ok(positions.zip(sightings).collect())
    }

    fn sight(
        &self,
        owing: &Owing<'_>,
        path: &str,
        bytes: &[u8],
        cards: &[&OwedCard],
        fetched: &Fetched<'_>,
    ) -> Result<Vec<Vec<Sighting>>, Vec<Diagnostic>> {
        let mut formats = self.formats.iter();
        let format = formats
            .find(|format| format.name() == owing.format)
            .ok_or_else(|| vec![unknown_format(path, owing.format)])?;
        let reading = format
            .read_back(path, bytes, &|path| fetched.read(path))
            .map_err(|problem| vec![problem])?;
        compare(cards, path, &reading)
    }
}

impl SightedCard {
    fn unseen(owed: &OwedCard) -> SightedCard {
        SightedCard {
            owed: owed.clone(),
            sighted: BTreeMap::new(),
        }
    }
}

/// What one artefact owes.
struct Owing<'a> {
    format: &'a str,
    /// In their order in the file, each with its position among all cards: one card, or every card of a language.
    cards: Vec<(usize, usize, &'a OwedCard)>,
}

impl<'a> Owing<'a> {
    fn by_path(owed: &'a Owed) -> BTreeMap<&'a str, Owing<'a>> {
        let mut owing: BTreeMap<&str, Owing<'_>> = BTreeMap::new();
        for (at, card) in owed.cards.iter().enumerate() {
            for artefact in &card.artefacts {
                let entry = owing.entry(&artefact.path).or_insert_with(|| Owing {
                    format: &artefact.format,
                    cards: Vec::new(),
                });
                entry.cards.push((artefact.place, at, card));
            }
        }
        for entry in owing.values_mut() {
            entry.cards.sort_by_key(|(place, at, _)| (*place, *at));
        }
        owing
    }

    fn missing(&self, path: &str) -> Vec<Diagnostic> {
        let cards = self.cards.iter();
        cards.map(|(.., card)| missing(card, path)).collect()
    }
}

fn unknown_format(path: &str, name: &str) -> Diagnostic {
    Diagnostic::in_file(codes::SK507, path, say!("there is no format `{name}`")).help(say!(
        "verify the site with the version of `stappenkaart` that built it"
    ))
}

fn missing(card: &OwedCard, path: &str) -> Diagnostic {
    let ids: Vec<&str> = card
        .warnings()
        .map(|OwedWarning { id, .. }| id.as_str())
        .collect();
    let lost = if ids.is_empty() {
        String::new()
    } else {
        say!(", so these are missing too: {}", list(ids))
    };
    let message = say!(
        "this artefact of the card `{}` in `{}` is missing{lost}",
        card.card,
        card.lang
    );
    Diagnostic::in_file(codes::SK504, path, message).help(say!("build the site again"))
}
