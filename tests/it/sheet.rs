//! The sheet beside a review copy: a reviewer fills it in, and `warnings approve --from` records it.

use std::fs;
use std::path::PathBuf;

use tempfile::TempDir;

use crate::terminal::{code, edit, run, said, small};

const GUIDE: &str = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.example]\nname = \"Printers\"\n\n[translation]\ntexts = \"allow\"\napproval = \"required\"\n";
const CARD: &str = "---\ntitle: Toner\ncategory: example\n---\n\n## Open {#open}\n\n> [!NOTICE]\n> Never touch the **drum**.\n> It is hot.\n> {#drum guards=lid}\n\n1. Open the lid. {#lid}\n\n> [!WARNING]\n> -5 degrees; never open \"it\".\n> {#cold guards=door}\n\n2. Open the door. {#door}\n";
const PO: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgctxt \"drum.avoid\"\nmsgid \"Never touch the **drum**.\"\nmsgstr \"Raak de **trommel** nooit aan.\"\n\nmsgctxt \"drum.consequence\"\nmsgid \"It is hot.\"\nmsgstr \"Hij is heet.\"\n\nmsgctxt \"cold.avoid\"\nmsgid \"\\\\-5 degrees; never open \\\"it\\\".\"\nmsgstr \"\\\\-5 graden; open \\\"het\\\" nooit.\"\n";

// A guide with two warnings, and the sheet of its Dutch.
struct Reviewed {
    _folder: TempDir,
    root: PathBuf,
    sheet: String,
}

impl Reviewed {
    fn new(card: &str) -> Reviewed {
        let (folder, root) = small(&[
            ("guide.toml", GUIDE),
            ("cards/example/card.md", card),
            ("cards/example/nl.po", PO),
        ]);
        let mut reviewed = Reviewed {
            _folder: folder,
            root,
            sheet: String::new(),
        };
        reviewed.fine(&["warnings", "accept"]);
        reviewed.fine(&["translate", "review", "--lang", "nl", "--to", "copy.html"]);
        reviewed.sheet = fs::read_to_string(reviewed.root.join("copy.csv")).expect("the sheet");
        reviewed
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let output = run(arguments, &self.root);
        (code(&output), said(&output))
    }

    #[track_caller]
    fn fine(&self, arguments: &[&str]) -> String {
        let (code, said) = self.run(arguments);
        assert_eq!(code, 0, "{said}");
        said
    }

    // The sheet with these cells in the row of a warning.
    fn filled(&self, warning: &str, cells: &str) -> String {
        let mut rows: Vec<String> = self.sheet.lines().map(str::to_owned).collect();
        let row = rows
            .iter_mut()
            .find(|row| row.starts_with(&format!("example;{warning};")));
        let row = row.expect("the row");
        assert!(row.contains(";;;;w"), "{row}");
        *row = row.replace(";;;;w", &format!(";{cells};w"));
        rows.join("\r\n") + "\r\n"
    }

    fn back(&self, sheet: impl AsRef<[u8]>) -> (i32, String) {
        fs::write(self.root.join("back.csv"), sheet).expect("the sheet");
        self.run(&["warnings", "approve", "--from", "back.csv"])
    }

    #[track_caller]
    fn refused(&self, sheet: impl AsRef<[u8]>, words: &str) {
        let before = self.ledger();
        let (code, said) = self.back(sheet);
        assert!(said.contains(words), "not {words:?}, but:\n{said}");
        assert_eq!(
            (code, self.ledger()),
            (1, before),
            "nothing is recorded: {said}"
        );
    }

    fn ledger(&self) -> String {
        fs::read_to_string(self.root.join("warnings.lock")).expect("the ledger")
    }
}

