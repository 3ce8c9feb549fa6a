//! Every way to lose, hide, move or change a warning in a document, and files that are made to stop the reader. Each is found.

use std::fs;
use std::io::{Cursor, Write};

use stappenkaart::diag::Diagnostic;
use stappenkaart::format::Format;
use stappenkaart::format::docx::Docx;
use stappenkaart::owed::Owed;
use stappenkaart::verify::{owed, prove};
use zip::write::{SimpleFileOptions, ZipWriter};

use super::{FILE, Parts, WHOLE, packed, part, unpacked};
use crate::guide::{must_say, said};

const MAIN: &str = "word/document.xml";
const STYLES: &str = "word/styles.xml";
const SETTINGS: &str = "word/settings.xml";
const LISTS: &str = "word/numbering.xml";
const RELATIONS: &str = "word/_rels/document.xml.rels";

/// What the run with the consequence starts with.
const CONSEQUENCE: &str =
    "<w:r><w:t xml:space=\"preserve\">Dit resulteert in een foutmelding.</w:t></w:r>";
/// The style of the box.
const NOTICE: &str = "<w:pStyle w:val=\"Notice\"/>";
const NOTICE_STYLE: &str = "<w:name w:val=\"Notice\"/>";

struct Sabotaged {
    bytes: Vec<u8>,
    parts: Parts,
    /// What is owed of the document.
    owed: Owed,
}

impl Sabotaged {
    fn new() -> Sabotaged {
        let site = WHOLE.1.as_path();
        let bytes = fs::read(site.join(FILE)).expect("the document");
        let mut owed = owed(site).expect("the list of warnings");
        owed.cards
            .retain(|card| card.card == "zakelijke-track-trace" && card.lang == "nl");
        Sabotaged {
            parts: unpacked(&bytes),
            bytes,
            owed,
        }
    }

    fn problems(&self, bytes: &[u8]) -> Vec<Diagnostic> {
        prove(FILE, &self.owed, &[&Docx], &|_| Ok(bytes.to_vec()))
    }

    fn check(&self, at: &str, from: &str, to: &str, code: &str, words: &str) {
        let text = part(&self.parts, at);
        assert!(text.contains(from), "{at} does not have {from}: {text}");
        let mut parts = self.parts.clone();
        parts.insert(at.to_owned(), text.replace(from, to).into_bytes());
        self.check_parts(&parts, code, words);
    }

    fn check_parts(&self, parts: &Parts, code: &str, words: &str) {
        self.check_bytes(&packed(parts), code, words);
    }

    fn check_bytes(&self, bytes: &[u8], code: &str, words: &str) {
        must_say(&self.problems(bytes), code, words);
    }

    // The consequence with these properties of its run.
    fn run(&self, properties: &str, code: &str, words: &str) {
        let to = CONSEQUENCE.replace("<w:r>", &format!("<w:r><w:rPr>{properties}</w:rPr>"));
        self.check(MAIN, CONSEQUENCE, &to, code, words);
    }

    // The paragraphs of the box with these properties.
    fn paragraph(&self, properties: &str, code: &str, words: &str) {
        let text = part(&self.parts, MAIN);
        let mut changed = String::new();
        for (at, piece) in text.split(NOTICE).enumerate() {
            let end = piece.find("</w:pPr>").expect("the end of its properties");
            match at {
                0 => changed.push_str(piece),
                _ => changed.push_str(&format!("{NOTICE}{properties}{}", &piece[end..])),
            }
        }
        let mut parts = self.parts.clone();
        parts.insert(MAIN.to_owned(), changed.into_bytes());
        self.check_parts(&parts, code, words);
    }

    // The style of the box with these properties.
    fn style(&self, properties: &str, code: &str, words: &str) {
        let text = part(&self.parts, STYLES);
        let start = text.find(NOTICE_STYLE).expect("the style");
        let at = start + text[start..].find("<w:rPr>").expect("its letters") + "<w:rPr>".len();
        let changed = format!("{}{properties}{}", &text[..at], &text[at..]);
        let mut parts = self.parts.clone();
        parts.insert(STYLES.to_owned(), changed.into_bytes());
        self.check_parts(&parts, code, words);
    }
}

#[test]
fn the_helper_changes_nothing_by_itself() {
    let it = Sabotaged::new();
    let problems = it.problems(&packed(&it.parts));
    assert!(problems.is_empty(), "{}", said(&problems));
}

