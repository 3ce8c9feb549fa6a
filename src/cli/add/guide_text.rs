//! `guide.toml` with one change. Takes the guide and the new text, writes it if the tool still reads it as it should.

use stappenkaart_say::say;

use crate::cli::failure::Failure;
use crate::cli::guide::{OpenGuide, hinders_additions};
use crate::cli::report;
use crate::cli::writable_guide::WritableGuide;
use crate::diag::any_error;
use crate::library::{self, Library};
use crate::parse::{is_id, slug};
use crate::source::BYTE_ORDER_MARK;

const FILE: &str = "guide.toml";

/// The text of `guide.toml`.
pub fn text(guide: &OpenGuide) -> Result<String, Failure> {
    let file = guide.sources.find(FILE);
    let text = file.and_then(|file| guide.sources.text(file).ok());
    text.ok_or_else(|| {
        Failure::new(
            say!("`guide.toml` can't be read"),
            say!("save it as UTF-8 text"),
        )
    })
}

/// The guide with the new text, in memory. Fails when it can't be read, or does not have what was added; `by_hand` says what to type
/// instead.
pub fn amended(
    guide: &mut OpenGuide,
    text: &str,
    by_hand: &str,
    has_it: impl Fn(&Library) -> bool,
) -> Result<(), Failure> {
    let file = guide
        .sources
        .find(FILE)
        .expect("the guide was read from it");
    guide.sources.amend(file, text.as_bytes().to_vec());
    let (library, mut problems) = library::read(&guide.sources);
    problems.retain(|problem| hinders_additions(&guide.sources, problem));
    match library {
        Some(library) if !any_error(&problems) && has_it(&library) => {
            guide.library = library;
            Ok(())
        }
        Some(_) | None => {
            let why = problems
                .first()
                .map(|problem| format!(": {}", problem.message));
            let message = say!("`guide.toml` can't be changed{}", why.unwrap_or_default());
            Err(Failure::new(
                message,
                say!("add it in your editor: {by_hand}"),
            ))
        }
    }
}

/// Writes the new text.
pub fn write(guide: &WritableGuide, text: &str) -> Result<(), Failure> {
    let file = guide
        .sources
        .find(FILE)
        .expect("the guide was read from it");
    let mut bytes = Vec::new();
    if guide.sources.stored(file)?.starts_with(BYTE_ORDER_MARK) {
        bytes.extend(BYTE_ORDER_MARK);
    }
    bytes.extend(text.as_bytes());
    guide.write(FILE, &bytes)?;
    report::line(say!("Updated {}", guide.sources.shown_path(FILE)));
    Ok(())
}

/// Fails on what can't be an id.
pub fn check_id(id: &str) -> Result<(), Failure> {
    if is_id(id) {
        return Ok(());
    }
    let near = slug(id);
    let help = match near.is_empty() {
        true => {
            say!("use lowercase letters from a to z, digits and hyphens; the first is a letter")
                .to_owned()
        }
        false => say!("use lowercase letters, digits and hyphens: `{near}`"),
    };
    Err(Failure::new(say!("`{id}` can't be an id"), help))
}
