//! Format versions: what is newer is not read and not written, and `upgrade` brings what is older along, with nothing else changed.

use std::fs;
use std::path::Path;

use stappenkaart::file_version::{MIGRATIONS, VersionedFile, current, migrated, version};
use stappenkaart::publish::{Replacement, replace_files};

use crate::terminal::{code, demo, edit, files, must_end, run, said, small};

const GUIDE: &str = crate::support::GUIDE;

const PO: &str = "msgid \"\"\nmsgstr \"\"\n\"Language: nl\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n\
                  msgctxt \"save-it\"\nmsgid \"Click on **Save**.\"\nmsgstr \"Klik op **Save**.\"\n";

// A guide in two languages, with a catalog of the first form.
fn two_languages(files: &[(&str, &str)]) -> (tempfile::TempDir, std::path::PathBuf) {
    let guide = GUIDE.replace("[\"en\"]", "[\"en\", \"nl\"]");
    let own = [("guide.toml", guide.as_str()), ("cards/example/nl.po", PO)];
    small(&[&own, files].concat())
}

fn text(root: &Path, path: &str) -> String {
    fs::read_to_string(root.join(path)).expect("a text")
}

// The demo as it was before there were versions.
fn old_demo() -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, root) = demo();
    for (path, bytes) in files(&root) {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let lines = text.split_inclusive('\n');
        let says = |line: &&str| {
            line.starts_with("format-version") || line.starts_with("\"X-Stappenkaart-Format")
        };
        if text.lines().any(|line| says(&line)) {
            let old: String = lines.filter(|line| !says(line)).collect();
            fs::write(root.join(path), old).expect("the disk takes it");
        }
    }
    (folder, root)
}

#[test]
fn an_older_guide_gets_its_versions_and_nothing_else() {
    let (_now, current) = demo();
    let (_folder, root) = old_demo();
    let old = files(&root);
    assert_ne!(old, files(&current), "the demo says its versions");
    must_end(&run(&["check", "--strict"], &root), 0, &[]);
    let output = run(&["upgrade"], &root);
    must_end(
        &output,
        0,
        &[
            "content/guide.toml: from version 0 to 1: says its format version",
            "content/warnings.lock: from version 0 to 1",
            "content/cards/zakelijke-track-trace/en.po: from version 0 to 1",
            "content/shared/inloggen.en.po: from version 0 to 1",
        ],
    );
    assert_eq!(files(&root), files(&current));
    must_end(&run(&["check", "--strict"], &root), 0, &[]);
}

#[test]
fn a_second_upgrade_changes_nothing() {
    let (_folder, root) = old_demo();
    run(&["upgrade"], &root);
    let before = files(&root);
    let output = run(&["upgrade"], &root);
    must_end(
        &output,
        0,
        &[
            "guide.toml: already current, version 1",
            "Every file is already current.",
        ],
    );
    assert_eq!(files(&root), before);
    run(&["warnings", "accept"], &root);
    run(&["translate", "sync"], &root);
    assert_eq!(files(&root), before, "the tool writes the same itself");
}

#[test]
fn a_dry_run_writes_nothing_and_says_the_same() {
    let (_folder, root) = two_languages(&[]);
    let before = files(&root);
    let output = run(&["upgrade", "--dry-run"], &root);
    must_end(
        &output,
        0,
        &[
            "guide.toml: from version 0 to 1",
            "Would upgrade 2 files; nothing is written.",
        ],
    );
    let output = run(&["upgrade", "--dry-run", "--message-format", "json"], &root);
    let list: serde_json::Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(list["dry-run"], true);
    assert_eq!(list["files"][1]["file"], "cards/example/nl.po");
    assert_eq!(list["files"][1]["from"], 0);
    assert_eq!(list["files"][1]["to"], 1);
    assert_eq!(list["files"][1]["changes"][0], "says its format version");
    assert_eq!(files(&root), before);
}

// Each with what the version has to be put between.
#[test]
fn everything_around_the_version_stays() {
    let rest = GUIDE;
    for (before, after) in [
        ("", ""),
        ("# About this guide.\n", "\n"),
        ("# About this guide.\n# Two lines.\n", "\n\n# The name.\n"),
        ("#:schema guide.json\n", "# The name.\n"),
        ("", "# The name.\n"),
        ("", "\n"),
        ("\u{feff}# About this guide.\n", "\n"),
    ] {
        let crlf = |text: &str| text.replace('\n', "\r\n");
        for ends in [str::to_owned as fn(&str) -> String, crlf] {
            let (_folder, root) = small(&[]);
            let path = root.join("guide.toml");
            let rest = ends(rest);
            let rest = rest.trim_end();
            fs::write(&path, format!("{}{}{rest}", ends(before), ends(after))).expect("written");
            must_end(&run(&["upgrade"], &root), 0, &[]);
            let line = ends("format-version = 1\n");
            let expected = format!("{}{line}{}{rest}", ends(before), ends(after));
            assert_eq!(text(&root, "guide.toml"), expected);
            must_end(&run(&["check"], &root), 0, &[]);
        }
    }
}

