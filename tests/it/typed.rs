//! What is typed is what is read: any characters, in any place of a card, come out letter for letter in page and checklist, or
//! `check` reports an error.

use proptest::prelude::*;
use stappenkaart::compile;
use stappenkaart::diag::any_error;
use stappenkaart::format::html::Html;
use stappenkaart::format::{ALL, Format};
use stappenkaart::source::Sources;
use stappenkaart::verify::squash;

use crate::guide::{Files, build, said};

const GUIDE: &str = "title = \"Guide\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.example]\nname = \"Example\"\n";

// What a sentence can have in it, whatever the author meant by it.
fn odd() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9é]{1,6}",
        2 => "[ ]",
        4 => prop::sample::select(vec![
            "*", "**", "_", "__", "`", "[", "]", "(", ")", "](", "![", "[[", "\\", "\\\\", "<", ">", "&", "&amp;", "#", "##",
            "~", "~~", "=", "==", "+", "++", "{", "}", "{{", "}}", "{%", "%}", "|", "-", "--", ":", "::", ":::", "!", "!!!",
            "\"", "'", "''", "^", "$", "$$", "%", "@", "/", ".", ",", ";", "?", "1.", "2)", "a.", "C:\\", "\\\\s", "http://x.y",
            "[x]", "[ ]", "[^1]", "”", "“", "。", "《", "》", "日本", "·", "•", "–", "…", "\u{a0}", "e\u{301}", "🙂",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 1..9).prop_map(|pieces| pieces.concat())
}

// A card with the words in one of its places, each a text that a reader sees.
fn card(place: usize, words: &str) -> String {
    let at = |own: usize| if place == own { words } else { "words" };
    format!(
        "---\ntitle: {}\ncategory: example\naudience: {}\n---\n\nGoal x {} y.\n\n## Step x {} y {{#step}}\n\n\
         > [!NOTE]\n> Note x {} y.\n\n1. Action x {} y. {{choice=one #action}}\n   - Option x {} y.\n   - Other.\n\n\
         | Head x {} y | b |\n|---|---|\n| Cell x {} y | b |\n",
        at(0),
        at(1),
        at(2),
        at(3),
        at(4),
        at(5),
        at(6),
        at(7),
        at(8),
    )
}

// What Markdown and the dialect take away on purpose: pairs of marks around words, and backslashes before them. What is left is
// compared letter by letter.
fn seen(site: &std::path::Path, format: &dyn Format, path: &str) -> String {
    let bytes = std::fs::read(site.join(path)).expect("the artefact is there");
    let fetch = |path: &str| std::fs::read(site.join(path)).ok();
    let reading = format
        .read_back(path, &bytes, &fetch)
        .expect("the artefact can be read");
    let passages = reading.passages.iter().map(|passage| squash(&passage.text));
    passages.collect::<Vec<_>>().join("\n")
}

// The letters that have to be seen, in their order: those that no mark of the dialect can be.
fn letters(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace() && !"*_`[]()!\\<>&;{}#".contains(*c))
        .collect()
}

fn is_lost(seen: &str, words: &str) -> bool {
    let wanted = letters(&squash(words));
    !seen.lines().any(|line| letters(line).contains(&wanted))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn odd_characters_come_out_or_are_named(place in 0usize..9, words in odd()) {
        let text = card(place, &words);
        let files = Files::from([
            ("guide.toml".to_owned(), GUIDE.as_bytes().to_vec()),
            ("cards/odd/card.md".to_owned(), text.clone().into_bytes()),
        ]);
        let checked = compile::check(&Sources::in_memory(files.clone()));
        if any_error(&checked.problems) {
            return Ok(());
        }
        let html = build(&files, &[&Html]);
        prop_assert!(html.is_ok(), "{}\n{text}", said(&html.err().unwrap_or_default()));
        let (_folder, site) = html.expect("it was just found to be built");
        let page = seen(&site, &Html, "en/odd/index.html");
        // A link shows its words and not its address, code and entities what they stand for.
        if !words.contains("](") && !words.contains("&amp;") {
            prop_assert!(!is_lost(&page, &words), "{words:?} is not in\n{page}\nof\n{text}");
        }
    }
}

// Wherever the words are: each of these shows a reader other letters than the author typed, and is an error.
#[test]
fn words_that_read_otherwise_are_an_error_in_every_place() {
    let words = [
        "a ** b ** c",
        "a **b",
        "a *b",
        "2*3*4",
        "a `b",
        "[b] (https://c.d)",
        "[[b]]",
        "b[^1]",
        "C:\\x\\_y",
        "\\\\s\\_t",
        "++b++",
        "==b==",
        "{{ b }}",
        ":kbd:`c`",
        "a **b.**c",
    ];
    for words in words {
        for place in 2..9 {
            let files = Files::from([
                ("guide.toml".to_owned(), GUIDE.as_bytes().to_vec()),
                (
                    "cards/odd/card.md".to_owned(),
                    card(place, words).into_bytes(),
                ),
            ]);
            let problems = compile::check(&Sources::in_memory(files)).problems;
            let is_named = problems
                .iter()
                .any(|problem| ["SK124", "SK125", "SK126", "SK127"].contains(&problem.code.0));
            assert!(is_named, "{words:?} in place {place}:\n{}", said(&problems));
        }
    }
}

// The same letters in every format.
#[test]
fn every_sign_is_in_every_format() {
    let words = "a \\* \\_ \\[b\\] \\` `c*d_e[f]\\g` \\\\ 3 < 5 > 4 & \"h\" 'i' #j ~ k=l m+n {o} p|q – … 50% $r @s /t é 1.2";
    let typed = words.replace("{o}", "(o)");
    let printed = "a * _ [b] ` c*d_e[f]\\g \\ 3 < 5 > 4 & \"h\" 'i' #j ~ k=l m+n (o) p|q – … 50% $r @s /t é 1.2";
    let files = Files::from([
        ("guide.toml".to_owned(), GUIDE.as_bytes().to_vec()),
        ("cards/odd/card.md".to_owned(), card(5, &typed).into_bytes()),
    ]);
    let (_folder, site) =
        build(&files, ALL).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    for format in ALL {
        for artefact in format.artefacts() {
            let path = artefact.path("en", "odd");
            let seen = seen(&site, *format, &path);
            assert!(seen.contains(&squash(printed)), "{path}:\n{seen}");
        }
    }
}
