//! The command `translate review`: what it refuses, and that it then writes nothing.

use crate::terminal;

const PO: &str = "cards/zakelijke-track-trace/en.po";

#[test]
fn what_can_not_be_done_says_what_to_type() {
    let (_folder, root) = terminal::demo();
    for (lang, to, words) in [
        (
            "en",
            "copy.docx",
            "write `--to copy.html` or `--to copy.pdf`",
        ),
        ("en", "copy", "write `--to copy.html` or `--to copy.pdf`"),
        ("nl", "copy.html", "`nl` is the language of the cards"),
        ("en,nl", "copy.html", "a review copy is in one language"),
        ("xx", "copy.html", "the guide has no language `xx`"),
        ("en", "nowhere/copy.html", "nowhere/copy.html"),
    ] {
        let output = terminal::run(&["translate", "review", "--lang", lang, "--to", to], &root);
        assert_eq!(terminal::code(&output), 2, "{}", terminal::said(&output));
        assert!(
            terminal::said(&output).contains(words),
            "{}",
            terminal::said(&output)
        );
    }
    assert!(!root.join("copy.html").exists());
}

#[test]
fn a_catalog_that_can_not_be_read_writes_nothing() {
    let (_folder, root) = terminal::demo();
    terminal::edit(
        &root.join("content").join(PO),
        "msgstr \"Never turn on",
        "msgstr Never turn on",
    );
    let output = terminal::run(
        &["translate", "review", "--lang", "en", "--to", "copy.html"],
        &root,
    );
    assert_eq!(terminal::code(&output), 1);
    assert!(
        terminal::said(&output).contains("SK303"),
        "{}",
        terminal::said(&output)
    );
    assert!(!root.join("copy.html").exists());
}
