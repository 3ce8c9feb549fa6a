//! Advice by standard, beyond what one card shows: the demo, the clock, and a language that the tool does not have.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use stappenkaart::compile::{self, CheckOptions, Checked};
use stappenkaart::model::Day;
use stappenkaart::source::Sources;

use crate::house::sources;

const TODAY: Day = Day {
    year: 2026,
    month: 11,
    day: 22,
};

fn check(sources: &Sources, today: Option<Day>) -> Checked {
    compile::check_as(
        sources,
        &CheckOptions {
            today,
            ..CheckOptions::default()
        },
    )
}

fn codes(sources: &Sources, today: Option<Day>) -> Vec<&'static str> {
    check(sources, today)
        .problems
        .iter()
        .map(|problem| problem.code.0)
        .collect()
}

#[test]
fn the_demo_asks_for_no_advice() {
    let demo = Sources::load(Path::new("content")).expect("the demo");
    let problems = check(&demo, Some(TODAY)).problems.into_iter();
    // What Arabic and Japanese wait for is there to be seen.
    let drafts = ["(`ar`)", "(`ja`)"];
    let said: Vec<String> = problems
        .map(|problem| problem.message)
        .filter(|said| !drafts.iter().any(|draft| said.contains(draft)))
        .collect();
    assert!(said.is_empty(), "{said:#?}");
}

const GUIDE: &str =
    "title = \"G\"\nsource = \"de\"\nlanguages = [\"de\"]\n[category.c]\nname = \"C\"\n";
const CARD: &str =
    "---\ntitle: T\ncategory: c\nowner: wir\nverified: 2025-01-01\n---\n\n## Schritt {#s}\n\n";

// A language is a file of words: German, with the lists that some rules need.
fn german() -> String {
    let english = std::fs::read_to_string("templates/words/en.ftl").expect("the words");
    let lists = [
        ("meaning-prohibitions", "nie, niemals"),
        ("meaning-prohibitions-inside", "nie, niemals"),
        ("meaning-refusals-inside", "nicht, keine"),
        ("meaning-commands", "klicke, schließe, gib"),
        ("meaning-colours", "rote, rotes"),
        ("meaning-controls", "schaltfläche"),
        ("meaning-click-here", "hier klicken"),
        ("meaning-empty-links", "hier"),
    ];
    let mut words = String::new();
    let mut keeps = true;
    for line in english.lines() {
        let key = line.split(" =").next().unwrap_or_default();
        let own = lists.iter().find(|(known, _)| *known == key);
        keeps = if line.starts_with("    ") {
            keeps
        } else {
            own.is_none()
        };
        match own {
            Some((key, list)) => words += &format!("{key} = {list}\n"),
            None if keeps => words += &format!("{line}\n"),
            None => {}
        }
    }
    words
}

#[test]
fn a_language_that_a_guide_brings_along_has_all_rules() {
    let card = "1. Klicke nie auf **Löschen**.\n2. Schließe das Fenster nicht.\n3. Klicke auf die rote Schaltfläche.\n\
                4. Lies [hier](https://example.com).\n";
    let files = [
        ("guide.toml", GUIDE.to_owned()),
        ("templates/words/de.ftl", german()),
        ("cards/c/card.md", format!("{CARD}{card}")),
    ];
    let found = codes(&Sources::in_memory(files), None);
    for code in ["SK117", "SK605", "SK611", "SK612"] {
        assert!(found.contains(&code), "{code} is not in {found:?}");
    }
}

// Without a day nothing is overdue, so that what a test says does not depend on when it runs.
#[test]
fn nothing_is_overdue_without_a_day() {
    let files = [
        ("guide.toml", GUIDE.to_owned()),
        ("templates/words/de.ftl", german()),
        (
            "cards/c/card.md",
            format!("{CARD}1. Klicke auf **Löschen**.\n"),
        ),
    ];
    let sources = Sources::in_memory(files);
    assert!(!codes(&sources, None).contains(&"SK632"));
    assert!(codes(&sources, Some(TODAY)).contains(&"SK632"));
}

#[test]
fn the_day_is_that_of_source_date_epoch() {
    let check = |seconds: &str| {
        let tool = Command::new(env!("CARGO_BIN_EXE_stappenkaart"))
            .args(["check", "content"])
            .env("SOURCE_DATE_EPOCH", seconds)
            .env("LC_ALL", "C")
            .output()
            .expect("the tool runs");
        format!(
            "{}{}",
            String::from_utf8_lossy(&tool.stdout),
            String::from_utf8_lossy(&tool.stderr)
        )
    };
    // 2026-11-22, 2028-01-01 and 2020-01-01.
    assert!(!check("1795305600").contains("SK632"));
    assert!(check("1830297600").contains("is due for a check since 2027-05-01"));
    assert!(check("1577836800").contains("which is in the future"));
}

