//! The editions of a guide, each card in each language. Takes a session, returns what is wrong with them, which cards are translated, and
//! which languages can't be printed.

use std::collections::BTreeSet;

use super::drafts::of_draft;
use super::faults::unreadable_font;
use super::{CheckOptions, DraftChoice};
use crate::changes;
use crate::codes;
use crate::diag::Diagnostic;
use crate::font_coverage::Letters;
use crate::format::{Translated, is_translated};
use crate::library::{self, Library};
use crate::localize::{self, AddressedText, Locale, Session};
use crate::model::{Card, Lang, Segment};
use crate::source::FileId;
use crate::workers;

/// What was found about all editions.
pub struct CheckedEditions {
    pub problems: Vec<Diagnostic>,
    /// The cards of each language, as far as they are translated.
    pub translated: Translated,
    /// The languages with letters that no font has.
    pub unprintable: Vec<(Lang, Diagnostic)>,
}

// What was found about a card in a language.
struct CheckedCard {
    problems: Vec<Diagnostic>,
    letters: Letters,
    is_translated: bool,
    addressed: Vec<AddressedText>,
}

impl CheckedEditions {
    /// Of a guide in a language that the tool has no words for.
    pub fn none(library: &Library) -> CheckedEditions {
        CheckedEditions {
            problems: Vec::new(),
            translated: Translated::new(library.cards.len()),
            unprintable: Vec::new(),
        }
    }

    /// Of the languages that are wanted. What a card in `broken` says is not settled yet, so only its warnings are compared with their
    /// translations.
    pub fn of(
        session: &Session<'_>,
        options: &CheckOptions,
        broken: &BTreeSet<FileId>,
    ) -> CheckedEditions {
        let Library { guide, cards, .. } = session.library;
        let mut editions = CheckedEditions::none(session.library);
        let mut letters = Letters::default();
        for lang in guide.languages.iter().filter(|lang| options.wants(lang)) {
            let locale = session.locale(lang);
            editions
                .problems
                .extend(shared_texts(&locale, &mut letters));
            let each = workers::each(cards, |card| of_card(&locale, card, options.drafts, broken));
            let (mut translated, mut addressed) = (BTreeSet::new(), Vec::new());
            for (card, found) in cards.iter().zip(each) {
                editions.problems.extend(found.problems);
                letters.extend(found.letters);
                translated.extend(found.is_translated.then(|| card.id.clone()));
                addressed.extend(found.addressed);
            }
            editions
                .problems
                .extend(localize::mixed(&locale, &addressed));
            editions.translated.add(lang.clone(), translated);
        }
        match letters.check(session.sources) {
            Ok(found) => editions.unprintable = found,
            Err(error) => editions.problems.push(unreadable_font(&error)),
        }
        let unprintable = editions.unprintable.iter();
        editions
            .problems
            .extend(unprintable.map(|(_, problem)| problem.clone()));
        editions
    }
}

fn of_card(
    locale: &Locale<'_>,
    card: &Card<Segment>,
    drafts: DraftChoice,
    broken: &BTreeSet<FileId>,
) -> CheckedCard {
    let (edition, mut problems, addressed) = locale.assessed(card);
    problems.retain(|problem| problem.code != codes::SK302 || !broken.contains(&card.file));
    match library::is_draft(card) {
        true => problems = of_draft(problems, drafts),
        false => {
            let history = &locale.session.library.history;
            problems.extend(changes::unrecorded(&edition, history));
        }
    }
    let mut letters = Letters::default();
    letters.add_card(&edition.card, card);
    CheckedCard {
        problems,
        letters,
        is_translated: is_translated(&edition),
        addressed,
    }
}

// What is wrong with the texts that all cards of a language share.
fn shared_texts(locale: &Locale<'_>, letters: &mut Letters) -> Vec<Diagnostic> {
    let mut problems = locale.problems().to_vec();
    let (guide, more) = locale.guide();
    problems.extend(more);
    letters.add_guide(&guide, &locale.session.library.guide);
    let words = locale.session.words.plain(&locale.lang).values();
    words.for_each(|word| letters.add_words(&locale.lang, word));
    problems
}
