//! One artefact against what it owes. Takes what a reader meets in it, returns where each warning was seen, or what is wrong.

use std::borrow::Cow;
use std::collections::BTreeSet;

use stappenkaart_say::say;
use unicode_normalization::UnicodeNormalization;

use super::Sighting;
use crate::characters::{is_isolate, is_layout};
use crate::codes;
use crate::diag::{Code, Diagnostic};
use crate::format::{LanguageMarks, Passage, Reading, Role, Sight};
use crate::owed::{OwedAction, OwedCard, OwedItem, OwedWarning};

/// Demands every warning and action of these cards, in order: those of the first card, then those of the next. Each language is read
/// from the start, as its readers do. Returns the sightings of each card, or all problems at once.
pub fn compare(
    cards: &[&OwedCard],
    path: &str,
    reading: &Reading,
) -> Result<Vec<Vec<Sighting>>, Vec<Diagnostic>> {
    let passages = reading.passages.iter();
    let mut comparison = Comparison {
        path,
        passages: passages
            .map(|passage| (squash(&passage.text), passage))
            .collect(),
        demands: cards.iter().flat_map(|card| demands(card, path)).collect(),
        languages: cards
            .iter()
            .map(|card| &card.lang)
            .collect::<BTreeSet<_>>()
            .len(),
        marks: reading.languages,
        next: 0,
        problems: Vec::new(),
    };
    comparison.language(cards, &reading.lang);
    let mut sightings: Vec<Vec<Sighting>> = Vec::new();
    let mut at = 0;
    let mut lang = None;
    for card in cards {
        if lang.replace(&card.lang) != Some(&card.lang) {
            comparison.next = 0;
        }
        let end = at + card.order.len();
        sightings.push((at..end).filter_map(|at| comparison.demand(at)).collect());
        at = end;
    }
    if comparison.problems.is_empty() {
        Ok(sightings)
    } else {
        Err(comparison.problems)
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

/// A warning or an action that has to be found.
struct Demand<'a> {
    card: &'a OwedCard,
    item: &'a OwedItem,
    /// The squashed text of an action.
    action: Option<String>,
}

fn demands<'a>(card: &'a OwedCard, path: &str) -> impl Iterator<Item = Demand<'a>> {
    card.order_in(path).into_iter().map(move |item| Demand {
        card,
        item,
        action: match item {
            OwedItem::Action(action) => Some(squash(&action.text)),
            OwedItem::Warning(_) => None,
        },
    })
}

struct Comparison<'a> {
    path: &'a str,
    passages: Vec<(String, &'a Passage)>,
    demands: Vec<Demand<'a>>,
    /// How many languages the artefact is in. Words without a translation are there once for each.
    languages: usize,
    marks: LanguageMarks,
    /// The first passage that was not read yet.
    next: usize,
    problems: Vec<Diagnostic>,
}

impl<'a> Comparison<'a> {
    // A document of all languages does not have one language.
    fn language(&mut self, cards: &[&OwedCard], claimed: &str) {
        let Some(first) = cards.first() else { return };
        let is_of_one = cards.iter().all(|card| card.lang == first.lang);
        if is_of_one && !is_same_language(claimed, &first.lang) {
            let message = say!(
                "the document says that it is in `{claimed}`, but the card is in `{}`",
                first.lang
            );
            let help = say!("set the language of the document in its template");
            self.problem(codes::SK505, message, help);
        }
    }

    fn demand(&mut self, at: usize) -> Option<Sighting> {
        let Demand { card, item, action } = &self.demands[at];
        let card: &'a OwedCard = card;
        match (item, action) {
            (OwedItem::Warning(warning), _) => self.warning(card, warning, at),
            (OwedItem::Action(action), text) => {
                let text = text.clone().unwrap_or_default();
                self.action(action, &text);
                None
            }
        }
    }

    fn warning(
        &mut self,
        card: &OwedCard,
        warning: &OwedWarning,
        demand: usize,
    ) -> Option<Sighting> {
        let whole = |(text, passage): &(String, &Passage)| {
            passage.role == Role::Warning && says(text, warning).is_ok()
        };
        let seen = |entry: &(String, &Passage)| whole(entry) && entry.1.sight == Sight::Visible;
        let found = self.passages[self.next..].iter().position(seen);
        let Some(at) = found.map(|at| at + self.next) else {
            let problem = self.why_not(card, warning);
            self.problems.push(problem);
            return None;
        };
        let passage = self.passages[at].1;
        if !self.is_marked(at, warning) {
            let message = say!(
                "{} is in `{}`, but says that it is in `{}`",
                warning_name(card, warning),
                warning.lang,
                passage.lang
            );
            self.problem(
                codes::SK505,
                message,
                say!("set the `lang` of its element to the language of its words"),
            );
        }
        self.severity(card, warning, passage);
        self.guarded(card, warning, demand, at);
        self.next = at + 1;
        Some(Sighting {
            warning: warning.id.clone(),
            passage: at + 1,
        })
    }

