//! Cards that are not in `cards/`. Takes the sources, returns a problem for each file that looks like a card and is published nowhere.

use stappenkaart_say::say;

use crate::codes;
use crate::diag::Diagnostic;
use crate::source::Sources;

// The names of folders that a person takes for `cards/`; `Cards` is the same folder on some systems, and not on others.
const FOLDERS: [&str; 2] = ["cards", "card"];

/// Those in `Cards/` or `card/`, and those beside `guide.toml`.
pub fn cards(sources: &Sources) -> Vec<Diagnostic> {
    let files = sources.under("").filter(|(_, path)| is_suspect(path));
    let cards = files.filter(|(file, _)| sources.text(*file).is_ok_and(|text| is_card(&text)));
    cards.map(|(_, path)| outside(path)).collect()
}

fn is_suspect(path: &str) -> bool {
    match path.split_once('/') {
        Some((folder, _)) => {
            let is_named = FOLDERS.contains(&&*folder.to_lowercase());
            folder != "cards" && is_named && path.to_lowercase().ends_with(".md")
        }
        None => path.to_lowercase().ends_with(".md"),
    }
}

fn is_card(text: &str) -> bool {
    let text = text.trim_start();
    text.starts_with("---") && text.lines().any(|line| line.starts_with("category:"))
}

fn outside(path: &str) -> Diagnostic {
    let name = match path.rsplit('/').collect::<Vec<_>>().as_slice() {
        // `Cards/save/card.md`
        [_, folder, _, ..] => folder,
        [file, ..] => file.split('.').next().unwrap_or_default(),
        [] => path,
    };
    let message = say!("`{path}` is not in the folder `cards/`, so it is not published");
    Diagnostic::in_file(codes::SK214, path, message).help(say!("move it to `cards/{name}/card.md`"))
}
