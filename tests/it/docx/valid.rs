//! That Word can open a document: elements are in the order of its schema, every reference leads to something, no id is there twice. Large
//! cards, long titles and odd characters as well.

use std::collections::BTreeSet;
use std::fs;

use roxmltree::{Document, Node};
use stappenkaart::format::docx::Docx;
use stappenkaart::format::{CardView, RunView};

use super::{Parts, WHOLE, document, guide, part, read_back, unpacked};
use crate::guide::{build, demo, must_say, said};
use crate::promise::{Saboteur, actions};

/// The order of elements in others (ECMA-376, part 1, Annex A), as far as a card has them.
const ORDER: [(&str, &str); 9] = [
    (
        "pPr",
        "pStyle keepNext keepLines numPr pBdr shd tabs wordWrap bidi spacing ind outlineLvl",
    ),
    (
        "rPr",
        "rStyle rFonts b bCs i iCs noProof color sz szCs u bdr shd vertAlign rtl lang",
    ),
    ("pBdr", "top left bottom right"),
    (
        "tblPr",
        "tblStyle bidiVisual tblW tblInd tblBorders tblLayout tblCellMar",
    ),
    ("tbl", "tblPr tblGrid tr"),
    ("tcPr", "tcW shd"),
    ("style", "name basedOn next qFormat pPr rPr tblPr"),
    ("lvl", "start numFmt lvlText lvlJc pPr rPr"),
    ("sectPr", "headerReference footerReference pgSz pgMar bidi"),
];

fn check(parts: &Parts) {
    for (path, bytes) in parts {
        if path.ends_with(".xml") || path.ends_with(".rels") {
            let text = std::str::from_utf8(bytes).expect("UTF-8");
            let document = Document::parse(text).unwrap_or_else(|error| panic!("{path}: {error}"));
            document
                .descendants()
                .for_each(|node| check_order(path, node));
        }
    }
    check_references(parts);
    check_ids(parts);
}

fn check_order(path: &str, node: Node<'_, '_>) {
    let name = node.tag_name().name();
    let Some((_, order)) = ORDER.iter().find(|(known, _)| *known == name) else {
        return;
    };
    let order: Vec<&str> = order.split(' ').collect();
    let mut last = 0;
    for child in node.children().filter(Node::is_element) {
        let child = child.tag_name().name();
        let at = order.iter().position(|known| *known == child);
        let at = at.unwrap_or_else(|| panic!("{path}: `{child}` in `{name}`"));
        assert!(at >= last, "{path}: `{child}` in `{name}` is too late");
        last = at;
    }
}

// The values of an attribute, by its name without the namespace.
fn values<'a>(document: &'a Document<'_>, element: &str, name: &str) -> Vec<&'a str> {
    let all = document
        .descendants()
        .filter(|node| node.tag_name().name() == element);
    all.filter_map(|node| {
        let mut attributes = node.attributes();
        attributes
            .find(|one| one.name() == name)
            .map(|one| one.value())
    })
    .collect()
}

fn check_references(parts: &Parts) {
    let parse = |path: &str| Document::parse(part(parts, path)).expect("XML");
    let main = parse("word/document.xml");
    let styles = parse("word/styles.xml");
    let known: BTreeSet<&str> = values(&styles, "style", "styleId").into_iter().collect();
    for element in ["pStyle", "rStyle", "tblStyle"] {
        let used = values(&main, element, "val");
        assert!(used.iter().all(|id| known.contains(id)), "{used:?}");
    }
    let bases = [
        values(&styles, "basedOn", "val"),
        values(&styles, "next", "val"),
    ];
    assert!(bases.concat().iter().all(|id| known.contains(id)));
    let numbering = parse("word/numbering.xml");
    let lists: BTreeSet<&str> = values(&numbering, "num", "numId").into_iter().collect();
    assert!(
        values(&main, "numId", "val")
            .iter()
            .all(|id| lists.contains(id))
    );
    let relations = parse("word/_rels/document.xml.rels");
    let ids: BTreeSet<&str> = values(&relations, "Relationship", "Id")
        .into_iter()
        .collect();
    let used = [
        values(&main, "blip", "embed"),
        values(&main, "headerReference", "id"),
        values(&main, "footerReference", "id"),
    ];
    assert!(used.concat().iter().all(|id| ids.contains(id)));
    let places: BTreeSet<&str> = values(&main, "bookmarkStart", "name").into_iter().collect();
    let used = values(&main, "hyperlink", "anchor");
    assert!(
        used.iter().all(|place| places.contains(place)),
        "{used:?} {places:?}"
    );
    check_targets(parts, &relations);
}

fn check_targets(parts: &Parts, relations: &Document<'_>) {
    let types = Document::parse(part(parts, "[Content_Types].xml")).expect("XML");
    let endings = values(&types, "Default", "Extension");
    for path in parts.keys() {
        let ending = path.rsplit('.').next().unwrap_or_default();
        assert!(endings.contains(&ending), "{path}");
    }
    for path in values(&types, "Override", "PartName") {
        assert!(parts.contains_key(&path[1..]), "{path}");
    }
    for node in relations.root_element().children() {
        let target = node.attribute("Target").unwrap_or_default();
        match node.attribute("TargetMode") {
            Some(_) => assert!(!target.contains([' ', '<', '"', '\\']), "{target}"),
            None => assert!(parts.contains_key(&format!("word/{target}")), "{target}"),
        }
    }
}

