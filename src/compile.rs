//! The whole pipeline. Takes the sources of a guide, checks them, writes every edition in every format, and returns a site that is
//! proven: all that a command needs is a call or two here.
//!
//! A build localizes each card twice, one card at a time: once to check it, once to write it. Editions are not kept between the two,
//! so that memory does not grow with the guide, but what is known of their translations is; and nothing is written before all is checked,
//! so that an error is reported in seconds and not after the typesetting.

use std::collections::BTreeSet;
use std::io;
use std::sync::Arc;

use crate::cache::Cache;
use crate::changes;
use crate::diag::{Diagnostic, Level, Levels, in_order};
use crate::font_files::fonts;
use crate::format::{
    Engines, Format, Resources, Templates, Translated, own_scripts, own_templates::own_templates,
};
use crate::ledger::{self, Ledger};
use crate::levels;
use crate::library::{self, Library};
use crate::lint;
use crate::localize::{KnownTexts, Session};
use crate::model::{Day, Id, Lang, Print, Theme};
use crate::picture::published;
use crate::publish::Staging;
use crate::source::{FileId, Sources};
use crate::verify::{VerifiedSite, verify};
use crate::words::Words;

mod build_error;
mod copies;
mod drafts;
mod earlier;
mod editions;
mod faults;
mod on_demand;
mod owing;
mod part;
mod usual;
mod watch;
mod write;

pub use build_error::BuildError;
pub use drafts::DraftChoice;
pub use faults::unbound;
pub use on_demand::{OnDemand, Proven};
pub use owing::{bound, other_pages, owed};
pub use part::{Shards, SitePart, digests_of_guide};
pub use watch::{BuildStage, BuildWatch, ProgressOnly, timed};

use editions::CheckedEditions;
use faults::{unbound_categories, unknown_formats, unprintable, unreadable_templates, unspoken};

/// A guide that was read and looked over.
pub struct Checked {
    /// `None` when there is no guide.
    pub library: Option<Library>,
    pub words: Arc<Words>,
    pub ledger: Arc<Ledger>,
    /// Translations that were looked at.
    pub known: Arc<KnownTexts>,
    /// The cards of each language that was checked, as far as they are translated.
    pub translated: Translated,
    /// The languages with letters that no font has, whatever the level of that is.
    pub unprintable: Vec<(Lang, Diagnostic)>,
    pub problems: Vec<Diagnostic>,
}

impl Checked {
    /// The guide, opened for its languages; `sources` are those that were checked.
    pub fn session<'a>(&'a self, sources: &'a Sources) -> Option<Session<'a>> {
        Some(Session {
            sources,
            library: self.library.as_ref()?,
            words: self.words.clone(),
            ledger: self.ledger.clone(),
            known: self.known.clone(),
        })
    }

    /// Leaves the drafts out of what can be built. Returns how many there were.
    pub fn leave_out_drafts(&mut self, sources: &Sources) -> usize {
        let drafts = self.library.as_ref().map_or(0, |all| all.drafts().count());
        if drafts > 0 {
            self.library = self.library.take().map(|all| all.without_drafts(sources));
            let cards = self.library.iter().flat_map(|library| &library.cards);
            let cards: BTreeSet<&Id> = cards.map(|card| &card.id).collect();
            self.translated = std::mem::take(&mut self.translated).of_cards(&cards);
        }
        drafts
    }
}

/// Which languages and formats to write.
pub struct Targets<'a> {
    pub languages: Vec<Lang>,
    /// Two languages each that sheets have beside each other.
    pub pairs: Vec<(Lang, Lang)>,
    pub formats: Vec<&'a dyn Format>,
    pub print: Print,
    /// What earlier builds made of the same.
    pub cache: &'a Cache,
}

/// What a command line wants of a check.
#[derive(Debug, Default)]
pub struct CheckOptions {
    /// The levels of codes, whatever the guide says.
    pub levels: Levels,
    /// Every warning is an error.
    pub strict: bool,
    /// The day of the check; without it no card is overdue.
    pub today: Option<Day>,
    /// Only the translations into these languages are checked; all of them where there is none.
    pub languages: Vec<String>,
    /// Drafts are checked in any case. If they are not published, a link can't lead to one, and their translations can wait.
    pub drafts: DraftChoice,
}

impl CheckOptions {
    fn wants(&self, lang: &Lang) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|tag| tag == lang.as_str())
    }
}

/// Reads a guide and applies every check: grammar, references, words, translations, rules, ledger.
pub fn check(sources: &Sources) -> Checked {
    check_as(sources, &CheckOptions::default())
}

/// The same, with what a command line wants.
pub fn check_as(sources: &Sources, options: &CheckOptions) -> Checked {
    let mut checked = read(sources, library::read(sources), None);
    let problems = checked.problems.iter();
    let broken: BTreeSet<FileId> = problems
        .filter(|problem| problem.level == Level::Error)
        .filter_map(|problem| Some(problem.span()?.file))
        .collect();
    if let Some(session) = checked.session(sources) {
        let found = guide(&session, options, &broken);
        checked.problems.extend(found.problems);
        (checked.translated, checked.unprintable) = (found.translated, found.unprintable);
    }
    let problems = std::mem::take(&mut checked.problems);
    checked.problems = settled(sources, checked.library.as_ref(), problems, options);
    checked
}