#[test]
fn a_file_without_an_end_of_its_last_line_gets_one_before_its_version() {
    let (_folder, root) = small(&[("warnings.lock", "# nothing yet")]);
    must_end(&run(&["upgrade"], &root), 0, &[]);
    assert_eq!(
        text(&root, "warnings.lock"),
        "# nothing yet\nformat-version = 1\n"
    );
}

#[test]
fn a_header_of_any_form_gets_the_field() {
    let line = "\"X-Stappenkaart-Format: 1\\n\"\n";
    let rest = "\nmsgctxt \"a\"\nmsgid \"A\"\nmsgstr \"B\"\n";
    for (before, after) in [
        ("msgid \"\"\nmsgstr \"Language: nl\\n\"\n", None),
        ("msgid \"\"\nmsgstr \"\"\n", None),
        ("msgid \"\"\n\"\"\nmsgstr \"\"\n\"Language: nl\\n\"\n", None),
        (
            "# Team.\n#, fuzzy\nmsgid \"\"\nmsgstr \"\"\n\"Language: nl\\n\"\n",
            None,
        ),
        (
            "msgid \"\"\nmsgstr \"\"\n\"Language: nl\"\n",
            Some("msgid \"\"\nmsgstr \"\"\n\"Language: nl\\n\"\n"),
        ),
    ] {
        let (new, _) = migrated(VersionedFile::Catalog, &format!("{before}{rest}"), 0)
            .expect("it has a header");
        assert_eq!(new, format!("{}{line}{rest}", after.unwrap_or(before)));
    }
    let long = format!("{rest}msgctxt \"b\"\nmsgid \"\"\nmsgstr \"X-Stappenkaart-Format: 7\\n\"\n");
    assert_eq!(
        version(VersionedFile::Catalog, &long),
        Ok(0),
        "this is not a header"
    );
    let small = "msgid \"\"\nmsgstr \"Language: nl\\nx-stappenkaart-format:7\\n\"\n";
    assert!(version(VersionedFile::Catalog, small).is_err());
    let second = format!("msgid \"\"\n\"A\"\nmsgstr \"\"\n\n{small}");
    assert!(version(VersionedFile::Catalog, &second).is_err());
}

const NEWER: &str = "this `stappenkaart` reads versions up to 1";

// Every command that writes or reads a file of a newer version leaves it, and says where it is.
#[test]
fn a_newer_file_is_an_error_and_is_never_written() {
    let po = PO.replace("\"Content", "\"X-Stappenkaart-Format: 7\\n\"\n\"Content");
    let guide = GUIDE.replace("[\"en\"]", "[\"en\", \"nl\"]");
    let guide = format!("# Ours.\nformat-version = 7\n{guide}new-key = [[1]]\n");
    let lock = "# Ours.\nformat-version = 7\n\n[[sentence]]\ncard = 1\n";
    let writing: &[&[&str]] = &[
        &["upgrade"],
        &["check"],
        &["check", "--fix"],
        &["build", "--format", "html", "--out", "site"],
        &["warnings", "accept"],
        &["changes", "record"],
        &["translate", "sync"],
        &["add", "language", "de"],
        &["add", "category", "new", "--name", "New"],
    ];
    for (path, content, place, but) in [
        ("guide.toml", guide.as_str(), "guide.toml:2:18", &[][..]),
        (
            "warnings.lock",
            lock,
            "warnings.lock:2:18",
            &["translate", "add"],
        ),
        ("changes.lock", lock, "changes.lock:2:18", &["add"]),
        (
            "cards/example/nl.po",
            &po,
            "nl.po:4:25",
            &["warnings", "changes", "add"],
        ),
    ] {
        for command in writing.iter().filter(|command| !but.contains(&command[0])) {
            let (_folder, root) = two_languages(&[(path, content)]);
            let before = files(&root);
            let output = run(command, &root);
            must_end(
                &output,
                1,
                &["SK014", NEWER, place, "install a newer version"],
            );
            assert_eq!(files(&root), before, "{command:?}");
        }
    }
}

