//! Where words and pictures are on printed pages: with an address, with labels in another language, on small paper, and in bookmarks.

use std::path::Path;

use lopdf::{Dictionary, Document, Object, decode_text_string};
use stappenkaart::format::checklist::Checklist;
use stappenkaart::format::html::Html;
use stappenkaart::format::pdf::{BINDER, GUIDE, LEAFLET, ONE_SHEET, POCKET, POSTER};
use stappenkaart::format::{Format, Role, Sight};
use tempfile::TempDir;

use crate::guide::{Files, build_in, demo, replace, said};
use crate::new::new_guide;
use crate::terminal::{code, edit, run, said as said_by};

/// The formats of a card, each with what its file has after the id.
pub const OF_CARDS: [(&dyn Format, &str); 6] = [
    (&GUIDE, ""),
    (&Checklist, "-checklist"),
    (&ONE_SHEET, "-card"),
    (&LEAFLET, "-leaflet"),
    (&POCKET, "-pocket"),
    (&POSTER, "-poster"),
];

fn printed_in(lang: &str, files: &Files, formats: &[&dyn Format]) -> TempDir {
    let built = build_in(&[lang], files, formats);
    built
        .unwrap_or_else(|problems| panic!("{}", said(&problems)))
        .0
}

// The address is on pages only where there are pages that it leads to.
#[test]
fn a_guide_with_an_address_is_printed_in_every_format() {
    let mut files = demo();
    replace(
        &mut files,
        "guide.toml",
        "source = \"nl\"",
        "url = \"https://cards.example.com/it/\"\nsource = \"nl\"",
    );
    let formats: Vec<&dyn Format> = OF_CARDS.into_iter().map(|(format, _)| format).collect();
    let others: [&dyn Format; 2] = [&Html, &BINDER];
    let folder = printed_in("nl", &files, &[formats.as_slice(), &others].concat());
    let card = folder.path().join("site/nl/zakelijke-track-trace");
    let leaflet = card.join("zakelijke-track-trace-leaflet.pdf");
    let reading = LEAFLET.read_back(
        "x.pdf",
        &std::fs::read(leaflet).expect("the leaflet"),
        &|_| None,
    );
    let passages = reading.expect("a PDF of the tool").passages;
    let address = "cards.example.com/it/nl/zakelijke-track-trace/";
    assert!(
        passages
            .iter()
            .any(|passage| passage.text.contains(address))
    );
}

// An English button has more letters than the Dutch words around it.
#[test]
fn a_warning_about_a_long_label_is_in_the_language_of_its_sentence() {
    let guide = "title = \"Kaarten\"\nsource = \"nl\"\nlanguages = [\"nl\"]\n\n[category.office]\nname = \"Kantoor\"\n\n\
        [label.legacy]\ntext = \"Allow legacy protocols for all external users\"\nlang = \"en\"\n";
    let card = "---\ntitle: Instellen\ncategory: office\n---\n\nMet deze kaart stel je het in.\n\n## Stel het in {#set}\n\n\
        > [!WARNING]\n> Zet nooit **Allow legacy protocols for all external users** aan.\n> Anderen lezen dan mee.\n> {#legacy}\n\n\
        1. Open de instellingen.\n2. Klik op **Opslaan**.\n";
    let files = [("guide.toml", guide), ("cards/set-up/card.md", card)];
    let files = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    let folder = printed_in("nl", &files.into_iter().collect(), &[&GUIDE, &Checklist]);
    let sheet = std::fs::read(folder.path().join("site/nl/set-up/set-up.pdf"));
    let reading = GUIDE.read_back("x.pdf", &sheet.expect("the PDF"), &|_| None);
    let passages = reading.expect("a PDF of the tool").passages;
    let warning = passages
        .iter()
        .find(|passage| passage.role == Role::Warning);
    assert_eq!(warning.expect("the warning").lang, "nl");
}

