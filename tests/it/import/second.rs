//! A second import of a source that changed: it brings what changed, and never touches what a person did.

use std::fs;

use stappenkaart::import::merge;

use crate::terminal::{code, run, said};

#[test]
fn changes_of_both_sides_come_together() {
    let merged = merge(
        "a\n\nb\n\nc\n\nd\n",
        "a\n\nb!\n\nc\n\nd\n",
        "a\n\nb\n\nc\n\nD\n",
    );
    assert_eq!(
        (merged.text.as_str(), merged.conflicts),
        ("a\n\nb!\n\nc\n\nD\n", 0)
    );
    let same = merge("a\n\nb\n", "a\n\nB\n", "a\n\nB\n");
    assert_eq!((same.text.as_str(), same.conflicts), ("a\n\nB\n", 0));
    let added = merge("a\n", "a\n\nmine\n", "a\n");
    assert_eq!(added.text, "a\n\nmine\n");
}

#[test]
fn where_both_changed_a_line_the_text_of_the_person_stays() {
    let merged = merge(
        "a\n\n1. b\n2. c\n\nd\n",
        "a\n\n1. mine\n2. c\n\nd\n",
        "a\n\n1. theirs\n2. c\n\nd\n",
    );
    assert_eq!(merged.conflicts, 1);
    assert_eq!(
        merged.text,
        "a\n\n1. mine\n2. c\n\n<!-- import: the source says this now, where you changed the card: 1. theirs -->\n\nd\n"
    );
    let gone = merge("a\n\nb\n", "a\n\nmine\n", "a\n");
    assert_eq!(gone.conflicts, 1);
    assert!(gone.text.starts_with("a\n\nmine\n"), "{}", gone.text);
}

#[test]
fn a_warning_that_is_gone_with_its_source_is_named() {
    let warning = "> [!WARNING]\n> Wis nooit de lijst.\n> {#wis-nooit}\n\n";
    let base = format!("a\n\n{warning}b\n");
    assert_eq!(merge(&base, &base, "a\n\nb\n").lost, ["wis-nooit"]);
    // A note is no warning, and one that stays is not lost.
    let note = "a\n\n> [!NOTE]\n> Wis de lijst. {#n}\n\nb\n";
    assert_eq!(merge(note, note, "a\n\nb\n").lost, [""; 0]);
    let mine = base.replace("nooit de", "nooit deze");
    assert_eq!(merge(&base, &mine, "a\n\nb\n").lost, [""; 0]);
    assert_eq!(merge(&base, "a\n\nb\n", &base).lost, [""; 0]);

    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let page = "# Opslaan\n\n## Sla op\n\n> [!WARNING]\n> Wis nooit de lijst.\n\n1. Klik op **Opslaan**.\n";
    let import = ["import", "opslaan.md", "--to", "guide", "--lang", "nl"];
    fs::write(root.join("opslaan.md"), page).expect("a page");
    assert_eq!(code(&run(&import, root)), 0);
    let without = page.replace("> [!WARNING]\n> Wis nooit de lijst.\n\n", "");
    fs::write(root.join("opslaan.md"), without).expect("the page again");
    let again = run(&import, root);
    let out = String::from_utf8_lossy(&again.stdout).into_owned();
    assert!(
        out.contains("lost the warning `wis-nooit-de-lijst`"),
        "{out}"
    );
}

