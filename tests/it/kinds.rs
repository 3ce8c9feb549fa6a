//! Cards of questions and cards of facts: their warnings, their pages, and what they do not have.

use std::fs;

use serde_json::Value;

use crate::terminal::{code, run, said, small};

const DECISION: &str = "---
title: It does not print
category: example
kind: decision
---

> [!WARNING]
> Do not open the printer.
> You can be burnt.
> {#hot}

## Look {#look}

> [!NOTICE]
> Never pull the plug.
> Your work is gone.
> {#plug}

1. What does it say? {#says choice=one}
   - Nothing. Go on with [](card:example).
   - Something. {to=more}
   - It prints. {to=end}

## Look again {#more}

1. Is it hot? {choice=one}
   - Yes. Go on with [](card:lamps).
   - No. Go on with [](card:example#save).
";

const REFERENCE: &str = "---
title: Lamps
category: example
kind: reference
---

See also [](card:trouble).

> [!WARNING]
> Do not look into the light.
> You can be blinded.
> {#blind}

## Colours {#colours kind=about}

> [!DANGER]
> Never touch a lamp.
> It can burn your hand.
> {#touch}

> [!NOTICE]
> Never unscrew a lamp.
> It breaks.
> {#unscrew}

| Lamp | Meaning |
|---|---|
| green | ready |

## More {#more kind=about}

The lamps are old.
";

fn built(look: impl FnOnce(&dyn Fn(&str) -> Option<String>, &str)) {
    let guide = crate::support::GUIDE.replace(
        "languages = [\"en\"]",
        "languages = [\"en\", \"nl\"]\ntranslation.texts = \"allow\"\ntranslation.warnings = \"allow\"",
    );
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/trouble/card.md", DECISION),
        ("cards/lamps/card.md", REFERENCE),
    ]);
    let output = run(&["build", "."], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    look(
        &|path| fs::read_to_string(root.join("site").join(path)).ok(),
        &said(&output),
    );
}

// In this order.
fn holds(page: &str, parts: &[&str]) {
    let mut rest = page;
    for part in parts {
        let (_, after) = rest
            .split_once(part)
            .unwrap_or_else(|| panic!("`{part}` is not in its place in {page}"));
        rest = after;
    }
}

#[test]
fn every_warning_of_questions_and_facts_is_owed_and_seen() {
    built(|file, _| {
        let warnings: Value =
            serde_json::from_str(&file("warnings.json").expect("a list")).expect("JSON");
        let cards = warnings["cards"].as_array().expect("cards");
        for (card, count) in [("trouble", 2), ("lamps", 3)] {
            let of_card: Vec<&Value> = cards.iter().filter(|known| known["card"] == card).collect();
            assert_eq!(of_card.len(), 2, "{card} in two languages");
            for known in of_card {
                for (path, seen) in known["sighted"].as_object().expect("artefacts") {
                    assert!(!path.contains("checklist"), "{path}");
                    assert_eq!(seen.as_array().expect("a list").len(), count, "{path}");
                }
            }
        }
    });
}

#[test]
fn a_warning_of_facts_is_at_the_head_of_its_section() {
    built(|file, _| {
        let page = file("en/lamps/index.html").expect("a page");
        let body = page.split_once("class=\"card-body\"").expect("a body").1;
        holds(
            body,
            &[
                "Do not look into the light.",
                "id=\"colours\"",
                "Never touch a lamp.",
                "Never unscrew a lamp.",
                "ready",
                "id=\"more\"",
                "The lamps are old.",
            ],
        );
    });
}

#[test]
fn they_have_no_checklist_and_no_page_links_to_one() {
    built(|file, _| {
        for card in ["trouble", "lamps"] {
            for lang in ["en", "nl"] {
                let page = file(&format!("{lang}/{card}/index.html")).expect("a page");
                assert!(!page.contains("checklist"), "{card}");
                assert!(file(&format!("{lang}/{card}/checklist.html")).is_none());
                let left = [
                    "data-tick",
                    "data-read",
                    "data-focus",
                    "class=\"finish",
                    "focus.js",
                ];
                for left in left {
                    assert!(!page.contains(left), "{left} in {card}");
                }
            }
        }
        let front = file("en/index.html").expect("a front page");
        assert!(!front.contains("trouble/checklist"));
        assert!(front.contains("example/checklist.html"));
        assert!(front.contains("Reference") && front.contains("Find the right card"));
        let procedure = file("en/example/index.html").expect("a page");
        assert!(procedure.contains("data-ticks") && procedure.contains("checklist.html"));
    });
}

#[test]
fn a_step_is_reached_by_the_option_that_leads_to_it() {
    built(|file, _| {
        let page = file("en/trouble/index.html").expect("a page");
        let after = "Only after this choice: <strong>Something.</strong>";
        holds(&page, &["id=\"more\"", after]);
    });
}

// A reader does not start facts, and they do not work or fail.
#[test]
fn questions_and_facts_have_words_of_their_own() {
    let guide = format!(
        "feedback-url = \"https://example.com/?{{card}}\"\n{}",
        crate::support::GUIDE
    );
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/trouble/card.md", DECISION),
        ("cards/lamps/card.md", REFERENCE),
    ]);
    let output = run(&["build", ".", "--format", "html,markdown"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    for (card, words, others) in [
        (
            "lamps",
            ["Read this first", "Did this help?"],
            ["Before you start", "Did it work?"],
        ),
        (
            "trouble",
            ["Read this first", "Did this help?"],
            ["Before you start", "Did it work?"],
        ),
        (
            "example",
            ["Done", "Did it work?"],
            ["Read this first", "Did this help?"],
        ),
    ] {
        let page = root.join(format!("site/en/{card}/index.html"));
        let page = fs::read_to_string(page).expect("a page");
        for words in words {
            assert!(page.contains(&format!(">{words}<")), "{card}: {words}");
        }
        for words in others {
            assert!(!page.contains(words), "{card}: {words}");
        }
    }
}

#[test]
fn search_engines_get_an_article_with_its_warnings() {
    built(|file, _| {
        for (card, parts) in [
            (
                "lamps",
                ["Do not look", "Colours", "Never touch", "green | ready"],
            ),
            (
                "trouble",
                [
                    "Do not open",
                    "Look",
                    "Never pull",
                    "Nothing. Go on with Example.",
                ],
            ),
        ] {
            let page = file(&format!("en/{card}/index.html")).expect("a page");
            let json = page
                .split_once("application/ld+json\">")
                .and_then(|(_, rest)| rest.split_once("</script>"))
                .expect("JSON-LD")
                .0;
            let json: Value = serde_json::from_str(json).expect("JSON");
            assert_eq!(json["@type"], "TechArticle");
            holds(json["articleBody"].as_str().expect("a text"), &parts);
        }
    });
}
