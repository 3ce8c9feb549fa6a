//! `check --fix`: it types what the messages say, leaves every other byte as it is, and never costs a warning.

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use stappenkaart::compile::{self, Checked};
use stappenkaart::diag::Edit;
use stappenkaart::fix::{apply, fix};
use stappenkaart::source::{FileId, Sources, Span};

use crate::support::{Fence, fences, guide, place};
use crate::terminal::{card, code, run, said, small};

type Texts = BTreeMap<String, Vec<u8>>;

// Every guide that the cases and the pages of the codes hold, by where it comes from.
fn guides() -> Vec<(String, Texts)> {
    let mut paths = Vec::new();
    markdown(Path::new("tests/cards"), &mut paths);
    markdown(Path::new("book/src/codes"), &mut paths);
    let parts = |text: &str| {
        text.split("\n## Right")
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let mut guides = Vec::new();
    for path in paths {
        for (at, part) in parts(&fs::read_to_string(&path).expect("a page"))
            .into_iter()
            .enumerate()
        {
            let files: Vec<Fence> = fences(&part)
                .into_iter()
                .filter(|fence| fence.path().is_some())
                .collect();
            if !files.is_empty() {
                let texts = guide(&files)
                    .1
                    .into_iter()
                    .map(|(path, text)| (path, text.into_bytes()));
                guides.push((format!("{} ({at})", path.display()), texts.collect()));
            }
        }
    }
    guides
}

fn markdown(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            markdown(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md") {
            found.push(path);
        }
    }
}

struct Outcome {
    texts: Texts,
    fixed: Vec<String>,
    checked: Checked,
}

fn fixed(texts: &Texts) -> Outcome {
    let mut sources = Sources::in_memory(texts.clone());
    let fixed = fix(&mut sources, &compile::check);
    let texts = sources
        .under("")
        .map(|(file, path)| {
            (
                path.to_owned(),
                sources.bytes(file).expect("it is in memory"),
            )
        })
        .collect();
    let checked = compile::check(&sources);
    let fixed = fixed
        .problems
        .iter()
        .map(|repair| repair.problem.code.0.to_owned())
        .collect();
    Outcome {
        texts,
        fixed,
        checked,
    }
}

fn warnings(checked: &Checked) -> usize {
    checked
        .library
        .iter()
        .flat_map(|library| &library.cards)
        .map(|card| card.all_warnings().count())
        .sum()
}

// With other line ends or a byte order mark the same is fixed, and those stay.
fn as_windows(texts: &Texts, mark: bool) -> Texts {
    let lines = |(path, bytes): (&String, &Vec<u8>)| {
        let text = String::from_utf8_lossy(bytes)
            .replace("\r\n", "\n")
            .replace('\n', "\r\n");
        let text = text.trim_start_matches('\u{feff}');
        let is_text = [".md", ".toml"].iter().any(|ending| path.ends_with(ending))
            && std::str::from_utf8(bytes).is_ok();
        let mark = if mark { "\u{feff}" } else { "" };
        (
            path.clone(),
            if is_text {
                format!("{mark}{text}").into_bytes()
            } else {
                bytes.clone()
            },
        )
    };
    texts.iter().map(lines).collect()
}

// Where all numbers are the same, an action with a space before it can be under the one above, or the next one.
#[test]
fn an_action_between_two_levels_is_indented_only_if_its_number_says_so() {
    let fixed = |list: &str| {
        let (_folder, root) = small(&[("cards/example/card.md", &card(list))]);
        run(&["check", "--fix"], &root);
        let text = fs::read_to_string(root.join("cards/example/card.md")).expect("a card");
        text.split_once("## Save {#save}\n\n")
            .expect("the list")
            .1
            .to_owned()
    };
    for (list, after) in [
        (
            "1. A: {#a}\n 1. B. {#b}\n 2. C. {#c}\n2. D. {#d}\n",
            "1. A: {#a}\n   1. B. {#b}\n   2. C. {#c}\n2. D. {#d}\n",
        ),
        (
            "1. A. {#a}\n 1. B. {#b}\n1. C. {#c}\n",
            "1. A. {#a}\n 1. B. {#b}\n1. C. {#c}\n",
        ),
        (
            "1. A. {#a}\n 2. B. {#b}\n3. C. {#c}\n",
            "1. A. {#a}\n 2. B. {#b}\n3. C. {#c}\n",
        ),
    ] {
        assert_eq!(fixed(&format!("## Save {{#save}}\n\n{list}")), after);
    }
}

