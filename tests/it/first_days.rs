//! What editors and system administrators met in their first days, and what they should get.

use std::fs;
use std::process::Stdio;

use crate::support::GUIDE;
use crate::terminal::{card, code, run, said, small, tool};

fn with_block(block: &str) -> String {
    card(&format!(
        "## Save {{#save}}\n\n{block}\n\n1. Click on **Save**. {{#save-it}}\n"
    ))
}

#[test]
fn a_signal_word_of_any_language_is_a_warning_and_no_line_to_remove() {
    for (word, marker) in [
        ("LET OP", "`[!NOTICE]`"),
        ("Let op", "`[!NOTICE]`"),
        ("WAARSCHUWING", "`[!WARNING]`"),
        ("Voorzichtig", "`[!CAUTION]`"),
        ("GEFAHR", "`[!DANGER]`"),
        ("Hinweis", "`[!NOTICE]`"),
    ] {
        let block = format!("> [!{word}]\n> Verwijder geen papier.\n> {{#papier}}");
        let card = with_block(&block);
        let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", &card)]);
        let output = run(&["check"], &root);
        assert_eq!(code(&output), 1, "{word}");
        let text = said(&output);
        assert!(text.contains(&format!("type {marker}")), "{word}: {text}");
        assert!(!text.contains("remove this line"), "{word}: {text}");
    }
    let card = with_block("> [!PAS OP]\n> Verwijder geen papier.\n> {#papier}");
    let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", &card)]);
    let text = said(&run(&["check"], &root));
    assert!(text.contains("a warning is `[!DANGER]`"), "{text}");
}

#[test]
fn a_card_with_another_ending_is_not_lost() {
    let card = with_block("");
    for name in [
        "card.md.txt",
        "card.txt",
        "Card.MD.TXT",
        "card.mdx",
        "notes.md.txt",
    ] {
        let path = format!("cards/toner/{name}");
        let files = [
            ("guide.toml", GUIDE),
            ("cards/example/card.md", card.as_str()),
            (path.as_str(), card.as_str()),
        ];
        let (_folder, root) = small(&files);
        let output = run(&["check"], &root);
        let text = said(&output);
        assert_eq!(code(&output), 1, "{name}: {text}");
        assert!(
            text.contains("SK214") && text.contains("`cards/toner/card.md`"),
            "{name}: {text}"
        );
    }
}

#[test]
fn output_that_the_disk_does_not_take_is_a_failure() {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", &with_block("")),
    ]);
    for arguments in [
        &["schema", "card"][..],
        &["cards", "--format", "csv"][..],
        &["explain", "SK111"][..],
        &["check", "--message-format", "sarif"][..],
        &["completions", "bash"][..],
        &["man"][..],
    ] {
        let full = fs::OpenOptions::new()
            .write(true)
            .open("/dev/full")
            .expect("Linux has a disk that is always full");
        let output = tool()
            .args(arguments)
            .current_dir(&root)
            .stdout(Stdio::from(full))
            .output()
            .expect("the tool runs");
        assert_eq!(code(&output), 2, "{arguments:?}");
        let text = said(&output);
        assert!(
            text.contains("the output could not be written"),
            "{arguments:?}: {text}"
        );
    }
}

#[test]
fn elements_that_nest_too_deep_are_refused_before_they_take_memory() {
    let (_folder, root) = small(&[("guide.toml", GUIDE)]);
    let deep = format!("<h1>T</h1>\n{}x\n", "<div>".repeat(20_000));
    let flat = format!("<h1>T</h1>\n{}<p>x</p>\n", "<p>a<br>b<li>c\n".repeat(5_000));
    for (name, text, refused) in [
        ("deep.html", &deep, true),
        ("deep.md", &deep, true),
        ("flat.html", &flat, false),
    ] {
        fs::write(root.join(name), text).expect("the disk takes it");
        let arguments = ["import", name, "--to", ".", "--dry-run", "--lang", "en"];
        let text = said(&run(&arguments, &root));
        assert_eq!(
            text.contains("its elements nest too deep"),
            refused,
            "{name}: {text}"
        );
    }
}
