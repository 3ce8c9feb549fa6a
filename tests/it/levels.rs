//! Which level a problem has: by the command line, its file, `guide.toml` or its rule; and what no one can lower.

use std::fs;

use stappenkaart::codes::{ALL, Policy, policy};
use stappenkaart::compile;
use stappenkaart::diag::Level;
use stappenkaart::source::Sources;

use crate::support::GUIDE;
use crate::terminal::{card, code, run, said, small};

const WRONG_NUMBER: &str = "## Save {#save}\n\n3. Click on **Save**. {#save-it}\n";
const ALLOW: &str = "# stappenkaart: allow SK119 because the numbers are those of the printed card";

fn checks(level: &str) -> String {
    format!("{GUIDE}\n[checks]\nSK119 = \"{level}\"\n")
}

fn allowing(body: &str, line: &str) -> String {
    card(body).replacen("---\n", &format!("---\n{line}\n"), 1)
}

// The exit code, and the level that the wrong number is told at.
fn level(guide: &str, card: &str, arguments: &[&str]) -> (i32, Option<String>) {
    let (_folder, root) = small(&[
        ("guide.toml", guide),
        ("cards/example/card.md", card),
        ("warnings.lock", "format-version = 1\n"),
    ]);
    let output = run(
        &[&["check", "--message-format", "json"], arguments].concat(),
        &root,
    );
    let lines = String::from_utf8(output.stdout.clone()).expect("JSON is UTF-8");
    let told = lines
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).expect("JSON"));
    let told = told
        .filter(|problem| problem["code"] == "SK119")
        .map(|problem| problem["level"].as_str().map(str::to_owned));
    let levels: Vec<Option<String>> = told.collect();
    assert!(levels.len() < 2, "{}", said(&output));
    (code(&output), levels.into_iter().next().flatten())
}

fn told(level: &str) -> Option<String> {
    Some(level.to_owned())
}

#[test]
fn the_command_line_comes_before_the_card_before_the_guide_before_the_rule() {
    let (plain, allowed) = (card(WRONG_NUMBER), allowing(WRONG_NUMBER, ALLOW));
    assert_eq!(level(GUIDE, &plain, &[]), (1, told("error")));
    assert_eq!(level(&checks("error"), &plain, &[]), (1, told("error")));
    assert_eq!(level(&checks("warn"), &plain, &[]), (0, told("warning")));
    assert_eq!(level(&checks("advice"), &plain, &[]), (0, told("advice")));
    assert_eq!(level(&checks("allow"), &plain, &[]), (0, None));
    assert_eq!(level(&checks("error"), &allowed, &[]), (0, None));
    assert_eq!(
        level(&checks("allow"), &allowed, &["--deny", "SK119"]),
        (1, told("error"))
    );
    assert_eq!(
        level(GUIDE, &allowed, &["--warn", "sk119"]),
        (0, told("warning"))
    );
    assert_eq!(level(GUIDE, &plain, &["--allow", "SK119"]), (0, None));
    assert_eq!(
        level(&checks("error"), &plain, &["--allow", "SK206,SK119"]),
        (0, None)
    );
    assert_eq!(
        level(GUIDE, &plain, &["--allow", "SK206", "--allow", "SK119"]),
        (0, None)
    );
}

#[test]
fn strict_raises_what_was_made_a_warning() {
    let plain = card(WRONG_NUMBER);
    assert_eq!(
        level(&checks("warn"), &plain, &["--strict"]),
        (1, told("error"))
    );
    assert_eq!(
        level(GUIDE, &plain, &["--warn", "SK119", "--strict"]),
        (1, told("error"))
    );
    assert_eq!(
        level(&checks("advice"), &plain, &["--strict"]),
        (0, told("advice"))
    );
}

