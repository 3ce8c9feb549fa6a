//! Pages of AsciiDoc: each construct, and random pages of which no word and no box vanishes.

use proptest::prelude::*;
use std::collections::BTreeSet;

use stappenkaart::import::{ImportedPage, written};

use super::{cards, errors, imported, read_beside};

// The body of the card of a page.
fn body(text: &str) -> String {
    let card = cards("save.adoc", text);
    let body = card.splitn(3, "---\n").nth(2).expect("front matter");
    body.trim_start().to_owned()
}

fn has(text: &str, parts: &[&str]) {
    let body = body(text);
    for part in parts {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
}

#[test]
fn a_page_with_all_of_the_common_part() {
    let text = "= Opslaan\nJan Jansen <jan@example.com>\n:product: Lijsten\n// intern\n\nZo sla je op in {product}.\n\n== Sla op\n\nWARNING: Wis nooit de lijst.\n\n. Klik op *Opslaan*.\n+\n[WARNING]\n====\nKlik nooit twee keer.\n\nAlles is dan weg.\n====\n+\nimage::media/knop.png[De knop Opslaan]\n\n. Druk op kbd:[Ctrl+S] en kies menu:Bestand[Delen > Meteen].\n.. Klik op btn:[Ja].\n. Open link:https://example.com/[de lijst] of https://example.com/b[die].\n\n== Feiten\n\n* Een _feit_.\n* Nog `een`.\n\n|===\n|Knop |Wat\n\n|Opslaan\n|bewaart\n|===\n\n[source,yaml]\n----\na: 1\nb: 2\n----\n";
    assert_eq!(errors("save.adoc", text), [""; 0], "{}", body(text));
    has(
        text,
        &[
            "Zo sla je op in Lijsten.\n",
            "## Sla op {#sla-op}\n\n> [!WARNING]\n> Wis nooit de lijst.\n> {#wis-nooit-de-lijst}\n\n1. Klik op **Opslaan**.\n\n   > [!WARNING]\n   > Klik nooit twee keer.\n   >\n   > Alles is dan weg.\n   > {#klik-nooit-twee-keer}\n\n   ![De knop Opslaan](knop.png)\n\n2. Druk op `Ctrl+S` en kies **Bestand** > **Delen** > **Meteen**.\n   1. Klik op **Ja**.\n3. Open [de lijst](https://example.com/) of [die](https://example.com/b).\n",
            "- Een *feit*.\n- Nog `een`.\n",
            "| Knop | Wat |\n|---|---|\n| Opslaan | bewaart |\n",
            "```yaml\na: 1\nb: 2\n```\n",
        ],
    );
    let report = imported("save.adoc", text).report;
    assert!(
        report
            .dropped
            .iter()
            .any(|line| line.text == ":product: Lijsten")
    );
    assert_eq!(report.count.uncertain, 0, "{:?}", report.uncertain);
}

#[test]
fn terms_of_asciidoc() {
    let text = "= Opslaan\n\n== Sla op\n\n. Klik op *Opslaan*.\n\n== Feiten\n\nKnop:: Bewaart de _lijst_,\nmeteen.\n`wis`::\nWist alles.\nKopie::\n\n  Blijft staan.\n";
    assert_eq!(errors("save.adoc", text), [""; 0], "{}", body(text));
    has(
        text,
        &[
            "- *Knop*: Bewaart de *lijst*, meteen.\n- `wis`: Wist alles.\n- *Kopie*: Blijft staan.\n",
        ],
    );
    // What is within it stays within it, and what is no term is text.
    let text = "= X\n\n== Y\n\nA:: B.\n+\nC.\n\nD::: E.\nF:: G.\n\nH std::io en http://a::b zijn geen termen.\n\nimage::a.png[B]\n";
    let body = body(text);
    for words in ["*A*: B.", "C.", "*D*: E.", "*F*: G.", "H std::io en"] {
        assert!(body.contains(words), "{words}\n-----\n{body}");
    }
}

#[test]
fn boxes_of_asciidoc() {
    for (markup, marker) in [
        ("NOTE: Wacht even.", "NOTE"),
        ("TIP: Wacht even.", "TIP"),
        ("IMPORTANT: Wacht even.", "NOTICE"),
        ("CAUTION: Wacht\neven.", "CAUTION"),
        ("[WARNING]\nWacht even.", "WARNING"),
        ("[CAUTION]\n.Let op\n====\nWacht even.\n====", "CAUTION"),
        ("[NOTE]\n--\nWacht even.\n--", "NOTE"),
    ] {
        let page = format!("= Opslaan\n\n== Sla op\n\n{markup}\n\n. Klik op *Opslaan*.\n");
        assert_eq!(errors("save.adoc", &page), [""; 0], "{}", body(&page));
        has(&page, &[&format!("> [!{marker}]\n> Wacht even.")]);
        assert_eq!(imported("save.adoc", &page).report.alerts.len(), 1);
    }
}

#[test]
fn a_plus_after_an_empty_line_is_for_the_item_around() {
    let text = "= Opslaan\n\n. Open de lijst.\n** met de muis\n** met het toetsenbord\n\n+\nWARNING: Scrol nooit.\n\n. Klik op *Opslaan*.\n";
    assert_eq!(errors("save.adoc", text), [""; 0], "{}", body(text));
    has(
        text,
        &[
            "1. Open de lijst.\n\n   - met de muis\n   - met het toetsenbord\n\n   > [!WARNING]\n   > Scrol nooit.\n   > {#scrol-nooit}\n\n2. Klik op **Opslaan**.\n",
        ],
    );
}

#[test]
fn links_marks_and_films() {
    let text = "= Opslaan\n\nZie <<_sla_op,hoe>> en <<Sla op>>, xref:ander.adoc[een ander] en mailto:a@b.nl[schrijf].\n\n== Sla op\n\n. Klik op [.ui]#Opslaan# en *Open* `+*dat*+` met \\*ster*.\n\nvideo::abc[youtube]\n";
    has(
        text,
        &[
            "Zie [hoe](#sla-op) en [Sla op](#sla-op), een ander",
            "[schrijf](mailto:a@b.nl)",
            "Klik op Opslaan en **Open** `*dat*` met",
            "[Bekijk de video](https://www.youtube.com/watch?v=abc)",
            "this link leads to a page that is not in the guide: [een ander](ander.adoc)",
        ],
    );
}

#[test]
fn what_is_not_known_is_left_to_a_person() {
    let text = "= Opslaan\n\n. Klik op *Opslaan*.\n\nifndef::x[]\nTekst.\nendif::[]\n\nchart::x[y]\n\n|===\n|A a|* B\n|===\n\n++++\n<b>x</b>\n++++\n\ninclude::weg.adoc[]\n";
    let open = "= Opslaan\n\n. Klik op *Opslaan*.\n\n====\n\nWARNING: Wacht.\n";
    has(
        open,
        &[
            "the start of a block without an end can't be a part of a card: ====",
            "> [!WARNING]",
        ],
    );
    has(
        text,
        &[
            "a condition of the page can't be a part of a card: ifndef::x[]",
            "a macro of the page can't be a part of a card: chart::x[y]",
            "a table like this can't be a part of a card\n|===",
            "a part that is passed through can't be a part of a card\n++++",
            "there is no file `weg.adoc` in the folder of the pages: include::weg.adoc[]",
        ],
    );
}

#[test]
fn an_include_of_asciidoc_is_in_its_place() {
    let text = "= Opslaan\n\n. Klik op *Opslaan*.\n+\ninclude::delen/box.adoc[leveloffset=+1]\n";
    let open =
        |name: &str| (name == "delen/box.adoc").then(|| "WARNING: Scrol nooit.\n".to_owned());
    let page = read_beside("save.adoc", text.as_bytes(), &open).expect("a page");
    let card = written(&page.drafts[0]).text;
    assert!(
        card.contains("   > [!WARNING]\n   > Scrol nooit.\n"),
        "{card}"
    );
    assert_eq!(page.report.included[0].count.kept, 1);
}

// Blocks of AsciiDoc with `w` in the place of each word.
fn block() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "w *w* _w_ `w` w",
        "w **w**w __w__ ``w`` +w+ #w# [.w]#w#",
        "== w",
        "=== w *w*",
        "NOTE: w w",
        "WARNING: w\nw",
        "[TIP]\nw",
        "image::w.png[w]",
        "image::w.png[w,100,link=w]",
        "w image:w.png[w] w",
        "video::w[youtube]",
        "link:w[w] https://example.com/w[w^] https://example.com/w <<w>> <<w,w>> xref:w.adoc#w[w]",
        "kbd:[w] btn:[w] menu:w[w > w] footnote:[w] icon:w[] pass:[w]",
        "----\nw w\n----",
        "[source,w]\n----\nw\n----",
        "[source]\nw",
        "....\nw\n....",
        "|===\n|w |w\n\n|w\n|w\n|===",
        "[cols=\"1,1\"]\n|===\n|w 2+|w\n|w\n|===",
        "// w",
        "////\nw\n////",
        ":w: w",
        ".w\n----\nw\n----",
        "[[w]]\nw [[w]] w",
        "w:: w",
        "ifdef::w[]",
        "include::w.adoc[]",
        "toc::[]",
        "'''",
        " w",
        "++++\nw\n++++",
        "w +\nw {w} \\*w* \"`w`\" *w _w",
        "<1> w",
        "* [ ] w\n* [x] w",
        "[w]\nw",
        "--\nw\n--",
    ]);
    let leaf = leaf.prop_map(str::to_owned);
    leaf.prop_recursive(3, 24, 4, |inner| {
        let blocks = prop::collection::vec(inner, 1..4);
        let word = prop::sample::select(vec!["WARNING", "CAUTION", "NOTE", "IMPORTANT", "TIP"]);
        prop_oneof![
            blocks
                .clone()
                .prop_map(|blocks| format!(". w\n+\n{}", blocks.join("\n+\n"))),
            blocks
                .clone()
                .prop_map(|blocks| format!("* w\n** w\n\n{}", blocks.join("\n+\n"))),
            blocks
                .clone()
                .prop_map(|blocks| within('*', &blocks.join("\n\n"))),
            blocks
                .clone()
                .prop_map(|blocks| within('_', &blocks.join("\n\n"))),
            (word, blocks).prop_map(|(word, blocks)| format!(
                "[{word}]\n{}",
                within('=', &blocks.join("\n\n"))
            )),
        ]
    })
}

