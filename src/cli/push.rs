//! `stappenkaart push`: cards as articles of a help center, each of them read back.

use std::io;
use std::path::{Path, PathBuf};
use std::time::Duration;

use stappenkaart_say::say;

use super::cache::CacheArguments;
use super::drafts::DraftsArgument;
use super::failure::{ExitStatus, Failure};
use super::guide::{GuideArgument, LanguagesArgument, languages, root as guide_root, single};
use super::report::{ProgressLine, Report, ReportFormat, Suggestions, count, reported, visible};
use crate::compile::{self, BuildError, CheckOptions, Checked, DraftChoice};
use crate::diag::{any_error, in_order};
use crate::file_version::{VersionedFile, version_of};
use crate::host::profile;
use crate::localize::Session;
use crate::model::PushPlaces;
use crate::publish::{Turn, replace_file, rescue_file};
use crate::push::{
    CENTERS, Center, CenterFault, GoneChoice, LOCK, PushDesk, PushDisk, PushLock, PushPace,
    PushStep, PushText, Pushed, Trouble, carry_out, distinguish, gone_texts, texts,
};
use crate::source::Sources;
use crate::wording::list;

const EXAMPLES: &str = "\
Examples:
  stappenkaart push --to zendesk --dry-run    what would be done, and whether all that is there is still right
  stappenkaart push --to zendesk              every card in every language
  stappenkaart push --to confluence --lang en
  stappenkaart push --to intercom --hide-gone hide the articles of cards that are gone

Keys are in the environment:
  zendesk      ZENDESK_EMAIL and ZENDESK_API_TOKEN
  intercom     INTERCOM_ACCESS_TOKEN
  confluence   CONFLUENCE_EMAIL and CONFLUENCE_API_TOKEN";

/// Push the cards to a help center as articles, and read each one back: as the help center keeps it, and as its readers get it.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct PushArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// The help center: `zendesk`, `intercom` or `confluence`. Its place is in `[push]` of guide.toml.
    #[arg(long, value_name = "HOST")]
    to: String,
    /// Write nothing: say what would be done, and read what is there.
    #[arg(long)]
    dry_run: bool,
    /// An edit in the help center that you have put into the card, as the message of SK530 names it.
    #[arg(long, value_name = "CARD/LANG@EDIT")]
    seen: Vec<String>,
    /// Hide the articles of cards that the guide does not have any more.
    #[arg(long, conflicts_with_all = ["dry_run", "lang"])]
    hide_gone: bool,
    #[command(flatten)]
    languages: LanguagesArgument,
    #[command(flatten)]
    drafts: DraftsArgument,
    /// How many seconds the help center may take for an answer.
    #[arg(long, value_name = "SECONDS", default_value_t = 60, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    #[command(flatten)]
    cache: CacheArguments,
    #[command(flatten)]
    report: ReportFormat,
}

/// Runs the command.
pub fn run(arguments: &PushArguments) -> Result<ExitStatus, Failure> {
    let center = center(&arguments.to)?;
    // Before `push.lock` is read: the other run changes it.
    let _alone = match arguments.dry_run {
        true => None,
        false => Some(alone(&guide_root(arguments.guide.dir())?)?),
    };
    let (root, sources) = arguments.guide.open()?;
    let format = arguments.report.message_format;
    let mut report = Report::new(&sources, format, Suggestions::Counted);
    let outcome = match checked(arguments, center, &sources, &mut report)? {
        None => ExitStatus::Problems,
        Some(checked) => push(arguments, center, (&root, &sources), &checked, &mut report)?,
    };
    report.close();
    Ok(outcome)
}

/// Reads all that is in a help center, and writes nothing there: `verify --live` with the name of one.
pub fn look(
    center: &str,
    (guide, languages, drafts): (GuideArgument, LanguagesArgument, DraftsArgument),
    timeout: u64,
    report: ReportFormat,
) -> Result<ExitStatus, Failure> {
    run(&PushArguments {
        guide,
        to: center.to_owned(),
        dry_run: true,
        seen: Vec::new(),
        hide_gone: false,
        languages,
        drafts,
        timeout,
        cache: CacheArguments::default(),
        report,
    })
}

/// Whether cards can be pushed to a help center of this name.
pub fn is_center(name: &str) -> bool {
    CENTERS.iter().any(|center| center.name == name)
}

// Two runs at once would make articles twice. The system frees the lock when this run ends, however it ends.
fn alone(root: &Path) -> Result<Turn, Failure> {
    Turn::try_take(root, "push")?.ok_or_else(|| {
        Failure::new(
            say!("another run is pushing this guide"),
            say!("wait until it has ended, and type the command again"),
        )
    })
}

