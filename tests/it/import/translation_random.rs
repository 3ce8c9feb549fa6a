//! Random pages as translations of random cards: every line is accounted for, and a catalog has no words that the page does not have.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::*;

use stappenkaart::catalog::po;
use stappenkaart::import::{
    EarlierTexts, ImportOptions, PageLinks, PageOfCards, PageSplit, TranslatedGuide,
    TranslatedPages, drafted, import, translated, written,
};
use stappenkaart::library;
use stappenkaart::model::Lang;
use stappenkaart::source::Sources;

use super::random::page;
use super::{DOT, WORDS};

static NO_PAGES: LazyLock<PageLinks> = LazyLock::new(PageLinks::default);

fn options<'a>(lang: &'a Lang, split: PageSplit) -> ImportOptions<'a> {
    ImportOptions {
        path: "page.md",
        lang,
        category: "help",
        base: None,
        address: None,
        pages: &NO_PAGES,
        taken: Vec::new(),
        words: &WORDS,
        split,
        included: &|_| None,
    }
}

fn taken(dutch: &str, english: &str) -> Option<TranslatedPages> {
    let (nl, en) = (Lang::new("nl"), Lang::new("en"));
    let picture = |_: &str| Some(DOT.to_vec());
    let first = import(dutch.as_bytes(), &options(&nl, PageSplit::Long), &picture).expect("a page");
    let guide = "title = \"x\"\nsource = \"nl\"\nlanguages = [\"nl\", \"en\"]\n[category.help]\nname = \"x\"\n";
    let mut files = vec![("guide.toml".to_owned(), guide.as_bytes().to_vec())];
    for draft in &first.drafts {
        files.push((draft.path(), written(draft).text.into_bytes()));
        let pictures = draft.pictures.iter();
        files.extend(
            pictures.map(|it| (format!("cards/{}/{}", draft.id, it.name), it.bytes.clone())),
        );
    }
    let sources = Sources::in_memory(files);
    let library = library::read(&sources).0?;
    let cards: Vec<String> = first.drafts.iter().map(|draft| draft.id.clone()).collect();
    let split = if cards.len() == 1 {
        PageSplit::Never
    } else {
        PageSplit::Always
    };
    let read = drafted(english.as_bytes(), &options(&en, split), &picture).expect("a page");
    let guide = TranslatedGuide {
        sources: &sources,
        library: &library,
        lang: &en,
        earlier: EarlierTexts::default(),
        today: None,
    };
    let path = "page.md".to_owned();
    translated(guide, vec![PageOfCards { path, cards, read }]).ok()
}

fn words(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).collect()
}

fn wrong(english: &str, done: &TranslatedPages) -> Vec<String> {
    let mut wrong = Vec::new();
    let report = &done.reports[0];
    let lines = report.kept.iter().map(|line| line.line);
    let lines = lines.chain(report.dropped.iter().map(|line| line.line));
    let mut lines: Vec<usize> = lines
        .chain(report.uncertain.iter().map(|line| line.line))
        .collect();
    lines.sort_unstable();
    if lines != (1..=english.lines().count()).collect::<Vec<_>>() {
        wrong.push(format!("the lines are {lines:?}"));
    }
    let counted = report.count.kept + report.count.dropped + report.count.uncertain;
    if counted != lines.len() || report.count.lines != lines.len() {
        wrong.push(format!("{:?}", report.count));
    }
    let texts = report.texts;
    if texts.paired != texts.review + texts.unchanged + texts.kept + texts.refused {
        wrong.push(format!("{texts:?}"));
    }
    // The title of what is more than a goal is from the words of the tool.
    let there = words(english).into_iter().chain(["Background"]).collect();
    for (path, text) in &done.changed {
        let (content, _) = po::read(text);
        for entry in content.messages() {
            let more: Vec<&str> = words(entry.translation())
                .difference(&there)
                .copied()
                .collect();
            if !more.is_empty() {
                wrong.push(format!("{path} has {more:?} in {:?}", entry.translation()));
            }
            if !entry.translation().is_empty() && !entry.is_fuzzy() {
                wrong.push(format!("{:?} does not wait for a review", entry.msgctxt));
            }
        }
    }
    wrong
}

// Words without digits, which would be numbers: each digit becomes a letter.
fn spelled(text: &str, first: char) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c.to_digit(10) {
            Some(digit) => out.push(char::from(b'a' + digit as u8)),
            None if c == 'w' => out.push(first),
            None => out.push(c),
        }
    }
    out
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_line_of_a_translated_page_is_accounted_for(dutch in page(), english in page(), alike in any::<bool>()) {
        let english = spelled(if alike { &dutch } else { &english }, 'v');
        let Some(done) = taken(&spelled(&dutch, 'w'), &english) else { return Ok(()) };
        let wrong = wrong(&english, &done);
        prop_assert!(wrong.is_empty(), "{wrong:?}\n{dutch}\n=====\n{english}");
    }
}

#[test]
fn a_wrong_account_is_noticed() {
    let dutch = "# Kluis\n\n1. Klik daar.\n";
    let english = "# Vault\n\n1. Click there.\n";
    let mut done = taken(dutch, english).expect("a page");
    assert_eq!(wrong(english, &done), [""; 0]);
    assert_eq!(done.reports[0].texts.review, 3);
    assert!(!wrong("# Safe\n\n1. Click there.\n", &done).is_empty());
    done.reports[0].kept.pop();
    assert!(!wrong(english, &done).is_empty());
}

#[test]
fn hostile_pages_are_bounded() {
    let start = std::time::Instant::now();
    let many = "1. w\n".repeat(1_000);
    let odd: String = (0..1_000)
        .map(|at| {
            format!(
                "1. w\n\n> [!{}]\n> Nooit `{at}`.\n\n",
                ["NOTE", "TIP"][at % 2]
            )
        })
        .collect();
    for (dutch, english) in [(&many, &odd), (&odd, &many), (&odd, &odd), (&many, &many)] {
        taken(dutch, english);
    }
    assert!(
        start.elapsed() < std::time::Duration::from_secs(60),
        "{:?}",
        start.elapsed()
    );
}
