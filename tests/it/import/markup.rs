//! Each construct of each family of markup, in the smallest page that has it.

use super::{body, cards, errors};

// A page with a box before its only action.
fn page(markup: &str) -> String {
    format!("# Opslaan\n\n## Sla op\n\n{markup}\n\n1. Klik op **Opslaan**.\n")
}

// What the box became: its lines without the step around it.
fn block(markup: &str) -> String {
    let page = page(markup);
    assert_eq!(errors("save.md", &page), [""; 0], "{}", body(&page));
    let body = body(&page);
    let start = body.find("}\n\n").expect("the step") + 3;
    let end = body.find("1. Klik").expect("the action");
    body[start..end].trim().to_owned()
}

const WARNING: &str =
    "> [!WARNING]\n> Wis nooit de lijst.\n>\n> Alles is dan weg.\n> {#wis-nooit-de-lijst}";

#[test]
fn a_box_of_every_tool_becomes_the_same_warning() {
    for markup in [
        "> [!WARNING]\n> Wis nooit de lijst.\n>\n> Alles is dan weg.",
        "> [!warning]\n> Wis nooit de lijst.\n>\n> Alles is dan weg.",
        "> [!WAARSCHUWING]\n> Wis nooit de lijst.\n>\n> Alles is dan weg.",
        "!!! warning\n    Wis nooit de lijst.\n\n    Alles is dan weg.",
        "??? warning \"Waarschuwing\"\n    Wis nooit de lijst.\n\n    Alles is dan weg.",
        "???+ warning \"Wis nooit de lijst.\"\n    Alles is dan weg.",
        ":::warning\n\nWis nooit de lijst.\n\nAlles is dan weg.\n\n:::",
        ":::warning[Wis nooit de lijst.]\nAlles is dan weg.\n:::",
        "::: warning Wis nooit de lijst.\nAlles is dan weg.\n:::",
        ":::warning Waarschuwing\nWis nooit de lijst.\n\nAlles is dan weg.\n:::",
        "{{< warning >}}\nWis nooit de lijst.\n\nAlles is dan weg.\n{{< /warning >}}",
        "{{% notice warning %}}\nWis nooit de lijst.\n\nAlles is dan weg.\n{{% /notice %}}",
        "{{< alert type=\"warning\" title=\"Wis nooit de lijst.\" >}}\nAlles is dan weg.\n{{< /alert >}}",
        "<Warning>\n\nWis nooit de lijst.\n\nAlles is dan weg.\n\n</Warning>",
        "<Admonition type=\"warning\" title=\"Wis nooit de lijst.\">\nAlles is dan weg.\n</Admonition>",
        "{% hint style=\"warning\" %}\nWis nooit de lijst.\n\nAlles is dan weg.\n{% endhint %}",
        "/// warning | Wis nooit de lijst.\nAlles is dan weg.\n///",
        "<div class=\"callout callout--warning\">\n<p>Wis nooit de lijst.</p>\n<p>Alles is dan weg.</p>\n</div>",
        "<aside class=\"warning\"><p>Wis nooit de lijst.<p>Alles is dan weg.</aside>",
    ] {
        assert_eq!(block(markup), WARNING, "{markup}");
    }
}

#[test]
fn the_word_of_the_source_decides_the_severity() {
    for (word, marker) in [
        ("DANGER", "DANGER"),
        ("WARNING", "WARNING"),
        ("CAUTION", "CAUTION"),
        ("IMPORTANT", "NOTICE"),
        ("NOTE", "NOTE"),
        ("TIP", "TIP"),
        ("Gevaar", "DANGER"),
        ("unheard-of", "NOTICE"),
    ] {
        let block = block(&format!("> [!{word}]\n> Wacht een minuut."));
        assert!(
            block.starts_with(&format!("> [!{marker}]\n")),
            "{word}: {block}"
        );
    }
}

#[test]
fn a_label_before_a_text_makes_a_block() {
    for (text, marker) in [
        ("Let op: wis nooit de lijst.", "[!NOTICE]"),
        ("**Let op:** wis nooit de lijst.", "[!NOTICE]"),
        ("**Waarschuwing**: wis nooit de lijst.", "[!WARNING]"),
        ("> **Voorzichtig!** Wis nooit de lijst.", "[!CAUTION]"),
        ("Opmerking: de lijst is lang.", "[!NOTE]"),
    ] {
        let block = block(text);
        assert!(
            block.starts_with(&format!("> {marker}\n")),
            "{text}: {block}"
        );
    }
    let label = block("De knop **Let op** is rood.");
    assert_eq!(label, "De knop **Let op** is rood.");
}

