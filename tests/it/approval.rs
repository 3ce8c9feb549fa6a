//! Who approved which translation of a warning, and what becomes of it.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::terminal::{code, edit, run, said, small};

const GUIDE: &str = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.example]\nname = \"Printers\"\n\n[translation]\ntexts = \"allow\"\n";
const CARD: &str = "---\ntitle: Toner\ncategory: example\n---\n\n## Open {#open}\n\n> [!NOTICE]\n> Never touch the drum.\n> It is hot.\n> {#drum guards=lid}\n\n1. Open the lid. {#lid}\n";
const PO: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgctxt \"drum.avoid\"\nmsgid \"Never touch the drum.\"\nmsgstr \"Raak de drum nooit aan.\"\n\nmsgctxt \"drum.consequence\"\nmsgid \"It is hot.\"\nmsgstr \"Hij is heet.\"\n";

struct Guide {
    _folder: TempDir,
    root: PathBuf,
}

impl Guide {
    // With `approval = "required"`, and the warning accepted.
    fn strict() -> Guide {
        let guide = format!("{GUIDE}approval = \"required\"\n");
        let (folder, root) = small(&[
            ("guide.toml", &guide),
            ("cards/example/card.md", CARD),
            ("cards/example/nl.po", PO),
        ]);
        let strict = Guide {
            _folder: folder,
            root,
        };
        strict.fine(&["warnings", "accept"]);
        strict
    }

    fn path(&self, path: &str) -> PathBuf {
        self.root.join(path)
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let output = run(arguments, &self.root);
        (code(&output), said(&output))
    }

    fn fine(&self, arguments: &[&str]) -> String {
        let (code, said) = self.run(arguments);
        assert_eq!(code, 0, "{said}");
        said
    }

    fn fails(&self, arguments: &[&str], expected: i32, words: &str) {
        let (code, said) = self.run(arguments);
        assert_eq!(code, expected, "{said}");
        assert!(said.contains(words), "not {words:?}, but:\n{said}");
    }

    fn approve(&self, more: &[&str]) -> String {
        let mut arguments = vec![
            "warnings",
            "approve",
            "--lang",
            "nl",
            "--by",
            "Anna de Vries",
        ];
        arguments.extend(more);
        self.fine(&arguments)
    }

    fn ledger(&self) -> String {
        fs::read_to_string(self.path("warnings.lock")).expect("the ledger")
    }

    // What the Dutch page says of the drum.
    fn page(&self) -> String {
        let out = self.path("site");
        self.fine(&[
            "build",
            "--format",
            "html",
            "--out",
            out.to_str().expect("a path in UTF-8"),
        ]);
        fs::read_to_string(out.join("nl/example/index.html")).expect("the page")
    }
}

#[test]
fn a_draft_is_published_only_where_nobody_has_to_sign() {
    let guide = Guide::strict();
    guide.fails(
        &["check"],
        1,
        "error[SK304]: the warning `drum` has a translation without an approval (`nl`)",
    );
    guide.fails(
        &["build"],
        1,
        "stappenkaart warnings approve --lang nl --by NAME example/drum",
    );
    edit(
        &guide.path("guide.toml"),
        "approval = \"required\"",
        "approval = \"required\"\nstates.draft = \"warn\"",
    );
    let page = guide.page();
    assert!(page.contains("Never touch the drum.") && !page.contains("Raak de drum nooit aan."));
    assert!(
        page.contains("Nog niet vertaald: deze tekst is in het Engels"),
        "the reader is told"
    );
    guide.fails(&["build", "--strict"], 1, "SK304");
    edit(
        &guide.path("guide.toml"),
        "approval = \"required\"",
        "approval = \"optional\"",
    );
    assert!(guide.page().contains("Raak de drum nooit aan."));
}