// Letters below the line of a long title in large type, and the address of the newest version below them.
#[test]
fn no_words_of_a_sheet_are_over_others_in_right_to_left_text() {
    let (_folder, guide) = new_guide(&["--lang", "ar"]);
    edit(
        &guide.join("guide.toml"),
        "source = \"ar\"",
        "url = \"https://cards.example.com/it/\"\nsource = \"ar\"",
    );
    let formats = "html,pdf,checklist,card,leaflet,pocket,poster";
    let built = run(&["build", "--format", formats], &guide);
    assert_eq!(code(&built), 0, "{}", said_by(&built));
    for (format, ending) in OF_CARDS {
        let file = guide.join(format!("site/ar/share-folder/share-folder{ending}.pdf"));
        let sheet = std::fs::read(&file).expect("the PDF");
        let reading = format.read_back("x.pdf", &sheet, &|_| None);
        for passage in reading.expect("a PDF of the tool").passages {
            assert_eq!(passage.sight, Sight::Visible, "{ending}: {}", passage.text);
        }
    }
}

#[test]
fn a_poster_and_a_booklet_are_printed_on_small_paper() {
    let (folder, guide) = new_guide(&["--lang", "en"]);
    let built = run(
        &["build", "--paper", "a5", "--format", "poster,pocket"],
        &guide,
    );
    assert_eq!(code(&built), 0, "{}", said_by(&built));
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let content = content.to_string_lossy();
    let out = folder.path().join("demo");
    let out = out.to_string_lossy();
    let built = run(
        &[
            "build",
            &content,
            "--out",
            &out,
            "--lang",
            "nl,en",
            "--paper",
            "a5",
            "--format",
            "poster,pocket",
        ],
        folder.path(),
    );
    assert_eq!(code(&built), 0, "{}", said_by(&built));
}

fn bookmarks(document: &Document, entries: &Dictionary, depth: usize, found: &mut Vec<String>) {
    let mut next = entries.get_deref(b"First", document).ok();
    while let Some(entry) = next.and_then(|entry| entry.as_dict().ok()) {
        let title = entry.get(b"Title").and_then(decode_text_string);
        found.push("  ".repeat(depth) + &title.expect("the words of a bookmark"));
        bookmarks(document, entry, depth + 1, found);
        next = entry.get_deref(b"Next", document).ok();
    }
}

fn bookmarks_of(bytes: &[u8]) -> Vec<String> {
    let document = Document::load_mem(bytes).expect("a PDF");
    let catalog = document.catalog().expect("its catalog");
    let outlines = catalog
        .get_deref(b"Outlines", &document)
        .and_then(Object::as_dict);
    let mut found = Vec::new();
    bookmarks(&document, outlines.expect("bookmarks"), 0, &mut found);
    found
}

#[test]
fn bookmarks_are_the_titles_of_cards_and_below_them_of_their_steps() {
    let folder = printed_in("nl", &demo(), &[&ONE_SHEET, &BINDER]);
    let site = folder.path().join("site/nl");
    let read = |file: &str| bookmarks_of(&std::fs::read(site.join(file)).expect("the PDF"));
    let of_card = read("zakelijke-track-trace/zakelijke-track-trace-card.pdf");
    assert!(of_card[0].starts_with("Stap 1"), "{of_card:?}");
    let of_binder = read("binder.pdf");
    let at = of_binder
        .iter()
        .position(|title| title == "  Voor het eerst inloggen op Mijn PostNL");
    let at = at.unwrap_or_else(|| panic!("{of_binder:?}"));
    assert_eq!(of_binder[at - 1], "Inloggen");
    assert!(
        of_binder[at + 1..]
            .iter()
            .any(|title| title.starts_with("    Stap 1")),
        "{of_binder:?}"
    );
}

