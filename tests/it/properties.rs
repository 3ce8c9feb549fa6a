//! What must hold for any card: no text makes the parser panic, and every warning of a random card is in every format.

use std::fmt::Write as _;

use proptest::prelude::*;
use stappenkaart::compile;
use stappenkaart::diag::any_error;
use stappenkaart::format::Scope;
use stappenkaart::model::{Inline, to_markdown};
use stappenkaart::parse::translation;
use stappenkaart::source::Sources;

use crate::guide::{Files, build, demo, said, usual};

#[derive(Debug, Clone)]
struct RandomWarning {
    severity: &'static str,
    avoid: String,
    consequence: Option<String>,
}

#[derive(Debug, Clone)]
struct RandomStep {
    actions: Vec<(String, Option<RandomWarning>)>,
    warning: Option<RandomWarning>,
    note: Option<String>,
}

// A sentence of letters that the embedded fonts have, with words that Markdown, HTML and Typst could stumble over.
fn sentence() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        4 => "[a-zé]{1,12}",
        1 => "[α-ω]{2,8}",
        1 => "[а-я]{2,8}",
        1 => prop::sample::select(vec!["fi", "ffl", "R&D", "a-b-c", "'s", "100%", "#panic", "$x$", "@ref", "~", "=", "...x", "x/y", "\"q\"", "C++", "«ja»"])
            .prop_map(str::to_owned),
    ];
    ("[A-Z][a-z]{1,8}", prop::collection::vec(word, 1..9)).prop_map(|(first, words)| {
        let text = format!("{first} {}", words.join(" "));
        to_markdown(&[Inline::Text(format!("{text}."))])
    })
}

fn warning() -> impl Strategy<Value = RandomWarning> {
    let severity = prop::sample::select(vec!["DANGER", "WARNING", "CAUTION", "NOTICE"]);
    (severity, sentence(), prop::option::of(sentence())).prop_map(
        |(severity, avoid, consequence)| RandomWarning {
            severity,
            avoid,
            consequence,
        },
    )
}

fn step() -> impl Strategy<Value = RandomStep> {
    let action = (sentence(), prop::option::of(warning()));
    (
        prop::collection::vec(action, 1..5),
        prop::option::of(warning()),
        prop::option::of(sentence()),
    )
        .prop_map(|(actions, warning, note)| RandomStep {
            actions,
            warning,
            note,
        })
}

