//! A site that is built in shards: it is the same as one that is built at once, and no shard gets into it that is missing a warning, of
//! another version of the guide, or changed.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use tempfile::TempDir;

use crate::terminal::{
    code, demo, edit, files, must_end, reword_a_warning, run, said, shell, small,
};

const FORMATS: &str = "html,checklist,fragment,single-file,markdown,json";
const PAGE: &str = "nl/zakelijke-track-trace/index.html";

fn built(root: &Path, shard: &str, out: &str) -> Output {
    let shard = ["--shard", shard, "--out", out];
    let common = ["build", "content", "--no-cache", "--format", FORMATS];
    run(&[&common[..], &shard].concat(), root)
}

fn merged(root: &Path, shards: &[&str]) -> Output {
    let common = ["--guide", "content", "--out", "site", "--no-cache"];
    run(&[&["merge"], shards, &common[..]].concat(), root)
}

// The demo with its two shards in the folders `a` and `b`.
fn in_two_shards() -> (TempDir, PathBuf) {
    let (folder, root) = demo();
    for (shard, out) in [("1/2", "a"), ("2/2", "b")] {
        must_end(&built(&root, shard, out), 0, &["Built shard"]);
    }
    (folder, root)
}

// The folder of the shard that has the page.
fn owner(root: &Path) -> &'static str {
    match root.join("a").join(PAGE).is_file() {
        true => "a",
        false => "b",
    }
}

#[track_caller]
fn assert_same(one: &Path, other: &Path) {
    let (one, other) = (files(one), files(other));
    let names = |files: &BTreeMap<String, Vec<u8>>| files.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&one), names(&other));
    for (name, bytes) in &one {
        assert!(other[name] == *bytes, "{name} differs");
    }
}

#[test]
fn a_merged_site_is_the_same_byte_for_byte() {
    let (_folder, root) = demo();
    let toml = root.join("content/guide.toml");
    let text = fs::read_to_string(&toml).expect("the guide");
    let asked = "\n[publish]\noffline = true\nprecompress = true\n\n[redirect]\nold-card = \"zakelijke-track-trace\"\n";
    fs::write(&toml, text + asked).expect("the disk takes it");
    let whole = ["build", "content", "--no-cache", "--format", FORMATS];
    must_end(&run(&whole, &root), 0, &["Built 3 cards"]);
    fs::rename(root.join("site"), root.join("whole")).expect("a folder");
    for shard in ["1/3", "2/3", "3/3"] {
        let out = shard.replace('/', "-");
        must_end(&built(&root, shard, &out), 0, &["1 of 3 cards"]);
    }
    let merged = merged(&root, &["3-3", "1-3", "2-3"]);
    must_end(&merged, 0, &["Built 3 cards from 3 shards"]);
    assert_same(&root.join("site"), &root.join("whole"));
    must_end(
        &run(
            &["verify", "site", "--guide", "content", "--format", FORMATS],
            &root,
        ),
        0,
        &[],
    );
}

#[test]
fn there_can_be_more_shards_than_cards() {
    let (_folder, root) = small(&[]);
    let all: Vec<String> = (1..=5).map(|number| format!("{number}/5")).collect();
    for shard in &all {
        let out = format!("shard-{}", &shard[..1]);
        let built = run(
            &[
                "build",
                "--no-cache",
                "--format",
                "html",
                "--shard",
                shard,
                "--out",
                &out,
            ],
            &root,
        );
        must_end(&built, 0, &["of 1 cards"]);
    }
    let merged = shell("stappenkaart merge shard-* --out site --no-cache", &root);
    must_end(&merged, 0, &["Built 1 card from 5 shards"]);
}

#[test]
fn a_shard_has_only_its_own_cards() {
    let (_folder, root) = in_two_shards();
    let pages = |shard: &str| {
        let files = files(&root.join(shard));
        let pages = files
            .into_keys()
            .filter(|path| path.ends_with("index.html"));
        pages.collect::<Vec<_>>()
    };
    let (one, other) = (pages("a"), pages("b"));
    assert!(!one.is_empty() && !other.is_empty());
    assert!(one.iter().all(|page| !other.contains(page)));
    assert!(!one.iter().any(|page| page == "index.html"));
}

#[test]
fn a_lost_shard_stops_the_merge() {
    let (_folder, root) = in_two_shards();
    must_end(
        &merged(&root, &["a"]),
        1,
        &["SK515", "shard 2/2 is missing", "--shard 2/2"],
    );
    must_end(
        &merged(&root, &["a", "a"]),
        1,
        &["SK515", "shard 2/2 is missing", "is too"],
    );
    assert!(!root.join("site").exists());
}

#[test]
fn a_shard_of_another_version_of_the_guide_stops_the_merge() {
    let (_folder, root) = in_two_shards();
    reword_a_warning(&root);
    let words = [
        "shard 1/2 was built from another version",
        "card.md",
        "--shard 2/2",
    ];
    must_end(&merged(&root, &["a", "b"]), 1, &words);
    must_end(&built(&root, "1/2", "a"), 0, &[]);
    let said_of_b = merged(&root, &["a", "b"]);
    must_end(&said_of_b, 1, &["shard 2/2 was built from another version"]);
    assert!(!said(&said_of_b).contains("shard 1/2 was"));
    must_end(&built(&root, "2/2", "b"), 0, &[]);
    must_end(&merged(&root, &["a", "b"]), 0, &[]);
}

