//! A checklist that confirms a step after it was done: all warnings of the step come before that.

use std::fs;
use std::path::Path;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";

const CARD: &str = "---
title: Save it
category: office
checklist: do-confirm
---

With this card you save it.

## Save it {#save-it}

1. Open the page. {#open}
2. Click **Save**. {#save}

   > [!WARNING]
   > Never close the window.
   > Your work is lost then.
   > {#never}

   1. Type a name. {#name}

      > [!NOTICE]
      > Never use spaces.
      > The server refuses the name then.
      > {#no-spaces}

   2. Press Enter. {#enter}
";

const PAUSE: &str = "Do this step. Then stop, and confirm:";

// The site of this card.
fn built(card: &str) -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", card)]);
    let formats = if cfg!(feature = "pdf") {
        "html,pdf,checklist"
    } else {
        "html,checklist"
    };
    let output = run(&["build", ".", "--format", formats], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let site = root.join("site/en/example");
    (folder, site)
}

fn page(site: &Path, name: &str) -> String {
    fs::read_to_string(site.join(name)).expect("a page")
}

// Whether a text has these words, in this order.
fn in_order(text: &str, words: &[&str]) -> bool {
    let found = words.iter().try_fold(text, |rest, word| {
        rest.split_once(word).map(|(_, after)| after)
    });
    found.is_some()
}

const ORDER: [&str; 7] = [
    "Never close the window.",
    "Never use spaces.",
    PAUSE,
    "Open the page.",
    "Save",
    "Type a name.",
    "Press Enter.",
];

#[test]
fn all_warnings_of_a_step_come_before_it_is_done() {
    let (_folder, site) = built(CARD);
    let checklist = page(&site, "checklist.html");
    assert!(in_order(&checklist, &ORDER), "{checklist}");
    assert_eq!(checklist.matches("Never close the window.").count(), 1);
    assert!(checklist.contains("Do each step from memory, but read its warnings first."));
    // The page of the card is read while it is done.
    let card = page(&site, "index.html");
    assert!(!card.contains(PAUSE));
    assert!(in_order(
        &card,
        &["Open the page.", "Never close the window.", "Save"]
    ));
}

#[cfg(feature = "pdf")]
#[test]
fn so_it_is_on_paper() {
    use stappenkaart::format::{Format, pdf::GUIDE};

    let (_folder, site) = built(CARD);
    let bytes = fs::read(site.join("example-checklist.pdf")).expect("the sheet");
    let reading = GUIDE.read_back("x.pdf", &bytes, &|_| None).expect("a PDF");
    let words: Vec<&str> = reading
        .passages
        .iter()
        .map(|passage| passage.text.as_str())
        .collect();
    assert!(in_order(&words.join("\n"), &ORDER), "{words:?}");
}

#[test]
fn a_checklist_is_read_while_it_is_done_if_the_card_says_nothing() {
    for card in [
        CARD.replace("checklist: do-confirm\n", ""),
        CARD.replace("do-confirm", "read-do"),
    ] {
        let (_folder, site) = built(&card);
        let checklist = page(&site, "checklist.html");
        assert!(!checklist.contains(PAUSE));
        assert!(in_order(
            &checklist,
            &["Open the page.", "Never close the window.", "Save"]
        ));
    }
}

#[test]
fn another_word_is_an_error_that_says_what_to_type() {
    let card = CARD.replace("do-confirm", "do-confrim");
    let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", &card)]);
    let output = run(&["check", "."], &root);
    assert_eq!(code(&output), 1);
    let said = said(&output);
    assert!(said.contains("`checklist` can't be `do-confrim`"), "{said}");
    assert!(said.contains("do-confirm"), "{said}");
}
