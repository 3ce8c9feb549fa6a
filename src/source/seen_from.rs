//! The paths of a guide as its user would type them, also from a folder inside it.

use std::path::{Component, Path};

/// Where the user is: the names of the folders from the guide's folder down. Empty for a user outside of it.
#[derive(Debug, Default, Clone)]
pub struct SeenFrom(Vec<String>);

impl SeenFrom {
    /// The current folder, where `root` leads from it to a folder above, such as `../..`.
    pub fn here(root: &Path) -> SeenFrom {
        let levels = root.components().count();
        let leads_up = root.components().all(|part| part == Component::ParentDir);
        let Ok(here) = std::env::current_dir() else {
            return SeenFrom::default();
        };
        let names: Vec<String> = here
            .iter()
            .map(|name| name.to_string_lossy().into_owned())
            .collect();
        match leads_up {
            true => SeenFrom(names[names.len().saturating_sub(levels)..].to_vec()),
            false => SeenFrom::default(),
        }
    }

    /// A path from the guide's folder, as it is typed here. `None` for a user who is not inside the guide.
    pub fn path(&self, path: &str) -> Option<String> {
        let SeenFrom(here) = self;
        if here.is_empty() {
            return None;
        }
        let parts: Vec<&str> = path.split('/').collect();
        let folders = &parts[..parts.len() - 1];
        let common = here
            .iter()
            .zip(folders)
            .take_while(|(one, other)| one == *other);
        let common = common.count();
        Some("../".repeat(here.len() - common) + &parts[common..].join("/"))
    }
}
