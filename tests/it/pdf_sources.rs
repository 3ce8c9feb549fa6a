//! PDFs, made here command by command: what a reader of a page sees becomes the parts of a card.

use std::fmt::Write;

use proptest::prelude::*;

use crate::import::accounts::wrong;
use crate::import::{cards, errors, imported, read};

/// A PDF of these objects, which are numbered from 1; the first one is its catalog.
pub fn document(objects: &[String]) -> Vec<u8> {
    let mut pdf = String::from("%PDF-1.7\n");
    let mut places = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        places.push(pdf.len());
        write!(pdf, "{} 0 obj\n{object}\nendobj\n", at + 1).expect("a string takes it");
    }
    let table = pdf.len();
    write!(pdf, "xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).expect("a string takes it");
    for place in places {
        writeln!(pdf, "{place:010} 00000 n ").expect("a string takes it");
    }
    let size = objects.len() + 1;
    write!(
        pdf,
        "trailer << /Size {size} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
    )
    .expect("a string takes it");
    // A letter is a byte.
    pdf.chars().map(|c| c as u8).collect()
}

/// A stream with its keys.
pub fn stream(keys: &str, content: &str) -> String {
    let length = content.chars().count();
    format!("<< {keys} /Length {length} >>\nstream\n{content}\nendstream")
}

/// A PDF with a page for each of these commands. A page is 600 points wide and 800 high; `/F` is Helvetica, `/P` a picture.
pub fn pages(contents: &[&str], annotations: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..contents.len())
        .map(|at| format!("{} 0 R", 5 + 2 * at))
        .collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!(
            "<< /Type /Pages /Count {} /Kids [{}] >>",
            contents.len(),
            kids.join(" ")
        ),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
        stream(
            "/Type /XObject /Subtype /Image /Width 2 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
            "\u{ff}\u{0}\u{0}\u{0}\u{0}\u{ff}",
        ),
    ];
    for (at, content) in contents.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {} 0 R /Annots [{annotations}] /Resources << /Font << /F 3 0 R >> /XObject << /P 4 0 R >> >> >>",
            6 + 2 * at
        ));
        objects.push(stream("", content));
    }
    document(&objects)
}

/// The commands that draw a text at a place, from the left and from the foot.
pub fn text(left: u32, up: u32, size: u32, words: &str) -> String {
    let words = words.replace('(', "\\(").replace(')', "\\)");
    format!("BT /F {size} Tf {left} {up} Td ({words}) Tj ET\n")
}

// Lines below each other.
fn lines(left: u32, mut up: u32, words: &[&str]) -> String {
    let mut all = String::new();
    for words in words {
        all.push_str(&text(left, up, 10, words));
        up -= 13;
    }
    all
}

