//! `stappenkaart changes record`: what the cards say now, added to the history of the guide.

use std::collections::BTreeSet;
use std::path::PathBuf;

use stappenkaart_say::say;

use crate::changes::{DOCUMENT, Earlier, document, record_gone, record_state, snapshot};
use crate::characters::is_isolate;
use crate::cli::failure::{ExitStatus, Failure};
use crate::cli::guide::{GuideArgument, LanguagesArgument, OpenGuide};
use crate::cli::report::{self, count};
use crate::cli::today::today;
use crate::compile::{self, CheckOptions};
use crate::diag::Level;
use crate::digest::short_sha256;
use crate::history::{HISTORY, History, KnownWarning, Occasion};
use crate::ledger;
use crate::library::{Library, is_draft};
use crate::localize::Session;
use crate::model::{Card, Day, Id, Lang, Redirect, Segment, Severity};
use crate::owed::{Owed, OwedWarning};
use crate::parse::variant;
use crate::verify;

const EXAMPLES: &str = "\
Examples:
  stappenkaart changes record               before each `build` that you publish
  stappenkaart changes record --lang nl     before `build --lang nl`: the other languages get it later
  stappenkaart changes record --from site   the first time: begin with the warnings of the site that readers have";

/// Record what changed in the cards since the last time, in `changes.lock` and `CHANGES.md`. Commit both.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct RecordArguments {
    #[command(flatten)]
    guide: GuideArgument,
    #[command(flatten)]
    languages: LanguagesArgument,
    /// The site that readers have now. The history of a card that has none begins with the warnings there, so that what changed since is
    /// recorded too.
    #[arg(long, value_name = "SITE")]
    from: Option<PathBuf>,
}

/// Runs the command.
pub fn run(arguments: &RecordArguments) -> Result<ExitStatus, Failure> {
    let guide = arguments.guide.read_to_change()?;
    guide.check_ledger()?;
    check_accepted(&guide)?;
    let wanted = guide.languages(&arguments.languages)?;
    check_errors(&guide, &wanted)?;
    let site = arguments.from.as_deref().map(verify::owed).transpose();
    let site = site.map_err(|problem| guide.reported(vec![problem]))?;
    let mut history = guide.library.history.clone();
    let moved = moved(&guide, &mut history);
    let recorded = Recording {
        guide: &guide,
        languages: wanted,
        site,
        on: day()?,
    }
    .record(&mut history);
    guide.write(HISTORY, history.text().as_bytes())?;
    let document = document(&history, &guide.words, &languages(&guide));
    if let Some(text) = &document {
        guide.write(DOCUMENT, text.as_bytes())?;
    }
    let cards = said(&moved, &recorded);
    report::line(match cards {
        0 => say!("Nothing changed since the last time: {HISTORY} is up to date."),
        cards if document.is_none() => say!(
            "Recorded {} in {HISTORY}, for the first time. Commit it.",
            count(cards, say!("card"), say!("cards"))
        ),
        cards => say!(
            "Recorded {} in {HISTORY}. Review the diff of it and of {DOCUMENT}, and commit both.",
            count(cards, say!("card"), say!("cards"))
        ),
    });
    Ok(ExitStatus::Fine)
}

// Returns how many cards it says.
fn said(moved: &[&Redirect], recorded: &[(String, String)]) -> usize {
    for Redirect { from, to, .. } in moved {
        report::line(say!("Moved: `{from}` is `{to}` now"));
    }
    for (card, lang) in recorded {
        report::line(say!("Recorded: `{card}` in `{lang}`"));
    }
    let recorded = recorded.iter().map(|(card, _)| card.as_str());
    let moved = moved.iter().map(|moved| moved.to.as_str());
    recorded.chain(moved).collect::<BTreeSet<&str>>().len()
}

fn day() -> Result<Day, Failure> {
    today().ok_or_else(|| {
        Failure::new(
            say!("the system clock is set before 1970"),
            say!("set the clock, or set `SOURCE_DATE_EPOCH` to a date"),
        )
    })
}

// That of the cards first.
fn languages(guide: &OpenGuide) -> Vec<Lang> {
    let all = &guide.library.guide;
    let others = all.languages.iter().filter(|lang| **lang != all.source);
    std::iter::once(&all.source)
        .chain(others)
        .cloned()
        .collect()
}

// Only what people accepted is recorded for readers.
fn check_accepted(guide: &OpenGuide) -> Result<(), Failure> {
    let changes = ledger::changes(&guide.ledger, &guide.library);
    if changes.is_empty() {
        return Ok(());
    }
    let message = say!(
        "{} not in `warnings.lock` as they are now",
        count(changes.len(), say!("warning is"), say!("warnings are"))
    );
    Err(Failure::new(
        message,
        say!("run `stappenkaart warnings accept` first, and ask someone to review its diff"),
    ))
}