#[test]
fn a_newer_push_lock_is_not_read() {
    let lock = "# Ours.\nversion = 2\n\n[[thing]]\n";
    let (_folder, root) = small(&[("push.lock", lock)]);
    must_end(
        &run(&["upgrade"], &root),
        1,
        &["SK014", "push.lock:2:11", NEWER],
    );
    assert_eq!(text(&root, "guide.toml"), GUIDE);
}

#[test]
fn a_newer_list_of_imports_is_not_read() {
    let list = "{\n  \"format-version\": 2,\n  \"files\": []\n}\n";
    let (_folder, root) = small(&[
        (".import/cards.json", list),
        ("page.md", "# A\n\n1. Click.\n"),
    ]);
    must_end(
        &run(&["upgrade"], &root),
        1,
        &["SK014", "cards.json:2:21", NEWER],
    );
    let output = run(&["import", "page.md", "--to", "."], &root);
    must_end(&output, 2, &["cards.json`, line 2", NEWER]);
    assert_eq!(text(&root, ".import/cards.json"), list);
    assert_eq!(text(&root, "guide.toml"), GUIDE);
}

#[test]
fn a_list_of_imports_of_the_first_form_is_read_and_upgraded() {
    let old = "{\n  \"page.md\": [\n    \"page\"\n  ]\n}";
    let new = "{\n  \"format-version\": 1,\n  \"pages\": {\n    \"page.md\": [\n      \"page\"\n    ]\n  }\n}";
    let (_folder, root) = small(&[
        (".import/cards.json", old),
        ("page.md", "# A\n\n1. Click.\n"),
    ]);
    must_end(
        &run(&["upgrade"], &root),
        0,
        &["cards.json: from version 0 to 1"],
    );
    assert_eq!(text(&root, ".import/cards.json"), new);
    fs::write(root.join(".import/cards.json"), old).expect("written");
    must_end(&run(&["import", "page.md", "--to", "."], &root), 0, &[]);
    assert_eq!(text(&root, ".import/cards.json"), new);
    fs::write(root.join(".import/cards.json"), b"{ \xff").expect("written");
    let output = run(&["import", "page.md", "--to", "."], &root);
    must_end(&output, 2, &["cards.json` can't be read"]);
    fs::write(root.join(".import/cards.json"), "{ \"page").expect("written");
    must_end(
        &run(&["upgrade"], &root),
        1,
        &["can't be read", "`.import`"],
    );
}

#[test]
fn a_site_of_a_newer_version_is_not_verified() {
    let (_folder, root) = small(&[]);
    must_end(
        &run(&["build", "--format", "html", "--out", "site"], &root),
        0,
        &[],
    );
    for name in ["manifest.json", "warnings.json"] {
        let path = root.join("site").join(name);
        let before = fs::read(&path).expect("a file");
        edit(&path, "\"version\": 1,", "\"version\": 2,");
        must_end(&run(&["verify", "site"], &root), 1, &["SK014", name, NEWER]);
        fs::write(&path, before).expect("written");
    }
    must_end(&run(&["verify", "site"], &root), 0, &[]);
}

#[test]
fn what_is_not_a_version_is_an_error_that_says_what_to_type() {
    let values = [
        "\"1\"",
        "-1",
        "0",
        "99999999999999999999999",
        "10000",
        "1.5",
        "[\"html\"]",
        "true",
        "0x1",
    ];
    for value in values {
        let guide = format!("format-version = {value}\n{GUIDE}");
        let (_folder, root) = small(&[("guide.toml", &guide)]);
        for command in ["check", "upgrade"] {
            let said = format!("`{value}` can't be a format version");
            let words = [
                "SK014",
                "guide.toml:1:18",
                &said,
                "type `format-version = 1`",
            ];
            must_end(&run(&[command], &root), 1, &words);
        }
        assert_eq!(text(&root, "guide.toml"), guide);
    }
}

#[test]
fn a_version_in_a_section_is_in_the_wrong_place() {
    let guide = format!("{GUIDE}\n[theme]\nformat-version = 1\n");
    let (_folder, root) = small(&[("guide.toml", &guide)]);
    let words = [
        "SK003",
        "`format-version` is in the wrong place",
        "above its first section",
    ];
    must_end(&run(&["upgrade"], &root), 1, &words);
    assert_eq!(text(&root, "guide.toml"), guide);
}

