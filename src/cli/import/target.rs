//! The guide that drafts go into. It never overwrites a file that a person changed: what was imported last is kept in `.import/`, and
//! a card gets only what changed in its source since.

use std::collections::BTreeMap;
use std::fmt::Display;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use serde_json::json;
use stappenkaart_say::say;

use crate::cli::failure::Failure;
use crate::file_version::{VersionedFile, current, version};
use crate::import::{
    CardDraft, ImportReport, LineCount, guide_file, merge, with_condition, written,
};
use crate::library;
use crate::model::Lang;
use crate::os_error;
use crate::publish::replace_file;
use crate::source::Sources;

/// The report of the last import, below the folder of the guide.
pub const REPORT: &str = ".import/report.json";
/// Which cards each page became, below the folder of the guide.
pub const OWNERS: &str = ".import/cards.json";

/// The cards of each page.
pub type CardsOfPages = BTreeMap<String, Vec<String>>;

/// What an import keeps in a file of `.import/`; nothing where there is no such file. `help` says what to do if it can't be read.
pub fn kept<T: serde::de::DeserializeOwned>(path: &Path, help: &str) -> Result<Option<T>, Failure> {
    let known = text(path, help)?.map(|text| serde_json::from_str(&text));
    known
        .transpose()
        .map_err(|error| unread(path, &error, help))
}

fn text(path: &Path, help: &str) -> Result<Option<String>, Failure> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(unread(path, &os_error::said(&error), help)),
    }
}

fn unread(path: &Path, error: &dyn Display, help: &str) -> Failure {
    let message = say!("`{}` can't be read: {error}", path.display());
    Failure::new(message, help)
}

/// What was done with a draft.
pub enum PlacedCard {
    New,
    Same,
    /// What changed in the source is in the card, and this many changes are in comments of it.
    Merged {
        card: String,
        conflicts: usize,
        /// The warnings that are gone from the card.
        lost: Vec<String>,
    },
    /// Not touched, with why.
    Left {
        card: String,
        why: &'static str,
    },
}

impl PlacedCard {
    /// What there is to say about it.
    pub fn said(&self) -> Option<String> {
        match self {
            PlacedCard::New | PlacedCard::Same => None,
            PlacedCard::Merged { card, lost, .. } if !lost.is_empty() => Some(say!(
                "card `{card}`: got what changed in the source, and lost {} with it: put back what is still true",
                names(lost)
            )),
            PlacedCard::Merged {
                card, conflicts: 0, ..
            } => Some(say!("card `{card}`: got what changed in the source")),
            PlacedCard::Merged {
                card, conflicts, ..
            } => Some(say!(
                "card `{card}`: got what changed in the source; {conflicts} of the changes are comments, because you changed the same lines"
            )),
            PlacedCard::Left { card, why } => {
                Some(say!("card `{card}`: not touched, because {why}"))
            }
        }
    }
}

// Puts the pictures of a draft beside its card, where none has that name.
fn put_pictures(draft: &CardDraft, card: &Path) -> io::Result<()> {
    for picture in &draft.pictures {
        let path = card.with_file_name(&picture.name);
        if !path.exists() {
            put(&path, &picture.bytes)?;
        }
    }
    Ok(())
}

fn names(warnings: &[String]) -> String {
    let names: Vec<String> = warnings.iter().map(|id| format!("`{id}`")).collect();
    match names.as_slice() {
        [name] => say!("the warning {name}"),
        names => say!("the warnings {}", names.join(", ")),
    }
}

/// The guide.
pub struct ImportTarget {
    root: PathBuf,
    pub lang: Lang,
    pub category: String,
    has_guide: bool,
    /// The cards of each source.
    owners: CardsOfPages,
    /// Every card of the guide.
    cards: Vec<String>,
    /// The conditions that the drafts are tied to, by id, with the readers whom they are about.
    conditions: BTreeMap<String, String>,
}