#[test]
fn words_that_readers_do_not_see_are_found() {
    let it = Sabotaged::new();
    for (properties, words) in [
        ("<w:vanish/>", "hidden text"),
        ("<w:vanish w:val=\"1\"/>", "hidden text"),
        ("<w:webHidden/>", "hidden text"),
        ("<w:specVanish/>", "hidden text"),
        ("<w:color w:val=\"FFFFFF\"/>", "that of its background"),
        ("<w:color w:val=\"F5F5F5\"/>", "that of its background"),
        (
            "<w:color w:val=\"auto\" w:themeColor=\"background1\"/>",
            "colour is not known",
        ),
        (
            "<w:color w:val=\"000000\"/><w:shd w:val=\"clear\" w:fill=\"000000\"/>",
            "that of its background",
        ),
        (
            "<w:shd w:val=\"solid\" w:color=\"000000\" w:fill=\"FFFFFF\"/>",
            "background is not known",
        ),
        (
            "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>",
            "letters of 1 points",
        ),
        ("<w:sz w:val=\"2\"/>", "letters of 1 points"),
        ("<w:sz w:val=\"x\"/>", "letters of 0 points"),
        ("<w:strike/>", "struck through"),
        ("<w:dstrike w:val=\"true\"/>", "struck through"),
        ("<w:w w:val=\"1\"/>", "could hide them"),
        ("<w:spacing w:val=\"-200\"/>", "could hide them"),
        ("<w:position w:val=\"900\"/>", "could hide them"),
        ("<w:fitText w:val=\"1\"/>", "could hide them"),
        ("<w:highlight w:val=\"black\"/>", "could hide them"),
        ("<w:effect w:val=\"blinkBackground\"/>", "could hide them"),
        (
            "<x:textFill xmlns:x=\"http://schemas.microsoft.com/office/word/2010/wordml\"/>",
            "could hide them",
        ),
        (
            "<w:rFonts w:ascii=\"Wingdings\"/>",
            "signs in the place of letters",
        ),
        ("<w:rtl/>", "wrong direction"),
    ] {
        it.run(properties, "SK502", words);
    }
}

#[test]
fn a_style_that_hides_a_warning_is_found() {
    let it = Sabotaged::new();
    it.style("<w:vanish/>", "SK502", "hidden text");
    it.style("<w:strike/>", "SK502", "struck through");
    it.style("<w:color w:val=\"FFFFFE\"/>", "SK502", "is there twice");
    let white = "<w:color w:val=\"FFFFFE\"/></w:rPr>";
    let black = "<w:color w:val=\"000000\"/></w:rPr>";
    it.check(STYLES, black, white, "SK502", "that of its background");
    let normal = "<w:name w:val=\"Normal\"/><w:qFormat/>";
    let hidden = format!("{normal}<w:rPr><w:vanish/></w:rPr>");
    it.check(STYLES, normal, &hidden, "SK502", "hidden text");
    let defaults = "<w:rPrDefault><w:rPr>";
    it.check(
        STYLES,
        defaults,
        &format!("{defaults}<w:vanish/>"),
        "SK502",
        "hidden text",
    );
    let on_itself = "<w:name w:val=\"Notice\"/><w:basedOn w:val=\"Normal\"/>";
    let circle = on_itself.replace("Normal", "Notice");
    it.check(STYLES, on_itself, &circle, "SK520", "too many others");
    it.check(
        MAIN,
        NOTICE,
        "<w:pStyle w:val=\"None\"/>",
        "SK520",
        "no style `None`",
    );
    let conditional = "<w:tblStylePr w:type=\"firstRow\"/></w:style></w:styles>";
    it.check(
        STYLES,
        "</w:style></w:styles>",
        conditional,
        "SK520",
        "`tblStylePr`",
    );
}

#[test]
fn a_paragraph_that_readers_do_not_see_is_found() {
    let it = Sabotaged::new();
    for (properties, words) in [
        ("<w:framePr w:x=\"20000\"/>", "could hide it"),
        (
            "<w:spacing w:line=\"1\" w:lineRule=\"exact\"/>",
            "over each other",
        ),
        (
            "<w:spacing w:line=\"210\" w:lineRule=\"exact\"/>",
            "over each other",
        ),
        (
            "<w:tabs><w:tab w:val=\"left\" w:pos=\"30000\"/></w:tabs>",
            "could hide it",
        ),
        ("<w:spacing w:before=\"-400\"/>", "over each other"),
        ("<w:ind w:left=\"-20000\"/>", "not between the margins"),
        ("<w:ind w:left=\"30000\"/>", "not between the margins"),
        (
            "<w:ind w:left=\"0\" w:hanging=\"20000\"/>",
            "not between the margins",
        ),
        ("<w:ind w:leftChars=\"-9000\"/>", "margins are not known"),
        (
            "<w:shd w:val=\"clear\" w:fill=\"000000\"/>",
            "that of its background",
        ),
        ("<w:textDirection w:val=\"tbRl\"/>", "could hide it"),
        ("<w:pPrChange w:id=\"1\"/>", "could hide it"),
        ("<w:rPr><w:vanish/></w:rPr>", "could hide it"),
    ] {
        it.paragraph(properties, "SK502", words);
    }
}