#[test]
fn a_fix_of_any_case_costs_no_warning_and_is_done_once() {
    let mut codes: BTreeMap<String, usize> = BTreeMap::new();
    for (name, texts) in guides() {
        let before = warnings(&compile::check(&Sources::in_memory(texts.clone())));
        let once = fixed(&texts);
        assert!(
            warnings(&once.checked) >= before,
            "{name}: a warning is gone"
        );
        assert_eq!(
            fixed(&once.texts).texts,
            once.texts,
            "{name}: the second time it changes something"
        );
        for (path, bytes) in &texts {
            let kept =
                path.ends_with(".md") || path.ends_with(".toml") || once.texts[path] == *bytes;
            assert!(kept, "{name}: `{path}` is nothing to mend");
        }
        once.fixed
            .into_iter()
            .for_each(|code| *codes.entry(code).or_default() += 1);
    }
    let expected = [
        "SK003", "SK011", "SK013", "SK101", "SK102", "SK104", "SK105", "SK106", "SK107", "SK108",
        "SK109", "SK110", "SK112", "SK116", "SK119", "SK202", "SK203", "SK204", "SK205", "SK207",
        "SK208", "SK210", "SK211", "SK212", "SK215", "SK217",
    ];
    let missing: Vec<&str> = expected
        .into_iter()
        .filter(|code| !codes.contains_key(*code))
        .collect();
    assert!(
        missing.is_empty(),
        "nothing is fixed of {missing:?}, but of {codes:?}"
    );
}

