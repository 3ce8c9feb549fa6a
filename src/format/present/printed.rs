//! What leads from paper to the page: an address with a QR code that also says which edition was printed, so that the page can say
//! whether the paper is old, and which warnings have changed since.

use super::super::Scope;
use super::super::view::PrintedView;
use super::{Presenter, qr};
use crate::changes::seal;
use crate::localize::Edition;

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
        let scopes = [Scope::Card, Scope::AllCards, Scope::Category];
        let mut artefacts = self.published.artefacts(&scopes);
        artefacts.any(|(_, artefact)| artefact.is_pdf())
    }
}
