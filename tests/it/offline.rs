//! What browsers keep of a site: every page of a language as it was read back, and nothing where a guide does not ask for it.

use std::fs;
use std::path::Path;

use stappenkaart::format::ALL;
use stappenkaart::verify::published;

use crate::guide::{Files, build, demo, must_say, override_template, replace, said, usual};

fn asking() -> Files {
    let mut files = demo();
    let first = "[category.inloggen]";
    let more = format!("[publish]\noffline = true\n\n{first}");
    replace(&mut files, "guide.toml", first, &more);
    files
}

fn text(site: &Path, path: &str) -> String {
    fs::read_to_string(site.join(path)).unwrap_or_default()
}

#[test]
fn a_guide_that_does_not_ask_has_no_worker() {
    let (_folder, site) = build(&demo(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    assert!(!site.join("offline.js").exists());
    let page = text(&site, "nl/index.html");
    assert!(!page.contains("data-keep=") && !page.contains("manifest-src"));
}

#[test]
fn every_page_of_a_language_is_kept_and_the_same_sources_give_the_same_worker() {
    let (_folder, site) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    let (_other, again) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    for path in ["offline.js", "nl/offline.json", "en/app.webmanifest"] {
        let found = text(&site, path);
        assert!(!found.is_empty(), "{path}");
        assert_eq!(found, text(&again, path), "{path}");
    }
    let list = text(&site, "en/offline.json");
    assert!(list.contains("\"en/zakelijke-track-trace/checklist.html\""));
    assert!(!list.contains("\"nl/") && !list.contains(".pdf\""));
    published(&site, ALL).unwrap_or_else(|all| panic!("{}", said(&all)));
}

#[test]
fn another_page_makes_another_worker() {
    let worker = |files: &Files| {
        let (_folder, site) = build(files, &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
        text(&site, "offline.js")
    };
    let mut files = asking();
    let before = worker(&files);
    replace(
        &mut files,
        "guide.toml",
        "name = \"Inloggen\"",
        "name = \"Aanmelden\"",
    );
    assert_ne!(before, worker(&files));
}

#[test]
fn a_worker_of_another_version_is_refused() {
    let mut files = asking();
    override_template(
        &mut files,
        "html/offline.js",
        "const VERSION = \"\";",
        "const VERSION = \"1\";",
    );
    let problems = build(&files, &usual()).expect_err("it keeps what it never compares");
    must_say(
        &problems,
        "SK509",
        "`offline.js` is not the worker of this list",
    );
}

#[test]
fn a_kept_copy_without_a_warning_is_found() {
    let (_folder, site) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    let list = text(&site, "nl/offline.json");
    let page = "\"nl/zakelijke-track-trace/index.html\":\"";
    let at = list.find(page).expect("the page is kept") + page.len();
    let end = at + list[at..].find('"').expect("the end of its digest");
    let planted = [
        (
            format!("{}0000{}", &list[..at], &list[at + 4..]),
            "the copy of `nl/zakelijke-track-trace/index.html`",
        ),
        // Every digest starts with these few digits.
        (
            format!("{}{}", &list[..at + 4], &list[end..]),
            "the copy of `nl/zakelijke-track-trace/index.html`",
        ),
        (
            list.replace(page, "\"index.html\":\""),
            "browsers do not keep the page `nl/zakelijke-track-trace/index.html`",
        ),
        ("{}".to_owned(), "can't be read"),
    ];
    for (changed, says) in planted {
        fs::write(site.join("nl/offline.json"), changed).expect("the site is there");
        let problems = published(&site, ALL).expect_err("the list is wrong");
        must_say(&problems, "SK509", says);
    }
}