#[test]
fn an_approval_is_in_the_ledger_with_the_words_that_were_approved() {
    let guide = Guide::strict();
    let told = guide.approve(&["drum"]);
    for words in [
        "Never touch the drum. It is hot.",
        "Raak de drum nooit aan. Hij is heet.",
    ] {
        assert!(told.contains(words), "who signs sees what: {told}");
    }
    let ledger = guide.ledger();
    for line in [
        "[[warning.approved]]",
        "lang = \"nl\"",
        "by = \"Anna de Vries\"",
        "avoid = \"Raak de drum nooit aan.\"",
        "    \"Hij is heet.\",",
    ] {
        assert!(ledger.contains(line), "{ledger}");
    }
    guide.fine(&["check", "--strict", "--allow", "SK630,SK631,SK651,SK633"]);
    assert!(guide.page().contains("Raak de drum nooit aan."));
    let listed = guide.fine(&["warnings", "list"]);
    assert!(
        listed.contains("nl: approved by Anna de Vries on 20"),
        "{listed}"
    );
    let json: serde_json::Value = serde_json::from_str(
        guide
            .fine(&["warnings", "list", "--message-format", "json"])
            .trim(),
    )
    .expect("JSON");
    assert_eq!(json["translations"][0]["state"], "approved");
    let status: serde_json::Value =
        serde_json::from_str(&guide.fine(&["translate", "status", "--message-format", "json"]))
            .expect("JSON");
    assert_eq!(
        (
            status["languages"][0]["total"]["approved"].as_u64(),
            status["languages"][0]["total"]["warnings"].as_u64()
        ),
        (Some(1), Some(1))
    );
    guide.approve(&["example/drum"]);
    assert_eq!(guide.ledger(), ledger, "signed twice is signed once");
}

#[test]
fn a_changed_translation_voids_its_approval() {
    let guide = Guide::strict();
    guide.approve(&["drum"]);
    edit(
        &guide.path("cards/example/nl.po"),
        "Hij is heet.",
        "Hij is lauw.",
    );
    guide.fails(
        &["check"],
        1,
        "was changed after Anna de Vries approved its translation on",
    );
    // Where nobody has to sign it is told all the same.
    edit(
        &guide.path("guide.toml"),
        "approval = \"required\"",
        "approval = \"optional\"",
    );
    let (code, told) = guide.run(&["check"]);
    assert_eq!(code, 0);
    assert!(
        told.contains("warning[SK304]") && told.contains("published nevertheless"),
        "{told}"
    );
    guide.approve(&["drum"]);
    assert!(!guide.fine(&["check"]).contains("SK304"));
}

#[test]
fn a_changed_source_voids_the_approval_of_every_translation() {
    let guide = Guide::strict();
    guide.approve(&["drum"]);
    edit(
        &guide.path("cards/example/card.md"),
        "It is hot.",
        "It is very hot.",
    );
    edit(
        &guide.path("cards/example/nl.po"),
        "msgid \"It is hot.\"",
        "msgid \"It is very hot.\"",
    );
    guide.fails(
        &[
            "warnings", "approve", "--lang", "nl", "--by", "Anna", "drum",
        ],
        2,
        "is not accepted as it is now",
    );
    guide.fails(
        &["warnings", "accept"],
        2,
        "warnings were changed or removed without a reason:\n  Changed: `example/drum` was reworded",
    );
    let told = guide.fine(&[
        "warnings",
        "accept",
        "--by",
        "Jan",
        "--reason",
        "the new drum is hotter",
    ]);
    assert!(
        told.contains(
            "No longer approved in `nl`: `example/drum`, which Anna de Vries had approved"
        ),
        "{told}"
    );
    let ledger = guide.ledger();
    assert!(
        ledger.contains("reason = \"the new drum is hotter\"")
            && ledger.contains("by = \"Jan\"")
            && !ledger.contains("approved]]")
    );
    guide.fails(&["check"], 1, "without an approval");
}

// A severity is part of what was signed.
#[test]
fn a_weaker_severity_voids_the_approval() {
    let guide = Guide::strict();
    guide.approve(&["drum"]);
    edit(
        &guide.path("cards/example/card.md"),
        "[!NOTICE]",
        "[!CAUTION]",
    );
    guide.fails(&["check"], 1, "SK304");
    guide.fails(&["check"], 1, "SK402");
}

#[test]
fn a_warning_that_goes_leaves_its_reason() {
    let guide = Guide::strict();
    guide.approve(&["drum"]);
    edit(
        &guide.path("cards/example/card.md"),
        "> [!NOTICE]\n> Never touch the drum.\n> It is hot.\n> {#drum guards=lid}\n\n",
        "",
    );
    guide.fails(&["warnings", "accept"], 2, "Removed: `example/drum`");
    guide.fine(&[
        "warnings",
        "accept",
        "--reason",
        "the new printer has no drum",
    ]);
    let ledger = guide.ledger();
    for line in [
        "[[removed]]",
        "avoid = \"Never touch the drum.\"",
        "reason = \"the new printer has no drum\"",
    ] {
        assert!(ledger.contains(line), "{ledger}");
    }
    assert!(!ledger.contains("[[warning]]"));
    guide.fine(&["warnings", "accept"]);
    assert_eq!(guide.ledger(), ledger);
}

