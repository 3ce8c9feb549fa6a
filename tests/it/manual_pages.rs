//! `stappenkaart man`: one page for each command, with all that its `--help` says.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::terminal::{code, run, said};

// The help of each command, by the name of its page: found by asking each for its commands.
fn helps(words: &[&str], found: &mut BTreeMap<String, String>) {
    let mut arguments = words.to_vec();
    arguments.push("--help");
    let help = said(&run(&arguments, Path::new(".")));
    let commands: Vec<String> = section(&help, "Commands:")
        .filter(|line| line.starts_with("  ") && !line.starts_with("   "))
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != "help")
        .map(str::to_owned)
        .collect();
    for name in &commands {
        let mut inner = words.to_vec();
        inner.push(name);
        helps(&inner, found);
    }
    let name = ["stappenkaart"].iter().chain(words).copied();
    found.insert(name.collect::<Vec<_>>().join("-") + ".1", help);
}

// The lines between a heading and the next empty line before another heading.
fn section<'a>(help: &'a str, heading: &'a str) -> impl Iterator<Item = &'a str> {
    let lines = help
        .lines()
        .skip_while(move |line| *line != heading)
        .skip(1);
    lines.take_while(|line| line.is_empty() || line.starts_with(' '))
}

// What a reader of the page sees, without the commands of its language.
fn shown(page: &str) -> String {
    let names = [
        ("\\-", "-"),
        ("\\(aq", "'"),
        ("\\(ga", "`"),
        ("\\(ti", "~"),
        ("\\fB", ""),
        ("\\fI", ""),
        ("\\fR", ""),
    ];
    names.iter().fold(page.to_owned(), |text, (name, sign)| {
        text.replace(name, sign)
    })
}

// What the help says and the page does not: options, and lines of the examples. Long lines are broken in the help.
fn lacking(page: &str, help: &str) -> Vec<String> {
    let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let page = plain(&shown(page));
    let options = help
        .split_whitespace()
        .filter(|word| word.starts_with("--"));
    let options = options.map(|word| {
        word.trim_end_matches(|letter: char| !letter.is_ascii_alphabetic())
            .to_owned()
    });
    let examples = section(help, "Examples:").map(plain);
    let wanted = options.chain(examples).filter(|text| !text.is_empty());
    wanted.filter(|text| !page.contains(text)).collect()
}

#[test]
fn every_command_has_a_page_with_all_its_options_and_examples() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut expected = BTreeMap::new();
    helps(&[], &mut expected);
    assert!(expected.len() > 25, "{:?}", expected.keys());
    let output = run(&["man", "pages/man1"], folder.path());
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert_eq!(
        said(&output),
        format!("Wrote {} pages to pages/man1\n", expected.len())
    );
    let written = folder.path().join("pages/man1");
    assert_eq!(
        fs::read_dir(&written).expect("the pages").count(),
        expected.len()
    );
    for (name, help) in &expected {
        let page = fs::read_to_string(written.join(name)).expect(name);
        let title = format!(".TH {} 1", name.trim_end_matches(".1").replace('-', "\\-"));
        assert!(
            page.contains(&title) || page.contains(&title.replace('\\', "")),
            "{page}"
        );
        assert_eq!(lacking(&page, help), Vec::<String>::new(), "{name}\n{page}");
    }
    let one = run(&["man"], folder.path());
    let main = fs::read(written.join("stappenkaart.1")).expect("the page of the tool");
    assert_eq!((code(&one), one.stdout), (0, main));
}

#[test]
fn a_page_without_an_option_or_an_example_is_noticed() {
    let help = "Options:\n      --out <SITE>\n\nExamples:\n  stappenkaart build  everything\n";
    let page = ".TP\n\\fB\\-\\-out\\fR\n.nf\n  stappenkaart build  everything\n";
    assert!(lacking(page, help).is_empty());
    assert_eq!(lacking(&page.replace("out", "in"), help), ["--out"]);
    assert_eq!(lacking(&page.replace("everything", "all"), help).len(), 1);
}

#[test]
fn pages_come_beside_those_of_other_tools_and_a_file_is_no_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("other.1"), "kept").expect("a file");
    for _ in 0..2 {
        assert_eq!(code(&run(&["man", "."], folder.path())), 0);
    }
    assert_eq!(
        fs::read_to_string(folder.path().join("other.1")).expect("it"),
        "kept"
    );
    let refused = run(&["man", "other.1"], folder.path());
    assert_eq!(code(&refused), 2);
    assert!(
        said(&refused).contains("other.1") && said(&refused).contains("name a folder"),
        "{}",
        said(&refused)
    );
}
