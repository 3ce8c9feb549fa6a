//! `check` of some cards: what is shown, what is not, and what counts.

use std::fs;

use tempfile::TempDir;

use crate::terminal::{card, code, must_end, run, said, small};

const GOOD: &str = "## Save {#save}\n\n1. Click **Save**.\n";
const BAD: &str = "## Save {#save}\n\n> [!WARNNG]\n> Never.\n\n1. Click.\n";

fn guide() -> (TempDir, std::path::PathBuf) {
    small(&[
        ("cards/bad/card.md", &card(BAD)),
        ("cards/bad/notes.txt", "what nothing shows\n"),
        ("cards/good/card.md", &card(GOOD)),
    ])
}

#[test]
fn a_card_is_checked_by_its_id_its_folder_or_a_file_of_it() {
    let (_folder, root) = guide();
    for typed in [
        "good",
        "cards/good",
        "cards/good/",
        "cards/good/card.md",
        "./cards/good",
    ] {
        let output = run(&["check", typed], &root);
        must_end(
            &output,
            0,
            &["Checked 1 card: no errors.", "In other cards: 1 error"],
        );
        assert!(
            !said(&output).contains("SK101"),
            "{typed}: {}",
            said(&output)
        );
    }
    for typed in ["bad", "cards/bad/notes.txt"] {
        let output = run(&["check", typed], &root);
        must_end(&output, 1, &["SK101"]);
    }
    let cards = root.join("cards");
    must_end(
        &run(&["check", "good/card.md"], &cards),
        0,
        &["Checked 1 card"],
    );
    must_end(&run(&["check", "good", "bad"], &cards), 1, &["SK101"]);
    must_end(&run(&["check", "."], &cards), 1, &["SK101"]);
    must_end(&run(&["check", "cards"], &root), 1, &["SK101"]);
    let guide = root.to_str().expect("a path");
    must_end(
        &run(&["check", guide, "good"], &cards),
        0,
        &["Checked 1 card"],
    );
    must_end(&run(&["check", guide], &cards), 1, &["SK101"]);
}

#[test]
fn what_all_cards_share_is_always_shown() {
    let (_folder, root) = small(&[
        (
            "cards/good/card.md",
            &card(
                "## Save {#save}\n\n[!INCLUDE [log-in](../../shared/log-in.md)]\n\n1. Click **Save**.\n",
            ),
        ),
        (
            "shared/log-in.md",
            "## Log in {#log-in}\n\n> [!WARNNG]\n> Never.\n\n1. Log in.\n",
        ),
    ]);
    must_end(
        &run(&["check", "good"], &root),
        1,
        &["shared/log-in.md", "SK101"],
    );
    must_end(&run(&["check", "shared/log-in.md"], &root), 1, &["SK101"]);
    let toml = fs::read_to_string(root.join("guide.toml")).expect("a file");
    fs::write(root.join("guide.toml"), toml + "\n[roll.tester]\n").expect("a file");
    must_end(&run(&["check", "good"], &root), 1, &["guide.toml"]);
}

#[test]
fn only_these_cards_are_fixed() {
    let (_folder, root) = small(&[
        ("cards/one/card.md", &card(BAD)),
        ("cards/two/card.md", &card(BAD)),
    ]);
    let read =
        |id: &str| fs::read_to_string(root.join(format!("cards/{id}/card.md"))).expect("a card");
    let diff = run(&["check", "two", "--fix", "--dry-run"], &root);
    assert!(
        said(&diff).contains("cards/two") && !said(&diff).contains("cards/one"),
        "{}",
        said(&diff)
    );
    run(&["check", "two", "--fix"], &root);
    assert!(read("one").contains("[!WARNNG]"));
    assert!(read("two").contains("[!WARNING]"));
}

#[test]
fn what_is_not_there_is_an_error_that_says_what_to_type() {
    let (folder, root) = guide();
    must_end(
        &run(&["check", "goood"], &root),
        2,
        &["there is no card `goood`", "did you mean `good`?"],
    );
    must_end(
        &run(&["check", "cards/goood/card.md"], &root),
        2,
        &["there is no card `goood`"],
    );
    must_end(
        &run(&["check", "other/thing"], &root),
        2,
        &[
            "there is no card `other/thing`",
            "the name of the folder of the card",
        ],
    );
    let elsewhere = tempfile::tempdir().expect("a folder");
    fs::write(elsewhere.path().join("page.md"), "").expect("a file");
    let page = elsewhere.path().join("page.md");
    must_end(
        &run(&["check", "good", page.to_str().expect("a path")], &root),
        2,
        &["is not in the guide"],
    );
    for typed in ["nothing", elsewhere.path().to_str().expect("a path")] {
        let output = run(&["check", typed], elsewhere.path());
        assert_eq!(code(&output), 2, "{}", said(&output));
        assert!(
            said(&output).contains("guide.toml") && said(&output).contains(typed),
            "{}",
            said(&output)
        );
    }
    drop(folder);
}
