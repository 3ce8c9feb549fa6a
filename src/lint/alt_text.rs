//! SK610, a text of a picture that does not help a reader who can't see it (WCAG 2.2, 1.1.1).

use stappenkaart_say::say;

use super::lexicon::WordMeaning;
use super::role::LintRole;
use super::rule::LintContext;
use super::text::LintText;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Figure, Segment, Step, TextRole, plain};
use crate::picture::kind::PictureKind;

/// The fewest words that describe a screen, and the most characters that are read aloud in one breath.
const FEWEST: usize = 3;
const LONGEST: usize = 250;

/// Looks at the text of each figure.
pub fn check(context: &LintContext<'_>, text: &LintText<'_>) -> Vec<Diagnostic> {
    let LintRole::Alt(figure, step) = text.role else {
        return Vec::new();
    };
    // An empty one is SK208.
    if text.plain.trim().is_empty() {
        return Vec::new();
    }
    let Some(what) = emptiness(text, figure, step) else {
        return Vec::new();
    };
    let span = context.stretch(text, 0..text.plain.len());
    vec![Diagnostic::warning(codes::SK610, span, say!("the text of this picture {what}")).help(
        say!("say in one sentence what a reader sees on it: which page it is, and what matters there, such as `Page My account with the tile Permissions`"),
    )]
}

fn emptiness(
    text: &LintText<'_>,
    figure: &Figure<Segment>,
    step: &Step<Segment>,
) -> Option<String> {
    let said = text.plain.trim();
    let name = figure.image.rsplit('/').next().unwrap_or_default();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    if PictureKind::by_name(said).is_some() || said.eq_ignore_ascii_case(stem) {
        return Some(say!("is the name of a file").into());
    }
    let opening = text
        .words
        .iter()
        .enumerate()
        .take_while(|(at, _)| text.at(*at, WordMeaning::Picture).is_some())
        .count();
    if opening == text.words.len() {
        return Some(say!("only says that it is one").into());
    }
    if text.count(0..text.words.len()) < FEWEST {
        return Some(say!("has fewer than {FEWEST} words"));
    }
    if said.chars().count() > LONGEST {
        return Some(say!("has more than {LONGEST} characters"));
    }
    repeats(text, step).then(|| say!("repeats a text of its step").into())
}

fn repeats(text: &LintText<'_>, step: &Step<Segment>) -> bool {
    let bare = |text: &str| text.trim_end_matches(['.', '!', ' ']).to_lowercase();
    let own = bare(&text.plain);
    step.texts()
        .into_iter()
        .filter(|text| is_beside(text.role))
        .any(|text| bare(&plain(&text.text.text)) == own)
}

// What a picture may not repeat.
fn is_beside(role: TextRole<'_, Segment>) -> bool {
    match role {
        TextRole::StepTitle | TextRole::Symptom | TextRole::Action(_) | TextRole::Paragraph => true,
        TextRole::CardTitle
        | TextRole::CardFact(_)
        | TextRole::Goal
        | TextRole::TroubleshootingTitle
        | TextRole::TroubleshootingIntro => false,
        TextRole::Avoid(..) | TextRole::Consequence(..) => false,
        TextRole::Note | TextRole::Outcome | TextRole::Option => false,
        TextRole::TableHead | TextRole::TableCell | TextRole::Fact => false,
        TextRole::Alt(_) | TextRole::CalloutLabel(_) => false,
    }
}