// However many cards include it, and without the same line fifty times.
#[test]
fn a_shared_text_is_looked_at_once() {
    let shared = "## Log in {#log-in}\n\n1. Click here and click on **Save**.\n";
    let card = "---\ntitle: T\ncategory: c\n---\n\n[!INCLUDE [log-in](../../shared/log-in.md)]\n";
    let guide = GUIDE.replace("de", "en");
    let mut files = vec![
        ("guide.toml".to_owned(), guide),
        ("shared/log-in.md".to_owned(), shared.to_owned()),
    ];
    files.extend((0..50).map(|number| (format!("cards/c{number}/card.md"), card.to_owned())));
    let found = codes(&Sources::in_memory(files), None);
    assert_eq!(found.iter().filter(|code| **code == "SK612").count(), 1);
    assert_eq!(found.iter().filter(|code| **code == "SK620").count(), 1);
}

// Texts that would cost the square of their length if a rule looked back or ahead without end.
#[test]
fn four_times_the_text_costs_no_sixteen_times_the_time() {
    let pieces = [
        "0 ",
        "+31 ",
        "a@",
        "„x ",
        "'x ",
        "be ",
        "wordt ",
        "Click on **Save**. ",
        "and click on it ",
        "Never save. ",
        "the green ",
        "`x` [here](https://example.com) ",
        "[the button](callout:save) ",
        "if ",
        "1234 5678 ",
        "NL20INGB ",
        "3S1 ",
        "&amp; never ",
        "must ",
        "avoid ",
        "avoid opening the valve, ",
    ];
    let german = ["nicht ", "Fenster nicht öffnen ", "öffnen Sie "];
    let pieces = pieces.map(|piece| ("en", piece)).into_iter();
    let pieces = pieces.chain(german.map(|piece| ("de", piece)));
    let time = |lang: &str, piece: &str, count: usize| {
        let guide = GUIDE.replace("de", lang);
        let card = format!(
            "---\ntitle: T\ncategory: c\n---\n\n## S {{#s}}\n\n{}\n\n1. Save.\n",
            piece.repeat(count)
        );
        let sources = Sources::in_memory([("guide.toml", guide), ("cards/c/card.md", card)]);
        let runs = (0..3).map(|_| {
            let started = std::time::Instant::now();
            let _ = check(&sources, None);
            started.elapsed()
        });
        runs.min().unwrap_or_default()
    };
    // A machine that is busy with something else can be slow once, and hardly three times.
    let is_slow = |lang: &str, piece: &str| {
        let (short, long) = (time(lang, piece, 2_000), time(lang, piece, 8_000));
        long >= short * 10 + std::time::Duration::from_millis(50)
    };
    for (lang, piece) in pieces {
        assert!(!(0..3).all(|_| is_slow(lang, piece)), "{piece}");
    }
}

#[test]
fn a_label_of_another_case_is_mended_in_its_place() {
    let guide = GUIDE.replace("de", "en") + "[label.save]\ntext = \"Save changes\"\n";
    let card = "---\ntitle: T\ncategory: c\n---\n\n## S {#s}\n\n1. Click on **Save Changes** now.\n2. Click on **Save chagnes** now.\n";
    let sources = Sources::in_memory([("guide.toml", guide), ("cards/c/card.md", card.to_owned())]);
    let found = check(&sources, None).problems;
    let fixes: Vec<_> = found
        .iter()
        .filter(|problem| problem.code.0 == "SK660")
        .map(|problem| &problem.fix)
        .collect();
    let [Some(fix), None] = fixes.as_slice() else {
        panic!("{fixes:?}")
    };
    let [edit] = fix.edits.as_slice() else {
        panic!("{fix:?}")
    };
    assert_eq!(
        (&card[edit.span.start..edit.span.end], edit.text.as_str()),
        ("Save Changes", "Save changes")
    );
}

// The lists of words that sources name and languages don't have, and the other way round.
fn unmatched(sources: &[&str], words: &str) -> Vec<String> {
    let name = |quoted: &str| Some(format!("meaning-{}", quoted.split_once('"')?.0));
    let named = sources
        .iter()
        .flat_map(|text| text.split("\"meaning-").skip(1).filter_map(name))
        .filter(|name| name != "meaning-")
        .collect::<BTreeSet<String>>();
    let keys = words.lines().filter(|line| line.starts_with("meaning-"));
    let had = keys
        .filter_map(|line| Some(line.split_once(" =")?.0.to_owned()))
        .collect::<BTreeSet<String>>();
    named.symmetric_difference(&had).cloned().collect()
}

// A rule without its list would find nothing, and would not say so.
#[test]
fn every_list_of_words_is_read_and_every_list_that_is_read_is_there() {
    let sources = sources();
    let texts: Vec<&str> = sources.iter().map(|file| file.text.as_str()).collect();
    let words = std::fs::read_to_string("templates/words/en.ftl").expect("the words");
    assert!(
        words.matches("\nmeaning-").count() > 40,
        "the lists were found"
    );
    assert_eq!(unmatched(&texts, &words), Vec::<String>::new());
}

#[test]
fn a_list_of_words_that_is_mistyped_on_one_side_is_found() {
    let found = unmatched(&["list(\"meaning-simply\")"], "meaning-simple = simply\n");
    assert_eq!(found, ["meaning-simple", "meaning-simply"]);
}
