//! `stappenkaart check`: what is wrong with a guide, all at once. Writes nothing, unless it is asked to fix what it can.

use std::path::Path;

use stappenkaart_say::say;

use super::diff;
use super::drafts::DraftsArgument;
use super::failure::{ExitStatus, Failure};
use super::focus::{FocusArguments, Looked};
use super::guide::replace_all;
use super::levels::LevelArguments;
use super::report::{self, MessageFormat, Report, ReportFormat, Suggestions, count};
use crate::compile::{self, CheckOptions, Checked};
use crate::diag::any_error;
use crate::fix::{FixReport, FixedFile, FixedProblem, fix};
use crate::publish::Replacement;
use crate::source::Sources;

const EXAMPLES: &str = "\
Examples:
  stappenkaart check                       for a person
  stappenkaart check --fix                 fix what needs no decision, report the rest
  stappenkaart check --fix --dry-run       show what that would change
  stappenkaart check replace-toner         only this card, and what all cards share
  stappenkaart check docs --message-format sarif > problems.sarif";

/// Report everything that is wrong with the guide. Writes nothing without `--fix`.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct CheckArguments {
    #[command(flatten)]
    focus: FocusArguments,
    /// Type what the messages suggest, where that can't change what a text means.
    #[arg(long)]
    fix: bool,
    /// Show what `--fix` would change, as a diff, and write nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    #[command(flatten)]
    drafts: DraftsArgument,
    #[command(flatten)]
    report: ReportFormat,
    #[command(flatten)]
    levels: LevelArguments,
}

pub fn run(arguments: &CheckArguments) -> Result<ExitStatus, Failure> {
    let focus = arguments.focus.focus()?;
    let _turn = match arguments.fix && !arguments.dry_run {
        true => focus.guide.turn()?,
        false => None,
    };
    let (root, mut sources) = focus.guide.open()?;
    let looked = focus.cards(&sources)?;
    let options = CheckOptions {
        drafts: arguments.drafts.choice(),
        ..arguments.levels.options()?
    };
    if arguments.fix {
        let fixed = fix(&mut sources, &|sources| {
            let mut checked = compile::check_as(sources, &options);
            looked.limit(sources, &mut checked.problems);
            checked
        });
        if arguments.dry_run {
            show(&fixed, &sources);
        } else {
            write(&fixed, &root, &sources)?;
            tell(&fixed, &sources, arguments.report.message_format);
        }
        // What is on the disk now, and not what was meant to be.
        sources = Sources::load(&root)?;
    }
    let checked = compile::check_as(&sources, &options);
    Ok(reported(arguments, &looked, &sources, checked))
}

fn reported(
    arguments: &CheckArguments,
    looked: &Looked,
    sources: &Sources,
    mut checked: Checked,
) -> ExitStatus {
    let elsewhere = looked.limit(sources, &mut checked.problems);
    let fine = !any_error(&checked.problems);
    if !arguments.dry_run {
        let format = arguments.report.message_format;
        let mut report = Report::new(sources, format, Suggestions::Shown);
        report.look_at(&|path| looked.has(path));
        report.add(&checked.problems);
        if fine {
            let cards = checked.library.map_or(0, |library| library.cards.len());
            report.say(say!(
                "Checked {}: no errors.",
                count(looked.count(cards), say!("card"), say!("cards"))
            ));
        }
        if elsewhere != (0, 0) {
            report.say(in_others(elsewhere));
        }
        report.close();
    }
    match fine {
        true => ExitStatus::Fine,
        false => ExitStatus::Problems,
    }
}

fn in_others((errors, others): (usize, usize)) -> String {
    let errors = (errors > 0).then(|| count(errors, say!("error"), say!("errors")));
    let others = (others > 0).then(|| count(others, say!("other problem"), say!("other problems")));
    let both = errors
        .into_iter()
        .chain(others)
        .collect::<Vec<_>>()
        .join(", ");
    say!("In other cards: {both}. `stappenkaart check` shows all cards.")
}

fn show(fixed: &FixReport, sources: &Sources) {
    for FixedFile {
        file,
        before,
        after,
    } in &fixed.files
    {
        report::raw(diff::unified(&sources.shown(*file), before, after).as_bytes());
    }
    report::error_line(match fixed.problems.len() {
        0 => say!("Nothing can be fixed automatically.").to_owned(),
        number => say!("Would fix {}; nothing is written.", in_files(number, fixed)),
    });
}

fn write(fixed: &FixReport, root: &Path, sources: &Sources) -> Result<(), Failure> {
    let files = fixed.files.iter().map(|file| Replacement {
        path: root.join(sources.path(file.file)),
        before: file.before.clone(),
        after: file.after.clone(),
    });
    replace_all(&files.collect::<Vec<_>>())
}

fn tell(fixed: &FixReport, sources: &Sources, format: MessageFormat) {
    let say = |text: String| {
        if format == MessageFormat::Human {
            report::line(text)
        } else {
            report::error_line(text)
        }
    };
    for FixedProblem {
        problem,
        file,
        line,
    } in &fixed.problems
    {
        let path = sources.shown(*file);
        say(say!(
            "Fixed {path}:{line}: {} {}",
            problem.code.0,
            report::visible(&problem.message)
        ));
    }
    say(match fixed.problems.len() {
        0 => say!("Nothing could be fixed automatically.").to_owned(),
        number => say!("Fixed {}.", in_files(number, fixed)),
    });
}

fn in_files(number: usize, fixed: &FixReport) -> String {
    say!(
        "{} in {}",
        count(number, say!("problem"), say!("problems")),
        count(fixed.files.len(), say!("file"), say!("files"))
    )
}
