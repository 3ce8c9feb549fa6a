//! What is on paper and on a small screen: long words, wide tables, long warnings, words over words, right-to-left text.

use lopdf::{Document, Object};
use stappenkaart::format::pdf::GUIDE;
use stappenkaart::format::{ALL, Format, Passage, Reading, Role, Sight, checklist::Checklist};
use stappenkaart::verify::published;

use crate::guide::{Files, build, must_say, override_template, said, usual};

const WORD: &str =
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
const PATH: &str = r"HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Microsoft\Windows\CurrentVersion\DeviceManagement\ProvisioningPackages";
const KEY: &str = "4f1c99a8e2b7d06a4f1c99a8e2b7d06a4f1c99a8e2b7d06a4f1c99a8e2b7d06a4f1c99a8e2b7d06a4f1c99a8e2b7d06a";

fn guide(lang: &str, card: &str) -> Files {
    let toml = format!(
        "title = \"{WORD}\"\nsource = \"{lang}\"\nlanguages = [\"{lang}\"]\n\n[category.office]\nname = \"{WORD}\"\n"
    );
    let files = [("guide.toml", toml.as_str()), ("cards/open/card.md", card)];
    let owned = files.map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()));
    owned.into_iter().collect()
}

fn card(title: &str, blocks: &str) -> String {
    format!(
        "---\ntitle: {title}\ncategory: office\n---\n\nMit dieser Karte öffnen Sie {title}.\n\n## {title} {{#open}}\n\n{blocks}"
    )
}

fn read(bytes: &[u8]) -> Reading {
    GUIDE
        .read_back("x.pdf", bytes, &|_| None)
        .expect("a PDF of the tool")
}

// The card and its checklist on paper, in this language.
fn papers(files: &Files, lang: &str) -> [Vec<u8>; 2] {
    let (_folder, site) =
        build(files, &usual()).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    assert!(published(&site, ALL).is_ok());
    ["open.pdf", "open-checklist.pdf"]
        .map(|name| std::fs::read(site.join(format!("{lang}/open/{name}"))).expect("the PDF"))
}

fn seen<'a>(reading: &'a Reading, words: &str) -> impl Iterator<Item = &'a Passage> {
    let squash = |text: &str| text.split_whitespace().collect::<String>();
    let words = squash(words);
    reading.passages.iter().filter(move |passage| {
        passage.sight == Sight::Visible && squash(&passage.text).contains(&words)
    })
}

// Whether the typesetter put a hyphen at the end of a line: it is written as U+00AD.
fn has_soft_hyphen(bytes: &[u8]) -> bool {
    let document = Document::load_mem(bytes).expect("a PDF");
    let streams = document.objects.values().filter_map(|object| match object {
        Object::Stream(stream) => stream.decompressed_content().ok(),
        _ => None,
    });
    let says = |text: &[u8], what: &[u8]| text.windows(what.len()).any(|part| part == what);
    streams.into_iter().any(|content| {
        says(&content, b"<00AD>")
            || says(&content, b"<00ad>")
            || says(&content, b"\xfe\xff\x00\xad")
    })
}

#[test]
fn a_word_that_is_wider_than_its_line_is_read_letter_for_letter() {
    let typed = "Multi-Faktor-".repeat(12) + "Anmeldung";
    let blocks = format!(
        "> [!NOTICE]\n> Klicken Sie nie auf **{WORD}**.\n> Sonst ist {typed} weg, und {WORD} auch.\n> {{#never}}\n\n\
         1. Öffnen Sie `{PATH}`.\n2. Schreiben Sie `{KEY}` in {typed}. {{choice=one}}\n   - {WORD}?\n   - Nein?\n\
         3. Öffnen Sie {WORD}.docx.\n\n| {WORD} | Zwei |\n|---|---|\n| `{PATH}` | {KEY} |\n"
    );
    for paper in papers(&guide("de", &card(WORD, &blocks)), "de") {
        let reading = read(&paper);
        let owed = [
            format!("Klicken Sie nie auf {WORD}. Sonst ist {typed} weg, und {WORD} auch."),
            format!("Öffnen Sie {PATH}."),
            format!("Schreiben Sie {KEY} in {typed}."),
            format!("Öffnen Sie {WORD}.docx."),
            format!("{WORD}?"),
        ];
        for words in owed {
            assert_eq!(seen(&reading, &words).count(), 1, "{words}\n{reading:#?}");
        }
        let titles = seen(&reading, WORD).filter(|passage| passage.role == Role::Heading);
        assert_eq!(titles.count(), 2, "{reading:#?}");
        assert!(has_soft_hyphen(&paper));
    }
    let [sheet, _] = papers(&guide("de", &card(WORD, &blocks)), "de");
    assert_eq!(
        seen(&read(&sheet), KEY).count(),
        2,
        "in the action and in the table"
    );
}

