//! Input that is broken, hostile or huge: a clear problem each, in bounded time, and no panic.

use std::time::{Duration, Instant};

use stappenkaart::compile;
use stappenkaart::diag::Diagnostic;
use stappenkaart::source::Sources;

use crate::guide::{must_say, said};

const GUIDE: &str =
    "title = \"G\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.c]\nname = \"C\"\n";
const FRONT: &str = "---\ntitle: Example\ncategory: c\n---\n\n";
const STEP: &str = "## Save {#save}\n\n1. Click on **Save**.\n";

fn card(body: &str) -> Vec<u8> {
    format!("{FRONT}{body}").into_bytes()
}

fn check(files: Vec<(&str, Vec<u8>)>) -> Vec<Diagnostic> {
    let guide = [("guide.toml", GUIDE.as_bytes().to_vec())];
    let sources = Sources::in_memory(guide.into_iter().chain(files));
    let started = Instant::now();
    let problems = compile::check(&sources).problems;
    // A bound, and not a measure: what runs away takes hours. Without optimization everything takes ten times as long.
    let bound = if cfg!(debug_assertions) { 300 } else { 30 };
    assert!(
        started.elapsed() < Duration::from_secs(bound),
        "it took {:?}",
        started.elapsed()
    );
    problems
}

fn check_card(bytes: Vec<u8>) -> Vec<Diagnostic> {
    check(vec![("cards/c/card.md", bytes)])
}

fn check_picture(name: &str, bytes: Vec<u8>) -> Vec<Diagnostic> {
    let body = format!("{STEP}\n![The page with the button Save]({name})\n");
    let path = format!("cards/c/{name}");
    let files: Vec<(&str, Vec<u8>)> =
        vec![("cards/c/card.md", card(&body)), (path.as_str(), bytes)];
    check(files)
}

#[test]
fn bytes_that_are_no_text_are_named_with_their_place() {
    must_say(
        &check_card(b"---\ntitle: x\0\n---\n".to_vec()),
        "SK002",
        "NUL at byte 12",
    );
    must_say(
        &check_card(b"---\ntitle: caf\xe9\n---\n".to_vec()),
        "SK002",
        "line 2 is not UTF-8",
    );
    let wide: Vec<u8> = "\u{feff}---\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    must_say(&check_card(wide), "SK002", "UTF-16");
}

#[test]
fn a_card_of_five_megabytes_is_read() {
    let actions: String = (1..=100_000)
        .map(|number| format!("{number}. Click on **Save** for the {number}th time, please.\n"))
        .collect();
    let problems = check_card(card(&format!("## Save {{#save}}\n\n{actions}")));
    assert!(
        !stappenkaart::diag::any_error(&problems),
        "{}",
        said(&problems[..problems.len().min(5)])
    );
    check_card(card(&format!("{STEP}\n{}\n", "word ".repeat(1_000_000))));
    check_card(card(&format!(
        "{STEP}\n{}",
        "|a|b|\n|-|-|\n|c|d|\n\n".repeat(20_000)
    )));
}

#[test]
fn nesting_without_end_is_refused() {
    must_say(
        &check_card(card(&format!("{}x\n\n{STEP}", "> ".repeat(50_000)))),
        "SK105",
        "without a marker",
    );
    for body in [
        "- ".repeat(20_000),
        "*".repeat(100_000),
        "[".repeat(100_000),
        "[a](b".repeat(50_000),
        "1. ".repeat(20_000),
    ] {
        check_card(card(&format!("{STEP}\n{body}x\n")));
    }
    must_say(
        &check_card(format!("---\ntitle: {}\n---\n", "[".repeat(100_000)).into_bytes()),
        "SK011",
        "",
    );
}

#[test]
fn a_bomb_does_not_go_off() {
    let yaml = "---\na: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]\ntitle: x\n---\n";
    must_say(
        &check_card(format!("{yaml}{STEP}").into_bytes()),
        "SK011",
        "an anchor, an alias",
    );
    let entities = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]><svg viewBox=\"0 0 9 9\"><text>&b;</text></svg>";
    must_say(&check_picture("x.svg", entities.into()), "SK209", "entity");
    let doubling: Vec<(String, Vec<u8>)> = (0..40)
        .map(|at| {
            (
                format!("shared/a{at}.md"),
                format!(
                    "[!INCLUDE [x](a{n}.md)]\n\n[!INCLUDE [x](a{n}.md)]\n",
                    n = at + 1
                )
                .into_bytes(),
            )
        })
        .chain([
            ("shared/a40.md".to_owned(), STEP.into()),
            (
                "cards/c/card.md".to_owned(),
                card("[!INCLUDE [x](../../shared/a0.md)]\n"),
            ),
        ])
        .collect();
    let files = doubling
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.clone()))
        .collect();
    must_say(&check(files), "SK210", "more than");
    let chain: Vec<(String, Vec<u8>)> = (0..3000)
        .map(|at| {
            (
                format!("shared/a{at}.md"),
                format!("[!INCLUDE [x](a{}.md)]\n", at + 1).into_bytes(),
            )
        })
        .chain([(
            "cards/c/card.md".to_owned(),
            card("[!INCLUDE [x](../../shared/a0.md)]\n"),
        )])
        .collect();
    let files = chain
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.clone()))
        .collect();
    must_say(&check(files), "SK210", "includes within includes");
}

