//! Catalogs that follow their cards, and numbers that say how far they are.

use stappenkaart::catalog_files;
use stappenkaart::compile;
use stappenkaart::model::{Day, Lang, State};
use stappenkaart::source::Sources;
use stappenkaart::status::{StatusRow, status};

use crate::guide::Files;

const TODAY: Option<Day> = Some(Day {
    year: 2026,
    month: 11,
    day: 24,
});
const HEAD: &str = "---\ntitle: Toner\ncategory: c\n---\n\n";
const GUIDE: &str = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.c]\nname = \"Printers\"\n";
const CARD: &str = "## Open {#open}\n\n> [!NOTICE]\n> Never touch the drum.\n> It is hot.\n> {#drum}\n\n1. Open the lid.\n2. Take the toner out.\n\n## Close {#close}\n\n1. Close the lid.\n";

fn guide(card: &str) -> Files {
    let files = [
        ("guide.toml", GUIDE.to_owned()),
        ("cards/toner/card.md", format!("{HEAD}{card}")),
    ];
    files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.into_bytes()))
        .collect()
}

fn text(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).expect("a text")
}

// Brings the Dutch catalogs up to date; how many changed.
fn sync(files: &mut Files) -> usize {
    let sources = Sources::in_memory(files.clone());
    let library = compile::check(&sources).library.expect("a guide");
    let changed = catalog_files::synced(&sources, &library, &[Lang::new("nl")], TODAY)
        .expect("the catalogs can be read");
    let count = changed.len();
    files.extend(
        changed
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes())),
    );
    count
}

// Writes a translation into the entry of this source text.
fn translate(files: &mut Files, path: &str, source: &str, translation: &str) {
    let po = text(files, path);
    let empty = format!("msgid \"{source}\"\nmsgstr \"\"");
    assert!(po.contains(&empty), "no untranslated {source:?} in\n{po}");
    files.insert(
        path.into(),
        po.replace(
            &empty,
            &format!("msgid \"{source}\"\nmsgstr \"{translation}\""),
        )
        .into_bytes(),
    );
}

// The entry that holds these words, with its comments.
fn entry(files: &Files, path: &str, words: &str) -> String {
    let po = text(files, path);
    let found = po.split("\n\n").find(|entry| entry.contains(words));
    found
        .unwrap_or_else(|| panic!("nothing says {words:?} in\n{po}"))
        .to_owned()
}

fn edit(files: &mut Files, path: &str, from: &str, to: &str) {
    crate::guide::replace(files, path, from, to);
}

fn rows(files: &Files) -> Vec<StatusRow> {
    let sources = Sources::in_memory(files.clone());
    let checked = compile::check(&sources);
    let session = checked.session(&sources).expect("a guide");
    status(&sources, session.library, &session.locale(&Lang::new("nl")))
}

const PO: &str = "cards/toner/nl.po";

fn translated() -> Files {
    let mut files = guide(CARD);
    sync(&mut files);
    for (source, translation) in [
        ("Never touch the drum.", "Raak de drum nooit aan."),
        ("It is hot.", "Hij is heet."),
        ("Open the lid.", "Open de klep."),
        ("Take the toner out.", "Haal de toner eruit."),
        ("Close the lid.", "Sluit de klep."),
    ] {
        translate(&mut files, PO, source, translation);
    }
    files
}

#[test]
fn a_new_catalog_tells_a_translator_what_each_text_is() {
    let files = translated();
    assert!(text(&files, PO).contains("\"PO-Revision-Date: 2026-11-24 00:00+0000\\n\""));
    assert!(entry(&files, PO, "Never touch").contains("#. WARNING (notice) that guards this step"));
    assert!(entry(&files, PO, "Open the lid").starts_with("#. Action"));
    assert_eq!(sync(&mut files.clone()), 0, "a second run changes nothing");
}

#[test]
fn callouts_and_labels_are_reported() {
    let files = crate::guide::demo();
    assert_eq!(
        crate::guide::check(&files)
            .iter()
            .filter(|problem| problem.code.0 == "SK302")
            .count(),
        0
    );
    let po = "cards/zakelijke-track-trace/en.po";
    let told = entry(&files, po, "msgctxt \"opslaan\"");
    assert!(
        told.contains("callout:opslaan points at \"Knop Opslaan\" on the picture cards/zakelijke-track-trace/autorisaties.svg")
    );
    assert!(told.contains("**Opslaan** is a label on the screen: write it as"));
    assert!(
        entry(&files, po, "msgctxt \"nooit-read-only.avoid\"")
            .contains("in `en` for every reader: keep it exactly")
    );
    assert!(
        entry(
            &files,
            "shared/naar-autorisaties.en.po",
            "callout:autorisaties"
        )
        .contains("(in the product: Mijn Account > Autorisaties)")
    );
}

