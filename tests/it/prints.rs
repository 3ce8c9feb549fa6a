//! The printed formats: one sheet, for the pocket, poster, binder, two languages; their paper, and print without colour.

use std::path::Path;

use lopdf::{Document, Object};
use stappenkaart::cache::Cache;
use stappenkaart::compile::{self, Targets};
use stappenkaart::format::pdf::{
    BILINGUAL, BINDER, CATEGORY_BINDER, GUIDE, LEAFLET, ONE_SHEET, POCKET, POSTER,
};
use stappenkaart::format::{
    Format, Passage, Reading, Role, Sight, checklist::Checklist, html::Html,
};
use stappenkaart::model::{Id, Lang, Paper, Print};
use stappenkaart::publish::{Staging, publish};
use stappenkaart::source::Sources;
use stappenkaart::verify::published;
use tempfile::TempDir;

use crate::guide::{
    Files, build, build_in, check, demo, must_say, override_template, replace, said, whole_demo,
};
use crate::new::new_guide;
use crate::terminal::{code, run};

const CARD: &str = "zakelijke-track-trace";

// The demo in this format, on this paper.
fn printed(format: &dyn Format, print: Print) -> TempDir {
    printed_in(["nl", "en"], &demo(), format, print)
}

// These files, in two languages, and side by side where the format is so.
fn printed_in(tags: [&str; 2], files: &Files, format: &dyn Format, print: Print) -> TempDir {
    let sources = Sources::in_memory(files.clone());
    let checked = compile::check(&sources);
    let [one, other] = tags.map(Lang::new);
    let is_paired = format.name() == BILINGUAL.name();
    let pair = is_paired.then(|| (one.clone(), other.clone()));
    let targets = Targets {
        languages: vec![one, other],
        pairs: pair.into_iter().collect(),
        formats: vec![format],
        print,
        cache: &Cache::none(),
    };
    let folder = tempfile::tempdir().expect("a folder");
    let out = folder.path().join("site");
    let staging = Staging::new(&out).expect("a place for the site");
    let built = compile::build(&sources, &checked, &targets, &staging, &|_, _| {});
    publish(&built.expect("the demo is published"), &out).expect("the disk takes it");
    folder
}

fn of_card(folder: &TempDir, file: &str) -> Vec<u8> {
    let path = folder.path().join("site/nl").join(CARD).join(file);
    std::fs::read(path).expect("the PDF")
}

// Width and height of each page, in millimetres.
fn pages(bytes: &[u8]) -> Vec<(f64, f64)> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let size = |page: &Object| {
        let entries = page.as_dict().expect("a page");
        let area = entries
            .get(b"MediaBox")
            .and_then(Object::as_array)
            .expect("its size");
        let side = |at: usize| f64::from(area[at].as_float().expect("a number")) * 25.4 / 72.0;
        (side(2), side(3))
    };
    let ids = document.get_pages().into_values();
    ids.map(|id| size(document.get_object(id).expect("a page")))
        .collect()
}

fn is_paper(pages: &[(f64, f64)], paper: (f64, f64)) -> bool {
    let is_near = |one: f64, other: f64| (one - other).abs() < 0.1;
    pages
        .iter()
        .all(|(width, height)| is_near(*width, paper.0) && is_near(*height, paper.1))
}

fn named(paper: Paper) -> Print {
    Print {
        paper: Some(paper),
        ..Print::default()
    }
}

#[test]
fn a_card_is_on_both_sides_of_half_a_sheet() {
    let a4 = pages(&of_card(
        &printed(&ONE_SHEET, Print::default()),
        &format!("{CARD}-card.pdf"),
    ));
    assert!(a4.len() <= 2 && is_paper(&a4, Paper::A5.size()), "{a4:?}");
    let letter = printed(&ONE_SHEET, named(Paper::Letter));
    let letter = pages(&of_card(&letter, &format!("{CARD}-card.pdf")));
    assert!(
        letter.len() <= 2 && is_paper(&letter, Paper::HalfLetter.size()),
        "{letter:?}"
    );
}