    // Without marks, the label of a missing translation says that a warning is in another language than its card.
    fn is_marked(&self, at: usize, warning: &OwedWarning) -> bool {
        let (text, passage) = &self.passages[at];
        let label = warning.label.as_deref().map(squash);
        let is_said = label.is_some_and(|label| text.ends_with(&label));
        is_same_language(&passage.lang, &warning.lang)
            || (self.marks == LanguageMarks::Lost && is_said)
    }

    fn severity(&mut self, card: &OwedCard, warning: &OwedWarning, passage: &Passage) {
        let OwedWarning { severity, .. } = warning;
        let claimed = passage.severity.as_ref();
        if let Some(claimed) = claimed.filter(|claimed| *claimed != severity) {
            let name = warning_name(card, warning);
            let message = say!("{name} is a {severity}, but looks like a {claimed}");
            let help = say!("give it the class `severity-{severity}` in the template");
            self.problem(codes::SK508, message, &help);
        }
    }

    // What it guards must come after it, even if the same words are there more than once.
    fn guarded(&mut self, card: &OwedCard, warning: &OwedWarning, demand: usize, at: usize) {
        let of_card = self.demands[demand + 1..]
            .iter()
            .take_while(|other| std::ptr::eq(other.card, card))
            .filter_map(|other| other.action.as_deref());
        let is_early = |text: &str| {
            let same = |entry: &&(String, &Passage)| entry.0 == text;
            // A title is also said where it is not a heading, such as in the bar of a page. As a heading, it comes after its number.
            let mut all = self.passages.iter();
            let is_title =
                all.any(|(known, passage)| passage.role == Role::Heading && known.ends_with(text));
            let counts = |role: Role| match is_title {
                true => role == Role::Action,
                false => role != Role::Heading,
            };
            let before = self.passages[..at].iter().filter(same);
            let seen = before.filter(|(_, passage)| counts(passage.role));
            let earlier = self.demands[..demand].iter().filter(|other| {
                other.card.lang == card.lang && other.action.as_deref() == Some(text)
            });
            // A text without a translation is the same in both columns, and an action with its sub-actions is one row of them.
            let is_beside = self.languages > 1
                && self.demands.iter().any(|other| {
                    other.card.lang != card.lang && other.action.as_deref() == Some(text)
                });
            seen.count() > earlier.count() * self.languages + usize::from(is_beside)
        };
        if of_card.take(warning.guards).any(is_early) {
            let message = say!(
                "{} comes after an action that it guards",
                warning_name(card, warning)
            );
            let help = say!("put the warning before that action in the template");
            self.problem(codes::SK503, message, help);
        }
    }

    fn action(&mut self, action: &OwedAction, text: &str) {
        let is_it =
            |(known, passage): &(String, &Passage)| passage.role == Role::Action && *known == text;
        let is_seen = |entry: &(String, &Passage)| is_it(entry) && entry.1.sight == Sight::Visible;
        if let Some(at) = self.passages[self.next..].iter().position(is_seen) {
            self.next += at + 1;
            return;
        }
        let unseen = self.passages[self.next..]
            .iter()
            .filter(|entry| is_it(entry))
            .find_map(|entry| entry.1.sight.flaw());
        let name = say!("the action `{}` (\"{}\")", action.id, shown(&action.text));
        let (code, message, help) = match unseen {
            Some(flaw) => (
                codes::SK502,
                say!("{name} is there, but {flaw}"),
                say!("show it where it belongs: remove that from the template or the style sheet"),
            ),
            None if self.passages[..self.next].iter().any(is_it) => (
                codes::SK503,
                say!("{name} is too early: another warning or action should come first"),
                say!("show every action once, in the card's order"),
            ),
            None => (
                codes::SK503,
                say!("{name} is missing"),
                say!("show every action once, in the card's order"),
            ),
        };
        self.problem(code, message, help);
    }

