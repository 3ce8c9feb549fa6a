//! Commands that change one guide at the same time, and an editor that saves meanwhile: nothing that was written is lost.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::thread;

use tempfile::TempDir;

use crate::new::new_guide;
use crate::terminal::{code, must_end, run, said, small, tool};

#[test]
fn sections_that_are_added_at_once_are_all_there() {
    let (_folder, guide) = new_guide(&["--lang", "en", "--languages", "nl"]);
    let kinds = [("category", "shelf"), ("role", "job")];
    let all: Vec<(&str, String)> = (0..10)
        .flat_map(|number| kinds.map(|(kind, id)| (kind, format!("{id}-{number}"))))
        .collect();
    let guide = guide.as_path();
    thread::scope(|scope| {
        for (kind, id) in &all {
            scope.spawn(move || {
                let added = run(&["add", kind, id, "--name", id], guide);
                assert_eq!(code(&added), 0, "{kind} {id}: {}", said(&added));
            });
        }
    });
    let text = fs::read_to_string(guide.join("guide.toml")).expect("the guide");
    for (kind, id) in &all {
        assert!(
            text.contains(&format!("[{kind}.{id}]")),
            "{id} is lost:\n{text}"
        );
    }
}

#[test]
fn translations_that_are_approved_at_once_are_all_recorded() {
    const WARNINGS: usize = 8;
    let mut card = "---\ntitle: Toner\ncategory: example\n---\n\n## Open {#open}\n".to_owned();
    let mut po = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n".to_owned();
    for number in 0..WARNINGS {
        card.push_str(&format!(
            "\n> [!NOTICE]\n> Never touch drum {number}.\n> {{#w-{number} guards=a-{number}}}\n\n1. Open lid {number}. {{#a-{number}}}\n"
        ));
        po.push_str(&format!(
            "\nmsgctxt \"w-{number}.avoid\"\nmsgid \"Never touch drum {number}.\"\nmsgstr \"Raak trommel {number} nooit aan.\"\n"
        ));
    }
    let guide = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.example]\nname = \"Printers\"\n\n[translation]\ntexts = \"allow\"\napproval = \"required\"\n";
    let (_folder, root) = small(&[
        ("guide.toml", guide),
        ("cards/example/card.md", &card),
        ("cards/example/nl.po", &po),
    ]);
    must_end(&run(&["warnings", "accept"], &root), 0, &[]);
    thread::scope(|scope| {
        for number in 0..WARNINGS {
            let root = &root;
            scope.spawn(move || {
                let id = format!("w-{number}");
                let approve = ["warnings", "approve", "--lang", "nl", "--by", "Anna", &id];
                must_end(&run(&approve, root), 0, &[]);
            });
        }
    });
    must_end(&run(&["check"], &root), 0, &[]);
    let ledger = fs::read_to_string(root.join("warnings.lock")).expect("the ledger");
    assert_eq!(ledger.matches("approved]]").count(), WARNINGS, "{ledger}");
}

fn untranslated() -> (TempDir, PathBuf) {
    let guide = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.example]\nname = \"Printers\"\n";
    let (folder, root) = small(&[("guide.toml", guide)]);
    must_end(&run(&["translate", "sync"], &root), 0, &[]);
    (folder, root)
}

// A program that drafts translations: it says that it was started, and answers when `go` is there.
fn slow_suggestions(guide: &Path) -> Child {
    let program =
        "echo started >&2; while [ ! -e go ]; do sleep 0.05; done; cat > /dev/null; exit 0";
    let mut child = tool()
        .args([
            "translate",
            "suggest",
            "--lang",
            "nl",
            "--provider",
            "command",
        ])
        .args(["--command", program])
        .current_dir(guide)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    let mut line = String::new();
    let said = child.stderr.as_mut().expect("it is piped");
    BufReader::new(said).read_line(&mut line).expect("a line");
    assert_eq!(line, "started\n");
    child
}

#[test]
fn a_command_waits_for_another_one_and_a_killed_one_is_not_waited_for() {
    let (_folder, guide) = untranslated();
    let mut slow = slow_suggestions(&guide);
    let mut waiting = tool()
        .args(["add", "category", "late", "--name", "Late"])
        .current_dir(&guide)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the tool starts");
    let mut line = String::new();
    let heard = waiting.stderr.as_mut().expect("it is piped");
    BufReader::new(heard).read_line(&mut line).expect("a line");
    assert!(
        line.contains("Another command is changing this guide"),
        "{line}"
    );
    let is_added = || {
        let text = fs::read_to_string(guide.join("guide.toml")).expect("the guide");
        text.contains("[category.late]")
    };
    assert!(!is_added());
    slow.kill().expect("it runs");
    slow.wait().expect("it ends");
    let added = waiting.wait_with_output().expect("it ends");
    assert_eq!(code(&added), 0, "{}", said(&added));
    assert!(is_added());
    // The program of the killed command would wait for ever.
    fs::write(guide.join("go"), "").expect("a file");
}

#[test]
fn what_an_editor_saves_meanwhile_is_not_written_over() {
    let (_folder, root) = untranslated();
    let catalog = root.join("cards/example/nl.po");
    let before = fs::read_to_string(&catalog).expect("the catalog");
    let program = "echo '# by hand' >> cards/example/nl.po
        while read -r line; do id=${line#*:}; echo \"{\\\"id\\\":${id%%,*},\\\"text\\\":\\\"Bewaar\\\"}\"; done";
    let suggest = [
        "translate",
        "suggest",
        "--lang",
        "nl",
        "--provider",
        "command",
    ];
    let suggested = run(&[&suggest[..], &["--command", program]].concat(), &root);
    let words = [
        "was changed by another program after it was read",
        "run the command again",
    ];
    must_end(&suggested, 2, &words);
    let now = fs::read_to_string(&catalog).expect("the catalog");
    assert_eq!(now, before + "# by hand\n");
}