#[test]
fn a_leaflet_is_both_sides_of_a_sheet_in_the_order_in_which_it_is_read() {
    let folder = printed(&LEAFLET, Print::default());
    let sheet = of_card(&folder, &format!("{CARD}-leaflet.pdf"));
    let sides = pages(&sheet);
    assert!(
        sides.len() == 2 && is_paper(&sides, (297.0, 210.0)),
        "{sides:?}"
    );
    let reading = LEAFLET
        .read_back("x.pdf", &sheet, &|_| None)
        .expect("a PDF of the tool");
    assert_eq!(warnings(&reading).len(), 1);
}

#[test]
fn a_pocket_card_is_one_side_of_a_sheet() {
    let sheet = pages(&of_card(
        &printed(&POCKET, Print::default()),
        &format!("{CARD}-pocket.pdf"),
    ));
    assert!(
        sheet.len() == 1 && is_paper(&sheet, (297.0, 210.0)),
        "{sheet:?}"
    );
}

#[test]
fn a_poster_is_one_sheet_of_twice_the_size() {
    let sheet = pages(&of_card(
        &printed(&POSTER, Print::default()),
        &format!("{CARD}-poster.pdf"),
    ));
    assert!(
        sheet.len() == 1 && is_paper(&sheet, Paper::A3.size()),
        "{sheet:?}"
    );
}

#[test]
fn a_card_in_full_and_its_checklist_are_on_the_paper_of_the_guide() {
    for (format, file) in [
        (&GUIDE as &dyn Format, format!("{CARD}.pdf")),
        (&Checklist, format!("{CARD}-checklist.pdf")),
    ] {
        for paper in [Paper::A4, Paper::Letter, Paper::A5, Paper::A3] {
            let sheets = pages(&of_card(&printed(format, named(paper)), &file));
            assert!(is_paper(&sheets, paper.size()), "{paper:?} {sheets:?}");
        }
    }
}

fn read(format: &dyn Format, path: &Path) -> Reading {
    let bytes = std::fs::read(path).expect("the PDF");
    format
        .read_back("x.pdf", &bytes, &|_| None)
        .expect("a PDF of the tool")
}

fn warnings(reading: &Reading) -> Vec<&Passage> {
    let all = reading.passages.iter();
    all.filter(|passage| passage.role == Role::Warning && passage.sight == Sight::Visible)
        .collect()
}

