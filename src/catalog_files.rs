//! The catalogs of a guide as files. Takes sources and library, returns the text of each catalog that has to change.

use std::collections::{BTreeMap, HashSet};

use crate::catalog::sync::{self, CatalogSource};
use crate::catalog::{self, Catalog, po, segments};
use crate::diag::Diagnostic;
use crate::file_version::{VersionedFile, current, version_of};
use crate::library::Library;
use crate::model::{Day, Lang, Segment, plain};
use crate::parse::unreadable;
use crate::source::{FileId, Sources};

/// The segments of a guide by the file whose catalog translates them, each once and in reading order.
pub fn segments_by_file(library: &Library) -> BTreeMap<FileId, Vec<segments::SegmentSource<'_>>> {
    let guide = &library.guide;
    let mut files: BTreeMap<FileId, Vec<segments::SegmentSource<'_>>> = BTreeMap::new();
    let of_cards = library
        .cards
        .iter()
        .flat_map(|card| segments::of_card(card, guide));
    let mut met = HashSet::new();
    for source in segments::of_guide(guide).into_iter().chain(of_cards) {
        if met.insert((source.segment.home, &source.segment.id)) {
            files.entry(source.segment.home).or_default().push(source);
        }
    }
    files
}

/// A catalog as it is on the disk: its text, and what it says. Empty when there is none; a problem when it can't be read in full,
/// since what is not understood would be lost on the way back.
pub fn read(
    sources: &Sources,
    source: FileId,
    lang: &Lang,
) -> Result<(String, po::Po), Vec<Diagnostic>> {
    let path = catalog::path(sources.path(source), lang);
    let Some(file) = sources.find(&path) else {
        let (_, problems) = Catalog::read(sources, source, lang);
        return if problems.is_empty() {
            Ok((String::new(), po::Po::default()))
        } else {
            Err(problems)
        };
    };
    let text = sources
        .text(file)
        .map_err(|error| vec![unreadable(sources, file, &error)])?;
    if let Err(problem) = version_of(VersionedFile::Catalog, file, &text) {
        return Err(vec![problem]);
    }
    let (content, broken) = po::read(&text);
    if !text.is_empty() && !broken.is_empty() {
        return Err(Catalog::read(sources, source, lang).1);
    }
    Ok((text, content))
}

/// A catalog as it should be, beside what it is now.
pub struct CatalogFile {
    /// The source file that it translates.
    pub source: FileId,
    /// Where it is, or should be.
    pub path: String,
    /// Its text now; empty when there is none.
    pub before: String,
    pub po: po::Po,
}

impl CatalogFile {
    /// Where it is and what its text should be, if that is not what it is now. What is written has the current format version; for that
    /// alone nothing is written.
    pub fn change(&self) -> Option<(String, String)> {
        if po::write(&self.po) == self.before {
            return None;
        }
        let mut po = self.po.clone();
        let version = current(VersionedFile::Catalog);
        po.set_field(VersionedFile::Catalog.key(), &version.to_string());
        Some((self.path.clone(), po::write(&po)))
    }
}

// Catalogs whose card has moved to another folder without them. They stay where they are, and their texts go with the card.
fn left_behind<'a>(sources: &Sources, lang: &Lang) -> Vec<CatalogSource<'a>> {
    let name = format!("/{lang}.po");
    let catalogs = sources.under("cards/").filter_map(|(file, path)| {
        let folder = path.strip_suffix(&name)?;
        sources
            .find(&format!("{folder}/card.md"))
            .is_none()
            .then_some(file)
    });
    let read = catalogs.filter_map(|file| {
        let (old, problems) = po::read(&sources.text(file).ok()?);
        problems.is_empty().then_some(CatalogSource {
            old,
            sources: Vec::new(),
        })
    });
    read.collect()
}

/// The catalogs of one language, up to date with their sources. New ones are dated `today`.
pub fn up_to_date(
    sources: &Sources,
    library: &Library,
    lang: &Lang,
    today: Option<Day>,
) -> Result<Vec<CatalogFile>, Vec<Diagnostic>> {
    let (mut files, mut list, mut problems) = (Vec::new(), Vec::new(), Vec::new());
    for (source, segments) in segments_by_file(library) {
        match read(sources, source, lang) {
            Ok((before, old)) => {
                let path = catalog::path(sources.path(source), lang);
                files.push(CatalogFile {
                    source,
                    path,
                    before,
                    po: po::Po::default(),
                });
                list.push(CatalogSource {
                    old,
                    sources: segments,
                });
            }
            Err(more) => problems.extend(more),
        }
    }
    if !problems.is_empty() {
        return Err(problems);
    }
    list.extend(left_behind(sources, lang));
    let catalogs = sync::sync(&list, &plain(&library.guide.title.text), lang, today);
    files
        .iter_mut()
        .zip(catalogs)
        .for_each(|(file, po)| file.po = po);
    Ok(files)
}

/// Brings the catalogs of some languages up to date, with what memory has: `(path, text)` of each that has to change.
pub fn synced(
    sources: &Sources,
    library: &Library,
    languages: &[Lang],
    today: Option<Day>,
) -> Result<Vec<(String, String)>, Vec<Diagnostic>> {
    let (mut changed, mut problems) = (Vec::new(), Vec::new());
    for lang in languages
        .iter()
        .filter(|lang| **lang != library.guide.source)
    {
        match up_to_date(sources, library, lang, today) {
            Ok(mut catalogs) => {
                sync::fill(
                    catalogs.iter_mut().map(|catalog| &mut catalog.po).collect(),
                    sync::LIKE,
                );
                changed.extend(catalogs.iter().filter_map(CatalogFile::change));
            }
            Err(more) => problems.extend(more),
        }
    }
    if problems.is_empty() {
        Ok(changed)
    } else {
        Err(problems)
    }
}

/// How many words a text has for a translator: words between blanks, and each letter of a script that has none.
pub fn count_words(segment: &Segment) -> usize {
    let text = plain(&segment.text);
    let is_word_by_itself = |c: char| matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}');
    let letters = text.chars().filter(|c| is_word_by_itself(*c)).count();
    let words = text
        .split(|c: char| c.is_whitespace() || is_word_by_itself(c))
        .filter(|word| word.chars().any(char::is_alphanumeric));
    letters + words.count()
}
