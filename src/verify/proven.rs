//! Proofs of earlier builds. One is used again for the same bytes with the same style sheets and the same debt only, by the same build of
//! the tool.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::Sighting;
use crate::cache::{Cache, Key};
use crate::digest::sha256;
use crate::owed::OwedCard;

/// Returns the bytes of a file of a site, by its path from the root.
pub type Read<'a> = dyn Fn(&str) -> io::Result<Vec<u8>> + Sync + 'a;

/// The proofs that a cache has.
pub struct KnownProofs<'a> {
    cache: &'a Cache,
    /// Of the files that readers fetch, such as style sheets: they are the same for most pages, and do not change during a proof.
    digests: Mutex<BTreeMap<String, Option<String>>>,
}

/// A proof as it is kept.
#[derive(Serialize, Deserialize)]
struct KeptProof {
    /// What its reader fetched, each file with its SHA-256; nothing where there was no such file.
    fetched: BTreeMap<String, Option<String>>,
    sightings: Vec<Vec<Sighting>>,
}

impl<'a> KnownProofs<'a> {
    pub fn new(cache: &'a Cache) -> KnownProofs<'a> {
        KnownProofs {
            cache,
            digests: Mutex::default(),
        }
    }

    /// The key of the proof that a file shows what these cards owe. `None` where nothing is kept.
    pub fn key(&self, format: &str, path: &str, sha256: &str, cards: &[&OwedCard]) -> Option<Key> {
        self.cache.is_some().then(|| {
            let cards = cards.iter();
            let debts: Vec<_> = cards
                .map(|card| (&card.card, &card.lang, card.order_in(path)))
                .collect();
            Key::new("proven", &[&format, &path, &sha256, &debts])
        })
    }

    /// Where each warning of each card was seen, if all that its reader fetched is the same as it was.
    pub fn find(&self, key: &Key, read: &Read<'_>) -> Option<Vec<Vec<Sighting>>> {
        let proof: KeptProof = serde_json::from_slice(&self.cache.find(key)?).ok()?;
        let mut fetched = proof.fetched.into_iter();
        let is_same = fetched.all(|(path, known)| self.digest(&path, read) == known);
        is_same.then_some(proof.sightings)
    }

    /// Keeps a proof.
    pub fn keep(&self, key: &Key, sightings: &[Vec<Sighting>], fetched: Fetched<'_>) {
        let Fetched { read, paths } = fetched;
        let paths = paths.into_inner().unwrap_or_else(PoisonError::into_inner);
        let digests = paths.into_iter().map(|path| {
            let digest = self.digest(&path, read);
            (path, digest)
        });
        let proof = KeptProof {
            fetched: digests.collect(),
            sightings: sightings.to_vec(),
        };
        let proof = serde_json::to_vec(&proof).expect("texts and numbers are always JSON");
        self.cache.keep(key, &proof);
    }

    fn digest(&self, path: &str, read: &Read<'_>) -> Option<String> {
        let mut known = self.digests.lock().unwrap_or_else(PoisonError::into_inner);
        let digest = known.entry(path.to_owned());
        digest
            .or_insert_with(|| read(path).ok().map(sha256))
            .clone()
    }
}

/// Fetches files for the reader of a page, and remembers which.
pub struct Fetched<'a> {
    read: &'a Read<'a>,
    paths: Mutex<BTreeSet<String>>,
}

impl<'a> Fetched<'a> {
    pub fn new(read: &'a Read<'a>) -> Fetched<'a> {
        Fetched {
            read,
            paths: Mutex::default(),
        }
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> Option<Vec<u8>> {
        let mut paths = self.paths.lock().unwrap_or_else(PoisonError::into_inner);
        paths.insert(path.to_owned());
        drop(paths);
        (self.read)(path).ok()
    }
}
