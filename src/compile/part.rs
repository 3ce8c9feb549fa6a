//! Which part of a site a build makes; and the shards that were built apart, compared with each other and with the guide before a file of
//! theirs is used.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use crate::cache::BUILD;
use crate::codes;
use crate::diag::Diagnostic;
use crate::digest::sha256;
use crate::library::Library;
use crate::shard::{Shard, ShardOptions, ShardRecord};
use crate::source::{FileId, Sources, read_site_file};
use crate::verify::{Manifest, manifest};
use crate::wording::list;
use crate::workers;

/// Which part of a site to make.
#[derive(Clone, Copy)]
pub enum SitePart<'a> {
    /// All of it.
    Whole,
    /// The files of the cards of one shard.
    Shard(&'a ShardRecord),
    /// All of it, where the files of cards are taken from shards.
    Merged(&'a Shards),
}

impl<'a> SitePart<'a> {
    /// The shard that says this of itself, or else a site of these shards, or else a whole one.
    pub fn of(record: Option<&'a ShardRecord>, shards: Option<&'a Shards>) -> SitePart<'a> {
        match (record, shards) {
            (Some(record), _) => SitePart::Shard(record),
            (None, Some(shards)) => SitePart::Merged(shards),
            (None, None) => SitePart::Whole,
        }
    }

    /// Whether the files of the card at this place of the library are made.
    pub fn has(&self, place: usize) -> bool {
        self.record().is_none_or(|record| record.shard.has(place))
    }

    /// Whether it is less than a site.
    pub fn is_shard(&self) -> bool {
        self.record().is_some()
    }

    /// What a shard says of itself.
    pub fn record(&self) -> Option<&ShardRecord> {
        match self {
            SitePart::Shard(record) => Some(record),
            SitePart::Whole | SitePart::Merged(_) => None,
        }
    }
}

/// All shards of a site.
#[derive(Debug)]
pub struct Shards {
    folders: Vec<ShardFolder>,
}

#[derive(Debug)]
struct ShardFolder {
    path: PathBuf,
    record: ShardRecord,
    manifest: Manifest,
}

impl ShardFolder {
    fn read(path: &Path) -> Result<ShardFolder, Diagnostic> {
        let mut manifest = manifest(path)?;
        let Some(record) = manifest.shard.take() else {
            let message = say!("this is a whole site, and not a shard of one");
            let help = say!("name the folders that `stappenkaart build --shard` wrote");
            return Err(refused(path, message).help(help));
        };
        Ok(ShardFolder {
            path: path.to_owned(),
            record,
            manifest,
        })
    }

    // Why it can't be merged with the first one; `None` if it can.
    fn misfit(&self, first: &ShardFolder) -> Option<Diagnostic> {
        let (own, others) = (&self.record, &first.record);
        let (one, other) = (first.path.display(), others.shard);
        let message = if own.build != BUILD {
            say!("it was built by another version of stappenkaart than this one").to_owned()
        } else if own.shard.of() != others.shard.of() {
            say!("it is shard {}, and `{one}` is shard {other}", own.shard)
        } else if own.options != others.options {
            say!("it was built with other options than `{one}`")
        } else {
            return None;
        };
        Some(refused(&self.path, &message).help(say!("build all shards again, in the same way")))
    }
}

impl Shards {
    /// Reads what the shards in these folders say of themselves. Fails with all problems where they are not all shards of one site, each
    /// once, by this build of the tool.
    pub fn open(folders: &[PathBuf]) -> Result<Shards, Vec<Diagnostic>> {
        let (mut read, mut problems) = (Vec::new(), Vec::new());
        for folder in folders {
            match ShardFolder::read(folder) {
                Ok(shard) => read.push(shard),
                Err(problem) => problems.push(problem),
            }
        }
        if let Some(first) = read.first() {
            problems.extend(read.iter().filter_map(|shard| shard.misfit(first)));
            if problems.is_empty() {
                problems.extend(missing(&read));
                problems.extend(twice(&read));
            }
        }
        match problems.is_empty() {
            true => Ok(Shards { folders: read }),
            false => Err(problems),
        }
    }

    /// What was typed to build them.
    pub fn options(&self) -> ShardOptions {
        let first = self.folders.first();
        first.map_or_else(ShardOptions::default, |shard| shard.record.options.clone())
    }

    /// How many there are.
    pub fn count(&self) -> usize {
        self.folders.len()
    }

