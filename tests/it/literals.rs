//! Links and code that differ by language: what readers get, and what goes to other tools and comes back.

use std::fs;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Kaarten\"
source = \"nl\"
languages = [\"nl\", \"en\"]

[category.office]
name = \"Office\"

[role.admin]
name = \"beheerder\"
help = \"Lees over beheerders\"
help-url = \"https://example.com/nl/beheer\"

[link.site]
url = \"https://example.com/nl/\"
translated = { en = \"https://example.com/en/\" }

[code.users]
text = \"Gebruikers\"
translated = { en = \"Users\" }
";

const CARD: &str = "---
title: Opslaan
category: office
owner: team *Noord
---

> [!REQUIRES]
> - `admin`

## Sla op {#sla-op}

1. Lees de [handleiding](https://example.com/nl/a). {#lees}
2. Open `Gebruikers`. {#open}
";

const ENGLISH: &str = "msgid \"\"
msgstr \"\"
\"Language: en\\n\"
\"MIME-Version: 1.0\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"
\"Content-Transfer-Encoding: 8bit\\n\"

msgctxt \"title\"
msgid \"Opslaan\"
msgstr \"Save\"

msgctxt \"owner\"
msgid \"team \\\\*Noord\"
msgstr \"team \\\\*North\"

msgctxt \"sla-op.title\"
msgid \"Sla op\"
msgstr \"Save it\"

msgctxt \"lees\"
msgid \"Lees de [handleiding](https://example.com/nl/a).\"
msgstr \"Read the [manual](https://example.com/nl/a).\"

msgctxt \"open\"
msgid \"Open `Gebruikers`.\"
msgstr \"Open `Users`.\"
";

#[test]
fn readers_get_the_links_code_and_owner_of_their_language() {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", CARD),
        ("cards/example/en.po", ENGLISH),
    ]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = |path: &str| fs::read_to_string(root.join("site").join(path)).expect("a page");
    let (dutch, english) = (page("nl/example/index.html"), page("en/example/index.html"));
    for (page, address, words, owner) in [
        (&dutch, "nl", ">Gebruikers</code>", "team *Noord"),
        (&english, "en", ">Users</code>", "team *North"),
    ] {
        assert!(page.contains(&format!("href=\"https://example.com/{address}/a\"")));
        assert!(page.contains(&format!("href=\"https://example.com/{address}/beheer\"")));
        assert!(page.contains(words) && page.contains(owner), "{page}");
    }
    assert!(!english.contains("https://example.com/nl/"), "{english}");
}

#[test]
fn an_export_comes_back_without_a_change() {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", CARD),
        ("cards/example/en.po", ENGLISH),
    ]);
    let out = run(
        &[
            "translate",
            "export",
            ".",
            "--lang",
            "en",
            "--to",
            "xliff",
            "--out",
            "en.xlf",
        ],
        &root,
    );
    assert_eq!(code(&out), 0, "{}", said(&out));
    let before = fs::read_to_string(root.join("cards/example/en.po")).expect("a catalog");
    let back = run(
        &["translate", "import", ".", "en.xlf", "--lang", "en"],
        &root,
    );
    assert_eq!(code(&back), 0, "{}", said(&back));
    let after = fs::read_to_string(root.join("cards/example/en.po")).expect("a catalog");
    assert_eq!(before, after, "{}", said(&back));
}

#[test]
fn a_link_without_words_has_the_title_of_its_card_in_each_language() {
    let card = CARD.replace(
        "2. Open `Gebruikers`. {#open}\n",
        "2. Open `Gebruikers`. {#open}\n3. Lees [](card:other) en [](card:other#daar). {#meer}\n",
    );
    let other = "---\ntitle: Andere kaart\ncategory: office\n---\n\n## Ga daarheen {#daar}\n\n1. Ga. {#ga}\n";
    let english = format!(
        "{ENGLISH}\nmsgctxt \"meer\"\nmsgid \"Lees [](card:other) en [](card:other#daar).\"\nmsgstr \"Read [](card:other#daar) and [](card:other).\"\n"
    );
    let (head, _) = ENGLISH.split_once("\nmsgctxt").expect("a header");
    let titles = format!(
        "{head}\nmsgctxt \"title\"\nmsgid \"Andere kaart\"\nmsgstr \"Another card\"\n\nmsgctxt \"daar.title\"\nmsgid \"Ga daarheen\"\nmsgstr \"Go there\"\n"
    );
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", &card),
        ("cards/example/en.po", &english),
        ("cards/other/card.md", other),
        ("cards/other/en.po", &titles),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = |path: &str| fs::read_to_string(root.join("site").join(path)).expect("a page");
    let dutch = page("nl/example/index.html");
    let english = page("en/example/index.html");
    for (page, link) in [
        (
            &dutch,
            "<a href=\"../other/index.html\" dir=\"auto\">Andere kaart</a>",
        ),
        (
            &dutch,
            "<a href=\"../other/index.html#daar\" dir=\"auto\" data-place=\"kaart ‘Andere kaart’, stap 1\">Ga daarheen</a>",
        ),
        (
            &english,
            "<a href=\"../other/index.html\" dir=\"auto\">Another card</a>",
        ),
        (
            &english,
            "<a href=\"../other/index.html#daar\" dir=\"auto\" data-place=\"card “Another card”, step 1\">Go there</a>",
        ),
    ] {
        assert!(page.contains(link), "{link} is not in {page}");
    }
}

// The page in English of a guide with this action and its translation, or what is said of it.
fn english(action: &str, translation: &str) -> (i32, String, String) {
    let mail = "[link.mail]\nurl = \"mailto:hulp@example.com\"\ntranslated = { en = \"mailto:help@example.com\" }\n";
    let guide = format!("{GUIDE}\n{mail}");
    let card = format!("{CARD}3. {action} {{#vraag}}\n");
    let entry = format!("\nmsgctxt \"vraag\"\nmsgid \"{action}\"\nmsgstr \"{translation}\"\n");
    let catalog = ENGLISH.to_owned() + &entry;
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/example/card.md", &card),
        ("cards/example/en.po", &catalog),
    ]);
    let built = run(&["build", ".", "--format", "html"], &root);
    let page = fs::read_to_string(root.join("site/en/example/index.html"));
    (code(&built), said(&built), page.unwrap_or_default())
}