#[test]
fn marks_of_learn() {
    let text = "# Opslaan\n\n::: zone pivot=\"web\"\n\n# [Windows](#tab/windows)\n\n1. Klik op **Opslaan**.\n\n   :::image type=\"content\" source=\"media/Save.png\" alt-text=\"De knop Opslaan\":::\n\n---\n\n::: zone-end\n\n> [!div class=\"nextstepaction\"]\n> [Verder](https://example.com/)\n\n> [!VIDEO https://example.com/film]\n\n[!INCLUDE [delen](includes/delen.md)]\n";
    let body = body(text);
    assert!(
        body.contains(
            "## Windows {#windows when=web}\n\n1. Klik op **Opslaan**.\n\n   ![De knop Opslaan](save.png)"
        ),
        "{body}"
    );
    assert!(body.contains("[Verder](https://example.com/)"), "{body}");
    assert!(
        body.contains("[Bekijk de video](https://example.com/film)"),
        "{body}"
    );
    assert!(body.contains("<!-- import: there is no file `includes/delen.md` in the folder of the pages: [!INCLUDE [delen](includes/delen.md)] -->"), "{body}");
    assert_eq!(errors("save.md", text), ["SK129"]);
}

#[test]
fn alternatives_for_other_readers_are_not_one_list_without_a_word() {
    let text = "# Betalen\n\n::: moniker range=\"a\"\n1. Ga naar A.\n::: moniker-end\n::: moniker range=\"b\"\n1. Ga naar B.\n::: moniker-end\n2. Klaar.\n";
    let body = body(text);
    let actions = "1. Ga naar A. {when=a}\n2. Ga naar B. {when=b}\n3. Klaar.\n";
    assert!(body.contains(actions), "{body}");
}

#[test]
fn a_line_in_bold_is_a_heading() {
    let text = "# Opslaan\n\n**Deel een**\n\n1. Klik op **A**.\n\n**Deel twee:**\n\n1. Klik op **B**.\n\n**Let op**\n\nDat is alles.\n\n**Sluit nooit het venster.**\n";
    let body = body(text);
    for part in [
        "## Deel een {#deel-een}\n\n1. Klik op **A**.",
        "## Deel twee {#deel-twee}\n\n1. Klik op **B**.",
    ] {
        assert!(body.contains(part), "{part}\n{body}");
    }
    assert!(!body.contains("## Let op"), "{body}");
    assert!(!body.contains("## Sluit"), "{body}");
}

#[test]
fn a_heading_has_the_names_that_its_page_gives_it() {
    let text = "# Opslaan\n\nZie [de stap](#do-it), [de uitleg](#slot) en [niets](#weg).\n\n## <a name=\"do-it\"></a>Sla op\n\n1. Klik op **A**.\n\n## Slot\n\n### Meer\n\n1. Klik op **B**.\n";
    let body = body(text);
    assert!(body.contains("[de stap](#sla-op)"), "{body}");
    assert!(
        body.contains("a place that the page does not have: [niets](#weg)"),
        "{body}"
    );
    assert!(!body.contains("[de uitleg]"), "{body}");
}

#[test]
fn a_bar_in_code_is_no_edge_of_a_cell() {
    let text = "# Opslaan\n\n1. Klik op **A**.\n\n| A | B |\n|---|---|\n| `x | y` | tekst |\n";
    let body = body(text);
    assert!(body.contains("| `x \\| y` | tekst |"), "{body}");
}

#[test]
fn bold_is_a_label_without_its_punctuation() {
    let body = body(
        "# Opslaan\n\n1. Klik op **Opslaan.**\n2. Klik op ** Sluiten** en **[Weg](https://example.com/)**.\n3. **Doe dit nu. Doe het meteen.**\n",
    );
    assert!(body.contains("1. Klik op **Opslaan**.\n"), "{body}");
    assert!(body.contains("[**Weg**](https://example.com/)."), "{body}");
    assert!(body.contains("3. Doe dit nu. Doe het meteen."), "{body}");
}