#[test]
fn a_translation_that_lost_something_is_approved_only_by_name_and_with_a_reason() {
    let guide = Guide::strict();
    edit(
        &guide.path("cards/example/nl.po"),
        "Raak de drum nooit aan.",
        "Handen weg bij de drum.",
    );
    let approve = [
        "warnings", "approve", "--lang", "nl", "--by", "Anna", "drum",
    ];
    guide.fails(&approve, 2, "lost the \"Never\" of the source");
    guide.fails(&approve, 2, "add `--waive negation --reason \"...\"`");
    guide.fails(
        &[&approve[..], &["--waive", "negation"]].concat(),
        2,
        "--reason",
    );
    guide.fails(
        &[&approve[..], &["--waive", "negation", "--reason", " "]].concat(),
        2,
        "needs a reason",
    );
    guide.fails(
        &[&approve[..], &["--waive", "negtion", "--reason", "x"]].concat(),
        2,
        "did you mean `negation`?",
    );
    guide.fails(
        &[
            &approve[..],
            &["--waive", "negation,numbers", "--reason", "x"],
        ]
        .concat(),
        2,
        "remove `numbers` from",
    );
    guide.approve(&[
        "--waive",
        "negation",
        "--reason",
        "\"handen weg\" forbids it",
        "drum",
    ]);
    let ledger = guide.ledger();
    assert!(
        ledger.contains("waives = [\"negation\"]\nreason = \"\\\"handen weg\\\" forbids it\""),
        "{ledger}"
    );
    assert!(guide.page().contains("Handen weg bij de drum."));
    // The waiver is for these words alone.
    edit(
        &guide.path("cards/example/nl.po"),
        "Handen weg bij de drum.",
        "Handen op de drum.",
    );
    guide.fails(
        &["check"],
        1,
        "error[SK301]: the warning `drum` has a translation that lost the \"Never\"",
    );
}

#[test]
fn only_a_finished_translation_can_be_approved() {
    let cases = [
        (
            "msgstr \"Raak de drum nooit aan.\"",
            "msgstr \" \"",
            "has a blank translation",
        ),
        (
            "msgid \"Never touch the drum.\"",
            "msgid \"Do not touch the drum.\"",
            "has a stale translation",
        ),
        (
            "msgctxt \"drum.avoid\"",
            "#, fuzzy\nmsgctxt \"drum.avoid\"",
            "is marked fuzzy",
        ),
    ];
    for (from, to, words) in cases {
        let guide = Guide::strict();
        edit(&guide.path("cards/example/nl.po"), from, to);
        let ledger = guide.ledger();
        guide.fails(
            &[
                "warnings", "approve", "--lang", "nl", "--by", "Anna", "drum",
            ],
            2,
            words,
        );
        guide.fails(
            &[
                "warnings", "approve", "--lang", "nl", "--by", "Anna", "--waive", "negation",
                "--reason", "x", "drum",
            ],
            2,
            words,
        );
        assert_eq!(guide.ledger(), ledger);
    }
    let guide = Guide::strict();
    guide.fails(
        &[
            "warnings", "approve", "--lang", "nl", "--by", "Anna", "drun",
        ],
        2,
        "did you mean `drum`?",
    );
    guide.fails(
        &["warnings", "approve", "--lang", "nl", "--by", " ", "drum"],
        2,
        "the name of a person",
    );
    guide.fails(
        &[
            "warnings",
            "approve",
            "--lang",
            "nl",
            "--by",
            "Anna\n[[warning]]",
            "drum",
        ],
        2,
        "character U+000A",
    );
    guide.fails(
        &[
            "warnings",
            "approve",
            "--lang",
            "nl",
            "--by",
            "Anna \u{202e}sirK",
            "drum",
        ],
        2,
        "character U+202E",
    );
    guide.fails(
        &[
            "warnings", "approve", "--lang", "en", "--by", "Anna", "drum",
        ],
        2,
        "is the language of the cards",
    );
    guide.fails(
        &[
            "warnings", "approve", "--lang", "xx", "--by", "Anna", "drum",
        ],
        2,
        "has no language `xx`",
    );
}