// One file that can't be written or read keeps all others as they are.
#[test]
fn an_upgrade_writes_all_files_or_none() {
    let (_folder, root) = two_languages(&[]);
    let path = root.join("cards/example/nl.po");
    let mut read_only = fs::metadata(&path).expect("a file").permissions();
    read_only.set_readonly(true);
    fs::set_permissions(&path, read_only).expect("the disk takes it");
    let before = files(&root);
    must_end(
        &run(&["upgrade"], &root),
        2,
        &["nl.po: the file is read-only", "nothing was written"],
    );
    assert_eq!(files(&root), before);
    for (path, content, words) in [
        ("guide.toml", "title = nonsense\n", "SK003"),
        ("warnings.lock", "[[warning]]\ncard = 1\n", "SK404"),
        ("changes.lock", "[[revision]]\n", "SK407"),
        ("cards/example/nl.po", "msgid \"\nmsgstr \"\"\n", "SK303"),
    ] {
        let (_folder, root) = two_languages(&[(path, content)]);
        let before = files(&root);
        must_end(&run(&["upgrade"], &root), 1, &[words]);
        assert_eq!(files(&root), before);
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_of_the_guide_is_not_followed() {
    for path in [
        "guide.toml",
        "warnings.lock",
        "changes.lock",
        "push.lock",
        "cards/example/nl.po",
        ".import/cards.json",
    ] {
        let (_folder, root) = two_languages(&[(path, "")]);
        let outside = tempfile::tempdir().expect("a folder");
        let target = outside.path().join("file");
        let text = if path == "guide.toml" { GUIDE } else { "{}" };
        fs::write(&target, text).expect("written");
        fs::remove_file(root.join(path)).expect("removed");
        std::os::unix::fs::symlink(&target, root.join(path)).expect("a link");
        let before = files(&root);
        let output = run(&["upgrade"], &root);
        assert_ne!(code(&output), 0, "{path}");
        assert!(
            said(&output).contains("copy the file into the guide"),
            "{}",
            said(&output)
        );
        assert_eq!(files(&root), before);
    }
}

#[test]
fn a_file_that_was_changed_meanwhile_stops_all_writes() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str| folder.path().join(name);
    fs::write(path("a"), "old").expect("written");
    fs::write(path("b"), "typed by someone").expect("written");
    let replaced = |name: &str| Replacement {
        path: path(name),
        before: b"old".to_vec(),
        after: b"new".to_vec(),
    };
    let error = replace_files(&[replaced("a"), replaced("b")]).expect_err("b is not as it was");
    assert!(error.to_string().contains("was changed by another program"));
    assert_eq!(text(folder.path(), "a"), "old");
    assert_eq!(files(folder.path()).len(), 2, "nothing is left beside them");
    // What another run of the same command did is not a reason to stop.
    fs::write(path("b"), "new").expect("written");
    replace_files(&[replaced("a"), replaced("b"), replaced("a")]).expect("both can be replaced");
    assert_eq!(text(folder.path(), "a"), "new");
}

#[test]
fn what_is_written_new_has_the_current_version() {
    let folder = tempfile::tempdir().expect("a folder");
    let at = folder.path();
    must_end(
        &run(&["new", "mine", "--languages", "nl", "--yes"], at),
        0,
        &[],
    );
    let root = at.join("mine");
    must_end(&run(&["changes", "record"], &root), 0, &[]);
    let output = run(&["upgrade"], &root);
    must_end(
        &output,
        0,
        &[
            "changes.lock: already current",
            "warnings.lock: already current",
            "nl.po: already current",
            "Every file",
        ],
    );
    fs::write(at.join("page.md"), "# Save\n\n1. Click on **Save**.\n").expect("written");
    must_end(
        &run(
            &["import", "page.md", "--to", "imported", "--lang", "en"],
            at,
        ),
        0,
        &[],
    );
    must_end(
        &run(&["upgrade", "imported"], at),
        0,
        &["cards.json: already current", "Every file"],
    );
}

#[test]
fn a_catalog_gets_its_version_only_with_another_change() {
    let (_folder, root) = two_languages(&[]);
    run(&["translate", "sync"], &root);
    let synced = text(&root, "cards/example/nl.po");
    assert!(synced.contains("\"X-Stappenkaart-Format: 1\\n\""));
    let old = synced.replace("\"X-Stappenkaart-Format: 1\\n\"\n", "");
    fs::write(root.join("cards/example/nl.po"), &old).expect("written");
    must_end(&run(&["translate", "sync"], &root), 0, &["up to date"]);
    assert_eq!(text(&root, "cards/example/nl.po"), old);
}

#[test]
fn the_steps_of_each_file_follow_each_other() {
    for file in VersionedFile::ALL {
        let steps = MIGRATIONS.iter().filter(|step| step.file == file);
        let from: Vec<u32> = steps.map(|step| step.from).collect();
        let expected: Vec<u32> = (file.oldest()..current(file)).collect();
        assert_eq!(from, expected, "{file:?}");
    }
}
