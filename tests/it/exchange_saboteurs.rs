//! Whatever happens to an exported file on its way, no warning vanishes by its import, and no text is shown that the guard would not
//! take. And what the command line says and does.

use std::fs;
use std::process::Command;

use proptest::prelude::*;
use stappenkaart::catalog::{Catalog, Literals, text};
use stappenkaart::compile;
use stappenkaart::format::{ALL, Format};
use stappenkaart::model::{Provenance, Segment, plain, to_escaped_markdown};
use stappenkaart::source::Sources;

use crate::exchange::{english, export, import_as, with};
use crate::guide::{Files, build, demo, replace, said};
use crate::terminal::{self, code, edit, run, said as printed};

// What can happen to an entry of an exported file.
#[derive(Debug, Clone)]
enum Edit {
    Delete,
    Blank,
    Truncate,
    Swap(usize),
    Repeat,
    SayOther(&'static str),
    Corrupt(usize, u8),
}

fn edits() -> impl Strategy<Value = Vec<(usize, Edit)>> {
    let other = prop::sample::select(vec![
        "Do it.",
        "Zet altijd aan",
        "**read only**",
        "[x](callout:opslaan)",
        "",
        "\\",
        "&lt;script&gt;",
        "<g id=\"1\">x</g>",
        "\"",
        "never 5",
    ]);
    let edit = prop_oneof![
        Just(Edit::Delete),
        Just(Edit::Blank),
        Just(Edit::Truncate),
        (0usize..200).prop_map(Edit::Swap),
        Just(Edit::Repeat),
        other.prop_map(Edit::SayOther),
        (0usize..400, any::<u8>()).prop_map(|(at, byte)| Edit::Corrupt(at, byte)),
    ];
    prop::collection::vec((0usize..200, edit), 1..12)
}

// The entries of a file: what is between the end of one and the end of the next.
fn entries(text: &str, to: &str) -> Vec<Vec<u8>> {
    let end = match to {
        "1.2" => "</trans-unit>",
        "po" => "\n\n",
        _ => "</unit>",
    };
    text.split_inclusive(end)
        .map(|entry| entry.as_bytes().to_vec())
        .collect()
}

// The translation within an entry.
fn target(entry: &[u8], to: &str) -> Option<std::ops::Range<usize>> {
    let text = std::str::from_utf8(entry).ok()?;
    let (open, close) = if to == "po" {
        ("msgstr \"", "\"")
    } else {
        ("<target", "</target>")
    };
    let at = text.find(open)? + open.len();
    let start = if to == "po" {
        at
    } else {
        at + text[at..].find('>')? + 1
    };
    Some(start..start + text.get(start..)?.find(close)?)
}

fn apply(entries: &mut Vec<Vec<u8>>, at: usize, edit: &Edit, to: &str) {
    let count = entries.len();
    if count == 0 {
        return;
    }
    let at = at % count;
    let place = target(&entries[at], to);
    match (edit, place) {
        (Edit::Delete, _) => _ = entries.remove(at),
        (Edit::Repeat, _) => entries.insert(at, entries[at].clone()),
        (Edit::Swap(other), Some(place)) => {
            let other = other % count;
            let Some(from) = target(&entries[other], to) else {
                return;
            };
            let words = entries[other][from].to_vec();
            _ = entries[at].splice(place, words);
        }
        (Edit::Swap(other), None) => entries.swap(at, other % count),
        (Edit::Blank, Some(place)) => _ = entries[at].splice(place, *b"  "),
        (Edit::Truncate, Some(place)) => {
            _ = entries[at].drain(place.start + (place.end - place.start) / 2..place.end)
        }
        (Edit::SayOther(words), Some(place)) => _ = entries[at].splice(place, words.bytes()),
        (Edit::Corrupt(offset, byte), _) => {
            let length = entries[at].len().max(1);
            if let Some(old) = entries[at].get_mut(offset % length) {
                *old = *byte;
            }
        }
        (Edit::Blank | Edit::Truncate | Edit::SayOther(_), None) => {}
    }
}

fn lenient() -> Files {
    let mut files = demo();
    let policy = "\n[translation]\napproval = \"required\"\nwarnings = \"warn\"\n";
    files
        .get_mut("guide.toml")
        .expect("the guide")
        .extend_from_slice(policy.as_bytes());
    files
}

// Each text of a warning is one that somebody approved word for word, or the source's, marked; so is any other text one that the
// guard takes.
fn assert_honest(files: &Files) {
    let sources = Sources::in_memory(files.clone());
    let checked = compile::check(&sources);
    let library = checked
        .library
        .as_ref()
        .expect("the cards are as they were");
    let lang = english();
    let session = checked.session(&sources).expect("a guide");
    let locale = session.locale(&lang);
    for card in &library.cards {
        let edition = locale.edition(card);
        assert_eq!(
            edition.card.all_warnings().count(),
            card.all_warnings().count()
        );
        for (shown, written) in edition.card.all_warnings().zip(card.all_warnings()) {
            let approval = checked.ledger.approval(&card.id, &written.id, &lang);
            let approved: Vec<&String> = approval
                .iter()
                .flat_map(|approval| approval.wording.texts())
                .collect();
            for (at, (shown, segment)) in shown.texts().zip(written.texts()).enumerate() {
                match shown.provenance {
                    Provenance::Fallback => assert_eq!(plain(&shown.text), plain(&segment.text)),
                    Provenance::Translated => {
                        assert_eq!(approved.get(at), Some(&&to_escaped_markdown(&shown.text)))
                    }
                    Provenance::Source => {
                        panic!("an edition in another language says that it is the source")
                    }
                }
            }
        }
        let mut segments: Vec<&Segment> = Vec::new();
        card.map(&mut |segment| segments.push(segment));
        let mut at = 0;
        edition.card.map(&mut |shown| {
            let segment = segments[at];
            at += 1;
            let (catalog, _) = Catalog::read(&sources, segment.home, &lang);
            let good = text(
                segment,
                catalog.find(segment.id.as_str()),
                &Literals::default(),
            );
            let honest = match shown.provenance {
                Provenance::Fallback => {
                    plain(&shown.text) == plain(&segment.text) && shown.lang == library.guide.source
                }
                Provenance::Translated => good.as_deref() == Ok(&*shown.text),
                Provenance::Source => false,
            };
            assert!(honest, "{shown:?}");
        });
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_edit_of_an_exported_file_loses_a_warning(to in prop::sample::select(vec!["1.2", "2.0", "po"]), edits in edits()) {
        let files = lenient();
        let mut entries = entries(&export(&files, to), to);
        for (at, edit) in &edits {
            apply(&mut entries, *at, edit, to);
        }
        // A file that can't be read changes nothing.
        let Ok(imported) = import_as(&files, &entries.concat(), Some("en")) else { return Ok(()) };
        let after = with(&files, &imported);
        assert_honest(&after);
        let html: [&dyn Format; 1] = [*ALL.iter().find(|format| format.name() == "html").expect("there are pages")];
        let (_folder, site) = match build(&after, &html) {
            Ok(built) => built,
            // Words of a guarded action in a text before its warning: the gate publishes nothing.
            Err(problems) => {
                prop_assert!(problems.iter().all(|problem| problem.code.0 == "SK503"), "{}", said(&problems));
                return Ok(());
            }
        };
        let owed = fs::read_to_string(site.join("warnings.json")).expect("what is owed");
        prop_assert_eq!(owed.matches("\"passage\":").count(), 10, "five warnings in two languages");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 60 } else { 600 }, failure_persistence: None, ..ProptestConfig::default() })]

    // A file that was damaged on its way: a stretch goes, comes twice, or has stray bytes in it.
    #[test]
    fn no_bytes_make_an_import_panic(
        to in prop::sample::select(vec!["1.2", "2.0", "po", "tmx", "tbx", "csv"]),
        at in 0.0..1.0f64, length in 0usize..80, twice in any::<bool>(),
        stray in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..8),
            prop::sample::select(vec!["<g id=\"1\">", "</target>", "<x/>", "&#0;", "&amp;#xD800;", "]]>", "<!DOCTYPE", "\\", "\"\n", "<![CDATA[", "\u{feff}", "\r"])
                .prop_map(|text| text.as_bytes().to_vec()),
        ],
    ) {
        let files = demo();
        let mut bytes = export(&files, to).into_bytes();
        let start = (bytes.len() as f64 * at) as usize;
        let end = (start + length).min(bytes.len());
        let middle = if twice { bytes[start..end].repeat(2) } else { stray };
        bytes.splice(start..end, middle);
        if let Err(problems) = import_as(&files, &bytes, Some("en")) {
            prop_assert!(problems.iter().all(|problem| problem.help.is_some()), "{}", said(&problems));
        }
    }
}

