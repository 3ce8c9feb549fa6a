//! Where words are on paper: numbers beside their actions in Arabic too, rows of a table on one page, pages that are filled, and no warning
//! that is drawn after the action that it guards.

use std::collections::HashMap;
use std::path::Path;

use lopdf::{Dictionary, Document, Object, ObjectId};
use stappenkaart::format::pdf::{BILINGUAL, GUIDE, LEAFLET, ONE_SHEET, POCKET};
use stappenkaart::format::{Format, checklist::Checklist};

use crate::guide::{
    Files, build, build_in, demo, must_say, override_template, replace, said, whole_demo,
};

type Matrix = [f64; 6];

// First one, then the other.
fn then([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix) -> Matrix {
    [
        a * p + b * r,
        a * q + b * s,
        c * p + d * r,
        c * q + d * s,
        e * p + f * r + t,
        e * q + f * s + u,
    ]
}

/// Where some letters begin, in points from the bottom left, and how their line is turned.
#[derive(Debug, Clone, Copy)]
struct Start {
    x: f64,
    y: f64,
    upside_down: bool,
    /// The height of the type.
    size: f64,
}

/// The letters of a page: by the number of their marked piece, and those in none.
type Marked = HashMap<Option<i64>, Vec<Start>>;

fn numbers(operands: &[Object]) -> Matrix {
    std::array::from_fn(|at| f64::from(operands[at].as_float().expect("a number")))
}

fn letters(document: &Document, page: ObjectId) -> Marked {
    let content = document
        .get_and_decode_page_content(page)
        .expect("the content of a page");
    let mut now: Matrix = [1.0, 0.0, 0.0, 1.0, 0.0, 0.0];
    let (mut line, mut kept, mut marks, mut size) = (now, Vec::new(), Vec::new(), 0.0);
    let mut found = Marked::new();
    for operation in content.operations {
        let operands = operation.operands.as_slice();
        match operation.operator.as_str() {
            "q" => kept.push(now),
            "Q" => now = kept.pop().expect("a kept state"),
            "cm" => now = then(numbers(operands), now),
            "Tm" => line = numbers(operands),
            "Tf" => size = f64::from(operands[1].as_float().expect("a size")),
            "BMC" => marks.push(None),
            "BDC" => marks.push(mark(operands)),
            "EMC" => drop(marks.pop()),
            "Tj" | "TJ" => {
                let [a, b, c, d, x, y] = then(line, now);
                let start = Start {
                    x,
                    y,
                    upside_down: a < 0.0,
                    size: size * c.hypot(d),
                };
                assert!(b.abs() < 0.01, "a line on its side");
                let mark = marks.iter().rev().find_map(|mark| *mark);
                found.entry(mark).or_default().push(start);
            }
            _ => {}
        }
    }
    found
}

fn mark(operands: &[Object]) -> Option<i64> {
    let properties = operands.get(1)?.as_dict().ok()?;
    properties.get(b"MCID").and_then(Object::as_i64).ok()
}

/// A PDF with the letters of each of its pages.
struct Printed {
    document: Document,
    pages: HashMap<ObjectId, Marked>,
}

impl Printed {
    fn read(path: &Path) -> Printed {
        let document = Document::load(path).unwrap_or_else(|error| panic!("{path:?}: {error}"));
        let ids = document.get_pages().into_values();
        let pages = ids.map(|id| (id, letters(&document, id))).collect();
        Printed { document, pages }
    }

    /// The elements with this tag, in any order.
    fn tagged(&self, tag: &str) -> Vec<&Dictionary> {
        let all = self.document.objects.values();
        all.filter_map(|object| object.as_dict().ok())
            .filter(|element| {
                element.get(b"S").and_then(Object::as_name).ok() == Some(tag.as_bytes())
                    && element.has(b"K")
            })
            .collect()
    }

    fn children<'a>(&'a self, element: &'a Dictionary) -> Vec<&'a Object> {
        let kids = element.get_deref(b"K", &self.document);
        let list = kids.map(|kids| {
            kids.as_array()
                .map_or(std::slice::from_ref(kids), Vec::as_slice)
        });
        let follow = |kid: &'a Object| self.document.dereference(kid).expect("a child").1;
        list.into_iter().flatten().map(follow).collect()
    }

    fn child<'a>(&'a self, element: &'a Dictionary, tag: &str) -> Option<&'a Dictionary> {
        let elements = self.children(element).into_iter();
        elements
            .filter_map(|kid| kid.as_dict().ok())
            .find(|kid| kid.get(b"S").and_then(Object::as_name).ok() == Some(tag.as_bytes()))
    }

    /// The letters in an element, each with its page.
    fn inside(&self, element: &Dictionary, outer: Option<ObjectId>) -> Vec<(ObjectId, Start)> {
        let own = element.get(b"Pg").and_then(Object::as_reference).ok();
        let page = own.or(outer);
        let mut found = Vec::new();
        for kid in self.children(element) {
            let number = kid.as_i64().ok().map(|number| (page, number));
            let piece = number.or_else(|| {
                let piece = kid.as_dict().ok()?;
                let number = piece.get(b"MCID").and_then(Object::as_i64).ok()?;
                let other = piece.get(b"Pg").and_then(Object::as_reference).ok();
                Some((other.or(page), number))
            });
            match (piece, kid.as_dict()) {
                (Some((page, number)), _) => {
                    let page = page.expect("the page of a piece");
                    let starts = self.pages[&page].get(&Some(number));
                    found.extend(starts.into_iter().flatten().map(|start| (page, *start)));
                }
                (None, Ok(kid)) => found.extend(self.inside(kid, page)),
                (None, Err(_)) => {}
            }
        }
        found
    }
}

fn printed(files: &Files, langs: &[&str], format: &dyn Format, path: &str) -> Printed {
    let (_folder, site) =
        build_in(langs, files, &[format]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    Printed::read(&site.join(path))
}

const MILLIMETRE: f64 = 72.0 / 25.4;

// In Arabic, a number is on the right of the words of its action, on the same small page.
#[test]
fn numbers_are_beside_their_actions_in_arabic_booklets() {
    for (format, name) in [(&LEAFLET as &dyn Format, "leaflet"), (&POCKET, "pocket")] {
        let path = format!("ar/zakelijke-track-trace/zakelijke-track-trace-{name}.pdf");
        let paper = printed(&whole_demo(), &["ar"], format, &path);
        let items = paper.tagged("LI");
        let mut seen = 0;
        for item in &items {
            let part = |tag| paper.child(item, tag).map(|part| paper.inside(part, None));
            let (Some(number), Some(words)) = (part("Lbl"), part("LBody")) else {
                panic!("an item without its number or its words");
            };
            let Some((page, number)) = number.first() else {
                continue;
            };
            let beside = words.iter().find(|(other, word)| {
                let right = (number.x - word.x) * if number.upside_down { -1.0 } else { 1.0 };
                other == page
                    && word.upside_down == number.upside_down
                    && (word.y - number.y).abs() < 3.0
                    && (0.0..100.0 * MILLIMETRE).contains(&right)
            });
            assert!(
                beside.is_some(),
                "{name}: {number:?} is not beside {words:?}"
            );
            seen += 1;
        }
        assert!(seen > 10, "{name}: {seen} of {}", items.len());
    }
}

#[test]
fn no_type_of_a_booklet_for_the_pocket_is_too_small_to_read() {
    for lang in ["nl", "ar"] {
        let path = format!("{lang}/autorisaties-intrekken/autorisaties-intrekken-pocket.pdf");
        let paper = printed(&whole_demo(), &[lang], &POCKET, &path);
        let mut words = 0;
        for (mark, starts) in paper.pages.values().flatten() {
            for start in starts.iter().filter(|_| mark.is_some()) {
                assert!(start.size > 6.9, "{lang}: {start:?}");
                words += usize::from(start.size > 7.4);
            }
        }
        assert!(words > 100, "{lang}: {words}");
    }
}

fn table() -> Files {
    let row = |at: usize| {
        format!(
            "| PRN-{at:03}-AMSTERDAM | {at} | T-{at}00 | Plain paper, 80 grams | servicedesk-amsterdam@example.com | Only with permission of the administrator, and after a call |\n"
        )
    };
    let rows: String = (0..40).map(row).collect();
    let card = format!(
        "---\ntitle: Look it up\ncategory: office\n---\n\n## Look it up {{#look}}\n\n1. Find your printer in the table.\n\n| Printer | Floor | Toner | Type of paper | Contact | Remarks |\n|---|---|---|---|---|---|\n{rows}\n2. Write the number down.\n"
    );
    let guide = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";
    Files::from([
        ("guide.toml".to_owned(), guide.as_bytes().to_vec()),
        ("cards/look/card.md".to_owned(), card.into_bytes()),
    ])
}

#[test]
fn each_row_of_a_table_is_on_one_page() {
    let paper = printed(&table(), &["en"], &GUIDE, "en/look/look.pdf");
    let rows = paper.tagged("TR");
    assert!(rows.len() > 40, "{}", rows.len());
    let mut pages = Vec::new();
    for row in rows {
        let mut places = paper.inside(row, None);
        places.dedup_by_key(|(page, _)| *page);
        assert_eq!(places.len(), 1, "a row on two pages");
        pages.push(places[0].0);
    }
    pages.sort_unstable();
    pages.dedup();
    assert!(pages.len() > 1, "the table should need more than a page");
}

#[test]
fn a_question_is_on_the_page_of_its_options() {
    let question = |at: usize| {
        format!(
            "1. What does lamp {at} say? {{choice=one}}\n   - It is green.\n   - It is red, and the display blinks.\n   - It is off.\n\n"
        )
    };
    let questions: String = (1..=12).map(question).collect();
    let mut files = one_warning();
    let card =
        format!("---\ntitle: Look\ncategory: office\n---\n\n## Look {{#look}}\n\n{questions}");
    files.insert("cards/save/card.md".to_owned(), card.into_bytes());
    for (format, file) in [
        (&GUIDE as &dyn Format, "save.pdf"),
        (&Checklist, "save-checklist.pdf"),
    ] {
        let paper = printed(&files, &["en"], format, &format!("en/save/{file}"));
        assert!(paper.pages.len() > 1, "{file}");
        for item in paper.tagged("LI") {
            let mut places = paper.inside(item, None);
            places.dedup_by_key(|(page, _)| *page);
            assert_eq!(places.len(), 1, "{file}: an action on two pages");
        }
    }
}

#[test]
fn lists_on_paper_have_the_comma_of_their_language() {
    for (lang, comma) in [("ar", "،"), ("ja", "、"), ("nl", ",")] {
        let (_folder, site) = build_in(&[lang], &whole_demo(), &[&LEAFLET])
            .unwrap_or_else(|problems| panic!("{}", said(&problems)));
        let path = format!("{lang}/zakelijke-track-trace/zakelijke-track-trace-leaflet.pdf");
        let bytes = std::fs::read(site.join(path)).expect("the PDF");
        let reading = LEAFLET
            .read_back("x.pdf", &bytes, &|_| None)
            .expect("a PDF of the tool");
        let names = ["Klantnummerinstellingen", "klantnummer beheren"];
        let needed = reading
            .passages
            .iter()
            .find(|passage| names.iter().all(|name| passage.text.contains(name)))
            .unwrap_or_else(|| panic!("{lang}: no permissions in {reading:#?}"));
        assert!(needed.text.contains(comma), "{lang}: {}", needed.text);
        assert_eq!(
            needed.text.contains(','),
            comma == ",",
            "{lang}: {}",
            needed.text
        );
    }
}

// How much of each page but the last is empty at its foot, as a part of the page without its margins.
fn empty(paper: &Printed) -> Vec<f64> {
    let (top, foot) = ((297.0 - 20.0) * MILLIMETRE, 22.0 * MILLIMETRE);
    let lowest = |page: &Marked| {
        let marked = page.iter().filter(|(mark, _)| mark.is_some());
        let heights = marked.flat_map(|(_, starts)| starts).map(|start| start.y);
        heights.fold(top, f64::min)
    };
    let mut pages: Vec<ObjectId> = paper.document.get_pages().into_values().collect();
    pages.pop();
    let of_page = |page: &ObjectId| (lowest(&paper.pages[page]) - foot) / (top - foot);
    pages.iter().map(of_page).collect()
}

#[test]
fn no_page_of_a_card_is_half_empty_for_a_picture_on_the_next() {
    for card in ["autorisaties-intrekken", "zakelijke-track-trace"] {
        let empty = empty(&printed(
            &demo(),
            &["nl"],
            &GUIDE,
            &format!("nl/{card}/{card}.pdf"),
        ));
        assert!(
            empty.len() > 1 && empty.iter().all(|part| *part < 0.3),
            "{card}: {empty:?}"
        );
    }
}

#[test]
fn a_template_that_moves_a_warning_away_from_its_action_is_caught() {
    let honest = "for warning in action.warnings { warning-box(warning) }";
    for moved in [
        "for warning in action.warnings { move(dy: 70mm, warning-box(warning)) }",
        "for warning in action.warnings { place(dy: 70mm, warning-box(warning)) }",
    ] {
        for format in [&GUIDE as &dyn Format, &Checklist, &ONE_SHEET] {
            let mut files = one_warning();
            override_template(&mut files, "pdf/blocks.typ", honest, moved);
            let problems = build(&files, &[format]).expect_err("a warning after its action");
            must_say(&problems, "SK502", "away from its place");
        }
    }
}

// In the empty space above the step that it is in.
#[test]
fn a_template_that_moves_a_warning_above_other_actions_is_caught() {
    let mut files = one_warning();
    override_template(
        &mut files,
        "pdf/blocks.typ",
        "for warning in action.warnings { warning-box(warning) }",
        "for warning in action.warnings { place(dy: -60mm, warning-box(warning)) }",
    );
    override_template(
        &mut files,
        "pdf/checklist.typ",
        "#set-steps(card",
        "#v(90mm)\n#set-steps(card",
    );
    let problems = build(&files, &[&Checklist]).expect_err("a warning before its place");
    must_say(&problems, "SK502", "away from its place");
}

fn one_warning() -> Files {
    let guide = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";
    let card = "---\ntitle: Save\ncategory: office\n---\n\n## Save {#save}\n\n1. Open the page.\n\n> [!NOTICE]\n> Never close the page.\n> All is lost.\n> {#never guards=click}\n\n2. Click **Save**. {#click}\n";
    Files::from([
        ("guide.toml".to_owned(), guide.as_bytes().to_vec()),
        ("cards/save/card.md".to_owned(), card.as_bytes().to_vec()),
    ])
}

// A warning of one language is beside that of the other, and both are before what they guard.
#[test]
fn warnings_side_by_side_in_two_directions_are_in_their_places() {
    let built = build_in(&["nl", "ar"], &whole_demo(), &[&BILINGUAL]);
    built.unwrap_or_else(|problems| panic!("{}", said(&problems)));
}

// Its back then says whose card it is, and how old.
#[test]
fn the_back_of_a_leaflet_without_an_address_is_not_empty() {
    let mut files = demo();
    replace(
        &mut files,
        "guide.toml",
        "title = \"Stappenkaarten voor Mijn PostNL\"",
        "title = \"Kaarten van het huis\"",
    );
    let path = "nl/zakelijke-track-trace/zakelijke-track-trace-leaflet.pdf";
    let paper = printed(&files, &["nl"], &LEAFLET, path);
    let first = paper.document.get_pages()[&1];
    let left = |start: &&Start| start.x < 297.0 / 2.0 * MILLIMETRE;
    let starts = paper.pages[&first].values().flatten();
    assert!(starts.filter(left).count() > 1);
}