    /// A problem for each shard of another version of the guide, whose files are `known`.
    pub fn of_other_guides(&self, known: &BTreeMap<String, String>) -> Vec<Diagnostic> {
        let shards = self.folders.iter();
        shards
            .filter_map(|shard| {
                let differing = differing(&shard.record.sources, known);
                let (first, more) = differing.split_first()?;
                let more = match more.len() {
                    0 => String::new(),
                    1 => say!(" and another file").to_owned(),
                    more => say!(" and {more} other files"),
                };
                let message = say!(
                    "shard {} was built from another version of the guide: `{first}`{more} changed since",
                    shard.record.shard
                );
                Some(refused(&shard.path, &message).help(again(shard.record.shard)))
            })
            .collect()
    }

    /// The bytes of a file of a card, as its shard has published them.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, Diagnostic> {
        let known = |shard: &&ShardFolder| shard.manifest.files.contains_key(path);
        let Some(shard) = self.folders.iter().find(known) else {
            let message = say!("no shard has this file");
            return Err(Diagnostic::in_file(codes::SK515, path, message)
                .help(say!("build all shards again, and merge them")));
        };
        let shown = shard.path.join(path).display().to_string();
        let help = again(shard.record.shard);
        let bytes = read_site_file(&shard.path, path).map_err(|error| {
            let message = say!("the file of a shard can't be read: {error}");
            Diagnostic::in_file(codes::SK515, &*shown, message).help(help.clone())
        })?;
        if sha256(&bytes) == shard.manifest.files[path].sha256 {
            return Ok(bytes);
        }
        let message = say!("the file changed after its shard was built");
        Err(Diagnostic::in_file(codes::SK515, shown, message).help(help))
    }
}

fn refused(folder: &Path, message: &str) -> Diagnostic {
    Diagnostic::in_file(codes::SK515, folder.display().to_string(), message)
}

fn again(shard: Shard) -> String {
    say!("build it again: `stappenkaart build --shard {shard} --out DIR`")
}

fn missing(read: &[ShardFolder]) -> Option<Diagnostic> {
    let first = read.first()?;
    let has = |shard: &Shard| read.iter().any(|known| known.record.shard == *shard);
    let missing: Vec<String> = first
        .record
        .shard
        .all()
        .filter(|shard| !has(shard))
        .map(String::from)
        .collect();
    let one = missing.first()?;
    let message = match missing.len() {
        1 => say!("shard {one} is missing"),
        _ => say!(
            "the shards {} are missing",
            list(missing.iter().map(String::as_str))
        ),
    };
    let help = say!(
        "name its folder too; if there is none, build it: `stappenkaart build --shard {one} --out DIR`"
    );
    Some(refused(&first.path, &message).help(help))
}

fn twice(read: &[ShardFolder]) -> Vec<Diagnostic> {
    let mut seen: BTreeMap<Shard, &Path> = BTreeMap::new();
    let again = read.iter().filter_map(|shard| {
        let earlier = seen.insert(shard.record.shard, &shard.path)?;
        let message = say!(
            "this is shard {}, and `{}` is too",
            shard.record.shard,
            earlier.display()
        );
        Some(refused(&shard.path, &message).help(say!("name the folder of each shard once")))
    });
    again.collect()
}

// The files that are not the same in both, by their paths.
fn differing<'a>(
    one: &'a BTreeMap<String, String>,
    other: &'a BTreeMap<String, String>,
) -> Vec<&'a str> {
    let in_one = one
        .iter()
        .filter(|(path, digest)| other.get(*path) != Some(digest));
    let only_in_other = other.keys().filter(|path| !one.contains_key(*path));
    let mut paths: Vec<&str> = in_one
        .map(|(path, _)| path.as_str())
        .chain(only_in_other.map(String::as_str))
        .collect();
    paths.sort_unstable();
    paths
}

/// SHA-256 of every file that a site is made of, by its path in the guide. Fails where one can't be read.
pub fn digests_of_guide(
    sources: &Sources,
    library: &Library,
) -> io::Result<BTreeMap<String, String>> {
    const FOLDERS: [&str; 4] = ["cards/", "shared/", "templates/", "fonts/"];
    let is_read = |path: &str| {
        let is_beside_guide = !path.contains('/');
        let is_shown = library.pictures.contains_key(path) || library.files.contains_key(path);
        is_beside_guide || is_shown || FOLDERS.iter().any(|folder| path.starts_with(folder))
    };
    let files: Vec<(FileId, &str)> = sources
        .under("")
        .filter(|(_, path)| is_read(path))
        .collect();
    let digests = workers::each(&files, |(file, path)| {
        Ok(((*path).to_owned(), sha256(sources.bytes(*file)?)))
    });
    digests.into_iter().collect()
}
