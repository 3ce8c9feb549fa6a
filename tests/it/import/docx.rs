//! Documents of Word, made here part by part. Hostile ones are refused by name.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{DOT, cards, errors, imported, read};

const STYLES: &str = r#"<w:styles xmlns:w="w"><w:style w:styleId="Kop1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="Kop2"><w:name w:val="heading 2"/></w:style></w:styles>"#;
const NUMBERING: &str = r#"<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="0"/></w:num></w:numbering>"#;
const RELATIONS: &str = r#"<Relationships><Relationship Id="r1" Target="media/image1.png"/><Relationship Id="r2" Target="https://example.com/" TargetMode="External"/></Relationships>"#;
const COMMENTS: &str = r#"<w:comments xmlns:w="w"><w:comment w:id="3"><w:p><w:r><w:t>Klopt dit?</w:t></w:r></w:p></w:comment></w:comments>"#;

const FOOTNOTES: &str = r#"<w:footnotes xmlns:w="w"><w:footnote w:id="0"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:t>Alleen op het web.</w:t></w:r></w:p></w:footnote></w:footnotes>"#;

fn packed(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("a part");
        zip.write_all(bytes).expect("its bytes");
    }
    zip.finish().expect("a zip").into_inner()
}

pub(super) fn document(body: &str) -> Vec<u8> {
    let main = format!(
        r#"<w:document xmlns:w="w" xmlns:r="r" xmlns:a="a" xmlns:wp="wp"><w:body>{body}</w:body></w:document>"#
    );
    packed(&[
        ("word/document.xml", main.as_bytes()),
        ("word/styles.xml", STYLES.as_bytes()),
        ("word/numbering.xml", NUMBERING.as_bytes()),
        ("word/_rels/document.xml.rels", RELATIONS.as_bytes()),
        ("word/comments.xml", COMMENTS.as_bytes()),
        ("word/footnotes.xml", FOOTNOTES.as_bytes()),
        ("word/media/image1.png", DOT),
    ])
}

pub(super) fn p(properties: &str, runs: &str) -> String {
    format!("<w:p><w:pPr>{properties}</w:pPr>{runs}</w:p>")
}

pub(super) fn t(text: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{text}</w:t></w:r>"#)
}

pub(super) fn item(level: u8, runs: &str) -> String {
    p(
        &format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr>"#),
        runs,
    )
}

