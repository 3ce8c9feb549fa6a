//! What Git leaves in a file after a merge is named, in every file that people write.

use std::fs;

use crate::terminal::{card, must_end, run, said, small};

const BODY: &str =
    "> [!WARNING]\n> Never press it.\n> {#never}\n\n## Save {#save}\n\n1. Click **Save**.\n";

// The text with the line that contains `words` in two versions.
fn torn(text: &str, words: &str, other: &str) -> String {
    let lines = text.lines().map(|line| match line.contains(words) {
        true => format!(
            "<<<<<<< HEAD\n{line}\n=======\n{}\n>>>>>>> summer\n",
            line.replace(words, other)
        ),
        false => format!("{line}\n"),
    });
    lines.collect()
}

#[test]
fn a_conflict_is_one_problem_of_its_file() {
    let (_folder, root) = small(&[("cards/example/card.md", &card(BODY))]);
    let guide = fs::read_to_string(root.join("guide.toml")).expect("the guide");
    fs::write(
        root.join("guide.toml"),
        guide.replace("languages = [\"en\"]", "languages = [\"en\", \"de\"]"),
    )
    .expect("the disk takes it");
    must_end(&run(&["translate", "sync"], &root), 0, &[]);
    for (path, words, other) in [
        (
            "cards/example/card.md",
            "Never press it.",
            "Never touch it.",
        ),
        ("cards/example/card.md", "title: Example", "title: Sample"),
        ("guide.toml", "title = ", "title = \"New\" # "),
        ("cards/example/de.po", "msgstr \"\"", "msgstr \"Nie\""),
    ] {
        let path = root.join(path);
        let whole = fs::read_to_string(&path).expect("a file");
        let broken = torn(&whole, words, other);
        assert_ne!(whole, broken, "{words}");
        fs::write(&path, &broken).expect("the disk takes it");
        let check = run(&["check"], &root);
        must_end(
            &check,
            1,
            &["error[SK015]", "two people changed these lines"],
        );
        let name = path
            .strip_prefix(&root)
            .expect("a path")
            .display()
            .to_string();
        let reported = said(&check);
        let places: Vec<&str> = reported
            .lines()
            .filter(|line| line.trim_start().starts_with("--> ") && line.contains(&name))
            .collect();
        assert_eq!(
            places.len(),
            broken.matches("<<<<<<<").count(),
            "{reported}"
        );
        run(&["check", "--fix"], &root);
        assert_eq!(fs::read_to_string(&path).expect("a file"), broken);
        fs::write(&path, whole).expect("the disk takes it");
    }
}

#[test]
fn marks_that_a_card_shows_are_no_conflict() {
    let body = "## Merge {#merge}\n\n1. Look for this:\n\n   ```text\n   <<<<<<< HEAD\n   =======\n   >>>>>>> summer\n   ```\n";
    let (_folder, root) = small(&[("cards/example/card.md", &card(body))]);
    let check = run(&["check"], &root);
    must_end(&check, 0, &[]);
    let body = format!("{body}\n> [!WARNNG]\n> Never.\n");
    fs::write(root.join("cards/example/card.md"), card(&body)).expect("the disk takes it");
    must_end(&run(&["check"], &root), 1, &["SK101"]);
}
