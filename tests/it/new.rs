//! A guide to start with: in every language it passes every check and is published, and nothing is ever overwritten or half there.

use std::fs;
use std::path::{Path, PathBuf};

use tempfile::TempDir;

use crate::terminal::{code, edit, run, said, tool};

const LANGUAGES: [&str; 12] = [
    "ar", "de", "en", "es", "fr", "it", "ja", "nl", "pl", "pt", "tr", "zh",
];

fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path().to_owned();
    (folder, root)
}

/// A new guide in the folder `guide`.
pub fn new_guide(options: &[&str]) -> (TempDir, PathBuf) {
    let (folder, root) = folder();
    let made = run(&[&["new", "guide", "--yes"], options].concat(), &root);
    assert_eq!(code(&made), 0, "{}", said(&made));
    (folder, root.join("guide"))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<String> = entries
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    names.sort();
    names
}

#[test]
fn every_language_of_the_tool_has_a_guide_that_passes_every_check() {
    let words = fs::read_dir("templates/words").expect("the words");
    let spoken = words
        .map(|entry| entry.expect("a file").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "ftl"))
        .count();
    assert_eq!(
        spoken,
        LANGUAGES.len(),
        "a language of the tool has a guide"
    );
    for lang in LANGUAGES {
        let (_folder, guide) = new_guide(&["--lang", lang]);
        let checked = run(&["check", "--strict"], &guide);
        assert_eq!(said(&checked), "Checked 1 card: no errors.\n", "{lang}");
        let built = run(&["build", "--strict", "--format", "html"], &guide);
        assert_eq!(code(&built), 0, "{lang}: {}", said(&built));
        assert!(said(&built).contains("1 of 1 warning found in every artefact"));
        let index = fs::read_to_string(guide.join("site").join(lang).join("index.html"));
        assert!(
            index
                .expect("the front page")
                .contains(&format!("lang=\"{lang}\""))
        );
        assert_eq!(code(&run(&["verify", "site"], &guide)), 0, "{lang}");
    }
}

// Each language is the source once, and all others are its translations: none of them is missing, stale or refused.
#[test]
fn every_language_is_translated_into_every_other() {
    let all = LANGUAGES.join(",");
    for lang in LANGUAGES {
        let (_folder, guide) = new_guide(&["--lang", lang, "--languages", &all]);
        let checked = run(&["check", "--strict"], &guide);
        assert_eq!(said(&checked), "Checked 1 card: no errors.\n", "{lang}");
        let status = run(&["translate", "status", "--message-format", "json"], &guide);
        let missing = said(&status).matches("\"missing\":0").count();
        assert_eq!(missing, 11 * 3, "two files and a total: {}", said(&status));
    }
}

#[test]
fn a_new_guide_has_all_that_its_page_names() {
    let (_folder, guide) = new_guide(&["--lang", "nl", "--languages", "en"]);
    for path in [
        "guide.toml",
        "README.md",
        "warnings.lock",
        "en.po",
        ".gitignore",
        ".gitlab-ci.yml",
        ".github/workflows/stappenkaart.yml",
        "cards/map-delen/card.md",
        "cards/map-delen/en.po",
        "cards/map-delen/map-delen.svg",
        "cards/map-delen/map-delen.en.svg",
        "cards/map-delen/map-delen.callouts.toml",
    ] {
        assert!(guide.join(path).is_file(), "{path}");
    }
    for ci in [".gitlab-ci.yml", ".github/workflows/stappenkaart.yml"] {
        let text = fs::read_to_string(guide.join(ci)).expect("a file");
        for command in ["check --strict", "build --strict", "verify site"] {
            assert!(text.contains(command), "{ci}: {command}");
        }
    }
}

#[test]
fn the_warning_of_a_new_guide_can_not_be_lost() {
    let (_folder, guide) = new_guide(&["--lang", "en", "--languages", "nl"]);
    let card = guide.join("cards/share-folder/card.md");
    edit(
        &card,
        "> Never choose **Everyone with the link**.",
        "> Choose **Everyone with the link**.",
    );
    let checked = run(&["check"], &guide);
    assert!(
        code(&checked) == 1 && said(&checked).contains("SK402"),
        "{}",
        said(&checked)
    );
}