#[test]
fn a_page_becomes_a_card() {
    let page = [
        text(50, 740, 22, "Toner vervangen"),
        lines(50, 700, &[
            "Vervang de toner als de printer daarom vraagt. Dat duurt ongeveer vijf minuten,",
            "en je hebt er een nieuwe toner voor nodig.",
        ]),
        text(50, 640, 15, "Voorbereiden"),
        lines(50, 610, &["1."]),
        lines(70, 610, &[
            "Zet de printer uit met de knop aan de achterkant, en wacht tien minuten zodat hij",
            "kan afkoelen.",
        ]),
        "q 120 0 0 60 70 520 cm /P Do Q\n".to_owned(),
        text(80, 540, 10, "Aan"),
        lines(50, 500, &["2.  Open de voorklep."]),
        // A bullet that is drawn.
        "0 0 0 rg 70 482 4 4 re f\n".to_owned(),
        lines(82, 481, &["Trek aan beide kanten."]),
        "0 0 0 rg 70 469 4 4 re f\n".to_owned(),
        lines(82, 468, &["Duw niet."]),
        // A box in red.
        "1 0.9 0.9 rg 50 400 500 40 re f 0 0 0 rg\n".to_owned(),
        lines(60, 422, &["GEVAAR Raak de fuser nooit aan. Die is heet."]),
        // A number that is raised, and words that are struck.
        "BT /F 10 Tf 50 370 Td (Dat zijn 10) Tj 5 Ts 8 Tf (6) Tj 0 Ts 10 Tf ( vellen, oud.) Tj ET\n".to_owned(),
        "0 0 0 RG 1 w 141 373 m 170 373 l S\n".to_owned(),
    ]
    .concat();
    let bytes = pages(&[&page], "");
    let card = cards("toner.pdf", &bytes);
    for part in [
        "title: \"Toner vervangen\"",
        "Vervang de toner als de printer daarom vraagt. Dat duurt ongeveer vijf minuten, en je hebt er een nieuwe toner voor nodig.",
        "## Voorbereiden {#voorbereiden}",
        "1. Zet de printer uit met de knop aan de achterkant, en wacht tien minuten zodat hij kan afkoelen.",
        "picture-1.png",
        "words that are drawn on the picture can't be a part of a card: Aan",
        "2. Open de voorklep.\n\n   - Trek aan beide kanten.\n   - Duw niet.",
        "> [!DANGER]\n   > Raak de fuser nooit aan. Die is heet.",
        "Dat zijn 10⁶ vellen",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    assert!(!card.contains("oud"), "{card}");
    let imported = imported("toner.pdf", &bytes);
    assert_eq!(
        imported.report.hidden.len(),
        1,
        "{:?}",
        imported.report.hidden
    );
    // The picture needs a text, and somebody has to look at the words on it.
    assert_eq!(errors("toner.pdf", &bytes), ["SK129", "SK129"]);
}

#[test]
fn what_is_beside_each_other_is_read_as_columns_or_as_a_table() {
    let columns = [
        text(50, 740, 22, "Twee kolommen"),
        lines(
            50,
            700,
            &[
                "De eerste kolom gaat over het",
                "begin van de handleiding, en is",
                "drie regels lang.",
            ],
        ),
        lines(
            320,
            700,
            &[
                "De tweede kolom komt pas na de",
                "eerste, en is ook drie regels",
                "lang.",
            ],
        ),
    ]
    .concat();
    let card = cards("kolommen.pdf", &pages(&[&columns], ""));
    let first = "De eerste kolom gaat over het begin van de handleiding, en is drie regels lang.";
    let second = "De tweede kolom komt pas na de eerste, en is ook drie regels lang.";
    let place = |words: &str| {
        card.find(words)
            .unwrap_or_else(|| panic!("{words}\n{card}"))
    };
    assert!(place(first) < place(second));

    let mut table = text(50, 740, 22, "Een tabel") + &text(50, 720, 10, "1. Kies een rol.");
    for (row, words) in [
        ["Rol", "Mag"],
        ["Beheerder", "Alles zien"],
        ["Lezer", "Alleen lezen"],
    ]
    .iter()
    .enumerate()
    {
        let up = 700 - 20 * row as u32;
        writeln!(
            table,
            "0 0 0 RG 0.5 w 50 {} 100 20 re S 150 {} 200 20 re S",
            up - 6,
            up - 6
        )
        .expect("a string takes it");
        table.push_str(&text(55, up, 10, words[0]));
        table.push_str(&text(155, up, 10, words[1]));
    }
    let card = cards("tabel.pdf", &pages(&[&table], ""));
    for row in [
        "| Rol | Mag |",
        "| Beheerder | Alles zien |",
        "| Lezer | Alleen lezen |",
    ] {
        assert!(card.contains(row), "{row}\n{card}");
    }
}

#[test]
fn what_belongs_to_the_pages_is_dropped_and_what_is_unseen_is_reported() {
    let page = |number: u32, words: &str| {
        [
            text(50, 770, 9, "Helpdesk - Voorbeeld BV"),
            text(50, 700, 10, words),
            text(50, 20, 9, &format!("Pagina {number} van 2")),
        ]
        .concat()
    };
    let first = [
        page(
            1,
            "De eerste pagina houdt op midden in een zin die verder gaat op de",
        ),
        "1 1 1 rg\n".to_owned(),
        text(50, 600, 10, "Wit op wit"),
        "0 0 0 rg\n".to_owned(),
        "BT /F 10 Tf 0 1 -1 0 300 300 Tm (Gedraaid) Tj ET\n".to_owned(),
    ]
    .concat();
    let link = "<< /Type /Annot /Subtype /Link /Rect [50 690 120 715] /A << /S /URI /URI (https://example.com/hulp) >> >> << /Type /Annot /Subtype /Widget /FT /Btn /T (Button4) /Rect [400 400 450 420] >>";
    let bytes = pages(
        &[&first, &page(2, "volgende pagina, en dan is hij klaar.")],
        link,
    );
    let imported = imported("kop.pdf", &bytes);
    let report = &imported.report;
    let dropped: Vec<&str> = report
        .dropped
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(
        dropped
            .iter()
            .filter(|text| text.starts_with("Helpdesk"))
            .count(),
        2,
        "{dropped:?}"
    );
    assert_eq!(
        dropped
            .iter()
            .filter(|text| text.starts_with("Pagina"))
            .count(),
        2,
        "{dropped:?}"
    );
    let hidden: Vec<&str> = report
        .hidden
        .iter()
        .map(|line| line.text.as_str())
        .collect();
    assert_eq!(hidden, ["Wit op wit"]);
    let card = cards("kop.pdf", &bytes);
    for part in [
        "](https://example.com/hulp)",
        "a field of a form can't be a part of a card: Button4",
        "text that is turned on its page can't be a part of a card: Gedraaid",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
}

#[test]
fn text_that_a_program_has_read_from_a_picture_has_to_be_compared() {
    let scan = "q 600 0 0 800 0 0 cm /P Do Q BT 3 Tr /F 10 Tf 50 700 Td (Klik op Opslaan.) Tj ET";
    let card = cards("scan.pdf", &pages(&[scan], ""));
    assert!(
        card.contains("this page is a picture, and a program has read its text"),
        "{card}"
    );
    assert!(card.contains("Klik op Opslaan."), "{card}");
    let empty = pages(&["q 600 0 0 800 0 0 cm /P Do Q"], "");
    let refusal = read("scan.pdf", &empty).err().unwrap_or_default();
    assert!(refusal.contains("recognise the text first"), "{refusal}");
}

// A page of words at places and in sizes that nobody would choose; no two are at one height.
fn page() -> impl Strategy<Value = (String, Vec<String>)> {
    let piece = (20_u32..400, 6_u32..16, 1_usize..6, 0_u8..8);
    prop::collection::vec(piece, 1..38).prop_map(|pieces| {
        let (mut page, mut words) = (String::new(), Vec::new());
        for (row, (left, size, count, kind)) in pieces.into_iter().enumerate() {
            let up = 770 - 20 * row as u32;
            let own: Vec<String> = (0..count)
                .map(|at| format!("w{}", words.len() + at))
                .collect();
            let mark = ["", "", "", "1. ", "- ", "Let op: ", "", ""][usize::from(kind)];
            match kind {
                6 => writeln!(page, "0.9 g {left} {up} 150 30 re f 0 g"),
                7 => writeln!(page, "{left} {up} 90 30 re S"),
                _ => Ok(()),
            }
            .expect("a string takes it");
            page.push_str(&text(left, up, size, &format!("{mark}{}", own.join(" "))));
            words.extend(own);
        }
        (page, words)
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_of_a_random_page_vanishes((page, words) in page()) {
        let imported = imported("page.pdf", &pages(&[&page], ""));
        // The lines are those that the reader found; each word is in one of them.
        let mut text = "\n".repeat(imported.report.count.lines.saturating_sub(1));
        text.push_str(&words.join(" "));
        let wrong = wrong(&text, &imported);
        prop_assert!(wrong.is_empty(), "{wrong:?}\n{page}");
    }
}

#[test]
fn old_fonts_say_by_their_name_that_they_are_bold_and_a_picture_that_cant_be_read_is_uncertain() {
    let content = [
        text(50, 700, 18, "Opslaan"),
        "BT /F 10 Tf 50 670 Td (1. Klik op ) Tj /B 10 Tf (Klaar) Tj /F 10 Tf ( nu.) Tj ET\n"
            .to_owned(),
        "q 100 0 0 60 50 600 cm /P Do Q\nq 10 0 0 10 200 600 cm /P Do Q\n".to_owned(),
        "q 100 0 0 60 50 500 cm /M Do Q\n".to_owned(),
        text(50, 480, 10, "2. Sluit de lijst."),
    ];
    let font = |name: &str| {
        format!("<< /Type /Font /Subtype /Type1 /BaseFont /{name} /Encoding /WinAnsiEncoding >>")
    };
    let image = |keys: &str| {
        stream(
            &format!("/Type /XObject /Subtype /Image /Width 8 /Height 1 {keys}"),
            "no picture",
        )
    };
    let bytes = document(&[
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [7 0 R] >>".to_owned(),
        font("Helvetica"),
        font("Helvetica-Bold"),
        image("/BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode"),
        image("/BitsPerComponent 1 /ImageMask true"),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 8 0 R /Resources << /Font << /F 3 0 R /B 4 0 R >> /XObject << /P 5 0 R /M 6 0 R >> >> >>".to_owned(),
        stream("", &content.concat()),
    ]);
    let card = cards("oud.pdf", &bytes);
    assert!(card.contains("1. Klik op **Klaar** nu."), "{card}");
    let unread = "<!-- import: a picture of the PDF can't be read: put it here: page 1 -->";
    assert_eq!(card.matches(unread).count(), 2, "{card}");
    let hidden = imported("oud.pdf", &bytes).report.hidden;
    let small = |text: &str| text == "(page 1: 1)";
    assert!(
        hidden.iter().any(|remark| small(&remark.text)),
        "{hidden:?}"
    );
}
