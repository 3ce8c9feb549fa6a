//! `stappenkaart check`: what is wrong with a guide, all at once. Writes nothing, unless it is asked to mend what it can.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::levels::LevelArguments;
use super::report::{self, Advice, MessageFormat, Report, count};
use super::today::today;
use super::{ExitStatus, Failure, diff, open};
use crate::compile::{self, CheckOptions};
use crate::diag::any_error;
use crate::fix::{FixReport, FixedFile, FixedProblem, fix};
use crate::publish::replace_file;
use crate::source::Sources;

const EXAMPLES: &str = "\
Examples:
  stappenkaart check                       for a person
  stappenkaart check --fix                 mend what needs no person, say what is left
  stappenkaart check --fix --dry-run       show what that would change
  stappenkaart check docs --message-format sarif > problems.sarif";

/// Say everything that is wrong with the guide. Writes nothing without `--fix`.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct CheckArguments {
    /// The folder with `guide.toml` [default: this folder, or else ./content].
    dir: Option<PathBuf>,
    /// Type what the messages say, where that can't change what a text means.
    #[arg(long)]
    fix: bool,
    /// Show what `--fix` would change, as a diff, and write nothing.
    #[arg(long, requires = "fix")]
    dry_run: bool,
    /// How to write it: for a person, or for a program.
    #[arg(long, value_enum, default_value = "human", value_name = "FORMAT")]
    message_format: MessageFormat,
    #[command(flatten)]
    levels: LevelArguments,
    /// Take every warning as an error.
    #[arg(long)]
    strict: bool,
}

pub fn run(arguments: &CheckArguments) -> Result<ExitStatus, Failure> {
    let (root, mut sources) = open(arguments.dir.as_deref())?;
    let options = CheckOptions {
        levels: arguments.levels.levels()?,
        strict: arguments.strict,
        today: today(),
    };
    if arguments.fix {
        let fixed = fix(&mut sources, &|sources| {
            compile::check_as(sources, &options)
        });
        if arguments.dry_run {
            show(&fixed, &sources);
        } else {
            write(&fixed, &root, &sources)?;
            tell(&fixed, &sources, arguments.message_format);
        }
        // What is on the disk now, and not what was meant to be.
        sources = Sources::load(&root)?;
    }
    let checked = compile::check_as(&sources, &options);
    let mut report = Report::new(&sources, arguments.message_format, Advice::Told);
    let fine = !any_error(&checked.problems);
    if !arguments.dry_run {
        report.tell(&checked.problems);
        if fine {
            let cards = checked.library.map_or(0, |library| library.cards.len());
            report.say(format!(
                "Checked {}: no errors.",
                count(cards, "card", "cards")
            ));
        }
        report.close();
    }
    Ok(if fine {
        ExitStatus::Fine
    } else {
        ExitStatus::Problems
    })
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
        0 => "Nothing can be mended without a person.".to_owned(),
        number => format!(
            "{} would be mended, and nothing is written.",
            in_files(number, fixed)
        ),
    });
}

// Two paths can be one file; what was typed first stays.
fn write(fixed: &FixReport, root: &Path, sources: &Sources) -> Result<(), Failure> {
    for FixedFile { file, before, .. } in &fixed.files {
        if sources.stored(*file)? != *before {
            let message = format!(
                "`{}` was changed while it was being mended",
                sources.shown(*file)
            );
            return Err(Failure::new(
                message,
                "save it in your editor, and run the command again",
            ));
        }
    }
    let mut written = BTreeSet::new();
    for FixedFile {
        file,
        before: _,
        after,
    } in &fixed.files
    {
        let path = root.join(sources.path(*file));
        if written.insert(path.canonicalize()?) {
            replace_file(&path, after)?;
        }
    }
    Ok(())
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
        say(format!(
            "Mended {path}:{line}: {} {}",
            problem.code.0,
            report::visible(&problem.message)
        ));
    }
    say(match fixed.problems.len() {
        0 => "Nothing could be mended without a person.".to_owned(),
        number => format!("{} mended.", in_files(number, fixed)),
    });
}

fn in_files(number: usize, fixed: &FixReport) -> String {
    format!(
        "{} in {}",
        count(number, "problem", "problems"),
        count(fixed.files.len(), "file", "files")
    )
}