fn guide(
    head: &Option<RandomWarning>,
    steps: &[RandomStep],
    problem: &Option<RandomStep>,
) -> (Files, usize) {
    let mut card = String::from("---\ntitle: A random card\ncategory: c\n---\n\nA goal.\n\n");
    let mut count = 0;
    let mut push = |card: &mut String, warning: &Option<RandomWarning>| {
        let Some(RandomWarning {
            severity,
            avoid,
            consequence,
        }) = warning
        else {
            return;
        };
        count += 1;
        let consequence = consequence
            .as_ref()
            .map(|text| format!("> {text}\n"))
            .unwrap_or_default();
        let _ = writeln!(
            card,
            "> [!{severity}]\n> {avoid}\n{}>\n> {{#w-{count}}}\n",
            if consequence.is_empty() {
                String::new()
            } else {
                format!(">\n{consequence}")
            }
        );
    };
    push(&mut card, head);
    for (
        at,
        RandomStep {
            actions,
            warning,
            note,
        },
    ) in steps.iter().chain(problem).enumerate()
    {
        let _ = match at.cmp(&steps.len()) {
            std::cmp::Ordering::Less => writeln!(card, "## Step {{#s-{at}}}\n"),
            _ => writeln!(
                card,
                "## Trouble {{#trouble kind=troubleshooting}}\n\n### It fails {{#s-{at} then=s-0}}\n"
            ),
        };
        push(&mut card, warning);
        for (number, (action, warning)) in actions.iter().enumerate() {
            push(&mut card, warning);
            let _ = writeln!(card, "{}. {action}\n", number + 1);
        }
        if let Some(note) = note {
            let _ = writeln!(
                card,
                "> [!TIP]\n> {note}\n\n| A | B |\n|---|---|\n| {at} | two |\n"
            );
        }
    }
    let guide =
        "title = \"R\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.c]\nname = \"C\"\n";
    let files = [
        ("guide.toml", guide.to_owned()),
        ("cards/random/card.md", card),
    ];
    (
        files
            .into_iter()
            .map(|(path, text)| (path.to_owned(), text.into_bytes()))
            .collect(),
        count,
    )
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_random_card_has_every_warning_in_every_format(
        head in prop::option::of(warning()),
        steps in prop::collection::vec(step(), 1..5),
        problem in prop::option::of(step()),
    ) {
        let (files, count) = guide(&head, &steps, &problem);
        let checked = compile::check(&Sources::in_memory(files.clone()));
        let card = || String::from_utf8_lossy(&files["cards/random/card.md"]).into_owned();
        prop_assert!(!any_error(&checked.problems), "{}\n{}", said(&checked.problems), card());
        let known = checked.library.map_or(0, |library| library.cards[0].all_warnings().count());
        prop_assert_eq!(known, count);
        let built = build(&files, &usual());
        prop_assert!(built.is_ok(), "{}\n{}", said(&built.err().unwrap_or_default()), card());
        let (_folder, site) = built.expect("it was just found to be built");
        let owed = std::fs::read_to_string(site.join("warnings.json")).expect("what is owed");
        // Page, PDF, and checklist as page and PDF.
        let formats = usual();
        let artefacts = formats.iter().flat_map(|format| format.artefacts());
        let files = artefacts.filter(|artefact| artefact.scope == Scope::Card).count();
        prop_assert_eq!(owed.matches("\"passage\":").count(), count * files);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_parser_panic(text in "(---\n)?[ -~\n\t>#*!\\[\\]{}é日\u{202e}]{0,300}") {
        let mut files = demo();
        files.insert("cards/zakelijke-track-trace/card.md".into(), text.clone().into_bytes());
        files.insert("cards/zakelijke-track-trace/en.po".into(), text.clone().into_bytes());
        files.insert("shared/inloggen.callouts.toml".into(), text.into_bytes());
        compile::check(&Sources::in_memory(files));
    }

    // A typist at work on the demo: a stretch goes, comes twice, or gets stray marks in it.
    #[test]
    fn no_edit_makes_the_parser_panic(
        file in prop::sample::select(vec![
            "cards/zakelijke-track-trace/card.md", "shared/inloggen.md", "guide.toml", "warnings.lock",
            "cards/zakelijke-track-trace/en.po", "shared/inloggen.callouts.toml", "shared/inloggen.svg",
        ]),
        at in 0.0..1.0f64, length in 0usize..60, stray in "[>#*!\\[\\]{}|`<&\n -]{0,6}", twice in any::<bool>(),
    ) {
        let mut files = demo();
        let text = String::from_utf8(files[file].clone()).expect("a text");
        let letters: Vec<char> = text.chars().collect();
        let start = (letters.len() as f64 * at) as usize;
        let end = (start + length).min(letters.len());
        let middle: String = if twice { letters[start..end].iter().chain(&letters[start..end]).collect() } else { stray };
        let edited: String = letters[..start].iter().copied().chain(middle.chars()).chain(letters[end..].iter().copied()).collect();
        files.insert(file.into(), edited.into_bytes());
        compile::check(&Sources::in_memory(files));
    }
}

fn words() -> impl Strategy<Value = String> {
    "[ -~éß日本]{1,20}".prop_filter("not blank at the ends", |text| {
        text.trim() == text && !text.contains("  ")
    })
}

fn inline() -> impl Strategy<Value = Inline> {
    prop_oneof![
        words().prop_map(Inline::Text),
        "[a-z`]{1,8}".prop_map(Inline::Code),
        "[a-zA-Z]{1,9}( [a-z&]{1,5})?".prop_map(|text| Inline::Ui(vec![Inline::Text(text)])),
        ("[a-z]{1,8}", "[a-zA-Z]{1,9}").prop_map(|(id, text)| Inline::Callout {
            id: stappenkaart::model::Id::new(id),
            words: vec![Inline::Text(text)]
        }),
        (
            "[a-zA-Z]{1,9}",
            "https://[a-z]{1,5}\\.example/[a-z()_ ]{0,8}x"
        )
            .prop_map(|(text, target)| Inline::Link {
                target,
                words: vec![Inline::Text(text)]
            }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: if cfg!(debug_assertions) { 200 } else { 2000 }, failure_persistence: None, ..ProptestConfig::default() })]

    // What a translator sees is what the card says: written as Markdown and read again, a text is the same.
    #[test]
    fn a_text_survives_its_catalog(inlines in prop::collection::vec(inline(), 1..5)) {
        let spaced = inlines.into_iter().flat_map(|inline| [inline, Inline::Text(" x ".into())]);
        let mut text: Vec<Inline> = Vec::new();
        for inline in spaced {
            match (text.last_mut(), inline) {
                (Some(Inline::Text(before)), Inline::Text(more)) => before.push_str(&more),
                (_, inline) => text.push(inline),
            }
        }
        if let Some(Inline::Text(last)) = text.last_mut() {
            *last = last.trim_end().to_owned();
        }
        let written = to_markdown(&text);
        prop_assert_eq!(translation(&written), Ok(text), "{}", written);
    }
}
