//! The pages around the cards as the templates see them: the front page of a language, and the language chooser.

use std::collections::BTreeMap;

use serde::Serialize;

use super::*;

/// The cards of a guide in one language, for its front page.
#[derive(Debug, Clone, Serialize)]
pub struct IndexView {
    #[serde(flatten)]
    pub page: PageView,
    pub categories: Vec<ShelfView>,
    /// Files of the language as a whole, such as a binder of all cards.
    pub links: Vec<FileLink>,
    /// The cards that were checked last, newest first, where a guide has many.
    pub recent: Vec<RecentView>,
    /// What changed, where there is a feed of it.
    #[serde(skip)]
    pub changes: Option<FeedView>,
    /// The roles that its cards are for, where there are several.
    pub roles: Vec<RoleView>,
    /// What the guide says not to write, with what it writes.
    #[serde(skip)]
    pub synonyms: Vec<(String, String)>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ShelfView {
    pub id: String,
    pub name: TextView,
    pub cards: Vec<CardLink>,
    /// Files of the category as a whole, such as a binder of it.
    pub links: Vec<FileLink>,
}

impl IndexView {
    /// The cards of each category: all cards, in the order of the front page.
    pub fn by_category<'a>(
        &'a self,
        mut cards: &'a [CardView],
    ) -> impl Iterator<Item = (&'a ShelfView, &'a [CardView])> {
        self.categories.iter().map(move |shelf| {
            let (own, others) = cards.split_at(shelf.cards.len());
            cards = others;
            (shelf, own)
        })
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct CardLink {
    pub id: String,
    pub title: TextView,
    pub goal: Vec<TextView>,
    pub status: Option<StatusView>,
    pub duration: Option<DurationView>,
    pub verified: Option<DateView>,
    /// As in [`DetailsView::kind`].
    pub kind: CardKindView,
    /// "4 steps". Of no use where the kind of the card is not a sequence.
    pub steps: String,
    /// "1 warning", or `None` for a card without one.
    pub warnings: Option<String>,
    pub worst: Option<WorstView>,
    /// Who it is for, in words of its own.
    pub audience: Option<TextView>,
    /// The roles that its readers need. Without any, it is for all readers.
    pub roles: Vec<RoleView>,
    /// As in [`CardView::files`].
    pub files: BTreeMap<String, String>,
    /// As in [`CardView::links`].
    pub links: Vec<FileLink>,
    /// As in [`PageView::translated`].
    #[serde(skip)]
    pub translated: bool,
    /// For the search, not for the page.
    #[serde(skip)]
    pub places: Vec<SearchPlace>,
}

/// A card that was checked not long ago.
#[derive(Debug, Clone, Serialize)]
pub struct RecentView {
    pub title: TextView,
    /// Its page, from the folder of the language.
    pub href: String,
    pub verified: DateView,
    pub roles: Vec<RoleView>,
}

/// Who a card is for.
#[derive(Debug, Clone, Serialize)]
pub struct RoleView {
    pub id: String,
    pub name: TextView,
}

/// A place that a search can find, with its words.
#[derive(Debug, Clone)]
pub struct SearchPlace {
    /// `None` for the card as a whole.
    pub anchor: Option<String>,
    /// What a reader sees of it: "Step 2: Put the drum back", or what a warning says. `None` for the card as a whole.
    pub title: Option<String>,
    /// The language of that, where it is not the edition's.
    pub lang: Option<String>,
    /// Of a warning.
    pub severity: Option<&'static str>,
    /// Its different words as a search compares them, with spaces between.
    pub words: Box<str>,
    /// What a reader finds there, for those who ask why it was found: a JSON array with each text, or text and language where that is
    /// not the edition's.
    pub texts: Box<str>,
}

/// The page at the address that a card had.
#[derive(Debug, Clone, Serialize)]
pub struct MovedView {
    #[serde(flatten)]
    pub page: PageView,
    /// The id that the card had.
    pub id: String,
    /// The card that took its place.
    pub to: CardLink,
}

/// The page at the site's root, which offers the languages.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageChooserView {
    #[serde(flatten)]
    pub page: PageView,
    pub offered: Vec<OfferedLanguage>,
    /// Files of the site as a whole.
    pub links: Vec<FileLink>,
}

#[derive(Debug, Clone, Serialize)]
pub struct OfferedLanguage {
    pub lang: String,
    pub dir: &'static str,
    pub name: String,
    pub guide_title: String,
    /// The language that the title is really in.
    pub title_lang: String,
    pub title_dir: &'static str,
    /// As in [`LanguageView`].
    pub translated: bool,
    /// That there is no page at an address, and "All step cards".
    pub missing: String,
    pub all_cards: String,
}

/// A file with the same content for programs, which the head of a page names.
#[derive(Debug, Clone, Serialize)]
pub struct AlternateView {
    /// The file name within the folder of the card.
    pub file: String,
    /// `text/markdown`.
    pub media_type: &'static str,
}

/// A link to a file in another format.
#[derive(Debug, Clone, Serialize)]
pub struct FileLink {
    /// The name of its format: `checklist`.
    pub format: &'static str,
    /// Whether it is the first file of its format, which other formats link to.
    pub first: bool,
    /// As in [`CardView::files`]: `checklist.pdf`.
    pub key: &'static str,
    /// The file name within the folder of the card or of the language.
    pub file: String,
    /// "Checklist as PDF".
    pub label: String,
    pub icon: &'static str,
    /// `application/pdf`.
    pub media_type: &'static str,
}

/// The picture beside the title of the guide. Paths are from the site's root, percent-encoded.
#[derive(Debug, Clone, Serialize)]
pub struct LogoView {
    pub src: String,
    /// For a dark page; without it the logo is on a light plate.
    pub dark: Option<String>,
    /// In CSS pixels.
    pub width: u32,
    pub height: u32,
}

/// A language that a page is there in.
#[derive(Debug, Clone, Serialize)]
pub struct LanguageView {
    pub lang: String,
    pub dir: &'static str,
    /// Its name in itself: "Nederlands".
    pub name: String,
    pub current: bool,
    /// Whether the page is in that language, as in [`PageView::translated`].
    pub translated: bool,
}