fn center(name: &str) -> Result<&'static Center, Failure> {
    let mut all = CENTERS.iter();
    all.find(|center| center.name == name).ok_or_else(|| {
        let names = list(CENTERS.iter().map(|center| center.name));
        let message = say!("cards can't be pushed to `{name}`");
        Failure::new(
            message,
            say!("there are {names}; for others, see `stappenkaart build --format fragment`"),
        )
    })
}

// The guide as it is pushed. `None` when problems stop that; they are reported.
fn checked(
    arguments: &PushArguments,
    center: &Center,
    sources: &Sources,
    report: &mut Report<'_>,
) -> Result<Option<Checked>, Failure> {
    let options = CheckOptions {
        languages: single(&arguments.languages.lang),
        drafts: arguments.drafts.choice(),
        ..CheckOptions::default()
    };
    let mut checked = compile::check_as(sources, &options);
    report.add(&checked.problems);
    if any_error(&checked.problems) {
        return Ok(None);
    }
    if options.drafts == DraftChoice::LeftOut {
        checked.leave_out_drafts(sources);
    }
    if let Some(library) = &mut checked.library {
        let profile = profile(center.name).expect("each help center has a profile");
        library.guide.publish.host = crate::host::known(&profile.name).unwrap_or(center.name);
    }
    Ok(Some(checked))
}

fn push(
    arguments: &PushArguments,
    center: &Center,
    (root, sources): (&Path, &Sources),
    checked: &Checked,
    report: &mut Report<'_>,
) -> Result<ExitStatus, Failure> {
    let session = checked
        .session(sources)
        .expect("a guide without errors was read");
    let guide = &session.library.guide;
    let variable = |name: &str| std::env::var(name).ok();
    let pace = pace(arguments);
    let opened = center.opened(&guide.push, guide.source.as_str(), &variable, pace);
    let opened = opened.map_err(|fault| no_center(center, fault))?;
    let disk = GuideDisk { root };
    let Some(mut texts) = written(arguments, &session, report)? else {
        return Ok(ExitStatus::Problems);
    };
    if opened.article_of("", "a") != opened.article_of("", "b") {
        distinguish(&mut texts);
    }
    let mut desk = PushDesk {
        center: &*opened,
        profile: profile(center.name).expect("each help center has a profile"),
        lock: lock(sources, center, &guide.push)?,
        disk: &disk,
        source: guide.source.as_str(),
        repeats: pace.repeats,
        pause: pace.pause,
        seen: &arguments.seen,
    };
    let line = ProgressLine::new(say!("pushing"));
    let progress = |done, all| line.show(done, all);
    let mut pushed = carry_out(&mut desk, &texts, arguments.dry_run, &progress)?;
    if arguments.languages.lang.is_empty() {
        gone(arguments, &mut desk, &texts, &mut pushed)?;
    }
    Ok(told(pushed, &desk, arguments.dry_run, report))
}

// What is sent. `None` when problems stop that; they are reported.
fn written(
    arguments: &PushArguments,
    session: &Session<'_>,
    report: &mut Report<'_>,
) -> Result<Option<Vec<PushText>>, Failure> {
    let languages = languages(&arguments.languages, session.library)?;
    match texts(session, &languages, &arguments.cache.open()) {
        Ok(texts) => Ok(Some(texts)),
        Err(BuildError::Problems(problems)) => {
            report.add(&in_order(problems));
            Ok(None)
        }
        Err(BuildError::Disk(error)) => Err(error.into()),
    }
}

fn pace(arguments: &PushArguments) -> PushPace {
    PushPace {
        timeout: Duration::from_secs(arguments.timeout),
        repeats: 3,
        pause: Duration::from_millis(500),
        longest: Duration::from_secs(300),
    }
}

fn no_center(center: &Center, fault: CenterFault) -> Failure {
    let name = center.name;
    match fault {
        CenterFault::NoPlace => Failure::new(
            say!("`guide.toml` does not say where `{name}` is"),
            say!("add a section `[push.{name}]`: the book shows its keys in the chapter on {name}"),
        ),
        CenterFault::NoKey(variable) => Failure::new(
            say!("the environment variable `{variable}` is not set, or can't be a key"),
            say!(
                "set it in the shell or in the secrets of your CI; a key is never read from a file or an option"
            ),
        ),
    }
}