impl ImportTarget {
    /// Opens the guide in a folder, or begins one.
    pub fn open(
        root: &Path,
        lang: Option<&str>,
        category: Option<&str>,
    ) -> Result<ImportTarget, Failure> {
        let mut target = ImportTarget {
            root: root.to_owned(),
            lang: Lang::new(lang.unwrap_or_default()),
            category: category.unwrap_or("imported").to_owned(),
            has_guide: root.join("guide.toml").is_file(),
            owners: BTreeMap::new(),
            cards: Vec::new(),
            conditions: BTreeMap::new(),
        };
        if !crate::parse::is_id(&target.category) {
            let message = say!("`{}` can't be the id of a category", target.category);
            return Err(Failure::new(
                message,
                say!("use lowercase letters, digits and hyphens"),
            ));
        }
        if target.has_guide {
            target.read_guide(category)?;
        } else if lang.is_none() {
            let message = say!(
                "there is no guide in `{}`, so the language of the pages is unknown",
                root.display()
            );
            return Err(Failure::new(message, say!("type it, such as `--lang nl`")));
        }
        target.owners = owners(root)?;
        Ok(target)
    }

    fn read_guide(&mut self, category: Option<&str>) -> Result<(), Failure> {
        let sources = Sources::load(&self.root)?;
        let (library, _) = library::read(&sources);
        let cards = sources
            .under("cards/")
            .filter_map(|(_, path)| path.split('/').nth(1));
        self.cards = cards.map(str::to_owned).collect();
        self.cards.dedup();
        let Some(library) = library else {
            return Err(Failure::new(
                say!("`guide.toml` can't be read"),
                say!("run `stappenkaart check`, and fix what it reports"),
            ));
        };
        let guide = library.guide;
        self.lang = guide.source;
        let known: Vec<&str> = guide
            .categories
            .iter()
            .map(|known| known.id.as_str())
            .collect();
        match (category, known.first()) {
            (Some(category), _) if known.contains(&category) => {}
            (None, Some(first)) => self.category = (*first).to_owned(),
            (Some(category), _) => {
                let message = say!("`guide.toml` has no category `{category}`");
                return Err(Failure::new(
                    message,
                    say!(
                        "add `[category.{category}]` to it, or type one of {}",
                        known.join(", ")
                    ),
                ));
            }
            (None, None) => {
                return Err(Failure::new(
                    say!("`guide.toml` has no category"),
                    say!("add one, such as `[category.imported]` with `name = \"ImportedPage\"`"),
                ));
            }
        }
        Ok(())
    }

    /// Ids that a page may not use, because they are cards of other pages or were written by a person.
    pub fn taken_by_others(&self, key: &str) -> Vec<String> {
        let own = self.owners.get(key).cloned().unwrap_or_default();
        let others = self.owners.iter().filter(|(other, _)| *other != key);
        let others = others.flat_map(|(_, cards)| cards);
        let all = self.cards.iter().chain(others);
        all.filter(|id| !own.contains(id)).cloned().collect()
    }

    /// The pages that are known, each with its first card.
    pub fn pages(&self) -> impl Iterator<Item = (&str, &str)> {
        let pages = self.owners.iter();
        pages.filter_map(|(page, cards)| Some((page.as_str(), cards.first()?.as_str())))
    }

    pub fn own(&mut self, key: &str, cards: Vec<String>) {
        let known = self.owners.entry(key.to_owned()).or_default();
        for card in cards {
            if !known.contains(&card) {
                known.push(card);
            }
        }
    }

    /// Remembers the conditions of a draft, for the guide.
    pub fn tie(&mut self, draft: &CardDraft) {
        self.conditions.extend(draft.conditions.clone());
    }

