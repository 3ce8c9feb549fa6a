//! Links on paper, where no one can follow them: the title of another card and the step are printed after the words, and so is an address.

use std::fs;

use crate::terminal::{code, run, said, small};

const CARD: &str = "---
title: Trouble
category: example
---

See [](card:toner) and [the other card](card:toner).

## Look {#look}

> [!NOTICE]
> Never go on without [the toner](card:toner#put).
> It stops.
> {#never}

1. Go on with [](card:toner#put). {#a}
2. Go on with [its words](card:toner#open). {#b}
3. Go on with [the lamps](card:toner#lamps). {#c}
4. Read [the manual](https://example.com/). {#d}
5. Open [example.com/start](https://example.com/start/). {#e}
";

const TONER: &str = "---
title: Replace the toner
category: example
---

## Lamps {#lamps kind=about}

Green is ready.

## Open {#open}

1. Open the lid.

## Put it in {#put}

1. Put it in.
";

const DUTCH: &str = "msgid \"\"
msgstr \"\"
\"Language: nl\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"

msgctxt \"title\"
msgid \"Replace the toner\"
msgstr \"Toner vervangen\"

msgctxt \"put.title\"
msgid \"Put it in\"
msgstr \"Plaats hem\"
";

fn built(look: impl FnOnce(&std::path::Path)) {
    let guide = crate::support::GUIDE.replace(
        "languages = [\"en\"]",
        "languages = [\"en\", \"nl\"]\ntranslation.texts = \"allow\"\ntranslation.warnings = \"allow\"",
    );
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/trouble/card.md", CARD),
        ("cards/toner/card.md", TONER),
        ("cards/toner/nl.po", DUTCH),
    ]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    look(&root.join("site"));
}

#[test]
fn a_page_prints_where_a_link_to_another_card_leads() {
    built(|site| {
        for name in ["index", "checklist"] {
            let page = fs::read_to_string(site.join(format!("en/trouble/{name}.html")));
            let page = page.expect("a page");
            let step_two = "data-place=\"card “Replace the toner”, step 2\"";
            for link in [
                format!("{step_two}>Put it in</a>"),
                format!("{step_two}>the toner</a>"),
                "data-place=\"card “Replace the toner”, step 1\">its words</a>".to_owned(),
                "data-place=\"card “Replace the toner”\">the lamps</a>".to_owned(),
            ] {
                assert!(page.contains(&link), "{link} in {page}");
            }
        }
        let page = fs::read_to_string(site.join("en/trouble/index.html")).expect("a page");
        assert!(
            page.contains("href=\"https://example.com/\" dir=\"auto\" data-place=\"example.com\"")
        );
        // The title alone says it, and the words that are the address.
        assert!(page.contains("href=\"https://example.com/start/\" dir=\"auto\" target"));
        assert!(page.contains("dir=\"auto\">Replace the toner</a>"));
        assert!(page.contains("data-place=\"card “Replace the toner”\">the other card</a>"));
        assert!(!page.contains("data-place=\"\""));
        let dutch = fs::read_to_string(site.join("nl/trouble/index.html")).expect("a page");
        assert!(dutch.contains("data-place=\"kaart ‘Toner vervangen’, stap 2\">Plaats hem</a>"));
    });
}