#[test]
fn what_a_reviewer_ticks_is_approved() {
    let guide = Reviewed::new(CARD);
    assert!(
        guide
            .sheet
            .starts_with("\u{feff}Kaart;Waarschuwing;Signaalwoord;Bron;Vertaling;Status;Je naam;"),
        "{}",
        guide.sheet
    );
    assert!(guide.sheet.contains(";Let op;Never touch the drum. It is hot.;Raak de trommel nooit aan. Hij is heet.;Wacht op goedkeuring;;;;w"));
    let page = fs::read_to_string(guide.root.join("copy.html")).expect("the copy");
    assert!(
        page.contains("vul copy.csv in"),
        "the copy says how to hand it back"
    );
    let sheet = guide.filled("drum", "Anna de Vries;Ja;let op het accent");
    fs::write(guide.root.join("back.csv"), &sheet).expect("the sheet");
    let before = guide.ledger();
    let told = guide.fine(&[
        "warnings",
        "approve",
        "--from",
        "back.csv",
        ".",
        "--dry-run",
    ]);
    assert!(
        told.contains("this was a dry run") && guide.ledger() == before,
        "{told}"
    );
    let (code, told) = guide.back(&sheet);
    assert_eq!(code, 0, "{told}");
    for words in [
        "Anna de Vries approves `example/drum` in `nl`",
        "Remark on `example/drum` by Anna de Vries: let op het accent",
        "1 approval, 0 approved already, 0 not approved, 1 not filled in.",
    ] {
        assert!(told.contains(words), "{told}");
    }
    let ledger = guide.ledger();
    for line in [
        "by = \"Anna de Vries\"",
        "avoid = \"Raak de **trommel** nooit aan.\"",
        "remark = \"let op het accent\"",
    ] {
        assert!(ledger.contains(line), "{ledger}");
    }
    assert_eq!(
        ledger.matches("[[warning.approved]]").count(),
        1,
        "a row without a tick"
    );
    let listed = guide.fine(&["warnings", "list"]);
    assert!(
        listed.contains("nl: approved by Anna de Vries") && listed.contains("let op het accent"),
        "{listed}"
    );
    // The remark stays when the ledger is written again.
    guide.fine(&["warnings", "accept"]);
    assert_eq!(guide.ledger(), ledger);
    let (code, told) = guide.back(&sheet);
    assert!(
        code == 0 && told.contains("`example/drum` is approved already, by Anna de Vries."),
        "{told}"
    );
    assert_eq!(guide.ledger(), ledger);
}

#[test]
fn what_excel_makes_of_the_file_is_read() {
    let guide = Reviewed::new(CARD);
    let sheet = guide.filled("cold", "Anna;x;");
    let quoted = |between: &str| {
        let rows = sheet
            .trim_start_matches('\u{feff}')
            .replace("\"\"", "\u{1}")
            .replace('"', "");
        let rows = rows.lines().map(|row| {
            let cells = row.split(';').collect::<Vec<_>>();
            // The text of the warning has a semicolon of its own in both languages.
            let cells = match cells.len() {
                12 => vec![
                    cells[0].into(),
                    cells[1].into(),
                    cells[2].into(),
                    format!("{};{}", cells[3], cells[4]),
                    format!("{};{}", cells[5], cells[6]),
                    cells[7].into(),
                    cells[8].into(),
                    cells[9].into(),
                    cells[10].into(),
                    cells[11].to_owned(),
                ],
                _ => cells.into_iter().map(str::to_owned).collect(),
            };
            let cells = cells
                .iter()
                .map(|cell| format!("\"{}\"", cell.replace('\u{1}', "\"\"")));
            cells.collect::<Vec<_>>().join(between)
        });
        rows.collect::<Vec<_>>().join("\n") + &format!("\n{}\n", between.repeat(9))
    };
    let utf16: Vec<u8> = "\u{feff}"
        .encode_utf16()
        .chain(quoted("\t").encode_utf16())
        .flat_map(u16::to_le_bytes)
        .collect();
    let forms = [
        sheet.clone().into_bytes(),
        sheet.trim_start_matches('\u{feff}').as_bytes().to_vec(),
        quoted(",").into_bytes(),
        quoted("\t").into_bytes(),
        utf16,
    ];
    for (at, form) in forms.into_iter().enumerate() {
        let before = guide.ledger();
        let (code, told) = guide.back(form);
        assert!(
            code == 0 && told.contains("Anna approves `example/cold`"),
            "form {at}: {told}"
        );
        fs::write(guide.root.join("warnings.lock"), before).expect("the ledger");
    }
    let (code, told) = guide.back(b"PK\x03\x04...");
    assert!(
        code == 2 && told.contains("save it as \"CSV UTF-8\""),
        "{told}"
    );
    guide.refused(b"Kaart;\xe9", "the file is neither UTF-8 nor UTF-16");
}

#[test]
fn every_language_has_its_own_yes_and_no() {
    let guide = Reviewed::new(CARD);
    for (typed, approved) in [
        ("ja", true),
        ("JA.", true),
        ("x", true),
        ("✓", true),
        ("WAAR", true),
        ("yes", true),
        ("oui", true),
        ("はい", true),
        ("evet", true),
        ("nee", false),
        ("no", false),
        ("FALSCH", false),
        ("×", false),
    ] {
        let before = guide.ledger();
        let (code, told) = guide.back(guide.filled("drum", &format!("Anna;{typed};")));
        assert_eq!(
            (code, told.contains("Anna approves")),
            (0, approved),
            "{typed}: {told}"
        );
        assert_eq!(
            told.contains("the reviewer says no"),
            !approved,
            "{typed}: {told}"
        );
        fs::write(guide.root.join("warnings.lock"), before).expect("the ledger");
    }
    for typed in ["misschien", "?", "ja, maar"] {
        guide.refused(
            guide.filled("drum", &format!("Anna;{typed};")),
            "is neither a yes nor a no",
        );
    }
}

