//! Which Chromium to use. Takes the one that was asked for, if any, returns a program that is there.

use std::env;
use std::path::{Path, PathBuf};

use stappenkaart_say::say;

use super::BrowserFault;
use crate::phrases::{self, phrase};

/// Names of Chromium and of browsers made of it, in the order in which they are tried.
const NAMES: [&str; 5] = [
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "chrome",
];

const HELP: &str = phrase!(
    "install Chromium, or type where it is: `stappenkaart verify SITE --browser /path/to/chromium`"
);

/// The program that was asked for, or that the variable `CHROMIUM` names, or the first one on the path.
pub fn find(asked: Option<&Path>) -> Result<PathBuf, BrowserFault> {
    if !cfg!(unix) {
        return Err(BrowserFault::new(
            say!("a browser can be used on Linux and macOS only"),
            say!("run this in CI, or in the Windows Subsystem for Linux"),
        ));
    }
    let named = env::var_os("CHROMIUM").filter(|name| !name.is_empty());
    match (asked, named) {
        (Some(asked), _) => there(asked).ok_or_else(|| missing(asked)),
        (None, Some(named)) => there(Path::new(&named)).ok_or_else(|| missing(Path::new(&named))),
        (None, None) => NAMES
            .iter()
            .find_map(|name| there(Path::new(name)))
            .ok_or_else(|| {
                BrowserFault::new(
                    say!("there is no Chromium on this machine"),
                    phrases::said(HELP),
                )
            }),
    }
}

// A name without a folder is looked for on the path, as a shell does.
fn there(program: &Path) -> Option<PathBuf> {
    if program.components().count() > 1 {
        return program.is_file().then(|| program.to_owned());
    }
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(program))
        .find(|program| program.is_file())
}

fn missing(program: &Path) -> BrowserFault {
    BrowserFault::new(
        say!("there is no Chromium at `{}`", program.display()),
        phrases::said(HELP),
    )
}
