//! `push.lock`: what this guide has put into help centers. Sorted, one fact on each line, written after every article, so that a run that
//! is stopped at any moment loses nothing.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde::Deserialize;
use stappenkaart_say::say;

use super::center::is_id;
use crate::file_version::{VersionedFile, current, current_line};
use crate::toml_text::{line, quoted};

/// Its name in the folder of the guide.
pub const LOCK: &str = "push.lock";

const HEAD: &str = "# What `stappenkaart push` has put into help centers. Commit this file, and do not change it by hand.\n";

/// What was pushed to one or more help centers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct PushLock {
    /// The address of the account of each help center, by its name.
    pub centers: BTreeMap<String, String>,
    /// By help center and article.
    pub articles: BTreeMap<(String, String), LockedArticle>,
    /// By help center, card and language.
    pub texts: BTreeMap<(String, String, String), LockedText>,
}

/// An article of a help center.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LockedArticle {
    /// `None` while it is being made: then its title finds it.
    pub id: Option<String>,
    /// What its bodies call each picture, by the digest of the picture.
    pub pictures: BTreeMap<String, String>,
}

/// An article in a language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LockedText {
    /// The digest of what the guide sent.
    pub sent: String,
    /// The digest of what the help center made of it. `None` until that was read back.
    pub kept: Option<String>,
    /// The same for what is being sent now, as the probe found it out. `None` once that is done.
    pub next: Option<String>,
    /// Readers don't see it.
    pub hidden: bool,
    /// How many warnings were seen in what the help center made of it.
    pub sightings: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LockFile {
    version: u32,
    #[serde(default)]
    center: Vec<CenterEntry>,
    #[serde(default)]
    article: Vec<ArticleEntry>,
    #[serde(default)]
    text: Vec<TextEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CenterEntry {
    name: String,
    url: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ArticleEntry {
    center: String,
    article: String,
    id: Option<String>,
    #[serde(default)]
    pictures: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TextEntry {
    center: String,
    card: String,
    lang: String,
    sent: String,
    kept: Option<String>,
    next: Option<String>,
    #[serde(default)]
    hidden: bool,
    #[serde(default)]
    sightings: usize,
}

impl PushLock {
    /// Reads the file. Fails with what is wrong with it: without it, an article would be made a second time.
    pub fn read(text: &str) -> Result<PushLock, String> {
        let file: LockFile = toml::from_str(text).map_err(|error| error.message().to_owned())?;
        if file.version != current(VersionedFile::PushLock) {
            return Err(say!("it has the version {}", file.version));
        }
        let mut lock = PushLock::default();
        for CenterEntry { name, url } in file.center {
            lock.centers.insert(name, url);
        }
        for entry in file.article {
            if entry.id.as_deref().is_some_and(|id| !is_id(id)) {
                return Err(say!("the article `{}` has a wrong id", entry.article));
            }
            let article = LockedArticle {
                id: entry.id,
                pictures: entry.pictures,
            };
            let old = lock.articles.insert((entry.center, entry.article), article);
            if old.is_some() {
                return Err(say!("it has an article twice").to_owned());
            }
        }
        for entry in file.text {
            let (key, text) = entry.split();
            if lock.texts.insert(key, text).is_some() {
                return Err(say!("it has a text twice").to_owned());
            }
        }
        Ok(lock)
    }

    /// The file. The same lock has the same bytes.
    pub fn text(&self) -> String {
        let PushLock {
            centers,
            articles,
            texts,
        } = self;
        let mut out = format!("{HEAD}{}\n", current_line(VersionedFile::PushLock));
        for (name, url) in centers {
            out += "\n[[center]]\n";
            out += &line("name", name);
            out += &line("url", url);
        }
        for ((center, name), article) in articles {
            out += "\n[[article]]\n";
            out += &line("center", center);
            out += &line("article", name);
            article.write(&mut out);
        }
        for ((center, card, lang), text) in texts {
            out += "\n[[text]]\n";
            out += &line("center", center);
            out += &line("card", card);
            out += &line("lang", lang);
            text.write(&mut out);
        }
        out
    }
}

impl LockedArticle {
    fn write(&self, out: &mut String) {
        let LockedArticle { id, pictures } = self;
        if let Some(id) = id {
            *out += &line("id", id);
        }
        if !pictures.is_empty() {
            out.push_str("[article.pictures]\n");
        }
        for (digest, address) in pictures {
            *out += &line(&quoted(digest), address);
        }
    }
}

impl LockedText {
    fn write(&self, out: &mut String) {
        let LockedText {
            sent,
            kept,
            next,
            hidden,
            sightings,
        } = self;
        *out += &line("sent", sent);
        if let Some(kept) = kept {
            *out += &line("kept", kept);
        }
        if let Some(next) = next {
            *out += &line("next", next);
        }
        if *hidden {
            out.push_str("hidden = true\n");
        }
        let _ = writeln!(out, "sightings = {sightings}");
    }
}

impl TextEntry {
    fn split(self) -> ((String, String, String), LockedText) {
        let TextEntry {
            center,
            card,
            lang,
            sent,
            kept,
            next,
            hidden,
            sightings,
        } = self;
        let text = LockedText {
            sent,
            kept,
            next,
            hidden,
            sightings,
        };
        ((center, card, lang), text)
    }
}
