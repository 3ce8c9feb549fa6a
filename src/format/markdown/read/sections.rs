//! Sections as a program cuts them out. Each with an action must have the warnings that guard the whole card, before that action.

use stappenkaart_say::say;

use super::super::super::{Passage, Role};
use crate::codes;
use crate::diag::Diagnostic;

/// Fails on the first section that lacks one. `levels` has the headings: the place of each among the passages, and its level.
pub fn check_sections(
    path: &str,
    levels: &[(usize, usize)],
    passages: &[Passage],
) -> Result<(), Diagnostic> {
    let starts: Vec<usize> = levels
        .iter()
        .filter(|(_, level)| *level > 1)
        .map(|(at, _)| *at)
        .collect();
    let first = starts.first().copied().unwrap_or(passages.len());
    let of_card: Vec<&str> = passages[..first].iter().filter_map(warning).collect();
    let ends = starts.iter().skip(1).copied().chain([passages.len()]);
    for (start, end) in starts.iter().zip(ends) {
        let section = &passages[*start..end];
        let action = section
            .iter()
            .position(|passage| passage.role == Role::Action);
        let before = &section[..action.unwrap_or(0)];
        let said: Vec<&str> = before.iter().filter_map(warning).collect();
        let lost = of_card.iter().find(|text| !said.contains(*text));
        if let (Some(_), Some(text)) = (action, lost) {
            let title = &section[0].text;
            let message =
                say!("the section \"{title}\" does not say what guards the whole card: \"{text}\"");
            return Err(Diagnostic::in_file(codes::SK501, path, message)
                .help(say!("build the site again; a program that cuts this section out would not have the warning")));
        }
    }
    Ok(())
}

fn warning(passage: &Passage) -> Option<&str> {
    (passage.role == Role::Warning).then_some(passage.text.as_str())
}