#[test]
fn a_translation_keeps_the_addresses_that_have_no_brackets() {
    for (action, translation, href) in [
        (
            "Vraag het aan hulp@example.org.",
            "Ask hulp@example.org.",
            "mailto:hulp@example.org",
        ),
        (
            "Vraag het aan hulp@example.com.",
            "Ask hulp@example.com.",
            "mailto:help@example.com",
        ),
        (
            "Vraag het aan hulp@example.com.",
            "Ask help@example.com.",
            "mailto:help@example.com",
        ),
        (
            "Lees https://example.org/a?b=1.",
            "Read https://example.org/a?b=1.",
            "https://example.org/a?b=1",
        ),
        (
            "Lees https://example.org/a.",
            "Read <https://example.org/a>.",
            "https://example.org/a",
        ),
        (
            "Lees https://example.com/nl/b.",
            "Read https://example.com/nl/b.",
            "https://example.com/en/b",
        ),
        (
            "Lees https://example.com/nl/b.",
            "Read https://example.com/en/b.",
            "https://example.com/en/b",
        ),
    ] {
        let (code, said, page) = english(action, translation);
        assert_eq!(code, 0, "{translation}: {said}");
        let words = href.trim_start_matches("mailto:");
        let link = format!("href=\"{}\"", href.replace('&', "&amp;"));
        assert!(
            page.contains(&link) && page.replace("<wbr>", "").contains(&format!(">{words}<")),
            "{translation}:\n{page}"
        );
    }
    for (action, translation, words) in [
        (
            "Vraag het aan hulp@example.org.",
            "Ask hulp@example.net.",
            "the e-mail address `hulp@example.org`",
        ),
        (
            "Vraag het aan hulp@example.org.",
            "Ask the help desk.",
            "the e-mail address `hulp@example.org`",
        ),
        (
            "Vraag het de helpdesk.",
            "Ask hulp@example.org.",
            "the e-mail address `hulp@example.org`",
        ),
        (
            "Lees https://example.org/a.",
            "Read https://example.org/b.",
            "the link to `https://example.org/a`",
        ),
        (
            "Lees https://example.org/a.",
            "Read https://example.org/aé.",
            "the link to `https://example.org/a`",
        ),
        (
            "Lees https://example.com/nl/b.",
            "Read https://example.com/fr/b.",
            "the link to `https://example.com/nl/b`",
        ),
    ] {
        let (_, said, page) = english(action, translation);
        assert!(said.contains(words), "{translation}: {said}");
        assert!(!page.contains(translation), "{translation}:\n{page}");
    }
}
