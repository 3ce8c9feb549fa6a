//! Whether an entry that was sent back can be imported. Takes the entry and what the guide has, returns a verdict.

use std::collections::HashSet;

use stappenkaart_say::say;

use super::assess::{approved, doubted};
use super::exchange::{Exchange, UnitVerdict};
use crate::catalog::exchange::pieces::{self, TextPiece, of_source, same, to_dialect};
use crate::catalog::exchange::{
    ExchangeContent, ExchangeFormat, IncomingText, IncomingUnit, Unit, UnitState,
};
use crate::catalog::po::PoEntry;
use crate::catalog::segments::SegmentSource;
use crate::catalog::{self, CatalogTranslation, OtherWords, Refusal};
use crate::characters::single_spaced;
use crate::localize::Locale;
use crate::model::{Id, Inline, Segment, plain, to_markdown};
use crate::parse;
use crate::phrases::{self, phrase};
use crate::source::FileId;

/// What happens to an entry.
pub enum Verdict {
    /// There is no translation in it.
    Empty,
    /// It is what the catalog has.
    Unchanged,
    /// The same words, which the file marks as unfinished and the catalog does not.
    Kept,
    Taken {
        text: String,
        fuzzy: bool,
        /// The finished translation that it replaces.
        replaced: Option<String>,
    },
    Refused(EntryProblem),
    /// It is in another language.
    Foreign(EntryProblem),
}

impl Verdict {
    fn of(refusal: &Refusal) -> Verdict {
        let problem = entry_problem(refusal);
        match refusal {
            Refusal::OtherLanguage { .. } => Verdict::Foreign(problem),
            _ => Verdict::Refused(problem),
        }
    }
}

/// Why an entry was refused: the end of a sentence that starts with its name, and what to do.
pub struct EntryProblem {
    pub reason: String,
    pub help: String,
}

/// What a language needs to be assessed.
pub struct ImportCheck<'a> {
    pub exchange: &'a Exchange<'a>,
    locale: &'a Locale<'a>,
    /// The texts of warnings that people have approved.
    approved: HashSet<(FileId, Id)>,
}

