//! The file that an include names. Takes the include, returns the file, or says why there is none.

use stappenkaart_say::say;

use super::path::resolve;
use super::raw::RawInclude;
use crate::codes;
use crate::diag::{Diagnostic, Fix, Problems};
use crate::source::{FileId, Sources};
use crate::suggest::{did_you_mean, only_near};

/// The file to include. `None` when there is none; `open` are the files that include one another,
/// down to the one that this include is in.
pub fn find(
    sources: &Sources,
    include: &RawInclude,
    open: &[FileId],
    problems: &mut Problems,
) -> Option<FileId> {
    let RawInclude { span, target, .. } = include;
    let mut refuse = |message: String, help: &str| {
        problems.error(codes::SK210, *span, message).help(help);
        None
    };
    let Some(path) = resolve(sources.path(span.file), target) else {
        return refuse(
            say!("`{target}` is outside the guide"),
            say!("include a file of this guide"),
        );
    };
    match sources.find(&path) {
        Some(file) if open.contains(&file) => refuse(
            say!("`{path}` includes itself"),
            say!("remove one of the includes"),
        ),
        Some(file) => Some(file),
        None if sources.leads_out(&path) => refuse(
            say!("`{path}` is a symbolic link to a place outside the guide"),
            say!("copy the file into the guide"),
        ),
        None => {
            problems.push(missing(sources, include, &path));
            None
        }
    }
}

fn missing(sources: &Sources, include: &RawInclude, path: &str) -> Diagnostic {
    let shared: Vec<&str> = sources
        .under("shared/")
        .map(|(_, path)| path)
        .filter(|path| path.ends_with(".md"))
        .collect();
    let help = did_you_mean(path, shared.iter().copied())
        .unwrap_or_else(|| say!("make the file `{path}`, or include one that exists"));
    let fix = only_near(path, shared)
        .zip(include.target_place)
        .map(|(meant, place)| Fix::new(place, relative(sources.path(include.span.file), meant)));
    let message = say!("`{}` can't be included: there is no `{path}`", include.name);
    Diagnostic::error(codes::SK210, include.span, message)
        .help(help)
        .fixed_by(fix)
}

// A path as it is written in the file at `from`; both are paths from the guide's folder.
fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - 1 - common.min(from.len() - 1));
    format!("{up}{}", to[common..].join("/"))
}