#[test]
fn an_action_with_another_before_it_keeps_its_translation() {
    let mut files = translated();
    edit(
        &mut files,
        "cards/toner/card.md",
        "1. Open the lid.\n2. Take the toner out.",
        "1. Wait.\n2. Open the lid.\n3. Take the toner out.",
    );
    assert_eq!(sync(&mut files), 1);
    for (id, words) in [
        ("open.action-2", "Open de klep."),
        ("open.action-3", "Haal de toner eruit."),
    ] {
        let entry = entry(&files, PO, &format!("msgctxt \"{id}\""));
        assert!(entry.contains(words) && !entry.contains("fuzzy"), "{entry}");
    }
    assert!(
        entry(&files, PO, "msgctxt \"open.action-1\"").ends_with("msgstr \"\""),
        "what is new has no translation"
    );
    assert!(!text(&files, PO).contains("#~"), "nothing was left behind");
    assert_eq!(sync(&mut files), 0);
}

#[test]
fn a_text_that_moves_to_a_shared_file_takes_its_translation_along() {
    let mut files = translated();
    edit(
        &mut files,
        "cards/toner/card.md",
        "## Close {#close}\n\n1. Close the lid.\n",
        "[!INCLUDE [close](../../shared/close.md)]\n",
    );
    files.insert(
        "shared/close.md".into(),
        b"## Close {#close}\n\n1. Close the lid.\n".to_vec(),
    );
    assert_eq!(sync(&mut files), 2);
    let moved = entry(&files, "shared/close.nl.po", "Close the lid.");
    assert!(
        moved.contains("Sluit de klep.") && !moved.contains("fuzzy"),
        "{moved}"
    );
    assert!(
        !text(&files, PO).contains("Sluit de klep"),
        "it stands in one place"
    );
    assert_eq!(sync(&mut files), 0);
}

#[test]
fn a_card_that_moves_without_its_catalogs_keeps_its_translations() {
    let mut files = translated();
    let before = text(&files, PO);
    let card = files.remove("cards/toner/card.md").expect("the card");
    files.insert("cards/moved/card.md".to_owned(), card);
    sync(&mut files);
    let texts = |catalog: &str| -> Vec<String> {
        let lines = catalog
            .lines()
            .filter(|line| line.starts_with("msgstr \"") && *line != "msgstr \"\"");
        lines.map(str::to_owned).collect()
    };
    let after = text(&files, "cards/moved/nl.po");
    assert!(!texts(&before).is_empty());
    assert_eq!(texts(&after), texts(&before));
    assert_eq!(text(&files, PO), before, "nothing is deleted");
}

#[test]
fn texts_that_change_places_keep_their_translations() {
    let mut files = translated();
    edit(
        &mut files,
        "cards/toner/card.md",
        "1. Open the lid.\n2. Take the toner out.",
        "1. Take the toner out.\n2. Open the lid.",
    );
    sync(&mut files);
    let first = entry(&files, PO, "msgctxt \"open.action-1\"");
    assert!(
        first.contains("Haal de toner eruit.") && !first.contains("fuzzy"),
        "{first}"
    );
}

#[test]
fn a_reworded_text_waits_for_review_with_the_text_it_was_made_for() {
    let mut files = translated();
    edit(
        &mut files,
        "cards/toner/card.md",
        "Open the lid.",
        "Open the front lid.",
    );
    sync(&mut files);
    let entry = entry(&files, PO, "msgid \"Open the front lid.\"");
    assert!(
        entry.contains("#, fuzzy\n#| msgctxt \"open.action-1\"\n#| msgid \"Open the lid.\""),
        "{entry}"
    );
    assert_eq!(sync(&mut files), 0);
}

#[test]
fn a_text_that_is_gone_is_kept_and_comes_back() {
    let mut files = translated();
    let before = text(&files, PO);
    edit(
        &mut files,
        "cards/toner/card.md",
        "2. Take the toner out.\n",
        "",
    );
    sync(&mut files);
    assert!(text(&files, PO).contains("#~ msgstr \"Haal de toner eruit.\""));
    edit(
        &mut files,
        "cards/toner/card.md",
        "1. Open the lid.\n",
        "1. Open the lid.\n2. Take the toner out.\n",
    );
    sync(&mut files);
    assert_eq!(text(&files, PO), before);
}

