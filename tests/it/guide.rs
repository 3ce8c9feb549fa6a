//! Guides and sites for the tests.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use stappenkaart::cache::Cache;
use stappenkaart::compile::{self, BuildError, Targets};
use stappenkaart::diag::{Diagnostic, any_error};
use stappenkaart::format::{ALL, Format, Scope};
use stappenkaart::model::Lang;
use stappenkaart::publish::{Staging, publish};
use stappenkaart::source::Sources;
use tempfile::TempDir;
use walkdir::WalkDir;

use crate::support::has_the_declared_level;

/// The files of a guide by path, to be spoiled.
pub type Files = BTreeMap<String, Vec<u8>>;

/// The demo guide.
pub fn whole_demo() -> Files {
    let sources = Sources::load(Path::new("content")).expect("the demo is there");
    let files = sources.under("").map(|(file, path)| {
        (
            path.to_owned(),
            sources.bytes(file).expect("the demo can be read"),
        )
    });
    files.collect()
}

/// The demo guide in Dutch and English, which is enough to break things in. Nobody has to sign its translations.
pub fn demo() -> Files {
    let mut files = whole_demo();
    files.retain(|path, _| !path.ends_with(".po") || path.ends_with("en.po"));
    replace(
        &mut files,
        "guide.toml",
        "\"en\", \"de\", \"fr\", \"ar\", \"ja\"]",
        "\"en\"]",
    );
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let (kept, _) = guide
        .split_once("\n# Every translation of a warning")
        .expect("how strict the demo is stands at the end");
    let ledger = String::from_utf8(files["warnings.lock"].clone()).expect("a text");
    let approvals = |entry: &&str| {
        !entry.starts_with("[[warning.approved]]") || entry.contains("lang = \"en\"")
    };
    let ledger: Vec<&str> = ledger.split("\n\n").filter(approvals).collect();
    let ledger = ledger.join("\n\n").trim_end().to_owned() + "\n";
    files.extend([
        ("guide.toml".to_owned(), kept.into()),
        ("warnings.lock".to_owned(), ledger.into_bytes()),
    ]);
    files
}

/// Replaces words in a file; they must be there.
pub fn replace(files: &mut Files, path: &str, from: &str, to: &str) {
    let text = String::from_utf8(files[path].clone()).expect("a text");
    assert!(text.contains(from), "`{path}` does not hold {from:?}");
    files.insert(path.to_owned(), text.replace(from, to).into_bytes());
}

/// A template of the tool with words replaced, as a guide's own.
pub fn override_template(files: &mut Files, path: &str, from: &str, to: &str) {
    let text =
        std::fs::read_to_string(Path::new("templates").join(path)).expect("the template is there");
    assert!(text.contains(from), "`{path}` does not hold {from:?}");
    files.insert(
        format!("templates/{path}"),
        text.replace(from, to).into_bytes(),
    );
}

/// What `check` says.
pub fn check(files: &Files) -> Vec<Diagnostic> {
    let problems = compile::check(&Sources::in_memory(files.clone())).problems;
    problems.iter().for_each(has_the_declared_level);
    problems
}

/// A guide as a site in its languages, or why it was not published.
pub fn build(
    files: &Files,
    formats: &[&dyn Format],
) -> Result<(TempDir, PathBuf), Vec<Diagnostic>> {
    build_in(&[], files, formats)
}

/// The same, with what earlier builds have made.
pub fn build_with(
    cache: &Cache,
    files: &Files,
    formats: &[&dyn Format],
) -> Result<(TempDir, PathBuf), Vec<Diagnostic>> {
    build_as(&[], cache, files, formats)
}

/// The same, in these languages instead.
pub fn build_in(
    tags: &[&str],
    files: &Files,
    formats: &[&dyn Format],
) -> Result<(TempDir, PathBuf), Vec<Diagnostic>> {
    build_as(tags, &Cache::none(), files, formats)
}