impl<'a> ImportCheck<'a> {
    pub fn new(exchange: &'a Exchange<'a>, locale: &'a Locale<'a>) -> ImportCheck<'a> {
        ImportCheck {
            exchange,
            locale,
            approved: approved(locale.session.library, locale),
        }
    }

    /// Whether it is a label with the name that `guide.toml` gives it.
    pub fn is_known_label(&self, unit: &IncomingUnit) -> bool {
        let mut labels = self.locale.session.library.guide.labels.iter();
        let label = labels.find(|label| unit.id.strip_prefix("label.") == Some(label.id.as_str()));
        let name = label.and_then(|label| label.in_language(&self.locale.lang));
        matches!(&unit.target, Some(IncomingText::Plain(said)) if Some(said.as_str()) == name)
    }

    /// What the catalog has for a text, as an export would say it.
    pub fn now(&self, source: &SegmentSource<'_>, entry: Option<&PoEntry>) -> Unit {
        self.exchange.unit(source, entry, &|segment, inlines| {
            let key = (segment.home, segment.id.clone());
            match self.approved.contains(&key) {
                true => UnitVerdict::Approved,
                false => doubted(self.exchange, self.locale, segment, inlines),
            }
        })
    }

    /// Compares an entry with its segment; `now` is what the catalog has for it.
    pub fn entry(
        &self,
        format: ExchangeFormat,
        source: &SegmentSource<'_>,
        now: &Unit,
        unit: &IncomingUnit,
    ) -> Verdict {
        let Some(target) = &unit.target else {
            return Verdict::Empty;
        };
        let segment = source.segment;
        if !is_source(&unit.source, segment) {
            return Verdict::Refused(stale(segment));
        }
        // Some tools put the source there at the beginning.
        if unit.fuzzy && now.state == UnitState::Missing && is_source(target, segment) {
            return Verdict::Empty;
        }
        let says_same = match target {
            IncomingText::Pieces(pieces) => same(pieces, &now.target),
            IncomingText::Dialect(text) => *text == now.target_text,
            IncomingText::Plain(text) => parse::translation(&now.target_text)
                .is_ok_and(|now| words_of(&now) == single_spaced(text)),
            IncomingText::Unbalanced(_) => false,
        };
        // A glossary does not say how far a translation is.
        let is_glossary = format.content == ExchangeContent::Glossary;
        let same_state = is_glossary || unit.fuzzy == (now.state == UnitState::Review);
        if says_same && now.state != UnitState::Missing && same_state {
            return Verdict::Unchanged;
        }
        let is_finished = now.is_finished();
        if is_glossary && is_finished {
            return Verdict::Refused(taken(&now.target_text, self.exchange.lang.as_str()));
        }
        // Someone finished it in the guide, perhaps after the file was made.
        if unit.fuzzy && is_finished {
            return match says_same {
                true => Verdict::Kept,
                false => Verdict::Refused(unfinished(&now.target_text)),
            };
        }
        let replaced = (is_finished && !says_same).then(|| now.target_text.clone());
        match self.text(segment, target, says_same.then_some(&*now.target_text)) {
            Ok(text) => Verdict::Taken {
                text,
                fuzzy: unit.fuzzy,
                replaced,
            },
            Err(refusal) => Verdict::of(&refusal),
        }
    }

    /// The text of a translation in the dialect, when it keeps what its source has. `now` is the same text as the catalog writes it.
    pub fn text(
        &self,
        segment: &Segment,
        target: &IncomingText,
        now: Option<&str>,
    ) -> Result<String, Refusal> {
        let text = match target {
            IncomingText::Pieces(pieces) => to_dialect(pieces, &segment.text)?,
            IncomingText::Dialect(text) => text.trim().to_owned(),
            IncomingText::Plain(text) => to_markdown(&[Inline::Text(single_spaced(text))]),
            IncomingText::Unbalanced(what) => return Err(Refusal::Unreadable(what.clone())),
        };
        let text = now.map_or(text, str::to_owned);
        self.guard(segment, &text)?;
        Ok(text)
    }

    // The QA checks of the editions, and also the numbers and labels of all texts: a file from outside is not trusted yet.
    fn guard(&self, segment: &Segment, text: &str) -> Result<(), Refusal> {
        let translation = CatalogTranslation::new(to_markdown(&segment.text), text);
        let inlines = catalog::text(segment, Some(&translation), &self.locale.literals)?;
        let is_warning = self.exchange.is_warning(segment);
        let doubts = match is_warning {
            true => self.locale.doubts(segment, &inlines),
            false => self.locale.text_doubts(segment, &inlines),
        };
        // What a text that is not a warning denies or turns is reported by `check`.
        let is_refused = |doubt: &Refusal| is_warning || !doubt.is_about_meaning();
        match doubts.into_iter().find(is_refused) {
            Some(doubt) => Err(doubt),
            None => Ok(()),
        }
    }
}

fn words_of(inlines: &[Inline]) -> String {
    single_spaced(&plain(inlines))
}

/// Whether a text is the source as it is now.
pub fn is_source(said: &IncomingText, segment: &Segment) -> bool {
    match said {
        IncomingText::Pieces(pieces) => same(pieces, &of_source(&segment.text, &[])),
        IncomingText::Dialect(text) => *text == to_markdown(&segment.text),
        IncomingText::Plain(text) => single_spaced(text) == words_of(&segment.text),
        IncomingText::Unbalanced(_) => false,
    }
}

fn stale(segment: &Segment) -> EntryProblem {
    EntryProblem {
        reason: say!("is the translation of a source text that has changed").into(),
        help: say!(
            "export the language again, and translate what the source says now: \"{}\"",
            plain(&segment.text)
        ),
    }
}

fn unfinished(now: &str) -> EntryProblem {
    EntryProblem {
        reason: say!("is unfinished in the file, and the guide has a finished translation: \"{now}\""),
        help: say!(
            "if that of the file is better, give it the state of a finished translation there, and import the file again"
        )
        .into(),
    }
}

fn taken(now: &str, lang: &str) -> EntryProblem {
    EntryProblem {
        reason: say!("already has another translation: \"{now}\""),
        help: say!(
            "keep one of the two; to use the new one, write it in `{lang}.po` beside `guide.toml`"
        ),
    }
}

