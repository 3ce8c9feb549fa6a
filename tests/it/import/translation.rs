//! The same pages in another language: what surely pairs becomes a translation that waits for a person, and the rest is said.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use stappenkaart::catalog::po::{self, PoEntry};
use tempfile::TempDir;

use super::DOT;
use crate::terminal::{code, run, said};

pub const DUTCH: &str = "# Een dossier bewaren\n\nZo bewaar je een dossier in de kluis.\n\n> [!WARNING]\n> Sluit nooit het venster tijdens het bewaren. Je verliest dan het dossier.\n\n## Open de kluis\n\n1. Klik op **Kluis**.\n2. Typ `open 12` in het veld.\n\n   ![Het venster van de kluis](kluis.png)\n3. Wacht 10 seconden.\n\n## Bewaar het dossier\n\n> [!NOTE]\n> Een dossier is hooguit 5 MB.\n\n1. Klik op **Bewaren**.\n2. Zie ook [de kluis](#open-de-kluis).\n\n| Veld | Uitleg |\n|---|---|\n| Naam | De naam van het dossier |\n";
pub const ENGLISH: &str = "---\nauthor: ada\n---\n# Keep a file\n\nThis is how you keep a file in the vault.\n\n> [!WARNING]\n> Never close the window while keeping it. You lose the file.\n\n## Open the vault\n\n1. Click **Vault**.\n2. Type `open 12` into the field.\n\n   ![The window of the vault](kluis.png)\n3. Wait 10 seconds.\n\n## Keep the file\n\n> [!NOTE]\n> A file has at most 5 MB.\n\n1. Click **Keep**.\n2. See also [the vault](#open-the-vault).\n\n| Field | Meaning |\n|---|---|\n| Name | The name of the file |\n";
pub const CARD: &str = "cards/bewaren/card.md";

/// A folder with a guide that was imported from pages in Dutch.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// Imports these pages in Dutch into a guide that also has English and Arabic.
    pub fn new(pages: &[(&str, &str)]) -> Desk {
        let desk = Desk {
            folder: tempfile::tempdir().expect("a folder"),
        };
        for (name, text) in pages {
            desk.write(&format!("docs/nl/{name}"), text);
        }
        desk.write("docs/nl/kluis.png", DOT);
        desk.write("docs/en/kluis.png", DOT);
        let first = desk.run(&["import", "docs/nl", "--to", "content", "--lang", "nl"]);
        assert_eq!(code(&first), 0, "{}", said(&first));
        let guide = desk.read("content/guide.toml");
        let more = guide.replace("[\"nl\"]", "[\"nl\", \"en\", \"ar\"]");
        desk.write("content/guide.toml", more);
        desk
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("a file");
    }

    pub fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_default()
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        run(arguments, self.root())
    }

    /// Imports what is in `docs/en`.
    pub fn import(&self) -> Output {
        self.run(&["import", "docs/en", "--to", "content", "--lang", "en"])
    }

    /// The translations of a card by their ids, with whether each waits for a review.
    pub fn catalog(&self, path: &str) -> BTreeMap<String, (String, bool)> {
        let (content, _) = po::read(&self.read(path));
        let text = |entry: &PoEntry| {
            let text = entry.translation().to_owned();
            (!text.is_empty()).then(|| {
                (
                    entry.msgctxt.clone().expect("an id"),
                    (text, entry.is_fuzzy()),
                )
            })
        };
        content.messages().filter_map(text).collect()
    }

    /// The catalog of the card of [`DUTCH`].
    pub fn english(&self) -> BTreeMap<String, (String, bool)> {
        self.catalog("content/cards/bewaren/en.po")
    }

    pub fn report(&self) -> serde_json::Value {
        let text = self.read("content/.import/report.en.json");
        serde_json::from_str(&text).expect("a report")
    }

    /// Every file of the guide.
    pub fn files(&self) -> BTreeMap<PathBuf, Vec<u8>> {
        let mut found = BTreeMap::new();
        collect(&self.root().join("content"), &mut found);
        found
    }
}

fn collect(folder: &Path, found: &mut BTreeMap<PathBuf, Vec<u8>>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        match path.is_dir() {
            true => collect(&path, found),
            false => {
                let bytes = fs::read(&path).expect("a file");
                found.insert(path, bytes);
            }
        }
    }
}