/// What every page of a guide is made of, and what is wrong with it before any rule is applied. `library` is what
/// [`library::read`] returns; the problems are at the levels of their rules. With `before`, nothing but cards and their translations is
/// different since, and there was no problem in anything else.
pub fn read(
    sources: &Sources,
    library: (Option<Library>, Vec<Diagnostic>),
    before: Option<&Checked>,
) -> Checked {
    if let Some(before) = before {
        return Checked {
            library: library.0,
            words: Arc::clone(&before.words),
            ledger: Arc::clone(&before.ledger),
            known: Arc::default(),
            translated: Translated::default(),
            unprintable: Vec::new(),
            problems: library.1,
        };
    }
    let (words, mut problems) = Words::of_guide(sources);
    let (library, more) = library;
    problems.extend(more);
    problems.extend(unreadable_templates(sources));
    let own = sources.texts_under("templates/", "");
    problems.extend(own_scripts(&own));
    problems.extend(own_templates(&own));
    let (ledger, more) = Ledger::read(sources);
    problems.extend(more);
    let address = library.as_ref().and_then(|library| library.guide.address);
    Checked {
        library,
        words: Arc::new(words.addressed(address)),
        ledger: Arc::new(ledger),
        known: Arc::default(),
        translated: Translated::default(),
        unprintable: Vec::new(),
        problems,
    }
}

// What is wrong with a guide in addition to what its parser says.
fn guide(
    session: &Session<'_>,
    options: &CheckOptions,
    broken: &BTreeSet<FileId>,
) -> CheckedEditions {
    let Session {
        sources,
        library,
        words,
        ledger,
        known: _,
    } = session;
    let mut problems = unspoken(sources, words, library, options);
    let speaks_all = problems.is_empty();
    problems.extend(unknown_formats(library));
    problems.extend(unbound_categories(library));
    if options.drafts == DraftChoice::LeftOut {
        problems.extend(library::links_to_drafts(sources, library));
    }
    problems.extend(ledger::check(sources, library, ledger));
    problems.extend(lint::check(sources, library, words, options.today, broken));
    problems.extend(changes::unrecorded_gone(library));
    let mut found = match speaks_all {
        true => CheckedEditions::of(session, options, broken),
        false => CheckedEditions::none(library),
    };
    problems.append(&mut found.problems);
    CheckedEditions { problems, ..found }
}

fn settled(
    sources: &Sources,
    library: Option<&Library>,
    problems: Vec<Diagnostic>,
    options: &CheckOptions,
) -> Vec<Diagnostic> {
    let mut settled = levels::settle(sources, library, problems, &options.levels);
    // A suppression can be for a language that was not checked.
    if let Some(library) = library.filter(|_| options.languages.is_empty()) {
        let unused = levels::unused(sources, library, &settled, &options.levels);
        settled.problems.extend(unused);
    }
    if options.strict {
        let raise = |problem: Diagnostic| {
            if problem.level == Level::Warning {
                problem.wanted(Level::Error)
            } else {
                problem
            }
        };
        settled.problems = settled.problems.into_iter().map(raise).collect();
    }
    in_order(settled.problems)
}

/// Writes every edition in every format into `staging` and reads all of it back. Returns the only kind of site that can be
/// published. `progress` is called for each finished edition. Fails on what can't be written, and on each warning that is not found
/// again; then the staging holds what was written, and is not complete.
pub fn build(
    sources: &Sources,
    checked: &Checked,
    targets: &Targets<'_>,
    staging: &Staging,
    progress: &(dyn Fn(usize, usize) + Sync),
) -> Result<VerifiedSite, BuildError> {
    build_part(
        sources,
        checked,
        targets,
        SitePart::Whole,
        staging,
        &ProgressOnly(progress),
    )
}

/// The same for a part of a site, or for all of it with the cards of shards. What a shard owes is proven as that of a site is.
pub fn build_part(
    sources: &Sources,
    checked: &Checked,
    targets: &Targets<'_>,
    part: SitePart<'_>,
    staging: &Staging,
    watch: &dyn BuildWatch,
) -> Result<VerifiedSite, BuildError> {
    let Some(session) = checked.session(sources) else {
        return Err(BuildError::Problems(checked.problems.clone()));
    };
    let unprintable = unprintable(checked, targets);
    if !unprintable.is_empty() {
        return Err(BuildError::Problems(unprintable));
    }
    let known = checked.translated.clone();
    let publish = &session.library.guide.publish;
    let owed = timed(watch, BuildStage::Write, || {
        let owed = write::site(&session, targets, part, known, staging, watch)?;
        if !part.is_shard() {
            copies::write(publish, &targets.languages, staging)?;
        }
        Ok::<_, BuildError>(owed)
    })?;
    let site = staging.site().keeping(publish.keep.clone());
    let site = site.of_shard(part.record().cloned());
    timed(watch, BuildStage::ReadBack, || {
        verify(site, &owed, &targets.formats, targets.cache).map_err(BuildError::Problems)
    })
}

/// The engines of all formats, with the templates, fonts and look of a guide.
pub fn engines<'a>(
    sources: &Sources,
    theme: &Theme,
    print: &Print,
    image: &'a Image<'a>,
) -> Result<Engines<'a>, BuildError> {
    let resources = Resources {
        templates: Templates::new(sources.texts_under("templates/", "")),
        fonts: fonts(sources)?.into_iter().map(Arc::from).collect(),
        theme: theme.clone(),
        print: print.clone(),
    };
    Ok(Engines::new(resources, image))
}

/// From a picture's path in the guide to its bytes.
pub type Image<'a> = dyn Fn(&str) -> io::Result<Vec<u8>> + Sync + 'a;

/// The bytes of a picture as it is published, by its path in the guide.
pub fn picture(sources: &Sources, path: &str) -> io::Result<Vec<u8>> {
    let file = sources.find(path).ok_or(io::ErrorKind::NotFound)?;
    let bytes = sources.bytes(file)?;
    Ok(published(path, &bytes).into_owned())
}
