//! `stappenkaart push` as its user types it.

use std::fs;
use std::path::Path;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};

use super::fake::{Fake, KINDS, Kind};
use super::harness::sections;
use crate::terminal::{code, demo, edit, must_end, reword_a_warning, said, tool};

const KEY: &str = "s3cret-k3y-0123456789";

fn command(root: &Path, kind: Kind, more: &[&str], key: &str) -> std::process::Command {
    let mut command = tool();
    command
        .args([
            "push",
            "content",
            "--cache",
            super::harness::cache(),
            "--to",
            kind.name(),
        ])
        .args(more)
        .current_dir(root);
    with_keys(&mut command, key);
    command
}

fn with_keys(command: &mut std::process::Command, key: &str) {
    for name in ["ZENDESK_EMAIL", "CONFLUENCE_EMAIL"] {
        command.env(name, "editor@example.com");
    }
    for name in [
        "ZENDESK_API_TOKEN",
        "CONFLUENCE_API_TOKEN",
        "INTERCOM_ACCESS_TOKEN",
    ] {
        command.env(name, key);
    }
}

// What `verify --live` says of a help center.
fn live(root: &Path, kind: Kind) -> Output {
    let mut command = tool();
    command
        .args(["verify", "--live", kind.name(), "--guide", "content"])
        .current_dir(root);
    with_keys(&mut command, KEY);
    command.output().expect("the tool runs")
}

fn run(root: &Path, kind: Kind, more: &[&str]) -> Output {
    command(root, kind, more, KEY)
        .output()
        .expect("the tool runs")
}

// The demo with an account at this address.
fn with_account(fake: &Fake) -> (tempfile::TempDir, std::path::PathBuf) {
    let (folder, root) = demo();
    let guide = root.join("content/guide.toml");
    edit(
        &guide,
        "source = \"nl\"",
        "url = \"https://example.com/help/\"\nsource = \"nl\"",
    );
    let text = fs::read_to_string(&guide).expect("a guide") + &sections(&fake.address);
    fs::write(&guide, text).expect("the disk takes it");
    (folder, root)
}

#[test]
fn the_demo_is_pushed_edited_refused_and_pushed_again() {
    for kind in KINDS {
        let fake = Fake::new(kind);
        let (_folder, root) = with_account(&fake);
        must_end(
            &run(&root, kind, &["--dry-run"]),
            0,
            &["new", "Nothing was written"],
        );
        assert!(!root.join("content/push.lock").exists());
        must_end(&run(&root, kind, &[]), 0, &["read back, with all"]);
        must_end(&run(&root, kind, &["--dry-run"]), 0, &["0 texts to push"]);
        must_end(&live(&root, kind), 0, &["0 texts to push", "sightings"]);
        fake.edit("foutmelding.", "fout van Piet.");
        must_end(&live(&root, kind), 1, &["error[SK530]"]);
        let refused = run(&root, kind, &[]);
        must_end(
            &refused,
            1,
            &[
                "error[SK530]",
                "+ Dit resulteert in een fout van Piet.",
                "--seen ",
            ],
        );
        fake.edit("fout van Piet.", "foutmelding.");
        reword_a_warning(&root);
        must_end(&run(&root, kind, &[]), 0, &["pushed 1 text", "changed"]);
        let lock = fs::read_to_string(root.join("content/push.lock")).expect("a lock");
        assert!(!lock.contains(KEY) && !lock.contains("editor@"));
        let json = run(&root, kind, &["--message-format", "json"]);
        assert_eq!(
            (
                code(&json),
                String::from_utf8_lossy(&json.stdout).contains("error")
            ),
            (0, false)
        );
    }
}

#[test]
fn a_card_that_is_gone_is_reported_and_hidden_on_request() {
    for kind in KINDS {
        let fake = Fake::new(kind);
        let (_folder, root) = with_account(&fake);
        must_end(&run(&root, kind, &[]), 0, &[]);
        edit(
            &root.join("content/guide.toml"),
            "\"nl\", \"en\"]",
            "\"nl\"]",
        );
        let all = fake.state().shown().len();
        must_end(
            &run(&root, kind, &[]),
            0,
            &["warning[SK534]", "--hide-gone"],
        );
        assert_eq!(fake.state().shown().len(), all);
        must_end(&run(&root, kind, &["--hide-gone"]), 0, &["hidden"]);
        assert_eq!(fake.state().shown().len(), all / 2);
    }
}

#[test]
fn a_key_is_never_shown_and_never_sent_in_the_clear() {
    let fake = Fake::new(Kind::Zendesk);
    let (_folder, root) = with_account(&fake);
    let wrong = command(&root, Kind::Intercom, &[], "wrong-key-9876543210").output();
    let wrong = wrong.expect("the tool runs");
    must_end(&wrong, 1, &["SK532", "status 401", "(the key)"]);
    assert!(!said(&wrong).contains("9876543210"), "{}", said(&wrong));
    for (key, what) in [
        ("", "INTERCOM_ACCESS_TOKEN"),
        ("two words", "INTERCOM_ACCESS_TOKEN"),
    ] {
        let refused = command(&root, Kind::Intercom, &[], key)
            .output()
            .expect("it");
        must_end(&refused, 2, &[what]);
    }
    let guide = root.join("content/guide.toml");
    edit(&guide, &fake.address, "http://example.com");
    must_end(
        &run(&root, Kind::Zendesk, &[]),
        1,
        &["error[SK003]", "with `https://`"],
    );
    edit(&guide, "http://example.com", "https://me:pw@example.com");
    let refused = run(&root, Kind::Zendesk, &[]);
    must_end(&refused, 1, &["error[SK003]"]);
}

