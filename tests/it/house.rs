//! The shape of the sources: how long functions and files are, how types are called, and that no files of a folder use each other in
//! a circle. Each limit has a saboteur.

mod circles;
mod names;
mod sizes;

use std::path::Path;

/// A source file of the tool.
pub struct SourceFile {
    /// From `src`, with `/`.
    pub path: String,
    pub text: String,
    pub syntax: syn::File,
}

impl SourceFile {
    fn new(path: &str, text: &str) -> SourceFile {
        SourceFile {
            path: path.to_owned(),
            text: text.to_owned(),
            syntax: syn::parse_file(text).unwrap_or_else(|error| panic!("{path}: {error}")),
        }
    }
}

/// Every source file, sorted by path.
pub fn sources() -> Vec<SourceFile> {
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    files.sort_by(|one, other| one.path.cmp(&other.path));
    assert!(files.len() > 100, "the sources were found");
    files
}

fn collect(folder: &Path, files: &mut Vec<SourceFile>) {
    for entry in std::fs::read_dir(folder).expect("a folder of src") {
        let path = entry.expect("an entry of src").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            let below = path.strip_prefix("src").expect("a path below src");
            let text = std::fs::read_to_string(&path).expect("a source");
            files.push(SourceFile::new(
                &below.to_string_lossy().replace('\\', "/"),
                &text,
            ));
        }
    }
}
