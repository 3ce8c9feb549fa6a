//! Links between pages that are imported together, or one after the other: they lead to the cards that the pages became.

use std::fs;
use std::path::Path;

use crate::terminal::{code, run, said};

const SAVE: &str = "# Opslaan\n\nLees eerst [het formulier](./onder/openen.md?view=o365#het-formulier-openen), of [alles erover](Onder/Openen).\n\n\
    ## Sla op\n\n1. Klik op [de lijst](onder/lijst.html).\n\n> [!WARNING]\n> Wis nooit [de lijst](/onder/lijst.md).\n\n\
    2. Ga naar [weg](weg.md).\n3. Zie [boven](opslaan.md#sla-op).\n";
const OPEN: &str = "# Openen\n\n## Het formulier openen\n\n1. Open het, en dan [sla het op](../opslaan.md).\n\n## Meer\n\n1. Wacht.\n";
const LIST: &str = "# Lijst\n\n1. Kijk.\n";

fn import(pages: &str, more: &[&str], root: &Path) {
    let output = run(&[&["import", pages, "--to", "guide"], more].concat(), root);
    assert_eq!(code(&output), 0, "{}", said(&output));
}

fn card(root: &Path, id: &str) -> String {
    let path = root.join("guide/cards").join(id).join("card.md");
    fs::read_to_string(path).expect("a card")
}

fn write(root: &Path, pages: &[(&str, &str)]) {
    for (path, text) in pages {
        let path = root.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, text).expect("a page");
    }
}

#[test]
fn links_between_pages_lead_to_their_cards() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(
        root,
        &[
            ("nl/opslaan.md", SAVE),
            ("nl/onder/openen.md", OPEN),
            ("nl/onder/lijst.md", LIST),
        ],
    );
    import("nl", &["--lang", "nl"], root);
    let save = card(root, "opslaan");
    for link in [
        "[het formulier](card:openen#het-formulier-openen)",
        "[alles erover](card:openen)",
        "1. Klik op [de lijst](card:lijst).",
        "Wis nooit [de lijst](card:lijst).",
        "<!-- import: this link leads to a page that is not in the guide: [weg](weg.md) -->",
        "[boven](#sla-op)",
    ] {
        assert!(save.contains(link), "{link} is not in {save}");
    }
    assert!(card(root, "openen").contains("[sla het op](card:opslaan)"));
    // What is left to decide about, and nothing else.
    let checked = run(&["check", "guide", "--message-format", "json"], root);
    let out = String::from_utf8_lossy(&checked.stdout).into_owned();
    let errors: Vec<&str> = out
        .lines()
        .filter(|line| line.contains("\"error\""))
        .collect();
    assert!(errors.len() == 1 && errors[0].contains("SK129"), "{out}");
}

#[test]
fn a_page_that_comes_later_links_to_the_cards_of_earlier_ones() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(
        root,
        &[("een/onder/lijst.md", LIST), ("twee/opslaan.md", SAVE)],
    );
    import("een", &["--lang", "nl"], root);
    import("twee", &[], root);
    assert!(card(root, "opslaan").contains("1. Klik op [de lijst](card:lijst)."));
}

#[test]
fn links_of_a_translation_lead_to_the_same_cards() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    write(
        root,
        &[
            (
                "nl/opslaan.md",
                "# Opslaan\n\n## Sla op\n\n1. Lees [het formulier](openen.md#het-formulier).\n",
            ),
            (
                "nl/openen.md",
                "# Openen\n\n## Het formulier\n\n1. Open het.\n",
            ),
            (
                "en/opslaan.md",
                "# Save\n\n## Save it\n\n1. Read [the form](openen.md#the-form).\n",
            ),
            ("en/openen.md", "# Open\n\n## The form\n\n1. Open it.\n"),
        ],
    );
    import("nl", &["--lang", "nl"], root);
    let guide = root.join("guide/guide.toml");
    let text = fs::read_to_string(&guide).expect("the guide");
    let text = text.replace("languages = [\"nl\"]", "languages = [\"nl\", \"en\"]");
    fs::write(&guide, text).expect("the guide");
    import("en", &["--lang", "en"], root);
    let catalog = fs::read_to_string(root.join("guide/cards/opslaan/en.po")).expect("a catalog");
    assert!(
        catalog.contains("msgstr \"Read [the form](card:openen#het-formulier).\""),
        "{catalog}"
    );
}

#[test]
fn links_to_pages_that_moved_lead_to_where_they_are() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    let page = "# Opslaan\n\n1. Zie [eerst](oud/begin.md#kijk), [dan](weg.md), [ook](ver.md) en [rond](a.md).\n\n::: zone pivot=\"web\"\n1. Kijk.\n::: zone-end\n";
    let moved = r#"{"redirections": [
        {"source_path": "nl/oud/begin.md", "redirect_url": "/help/midden/begin"},
        {"source_path": "nl/midden/begin.md", "redirect_url": "/help/lijst"},
        {"source_path": "nl/weg.md", "redirect_url": "/help/anders/weg"},
        {"source_path": "nl/ver.md", "redirect_url": "https://example.org/ver"},
        {"source_path": "nl/a.md", "redirect_url": "/help/a"},
        {"source_path": "en/opslaan.md", "redirect_url": "/help/lijst"}
    ]}"#;
    write(
        root,
        &[
            ("nl/opslaan.md", page),
            ("nl/lijst.md", "# Lijst\n\n## Kijk\n\n1. Kijk.\n"),
            (".openpublishing.redirection.json", moved),
        ],
    );
    let base = ["--lang", "nl", "--base", "https://example.com/nl/help/"];
    import("nl", &base, root);
    let save = card(root, "opslaan");
    for link in [
        "[eerst](card:lijst#kijk)",
        "[dan](https://example.com/nl/help/anders/weg)",
        "[ook](https://example.org/ver)",
        "[rond](https://example.com/nl/help/a)",
    ] {
        assert!(save.contains(link), "{link} is not in {save}");
    }
    // The condition of the page is in the guide, once, and a question of a person stays.
    let guide = root.join("guide/guide.toml");
    let text = fs::read_to_string(&guide).expect("the guide");
    assert!(text.contains("[condition.web]\nask = \"web?\"\n"), "{text}");
    let asked = text.replace("web?", "Gebruikt u de site?");
    fs::write(&guide, &asked).expect("the guide");
    import("nl", &base, root);
    assert_eq!(fs::read_to_string(&guide).expect("the guide"), asked);
}