#[test]
fn words_in_another_place_than_the_text_are_not_read() {
    let it = Sabotaged::new();
    let inner = "<w:t xml:space=\"preserve\">Dit resulteert in een foutmelding.</w:t>";
    let run = |inside: &str| format!("<w:r>{inside}</w:r>");
    let deleted = inner.replace("w:t", "w:delText");
    for (to, code, words) in [
        (String::new(), "SK501", "lost its consequence"),
        (
            format!("<w:del w:id=\"9\">{}</w:del>", run(&deleted)),
            "SK501",
            "lost its consequence",
        ),
        (
            format!("<w:ins w:id=\"9\">{}</w:ins>", run(inner)),
            "SK502",
            "not accepted",
        ),
        (
            format!("{CONSEQUENCE}<w:del w:id=\"9\">{}</w:del>", run(&deleted)),
            "SK502",
            "are deleted",
        ),
        (run(&deleted), "SK501", "lost its consequence"),
        (
            run("<w:footnoteReference w:id=\"2\"/>"),
            "SK501",
            "lost its consequence",
        ),
        (
            run("<w:commentReference w:id=\"2\"/>"),
            "SK501",
            "lost its consequence",
        ),
        (
            run(&format!(
                "<w:pict><w:txbxContent><w:p><w:r>{inner}</w:r></w:p></w:txbxContent></w:pict>"
            )),
            "SK501",
            "lost its consequence",
        ),
        (
            format!("<w:sdt><w:sdtContent>{CONSEQUENCE}</w:sdtContent></w:sdt>"),
            "SK501",
            "lost its consequence",
        ),
        (
            run(&inner
                .replace("<w:t ", "<t xmlns=\"x\" ")
                .replace("</w:t>", "</t>")),
            "SK501",
            "lost its consequence",
        ),
        (
            format!("{CONSEQUENCE}<w:sdt/>"),
            "SK502",
            "could say something else",
        ),
        (
            format!(
                "<w:r><w:drawing><x:anchor xmlns:x=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"/></w:drawing></w:r>{CONSEQUENCE}"
            ),
            "SK520",
            "lie over words",
        ),
    ] {
        it.check(MAIN, CONSEQUENCE, &to, code, words);
    }
}

#[test]
fn a_warning_that_is_changed_or_moved_is_found() {
    let it = Sabotaged::new();
    let diluted = CONSEQUENCE.replace("foutmelding.", "foutmelding. Maar meestal gaat het goed.");
    it.check(
        MAIN,
        CONSEQUENCE,
        &diluted,
        "SK508",
        "words that are not its own",
    );
    it.check(
        MAIN,
        ">Let op<",
        ">Gevaar<",
        "SK501",
        "lost its signal word",
    );
    it.check(MAIN, ">Let op<", "><", "SK501", "lost its signal word");
    it.check(
        MAIN,
        "NoticeSignal\"",
        "DangerSignal\"",
        "SK501",
        "lost its signal word",
    );
    let mut parts = it.parts.clone();
    let all = part(&parts, MAIN)
        .replace("w:val=\"NoticeSignal\"", "w:val=\"DangerSignal\"")
        .replace(NOTICE, "<w:pStyle w:val=\"Danger\"/>");
    parts.insert(MAIN.to_owned(), all.into_bytes());
    it.check_parts(&parts, "SK508", "is a notice, but looks like a danger");
    let danger = "<w:name w:val=\"Danger\"/>";
    it.check(STYLES, NOTICE_STYLE, danger, "SK508", "looks like a danger");
    it.check(
        MAIN,
        NOTICE,
        "<w:pStyle w:val=\"Normal\"/>",
        "SK501",
        "`nooit-read-only`",
    );
    let lang = "<w:lang w:val=\"nl\" w:eastAsia=\"nl\" w:bidi=\"nl\"/>";
    it.check(
        STYLES,
        lang,
        &lang.replace("nl", "en"),
        "SK505",
        "says that it is in `en`",
    );
    let foreign = CONSEQUENCE.replace("<w:r>", "<w:r><w:rPr><w:lang w:val=\"en\"/></w:rPr>");
    it.check(
        MAIN,
        CONSEQUENCE,
        &foreign,
        "SK505",
        "says that it is in `en, nl`",
    );
    it.check(
        LISTS,
        "w:val=\"%1.\"",
        "w:val=\"Never %1.\"",
        "SK502",
        "prints words before it",
    );
    late(&it);
}

