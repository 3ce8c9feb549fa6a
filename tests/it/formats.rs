//! How problems are written: for a person on standard error, for programs on standard output, and right whatever is in the source.

use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::terminal::{card, code, demo, edit, run, said, small};

fn stdout(arguments: &[&str], root: &Path) -> String {
    String::from_utf8(run(arguments, root).stdout).expect("it is UTF-8")
}

fn stderr(arguments: &[&str], root: &Path) -> String {
    String::from_utf8(run(arguments, root).stderr).expect("it is UTF-8")
}

fn objects(root: &Path) -> Vec<Value> {
    let lines = stdout(&["check", "--message-format", "json"], root);
    lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

fn sarif(root: &Path) -> Value {
    serde_json::from_str(&stdout(&["check", "--message-format", "sarif"], root))
        .expect("one document")
}

fn results(log: &Value) -> &Vec<Value> {
    log["runs"][0]["results"]
        .as_array()
        .expect("a list of results")
}

fn problem(root: &Path, code: &str) -> Value {
    objects(root)
        .into_iter()
        .find(|problem| problem["code"] == code)
        .unwrap_or_else(|| panic!("nobody said {code}"))
}

#[test]
fn programs_read_standard_output_and_people_standard_error() {
    let (_folder, root) = demo();
    edit(
        &root.join("content/cards/zakelijke-track-trace/card.md"),
        "guards=klantnummer-kiezen",
        "guards=oplsaan",
    );
    for command in ["check", "build"] {
        for format in ["json", "sarif", "github"] {
            let output = run(&[command, "--message-format", format], &root);
            assert_eq!(code(&output), 1, "{command} {format}: {}", said(&output));
            assert!(
                String::from_utf8_lossy(&output.stdout).contains("SK112"),
                "{command} {format}"
            );
            assert!(
                !String::from_utf8_lossy(&output.stderr).contains("error[SK112]"),
                "{command} {format}"
            );
        }
        let human = run(&[command], &root);
        assert!(
            human.stdout.is_empty()
                && String::from_utf8_lossy(&human.stderr).contains("error[SK112]")
        );
    }
    assert!(!root.join("site").exists());
}

#[test]
fn without_problems_a_program_reads_an_empty_list() {
    let (_folder, root) = demo();
    assert_eq!(stdout(&["check", "--message-format", "json"], &root), "");
    assert_eq!(stdout(&["check", "--message-format", "github"], &root), "");
    assert!(results(&sarif(&root)).is_empty());
    assert_eq!(
        stdout(
            &["build", "--format", "html", "--message-format", "json"],
            &root
        ),
        ""
    );
    let log: Value = serde_json::from_str(&stdout(
        &["verify", "site", "--message-format", "sarif"],
        &root,
    ))
    .expect("JSON");
    assert!(results(&log).is_empty());
}

#[test]
fn verify_tells_programs_of_files_without_lines() {
    let (_folder, root) = demo();
    assert_eq!(code(&run(&["build", "--format", "html"], &root)), 0);
    edit(
        &root.join("site/nl/zakelijke-track-trace/index.html"),
        "nooit",
        "altijd",
    );
    let file = "site/nl/zakelijke-track-trace/index.html";
    let output = run(&["verify", "site", "--message-format", "sarif"], &root);
    assert_eq!(code(&output), 1);
    let log: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let location = &results(&log)[0]["locations"][0]["physicalLocation"];
    assert_eq!(location["artifactLocation"]["uri"], file);
    assert!(location["region"].is_null());
    let github = stdout(&["verify", "site", "--message-format", "github"], &root);
    assert!(
        github.starts_with(&format!("::error file={file},title=SK")),
        "{github}"
    );
}

// A byte order mark, Windows line ends, and characters of one to four bytes before the place.
const WIDE: &str = "\u{feff}---\r\ntitle: Example\r\ncategory: example\r\n---\r\n\r\n## Save {#save}\r\n\r\n1. 日é👩 **Save** {#a whan=first-login}\r\n";

#[test]
fn json_counts_characters_and_bytes_of_the_file() {
    let (_folder, root) = small(&[("cards/example/card.md", WIDE)]);
    let problem = problem(&root, "SK109");
    let start = WIDE.find("whan").expect("it is there");
    assert_eq!(
        (problem["line"].as_u64(), problem["column"].as_u64()),
        (Some(8), Some(21))
    );
    assert_eq!(
        (problem["end_line"].as_u64(), problem["end_column"].as_u64()),
        (Some(8), Some(37))
    );
    let change = &problem["fix"][0];
    assert_eq!(
        (change["start"].as_u64(), change["end"].as_u64()),
        (Some(start as u64), Some(start as u64 + 4))
    );
    assert_eq!(
        (change["line"].as_u64(), change["column"].as_u64()),
        (Some(8), Some(21))
    );
    assert_eq!(
        (change["text"].as_str(), change["file"].as_str()),
        (Some("when"), Some("cards/example/card.md"))
    );
}

#[test]
fn sarif_counts_as_editors_do_and_names_its_rules() {
    let (_folder, root) = small(&[("cards/example/card.md", WIDE)]);
    let log = sarif(&root);
    assert_eq!(
        (
            log["version"].as_str(),
            log["runs"][0]["columnKind"].as_str()
        ),
        (Some("2.1.0"), Some("utf16CodeUnits"))
    );
    let rules = log["runs"][0]["tool"]["driver"]["rules"]
        .as_array()
        .expect("rules");
    for result in results(&log) {
        let rule = &rules[result["ruleIndex"].as_u64().expect("a number") as usize];
        assert_eq!(rule["id"], result["ruleId"]);
        assert!(
            rule["help"]["markdown"]
                .as_str()
                .is_some_and(|page| page.contains("## Right") && !page.contains("at=\""))
        );
        assert_eq!(rule["defaultConfiguration"]["level"], result["level"]);
    }
    let result = results(&log)
        .iter()
        .find(|result| result["ruleId"] == "SK109")
        .expect("the mistake");
    let region = &result["locations"][0]["physicalLocation"]["region"];
    assert_eq!(
        (region["startLine"].as_u64(), region["startColumn"].as_u64()),
        (Some(8), Some(22)),
        "the emoji is two units"
    );
    assert!(
        region["byteOffset"].is_null(),
        "with a byte order mark, nobody agrees"
    );
    let change = &result["fixes"][0]["artifactChanges"][0];
    assert_eq!(change["artifactLocation"]["uri"], "cards/example/card.md");
    assert_eq!(change["replacements"][0]["insertedContent"]["text"], "when");
    let problem = rules
        .iter()
        .find(|rule| rule["id"] == "SK109")
        .expect("the rule");
    assert_eq!(problem["name"], "AMistakeInTheAttributes");
    assert_eq!(
        problem["shortDescription"]["text"],
        "A mistake in the attributes"
    );
}

fn fingerprints(root: &Path) -> Vec<String> {
    let log = sarif(root);
    let prints = results(&log)
        .iter()
        .map(|result| result["partialFingerprints"]["stappenkaart/v1"].to_string());
    prints.collect()
}

#[test]
fn a_fingerprint_survives_a_shift_of_lines() {
    let body = "## Save {#save}\n\n> [!WARNNG]\n> Never.\n\n> [!WARNNG]\n> Never.\n\n1. Click. {#a whan=b}\n";
    let (_folder, root) = small(&[("cards/example/card.md", &card(body))]);
    let before = fingerprints(&root);
    assert!(before.len() > 2);
    let distinct: std::collections::BTreeSet<&String> = before.iter().collect();
    assert_eq!(
        distinct.len(),
        before.len(),
        "the same words twice are two problems"
    );
    edit(
        &root.join("cards/example/card.md"),
        "## Save",
        "A line more.\n\nAnd one more.\n\n## Save",
    );
    assert_eq!(fingerprints(&root), before);
    edit(&root.join("cards/example/card.md"), "whan=b", "wehn=b");
    assert_ne!(fingerprints(&root), before);
}

#[test]
fn sarif_relates_the_other_places_and_encodes_paths() {
    let twice = "## Save {#save}\n\n1. A. {#a}\n2. B. {#a}\n";
    let (_folder, root) = small(&[("cards/ex ample%é/card.md", &card(twice))]);
    let log = sarif(&root);
    let result = results(&log)
        .iter()
        .find(|result| result["ruleId"] == "SK201")
        .expect("the second id");
    let uri = "cards/ex%20ample%25%C3%A9/card.md";
    assert_eq!(
        result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"],
        uri
    );
    let related = &result["relatedLocations"][0];
    assert_eq!(
        (related["message"]["text"].as_str(), related["id"].as_u64()),
        (Some("first used here"), Some(0))
    );
    assert_eq!(related["physicalLocation"]["region"]["startLine"], 8);
}

#[test]
fn github_gets_one_command_a_problem_with_its_escapes() {
    let (_folder, root) = small(&[("cards/a,b: 100%/card.md", "no front matter\n")]);
    let lines = stdout(&["check", "--message-format", "github"], &root);
    let line = lines
        .lines()
        .find(|line| line.contains("SK010"))
        .expect("the problem");
    assert!(
        line.starts_with("::error file=cards/a%2Cb%3A 100%25/card.md,line=1,col=1,endLine=1,endColumn=1,title=SK010::"),
        "{line}"
    );
    assert!(
        line.contains("the card has no front matter%0Astart the file with:%0A---"),
        "{line}"
    );
    let advice = "[checks]\nSK119 = \"advice\"\nSK206 = \"warn\"\n";
    let guide = format!("{}\n{advice}", crate::support::GUIDE);
    let body = card("## Save {#save}\n\n2. Click.\n\n![The whole page](screen.svg)\n");
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/example/card.md", &body),
        (
            "cards/example/screen.svg",
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 6\"/>",
        ),
        (
            "cards/example/screen.callouts.toml",
            "[s]\nx = 1\ny = 1\nwidth = 5\nheight = 5\nlabel = \"S\"\n",
        ),
    ]);
    let lines = stdout(&["check", "--message-format", "github"], &root);
    assert!(
        lines.contains(
            "::notice file=cards/example/card.md,line=8,col=1,endLine=8,endColumn=2,title=SK119::"
        ),
        "{lines}"
    );
    assert!(
        lines.contains("::warning file=cards/example/screen.callouts.toml,line=1"),
        "{lines}"
    );
}