#[test]
fn memory_fills_in_what_was_translated_before_for_a_person_to_look_at() {
    let mut files = translated();
    edit(
        &mut files,
        "cards/toner/card.md",
        "1. Close the lid.\n",
        "1. Close the lid.\n2. Open the lid.\n3. Take the toner out again.\n",
    );
    sync(&mut files);
    let same = entry(&files, PO, "msgctxt \"close.action-2\"");
    assert!(
        same.contains("# suggested by memory, 100 %")
            && same.contains("#, fuzzy")
            && same.contains("Open de klep."),
        "{same}"
    );
    let like = entry(&files, PO, "msgctxt \"close.action-3\"");
    assert!(
        like.contains("# suggested by memory, 7")
            && like.contains("#| msgid \"Take the toner out.\""),
        "{like}"
    );
    assert_eq!(sync(&mut files), 0, "a second run changes nothing");

    let reviewed = text(&files, PO).replace("#, fuzzy\n", "").replace(
        "Haal de toner eruit.\"\n\n#~",
        "Haal de toner er weer uit.\"\n\n#~",
    );
    files.insert(PO.into(), reviewed.into_bytes());
    sync(&mut files);
    assert!(
        !text(&files, PO).contains("suggested by") && !text(&files, PO).contains("#|"),
        "who has looked at it, stands for it"
    );
}

#[test]
fn a_catalog_that_cant_be_read_is_left_alone() {
    let mut files = translated();
    edit(
        &mut files,
        PO,
        "msgstr \"Open de klep.\"",
        "msgstr Open de klep.",
    );
    let sources = Sources::in_memory(files);
    let library = compile::check(&sources).library.expect("a guide");
    let problems = catalog_files::synced(&sources, &library, &[Lang::new("nl")], TODAY)
        .expect_err("it was overwritten");
    assert!(problems.iter().all(|problem| problem.code.0 == "SK303"));
}

#[test]
fn status_counts_what_is_done_and_what_is_not() {
    let mut files = translated();
    edit(
        &mut files,
        "cards/toner/card.md",
        "Open the lid.",
        "Open the front lid.",
    );
    edit(&mut files, PO, "Hij is heet.", "It is hot.");
    edit(&mut files, PO, "Sluit de klep.", " ");
    edit(
        &mut files,
        PO,
        "msgctxt \"open.action-2\"",
        "#, fuzzy\nmsgctxt \"open.action-2\"",
    );
    let rows = rows(&files);
    let card = rows
        .iter()
        .find(|row| row.path == "cards/toner/card.md")
        .expect("the card");
    let count = |state| card.states.get(&state).copied().unwrap_or_default();
    assert_eq!(
        [
            count(State::Stale),
            count(State::Identical),
            count(State::Blank),
            count(State::Review)
        ],
        [1, 1, 1, 1]
    );
    // The title of the card and those of its two steps.
    assert_eq!(
        (count(State::Missing), count(State::Draft), card.texts()),
        (3, 1, 8)
    );
    assert_eq!((card.warnings, card.approved), (1, 0));
    // Open the front lid. It is hot. Close the lid. Take the toner out. Toner, Open, Close.
    assert_eq!((card.words, card.repeated), (4 + 3 + 3 + 4 + 3, 0));
    let guide = rows
        .iter()
        .find(|row| row.path == "guide.toml")
        .expect("the guide");
    assert_eq!((guide.texts(), guide.words), (2, 2));
    let total = StatusRow::total(&rows, "total");
    assert_eq!((total.texts(), total.words), (10, card.words + 2));
}

#[test]
fn words_that_come_again_are_counted_as_repeated() {
    let files = guide(&CARD.replace("1. Close the lid.", "1. Open the lid.\n2. Close the lid."));
    let rows = rows(&files);
    let card = rows
        .iter()
        .find(|row| row.path == "cards/toner/card.md")
        .expect("the card");
    assert_eq!(card.repeated, 3);
}

// A link out of the guide is not read: written through it, an empty catalog would take the place of what is there.
#[cfg(unix)]
#[test]
fn a_catalog_or_ledger_behind_a_link_that_leads_out_is_left_alone() {
    use crate::terminal::{code, demo, run, said};
    let (_folder, root) = demo();
    for (path, command) in [
        ("content/en.po", ["translate", "sync"]),
        ("content/en.po", ["translate", "suggest"]),
        ("content/warnings.lock", ["warnings", "accept"]),
    ] {
        let outside = root.join("outside");
        std::fs::rename(root.join(path), &outside).expect("it moves");
        let before = std::fs::read(&outside).expect("it is there");
        std::os::unix::fs::symlink(&outside, root.join(path)).expect("a link");
        let mut arguments = command.to_vec();
        arguments.extend(
            (command[1] != "accept")
                .then_some(["--lang", "en"])
                .into_iter()
                .flatten(),
        );
        let output = run(&arguments, &root);
        assert_eq!(code(&output), 1, "{}", said(&output));
        assert!(
            said(&output).contains("is a symbolic link to a place outside the guide"),
            "{}",
            said(&output)
        );
        assert_eq!(std::fs::read(&outside).expect("it is there"), before);
        std::fs::remove_file(root.join(path)).expect("the link");
        std::fs::rename(&outside, root.join(path)).expect("it moves back");
    }
}
