//! What is in a document, paragraph by paragraph, with the numbers that Word prints before actions.

use std::collections::BTreeMap;

use roxmltree::{Document, Node};

use super::{Parts, document, guide, part, unpacked};
use crate::import::imported;

const CARD: &str = "---
title: Save a list
category: office
owner: Help desk
revision: \"7\"
verified: 2026-11-01
---

With this card you **save** a list.

> [!CAUTION]
> Never save while the lamp is red.
> You can burn your hands.
> {#lamp}

## Open the list {#open}

> [!NOTE]
> The list opens *slowly*.

1. Choose one: {#choose choice=one}

   - Press `Ctrl+O`.
   - Go to [the site](https://example.com/a%20b).

2. Check the list: {#check}
   1. Read the first line.
   2. Read the last line.

| Field | Use |
|---|---|
| Name | `list.csv` |

```toml
name = \"a\"
size = 1
```

## Close the list {#close}

> [!DANGER]
> Never pull the plug of the **server**.
> You can get an electric shock.
> {#plug guards=unplug}

1. Unplug the screen. {#unplug}

> [!OUTCOME]
> The screen is dark.
";

// Each paragraph as its style, its number and its words.
fn outline(parts: &Parts) -> String {
    let text = part(parts, "word/document.xml");
    let document = Document::parse(text).expect("XML");
    let mut counts: BTreeMap<(String, usize), usize> = BTreeMap::new();
    let mut out = String::new();
    for paragraph in document.descendants().filter(|node| is(*node, "p")) {
        let words: String = paragraph
            .descendants()
            .filter(|node| is(*node, "t") || is(*node, "br"))
            .map(|node| node.text().unwrap_or("\u{23ce}"))
            .collect();
        let style = value(paragraph, "pStyle").unwrap_or_default();
        let number = number(paragraph, &mut counts).unwrap_or_default();
        out.push_str(&format!("{style:14} {number:3} {words}").replace(" \n", "\n"));
        out.push('\n');
    }
    out
}

fn is(node: Node<'_, '_>, name: &str) -> bool {
    node.tag_name().name() == name
}

fn value<'a>(node: Node<'a, '_>, name: &str) -> Option<&'a str> {
    let found = node.descendants().find(|node| is(*node, name))?;
    let mut attributes = found.attributes();
    attributes
        .find(|one| one.name() == "val")
        .map(|one| one.value())
}

// As Word counts: each list for itself, and a level starts again below each item of the level above.
fn number(
    paragraph: Node<'_, '_>,
    counts: &mut BTreeMap<(String, usize), usize>,
) -> Option<String> {
    let list = value(paragraph, "numId")?.to_owned();
    let level: usize = value(paragraph, "ilvl")?.parse().ok()?;
    if list.parse::<usize>().is_ok_and(|list| list <= 3) {
        return Some("-".to_owned());
    }
    counts.retain(|(known, below), _| *known != list || *below <= level);
    let count = counts.entry((list, level)).or_insert(0);
    *count += 1;
    Some(match level {
        0 => format!("{count}."),
        _ => format!("{}.", char::from(b'a' + *count as u8 - 1)),
    })
}

#[test]
fn a_reviewer_sees_the_whole_card_in_order() {
    let parts = unpacked(&document(&guide(CARD), "en/save/save.docx"));
    insta::assert_snapshot!(outline(&parts));
}

#[test]
fn the_words_of_a_document_are_marked_as_on_a_page() {
    let parts = unpacked(&document(&guide(CARD), "en/save/save.docx"));
    let main = part(&parts, "word/document.xml");
    for marked in [
        "<w:rStyle w:val=\"Label\"/></w:rPr><w:t xml:space=\"preserve\">save</w:t>",
        "<w:i/><w:iCs/></w:rPr><w:t xml:space=\"preserve\">slowly</w:t>",
        "<w:tblHeader/>",
        "<w:cantSplit/>",
    ] {
        assert!(main.contains(marked), "{marked}: {main}");
    }
    let relations = part(&parts, "word/_rels/document.xml.rels");
    assert!(
        relations.contains("Target=\"https://example.com/a%20b\""),
        "{relations}"
    );
    let header = part(&parts, "word/header1.xml");
    assert!(header.contains("save · Revision 7"), "{header}");
    let footer = part(&parts, "word/footer1.xml");
    assert!(
        footer.contains(" PAGE ") && footer.contains(" NUMPAGES "),
        "{footer}"
    );
}

// A document that comes back from a reviewer can be imported: its styles say which severity a warning has.
#[test]
fn a_document_can_be_imported_with_every_warning() {
    let dutch = CARD
        .replace("title: Save a list", "title: Lijst bewaren")
        .replace("Never", "Zet nooit");
    let bytes = document(&guide(&dutch), "en/save/save.docx");
    let page = imported("save.docx", &bytes);
    let text: Vec<String> = page
        .drafts
        .iter()
        .map(|draft| stappenkaart::import::written(draft).text)
        .collect();
    let text = text.join("\n");
    for warning in [
        "> [!CAUTION]\n> Zet nooit save while the lamp is red.\n",
        "> [!DANGER]\n> Zet nooit pull the plug of the **server**.\n",
    ] {
        assert!(text.contains(warning), "{warning}\n{text}");
    }
    let (plug, action) = (text.find("the plug"), text.find("Unplug the screen"));
    assert!(plug < action, "{text}");
}
