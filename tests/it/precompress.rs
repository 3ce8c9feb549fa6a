//! Smaller forms of text files: the same in each build, what a browser makes of them is the file, and a wrong one is refused.

use std::fs;
use std::path::Path;
use std::process::Command;

use stappenkaart::compressed::{FORMS, expanded};
use stappenkaart::format::ALL;
use stappenkaart::verify::published;

use crate::guide::{Files, build, demo, must_say, replace, said, usual};

const PAGE: &str = "nl/zakelijke-track-trace/index.html";

fn asking() -> Files {
    let mut files = demo();
    let first = "[category.inloggen]";
    let more = format!("[publish]\nprecompress = true\n\n{first}");
    replace(&mut files, "guide.toml", first, &more);
    files
}

fn read(site: &Path, path: &str) -> Vec<u8> {
    fs::read(site.join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

#[test]
fn each_form_is_its_file_and_the_same_in_each_build() {
    let (_folder, site) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    let (_other, again) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    let page = read(&site, PAGE);
    for form in &FORMS {
        let path = format!("{PAGE}{}", form.ending);
        let small = read(&site, &path);
        assert_eq!(small, read(&again, &path), "{path}");
        assert!(small.len() * 3 < page.len(), "{path}: {}", small.len());
        assert_eq!(expanded(&path, &small, page.len()).expect("a form"), page);
    }
    let manifest = String::from_utf8(read(&site, "manifest.json")).expect("JSON");
    assert!(manifest.contains(&format!("\"{PAGE}.br\"")));
    published(&site, ALL).unwrap_or_else(|all| panic!("{}", said(&all)));
}

#[test]
fn another_program_unpacks_it_to_the_same_file() {
    let (_folder, site) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    let unpacked = Command::new("gzip")
        .args(["--decompress", "--stdout"])
        .arg(site.join(format!("{PAGE}.gz")))
        .output()
        .expect("gzip is on every Unix");
    assert_eq!(unpacked.stdout, read(&site, PAGE));
}

#[test]
fn a_guide_that_does_not_ask_has_none() {
    let (_folder, site) = build(&demo(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    assert!(!site.join(format!("{PAGE}.gz")).exists());
}

#[test]
fn a_form_that_is_not_its_file_is_refused() {
    let (_folder, site) = build(&asking(), &usual()).unwrap_or_else(|all| panic!("{}", said(&all)));
    let page = String::from_utf8(read(&site, PAGE)).expect("a page");
    let without = page.replace("role=\"note\"", "role=\"note\" hidden");
    assert_ne!(page, without, "the page has a warning");
    for form in &FORMS {
        let path = format!("{PAGE}{}", form.ending);
        let whole = read(&site, &path);
        let planted = [
            (form.of)(without.as_bytes()).expect("memory"),
            (form.of)(&page.as_bytes()[..page.len() / 2]).expect("memory"),
            (form.of)(page.repeat(2).as_bytes()).expect("memory"),
            whole[..whole.len() / 2].to_vec(),
            Vec::new(),
        ];
        for bytes in planted {
            fs::write(site.join(&path), bytes).expect("the site is there");
            let problems = published(&site, ALL).expect_err("it is not the page");
            must_say(
                &problems,
                "SK509",
                &format!("a browser does not get `{PAGE}` from it"),
            );
        }
        fs::write(site.join(&path), whole).expect("the site is there");
    }
}
