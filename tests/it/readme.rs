//! The README shows what the tool says, and names each of its commands.

use std::fs;

use crate::terminal::{code, demo, edit, run, said};

#[test]
fn the_example_of_the_readme_is_what_the_tool_says() {
    let (_folder, root) = demo();
    edit(
        &root.join("content/cards/zakelijke-track-trace/en.po"),
        "Never turn on track & trace **read only**.",
        "Turn on track & trace **read only**.",
    );
    let output = run(&["check"], &root);
    assert_eq!(code(&output), 1);
    let readme = fs::read_to_string("README.md").expect("the README");
    let (_, rest) = readme.split_once("```text\n").expect("its example");
    let (example, _) = rest.split_once("\n```").expect("the end of its example");
    assert!(example.starts_with("error[SK301]"), "{example}");
    assert!(said(&output).contains(example), "{}", said(&output));
}

#[test]
fn the_readme_names_every_command() {
    let (_folder, root) = demo();
    let help = said(&run(&["--help"], &root));
    let (_, list) = help.split_once("Commands:").expect("a list of commands");
    let commands = list
        .lines()
        .skip(1)
        .take_while(|line| !line.trim().is_empty())
        .filter_map(|line| line.strip_prefix("  "))
        .filter(|line| !line.starts_with(' '))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help");
    let readme = fs::read_to_string("README.md").expect("the README");
    let missing: Vec<&str> = commands
        .filter(|name| !readme.contains(&format!("| `stappenkaart {name}")))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