#[test]
fn code_labels_names_of_files_and_numbers_have_no_hyphen() {
    let number = "1234567890".repeat(12);
    let blocks = format!(
        "> [!NOTICE]\n> Klicken Sie nie auf **{WORD}**.\n> Sonst ist `{WORD}` weg.\n> {{#never}}\n\n\
         1. Öffnen Sie {WORD}{WORD}.docx.\n2. Wählen Sie {number}.\n"
    );
    for paper in papers(
        &without_long_names(guide("de", &card("Öffnen", &blocks))),
        "de",
    ) {
        assert!(!has_soft_hyphen(&paper));
    }
}

// Two lines of code and one that is wider than its paper: all of it is printed, and no option is cut after its hyphen.
#[test]
fn code_breaks_at_its_spaces() {
    let words = [
        "Get-Printer",
        "-ComputerName",
        "print-server-01.internal.example.com",
        "Where-Object",
        "-like",
        "PRN-*-AMSTERDAM",
        "Select-Object",
        "-NoTypeInformation",
    ];
    let blocks = format!(
        "1. Geben Sie ein:\n\n   ```\n   {}\n   Restart-Service Spooler\n   {}\n   ```\n",
        words.join(" "),
        "q".repeat(300)
    );
    for paper in papers(
        &without_long_names(guide("de", &card("Öffnen", &blocks))),
        "de",
    ) {
        let document = Document::load_mem(&paper).expect("a PDF");
        let pages: Vec<u32> = document.get_pages().into_keys().collect();
        let text = document.extract_text(&pages).expect("its text");
        for word in words.iter().chain(&["Restart-Service", "Spooler"]) {
            assert!(text.contains(word), "{word} is not in {text}");
        }
        assert_eq!(text.matches('q').count(), 300, "{text}");
    }
}

fn without_long_names(mut files: Files) -> Files {
    crate::guide::replace(&mut files, "guide.toml", WORD, "Büro");
    files
}

#[test]
fn a_word_without_hyphens_is_broken_anywhere() {
    let word = "x".repeat(150);
    let blocks = format!("1. Öffnen Sie {word}.\n");
    for lang in ["de", "en"] {
        for paper in papers(
            &without_long_names(guide(lang, &card(&word, &blocks))),
            lang,
        ) {
            assert_eq!(
                seen(&read(&paper), &format!("Öffnen Sie {word}.")).count(),
                1
            );
        }
    }
}

fn wide_table() -> String {
    let row = |at: usize| {
        format!(
            "| DISPATCHING_OPTIONS_ALL_IN_CAPACITY_{at} | true | TCP 88, UDP 68 | Active Directory | 12.345,67 | some words that explain it | {WORD} | `{PATH}` | nein |\n"
        )
    };
    let rows: String = (0..9).map(row).collect();
    format!(
        "| Eins | Zwei | Drei | Vier | Fünf | Sechs | Sieben | Acht | Neun |\n|---|---|---|---|---|---|---|---|---|\n{rows}\n1. Öffnen Sie alles.\n"
    )
}

#[test]
fn no_cell_of_a_table_is_printed_over_another() {
    let [sheet, _] = papers(
        &without_long_names(guide("de", &card("Öffnen", &wide_table()))),
        "de",
    );
    let reading = read(&sheet);
    let unseen: Vec<&Passage> = reading
        .passages
        .iter()
        .filter(|passage| passage.sight != Sight::Visible)
        .collect();
    assert!(unseen.is_empty(), "{unseen:#?}");
    for words in [
        "12.345,67",
        "DISPATCHING_OPTIONS_ALL_IN_CAPACITY_8",
        PATH,
        WORD,
        "Sieben",
    ] {
        assert!(seen(&reading, words).count() > 0, "{words}");
    }
}

