//! Random pages: no word and no box vanishes, and every draft can be checked. Hostile pages: bounded.

use std::time::{Duration, Instant};

use proptest::prelude::*;

use super::accounts::wrong;
use super::{errors, imported};

// Blocks of Markdown with `w` in the place of each word.
fn block() -> impl Strategy<Value = String> {
    let leaf = prop::sample::select(vec![
        "w w **w.** w",
        "# w",
        "## w",
        "### w **w**",
        "# [w](#tab/w)",
        "=== \"w\"\n\n    w w\n\n    1. w",
        "<Tabs groupId=\"w\">\n<TabItem value=\"w\" label=\"w\">\n\nw\n\n</TabItem>\n</Tabs>",
        "<video src=\"w.mp4\" poster=\"w.png\" title=\"w\" id=\"w\"></video> w",
        "<iframe src=\"https://www.youtube.com/embed/w?w\" title=\"w\"></iframe>",
        "[![w](w.png)](https://example.com/w)",
        ":::video source=\"https://example.com/w\" title=\"w\":::",
        "--8<-- \"w.md\"",
        "w [!INCLUDE [w](w.md)] w",
        "![w](w.png)",
        "w ![](w.png) w",
        "[w](w.md) w",
        "```\nw w\n```",
        "    w",
        "| w | w |\n|---|---|\n| w | w |\n| w |",
        "<b>w</b> w<br/>w",
        "<div class=\"note\">w</div>",
        "<table><tr><td>w<td>w</table>",
        "<!-- w -->",
        "---",
        "[!INCLUDE [w](w.md)]",
        "> [!VIDEO https://example.com/w]",
        ":::image type=\"content\" source=\"w.png\" alt-text=\"w\":::",
        "::: zone pivot=\"w\"\n\nw\n\n::: zone-end",
        "Let op: w w",
        "Zet nooit w",
        "[w]: w.md",
        "w\nw: `w` w_w *w*w",
        "{{< w >}} w",
        "a. w\nb. w",
    ]);
    let leaf = leaf.prop_map(str::to_owned);
    leaf.prop_recursive(3, 24, 4, |inner| {
        let blocks = prop::collection::vec(inner, 1..4).prop_map(|blocks| blocks.join("\n\n"));
        let word = prop::sample::select(vec!["WARNING", "CAUTION", "NOTE", "IMPORTANT", "TIP"]);
        prop_oneof![
            blocks
                .clone()
                .prop_map(|text| indented("1. ", "   ", &text)),
            blocks.clone().prop_map(|text| indented("- ", "  ", &text)),
            blocks.clone().prop_map(|text| indented("> ", "> ", &text)),
            (word, blocks.clone())
                .prop_map(|(word, text)| format!("> [!{word}]\n{}", indented("> ", "> ", &text))),
            blocks
                .clone()
                .prop_map(|text| format!("!!! warning \"w\"\n{}", indented("    ", "    ", &text))),
            blocks.prop_map(|text| format!(":::caution w\n{text}\n:::")),
        ]
    })
}

fn indented(first: &str, rest: &str, text: &str) -> String {
    let lines = text.lines().enumerate();
    let lines: Vec<String> = lines
        .map(|(at, line)| format!("{}{line}", if at == 0 { first } else { rest }))
        .collect();
    lines.join("\n")
}

// Each `w` that is a word of its own gets a number.
pub fn numbered(text: &str) -> String {
    let mut out = String::new();
    let mut count = 0;
    let letters: Vec<char> = text.chars().collect();
    for (at, c) in letters.iter().enumerate() {
        out.push(*c);
        let before = at.checked_sub(1).map(|at| letters[at]);
        let joins = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        if *c == 'w' && !joins(before) && !joins(letters.get(at + 1).copied()) {
            count += 1;
            out.push_str(&count.to_string());
        }
    }
    out
}

pub fn page() -> impl Strategy<Value = String> {
    prop::collection::vec(block(), 1..9).prop_map(|blocks| numbered(&blocks.join("\n\n")))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_word_and_no_box_of_a_random_page_vanishes(text in page()) {
        let imported = imported("page.md", &text);
        let wrong = wrong(&text, &imported);
        prop_assert!(wrong.is_empty(), "{wrong:?}\n{text}");
    }
}

#[test]
fn hostile_pages_are_bounded() {
    let start = Instant::now();
    for (path, text) in [
        ("a.md", "- ".repeat(50_000)),
        ("a.md", "> ".repeat(50_000)),
        ("a.md", "1. w\n".repeat(20_000)),
        (
            "a.md",
            (0..2_000)
                .map(|at| format!("{}- w\n", "  ".repeat(at)))
                .collect(),
        ),
        ("a.md", "[".repeat(50_000)),
        ("a.md", "**w ".repeat(20_000)),
        ("a.md", ":::note\n".repeat(2_000)),
        ("a.md", "!!! note\n".repeat(2_000)),
        ("a.md", "{{< note >}}\n".repeat(2_000)),
        ("a.md", "<!--".to_owned()),
        ("a.md", String::new()),
        ("a.md", "---\n".to_owned()),
        (
            "a.md",
            "\u{feff}# \u{202e}w\u{1}\n\n1. \u{200b}\n".to_owned(),
        ),
        ("a.html", "<div>".repeat(50_000)),
        ("a.html", "<ul><li>".repeat(50_000)),
        ("a.html", "<table><tr><td>".repeat(20_000)),
        ("a.html", "<".repeat(5_000)),
        ("a.html", "&amp;<p>w".repeat(20_000)),
    ] {
        let imported = imported(path, &text);
        assert_eq!(imported.report.count.lines, text.lines().count());
    }
    assert!(
        start.elapsed() < Duration::from_secs(15 * 60),
        "{:?}",
        start.elapsed()
    );
}

#[test]
fn a_page_without_actions_is_still_a_draft() {
    assert_eq!(errors("a.md", "# Feiten\n\nDaarom.\n"), ["SK118"]);
}
