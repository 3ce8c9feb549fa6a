//! Which page belongs to which card, and pages of every kind.

use super::docx::{document, item, p, t};
use super::translation::{DUTCH, Desk, ENGLISH, desk};
use crate::terminal::{code, said};

#[test]
fn a_page_is_found_by_its_name_and_its_language() {
    for name in [
        "bewaren.en.md",
        "bewaren-en.md",
        "en/bewaren.md",
        "bewaren_EN.markdown",
        "help/bewaren.md",
    ] {
        let desk = Desk::new(&[("bewaren.md", DUTCH)]);
        desk.write(&format!("docs/en/{name}"), ENGLISH);
        desk.write("docs/en/help/kluis.png", super::DOT);
        desk.write("docs/en/en/kluis.png", super::DOT);
        let done = desk.import();
        assert_eq!(code(&done), 0, "{name}: {}", said(&done));
        assert_eq!(desk.english()["title"].0, "Keep a file", "{name}");
    }
    let desk = Desk::new(&[("bewaren-nl.md", DUTCH)]);
    desk.write("docs/en/bewaren-en.md", ENGLISH);
    assert_eq!(code(&desk.import()), 0);
    assert_eq!(
        desk.catalog("content/cards/bewaren-nl/en.po")["title"].0,
        "Keep a file"
    );
}

#[test]
fn of_two_pages_the_one_that_names_the_language_is_the_translation() {
    let desk = desk(DUTCH);
    desk.write("docs/en/bewaren.en.md", ENGLISH);
    desk.write("docs/en/bewaren.nl.md", DUTCH);
    let done = desk.import();
    let out = said(&done);
    assert_eq!(desk.english()["title"].0, "Keep a file", "{out}");
    assert!(
        out.contains("not paired: bewaren.md: `bewaren.en.md` is the page `bewaren.md` in `en`"),
        "{out}"
    );
    assert!(
        out.contains("not paired: bewaren.nl.md: its path says that it is in `nl`"),
        "{out}"
    );
    let again = Desk::new(&[("a/index.md", DUTCH), ("b/index.md", DUTCH)]);
    again.write("docs/en/c/index.md", ENGLISH);
    again.write("docs/en/index.md", ENGLISH);
    let out = said(&again.import());
    assert!(
        out.contains("not paired: c/index.md: the last import had no page of this name"),
        "{out}"
    );
    assert!(out.contains("not paired: index.md: the last import had several pages of this name, `a/index.md` and `b/index.md`"), "{out}");
}

#[test]
fn a_page_in_the_language_of_the_cards_is_no_translation() {
    let desk = desk(DUTCH);
    let done = desk.import();
    assert_eq!(code(&done), 1);
    assert!(
        desk.english()
            .keys()
            .all(|id| id.contains("table") || id.contains("title")),
        "{:?}",
        desk.english()
    );
    assert!(
        said(&done).contains("is not translated: it repeats the source"),
        "{}",
        said(&done)
    );
}

#[test]
fn a_card_can_be_named_and_is_remembered() {
    let desk = Desk::new(&[("bewaren.md", DUTCH)]);
    desk.write("docs/en/keeping.md", ENGLISH);
    let before = desk.files();
    let lost = desk.import();
    assert_eq!(code(&lost), 1);
    assert!(said(&lost).contains("not paired: keeping.md: the last import had no page of this name; type the card that it translates, such as `--as keeping`"), "{}", said(&lost));
    let changed: Vec<_> = desk
        .files()
        .into_iter()
        .filter(|(path, bytes)| before.get(path) != Some(bytes))
        .collect();
    assert!(
        changed
            .iter()
            .all(|(path, _)| path.to_string_lossy().contains(".import")),
        "{changed:?}"
    );
    let page = [
        "import",
        "docs/en/keeping.md",
        "--to",
        "content",
        "--lang",
        "en",
        "--as",
    ];
    let unknown = desk.run(&[&page[..], &["bewarn"]].concat());
    assert_eq!(code(&unknown), 2);
    assert!(
        said(&unknown).contains("no card `bewarn`")
            && said(&unknown).contains("did you mean `bewaren`?"),
        "{}",
        said(&unknown)
    );
    let named = desk.run(&[&page[..], &["bewaren"]].concat());
    assert_eq!(code(&named), 0, "{}", said(&named));
    assert_eq!(desk.english()["title"].0, "Keep a file");
    assert_eq!(code(&desk.import()), 0, "the next import knows the card");
}

