//! The command line in the language of its user: chosen by the system or by `--ui-lang`, in help, messages and usage errors.

use std::fs;
use std::path::Path;

use tempfile::TempDir;

use crate::terminal::{code, said, tool};

const CARD: &str = "---\ntitle: Save\ncategory: example\n---\n\n## Save {#save}\n\n\
    1. Click on **Save**. {#save-it}\n\n> [!NOTICE]\n> Never press **Delete**.\n> {#never guards=save-it}\n";

fn guide() -> TempDir {
    let folder = TempDir::new().expect("a folder");
    let card = folder.path().join("cards/example");
    fs::create_dir_all(&card).expect("the disk takes it");
    fs::write(folder.path().join("guide.toml"), crate::support::GUIDE).expect("the disk takes it");
    fs::write(card.join("card.md"), CARD).expect("the disk takes it");
    folder
}

// What it says with these arguments where the system has this language, and how it ended.
fn say(arguments: &[&str], lang: &str, folder: &Path) -> (String, i32) {
    let mut tool = tool();
    tool.env_remove("LC_ALL").env("LANG", lang);
    let output = tool
        .args(arguments)
        .current_dir(folder)
        .output()
        .expect("the tool runs");
    (said(&output), code(&output))
}

#[test]
fn a_problem_is_said_in_the_language_of_the_user() {
    let guide = guide();
    let (dutch, ended) = say(&["check"], "nl_NL.UTF-8", guide.path());
    assert_eq!(ended, 1);
    assert!(dutch.contains("fout[SK111]: "), "{dutch}");
    assert!(dutch.contains("waarschuwing `never`"), "{dutch}");
    assert!(dutch.contains("1 fout"), "{dutch}");
    for lang in ["C.UTF-8", "", "de_DE.UTF-8", "POSIX"] {
        let (english, ended) = say(&["check"], lang, guide.path());
        assert_eq!(ended, 1);
        assert!(english.contains("error[SK111]: "), "{lang}: {english}");
    }
}

#[test]
fn the_option_decides_before_the_system() {
    let guide = guide();
    let (english, _) = say(&["check", "--ui-lang", "en"], "nl_NL", guide.path());
    assert!(english.contains("error[SK111]: "), "{english}");
    for option in [
        &["--ui-lang", "nl", "check"][..],
        &["check", "--ui-lang=nl"][..],
    ] {
        let (dutch, _) = say(option, "C", guide.path());
        assert!(dutch.contains("fout[SK111]: "), "{dutch}");
    }
    // For whoever adds messages: what is not between brackets can't be translated.
    let (bracketed, _) = say(&["check", "--ui-lang", "qps"], "C", guide.path());
    assert!(bracketed.contains("⟦error⟧[SK111]: ⟦"), "{bracketed}");
    let (wrong, ended) = say(&["check", "--ui-lang", "xx"], "C", guide.path());
    assert_eq!(ended, 2);
    assert!(wrong.contains("[possible values: en, nl]"), "{wrong}");
}

#[test]
fn what_a_program_reads_keeps_its_keys_and_codes() {
    let guide = guide();
    let format = ["check", "--message-format", "json"];
    let (dutch, _) = say(&format, "nl_BE.UTF-8", guide.path());
    let (english, _) = say(&format, "C", guide.path());
    let keys = |text: &str| -> Vec<(String, String)> {
        let lines = text.lines().filter(|line| line.starts_with('{'));
        let read = lines.map(|line| {
            let object: serde_json::Value = serde_json::from_str(line).expect("it is JSON");
            let word = |key: &str| object[key].as_str().unwrap_or_default().to_owned();
            (word("code"), word("level"))
        });
        read.collect()
    };
    assert!(!keys(&english).is_empty());
    assert_eq!(keys(&dutch), keys(&english));
    assert_ne!(dutch, english);
}

