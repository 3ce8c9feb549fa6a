//! The links of a card to its sheets in two languages.

use super::Presenter;
use crate::format::artefact::paired;
use crate::format::{FileLink, Scope};
use crate::model::{CardKind, Id};

impl Presenter<'_> {
    /// The sheets that have this language, each by the own names of its languages.
    pub(super) fn pair_links(&self, card: &Id, kind: CardKind) -> Vec<FileLink> {
        let pairs = self.published.pairs.iter();
        let own = pairs.filter(|(one, other)| [one, other].contains(&self.lang));
        own.flat_map(|(one, other)| {
            let names = [one, other].map(|lang| self.words.word(lang, "language-name"));
            let artefacts = self.published.of_card(&[Scope::Pair], kind);
            artefacts.map(move |(format, artefact)| FileLink {
                format: format.name(),
                first: false,
                key: artefact.key,
                file: format!(
                    "../../{}",
                    artefact.path(&paired(one, other), card.as_str())
                ),
                label: names.join(" + "),
                icon: "file",
                media_type: artefact.media_type,
            })
        })
        .collect()
    }
}