#[test]
fn html_in_markdown_and_pages_of_html() {
    let html = "<!doctype html>\n<html><head><title>x</title></head>\n<body><nav>Menu</nav>\n<h1>Opslaan</h1>\n<p>Zo sla je op.\n<h2>Sla op</h2>\n<div class=\"confluence-information-macro confluence-information-macro-warning\"><p>Wis nooit de lijst.</p></div>\n<ol><li>Klik op <b>Opslaan</b>.<p>Wacht even.</p><li>Klik op <strong>Sluiten</strong>.</ol>\n<table><tr><th>Knop<th>Wat<tr><td>Opslaan<td>bewaart</table>\n<img src=\"a.png\" alt=\"De knop\">\n</body></html>\n";
    let card = cards("save.html", html);
    for part in [
        "title: \"Opslaan\"",
        "Zo sla je op.",
        "## Sla op {#sla-op}",
        "> [!WARNING]\n> Wis nooit de lijst.\n> {#wis-nooit-de-lijst}",
        "1. Klik op **Opslaan**.\n\n   > [!NOTE]\n   > Wacht even.\n\n2. Klik op **Sluiten**.",
        "| Knop | Wat |\n|---|---|\n| Opslaan | bewaart |",
        "![De knop](a.png)",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    assert_eq!(errors("save.html", html), [""; 0]);
}

#[test]
fn keys_become_code() {
    for keys in [
        "<kbd>Ctrl</kbd>+<kbd>S</kbd>",
        "<kbd>Ctrl</kbd> + <kbd>S</kbd>",
        "++ctrl+s++",
        "`Ctrl`+`S`",
    ] {
        let page = format!("# Opslaan\n\n1. Druk op {keys}.\n");
        assert_eq!(errors("save.md", &page), [""; 0], "{}", body(&page));
        assert!(body(&page).contains("Druk op `Ctrl+S`."), "{}", body(&page));
    }
}

#[test]
fn a_term_with_what_it_means_is_a_fact() {
    for markup in [
        "<dl><dt>Knop</dt><dd>Bewaart de <em>lijst</em>.</dd><dt><code>wis</code></dt><dd>Wist alles.</dd><dd>Ook de kopie.</dd></dl>",
        "<dl><div><dt>Knop<dd><p>Bewaart de <i>lijst</i>.</p></div><div><dt><code>wis</code><dd>Wist alles.<dd>Ook de kopie.</div></dl>",
    ] {
        let page = format!(
            "<h1>Opslaan</h1><h2>Sla op</h2><ol><li>Klik op <b>Opslaan</b>.</li></ol><h2>Feiten</h2>{markup}"
        );
        let card = cards("save.html", &page);
        assert_eq!(errors("save.html", &page), [""; 0], "{markup}: {card}");
        let facts = "- *Knop*: Bewaart de *lijst*.\n- `wis`: Wist alles.\n- Ook de kopie.\n";
        assert!(card.contains(facts), "{markup}:\n{card}");
    }
    // Several terms with one meaning, a term without one, and a meaning of several blocks.
    let page = "<h1>X</h1><h2>Y</h2><p>Z.</p><dl><dt>A</dt><dt>B</dt><dd>C.</dd><dt>D</dt><dd><p>E.</p><p>F.</p></dd><dt>G</dt></dl>";
    let card = cards("save.html", page);
    for words in ["*A, B*: C.", "*D*: E. F.", "\n- G\n"] {
        assert!(card.contains(words), "{words}: {card}");
    }
}

#[test]
fn a_raised_number_is_no_digit_of_another_and_what_is_struck_through_is_not_said() {
    for (name, markup, said) in [
        (
            "save.md",
            "Wacht 10<sup>-3</sup> s bij 10<sup>6</sup> deeltjes H<sub>2</sub>O.",
            "Wacht 10⁻³ s bij 10⁶ deeltjes H₂O.",
        ),
        ("save.md", "Zet hem ~~aan~~ uit.", "Zet hem uit."),
        ("save.md", "Zet hem <del>aan</del> uit.", "Zet hem uit."),
        (
            "save.html",
            "<p>Wacht 10<sup>-3</sup> s bij 10<sup>6</sup> deeltjes H<sub>2</sub>O.</p>",
            "Wacht 10⁻³ s bij 10⁶ deeltjes H₂O.",
        ),
        (
            "save.html",
            "<p>Zet hem <s>aan</s> <del>om</del> uit. Het is de 2<sup>e</sup> keer.</p>",
            "Zet hem uit. Het is de 2e keer.",
        ),
    ] {
        let page = match name {
            "save.md" => format!("# Opslaan\n\n## Sla op\n\n{markup}\n\n1. Klik op **Opslaan**.\n"),
            _ => format!(
                "<h1>Opslaan</h1><h2>Sla op</h2>{markup}<ol><li>Klik op <b>Opslaan</b>.</li></ol>"
            ),
        };
        let card = cards(name, &page);
        assert!(card.contains(said), "{markup}:\n{card}");
        assert!(!card.contains(" aan"), "{markup}:\n{card}");
    }
}

#[test]
fn a_shortcode_that_is_not_known_is_for_a_person() {
    let page = page(
        "Zie {{< icon \"w1\" >}} en `{{< w2 >}}`.\n\n{{< include \"w3.md\" >}}\n\n{{< details \"Meer\" >}}\nUitleg.\n{{< /details >}}\n\n<Callout type=\"warning\">Wis nooit w4.</Callout>",
    );
    let body = body(&page);
    let part = "> [!WARNING]\n> Wis nooit w4.\n";
    assert!(body.contains(part), "{part}\n{body}");
    let part = "Zie en `{{< w2 >}}`.\n\n<!-- import: a shortcode can't be a part of a card: {{< icon \"w1\" >}} -->\n\n<!-- import: a shortcode can't be a part of a card: {{< include \"w3.md\" >}} -->\n\n> [!NOTE]\n> Meer\n>\n> Uitleg.\n";
    assert!(body.contains(part), "{part}\n{body}");
}

#[test]
fn letters_under_an_action_are_sub_actions_with_what_is_below_them() {
    let markup = "# Opslaan\n\n1. Vul in:\n\n   a. **Naam**: typ een naam.\n\n   ![Het veld](veld.png)\n\n   b) Klik op *Sla op*.\n\n   > [!NOTE]\n   > Dat duurt even.\n\n2. Kies:\n   a. Ja\n   b. Nee\n";
    let text = body(markup);
    assert_eq!(errors("save.md", markup), [""; 0], "{text}");
    let start = text.find("1. Vul in").expect("the action");
    assert_eq!(
        &text[start..],
        "1. Vul in:\n   1. **Naam**: typ een naam.\n\n      ![Het veld](veld.png)\n\n   2. Klik op *Sla op*.\n\n      > [!NOTE]\n      > Dat duurt even.\n\n2. Kies:\n   1. Ja\n   2. Nee\n"
    );
}

#[test]
fn one_letter_or_letters_of_prose_are_no_list() {
    for markup in [
        "a. Een letter alleen.",
        "b. Niet de eerste.\n\n   c. Nog een.",
        "a.b.c is een adres.\n\n   b. Dat ook.",
    ] {
        let page = format!("# Opslaan\n\n1. Vul in:\n\n   {markup}\n");
        let text = body(&page);
        assert!(!text.contains("   1. "), "{text}");
    }
}

// GitHub shows `.local` in italics; a card would take the stars for letters that were typed.
#[test]
fn marks_around_a_sign_are_left_out_and_paths_are_code() {
    for (markup, shown) in [
        (
            "Alleen *.COM*, *.NET* en *.EDU* mogen.",
            "Alleen .COM, .NET en .EDU mogen.",
        ),
        ("Open C:\\\\ *map*\\\\x hier.", "Open C:\\\\ map\\\\x hier."),
        (
            "Zie C:\\Gebruikers\\\\_oud en *meer*.",
            "Zie `C:\\Gebruikers\\_oud` en *meer*.",
        ),
        ("Zie C:\\Data\\\\\\<naam>.", "Zie `C:\\Data\\<naam>`."),
    ] {
        let page = page(markup);
        let text = body(&page);
        assert_eq!(errors("save.md", &page), [""; 0], "{text}");
        assert!(text.contains(shown), "{markup}\n{text}");
    }
}

#[test]
fn an_item_in_bold_is_a_plain_line_and_no_heading() {
    let text = "# Opslaan\n\n## Sla op\n\n1. Klik op **A**.\n\n## Velden\n\n- **Naam**\n\n  - Hoogstens 20 letters.\n\n- **Adres**\n\n  - Niet leeg.\n";
    let body = body(text);
    assert_eq!(errors("save.md", text), [""; 0], "{body}");
    assert!(
        body.contains("Naam\n\n- Hoogstens 20 letters.\n\nAdres\n"),
        "{body}"
    );
}

#[test]
fn texts_above_other_steps_are_a_section_of_facts_with_their_warning() {
    let text = "# Opslaan\n\n## Begin\n\n1. Klik op **A**.\n\n## Meer\n\nDit geldt voor alles.\n\n> [!WARNING]\n> Wis nooit de lijst.\n\n### Eerst\n\n1. Klik op **B**.\n\n## Leeg\n\n### Dan\n\n1. Klik op **C**.\n";
    let body = body(text);
    assert_eq!(errors("save.md", text), [""; 0], "{body}");
    assert!(
        body.contains("## Meer {#meer kind=about}\n\nDit geldt voor alles.\n\n> [!WARNING]\n"),
        "{body}"
    );
    assert!(
        body.contains("## Dan {#dan}\n\nLeeg\n\n1. Klik op **C**."),
        "{body}"
    );
}