// The QA checks compare words, not meanings.
const KNOWN_BETTER: &str = phrase!(
    ", and import the file again; or, if it has the same meaning, write it in the catalog yourself: if it is of a warning, someone then has to approve it with `stappenkaart warnings approve --waive`"
);

fn remove_again(what: &crate::catalog::Kept) -> String {
    say!(
        "remove {} from the translation, and import the file again",
        what.named()
    )
}

fn translate_all() -> String {
    say!("translate all of it, and import the file again").into()
}

fn add_again(what: &crate::catalog::Kept) -> String {
    say!(
        "add {} to the translation, as in the source, and import the file again",
        what.named()
    )
}

/// A refusal, for a person who has the file open in a translation tool.
pub fn entry_problem(refusal: &Refusal) -> EntryProblem {
    let known_better = phrases::said(KNOWN_BETTER);
    let help = match refusal {
        Refusal::Lacks(what) => add_again(what),
        Refusal::Adds(what) => remove_again(what),
        Refusal::SameAsSource => translate_it(),
        Refusal::Missing | Refusal::Empty | Refusal::Blank => {
            say!("translate it, or leave it completely empty, and import the file again").into()
        }
        Refusal::Unreadable(_) => {
            say!("write it as one paragraph with the inline codes of the source, each exactly once and around its words").into()
        }
        Refusal::NoTranslation(_) | Refusal::CutOff(_) => translate_all(),
        Refusal::Stale | Refusal::Fuzzy => export_again(),
        Refusal::LostNegation(word) => say!("say in the translation what \"{word}\" says in the source{known_better}"),
        Refusal::AddedNegation(word) => say!("remove \"{word}\" from the translation{known_better}"),
        Refusal::OtherOrder(_) => {
            say!("keep the order of the source{known_better}")
        }
        Refusal::OtherCallout(_, OtherWords { source, .. }) => {
            say!("put the translation of \"{source}\" into the inline code of that callout{known_better}")
        }
        Refusal::Opposite(words) | Refusal::OtherChoice(words) => say_instead(words),
        Refusal::OtherNumber(OtherWords { source, translation }) => {
            say!("write \"{source}\" in the place of \"{translation}\"{known_better}")
        }
        Refusal::PrintsMark(mark) => say!("remove `{mark}` from the translation, or use the inline code of the source for it, and import the file again"),
        Refusal::Escaped(entity) => {
            say!("type the character itself in the place of `{entity}`, and import the file again")
        }
        Refusal::Glued { written, spaced } => {
            say!("type \"{spaced}\" in the place of \"{written}\", and import the file again")
        }
        Refusal::NoName(_) => say!("put the name alone in bold, and the other words and marks outside it, and import the file again").into(),
        Refusal::OtherLabel { target, .. } => say!("write **{target}** in the translation{known_better}"),
        Refusal::LostTerm { target, .. } => say!("write \"{target}\" in the translation{known_better}"),
        Refusal::OtherLanguage { .. } => say!("translate it into the language of the file{known_better}"),
        Refusal::TooLong { most, .. } => say!("write it in at most {most} characters, and import the file again"),
        Refusal::Sentences { .. } => say!("use as many sentences as the source{known_better}"),
        Refusal::Unapproved | Refusal::Outdated { .. } => approve_later(),
    };
    EntryProblem {
        reason: refusal.reason(),
        help,
    }
}

fn translate_it() -> String {
    say!("translate it, or leave it empty, and import the file again").into()
}

fn say_instead(words: &OtherWords) -> String {
    let known_better = phrases::said(KNOWN_BETTER);
    let OtherWords {
        source,
        translation,
    } = words;
    say!("write what \"{source}\" says in the place of \"{translation}\"{known_better}")
}

fn approve_later() -> String {
    say!("after the import, ask someone to approve it").into()
}

fn export_again() -> String {
    say!("export the language again, and translate what the source says now").into()
}

/// The words of a text, to look it up by.
pub fn key(pieces: &[TextPiece]) -> String {
    pieces::words(&pieces::tidy(pieces))
}
