//! `stappenkaart build`: a guide in, a proven site out.

use std::path::{Path, PathBuf};
use std::time::Instant;

use stappenkaart_say::say;

use super::cache::CacheArguments;
use super::drafts::DraftsArgument;
use super::failure::{ExitStatus, Failure};
use super::find::site_folder;
use super::formats::FormatArguments;
use super::guide::{GuideArgument, LanguagesArgument, languages_and_pseudo, pairs, single};
use super::levels::LevelArguments;
use super::report::{Report, ReportFormat, Suggestions, count};
use crate::cache::{BUILD, Cache};
use crate::codes;
use crate::compile::{
    self, BuildError, BuildStage, CheckOptions, Checked, DraftChoice, Shards, SitePart, Targets,
    digests_of_guide, timed,
};
use crate::diag::{Diagnostic, any_error, in_order};
use crate::library::Library;
use crate::publish::{Staging, publish};
use crate::shard::{Shard, ShardOptions, ShardRecord};
use crate::source::Sources;
use crate::verify::manifest;
use summary::BuiltSite;
use timings::BuildTimings;

mod summary;
mod timings;

const EXAMPLES: &str = "\
Examples:
  stappenkaart build                       everything, into ./site
  stappenkaart build --lang en             English only
  stappenkaart build --lang nl+en          sheets with Dutch and English beside each other, too
  stappenkaart build --lang qps,qps-Arab   in pseudo-languages: plain text left over is not translatable
  stappenkaart build --format pdf,checklist --out print
  stappenkaart build --format category-binder --category office
                                           the binder of one category
  stappenkaart build --drafts              the cards with `status: draft` too
  stappenkaart build --shard 2/4 --out b   the second quarter of the cards, for `stappenkaart merge`
  stappenkaart build --strict              in CI: warnings stop the build too";

/// Build the guide into a site: pages, PDFs and checklists in every language, with every warning proven.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct BuildArguments {
    #[command(flatten)]
    pub guide: GuideArgument,
    /// Folder to write the site to. A site that is there already is replaced once the new one is proven [default: ./site, or `site`
    /// in the folder of the guide if that is above].
    #[arg(long, value_name = "SITE")]
    pub out: Option<PathBuf>,
    /// Build only a part of the site, such as 2/4: the files of every fourth card, from the second. `stappenkaart merge` makes a site of
    /// all parts.
    #[arg(long, value_name = "N/ALL", requires = "out")]
    pub shard: Option<Shard>,
    #[command(flatten)]
    pub languages: LanguagesArgument,
    #[command(flatten)]
    pub formats: FormatArguments,
    #[command(flatten)]
    pub drafts: DraftsArgument,
    /// Also say where the time went: each stage, and the ten slowest cards.
    #[arg(long)]
    pub timings: bool,
    #[command(flatten)]
    pub cache: CacheArguments,
    #[command(flatten)]
    pub report: ReportFormat,
    #[command(flatten)]
    pub levels: LevelArguments,
}

pub fn run(arguments: &BuildArguments) -> Result<ExitStatus, Failure> {
    run_with(arguments, None)
}

/// The same, where the files of cards are taken from shards, if there are any.
pub fn run_with(
    arguments: &BuildArguments,
    shards: Option<&Shards>,
) -> Result<ExitStatus, Failure> {
    arguments.formats.check()?;
    let (root, sources) = arguments.guide.open()?;
    let mut report = Report::new(
        &sources,
        arguments.report.message_format,
        Suggestions::Counted,
    );
    let out = place_of_site(arguments, &root);
    if shards.is_some() || arguments.shard.is_some() {
        keep_kinds_apart(&out, arguments.shard)?;
    }
    let outcome = build(arguments, shards, &sources, &out, &mut report)?;
    report.close();
    Ok(outcome)
}

fn place_of_site(arguments: &BuildArguments, root: &Path) -> PathBuf {
    let found = Some(root).filter(|_| arguments.guide.dir().is_none());
    let out = arguments.out.clone();
    out.unwrap_or_else(|| site_folder(found))
}

// A shard never replaces a site that readers may see, nor a site the shard that it is made of.
fn keep_kinds_apart(out: &Path, shard: Option<Shard>) -> Result<(), Failure> {
    let Ok(there) = manifest(out) else {
        return Ok(());
    };
    let replaced = match (there.shard, shard) {
        (Some(record), None) => say!("shard {} of a site", record.shard),
        (None, Some(_)) => say!("a whole site").to_owned(),
        _ => return Ok(()),
    };
    let message = say!(
        "`{}` has {replaced}, which would be replaced",
        out.display()
    );
    Err(Failure::new(
        message,
        say!("name another folder with `--out`"),
    ))
}