#[test]
fn what_an_author_wants_is_in_the_guide() {
    let (folder, root) = folder();
    fs::write(
        root.join("ours.SVG"),
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>",
    )
    .expect("a file");
    let title = "\"A\" \\b {{lang}}\n<b> *c* & d #1";
    let made = run(
        &[
            "new",
            "g",
            "--title",
            title,
            "--lang",
            "de",
            "--languages",
            "en, de,en",
            "--colour",
            "#123456",
            "--logo",
            "ours.SVG",
        ],
        &root,
    );
    assert_eq!(code(&made), 0, "{}", said(&made));
    let guide = fs::read_to_string(root.join("g/guide.toml")).expect("the guide");
    for line in [
        "source = \"de\"",
        "languages = [\"de\", \"en\"]",
        "accent = \"#123456\"",
        "logo = \"logo.svg\"",
    ] {
        assert!(guide.lines().any(|known| known == line), "{line}: {guide}");
    }
    assert_eq!(
        code(&run(&["build", "g", "--strict", "--format", "html"], &root)),
        0
    );
    let page = fs::read_to_string(root.join("site/de/index.html")).expect("a page");
    assert!(
        page.contains("\"A\" \\b {{lang}} &lt;b&gt; *c* &amp; d #1")
            || page.contains("&quot;A&quot; \\b {{lang}} &lt;b&gt; *c* &amp; d #1")
    );
    drop(folder);
}

#[test]
fn what_can_not_be_made_leaves_nothing() {
    let (_folder, root) = folder();
    for (options, words) in [
        (&["--lang", "xx"][..], "does not speak the language `xx`"),
        (&["--lang", "en-GB"], "did you mean `en`?"),
        (&["--languages", "nl,klingon"], "`klingon`"),
        (&["--colour", "#ffff00"], "type `#545400`"),
        (&["--colour", "red"], "`red` is not a colour"),
        (&["--logo", "none.svg"], "`none.svg` can't be read"),
        (&["--title", "a\u{202e}b"], "invisible character"),
    ] {
        let made = run(&[&["new", "g", "--yes"], options].concat(), &root);
        assert_eq!(code(&made), 2, "{options:?}: {}", said(&made));
        assert!(said(&made).contains(words), "{options:?}: {}", said(&made));
        assert!(names(&root).is_empty(), "{options:?}");
    }
}

#[test]
fn what_is_there_is_never_overwritten() {
    let (_folder, root) = folder();
    fs::create_dir_all(root.join("full/.git")).expect("a folder");
    fs::create_dir(root.join("empty")).expect("a folder");
    fs::write(root.join("file"), "mine").expect("a file");
    #[cfg(unix)]
    std::os::unix::fs::symlink("empty", root.join("link")).expect("a link");
    let refused = |dir: &str, place: &Path, words: &str| {
        let made = run(&["new", dir, "--yes"], place);
        assert!(
            code(&made) == 2 && said(&made).contains(words),
            "{dir}: {}",
            said(&made)
        );
    };
    refused("full", &root, "is not empty");
    refused("file", &root, "is a file");
    refused("none/deep", &root, "there is no folder `none`");
    refused(".", &root.join("empty"), "is the folder that you are in");
    #[cfg(unix)]
    refused("link", &root, "is a symbolic link");
    assert_eq!(code(&run(&["new", "empty", "--yes"], &root)), 0);
    refused("empty", &root, "is a guide already");
    assert_eq!(
        fs::read_to_string(root.join("file")).expect("a file"),
        "mine"
    );
    let mut expected = vec!["empty", "file", "full"];
    #[cfg(unix)]
    expected.push("link");
    assert_eq!(names(&root), expected);
}

// A limit on the size of files stands in for a full disk; a kill can't be caught, and what it leaves is removed by the next run.
#[cfg(unix)]
#[test]
fn a_full_disk_and_a_killed_run_leave_no_guide() {
    let (_folder, root) = folder();
    let script = format!(
        "trap '' XFSZ; ulimit -f 1; exec '{}' new g --yes",
        env!("CARGO_BIN_EXE_stappenkaart")
    );
    let made = std::process::Command::new("bash")
        .args(["-c", &script])
        .current_dir(&root)
        .output();
    assert_eq!(code(&made.expect("a shell")), 2);
    assert!(names(&root).is_empty());
    fs::create_dir_all(root.join(".g.stappenkaart-999999999/cards")).expect("a folder");
    fs::write(root.join(".g.stappenkaart-999999999/.lock"), "").expect("a file");
    assert_eq!(code(&run(&["new", "g", "--yes"], &root)), 0);
    assert_eq!(names(&root), ["g"]);
}

