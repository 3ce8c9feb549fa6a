//! Catalogs: the translations of a card into one language, as PO files. Takes the files, returns a `Catalog` to look segments up in.

pub mod exchange;
mod file_problem;
mod hints;
pub mod limits;
mod meaning;
pub mod memory;
pub mod po;
mod qa;
mod read;
pub mod segments;
pub mod sync;
mod translation;

pub use file_problem::FileProblem;
pub use meaning::{Meaning, words_of};
pub use qa::{
    CardNames, CommonWords, Kept, LabelPairs, LanguagePair, Literals, OtherWords, Refusal,
    SameLabel, Terms, Waiver, as_written, doubts, is_current_source, is_untranslated, known_labels,
    label_doubt, prose, same_labels, text, text_doubts,
};
pub use read::{Catalog, path};
pub use translation::{CatalogTranslation, FROM_PAGE, SUGGESTED};
