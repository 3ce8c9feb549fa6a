//! SK601 and SK602, a signal word that does not fit: `danger`, `warning` and `caution` are about injury, `notice` is about anything
//! else (ANSI Z535.6-2011, ISO 3864-2:2016).

use std::ops::Range;

use stappenkaart_say::say;

use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use super::words::WordGap;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Segment, Severity, Warning};

/// Looks at what each warning says.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Avoid(warning) = text.role else {
        return Vec::new();
    };
    let consequences: Vec<LintText<'_>> = warning
        .consequence
        .iter()
        .map(|segment| LintText::read(LintRole::Consequence, segment, &context.lexicon))
        .collect();
    let injury = std::iter::once(text)
        .chain(&consequences)
        .find_map(|text| Some((text, injury(context, text)?)));
    match (warning.severity, injury) {
        (Severity::Danger | Severity::Warning | Severity::Caution, None) => {
            let perhaps = std::iter::once(text)
                .chain(&consequences)
                .any(|text| may_be_injury(context, text));
            if perhaps {
                Vec::new()
            } else {
                vec![too_strong(context, warning)]
            }
        }
        (Severity::Notice, Some((text, words))) => vec![too_weak(context, text, words)],
        (Severity::Danger | Severity::Warning | Severity::Caution, Some(_))
        | (Severity::Notice, None) => Vec::new(),
    }
}

/// The words of a text that are about an injury.
pub(super) fn injury(context: &LintContext<'_>, text: &LintText<'_>) -> Option<Range<usize>> {
    (0..text.words.len()).find_map(|at| {
        let next = |ahead: usize| {
            let word = text.words.get(at + ahead)?;
            let goes_on = ahead == 0 || word.gap == WordGap::Space;
            (!word.held && goes_on).then(|| text.folded(at + ahead))
        };
        let length = context.lexicon.injuries.length(next)?;
        Some(at..at + length)
    })
}

// A word such as "eyes" or "slip": no one is advised to take a weaker signal word.
fn may_be_injury(context: &LintContext<'_>, text: &LintText<'_>) -> bool {
    (0..text.words.len())
        .any(|at| !text.words[at].held && context.lexicon.injuries_perhaps.fit(text.folded(at)))
}

fn too_strong(context: &LintContext<'_>, warning: &Warning<Segment>) -> Diagnostic {
    let name = warning.severity.name();
    Diagnostic::warning(codes::SK601, context.marker(warning), say!("`{name}` is about injury, and this warning does not mention an injury"))
        .help(say!("say in the consequence how readers can get hurt; type `[!NOTICE]` only if they can't get hurt"))
}

fn too_weak(context: &LintContext<'_>, text: &LintText<'_>, words: Range<usize>) -> Diagnostic {
    let said = text.said(words.clone()).to_owned();
    Diagnostic::warning(codes::SK602, context.place(text, words), say!("\"{said}\" is about injury, and `notice` is not")).help(
        say!("type `[!CAUTION]` for a minor injury, `[!WARNING]` for a serious one that can happen, `[!DANGER]` for one that will"),
    )
}
