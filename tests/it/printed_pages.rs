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

const OF_CARDS: [(&dyn Format, &str); 6] = [
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
