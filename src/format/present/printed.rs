//! What leads from paper to the page: an address with a QR code that also says which edition was printed, so that the page can say
//! whether the paper is old, and which warnings have changed since.

use super::super::Scope;
use super::super::view::PrintedView;
use super::{Presenter, qr};
use crate::digest::short_sha256;
use crate::localize::Edition;
use crate::model::{Block, Localized, plain};

/// How many hexadecimal digits say which edition of a card it is, and which words of a warning.
const OF_CARD: usize = 8;
const OF_WARNING: usize = 6;

impl Presenter<'_> {
    /// `None` where the guide has no address, or the card no page.
    pub(super) fn printed(&self, edition: &Edition<'_>) -> Option<PrintedView> {
        let url = self.guide.url.as_ref()?;
        let folder = format!("{url}{}/{}/", self.lang, edition.card.id);
        let files = self.files(&edition.card.id, edition.card.details.kind);
        let page = files.get("html")?;
        let seal = seal(edition);
        let address = format!("{folder}{page}#paper={seal}");
        let shown = folder
            .split_once("://")
            .map_or(folder.as_str(), |(_, rest)| rest);
        Some(PrintedView {
            qr: self.prints().then(|| qr::of(&address)).flatten(),
            shown: shown.to_owned(),
            address,
            seal,
        })
    }
}

impl Presenter<'_> {
    fn prints(&self) -> bool {
        let mut artefacts = self.published.artefacts(&[Scope::Card, Scope::AllCards]);
        artefacts.any(|(_, artefact)| artefact.media_type == "application/pdf")
    }
}

// All that the edition says, and then each warning, in reading order: "3f2a90c1.a1b2c3.d4e5f6".
fn seal(edition: &Edition<'_>) -> String {
    let card = &edition.card;
    let words = |text: &Localized<'_>| plain(&text.text);
    let mut all = String::new();
    for text in card.texts() {
        all.push_str(&words(text.text));
        all.push('\n');
    }
    let blocks = card.sections().flat_map(|step| step.all_blocks());
    for block in blocks {
        if let Block::Code(code) = block {
            all.push_str(&code.text);
            all.push('\n');
        }
    }
    let mut seal = short_sha256(all, OF_CARD);
    for warning in card.all_warnings() {
        let mut said = format!("{}\n{}", warning.severity.name(), words(&warning.avoid));
        for text in &warning.consequence {
            said.push('\n');
            said.push_str(&words(text));
        }
        seal.push('.');
        seal.push_str(&short_sha256(said, OF_WARNING));
    }
    seal
}