#[test]
fn a_binder_has_every_card_by_category_with_its_warnings() {
    let (_folder, site) =
        build(&demo(), &[&BINDER]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert!(published(&site, &[&BINDER]).is_ok());
    let reading = read(&BINDER, &site.join("nl/binder.pdf"));
    assert_eq!(warnings(&reading).len(), 5);
    let headings: Vec<&str> = reading
        .passages
        .iter()
        .filter(|passage| passage.role == Role::Heading)
        .map(|passage| passage.text.as_str())
        .collect();
    let place = |words: &str| {
        let found = headings.iter().position(|heading| heading.contains(words));
        found.unwrap_or_else(|| panic!("{words} is not in {headings:?}"))
    };
    assert!(place("Inhoud") < place("Voor het eerst inloggen"));
    assert!(place("Voor het eerst inloggen") < place("Zakelijke track & trace"));
    assert!(place("Zakelijke track & trace") < place("Alle waarschuwingen"));
    assert!(place("Alle waarschuwingen") < place("Versies"));
}

// The cards of the demo are in one order by name and in another by category.
#[test]
fn a_binder_that_leaves_a_card_out_is_caught() {
    let mut files = demo();
    override_template(
        &mut files,
        "pdf/binder.typ",
        "for (place, one) in shelf.cards.enumerate() {",
        "for (place, one) in shelf.cards.slice(1).enumerate() {",
    );
    let problems = build(&files, &[&BINDER]).expect_err("a card was lost");
    assert!(
        problems
            .iter()
            .any(|problem| problem.code.0.starts_with("SK5")),
        "{}",
        said(&problems)
    );
}

// The demo with an address, and links from one category to the other and within one.
fn demo_with_links() -> Files {
    let mut files = demo();
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let guide = format!("url = \"https://example.com/hulp/\"\n{guide}");
    files.insert("guide.toml".to_owned(), guide.into_bytes());
    replace(
        &mut files,
        &format!("cards/{CARD}/card.md"),
        "een [klantnummer](term:klantnummer).",
        "een [klantnummer](term:klantnummer). Zie [de eerste keer](card:eerste-keer-inloggen) en [intrekken](card:autorisaties-intrekken).",
    );
    files
}

#[test]
fn a_binder_of_a_category_has_its_cards_and_no_others() {
    let (_folder, site) = build_in(&["nl"], &demo_with_links(), &[&Html, &CATEGORY_BINDER])
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert!(published(&site, &[&Html, &CATEGORY_BINDER]).is_ok());
    let path = site.join("nl/gebruiker-autoriseren-binder.pdf");
    let reading = read(&CATEGORY_BINDER, &path);
    assert_eq!(warnings(&reading).len(), 3);
    let says = |words: &str| {
        let mut passages = reading.passages.iter();
        passages.any(|passage| passage.text.contains(words))
    };
    assert!(says("Gebruiker autoriseren") && says("Autorisaties van een gebruiker intrekken"));
    assert!(!says("Voor het eerst inloggen op Mijn PostNL"));
    let front = std::fs::read_to_string(site.join("nl/index.html")).expect("the front page");
    assert!(front.contains("href=\"gebruiker-autoriseren-binder.pdf\" type=\"application/pdf\""));
    let owed = std::fs::read_to_string(site.join("warnings.json")).expect("what is owed");
    let seen = |path: &str| owed.matches(&format!("\"{path}\": [")).count();
    assert_eq!(seen("nl/gebruiker-autoriseren-binder.pdf"), 2);
    assert_eq!(seen("nl/inloggen-binder.pdf"), 1);
}

// The targets of links on the web, and how many links lead to a place in the PDF.
#[test]
fn a_binder_leads_to_its_own_cards_and_prints_the_address_of_others() {
    let (_folder, site) = build_in(&["nl"], &demo_with_links(), &[&Html, &CATEGORY_BINDER])
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let bytes = std::fs::read(site.join("nl/gebruiker-autoriseren-binder.pdf")).expect("the PDF");
    let document = Document::load_mem(&bytes).expect("a PDF");
    let actions = document.objects.values().filter_map(|object| {
        let address = object.as_dict().ok()?.get(b"URI").ok()?.as_str().ok()?;
        Some(String::from_utf8_lossy(address).into_owned())
    });
    let annotated = document.objects.values().filter_map(|object| {
        let action = object.as_dict().ok()?.get(b"A").ok()?.as_dict().ok()?;
        let address = action.get(b"URI").ok()?.as_str().ok()?;
        Some(String::from_utf8_lossy(address).into_owned())
    });
    let addresses: Vec<String> = actions.chain(annotated).collect();
    let other = "https://example.com/hulp/nl/eerste-keer-inloggen/index.html";
    assert!(
        addresses.iter().any(|address| address == other),
        "{addresses:?}"
    );
    assert!(
        !addresses.iter().any(|address| address.contains("..")),
        "{addresses:?}"
    );
}

#[test]
fn a_binder_of_a_category_that_loses_a_warning_is_caught() {
    let mut files = demo();
    override_template(
        &mut files,
        "pdf/binder.typ",
        "set-card(one, heads:",
        "set-card((..one, warnings: ()), heads:",
    );
    let problems = build(&files, &[&CATEGORY_BINDER]).expect_err("a warning was lost");
    must_say(&problems, "SK501", "wachtwoord-geheim");
    let lost = said(&problems);
    assert!(
        lost.contains("nl/inloggen-binder.pdf") && !lost.contains("gebruiker-"),
        "{lost}"
    );
}

#[test]
fn the_guide_names_the_categories_that_are_bound() {
    let with = |categories: &str| {
        let mut files = demo();
        let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
        let guide = format!(
            "print.categories = [{categories}]\n{guide}\n[category.leeg]\nname = \"Leeg\"\n"
        );
        files.insert("guide.toml".to_owned(), guide.into_bytes());
        files
    };
    let unknown = check(&with("\"inlogen\""));
    must_say(&unknown, "SK003", "there is no category `inlogen`");
    let help = unknown.iter().filter_map(|problem| problem.help.as_deref());
    assert!(help.into_iter().any(|help| help.contains("`inloggen`")));
    must_say(&check(&with("\"leeg\"")), "SK003", "`leeg` has no cards");
    let bound = with("\"inloggen\"");
    assert!(!said(&check(&bound)).contains("SK003"));
}

#[test]
fn only_the_categories_that_are_named_are_bound() {
    let print = Print {
        only: vec![Id::new("inloggen")],
        ..Print::default()
    };
    let folder = printed(&CATEGORY_BINDER, print);
    let of = |file: &str| folder.path().join("site/nl").join(file).exists();
    assert!(of("inloggen-binder.pdf") && !of("gebruiker-autoriseren-binder.pdf"));
}

#[test]
fn a_sheet_in_two_languages_has_each_warning_in_both() {
    let (_folder, site) =
        build(&demo(), &[&BILINGUAL]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let reading = read(&BILINGUAL, &site.join(format!("nl+en/{CARD}/{CARD}.pdf")));
    let warnings = warnings(&reading);
    let langs: Vec<&str> = warnings
        .iter()
        .map(|passage| passage.lang.as_str())
        .collect();
    assert_eq!(langs, ["nl", "en"]);
    assert!(warnings[0].text.starts_with("Let op") && warnings[1].text.starts_with("Notice"));
    let owed = std::fs::read_to_string(site.join("warnings.json")).expect("what is owed");
    assert_eq!(
        owed.matches(&format!("\"nl+en/{CARD}/{CARD}.pdf\": ["))
            .count(),
        2
    );
}

#[test]
fn a_page_leads_to_its_sheets_in_two_languages() {
    let (_folder, site) = build(&demo(), &[&Html, &BILINGUAL])
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    for lang in ["nl", "en"] {
        let page = std::fs::read_to_string(site.join(format!("{lang}/{CARD}/index.html")));
        let page = page.expect("the page");
        let link = format!("href=\"../../nl+en/{CARD}/{CARD}.pdf\" type=\"application/pdf\"");
        assert!(page.contains(&link), "{page}");
        assert!(page.contains("Nederlands + English"), "{page}");
        let front = std::fs::read_to_string(site.join(format!("{lang}/index.html")));
        assert!(!front.expect("the front page").contains("nl+en"));
    }
}

#[test]
fn a_warning_that_is_lost_in_one_of_two_languages_is_caught() {
    let mut files = demo();
    override_template(
        &mut files,
        "pdf/bilingual.typ",
        "other.warning-box.with(sticky: false), sticky: true",
        "_ => [], sticky: true",
    );
    let problems = build(&files, &[&BILINGUAL]).expect_err("a warning was lost");
    must_say(&problems, "SK501", "in `en` is missing");
    assert!(!said(&problems).contains("in `nl`"), "{}", said(&problems));
}

#[test]
fn each_printed_format_without_its_warnings_is_caught() {
    let command = (
        "pdf/blocks.typ",
        "for warning in action.warnings { warning-box(warning) }",
        "",
    );
    // A binder has links to each warning, so that the place of a lost one has to be there.
    let binder = (
        "pdf/blocks.typ",
        "for warning in action.warnings { warning-box(warning) }",
        "for warning in action.warnings [#metadata(none) #label(warning.anchor)]",
    );
    for (format, (template, from, to)) in [
        (&ONE_SHEET as &dyn Format, command),
        (&LEAFLET, command),
        (&POCKET, command),
        (&POSTER, command),
        (&BINDER, binder),
    ] {
        let mut files = demo();
        override_template(&mut files, template, from, to);
        let problems = build(&files, &[format]).expect_err("a warning was lost");
        must_say(&problems, "SK501", "is missing");
    }
}

// What is at the head and the foot of each page is no part of the text, and PDF/UA allows no link there.
#[test]
fn an_address_in_what_every_page_repeats_is_printed() {
    let mut files = demo();
    let text = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let banner = text.lines().find(|line| line.starts_with("banner = "));
    let banner = banner.expect("the demo has a banner");
    let linked = "banner = \"Zie https://example.com/hulp of [de hulp](https://example.com/).\"";
    replace(&mut files, "guide.toml", banner, linked);
    let formats: [&dyn Format; 6] = [&GUIDE, &ONE_SHEET, &LEAFLET, &POCKET, &BINDER, &Checklist];
    build_in(&["nl"], &files, &formats).unwrap_or_else(|problems| panic!("{}", said(&problems)));
}

// Colours of the sheet itself: what sets them in its content streams.
fn colours(bytes: &[u8]) -> Vec<[f32; 3]> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let mut found = Vec::new();
    for id in document.get_pages().into_values() {
        let content = document
            .get_and_decode_page_content(id)
            .expect("the content of a page");
        for operation in content.operations {
            if let ("rg" | "RG" | "sc" | "SC" | "scn" | "SCN", [red, green, blue]) =
                (operation.operator.as_str(), operation.operands.as_slice())
            {
                found.push([red, green, blue].map(|part| part.as_float().expect("a number")));
            }
        }
    }
    found
}

#[test]
fn a_sheet_in_grey_has_no_colour() {
    let is_grey =
        |[red, green, blue]: &[f32; 3]| (red - green).abs() < 0.01 && (green - blue).abs() < 0.01;
    let sheet = |greyscale| {
        let print = Print {
            greyscale,
            ..Print::default()
        };
        colours(&of_card(
            &printed(&ONE_SHEET, print),
            &format!("{CARD}-card.pdf"),
        ))
    };
    let coloured = sheet(false);
    assert!(!coloured.is_empty() && !coloured.iter().all(is_grey));
    let grey = sheet(true);
    assert!(!grey.is_empty() && grey.iter().all(is_grey), "{grey:?}");
}

// Without a translation, an action and its warning have the same words in both columns.
#[test]
fn a_warning_of_a_sub_action_without_a_translation_is_printed_in_both_columns() {
    let guide = "title = \"Gids\"\nsource = \"nl\"\nlanguages = [\"nl\", \"en\"]\n[category.x]\nname = \"X\"\n\
                 [translation]\nwarnings = \"allow\"\ntexts = \"allow\"\n";
    let card = "---\ntitle: Pomp\ncategory: x\n---\n\n## Stap {#s}\n\n1. Zet de pomp klaar: {#pomp}\n\n   \
                1. Open het deksel. {#deksel}\n\n      > [!DANGER]\n      > Steek je hand niet in de opening.\n      \
                > Je kunt je vingers verliezen.\n      > {#hand}\n\n   2. Sluit het deksel.\n";
    let files = [("guide.toml", guide), ("cards/pomp/card.md", card)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let (_folder, site) = build(&files.into(), &[&BILINGUAL])
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let reading = read(&BILINGUAL, &site.join("nl+en/pomp/pomp.pdf"));
    assert_eq!(warnings(&reading).len(), 2);
}

#[test]
fn what_no_page_of_a_booklet_holds_is_named() {
    let mut files = demo();
    let long = "Dit resulteert in een foutmelding die je niet wilt zien. ".repeat(40);
    let path = format!("cards/{CARD}/card.md");
    replace(
        &mut files,
        &path,
        "> Dit resulteert in een foutmelding.\n",
        &format!("> {}\n", long.trim_end()),
    );
    replace(
        &mut files,
        "guide.toml",
        "languages = [\"nl\", \"en\"]",
        "languages = [\"nl\"]",
    );
    files.remove("warnings.lock");
    must_say(
        &build(&files, &[&POCKET]).expect_err("it can't fit"),
        "SK510",
        &format!("is higher than a page of `{CARD}` in `nl` (format `pocket`)"),
    );
}

// Spaces and marks of direction have no ink, so what is painted where they are hides nothing.
#[test]
fn two_languages_of_two_directions_are_printed_in_grey() {
    let print = Print {
        greyscale: true,
        ..Print::default()
    };
    let folder = printed_in(["nl", "ar"], &whole_demo(), &BILINGUAL, print);
    assert!(folder.path().join("site/nl+ar").is_dir());
}

// A number that is wider than its place goes on below, and then off the paper.
#[test]
fn numbers_of_any_width_are_beside_their_actions() {
    let actions = |count: usize| -> String {
        let action = |at: usize| format!("{at}. Click on **Save** for item {at}.\n");
        (1..=count).map(action).collect()
    };
    let under: String = (1..=14)
        .map(|at| format!("   {at}. Look at it for item {at}.\n"))
        .collect();
    let card = format!(
        "---\ntitle: Save\ncategory: office\n---\n\n## One {{#one}}\n\n{}\n## Two {{#two}}\n\n1. Look.\n\n{under}2. Wait.\n",
        actions(140)
    );
    let guide = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";
    let files = Files::from([
        ("guide.toml".to_owned(), guide.as_bytes().to_vec()),
        ("cards/save/card.md".to_owned(), card.into_bytes()),
    ]);
    let formats: [&dyn Format; 6] = [&GUIDE, &Checklist, &ONE_SHEET, &LEAFLET, &POCKET, &POSTER];
    for format in formats {
        let built = build(&files, &[format]);
        assert!(
            built.is_ok(),
            "{}: {}",
            format.name(),
            said(&built.err().unwrap_or_default())
        );
    }
}

#[test]
fn the_guide_names_its_formats_and_its_paper() {
    let with = |toml: &str| {
        let mut files = demo();
        let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
        files.insert(
            "guide.toml".to_owned(),
            format!("{toml}\n{guide}").into_bytes(),
        );
        files
    };
    must_say(
        &check(&with("formats = [\"html\", \"pockt\"]")),
        "SK003",
        "there is no format `pockt`",
    );
    must_say(
        &check(&with("print.paper = \"a44\"")),
        "SK003",
        "there is no paper `a44`",
    );
    let files: Files = with(
        "formats = [\"html\", \"pocket\"]\nprint.paper = \"letter\"\nprint.card = \"a6\"\nprint.categories = [\"inloggen\"]\nprint.greyscale = true",
    );
    assert!(
        check(&files)
            .iter()
            .all(|problem| problem.code.0 != "SK003")
    );
    let sources = Sources::in_memory(files);
    let library = compile::check(&sources).library.expect("a guide");
    let Print {
        wanted: _,
        categories,
        only: _,
        everywhere: _,
        paper,
        formats,
        greyscale,
    } = library.guide.print;
    assert_eq!(
        (paper, formats.get("card"), greyscale, categories.len()),
        (Some(Paper::Letter), Some(&Paper::A6), true, 1)
    );
}

// Names and terms of other scripts are in cards of any language.
#[test]
fn hebrew_korean_and_greek_words_are_printed_in_every_format() {
    let words = "אישור, 확인 and Επιβεβαίωση";
    let card = format!(
        "---\ntitle: Save\ncategory: office\n---\n\n## One {{#one}}\n\n> [!WARNING]\n> Never press {words} at once.\n>          You lose what is written.\n> {{#at-once guards=save}}\n\n1. Open the menu {words}.\n2. Save. {{#save}}\n"
    );
    let guide = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";
    let files = Files::from([
        ("guide.toml".to_owned(), guide.as_bytes().to_vec()),
        ("cards/save/card.md".to_owned(), card.into_bytes()),
    ]);
    let formats: [(&dyn Format, &str); 8] = [
        (&GUIDE, "save/save.pdf"),
        (&Checklist, "save/save-checklist.pdf"),
        (&ONE_SHEET, "save/save-card.pdf"),
        (&LEAFLET, "save/save-leaflet.pdf"),
        (&POCKET, "save/save-pocket.pdf"),
        (&POSTER, "save/save-poster.pdf"),
        (&BINDER, "binder.pdf"),
        (&CATEGORY_BINDER, "office-binder.pdf"),
    ];
    for (format, file) in formats {
        let (_folder, site) = build(&files, &[format])
            .unwrap_or_else(|problems| panic!("{}: {}", format.name(), said(&problems)));
        let reading = read(&GUIDE, &site.join("en").join(file));
        let found = warnings(&reading);
        let is_there = |passage: &&Passage| passage.text.contains(words);
        assert!(found.iter().any(is_there), "{}: {found:?}", format.name());
    }
}

// What a new writer sees first.
#[test]
fn the_card_of_a_new_guide_is_on_one_page() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    let built = run(&["build", "--format", "pdf"], &guide);
    assert_eq!(code(&built), 0);
    let sheet = std::fs::read(guide.join("site/en/share-folder/share-folder.pdf"));
    assert_eq!(pages(&sheet.expect("the PDF")).len(), 1);
}
