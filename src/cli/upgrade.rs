//! `stappenkaart upgrade`: the files of a guide in the form that this version of the tool writes.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde_json::{Value, json};
use stappenkaart_say::say;

use super::failure::{ExitStatus, Failure};
use super::guide::{GuideArgument, replace_all};
use super::import::OWNERS;
use super::report::{self, ListFormat, ListFormatArgument, count};
use crate::os_error;
use crate::publish::Replacement;
use crate::source::{FileId, Sources};
use crate::upgrade::{UpgradedFile, upgraded};

const EXAMPLES: &str = "\
Examples:
  stappenkaart upgrade --dry-run    show what would change, and write nothing
  stappenkaart upgrade              do it; review the diff, and commit it
  stappenkaart upgrade docs --message-format json

Run it once after you have installed a newer version of the tool. Older versions of the tool can't read what it wrote.";

/// Bring the files of the guide to the format versions that this tool writes: all of them, or none.
#[derive(clap::Args)]
#[command(after_help = EXAMPLES)]
pub struct UpgradeArguments {
    #[command(flatten)]
    guide: GuideArgument,
    /// Show what would change, and write nothing.
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    list: ListFormatArgument,
}

/// Runs the command.
pub fn run(arguments: &UpgradeArguments) -> Result<ExitStatus, Failure> {
    let _turn = match arguments.dry_run {
        true => None,
        false => arguments.guide.turn()?,
    };
    let (root, mut sources) = arguments.guide.open()?;
    let imports = imports(&root, &mut sources)?;
    let files =
        upgraded(&sources, imports).map_err(|problems| report::reported(&sources, problems))?;
    if !arguments.dry_run {
        let path = |id: FileId| match imports == Some(id) {
            true => root.join(OWNERS),
            false => root.join(sources.path(id)),
        };
        let changed = files.iter().filter(|file| is_changed(file));
        replace_all(
            &changed
                .map(|file| replacement(file, &path))
                .collect::<Vec<_>>(),
        )?;
    }
    match arguments.list.message_format {
        ListFormat::Json => report::line(listed(&files, &sources, arguments.dry_run)),
        ListFormat::Human => tell(&files, &sources, arguments.dry_run),
    }
    Ok(ExitStatus::Fine)
}

// What imports keep is in a hidden folder, which is not among the sources.
fn imports(root: &Path, sources: &mut Sources) -> Result<Option<FileId>, Failure> {
    let path = root.join(OWNERS);
    let shown = sources.shown_path(OWNERS);
    match fs::read_to_string(&path) {
        Ok(text) if fs::canonicalize(&path)?.starts_with(fs::canonicalize(root)?) => {
            Ok(Some(sources.admit(&shown, &text)))
        }
        Ok(_) => Err(Failure::new(
            say!("`{shown}` is a link that leads out of the guide"),
            say!("copy the file into the guide"),
        )),
        Err(error) if error.kind() == io::ErrorKind::NotFound && !path.is_symlink() => Ok(None),
        Err(error) => Err(Failure::new(
            say!("`{shown}` can't be read: {}", os_error::said(&error)),
            say!("get the last version of it that was right, or remove the folder `.import`"),
        )),
    }
}

fn is_changed(file: &UpgradedFile) -> bool {
    file.before != file.after
}

fn replacement(file: &UpgradedFile, path: &dyn Fn(FileId) -> PathBuf) -> Replacement {
    Replacement {
        path: path(file.id),
        before: file.before.clone(),
        after: file.after.clone(),
    }
}

fn tell(files: &[UpgradedFile], sources: &Sources, dry_run: bool) {
    for file in files {
        let path = sources.shown(file.id);
        let UpgradedFile { from, to, does, .. } = file;
        report::line(match is_changed(file) {
            true => say!("{path}: from version {from} to {to}: {}", does.join("; ")),
            false => say!("{path}: already current, version {to}"),
        });
    }
    let changed = files.iter().filter(|file| is_changed(file)).count();
    let changed = match changed {
        0 => return report::line(say!("Every file is already current.")),
        number => count(number, say!("file"), say!("files")),
    };
    report::next(
        &match dry_run {
            true => say!("Would upgrade {changed}; nothing is written."),
            false => say!(
                "Upgraded {changed}. Run `stappenkaart check`, review the diff, and commit it."
            ),
        },
        sources.root(),
    );
}

fn listed(files: &[UpgradedFile], sources: &Sources, dry_run: bool) -> Value {
    let each = files.iter().map(|file| {
        let UpgradedFile { from, to, does, .. } = file;
        json!({ "file": sources.shown(file.id), "from": from, "to": to, "changes": does })
    });
    json!({ "dry-run": dry_run, "files": each.collect::<Vec<Value>>() })
}
