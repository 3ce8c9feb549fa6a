//! The tool as its user starts it: in a folder, with arguments, with an exit code and words at the end.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

// 22 November 2026, in seconds since 1970. The demo's cards become due for review one day, and no
// test may notice.
const TODAY: &str = "1795305600";

/// The tool that was built for this test run, on a fixed day.
pub fn tool() -> Command {
    let mut tool = Command::new(env!("CARGO_BIN_EXE_stappenkaart"));
    tool.env("SOURCE_DATE_EPOCH", TODAY).env("LC_ALL", "C");
    tool
}

/// Runs it in a folder.
pub fn run(arguments: &[&str], folder: &Path) -> Output {
    tool()
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the tool runs")
}

/// Runs a command line as its reader types it: in a shell that finds the tool by its name.
pub fn shell(line: &str, folder: &Path) -> Output {
    let own = Path::new(env!("CARGO_BIN_EXE_stappenkaart"))
        .parent()
        .expect("the tool lies in a folder")
        .to_owned();
    let path = std::env::var_os("PATH").unwrap_or_default();
    let path = std::env::join_paths(std::iter::once(own).chain(std::env::split_paths(&path)))
        .expect("folders without a colon");
    Command::new("sh")
        .args(["-c", line])
        .env("PATH", path)
        .env("SOURCE_DATE_EPOCH", TODAY)
        .env("LC_ALL", "C")
        .current_dir(folder)
        .output()
        .expect("a shell runs")
}

/// Its exit code.
pub fn code(output: &Output) -> i32 {
    output.status.code().expect("the tool ended by itself")
}

/// All that it said.
pub fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The demo in Dutch and English, in a folder of its own.
pub fn demo() -> (TempDir, PathBuf) {
    written(crate::guide::demo())
}

/// The demo in all its languages, in a folder of its own.
#[cfg(feature = "pdf")]
pub fn whole_demo() -> (TempDir, PathBuf) {
    written(crate::guide::whole_demo())
}

fn written(files: crate::guide::Files) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    for (path, bytes) in files {
        let path = folder.path().join("content").join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("a folder");
        fs::write(path, bytes).expect("the disk takes it");
    }
    let root = folder.path().to_owned();
    (folder, root)
}

/// Replaces words in a file; they must be there.
pub fn edit(path: &Path, from: &str, to: &str) {
    let text = fs::read_to_string(path).expect("a text");
    assert!(text.contains(from));
    fs::write(path, text.replace(from, to)).expect("the disk takes it");
}

/// A small guide in a folder of its own: its files, with a default for each that is not named.
pub fn small(files: &[(&str, &str)]) -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let card = "---\ntitle: Example\ncategory: example\n---\n\n## Save {#save}\n\n1. Click on **Save**. {#save-it}\n";
    for (path, text) in [
        ("guide.toml", crate::support::GUIDE),
        ("cards/example/card.md", card),
    ]
    .iter()
    .chain(files)
    {
        let path = folder.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder above")).expect("a folder");
        fs::write(path, text).expect("the disk takes it");
    }
    let root = folder.path().to_owned();
    (folder, root)
}

/// A card with the usual front matter before this body.
pub fn card(body: &str) -> String {
    format!("---\ntitle: Example\ncategory: example\n---\n\n{body}")
}

/// A command has to end so, and to say these words.
pub fn must_end(output: &Output, expected: i32, words: &[&str]) {
    let text = said(output);
    assert_eq!(code(output), expected, "{text}");
    for word in words {
        assert!(text.contains(word), "`{word}` is not in:\n{text}");
    }
}

/// Changes a warning of the demo, of which a site was built.
pub fn reword_a_warning(root: &Path) {
    for file in ["card.md", "en.po"] {
        edit(
            &root.join("content/cards/zakelijke-track-trace").join(file),
            "Dit resulteert in een foutmelding.",
            "Dit geeft een foutmelding.",
        );
    }
    let accepted = run(
        &["warnings", "accept", "--reason", "clearer", "content"],
        root,
    );
    assert_eq!(code(&accepted), 0, "{}", said(&accepted));
}

/// Every file of a folder, by its path in it.
pub fn files(root: &Path) -> BTreeMap<String, Vec<u8>> {
    let mut found = BTreeMap::new();
    let mut folders = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).expect("below it");
                let bytes = fs::read(&path).expect("a file");
                found.insert(name.display().to_string(), bytes);
            }
        }
    }
    found
}