fn build_as(
    tags: &[&str],
    cache: &Cache,
    files: &Files,
    formats: &[&dyn Format],
) -> Result<(TempDir, PathBuf), Vec<Diagnostic>> {
    let sources = Sources::in_memory(files.clone());
    let checked = compile::check(&sources);
    if any_error(&checked.problems) {
        return Err(checked.problems);
    }
    let library = checked
        .library
        .as_ref()
        .expect("a guide without errors has a library");
    let asked: Vec<Lang> = tags.iter().copied().map(Lang::new).collect();
    let languages = if asked.is_empty() {
        library.guide.languages.clone()
    } else {
        asked
    };
    let targets = Targets {
        pairs: pairs(formats, &languages),
        languages,
        formats: formats.to_vec(),
        print: Default::default(),
        cache,
    };
    let folder = tempfile::tempdir().expect("a temporary folder");
    let out = folder.path().join("site");
    let staging = Staging::new(&out).expect("a place for the site");
    let verified = match compile::build(&sources, &checked, &targets, &staging, &|_, _| {}) {
        Ok(verified) => verified,
        Err(BuildError::Problems(problems)) => return Err(problems),
        Err(BuildError::Disk(error)) => panic!("{error}"),
    };
    publish(&verified, &out).expect("the disk takes the site");
    Ok((folder, out))
}

// The first two languages, for the formats that are in two.
fn pairs(formats: &[&dyn Format], languages: &[Lang]) -> Vec<(Lang, Lang)> {
    match languages {
        [one, other, ..] if formats.iter().any(|format| is_of_pairs(*format)) => {
            vec![(one.clone(), other.clone())]
        }
        _ => Vec::new(),
    }
}

fn is_of_pairs(format: &dyn Format) -> bool {
    let mut artefacts = format.artefacts().iter();
    artefacts.any(|artefact| artefact.scope == Scope::Pair)
}

/// The formats that are in one language.
pub fn of_one_language() -> impl Iterator<Item = &'static dyn Format> {
    ALL.iter().copied().filter(|format| !is_of_pairs(*format))
}

/// Those that a guide has without saying so.
pub fn usual() -> Vec<&'static dyn Format> {
    of_one_language()
        .filter(|format| format.is_usual())
        .collect()
}

/// The demo in all formats and languages; it has no errors. Each caller gets a copy of its own, of one build.
pub fn built() -> (TempDir, PathBuf) {
    static FILES: LazyLock<Files> = LazyLock::new(|| {
        let (_folder, site) = built_now();
        let files = WalkDir::new(&site).into_iter().map(|entry| {
            let entry = entry.expect("a file of the site");
            let name = entry.path().strip_prefix(&site).expect("a path in it");
            let name = name.to_str().expect("a name in UTF-8").to_owned();
            (
                name,
                entry
                    .file_type()
                    .is_file()
                    .then(|| std::fs::read(entry.path())),
            )
        });
        let files = files.filter_map(|(name, bytes)| Some((name, bytes?.expect("its bytes"))));
        files.collect()
    });
    let folder = tempfile::tempdir().expect("a folder");
    let site = folder.path().join("site");
    for (name, bytes) in FILES.iter() {
        let path = site.join(name);
        std::fs::create_dir_all(path.parent().expect("a folder of the site")).expect("a folder");
        std::fs::write(path, bytes).expect("a file");
    }
    (folder, site)
}

/// The same, built for this caller.
pub fn built_now() -> (TempDir, PathBuf) {
    build(&demo(), ALL).unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

/// Problems as lines.
pub fn said(problems: &[Diagnostic]) -> String {
    problems
        .iter()
        .map(|problem| {
            format!(
                "{} {:?} {}\n",
                problem.code.0, problem.place, problem.message
            )
        })
        .collect()
}

/// Demands a problem with this code whose message holds these words.
pub fn must_say(problems: &[Diagnostic], code: &str, words: &str) {
    let found = problems
        .iter()
        .any(|problem| problem.code.0.starts_with(code) && problem.message.contains(words));
    assert!(
        found,
        "nobody said {code} with {words:?}, but:\n{}",
        said(problems)
    );
}
