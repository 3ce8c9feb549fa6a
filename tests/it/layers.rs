//! Imports run one way, in the order of the stages, and each outside library stays behind one module.

use std::path::{Path, PathBuf};

// What stands later may use what stands earlier.
const ORDER: &[&str] = &[
    "phrases",
    "os_error",
    "characters",
    "colour",
    "digest",
    "compressed",
    "wildcard",
    "toml_text",
    "xml_writer",
    "http",
    "cache",
    "shard",
    "source",
    "diag",
    "wording",
    "suggest",
    "fold",
    "codes",
    "file_version",
    "conflicts",
    "workers",
    "host",
    "model",
    "bare_addresses",
    "pseudo",
    "words",
    "isolate",
    "picture",
    "typeface",
    "font_files",
    "parse",
    "catalog",
    "history",
    "library",
    "lint",
    "ledger",
    "localize",
    "catalog_files",
    "changes",
    "status",
    "format",
    "font_coverage",
    "owed",
    "site",
    "verify",
    "live",
    "browser",
    "review",
    "publish",
    "levels",
    "compile",
    "push",
    "fix",
    "upgrade",
    "translate",
    "import",
    "starter",
    "serve",
    "cli",
    "main",
];

// Each with the modules that may name it.
const FENCES: &[(&str, &[&str])] = &[
    ("walkdir", &["source"]),
    ("exif", &["picture"]),
    ("image", &["picture", "browser/pixels"]),
    ("ttf_parser", &["typeface"]),
    ("sha2", &["digest"]),
    (
        "std::fs",
        &["cache", "source", "publish", "cli", "browser/profile"],
    ),
    ("flate2", &["compressed"]),
    ("brotli", &["compressed"]),
    (
        "pulldown_cmark",
        &["parse", "import/read", "format/markdown/read"],
    ),
    ("serde_saphyr", &["parse"]),
    ("schemars", &["parse", "format/json"]),
    ("fluent_bundle", &["words"]),
    ("icu_datetime", &["words"]),
    ("icu_decimal", &["words"]),
    ("csv", &["catalog/exchange/spreadsheet"]),
    ("quick_xml", &["xml_writer"]),
    (
        "roxmltree",
        &[
            "catalog/exchange",
            "picture",
            "import/read",
            "format/docx/read",
            "format/feed/read",
        ],
    ),
    ("etcetera", &["cli"]),
    ("mimalloc", &["main"]),
    ("base64", &["format/html", "browser/tab", "push/keys"]),
    ("percent_encoding", &["format", "parse"]),
    ("linkify", &["bare_addresses"]),
    ("qrcode", &["format/present/qr"]),
    ("tera", &["format/html"]),
    ("scraper", &["format/html"]),
    ("zip", &["import/read", "format/docx"]),
    ("html5ever", &["import/read", "format/html/read/plain"]),
    ("encoding_rs", &["import/read/charset"]),
    (
        "ego_tree",
        &["format/html/read/plain", "format/html/fragment"],
    ),
    ("resvg", &["format/html/fragment/bake"]),
    ("cssparser", &["format/html"]),
    ("typst", &["format/pdf"]),
    ("lopdf", &["format/pdf"]),
    ("hayro_interpret", &["import/read/pdf"]),
    ("kurbo", &["import/read/pdf"]),
    ("hypher", &["format/pdf"]),
    ("clap", &["cli"]),
    ("clap_mangen", &["cli/man"]),
    ("notify", &["serve/watch"]),
    ("httparse", &["serve/http"]),
    ("annotate_snippets", &["cli"]),
    ("unicode_width", &["cli/cards"]),
    ("similar", &["cli", "import/merge", "push/edits"]),
    ("rapidfuzz", &["catalog/memory", "suggest"]),
    ("ureq", &["http"]),
    ("rustix", &["publish", "browser/pipe"]),
];

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of src") {
        let path = entry.expect("an entry of src").path();
        if path.is_dir() {
            sources(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            found.push(path);
        }
    }
}

// What a file does that its place does not allow. `path` from `src`, with `/`.
fn violations(path: &str, text: &str) -> Vec<String> {
    let module = path
        .split('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".rs");
    let mut found = Vec::new();
    if module == "lib" {
        return found;
    }
    let own = ORDER
        .iter()
        .position(|name| *name == module)
        .unwrap_or_else(|| panic!("`{path}` has no place in the order"));
    for (at, line) in text.lines().enumerate() {
        let code = line.split("//").next().unwrap_or_default();
        for used in code
            .match_indices("crate::")
            .map(|(start, _)| &code[start + 7..])
        {
            let name: String = used
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            if let Some(place) = ORDER.iter().position(|known| *known == name)
                && place > own
            {
                found.push(format!(
                    "src/{path}:{}: `{module}` uses `{name}`, which comes after it",
                    at + 1
                ));
            }
        }
        for (library, allowed) in FENCES {
            let is_name = |c: char| c.is_alphanumeric() || c == '_';
            let named = code
                .match_indices(&format!("{library}::"))
                .any(|(start, _)| !code[..start].ends_with(is_name))
                || code.trim_start().starts_with(&format!("use {library}"));
            let imported = code.contains(&format!("use {library};"));
            if (named || imported) && !allowed.iter().any(|place| path.starts_with(place)) {
                found.push(format!(
                    "src/{path}:{}: `{library}` belongs in {}",
                    at + 1,
                    allowed.join(", ")
                ));
            }
        }
    }
    found
}

#[test]
fn imports_run_one_way() {
    let mut paths = Vec::new();
    sources(Path::new("src"), &mut paths);
    assert!(paths.len() > 30, "the sources were found");
    let found: Vec<String> = paths
        .iter()
        .flat_map(|path| {
            let text = std::fs::read_to_string(path).expect("a source");
            let below = path
                .strip_prefix("src")
                .expect("a path below src")
                .to_string_lossy()
                .replace('\\', "/");
            violations(&below, &text)
        })
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_sabotaged_import_is_caught() {
    assert_eq!(
        violations("parse/card.rs", "use crate::verify::verify;").len(),
        1
    );
    assert_eq!(
        violations("model/card.rs", "fn f() { crate::parse::card() }").len(),
        1
    );
    assert_eq!(violations("library.rs", "use std::fs;").len(), 1);
    assert_eq!(
        violations("format/html/mod.rs", "use typst::World;").len(),
        1
    );
    assert_eq!(
        violations(
            "verify/judge.rs",
            "use crate::owed::Owed;\n// crate::cli is not used"
        )
        .len(),
        0
    );
}

#[test]
fn main_is_short() {
    let main = std::fs::read_to_string("src/main.rs").expect("src/main.rs");
    assert!(main.lines().count() < 30);
}
