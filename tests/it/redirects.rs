//! Cards that were renamed or are gone: their old addresses lead to the card that took their place.

use stappenkaart::format::Format;
use stappenkaart::format::html::Html;
use stappenkaart::verify::published;

use crate::guide::{Files, build, check, demo, must_say, said};

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