// The box after the action that it guards.
fn late(it: &Sabotaged) {
    let text = part(&it.parts, MAIN);
    let paragraphs: Vec<&str> = text.split_inclusive("</w:p>").collect();
    let is_box = |one: &&&str| one.contains("w:val=\"Notice");
    let box_words: String = paragraphs.iter().filter(is_box).copied().collect();
    let mut out = String::new();
    let mut met = false;
    for one in &paragraphs {
        if is_box(&one) {
            met = true;
            continue;
        }
        out.push_str(one);
        if met && one.contains("w:val=\"Action\"") {
            out.push_str(&box_words);
            met = false;
        }
    }
    let mut parts = it.parts.clone();
    parts.insert(MAIN.to_owned(), out.into_bytes());
    it.check_parts(&parts, "SK503", "comes after an action that it guards");
}

#[test]
fn a_document_with_more_than_a_card_has_is_refused() {
    let it = Sabotaged::new();
    let mut parts = it.parts.clone();
    parts.insert("word/comments.xml".to_owned(), b"<x/>".to_vec());
    it.check_parts(
        &parts,
        "SK520",
        "a part that a card does not have: `word/comments.xml`",
    );
    for (at, from, to, words) in [
        (
            MAIN,
            "<w:body>",
            "<w:background w:color=\"000000\"/><w:body>",
            "`background`",
        ),
        (MAIN, "<w:sectPr>", "<w:altChunk/><w:sectPr>", "`altChunk`"),
        (MAIN, "<w:sectPr>", "<w:sdt/><w:sectPr>", "`sdt`"),
        (MAIN, "<w:pgSz ", "<w:cols w:num=\"40\"/><w:pgSz ", "`cols`"),
        (
            MAIN,
            "w:left=\"1134\"",
            "w:left=\"9000\"",
            "no room for words",
        ),
        (
            SETTINGS,
            "<w:trackRevisions/>",
            "<w:view w:val=\"outline\"/>",
            "`view`",
        ),
        ("word/header1.xml", "<w:tab/>", "<w:pict/>", "`pict`"),
        ("word/footer1.xml", "<w:tab/>", "<w:drawing/>", "`drawing`"),
        (
            RELATIONS,
            "header1.xml",
            "other.xml",
            "refers to what a card does not have",
        ),
        (
            RELATIONS,
            "Target=\"media/",
            "TargetMode=\"External\" Target=\"media/",
            "refers to what",
        ),
        (
            "_rels/.rels",
            "word/document.xml",
            "docProps/app.xml",
            "refers to what",
        ),
        (
            STYLES,
            "<w:styles",
            "<!DOCTYPE x [<!ENTITY a \"b\">]><w:styles",
            "XML is broken",
        ),
        (MAIN, "</w:body>", "", "XML is broken"),
    ] {
        it.check(at, from, to, "SK520", words);
    }
}

#[test]
fn files_that_are_made_to_stop_the_reader_are_refused() {
    let it = Sabotaged::new();
    let bytes = it.bytes.as_slice();
    let parts = it.parts.clone();
    let with = |text: String| {
        let mut parts = parts.clone();
        parts.insert(MAIN.to_owned(), text.into_bytes());
        packed(&parts)
    };
    let deep = "<w:sdt>".repeat(200_000);
    let main = part(&parts, MAIN);
    let nested = with(main.replace("<w:body>", &format!("<w:body>{deep}")));
    it.check_bytes(&nested, "SK520", "nest too deep");
    let bomb = with(main.replace(
        "<w:body>",
        &format!("<w:body>{}", " ".repeat(70 * 1024 * 1024)),
    ));
    assert!(bomb.len() < 3_000_000);
    it.check_bytes(&bomb, "SK520", "too large when it is unpacked");
    it.check_bytes(b"not a document", "SK520", "it is not a DOCX");
    it.check_bytes(&[b"PK".as_slice(), bytes].concat(), "SK520", "there twice");
    let read = |bytes: &[u8]| Docx.read_back(FILE, bytes, &|_| None);
    for end in (0..bytes.len()).step_by(bytes.len() / 40) {
        assert!(read(&bytes[..end]).is_err(), "{end}");
    }
    assert!(read(&twice(&parts)).is_err());
}

// An archive with two parts of one name: two archives as one, by hand.
fn twice(parts: &Parts) -> Vec<u8> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in parts {
        let options = SimpleFileOptions::default();
        archive.start_file(path.as_str(), options).expect("a part");
        archive.write_all(bytes).expect("its bytes");
    }
    let other = "word/documents.xml";
    archive
        .start_file(other, SimpleFileOptions::default())
        .expect("a part");
    archive.write_all(b"<x/>").expect("its bytes");
    let bytes = archive.finish().expect("a ZIP archive").into_inner();
    let same = b"word/document.xml/";
    let mut out = bytes.clone();
    for at in 0..out.len() - other.len() {
        if &bytes[at..at + other.len()] == other.as_bytes() {
            out[at..at + other.len()].copy_from_slice(same);
        }
    }
    out
}