// Fails where an article could be made a second time.
fn lock(sources: &Sources, center: &Center, places: &PushPlaces) -> Result<PushLock, Failure> {
    let address = center.address(places).map(|address| address.as_str());
    let address = address.unwrap_or_default();
    let shown = sources.shown_path(LOCK);
    if sources.leads_out(LOCK) {
        let message = say!("`{shown}` is a link that leads out of the guide");
        return Err(Failure::new(message, say!("copy the file into the guide")));
    }
    let mut lock = match sources.find(LOCK) {
        None => PushLock::default(),
        Some(file) => {
            let text = String::from_utf8(sources.bytes(file)?).unwrap_or_default();
            if let Err(problem) = version_of(VersionedFile::PushLock, file, &text) {
                return Err(reported(sources, vec![problem]));
            }
            PushLock::read(&text).map_err(|why| {
                let message = say!("`{shown}` can't be read: {}", visible(&why));
                Failure::new(message, say!("restore it from your version control"))
            })?
        }
    };
    let before = lock
        .centers
        .insert(center.name.to_owned(), address.to_owned());
    match before {
        Some(before) if before != address => {
            let before = visible(&before);
            let message =
                say!("`{shown}` is of `{before}`, and `guide.toml` now says another address");
            let help = say!(
                "write the old address again, or delete what the file has of this help center: then all articles are made anew"
            );
            Err(Failure::new(message, help))
        }
        _ => Ok(lock),
    }
}

/// The folder of the guide.
struct GuideDisk<'a> {
    root: &'a Path,
}

impl PushDisk for GuideDisk<'_> {
    fn lock(&self, text: &str) -> io::Result<()> {
        replace_file(&self.root.join(LOCK), text.as_bytes())
    }

    fn rescue(&self, name: &str, text: &str) -> io::Result<String> {
        let path: PathBuf = self.root.join("push-rescue").join(name);
        rescue_file(&path, text.as_bytes())?;
        Ok(path.display().to_string())
    }
}

fn gone(
    arguments: &PushArguments,
    desk: &mut PushDesk<'_>,
    texts: &[PushText],
    pushed: &mut Pushed,
) -> Result<(), Failure> {
    if any_error(&pushed.problems) {
        return Ok(());
    }
    let choice = match arguments.hide_gone {
        true => GoneChoice::Hidden,
        false => GoneChoice::Reported,
    };
    match gone_texts(desk, texts, choice) {
        Ok((problems, hidden)) => {
            pushed.problems.extend(problems);
            pushed.hidden = hidden;
            Ok(())
        }
        Err(Trouble::Disk(error)) => Err(error.into()),
        Err(Trouble::Problems(problems)) => {
            pushed.problems.extend(problems);
            Ok(())
        }
        Err(Trouble::Center(error)) => {
            let profile = desk.profile;
            pushed
                .problems
                .push(error.problem(&profile.title, &profile.name));
            Ok(())
        }
    }
}

fn told(pushed: Pushed, desk: &PushDesk<'_>, dry_run: bool, report: &mut Report<'_>) -> ExitStatus {
    for (name, step) in pushed
        .steps
        .iter()
        .filter(|(_, step)| *step != PushStep::Unchanged)
    {
        report.say(format!("{:<12} {name}", step.word()));
    }
    for name in &pushed.hidden {
        report.say(format!("{:<12} {name}", say!("hidden")));
    }
    pushed
        .edits
        .iter()
        .for_each(|line| report.say(visible(line)));
    for (name, why) in &pushed.closed {
        report.say(say!(
            "The page of {name} was not read as a reader: {}.",
            visible(why)
        ));
    }
    let errors = any_error(&pushed.problems);
    if !errors {
        report.say(summary(&pushed, desk, dry_run));
    }
    let status = ExitStatus::of_server(&pushed.problems);
    report.add(&in_order(pushed.problems));
    status
}

fn summary(pushed: &Pushed, desk: &PushDesk<'_>, dry_run: bool) -> String {
    let title = &desk.profile.title;
    let all = pushed.steps.len();
    let is_same = |(_, step): &&(String, PushStep)| *step == PushStep::Unchanged;
    let same = pushed.steps.iter().filter(is_same).count();
    let texts = count(all - same, say!("text"), say!("texts"));
    let seen = count(pushed.sightings, say!("sighting"), say!("sightings"));
    match dry_run {
        true => say!(
            "{title}: {texts} to push, {same} unchanged with all {seen} of warnings. Nothing was written."
        ),
        false => say!(
            "{title}: pushed {texts}, {same} unchanged; read back, with all {seen} of warnings."
        ),
    }
}
