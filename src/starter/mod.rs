//! A guide to start with. Takes its name, languages and look, returns every file of a guide that passes every check: one good card
//! with a picture, its translations, the warnings as they are, and what a repository needs to check it.

use std::collections::BTreeMap;

use crate::catalog::Waiver;
use crate::catalog_files::{CatalogFile, up_to_date};
use crate::compile::{CheckOptions, check_as};
use crate::diag::{Diagnostic, Level, any_error};
use crate::ledger::{self, ChangeNote, LEDGER, Ledger};
use crate::library::{self, Library};
use crate::model::{Day, Lang};
use crate::source::Sources;

mod card;
mod files;
mod texts;

pub use card::{CardStub, card_stub};
pub use texts::{as_typed, languages};

use files::{hidden_files, visible_files};

/// What its author wants.
#[derive(Debug, Clone)]
pub struct NewGuide {
    /// Without it, the guide has a title in its own language.
    pub title: Option<String>,
    /// The language of the cards.
    pub source: Lang,
    /// The languages that they are translated into.
    pub others: Vec<Lang>,
    /// The colour of links and buttons, such as `#09574f`.
    pub accent: Option<String>,
    /// A picture: its name and its bytes.
    pub logo: Option<(String, Vec<u8>)>,
    pub today: Day,
}

/// The files of a guide: their bytes by their paths.
pub type GuideFiles = BTreeMap<String, Vec<u8>>;

/// Why no guide was made: what would be wrong with it, such as a colour that can't be read well.
#[derive(Debug)]
pub struct RefusedGuide(pub Vec<Diagnostic>);

/// Every file of the new guide. Fails when what the author wants does not pass the checks.
pub fn new_guide(wanted: &NewGuide) -> Result<GuideFiles, RefusedGuide> {
    let mut files = visible_files(wanted);
    let sources = in_memory(&files);
    let (library, problems) = library::read(&sources);
    let Some(library) = library.filter(|_| !any_error(&problems)) else {
        return Err(RefusedGuide(problems));
    };
    for lang in &wanted.others {
        let catalogs = catalogs(&sources, &library, lang, wanted).map_err(RefusedGuide)?;
        files.extend(catalogs);
    }
    files.insert(LEDGER.to_owned(), ledger_text(&library, wanted.today));
    proven(&files)?;
    files.extend(hidden_files());
    Ok(files)
}

fn in_memory(files: &GuideFiles) -> Sources {
    let files = files.iter();
    Sources::in_memory(files.map(|(path, bytes)| (path.clone(), bytes.clone())))
}

// Nothing is made that its author would have to fix first.
fn proven(files: &GuideFiles) -> Result<(), RefusedGuide> {
    let sources = in_memory(files);
    let options = CheckOptions {
        strict: true,
        ..CheckOptions::default()
    };
    let mut problems = check_as(&sources, &options).problems;
    problems.retain(|problem| problem.level != Level::Advice);
    match problems.is_empty() {
        true => Ok(()),
        false => Err(RefusedGuide(problems)),
    }
}

fn ledger_text(library: &Library, today: Day) -> Vec<u8> {
    let note = ChangeNote {
        reason: String::new(),
        by: None,
        on: today.to_string(),
    };
    ledger::accept(&Ledger::default(), library, &note)
        .text
        .into_bytes()
}

// The catalogs of a language. The same guide in that language has the same texts in the same order, so each is the translation of
// the other.
fn catalogs(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
    wanted: &NewGuide,
) -> Result<Vec<(String, Vec<u8>)>, Vec<Diagnostic>> {
    let today = Some(wanted.today);
    let mut catalogs = up_to_date(sources, library, lang, today)?;
    let twin = in_memory(&visible_files(&NewGuide {
        source: lang.clone(),
        others: Vec::new(),
        ..wanted.clone()
    }));
    let (twin_library, problems) = library::read(&twin);
    let Some(twin_library) = twin_library else {
        return Err(problems);
    };
    let translated = up_to_date(&twin, &twin_library, lang, today)?;
    let mut translations = translated
        .iter()
        .flat_map(|catalog| catalog.po.messages())
        .map(|entry| entry.msgid.clone());
    for entry in catalogs
        .iter_mut()
        .flat_map(|catalog| &mut catalog.po.entries)
        .filter(|entry| !entry.is_header())
    {
        let translation = translations.next();
        let translation = translation.expect("a guide has the same texts in every language");
        // A title of the author's own is the same in every language, until someone translates it.
        if translation == entry.msgid {
            entry.comments.push(Waiver::Identical.name().to_owned());
        }
        entry.msgstr = vec![translation];
    }
    let written = catalogs.iter().filter_map(CatalogFile::change);
    Ok(written
        .map(|(path, text)| (path, text.into_bytes()))
        .collect())
}