#[test]
fn a_document_becomes_a_card() {
    let bold = r#"<w:r><w:rPr><w:b/></w:rPr><w:t>Opslaan.</w:t></w:r>"#;
    let picture = r#"<w:r><w:drawing><wp:docPr descr="De knop Opslaan"/><a:blip r:embed="r1"/></w:drawing></w:r>"#;
    let link = format!(r#"<w:hyperlink r:id="r2">{}</w:hyperlink>"#, t("de site"));
    let tracked = format!(
        r#"<w:ins>{}</w:ins><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:r><w:commentReference w:id="3"/></w:r>"#,
        t(" nu")
    );
    let body = [
        p(r#"<w:pStyle w:val="Kop1"/>"#, &t("Opslaan")),
        p("", &format!("{}{link}.", t("Zie ")).replace("</w:hyperlink>.", &format!("</w:hyperlink>{}", t(".")))),
        p(r#"<w:pStyle w:val="Kop2"/>"#, &t("Sla op")),
        format!("<w:tbl><w:tr><w:tc>{}</w:tc></w:tr></w:tbl>", p("", &t("Waarschuwing: wis nooit de lijst."))),
        item(0, &format!("{}{bold}", t("Klik op "))),
        item(1, &t("met de muis")),
        p("<w:pBdr/>", &t("Let op: wacht even.")),
        item(0, &format!("{}{tracked}", t("Sluit de lijst"))),
        p("", picture),
        format!("<w:tbl><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr><w:tr><w:tc>{}</w:tc><w:tc>{}</w:tc></w:tr></w:tbl>", p("", &t("Knop")), p("", &t("Wat")), p("", &t("Opslaan")), p("", &t("bewaart"))),
    ]
    .concat();
    let bytes = document(&body);
    let card = cards("save.docx", &bytes);
    for part in [
        "title: \"Opslaan\"",
        "Zie [de site](https://example.com/).",
        "## Sla op {#sla-op}\n\n> [!WARNING]\n> wis nooit de lijst.\n",
        "1. Klik op **Opslaan**.\n\n   - met de muis\n",
        "\n> [!NOTICE]\n> wacht even.\n",
        "\n2. Sluit de lijst nu\n",
        "   <!-- import: tracked as deleted, and not accepted yet: oud -->",
        "![De knop Opslaan](image1.png)",
        "| Knop | Wat |\n|---|---|\n| Opslaan | bewaart |",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    let report = imported("save.docx", &bytes).report;
    let hidden: Vec<&str> = report
        .hidden
        .iter()
        .map(|remark| remark.text.as_str())
        .collect();
    assert!(
        hidden.contains(&"Klopt dit?") && hidden.contains(&" nu"),
        "{hidden:?}"
    );
    let count = report.count;
    assert_eq!(count.lines, count.kept + count.dropped + count.uncertain);
    assert_eq!(report.alerts.len(), 2);
    assert_eq!(errors("save.docx", &bytes), ["SK129"]);
}

#[test]
fn lines_that_end_with_shift_and_enter_stay_apart() {
    let end = "<w:r><w:br/></w:r>";
    let bold = |text: &str| format!("<w:r><w:rPr><w:b/></w:rPr><w:t>{text}</w:t></w:r>");
    let lines = |lines: &[&str]| {
        let lines: Vec<String> = lines.iter().map(|line| t(line)).collect();
        lines.join(end)
    };
    let page = document(
        &[
            p(r#"<w:pStyle w:val="Kop1"/>"#, &t("Opslaan")),
            p(
                "",
                &lines(&["Naam: Jan", "Plaats: Ede", "", "in Gelderland"]),
            ),
            item(0, &lines(&["Klik op Opslaan", "Het venster is dicht."])),
            item(0, &lines(&["Wacht", "tot het klaar is"])),
            p(
                "",
                &format!(
                    "{}{end}{}",
                    bold("Waarschuwing"),
                    t("Trek de stekker er niet uit.")
                ),
            ),
        ]
        .concat(),
    );
    let card = cards("save.docx", &page);
    for part in [
        "\n\nNaam: Jan\n\nPlaats: Ede in Gelderland\n\n",
        "1. Klik op Opslaan\n\n",
        "Het venster is dicht.\n\n2. Wacht tot het klaar is\n",
        "> [!WARNING]\n   > Trek de stekker er niet uit.\n",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    let report = imported("save.docx", &page).report;
    let joined = report.hidden.iter().map(|remark| remark.line);
    // The comment that no text refers to comes first.
    assert_eq!(joined.collect::<Vec<_>>(), [8, 3, 6, 7]);
}

#[test]
fn the_head_and_foot_of_pages_are_in_the_report() {
    let text = format!(
        r#"<w:document xmlns:w="w"><w:body>{}</w:body></w:document>"#,
        p("", &t("Bewaar je werk."))
    );
    let part = |paragraphs: &str| format!(r#"<w:hdr xmlns:w="w">{paragraphs}</w:hdr>"#);
    let head = part(&p("", &t("Bakkerij Jansen")));
    let foot = part(&p("", &t("Waarschuwing: trek de stekker er niet uit.")));
    let page = packed(&[
        ("word/document.xml", text.as_bytes()),
        ("word/header1.xml", head.as_bytes()),
        ("word/header2.xml", head.as_bytes()),
        ("word/footer1.xml", foot.as_bytes()),
    ]);
    let report = imported("save.docx", &page).report;
    let dropped: Vec<&str> = report
        .dropped
        .iter()
        .map(|remark| remark.text.as_str())
        .collect();
    assert_eq!(dropped, ["Bakkerij Jansen"]);
    assert_eq!((report.count.lines, report.count.uncertain), (3, 1));
    let card = cards("save.docx", &page);
    let warning = "foot of the pages; keep it if it is still true: Waarschuwing: trek de stekker";
    assert!(card.contains(warning), "{card}");
    assert!(!card.contains("Bakkerij"), "{card}");
}

fn refusal(bytes: &[u8]) -> String {
    read("a.docx", bytes).err().unwrap_or_default()
}

#[test]
fn hostile_documents_are_refused() {
    let entity = r#"<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>"#;
    let deep = format!(
        r#"<w:document xmlns:w="w"><w:body>{}{}</w:body></w:document>"#,
        "<w:sdt>".repeat(5_000),
        "</w:sdt>".repeat(5_000)
    );
    let bomb = vec![b' '; 70 * 1024 * 1024];
    for (bytes, words) in [
        (b"no zip".to_vec(), "not a DOCX"),
        (packed(&[("x", b"x")]), "no `word/document.xml`"),
        (packed(&[("word/document.xml", b"<x")]), "XML is broken"),
        (
            packed(&[("word/document.xml", entity.as_bytes())]),
            "XML is broken",
        ),
        (
            packed(&[("word/document.xml", deep.as_bytes())]),
            "nest too deep",
        ),
        (
            packed(&[("word/document.xml", &bomb)]),
            "too large when it is unpacked",
        ),
    ] {
        let refusal = refusal(&bytes);
        assert!(refusal.contains(words), "{words}: {refusal}");
    }
}

#[test]
fn what_is_beside_the_words_of_a_document_is_not_lost() {
    let run = |inside: &str| format!("<w:r>{inside}</w:r>");
    let hidden = |text: &str| run(&format!("<w:rPr><w:vanish/></w:rPr><w:t>{text}</w:t>"));
    let body = [
        p(r#"<w:pStyle w:val="Kop1"/>"#, &t("Opslaan")),
        p("", &t("1.\u{a0}Open de lijst.")),
        p(
            "",
            &format!(
                "{}{}",
                t("2. Klik op Klaar."),
                run(r#"<w:footnoteReference w:id="2"/>"#)
            ),
        ),
        p(
            "",
            &format!(
                "{}{}{}{}",
                t("3. Ga naar Bestand "),
                run(r#"<w:sym w:font="Wingdings" w:char="F0E0"/>"#),
                t(" Nieuw "),
                run(r#"<w:sym w:font="Wingdings" w:char="F04A"/>"#)
            ),
        ),
        p("", &hidden("Intern.")),
        p("", &hidden("Waarschuwing: wis nooit de lijst.")),
    ];
    let page = document(&body.concat());
    let card = cards("save.docx", &page);
    for part in [
        "1. Open de lijst.\n2. Klik op Klaar. (Alleen op het web.)\n3. Ga naar Bestand → Nieuw\n",
        "<!-- import: there was a sign here, of a font that has only signs: Wingdings F04A -->",
        "keep it if it is still true: Waarschuwing: wis nooit de lijst. -->",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    assert!(!card.contains("Intern"), "{card}");
    let hidden = imported("save.docx", &page).report.hidden;
    assert!(
        hidden.iter().any(|remark| remark.text == "Intern."),
        "{hidden:?}"
    );
}

#[test]
fn comments_of_reviewers_are_in_the_report_with_what_they_are_about() {
    let range = |mark: &str| format!(r#"<w:commentRange{mark} w:id="3"/>"#);
    let reference = r#"<w:r><w:commentReference w:id="3"/></w:r>"#;
    let about = format!(
        "{}{}{}{reference}",
        range("Start"),
        t("Opslaan"),
        range("End")
    );
    let title = p(r#"<w:pStyle w:val="Kop1"/>"#, &about);
    let text = p("", &format!("{}{about}{}", t("Klik op "), t(".")));
    for body in [
        format!("{title}{}", item(0, &t("Klik."))),
        format!(
            "{}{text}{}",
            p(r#"<w:pStyle w:val="Kop1"/>"#, &t("Lijst")),
            item(0, &t("Klik."))
        ),
    ] {
        let report = imported("save.docx", &document(&body)).report;
        let said: Vec<&str> = report
            .hidden
            .iter()
            .map(|remark| remark.text.as_str())
            .collect();
        assert_eq!(said, ["“Opslaan”: Klopt dit?"]);
        assert_eq!(errors("save.docx", &document(&body)), [""; 0]);
    }
    // What was deleted in a title is not lost.
    let deleted = r#"<w:del><w:r><w:delText>niet</w:delText></w:r></w:del>"#;
    let title = p(
        r#"<w:pStyle w:val="Kop1"/>"#,
        &format!("{}{deleted}", t("Opslaan")),
    );
    let card = cards(
        "save.docx",
        &document(&format!("{title}{}", item(0, &t("Klik.")))),
    );
    assert!(
        card.contains("---\n\n<!-- import: tracked as deleted, and not accepted yet: niet -->"),
        "{card}"
    );
}
