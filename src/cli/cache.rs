//! Where a build keeps what it made, for the next one.

use std::path::PathBuf;

use etcetera::BaseStrategy;
use stappenkaart_say::say;

use crate::cache::Cache;
use crate::os_error;

#[derive(Default, clap::Args)]
pub struct CacheArguments {
    /// Folder to keep what was built and proven in, so that the next build makes only what has changed. It can be deleted at any time
    #[arg(long, value_name = "DIR", conflicts_with = "no_cache")]
    cache: Option<PathBuf>,
    /// Build and prove everything anew, and keep nothing
    #[arg(long)]
    no_cache: bool,
}

impl CacheArguments {
    /// The cache that was asked for, or the one in the user's folder for caches.
    pub fn open(&self) -> Cache {
        let folder = self.cache.clone().or_else(users);
        match folder.filter(|_| !self.no_cache) {
            Some(folder) => Cache::in_folder(folder),
            None => Cache::none(),
        }
    }

    /// What to say of a folder that the user has named, if it could not be used.
    pub fn not_kept(&self, cache: &Cache) -> Option<String> {
        let (folder, error) = cache.refused().filter(|_| self.cache.is_some())?;
        let (folder, error) = (folder.display(), os_error::said(error));
        Some(say!(
            "The next build has to make everything again: nothing can be kept in `{folder}` ({error}). Name another folder with `--cache`."
        ))
    }
}

// Nothing where the system does not say where the home of the user is.
fn users() -> Option<PathBuf> {
    let folders = etcetera::choose_base_strategy().ok()?;
    Some(folders.cache_dir().join("stappenkaart"))
}
