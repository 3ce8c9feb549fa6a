//! What earlier builds made, used again: the site is the same as a site that is built from nothing, and a proof is of the same bytes.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use stappenkaart::cache::{Cache, Key};
use stappenkaart::diag::Diagnostic;
use stappenkaart::format::{Format, html::Html};
use stappenkaart::owed::OwedItem;
use stappenkaart::site::Site;
use stappenkaart::verify::{owed, verify};
use tempfile::TempDir;

use crate::guide::{Files, build, build_with, demo, must_say, override_template, replace, usual};

const CARD: &str = "cards/zakelijke-track-trace/card.md";

fn cache(folder: &TempDir) -> Cache {
    Cache::in_folder(folder.path().join("cache"))
}

fn entries(folder: &TempDir) -> Vec<PathBuf> {
    let parts = fs::read_dir(folder.path().join("cache"))
        .into_iter()
        .flatten()
        .flatten();
    let files = parts.flat_map(|part| {
        fs::read_dir(part.path())
            .expect("a folder of entries")
            .flatten()
    });
    let mut paths: Vec<PathBuf> = files.map(|file| file.path()).collect();
    paths.sort();
    paths
}

// Every file of a site, or what was wrong.
fn site(
    built: Result<(TempDir, PathBuf), Vec<Diagnostic>>,
) -> Result<BTreeMap<PathBuf, Vec<u8>>, String> {
    let (folder, root) = built.map_err(|problems| crate::guide::said(&problems))?;
    let mut files = BTreeMap::new();
    add(&root, &root, &mut files);
    drop(folder);
    Ok(files)
}

fn add(root: &Path, folder: &Path, files: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder").flatten() {
        let path = entry.path();
        match path.is_dir() {
            true => add(root, &path, files),
            false => {
                let bytes = fs::read(&path).expect("a file");
                files.insert(
                    path.strip_prefix(root).expect("in the site").to_owned(),
                    bytes,
                );
            }
        }
    }
}

// Changes to every kind of source, each by a number.
fn edited(files: &mut Files, edit: usize) {
    let toggle = |files: &mut Files, path: &str, bytes: &[u8]| {
        if files.remove(path).is_none() {
            files.insert(path.to_owned(), bytes.to_vec());
        }
    };
    let swap = |files: &mut Files, path: &str, one: &str, other: &str| {
        let text = String::from_utf8(files[path].clone()).expect("a text");
        let (from, to) = if text.contains(one) {
            (one, other)
        } else {
            (other, one)
        };
        files.insert(path.to_owned(), text.replace(from, to).into_bytes());
    };
    match edit {
        0 => swap(files, CARD, "Selecteer [de gebruiker]", "Kies [de gebruiker]"),
        1 => swap(files, CARD, "minutes: 5", "minutes: 6"),
        2 => swap(files, "guide.toml", "name = \"Inloggen\"", "name = \"Aanmelden\""),
        3 => swap(files, "guide.toml", "[category.inloggen]", "[theme]\naccent = \"#7a1fa2\"\n\n[category.inloggen]"),
        4 => swap(files, "cards/zakelijke-track-trace/autorisaties.svg", "Klantnummer", "Klant"),
        5 => toggle(files, "templates/html/moved.html", b"<!doctype html><html lang=nl><title>x</title></html>\n"),
        6 => match files.remove("templates/html/site.css") {
            Some(_) => {}
            None => override_template(files, "html/site.css", "/*", "/* mine */\n/*"),
        },
        7 => swap(files, "cards/zakelijke-track-trace/en.po", "Select", "Choose"),
        8 => toggle(files, "templates/words/nl.ftl", b"step = Fase { $number }\n"),
        9 => swap(files, "cards/zakelijke-track-trace/autorisaties.callouts.toml", "x = ", "x =  "),
        _ => toggle(files, "cards/kopie/card.md", b"---\ntitle: Kopie\ncategory: inloggen\n---\n\n## Begin {#begin}\n\n1. Klik op **Start**.\n"),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(feature = "pdf") { 2 } else { 4 }, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_site_built_from_what_was_built_is_the_same(edits in prop::collection::vec(0..11_usize, 4)) {
        let folder = tempfile::tempdir().expect("a folder");
        let mut files = demo();
        for edit in edits {
            let formats: Vec<&dyn Format> = usual();
            let again = site(build_with(&cache(&folder), &files, &formats));
            prop_assert_eq!(again, site(build(&files, &formats)));
            edited(&mut files, edit);
        }
    }
}

#[test]
fn every_edit_is_seen() {
    let formats: Vec<&dyn Format> = vec![&Html];
    let before = site(build(&demo(), &formats));
    for edit in [0, 1, 2, 3, 4, 6, 7] {
        let mut files = demo();
        edited(&mut files, edit);
        assert_ne!(files, demo(), "edit {edit}");
        assert_ne!(site(build(&files, &formats)), before, "edit {edit}");
    }
}

#[test]
fn only_what_has_changed_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let formats: Vec<&dyn Format> = vec![&Html];
    build_with(&cache(&folder), &demo(), &formats).expect("the demo is built");
    let first = entries(&folder);
    build_with(&cache(&folder), &demo(), &formats).expect("the demo is built again");
    assert_eq!(entries(&folder), first, "nothing is made twice");
    let mut files = demo();
    replace(
        &mut files,
        CARD,
        "Selecteer [de gebruiker]",
        "Kies [de gebruiker]",
    );
    build_with(&cache(&folder), &files, &formats).expect("the edited demo is built");
    let more = entries(&folder).len() - first.len();
    // Its page and the proof of that in each language, and what lists all cards: the front pages and the two files of their search.
    assert!(
        (4..=first.len() * 2 / 3).contains(&more),
        "{more} of {} are new",
        first.len()
    );
}

