//! What a page says of itself to search engines and screen readers: its language, its translations, its address.

use std::fs;
use std::path::Path;

use crate::terminal::{card, code, run, said, small};

const CARD: &str = "---
title: Opslaan
category: office
---

Met deze kaart sla je op.

## Sla op {#sla-op}

1. Klik op [**Opslaan**](callout:opslaan).

![Scherm met de knop Opslaan](scherm.svg)
";

const SCREEN: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600"><rect width="960" height="600" fill="#eee"/></svg>"##;

const CALLOUTS: &str = "[opslaan]
x = 10
y = 10
width = 20
height = 10
label = \"De knop Opslaan\"
";

const ENGLISH: &[(&str, &str, &str)] = &[
    ("title", "Opslaan", "Save"),
    (
        "goal-1",
        "Met deze kaart sla je op.",
        "With this card you save.",
    ),
    ("sla-op.title", "Sla op", "Save it"),
    (
        "sla-op.action-1",
        "Klik op [**Opslaan**](callout:opslaan).",
        "Click [**Save**](callout:opslaan).",
    ),
];

fn catalog(texts: &[(&str, &str, &str)]) -> String {
    let head = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"MIME-Version: 1.0\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\"Content-Transfer-Encoding: 8bit\\n\"\n";
    let entries = texts.iter().map(|(id, source, text)| {
        format!("\nmsgctxt \"{id}\"\nmsgid \"{source}\"\nmsgstr \"{text}\"\n")
    });
    format!("{head}{}", entries.collect::<String>())
}

// A site in Dutch, English with these translations, and German without any.
fn built(url: &str, english: &[(&str, &str, &str)], look: impl FnOnce(&dyn Fn(&str) -> String)) {
    let guide = format!(
        "title = \"Kaarten\"\nsource = \"nl\"\nlanguages = [\"nl\", \"en\", \"de\"]\n{url}\n[category.office]\nname = \"Office\"\n"
    );
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/example/card.md", CARD),
        ("cards/example/scherm.svg", SCREEN),
        ("cards/example/scherm.callouts.toml", CALLOUTS),
        ("cards/example/en.po", &catalog(english)),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let site = root.join("site");
    look(&|path| fs::read_to_string(Path::new(&site).join(path)).expect("a page"));
}

fn alternates(page: &str) -> Vec<&str> {
    let links = page.split("<link rel=\"alternate\" hreflang=\"").skip(1);
    links
        .map(|rest| rest.split('"').next().unwrap_or_default())
        .collect()
}

fn canonical(page: &str) -> Option<&str> {
    let (_, rest) = page.split_once("<link rel=\"canonical\" href=\"")?;
    rest.split('"').next()
}

#[test]
fn a_page_names_only_languages_that_it_is_in() {
    built("", ENGLISH, |page| {
        for path in [
            "nl/example/index.html",
            "en/example/index.html",
            "index.html",
        ] {
            assert_eq!(alternates(&page(path)), ["nl", "en"], "{path}");
        }
        assert_eq!(alternates(&page("nl/index.html")), ["nl", "en"]);
        for path in ["de/example/index.html", "de/index.html"] {
            assert!(alternates(&page(path)).is_empty(), "{path}");
        }
        // A reader can still go there.
        let dutch = page("nl/example/index.html");
        assert!(dutch.contains("href=\"../../de/example/index.html\" lang=\"de\""));
        assert!(page("de/example/index.html").contains("\"inLanguage\":\"nl\""));
        assert_eq!(canonical(&dutch), None, "no address is known");
    });
}

#[test]
fn a_page_of_which_more_than_half_is_missing_is_not_a_translation() {
    built("", &ENGLISH[..2], |page| {
        assert_eq!(alternates(&page("nl/example/index.html")), ["nl"]);
    });
    built("", &ENGLISH[1..], |page| {
        assert_eq!(
            alternates(&page("nl/example/index.html")),
            ["nl"],
            "its title is missing"
        );
    });
}

