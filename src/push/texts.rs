//! What a guide has for a help center. Takes a session, returns a [`PushText`] for each card in each language: its fragment, proven as by a
//! build, with its pictures and with what it owes.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::cache::Cache;
use crate::changes::said;
use crate::characters::{is_isolate, single_spaced};
use crate::compile::{BuildError, OnDemand, Targets, engines, owed, picture};
use crate::digest::{Digester, sha256};
use crate::format::Format;
use crate::format::html::fragment::Fragment;
use crate::isolate;
use crate::library::is_draft;
use crate::localize::{Edition, Locale, Session};
use crate::model::{Inline, Lang, Provenance};
use crate::owed::OwedCard;
use crate::workers;

/// A card in a language, as it is sent.
#[derive(Debug, Clone)]
pub struct PushText {
    pub card: String,
    /// BCP 47.
    pub lang: String,
    pub title: String,
    /// The title of its article in the language of the cards.
    pub source_title: String,
    /// HTML.
    pub body: String,
    pub pictures: Vec<PushPicture>,
    pub owed: OwedCard,
    /// A part of it is not translated.
    pub outdated: bool,
    /// Readers don't see it: the card is a draft.
    pub hidden: bool,
    /// What changed in it, as it was recorded last.
    pub note: Option<String>,
}

/// A picture of a card.
#[derive(Debug, Clone)]
pub struct PushPicture {
    /// What the body calls it.
    pub address: String,
    /// The last part of that.
    pub name: String,
    pub bytes: Vec<u8>,
    /// Of the bytes.
    pub digest: String,
}

impl PushText {
    /// The digest of all that is sent.
    pub fn digest(&self) -> String {
        let PushText {
            card: _,
            lang: _,
            title,
            source_title: _,
            body,
            pictures,
            owed: _,
            outdated,
            hidden,
            note: _,
        } = self;
        let pictures: Vec<&str> = pictures.iter().map(|one| one.digest.as_str()).collect();
        let mut digest = Digester::default();
        digest.add(&(title, body, pictures, outdated, hidden));
        digest.finish()
    }

    /// The card and the language, as messages name them.
    pub fn name(&self) -> String {
        format!("{}/{}", self.card, self.lang)
    }

    /// What a help center has to show, in words.
    pub fn owed_words(&self) -> Vec<String> {
        use crate::owed::OwedItem;
        let words = self.owed.order.iter().map(|item| match item {
            OwedItem::Warning(warning) => warning.avoid.clone(),
            OwedItem::Action(action) => action.text.clone(),
        });
        words.collect()
    }
}

impl PushPicture {
    /// A name that only these bytes have: a new picture does not replace one that an old text shows.
    pub fn unique_name(&self) -> String {
        let (stem, ending) = self.name.rsplit_once('.').unwrap_or((&self.name, "png"));
        format!("{stem}-{}.{ending}", &self.digest[..12])
    }
}

const FORMATS: &[&dyn Format] = &[&Fragment];

/// Every card in each of these languages; pictures that `cache` has are not drawn again. Fails on what can't be written, and on each warning that its fragment loses.
pub fn texts(
    session: &Session<'_>,
    languages: &[Lang],
    cache: &Cache,
) -> Result<Vec<PushText>, BuildError> {
    let guide = &session.library.guide;
    let targets = Targets {
        languages: languages.to_vec(),
        pairs: Vec::new(),
        formats: FORMATS.to_vec(),
        print: guide.print.clone(),
        cache,
    };
    let image = |path: &str| picture(session.sources, path);
    let engines = engines(session.sources, &guide.theme, &guide.print, &image)?;
    let translated = OnceLock::new();
    let on_demand = OnDemand::new(session, &engines, &targets, &translated);
    let locales = languages
        .iter()
        .map(|lang| (lang.as_str(), session.locale(lang)));
    let locales: BTreeMap<&str, Locale<'_>> = locales.collect();
    let owed = owed(session, &targets).cards;
    let made = workers::each(&owed, |owed| {
        text(&locales[owed.lang.as_str()], &on_demand, owed)
    });
    made.into_iter().collect()
}

fn text(
    locale: &Locale<'_>,
    on_demand: &OnDemand<'_>,
    owed: &OwedCard,
) -> Result<PushText, BuildError> {
    let (id, lang, session) = (&owed.card, &locale.lang, &locale.session);
    let mut cards = session.library.cards.iter();
    let card = cards.find(|card| card.id.as_str() == id);
    let card = card.expect("what is owed is of a card of the guide");
    let edition = locale.edition(card);
    let folder = format!("{lang}/{id}");
    let written = on_demand.artefact(&format!("{folder}/fragment.html"));
    let written = written.expect("a card has a fragment in each language")?;
    let body = String::from_utf8_lossy(written.bytes()).into_owned();
    let body = without_first_line(&body).to_owned();
    let title = |inlines: &[Inline], lang: &Lang| {
        let said = isolate::said(inlines, lang, &session.words);
        single_spaced(&said.chars().filter(|c| !is_isolate(*c)).collect::<String>())
    };
    Ok(PushText {
        card: id.clone(),
        lang: owed.lang.clone(),
        title: title(&edition.card.title.text, lang),
        source_title: title(&card.title.text, &session.library.guide.source),
        pictures: pictures(&body, &folder, on_demand)?,
        body,
        owed: owed.clone(),
        outdated: is_outdated(&edition),
        hidden: is_draft(card),
        note: note(session, id, lang),
    })
}

// The newest change of a card, its warnings first.
fn note(session: &Session<'_>, card: &str, lang: &Lang) -> Option<String> {
    let changes = said(&session.library.history, &session.words, card, lang);
    let lines = changes.first()?.lines(&session.words);
    (!lines.is_empty()).then(|| lines.join(" "))
}

// That line is for an editor who pastes the fragment.
fn without_first_line(body: &str) -> &str {
    let rest = body.trim_start().strip_prefix("<!--");
    let rest = rest.and_then(|rest| rest.split_once("-->"));
    rest.map_or(body, |(_, rest)| rest.trim_start())
}

fn is_outdated(edition: &Edition<'_>) -> bool {
    let mut fell_back = false;
    edition.card.map(&mut |text| {
        fell_back |= text.provenance == Provenance::Fallback;
    });
    fell_back
}

fn pictures(
    body: &str,
    folder: &str,
    on_demand: &OnDemand<'_>,
) -> Result<Vec<PushPicture>, BuildError> {
    let mut found = BTreeMap::new();
    for mark in ["src=\"", "ri:filename=\"", "ri:value=\""] {
        for (at, _) in body.match_indices(mark) {
            let rest = &body[at + mark.len()..];
            let address = rest.split('"').next().unwrap_or_default();
            let name = address.rsplit('/').next().unwrap_or_default();
            let Some(bytes) = on_demand.asset(&format!("{folder}/{name}")) else {
                continue;
            };
            let bytes = bytes?;
            let picture = PushPicture {
                address: address.to_owned(),
                name: name.to_owned(),
                digest: sha256(&bytes),
                bytes,
            };
            found.insert(address.to_owned(), picture);
        }
    }
    Ok(found.into_values().collect())
}

/// Gives each text a title of its own, for a help center that takes a title once: the language is added to that of a translation.
pub fn distinguish(texts: &mut [PushText]) {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for text in texts.iter() {
        *known.entry(text.title.clone()).or_default() += 1;
    }
    for text in texts.iter_mut().filter(|text| known[&text.title] > 1) {
        text.title = format!("{} ({})", text.title, text.lang);
    }
    for text in texts {
        text.source_title.clone_from(&text.title);
    }
}
