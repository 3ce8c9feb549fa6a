//! Which file of a site is at a path. Takes the path, returns the format and the artefact, and the language and the card that it is of.

use super::OnDemand;
use crate::format::{Artefact, Format, Scope};
use crate::model::Lang;

/// A file that formats write.
pub struct Wanted<'a> {
    pub format: &'a dyn Format,
    pub artefact: &'a Artefact,
    pub lang: Option<&'a Lang>,
    pub card: Option<&'a str>,
}

impl<'a> OnDemand<'a> {
    /// The file at a path from the site's root, if it is one that these formats write.
    pub(super) fn wanted<'p>(&self, path: &'p str, formats: &[&'p dyn Format]) -> Option<Wanted<'p>>
    where
        'a: 'p,
    {
        let parts: Vec<&str> = path.split('/').collect();
        let (lang, card, name) = match parts[..] {
            [name] => (None, None, name),
            [lang, name] => (Some(lang), None, name),
            [lang, card, name] => (Some(lang), Some(card), name),
            _ => return None,
        };
        let known = |tag: &str| {
            self.targets
                .languages
                .iter()
                .find(|lang| lang.as_str() == tag)
        };
        let lang = match lang {
            Some(tag) => Some(known(tag)?),
            None => None,
        };
        let (format, artefact) = self.artefact_of(lang, card, name, formats)?;
        Some(Wanted {
            format,
            artefact,
            lang,
            card,
        })
    }

    // The artefact with this name in the folder of a card, of a language or of the site.
    fn artefact_of<'p>(
        &self,
        lang: Option<&Lang>,
        card: Option<&str>,
        name: &str,
        formats: &[&'p dyn Format],
    ) -> Option<(&'p dyn Format, &'p Artefact)> {
        let all = formats.iter().flat_map(|format| {
            let artefacts = format.artefacts().iter();
            artefacts.map(move |artefact| (*format, artefact))
        });
        let of_language = lang.is_some() && card.is_none();
        let mut fitting = all.filter(|(format, artefact)| match artefact.scope {
            Scope::Card => self
                .card(card)
                .is_some_and(|card| format.is_of(card.details.kind)),
            Scope::Moved => self.card(card).is_none() && self.is_moved(card),
            Scope::AllCards | Scope::Category | Scope::Language => of_language,
            Scope::Site => lang.is_none(),
            Scope::Pair => false,
        });
        fitting.find(|(_, artefact)| match artefact.scope {
            Scope::Category => {
                let mut bound = self.bound().into_iter();
                bound.any(|id| artefact.name(id.as_str()) == name)
            }
            Scope::Card | Scope::Pair | Scope::Moved => {
                artefact.name(card.unwrap_or_default()) == name
            }
            Scope::AllCards | Scope::Language | Scope::Site => artefact.file == name,
        })
    }
}