#[test]
fn what_is_missing_is_named() {
    let (_folder, root) = demo();
    must_end(&run(&root, Kind::Zendesk, &[]), 2, &["[push.zendesk]"]);
    let mut other = tool();
    let other = other
        .args(["push", "content", "--to", "freshdesk"])
        .current_dir(&root)
        .output();
    must_end(
        &other.expect("it"),
        2,
        &["can't be pushed to `freshdesk`", "`confluence`"],
    );
    let fake = Fake::new(Kind::Zendesk);
    let (_folder, root) = with_account(&fake);
    let lock = root.join("content/push.lock");
    fs::write(&lock, "<<<<<<< ours\nversion = 1\n").expect("a lock");
    must_end(
        &run(&root, Kind::Zendesk, &[]),
        2,
        &["push.lock` can't be read", "version control"],
    );
    assert!(fake.state().log.is_empty());
    fs::write(
        &lock,
        "version = 1\n\n[[center]]\nname = \"zendesk\"\nurl = \"https://other.example\"\n",
    )
    .expect("a lock");
    must_end(
        &run(&root, Kind::Zendesk, &[]),
        2,
        &["https://other.example"],
    );
}

// Without what it says, each article would be made a second time.
#[test]
fn a_list_of_articles_that_must_not_be_read_stops_the_push() {
    let fake = Fake::new(Kind::Zendesk);
    let (_folder, root) = with_account(&fake);
    let lock = root.join("content/push.lock");
    let newer = "# Ours.\nversion = 2\n\n[[thing]]\n";
    fs::write(&lock, newer).expect("a lock");
    must_end(
        &run(&root, Kind::Zendesk, &[]),
        1,
        &["SK014", "push.lock:2:11", "reads versions up to 1"],
    );
    assert_eq!(fs::read_to_string(&lock).expect("a lock"), newer);
    #[cfg(unix)]
    {
        let outside = root.join("elsewhere.lock");
        fs::rename(&lock, &outside).expect("moved");
        std::os::unix::fs::symlink(&outside, &lock).expect("a link");
        must_end(
            &run(&root, Kind::Zendesk, &[]),
            2,
            &["push.lock` is a link that leads out of the guide"],
        );
    }
    assert!(fake.state().log.is_empty());
}

#[test]
fn a_server_that_is_down_has_an_exit_code_of_its_own() {
    let fake = Fake::new(Kind::Zendesk);
    let (_folder, root) = with_account(&fake);
    fake.accidents(|_, _| Some(super::fake::Accident::Before));
    must_end(
        &run(&root, Kind::Zendesk, &[]),
        3,
        &["error[SK514]", "continues with what is left"],
    );
}

#[test]
fn two_runs_at_once_do_not_push_the_same_guide() {
    let fake = Fake::new(Kind::Zendesk);
    let (_folder, root) = with_account(&fake);
    // Longer than the other run needs to get there.
    fake.accidents(|asked, _| {
        std::thread::sleep(Duration::from_secs(if asked < 2 { 10 } else { 0 }));
        None
    });
    let mut first = command(&root, Kind::Zendesk, &[], KEY);
    let first = first.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn();
    let second = run(&root, Kind::Zendesk, &[]);
    let first = first.expect("the tool starts").wait_with_output();
    let first = first.expect("it ends");
    let mut codes = [code(&first), code(&second)];
    codes.sort_unstable();
    assert_eq!(codes, [0, 2], "{}{}", said(&first), said(&second));
    let both = said(&first) + &said(&second);
    assert!(both.contains("another run is pushing this guide"), "{both}");
}

#[test]
fn the_history_of_a_page_says_what_changed() {
    let fake = Fake::new(Kind::Confluence);
    let (_folder, root) = with_account(&fake);
    let record = || {
        let recorded = crate::terminal::run(&["changes", "record", "content"], &root);
        must_end(&recorded, 0, &[]);
    };
    record();
    must_end(&run(&root, Kind::Confluence, &[]), 0, &[]);
    reword_a_warning(&root);
    record();
    must_end(&run(&root, Kind::Confluence, &[]), 0, &[]);
    let notes = fake.state().notes.clone();
    let said =
        "Waarschuwing anders verwoord. Eerst: “Let op: Zet nooit track & trace read only aan.";
    assert!(notes.iter().any(|note| note.starts_with(said)), "{notes:?}");
    assert!(notes.iter().any(|note| note == "stappenkaart push"));
}

// The process itself is killed, at a request that grows from run to run.
#[test]
fn a_process_that_is_killed_twenty_times_is_continued() {
    for kind in KINDS {
        let fake = Fake::new(kind);
        let (_folder, root) = with_account(&fake);
        for at in 1..=20 {
            fake.accidents(|_, _| None);
            let mut child = command(&root, kind, &[], KEY)
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .expect("the tool starts");
            let started = Instant::now();
            while fake.state().asked < at * 3 && started.elapsed() < Duration::from_secs(60) {
                if child.try_wait().expect("its state").is_some() {
                    break;
                }
                std::thread::sleep(Duration::from_millis(1));
            }
            let _ = child.kill();
            child.wait().expect("it ends");
        }
        must_end(&run(&root, kind, &[]), 0, &["read back, with all"]);
        let state = fake.state();
        let texts = state.shown().len();
        assert_eq!(texts, 6, "{kind:?}");
        assert_eq!(
            state.articles.len(),
            1 + if kind == Kind::Confluence { 6 } else { 3 }
        );
    }
}