#[test]
fn a_guide_from_pages_and_again() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir(root.join("pages")).expect("pages");
    let page = root.join("pages/opslaan.md");
    let text = "# Opslaan\n\nZo sla je op.\n\n> [!WARNING]\n> Wis nooit de lijst.\n\n## Sla op\n\n1. Klik op **Opslaan**.\n\n## Feiten\n\nZet dit nooit uit.\n";
    fs::write(&page, text).expect("a page");
    let import = ["import", "pages", "--to", "guide", "--lang", "nl"];
    let dry = run(&[import.as_slice(), &["--dry-run"]].concat(), root);
    assert_eq!(code(&dry), 0, "{}", said(&dry));
    assert!(!root.join("guide").exists(), "a dry run writes nothing");
    let first = run(&import, root);
    assert_eq!(code(&first), 0, "{}", said(&first));
    let out = String::from_utf8_lossy(&first.stdout).into_owned();
    assert!(
        out.contains("15 lines = 6 kept + 6 dropped + 3 uncertain") || out.contains("lines ="),
        "{out}"
    );
    assert!(out.contains("line 5: WARNING became [!WARNING] `wis-nooit-de-lijst` in `opslaan`, for the whole card"), "{out}");
    let check = run(&["check", "guide"], root);
    assert!(said(&check).contains("SK129"), "{}", said(&check));

    let card = root.join("guide/cards/opslaan/card.md");
    let draft = fs::read_to_string(&card).expect("a card");
    let start = draft.find("<!-- import:").expect("a comment");
    let edited = draft[..start].replace("Zo sla je op.", "Zo bewaar je het.");
    fs::write(&card, edited.trim_end().to_owned() + "\n").expect("an edit");
    assert_eq!(code(&run(&["check", "guide"], root)), 0);
    fs::write(
        &page,
        text.replace("Klik op **Opslaan**", "Klik op **Bewaren**"),
    )
    .expect("a change");
    let second = run(&import[..4], root);
    assert_eq!(code(&second), 0, "{}", said(&second));
    let merged = fs::read_to_string(&card).expect("a card");
    assert!(
        merged.contains("Zo bewaar je het.") && merged.contains("1. Klik op **Bewaren**."),
        "{merged}"
    );
    assert!(
        !merged.contains("<!-- import:"),
        "a comment that a person removed stays away: {merged}"
    );
    let third = run(&import[..4], root);
    assert_eq!(
        fs::read_to_string(&card).expect("a card"),
        merged,
        "{}",
        said(&third)
    );
}

#[test]
fn a_card_of_a_person_is_never_touched() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir_all(root.join("guide/cards/opslaan")).expect("a card");
    fs::write(
        root.join("guide/guide.toml"),
        "title = \"x\"\nsource = \"nl\"\nlanguages = [\"nl\"]\n[category.help]\nname = \"Help\"\n",
    )
    .expect("a guide");
    let card = root.join("guide/cards/opslaan/card.md");
    fs::write(&card, "mine").expect("a card");
    fs::write(
        root.join("opslaan.md"),
        "# Opslaan\n\n1. Klik op **Opslaan**.\n",
    )
    .expect("a page");
    let done = run(&["import", "opslaan.md", "--to", "guide"], root);
    assert_eq!(code(&done), 0, "{}", said(&done));
    assert_eq!(fs::read_to_string(&card).expect("a card"), "mine");
    let other = fs::read_to_string(root.join("guide/cards/opslaan-2/card.md")).expect("another id");
    assert!(other.contains("category: help"), "{other}");
    // A guide in the folder of its own pages is not imported into itself.
    for _ in 0..2 {
        let inside = run(
            &["import", ".", "--to", "guide", "--message-format", "json"],
            root,
        );
        let report: serde_json::Value = serde_json::from_slice(&inside.stdout).expect("JSON");
        assert_eq!(
            report["sources"].as_array().map(Vec::len),
            Some(1),
            "{report}"
        );
        assert_eq!(report["total"]["lines"], 3);
    }
    for (arguments, words) in [
        (
            vec!["import", "none.md", "--to", "guide"],
            "no file or folder",
        ),
        (vec!["import", "opslaan.md", "--to", "new"], "--lang nl"),
        (
            vec!["import", "opslaan.md", "--to", "new", "--lang", "xx"],
            "no words for the language",
        ),
        (
            vec!["import", "opslaan.md", "--to", "guide", "--lang", "en"],
            "are in `nl`",
        ),
        (
            vec!["import", "opslaan.md", "--to", "guide", "--category", "no"],
            "no category `no`",
        ),
    ] {
        let refused = run(&arguments, root);
        assert_eq!(code(&refused), 2, "{arguments:?}");
        assert!(said(&refused).contains(words), "{}", said(&refused));
    }
}
