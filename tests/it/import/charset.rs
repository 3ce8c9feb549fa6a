//! The characters of a page: UTF-8, what a page of HTML says that it is in, and what is refused.

use super::{cards, read};

#[test]
fn a_page_is_read_in_the_characters_that_it_names() {
    let page = |head: &str, letter: &[u8]| {
        let start = format!("<html><head>{head}</head><body><h1>Caf").into_bytes();
        [
            &start,
            letter,
            b"</h1><ol><li>Klik.</li></ol></body></html>",
        ]
        .concat()
    };
    let content = r#"<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">"#;
    for (head, letter) in [
        (r#"<meta charset="windows-1252">"#, &b"\xe9 \x80"[..]),
        (content, b"\xe9 \x80"),
        (r#"<meta charset="windows-1252">"#, "é €".as_bytes()),
        ("", "é €".as_bytes()),
    ] {
        let card = cards("a.html", &page(head, letter));
        assert!(card.contains("title: \"Café €\""), "{head}\n{card}");
    }
    let wide: Vec<u8> = "\u{feff}# Café\n\n1. Klik.\n"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    assert!(cards("a.md", &wide).contains("title: \"Café\""));
    for (head, why) in [
        ("", "it is not UTF-8; save it as UTF-8"),
        (r#"<meta charset="utf-8">"#, "it is not UTF-8"),
        (r#"<meta charset="runes">"#, "it is not UTF-8"),
        (
            r#"<meta charset="euc-kr">"#,
            "it says that it is in `EUC-KR`",
        ),
    ] {
        let refusal = read("a.html", &page(head, b"\xe9\xff")).err();
        assert!(refusal.is_some_and(|said| said.contains(why)), "{head}");
    }
}

#[test]
fn a_mark_of_direction_that_changes_nothing_is_left_out() {
    let card = cards(
        "a.md",
        "# A\n\n1. Klik op **\u{200e}Klaar\u{200e}**.\u{200e}\n",
    );
    assert!(card.contains("1. Klik op **Klaar**.\n"), "{card}");
    let kept = "1. Klik op \u{200e}אב\u{200e}.\n";
    let card = cards("a.md", &format!("# A\n\n{kept}"));
    assert!(card.contains(kept), "{card}");
}

#[test]
fn a_text_of_many_lines_is_read_in_no_time() {
    let page = format!(
        "<h1>A</h1><ol><li>Klik.</ol><p>{}</p>",
        "a<br>".repeat(20_000)
    );
    assert!(cards("a.html", &page).contains("\na a a"));
}