// The line of the source that holds the words, and the line of marks under it.
fn excerpt(body: &str, words: &str) -> (String, String) {
    let (_folder, root) = small(&[("cards/example/card.md", &card(body))]);
    let shown = stderr(&["check"], &root);
    let mut lines = shown
        .lines()
        .skip_while(|line| !line.starts_with("error[SK109]"));
    let mut lines = lines
        .by_ref()
        .skip_while(|line| !(line.contains(" | ") && line.contains(words)));
    let source = lines
        .next()
        .unwrap_or_else(|| panic!("no excerpt holds {words:?}: {shown}"))
        .to_owned();
    (source, lines.next().unwrap_or_default().to_owned())
}

#[test]
fn marks_stand_under_their_words() {
    // Each with how many cells of a terminal stand before the words.
    for (before, cells) in [
        ("", 0),
        ("\t", 4),
        ("日本", 4),
        ("e\u{301}o\u{308}", 2),
        ("👩", 2),
        ("שלום", 4),
        ("\u{7}", 8),
    ] {
        let (source, marks) = excerpt(
            &format!("## Save {{#save}}\n\n1. x{before} {{#a whan=b}}\n"),
            "whan=b",
        );
        let start = source.find("1. x").expect("the start of the action");
        let expected = source[..start].chars().count() + "1. x".len() + cells + " {#a ".len();
        assert_eq!(
            marks.find("^^^^^^").map(|at| marks[..at].chars().count()),
            Some(expected),
            "{source}\n{marks}"
        );
    }
}

