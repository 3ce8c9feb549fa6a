//! What is typed is what is read: any characters, in any place of a card, come out letter for letter in page and checklist, or
//! `check` reports an error.

use std::collections::BTreeSet;

use proptest::prelude::*;
use stappenkaart::compile;
use stappenkaart::diag::any_error;
use stappenkaart::format::Format;
use stappenkaart::format::html::Html;
use stappenkaart::source::Sources;
use stappenkaart::verify::squash;
use unicode_normalization::UnicodeNormalization;

use crate::guide::{Files, build, said, usual};

const GUIDE: &str = "title = \"Guide\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.example]\nname = \"Example\"\n";

// What a sentence can have in it, whatever the author meant by it.
fn odd() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => "[a-zA-Z0-9é]{1,6}",
        2 => "[ ]",
        1 => "[!-~]{1,3}",
        1 => "\\PC{1,2}",
        4 => prop::sample::select(vec![
            "*", "**", "_", "__", "`", "[", "]", "(", ")", "](", "![", "[[", "\\", "\\\\", "<", ">", "&", "&amp;", "#", "##",
            "~", "~~", "=", "==", "+", "++", "{", "}", "{{", "}}", "{%", "%}", "|", "-", "--", ":", "::", ":::", "!", "!!!",
            "\"", "'", "''", "^", "$", "$$", "%", "@", "/", ".", ",", ";", "?", "1.", "2)", "a.", "C:\\", "\\\\s", "http://x.y",
            "[x]", "[ ]", "[^1]", "](u)", "<", "!", "~", "=", "—", "→", "　", "”", "“", "。", "《", "》", "日本", "·", "•", "–", "…", "\u{a0}", "e\u{301}", "🙂",
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
         | Head x {} y | b |\n|---|---|\n| Cell x {} y | b |\n\n\
         > [!NOTICE]\n> Never x {} y.\n> Else x {} y.\n> {{#warning}}\n\n1. Wait.\n\n   - Fact x {} y.\n\n\
         ## Facts {{#facts kind=about}}\n\n- About x {} y.\n\n## Last {{#last}}\n\n1. Type:\n\n   ````\n   x {} y\n   ````\n",
        at(0),
        at(1),
        at(2),
        at(3),
        at(4),
        at(5),
        at(6),
        at(7),
        at(8),
        at(9),
        at(10),
        at(11),
        at(12),
        at(13),
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

// A character of the source: a letter that has to be seen, or one that can be a mark of the dialect.
#[derive(Clone, Copy)]
enum Typed {
    Letter(char),
    /// With the place where its run of equal marks starts.
    Mark(char, usize),
}

// What the words are in: a value of front matter has no marks but quotes, code has none at all.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Value,
    Text,
    Code,
}

// By the book, and not by the parser: which characters of a text can be marks.
fn typed(words: &str, place: Place) -> Vec<Typed> {
    let all: Vec<char> = words.nfkc().collect();
    let mut out = Vec::new();
    let (mut address, mut run) = (false, 0);
    for (at, c) in all.iter().copied().enumerate() {
        let before = at.checked_sub(1).map_or(' ', |at| all[at]);
        run = if before == c { run } else { at };
        let after = all.get(at + 1).copied().unwrap_or(' ');
        let inside = before.is_alphanumeric() && after.is_alphanumeric();
        address = address && before != ')' || before == ']' && c == '(';
        let is_mark = match c {
            _ if c.is_whitespace() || squash(&c.to_string()).is_empty() => continue,
            '"' | '\'' if place == Place::Value => true,
            _ if place != Place::Text => false,
            _ if address => true,
            '\\' => {
                after.is_ascii_punctuation() && !matches!(out.last(), Some(Typed::Mark('\\', _)))
            }
            '*' | '_' => !inside && !matches!(out.last(), Some(Typed::Mark('\\', _))),
            '`' | '[' | ']' | '<' | '>' => true,
            '!' => after == '[',
            _ => false,
        };
        out.push(if is_mark {
            Typed::Mark(c, run)
        } else {
            Typed::Letter(c)
        });
    }
    out
}

// Whether a reader of `seen` gets each letter in its order, and only pairs of marks are missing. `missing` are the marks so far.
fn reads_as(typed: &[Typed], seen: &[char], missing: &mut Vec<(char, usize)>) -> bool {
    let Some((first, rest)) = typed.split_first() else {
        return are_pairs(missing);
    };
    let (Typed::Letter(c) | Typed::Mark(c, _)) = *first;
    if seen.first() == Some(&c) && reads_as(rest, &seen[1..], missing) {
        return true;
    }
    let Typed::Mark(c, run) = *first else {
        return false;
    };
    missing.push((c, run));
    let found = reads_as(rest, seen, missing);
    missing.pop();
    found
}

fn are_pairs(missing: &[(char, usize)]) -> bool {
    let of = |mark: char| missing.iter().filter(move |(c, _)| *c == mark);
    let is_pair = |mark: &char| {
        let runs: BTreeSet<usize> = of(*mark).map(|(_, run)| *run).collect();
        of(*mark).count() % 2 == 0 && runs.len() != 1
    };
    ['*', '_', '`'].iter().all(is_pair) && of('[').count() == of(']').count()
}

fn is_lost(page: &str, words: &str, place: Place) -> bool {
    let typed = typed(words, place);
    !page.lines().any(|line| {
        let seen: Vec<char> = line.chars().collect();
        (0..=seen.len()).any(|start| reads_as(&typed, &seen[start..], &mut Vec::new()))
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn odd_characters_come_out_or_are_named(place in 0usize..14, words in odd()) {
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
        let kind = match place {
            0 | 1 => Place::Value,
            13 => Place::Code,
            _ => Place::Text,
        };
        let typed = if kind == Place::Value { words.clone() } else { format!("x {words} y") };
        // An entity shows what it means, but not in code.
        if !words.contains("&amp;") || kind == Place::Code {
            prop_assert!(!is_lost(&page, &typed, kind), "{words:?} is not in\n{page}\nof\n{text}");
        }
    }
}

// The test above would see a lost letter.
#[test]
fn a_lost_letter_is_seen() {
    let kept = [
        ("**Save** it", "Saveit"),
        ("a \\* b", "a*b"),
        ("2 * 3", "2*3"),
        ("[a](b)", "a"),
        ("`a*b`", "a*b"),
    ];
    for (words, page) in kept {
        assert!(!is_lost(page, words, Place::Text), "{words}");
    }
    let lost = [
        ("2*3*4", "234"),
        ("a **b", "ab"),
        ("a, b", "ab"),
        ("C:\\x\\y", "C:xy"),
        ("[a", "a"),
        ("a_b_c", "abc"),
    ];
    for (words, page) in lost {
        assert!(is_lost(page, words, Place::Text), "{words}");
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
        for place in 2..11 {
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
        build(&files, &usual()).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    for format in usual() {
        for artefact in format.artefacts() {
            let path = artefact.path("en", "odd");
            let seen = seen(&site, format, &path);
            assert!(seen.contains(&squash(printed)), "{path}:\n{seen}");
        }
    }
}

// A title is also said in the bar of a page, before the warnings: that is not its action.
#[test]
fn an_action_may_have_the_words_of_a_title() {
    let text = "---\ntitle: Lock the door\ncategory: example\n---\n\n> [!WARNING]\n> Never lock it twice.\n> The key breaks.\n> {#twice}\n\n\
        ## Open the door {#open}\n\n1. Open the door\n2. Lock the door\n";
    let files = Files::from([
        ("guide.toml".to_owned(), GUIDE.as_bytes().to_vec()),
        ("cards/odd/card.md".to_owned(), text.as_bytes().to_vec()),
    ]);
    build(&files, &usual()).unwrap_or_else(|problems| panic!("{}", said(&problems)));
}
