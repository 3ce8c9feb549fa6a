//! Keys of a keyboard and the labels of a path: what readers get in each language, and what is left as it is.

use std::fs;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Operations\"
source = \"en\"
languages = [\"en\", \"de\", \"fr\", \"ar\"]

[category.example]
name = \"Operations\"

[translation]
warnings = \"allow\"
texts = \"allow\"

[checks]
SK006 = \"allow\"
";

const CARD: &str = "---
title: Restart
category: example
---

## Stop {#stop}

> [!WARNING]
> Never press `Ctrl+Alt+Del` in **Settings > Users**.
> You can be hurt.
> {#never}

1. Press `ctrl+c`. {#copy}
2. Press `F5`. {#reload}
3. Press `Del`. {#remove}
4. Type `Delete`. {#type}
5. Type `A+B`. {#letters}
6. Press `Ctrl++`. {#larger}
7. Press `⌘+Space`. {#find}
8. Press `Ctrl+Banana`. {#none}
9. Open **Settings** > **Users**. {#path}
10. Press `Ctrl+Page Up`. {#up}
11. Press `Shift+Home`. {#home}
12. Press `F25`. {#no-key}
";

fn german(up: &str) -> String {
    format!(
        "msgid \"\"
msgstr \"\"
\"Language: de\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"

msgctxt \"copy\"
msgid \"Press `ctrl+c`.\"
msgstr \"Drücken Sie `ctrl+c`.\"

msgctxt \"up\"
msgid \"Press `Ctrl+Page Up`.\"
msgstr \"Drücken Sie `{up}`.\"

msgctxt \"type\"
msgid \"Type `Delete`.\"
msgstr \"Geben Sie `Delete` ein.\"

msgctxt \"path\"
msgid \"Open **Settings** > **Users**.\"
msgstr \"Öffnen Sie **Einstellungen** > **Benutzer**.\"
"
    )
}

fn built(up: &str, look: impl FnOnce(&dyn Fn(&str) -> String, &str)) {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/restart/card.md", CARD),
        ("cards/restart/de.po", &german(up)),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let check = said(&run(&["check", "."], &root));
    look(
        &|path| fs::read_to_string(root.join("site").join(path)).expect("a page"),
        &check,
    );
}

fn caps(keys: &[&str]) -> String {
    let caps: Vec<String> = keys.iter().map(|key| format!("<kbd>{key}</kbd>")).collect();
    let caps = caps.join("+");
    format!("<kbd class=\"keys\" translate=\"no\" dir=\"ltr\">{caps}</kbd>")
}

#[test]
fn what_can_only_be_keys_is_shown_as_keys() {
    built("Ctrl+Page Up", |page, _| {
        let english = page("en/restart/index.html");
        for keys in [
            &["Ctrl", "Alt", "Del"][..],
            &["Ctrl", "c"],
            &["F5"],
            &["Ctrl", "+"],
            &["⌘", "Space"],
            &["Ctrl", "Page Up"],
            &["Shift", "Home"],
        ] {
            assert!(english.contains(&caps(keys)), "{keys:?}");
        }
        for code in ["Delete", "A+B", "Ctrl+Banana", "F25"] {
            let code = format!("<code translate=\"no\" dir=\"ltr\">{code}</code>");
            assert!(english.contains(&code), "{code}");
        }
    });
}

#[test]
fn keys_have_the_names_of_the_readers_language_whatever_the_translator_did() {
    for up in ["Ctrl+Page Up", "Strg+Bild auf", "STRG+PgUp"] {
        built(up, |page, check| {
            let german = page("de/restart/index.html");
            assert!(german.contains(&format!("Drücken Sie {}.", caps(&["Strg", "c"]))));
            assert!(german.contains(&caps(&["Strg", "Bild auf"])), "{up}");
            // A reader types it: it is no key.
            assert!(german.contains("<code translate=\"no\" dir=\"ltr\">Delete</code>"));
            assert!(!check.contains("`up`"), "{check}");
            // What is not translated is in the language of the source.
            assert!(page("fr/restart/index.html").contains(&caps(&["Ctrl", "Page Up"])));
        });
    }
}

#[test]
fn another_key_in_a_translation_is_refused() {
    built("Strg+Bild ab", |page, check| {
        assert!(check.contains("without the code `Ctrl+Page Up`"), "{check}");
        let german = page("de/restart/index.html");
        assert!(german.contains(&caps(&["Ctrl", "Page Up"])));
    });
}

#[test]
fn an_author_may_write_the_keys_of_the_own_language() {
    let guide = GUIDE.replace("source = \"en\"", "source = \"de\"");
    let card = "---\ntitle: Neu\ncategory: example\n---\n\n## Stopp {#stop}\n\n1. Drücken Sie `Strg+Entf`. {#a}\n2. Drücken Sie `Entf`. {#b}\n3. Drücken Sie `Maj+Entf`. {#c}\n";
    let catalog = "msgid \"\"\nmsgstr \"\"\n\"Language: en\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\nmsgctxt \"a\"\nmsgid \"Drücken Sie `Strg+Entf`.\"\nmsgstr \"Press `Strg+Entf`.\"\n";
    let (_folder, root) = small(&[
        ("guide.toml", &guide),
        ("cards/example/card.md", card),
        ("cards/example/en.po", catalog),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = |path: &str| fs::read_to_string(root.join("site").join(path)).expect("a page");
    let german = page("de/example/index.html");
    assert!(german.contains(&caps(&["Strg", "Entf"])));
    assert!(german.contains(&caps(&["Entf"])));
    assert!(german.contains(">Maj+Entf</code>"));
    let english = page("en/example/index.html");
    assert!(english.contains(&format!("Press {}.", caps(&["Ctrl", "Delete"]))));
}

#[test]
fn the_labels_of_a_path_are_separate_and_their_sign_is_spoken_as_a_word() {
    built("Ctrl+Page Up", |page, _| {
        let path = |one: &str, then: &str, other: &str| {
            format!(
                "<b class=\"ui\" dir=\"auto\">{one}</b> <span class=\"path-then\" data-spoken=\"{then}\"><span aria-hidden=\"true\">&gt;</span></span> <b class=\"ui\" dir=\"auto\">{other}</b>"
            )
        };
        let english = page("en/restart/index.html");
        let settings = path("Settings", "then", "Users");
        assert_eq!(english.matches(&settings).count(), 2, "{english}");
        let german = page("de/restart/index.html");
        assert!(german.contains(&path("Einstellungen", "dann", "Benutzer")));
    });
}