// `script` gives the tool a terminal.
#[cfg(target_os = "linux")]
#[test]
fn on_a_terminal_it_asks() {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let (_folder, root) = folder();
    let line = format!("'{}' new g", env!("CARGO_BIN_EXE_stappenkaart"));
    let mut asked = Command::new("script")
        .args(["-qec", &line, "/dev/null"])
        .current_dir(&root)
        .env("LC_ALL", "nl_NL.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("`script` runs");
    let mut answers = asked.stdin.take().expect("a pipe");
    answers
        .write_all(b"klingon\n\nOnze gids\nxx\nen de\ngroen\n#ffee00\n#123456\nnergens.svg\n\n")
        .expect("it reads");
    let output = asked.wait_with_output().expect("it ends");
    let text = said(&output);
    assert_eq!(code(&output), 0, "{text}");
    assert!(text.contains("spreekt de taal `klingon` niet"), "{text}");
    for refused in [
        "`groen` is geen kleur",
        "`#ffee00`",
        "het logo `nergens.svg` kan niet worden gelezen: dat bestand of die map is er niet",
    ] {
        assert!(text.contains(refused), "{refused}: {text}");
    }
    let guide = fs::read_to_string(root.join("g/guide.toml")).expect("the guide");
    for line in [
        "title = \"Onze gids\"",
        "languages = [\"nl\", \"en\", \"de\"]",
        "accent = \"#123456\"",
    ] {
        assert!(guide.lines().any(|known| known == line), "{line}: {guide}");
    }
}

#[test]
fn without_a_guide_every_command_says_how_to_make_one() {
    let (_folder, root) = folder();
    for command in [
        &["build"][..],
        &["check"],
        &["cards"],
        &["warnings", "list"],
        &["warnings", "accept"],
        &["warnings", "approve", "--lang", "en", "--by", "A", "x"],
        &["translate", "sync"],
        &["translate", "status"],
        &["translate", "export", "--lang", "en", "--to", "xliff"],
        &["translate", "review", "--lang", "en", "--to", "x.html"],
        &["add", "category", "x", "--name", "X"],
        &["add", "card", "x", "--title", "X"],
        &["add", "language", "nl"],
    ] {
        let output = run(command, &root);
        assert_eq!(code(&output), 2, "{command:?}: {}", said(&output));
        let text = said(&output);
        assert!(
            text.contains("`stappenkaart new my-guide`"),
            "{command:?}: {text}"
        );
    }
}

#[test]
fn the_guide_is_found_from_a_folder_inside_it() {
    let (_folder, guide) = new_guide(&["--lang", "en", "--languages", "nl"]);
    let card = guide.join("cards/share-folder");
    edit(
        &card.join("card.md"),
        "## Find the folder {#find}",
        "## Find the folder",
    );
    let checked = run(&["check"], &card);
    assert!(
        said(&checked).contains("--> card.md:"),
        "as it is typed here: {}",
        said(&checked)
    );
    edit(
        &card.join("card.md"),
        "## Find the folder",
        "## Find the folder {#find}",
    );
    edit(&guide.join("guide.toml"), "category.files", "category.fils");
    let checked = run(&["check"], &card);
    assert!(
        said(&checked).contains("--> card.md:") && !said(&checked).contains("check ../.."),
        "{}",
        said(&checked)
    );
    edit(&guide.join("guide.toml"), "category.fils", "category.files");
    let built = run(&["build", "--format", "html"], &card);
    assert!(
        said(&built).contains("Open ../../site/index.html"),
        "{}",
        said(&built)
    );
    assert!(guide.join("site/index.html").is_file() && !card.join("site").exists());
    let built = run(&["build", "--format", "html", "--out", "here"], &card);
    assert_eq!(code(&built), 0, "{}", said(&built));
    assert!(
        card.join("here/index.html").is_file(),
        "`--out` is from where it is typed"
    );
    fs::remove_dir_all(card.join("here")).expect("a site");
    let accepted = run(&["warnings", "accept"], &guide.join("cards"));
    assert!(
        said(&accepted).contains("in ../warnings.lock."),
        "{}",
        said(&accepted)
    );
}

// The nearest guide is meant: one in this folder, then one in `content`, then one above.
#[test]
fn a_guide_above_is_the_last_that_is_looked_at() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    let inner = guide.join("content");
    assert_eq!(
        code(&run(&["new", "content", "--lang", "nl", "--yes"], &guide)),
        0
    );
    let listed = run(&["cards"], &guide);
    assert!(said(&listed).contains("share-folder") && !said(&listed).contains("map-delen"));
    let listed = run(&["cards"], &inner.join("cards"));
    assert!(said(&listed).contains("map-delen"), "{}", said(&listed));
    let below = guide.join("x");
    fs::create_dir(&below).expect("a folder");
    fs::rename(&inner, below.join("content")).expect("a folder");
    assert!(said(&run(&["cards"], &below)).contains("map-delen"));
}

#[test]
fn the_language_of_the_computer_is_the_usual_one() {
    let (_folder, root) = folder();
    for (locale, source) in [("pl_PL.UTF-8", "pl"), ("C.UTF-8", "en"), ("xx_XX", "en")] {
        let output = tool()
            .args(["new", source, "--yes"])
            .env("LC_ALL", locale)
            .current_dir(&root)
            .output()
            .expect("it runs");
        if output.status.success() {
            let guide = fs::read_to_string(root.join(source).join("guide.toml")).expect("a guide");
            assert!(
                guide.contains(&format!("source = \"{source}\"")),
                "{locale}"
            );
        } else {
            assert_eq!(
                locale,
                "xx_XX",
                "the folder `en` is there already: {}",
                said(&output)
            );
        }
    }
}
