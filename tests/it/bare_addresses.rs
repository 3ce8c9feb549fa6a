//! Addresses without brackets: a reader can follow each of them, and nothing else becomes a link.

use std::fs;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Help\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.example]\nname = \"Help\"\n";

// The page of a card with this action, in a guide in this language.
fn page_in(lang: &str, action: &str) -> String {
    // No fonts are needed for pages.
    let guide = GUIDE.replace("\"en\"", &format!("\"{lang}\"")) + "\n[checks]\nSK006 = \"allow\"\n";
    let card = format!(
        "---\ntitle: Help\ncategory: example\n---\n\n## Ask {{#ask}}\n\n1. {action} {{#go}}\n"
    );
    let (_folder, root) = small(&[("guide.toml", &guide), ("cards/example/card.md", &card)]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    fs::read_to_string(root.join(format!("site/{lang}/example/index.html"))).expect("a page")
}

// Where the links of the action lead.
fn targets(action: &str) -> Vec<String> {
    targets_in("en", action)
}

fn targets_in(lang: &str, action: &str) -> Vec<String> {
    let page = page_in(lang, action);
    let (_, command) = page.split_once("class=\"command\"").expect("the action");
    let (command, _) = command.split_once("</p>").expect("its end");
    let links = command.split("<a href=\"").skip(1);
    links
        .map(|link| link.split_once('"').expect("a target").0.to_owned())
        .collect()
}

#[test]
fn a_typed_address_is_a_link_without_the_punctuation_around_it() {
    for (action, wanted) in [
        ("Open https://example.com/help.", "https://example.com/help"),
        ("Open (http://example.com/a(b)).", "http://example.com/a(b)"),
        (
            "Open https://example.com/?a=1&amp;b=2#c, now.",
            "https://example.com/?a=1&amp;b=2#c",
        ),
        (
            "Write to help.desk@example.com.",
            "mailto:help.desk@example.com",
        ),
        ("Open HTTPS://EXAMPLE.COM now.", "HTTPS://EXAMPLE.COM"),
        (
            "Open [the help](https://example.com).",
            "https://example.com",
        ),
        (
            "Open [https://example.com/help](https://example.org/).",
            "https://example.org/",
        ),
        ("Open <https://example.com>.", "https://example.com"),
    ] {
        assert_eq!(targets(action), [wanted], "{action}");
    }
}

#[test]
fn labels_code_and_other_schemes_are_letters() {
    for action in [
        "Type `https://example.com`.",
        "Click **https://example.com**.",
        "Read javascript://example.com/%0Aalert(1) or file:///etc/passwd.",
        "Pay 5 @ 3 euro, or ask @anna.",
    ] {
        assert_eq!(targets(action), [""; 0], "{action}");
    }
}

#[test]
fn quotation_marks_and_dashes_are_not_a_part_of_an_address() {
    for (action, wanted) in [
        ("Mail “help@example.com”.", "mailto:help@example.com"),
        ("Mail „s@example.com“ now.", "mailto:s@example.com"),
        ("Mail 'a.b@example.com' now.", "mailto:a.b@example.com"),
        ("Open «https://example.com/a».", "https://example.com/a"),
        (
            "Open “https://example.com/a”, now.",
            "https://example.com/a",
        ),
        (
            "Open https://example.com/e… and wait.",
            "https://example.com/e",
        ),
        ("Open https://example.com/f—now.", "https://example.com/f"),
        (
            "Open https://example.com/Überblick.",
            "https://example.com/Überblick",
        ),
    ] {
        assert_eq!(targets(action), [wanted], "{action}");
    }
}

#[test]
fn the_letters_of_a_script_without_spaces_are_the_sentence_around_an_address() {
    for (action, wanted) in [
        (
            "「help@example.com」にメールします。",
            "mailto:help@example.com",
        ),
        (
            "（https://example.com/a）を開きます。",
            "https://example.com/a",
        ),
        ("https://example.com/bを開きます。", "https://example.com/b"),
        (
            "https://example.com/wiki/日本 を開く。",
            "https://example.com/wiki/日本",
        ),
    ] {
        assert_eq!(targets_in("ja", action), [wanted], "{action}");
    }
    for (action, wanted) in [
        (
            "发送邮件至help@example.com，并登录。",
            "mailto:help@example.com",
        ),
        (
            "打开https://example.com/a，并登录。",
            "https://example.com/a",
        ),
    ] {
        assert_eq!(targets_in("zh", action), [wanted], "{action}");
    }
}

#[test]
fn a_quotation_mark_in_the_address_of_a_link_is_an_error() {
    for (link, wanted) in [
        (
            "[my page](https://example.com/x”)",
            "type `https://example.com/x`",
        ),
        (
            "[us](mailto:“x@example.com”)",
            "type `mailto:x@example.com`",
        ),
    ] {
        let card = format!(
            "---\ntitle: Help\ncategory: example\n---\n\n## Ask {{#ask}}\n\n1. Open {link}. {{#go}}\n"
        );
        let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/example/card.md", &card)]);
        let shown = said(&run(&["check"], &root));
        assert!(shown.contains("SK207") && shown.contains(wanted), "{shown}");
    }
}