#[test]
fn help_and_mistyped_arguments_are_said_in_it_too() {
    let here = Path::new(".");
    let (help, ended) = say(&["--help"], "nl_NL.UTF-8", here);
    assert_eq!(ended, 0);
    for words in [
        "Gebruik:",
        "Opdrachten:",
        "Opties:",
        "Voorbeelden:",
        "Toon hulp",
    ] {
        assert!(help.contains(words), "{words}: {help}");
    }
    let (help, _) = say(&["build", "--help"], "nl_NL.UTF-8", here);
    assert!(help.contains("Mogelijke waarden:"), "{help}");
    assert!(!help.contains("default:"), "{help}");
    let (typed, ended) = say(&["build", "--fromat", "pdf"], "nl_NL.UTF-8", here);
    assert_eq!(ended, 2);
    assert!(
        typed.contains("'--fromat' is geen bekend argument"),
        "{typed}"
    );
    assert!(typed.contains("'--format'"), "{typed}");
    for arguments in [
        &["buil"][..],
        &["push"][..],
        &["check", "--message-format", "xml"][..],
        &["build", "--shard"][..],
        &["build", "--shard", "9"][..],
        &["build", "--cache", "x", "--no-cache"][..],
    ] {
        let (typed, ended) = say(arguments, "nl_NL.UTF-8", here);
        assert_eq!(ended, 2, "{arguments:?}");
        assert!(typed.starts_with("fout: "), "{arguments:?}: {typed}");
        for english in [" for ", "the following", "required", "cannot", "Usage"] {
            assert!(!typed.contains(english), "{arguments:?}: {typed}");
        }
    }
}

// All commands, each with the names that lead to it.
fn commands(here: &Path) -> Vec<Vec<String>> {
    let mut known = vec![Vec::new()];
    let mut at = 0;
    while let Some(path) = known.get(at).cloned() {
        let arguments: Vec<&str> = path.iter().map(String::as_str).chain(["--help"]).collect();
        let (help, _) = say(&arguments, "C", here);
        let lines = help.lines().skip_while(|line| *line != "Commands:").skip(1);
        let names = lines.take_while(|line| line.starts_with("  "));
        let names = names
            .filter(|line| !line.starts_with("   "))
            .filter_map(|line| line.split_whitespace().next());
        let names: Vec<String> = names
            .filter(|name| *name != "help")
            .map(str::to_owned)
            .collect();
        known.extend(
            names
                .into_iter()
                .map(|name| [path.clone(), vec![name]].concat()),
        );
        at += 1;
    }
    known
}

#[test]
fn every_command_has_its_help_in_it() {
    let here = Path::new(".");
    let commands = commands(here);
    assert!(commands.len() > 30, "{commands:?}");
    for path in commands {
        for option in ["--help", "-h"] {
            let arguments: Vec<&str> = path.iter().map(String::as_str).chain([option]).collect();
            let (help, ended) = say(&arguments, "nl_NL.UTF-8", here);
            assert_eq!(ended, 0, "{path:?}");
            assert!(help.contains("Gebruik: "), "{path:?}: {help}");
        }
    }
}

#[test]
fn a_page_of_a_code_is_in_it_with_the_same_examples() {
    let here = Path::new(".");
    let (dutch, _) = say(&["explain", "SK111"], "nl", here);
    let (english, _) = say(&["explain", "SK111"], "C", here);
    assert!(
        dutch.contains("## Fout") && dutch.contains("## Goed"),
        "{dutch}"
    );
    let code = |text: &str| -> Vec<String> {
        let parts = text.split("```").skip(1).step_by(2);
        parts.map(str::to_owned).collect()
    };
    assert_eq!(code(&dutch), code(&english));
}

#[test]
fn what_is_written_does_not_depend_on_it() {
    let built = |lang: &str| {
        let guide = TempDir::new().expect("a folder");
        let folder = guide.path().join("gids");
        let path = folder.to_str().expect("a path is text");
        let new = ["new", path, "--yes", "--lang", "en", "--languages", "nl"];
        assert_eq!(say(&new, lang, guide.path()).1, 0);
        let sync = ["translate", "sync", path];
        assert_eq!(say(&sync, lang, guide.path()).1, 0);
        assert_eq!(say(&["warnings", "accept", path], lang, guide.path()).1, 0);
        let export = [
            "translate",
            "export",
            path,
            "--lang",
            "nl",
            "--to",
            "xliff",
            "--out",
            "nl.xlf",
        ];
        assert_eq!(say(&export, lang, guide.path()).1, 0);
        let site = guide.path().join("site");
        let build = ["build", path, "--format", "html,markdown,json", "--out"];
        let build = [&build[..], &[site.to_str().expect("a path is text")]].concat();
        let (text, ended) = say(&build, lang, guide.path());
        assert_eq!(ended, 0, "{text}");
        crate::terminal::files(guide.path())
    };
    let (english, dutch) = (built("C"), built("nl_NL"));
    assert!(english.len() > 20);
    for (path, bytes) in &english {
        assert!(
            dutch.get(path) == Some(bytes),
            "{path} depends on the language of the user"
        );
    }
    assert_eq!(english.len(), dutch.len());
}