#[test]
fn what_does_not_go_together_is_refused() {
    let desk = desk(ENGLISH);
    let english = ["import", "docs/en", "--to", "content", "--lang"];
    for (more, words) in [
        (
            vec!["de"],
            "write `languages = [\"nl\", \"en\", \"ar\", \"de\"]` in `guide.toml`",
        ),
        (
            vec!["en", "--category", "imported"],
            "`--category` is for pages that become cards",
        ),
        (
            vec!["nl", "--as", "bewaren"],
            "`--as` is for a page in another language",
        ),
    ] {
        let before = desk.files();
        let refused = desk.run(&[&english[..], &more].concat());
        assert_eq!(code(&refused), 2, "{more:?}");
        assert!(said(&refused).contains(words), "{}", said(&refused));
        assert_eq!(desk.files(), before);
    }
    desk.write("docs/en/other.md", ENGLISH);
    let two = desk.run(&[&english[..], &["en", "--as", "bewaren"]].concat());
    assert!(
        said(&two).contains("`--as` is for one page, and these are 2 pages"),
        "{}",
        said(&two)
    );
    // The language of the cards is imported as before.
    let own = desk.run(&["import", "docs/nl", "--to", "content", "--lang", "nl"]);
    assert_eq!(code(&own), 0);
    assert!(
        said(&own).contains("Imported 1 page as 1 card"),
        "{}",
        said(&own)
    );
}

#[test]
fn a_page_with_a_card_that_is_broken_or_gone_waits() {
    let desk = desk(ENGLISH);
    let card = "content/cards/bewaren/card.md";
    let text = desk.read(card);
    desk.write(card, text.replace("[!WARNING]", "[!WARNNIG]"));
    let broken = desk.import();
    assert_eq!(code(&broken), 1);
    assert!(
        said(&broken).contains("the card `bewaren` has errors; run `stappenkaart check`"),
        "{}",
        said(&broken)
    );
    std::fs::remove_dir_all(desk.root().join("content/cards/bewaren")).expect("a card");
    desk.write("content/cards/other/card.md", &text);
    let gone = desk.import();
    assert!(
        said(&gone).contains("the guide has no card `bewaren` any more"),
        "{}",
        said(&gone)
    );
    desk.write("docs/en/bewaren.md", [0xff, 0xfe, 0x41]);
    desk.write(card, text);
    desk.write("content/cards/bewaren/kluis.png", super::DOT);
    desk.write("content/cards/other/kluis.png", super::DOT);
    let unread = desk.import();
    assert_eq!(code(&unread), 1);
    assert!(
        said(&unread).contains("not imported: bewaren.md: it is not UTF-8"),
        "{}",
        said(&unread)
    );
}

