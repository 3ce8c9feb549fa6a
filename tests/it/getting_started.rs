//! The book's tutorial, played as it is: its commands one after the other, its card, its changes, and a translator in between.

use std::fs;
use std::path::{Path, PathBuf};

use crate::terminal::{code, edit, said, shell};

/// What the translator writes, text by text in the order of the catalog.
const DUTCH: [&str; 11] = [
    "De toner vervangen",
    "IT-afdeling",
    "Met deze kaart vervang je een lege tonercartridge.",
    "Haal de oude cartridge eruit",
    "Raak de trommel naast de cartridge nooit aan.",
    "Hij is heet en je kunt je vingers verbranden.",
    "Open de klep.",
    "Trek de lege cartridge eruit.",
    "Plaats de nieuwe",
    "Duw de nieuwe cartridge naar binnen tot hij klikt.",
    "Sluit de klep.",
];
const OUTCOME: &str = "Op het scherm verschijnt **Ready**.";

enum Play<'a> {
    /// A command, and what the page shows of its answer.
    Command(&'a str, Vec<&'a str>),
    Card(&'a str),
    Change(&'a str),
}

fn page() -> String {
    let page = fs::read_to_string("book/src/getting-started.md").expect("the page");
    let (tutorial, _) = page.split_once("## More").expect("its end");
    tutorial.to_owned()
}

// The blocks of the page, in order.
fn plays(page: &str) -> Vec<Play<'_>> {
    let mut plays = Vec::new();
    for block in page.split("```").skip(1).step_by(2) {
        let (kind, text) = block.split_once('\n').expect("the kind of a block");
        match kind {
            "console" => plays.extend(commands(text)),
            "markdown" => plays.push(Play::Card(text)),
            "diff" => plays.push(Play::Change(text)),
            other => panic!("the page has a block {other}"),
        }
    }
    plays
}

fn commands(text: &str) -> impl Iterator<Item = Play<'_>> {
    text.split("$ ").skip(1).map(|command| {
        let mut lines = command.lines().filter(|line| !line.is_empty());
        Play::Command(lines.next().expect("a command"), lines.collect())
    })
}

#[test]
fn the_tutorial_works_as_it_is_written() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut here: PathBuf = folder.path().to_owned();
    let page = page();
    let mut typed = Vec::new();
    for play in plays(&page) {
        let card = here.join("cards/replace-toner/card.md");
        match play {
            Play::Command(command, _) if command.starts_with("cargo") => {}
            Play::Command(command, shown) => {
                match command.strip_prefix("cd ") {
                    Some(into) => here.push(into),
                    None => typed.extend(answered(command, &shown, &here)),
                }
                if command.ends_with("translate sync") {
                    translate(&here);
                }
            }
            Play::Card(text) => fs::write(&card, text).expect("a card"),
            Play::Change(diff) => {
                let line = |mark| diff.lines().find_map(|line| line.strip_prefix(mark));
                let before = format!("{}\n", line('-').expect("a line that goes"));
                let after = line('+').map(|line| format!("{line}\n"));
                edit(&card, &before, &after.unwrap_or_default());
            }
        }
    }
    for step in [
        "new",
        "add card",
        "check",
        "warnings accept",
        "build --drafts",
        "translate sync",
        "build --strict",
        "verify",
    ] {
        let words = format!("stappenkaart {step}");
        assert!(
            typed
                .iter()
                .any(|command: &String| command.starts_with(&words)),
            "{step}"
        );
    }
    let page = fs::read_to_string(here.join("site/nl/replace-toner/index.html")).expect("a page");
    assert!(page.contains("Raak de trommel naast de cartridge nooit aan."));
}

fn answered(command: &str, shown: &[&str], here: &Path) -> Option<String> {
    // PDFs take long, and other tests have them.
    let quick = match command.starts_with("stappenkaart build") {
        true => format!("{command} --format html,checklist"),
        false => command.to_owned(),
    };
    let output = shell(&quick, here);
    assert_eq!(code(&output), 0, "{command}: {}", said(&output));
    for line in shown {
        assert!(
            said(&output).contains(line),
            "{command} says {line}: {}",
            said(&output)
        );
    }
    Some(command.to_owned())
}

fn translate(guide: &Path) {
    let mut texts = DUTCH.iter().chain([&OUTCOME]);
    let path = guide.join("cards/replace-toner/nl.po");
    let catalog = fs::read_to_string(&path).expect("a catalog");
    let entries: Vec<String> = catalog
        .split("\n\n")
        .enumerate()
        .map(|(at, entry)| match at {
            0 => entry.to_owned(),
            _ => {
                let (before, _) = entry.rsplit_once("msgstr").expect("an entry");
                format!(
                    "{before}msgstr \"{}\"",
                    texts.next().expect("a text for each entry")
                )
            }
        })
        .collect();
    assert!(texts.next().is_none(), "each text has an entry");
    let catalog = entries.join("\n\n").replace("#, fuzzy\n", "") + "\n";
    fs::write(&path, catalog).expect("a catalog");
    let guide_catalog = guide.join("nl.po");
    edit(
        &guide_catalog,
        "msgid \"Printing\"\nmsgstr \"\"",
        "msgid \"Printing\"\nmsgstr \"Afdrukken\"",
    );
}

// A page whose answer differs from what the tool says is caught.
#[test]
#[should_panic(expected = "says Made the cake")]
fn an_answer_that_the_tool_does_not_give_is_caught() {
    let folder = tempfile::tempdir().expect("a folder");
    answered(
        "stappenkaart new guide --yes",
        &["Made the cake"],
        folder.path(),
    );
}
