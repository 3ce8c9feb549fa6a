//! `verify --guide`: the cards say what is owed. What someone changed in the site's own lists does not count, and what is older says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use tempfile::TempDir;

use crate::terminal::{code, demo, edit, must_end, reword_a_warning, run, said, shell};

const PAGE: &str = "site/nl/zakelijke-track-trace/index.html";

fn built(more: &[&str]) -> (TempDir, PathBuf) {
    let (folder, root) = demo();
    let mut arguments = vec!["build", "--no-cache", "--format", "html,checklist"];
    arguments.extend(more);
    let built = run(&arguments, &root);
    assert_eq!(code(&built), 0, "{}", said(&built));
    (folder, root)
}

fn judged(root: &Path, more: &[&str]) -> Output {
    let mut arguments = vec![
        "verify",
        "site",
        "--guide",
        "content",
        "--format",
        "html,checklist",
    ];
    arguments.extend(more);
    run(&arguments, root)
}

// What someone with a text editor and `sha256sum` can do: a page, and every list that speaks of it.
fn forge(root: &Path, change: impl Fn(&str) -> String) {
    use std::process::Command;
    let page = root.join(PAGE);
    let text = fs::read_to_string(&page).expect("the page");
    let forged = change(&text);
    assert_ne!(text, forged);
    fs::write(&page, &forged).expect("the disk takes it");
    let sum = |path: &Path| {
        let output = Command::new("sha256sum")
            .arg(path)
            .output()
            .expect("sha256sum is on every Linux");
        String::from_utf8_lossy(&output.stdout)[..64].to_owned()
    };
    let manifest = root.join("site/manifest.json");
    let mut list: serde_json::Value =
        serde_json::from_slice(&fs::read(&manifest).expect("the manifest")).expect("JSON");
    for path in ["nl/zakelijke-track-trace/index.html", "warnings.json"] {
        list["files"][path]["sha256"] = sum(&root.join("site").join(path)).into();
    }
    fs::write(&manifest, serde_json::to_vec(&list).expect("JSON")).expect("the disk takes it");
}

// Takes a warning out of the list of what is owed.
fn forget(root: &Path, id: &str) {
    let path = root.join("site/warnings.json");
    let mut list: serde_json::Value =
        serde_json::from_slice(&fs::read(&path).expect("the list")).expect("JSON");
    for card in list["cards"].as_array_mut().expect("cards") {
        let order = card["order"].as_array_mut().expect("an order");
        order.retain(|item| item["warning"]["id"] != id);
    }
    fs::write(&path, serde_json::to_vec(&list).expect("JSON")).expect("the disk takes it");
}

#[test]
fn a_site_of_the_guide_passes() {
    let (_folder, root) = built(&[]);
    must_end(
        &judged(&root, &[]),
        0,
        &["by the guide: unchanged, and all "],
    );
    let english = judged(&root, &["--lang", "en"]);
    must_end(&english, 1, &["the guide does not have this artefact"]);
}

#[test]
fn a_warning_that_was_taken_out_of_page_and_lists_is_still_owed() {
    let (_folder, root) = built(&[]);
    forget(&root, "nooit-read-only");
    forge(&root, |page| page.replace("nooit", "altijd"));
    must_end(&run(&["verify", "site"], &root), 0, &["unchanged"]);
    let judged = judged(&root, &[]);
    must_end(&judged, 1, &["error[SK501]", "nooit-read-only", PAGE]);
    must_end(&judged, 1, &["warning[SK512]", "is new in the guide"]);
}

#[test]
fn a_page_that_was_taken_out_of_site_and_lists_is_still_owed() {
    let (_folder, root) = built(&["--lang", "en"]);
    must_end(
        &judged(&root, &[]),
        1,
        &[
            "error[SK504]",
            "nooit-read-only",
            "nl/zakelijke-track-trace/checklist.html",
        ],
    );
    must_end(&judged(&root, &["--lang", "en"]), 0, &["by the guide"]);
}

#[test]
fn an_older_site_is_named_as_one() {
    let (_folder, root) = built(&[]);
    reword_a_warning(&root);
    let words = [
        "read only aan. Dit resulteert in een foutmelding",
        "the guide has",
        "Dit geeft een foutmelding",
        "SK501",
    ];
    must_end(&judged(&root, &[]), 1, &words);
    let json = judged(&root, &["--message-format", "json"]);
    must_end(
        &json,
        1,
        &[
            "\"code\":\"SK512\",\"level\":\"warning\"",
            "\"file\":\"site/warnings.json\"",
        ],
    );
    must_end(
        &judged(&root, &["--message-format", "sarif"]),
        1,
        &["\"ruleId\": \"SK512\""],
    );
}

