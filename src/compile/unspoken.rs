//! The languages of a guide that the tool has no words for. Takes its words and what is asked for, returns a problem for each.

use super::CheckOptions;
use crate::codes;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::pseudo::Pseudo;
use crate::source::Sources;
use crate::wording::list;
use crate::words::Words;

/// Those of the languages that are asked for.
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
                    format!("`{lang}` is a pseudo-language, for tests"),
                )
                .help(format!(
                    "remove it from `languages`; `stappenkaart build --lang {lang}` builds it"
                ));
            }
            Diagnostic::in_file(
                codes::SK004,
                sources.path(file),
                format!("the tool has no words for the language `{lang}`"),
            )
            .help(format!(
                "it has words for {}; to add a language, put `templates/words/{lang}.ftl` into the guide",
                list(words.languages())
            ))
        })
        .collect()
}