#[test]
fn a_row_that_is_not_right_records_nothing() {
    let guide = Reviewed::new(CARD);
    let good = guide.filled("drum", "Anna;ja;");
    let row = good
        .lines()
        .find(|row| row.contains("Anna"))
        .expect("it")
        .to_owned();
    let head = good.lines().next().expect("the names").to_owned();
    for (sheet, words) in [
        (
            guide.filled("drum", ";ja;"),
            "`example/drum` is ticked, but the name of the reviewer is missing",
        ),
        (
            guide.filled("drum", "An\u{202e}na;ja;"),
            "the invisible character U+202E",
        ),
        (
            format!("{good}{row}\r\n"),
            "`example/drum` is in the file twice, first on line 2",
        ),
        (
            good.replace("example;drum;", "example;drumm;"),
            "there is no warning `example/drumm`",
        ),
        (
            good.replace("example;drum;", "exmple;drum;"),
            "did you mean `example/drum`?",
        ),
        (
            good.replace("nooit aan. Hij", "niet aan. Hij"),
            "the row has \"Raak de trommel niet aan. Hij is heet.\", and the guide has \"Raak de trommel nooit aan. Hij is heet.\"",
        ),
        (
            good.replace("Never touch the drum", "Do not touch the drum"),
            "the row has \"Do not touch the drum.",
        ),
        (
            good.replace(&row, &row.replace(";w", ";wf")),
            "its last cell was changed",
        ),
        (
            good.replace("Je naam", "Wie"),
            "the first row has no column \"Je naam\"",
        ),
        (
            good.replace("check:nl", "check:xx"),
            "does not name a language",
        ),
        (good.replace("check:nl", "digest"), "has no column `check:`"),
        (
            good.replace("Je naam", "Je naam;Je naam"),
            "has the column \"Je naam\" twice",
        ),
        (
            good.replace("check:nl", "check:fr"),
            "the first row has no column",
        ),
        (
            head.clone() + "\r\n" + &row.replace("Anna", "\"Anna"),
            "there is no warning",
        ),
        (String::new(), "the file is empty"),
    ] {
        if words == "there is no warning" {
            // An open quote swallows the rest: the row has no tick any more.
            let (code, told) = guide.back(&sheet);
            assert!(!told.contains("approves") && code == 0, "{told}");
            continue;
        }
        guide.refused(&sheet, words);
    }
    // All or nothing: the other row is right.
    let both = guide.filled("cold", "Anna;ja;").replace(";;;;w", ";;ja;;w");
    guide.refused(&both, "the name of the reviewer is missing");
    let (_, told) = guide.back(guide.filled("drum", ";ja;"));
    assert!(told.contains("back.csv:2:1"), "with its line: {told}");
}

#[test]
fn words_that_changed_since_are_not_approved() {
    let changes = [
        (
            "cards/example/nl.po",
            "Hij is heet.",
            "Hij is koud.",
            "the row has \"Raak de trommel nooit aan. Hij is heet.\", and the guide has \"Raak de trommel nooit aan. Hij is koud.\"",
        ),
        (
            "cards/example/nl.po",
            "**trommel**",
            "*trommel*",
            "the marks, links or signal word of `example/drum` changed",
        ),
        (
            "cards/example/card.md",
            "It is hot.",
            "It is cold.",
            "the source of `example/drum` is not what this row shows",
        ),
        (
            "cards/example/card.md",
            "[!NOTICE]",
            "[!DANGER]",
            "the marks, links or signal word of `example/drum` changed",
        ),
    ];
    for (path, from, to, words) in changes {
        let guide = Reviewed::new(CARD);
        let sheet = guide.filled("drum", "Anna;ja;");
        edit(&guide.root.join(path), from, to);
        guide.refused(&sheet, words);
        guide.refused(&sheet, "SK406");
    }
    // The same words, and a warning that nobody has accepted.
    let guide = Reviewed::new(CARD);
    let sheet = guide.filled("drum", "Anna;ja;");
    edit(
        &guide.root.join("cards/example/card.md"),
        "guards=lid",
        "guards=door",
    );
    guide.refused(&sheet, "itself is not accepted as it is now");
}