#[test]
fn html_and_a_document_of_word_are_one_page() {
    let html = "<h1>Een dossier bewaren</h1><p>Zo bewaar je een dossier.</p><h2>Open de kluis</h2><ol><li>Klik op <b>Kluis</b>.<p><img src=\"venster.png\" alt=\"Het venster\"></p></li><li>Wacht 10 seconden.</li></ol><div class=\"caution\"><p>Sluit nooit het venster. Je verliest het dossier.</p></div>";
    let desk = Desk::new(&[("other.md", DUTCH)]);
    desk.write("docs/nl/bewaren.html", html);
    desk.write("docs/nl/venster.png", super::DOT);
    let first = desk.run(&["import", "docs/nl", "--to", "content", "--lang", "nl"]);
    assert_eq!(code(&first), 0, "{}", said(&first));
    let picture = r#"<w:r><w:drawing><wp:inline><wp:docPr id="1" descr="The window"/><a:blip r:embed="r1"/></wp:inline></w:drawing></w:r>"#;
    let title = |style: &str, text: &str| p(&format!(r#"<w:pStyle w:val="{style}"/>"#), &t(text));
    let bold = r#"<w:r><w:rPr><w:b/></w:rPr><w:t>Vault</w:t></w:r>"#;
    let word = document(
        &[
            title("Kop1", "Keep a file"),
            p("", &t("This is how you keep a file.")),
            title("Kop2", "Open the vault"),
            item(0, &format!("{}{bold}{}", t("Click "), t("."))),
            p("", picture),
            item(0, &t("Wait 10 seconds.")),
            p(
                "",
                &t("Caution: Never close the window. You lose the file."),
            ),
        ]
        .concat(),
    );
    desk.write("docs/en/bewaren.docx", word);
    let done = desk.import();
    let texts = desk.english();
    for text in [
        "Keep a file",
        "This is how you keep a file.",
        "Open the vault",
        "Click **Vault**.",
        "The window",
        "Wait 10 seconds.",
        "Never close the window.",
        "You lose the file.",
    ] {
        assert!(
            texts.values().any(|(known, _)| known == text),
            "{text}: {}\n{texts:?}",
            said(&done)
        );
    }
}

#[test]
fn a_page_from_right_to_left() {
    let desk = Desk::new(&[("bewaren.md", DUTCH)]);
    desk.write("docs/ar/kluis.png", super::DOT);
    desk.write("docs/ar/bewaren.md", "# حفظ ملف\n\nهكذا تحفظ ملفا في الخزنة.\n\n> [!WARNING]\n> لا تغلق النافذة أبدا أثناء الحفظ. ستفقد الملف.\n\n## افتح الخزنة\n\n1. انقر على **الخزنة**.\n2. اكتب `open 12` في الحقل.\n\n   ![نافذة الخزنة](kluis.png)\n3. انتظر 10 ثوان.\n\n## احفظ الملف\n\n> [!NOTE]\n> حجم الملف 5 MB على الأكثر.\n\n1. انقر على **حفظ**.\n2. انظر أيضا [الخزنة](#افتح-الخزنة).\n\n| الحقل | المعنى |\n|---|---|\n| الاسم | اسم الملف |\n");
    let done = desk.run(&["import", "docs/ar", "--to", "content", "--lang", "ar"]);
    let texts = desk.catalog("content/cards/bewaren/ar.po");
    assert_eq!(texts["title"].0, "حفظ ملف", "{}", said(&done));
    assert_eq!(
        texts["bewaar-het-dossier.action-2"].0,
        "انظر أيضا [الخزنة](#open-de-kluis).",
        "{}",
        said(&done)
    );
    assert!(texts.len() >= 16, "{}\n{texts:?}", said(&done));
}

// Three procedures of eight actions.
fn long(lang: &str, procedures: &[&str]) -> String {
    let mut page = format!("# {lang} page\n");
    for (at, title) in procedures.iter().enumerate() {
        page.push_str(&format!("\n## {title}\n\n"));
        for action in 1..=8 {
            page.push_str(&format!("{action}. {lang} says `{at}{action}` here.\n"));
        }
    }
    page
}

#[test]
fn a_page_that_became_several_cards() {
    let desk = Desk::new(&[(
        "lang.md",
        &long("nl", &["Open de kluis", "Sluit de kluis", "Wis de kluis"]),
    )]);
    // A page with fewer actions is split as well, because its source was.
    let english = long("en", &["Open it", "Close it", "Empty it"])
        .replace("8. en says `28` here.\n", "")
        .replace("7. en says `27` here.\n", "")
        .replace("6. en says `26` here.\n", "")
        .replace("5. en says `25` here.\n", "");
    desk.write("docs/en/lang.md", &english);
    let done = desk.import();
    let texts = desk.catalog("content/cards/lang-sluit-de-kluis/en.po");
    assert_eq!(texts["title"].0, "en page: Close it", "{}", said(&done));
    assert_eq!(texts.len(), 10, "{texts:?}");
    let texts = desk.catalog("content/cards/lang-wis-de-kluis/en.po");
    assert!(
        texts.values().any(|(text, _)| text == "en says `24` here."),
        "{texts:?}"
    );
    std::fs::remove_dir_all(desk.root().join("content/cards/lang-sluit-de-kluis")).expect("a card");
    std::fs::remove_file(desk.root().join("content/cards/lang-wis-de-kluis/en.po"))
        .expect("a catalog");
    desk.write("content/.import/texts.en.json", "{}");
    let done = desk.import();
    let texts = desk.catalog("content/cards/lang-wis-de-kluis/en.po");
    assert_eq!(
        texts["title"].0,
        "en page: Empty it",
        "a card that was removed keeps its place: {}",
        said(&done)
    );
}

#[test]
fn links_and_reports_for_programs() {
    let dutch = DUTCH.replace(
        "[de kluis](#open-de-kluis)",
        "[de site](https://example.com/nl/kluis)",
    );
    let desk = Desk::new(&[("bewaren.md", &dutch)]);
    desk.write(
        "docs/en/bewaren.md",
        ENGLISH.replace(
            "[the vault](#open-the-vault)",
            "[the site](https://example.com/en/kluis)",
        ),
    );
    let done = desk.run(&[
        "import",
        "docs/en",
        "--to",
        "content",
        "--lang",
        "en",
        "--message-format",
        "json",
    ]);
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(report["texts"]["review"], 17, "{report}");
    assert_eq!(report, desk.report());
    assert_eq!(
        desk.english()["bewaar-het-dossier.action-2"].0,
        "See also [the site](https://example.com/nl/kluis)."
    );
    assert!(
        report["sources"][0]["changed"]
            .to_string()
            .contains("https://example.com/en/kluis"),
        "{report}"
    );
}