// The saboteur of the property: an import that takes everything would be noticed.
#[test]
fn a_warning_that_is_turned_round_is_noticed() {
    let mut files = lenient();
    let never = "Never turn on track & trace **read only**.";
    replace(
        &mut files,
        "cards/zakelijke-track-trace/en.po",
        never,
        "Always turn on track & trace **read only**.",
    );
    let sources = Sources::in_memory(files.clone());
    let checked = compile::check(&sources);
    assert!(
        checked
            .problems
            .iter()
            .any(|problem| problem.code.0 == "SK301"),
        "{}",
        said(&checked.problems)
    );
    assert_honest(&files);
}

#[test]
fn the_command_says_what_went_in_and_what_did_not() {
    let (_folder, root) = terminal::demo();
    let exported = run(
        &["translate", "export", "--lang", "en", "--to", "xliff"],
        &root,
    );
    assert_eq!(
        (code(&exported), printed(&exported).as_str()),
        (0, "Wrote 140 texts to en.xlf\n")
    );
    let imported = run(&["translate", "import", "en.xlf"], &root);
    assert_eq!(
        printed(&imported),
        "Imported 0 texts into 0 catalogs; 0 refused, 140 unchanged.\n"
    );
    edit(&root.join("en.xlf"), ">Select the user<", ">Pick the user<");
    edit(&root.join("en.xlf"), "Never turn on track", "Turn on track");
    let imported = run(
        &["translate", "import", "content", "en.xlf", "--lang", "en"],
        &root,
    );
    let said = printed(&imported);
    assert_eq!(code(&imported), 1, "{said}");
    for words in [
        "error[SK310]",
        "en.xlf:",
        "lost the \"nooit\" of the source",
        "its source",
        "Updated content/cards/autorisaties-intrekken/en.po",
        "Imported 1 text into 1 catalog; 1 refused, 138 unchanged.",
    ] {
        assert!(said.contains(words), "{words} is not in {said}");
    }
    let po = fs::read_to_string(root.join("content/cards/autorisaties-intrekken/en.po"))
        .expect("the catalog");
    assert!(po.contains("msgstr \"Pick the user\""), "{po}");
    assert_eq!(code(&run(&["check"], &root)), 0);
}

