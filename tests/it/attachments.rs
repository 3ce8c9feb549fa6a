//! Films, recordings and files to download: what pages link to, what is published, and that nothing else is loaded.

use std::fs;

use crate::terminal::{code, run, said, small};

const CARD: &str = "---
title: Toner
category: example
---

## Replace it {#replace}

1. Open the lid. {#open}

   [![The form with two fields](poster.svg)](the form.pdf)

[![A hand lifts the lid](poster.svg)](lift.mp4) {length=1:02:03}

[![A hand turns the knob](poster.svg)](https://video.example.com/nl/knob) {length=0:45}
";

const POSTER: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="80" height="60"><rect width="80" height="60" fill="#eee"/></svg>"##;

fn guide(url: &str) -> String {
    format!(
        "title = \"Printers\"\nsource = \"en\"\nlanguages = [\"en\", \"de\"]\n{url}translation.texts = \"allow\"\n\n[category.example]\nname = \"Printers\"\n\n[link.knob]\nurl = \"https://video.example.com/nl/\"\ntranslated = {{ de = \"https://video.example.com/de/\" }}\n"
    )
}

fn built(url: &str, look: impl FnOnce(&std::path::Path, &dyn Fn(&str) -> String)) {
    let film = "f".repeat(4_230_000);
    let (_folder, root) = small(&[
        ("guide.toml", &guide(url)),
        (
            "cards/example/card.md",
            &CARD
                .replace("the form", "<the form")
                .replace("form.pdf)", "form.pdf>)"),
        ),
        ("cards/example/poster.svg", POSTER),
        ("cards/example/the form.pdf", "%PDF-1.7 a form"),
        ("cards/example/lift.mp4", &film),
        ("cards/example/lift.de.mp4", "kurz"),
    ]);
    let output = run(&["build", "."], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let site = root.join("site");
    look(&site, &|path| {
        fs::read_to_string(site.join(path)).expect("a page")
    });
}

#[test]
fn a_page_links_to_them_with_their_size_and_length() {
    built("", |site, page| {
        let english = page("en/example/index.html");
        for part in [
            "href=\"../../assets/cards/example/the%20form.pdf\" download",
            "<span>PDF</span> <span>1 kB</span>",
            "href=\"../../assets/cards/example/lift.mp4\" target=\"_blank\"",
            "<time datetime=\"PT1H2M3S\">1:02:03</time> <span>MP4</span> <span>4.2 MB</span>",
            "href=\"https://video.example.com/nl/knob\" target=\"_blank\"",
            "<time datetime=\"PT0H0M45S\">0:45</time>",
            "A hand lifts the lid",
            "Watch the video",
            "Download the file",
        ] {
            assert!(english.contains(part), "{part} in {english}");
        }
        let film = fs::read(site.join("assets/cards/example/lift.mp4")).expect("the film");
        assert_eq!(film.len(), 4_230_000);
        assert!(site.join("assets/cards/example/the form.pdf").is_file());
        let output = run(&["verify", site.to_str().expect("a path")], site);
        assert_eq!(code(&output), 0, "{}", said(&output));
    });
}

#[test]
fn a_language_has_its_own_film_and_address() {
    built("", |_, page| {
        let german = page("de/example/index.html");
        assert!(german.contains("assets/cards/example/lift.de.mp4"));
        assert!(german.contains("https://video.example.com/de/knob"));
        assert!(german.contains("Video ansehen"));
    });
}

#[test]
fn no_page_loads_anything_of_another_site() {
    built("", |_, page| {
        let page = page("en/example/index.html");
        for tag in ["<iframe", "<video", "<audio", "<embed", "<object"] {
            assert!(!page.contains(tag), "{tag}");
        }
        assert!(!page.contains("src=\"http"));
    });
}

#[test]
fn paper_has_an_address_and_a_code_where_there_is_one() {
    let of_file = "https://example.com/help/assets/cards/example/lift.mp4";
    built("", |_, page| {
        let page = page("en/example/index.html");
        assert_eq!(page.matches("class=\"qr\"").count(), 1);
        assert_eq!(page.matches("On the page of this card").count(), 2);
        assert!(!page.contains(of_file));
    });
    built("url = \"https://example.com/help/\"\n", |_, page| {
        let page = page("en/example/index.html");
        assert_eq!(page.matches("class=\"qr\"").count(), 3);
        assert!(page.contains(of_file));
    });
}
