//! What a format says about the files that it writes: what each is about, where it is, how pages link to it.

use crate::model::Lang;

use super::{CardView, IndexView, LanguageChooserView, MovedView, ShelfView, StepView};

/// How much of a site a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One file for each card in each language. It owes the warnings of its card.
    Card,
    /// One file for each card in two languages at once, for each pair of languages that is asked for. It owes the warnings of its card in
    /// both.
    Pair,
    /// One file for each id that a card had, in each language. It owes no warnings: it leads to the card that took its place.
    Moved,
    /// One file for each language, made of all its cards, such as a binder. It owes all their warnings.
    AllCards,
    /// One file for each category with cards in each language, such as a binder of it. It owes the warnings of these cards.
    Category,
    /// One file for each language that only lists the cards. It owes no warnings.
    Language,
    /// One file for the site. It owes no warnings.
    Site,
}

/// A file that a format writes once for each thing in its scope.
#[derive(Debug, Clone, Copy)]
pub struct Artefact {
    /// The key of it in [`CardView::files`], for templates: `checklist.html`.
    pub key: &'static str,
    pub scope: Scope,
    /// Its name within the folder of its scope; `{card}` is the id of the card: `{card}.pdf`. `{category}` is that of the category.
    pub file: &'static str,
    /// IANA's name of its type: `text/html`.
    pub media_type: &'static str,
    /// The key in `words/<lang>.ftl` of the words on a link to it, and its icon in `html/icons.html`. Without them no page links to it.
    pub link: Option<Link>,
    /// Its name in the singular and the plural, "page" and "pages", for the summary of a build.
    pub counted: (&'static str, &'static str),
}

/// How a link to an artefact looks.
#[derive(Debug, Clone, Copy)]
pub struct Link {
    pub label: &'static str,
    pub icon: &'static str,
}

impl Artefact {
    /// Its file name for a card, or for a category in [`Scope::Category`]. A name without `{card}` is the same for all.
    pub fn name(&self, id: &str) -> String {
        let placeholder = match self.scope {
            Scope::Category => "{category}",
            Scope::Card | Scope::Pair | Scope::Moved => "{card}",
            Scope::AllCards | Scope::Language | Scope::Site => return self.file.to_owned(),
        };
        self.file.replace(placeholder, id)
    }

    /// Its path from the site's root. In [`Scope::Pair`], `lang` is both languages: `nl+en`. `id` matters only for files of a card, and is
    /// that of a category for those of a category; `lang` matters everywhere but in [`Scope::Site`].
    pub fn path(&self, lang: &str, id: &str) -> String {
        match self.scope {
            Scope::Card | Scope::Pair | Scope::Moved => {
                format!("{lang}/{id}/{}", self.name(id))
            }
            Scope::Category => format!("{lang}/{}", self.name(id)),
            Scope::AllCards | Scope::Language => format!("{lang}/{}", self.file),
            Scope::Site => self.file.to_owned(),
        }
    }

    pub fn is_pdf(&self) -> bool {
        self.media_type == "application/pdf"
    }

    /// Whether it has to hold warnings, and is read back for them.
    pub fn owes(&self) -> bool {
        match self.scope {
            Scope::Card | Scope::Pair | Scope::AllCards | Scope::Category => true,
            Scope::Moved | Scope::Language | Scope::Site => false,
        }
    }
}

/// What an artefact is made of, as its scope says.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    Card(&'a CardView),
    /// The card in each of the two languages.
    Pair(&'a CardView, &'a CardView),
    Moved(&'a MovedView),
    /// The cards in the order of their categories.
    AllCards(&'a IndexView, &'a [CardView]),
    /// The cards of this category, beside the front page of all.
    Category(&'a IndexView, &'a ShelfView, &'a [CardView]),
    Language(&'a IndexView),
    Site(&'a LanguageChooserView),
}

impl<'a> Subject<'a> {
    /// The pictures that an artefact of it may show, by their path in the guide.
    pub fn pictures(self) -> impl Iterator<Item = &'a str> {
        let cards: Vec<&CardView> = match self {
            Subject::Card(card) => vec![card],
            Subject::Pair(one, other) => vec![one, other],
            Subject::AllCards(_, cards) | Subject::Category(_, _, cards) => cards.iter().collect(),
            Subject::Moved(_) | Subject::Language(_) | Subject::Site(_) => Vec::new(),
        };
        let sections = cards.into_iter().flat_map(CardView::sections);
        let figures = sections.flat_map(StepView::all_figures);
        figures.map(|figure| figure.image.as_str())
    }

    /// The card. For a format whose artefacts are all of [`Scope::Card`]; panics on another scope.
    pub fn card(self) -> &'a CardView {
        let Subject::Card(card) = self else {
            panic!("an artefact of one card was given {self:?}")
        };
        card
    }

    /// The card in two languages. For a format whose artefacts are all of [`Scope::Pair`]; panics on another scope.
    pub fn pair(self) -> (&'a CardView, &'a CardView) {
        let Subject::Pair(one, other) = self else {
            panic!("an artefact of two languages was given {self:?}")
        };
        (one, other)
    }

    /// The cards with the front page of their language, and the category where they are those of one. For a format whose artefacts are all
    /// of [`Scope::AllCards`] or [`Scope::Category`]; panics on another scope.
    pub fn several_cards(self) -> (&'a IndexView, Option<&'a ShelfView>, &'a [CardView]) {
        match self {
            Subject::AllCards(index, cards) => (index, None, cards),
            Subject::Category(index, shelf, cards) => (index, Some(shelf), cards),
            Subject::Card(_)
            | Subject::Pair(..)
            | Subject::Moved(_)
            | Subject::Language(_)
            | Subject::Site(_) => panic!("an artefact of several cards was given {self:?}"),
        }
    }
}

/// The folder of what is in two languages: `nl+en`.
pub fn paired(one: &Lang, other: &Lang) -> String {
    format!("{one}+{other}")
}
