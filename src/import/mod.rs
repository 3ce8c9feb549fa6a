//! Procedures that were written for another tool. Takes a source as text, returns drafts of cards and a report that accounts for
//! each of its lines. Entry point: [`import`]. The drafts are checked as a guide would be: what `check` refuses becomes a comment.

mod account;
mod action_numbers;
mod actions;
mod alert_lines;
mod alerts;
mod anchors;
mod before;
mod below;
mod box_kind;
mod cards;
mod cells;
mod clear_marks;
mod contents;
mod draft;
mod films;
mod icons;
mod include_parts;
mod includes;
mod keys;
mod labelled_as;
mod labels;
mod labels_above;
mod leftovers;
mod maker;
mod merge;
mod numbers;
mod own_links;
mod page_links;
mod proposed;
mod read;
mod readers;
mod reading_order;
mod refused;
mod report;
mod sections;
mod shared;
mod signs;
mod step_numbers;
mod stray;
mod tabs;
mod titles;
mod translated;
mod tree;
mod unseen;
mod words;
mod write;

pub use alert_lines::AlertLine;
pub use draft::{CardDraft, Picture};
pub use labels::ImportLabels;
pub use merge::{Merged, merge};
pub use page_links::{MovedPage, PageLinks};
pub use read::{reader_of, reads};
pub use readers::with_condition;
pub use report::{CardLine, ImportReport, LineCount, Remark, UncertainLine};
pub use sections::PageSplit;
pub use translated::{
    EarlierTexts, PageOfCards, PageOwners, TextCount, TranslatedGuide, TranslatedPages,
    TranslatedReport, translated,
};
pub use write::{guide as guide_file, quoted, written};

use cards::DraftCards;
use read::ReadPage;
use tree::SourceTree;

use crate::model::Lang;
use crate::source::Sources;
use crate::words::Words;

/// What an import needs to know.
pub struct ImportOptions<'a> {
    /// The path of the source, as the user typed it.
    pub path: &'a str,
    pub lang: &'a Lang,
    /// The category of the drafts.
    pub category: &'a str,
    /// Where the source was published, so that a link to a page beside it can be followed.
    pub base: Option<&'a str>,
    /// The address of the published source itself.
    pub address: Option<&'a str>,
    /// The other pages that become cards.
    pub pages: &'a PageLinks,
    /// Ids that other cards have.
    pub taken: Vec<String>,
    pub words: &'a Words,
    pub split: PageSplit,
    /// The text of a file that a page includes, by its path from the folder of all pages.
    pub included: &'a dyn Fn(&str) -> Option<String>,
}

/// The drafts of a source, and what became of each of its lines.
pub struct ImportedPage {
    pub drafts: Vec<CardDraft>,
    pub report: ImportReport,
}

/// A source as drafts, before it is decided what becomes of them.
pub struct ReadDrafts {
    tree: SourceTree,
    cards: DraftCards,
}

/// Makes drafts of a source. `picture` returns the bytes of a picture that the source names. Fails with what is wrong with the file.
pub fn import(
    bytes: &[u8],
    options: &ImportOptions<'_>,
    picture: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<ImportedPage, String> {
    let ReadDrafts { tree, cards } = drafted(bytes, options, picture)?;
    let report = account::report(&tree, &cards, options.path);
    Ok(ImportedPage {
        drafts: cards.drafts,
        report,
    })
}

/// The same without a report: for a page that is a translation.
pub fn drafted(
    bytes: &[u8],
    options: &ImportOptions<'_>,
    picture: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> Result<ReadDrafts, String> {
    let reader = reader_of(options.path);
    let ReadPage { tree, pictures } = reader.read(bytes, options.path, options.included)?;
    let labels = ImportLabels::new(options.words, options.lang);
    let own = |name: &str| pictures.get(name).cloned().or_else(|| picture(name));
    let mut cards = cards::cards(&tree, options, &labels, &own);
    let forbidding = refused::comment_out(&mut cards.drafts, &tree, options);
    cards.notes.remarks.extend(forbidding);
    Ok(ReadDrafts { tree, cards })
}

/// The cards that a source becomes, without its pictures and before anything is checked: what other pages can link to.
pub fn outlined(bytes: &[u8], options: &ImportOptions<'_>) -> Result<Vec<CardDraft>, String> {
    let page = reader_of(options.path).read(bytes, options.path, options.included)?;
    let labels = ImportLabels::new(options.words, options.lang);
    let cards = cards::cards(&page.tree, options, &labels, &|_| None);
    Ok(cards.drafts)
}

/// A guide in memory that has the drafts, these other files, and nothing else.
pub fn guide_of(
    drafts: &[CardDraft],
    lang: &Lang,
    category: &str,
    others: Vec<(String, Vec<u8>)>,
) -> Sources {
    let mut guide = write::guide(category, lang, "Drafts", category);
    for (id, readers) in readers::conditions(drafts) {
        guide = readers::with_condition(&guide, &id, &readers);
    }
    let mut files = others;
    files.push(("guide.toml".to_owned(), guide.into_bytes()));
    for draft in drafts {
        files.push((draft.path(), written(draft).text.into_bytes()));
        for picture in &draft.pictures {
            let path = format!("cards/{}/{}", draft.id, picture.name);
            files.push((path, picture.bytes.clone()));
        }
    }
    Sources::in_memory(files)
}