#[test]
fn a_fix_keeps_line_ends_and_the_byte_order_mark() {
    for (name, texts) in guides() {
        let plain = fixed(&texts);
        for mark in [false, true] {
            let there = fixed(&as_windows(&texts, mark));
            assert_eq!(there.fixed, plain.fixed, "{name}: something else is fixed");
            let expected = as_windows(&plain.texts, mark);
            for (path, bytes) in &there.texts {
                let (found, expected) = (
                    String::from_utf8_lossy(bytes),
                    String::from_utf8_lossy(&expected[path]),
                );
                assert_eq!(found, expected, "{name}: `{path}`");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    // The new words are capitals, of which the text has none.
    #[test]
    fn what_no_edit_names_stays(
        lines in prop::collection::vec(("[a-zé日 >#]{0,12}", prop::sample::select(vec!["\n", "\r\n", ""])), 1..12),
        cuts in prop::collection::vec((0.0..1.0f64, 0usize..6, "[A-Z]{0,5}"), 0..6),
    ) {
        let text: String = lines.into_iter().map(|(words, end)| words + end).collect();
        let places: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let mut cuts = cuts;
        cuts.sort_by(|a, b| a.0.total_cmp(&b.0));
        let (mut edits, mut free, mut kept) = (Vec::new(), 0, String::new());
        let mut behind = 0;
        for (at, length, new) in cuts {
            let start = ((places.len() - 1) as f64 * at) as usize;
            let end = (start + length).min(places.len() - 1);
            if start >= free {
                kept.push_str(&text[behind..places[start]]);
                behind = places[end];
                edits.push(Edit { span: Span::new(FileId::NONE, places[start]..places[end]), text: new });
                free = end + 1;
            }
        }
        kept.push_str(&text[behind..]);
        let result = apply(&text, &edits.iter().collect::<Vec<_>>());
        let new: String = edits.iter().map(|edit| edit.text.as_str()).collect();
        prop_assert_eq!(result.chars().filter(char::is_ascii_uppercase).collect::<String>(), new);
        prop_assert_eq!(result.chars().filter(|c| !c.is_ascii_uppercase()).collect::<String>(), kept);
    }
}

const WRONG: &str = "## Save\n\n> [!WARNNG] Never press **Delete**.\n> Everything is gone.\n\n0. [ ] Click on **Save**. {#save-it when=never}\n";

#[test]
fn fix_fixes_what_it_can_and_says_what_is_left() {
    let body = format!("{WRONG}\n> A quote without a marker.\n");
    let (_folder, root) = small(&[("cards/example/card.md", &card(&body))]);
    let path = root.join("cards/example/card.md");
    let output = run(&["check", "--fix"], &root);
    assert_eq!(code(&output), 1, "{}", said(&output));
    assert_eq!(
        fs::read_to_string(&path).expect("the card"),
        card(
            "## Save {#save}\n\n> [!WARNING]\n> Never press **Delete**.\n> Everything is gone.\n> {#never-press-delete}\n\n\
             1. Click on **Save**. {#save-it when=never}\n\n> A quote without a marker.\n"
        )
    );
    let words = said(&output);
    for expected in [
        "Fixed cards/example/card.md:6: SK108 a step without an id",
        "Fixed cards/example/card.md:8: SK101 unknown block `[!WARNNG]`",
        "SK102 text on the same line as",
        "SK110 a warning without an id",
        "SK119",
        "problems in 1 file.",
        "error[SK105]",
    ] {
        assert!(words.contains(expected), "{expected}: {words}");
    }
    assert!(!words.contains("error[SK101]"), "{words}");
    let again = run(&["check", "--fix"], &root);
    assert!(
        said(&again).contains("Nothing could be fixed automatically."),
        "{}",
        said(&again)
    );
}

#[test]
fn a_dry_run_shows_a_diff_and_writes_nothing() {
    let text = card(WRONG).replace('\n', "\r\n");
    let (_folder, root) = small(&[("cards/example/card.md", text.trim_end())]);
    let path = root.join("cards/example/card.md");
    let before = fs::read(&path).expect("the card");
    let output = run(&["check", "--fix", "--dry-run"], &root);
    assert_eq!(
        (code(&output), fs::read(&path).expect("the card")),
        (1, before)
    );
    let diff = String::from_utf8_lossy(&output.stdout);
    assert!(
        diff.starts_with("--- cards/example/card.md\n+++ cards/example/card.md\n@@ "),
        "{diff}"
    );
    assert!(
        diff.contains("\n-## Save\r\n+## Save {#save}\r\n")
            && diff.contains("\\ No newline at end of file"),
        "{diff}"
    );
    assert!(said(&output).contains("Would fix"), "{}", said(&output));

    // The patch does what `--fix` does.
    fs::write(root.join("fix.patch"), &output.stdout).expect("the disk takes it");
    let fixed = run(&["check", "--fix"], &root);
    assert_eq!(code(&fixed), 1, "the condition is left: {}", said(&fixed));
    let by_fix = fs::read(&path).expect("the card");
    fs::write(&path, text.trim_end()).expect("the disk takes it");
    let git = std::process::Command::new("git")
        .args(["apply", "-p0", "fix.patch"])
        .current_dir(&root)
        .output();
    assert!(git.expect("git runs").status.success());
    assert_eq!(fs::read(&path).expect("the card"), by_fix);
    assert_eq!(
        code(&run(&["check", "--dry-run"], &root)),
        2,
        "a dry run of nothing"
    );
}

#[test]
fn a_file_keeps_its_permissions_and_a_link_stays_a_link() {
    let (_folder, root) = small(&[(
        "cards/example/real.txt",
        &card("## Save\n\n1. Click on **Save**.\n"),
    )]);
    let link = root.join("cards/example/card.md");
    fs::remove_file(&link).expect("the default card");
    symlink("real.txt", &link).expect("a link");
    let real = root.join("cards/example/real.txt");
    fs::set_permissions(&real, fs::Permissions::from_mode(0o640)).expect("permissions");
    assert_eq!(code(&run(&["check", "--fix"], &root)), 0);
    assert!(fs::symlink_metadata(&link).expect("the link").is_symlink());
    assert!(
        fs::read_to_string(&real)
            .expect("the card")
            .contains("## Save {#save}\n")
    );
    assert_eq!(
        fs::metadata(&real).expect("the card").permissions().mode() & 0o777,
        0o640
    );
    let names = fs::read_dir(root.join("cards/example"))
        .expect("a folder")
        .count();
    assert_eq!(names, 2, "nothing is left beside it");
}

#[test]
fn a_file_that_may_not_be_written_is_named() {
    let (_folder, root) = small(&[(
        "cards/example/card.md",
        &card("## Save\n\n1. Click on **Save**.\n"),
    )]);
    let path = root.join("cards/example/card.md");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o444)).expect("permissions");
    let output = run(&["check", "--fix"], &root);
    assert_eq!(code(&output), 2, "{}", said(&output));
    assert!(
        said(&output).contains("cards/example/card.md: the file is read-only"),
        "{}",
        said(&output)
    );
}

// Two names for one file: it is fixed once, and not written over by itself.
#[test]
fn a_card_with_two_names_is_fixed_once() {
    let (_folder, root) = small(&[(
        "cards/example/card.md",
        &card("## Save\n\n1. Click on **Save**.\n"),
    )]);
    fs::create_dir(root.join("cards/second")).expect("a folder");
    symlink("../example/card.md", root.join("cards/second/card.md")).expect("a link");
    assert_eq!(code(&run(&["check", "--fix"], &root)), 0);
    let text = fs::read_to_string(root.join("cards/second/card.md")).expect("the card");
    assert_eq!(text.matches("{#save}").count(), 1, "{text}");
}

#[test]
fn a_mistyped_warning_is_fixed_to_no_weaker_word() {
    for (typed, meant) in [
        ("NOTCIE", "NOTICE"),
        ("WARNNG", "WARNING"),
        ("danger", "DANGER"),
        ("Tip", "TIP"),
        ("IMPORTNAT", "IMPORTANT"),
    ] {
        let body = |word: &str| {
            card(&format!(
                "## Save {{#save}}\n\n> [!{word}]\n> Never touch it.\n> {{#n}}\n\n1. Click.\n"
            ))
        };
        let outcome = fixed(&guide_of(&body(typed)));
        assert_eq!(
            String::from_utf8_lossy(&outcome.texts["cards/example/card.md"]),
            body(meant)
        );
    }
}

#[test]
fn new_ids_are_unlike_all_others_of_the_card() {
    let body = "## Save\n\n1. Click on **Save**. {#save-2}\n\n## Save\n\n1. Click on **Save**.\n\n## Save {#save}\n\n1. Click again.\n\n\
                > [!NOTICE]\n> Save.\n\n1. Click.\n";
    let (_folder, root) = small(&[("cards/example/card.md", &card(body))]);
    let output = run(&["check", "--fix"], &root);
    let text = fs::read_to_string(root.join("cards/example/card.md")).expect("the card");
    for id in [
        "## Save {#save-3}",
        "## Save {#save-4}",
        "## Save {#save}",
        "> {#save-5}",
    ] {
        assert!(text.contains(id), "{id}: {text}\n{}", said(&output));
    }
    assert_eq!(code(&output), 0, "{}", said(&output));
}

#[test]
fn sub_actions_and_options_go_under_their_action() {
    let body = |first: &str, next: &str| {
        card(&format!(
            "## Save {{#save}}\n\n1. Do this: {{#a}}\n{first}1. Open it. {{#b}}\n{next}It is heavy.\n\n{first}2. Shut it. {{#c}}\n2. Choose. {{choice=one #d}}\n{first}- This.\n{first}- That.\n3. Go. {{#e}}\n"
        ))
    };
    for (first, next) in [(" ", "    "), ("  ", "     ")] {
        let outcome = fixed(&guide_of(&body(first, next)));
        assert_eq!(
            String::from_utf8_lossy(&outcome.texts["cards/example/card.md"]),
            body("   ", "      "),
            "{:?}",
            outcome.fixed
        );
    }
}

#[test]
fn the_ends_of_lines_that_break_them_go() {
    let body = |end: &str, slash: &str| {
        card(&format!(
            "A goal{end}\nof{slash}\nthree lines.\n\n## Save {{#save}}\n\n1. Go. {{#e}}\n"
        ))
    };
    let outcome = fixed(&guide_of(&body("   ", "\\")));
    assert_eq!(
        String::from_utf8_lossy(&outcome.texts["cards/example/card.md"]),
        body("", "")
    );
    // That of a path is what an author typed.
    let path = body("", " D:\\");
    let outcome = fixed(&guide_of(&path));
    assert_eq!(
        String::from_utf8_lossy(&outcome.texts["cards/example/card.md"]),
        path
    );
}

// What could have two meanings is said, and left to a person.
#[test]
fn what_has_two_readings_is_not_fixed() {
    for (body, expected) in [
        // `NOTICE` and `NOTE` are as near.
        (
            "## Save {#save}\n\n> [!NOTCE]\n> Never.\n> {#n}\n\n1. Click.\n",
            "SK101",
        ),
        // The attributes would no longer be the end of the block.
        (
            "## Save {#save}\n\n> [!NOTICE] {#n}\n> Never.\n\n1. Click.\n",
            "SK102",
        ),
        // On a line of its own it is a list.
        (
            "## Save {#save}\n\n> [!NOTE] 1. Never.\n\n1. Click.\n",
            "SK102",
        ),
        (
            "## Save {#save}\n\n> [!NOTE] - Never.\n\n1. Click.\n",
            "SK102",
        ),
        // Two names are near, and a number is no typing mistake.
        (
            "## Save {#save}\n\n> [!NOTICE]\n> Never.\n> {#n guards=step-3}\n\n1. A. {#step-1}\n2. B. {#step-2}\n",
            "SK112",
        ),
        (
            "## Save {#save}\n\n> [!NOTICE]\n> Never.\n> {#n guards=step-3}\n\n1. A. {#step-1}\n",
            "SK112",
        ),
        // Nothing is done below it: it may be meant as the title.
        ("# Example\n\n## Save {#save}\n\n1. Click.\n", "SK108"),
        ("Save\n====\n\n1. Click.\n", "SK108"),
        (
            "## Save {#save}\n\n> [!NOTICE]\n> Never.\n> {#Never-Delete guards=save-it}\n> [!NOTE]\n\n1. Click. {#never-delete}\n",
            "SK109",
        ),
    ] {
        let text = card(body);
        let outcome = fixed(&guide_of(&text));
        let there = outcome
            .checked
            .problems
            .iter()
            .any(|problem| problem.code.0 == expected);
        assert!(there, "{body}\n{:?}", outcome.fixed);
        assert!(!outcome.fixed.contains(&expected.to_owned()), "{body}");
    }
}

fn guide_of(card: &str) -> Texts {
    let files = [
        ("guide.toml", crate::support::GUIDE),
        ("cards/example/card.md", card),
    ];
    files
        .into_iter()
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .collect()
}

// A typist at work on every case: whatever comes out, a fix costs no warning, is done once, and panics nowhere.
#[test]
fn fixes_of_spoiled_cases_hold_too() {
    for (at, (name, texts)) in guides().into_iter().enumerate() {
        let text = String::from_utf8_lossy(&texts["cards/example/card.md"]).into_owned();
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        // Another fifth of the lines in each case.
        for skip in (at % 5..lines.len()).step_by(5) {
            let spoiled: String = lines
                .iter()
                .enumerate()
                .filter(|(at, _)| *at != skip)
                .map(|(_, line)| *line)
                .collect();
            let mut texts = texts.clone();
            texts.insert("cards/example/card.md".into(), spoiled.into_bytes());
            let before = warnings(&compile::check(&Sources::in_memory(texts.clone())));
            let once = fixed(&texts);
            assert!(
                warnings(&once.checked) >= before,
                "{name} without line {skip}: a warning is gone"
            );
            if !once.fixed.is_empty() {
                let again = fixed(&once.texts);
                let sources = Sources::in_memory(once.texts.clone());
                let left: Vec<String> = once
                    .checked
                    .problems
                    .iter()
                    .map(|problem| place(problem, &sources))
                    .collect();
                assert_eq!(
                    again.texts, once.texts,
                    "{name} without line {skip}: not done at once; left {left:?}"
                );
            }
        }
    }
}

// Where a number is skipped, an action may be lost, and a fix would hide it.
#[test]
fn numbers_that_skip_one_are_left_to_a_person() {
    for (typed, fixed) in [
        (
            "1. Open it.\n2. Press **Save**.\n2. Close it.\n",
            Some("3. Close it."),
        ),
        ("1. Open it.\n2. Press **Save**.\n4. Close it.\n", None),
        ("2. Open it.\n3. Press **Save**.\n", None),
        ("0. Open it.\n", Some("1. Open it.")),
    ] {
        let text = card(&format!("## Save {{#save}}\n\n{typed}"));
        let (_folder, root) = small(&[("cards/example/card.md", &text)]);
        let output = run(&["check", "--fix"], &root);
        let left = fs::read_to_string(root.join("cards/example/card.md")).expect("the card");
        match fixed {
            Some(line) => assert!(left.contains(line), "{left}"),
            None => {
                assert_eq!(left, text);
                assert!(said(&output).contains("error[SK119]"), "{}", said(&output));
            }
        }
    }
}
