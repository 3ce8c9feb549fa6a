//! `stappenkaart add language`: one more language in `guide.toml`, with its catalogs.

use stappenkaart_say::say;

use super::GuideOption;
use super::guide_text::{amended, text, write};
use crate::catalog_files;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::new::known_language;
use crate::cli::report;
use crate::cli::today::today;
use crate::cli::writable_guide::WritableGuide;
use crate::model::Lang;
use crate::parse::with_language;

/// A language to translate into.
#[derive(clap::Args)]
pub struct AddLanguageArguments {
    /// The language, such as `fr`.
    #[arg(value_name = "LANGUAGE")]
    lang: String,
    #[command(flatten)]
    guide: GuideOption,
}

/// Runs the command.
// The catalogs come first: without them the guide would have a language that says nothing.
pub fn run(arguments: &AddLanguageArguments) -> Result<ExitStatus, Failure> {
    let mut guide = WritableGuide::read_empty(arguments.guide.guide.as_deref())?;
    let typed = Lang::new(arguments.lang.as_str());
    let lang = match guide.words.speaks(&typed) {
        true => typed,
        false => known_language(&arguments.lang)?,
    };
    if guide.library.guide.languages.contains(&lang) {
        return Err(Failure::new(
            say!("the guide has the language `{lang}` already"),
            say!("see how far it is: `stappenkaart translate status`"),
        ));
    }
    let by_hand = say!("put \"{lang}\" into the list `languages`");
    let text = with_language(&text(&guide)?, lang.as_str())
        .ok_or_else(|| Failure::new(say!("`guide.toml` has no list `languages`"), &*by_hand))?;
    amended(&mut guide, &text, &by_hand, |library| {
        library.guide.languages.contains(&lang)
    })?;
    let languages = [lang.clone()];
    let catalogs = catalog_files::synced(&guide.sources, &guide.library, &languages, today())
        .map_err(|problems| guide.reported(problems))?;
    guide.write_catalogs(&catalogs)?;
    write(&guide, &text)?;
    report::next(
        &say!(
            "Translate the `.po` files. `stappenkaart translate status` shows what is missing in `{lang}`."
        ),
        &guide.root,
    );
    Ok(ExitStatus::Fine)
}