    /// Writes a draft where no one would lose anything.
    pub fn place(&self, draft: &CardDraft, dry_run: bool) -> io::Result<PlacedCard> {
        let new = written(draft).text;
        let path = self.root.join(draft.path());
        let last = self.root.join(".import").join(draft.path());
        let card = draft.id.clone();
        let base = fs::read_to_string(&last).ok();
        let person = fs::read_to_string(&path).ok();
        let left = |card: String, why: &'static str| Ok(PlacedCard::Left { card, why });
        let (text, done) = match (base, person) {
            (None, None) => (new.clone(), PlacedCard::New),
            (None, Some(_)) => return left(card, say!("it is not from an import")),
            (Some(_), None) => return left(card, say!("you removed it")),
            (Some(base), Some(_)) if base == new => (String::new(), PlacedCard::Same),
            (Some(base), Some(person)) => {
                let merged = merge(&base, &person, &new);
                let (conflicts, lost) = (merged.conflicts, merged.lost);
                let done = PlacedCard::Merged {
                    card,
                    conflicts,
                    lost,
                };
                (merged.text, done)
            }
        };
        if dry_run {
            return Ok(done);
        }
        put_pictures(draft, &path)?;
        if !text.is_empty() {
            put(&path, text.as_bytes())?;
            put(&last, new.as_bytes())?;
        }
        Ok(done)
    }

    /// Writes the report, and `guide.toml` where there is none, with the conditions of the drafts.
    pub fn close(&self, reports: &[(ImportReport, Vec<PlacedCard>)]) -> io::Result<()> {
        if !self.has_guide {
            let name = std::path::absolute(&self.root)?;
            let name = name
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            let text = guide_file(&self.category, &self.lang, &name, &self.category);
            put(&self.root.join("guide.toml"), text.as_bytes())?;
        }
        self.add_conditions()?;
        let sources: Vec<&ImportReport> = reports.iter().map(|(report, _)| report).collect();
        let all = sources.iter().flat_map(|report| report.files());
        let total = LineCount::total(all.map(|report| report.count));
        let report = json!({ "sources": sources, "total": total });
        let text = serde_json::to_string_pretty(&report).map_err(io::Error::other)?;
        put(&self.root.join(REPORT), text.as_bytes())?;
        let key = VersionedFile::Imports.key();
        let owners = json!({ key: current(VersionedFile::Imports), "pages": self.owners });
        let owners = serde_json::to_string_pretty(&owners).map_err(io::Error::other)?;
        put(&self.root.join(OWNERS), owners.as_bytes())
    }
}

impl ImportTarget {
    // Adds the conditions that `guide.toml` does not have yet.
    fn add_conditions(&self) -> io::Result<()> {
        if self.conditions.is_empty() {
            return Ok(());
        }
        let path = self.root.join("guide.toml");
        let before = fs::read_to_string(&path)?;
        let is_known = |id: &String| before.contains(&format!("[condition.{id}]"));
        let mut text = before.clone();
        for (id, readers) in self.conditions.iter().filter(|(id, _)| !is_known(id)) {
            text = with_condition(&text, id, readers);
        }
        match text == before {
            true => Ok(()),
            false => put(&path, text.as_bytes()),
        }
    }
}

/// The cards of the pages that earlier imports brought into a guide. A file of the first form has nothing but them.
pub fn owners(root: &Path) -> Result<CardsOfPages, Failure> {
    let path = root.join(OWNERS);
    let help = say!(
        "get the last version of it that was right, or remove the folder `.import`; then cards that exist are not touched"
    );
    let Some(text) = text(&path, help)? else {
        return Ok(CardsOfPages::new());
    };
    let version = version(VersionedFile::Imports, &text).map_err(|fault| {
        let line = text[..fault.range.start].matches('\n').count() + 1;
        let message = say!("`{}`, line {line}: {}", path.display(), fault.message);
        Failure::new(message, fault.help)
    })?;
    let read = match version {
        0 => serde_json::from_str(&text),
        _ => serde_json::from_str(&text).map(|ImportedPages { pages }| pages),
    };
    read.map_err(|error| unread(&path, &error, help))
}

#[derive(Deserialize)]
struct ImportedPages {
    pages: CardsOfPages,
}

fn put(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    replace_file(path, bytes)
}
