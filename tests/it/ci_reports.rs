//! The reports for CI: code quality of GitLab, and JUnit.

use std::collections::BTreeSet;
use std::path::Path;

use roxmltree::Document;
use serde_json::Value;

use crate::terminal::{card, code, edit, must_end, run, small};

const GOOD: &str = "## Save {#save}\n\n1. Click **Save**.\n";
// An error with a place, twice, and a control character in what the message repeats.
const BAD: &str = "## Save {#save}\n\n> [!WARNNG]\n> Never & never.\n\n> [!WARNNG]\n> Never & never.\n\n1. Click. {#a wh\u{7}an=b}\n";

fn printed(arguments: &[&str], root: &Path) -> (i32, String) {
    let output = run(arguments, root);
    let text = String::from_utf8(output.stdout.clone()).expect("it is UTF-8");
    (code(&output), text)
}

fn quality(root: &Path) -> Vec<Value> {
    let (_, text) = printed(&["check", "--message-format", "gitlab"], root);
    serde_json::from_str(&text).expect("a list")
}

#[test]
fn gitlab_gets_a_path_a_line_and_a_fingerprint_for_each_problem() {
    let (_folder, root) = small(&[("cards/example/card.md", &card(BAD))]);
    let problems = quality(&root);
    let unknown: Vec<&Value> = problems
        .iter()
        .filter(|problem| problem["check_name"] == "SK101")
        .collect();
    let [first, second] = unknown[..] else {
        panic!("{problems:#?}")
    };
    assert_eq!(first["location"]["path"], "cards/example/card.md");
    assert_eq!(first["location"]["lines"]["begin"], 8);
    assert_eq!(second["location"]["lines"]["begin"], 11);
    assert_eq!(first["severity"], "major");
    assert_eq!(
        first["description"],
        "SK101: unknown block `[!WARNNG]`; type `[!WARNING]`"
    );
    let prints: BTreeSet<String> = problems
        .iter()
        .map(|problem| problem["fingerprint"].to_string())
        .collect();
    assert_eq!(prints.len(), problems.len());
}

#[test]
fn gitlab_gets_a_path_from_the_folder_of_the_job() {
    let (folder, root) = small(&[("cards/example/card.md", &card(GOOD))]);
    assert!(
        quality(&root)
            .iter()
            .all(|problem| problem["severity"] != "major")
    );
    edit(&root.join("cards/example/card.md"), "Click", "Click {#a}");
    let name = root
        .file_name()
        .and_then(|name| name.to_str())
        .expect("a name");
    let above = folder.path().parent().expect("a folder").to_owned();
    for guide in [name.to_owned(), format!("./{name}")] {
        let (_, text) = printed(&["check", &guide, "--message-format", "gitlab"], &above);
        let problems: Vec<Value> = serde_json::from_str(&text).expect("a list");
        let path = format!("{name}/cards/example/card.md");
        assert!(
            problems.iter().any(|problem| problem["severity"] == "major"
                && problem["location"]["path"] == path.as_str()),
            "{text}"
        );
    }
}

// The tests of a JUnit document: the name of each, and what its failure says.
fn junit(text: &str) -> Vec<(String, Option<String>)> {
    let document = Document::parse(text).unwrap_or_else(|error| panic!("{error}: {text}"));
    let tests: Vec<(String, Option<String>)> = document
        .descendants()
        .filter(|node| node.has_tag_name("testcase"))
        .map(|node| {
            let failure = node.children().find(|child| child.has_tag_name("failure"));
            let name = node.attribute("name").expect("a name").to_owned();
            (
                name,
                failure.map(|node| node.text().unwrap_or_default().to_owned()),
            )
        })
        .collect();
    let suite = document.root_element();
    let failed = tests
        .iter()
        .filter(|(_, failure)| failure.is_some())
        .count();
    assert_eq!(
        suite.attribute("tests"),
        Some(tests.len().to_string().as_str())
    );
    assert_eq!(
        suite.attribute("failures"),
        Some(failed.to_string().as_str())
    );
    tests
}

#[test]
fn junit_has_a_test_for_each_file_and_a_failure_for_each_with_an_error() {
    let (_folder, root) = small(&[
        ("cards/bad/card.md", &card(BAD)),
        ("cards/good/card.md", &card(GOOD)),
    ]);
    let (status, text) = printed(&["check", "--message-format", "junit"], &root);
    assert_eq!(status, 1);
    let tests = junit(&text);
    let failure = |name: &str| {
        let found = tests.iter().find(|(known, _)| known == name);
        found
            .unwrap_or_else(|| panic!("no {name}: {text}"))
            .1
            .clone()
    };
    assert_eq!(failure("guide.toml"), None);
    assert_eq!(failure("cards/good/card.md"), None);
    let said = failure("cards/bad/card.md").expect("a failure");
    for words in [
        "cards/bad/card.md:8:3: error[SK101]: unknown block `[!WARNNG]`\n  help: type `[!WARNING]`\n",
        "cards/bad/card.md:11:3: error[SK101]",
    ] {
        assert!(said.contains(words), "{said}");
    }
    let (status, text) = printed(&["check", "good", "--message-format", "junit"], &root);
    assert_eq!(status, 0);
    let names: Vec<String> = junit(&text).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["cards/good/card.md", "guide.toml"]);
}

#[test]
fn junit_fails_for_a_site_that_lost_a_warning() {
    let body =
        "> [!WARNING]\n> Never press it.\n> {#never}\n\n## Save {#save}\n\n1. Click **Save**.\n";
    let (_folder, root) = small(&[("cards/example/card.md", &card(body))]);
    must_end(&run(&["warnings", "accept"], &root), 0, &[]);
    must_end(&run(&["build", "--format", "html"], &root), 0, &[]);
    let proven = |expected: i32| {
        let (status, text) = printed(&["verify", "site", "--message-format", "junit"], &root);
        assert_eq!(status, expected, "{text}");
        junit(&text)
    };
    assert!(proven(0).iter().all(|(_, failure)| failure.is_none()));
    let page = "site/en/example/index.html";
    edit(&root.join(page), "Never press it", "Now press it");
    let failed = proven(1);
    let failed: Vec<&String> = failed
        .iter()
        .filter(|(_, failure)| failure.is_some())
        .map(|(name, _)| name)
        .collect();
    assert_eq!(failed, [page]);
}
