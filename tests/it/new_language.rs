//! The book's page on a new language, played as it stands: its edit, its commands one after the other, and a translator in between.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use tempfile::TempDir;

use crate::terminal::{code, edit, run, said, shell, whole_demo};

/// What the reader of the page does, in this order.
const STEPS: [&str; 7] = [
    "translate sync",
    "translate export",
    "translate import",
    "warnings approve",
    "check",
    "build",
    "verify",
];

const IMPORT: &str = "stappenkaart translate import ";

// By the file and the id of the text that they translate.
type Translations = BTreeMap<(String, String), String>;

fn page() -> String {
    fs::read_to_string("book/src/translating/new-language.md").expect("the page")
}

fn italian() -> Translations {
    let table = fs::read_to_string("tests/it/new_language.tsv").expect("the table");
    let lines = table.lines().filter(|line| !line.starts_with('#'));
    let cells = lines.map(|line| {
        let cells: Vec<&str> = line.split('\t').collect();
        let [file, id, words] = cells[..] else {
            panic!("not three cells: {line:?}")
        };
        ((file.to_owned(), id.to_owned()), words.to_owned())
    });
    cells.collect()
}

// What stands in the blocks of one kind, block by block.
fn blocks<'a>(page: &'a str, kind: &str) -> Vec<&'a str> {
    let fence = format!("```{kind}\n");
    page.split(&fence)
        .skip(1)
        .map(|rest| rest.split("\n```").next().unwrap_or(rest))
        .collect()
}

fn commands(page: &str) -> Vec<&str> {
    blocks(page, "console")
        .into_iter()
        .flat_map(str::lines)
        .filter_map(|line| line.strip_prefix("$ "))
        .collect()
}

// The demo with what the page changes in `guide.toml`: the line with `-` becomes the one with `+`.
fn named(page: &str) -> (TempDir, PathBuf) {
    let (folder, root) = whole_demo();
    let diffs = blocks(page, "diff");
    assert_eq!(diffs.len(), 1, "the page says what to change, once");
    let line = |mark: char| {
        diffs[0]
            .lines()
            .find_map(|line| line.strip_prefix(mark))
            .expect("a line with this mark")
    };
    edit(&root.join("content/guide.toml"), line('-'), line('+'));
    (folder, root)
}

// The file of a translation tool as the translator sends it back: each text with its words, and nothing else touched.
fn translated(xliff: &str, translations: &Translations) -> String {
    let mut files = xliff.split("<file original=\"");
    let mut text = files
        .next()
        .expect("what stands before the first file")
        .to_owned();
    let mut count = 0;
    for file in files {
        let path = file.split('"').next().unwrap_or_default().to_owned();
        let mut units = file.split("<trans-unit id=\"");
        text = text + "<file original=\"" + units.next().expect("the head of the file");
        for unit in units {
            let id = unit.split('"').next().unwrap_or_default().to_owned();
            let key = (path.clone(), id);
            let words = translations
                .get(&key)
                .unwrap_or_else(|| panic!("the table lacks {key:?}"));
            text = text + "<trans-unit id=\"" + &with_target(unit, words);
            count += 1;
        }
    }
    assert_eq!(
        count,
        translations.len(),
        "the table has texts that the file does not have"
    );
    text
}

// A unit with this translation, in which `{1:words}` stands for the inline code 1 around words.
fn with_target(unit: &str, words: &str) -> String {
    const EMPTY: &str = "<target state=\"new\"></target>";
    assert!(
        unit.contains(EMPTY),
        "something is translated already: {unit}"
    );
    let source = unit
        .split("<source>")
        .nth(1)
        .and_then(|rest| rest.split("</source>").next())
        .expect("a source");
    let mut target = words
        .replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('}', "</g>");
    for number in 1..=9 {
        let marked = format!("{{{number}:");
        if target.contains(&marked) {
            target = target.replace(&marked, opening(source, number));
        }
    }
    assert!(!target.contains('{'), "{words}");
    unit.replacen(
        EMPTY,
        &format!("<target state=\"translated\">{target}</target>"),
        1,
    )
}

// The opening tag of an inline code, with all that the source says of it.
fn opening(source: &str, number: u32) -> &str {
    let start = source
        .find(&format!("<g id=\"{number}\""))
        .unwrap_or_else(|| panic!("no code {number} in {source:?}"));
    let length = source[start..].find('>').expect("a tag ends") + 1;
    &source[start..start + length]
}

fn translate(command: &str, root: &Path, translations: &Translations) {
    let file = root.join(command.strip_prefix(IMPORT).expect("the import"));
    let sent = fs::read_to_string(&file).expect("the file that was exported");
    fs::write(file, translated(&sent, translations)).expect("the disk takes it");
}

