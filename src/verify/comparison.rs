//! One artefact against what it owes. Takes what a reader meets in it, gives where each warning was seen, or what is wrong.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::Sighting;
use crate::characters::is_layout;
use crate::codes;
use crate::diag::Diagnostic;
use crate::format::{Passage, Reading, Role, Sight};
use crate::owed::{OwedAction, OwedCard, OwedItem, OwedWarning};

/// Demands every warning and action of a card, in order. Gives all problems at once.
pub fn compare(
    card: &OwedCard,
    path: &str,
    reading: &Reading,
) -> Result<Vec<Sighting>, Vec<Diagnostic>> {
    let passages = reading
        .passages
        .iter()
        .map(|passage| (squash(&passage.text), passage))
        .collect();
    let mut judge = Comparison {
        card,
        path,
        passages,
        next: 0,
        sightings: Vec::new(),
        problems: Vec::new(),
    };
    if !is_same_language(&reading.lang, &card.lang) {
        let message = format!(
            "the document says that it is in `{}` and the card is in `{}`",
            reading.lang, card.lang
        );
        judge.problems.push(
            Diagnostic::in_file(codes::SK505, path, message)
                .help("set the language of the document in its template"),
        );
    }
    for (at, item) in card.order.iter().enumerate() {
        match item {
            OwedItem::Warning(warning) => {
                judge.warning(warning, &card.order[at + 1..], &card.order[..at])
            }
            OwedItem::Action(action) => judge.action(action),
        }
    }
    if judge.problems.is_empty() {
        Ok(judge.sightings)
    } else {
        Err(judge.problems)
    }
}

/// Words as they are compared: NFKC, without white space and what only lays out a text, so that a
/// line break or a ligature makes no difference.
pub fn squash(text: &str) -> String {
    let ascii = text.is_ascii();
    let normal: Cow<'_, str> = if ascii {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfkc().collect())
    };
    normal
        .chars()
        .filter(|c| !c.is_whitespace() && !is_layout(*c))
        .collect()
}

// A PDF has no way to name a script: `zh-Hant` is `zh` in it, and `zh-Hant-TW` is `zh-TW`.
fn is_same_language(claimed: &str, owed: &str) -> bool {
    let is_script = |part: &&str| part.len() == 4 && part.chars().all(|c| c.is_ascii_alphabetic());
    let without_script = owed
        .split('-')
        .filter(|part| !is_script(part))
        .collect::<Vec<_>>()
        .join("-");
    claimed == owed || claimed == without_script
}

struct Comparison<'a> {
    card: &'a OwedCard,
    path: &'a str,
    passages: Vec<(String, &'a Passage)>,
    /// The first passage that was not read yet.
    next: usize,
    sightings: Vec<Sighting>,
    problems: Vec<Diagnostic>,
}

