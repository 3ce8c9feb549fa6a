//! The links with which readers report what is wrong: what they say of the card, and what an address for them can't be.

use std::fs;

use crate::terminal::{code, run, said, small};

const CARD: &str = "---
title: Save it
category: office
revision: 3 b
---

With this card you save it.

## Open it {#open-it}

1. Open the page.

## Save it {#save-it}

1. Click **Save**.

## If it fails {#trouble kind=troubleshooting}

### You see an error {#error}

1. Click **Save** once more.
";

fn guide(line: &str) -> String {
    format!(
        "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n{line}\n\n[category.office]\nname = \"Office\"\n"
    )
}

// The page of the card, its checklist, and all that the tool said.
fn built(line: &str) -> Result<(String, String), String> {
    built_from(CARD, line)
}

fn built_from(card: &str, line: &str) -> Result<(String, String), String> {
    let (_folder, root) = small(&[
        ("guide.toml", &guide(line)),
        ("cards/example/card.md", card),
    ]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    if code(&output) != 0 {
        return Err(said(&output));
    }
    let read = |name: &str| {
        fs::read_to_string(root.join("site/en/example").join(name)).unwrap_or_default()
    };
    Ok((read("index.html"), read("checklist.html")))
}

#[test]
fn a_report_says_which_card_step_language_and_revision_it_is_about() {
    let (page, checklist) = built(
        "feedback-url = \"https://example.com/report?card={card}&step={step}&lang={lang}&revision={revision}\"",
    )
    .expect("a site");
    let link = |step: &str| {
        format!(
            "href=\"https://example.com/report?card=example&amp;step={step}&amp;lang=en&amp;revision=3%20b\" target=\"_blank\" rel=\"noopener\""
        )
    };
    for (step, count) in [("open-it", 1), ("save-it", 1), ("", 2)] {
        assert_eq!(page.matches(&link(step)).count(), count, "{step}");
    }
    assert!(page.contains("<summary class=\"button\">No</summary>"));
    let no = page.split("<summary class=\"button\">No</summary>").nth(1);
    let (first, then) = no
        .expect("the answer")
        .split_once("https://example.com/report")
        .expect("the link");
    assert!(first.contains("href=\"#error\""), "first what to try");
    assert!(!then.contains("href=\"#error\">"));
    assert!(!checklist.contains("example.com"));
}

#[test]
fn a_report_can_be_a_message() {
    let (page, _) =
        built("feedback-url = \"mailto:help@example.com?subject=Card%20{card},%20step%20{step}\"")
            .expect("a site");
    let link = "href=\"mailto:help@example.com?subject=Card%20example,%20step%20save-it\"";
    assert!(page.contains(link));
    assert!(!page.contains(&format!("{link} target")));
}

#[test]
fn a_card_of_facts_asks_as_well() {
    let facts = CARD
        .replace("category: office\n", "category: office\nkind: reference\n")
        .replace("-it}", "-it kind=about}")
        .replace("1. Open the page.", "The page is open.")
        .replace("1. Click **Save**.", "The button is **Save**.");
    let facts = &facts[..facts.find("## If it fails").expect("its end")];
    let (page, _) =
        built_from(facts, "feedback-url = \"https://example.com/{card}\"").expect("a site");
    assert_eq!(page.matches("class=\"feedback\"").count(), 1);
    assert!(page.contains("<div class=\"finish finish-feedback\">"));
}

#[test]
fn without_an_address_nobody_is_asked() {
    let (page, _) = built("").expect("a site");
    assert!(!page.contains("feedback"));
}

#[test]
fn what_is_not_an_address_for_feedback_is_reported_with_what_to_type() {
    let wrong = [
        (
            "http://example.com/",
            "start it with `https://` or `mailto:`",
        ),
        (
            "javascript:alert(1)",
            "start it with `https://` or `mailto:`",
        ),
        ("https://", "type the whole address"),
        ("https://{card}.example.com/", "type the whole address"),
        ("https://example.com/a b", "type `%20` for a space"),
        ("https://example.com/{cards}", "did you mean `card`?"),
        ("https://example.com/{stap}", "did you mean `step`?"),
        (
            "https://example.com/{reader-name}",
            "type `{card}`, `{step}`, `{lang}` or `{revision}`",
        ),
        ("https://example.com/{card", "did you mean `card`?"),
        ("https://example.com/card}", "type `{card}`, `{step}`"),
        ("https://example.com/{}", "type `{card}`, `{step}`"),
    ];
    for (url, help) in wrong {
        let output = built(&format!("feedback-url = \"{url}\"")).expect_err(url);
        assert!(output.contains("SK003"), "{url}: {output}");
        assert!(output.contains(help), "{url}: {output}");
    }
}
