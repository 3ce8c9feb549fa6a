//! Tables of each markup: a cell that spans columns or rows is in each of them.

use super::docx::{document, item, p, t};
use super::{cards, errors, imported};

const MERGED: &str = "| Soort | Prijs | Prijs |\n|---|---|---|\n| Soort | Klein | Groot |\n| Web | 1 | 2 |\n| Web | gratis | gratis |\n";

#[test]
fn a_merged_cell_of_html_is_in_each_place() {
    let page = "<h1>A</h1><h2>B</h2><table><caption>Prijzen</caption><thead><tr><th rowspan=2>Soort</th><th colspan=2>Prijs</th></tr><tr><th>Klein</th><th>Groot</th></tr></thead><tr><td rowspan=0>Web<td>1<td>2<tr><td colspan=2>gratis</table><ol><li>Klik.</li></ol>";
    let card = cards("a.html", page);
    assert!(card.contains(&format!("Prijzen\n\n{MERGED}")), "{card}");
    assert_eq!(errors("a.html", page), [""; 0], "{card}");
}

#[test]
fn a_merged_cell_of_asciidoc_is_in_each_place() {
    let page = "= A\n\n== B\n\n. Klik.\n\n|===\n.2+|Soort 2+|Prijs\n|Klein |Groot\n.2+|Web |1 |2\n2+|gratis\n|===\n\n|===\n|K |L\n\ns|Vet e|Schuin\n2*|Dubbel\n|===\n";
    let card = cards("a.adoc", page);
    assert!(card.contains(MERGED), "{card}");
    let styled = "| K | L |\n|---|---|\n| **Vet** | *Schuin* |\n| Dubbel | Dubbel |\n";
    assert!(card.contains(styled), "{card}");
    assert_eq!(errors("a.adoc", page), [""; 0], "{card}");
    // Cells that don't fill their rows, and blocks in a cell, are for a person.
    for table in ["|A |B\n2+|C\n|D\n", "|A a|* B\n"] {
        let page = format!("= A\n\n. Klik.\n\n|===\n{table}|===\n");
        let card = cards("a.adoc", &page);
        assert!(card.contains("a table like this"), "{table}\n{card}");
    }
}

// A cell of Word with these properties.
fn cell(properties: &str, text: &str) -> String {
    format!(
        "<w:tc><w:tcPr>{properties}</w:tcPr>{}</w:tc>",
        p("", &t(text))
    )
}

#[test]
fn a_merged_cell_of_word_is_in_each_place() {
    let starts = r#"<w:vMerge w:val="restart"/>"#;
    let wide = r#"<w:gridSpan w:val="2"/>"#;
    let rows = [
        format!("{}{}", cell(starts, "Soort"), cell(wide, "Prijs")),
        format!(
            "{}{}{}",
            cell("<w:vMerge/>", ""),
            cell("", "Klein"),
            cell("", "Groot")
        ),
        format!("{}{}{}", cell(starts, "Web"), cell("", "1"), cell("", "2")),
        format!("{}{}", cell("<w:vMerge/>", ""), cell(wide, "gratis")),
    ];
    let rows: String = rows
        .iter()
        .map(|row| format!("<w:tr>{row}</w:tr>"))
        .collect();
    let page = document(&format!(
        "{}<w:tbl>{rows}</w:tbl>{}",
        p(r#"<w:pStyle w:val="Kop1"/>"#, &t("A")),
        item(0, &t("Klik."))
    ));
    let card = cards("a.docx", &page);
    assert!(card.contains(MERGED), "{card}");
}

#[test]
fn what_is_no_cell_of_a_card_is_said() {
    let page = "<h1>A</h1><h2>B</h2><table><tr><th>K<th>L<tr><td><ol><li>Een.<li>Twee.</ol><td><div class=warning>De lijst is rood.</div></table><ol><li>Klik.</li></ol>";
    let card = cards("a.html", page);
    for part in [
        "1\\. Een. 2. Twee.",
        "a table of a card has none: 1. Een. 2. Twee. -->",
        "this is a box in a cell of a table or in a title, where a card has none: De lijst is rood. -->",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
}

#[test]
fn a_table_that_only_lays_out_is_read_cell_by_cell_and_one_cell_is_a_box() {
    let page = "<h1>A</h1><table role=presentation><tr><td><p>Links.</p><td><p>Rechts.</p></table><table><tr><td><h2>B</h2><ol><li>Klik.</li></ol></table><table><tr><td>Waarschuwing: wis nooit de lijst.</table>";
    let card = cards("a.html", page);
    assert!(card.contains("Links.\n\nRechts.\n"), "{card}");
    let box_of = "## B {#b}\n\n1. Klik.\n\n   > [!WARNING]\n   > wis nooit de lijst.\n";
    assert!(card.contains(box_of), "{card}");
}

#[test]
fn lines_of_a_cell_stay_apart_and_empty_rows_are_left_out() {
    let page = "# A\n\n## B\n\n1. Klik.\n\n| K | L |\n|---|---|\n| Web<br>App | Klaar.<br>Sluit. |\n|  | &nbsp; |\n| <ul><li>een</li><li>twee</li></ul> | een lange<br>zin |\n";
    let card = cards("a.md", page);
    let table =
        "| K | L |\n|---|---|\n| Web; App | Klaar. Sluit. |\n| • een • twee | een lange zin |\n";
    assert!(card.contains(table), "{card}");
    let changed = imported("a.md", page).report.changed;
    for why in ["empty rows", "lines of a cell"] {
        let is_said = changed.iter().any(|remark| remark.why.contains(why));
        assert!(is_said, "{why}: {changed:?}");
    }
    let many = format!(
        "# A\n\n1. Klik.\n\n| K |\n|---|\n| {} |\n",
        "a<br>".repeat(20_000)
    );
    assert!(cards("a.md", &many).contains("| a a a"));
}

#[test]
fn a_box_in_a_cell_of_markdown_is_uncertain() {
    let page = "# A\n\n## B\n\n1. Klik.\n\n| K |\n|---|\n| Rood.<div class=\"alert\">De lijst is rood.</div>Groen. |\n";
    let card = cards("a.md", page);
    assert!(
        card.contains("| Rood. De lijst is rood. Groen. |"),
        "{card}"
    );
    let why = "where a card has none: De lijst is rood. -->";
    assert!(card.contains(why), "{card}");
}
