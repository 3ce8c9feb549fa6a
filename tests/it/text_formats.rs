//! Markdown, JSON and `llms.txt`: what programs read has every warning, also in a step that is cut out, and each way to lose one is found.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag};
use stappenkaart::diag::Diagnostic;
use stappenkaart::format::html::Html;
use stappenkaart::format::json::{Json, schema};
use stappenkaart::format::markdown::{Markdown, line};
use stappenkaart::format::{ALL, Format, RunView, TextView};
use stappenkaart::verify::published;

use crate::guide::{Files, build, demo, must_say, said};
use crate::support::{GUIDE, fences, guide};

const FORMATS: &[&dyn Format] = &[&Html, &Markdown, &Json];
const CARD: &str = "nl/zakelijke-track-trace/card.md";
const DATA: &str = "nl/zakelijke-track-trace/card.json";

// A card with a warning for all of it, for a step and for an action, and much that Markdown could misread.
const RICH: &str = "````md cards/example/card.md
---
title: \"1. Save & *close* <b> #\"
category: example
---

See [this card](card:example#close) & use `a|b` and `` ` `` with **«Save»** now, not 2\\*3\\*4 or a_b_c & more.

> [!DANGER]
> Never open the lid.
> The knife can cut you.
> {#lid}

## Save {#save}

> [!WARNING]
> Never press **Delete**.
> The file is gone.
> {#delete}

1. Open the menu. {#menu}

   - [ ] Not used

2. Press **Save**. {#save-it}

## Close {#close}

> [!NOTICE]
> Never turn it off.
> The disk breaks.
> {#off guards=end}

1. *Press it.* {#close-it}
2. Press **End**. {#end}
````
";

fn rich() -> Files {
    let text = RICH.replace("   - [ ] Not used\n\n", "");
    let (_, files) = guide(&fences(&text));
    let mut files: Files = files
        .into_iter()
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    files.insert("guide.toml".to_owned(), GUIDE.as_bytes().to_vec());
    files
}

fn read(site: &Path, path: &str) -> String {
    fs::read_to_string(site.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

fn spoiled(files: &Files, path: &str, spoil: impl Fn(&str) -> String) -> Vec<Diagnostic> {
    let (_folder, site) = build(files, FORMATS).unwrap_or_else(|all| panic!("{}", said(&all)));
    let text = read(&site, path);
    let changed = spoil(&text);
    assert_ne!(text, changed, "the sabotage of {path} changes nothing");
    fs::write(site.join(path), changed).expect("the disk takes it");
    published(&site, ALL).expect_err("it was spoiled")
}

#[test]
fn programs_get_every_warning_of_the_demo() {
    let (_folder, site) = build(&demo(), FORMATS).unwrap_or_else(|all| panic!("{}", said(&all)));
    published(&site, ALL).unwrap_or_else(|all| panic!("{}", said(&all)));
    let card = read(&site, CARD);
    let warning = "> **Let op:** Zet nooit track & trace **read only** aan.";
    let action = card.find("klantnummer").expect("the action");
    assert!(card.contains(warning), "{card}");
    assert!(action > 0 && !card.contains("[!NOTICE]") && !card.contains("{#"));
    let list = read(&site, "nl/llms.txt");
    assert!(
        list.contains("](zakelijke-track-trace/card.md)") && list.contains("Let op: Zet nooit")
    );
    assert!(read(&site, "llms.txt").contains("[Nederlands](nl/llms.txt)"));
    let manifest = read(&site, "manifest.json");
    assert!(
        manifest.contains("\"format\": \"markdown\"") && manifest.contains("\"format\": \"json\"")
    );
}

#[test]
fn a_page_names_its_files_for_programs() {
    let heads = |formats: &[&dyn Format]| {
        let (_folder, site) =
            build(&demo(), formats).unwrap_or_else(|all| panic!("{}", said(&all)));
        let page = read(&site, "nl/zakelijke-track-trace/index.html");
        let lines = page
            .lines()
            .filter(|line| line.contains("/markdown\"") || line.contains("/json\""));
        lines.map(str::to_owned).collect::<Vec<_>>()
    };
    let named = [
        "<link rel=\"alternate\" type=\"text/markdown\" href=\"card.md\">",
        "<link rel=\"alternate\" type=\"application/json\" href=\"card.json\">",
    ];
    assert_eq!(heads(FORMATS), named);
    assert!(heads(&[&Html]).is_empty());
}
#[test]
fn a_step_that_is_cut_out_has_every_warning_that_guards_it() {
    let (_folder, site) = build(&rich(), FORMATS).unwrap_or_else(|all| panic!("{}", said(&all)));
    let card = read(&site, "en/example/card.md");
    let steps: Vec<&str> = card.split("\n## ").skip(1).collect();
    assert_eq!(steps.len(), 2, "{card}");
    for step in &steps {
        let danger = step.find("> **Danger:** Never open the lid.").expect(step);
        assert!(danger < step.find("1. ").expect("an action"), "{step}");
        assert!(step.contains("> The knife can cut you."), "{step}");
    }
    assert!(steps[0].contains("> **Warning:** Never press **Delete**."));
    assert!(
        steps[1].contains("2. > **Notice:** Never turn it off."),
        "{card}"
    );
    let data: serde_json::Value =
        serde_json::from_str(&read(&site, "en/example/card.json")).expect("JSON");
    for step in data["steps"].as_array().expect("steps") {
        assert_eq!(step["warnings"][0]["id"], "lid");
        assert_eq!(step["warnings"][0]["guards"], "card");
    }
    let end = &data["steps"][1]["parts"][1];
    assert_eq!(end["command"]["text"], "Press End.");
    assert_eq!(end["warnings"][0]["avoid"], "Never turn it off.");
}

#[test]
fn what_is_typed_is_what_a_renderer_shows() {
    let (_folder, site) = build(&rich(), FORMATS).unwrap_or_else(|all| panic!("{}", said(&all)));
    let card = read(&site, "en/example/card.md");
    assert!(card.contains("[this card](../example/card.md)"), "{card}");
    let shown = shown(&card);
    assert!(shown.contains("1. Save & *close* <b> #"), "{shown}");
    assert!(
        shown.contains("use a|b and ` with «Save» now, not 2*3*4 or a_b_c & more."),
        "{shown}"
    );
}

#[test]
fn each_way_to_lose_a_warning_in_markdown_is_found() {
    type Spoil = fn(&str) -> String;
    let cases: [(&str, Spoil); 9] = [
        ("its signal word", |text| {
            text.replace("**Let op:** Zet", "**Zo:** Zet")
        }),
        ("its signal word", |text| {
            text.replace("**Let op:** Zet", "**Gevaar:** Zet")
        }),
        ("not as a warning", |text| {
            text.replace("> **Let op:** Zet", "> Let op: Zet")
        }),
        ("its consequence", |text| {
            text.replace("> Dit resulteert in een foutmelding.", ">")
        }),
        ("is missing", |text| {
            text.replace("Zet nooit track", "Zet altijd track")
        }),
        ("struck through", |text| {
            text.replace(
                "Zet nooit track & trace **read only** aan.",
                "~~Zet nooit track & trace **read only** aan.~~",
            )
        }),
        ("HTML that could hide", |text| {
            format!("<details>\n\n{text}")
        }),
        ("HTML that could hide", |text| {
            text.replace("> **Let op:** Zet", "> <!-- x --> **Let op:** Zet")
        }),
        ("is in `nl`, but", |text| {
            text.replace("lang=\"nl\"", "lang=\"en\"")
        }),
    ];
    for (words, spoil) in cases {
        let problems = spoiled(&demo(), CARD, spoil);
        let found = problems
            .iter()
            .any(|problem| problem.message.contains(words));
        assert!(found, "nobody said {words:?}, but:\n{}", said(&problems));
    }
}

#[test]
fn a_warning_after_its_action_is_found() {
    let late = |text: &str| {
        let start = text
            .find("> **Warning:** Never press")
            .expect("the warning");
        let end = start + text[start..].find("1. Open").expect("the action");
        let (warning, rest) = (&text[start..end], &text[end..]);
        let next = rest.find("\n## ").expect("the next step");
        format!(
            "{}{}\n\n{warning}{}",
            &text[..start],
            &rest[..next],
            &rest[next..]
        )
    };
    must_say(
        &spoiled(&rich(), "en/example/card.md", late),
        "SK503",
        "`delete`",
    );
}

#[test]
fn a_section_without_the_warning_of_the_whole_card_is_found() {
    let without = |text: &str| {
        let (head, last) = text
            .rsplit_once("> **Danger:** Never open the lid.")
            .expect("it is said again");
        let (_, rest) = last.split_once("cut you.").expect("its consequence");
        format!("{head}{rest}")
    };
    must_say(
        &spoiled(&rich(), "en/example/card.md", without),
        "SK501",
        "does not say what guards the whole card",
    );
    let without = |text: &str| {
        let mut card: serde_json::Value = serde_json::from_str(text).expect("JSON");
        let warnings = card["steps"][1]["warnings"]
            .as_array_mut()
            .expect("warnings");
        warnings.clear();
        card.to_string()
    };
    must_say(
        &spoiled(&rich(), "en/example/card.json", without),
        "SK501",
        "guards the whole card",
    );
}

#[test]
fn each_way_to_lose_a_warning_in_json_is_found() {
    type Spoil = fn(&mut serde_json::Value);
    let cases: [(&str, &str, Spoil); 5] = [
        ("SK501", "`off`", |card| {
            card["steps"][1]["parts"][1]["warnings"] = serde_json::json!([]);
        }),
        ("SK508", "looks like a notice", |card| {
            card["steps"][0]["warnings"][1]["severity"] = "notice".into();
        }),
        ("SK501", "its signal word", |card| {
            card["steps"][0]["warnings"][1]["signal"] = "".into();
        }),
        ("SK508", "words that are not its own", |card| {
            card["steps"][0]["warnings"][1]["avoid"] = "Never press Delete. Or do.".into();
        }),
        ("SK505", "says that it is in `nl`", |card| {
            card["lang"] = "nl".into()
        }),
    ];
    for (code, words, spoil) in cases {
        let problems = spoiled(&rich(), "en/example/card.json", |text| {
            let mut card = serde_json::from_str(text).expect("JSON");
            spoil(&mut card);
            card.to_string()
        });
        must_say(&problems, code, words);
    }
    let problems = spoiled(&demo(), DATA, |text| text[..text.len() / 2].to_owned());
    must_say(&problems, "SK520", "can't be read as JSON");
}

#[test]
fn a_list_without_a_card_or_a_warning_is_found() {
    let without = |text: &str| text.replace("Let op: Zet nooit track & trace read only aan.", "");
    must_say(
        &spoiled(&demo(), "nl/llms.txt", without),
        "SK501",
        "`nooit-read-only`",
    );
    let without = |text: &str| {
        let lines = text
            .lines()
            .filter(|line| !line.contains("(zakelijke-track-trace/card.md)"));
        lines.collect::<Vec<_>>().join("\n")
    };
    must_say(
        &spoiled(&demo(), "nl/llms.txt", without),
        "SK501",
        "is not in this list",
    );
}

#[test]
fn the_schema_knows_each_key_of_the_file() {
    let schema = schema().to_string();
    let (_folder, site) = build(&rich(), FORMATS).unwrap_or_else(|all| panic!("{}", said(&all)));
    let card: serde_json::Value =
        serde_json::from_str(&read(&site, "en/example/card.json")).expect("JSON");
    let mut values = vec![&card];
    while let Some(value) = values.pop() {
        for (key, inner) in value.as_object().into_iter().flatten() {
            assert!(schema.contains(&format!("\"{key}\":")), "{key}");
            values.push(inner);
        }
        values.extend(value.as_array().into_iter().flatten());
    }
}

fn options() -> Options {
    Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH
}

// The words that a renderer of CommonMark shows.
fn shown(markdown: &str) -> String {
    let mut out = String::new();
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => out.push_str(&text),
            Event::SoftBreak | Event::HardBreak => out.push(' '),
            _ => {}
        }
    }
    out
}

fn text(runs: Vec<RunView>) -> TextView {
    TextView {
        id: String::new(),
        runs,
        plain: String::new(),
        lang: None,
        dir: None,
        fallback: None,
    }
}

fn words() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,6}",
        "[*_`<>&;#!|~=+.)(0-9a-c \\[\\]\\\\-]{0,6}",
        "[«»「」。a中é٣ x]{0,4}",
        "\\PC{0,4}",
    ]
}

fn plain_runs() -> impl Strategy<Value = (Vec<RunView>, String)> {
    let text = words().prop_map(|text| (RunView::Text { text: text.clone() }, text));
    let code = words().prop_map(|text| {
        let keys = Vec::new();
        (
            RunView::Code {
                text: text.clone(),
                keys,
            },
            text,
        )
    });
    let leaf = prop_oneof![text, code];
    prop::collection::vec(leaf, 0..3).prop_map(|all| {
        let (runs, words): (Vec<RunView>, Vec<String>) = all.into_iter().unzip();
        (runs, words.concat())
    })
}

fn marked_runs() -> impl Strategy<Value = (Vec<RunView>, String)> {
    let part = (0..4, plain_runs()).prop_map(|(kind, (runs, words))| match kind {
        0 => (vec![RunView::Ui { runs, lang: None }], words),
        1 => (vec![RunView::Emphasis { runs }], words),
        2 => {
            let href = format!("https://example.com/{}", words.replace('\u{7f}', ""));
            (
                vec![RunView::Link {
                    href,
                    runs,
                    place: None,
                }],
                words,
            )
        }
        _ => (runs, words),
    });
    prop::collection::vec(part, 1..4).prop_map(|all| {
        let (runs, words): (Vec<Vec<RunView>>, Vec<String>) = all.into_iter().unzip();
        (runs.concat(), words.concat())
    })
}

// A renderer takes `[label]:` at the start of a line for the definition of a link, even where the rest is code.
#[test]
fn code_is_never_the_definition_of_a_link() {
    let code = RunView::Code {
        text: "]: x".to_owned(),
        keys: Vec::new(),
    };
    let link = RunView::Link {
        href: "https://example.com/".to_owned(),
        runs: vec![code],
        place: None,
    };
    assert_eq!(shown(&line(&text(vec![link]))), "]: x");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_comes_back((runs, words) in marked_runs()) {
        let markdown = line(&text(runs));
        let trimmed = words.trim_matches(' ');
        let whole = shown(&markdown);
        prop_assert_eq!(whole.trim_matches(' '), trimmed, "{}", markdown);
        let blocks: Vec<Tag<'_>> = Parser::new_ext(&markdown, options())
            .filter_map(|event| match event {
                Event::Start(tag) => Some(tag),
                _ => None,
            })
            .filter(|tag| !matches!(tag, Tag::Strong | Tag::Emphasis | Tag::Link { .. }))
            .collect();
        prop_assert!(matches!(blocks.as_slice(), [Tag::Paragraph] | []), "{markdown}: {blocks:?}");
        // The same text in the middle of a list of a warning.
        let quoted = format!("1. > **Notice:** {markdown}\n");
        let quoted = shown(&quoted);
        prop_assert_eq!(quoted.strip_prefix("Notice:").map(|rest| rest.trim_matches(' ')), Some(trimmed));
    }
}
