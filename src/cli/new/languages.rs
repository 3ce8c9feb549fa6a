//! The language that a new guide is in, or is translated into.

use stappenkaart_say::say;

use crate::cli::failure::Failure;
use crate::model::Lang;
use crate::starter::languages;
use crate::suggest::did_you_mean;
use crate::wording::list;

/// The language with this tag. Fails on one that the tool does not speak.
pub fn known_language(tag: &str) -> Result<Lang, Failure> {
    let tag = tag.trim();
    if let Some(known) = languages().find(|known| known.eq_ignore_ascii_case(tag)) {
        return Ok(Lang::new(known));
    }
    // The tags are short: any two are near.
    let suggestion = match tag.len() {
        0..=2 => None,
        _ => languages()
            .find(|known| tag.to_lowercase().starts_with(&format!("{known}-")))
            .map(|known| say!("did you mean `{known}`?"))
            .or_else(|| did_you_mean(tag, languages())),
    };
    let help = suggestion.unwrap_or_else(|| say!("type one of {}", list(languages())));
    Err(Failure::new(
        say!("the tool does not speak the language `{tag}`"),
        help,
    ))
}

/// The language that this computer is set to, if the tool speaks it.
pub fn of_computer() -> Option<String> {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let set = names
        .iter()
        .filter_map(|name| std::env::var(name).ok())
        .find(|value| !value.is_empty())?;
    let tag = set.split(['_', '.', '-', '@']).next()?.to_lowercase();
    languages().any(|known| known == tag).then_some(tag)
}
