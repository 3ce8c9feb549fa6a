//! What is wrong with what a guide asks for: languages, formats and templates.

use std::io;

use stappenkaart_say::say;

use super::{CheckOptions, Checked, Targets};
use crate::codes;
use crate::diag::Diagnostic;
use crate::font_coverage::to_add;
use crate::format::{ALL, Artefact, Format};
use crate::library::Library;
use crate::model::{Id, Lang};
use crate::parse::unreadable;
use crate::pseudo::Pseudo;
use crate::source::Sources;
use crate::suggest::did_you_mean;
use crate::wording::list;
use crate::words::Words;

/// The languages that the tool has no words for.
pub fn unspoken(
    sources: &Sources,
    words: &Words,
    library: &Library,
    options: &CheckOptions,
) -> Vec<Diagnostic> {
    let file = sources
        .find("guide.toml")
        .expect("a library was read from a guide");
    let missing = library
        .guide
        .languages
        .iter()
        .filter(|lang| options.wants(lang) && !words.speaks(lang));
    missing
        .map(|lang| {
            if Pseudo::of(lang).is_some() {
                return Diagnostic::in_file(
                    codes::SK004,
                    sources.path(file),
                    say!("`{lang}` is a pseudo-language, for tests"),
                )
                .help(say!(
                    "remove it from `languages`; `stappenkaart build --lang {lang}` builds it"
                ));
            }
            Diagnostic::in_file(
                codes::SK004,
                sources.path(file),
                say!("the tool has no words for the language `{lang}`"),
            )
            .help(say!(
                "it has words for {}; to add a language, put `templates/words/{lang}.ftl` into the guide",
                list(words.languages())
            ))
        })
        .collect()
}

/// The names in `formats` that no format has.
pub fn unknown_formats(library: &Library) -> Vec<Diagnostic> {
    let known = || ALL.iter().map(|format| format.name());
    let formats = library.guide.print.wanted.iter();
    let unknown = formats.filter(|(name, _)| !known().any(|known| known == name));
    unknown
        .map(|(name, span)| {
            let help = did_you_mean(name, known())
                .unwrap_or_else(|| say!("the formats are {}", list(known())));
            let message = say!("there is no format `{name}`");
            Diagnostic::error(codes::SK003, *span, message).help(help)
        })
        .collect()
}

/// The categories with a binder that are unknown or have no cards.
pub fn unbound_categories(library: &Library) -> Vec<Diagnostic> {
    let categories = library.guide.print.categories.iter();
    let faults = categories.filter_map(|(id, span)| Some((span, unbound(library, id)?)));
    faults
        .map(|(span, (message, help))| Diagnostic::error(codes::SK003, *span, message).help(help))
        .collect()
}

/// Why a category can't have a binder, and what to do.
pub fn unbound(library: &Library, id: &Id) -> Option<(String, String)> {
    let known = || {
        let categories = library.guide.categories.iter();
        categories.map(|category| category.id.as_str())
    };
    if !known().any(|known| known == id.as_str()) {
        let help = did_you_mean(id.as_str(), known())
            .unwrap_or_else(|| say!("the categories are {}", list(known())));
        return Some((say!("there is no category `{id}`"), help));
    }
    let mut cards = library.cards.iter();
    let is_empty = !cards.any(|card| card.details.category == *id);
    is_empty.then(|| {
        (
            say!("the category `{id}` has no cards, so there is nothing to bind"),
            say!("type `category: {id}` in the cards that belong to it, or name another category"),
        )
    })
}

/// The templates that can't be read. Without this check, the binary's own template would silently replace them.
pub fn unreadable_templates(sources: &Sources) -> Vec<Diagnostic> {
    let texts = sources
        .under("templates/")
        .map(|(file, _)| (file, sources.text(file)));
    texts
        .filter_map(|(file, text)| text.err().map(|error| unreadable(sources, file, &error)))
        .collect()
}

/// The languages that can't be printed, where a format prints them: a guide that makes only pages may ignore that.
pub fn unprintable(checked: &Checked, targets: &Targets<'_>) -> Vec<Diagnostic> {
    let is_pdf = |format: &&dyn Format| format.artefacts().iter().any(Artefact::is_pdf);
    let Some(format) = targets.formats.iter().copied().find(is_pdf) else {
        return Vec::new();
    };
    let source = checked
        .library
        .as_ref()
        .map(|library| &library.guide.source);
    let is_made = |lang: &Lang| targets.languages.contains(lang) || source == Some(lang);
    let found = checked.unprintable.iter().filter(|(lang, _)| is_made(lang));
    let refused = found.map(|(lang, problem)| {
        let fonts = to_add(lang);
        let name = format.name();
        let help =
            say!("{fonts}; or leave out the format `{name}`, which prints them: `--format html`");
        problem.clone().help(help)
    });
    refused.collect()
}

/// A font that can't be read from the disk.
pub fn unreadable_font(error: &io::Error) -> Diagnostic {
    Diagnostic::in_file(codes::SK006, "fonts", say!("a font can't be read: {error}"))
        .help(say!("make it readable, or delete it"))
}
