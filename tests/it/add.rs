//! `add`: one thing more in a guide, and nothing else changed.

use std::fs;

use crate::new::new_guide;
use crate::terminal::{code, edit, run, said};

#[test]
fn a_card_is_added_as_a_draft_that_passes_the_checks() {
    for lang in [
        "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "tr", "zh",
    ] {
        let (_folder, guide) = new_guide(&["--lang", lang, "--languages", "en,nl"]);
        let title = "Say \"no\" \\ *so* <b>: #1";
        let added = run(
            &["add", "card", "say-no", "--title", title, "--owner", "A: b"],
            &guide,
        );
        assert_eq!(code(&added), 0, "{lang}: {}", said(&added));
        let checked = run(&["check", "--strict"], &guide);
        assert_eq!(code(&checked), 0, "{lang}: {}", said(&checked));
        let listed = said(&run(
            &["cards", "--status", "draft", "--format", "json"],
            &guide,
        ));
        let title = "\"title\":\"Say \\\"no\\\" \\\\ *so* <b>: #1\"";
        assert!(listed.contains(title), "{lang}: {listed}");
    }
}

#[test]
fn sections_are_added_after_their_kind_and_all_else_stays() {
    let (_folder, guide) = new_guide(&["--lang", "en", "--languages", "nl"]);
    let path = guide.join("guide.toml");
    let before = fs::read_to_string(&path).expect("the guide");
    let crlf = before.replace('\n', "\r\n");
    fs::write(&path, format!("\u{feff}{crlf}")).expect("the guide");
    for arguments in [
        &[
            "role",
            "admin",
            "--name",
            "administrator [x]",
            "--ask",
            "your manager",
        ][..],
        &[
            "permission",
            "export",
            "--name",
            "Export data",
            "--get",
            "Ask on the page **Users**.",
        ],
        &["category", "accounts", "--name", "Accounts"],
        &["language", "fr"],
    ] {
        let added = run(&[&["add"], arguments].concat(), &guide);
        assert_eq!(code(&added), 0, "{arguments:?}: {}", said(&added));
    }
    let after = fs::read_to_string(&path).expect("the guide");
    assert!(
        after.starts_with('\u{feff}') && !after.replace("\r\n", "").contains('\n'),
        "line ends stay"
    );
    let after = after.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    let added = [
        "\n[role.admin]\nname = \"administrator \\\\[x\\\\]\"\nask = \"your manager\"\n",
        "\n[permission.export]\nname = \"Export data\"\nget = \"Ask on the page **Users**.\"\n",
        "\n[category.accounts]\nname = \"Accounts\"\n",
        ", \"fr\"",
    ];
    let without = added.iter().fold(after.clone(), |text, section| {
        assert!(text.contains(section), "{section}: {text}");
        text.replacen(section, "", 1)
    });
    assert_eq!(without, before);
    assert!(after.find("[role.admin]") < after.find("[permission.share-folders]"));
    assert!(guide.join("fr.po").is_file() && guide.join("cards/share-folder/fr.po").is_file());
}

#[test]
fn a_language_on_a_line_of_its_own_stays_so() {
    let (_folder, guide) = new_guide(&["--lang", "en", "--languages", "nl"]);
    let path = guide.join("guide.toml");
    edit(
        &path,
        "[\"en\", \"nl\"]",
        "[\n  \"en\",\n  \"nl\", # Dutch\n]",
    );
    assert_eq!(code(&run(&["add", "language", "de"], &guide)), 0);
    let text = fs::read_to_string(&path).expect("the guide");
    assert!(
        text.contains("[\n  \"en\",\n  \"nl\",\n  \"de\", # Dutch\n]"),
        "{text}"
    );
}

