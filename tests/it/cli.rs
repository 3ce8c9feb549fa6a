//! The command line as its user meets it: exit codes, messages, and a site that is never half there.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use crate::terminal::{code, demo, edit, run, said, tool};

const PDF: bool = cfg!(feature = "pdf");

#[test]
fn build_check_and_verify_say_how_it_went() {
    let (_folder, root) = demo();
    let built = run(&["build"], &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    let out = String::from_utf8_lossy(&built.stdout).into_owned();
    let files = if PDF {
        "15 pages, 12 PDFs, 4 search files, in"
    } else {
        "15 pages, 4 search files, in"
    };
    let expected = format!("Built 3 cards in 2 languages (nl, en): {files}");
    assert!(out.contains(&expected), "{out}");
    assert!(
        out.contains("5 of 5 warnings found in every artefact"),
        "{out}"
    );
    assert!(built.stderr.is_empty(), "quiet in a pipe: {}", said(&built));
    for path in [
        "index.html",
        "nl/index.html",
        "en/index.html",
        "nl/zakelijke-track-trace/index.html",
        "nl/zakelijke-track-trace/zakelijke-track-trace.pdf",
        "en/zakelijke-track-trace/checklist.html",
        "en/zakelijke-track-trace/zakelijke-track-trace-checklist.pdf",
        "manifest.json",
        "warnings.json",
    ] {
        let is_there = root.join("site").join(path).is_file();
        assert_eq!(is_there, PDF || !path.ends_with(".pdf"), "{path}");
    }
    assert_eq!(code(&run(&["check"], &root)), 0);
    assert_eq!(code(&run(&["verify", "site"], &root)), 0);
    assert_eq!(code(&run(&["verify"], &root)), 0);
    edit(
        &root.join("site/nl/zakelijke-track-trace/index.html"),
        "nooit",
        "altijd",
    );
    let verified = run(&["verify", "site"], &root);
    assert_eq!(code(&verified), 1);
    assert!(
        said(&verified).contains("nooit-read-only")
            && said(&verified).contains("site/nl/zakelijke-track-trace/index.html")
    );
}

#[cfg(feature = "pdf")]
#[test]
fn only_the_languages_and_formats_that_were_asked_for_are_built() {
    let (_folder, root) = demo();
    assert_eq!(
        code(&run(
            &[
                "build", "content", "--out", "out", "--lang", "en", "--format", "pdf"
            ],
            &root
        )),
        0
    );
    assert!(
        root.join("out/en/zakelijke-track-trace/zakelijke-track-trace.pdf")
            .is_file()
    );
    assert!(
        !root.join("out/nl").exists()
            && !root
                .join("out/en/zakelijke-track-trace/checklist.html")
                .exists()
    );
    assert_eq!(code(&run(&["verify", "out"], &root)), 0);
    let page = fs::read_to_string(root.join("out/en/index.html")).expect("the front page");
    assert!(
        !page.contains("checklist.html"),
        "a page links only to what there is"
    );
    let sheet = page
        .split("href=\"../")
        .find_map(|rest| rest.split('"').next().filter(|path| path.ends_with(".css")));
    assert!(
        root.join("out")
            .join(sheet.expect("a style sheet"))
            .is_file(),
        "the front page has its style sheet"
    );
}

#[test]
fn wrong_usage_is_2_and_names_the_near_one() {
    let (_folder, root) = demo();
    for (arguments, words) in [
        (&["bild"][..], "build"),
        (&["chekc"], "'check'"),
        (&["check", "--fxi"], "'--fix'"),
        (&["build", "--ot", "x"], "'--out'"),
        (&["build", "--fromat", "pdf"], "'--format'"),
        (&["check", "--message-format", "jsn"], "'json'"),
        (&["check", "--warm", "SK119"], "'--warn'"),
        (&["build", "--allow", "SK1l9"], "did you mean `SK119`?"),
        (&["schema", "crad"], "'card'"),
        (&["translate", "snyc"], "'sync'"),
        (&["completions", "bahs"], "'bash'"),
        (&["build", "--format", "htlm"], "did you mean `html`?"),
        (&["build", "--lang", "fr"], "`nl` and `en`"),
        (&["build", "nowhere"], "guide.toml"),
        (&["verify", "nowhere"], "nowhere"),
        (&["explain", "SK1O1"], "SK101"),
        (&["build", "--out", "content"], "is not a site"),
        (&["build", "--out", "content/guide.toml"], "is a file"),
    ] {
        let output = run(arguments, &root);
        assert_eq!(code(&output), 2, "{arguments:?}: {}", said(&output));
        assert!(
            said(&output).contains(words),
            "{arguments:?}: {}",
            said(&output)
        );
    }
    assert!(root.join("content/guide.toml").is_file());
}

#[test]
fn help_version_and_completions_are_there() {
    let root = Path::new(".");
    let help = run(&["--help"], root);
    assert!(
        code(&help) == 0
            && said(&help).contains("Examples:")
            && said(&help).contains("Exit codes:")
    );
    assert!(said(&run(&["--version"], root)).starts_with("stappenkaart "));
    for shell in ["bash", "zsh", "fish"] {
        assert!(said(&run(&["completions", shell], root)).contains("stappenkaart"));
    }
    let page = run(&["explain", "sk101"], root);
    assert!(code(&page) == 0 && said(&page).contains("## Right"));
    assert!(said(&run(&["explain"], root)).lines().count() > 40);
}

#[test]
fn a_mistake_is_shown_with_its_line_and_what_to_type() {
    let (_folder, root) = demo();
    edit(
        &root.join("content/cards/zakelijke-track-trace/card.md"),
        "[!NOTICE]",
        "[!NOTCE]",
    );
    let human = run(&["check"], &root);
    assert_eq!(code(&human), 1);
    for words in [
        "error[SK101]",
        "content/cards/zakelijke-track-trace/card.md:24:3",
        "> [!NOTCE]",
        "type `[!NOTICE]`",
        "is gone",
    ] {
        assert!(said(&human).contains(words), "{words}: {}", said(&human));
    }
    let json = run(&["check", "--message-format", "json"], &root);
    assert_eq!(code(&json), 1);
    let lines = String::from_utf8(json.stdout).expect("JSON is UTF-8");
    let all: Vec<serde_json::Value> = lines
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect();
    let first = all
        .iter()
        .find(|problem| problem["code"] == "SK101")
        .expect("the mistake");
    assert_eq!(
        (first["line"].as_u64(), first["column"].as_u64()),
        (Some(24), Some(3))
    );
    for key in ["level", "message", "file", "help"] {
        assert!(first[key].is_string(), "{key}");
    }
}

#[test]
fn strict_takes_a_warning_as_an_error() {
    let (_folder, root) = demo();
    fs::remove_file(root.join("content/warnings.lock")).expect("the ledger");
    assert_eq!(code(&run(&["build"], &root)), 0);
    assert_eq!(code(&run(&["build", "--strict"], &root)), 1);
    assert_eq!(code(&run(&["warnings", "accept"], &root)), 0);
    assert_eq!(code(&run(&["build", "--strict"], &root)), 0);
    let ledger = |path: &Path| fs::read_to_string(path).expect("the ledger");
    let known = ledger(Path::new("content/warnings.lock"));
    let warnings = |text: &str| text.matches("[[warning]]").count();
    assert_eq!(
        warnings(&ledger(&root.join("content/warnings.lock"))),
        warnings(&known)
    );
}

#[test]
fn sync_adds_what_is_missing_and_a_second_run_changes_nothing() {
    let (_folder, root) = demo();
    let po = root.join("content/cards/zakelijke-track-trace/en.po");
    let before = fs::read_to_string(&po).expect("the catalog");
    assert!(said(&run(&["translate", "sync"], &root)).contains("up to date"));
    fs::remove_file(&po).expect("the catalog");
    assert_eq!(code(&run(&["translate", "sync", "--lang", "en"], &root)), 0);
    let fresh = fs::read_to_string(&po).expect("a new catalog");
    assert!(
        fresh.contains("msgctxt \"nooit-read-only.avoid\"")
            && fresh.contains("#. WARNING (notice)")
    );
    assert_eq!(
        before.matches("\nmsgctxt").count(),
        fresh.matches("\nmsgctxt").count()
    );
    assert!(said(&run(&["translate", "sync"], &root)).contains("up to date"));

    fs::write(&po, &before).expect("the disk takes it");
    edit(
        &root.join("content/cards/zakelijke-track-trace/card.md"),
        "Selecteer [de gebruiker]",
        "Kies [de gebruiker]",
    );
    assert_eq!(code(&run(&["translate", "sync"], &root)), 0);
    let after = fs::read_to_string(&po).expect("the catalog");
    assert!(
        after.contains("#, fuzzy")
            && after.contains("#| msgid \"Selecteer [de gebruiker](callout:gebruiker).\""),
        "{after}"
    );
}

#[test]
fn a_problem_leaves_the_old_site_and_nothing_else() {
    let (_folder, root) = demo();
    assert_eq!(code(&run(&["build"], &root)), 0);
    let before = fs::read(root.join("site/manifest.json")).expect("a manifest");
    edit(
        &root.join("content/cards/zakelijke-track-trace/card.md"),
        "guards=klantnummer-kiezen",
        "guards=oplsaan",
    );
    assert_eq!(code(&run(&["build"], &root)), 1);
    fs::create_dir_all(root.join("content/templates/html")).expect("a folder");
    edit(
        &root.join("content/cards/zakelijke-track-trace/card.md"),
        "guards=oplsaan",
        "guards=klantnummer-kiezen",
    );
    fs::write(
        root.join("content/templates/html/card.html"),
        "{{ nothing }}",
    )
    .expect("the disk takes it");
    assert_eq!(code(&run(&["build"], &root)), 1);
    assert_eq!(
        before,
        fs::read(root.join("site/manifest.json")).expect("a manifest")
    );
    assert_eq!(left(&root), ["content", "site"]);
}

fn left(root: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(root)
        .expect("a folder")
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

// A limit on the size of files stands in for a full disk: the kernel refuses the write in the same way.
#[test]
fn a_full_disk_leaves_the_old_site() {
    let (_folder, root) = demo();
    assert_eq!(code(&run(&["build"], &root)), 0);
    let before = fs::read(root.join("site/manifest.json")).expect("a manifest");
    edit(
        &root.join("content/cards/zakelijke-track-trace/card.md"),
        "minutes: 5",
        "minutes: 6",
    );
    let script = format!(
        "trap '' XFSZ; ulimit -f 8; exec '{}' build",
        env!("CARGO_BIN_EXE_stappenkaart")
    );
    let output = Command::new("bash")
        .args(["-c", &script])
        .current_dir(&root)
        .output()
        .expect("bash runs");
    assert_eq!(code(&output), 2, "{}", said(&output));
    assert!(said(&output).contains("error: "), "{}", said(&output));
    assert_eq!(
        before,
        fs::read(root.join("site/manifest.json")).expect("a manifest")
    );
    assert_eq!(left(&root), ["content", "site"]);
}

#[test]
fn kill_at_any_moment_leaves_the_old_site_or_the_new_one() {
    let (_folder, root) = demo();
    assert_eq!(code(&run(&["build"], &root)), 0);
    for pause in [5, 20, 60, 150, 400, 700, 1000, 1400] {
        let mut child = tool()
            .arg("build")
            .current_dir(&root)
            .spawn()
            .expect("the tool runs");
        std::thread::sleep(Duration::from_millis(pause));
        child.kill().expect("it is ours to kill");
        child.wait().expect("it ends");
        let verified = run(&["verify", "site"], &root);
        assert_eq!(code(&verified), 0, "after {pause} ms: {}", said(&verified));
    }
    assert_eq!(code(&run(&["build"], &root)), 0);
    assert_eq!(
        left(&root),
        ["content", "site"],
        "what the killed runs left is swept away"
    );
}

// What another run writes is not ours to remove; what nobody writes any more is.
#[test]
fn only_what_ended_runs_left_is_removed() {
    use std::time::SystemTime;
    let (_folder, root) = demo();
    let beside = |name: &str| root.join(format!(".site.stappenkaart-{name}"));
    let mine = std::process::id().to_string();
    for name in ["999999999", "new", "old", "locked", "unlocked", &mine] {
        fs::create_dir(beside(name)).expect("a folder");
    }
    let lock = |name: &str| fs::File::create(beside(name).join(".lock")).expect("a lock");
    let held = lock("locked");
    held.try_lock().expect("it is free");
    drop(lock("unlocked"));
    let long_ago = SystemTime::now() - Duration::from_secs(2 * 3600);
    let old = fs::File::open(beside("old")).expect("a folder");
    old.set_modified(long_ago).expect("a time");
    fs::create_dir(root.join(".other.stappenkaart-999999999")).expect("a folder");
    assert_eq!(code(&run(&["build", "--format", "html"], &root)), 0);
    for name in ["999999999", "old", "unlocked"] {
        assert!(!beside(name).exists(), "{name} is still there");
    }
    for name in ["new", "locked", &mine] {
        assert!(beside(name).exists(), "{name} was removed");
    }
    assert!(root.join(".other.stappenkaart-999999999").exists());
}

#[test]
fn a_reader_who_goes_away_is_no_panic() {
    let script = format!(
        "'{}' explain | true; exit ${{PIPESTATUS[0]}}",
        env!("CARGO_BIN_EXE_stappenkaart")
    );
    let output = Command::new("bash")
        .args(["-c", &script])
        .output()
        .expect("bash runs");
    assert!(!said(&output).contains("panicked"), "{}", said(&output));
}

// A translation that is not published does not stop the one that is.
#[test]
fn a_build_of_one_language_asks_for_that_one_alone() {
    let (_folder, root) = demo();
    let po = root.join("content/cards/zakelijke-track-trace/en.po");
    let spoiled = fs::read_to_string(&po).expect("the catalog");
    let spoiled = spoiled.replace("Never turn on", "Turn on");
    fs::write(&po, spoiled).expect("the disk takes it");
    let all = run(&["build", "--format", "html"], &root);
    assert_eq!(code(&all), 1, "{}", said(&all));
    assert!(said(&all).contains("nooit-read-only"), "{}", said(&all));
    let english = run(&["build", "--format", "html", "--lang", "en"], &root);
    assert_eq!(code(&english), 1, "{}", said(&english));
    let dutch = run(&["build", "--format", "html", "--lang", "nl"], &root);
    assert_eq!(code(&dutch), 0, "{}", said(&dutch));
    assert!(root.join("site/nl/index.html").is_file() && !root.join("site/en").exists());
}

// A second build puts the new site in the place of the old one, and leaves nothing of it. A link to a site stays a link.
#[cfg(unix)]
#[test]
fn a_second_build_replaces_the_site() {
    let (_folder, root) = demo();
    let real = root.join("www");
    std::os::unix::fs::symlink("www", root.join("link")).expect("a link");
    let dangling = run(&["build", "--format", "html", "--out", "link"], &root);
    assert_eq!(code(&dangling), 2, "{}", said(&dangling));
    assert!(
        said(&dangling).contains("leads nowhere"),
        "{}",
        said(&dangling)
    );
    fs::create_dir(&real).expect("a folder");
    for out in ["site", "link"] {
        assert_eq!(
            code(&run(&["build", "--format", "html", "--out", out], &root)),
            0
        );
    }
    fs::remove_dir_all(root.join("content/cards/eerste-keer-inloggen")).expect("a card");
    fs::remove_file(root.join("content/warnings.lock")).expect("the ledger");
    for out in ["site", "link"] {
        let built = run(&["build", "--format", "html", "--out", out], &root);
        let removed = root.join(out).join("nl/eerste-keer-inloggen");
        if code(&built) == 0 {
            assert!(!removed.exists(), "{out}: what was removed is gone");
        } else {
            panic!("{}", said(&built));
        }
        assert_eq!(code(&run(&["verify", out], &root)), 0, "{out}");
    }
    assert!(root.join("link").is_symlink() && real.join("manifest.json").is_file());
    let names = fs::read_dir(&root).expect("the folder");
    let names: Vec<String> = names
        .map(|entry| {
            entry
                .expect("an entry")
                .file_name()
                .to_string_lossy()
                .into_owned()
        })
        .collect();
    assert!(names.iter().all(|name| !name.starts_with('.')), "{names:?}");
}

// A person copies the command: without the folder it would be about another guide, or about none.
#[test]
fn a_command_that_a_failure_offers_has_the_folder_that_was_given() {
    let (_folder, root) = demo();
    fs::rename(root.join("content"), root.join("my docs")).expect("a free name");
    let unknown = run(
        &[
            "warnings", "approve", "--lang", "en", "--by", "Anna", "--guide", "my docs", "xyz",
        ],
        &root,
    );
    assert_eq!(code(&unknown), 2);
    assert!(
        said(&unknown).contains("`stappenkaart warnings list \"my docs\"`"),
        "{}",
        said(&unknown)
    );
    assert_eq!(code(&run(&["warnings", "accept", "my docs"], &root)), 0);
    let card = root.join("my docs/cards/eerste-keer-inloggen/card.md");
    let text = fs::read_to_string(&card).expect("a card of the demo");
    fs::write(&card, text.replace("[!NOTICE]", "[!DANGER]")).expect("the disk takes it");
    let unreasoned = run(&["warnings", "accept", "my docs"], &root);
    assert!(
        said(&unreasoned)
            .contains("`stappenkaart warnings accept \"my docs\" --by NAME --reason \"...\"`"),
        "{}",
        said(&unreasoned)
    );
    // A path that is not a folder of a guide is not put into a command.
    let nothing = run(&["translate", "import"], &root);
    assert!(
        said(&nothing).contains("`stappenkaart translate import en.xlf`"),
        "{}",
        said(&nothing)
    );
}

// With a guide in this folder, `content` is another one and has to be named.
#[test]
fn a_guide_in_content_is_named_where_this_folder_is_a_guide_too() {
    let (_folder, root) = demo();
    edit(
        &root.join("content/guide.toml"),
        "[category.",
        "[categry.x]\nname = \"x\"\n\n[category.",
    );
    let alone = run(&["check", "content"], &root);
    assert!(
        said(&alone).contains("`stappenkaart check --fix`"),
        "{}",
        said(&alone)
    );
    fs::write(root.join("guide.toml"), crate::support::GUIDE).expect("the disk takes it");
    let beside = run(&["check", "content"], &root);
    assert!(
        said(&beside).contains("`stappenkaart check content --fix`"),
        "{}",
        said(&beside)
    );
}