#[test]
fn what_a_terminal_hides_or_turns_round_is_named() {
    for (hidden, name) in [
        ("\u{202e}", "<U+202E>"),
        ("\u{2066}", "<U+2066>"),
        ("\u{200d}", "<U+200D>"),
        ("\u{200b}", "<U+200B>"),
        ("\u{ad}", "<U+00AD>"),
        ("\u{1b}[31m", "<U+001B>[31m"),
        ("\u{e0041}", "<U+E0041>"),
    ] {
        let (source, marks) = excerpt(
            &format!("## Save {{#save}}\n\n1. a{hidden}b {{#a whan=b}}\n"),
            "whan=b",
        );
        assert!(source.contains(&format!("a{name}b {{#a")), "{source}");
        assert_eq!(source.find("whan"), marks.find('^'), "{source}\n{marks}");
        let body = format!("## Save {{#save}}\n\n> [!WAR{hidden}NG]\n> Never.\n\n1. Click.\n");
        let (_folder, root) = small(&[("cards/example/card.md", &card(&body))]);
        let shown = said(&run(&["check"], &root));
        assert!(
            !shown.contains(hidden),
            "no message lets it through: {shown}"
        );
    }
}

// The renderer counts what it shows; the path must say what an editor counts.
#[test]
fn the_column_is_that_of_the_file() {
    let body = format!(
        "## Save {{#save}}\n\n1. {}\u{202e}{} {{#a whan=b}}\n",
        "x".repeat(2000),
        "y".repeat(50)
    );
    let (_folder, root) = small(&[("cards/example/card.md", &card(&body))]);
    let column = 3 + 2000 + 1 + 50 + 5 + 1;
    let shown = stderr(&["check"], &root);
    assert!(
        shown.contains(&format!("--> cards/example/card.md:8:{column}\n")),
        "{shown}"
    );
    assert_eq!(
        problem(&root, "SK109")["column"].as_u64(),
        Some(column as u64)
    );
}

