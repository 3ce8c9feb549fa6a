//! What a format says about the files that it writes: what each is about, where it is, how pages link to it.

use super::{CardView, IndexView, LanguageChooserView};

/// How much of a site a file is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// One file for each card in each language. It owes the warnings of its card.
    Card,
    /// One file for each language, made of all its cards, such as a binder. It owes all their warnings.
    AllCards,
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
    /// Its name within the folder of its scope; `{card}` is the id of the card: `{card}.pdf`.
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
    /// Its file name for a card. A name without `{card}` is the same for all.
    pub fn name(&self, card: &str) -> String {
        self.file.replace("{card}", card)
    }

    /// Its path from the site's root. `card` matters only in [`Scope::Card`], `lang` everywhere but in [`Scope::Site`].
    pub fn path(&self, lang: &str, card: &str) -> String {
        match self.scope {
            Scope::Card => format!("{lang}/{card}/{}", self.name(card)),
            Scope::AllCards | Scope::Language => format!("{lang}/{}", self.file),
            Scope::Site => self.file.to_owned(),
        }
    }

    /// Whether it has to hold warnings, and is read back for them.
    pub fn owes(&self) -> bool {
        match self.scope {
            Scope::Card | Scope::AllCards => true,
            Scope::Language | Scope::Site => false,
        }
    }
}

/// What an artefact is made of, as its scope says.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    Card(&'a CardView),
    /// The cards in the order of the guide.
    AllCards(&'a IndexView, &'a [CardView]),
    Language(&'a IndexView),
    Site(&'a LanguageChooserView),
}

impl<'a> Subject<'a> {
    /// The card. For a format whose artefacts are all of [`Scope::Card`]; panics on another scope.
    pub fn card(self) -> &'a CardView {
        match self {
            Subject::Card(card) => card,
            Subject::AllCards(..) | Subject::Language(_) | Subject::Site(_) => {
                panic!("an artefact of one card was given {self:?}")
            }
        }
    }
}
