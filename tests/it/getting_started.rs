//! The book's tutorial, played as it is: its commands one after the other, its card, its changes, and a translator in between.

use std::fs;
use std::path::{Path, PathBuf};

use crate::terminal::{code, edit, said, shell};

/// The tutorial in one language.
struct Tutorial {
    page: &'static str,
    /// The language of the terminal.
    locale: &'static str,
    card: &'static str,
    /// The language of the translator.
    lang: &'static str,
    /// What the translator writes, text by text in the order of the catalog.
    texts: [&'static str; 12],
    category: (&'static str, &'static str),
}

const ENGLISH: Tutorial = Tutorial {
    page: "book/src/getting-started.md",
    locale: "C",
    card: "replace-toner",
    lang: "nl",
    texts: [
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
        "Op het scherm verschijnt **Ready**.",
    ],
    category: ("Printing", "Afdrukken"),
};

const DUTCH: Tutorial = Tutorial {
    page: "book/nl/src/getting-started.md",
    locale: "nl_NL.UTF-8",
    card: "toner-vervangen",
    lang: "en",
    texts: [
        "Replace the toner",
        "IT support",
        "With this card you replace an empty toner cartridge.",
        "Take out the old cartridge",
        "Never touch the drum next to the cartridge.",
        "The drum is hot, and you can burn your fingers.",
        "Open the cover.",
        "Pull out the empty cartridge.",
        "Put in the new one",
        "Push the new cartridge in until it clicks.",
        "Close the cover.",
        "The display says **Ready**.",
    ],
    category: ("Printen", "Printing"),
};

enum Play<'a> {
    /// A command, and what the page shows of its answer.
    Command(&'a str, Vec<&'a str>),
    Card(&'a str),
    Change(&'a str),
}

// The page without what comes after the tutorial: its last two chapters.
fn page(path: &str) -> String {
    let page = fs::read_to_string(path).expect("the page");
    let chapters: Vec<&str> = page.split("\n## ").collect();
    chapters[..chapters.len() - 2].join("\n## ")
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
    play(&ENGLISH);
}

#[test]
fn the_dutch_tutorial_works_as_it_is_written() {
    play(&DUTCH);
}

fn play(tutorial: &Tutorial) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut here: PathBuf = folder.path().to_owned();
    let page = page(tutorial.page);
    let mut typed = Vec::new();
    for play in plays(&page) {
        let card = here.join(format!("cards/{}/card.md", tutorial.card));
        match play {
            Play::Command(command, _) if command.starts_with("cargo") => {}
            Play::Command(command, shown) => {
                match command.strip_prefix("cd ") {
                    Some(into) => here.push(into),
                    None => typed.extend(answered(tutorial, command, &shown, &here)),
                }
                if command.ends_with("translate sync") {
                    tutorial.translate(&here);
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
    all_is_typed(&typed);
    let path = format!("site/{}/{}/index.html", tutorial.lang, tutorial.card);
    let page = fs::read_to_string(here.join(path)).expect("a page");
    assert!(page.contains(tutorial.texts[4]));
}

fn all_is_typed(typed: &[String]) {
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
            typed.iter().any(|command| command.starts_with(&words)),
            "{step}"
        );
    }
}

fn answered(tutorial: &Tutorial, command: &str, shown: &[&str], here: &Path) -> Option<String> {
    // PDFs take long, and other tests have them.
    let quick = match command.starts_with("stappenkaart build") {
        true => format!("{command} --format html,checklist"),
        false => command.to_owned(),
    };
    let output = shell(&format!("LC_ALL={} {quick}", tutorial.locale), here);
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

impl Tutorial {
    fn translate(&self, guide: &Path) {
        let mut texts = self.texts.iter();
        let path = guide.join(format!("cards/{}/{}.po", self.card, self.lang));
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
        let (name, translation) = self.category;
        edit(
            &guide.join(format!("{}.po", self.lang)),
            &format!("msgid \"{name}\"\nmsgstr \"\""),
            &format!("msgid \"{name}\"\nmsgstr \"{translation}\""),
        );
    }
}

// A page whose answer differs from what the tool says is caught.
#[test]
#[should_panic(expected = "says Made the cake")]
fn an_answer_that_the_tool_does_not_give_is_caught() {
    let folder = tempfile::tempdir().expect("a folder");
    answered(
        &ENGLISH,
        "stappenkaart new guide --yes",
        &["Made the cake"],
        folder.path(),
    );
}