// A block with longer marks than those in it.
fn within(mark: char, text: &str) -> String {
    let longest = text.split(|c| c != mark).map(str::len).max().unwrap_or(0);
    let marks = mark.to_string().repeat(longest.max(3) + 1);
    format!("{marks}\n{text}\n{marks}")
}

// Each `w` that is a word of its own gets a number.
fn numbered(text: &str) -> String {
    let mut out = String::new();
    let mut count = 0;
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        out.push(*c);
        let joins = |c: Option<&char>| c.is_some_and(|c| c.is_alphanumeric());
        let before = at.checked_sub(1).map(|at| &letters[at]);
        if *c == 'w' && !joins(before) && !joins(letters.get(at + 1)) {
            count += 1;
            out.push_str(&count.to_string());
        }
    }
    out
}

fn page() -> impl Strategy<Value = String> {
    prop::collection::vec(block(), 1..9).prop_map(|blocks| numbered(&blocks.join("\n\n")))
}

fn found_words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let is_word = |word: &&str| {
        let number = word.strip_prefix('w').unwrap_or_default();
        !number.is_empty() && number.chars().all(|c| c.is_ascii_digit())
    };
    words.filter(is_word).map(str::to_owned).collect()
}

// What is wrong with the account of a page. It is counted again here.
fn wrong(text: &str, page: &ImportedPage) -> Vec<String> {
    let report = &page.report;
    let mut wrong = Vec::new();
    let kept = report.kept.iter().map(|line| line.line);
    let dropped = report.dropped.iter().map(|line| line.line);
    let uncertain = report.uncertain.iter().map(|line| line.line);
    let mut lines: Vec<usize> = kept.chain(dropped).chain(uncertain).collect();
    lines.sort_unstable();
    if lines != (1..=text.lines().count()).collect::<Vec<_>>() {
        wrong.push("a line is missing, or there twice".to_owned());
    }
    let mut there: String = page
        .drafts
        .iter()
        .map(|draft| written(draft).text)
        .collect();
    for remark in report.dropped.iter().chain(&report.hidden) {
        there.push(' ');
        there.push_str(&remark.text);
    }
    let there = found_words(&there);
    let lost = found_words(text)
        .into_iter()
        .filter(|word| !there.contains(word));
    wrong.extend(lost.map(|word| format!("`{word}` is lost")));
    for word in ["WARNING", "CAUTION", "NOTE", "IMPORTANT", "TIP"] {
        let marks = [format!("[{word}]\n"), format!("{word}: ")];
        let source: usize = marks.iter().map(|mark| text.matches(mark).count()).sum();
        let said = report.alerts.iter().filter(|alert| alert.word == word);
        let said = said.count();
        if source != said {
            wrong.push(format!(
                "{source} boxes `{word}` in the source, {said} in the report"
            ));
        }
    }
    for alert in &report.alerts {
        if alert.became == "nothing" {
            wrong.push(format!("the box of line {} became nothing", alert.line));
        }
    }
    wrong
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_and_no_box_of_a_random_page_vanishes(text in page()) {
        let wrong = wrong(&text, &imported("page.adoc", &text));
        prop_assert!(wrong.is_empty(), "{wrong:?}\n{text}");
    }
}