#[test]
fn of_a_long_line_the_part_round_the_mark_is_shown() {
    let long = "日本 text ".repeat(20_000);
    let body = format!("## Save {{#save}}\n\n1. {long} {{#a whan=b}}\n");
    let (_folder, root) = small(&[("cards/example/card.md", &card(&body))]);
    let started = Instant::now();
    let shown = stderr(&["check"], &root);
    assert!(started.elapsed() < Duration::from_secs(5));
    assert!(
        shown.contains("whan=b") && shown.len() < 4000,
        "{} bytes",
        shown.len()
    );
    let (source, marks) = excerpt(&body, "whan=b");
    let cells = |text: &str| {
        text.chars()
            .map(|c| if c > '\u{2e80}' { 2 } else { 1 })
            .sum::<usize>()
    };
    let start = source.find("whan").expect("the mark");
    assert_eq!(
        marks.find('^').map(|at| cells(&marks[..at])),
        Some(cells(&source[..start])),
        "{source}\n{marks}"
    );
}

#[test]
fn windows_line_ends_are_not_shown() {
    let body = card("## Save {#save}\n\n1. Click. {#a whan=b}\n").replace('\n', "\r\n");
    let (_folder, root) = small(&[("cards/example/card.md", &body)]);
    let shown = stderr(&["check"], &root);
    assert!(
        !shown.contains('\r') && !shown.contains("U+000D") && !shown.contains('␍'),
        "{shown:?}"
    );
}

fn time_of(problems: usize) -> Duration {
    let step = |at: usize| {
        format!(
            "## Step {at} {{#step-{at}}}\n\n{}1. Click on **Save**. {{#a-{at} whan=b}}\n\n",
            "Words that fill the card. ".repeat(18) + "\n\n"
        )
    };
    let body: String = (0..problems).map(step).collect();
    let (_folder, root) = small(&[("cards/example/card.md", &card(&body))]);
    let times = (0..3).map(|_| {
        let started = Instant::now();
        let output = run(&["check"], &root);
        assert_eq!(
            String::from_utf8_lossy(&output.stderr)
                .matches("error[SK109]")
                .count(),
            problems
        );
        started.elapsed()
    });
    times.min().expect("three times")
}

// Ten times the problems in a file ten times as large: what grows with the square would take a hundred times as long.
#[test]
fn many_problems_in_a_large_card_take_their_number_in_time() {
    let (few, many) = (time_of(100), time_of(1000));
    assert!(
        many < few * 14 + Duration::from_millis(300),
        "{few:?} for 100, {many:?} for 1000"
    );
}

#[test]
fn the_last_line_counts_and_tells_what_can_be_fixed() {
    let body = "## Save {#save}\n\n> [!WARNNG]\n> Never.\n\n> A quote.\n\n1. Click. {#a whan=b}\n";
    let (_folder, root) = small(&[
        ("cards/example/card.md", &card(body)),
        ("warnings.lock", "format-version = 1\n"),
    ]);
    let shown = stderr(&["check", "--allow", "SK602,SK630,SK631,SK651"], &root);
    let end = "3 errors; `stappenkaart check --fix` can fix 2 of them\n`stappenkaart explain SK101` says more about a code\n";
    assert!(shown.ends_with(end), "{shown}");
    fs::rename(root.join("cards"), root.join("cards-of-ours")).expect("a move");
    fs::create_dir(root.join("my guide")).expect("a folder");
    fs::rename(root.join("cards-of-ours"), root.join("my guide/cards")).expect("a move");
    fs::rename(root.join("guide.toml"), root.join("my guide/guide.toml")).expect("a move");
    let shown = stderr(&["check", "my guide"], &root);
    assert!(
        shown.contains("`stappenkaart check \"my guide\" --fix`"),
        "{shown}"
    );
    assert!(
        shown.contains("`stappenkaart explain SK101`"),
        "a code has no folder: {shown}"
    );
    let body = "## Save {#save}\n\n1. Click. {#a}\n\n   > [!NOTICE]\n   > Never press it.\n   > It breaks.\n   > {#n}\n";
    fs::write(root.join("my guide/cards/example/card.md"), card(body)).expect("a card");
    let shown = stderr(&["check", "my guide"], &root);
    assert!(
        shown.contains("run `stappenkaart warnings accept \"my guide\"`"),
        "{shown}"
    );
}

#[test]
fn a_fix_is_shown_as_a_patch() {
    let body = "## Save {#save}\n\n> [!WARNING] Never press **Delete**.\n> {#never}\n\n1. Click.\n";
    let (_folder, root) = small(&[("cards/example/card.md", &card(body))]);
    let shown = stderr(&["check"], &root);
    assert!(
        shown.contains("8 ~ > [!WARNING]\n9 ~ > Never press **Delete**."),
        "{shown}"
    );
    assert!(
        shown.contains("help: type only `> [!WARNING]` on this line"),
        "{shown}"
    );
}