fn build(
    arguments: &BuildArguments,
    shards: Option<&Shards>,
    sources: &Sources,
    out: &Path,
    report: &mut Report<'_>,
) -> Result<ExitStatus, Failure> {
    let started = Instant::now();
    let timings = BuildTimings::start();
    let check = || publishable(arguments, sources, report);
    let Some((checked, drafts)) = timed(&timings, BuildStage::Check, check)? else {
        return Ok(ExitStatus::Problems);
    };
    let library = checked.library.as_ref().expect("a guide was read");
    let record = shard_record(arguments, sources, library)?;
    let problems = of_other_guides(shards, sources, library)?;
    if !problems.is_empty() {
        return stopped(BuildError::Problems(problems), report);
    }
    let part = SitePart::of(record.as_ref(), shards);
    let cache = arguments.cache.open();
    let targets = targets(arguments, library, &cache)?;
    let staging = Staging::new(out)?;
    match compile::build_part(sources, &checked, &targets, part, &staging, &timings) {
        Ok(verified) => {
            timed(&timings, BuildStage::Publish, || publish(&verified, out))?;
            cache.trim();
            let built = BuiltSite {
                verified: &verified,
                library,
                targets: &targets,
                part,
                out,
            };
            report.say(built.summary(started));
            say_more(arguments, &timings, drafts, &cache, report);
            Ok(ExitStatus::Fine)
        }
        Err(error) => stopped(error, report),
    }
}

// What a build says after how much it made.
fn say_more(
    arguments: &BuildArguments,
    timings: &BuildTimings,
    drafts: usize,
    cache: &Cache,
    report: &Report<'_>,
) {
    let more = [
        arguments.timings.then(|| timings.report()),
        (drafts > 0).then(|| left_out(drafts)),
        arguments.cache.not_kept(cache),
    ];
    more.iter().flatten().for_each(|text| report.say(text));
}

fn stopped(error: BuildError, report: &mut Report<'_>) -> Result<ExitStatus, Failure> {
    match error {
        BuildError::Problems(problems) => {
            report.add(&in_order(problems));
            Ok(ExitStatus::Problems)
        }
        BuildError::Disk(error) => Err(error.into()),
    }
}

fn targets<'a>(
    arguments: &BuildArguments,
    library: &Library,
    cache: &'a Cache,
) -> Result<Targets<'a>, Failure> {
    let pairs = pairs(&arguments.languages.lang)?;
    Ok(Targets {
        languages: languages_and_pseudo(&single(&arguments.languages.lang), library)?,
        formats: arguments.formats.formats(library, !pairs.is_empty())?,
        pairs,
        print: arguments.formats.print(&library.guide),
        cache,
    })
}

// What a shard says of itself, if only one is built.
fn shard_record(
    arguments: &BuildArguments,
    sources: &Sources,
    library: &Library,
) -> Result<Option<ShardRecord>, Failure> {
    let Some(shard) = arguments.shard else {
        return Ok(None);
    };
    let mut options = ShardOptions {
        lang: arguments.languages.lang.clone(),
        drafts: arguments.drafts.choice() == DraftChoice::Published,
        ..ShardOptions::default()
    };
    arguments.formats.say(&mut options);
    Ok(Some(ShardRecord {
        shard,
        build: BUILD.to_owned(),
        options,
        sources: digests_of_guide(sources, library)?,
    }))
}

// The shards of other versions of the guide.
fn of_other_guides(
    shards: Option<&Shards>,
    sources: &Sources,
    library: &Library,
) -> Result<Vec<Diagnostic>, Failure> {
    Ok(match shards {
        Some(shards) => shards.of_other_guides(&digests_of_guide(sources, library)?),
        None => Vec::new(),
    })
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
    if let (Some(library), Some(host)) = (&mut checked.library, arguments.formats.host()) {
        library.guide.publish.host = host;
    }
    let cards = checked.library.as_ref().map(|library| library.cards.len());
    if cards == Some(0) {
        report.add(&[only_drafts()]);
    }
    Ok(cards
        .is_some_and(|cards| cards > 0)
        .then_some((checked, drafts)))
}

fn only_drafts() -> Diagnostic {
    let message = say!("every card is a draft, so there is nothing to publish");
    Diagnostic::in_file(codes::SK001, "guide.toml", message).help(say!(
        "delete `status: draft` in a card that is ready, or type `stappenkaart build --drafts`"
    ))
}

fn left_out(drafts: usize) -> String {
    let them = if drafts == 1 {
        say!("it")
    } else {
        say!("them")
    };
    say!(
        "Left out {}. To publish {them} too, type `stappenkaart build --drafts`.",
        count(drafts, say!("draft"), say!("drafts"))
    )
}