#[test]
fn a_loss_is_noticed() {
    let text = "= w1\n\nNOTE: w2\n\n. w3\n";
    let mut lost = imported("page.adoc", text);
    assert_eq!(wrong(text, &lost), [""; 0]);
    lost.report.alerts.clear();
    lost.drafts[0].parts.pop();
    lost.report.kept.pop();
    assert_eq!(wrong(text, &lost).len(), 3);
}

#[test]
fn hostile_pages_are_bounded() {
    let start = std::time::Instant::now();
    for text in [
        "*a ".repeat(1_000),
        "_*".repeat(1_000),
        "<<".repeat(1_000),
        "[[".repeat(1_000),
        "link:a[".repeat(800),
        "====\n".repeat(2_001),
        (4..1_000)
            .map(|at| "=".repeat(at % 300 + 4) + "\n")
            .collect(),
        ". a\n".repeat(2_000),
        ". a\n+\n".repeat(1_000),
        (1..1_000)
            .map(|at| "*".repeat(at % 6 + 1) + " a\n\n+\n")
            .collect(),
        "|===\n|a".repeat(500),
        ":a: {b}{b}\n:b: {a}{a}\n\n{a}{b}\n".repeat(200),
        format!(":a: {}\n\n{}\n", "b".repeat(1_000), "{a}".repeat(1_000)),
        "[a]\n".repeat(800),
        ".a\n".repeat(1_000),
        "= ".to_owned(),
        "//".to_owned(),
        "////".to_owned(),
        ":\n::\n:a:\n[]\n[[]]\n|===\n".to_owned(),
    ] {
        let page = imported("a.adoc", &text);
        assert_eq!(page.report.count.lines, text.lines().count());
    }
    assert!(start.elapsed().as_secs() < 60, "{:?}", start.elapsed());
}

#[test]
fn what_is_struck_through_is_not_said_and_no_box_is_lost_below_two_lines_of_attributes() {
    let text = "= Opslaan\n\n== Sla op\n\n. Zet hem [.line-through]#aan# uit, [line-through]#nu#.\n\n[.line-through]\nOud w1.\n\n[.line-through]\n* Oud w2.\n\n[WARNING]\n[.groot]\n====\nWis nooit.\n====\n\n10^6^ deeltjes H~2~O.\n";
    let body = body(text);
    for part in [
        "1. Zet hem uit, .\n",
        "> [!WARNING]\n   > Wis nooit.\n",
        "10⁶ deeltjes H₂O.",
    ] {
        assert!(body.contains(part), "{part}\n{body}");
    }
    assert!(!body.contains("Oud") && !body.contains("aan"), "{body}");
    let hidden = imported("save.adoc", text).report.hidden;
    for word in ["aan", "nu", "Oud w1.", "Oud w2."] {
        assert!(
            hidden.iter().any(|remark| remark.text == word),
            "{word} {hidden:?}"
        );
    }
}
