//! Whatever becomes of the demo's catalogs and of its ledger: each warning is on each page, in the words that a person approved for
//! that language, or in those of the source.

use std::collections::BTreeMap;

use proptest::prelude::*;
use stappenkaart::cache::Cache;
use stappenkaart::compile::{self, BuildError, Targets};
use stappenkaart::format::{Format, Role, html::Html};
use stappenkaart::model::plain;
use stappenkaart::parse::translation;
use stappenkaart::publish::Staging;
use stappenkaart::source::Sources;

use crate::guide::{Files, replace, said, whole_demo};

const LEDGER: &str = "warnings.lock";

fn lowered() -> Files {
    let mut files = whole_demo();
    replace(
        &mut files,
        "guide.toml",
        "approval = \"required\"\n",
        "approval = \"required\"\nwarnings = \"warn\"\ntexts = \"allow\"\n",
    );
    files
}

// What each warning may say in a language: card and language, with the words of each of its warnings.
type Wordings = BTreeMap<(String, String), Vec<Vec<String>>>;

fn wordings(files: &Files) -> Wordings {
    let ledger: toml::Table = std::str::from_utf8(&files[LEDGER])
        .expect("a text")
        .parse()
        .expect("TOML");
    let mut found = Wordings::new();
    for warning in ledger["warning"].as_array().expect("a list") {
        let card = warning["card"].as_str().expect("a name").to_owned();
        found
            .entry((card.clone(), "nl".into()))
            .or_default()
            .push(words(warning));
        for approved in warning
            .get("approved")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
        {
            let lang = approved["lang"].as_str().expect("a language").to_owned();
            found
                .entry((card.clone(), lang))
                .or_default()
                .push(words(approved));
        }
    }
    found
}