fn json(text: &[u8]) -> Value {
    serde_json::from_slice(text).expect("JSON")
}

// What the catalog of a card says in a place, as a reader sees it.
fn words(translations: &Translations, card: &str, id: &str) -> String {
    let text = &translations[&(format!("cards/{card}/card.md"), id.to_owned())];
    (1..=9)
        .fold(text.to_owned(), |text: String, number| {
            text.replace(&format!("{{{number}:"), "")
        })
        .replace('}', "")
}

// Each warning of a card, in the words of the translator, and seen in every artefact.
fn check_card(card: &Value, translations: &Translations) -> usize {
    let name = card["card"].as_str().expect("the id of the card");
    let artefacts = card["artefacts"].as_array().expect("its artefacts");
    for format in ["html", "pdf", "checklist"] {
        assert!(
            artefacts
                .iter()
                .any(|artefact| artefact["format"] == format),
            "{name} has no {format}"
        );
    }
    let order = card["order"].as_array().expect("what a reader meets");
    let warnings: Vec<&Value> = order.iter().filter_map(|met| met.get("warning")).collect();
    for warning in &warnings {
        let id = warning["id"].as_str().expect("the id of the warning");
        assert_eq!(warning["lang"], "it", "{warning}");
        assert_eq!(
            warning["avoid"],
            words(translations, name, &format!("{id}.avoid"))
        );
        assert_eq!(
            warning["consequence"],
            serde_json::json!([words(translations, name, &format!("{id}.consequence"))])
        );
        for artefact in artefacts {
            let path = artefact["path"].as_str().expect("its path");
            let seen = card["sighted"][path]
                .as_array()
                .expect("what was seen in it");
            assert!(
                seen.iter().any(|sighting| sighting["warning"] == id),
                "{id} is not in {path}"
            );
        }
    }
    warnings.len()
}

#[test]
fn the_page_on_a_new_language_leads_to_a_published_one() {
    let (page, translations) = (page(), italian());
    let (_folder, root) = named(&page);
    let commands = commands(&page);
    let mut steps = STEPS.into_iter().peekable();
    for command in &commands {
        steps.next_if(|step| command.starts_with(&format!("stappenkaart {step}")));
        if command.starts_with(IMPORT) {
            translate(command, &root, &translations);
        }
        let output = shell(command, &root);
        assert_eq!(code(&output), 0, "$ {command}\n{}", said(&output));
    }
    assert_eq!(
        steps.next(),
        None,
        "a step that the page leaves out, of {commands:?}"
    );

    let cards = json(&fs::read(root.join("site/warnings.json")).expect("the list of warnings"));
    let cards = cards["cards"]
        .as_array()
        .expect("the cards")
        .iter()
        .filter(|card| card["lang"] == "it");
    assert_eq!(
        cards
            .map(|card| check_card(card, &translations))
            .sum::<usize>(),
        5
    );
    let verified = run(&["verify", "site"], &root);
    assert_eq!(code(&verified), 0, "{}", said(&verified));
    let status = json(
        &run(
            &[
                "translate",
                "status",
                "--lang",
                "it",
                "--message-format",
                "json",
            ],
            &root,
        )
        .stdout,
    );
    let total = &status["languages"][0]["total"];
    let numbers = ["warnings", "approved", "words_to_translate"].map(|key| total[key].as_u64());
    assert_eq!(numbers, [Some(5), Some(5), Some(0)], "{total}");
}

#[test]
fn a_new_language_is_published_only_with_every_warning_sound_and_signed() {
    let page = page();
    let (_folder, root) = named(&page);
    let mut spoilt = italian();
    let warning = (
        "cards/zakelijke-track-trace/card.md".to_owned(),
        "nooit-read-only.avoid".to_owned(),
    );
    spoilt.insert(warning, "Attivare track & trace {1:read only}.".to_owned());
    let errors = |code: &str| {
        said(&run(&["check"], &root))
            .matches(&format!("error[{code}]"))
            .count()
    };
    for command in commands(&page) {
        if !command.starts_with(IMPORT) {
            assert_eq!(code(&shell(command, &root)), 0, "$ {command}");
            continue;
        }
        assert_eq!(errors("SK301"), 5, "no warning has a translation");
        translate(command, &root, &spoilt);
        let imported = shell(command, &root);
        assert_eq!(code(&imported), 1, "{}", said(&imported));
        assert!(
            said(&imported).contains("lost the \"nooit\" of the source"),
            "{}",
            said(&imported)
        );
        break;
    }
    assert_eq!(
        (errors("SK301"), errors("SK304")),
        (1, 4),
        "one that has none, and four that nobody has signed"
    );
    assert_eq!(code(&run(&["build"], &root)), 1);
    assert!(!root.join("site").exists());
}