#[test]
fn a_warning_that_is_gone_from_the_guide_does_not_fail_an_older_site() {
    let (_folder, root) = built(&[]);
    let path = root.join("site/warnings.json");
    let list = fs::read_to_string(&path).expect("the list");
    let mut list: serde_json::Value = serde_json::from_str(&list).expect("JSON");
    let order = list["cards"][0]["order"].as_array_mut().expect("an order");
    order.push(serde_json::json!({ "warning": {
        "id": "old-one", "severity": "notice", "signal": "Let op", "avoid": "Doe dit nooit.",
        "consequence": [], "lang": "nl", "guards": 1
    } }));
    fs::write(&path, serde_json::to_vec(&list).expect("JSON")).expect("the disk takes it");
    forge(&root, |page| format!("{page}\n"));
    must_end(
        &judged(&root, &[]),
        0,
        &[
            "warning[SK512]",
            "`old-one`",
            "is not in the guide any more",
        ],
    );
}

#[test]
fn a_guide_with_errors_judges_nothing() {
    let (_folder, root) = built(&[]);
    edit(
        &root.join("content/guide.toml"),
        "source = \"nl\"",
        "source = \"nl\"\nnonsense = 1",
    );
    must_end(
        &judged(&root, &[]),
        1,
        &["error[SK003]", "content/guide.toml"],
    );
    must_end(
        &run(&["verify", "site", "--guide", "nowhere"], &root),
        2,
        &["guide.toml"],
    );
    must_end(
        &run(&["verify", "site", "--lang", "nl"], &root),
        2,
        &["`--guide`"],
    );
    // Without a name, it is the site of this folder.
    must_end(&run(&["verify"], &root), 0, &["Verified"]);
    let elsewhere = root.join("content");
    must_end(
        &run(&["verify"], &elsewhere),
        2,
        &["there is no folder `site`"],
    );
    // In a folder of the guide, it is the one that `build` writes from there.
    let inside = root.join("cards/inside");
    fs::create_dir_all(&inside).expect("a folder");
    fs::write(root.join("guide.toml"), crate::support::GUIDE).expect("a guide");
    let card = crate::terminal::card("## Save {#save}\n\n1. Save it.\n");
    fs::write(inside.join("card.md"), card).expect("a card");
    fs::remove_dir_all(root.join("site")).expect("it goes");
    must_end(&run(&["build", "--format", "html"], &inside), 0, &[]);
    must_end(&run(&["verify"], &inside), 0, &["Verified"]);
}

#[test]
fn files_for_the_server_stay_and_are_not_reported() {
    let (_folder, root) = demo();
    let keep = "[publish]\nkeep = [\"web.config\", \".well-known/\"]\n\n[category.inloggen]";
    edit(
        &root.join("content/guide.toml"),
        "[category.inloggen]",
        keep,
    );
    let build = ["build", "--no-cache", "--format", "html"];
    assert_eq!(code(&run(&build, &root)), 0);
    let put = |path: &str| {
        let path = root.join("site").join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, "for the server").expect("the disk takes it");
    };
    put("web.config");
    put(".well-known/acme/token");
    must_end(&run(&["verify", "site"], &root), 0, &["unchanged"]);
    assert_eq!(code(&run(&build, &root)), 0);
    for path in ["web.config", ".well-known/acme/token"] {
        let text = fs::read_to_string(root.join("site").join(path));
        assert_eq!(text.expect("it stays"), "for the server", "{path}");
    }
    put("other.config");
    must_end(
        &run(&["verify", "site"], &root),
        1,
        &["SK506", "site/other.config"],
    );
    assert_eq!(code(&run(&build, &root)), 0);
    assert!(
        !root.join("site/other.config").exists(),
        "nobody asked to keep it"
    );
    edit(
        &root.join("content/guide.toml"),
        "\"web.config\"",
        "\"../web.config\"",
    );
    must_end(
        &run(&build, &root),
        1,
        &["`../web.config` can't be a file in the site"],
    );
}

// The list of a site from someone else must not make the tool read other files of this machine.
#[test]
fn a_list_does_not_lead_out_of_the_site() {
    let (_folder, root) = built(&[]);
    let manifest = root.join("site/manifest.json");
    let text = fs::read(&manifest).expect("the manifest");
    let absolute = root.join("content/guide.toml").display().to_string();
    for path in [
        "../content/guide.toml",
        "nl/../../content/guide.toml",
        &absolute,
    ] {
        let mut list: serde_json::Value = serde_json::from_slice(&text).expect("JSON");
        let sum = shell("sha256sum content/guide.toml", &root);
        list["files"][path] = serde_json::json!({ "sha256": said(&sum)[..64], "bytes": 1 });
        fs::write(&manifest, list.to_string()).expect("the disk takes it");
        let verified = run(&["verify", "site"], &root);
        must_end(
            &verified,
            1,
            &["SK506", "the file was removed from the site"],
        );
    }
}

#[test]
#[cfg(unix)]
fn a_link_in_the_place_of_a_page_is_no_page() {
    let (_folder, root) = built(&[]);
    let page = root.join(PAGE);
    let outside = root.join("page.html");
    fs::rename(&page, &outside).expect("it moves");
    std::os::unix::fs::symlink(&outside, &page).expect("a link");
    for guide in [&[][..], &["--guide", "content"]] {
        let verified = run(&[&["verify", "site"], guide].concat(), &root);
        must_end(
            &verified,
            1,
            &["error[SK506]", "it is a link, and not a file"],
        );
    }
}