fn words(entry: &toml::Value) -> Vec<String> {
    let consequence = entry
        .get("consequence")
        .and_then(toml::Value::as_array)
        .into_iter()
        .flatten();
    let texts = std::iter::once(&entry["avoid"]).chain(consequence);
    texts
        .map(|text| {
            squeezed(&plain(
                &translation(text.as_str().expect("a text")).expect("the dialect"),
            ))
        })
        .collect()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

// Writes the pages whatever `check` says of the guide, proves them, and compares their warnings with what may be said. How many of
// them are in the words of the source.
fn shown(files: &Files, allowed: &Wordings) -> Result<usize, TestCaseError> {
    let sources = Sources::in_memory(files.clone());
    let checked = compile::check(&sources);
    let library = checked
        .library
        .as_ref()
        .expect("the guide itself was left alone");
    let targets = Targets {
        languages: library.guide.languages.clone(),
        formats: vec![&Html as &dyn Format],
        pairs: Vec::new(),
        print: Default::default(),
        cache: &Cache::none(),
    };
    let folder = tempfile::tempdir().expect("a folder");
    let staging = Staging::new(&folder.path().join("site")).expect("a place for the site");
    let built = compile::build(&sources, &checked, &targets, &staging, &|_, _| {});
    let root = staging.site().root().to_owned();
    // Words of a guarded action that an edit has put into a text before its warning: the gate publishes nothing then. All the rest
    // has to hold for such pages as well.
    let refused = match built {
        Ok(_) => Vec::new(),
        Err(BuildError::Problems(problems)) => problems,
        Err(BuildError::Disk(error)) => panic!("{error}"),
    };
    prop_assert!(
        refused.iter().all(|problem| problem.code.0 == "SK503"),
        "{}",
        said(&refused)
    );
    let fetch = |path: &str| std::fs::read(root.join(path)).ok();
    let mut fallen = 0;
    for lang in &library.guide.languages {
        for card in &library.cards {
            let path = format!("{lang}/{}/index.html", card.id);
            let reading = Html
                .read_back(&path, &fetch(&path).expect("the page"), &fetch)
                .expect("a page");
            let found = reading
                .passages
                .iter()
                .filter(|passage| passage.role == Role::Warning);
            let found: Vec<(String, String)> = found
                .map(|passage| (passage.lang.to_string(), squeezed(&passage.text)))
                .collect();
            let owed = allowed[&(card.id.to_string(), "nl".into())].len();
            prop_assert!(
                found.len() >= owed,
                "{}: {} of {} warnings",
                path,
                found.len(),
                owed
            );
            for (locale, text) in &found {
                let may = allowed
                    .get(&(card.id.to_string(), locale.clone()))
                    .map(Vec::as_slice)
                    .unwrap_or_default();
                let is_said = may
                    .iter()
                    .any(|texts| texts.iter().all(|words| text.contains(words)));
                let is_here = locale == lang.as_str() || locale == "nl";
                prop_assert!(
                    is_said && is_here,
                    "{} says in `{}`: {}",
                    path,
                    locale,
                    text
                );
                fallen += usize::from(locale == "nl" && lang.as_str() != "nl");
            }
            for texts in &allowed[&(card.id.to_string(), "nl".into())] {
                let approved = allowed
                    .get(&(card.id.to_string(), lang.to_string()))
                    .into_iter()
                    .flatten();
                let any = |texts: &Vec<String>| {
                    found
                        .iter()
                        .any(|(_, text)| texts.iter().all(|words| text.contains(words)))
                };
                prop_assert!(
                    any(texts) || approved.filter(|texts| any(texts)).count() > 0,
                    "{} lost {:?}",
                    path,
                    texts
                );
            }
        }
    }
    Ok(fallen)
}

#[derive(Debug, Clone)]
enum Edit {
    Delete,
    Blank,
    SwapTranslations,
    Truncate,
    Reorder,
    Duplicate,
    Corrupt(u8),
    Flag,
    SwapLanguages,
}

fn edit() -> impl Strategy<Value = (Edit, f64, f64, f64)> {
    let kinds = prop_oneof![
        1 => Just(Edit::Delete),
        1 => Just(Edit::Blank),
        3 => Just(Edit::SwapTranslations),
        1 => Just(Edit::Truncate),
        1 => Just(Edit::Reorder),
        2 => Just(Edit::Duplicate),
        1 => any::<u8>().prop_map(Edit::Corrupt),
        1 => Just(Edit::Flag),
        2 => Just(Edit::SwapLanguages),
    ];
    (kinds, 0.0..1.0f64, 0.0..1.0f64, 0.0..1.0f64)
}

fn at(part: f64, of: usize) -> usize {
    ((of as f64 * part) as usize).min(of.saturating_sub(1))
}

// The place of an entry; half of the time that of a warning.
fn place(entries: &[String], part: f64) -> usize {
    let warnings: Vec<usize> = (0..entries.len())
        .filter(|at| entries[*at].contains("#. WARNING"))
        .collect();
    if part < 0.5 && !warnings.is_empty() {
        warnings[at(part * 2.0, warnings.len())]
    } else {
        at(part, entries.len())
    }
}

fn translation_of(entry: &str) -> (String, String) {
    let (before, after) = entry.split_at(entry.find("\nmsgstr ").unwrap_or(entry.len()));
    (before.to_owned(), after.to_owned())
}

fn apply(files: &mut Files, (edit, file, first, second): &(Edit, f64, f64, f64)) {
    let catalogs: Vec<String> = files
        .keys()
        .filter(|path| path.ends_with(".po"))
        .cloned()
        .collect();
    let path = catalogs[at(*file, catalogs.len())].clone();
    let bytes = files[&path].clone();
    let mut entries: Vec<String> = String::from_utf8_lossy(&bytes)
        .split("\n\n")
        .map(str::to_owned)
        .collect();
    let (one, two) = (place(&entries, *first), place(&entries, *second));
    match edit {
        Edit::Delete => drop(entries.remove(one)),
        Edit::Blank => entries[one] = format!("{}\nmsgstr \" \"", translation_of(&entries[one]).0),
        Edit::SwapTranslations => {
            let ((head, text), (other, words)) =
                (translation_of(&entries[one]), translation_of(&entries[two]));
            (entries[one], entries[two]) = (head + &words, other + &text);
        }
        Edit::Reorder => entries.swap(one, two),
        Edit::Duplicate => {
            let entry = translation_of(&entries[one]).0 + &translation_of(&entries[two]).1;
            entries.insert(two, entry);
        }
        Edit::Flag if entries[one].contains("#, fuzzy\n") => {
            entries[one] = entries[one].replace("#, fuzzy\n", "")
        }
        Edit::Flag => entries[one] = entries[one].replace("msgctxt", "#, fuzzy\nmsgctxt"),
        Edit::Truncate => {
            files.insert(path, bytes[..at(*first, bytes.len())].to_vec());
            return;
        }
        Edit::Corrupt(byte) => {
            let mut bytes = bytes;
            let place = at(*first, bytes.len());
            bytes
                .get_mut(place)
                .into_iter()
                .for_each(|old| *old = *byte);
            files.insert(path, bytes);
            return;
        }
        Edit::SwapLanguages => {
            let stem = path.trim_end_matches(".po");
            let lang = &stem[stem.len() - 2..];
            let other = ["en", "de", "fr", "ar", "ja"][at(*first, 5)];
            let beside = path.replace(&format!("{lang}.po"), &format!("{other}.po"));
            let text = files.insert(beside, bytes);
            text.map(|text| files.insert(path, text));
            return;
        }
    }
    files.insert(path, entries.join("\n\n").into_bytes());
}

#[test]
fn the_demo_shows_what_was_approved() {
    let files = lowered();
    let allowed = wordings(&files);
    let fallen = shown(&files, &allowed).expect("the demo keeps the promise");
    // Those of Arabic and Japanese alone, which nobody has signed.
    assert_eq!(
        fallen,
        allowed
            .iter()
            .filter(|((_, lang), _)| lang == "nl")
            .map(|(_, warnings)| warnings.len() * 2)
            .sum::<usize>()
    );
}

// A test that can't fail is none: what nobody approved is noticed.
#[test]
fn a_wording_that_nobody_approved_is_noticed() {
    let mut files = lowered();
    let allowed = wordings(&files);
    for path in ["cards/zakelijke-track-trace/en.po", LEDGER] {
        replace(
            &mut files,
            path,
            "This results in an error message.",
            "This results in a message.",
        );
    }
    assert!(
        shown(&files, &allowed)
            .expect_err("it was not seen")
            .to_string()
            .contains("This results in a message.")
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_of_catalogs_loses_or_changes_a_warning(edits in prop::collection::vec(edit(), 1..8)) {
        let mut files = lowered();
        let allowed = wordings(&files);
        for edit in &edits {
            apply(&mut files, edit);
        }
        shown(&files, &allowed)?;
    }

    // Half of the catalogs say something that nobody signed; no slip in the ledger can sign it.
    #[test]
    fn no_edit_of_the_ledger_approves_what_nobody_approved(
        swaps in prop::collection::vec(edit(), 0..4),
        slips in prop::collection::vec((0.0..1.0f64, 0usize..400, 0.0..1.0f64, 0u8..4, "[ -~\n]{0,4}"), 1..6),
    ) {
        let mut files = lowered();
        let allowed = wordings(&files);
        replace(&mut files, "cards/zakelijke-track-trace/en.po", "Never turn on track", "Never ever turn on track");
        replace(&mut files, "cards/zakelijke-track-trace/de.po", "Dies führt zu einer Fehlermeldung.", "Dann kommt eine Meldung.");
        for edit in &swaps {
            apply(&mut files, edit);
        }
        let mut lines: Vec<String> = String::from_utf8(files[LEDGER].clone()).expect("a text").lines().map(str::to_owned).collect();
        for (from, length, to, kind, stray) in &slips {
            let (one, two) = (at(*from, lines.len()), at(*to, lines.len()));
            match kind {
                0 => lines.swap(one, two),
                1 => drop(lines.drain(one..(one + length / 20).min(lines.len()))),
                2 => {
                    let stretch: Vec<String> = lines[one..(one + length / 20).min(lines.len())].to_vec();
                    lines.splice(two..two, stretch);
                }
                _ => {
                    let line = lines[one].clone();
                    let cut = line.char_indices().map(|(at, _)| at).nth(length % line.chars().count().max(1)).unwrap_or(0);
                    lines[one] = format!("{}{stray}{}", &line[..cut], &line[cut..]);
                }
            }
        }
        files.insert(LEDGER.into(), lines.join("\n").into_bytes());
        shown(&files, &allowed)?;
    }
}