impl Comparison<'_> {
    fn warning(&mut self, warning: &OwedWarning, after: &[OwedItem], before: &[OwedItem]) {
        let whole = |(text, passage): &(String, &Passage)| {
            passage.role == Role::Warning && says(text, warning).is_ok()
        };
        let seen = |entry: &(String, &Passage)| whole(entry) && entry.1.sight == Sight::Visible;
        let Some(at) = self.passages[self.next..]
            .iter()
            .position(seen)
            .map(|at| at + self.next)
        else {
            let problem = self.why_not(warning);
            self.problems.push(problem);
            return;
        };
        let passage = self.passages[at].1;
        if !is_same_language(&passage.lang, &warning.lang) {
            let message = format!(
                "{} is in `{}` and says that it is in `{}`",
                self.name(warning),
                warning.lang,
                passage.lang
            );
            self.problem(
                codes::SK505,
                message,
                "give its box the `lang` of its words",
            );
        }
        self.guarded(warning, at, after, before);
        self.sightings.push(Sighting {
            warning: warning.id.clone(),
            passage: at + 1,
        });
        self.next = at + 1;
    }

    // What it guards may not be read before it, however often its words occur.
    fn guarded(
        &mut self,
        warning: &OwedWarning,
        at: usize,
        after: &[OwedItem],
        before: &[OwedItem],
    ) {
        let actions = |items: &[OwedItem]| -> Vec<String> {
            let texts = items.iter().filter_map(|item| match item {
                OwedItem::Action(action) => Some(squash(&action.text)),
                OwedItem::Warning(_) => None,
            });
            texts.collect()
        };
        let earlier = actions(before);
        for text in actions(after).into_iter().take(warning.guards) {
            let seen = self.passages[..at]
                .iter()
                .filter(|(known, passage)| *known == text && passage.role != Role::Heading)
                .count();
            let expected = earlier.iter().filter(|known| **known == text).count();
            if seen > expected {
                let message = format!(
                    "{} stands behind an action that it guards",
                    self.name(warning)
                );
                self.problem(
                    codes::SK503,
                    message,
                    "put the warning before that action in the template",
                );
                return;
            }
        }
    }

    fn action(&mut self, action: &OwedAction) {
        let text = squash(&action.text);
        let is_it =
            |(known, passage): &(String, &Passage)| passage.role == Role::Action && *known == text;
        if let Some(at) = self.passages[self.next..].iter().position(is_it) {
            self.next += at + 1;
            return;
        }
        let message = if self.passages[..self.next].iter().any(is_it) {
            format!(
                "the action `{}` (\"{}\") stands before what should precede it",
                action.id, action.text
            )
        } else {
            format!(
                "the action `{}` (\"{}\") is missing",
                action.id, action.text
            )
        };
        self.problem(
            codes::SK503,
            message,
            "show every action once, in the card's order",
        );
    }

    fn problem(&mut self, code: crate::diag::Code, message: String, help: &str) {
        self.problems
            .push(Diagnostic::in_file(code, self.path, message).help(help));
    }

    fn name(&self, warning: &OwedWarning) -> String {
        format!(
            "the warning `{}` of `{}` in `{}`",
            warning.id, self.card.card, self.card.lang
        )
    }

    // The nearest thing to the warning that a reader meets, to say what became of it.
    fn why_not(&self, warning: &OwedWarning) -> Diagnostic {
        let name = self.name(warning);
        let place = |code, message: String| Diagnostic::in_file(code, self.path, message);
        let owed = format!("\"{}: {}\"", warning.signal, full(warning));
        let whole = |(text, passage): &&(String, &Passage)| {
            passage.role == Role::Warning && says(text, warning).is_ok()
        };
        if let Some((_, passage)) = self.passages[self.next..].iter().find(whole)
            && let Sight::Hidden(why) = &passage.sight
        {
            return place(
                codes::SK502,
                format!("{name} is there, but its reader can't see it: {why}"),
            )
            .help(format!("show it: {owed}"));
        }
        if self.passages[..self.next].iter().any(|entry| whole(&entry)) {
            return place(codes::SK503, format!("{name} stands before what should precede it"))
                .help("show warnings and actions in the card's order, each warning right before what it guards");
        }
        let avoid = squash(&warning.avoid);
        let part = self
            .passages
            .iter()
            .filter(|(text, _)| text.contains(&avoid))
            .find_map(|(text, passage)| match says(text, warning) {
                Err(lack) if passage.role == Role::Warning => Some(format!("{name} lost {lack}")),
                Err(_) => None,
                Ok(()) => Some(format!("{name} is there, but not as a warning")),
            });
        match part {
            Some(message) => place(codes::SK501, message).help(format!("show it whole: {owed}")),
            None => {
                place(codes::SK501, format!("{name} is missing")).help(format!("show it: {owed}"))
            }
        }
    }
}

// Signal word, what to avoid and each consequence, whole and in this order.
fn says(text: &str, warning: &OwedWarning) -> Result<(), String> {
    let mut rest = text;
    let parts = [
        (&warning.signal, "its signal word"),
        (&warning.avoid, "what to avoid"),
    ]
    .into_iter();
    for (words, name) in parts.chain(
        warning
            .consequence
            .iter()
            .map(|words| (words, "its consequence")),
    ) {
        let words = squash(words);
        let at = rest.find(&words).ok_or_else(|| name.to_owned())?;
        rest = &rest[at + words.len()..];
    }
    Ok(())
}

fn full(warning: &OwedWarning) -> String {
    let mut text = warning.avoid.clone();
    for consequence in &warning.consequence {
        text.push(' ');
        text.push_str(consequence);
    }
    text
}
