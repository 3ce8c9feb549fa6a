//! A warning in plain prose: a text that is no warning and begins with the words of one, such as "Let op:". It would be printed
//! like any other sentence.

use std::collections::BTreeSet;

use crate::codes;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::{Id, Lang, Segment, plain};
use crate::words::Words;

/// Looks at every text of every card that is not a warning's own.
pub fn check(library: &Library, words: &Words) -> Vec<Diagnostic> {
    let languages: Vec<Lang> = words.languages().map(Lang::new).collect();
    let openings: Vec<String> = languages.iter().flat_map(|lang| words.list(lang, "meaning-signal-words")).collect();
    let mut problems = Vec::new();
    for card in &library.cards {
        let own: BTreeSet<&Id> = card.all_warnings().flat_map(|warning| warning.texts().map(|segment| &segment.id)).collect();
        card.map(&mut |segment: &Segment| {
            if !own.contains(&segment.id) {
                problems.extend(opening(segment, &openings));
            }
        });
    }
    problems
}

// "Let op:", "Let op!", "**Let op** –", "Let op, ...": the words, then a mark and not the rest of a sentence.
fn opening(segment: &Segment, openings: &[String]) -> Option<Diagnostic> {
    let text = plain(&segment.text).to_lowercase();
    // A sign in front, such as a warning triangle, makes it no less of one.
    let text = text.trim_start_matches(|c: char| !c.is_alphanumeric());
    let found = openings.iter().find(|words| {
        let rest = text.strip_prefix(words.as_str()).map(str::trim_start);
        rest.is_some_and(|rest| rest.is_empty() || rest.starts_with([':', '!', ',', '.', '-', '–', '—', '：', '！']))
    })?;
    let problem =
        Diagnostic::error(codes::SK117, segment.span, format!("a text that begins with \"{found}\" is a warning in plain prose"));
    Some(problem.help(
        "make it a warning, so that it can't be lost:\n> [!NOTICE]\n> What never to do.\n> What happens otherwise.\n> {#an-id guards=the-id-of-the-action}\n\
         or, if nothing goes wrong without it, a `> [!NOTE]` without these words",
    ))
}