#[test]
fn what_is_damaged_is_made_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let formats: Vec<&dyn Format> = vec![&Html];
    let whole = site(build_with(&cache(&folder), &demo(), &formats));
    let paths = entries(&folder);
    for (at, path) in paths.iter().enumerate() {
        let mut bytes = fs::read(path).expect("an entry");
        match at % 4 {
            0 => bytes.truncate(bytes.len() / 2),
            1 => *bytes.last_mut().expect("an entry is not empty") ^= 1,
            2 => bytes.clear(),
            // That of another key, whole.
            _ => bytes = fs::read(&paths[(at + 1) % paths.len()]).expect("an entry"),
        }
        fs::write(path, bytes).expect("the disk takes it");
    }
    assert_eq!(site(build_with(&cache(&folder), &demo(), &formats)), whole);
}

#[test]
fn builds_share_what_they_make_while_they_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let formats: Vec<&dyn Format> = vec![&Html];
    let cache = cache(&folder);
    let one = || site(build_with(&cache, &demo(), &formats));
    let (one, other) = std::thread::scope(|scope| {
        let (one, other) = (scope.spawn(one), scope.spawn(one));
        (
            one.join().expect("no panic"),
            other.join().expect("no panic"),
        )
    });
    assert!(one.is_ok());
    assert_eq!(one, other);
    let left = entries(&folder);
    assert!(
        left.iter().all(|path| path.extension().is_none()),
        "{left:?}"
    );
}

#[test]
fn a_folder_that_can_t_be_written_costs_nothing_but_time() {
    let folder = tempfile::tempdir().expect("a folder");
    let formats: Vec<&dyn Format> = vec![&Html];
    fs::write(
        folder.path().join("cache"),
        "a file where the folder should be",
    )
    .expect("the disk takes it");
    assert_eq!(
        site(build_with(&cache(&folder), &demo(), &formats)),
        site(build(&demo(), &formats))
    );
}

#[test]
fn an_entry_says_what_it_has_to_be() {
    let folder = tempfile::tempdir().expect("a folder");
    let cache = cache(&folder);
    let key = |part: &str| Key::new("test", &[&part]);
    assert_eq!(cache.find(&key("a")), None);
    cache.keep(&key("a"), b"one");
    assert_eq!(cache.find(&key("a")).as_deref(), Some(&b"one"[..]));
    assert_eq!(cache.find(&key("b")), None);
    let path = entries(&folder).remove(0);
    let forged = [&[b'0'; 64][..], b"other"].concat();
    fs::write(&path, forged).expect("the disk takes it");
    assert_eq!(cache.find(&key("a")), None);
    assert!(!path.exists(), "what is damaged is removed");
}

