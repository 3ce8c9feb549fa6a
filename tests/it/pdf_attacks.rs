//! PDFs that were made to harm their reader: refused by name, in bounded time.

use crate::import::read;
use crate::pdf_sources::{document, pages, stream, text};

fn refusal(bytes: &[u8]) -> String {
    read("save.pdf", bytes).err().unwrap_or_default()
}

// A page whose content is the first of these forms; each can draw the ones after it.
fn forms(contents: &[String]) -> Vec<u8> {
    let names: String = (0..contents.len())
        .map(|at| format!("/X{at} {} 0 R ", 5 + at))
        .collect();
    let resources = format!("/Resources << /Font << /F 3 0 R >> /XObject << {names} >> >>");
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Count 1 /Kids [4 0 R] >>".to_owned(),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>".to_owned(),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {} 0 R {resources} >>",
            5 + contents.len()
        ),
    ];
    for content in contents {
        let keys = format!("/Type /XObject /Subtype /Form /BBox [0 0 600 800] {resources}");
        objects.push(stream(&keys, content));
    }
    objects.push(stream("", "/X0 Do"));
    document(&objects)
}

#[test]
fn hostile_pdfs_are_refused() {
    let words = text(50, 700, 10, "Klik op Opslaan.");
    let whole = pages(&[&words], "");
    assert_eq!(refusal(&whole), "");
    for (bytes, expected) in [
        (b"PK\x03\x04".to_vec(), "not a PDF"),
        (Vec::new(), "not a PDF"),
        (whole[..40].to_vec(), "not a PDF"),
        (pages(&[""], ""), "recognise the text first"),
    ] {
        let refusal = refusal(&bytes);
        assert!(refusal.contains(expected), "{expected}: {refusal}");
    }
    let many = vec![words.as_str(); 1_001];
    assert!(refusal(&pages(&many, "")).contains("more than 1000 pages"));
}

#[test]
fn forms_that_draw_each_other_have_an_end() {
    let itself = forms(&[format!("{} /X0 Do", text(50, 700, 10, "Klik."))]);
    assert_eq!(refusal(&itself), "");
    // 2 to the power of 30 letters.
    let twice: Vec<String> = (0..30)
        .map(|at| format!("/X{} Do /X{} Do", at + 1, at + 1))
        .chain([text(50, 700, 10, "Klik op Opslaan.")])
        .collect();
    let refusal = refusal(&forms(&twice));
    assert!(refusal.contains("draws more"), "{refusal}");
}

#[test]
fn a_page_of_lines_and_letters_has_an_end() {
    let mut page = String::new();
    for at in 0..40_000 {
        let (left, up) = (at % 600, at * 7 % 800);
        page.push_str(&format!(
            "{left} {up} 30 30 re f {left} {up} m {left} 0 l S\n"
        ));
    }
    for row in 0..70 {
        page.push_str(&text(10, 10 + 11 * row, 8, &"Klik op Opslaan. ".repeat(6)));
    }
    assert_eq!(refusal(&pages(&[&page], "")), "");
}

#[test]
fn broken_bytes_never_stop_the_program() {
    let whole = pages(&[&text(50, 700, 10, "Klik op Opslaan.")], "");
    for at in (0..whole.len()).step_by(7) {
        let mut broken = whole.clone();
        broken[at] ^= 0x15;
        // Read or refused: both are an answer.
        let _ = read("save.pdf", &broken);
        let _ = read("save.pdf", &whole[..at]);
    }
}
