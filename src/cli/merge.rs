//! `stappenkaart merge`: the shards of a site in, the whole site out, proven as `build` proves it.

use std::path::PathBuf;

use super::build::{self, BuildArguments};
use super::cache::CacheArguments;
use super::drafts::DraftsArgument;
use super::failure::{ExitStatus, Failure};
use super::formats::FormatArguments;
use super::guide::{GuideArgument, LanguagesArgument};
use super::levels::LevelArguments;
use super::report::{Report, ReportFormat, Suggestions};
use crate::compile::Shards;
use crate::source::Sources;

const EXAMPLES: &str = "\
Examples:
  stappenkaart build --shard 1/2 --out a    on one machine
  stappenkaart build --shard 2/2 --out b    on another one
  stappenkaart merge a b --out site         the same site as `stappenkaart build --out site`";

/// Merge the shards that `build --shard` wrote into one site.
///
/// It has the same files as a site that is built at once, byte for byte. Every warning of every card is read back again: a shard that is
/// missing, from another version of the guide, or without a warning stops the merge. It has the languages, formats and paper of the shards.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct MergeArguments {
    /// The folder of every shard, in any order.
    #[arg(required = true, value_name = "SHARD")]
    shards: Vec<PathBuf>,
    /// The folder of the guide that the shards were built from [default: this folder, or else ./content, or else the nearest folder above].
    #[arg(long, value_name = "DIR")]
    guide: Option<PathBuf>,
    /// Folder to write the site to. A site that is there already is replaced once the new one is proven [default: as `build`].
    #[arg(long, value_name = "SITE")]
    out: Option<PathBuf>,
    /// Also say where the time went.
    #[arg(long)]
    timings: bool,
    #[command(flatten)]
    cache: CacheArguments,
    #[command(flatten)]
    report: ReportFormat,
    #[command(flatten)]
    levels: LevelArguments,
}

/// Runs the command.
pub fn run(arguments: MergeArguments) -> Result<ExitStatus, Failure> {
    let shards = match Shards::open(&arguments.shards) {
        Ok(shards) => shards,
        Err(problems) => {
            let nothing = Sources::in_memory(Vec::<(String, Vec<u8>)>::new());
            let format = arguments.report.message_format;
            let mut report = Report::new(&nothing, format, Suggestions::Shown);
            report.add(&problems);
            report.close();
            return Ok(ExitStatus::Problems);
        }
    };
    let options = shards.options();
    let build = BuildArguments {
        guide: GuideArgument::at(arguments.guide),
        out: arguments.out,
        shard: None,
        formats: FormatArguments::of_shards(&options),
        drafts: DraftsArgument::of(options.drafts),
        languages: LanguagesArgument { lang: options.lang },
        timings: arguments.timings,
        cache: arguments.cache,
        report: arguments.report,
        levels: arguments.levels,
    };
    build::run_with(&build, Some(&shards))
}
