//! The pages of the codes in the language of the user. Takes a code, returns its page as `explain` prints it; the examples are the same in
//! every language.

use super::{ALL, Policy, declaration, meaning};
use crate::diag::Code;
use crate::phrases;

/// What there is to translate of all codes: their names, why they are kept, and the paragraphs of their pages.
pub fn phrases() -> impl Iterator<Item = &'static str> {
    ALL.iter().flat_map(|(_, declared)| {
        let why = match declared.policy {
            Policy::Kept(why) => Some(why),
            Policy::Free | Policy::InFile => None,
        };
        let paragraphs = paragraphs(declared.page);
        let prose = paragraphs.filter(|(_, is_prose)| *is_prose);
        let prose = prose.map(|(text, _)| text.trim_end());
        std::iter::once(declared.name).chain(why).chain(prose)
    })
}

// The parts of a page after its title, as they come, with whether a part is prose: not code, and not what is between paragraphs.
fn paragraphs(page: &'static str) -> impl Iterator<Item = (&'static str, bool)> {
    let mut in_code = false;
    let mut rest = page;
    let mut first = true;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let is_blank = |line: &str| line.trim().is_empty();
        let mut end = 0;
        let mut kind = None;
        for line in rest.split_inclusive('\n') {
            let is_fence = line.starts_with("```");
            let is_prose = !std::mem::take(&mut first) && !in_code && !is_fence && !is_blank(line);
            if *kind.get_or_insert(is_prose) != is_prose {
                break;
            }
            in_code ^= is_fence;
            end += line.len();
        }
        let (part, after) = rest.split_at(end);
        rest = after;
        Some((part, kind.unwrap_or_default()))
    })
}

/// The page of a code in the language of the user, without what only its test needs after the start of a fence.
pub fn page_for_readers(code: Code) -> String {
    let declared = declaration(code);
    let parts = paragraphs(declared.page).map(|(part, is_prose)| match is_prose {
        true => phrases::translation(part.trim_end()).map_or_else(
            || part.to_owned(),
            |said| said.to_owned() + &part[part.trim_end().len()..],
        ),
        false => part.replacen(
            declared.name,
            meaning(code),
            usize::from(part.starts_with("# ")),
        ),
    });
    for_readers(&parts.collect::<String>())
}

// A page without what only its test needs after the start of a fence.
fn for_readers(page: &str) -> String {
    let line = |line: &str| {
        if line.starts_with("```") {
            line.split(" at=\"").next().unwrap_or(line).to_owned()
        } else {
            line.to_owned()
        }
    };
    page.trim_end()
        .lines()
        .map(line)
        .collect::<Vec<_>>()
        .join("\n")
}