#[test]
fn a_wrong_command_is_told_what_to_type() {
    let (_folder, root) = terminal::demo();
    for (arguments, words) in [
        (
            vec!["export", "--lang", "fr", "--to", "po"],
            "the guide has no language `fr`",
        ),
        (
            vec!["export", "--lang", "nl", "--to", "po"],
            "`nl` is the language of the cards",
        ),
        (
            vec!["export", "--lang", "en", "--to", "po", "--version", "2.0"],
            "`--version` can't be used with `--to po`",
        ),
        (
            vec![
                "export",
                "--lang",
                "en",
                "--to",
                "po",
                "--out",
                "content/en.po",
            ],
            "is inside the guide, where only its own files can be",
        ),
        (
            vec![
                "export",
                "--lang",
                "en",
                "--to",
                "xliff",
                "--out",
                "content/guide.toml",
            ],
            "is inside the guide, where only its own files can be",
        ),
        (vec!["import"], "there is no file to import"),
        (vec!["import", "absent.xlf"], "`absent.xlf` can't be read"),
        (
            vec!["import", "content"],
            "type the name of the file that the translator sent",
        ),
    ] {
        let output = run(&[&["translate"][..], &arguments].concat(), &root);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", printed(&output));
        assert!(
            printed(&output).contains(words),
            "{arguments:?}: {}",
            printed(&output)
        );
    }
    fs::write(root.join("cut.xlf"), "<xliff version=\"1.2\">").expect("the disk takes it");
    let output = run(&["translate", "import", "cut.xlf"], &root);
    assert!(
        code(&output) == 1
            && printed(&output).contains("error[SK311]: the file is not complete XML"),
        "{}",
        printed(&output)
    );
}

// A limit on the size of files stands in for a full disk.
#[test]
fn a_full_disk_leaves_whole_catalogs() {
    let (_folder, root) = terminal::demo();
    assert_eq!(
        code(&run(
            &[
                "translate",
                "export",
                "--lang",
                "en",
                "--to",
                "po",
                "--out",
                "all.po"
            ],
            &root
        )),
        0
    );
    edit(
        &root.join("all.po"),
        "msgstr \"Select the user\"",
        "msgstr \"Pick the user\"",
    );
    let po = root.join("content/cards/autorisaties-intrekken/en.po");
    let before = fs::read(&po).expect("the catalog");
    let script = format!(
        "trap '' XFSZ; ulimit -f 1; exec '{}' translate import all.po",
        env!("CARGO_BIN_EXE_stappenkaart")
    );
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(&root)
        .output()
        .expect("bash runs");
    assert_eq!(code(&output), 2, "{}", printed(&output));
    assert!(
        printed(&output).contains("run the command again"),
        "{}",
        printed(&output)
    );
    assert_eq!(fs::read(&po).expect("the catalog"), before);
    let left: Vec<_> = fs::read_dir(po.parent().expect("a folder"))
        .expect("a folder")
        .flatten()
        .map(|entry| entry.file_name())
        .collect();
    assert!(
        left.iter()
            .all(|name| !name.to_string_lossy().ends_with("new~")),
        "{left:?}"
    );
}