#[test]
fn a_ledger_that_cant_be_read_is_not_overwritten() {
    let guide = Guide::strict();
    guide.approve(&["drum"]);
    let spoils = [
        (
            "by = \"Anna de Vries\"",
            "by = \"\"",
            "without the name of a person",
        ),
        (
            "lang = \"nl\"",
            "lang = \"nl\"\nwaives = [\"negation\"]",
            "without a reason",
        ),
        (
            "lang = \"nl\"",
            "lang = \"nl\"\nreason = \"x\"\nwaives = [\"negtion\"]",
            "did you mean `negation`?",
        ),
        ("lang = \"nl\"", "lang = ", "can't be read"),
        (
            "lang = \"nl\"",
            "<<<<<<< ours\nlang = \"nl\"",
            "marks of a merge",
        ),
    ];
    let good = guide.ledger();
    for (from, to, words) in spoils {
        fs::write(guide.path("warnings.lock"), good.replace(from, to)).expect("the disk takes it");
        guide.fails(&["check"], 1, words);
        guide.fails(&["warnings", "accept"], 1, words);
        assert_eq!(guide.ledger(), good.replace(from, to));
    }
    let twice = good
        .find("\n[[warning.approved]]")
        .map(|at| format!("{good}{}", &good[at..]))
        .expect("the approval");
    fs::write(guide.path("warnings.lock"), twice).expect("the disk takes it");
    guide.fails(&["check"], 1, "is approved in `nl` twice");
}

#[test]
fn each_language_and_state_can_have_a_level_of_its_own() {
    let guide = Guide::strict();
    let set = |more: &str| {
        fs::write(guide.path("guide.toml"), format!("{GUIDE}{more}")).expect("the disk takes it")
    };
    let blank = |path: &Path| edit(path, "msgstr \"Hij is heet.\"", "msgstr \" \"");
    blank(&guide.path("cards/example/nl.po"));
    set("");
    guide.fails(&["check"], 1, "error[SK301]");
    for more in [
        "warnings = \"warn\"\n",
        "states.blank = \"warn\"\n",
        "[translation.lang.nl]\nwarnings = \"warn\"\n",
        "[translation.lang.nl.states]\nblank = \"warn\"\n",
    ] {
        set(more);
        let (code, told) = guide.run(&["check"]);
        assert_eq!(code, 0, "{more}: {told}");
        assert!(
            told.contains("warning[SK301]: the warning `drum` has a blank translation"),
            "{told}"
        );
        guide.fails(&["build", "--strict"], 1, "SK301");
    }
    set("states.stale = \"warn\"\n");
    guide.fails(&["check"], 1, "error[SK301]");
    set("warnings = \"warn\"\n[translation.lang.nl]\nstates.blank = \"error\"\n");
    guide.fails(&["check"], 1, "error[SK301]");
    set("[translation.lang.ln]\nwarnings = \"warn\"\n");
    guide.fails(&["check"], 1, "did you mean `nl`?");
}

// A shared warning is one text: whoever signs it signs it wherever it is said.
#[test]
fn a_shared_warning_is_approved_in_every_card_and_place_that_says_it() {
    let guide = format!("{GUIDE}approval = \"required\"\n");
    let shared = "> [!NOTICE]\n> Never touch the drum.\n> {#drum}\n";
    let twice = "---\ntitle: Toner\ncategory: example\n---\n\n## Open {#open}\n\n[!INCLUDE [drum](../../shared/drum.md)]\n\n1. Open the lid. {#lid}\n\n## Close {#close}\n\n[!INCLUDE [drum](../../shared/drum.md)]\n\n1. Close the lid.\n";
    let po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgctxt \"drum.avoid\"\nmsgid \"Never touch the drum.\"\nmsgstr \"Raak de drum nooit aan.\"\n";
    let files = [
        ("guide.toml", guide.as_str()),
        ("cards/example/card.md", twice),
        ("cards/other/card.md", twice),
        ("shared/drum.md", shared),
        ("shared/drum.nl.po", po),
    ];
    let (folder, root) = small(&files);
    let guide = Guide {
        _folder: folder,
        root,
    };
    guide.fine(&["warnings", "accept"]);
    guide.fails(&["check"], 1, "SK304");
    guide.approve(&["drum"]);
    assert_eq!(
        guide.ledger().matches("[[warning.approved]]").count(),
        4,
        "{}",
        guide.ledger()
    );
    guide.fine(&["check"]);
    let listed = guide.fine(&["warnings", "list"]);
    assert_eq!(
        listed.matches("nl: approved by Anna de Vries").count(),
        4,
        "{listed}"
    );
}

#[test]
fn what_a_killed_run_left_beside_a_file_goes_with_the_next_one() {
    let guide = Guide::strict();
    let ours = guide.path(&format!(".warnings.lock.{}.new~", std::process::id()));
    // No system has as many processes.
    let left = guide.path(".warnings.lock.4294967.new~");
    for path in [&ours, &left] {
        fs::write(path, "[[warn").expect("the disk takes it");
    }
    guide.approve(&["drum"]);
    assert!(
        !left.exists() && ours.exists(),
        "only what nobody writes any more goes"
    );
}