#[test]
fn pictures_neither_act_nor_fetch_nor_fill_the_memory() {
    let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    png.extend([10_000u32.to_be_bytes(), 10_000u32.to_be_bytes()].concat());
    png.extend(b"\x08\x06\0\0\0\0\0\0\0");
    must_say(
        &check_picture("x.png", png.clone()),
        "SK209",
        "its end is missing",
    );
    png.extend(b"\0\0\0\0IEND\0\0\0\0");
    must_say(&check_picture("x.png", png), "SK209", "10000 x 10000");
    let deep = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{}</svg>",
        "<g>".repeat(200_000)
    );
    must_say(
        &check_picture("x.svg", deep.into()),
        "SK209",
        "can't be read",
    );
    for inside in [
        "<script>alert(1)</script>",
        "<foreignObject/>",
        "<image href=\"https://example.com/x.png\"/>",
        "<rect onload=\"x()\"/>",
        "<style>@import url(x.css)</style>",
        "<a href=\"javascript:x()\"/>",
    ] {
        let svg =
            format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">{inside}</svg>");
        must_say(
            &check_picture("x.svg", svg.into()),
            "SK209",
            "can't be shown",
        );
    }
}

#[test]
fn nothing_is_read_from_outside_the_guide() {
    for (target, words) in [
        ("../../../etc/passwd", "outside the guide"),
        ("/etc/passwd", "outside the guide"),
        ("..\\..\\x.svg", "outside the guide"),
        ("file:///etc/passwd", "another site"),
    ] {
        let body = format!(
            "{STEP}\n![The page with the button Save]({target})\n\n[!INCLUDE [x]({target})]\n"
        );
        must_say(&check_card(card(&body)), "SK208", words);
        must_say(&check_card(card(&body)), "SK210", "outside the guide");
    }
}

#[cfg(unix)]
#[test]
fn a_link_that_leads_out_is_not_followed() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let secret = folder.path().join("secret.svg");
    std::fs::write(
        &secret,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>",
    )
    .expect("a file");
    let root = folder.path().join("guide");
    std::fs::create_dir_all(root.join("cards/c")).expect("a folder");
    std::fs::write(root.join("guide.toml"), GUIDE).expect("a guide");
    let body =
        format!("{STEP}\n![The page with the button Save](x.svg)\n\n[!INCLUDE [x](shared/x.md)]\n");
    std::fs::write(root.join("cards/c/card.md"), card(&body)).expect("a card");
    std::os::unix::fs::symlink(&secret, root.join("cards/c/x.svg")).expect("a link");
    std::os::unix::fs::symlink(folder.path(), root.join("cards/c/shared")).expect("a link");
    let problems = compile::check(&Sources::load(&root).expect("a guide")).problems;
    must_say(
        &problems,
        "SK208",
        "a symbolic link to a place outside the guide",
    );
    must_say(
        &problems,
        "SK210",
        "a symbolic link to a place outside the guide",
    );
}

#[cfg(unix)]
fn guide_with_links(links: &[(&str, &str)]) -> (tempfile::TempDir, Vec<Diagnostic>, Vec<String>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let root = folder.path().join("guide");
    for path in ["cards/one", "cards/three", "originals/two"] {
        std::fs::create_dir_all(root.join(path)).expect("a folder");
    }
    std::fs::write(root.join("guide.toml"), GUIDE).expect("a guide");
    for path in [
        "cards/one/card.md",
        "originals/two/card.md",
        "originals/three.md",
    ] {
        std::fs::write(root.join(path), card(STEP)).expect("a card");
    }
    for (link, target) in links {
        std::os::unix::fs::symlink(target, root.join(link)).expect("a link");
    }
    let checked = compile::check(&Sources::load(&root).expect("a guide"));
    let cards = checked.library.iter().flat_map(|library| &library.cards);
    let ids = cards.map(|card| card.id.to_string()).collect();
    (folder, checked.problems, ids)
}

#[cfg(unix)]
#[test]
fn a_linked_card_or_folder_of_one_is_a_card() {
    let (_folder, problems, cards) = guide_with_links(&[
        ("cards/two", "../originals/two"),
        ("cards/three/card.md", "../../originals/three.md"),
    ]);
    assert_eq!(cards, ["one", "three", "two"], "{}", said(&problems));
    assert!(!problems.iter().any(|problem| problem.code.0 == "SK214"));
}

#[cfg(unix)]
#[test]
fn a_link_that_can_not_be_followed_is_reported() {
    let (_folder, problems, cards) = guide_with_links(&[
        ("cards/round", "."),
        ("cards/one/up", "../../cards"),
        ("cards/out", "/etc"),
        ("cards/three/card.md", "../../originals/gone.md"),
        ("cards/.hidden", "."),
    ]);
    assert_eq!(cards, ["one"], "{}", said(&problems));
    for path in ["cards/round", "cards/one/up"] {
        must_say(
            &problems,
            "SK214",
            &format!("`{path}` is a symbolic link to a folder that contains it"),
        );
    }
    for path in ["cards/out", "cards/three/card.md"] {
        must_say(
            &problems,
            "SK214",
            &format!("`{path}` is a symbolic link to a place outside"),
        );
    }
    assert_eq!(
        problems
            .iter()
            .filter(|problem| problem.code.0 == "SK214")
            .count(),
        4
    );
}
