//! A card without front matter where it has to be: it is below something else, starts with more dashes, or is not there. Takes the text
//! of the card, reports which.

use stappenkaart_say::say;

use crate::characters::is_ignorable;
use crate::codes;
use crate::diag::Problems;
use crate::source::{FileId, Span};

/// Says what is above the front matter, or that there is none.
pub fn missing_front_matter(text: &str, file: FileId, problems: &mut Problems) {
    let rest = text.trim_start_matches(|c: char| c.is_whitespace() || is_ignorable(c));
    let start = text.len() - rest.len();
    let dashes = rest.len() - rest.trim_start_matches('-').len();
    let has_keys = rest[dashes..].trim_start().starts_with(char::is_alphabetic);
    let (place, message, help) = match (dashes, has_keys) {
        (3, true) if start > 0 => (
            0..start,
            say!("there is something above the front matter"),
            say!("delete what is above `---`: an empty line, a space or an invisible character"),
        ),
        (4.., true) => (
            start..start + dashes,
            say!("the front matter starts with more than three dashes"),
            say!("type `---` above and below the front matter"),
        ),
        _ => (
            0..0,
            say!("the card has no front matter"),
            say!(
                "start the file with:\n---\ntitle: What the reader does with this card\ncategory: an-id-from-guide.toml\n---"
            ),
        ),
    };
    problems
        .error(codes::SK010, Span::new(file, place), message)
        .help(help);
}