// A site that was built, with one of its files changed, and the debt as `change` makes it.
fn proven_again(
    cache: &Cache,
    spoil: impl Fn(&Path),
    change: impl Fn(&mut stappenkaart::owed::Owed),
) -> Result<(), Vec<Diagnostic>> {
    let formats: Vec<&dyn Format> = vec![&Html];
    let (_folder, root) = build_with(cache, &demo(), &formats).expect("the demo is built");
    let mut owed = owed(&root).expect("a site says what it owes");
    spoil(&root);
    change(&mut owed);
    for name in ["manifest.json", "warnings.json"] {
        fs::remove_file(root.join(name)).expect("the file is there");
    }
    let mut files = BTreeMap::new();
    add(&root, &root, &mut files);
    let named = files
        .into_keys()
        .map(|path| (path.to_string_lossy().into_owned(), Default::default()));
    verify(
        Site::new(root.clone(), named.collect()),
        &owed,
        &formats,
        cache,
    )
    .map(drop)
}

fn style_sheet(root: &Path) -> PathBuf {
    let assets = fs::read_dir(root.join("assets"))
        .expect("the assets")
        .flatten();
    let mut paths = assets.map(|asset| asset.path());
    paths
        .find(|path| path.extension().is_some_and(|ending| ending == "css"))
        .expect("a style sheet")
}

#[test]
fn a_proof_is_of_the_same_bytes_style_sheets_and_debt() {
    let folder = tempfile::tempdir().expect("a folder");
    let cache = cache(&folder);
    proven_again(&cache, |_| {}, |_| {}).expect("the site is as it was");
    let hides = |root: &Path| {
        let sheet = style_sheet(root);
        let text = fs::read_to_string(&sheet).expect("a text");
        fs::write(sheet, format!("{text}\n.warning{{display:none}}\n")).expect("the disk takes it");
    };
    let problems = proven_again(&cache, hides, |_| {}).expect_err("the warnings are hidden");
    must_say(&problems, "SK502", "`.warning { display: none; }`");
    let page = "nl/zakelijke-track-trace/index.html";
    let weakens = |root: &Path| {
        let text = fs::read_to_string(root.join(page)).expect("a text");
        fs::write(root.join(page), text.replace("Zet nooit", "Zet")).expect("the disk takes it");
    };
    let problems = proven_again(&cache, weakens, |_| {}).expect_err("a word is gone");
    must_say(&problems, "SK501", "nooit-read-only");
    let owes_more = |owed: &mut stappenkaart::owed::Owed| {
        for item in owed.cards.iter_mut().flat_map(|card| &mut card.order) {
            if let OwedItem::Warning(warning) = item {
                warning.avoid.push_str(" Echt nooit.");
            }
        }
    };
    let problems = proven_again(&cache, |_| {}, owes_more).expect_err("the debt is larger");
    must_say(&problems, "SK501", "nooit-read-only");
}

#[test]
fn a_folder_that_takes_nothing_is_said_where_it_was_named() {
    let folder = TempDir::new().expect("a folder");
    let at = |name: &str| folder.path().join(name).display().to_string();
    let code = |arguments: &[&str]| {
        let output = crate::terminal::tool()
            .args(arguments)
            .output()
            .expect("the tool runs");
        crate::terminal::said(&output)
    };
    code(&["new", &at("guide"), "--yes", "--lang", "en"]);
    fs::write(at("file"), "not a folder").expect("the disk takes it");
    let build = |cache: &str| {
        code(&[
            "build",
            &at("guide"),
            "--out",
            &at("site"),
            "--format",
            "html",
            "--cache",
            cache,
        ])
    };
    let said = build(&at("file"));
    assert!(said.contains("nothing can be kept in `"), "{said}");
    assert!(
        said.contains("Name another folder with `--cache`."),
        "{said}"
    );
    assert!(!build(&at("cache")).contains("nothing can be kept"));
}
