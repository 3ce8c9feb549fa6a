//! A site that was written and not yet published: a folder beside its final place, and where each file comes from.

use std::collections::BTreeMap;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::shard::ShardRecord;
use crate::source::read_site_file;

/// A written site. Only `verify` makes more of it.
#[derive(Debug)]
pub struct Site {
    root: PathBuf,
    files: BTreeMap<String, Origin>,
    kept: Vec<String>,
    shard: Option<ShardRecord>,
}

/// What a file of a site was made from; empty for pages of the guide as a whole, and for assets.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Origin {
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub card: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub lang: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub format: Option<String>,
}

impl Origin {
    /// Of a file that belongs to an artefact of a card in a language.
    pub fn beside(card: &str, lang: &str) -> Origin {
        Origin {
            card: Some(card.to_owned()),
            lang: Some(lang.to_owned()),
            format: None,
        }
    }
}

impl Site {
    /// The site in the folder `root`, with what each of its files was made from.
    pub fn new(root: PathBuf, files: BTreeMap<String, Origin>) -> Site {
        Site {
            root,
            files,
            kept: Vec::new(),
            shard: None,
        }
    }

    /// The same site, which leaves files with these names to its server. One that ends with `/` is a whole folder.
    pub fn keeping(self, kept: Vec<String>) -> Site {
        Site { kept, ..self }
    }

    /// The same site, which is only this part of one.
    pub fn of_shard(self, shard: Option<ShardRecord>) -> Site {
        Site { shard, ..self }
    }

    /// Which part it is, if it is not a whole site.
    pub fn shard(&self) -> Option<&ShardRecord> {
        self.shard.as_ref()
    }

    /// Names of files that are not its own, and may be in its folder.
    pub fn kept(&self) -> &[String] {
        &self.kept
    }

    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Every file by its path from the root.
    pub fn files(&self) -> &BTreeMap<String, Origin> {
        &self.files
    }

    /// The bytes of a file.
    pub fn read(&self, path: &str) -> io::Result<Vec<u8>> {
        read_site_file(&self.root, path)
    }
}

/// Whether a file with this path, from the root, is among these names.
pub fn is_kept(path: &str, kept: &[String]) -> bool {
    kept.iter().any(|name| match name.ends_with('/') {
        true => path.starts_with(name.as_str()),
        false => path == name,
    })
}
