//! The cards that a check is limited to. Takes what was typed: the folder of a guide, folders or files in it, ids of cards.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use super::failure::Failure;
use super::find::guide_folder;
use super::guide::{GuideArgument, root};
use crate::diag::{Diagnostic, Level};
use crate::source::Sources;
use crate::suggest::did_you_mean;

const CARDS: &str = "cards/";

/// The guide, and the cards of it.
#[derive(clap::Args)]
pub struct FocusArguments {
    /// The folder with `guide.toml`, if it is not found from here, and cards to look at: their ids, folders or files [default: all
    /// cards].
    #[arg(value_name = "DIR|CARD")]
    paths: Vec<PathBuf>,
}

/// Where the guide is, and what was typed after it.
pub struct Focus {
    /// The folder, if it is not the one that is found.
    pub guide: GuideArgument,
    /// Names from the guide's folder, with `/` between their parts; `None` for everything.
    parts: Option<Vec<String>>,
}

/// Which problems are shown.
pub struct Looked {
    /// The folders of the cards; `None` for all of them.
    folders: Option<BTreeSet<String>>,
}

impl FocusArguments {
    /// The guide and the parts of it. Fails on what is not there, and on a file that is in no guide.
    pub fn focus(&self) -> Result<Focus, Failure> {
        let is_guide = |path: &&PathBuf| path.join("guide.toml").is_file();
        let (dir, rest) = match self.paths.split_first() {
            Some((first, rest)) if is_guide(&first) => (Some(first.clone()), rest),
            // A folder that has no guide in it or above it, as it is answered everywhere.
            Some((first, [])) if first.is_dir() && guide_of(first).is_none() => {
                (Some(root(Some(first))?), &[][..])
            }
            _ => (
                self.paths.iter().find_map(|path| guide_of(path)),
                &self.paths[..],
            ),
        };
        if rest.is_empty() {
            return Ok(Focus {
                guide: GuideArgument::at(dir),
                parts: None,
            });
        }
        let folder = root(dir.as_deref()).or_else(|_| root(rest.first().map(PathBuf::as_path)))?;
        let parts = rest.iter().map(|path| part(path, &folder));
        Ok(Focus {
            parts: Some(parts.collect::<Result<_, _>>()?),
            guide: GuideArgument::at(dir),
        })
    }
}

// The nearest folder above something that is on the disk, as it was typed.
fn guide_of(path: &Path) -> Option<PathBuf> {
    let above = path.ancestors().skip(1).filter(|_| path.exists());
    let found = above
        .map(|folder| match folder.as_os_str().is_empty() {
            true => PathBuf::from("."),
            false => folder.to_owned(),
        })
        .find(|folder| folder.join("guide.toml").is_file());
    // Typed from within the guide, such as `.`.
    let is_in = |root: &PathBuf| real(path).starts_with(real(root));
    found.or_else(|| guide_folder().filter(|root| path.exists() && is_in(root)))
}

fn real(path: &Path) -> PathBuf {
    path.canonicalize().unwrap_or_else(|_| path.to_owned())
}

// A name from the guide's folder. What is not on the disk is the id of a card.
fn part(path: &Path, folder: &Path) -> Result<String, Failure> {
    if !path.exists() {
        return Ok(format!("{CARDS}{}", meant(path)));
    }
    let inside = path.strip_prefix(folder).map(Path::to_owned);
    let inside = inside.or_else(|_| real(path).strip_prefix(real(folder)).map(Path::to_owned));
    let inside = inside.map_err(|_| {
        let message = say!(
            "`{}` is not in the guide `{}`",
            path.display(),
            folder.display()
        );
        Failure::new(message, say!("check each guide by a command of its own"))
    })?;
    let names = inside
        .components()
        .map(|name| name.as_os_str().to_string_lossy());
    Ok(names.collect::<Vec<_>>().join("/"))
}

// The id that a path leads to which is not on the disk: `cards/log-in/card.md`, or the id by itself.
fn meant(path: &Path) -> String {
    let names = || {
        path.components()
            .map(|name| name.as_os_str().to_string_lossy())
    };
    let mut after = names().skip_while(|name| name != "cards").skip(1);
    after.next().map_or_else(
        || names().collect::<Vec<_>>().join("/"),
        |id| id.into_owned(),
    )
}

impl Focus {
    /// The cards in this guide. Fails on a card that it does not have.
    pub fn cards(&self, sources: &Sources) -> Result<Looked, Failure> {
        let Some(parts) = &self.parts else {
            return Ok(Looked { folders: None });
        };
        let known: BTreeSet<&str> = sources
            .under(CARDS)
            .filter_map(|(_, path)| path[CARDS.len()..].split_once('/'))
            .map(|(id, _)| id)
            .collect();
        let mut folders = BTreeSet::new();
        for part in parts {
            let Some(name) = part.strip_prefix(CARDS) else {
                match part.as_str() {
                    "" | "cards" => return Ok(Looked { folders: None }),
                    // What all cards share is always looked at.
                    _ => continue,
                }
            };
            let id = name.split('/').next().unwrap_or_default();
            if !known.contains(id) {
                let id = name;
                let help = did_you_mean(id, known.iter().copied())
                    .unwrap_or_else(|| say!("type the name of the folder of the card").to_owned());
                return Err(Failure::new(say!("there is no card `{id}`"), help));
            }
            folders.insert(format!("{CARDS}{id}/"));
        }
        Ok(Looked {
            folders: Some(folders),
        })
    }
}

impl Looked {
    /// Whether this file is one of these cards', or of all cards.
    pub fn has(&self, path: &str) -> bool {
        let Some(folders) = &self.folders else {
            return true;
        };
        !path.starts_with(CARDS)
            || folders
                .iter()
                .any(|folder| path.starts_with(folder.as_str()))
    }

    /// How many of these cards, of all that there are.
    pub fn count(&self, all: usize) -> usize {
        self.folders.as_ref().map_or(all, BTreeSet::len)
    }

    /// Leaves out the problems of other cards, and returns how many of them are errors, and how many are not.
    pub fn limit(&self, sources: &Sources, problems: &mut Vec<Diagnostic>) -> (usize, usize) {
        let mut elsewhere = (0, 0);
        problems.retain(|problem| {
            let is_here = self.has(problem.path(sources));
            match (is_here, problem.level) {
                (true, _) => {}
                (false, Level::Error) => elsewhere.0 += 1,
                (false, Level::Warning | Level::Advice) => elsewhere.1 += 1,
            }
            is_here
        });
        elsewhere
    }
}
