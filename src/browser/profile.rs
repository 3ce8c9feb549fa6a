//! A folder for the profile of a browser: new for each run, and removed after it.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::Duration;

/// How often the folder is removed again, while processes that are ending still write in it.
const ROUNDS: u32 = 20;

/// A folder that is removed when it is dropped.
pub struct Profile {
    folder: PathBuf,
}

impl Profile {
    /// Makes the folder, among the temporary files.
    pub fn new() -> io::Result<Profile> {
        static COUNT: AtomicU32 = AtomicU32::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("stappenkaart-browser-{}-{number}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        // Another folder of this name is of a run that was killed, or of a stranger: then this fails.
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir(&folder)?;
        Ok(Profile { folder })
    }

    /// Where it is.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A new file for what the browser says.
    pub fn log(&self) -> io::Result<File> {
        File::create(self.folder.join("log.txt"))
    }

    /// The last line of that file.
    pub fn last_words(&self) -> Option<String> {
        let text = fs::read(self.folder.join("log.txt")).ok()?;
        let text = String::from_utf8_lossy(&text);
        let last = text.lines().rfind(|line| !line.trim().is_empty())?;
        Some(last.chars().take(300).collect())
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        for _ in 0..ROUNDS {
            if fs::remove_dir_all(&self.folder).is_ok() || !self.folder.exists() {
                return;
            }
            thread::sleep(Duration::from_millis(100));
        }
    }
}
