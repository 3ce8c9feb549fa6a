//! Cards that were renamed or are gone: their old addresses lead to the card that took their place.

use stappenkaart::format::Format;
use stappenkaart::format::html::Html;
use stappenkaart::verify::published;

use crate::guide::{Files, build, check, demo, must_say, said};
use crate::terminal::{code, run, said as terminal_said, small};

const FORMATS: &[&dyn Format] = &[&Html];

fn redirected(pairs: &str) -> Files {
    let mut files = demo();
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let guide = format!("{guide}\n[redirect]\n{pairs}\n");
    files.insert("guide.toml".to_owned(), guide.into_bytes());
    files
}

#[test]
fn an_old_address_leads_to_the_card_in_every_language() {
    let files = redirected("track-and-trace = \"zakelijke-track-trace\"");
    let (_folder, site) =
        build(&files, FORMATS).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert!(published(&site, FORMATS).is_ok());
    for (lang, title) in [("nl", "Zakelijke track"), ("en", "business track")] {
        let page = site.join(lang).join("track-and-trace/index.html");
        let page = std::fs::read_to_string(page).expect("the page at the old address");
        assert!(
            page.contains("content=\"0; url=../zakelijke-track-trace/index.html\""),
            "{page}"
        );
        assert!(
            page.contains("href=\"../zakelijke-track-trace/index.html\"") && page.contains(title),
            "{page}"
        );
    }
}

#[test]
fn a_redirect_that_leads_nowhere_is_an_error() {
    let said = |pairs: &str, words: &str| must_say(&check(&redirected(pairs)), "SK003", words);
    said(
        "old = \"zakelijke-track-trac\"",
        "leads to `zakelijke-track-trac`, which is not a card",
    );
    said(
        "zakelijke-track-trace = \"eerste-keer-inloggen\"",
        "there is a card with this id",
    );
    said(
        "a = \"b\"\nb = \"eerste-keer-inloggen\"",
        "the redirect from `a` leads to `b`",
    );
    said(
        "\"Old Card\" = \"eerste-keer-inloggen\"",
        "`Old Card` can't be an id",
    );
}

#[test]
fn the_redirects_are_rules_for_a_server() {
    let (_folder, root) = small(&[
        (
            "guide.toml",
            "title = \"G\"\nsource = \"nl\"\nlanguages = [\"nl\", \"en\"]\nurl = \"https://example.com/help\"\n\
             [category.c]\nname = \"C\"\n[redirect]\nold-card = \"example\"\n",
        ),
        (
            "cards/example/card.md",
            "---\ntitle: T\ncategory: c\n---\n\n## S {#s}\n\n1. X.\n",
        ),
    ]);
    let rules = |server: &str| {
        let output = run(&["redirects", "--for", server], &root);
        assert_eq!(code(&output), 0, "{}", terminal_said(&output));
        String::from_utf8(output.stdout).expect("rules are a text")
    };
    assert_eq!(
        rules("netlify"),
        "/help/nl/old-card/* /help/nl/example/ 301\n/help/en/old-card/* /help/en/example/ 301\n"
    );
    assert!(
        rules("nginx")
            .starts_with("location ^~ /help/nl/old-card/ { return 301 /help/nl/example/; }\n")
    );
    assert!(
        rules("apache")
            .contains("RedirectMatch 301 \"^/help/en/old-card(/.*)?$\" \"/help/en/example/\"\n")
    );
    let iis = rules("iis");
    roxmltree::Document::parse(&iis).expect("it is XML");
    assert!(
        iis.contains("path=\"help/en/old-card\"")
            && iis.contains("destination=\"/help/en/example/\"")
    );
}

#[test]
fn a_guide_without_redirects_says_how_to_add_one() {
    let (_folder, root) = small(&[
        (
            "guide.toml",
            "title = \"G\"\nsource = \"nl\"\nlanguages = [\"nl\"]\n[category.c]\nname = \"C\"\n",
        ),
        (
            "cards/example/card.md",
            "---\ntitle: T\ncategory: c\n---\n\n## S {#s}\n\n1. X.\n",
        ),
    ]);
    let output = run(&["redirects", "--for", "nginx"], &root);
    assert_eq!(code(&output), 2);
    assert!(
        terminal_said(&output).contains("`[redirect]`"),
        "{}",
        terminal_said(&output)
    );
}