#[test]
fn build_takes_the_same_levels() {
    let (_folder, root) = small(&[("cards/example/card.md", &card(WRONG_NUMBER))]);
    assert_eq!(code(&run(&["build", "--format", "html"], &root)), 1);
    let built = run(&["build", "--format", "html", "--allow", "SK119"], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    fs::write(root.join("guide.toml"), checks("warn")).expect("the disk takes it");
    assert_eq!(code(&run(&["build", "--format", "html"], &root)), 0);
    assert_eq!(
        code(&run(&["build", "--format", "html", "--strict"], &root)),
        1
    );
    // What the guide allows does not stop the other commands either.
    assert_eq!(code(&run(&["warnings", "list"], &root)), 0);
}

#[test]
fn what_keeps_the_promise_is_never_lowered() {
    let (_folder, root) = small(&[]);
    for (arguments, words) in [
        (
            &["--allow", "SK110"][..],
            "SK110 can't be allowed: the ledger can't follow a warning that has no id",
        ),
        (
            &["--warn", "SK401"],
            "SK401 can't be lowered: someone has to accept that a warning is gone",
        ),
        (
            &["--allow", "SK501"],
            "SK501 can't be allowed: it is about the finished site",
        ),
        (
            &["--allow", "SK117"],
            "SK117 can be allowed only in the file that it is in",
        ),
        (&["--allow", "SK301"], "`warnings` under `[translation]`"),
        (&["--allow", "SK1O9"], "did you mean `SK109`?"),
        (
            &["--deny", "nonsense"],
            "`stappenkaart explain` lists all codes",
        ),
        (
            &["--deny", "SK119", "--warn", "SK119"],
            "is in more than one of",
        ),
        (&["--deni", "SK119"], "'--deny'"),
    ] {
        for command in ["check", "build"] {
            let output = run(&[&[command], arguments].concat(), &root);
            assert_eq!(code(&output), 2, "{arguments:?}: {}", said(&output));
            assert!(
                said(&output).contains(words),
                "{arguments:?}: {}",
                said(&output)
            );
        }
    }
    assert_eq!(
        code(&run(&["check", "--deny", "SK404,SK110"], &root)),
        0,
        "raising is always fine"
    );
    assert!(!root.join("site").exists());
}

// Lists what is free, so that no code becomes free by accident.
#[test]
fn only_these_codes_are_free() {
    let below = || {
        ALL.iter()
            .map(|(code, _)| *code)
            .filter(|code| code.0 < "SK600")
    };
    let free: Vec<&str> = below()
        .filter(|code| policy(*code) == Policy::Free)
        .map(|code| code.0)
        .collect();
    assert_eq!(
        free,
        [
            "SK006", "SK007", "SK008", "SK009", "SK013", "SK119", "SK206", "SK219", "SK305",
            "SK306", "SK408"
        ]
    );
    let in_file: Vec<&str> = below()
        .filter(|code| policy(*code) == Policy::InFile)
        .map(|code| code.0)
        .collect();
    assert_eq!(in_file, ["SK117"]);
    let book = fs::read_to_string("book/src/checking.md").expect("the page on checking");
    let rows = book
        .lines()
        .filter(|line| line.starts_with("| [SK"))
        .map(|line| &line[3..8]);
    assert_eq!(
        rows.collect::<Vec<_>>(),
        below()
            .filter(|code| !matches!(policy(*code), Policy::Kept(_)))
            .map(|code| code.0)
            .collect::<Vec<_>>()
    );
    assert!(
        ALL.iter()
            .filter(|(code, _)| code.0 >= "SK600")
            .all(|(code, _)| policy(*code) == Policy::Free)
    );
}

// With each free code allowed at once, nothing that a later stage relies on is missing.
#[test]
fn a_guide_that_allows_all_it_can_is_still_built() {
    let callouts = "[spare]\nx = 1\ny = 1\nwidth = 5\nheight = 5\nlabel = \"Spare\"\n";
    let body = "## Save {#save}\n\nWarning: low on paper, it says.\n\n3. Click on **Save**. {#save-it}\n\n![The whole page](screen.svg)\n";
    let (_folder, root) = small(&[
        (
            "guide.toml",
            &format!(
                "{GUIDE}\n[checks]\nSK013 = \"allow\"\nSK119 = \"allow\"\nSK206 = \"allow\"\nSK219 = \"allow\"\n"
            ),
        ),
        (
            "cards/example/card.md",
            &allowing(
                body,
                "# stappenkaart: allow SK117 because the screen says so",
            ),
        ),
        ("cards/example/screen.callouts.toml", callouts),
        (
            "cards/example/screen.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 600\"/>",
        ),
    ]);
    let built = run(&["build"], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    assert_eq!(code(&run(&["verify", "site"], &root)), 0);
}

#[test]
fn an_unused_allow_is_a_warning_and_its_fix_takes_just_it_away() {
    let right = "## Save {#save}\n\n1. Click on **Save**.\n";
    for (line, left) in [
        (ALLOW, ""),
        (
            "# stappenkaart: allow SK119, SK206 because the card is printed so",
            "",
        ),
        (
            "# stappenkaart: allow SK117, SK119 and SK206 because the card is printed so",
            "",
        ),
    ] {
        let (_folder, root) = small(&[
            ("cards/example/card.md", &allowing(right, line)),
            ("warnings.lock", "format-version = 1\n"),
        ]);
        let output = run(&["check"], &root);
        assert_eq!(code(&output), 0, "{}", said(&output));
        assert!(
            said(&output).contains("warning[SK013]: this file has no problem SK1"),
            "{}",
            said(&output)
        );
        assert_eq!(code(&run(&["check", "--strict"], &root)), 1);
        assert_eq!(
            code(&run(&["check", "--allow", "SK013", "--strict"], &root)),
            0
        );
        assert_eq!(code(&run(&["check", "--fix", "--strict"], &root)), 0);
        assert_eq!(
            fs::read_to_string(root.join("cards/example/card.md")).expect("the card"),
            card(right) + left
        );
    }
}

#[test]
fn of_several_codes_only_the_idle_one_is_taken_away() {
    for (line, left) in [
        ("allow SK119, SK206 because", "allow SK119 because"),
        ("allow SK206, SK119 because", "allow SK119 because"),
        ("allow SK206 and SK119 because", "allow SK119 because"),
        (
            "allow SK206, SK119 and SK117 because",
            "allow SK119 because",
        ),
        ("allow SK119 SK206 because", "allow SK119 because"),
    ] {
        let whole = |allow: &str| {
            allowing(
                WRONG_NUMBER,
                &format!("# stappenkaart: {allow} the card is printed so"),
            )
        };
        let (_folder, root) = small(&[("cards/example/card.md", &whole(line))]);
        let output = run(&["check", "--fix"], &root);
        assert_eq!(code(&output), 0, "{}", said(&output));
        assert_eq!(
            fs::read_to_string(root.join("cards/example/card.md")).expect("the card"),
            whole(left),
            "{line}"
        );
    }
}

// With an error somewhere, not every rule could look; then an allow is not called unused, or its fix would take it away.
#[test]
fn an_allow_is_judged_only_where_every_rule_could_look() {
    let broken = allowing(
        "## Save {#save}\n\n> [!WARNNG]\n> Never.\n\n1. Click on **Save**.\n",
        ALLOW,
    );
    let files = [("guide.toml", GUIDE), ("cards/example/card.md", &broken)];
    let problems = compile::check(&Sources::in_memory(
        files.map(|(path, text)| (path, text.to_owned())),
    ))
    .problems;
    assert!(problems.iter().any(|problem| problem.level == Level::Error));
    assert!(problems.iter().all(|problem| problem.code.0 != "SK013"));
    // A shared file that no card includes was looked at by no rule.
    let shared = format!("---\n{ALLOW}\n---\n\n{WRONG_NUMBER}");
    let files = [
        ("guide.toml", GUIDE),
        ("cards/example/card.md", &card("## Go {#go}\n\n1. Go.\n")),
        ("shared/save.md", &shared),
    ];
    let problems = compile::check(&Sources::in_memory(
        files.map(|(path, text)| (path, text.to_owned())),
    ))
    .problems;
    assert!(problems.iter().all(|problem| problem.code.0 != "SK013"));
}