#[test]
fn what_can_not_be_added_is_said_and_nothing_changes() {
    let (_folder, guide) = new_guide(&["--lang", "en", "--languages", "nl"]);
    let before = fs::read_to_string(guide.join("guide.toml")).expect("the guide");
    for (arguments, words) in [
        (
            &["card", "share-folder", "--title", "x"][..],
            "there is a card `share-folder` already",
        ),
        (
            &["card", "Reset Pw", "--title", "x"],
            "digits and hyphens: `reset-pw`",
        ),
        (&["card", "../x", "--title", "x"], "can't be an id"),
        (
            &["card", "x", "--title", "x", "--category", "fils"],
            "did you mean `files`?",
        ),
        (
            &["card", "x", "--title", "a\u{200b}b"],
            "invisible character",
        ),
        (&["card", "x", "--title", " "], "title"),
        (
            &["language", "nl"],
            "the guide has the language `nl` already",
        ),
        (&["language", "fr-FR"], "did you mean `fr`?"),
        (&["language", "xx"], "type one of `ar`"),
        (
            &["role", "folder-owner", "--name", "x"],
            "there is a role `folder-owner` already",
        ),
        (&["permission", "9", "--name", "x"], "can't be an id"),
        (
            &["category", "x", "--name", "a\u{200b}b"],
            "add it in your editor",
        ),
    ] {
        let added = run(&[&["add"], arguments].concat(), &guide);
        assert_eq!(code(&added), 2, "{arguments:?}: {}", said(&added));
        assert!(
            said(&added).contains(words),
            "{arguments:?}: {}",
            said(&added)
        );
    }
    let after = fs::read_to_string(guide.join("guide.toml")).expect("the guide");
    assert_eq!(after, before);
    assert_eq!(fs::read_dir(guide.join("cards")).expect("cards").count(), 1);
}

// The example can go before the first card of one's own is there.
#[test]
fn a_guide_without_cards_gets_its_first_one() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    fs::remove_dir_all(guide.join("cards")).expect("the cards");
    fs::remove_file(guide.join("warnings.lock")).expect("the ledger");
    assert!(said(&run(&["check"], &guide)).contains("`stappenkaart add card log-in"));
    for arguments in [
        &["category", "accounts", "--name", "Accounts"][..],
        &["language", "nl"],
        &[
            "card",
            "log-in",
            "--title",
            "Log in",
            "--category",
            "accounts",
        ],
    ] {
        let added = run(&[&["add"], arguments].concat(), &guide);
        assert_eq!(code(&added), 0, "{arguments:?}: {}", said(&added));
    }
    assert_eq!(code(&run(&["check"], &guide)), 0);
}

// A section that TOML would refuse is never written: here the roles are one inline table.
#[test]
fn a_guide_that_would_no_longer_be_read_is_not_written() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    let path = guide.join("guide.toml");
    let text = fs::read_to_string(&path).expect("the guide");
    let (before, rest) = text.split_once("[role.folder-owner]").expect("a role");
    let (_, after) = rest.split_once("[permission").expect("a permission");
    let head = before.replacen(
        "[category",
        "role = { folder-owner = { name = \"owner\" } }\n\n[category",
        1,
    );
    fs::write(&path, format!("{head}[permission{after}")).expect("the guide");
    let changed = fs::read_to_string(&path).expect("the guide");
    let added = run(&["add", "role", "admin", "--name", "x"], &guide);
    assert!(
        code(&added) == 2 && said(&added).contains("[role.admin] name = \"x\""),
        "{}",
        said(&added)
    );
    assert_eq!(fs::read_to_string(&path).expect("the guide"), changed);
}

#[test]
fn what_an_error_asks_for_is_added_while_the_card_has_the_error() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    let card = guide.join("cards/broken/card.md");
    fs::create_dir_all(card.parent().expect("a folder")).expect("a folder");
    let text = "---\ntitle: Broken\ncategory: staff\n---\n\nYou try it.\n\n> [!REQUIRES]\n> - `manager`\n\n## Try {#try}\n\n1. Open it.\n";
    fs::write(&card, text).expect("a card");
    let before = said(&run(&["check"], &guide));
    assert!(
        before.contains("SK202") && before.contains("SK203"),
        "{before}"
    );
    for arguments in [
        ["add", "category", "staff", "--name", "Staff"],
        ["add", "role", "manager", "--name", "manager"],
    ] {
        let added = run(&arguments, &guide);
        assert_eq!(code(&added), 0, "{}", said(&added));
    }
    let after = run(&["check"], &guide);
    assert_eq!(code(&after), 0, "{}", said(&after));
    // A `guide.toml` that can't be read is not written over.
    let path = guide.join("guide.toml");
    let broken = fs::read_to_string(&path).expect("the guide") + "\n[role\n";
    fs::write(&path, &broken).expect("the guide");
    let refused = run(&["add", "role", "other", "--name", "other"], &guide);
    assert_eq!(code(&refused), 1, "{}", said(&refused));
    assert_eq!(fs::read_to_string(&path).expect("the guide"), broken);
}