#[test]
fn a_shard_that_was_built_otherwise_stops_the_merge() {
    let (_folder, root) = in_two_shards();
    let other = run(
        &[
            "build",
            "content",
            "--shard",
            "2/2",
            "--out",
            "b",
            "--no-cache",
            "--format",
            "html",
        ],
        &root,
    );
    must_end(&other, 0, &[]);
    must_end(
        &merged(&root, &["a", "b"]),
        1,
        &["it was built with other options than `a`"],
    );
    must_end(&built(&root, "2/3", "b"), 0, &[]);
    must_end(
        &merged(&root, &["a", "b"]),
        1,
        &["it is shard 2/3, and `a` is shard 1/2"],
    );
    let manifest = root.join("b/manifest.json");
    edit(&manifest, "\"build\": \"", "\"build\": \"0");
    must_end(
        &merged(&root, &["a", "b"]),
        1,
        &["by another version of stappenkaart"],
    );
}

#[test]
fn what_is_not_a_shard_is_not_merged() {
    let (_folder, root) = in_two_shards();
    must_end(
        &run(
            &["build", "content", "--no-cache", "--format", "html"],
            &root,
        ),
        0,
        &[],
    );
    must_end(
        &run(
            &["merge", "a", "site", "--guide", "content", "--out", "new"],
            &root,
        ),
        1,
        &["this is a whole site"],
    );
    must_end(
        &merged(&root, &["a", "content"]),
        1,
        &["there is no `manifest.json` here"],
    );
    must_end(
        &run(&["verify", "a"], &root),
        1,
        &["SK507", "shard 1/2 of a site", "stappenkaart merge"],
    );
}

#[test]
fn a_shard_and_a_site_do_not_replace_each_other() {
    let (_folder, root) = in_two_shards();
    must_end(
        &run(
            &["merge", "a", "b", "--guide", "content", "--out", "a"],
            &root,
        ),
        2,
        &["shard 1/2 of a site, which would be replaced"],
    );
    must_end(&merged(&root, &["a", "b"]), 0, &[]);
    must_end(
        &built(&root, "1/2", "site"),
        2,
        &["`site` has a whole site, which would be replaced"],
    );
    must_end(&merged(&root, &["a", "b"]), 0, &[]);
}

#[test]
fn a_file_of_a_shard_that_changed_or_is_gone_stops_the_merge() {
    let (_folder, root) = in_two_shards();
    let page = root.join(owner(&root)).join(PAGE);
    let text = fs::read_to_string(&page).expect("the page");
    fs::write(&page, text.clone() + "\n").expect("the disk takes it");
    must_end(
        &merged(&root, &["a", "b"]),
        1,
        &["SK515", "the file changed after its shard was built", PAGE],
    );
    fs::remove_file(&page).expect("the file is there");
    must_end(
        &merged(&root, &["a", "b"]),
        1,
        &["SK515", "can't be read", PAGE],
    );
    fs::write(&page, text).expect("the disk takes it");
    must_end(&merged(&root, &["a", "b"]), 0, &[]);
}

// Its page, and its own list of files: who builds a shard can write what they want into it.
#[test]
fn a_shard_without_a_warning_stops_the_merge() {
    let (_folder, root) = in_two_shards();
    let shard = root.join(owner(&root));
    let page = shard.join(PAGE);
    edit(&page, "Dit resulteert in een foutmelding.", "Dit mag.");
    let manifest = shard.join("manifest.json");
    let list = fs::read(&manifest).expect("the manifest");
    let mut list: serde_json::Value = serde_json::from_slice(&list).expect("JSON");
    let sum = shell(&format!("sha256sum {}", page.display()), &root);
    list["files"][PAGE]["sha256"] = said(&sum)[..64].into();
    fs::write(&manifest, list.to_string()).expect("the disk takes it");
    must_end(&merged(&root, &["a", "b"]), 1, &["error[SK50", PAGE]);
    assert!(!root.join("site").exists());
    list["files"].as_object_mut().expect("files").remove(PAGE);
    fs::write(&manifest, list.to_string()).expect("the disk takes it");
    must_end(
        &merged(&root, &["a", "b"]),
        1,
        &["no shard has this file", PAGE],
    );
}

#[test]
fn a_shard_needs_a_place_and_a_number() {
    let (_folder, root) = demo();
    assert_eq!(
        code(&run(&["build", "content", "--shard", "1/2"], &root)),
        2
    );
    for wrong in [
        "0/2", "3/2", "1", "1/0", "+1/2", "1/2/3", "/", "1/20000", "een/twee", "",
    ] {
        let built = run(&["build", "content", "--shard", wrong, "--out", "a"], &root);
        must_end(&built, 2, &["such as `1/4`"]);
    }
    assert!(!root.join("a").exists());
}

#[cfg(feature = "pdf")]
#[test]
fn printed_formats_are_merged_too() {
    let (_folder, root) = demo();
    let common = [
        "--no-cache",
        "--lang",
        "nl+en",
        "--format",
        "html,pdf,checklist,binder,poster",
    ];
    let build = |more: &[&str]| {
        let line = [&["build", "content"], &common[..], more].concat();
        must_end(&run(&line, &root), 0, &[]);
    };
    build(&["--out", "whole"]);
    build(&["--shard", "1/2", "--out", "a"]);
    build(&["--shard", "2/2", "--out", "b"]);
    must_end(&merged(&root, &["a", "b"]), 0, &["from 2 shards", "PDFs"]);
    assert_same(&root.join("site"), &root.join("whole"));
}

#[test]
fn timings_name_the_stages_and_the_cards() {
    let (_folder, root) = demo();
    let common = ["build", "content", "--no-cache", "--format", "html"];
    let words = [
        "Where the time went:",
        "check the guide",
        "read every file back",
        "zakelijke-track-trace (nl ",
    ];
    let timed = run(&[&common[..], &["--timings"]].concat(), &root);
    must_end(&timed, 0, &words);
    assert!(!said(&run(&common, &root)).contains(words[0]));
}