fn check_ids(parts: &Parts) {
    let main = Document::parse(part(parts, "word/document.xml")).expect("XML");
    for (element, name) in [
        ("docPr", "id"),
        ("bookmarkStart", "id"),
        ("bookmarkStart", "name"),
    ] {
        let all = values(&main, element, name);
        let different: BTreeSet<&&str> = all.iter().collect();
        assert_eq!(all.len(), different.len(), "{element}");
    }
}

#[test]
fn word_can_open_every_document_of_the_demo() {
    let site = WHOLE.1.as_path();
    for lang in ["nl", "en", "de", "fr", "ar", "ja"] {
        for card in [
            "zakelijke-track-trace",
            "eerste-keer-inloggen",
            "autorisaties-intrekken",
        ] {
            let path = site.join(format!("{lang}/{card}/{card}.docx"));
            check(&unpacked(&fs::read(path).expect("the document")));
        }
    }
}

#[test]
fn a_card_with_many_steps_and_a_long_title_is_a_document() {
    let title = "Save the list ".repeat(21);
    let mut card = format!("---\ntitle: {title}\ncategory: office\n---\n\nThis is long.\n");
    for step in 1..=60 {
        card.push_str(&format!(
            "\n## Do part {step} {{#part-{step}}}\n\n> [!NOTICE]\n> Never skip part {step}.\n> The list is lost.\n> {{#never-{step} guards=press-{step}}}\n\n1. Press {step}. {{#press-{step}}}\n"
        ));
    }
    let bytes = document(&guide(&card), "en/save/save.docx");
    let parts = unpacked(&bytes);
    check(&parts);
    let numbering = part(&parts, "word/numbering.xml");
    assert_eq!(numbering.matches("<w:num ").count(), 63);
}

#[test]
fn a_picture_with_forty_callouts_fits_on_the_page() {
    let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 3000\" width=\"1000\" height=\"3000\"><rect width=\"1000\" height=\"3000\" fill=\"#eee\"/></svg>";
    let mut actions = String::new();
    let mut callouts = String::new();
    for at in 1..=40 {
        actions.push_str(&format!("{at}. Press [key {at}](callout:key-{at}).\n"));
        let place = at * 2;
        callouts.push_str(&format!(
            "[key-{at}]\nlabel = \"Key {at}\"\nx = 10\ny = {place}\nwidth = 10\nheight = 1.5\n\n"
        ));
    }
    let card = format!(
        "---\ntitle: Press\ncategory: office\n---\n\nPress all.\n\n## Press {{#press}}\n\n{actions}\n![All keys of the panel](keys.svg)\n"
    );
    let mut files = guide(&card);
    files.insert("cards/save/keys.svg".to_owned(), svg.into());
    files.insert("cards/save/keys.callouts.toml".to_owned(), callouts.into());
    let parts = unpacked(&document(&files, "en/save/save.docx"));
    check(&parts);
    let main = part(&parts, "word/document.xml");
    assert_eq!(main.matches("w:val=\"Callout\"").count(), 40);
    let high: u64 = main
        .split("cy=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next()?.parse().ok())
        .expect("a height");
    assert!(high < 297 * 36_000 / 3, "{high}");
}

const ODD: &str = "a\u{0}\u{1}\u{8}\u{b}\u{1f}\u{7f}\u{fffe}\u{ffff}\u{1f468}\u{200d}\u{1f469} <&>\"' ]]> \u{202e}x";

// Sets all texts that no warning is made of.
fn odd(card: &mut CardView) {
    let text = RunView::Text {
        text: ODD.to_owned(),
    };
    for view in [&mut card.title, &mut card.page.guide_title] {
        view.runs = vec![text.clone()];
        view.plain = ODD.to_owned();
    }
    card.details.revision = Some(ODD.to_owned());
    for goal in &mut card.goal {
        goal.runs = vec![RunView::Link {
            href: format!("https://example.com/{ODD}"),
            runs: vec![
                text.clone(),
                RunView::Code {
                    text: ODD.to_owned(),
                    keys: Vec::new(),
                },
            ],
            place: None,
        }];
    }
}

#[test]
fn characters_that_xml_does_not_have_do_not_break_a_document() {
    let saboteur = Saboteur {
        honest: &Docx,
        spoil: odd,
    };
    let (_folder, site) =
        build(&demo(), &[&saboteur]).unwrap_or_else(|all| panic!("{}", said(&all)));
    check(&unpacked(
        &fs::read(site.join(super::FILE)).expect("the document"),
    ));
    assert!(read_back(&site, super::FILE).passages.len() > 20);
    let spoil = |card: &mut CardView| {
        for warning in actions(card).flat_map(|action| &mut action.warnings) {
            warning.avoid.runs.push(RunView::Text {
                text: "\u{1}".to_owned(),
            });
            warning.avoid.runs.push(RunView::Text {
                text: " but not today".to_owned(),
            });
        }
    };
    let problems = build(
        &demo(),
        &[&Saboteur {
            honest: &Docx,
            spoil,
        }],
    )
    .expect_err("diluted");
    must_say(&problems, "SK508", "words that are not its own");
}