// A picture that is higher than wide is beside the words of a poster; all that is said before them stays.
#[test]
fn a_poster_has_its_title_and_needs_whatever_its_picture_is() {
    let card = "---\ntitle: Ask for leave\ncategory: example\n---\n\nWith this card you ask for leave.\n\n\
        > [!REQUIRES]\n> - `worker`\n\n> [!WARNING]\n> Never type your number.\n> Others see it.\n> {#number}\n\n\
        ## Ask {#ask}\n\n1. Type the [date](callout:date).\n\n   ![The app](app.svg)\n\n2. Press **Send**.\n";
    let callouts = "[date]\nlabel = \"Field Date\"\nx = 10\ny = 10\nwidth = 50\nheight = 10\n";
    for (width, height) in [(400, 900), (900, 400), (600, 600)] {
        let picture = format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\"><rect width=\"{width}\" height=\"{height}\" fill=\"#09574f\"/></svg>"
        );
        let guide = format!(
            "{}\n[role.worker]\nname = \"member of the staff\"\n",
            crate::support::GUIDE
        );
        let files = [
            ("guide.toml", guide.as_str()),
            ("cards/leave/card.md", card),
            ("cards/leave/app.svg", picture.as_str()),
            ("cards/leave/app.callouts.toml", callouts),
        ];
        let files: Files = files
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .into();
        let folder = printed_in("en", &files, &[&POSTER]);
        let poster = folder.path().join("site/en/leave/leave-poster.pdf");
        let bytes = std::fs::read(poster).expect("the poster");
        let reading = POSTER.read_back("x.pdf", &bytes, &|_| None);
        let passages = reading.expect("a PDF of the tool").passages;
        let all: String = passages
            .iter()
            .map(|passage| passage.text.as_str())
            .collect();
        for words in [
            "Ask for leave",
            "member of the staff",
            "Never type your number",
            "Field Date",
            "Press Send",
        ] {
            let squash = |text: &str| text.split_whitespace().collect::<String>();
            assert!(
                squash(&all).contains(&squash(words)),
                "{width}: {words}: {all}"
            );
        }
    }
}

// A legend that is higher than its picture is below it: beside it, it ran off the paper, and nothing was published.
#[test]
fn a_poster_has_room_for_a_long_legend() {
    let boxes = 10;
    let mut callouts = String::new();
    let mut card =
        "---\ntitle: Ask for leave\ncategory: example\n---\n\nWith this card you ask for leave.\n\n".to_owned();
    for step in 1..=9 {
        card += &format!("## Ask for part {step} {{#ask-{step}}}\n\n");
        for action in 1..=5 {
            card += &format!(
                "{action}. Type the number of part {action} of your request, and press the button below the field.\n"
            );
        }
        if step == 1 {
            for number in 1..=boxes {
                card += &format!(
                    "{}. Tick the [box {number}](callout:box-{number}).\n",
                    5 + number
                );
                callouts += &format!(
                    "[box-{number}]\nlabel = \"Box Require that this person changes the password {number}\"\nx = {0}\ny = {0}\nwidth = 6\nheight = 6\n\n",
                    5 * number
                );
            }
            card += "\n![The app with ten boxes](app.svg)\n";
        }
        card += "\n";
    }
    let picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"1600\" height=\"900\"><rect width=\"1600\" height=\"900\" fill=\"#09574f\"/></svg>";
    let files = [
        ("guide.toml", crate::support::GUIDE),
        ("cards/leave/card.md", card.as_str()),
        ("cards/leave/app.svg", picture),
        ("cards/leave/app.callouts.toml", callouts.as_str()),
    ];
    let files: Files = files
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .into();
    let folder = printed_in("en", &files, &[&POSTER]);
    let poster = folder.path().join("site/en/leave/leave-poster.pdf");
    let bytes = std::fs::read(poster).expect("the poster");
    let reading = POSTER.read_back("x.pdf", &bytes, &|_| None);
    let passages = reading.expect("a PDF of the tool").passages;
    let all: String = passages
        .iter()
        .map(|passage| passage.text.as_str())
        .collect();
    assert!(all.contains("password 10"), "{all}");
}

#[test]
fn every_paper_holds_the_card_of_a_new_guide_in_every_format() {
    let (_folder, root) = new_guide(&["--lang", "nl"]);
    for format in ["pdf", "checklist", "card", "leaflet", "poster", "binder"] {
        let built = run(&["build", "--format", format, "--paper", "a6"], &root);
        assert_eq!(code(&built), 0, "{format}: {}", said_by(&built));
    }
}