/// A desk with the page in Dutch, and this one in English.
pub fn desk(english: &str) -> Desk {
    let desk = Desk::new(&[("bewaren.md", DUTCH)]);
    desk.write("docs/en/bewaren.md", english);
    desk
}

/// The lines of a report with a word in their reason: the line of the page, and what is near it in the guide.
fn uncertain(report: &serde_json::Value) -> Vec<(u64, String)> {
    let lines = report["sources"][0]["uncertain"].as_array();
    let line = |line: &serde_json::Value| {
        let number = line["line"].as_u64().expect("a number");
        (number, format!("{} {}", line["why"], line["near"]))
    };
    lines.expect("lines").iter().map(line).collect()
}

#[test]
fn a_page_of_the_same_structure_becomes_a_translation_for_review() {
    let desk = desk(ENGLISH);
    let before = desk.files();
    let dry = desk.run(&[
        "import",
        "docs/en",
        "--to",
        "content",
        "--lang",
        "en",
        "--dry-run",
    ]);
    assert_eq!(code(&dry), 0, "{}", said(&dry));
    assert_eq!(desk.files(), before, "a dry run writes nothing");
    let first = desk.read("content/.import/report.json");
    let done = desk.import();
    assert_eq!(code(&done), 0, "{}", said(&done));
    let out = said(&done);
    assert!(
        out.contains("29 lines = 17 kept + 12 dropped + 0 uncertain."),
        "{out}"
    );
    assert!(out.contains("17 texts paired = 17 for review + 0 unchanged + 0 kept yours + 0 left out; 0 not paired."), "{out}");
    assert!(
        out.contains("translate status") && out.contains("check"),
        "{out}"
    );
    let texts = desk.english();
    assert!(texts.values().all(|(_, fuzzy)| *fuzzy), "{texts:?}");
    for (id, text) in [
        ("title", "Keep a file"),
        (
            "sluit-nooit-het-venster-tijdens.avoid",
            "Never close the window while keeping it.",
        ),
        ("open-de-kluis.action-2", "Type `open 12` into the field."),
        (
            "open-de-kluis.action-2.figure-1.alt",
            "The window of the vault",
        ),
        (
            "bewaar-het-dossier.action-2",
            "See also [the vault](#open-de-kluis).",
        ),
        ("bewaar-het-dossier.table-1.1-2", "The name of the file"),
    ] {
        assert_eq!(texts[id].0, text, "{id}");
    }
    assert_eq!(desk.read("content/.import/report.json"), first);
    let after = desk.files();
    let again = desk.import();
    assert!(
        said(&again).contains("0 for review + 17 unchanged"),
        "{}",
        said(&again)
    );
    let catalogs = |files: &BTreeMap<PathBuf, Vec<u8>>| {
        let mut files = files.clone();
        files.retain(|path, _| !path.ends_with("report.en.json"));
        files
    };
    assert_eq!(catalogs(&desk.files()), catalogs(&after));
    let card = format!("content/{CARD}");
    desk.write(&card, desk.read(&card).replace("status: draft\n", ""));
    let check = desk.run(&["check", "content"]);
    assert_eq!(
        code(&check),
        1,
        "a warning that waits for a review is not translated: {}",
        said(&check)
    );
}

#[test]
fn beside_an_action_more_only_what_surely_pairs_is_taken() {
    let desk = desk(&ENGLISH.replace(
        "1. Click **Vault**.\n2. Type",
        "1. Sign in.\n2. Click **Vault**.\n3. Type",
    ));
    let done = desk.import();
    let texts = desk.english();
    assert!(!texts.contains_key("open-de-kluis.action-1"), "{texts:?}");
    assert_eq!(
        texts["open-de-kluis.action-2"].0,
        "Type `open 12` into the field."
    );
    assert_eq!(texts["open-de-kluis.action-3"].0, "Wait 10 seconds.");
    assert_eq!(texts["bewaar-het-dossier.action-1"].0, "Click **Keep**.");
    let report = desk.report();
    let lines = uncertain(&report);
    assert_eq!(
        lines.iter().map(|line| line.0).collect::<Vec<_>>(),
        [13, 14],
        "{lines:?}"
    );
    assert!(lines[0].1.contains("cards/bewaren/card.md:15"), "{lines:?}");
    assert!(said(&done).contains("lines 13 to 14: uncertain: it is not sure which action of the card this is (see cards/bewaren/card.md:15)"), "{}", said(&done));
    assert_eq!(
        report["sources"][0]["missing"][0]["text"],
        format!("{CARD}#open-de-kluis.action-1")
    );
}