#[test]
fn with_the_address_of_the_site_a_page_says_which_page_search_engines_show() {
    built("url = \"https://example.com/help\"", ENGLISH, |page| {
        let own = "https://example.com/help/en/example/index.html";
        let english = page("en/example/index.html");
        assert_eq!(canonical(&english), Some(own));
        assert!(english.contains(&format!("hreflang=\"en\" href=\"{own}\"")));
        assert_eq!(
            canonical(&page("de/example/index.html")),
            Some("https://example.com/help/nl/example/index.html"),
            "it repeats the Dutch one"
        );
        assert_eq!(
            canonical(&page("index.html")),
            Some("https://example.com/help/index.html")
        );
    });
}

#[test]
fn a_description_is_in_the_language_of_the_page() {
    let description = |page: &str| {
        page.split_once("<meta name=\"description\" content=\"")
            .map(|(_, rest)| rest.split('"').next().unwrap_or_default().to_owned())
    };
    built("", ENGLISH, |page| {
        assert_eq!(
            description(&page("en/example/index.html")).as_deref(),
            Some("With this card you save.")
        );
        assert_eq!(description(&page("de/example/index.html")), None);
    });
}

#[test]
fn what_fell_back_has_its_language_and_a_label_in_legend_and_chooser_too() {
    built("", ENGLISH, |page| {
        let english = page("en/example/index.html");
        let legend = english.split("class=\"legend\"").nth(1).expect("a legend");
        let item = legend.split("</li>").next().unwrap_or_default();
        assert!(item.contains("<span lang=\"nl\" dir=\"ltr\">De knop Opslaan</span>"));
        assert!(item.contains("class=\"untranslated\""), "{item}");
        assert!(
            page("index.html").contains("<span lang=\"nl\" dir=\"ltr\">Kaarten</span>"),
            "in the link to the German pages"
        );
    });
}

#[test]
fn a_site_with_an_address_lists_its_pages_and_answers_for_missing_ones() {
    built("url = \"https://example.com/help\"", ENGLISH, |page| {
        let listed = |path: &str| -> Vec<String> {
            let text = page(path);
            let places = text.split("<loc>").skip(1);
            places
                .map(|rest| rest.split('<').next().unwrap_or_default().to_owned())
                .collect()
        };
        let at = |path: &str| format!("https://example.com/help/{path}");
        assert_eq!(
            listed("sitemap.xml"),
            [
                at("nl/sitemap.xml"),
                at("en/sitemap.xml"),
                at("de/sitemap.xml")
            ]
        );
        assert_eq!(
            listed("en/sitemap.xml"),
            [at("en/index.html"), at("en/example/index.html")]
        );
        assert!(
            listed("de/sitemap.xml").is_empty(),
            "its pages repeat the Dutch ones"
        );
        assert_eq!(
            page("robots.txt"),
            "User-agent: *\nAllow: /\n\nSitemap: https://example.com/help/sitemap.xml\n"
        );
        let missing = page("404.html");
        for lang in ["nl", "en", "de"] {
            assert!(missing.contains(&format!("href=\"/help/{lang}/index.html\" lang=\"{lang}\"")));
        }
        assert!(missing.contains("Op dit adres staat geen pagina"));
        assert!(missing.contains("href=\"/help/assets/site."));
        let english = page("en/example/index.html");
        for said in [
            "hreflang=\"x-default\" href=\"https://example.com/help/nl/example/index.html\"",
            "<meta property=\"og:url\" content=\"https://example.com/help/en/example/index.html\">",
            "<meta property=\"og:description\" content=\"With this card you save.\">",
        ] {
            assert!(english.contains(said), "{said}");
        }
        assert!(!page("de/example/index.html").contains("og:description"));
    });
}

#[test]
fn a_site_without_an_address_has_nothing_that_needs_one() {
    let (_folder, root) = small(&[
        (
            "guide.toml",
            "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n[category.example]\nname = \"Example\"\n",
        ),
        (
            "cards/example/card.md",
            &card("## Save {#save}\n\n1. Click on **Save**.\n"),
        ),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    for path in ["404.html", "robots.txt", "sitemap.xml", "en/sitemap.xml"] {
        assert!(!root.join("site").join(path).exists(), "{path}");
    }
}
