//! What all steps of a push share: the help center, what is known of it, and where that is written down.

use std::io;
use std::time::Duration;

use stappenkaart_say::say;

use super::api::CenterError;
use super::center::{HelpCenter, HostText};
use super::lock::{LockedArticle, LockedText, PushLock};
use super::plan::SeenText;
use super::texts::PushText;
use super::trouble::Trouble;
use crate::characters::single_spaced;
use crate::digest::{Digester, short_sha256};
use crate::host::HostProfile;

/// The article in which texts are tried. No card can have this id.
pub const PROBE: &str = "+probe";

/// Where a push writes on the disk.
pub trait PushDisk {
    /// Writes `push.lock`: it is whole at any moment.
    fn lock(&self, text: &str) -> io::Result<()>;

    /// Keeps a text that the help center did not take back. Returns where it is.
    fn rescue(&self, name: &str, text: &str) -> io::Result<String>;
}

/// A help center with what was pushed to it.
pub struct PushDesk<'a> {
    pub center: &'a dyn HelpCenter,
    pub profile: &'a HostProfile,
    pub lock: PushLock,
    pub disk: &'a dyn PushDisk,
    /// The language of the cards.
    pub source: &'a str,
    /// How often a write is tried again that was not answered, and a page read again that is not new yet.
    pub repeats: u32,
    /// How long to wait before a page is read again.
    pub pause: Duration,
    /// Edits in the help center that someone has put into the guide, each as `card/lang@token`.
    pub seen: &'a [String],
}

impl PushDesk<'_> {
    /// Writes down what is known by now.
    pub fn save(&self) -> Result<(), Trouble> {
        self.disk.lock(&self.lock.text()).map_err(Trouble::Disk)
    }

    /// What is known of an article. It is new where nothing is.
    pub fn article(&mut self, name: &str) -> &mut LockedArticle {
        let key = (self.profile.name.clone(), name.to_owned());
        self.lock.articles.entry(key).or_default()
    }

    /// What is known of an article, if something is.
    pub fn known_article(&self, name: &str) -> Option<&LockedArticle> {
        let key = (self.profile.name.clone(), name.to_owned());
        self.lock.articles.get(&key)
    }

    /// What was pushed of a text.
    pub fn known_text(&self, text: &PushText) -> Option<&LockedText> {
        self.lock.texts.get(&self.key(text))
    }

    /// The same, to be changed. It is new where nothing is known.
    pub fn text(&mut self, text: &PushText) -> &mut LockedText {
        let key = self.key(text);
        self.lock.texts.entry(key).or_default()
    }

    fn key(&self, text: &PushText) -> (String, String, String) {
        let center = self.profile.name.clone();
        (center, text.card.clone(), text.lang.clone())
    }

    /// The id of an article that may have to be made. What it is called until it has a title of its own finds it again, so that it is made
    /// once, whenever a run is stopped.
    pub fn made(&mut self, name: &str, lang: &str) -> Result<String, Trouble> {
        if let Some(id) = self.known_article(name).and_then(|known| known.id.clone()) {
            return Ok(id);
        }
        let marker = marker(name);
        let is_begun = self.known_article(name).is_some() || name == PROBE;
        self.article(name);
        self.save()?;
        let found = match is_begun {
            true => self.center.find(&marker)?,
            false => None,
        };
        let id = match found {
            Some(id) => id,
            None => self.center.create(&marker, lang)?,
        };
        self.article(name).id = Some(id.clone());
        self.save()?;
        Ok(id)
    }

    /// What a text is recognised by.
    pub fn digest(&self, title: &str, body: &str) -> String {
        let mut digest = Digester::default();
        digest.add(&(single_spaced(title.trim()), self.center.settled(body)));
        digest.finish()
    }

    /// What the help center has, for the plan.
    pub fn found(&self, there: &HostText) -> SeenText {
        SeenText {
            digest: self.digest(&there.title, &there.body),
            hidden: there.hidden,
            blank: there.body.trim().is_empty(),
        }
    }

    /// What names exactly what a person has seen of an article, for `--seen`.
    pub fn token(&self, there: &HostText) -> String {
        let SeenText {
            digest,
            hidden,
            blank: _,
        } = self.found(there);
        short_sha256(format!("{digest} {hidden}"), 10)
    }

    /// Whether a person has seen this edit.
    pub fn is_seen(&self, text: &PushText, there: Option<&HostText>) -> bool {
        there.is_some_and(|there| {
            let token = format!("{}@{}", text.name(), self.token(there));
            self.seen.contains(&token)
        })
    }

    // Each reading may give the same text other ids.
    fn is_same(&self, one: Option<&HostText>, other: Option<&HostText>) -> bool {
        let known = |text: &HostText| (self.found(text), text.outdated);
        one.map(known) == other.map(known)
    }

    /// Writes a text and reads it back. A write that was not answered is only tried again once it is known that it was not done.
    pub fn put(
        &self,
        id: &str,
        lang: &str,
        text: &HostText,
        before: Option<&HostText>,
    ) -> Result<HostText, Trouble> {
        let mut left = self.repeats;
        let mut before = before.cloned();
        loop {
            let written = self.center.write(id, lang, text, before.as_ref());
            let error = match written {
                Ok(()) => None,
                Err(error @ CenterError::Silent(_)) => Some(error),
                Err(error) => return Err(error.into()),
            };
            let back = self.center.read(id, lang)?;
            let is_as_before = self.is_same(back.as_ref(), before.as_ref());
            match (back, error) {
                (Some(back), None) => return Ok(back),
                (Some(back), Some(_)) if !is_as_before => return Ok(back),
                (None, None) => {
                    let what = say!("the text that was written is not there").to_owned();
                    return Err(CenterError::Strange(what).into());
                }
                (_, Some(error)) if left == 0 => return Err(error.into()),
                (back, Some(_)) => before = back,
            }
            left -= 1;
        }
    }
}

/// The title of an article that is being made.
pub fn marker(name: &str) -> String {
    format!("stappenkaart:{name}")
}
