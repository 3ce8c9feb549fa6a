//! What editors and system administrators met in their first days, and what they should get.

use std::fs;
use std::process::Stdio;

use crate::support::GUIDE;
use crate::terminal::{card, code, run, said, shell, small, tool};

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
fn a_block_is_known_by_its_word_in_any_language() {
    for (word, marker) in [
        ("VEREISTEN", "`[!REQUIRES]`"),
        ("Voorwaarden", "`[!REQUIRES]`"),
        ("Opmerking", "`[!NOTE]`"),
        ("BELANGRIJK", "`[!IMPORTANT]`"),
        ("Ergebnis", "`[!OUTCOME]`"),
    ] {
        let card = with_block(&format!("> [!{word}]\n> Iets."));
        let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", &card)]);
        let text = said(&run(&["check"], &root));
        assert!(text.contains(&format!("type {marker}")), "{word}: {text}");
    }
}

#[test]
fn a_date_that_can_be_only_one_day_is_said_as_that_day() {
    for (typed, meant) in [
        ("30-11-2026", "type `2026-11-30`"),
        ("11/30/2026", "type `2026-11-30`"),
        ("5.5.2026", "type `2026-05-05`"),
        ("2026-1-5", "type `2026-01-05`"),
        ("01-05-2026", "write year, month and day"),
        ("31-02-2026", "write year, month and day"),
    ] {
        let card = with_block("").replace("category:", &format!("verified: {typed}\ncategory:"));
        let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", &card)]);
        let text = said(&run(&["check"], &root));
        assert!(text.contains(meant), "{typed}: {text}");
    }
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
fn a_line_of_thousands_of_tags_takes_little_memory() {
    let (_folder, root) = small(&[("guide.toml", GUIDE)]);
    for (name, tags) in [
        ("deep.html", "<div>"),
        ("deep.md", "<div>"),
        ("flat.html", "<div></div>"),
        ("lists.html", "<ul><li>"),
    ] {
        let text = format!("<h1>T</h1>\n\n{}x\n", tags.repeat(20_000));
        fs::write(root.join(name), text).expect("the disk takes it");
        // Each tag with its whole line took gigabytes.
        let line = format!("ulimit -v 4000000; stappenkaart import {name} --to . --lang en");
        let output = shell(&line, &root);
        assert_eq!(code(&output), 0, "{name}: {}", said(&output));
    }
}

#[test]
fn a_page_that_ends_with_a_text_or_repeats_a_tag_is_read() {
    let (_folder, root) = small(&[("guide.toml", GUIDE)]);
    let tags = |count: usize| format!("<h1>T</h1>\n{}x\n", "<div></div>".repeat(count));
    let report = |text: &str| {
        fs::write(root.join("page.html"), text).expect("the disk takes it");
        let output = run(&["import", "page.html", "--to", ".", "--lang", "en"], &root);
        assert_eq!(code(&output), 0, "{}", said(&output));
        let report = fs::read_dir(root.join(".import"))
            .expect("an import has a report")
            .map(|entry| entry.expect("a file").path())
            .find(|path| path.to_string_lossy().contains("report"));
        fs::read_to_string(report.expect("a report")).expect("it is text")
    };
    assert!(report("<h1>T</h1>\nx\n").contains("2"));
    // A tag is said once of a line, with that line.
    let (few, many) = (report(&tags(2)), report(&tags(200)));
    assert_eq!(few.matches("a tag").count(), many.matches("a tag").count());
}