#[test]
fn what_could_not_be_published_is_not_approved() {
    let guide = Reviewed::new(CARD);
    let sheet = guide.filled("drum", "Anna;ja;");
    edit(
        &guide.root.join("cards/example/nl.po"),
        "msgctxt \"drum.avoid\"",
        "#, fuzzy\nmsgctxt \"drum.avoid\"",
    );
    guide.refused(
        &sheet,
        "`example/drum` is ticked, but it has a translation that is marked fuzzy",
    );
    // A check that a person can waive needs the command, and the message says which.
    edit(&guide.root.join("cards/example/nl.po"), "#, fuzzy\n", "");
    edit(&guide.root.join("cards/example/nl.po"), "nooit aan", "aan");
    guide.fine(&["translate", "review", "--lang", "nl", "--to", "other.html"]);
    let shown = fs::read_to_string(guide.root.join("other.csv")).expect("the sheet");
    guide.refused(
        shown.replacen(";;;;w", ";Anna;ja;;w", 1),
        "run `stappenkaart warnings approve --lang nl --by \"Anna\" --waive negation --reason",
    );
}

#[test]
fn a_remark_without_a_tick_is_not_missed() {
    let guide = Reviewed::new(CARD);
    for cells in [
        "Anna;;is dit de trommel?",
        "Anna;nee;is dit de trommel?",
        ";;is dit de trommel?",
    ] {
        let before = guide.ledger();
        let (code, told) = guide.back(guide.filled("drum", cells));
        assert!(
            code == 0
                && told.contains("is dit de trommel?")
                && told.contains("`example/drum` is not approved"),
            "{told}"
        );
        assert!(
            told.contains("There is nothing to record.") && guide.ledger() == before,
            "{told}"
        );
    }
}

#[test]
fn a_sheet_that_is_filled_in_is_not_overwritten() {
    let guide = Reviewed::new(CARD);
    let again = ["translate", "review", "--lang", "nl", "--to", "copy.html"];
    guide.fine(&again);
    for text in [
        guide.filled("drum", "Anna;;"),
        "other,table\n1,2\n".to_owned(),
    ] {
        fs::write(guide.root.join("copy.csv"), &text).expect("the sheet");
        let (code, told) = guide.run(&again);
        assert!(
            code == 2 && told.contains("`copy.csv` would be overwritten"),
            "{told}"
        );
        assert_eq!(
            fs::read_to_string(guide.root.join("copy.csv")).expect("it"),
            text
        );
    }
}

#[test]
fn a_command_that_says_who_and_from_where_is_refused() {
    let guide = Reviewed::new(CARD);
    for more in [["--by", "Anna"], ["--lang", "nl"], ["--all", "example"]] {
        let (code, told) =
            guide.run(&[&["warnings", "approve", "--from", "copy.csv"][..], &more].concat());
        assert!(code == 2 && told.contains("cannot be used with"), "{told}");
    }
    for (arguments, words) in [
        (
            &["warnings", "approve", "--from", "copy.csv", "drum"][..],
            "`drum` is not a folder with `guide.toml`",
        ),
        (
            &["warnings", "approve", "--from", "none.csv"],
            "`none.csv` can't be read",
        ),
        (&["warnings", "approve", "--by", "Anna", "drum"], "--lang"),
        (&["warnings", "approve", "--lang", "nl", "drum"], "--by"),
    ] {
        let (code, told) = guide.run(arguments);
        assert!(code == 2 && told.contains(words), "{told}");
    }
}

#[test]
fn a_shared_warning_is_signed_once_for_all_cards() {
    let card = "---\ntitle: Toner\ncategory: example\n---\n\n## Open {#open}\n\n[!INCLUDE [drum](../../shared/drum.md)]\n\n1. Open the lid. {#lid}\n";
    let (folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", card),
        ("cards/other/card.md", card),
        (
            "shared/drum.md",
            "> [!NOTICE]\n> Never touch the **drum**.\n> It is hot.\n> {#drum}\n",
        ),
        ("shared/drum.nl.po", PO),
    ]);
    let mut guide = Reviewed {
        _folder: folder,
        root,
        sheet: String::new(),
    };
    guide.fine(&["warnings", "accept"]);
    guide.fine(&["translate", "review", "--lang", "nl", "--to", "copy.html"]);
    guide.sheet = fs::read_to_string(guide.root.join("copy.csv")).expect("the sheet");
    assert_eq!(guide.sheet.lines().count(), 2, "{}", guide.sheet);
    let (code, told) = guide.back(guide.filled("drum", "Anna;ja;"));
    assert_eq!(code, 0, "{told}");
    assert_eq!(guide.ledger().matches("by = \"Anna\"").count(), 2, "{told}");
}