// With an error, the guide can't be published as it is: readers would learn of a change that no page has. A translation that is not
// published does not matter, as in `build`.
fn check_errors(guide: &OpenGuide, languages: &[Lang]) -> Result<(), Failure> {
    let options = CheckOptions {
        today: today(),
        languages: languages.iter().map(Lang::to_string).collect(),
        ..CheckOptions::default()
    };
    let problems = compile::check_as(&guide.sources, &options).problems;
    let errors = problems
        .iter()
        .filter(|problem| problem.level == Level::Error);
    match errors.count() {
        0 => Ok(()),
        errors => Err(Failure::new(
            say!(
                "the guide has {}, so readers can't get what it says now",
                count(errors, say!("error"), say!("errors"))
            ),
            say!(
                "run `stappenkaart check` first; type `--lang` with the languages that you publish now if only other translations have errors"
            ),
        )),
    }
}

// A card with another id is the same card to its readers: its history goes on.
fn moved<'a>(guide: &'a OpenGuide, history: &mut History) -> Vec<&'a Redirect> {
    let Library { guide, cards, .. } = &guide.library;
    let is_there = |id: &Id| cards.iter().any(|card| card.id == *id);
    let mut moved: Vec<&Redirect> = guide.redirects.iter().collect();
    moved.retain(|Redirect { from, to, .. }| {
        !is_there(from) && is_there(to) && history.rename(from.as_str(), to.as_str())
    });
    moved
}

struct Recording<'a> {
    guide: &'a OpenGuide,
    languages: Vec<Lang>,
    site: Option<Owed>,
    on: Day,
}

impl Recording<'_> {
    // Returns each card with a language that was recorded.
    fn record(&self, history: &mut History) -> Vec<(String, String)> {
        let session = self.guide.session();
        let mut recorded = Vec::new();
        for lang in &self.languages {
            let is_known = history.knows(lang.as_str());
            let locale = session.locale(lang);
            for card in self.cards() {
                let edition = locale.edition(card);
                let state = snapshot(&edition, &|path| picture(&session, path, lang));
                let key = (card.id.as_str(), lang.as_str());
                let earlier = self.earlier(&card.id, lang, is_known);
                if record_state(history, key, state, earlier, self.on) {
                    recorded.push((card.id.to_string(), lang.to_string()));
                }
            }
            for card in self.gone(history, lang) {
                record_gone(history, (&card, lang.as_str()), self.on);
                recorded.push((card, lang.to_string()));
            }
        }
        recorded.sort();
        recorded
    }

    // Those that are published.
    fn cards(&self) -> impl Iterator<Item = &Card<Segment>> {
        let cards = self.guide.library.cards.iter();
        cards.filter(|card| !is_draft(card))
    }

    fn earlier(&self, card: &Id, lang: &Lang, is_known: bool) -> Earlier {
        let site = self.site.iter().flat_map(|site| &site.cards);
        let mut in_language = site.filter(|owed| owed.lang == lang.as_str()).peekable();
        if in_language.peek().is_none() {
            return match is_known {
                true => Earlier::NoCard,
                false => Earlier::Unknown,
            };
        }
        match in_language.find(|owed| owed.card == card.as_str()) {
            None => Earlier::NoCard,
            Some(owed) => Earlier::Warnings(owed.warnings().filter_map(published).collect()),
        }
    }

    fn gone(&self, history: &History, lang: &Lang) -> Vec<String> {
        let is_there = |id: &str| self.cards().any(|card| card.id.as_str() == id);
        let known = history.cards().filter(|(card, known)| {
            let last = history.last(card, known);
            *known == lang.as_str()
                && !is_there(card)
                && last.is_some_and(|last| last.occasion != Occasion::Gone)
        });
        known.map(|(card, _)| card.to_owned()).collect()
    }
}

// A warning as a site has it. What it guards is not known by its name.
fn published(owed: &OwedWarning) -> Option<KnownWarning> {
    let mut all = Severity::ALL.into_iter();
    let severity = all.find(|severity| severity.name() == owed.severity)?;
    let words = |text: &String| text.chars().filter(|c| !is_isolate(*c)).collect();
    Some(KnownWarning {
        id: owed.id.clone(),
        severity,
        lang: owed.lang.clone(),
        guards: None,
        avoid: words(&owed.avoid),
        consequence: owed.consequence.iter().map(words).collect(),
    })
}

// A digest of a picture, of the one in this language if there is one.
fn picture(session: &Session<'_>, path: &str, lang: &Lang) -> String {
    let sources = session.sources;
    let own = variant(path, lang.as_str());
    let file = sources.find(&own).or_else(|| sources.find(path));
    let bytes = file.and_then(|file| sources.bytes(file).ok());
    bytes.map_or_else(String::new, |bytes| short_sha256(bytes, 8))
}
