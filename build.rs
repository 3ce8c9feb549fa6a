//! Says which build of the tool this is: a number made from all that it is compiled from. What an earlier build of it kept is used again
//! only by the same one. Makes tables of the catalogs in `messages/`, so that no start of the tool has to parse them.

use std::collections::BTreeMap;
use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::path::{Path, PathBuf};

const MESSAGES: &str = "messages";
const SOURCES: [&str; 4] = ["src", "templates", "assets", "Cargo.lock"];

fn main() {
    let mut hasher = DefaultHasher::new();
    for source in SOURCES {
        println!("cargo::rerun-if-changed={source}");
        add(Path::new(source), &mut hasher);
    }
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={MESSAGES}");
    tables();
    for (name, value) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_FEATURE_")) {
        (name, value).hash(&mut hasher);
    }
    println!(
        "cargo::rustc-env=STAPPENKAART_BUILD={:016x}",
        hasher.finish()
    );
}

fn add(path: &Path, hasher: &mut DefaultHasher) {
    path.hash(hasher);
    if path.is_dir() {
        let entries = fs::read_dir(path).expect("a folder of sources can be read");
        let mut paths: Vec<_> = entries.flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths.iter().for_each(|path| add(path, hasher));
    } else {
        fs::read(path).expect("a source can be read").hash(hasher);
    }
}

// One file for each catalog, `nl.phrases` for `nl.po`: each message and its translation, a NUL after each, in the order of the messages.
fn tables() {
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo says where to write"));
    let catalogs = fs::read_dir(MESSAGES).expect("the catalogs can be read");
    for path in catalogs.flatten().map(|entry| entry.path()) {
        let name = path.file_stem().expect("a catalog has a name");
        let text = fs::read_to_string(&path).expect("a catalog is text");
        let mut table = String::new();
        for (message, translation) in phrases(&text) {
            table.extend([message.as_str(), "\0", translation.as_str(), "\0"]);
        }
        let table_path = out.join(name).with_extension("phrases");
        fs::write(table_path, table).expect("the table can be written");
    }
}

// The translated messages of a catalog in the form that the tests of `messages/` demand: no context, no plural.
fn phrases(catalog: &str) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for entry in catalog.split("\n\n") {
        let mut texts = [String::new(), String::new()];
        let mut at = 0;
        for line in entry.lines().filter(|line| !line.starts_with('#')) {
            at += usize::from(line.starts_with("msgstr "));
            let quoted = line
                .trim_start_matches("msgid ")
                .trim_start_matches("msgstr ");
            texts[at] += &unquoted(quoted);
        }
        let [message, translation] = texts;
        let is_fuzzy = entry
            .lines()
            .any(|line| line.starts_with("#, ") && line.contains("fuzzy"));
        if !message.is_empty() && !translation.is_empty() && !is_fuzzy {
            found.insert(message, translation);
        }
    }
    found
}

fn unquoted(line: &str) -> String {
    let inner = line
        .strip_prefix('"')
        .and_then(|line| line.strip_suffix('"'));
    let mut rest = inner
        .unwrap_or_else(|| panic!("not a line of a catalog: {line}"))
        .chars();
    let mut text = String::new();
    while let Some(c) = rest.next() {
        text.push(match (c, c == '\\') {
            (c, false) => c,
            (_, true) => match rest.next() {
                Some('n') => '\n',
                Some('t') => '\t',
                Some(c @ ('"' | '\\')) => c,
                other => panic!("an unknown escape {other:?} in a catalog: {line}"),
            },
        });
    }
    text
}