#[test]
fn a_warning_that_lost_its_never_is_left_out_and_said() {
    let desk = desk(&ENGLISH.replace("Never close the window while", "Close the window while"));
    let done = desk.import();
    assert_eq!(code(&done), 1, "{}", said(&done));
    let out = said(&done);
    assert!(out.contains("line 8: left out: `cards/bewaren/card.md#sluit-nooit-het-venster-tijdens.avoid` has a translation that lost the \"nooit\" of the source (cards/bewaren/card.md:"), "{out}");
    assert!(
        !desk
            .english()
            .contains_key("sluit-nooit-het-venster-tijdens.avoid")
    );
    assert_eq!(uncertain(&desk.report())[0].0, 8);
    let status = desk.run(&[
        "translate",
        "status",
        "content",
        "--lang",
        "en",
        "--message-format",
        "json",
    ]);
    assert!(said(&status).contains("\"missing\""), "{}", said(&status));
}

#[test]
fn numbers_and_code_that_contradict_are_no_pair() {
    let desk = desk(
        &ENGLISH
            .replace("Wait 10", "Wait 20")
            .replace("`open 12`", "`open 13`"),
    );
    let done = desk.import();
    let texts = desk.english();
    assert!(!texts.contains_key("open-de-kluis.action-2"), "{texts:?}");
    assert!(!texts.contains_key("open-de-kluis.action-3"), "{texts:?}");
    let out = said(&done);
    assert!(out.contains("without the code `open 12`"), "{out}");
    assert!(out.contains("`cards/bewaren/card.md#open-de-kluis.action-3` has a translation with \"20 seconds\", but the source has \"10 seconden\""), "{out}");
}

const WARNINGS: &str = "# Kluis\n\n## Stap\n\n> [!DANGER]\n> Raak de draad nooit aan. Je krijgt een schok.\n\n> [!NOTICE]\n> Gebruik nooit `rood 1`. Het slot gaat dicht.\n\n> [!NOTICE]\n> Gebruik nooit `blauw 2`. Het licht gaat uit.\n\n1. Klik op **Open**.\n";

#[test]
fn warnings_in_another_order_pair_by_severity_and_by_what_they_name() {
    let desk = Desk::new(&[("kluis.md", WARNINGS)]);
    desk.write("docs/en/kluis.md", "# Vault\n\n## Step\n\n> [!NOTICE]\n> Never use `blauw 2`. The light goes out.\n\n> [!NOTICE]\n> Never use `rood 1`. The lock closes.\n\n> [!DANGER]\n> Never touch the wire. You get a shock.\n\n1. Click **Open**.\n");
    let done = desk.import();
    let texts = desk.catalog("content/cards/kluis/en.po");
    let find = |part: &str| {
        let mut found = texts.iter().filter(|(id, _)| id.contains(part));
        found
            .find(|(id, _)| id.ends_with("avoid"))
            .map(|(_, (text, _))| text.as_str())
    };
    assert_eq!(
        find("draad"),
        Some("Never touch the wire."),
        "{}\n{texts:?}",
        said(&done)
    );
    assert_eq!(find("rood"), Some("Never use `rood 1`."), "{texts:?}");
    assert_eq!(find("blauw"), Some("Never use `blauw 2`."), "{texts:?}");
}

#[test]
fn a_warning_of_another_severity_is_no_pair() {
    let desk = desk(&ENGLISH.replace("[!WARNING]", "[!CAUTION]"));
    let done = desk.import();
    assert!(
        desk.english().keys().all(|id| !id.contains("venster")),
        "{:?}",
        desk.english()
    );
    assert!(said(&done).contains("lines 8 to 9: uncertain: this is a warning (caution), and the one of the card is a warning (warning) (see cards/bewaren/card.md:"), "{}", said(&done));
}