#[test]
fn a_table_whose_cells_run_over_their_neighbours_is_seen_as_such() {
    let five = "| Anmeldung ".repeat(5);
    let table = format!(
        "| {WORD} {five}|\n{}|\n| ja {five}|\n\n1. Öffnen Sie alles.\n",
        "|---".repeat(6)
    );
    let mut files = without_long_names(guide("de", &card("Öffnen", &table)));
    override_template(
        &mut files,
        "pdf/tables.typ",
        "in-lines(widths.at(at), words)",
        "words",
    );
    override_longest_word(&mut files);
    let (_folder, site) =
        build(&files, &[&GUIDE]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let reading = read(&std::fs::read(site.join("de/open/open.pdf")).expect("the PDF"));
    let over =
        |passage: &&Passage| passage.sight == Sight::Hidden("printed over other words".to_owned());
    assert!(
        reading.passages.iter().filter(over).count() > 1,
        "{reading:#?}"
    );
}

// No paragraph breaks its words any more.
fn override_longest_word(files: &mut Files) {
    override_template(
        files,
        "pdf/texts.typ",
        "#let has-long-word(body) = data.long-words",
        "#let has-long-word(body) = false",
    );
}

#[test]
fn a_long_word_in_titles_is_printed_in_every_format() {
    let word = "Arbeidsongeschiktheidsverzekeringsmaatschappij";
    let blocks = "> [!NOTICE]\n> Klik nooit op **Alles**.\n> Dan is alles weg.\n> {#nooit}\n\n1. Open de pagina.\n";
    let is_printed = |format: &&&dyn Format| {
        let mut artefacts = format.artefacts().iter();
        artefacts.any(|artefact| artefact.media_type == "application/pdf")
    };
    for lang in ["nl", "ar"] {
        let files = without_long_names(guide(lang, &card(word, blocks)));
        for format in ALL.iter().filter(is_printed) {
            if let Err(problems) = build(&files, &[*format]) {
                panic!("{} in {lang}: {}", format.name(), said(&problems));
            }
        }
    }
}

#[test]
fn a_template_that_prints_words_over_words_is_caught() {
    let blocks = "> [!NOTICE]\n> Klicken Sie nie auf **Alles**.\n> Sonst ist alles weg.\n> {#never}\n\n1. Öffnen Sie die Seite.\n";
    let honest = "par(text(weight: 700, set-text(warning.avoid)))";
    let over = "place(top + start, dx: 9pt, pdf.artifact[Das hier steht auf anderen Wörtern])";
    for format in [&GUIDE as &dyn Format, &Checklist] {
        let mut files = without_long_names(guide("de", &card("Öffnen", blocks)));
        override_template(
            &mut files,
            "pdf/blocks.typ",
            honest,
            &format!("{{ {honest}; {over} }}"),
        );
        let problems = build(&files, &[format]).expect_err("words over words were published");
        must_say(&problems, "SK502", "printed over other words");
    }
}

#[test]
fn a_template_that_prints_words_over_an_action_is_caught() {
    let mut files = without_long_names(guide("de", &card("Öffnen", "1. Öffnen Sie die Seite.\n")));
    let over = "place(top + start, pdf.artifact[Das hier steht auf anderen Wörtern])";
    let honest = "set-paragraph(action.text)";
    override_template(
        &mut files,
        "pdf/blocks.typ",
        honest,
        &format!("{{ {honest}; {over} }}"),
    );
    let problems = build(&files, &[&GUIDE]).expect_err("words over words were published");
    must_say(&problems, "SK502", "the action `open.action-1`");
    must_say(&problems, "SK502", "printed over other words");
}

#[test]
fn a_template_that_strikes_a_warning_through_is_caught() {
    let blocks = "> [!NOTICE]\n> Klicken Sie nie auf **Alles**.\n> Sonst ist alles weg.\n> {#never}\n\n1. Öffnen Sie die Seite.\n";
    let honest = "par(text(weight: 700, set-text(warning.avoid)))";
    for struck in [
        "par(strike(text(weight: 700, set-text(warning.avoid))))",
        "{ par(text(weight: 700, set-text(warning.avoid))); place(top + start, dy: 0.42em, line(length: 100%, stroke: 0.6pt)) }",
    ] {
        let mut files = without_long_names(guide("de", &card("Öffnen", blocks)));
        override_template(&mut files, "pdf/blocks.typ", honest, struck);
        let problems = build(&files, &[&GUIDE]).expect_err("a struck warning was published");
        must_say(&problems, "SK502", "struck through");
    }
}

fn long_warning() -> Files {
    let many = "> Sonst ist alles weg, was in dem Ordner war, und die Anmeldung dazu.\n".repeat(90);
    let blocks = format!(
        "> [!CAUTION]\n> Öffnen Sie nie den Deckel.\n{many}> {{#never}}\n\n1. Öffnen Sie die Seite.\n"
    );
    without_long_names(guide("de", &card("Öffnen", &blocks)))
}

#[test]
fn a_warning_longer_than_a_page_has_its_signal_word_on_each_page() {
    for paper in papers(&long_warning(), "de") {
        let reading = read(&paper);
        let warning = reading
            .passages
            .iter()
            .find(|passage| passage.role == Role::Warning);
        let warning = warning.expect("the warning");
        assert_eq!(warning.sight, Sight::Visible);
        assert_eq!(
            warning.text.matches("Vorsicht").count(),
            1,
            "{}",
            warning.text
        );
        assert!(Document::load_mem(&paper).expect("a PDF").get_pages().len() > 1);
    }
}

#[test]
fn a_long_warning_without_its_signal_word_on_the_next_page_is_caught() {
    let mut files = long_warning();
    override_template(
        &mut files,
        "pdf/blocks.typ",
        "grid.header(it.caption)",
        "grid.header(repeat: false, it.caption)",
    );
    for format in [&GUIDE as &dyn Format, &Checklist] {
        let problems = build(&files, &[format]).expect_err("half a warning has no signal word");
        must_say(&problems, "SK502", "on another page than its signal word");
    }
}

const ARABIC: &str = "---\ntitle: افتح\ncategory: office\n---\n\nبهذه البطاقة تفتح الصفحة.\n\n## افتح {#open}\n\n\
    > [!NOTICE]\n> لا تكتب أبدا `--force` أو -5 أو 10:30-11:00.\n> سيضيع كل شيء في (+31 6 1234).\n> {#never}\n\n1. اكتب -5 ثم 2026-11-27.\n";

#[test]
fn numbers_keep_their_direction_in_right_to_left_text() {
    let files = without_long_names(guide("ar", ARABIC));
    let (_folder, site) =
        build(&files, &usual()).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let text = |path: &str| std::fs::read_to_string(site.join(path)).expect("a file of the site");
    let isolated = ["-5", "10:30-11:00", "+31 6 1234", "--force"]
        .map(|number| format!("\u{2066}{number}\u{2069}"));
    let list = text("warnings.json");
    assert!(
        isolated.iter().all(|number| list.contains(number)),
        "{list}"
    );
    let page = text("ar/open/index.html");
    let (_, page) = page.split_once("<main").expect("its main part");
    assert!(
        page.matches(&isolated[1]).count() == 2 && page.contains(&isolated[2]),
        "a time in the warning and in the list of warnings, a telephone number: {page}"
    );
    assert!(
        page.contains(">--force</code>") && page.contains(&isolated[3]),
        "{page}"
    );
    assert!(text("ar/open/checklist.html").contains("\u{2066}2026-11-27\u{2069}"));
    for name in ["open.pdf", "open-checklist.pdf"] {
        let bytes = std::fs::read(site.join(format!("ar/open/{name}"))).expect("the PDF");
        let reading = read(&bytes);
        for words in [
            "لا تكتب أبدا --force أو -5 أو 10:30-11:00.",
            "اكتب -5 ثم 2026-11-27.",
        ] {
            // The first page of a card names its warnings.
            let named = name == "open.pdf" && words.contains("--force");
            let expected = if named { 2 } else { 1 };
            assert_eq!(seen(&reading, words).count(), expected, "{reading:#?}");
        }
    }
}