    fn problem(&mut self, code: Code, message: String, help: &str) {
        self.problems
            .push(Diagnostic::in_file(code, self.path, message).help(help));
    }

    // The nearest thing to the warning that a reader meets, to say what happened to it.
    fn why_not(&self, card: &OwedCard, warning: &OwedWarning) -> Diagnostic {
        let name = warning_name(card, warning);
        let place = |code, message: String| Diagnostic::in_file(code, self.path, message);
        let owed = owed_words(warning);
        let whole = |(text, passage): &&(String, &Passage)| {
            passage.role == Role::Warning && says(text, warning).is_ok()
        };
        let mut after = self.passages[self.next..].iter().filter(whole);
        if let Some(flaw) = after.find_map(|(_, passage)| passage.sight.flaw()) {
            return place(codes::SK502, say!("{name} is there, but {flaw}")).help(say!(
                "remove that from the template or the style sheet, so that readers see: {owed}"
            ));
        }
        if self.passages[..self.next].iter().any(|entry| whole(&entry)) {
            return place(codes::SK503, say!("{name} is too early: another warning or action should come first"))
                .help(say!("show warnings and actions in the card's order, each warning right before what it guards"));
        }
        let (code, message) = self
            .nearest(&name, warning)
            .unwrap_or_else(|| (codes::SK501, say!("{name} is missing")));
        place(code, message).help(say!("show all of it, and nothing else in its box: {owed}"))
    }

    // A passage with some of its words, and what is wrong with it.
    fn nearest(&self, name: &str, warning: &OwedWarning) -> Option<(Code, String)> {
        let avoid = squash(&warning.avoid);
        let mut near = self
            .passages
            .iter()
            .filter(|(text, _)| text.contains(&avoid));
        near.find_map(|(text, passage)| {
            let is_warning = passage.role == Role::Warning;
            match says(text, warning) {
                Err(Change::Lost(part)) if is_warning => {
                    Some((codes::SK501, say!("{name} lost {part}")))
                }
                Err(Change::Added) if is_warning => {
                    let text = shown(&passage.text);
                    let message = say!("{name} has words that are not its own: \"{text}\"");
                    Some((codes::SK508, message))
                }
                Err(_) => None,
                Ok(()) => Some((codes::SK501, say!("{name} is there, but not as a warning"))),
            }
        })
    }
}

/// A warning in a message: its id, its card and its language.
pub fn warning_name(card: &OwedCard, warning: &OwedWarning) -> String {
    say!(
        "the warning `{}` of `{}` in `{}`",
        warning.id,
        card.card,
        card.lang
    )
}

/// How a text differs from a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// This part of the warning is not in it.
    Lost(&'static str),
    /// It has more words than the warning.
    Added,
}

/// Whether a squashed text is the warning: its signal word, in the reader's language first, what to avoid and each consequence, whole and
/// in this order. The only other words are the label of a missing translation, at the end.
pub fn says(text: &str, warning: &OwedWarning) -> Result<(), Change> {
    let mut rest = text;
    let mut added = false;
    let own = warning.own_signal.iter();
    let parts = own.map(|words| (words, say!("its signal word in the language of the page")));
    let parts = parts.chain([
        (&warning.signal, say!("its signal word")),
        (&warning.avoid, say!("what to avoid")),
    ]);
    for (words, name) in parts.chain(
        warning
            .consequence
            .iter()
            .map(|words| (words, say!("its consequence"))),
    ) {
        let words = squash(words);
        let at = rest.find(&words).ok_or(Change::Lost(name))?;
        added |= has_words(&rest[..at]);
        rest = &rest[at + words.len()..];
    }
    let label = warning.label.as_deref().map(squash).unwrap_or_default();
    added |= has_words(rest.strip_suffix(label.as_str()).unwrap_or(rest));
    if added { Err(Change::Added) } else { Ok(()) }
}

fn has_words(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// What readers have to see of a warning, in quotation marks.
pub fn owed_words(warning: &OwedWarning) -> String {
    let signal = warning.own_signal.as_ref().unwrap_or(&warning.signal);
    let mut text = warning.avoid.clone();
    for consequence in &warning.consequence {
        text.push(' ');
        text.push_str(consequence);
    }
    format!("\"{signal}: {}\"", shown(&text))
}

/// A text for a message, without marks that only keep the direction of words.
pub fn shown(text: &str) -> String {
    text.chars().filter(|c| !is_isolate(*c)).collect()
}
