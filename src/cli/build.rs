//! `stappenkaart build`: a guide in, a proven site out.

use std::path::{Path, PathBuf};
use std::time::Instant;

use super::cache::CacheArguments;
use super::drafts::DraftsArgument;
use super::failure::{ExitStatus, Failure};
use super::formats::FormatArguments;
use super::guide::{GuideArgument, LanguagesArgument, languages_and_pseudo, pairs, single};
use super::levels::LevelArguments;
use super::report::{self, Report, ReportFormat, Suggestions, count};
use crate::codes;
use crate::compile::{self, BuildError, CheckOptions, Checked, DraftChoice, Targets};
use crate::diag::{Diagnostic, any_error, in_order};
use crate::format::{Scope, always};
use crate::library::Library;
use crate::model::Lang;
use crate::publish::{Staging, publish};
use crate::source::Sources;
use crate::verify::VerifiedSite;

const EXAMPLES: &str = "\
Examples:
  stappenkaart build                       everything, into ./site
  stappenkaart build --lang en             English only
  stappenkaart build --lang nl+en          sheets with Dutch and English beside each other, too
  stappenkaart build --lang qps,qps-Arab   in pseudo-languages: plain text left over is not translatable
  stappenkaart build --format pdf,checklist --out print
  stappenkaart build --drafts              the cards with `status: draft` too
  stappenkaart build --strict              in CI: warnings stop the build too";

/// Build the guide into a site: pages, PDFs and checklists in every language, with every warning proven.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct BuildArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// Folder to write the site to. A site that is there already is replaced once the new one is proven [default: ./site, or `site`
    /// in the folder of the guide if that is above].
    #[arg(long, value_name = "SITE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    languages: LanguagesArgument,
    #[command(flatten)]
    formats: FormatArguments,
    #[command(flatten)]
    drafts: DraftsArgument,
    #[command(flatten)]
    cache: CacheArguments,
    #[command(flatten)]
    report: ReportFormat,
    #[command(flatten)]
    levels: LevelArguments,
}

pub fn run(arguments: &BuildArguments) -> Result<ExitStatus, Failure> {
    arguments.formats.check()?;
    let (root, sources) = arguments.guide.open()?;
    let mut report = Report::new(
        &sources,
        arguments.report.message_format,
        Suggestions::Counted,
    );
    let out = place_of_site(arguments, &root);
    let outcome = build(arguments, &sources, &out, &mut report)?;
    report.close();
    Ok(outcome)
}

// A guide that was found in a folder above has its site there, wherever the command is typed.
fn place_of_site(arguments: &BuildArguments, root: &Path) -> PathBuf {
    match &arguments.out {
        Some(out) => out.clone(),
        None if arguments.guide.dir().is_none() && root.starts_with("..") => root.join("site"),
        None => PathBuf::from("site"),
    }
}

fn build(
    arguments: &BuildArguments,
    sources: &Sources,
    out: &Path,
    report: &mut Report<'_>,
) -> Result<ExitStatus, Failure> {
    let started = Instant::now();
    let Some((checked, drafts)) = publishable(arguments, sources, report)? else {
        return Ok(ExitStatus::Problems);
    };
    let mut checked = checked;
    if let (Some(library), Some(host)) = (&mut checked.library, arguments.formats.host()) {
        library.guide.publish.host = host;
    }
    let library = checked.library.as_ref().expect("a guide was read");
    let pairs = pairs(&arguments.languages.lang)?;
    let cache = arguments.cache.open();
    let targets = Targets {
        languages: languages_and_pseudo(&single(&arguments.languages.lang), library)?,
        formats: arguments.formats.formats(library, !pairs.is_empty())?,
        pairs,
        print: arguments.formats.print(&library.guide),
        cache: &cache,
    };
    let staging = Staging::new(out)?;
    let progress = |done, total| report::progress("writing", done, total);
    match compile::build(sources, &checked, &targets, &staging, &progress) {
        Ok(verified) => {
            publish(&verified, out)?;
            cache.trim();
            report.say(summary(&verified, library, &targets, out, started));
            if drafts > 0 {
                report.say(left_out(drafts));
            }
            Ok(ExitStatus::Fine)
        }
        Err(BuildError::Problems(problems)) => {
            report.add(&in_order(problems));
            Ok(ExitStatus::Problems)
        }
        Err(BuildError::Disk(error)) => Err(error.into()),
    }
}

