//! The films and files of a guide. Takes its figures, returns the size of each film or file that one of them leads to.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Problems;
use crate::model::{AttachmentPlace, Card, Guide, Segment};
use crate::os_error;
use crate::parse::variant;
use crate::source::Sources;

/// The size in bytes of each file, also of those for one language.
pub fn measured(
    sources: &Sources,
    guide: &Guide<Segment>,
    cards: &[Card<Segment>],
    problems: &mut Problems,
) -> BTreeMap<String, u64> {
    let mut files = BTreeMap::new();
    let figures = cards
        .iter()
        .flat_map(|card| card.sections().flat_map(|step| step.figures()));
    for attachment in figures.filter_map(|figure| figure.attachment.as_ref()) {
        let AttachmentPlace::File(path) = &attachment.place else {
            continue;
        };
        let languages = guide.languages.iter();
        let variants = languages.map(|lang| variant(path, lang.as_str()));
        for file in std::iter::once(path.clone())
            .chain(variants)
            .filter_map(|path| sources.find(&path))
        {
            let path = sources.path(file);
            match sources.size(file) {
                Ok(size) if size > 0 => _ = files.insert(path.to_owned(), size),
                Ok(_) => {
                    problems
                        .error(codes::SK221, attachment.span, say!("`{path}` is empty"))
                        .help(say!("save the film or file again"));
                }
                Err(error) => {
                    problems
                        .error(
                            codes::SK221,
                            attachment.span,
                            format!("`{path}`: {}", os_error::said(&error)),
                        )
                        .help(say!("check that you have permission to read it"));
                }
            }
        }
    }
    files
}
