//! How severe a box is, and what belongs to it: its word, its title, its first line, a label before several lines, and an item that is a
//! box.

use super::accounts::wrong;
use super::docx::{document, item, p, t};
use super::{body, cards, errors, imported};

fn holds(page: &str, parts: &[&str]) {
    let body = body(page);
    for part in parts {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
}

// A page with one action, and a box after it.
fn after_action(block: &str) -> String {
    format!("# A\n\n## B\n\n1. Open w1.\n\n{block}\n")
}

const DANGER: &str = "   > [!DANGER]\n   > w2 w3.\n";

#[test]
fn the_most_severe_word_of_a_box_counts() {
    for block in [
        "> [!NOTE]\n> **Danger**\n>\n> w2 w3.",
        "> [!NOTE]\n> **Gevaar:** w2 w3.",
        "> [!WARNING]\n> **Gevaar**\n>\n> w2 w3.",
        "!!! note \"Danger\"\n    w2 w3.",
        "!!! note \"Gevaar!\"\n    w2 w3.",
        ":::info Gevaar\nw2 w3.\n:::",
        "> **GEVAAR**\n>\n> w2 w3.",
        "<table><tr><td><p><b>Gevaar</b></p><p>w2 w3.</p></td></tr></table>",
        "<table><tr><td>Gevaar</td><td>w2 w3.</td></tr></table>",
    ] {
        holds(&after_action(block), &[DANGER]);
    }
}

#[test]
fn a_weaker_word_leaves_a_box_as_it_is() {
    for block in [
        "> [!DANGER]\n> **Let op**\n>\n> w2 w3.",
        "> [!DANGER]\n> w2 w3.",
        "!!! danger \"Opmerking\"\n    w2 w3.",
    ] {
        holds(&after_action(block), &[DANGER]);
    }
}

#[test]
fn a_title_that_says_what_a_box_is_about_stays() {
    for word in ["Example", "Error", "Check"] {
        let block = format!("!!! danger \"{word}\"\n    w2 w3.");
        let words = format!("   > [!DANGER]\n   > {word}\n   >\n   > w2 w3.\n");
        holds(&after_action(&block), &[&words]);
    }
}

#[test]
fn all_lines_of_a_text_belong_to_its_label() {
    let warning = "> [!WARNING]\n   > w2 w3.\n   >\n   > W4 w5.\n";
    for block in [
        "**Waarschuwing:** w2 w3.  \nW4 w5.",
        "Waarschuwing: w2 w3.\\\nW4 w5.",
        "<p><b>Waarschuwing:</b> w2 w3.<br>W4 w5.</p>",
        "> **Waarschuwing:** w2 w3.\n>\n> W4 w5.",
    ] {
        holds(&after_action(block), &[warning]);
    }
    // "Resultaat" is not a signal word.
    holds(
        &after_action("**Resultaat:** w2 w3.  \nW4 w5."),
        &["\n**Resultaat**: w2 w3.\n\nW4 w5.\n"],
    );
}

#[test]
fn an_item_that_is_a_box_guards_the_action_after_it() {
    for item in [
        "2. !!! danger \"X\"\n        w2 w3.",
        "2. :::danger\n   w2 w3.\n   :::",
        "2. > [!DANGER]\n   > w2 w3.",
        "2. **Gevaar:** w2 w3.",
        "2. {% danger %}w2 w3.{% enddanger %}",
    ] {
        let page = format!("# A\n\n## B\n\n1. Open w1.\n{item}\n3. Sluit w4.\n");
        let body = body(&page);
        let (before, after) = body.split_once("> [!DANGER]\n").expect(&body);
        assert!(before.ends_with("1. Open w1.\n\n"), "{body}");
        assert!(after.contains("w2 w3.\n"), "{body}");
        assert!(after.contains("\n2. Sluit w4.\n"), "{body}");
        assert_eq!(errors("save.md", &page), [""; 0], "{body}");
        assert_eq!(wrong(&page, &imported("save.md", &page)), [""; 0], "{body}");
    }
}

#[test]
fn an_item_that_opens_is_an_action_with_its_title() {
    let page =
        "# A\n\n## B\n\n1. ??? example \"Haal w1\"\n        - W2.\n        - W3.\n2. Sluit w4.\n";
    let words = "1. Haal w1\n\n   - W2.\n   - W3.\n\n2. Sluit w4.\n";
    holds(page, &[words]);
}

#[test]
fn what_forbids_in_a_text_is_in_the_report() {
    let page = "# A\n\n## B\n\n1. Open w1.\n\nSluit w2 niet af.\n\nSluit w3 nooit af.\n";
    let changed = imported("save.md", page).report.changed;
    let said = |line: usize| changed.iter().any(|remark| remark.line == line);
    // The second one is a comment, which proposes it.
    assert!(said(7) && !said(9), "{changed:?}");
    assert!(
        body(page).contains("nooit\" forbids something in plain prose"),
        "{}",
        body(page)
    );
}

#[test]
fn a_tag_of_liquid_is_a_box_or_a_comment() {
    holds(
        &after_action("{% callout warning %}w2 w3.{% endcallout %}"),
        &["> [!WARNING]\n   > w2 w3.\n"],
    );
    holds(
        &after_action("{% callout danger %}w2 **w3** [w4](https://x.example/).{% endcallout %}"),
        &["> [!DANGER]\n   > w2 **w3** [w4](https://x.example/).\n"],
    );
    holds(
        &after_action("{% capture x %}\n## C\n\n{% icon fa-x %} Tekst **w2**.\n{% endcapture %}"),
        &["## C {#c kind=about}\n\nTekst **w2**.\n"],
    );
    let shown = body(&after_action(
        "{% image a/b.png De knop %}\n\n{% include x.html %}",
    ));
    assert!(shown.contains("![De knop](b.png)"), "{shown}");
    let left = "<!-- import: a tag of the page can't be a part of a card: {% include x.html %} -->";
    assert!(shown.contains(left), "{shown}");
    let page = after_action("Zie {% include x.html %} w2.");
    assert!(body(&page).contains("\nZie w2.\n"), "{}", body(&page));
    let hidden = imported("save.md", &page).report.hidden;
    let is_said = |text: &str| text.contains("{% include x.html %}");
    assert!(
        hidden.iter().any(|remark| is_said(&remark.text)),
        "{hidden:?}"
    );
}

#[test]
fn a_list_of_asciidoc_goes_on_after_a_block_in_an_item() {
    let page = "= A\n\n== B\n\n. Kies:\n+\n* W1.\n* W2.\n\n. Open w3.\n. Sluit w4.\n";
    let card = cards("save.adoc", page);
    assert!(
        card.contains("1. Kies:\n\n   - W1.\n   - W2.\n\n2. Open w3.\n3. Sluit w4.\n"),
        "{card}"
    );
}

#[test]
fn a_title_above_a_list_of_asciidoc_is_a_heading() {
    let page = "= A\n\n.Procedure\n\n. Open w1.\n. Sluit w2.\n\n.Controle\n\n. Kijk naar w3.\n. Ga naar w4.\n";
    let card = cards("save.adoc", page);
    assert!(
        card.contains("## Procedure {#procedure}\n\n1. Open w1.\n"),
        "{card}"
    );
    assert!(
        card.contains("## Controle {#controle}\n\n1. Kijk naar w3.\n"),
        "{card}"
    );
}

#[test]
fn what_a_reader_of_a_source_does_not_see_parts_no_text_from_its_code() {
    let page = "= A\n\n== B\n\n. Typ dit:\n+\n[source,bash]\n----\nw1\n----\n. Sluit w2.\n";
    let card = cards("save.adoc", page);
    assert!(
        card.contains("1. Typ dit:\n\n   ```bash\n   w1\n   ```\n"),
        "{card}"
    );
}

#[test]
fn paragraphs_of_word_with_the_same_borders_are_in_one_frame() {
    let framed = |colour: &str, words: &str| {
        let borders = format!(r#"<w:pBdr><w:top w:val="single" w:color="{colour}"/></w:pBdr>"#);
        p(&borders, &t(words))
    };
    let body = [
        item(0, &t("Open w1")),
        framed("FF0000", "GEVAAR"),
        framed("FF0000", "W2 w3."),
        framed("FF0000", "W4 w5."),
        framed("00FF00", "Opmerking: w6 w7."),
    ]
    .concat();
    let card = cards("save.docx", &document(&body));
    let danger = "> [!DANGER]\n   > W2 w3.\n   >\n   > W4 w5.\n";
    assert!(card.contains(danger), "{card}");
    assert!(card.contains("> [!NOTE]\n   > w6 w7.\n"), "{card}");
    assert_eq!(errors("save.docx", &document(&body)), [""; 0]);
}

#[test]
fn a_sign_before_a_text_is_a_label() {
    for (block, marker) in [
        ("> ⚠️ w2 w3.", "[!NOTICE]"),
        ("> :warning: w2 w3.", "[!NOTICE]"),
        ("⚠ **Gevaar:** w2 w3.", "[!DANGER]"),
        (":rotating_light: w2 w3.", "[!NOTICE]"),
        ("💡 w2 w3.", "[!TIP]"),
        ("> ℹ️ w2 w3.", "[!NOTE]"),
    ] {
        let words = format!("> {marker}\n   > w2 w3.\n");
        holds(&after_action(block), &[&words]);
    }
    // It does not say whether the item is an action.
    let body = body("# A\n\n## B\n\n1. Open w1.\n2. ⚠️ Klik op w2.\n");
    assert!(body.contains("<!-- import:"), "{body}");
    // A sign within a sentence is what the screen shows.
    let body = super::body(&after_action("Kijk of ⚠ w2."));
    assert!(body.contains("Kijk of ⚠ w2."), "{body}");
}

#[test]
fn a_directive_of_myst_is_a_box() {
    for block in [
        "```{danger}\nw2 w3.\n```",
        ":::{danger}\nw2 w3.\n:::",
        "````{danger}\n:class: dropdown\nw2 w3.\n````",
        "```{admonition} Gevaar\n:class: danger\nw2 w3.\n```",
    ] {
        holds(&after_action(block), &[DANGER]);
    }
    let code = "```{code-block} bash\nw2\n```";
    let body = body(&after_action(code));
    assert!(body.contains("\nw2\n```"), "{body}");
}

#[test]
fn a_section_of_a_warning_guards_the_whole_card() {
    let page = "# A\n\n## B\n\n1. Open w1.\n\n## Waarschuwing\n\n- W2 w3.\n- W4 w5.\n\n## C\n\n1. Sluit w6.\n";
    let body = body(page);
    let warning = "> [!WARNING]\n> W2 w3.\n>\n> W4 w5.\n";
    let (before, after) = body.split_once(warning).expect(&body);
    assert!(!before.contains("w1"), "{body}");
    assert!(!after.contains("Waarschuwing"), "{body}");
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0], "{body}");
}