#[test]
fn what_a_person_wrote_or_accepted_stays() {
    let desk = desk(ENGLISH);
    desk.import();
    let po = "content/cards/bewaren/en.po";
    let edited = desk
        .read(po)
        .replace(
            "#, fuzzy\nmsgctxt \"title\"\nmsgid \"Een dossier bewaren\"\nmsgstr \"Keep a file\"",
            "msgctxt \"title\"\nmsgid \"Een dossier bewaren\"\nmsgstr \"Keep a file\"",
        )
        .replace(
            "msgstr \"Wait 10 seconds.\"",
            "msgstr \"Wait for 10 seconds.\"",
        );
    desk.write(po, edited);
    desk.write(
        "docs/en/bewaren.md",
        ENGLISH
            .replace("# Keep a file", "# Store a file")
            .replace("Wait 10 seconds", "Please wait 10 seconds")
            .replace("Click **Keep**", "Press **Keep**"),
    );
    let done = desk.import();
    let texts = desk.english();
    assert_eq!(texts["title"], ("Keep a file".to_owned(), false));
    assert_eq!(
        texts["open-de-kluis.action-3"],
        ("Wait for 10 seconds.".to_owned(), true)
    );
    assert_eq!(
        texts["bewaar-het-dossier.action-1"],
        ("Press **Keep**.".to_owned(), true)
    );
    let out = said(&done);
    assert!(
        out.contains("1 for review + 14 unchanged + 2 kept yours + 0 left out"),
        "{out}"
    );
    assert!(
        out.contains("kept yours: `cards/bewaren/card.md#title`"),
        "{out}"
    );
    let dropped = &desk.report()["sources"][0]["dropped"];
    assert!(
        dropped
            .to_string()
            .contains("your translation of `cards/bewaren/card.md#title` stays"),
        "{dropped}"
    );
}

#[test]
fn a_draft_that_did_not_come_from_a_page_stays() {
    let desk = desk(ENGLISH);
    desk.run(&["translate", "sync", "content", "--lang", "en"]);
    let po = "content/cards/bewaren/en.po";
    let text = desk.read(po).replace(
        "msgctxt \"title\"\nmsgid \"Een dossier bewaren\"\nmsgstr \"\"",
        "#, fuzzy\nmsgctxt \"title\"\nmsgid \"Een dossier bewaren\"\nmsgstr \"Mine\"",
    );
    desk.write(po, text);
    desk.import();
    assert_eq!(desk.english()["title"].0, "Mine");
}

#[test]
fn the_only_label_gets_the_callout_of_the_source() {
    let desk = desk(ENGLISH);
    let card = format!("content/{CARD}");
    let text = desk
        .read(&card)
        .replace("Klik op **Kluis**.", "Klik op [**Kluis**](callout:kluis).");
    desk.write(&card, text);
    desk.write(
        "content/cards/bewaren/kluis.callouts.toml",
        "[kluis]\nlabel = \"Kluis\"\nshape = \"box\"\nx = 1\ny = 1\nwidth = 50\nheight = 50\n",
    );
    let done = desk.import();
    let texts = desk.english();
    assert_eq!(
        texts
            .get("open-de-kluis.action-1")
            .map(|text| text.0.as_str()),
        Some("Click [**Vault**](callout:kluis)."),
        "{}",
        said(&done)
    );
}

#[test]
fn a_failure_leaves_the_guide_as_it_was() {
    let desk = Desk::new(&[("bewaren.md", DUTCH), ("kluis.md", WARNINGS)]);
    desk.write("docs/en/bewaren.md", ENGLISH);
    desk.write("docs/en/kluis.md", WARNINGS.replace("# Kluis", "# Vault"));
    desk.run(&["translate", "sync", "content", "--lang", "en"]);
    let locked = desk.root().join("content/cards/kluis/en.po");
    let mut permissions = fs::metadata(&locked).expect("a catalog").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&locked, permissions).expect("a lock");
    let before = desk.files();
    let done = desk.import();
    assert_eq!(code(&done), 2, "{}", said(&done));
    assert!(said(&done).contains("read-only"), "{}", said(&done));
    assert_eq!(desk.files(), before);
}