// The guide as it is published, and how many drafts were left out of it. `None` when problems stop the build; they are reported.
fn publishable(
    arguments: &BuildArguments,
    sources: &Sources,
    report: &mut Report<'_>,
) -> Result<Option<(Checked, usize)>, Failure> {
    // A translation that is not published does not stop the others.
    let options = CheckOptions {
        languages: single(&arguments.languages.lang),
        drafts: arguments.drafts.choice(),
        ..arguments.levels.options()?
    };
    let mut checked = compile::check_as(sources, &options);
    report.add(&checked.problems);
    if any_error(&checked.problems) {
        return Ok(None);
    }
    let drafts = match options.drafts {
        DraftChoice::LeftOut => checked.leave_out_drafts(sources),
        DraftChoice::Published => 0,
    };
    let cards = checked.library.as_ref().map(|library| library.cards.len());
    if cards == Some(0) {
        report.add(&[only_drafts()]);
    }
    Ok(cards
        .is_some_and(|cards| cards > 0)
        .then_some((checked, drafts)))
}

fn only_drafts() -> Diagnostic {
    let message = "every card is a draft, so there is nothing to publish";
    Diagnostic::in_file(codes::SK001, "guide.toml", message).help(
        "delete `status: draft` in a card that is ready, or type `stappenkaart build --drafts`",
    )
}

fn left_out(drafts: usize) -> String {
    let them = if drafts == 1 { "it" } else { "them" };
    format!(
        "Left out {}. To publish {them} too, type `stappenkaart build --drafts`.",
        count(drafts, "draft", "drafts")
    )
}

// "15 pages", "6 PDFs": how many files of each kind there are.
fn written(targets: &Targets<'_>, library: &Library) -> Vec<String> {
    let languages = targets.languages.len();
    let mut kinds: Vec<((&str, &str), usize)> = Vec::new();
    let formats = targets.formats.iter().copied();
    let formats = formats.chain(always(&library.guide));
    for artefact in formats.flat_map(|format| format.artefacts()) {
        let files = match artefact.scope {
            Scope::Card => library.cards.len() * languages,
            Scope::Moved => library.guide.redirects.len() * languages,
            Scope::Pair => library.cards.len() * targets.pairs.len(),
            Scope::AllCards | Scope::Language => languages,
            Scope::Site => 1,
        };
        match kinds.iter_mut().find(|(kind, _)| *kind == artefact.counted) {
            Some((_, known)) => *known += files,
            None => kinds.push((artefact.counted, files)),
        }
    }
    let counts = kinds.into_iter().filter(|(_, files)| *files > 0);
    counts
        .map(|((one, several), files)| count(files, one, several))
        .collect()
}

fn summary(
    verified: &VerifiedSite,
    library: &Library,
    targets: &Targets<'_>,
    out: &Path,
    started: Instant,
) -> String {
    let files = verified.site().files();
    let warnings: usize = library
        .cards
        .iter()
        .map(|card| card.all_warnings().count())
        .sum();
    let artefacts = files
        .values()
        .filter(|origin| origin.format.is_some())
        .count();
    let languages = targets
        .languages
        .iter()
        .map(Lang::as_str)
        .collect::<Vec<_>>()
        .join(", ");
    let proof = match warnings {
        0 => format!(
            "No card has a warning; {} read back.",
            count(artefacts, "artefact", "artefacts")
        ),
        1 => format!(
            "1 of 1 warning found in every artefact ({} read back).",
            count(artefacts, "artefact", "artefacts")
        ),
        _ => format!(
            "{warnings} of {warnings} warnings found in every artefact ({} in {artefacts} artefacts read back).",
            count(verified.sightings(), "sighting", "sightings")
        ),
    };
    format!(
        "Built {} in {} ({languages}): {}, in {:.1} s.\n{proof}\nOpen {}",
        count(library.cards.len(), "card", "cards"),
        count(targets.languages.len(), "language", "languages"),
        written(targets, library).join(", "),
        started.elapsed().as_secs_f64(),
        out.join("index.html").display(),
    )
}
