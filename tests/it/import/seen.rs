//! What a reader of a page sees is in the card, in the same order and with the same words; what no reader sees is in the report.

use super::accounts::wrong;
use super::{body, cards, errors, imported};

fn html(inside: &str) -> String {
    format!(
        "<h1>Opslaan</h1>\n<h2>Sla op</h2>\n{inside}\n<ol><li>Klik op <b>Opslaan</b>.</li></ol>\n"
    )
}

#[test]
fn what_a_page_does_not_show_is_in_the_report() {
    for part in [
        "<div hidden>w1</div>",
        "<div style='color:red; DISPLAY : none !important'><p>w1</p></div>",
        "<p style=visibility:hidden>w1</p>",
        "<template><p>w1</p></template>",
        "<dialog><p>w1</p></dialog>",
        "<p>Zie <span style='display:none'>w1</span> dit.</p>",
        "<p>Zie <span hidden>w1</span> dit.</p>",
        "<div aria-hidden=true style='position:absolute;left:-9999px'>w1</div>",
        "<p>Zet <span style='text-decoration:line-through'>w1</span> uit.</p>",
        "<ul><li>Een.</li><li hidden>w1</li></ul>",
        "<table><tr><th>A<th>B<tr><td>C<td>D<tr hidden><td>w1<td>E</table>",
        "<input type=hidden value=w1>",
    ] {
        let page = html(part);
        let imported = imported("save.html", &page);
        let card = cards("save.html", &page);
        assert!(!card.contains("w1"), "{part}\n{card}");
        let report = &imported.report;
        let mut said = report.hidden.iter().chain(&report.dropped);
        assert!(said.any(|remark| remark.text.contains("w1")), "{part}");
        assert_eq!(wrong(&page, &imported), [""; 0], "{part}");
    }
}

#[test]
fn what_a_reader_can_open_is_shown() {
    for part in [
        "<details><summary>Meer</summary><p>w1.</p></details>",
        "<div hidden=until-found><p>w1.</p></div>",
        "<button aria-controls=x aria-expanded=false>Meer uitleg.</button><div id=x hidden><p>w1.</p></div>",
        "<div class=sr-only>w1.</div>",
        "<div aria-hidden=true>w1.</div>",
        "<form action=x><p>w1.</p></form>",
        "<form role=search><input type=search></form><p>w1.</p>",
    ] {
        let card = cards("save.html", &html(part));
        assert!(card.contains("w1."), "{part}\n{card}");
    }
}

#[test]
fn a_warning_that_is_not_shown_is_for_a_person() {
    for part in [
        "<div hidden><div class=warning>Wis nooit w1.</div></div>",
        "Tekst. <div hidden><div class=warning>Wis nooit w1.</div></div>",
        "<div style=display:none><ul><li><p><b>Waarschuwing:</b> wis nooit w1.</p></ul></div>",
        "<p>Zie <span hidden>Waarschuwing: wis nooit w1.</span> dit.</p>",
        "<footer><div class=danger>Wis nooit w1.</div></footer>",
        "<p><s>Waarschuwing: wis nooit w1.</s></p>",
    ] {
        let page = html(part);
        let card = cards("save.html", &page);
        let comment = card
            .lines()
            .find(|line| line.contains("keep it if it is still true"));
        assert!(
            comment.is_some() && card.contains("ooit w1."),
            "{part}\n{card}"
        );
        assert_eq!(errors("save.html", &page), ["SK129"], "{part}\n{card}");
    }
    let markdown =
        body("# X\n\n<div hidden>\n\nWaarschuwing: wis nooit w1.\n\n</div>\n\n1. Klik.\n");
    assert!(
        markdown.contains("<!-- import: the page does not show what is below, up to the end of this tag: <div hidden> -->"),
        "{markdown}"
    );
}

#[test]
fn fields_and_buttons_keep_their_words() {
    let page = html(
        "<form id=all><label>Naam</label><p>Typ <input value=Jan> en <textarea>Hoi</textarea>, kies <select><option>w1<option selected>Rood</select>, zet <input type=checkbox> aan en klik op <button>Verder</button> of <input type=submit value=Stop>.</p></form>",
    );
    let card = cards("save.html", &page);
    let text =
        "Naam\n\nTyp `Jan` en `Hoi`, kies **Rood**, zet aan en klik op **Verder** of **Stop**.\n";
    assert!(card.contains(text), "{card}");
    let hidden = imported("save.html", &page).report.hidden;
    assert!(
        hidden.iter().any(|remark| remark.text == "w1"),
        "{hidden:?}"
    );
    let markdown = body("# X\n\n1. Klik op <button>Verder</button> en <ins>wacht</ins>.\n");
    assert!(
        markdown.contains("1. Klik op **Verder** en wacht.\n"),
        "{markdown}"
    );
}

#[test]
fn the_order_of_a_list_stays_and_a_number_that_a_text_names_is_said() {
    for (path, page) in [
        (
            "a.html",
            "<h1>A</h1><h2>B</h2><ol start=4><li>Vier.<li value=7>Zeven. Zie stap 4.</ol>",
        ),
        ("a.md", "# A\n\n## B\n\n4. Vier.\n5. Zeven. Zie stap 4.\n"),
        (
            "a.adoc",
            "= A\n\n== B\n\n[start=4]\n. Vier.\n. Zeven. Zie stap 4.\n",
        ),
        (
            "a.html",
            "<h1>A</h1><h2>B</h2><ol reversed start=4><li>Vier.<li>Zeven. Zie stap 4.</ol>",
        ),
    ] {
        let card = cards(path, page);
        assert!(
            card.contains("1. Vier.\n2. Zeven. Zie stap 1.\n"),
            "{page}\n{card}"
        );
        let changed = imported(path, page).report.changed;
        let said = "a text names the action 4 of the page, which is 1 in the card";
        assert!(
            changed.iter().any(|remark| remark.why.contains(said)),
            "{changed:?}"
        );
    }
    // Numbers that stay the same are no question.
    let page = "# A\n\n## B\n\n1. Een.\n\nTekst.\n\n2. Twee. Zie stap 1.\n";
    assert_eq!(errors("a.md", page), [""; 0]);
}

#[test]
fn what_is_between_two_items_stays_there() {
    let html = "<h1>A</h1><h2>B</h2><ol><li>Een.</li><ol><li>Een a.</li></ol><p>Uitleg.</p><img src=a.png alt='De knop'><li>Twee.</li></ol>";
    let card = cards("a.html", html);
    let text = "1. Een.\n   1. Een a.\n\n      > [!NOTE]\n      > Uitleg.\n";
    let lines = [
        "1. Een.",
        "   1. Een a.",
        "> Uitleg.",
        "![De knop](a.png)",
        "2. Twee.",
    ];
    let places: Vec<Option<usize>> = lines.iter().map(|line| card.find(line)).collect();
    assert!(
        places.is_sorted() && places.iter().all(Option::is_some),
        "{text}\n{card}"
    );
    let markdown = body(
        "# A\n\n## B\n\n1. Een.\n\n![De knop](a.png)\n\n2. Twee.\n\n![Het venster](a.png)\n\nTekst.\n\n3. Drie.\n",
    );
    assert!(
        markdown.contains("1. Een.\n\n   ![De knop](a.png)\n\n2. Twee.\n"),
        "{markdown}"
    );
}

#[test]
fn bullets_that_read_as_actions_are_proposed_as_such() {
    let page = "# Opslaan\n\n- Klik op **Opslaan**.\n- Klik op **Sluiten**.\n\n## Stappen\n\n- Open de lijst.\n- Klik op **Klaar**.\n\n## Feiten\n\n- De lijst is lang.\n- Het is rood.\n";
    let body = body(page);
    for part in [
        "put them as a step in the place of the list\n1. Klik op **Opslaan**.\n2. Klik op **Sluiten**.\n-->",
        "- Open de lijst.\n- Klik op **Klaar**.\n",
    ] {
        assert!(body.contains(part), "{part}\n{body}");
    }
    assert_eq!(body.matches("<!--").count(), 1, "{body}");
    let report = imported("save.md", page).report;
    let proposed = report
        .changed
        .iter()
        .filter(|line| line.why.contains("give them numbers"));
    assert_eq!(proposed.count(), 1, "{:?}", report.changed);
}

#[test]
fn a_list_that_is_typed_as_text_is_a_list() {
    for part in [
        "<p>1. Open de lijst.</p><p>2. Klik op <b>Klaar</b>.</p>",
        "<p>1) Open de lijst.<br>2) Klik op <b>Klaar</b>.</p>",
        "<div>\u{200b}1.&nbsp;Open de lijst.</div>\n<div>2.&nbsp;Klik op <b>Klaar</b>.</div>",
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span><![endif]>Open de lijst.<o:p></o:p></p>\n<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.</span>Klik op <b>Klaar</b>.</p>",
    ] {
        let page = format!("<h1>A</h1><h2>B</h2>{part}");
        let card = cards("a.html", &page);
        assert!(
            card.contains("1. Open de lijst.\n2. Klik op **Klaar**.\n"),
            "{part}\n{card}"
        );
        assert_eq!(errors("a.html", &page), [""; 0], "{card}");
    }
    let card = cards(
        "a.html",
        "<h1>A</h1><h2>B</h2><p>• Een feit.</p><p>• Nog een.</p><p>1. december is het zover.</p>",
    );
    assert!(
        card.contains("- Een feit.\n- Nog een.\n\n1\\. december"),
        "{card}"
    );
}

#[test]
fn terms_of_markdown() {
    let page = "# A\n\n## B\n\n1. Klik.\n\n## Feiten\n\nKnop\n: Bewaart de _lijst_.\n\nLijst\nRij\n:   Wat er is.\n\n## Meer\n\nTerm\n:   Een.\n\n    Twee.\n";
    let body = body(page);
    assert_eq!(errors("a.md", page), [""; 0], "{body}");
    for part in [
        "- *Knop*: Bewaart de *lijst*.\n- *Lijst, Rij*: Wat er is.\n",
        "*Term*: Een. Twee.\n",
    ] {
        assert!(body.contains(part), "{part}\n{body}");
    }
    // Another mark with colons is not a meaning.
    let page = "# A\n\n1. Klik.\n\n> Een.\n>\n> ::: zone pivot\n";
    let body = self::body(page);
    assert!(
        body.contains("Een.\n\n<!-- import: `::: zone pivot` is"),
        "{body}"
    );
}

#[test]
fn attribute_lists_say_how_a_part_looks_and_are_no_text() {
    let page = "[TOC]\n\n# A\n\n## B {#b}\n\n1. Klik op **Opslaan**{ .knop }.\n\n    ![De knop](a.png){ width=\"300\" loading=lazy }\n\n    {: .groot }\n\n2. Typ `{ .x }` of [dit]{.y}.\n\n*[HTML]: Taal\n";
    let body = body(page);
    assert!(
        body.contains(
            "## B {#b}\n\n1. Klik op **Opslaan**.\n\n   ![De knop](a.png)\n\n2. Typ `{ .x }` of"
        ),
        "{body}"
    );
    assert!(!body.contains("TOC") && !body.contains("Taal"), "{body}");
    assert_eq!(wrong(page, &imported("a.md", page)), [""; 0]);
}

#[test]
fn a_page_of_confluence() {
    let page = "<h1>A</h1><ac:structured-macro ac:name=\"toc\" /><ac:structured-macro ac:name=\"warning\"><ac:parameter ac:name=\"title\">Pas op</ac:parameter><ac:rich-text-body><p>Wis nooit de lijst.</p></ac:rich-text-body></ac:structured-macro><h2>B</h2><ol><li><p>Klik.</p><ac:image ac:alt=\"De knop\"><ri:attachment ri:filename=\"a.png\" /></ac:image></li></ol><ac:structured-macro ac:name=\"code\"><ac:parameter ac:name=\"language\">sh</ac:parameter><ac:plain-text-body><![CDATA[a > b &&\nc <d>]]></ac:plain-text-body></ac:structured-macro><ac:structured-macro ac:name=\"expand\"><ac:parameter ac:name=\"title\">Meer</ac:parameter><ac:rich-text-body><p>Zie <ac:link><ri:page ri:content-title=\"C\" /><ac:plain-text-link-body><![CDATA[die pagina]]></ac:plain-text-link-body></ac:link>.</p></ac:rich-text-body></ac:structured-macro>\n<ac:structured-macro ac:name=\"jira\"><ac:parameter ac:name=\"key\">W-1</ac:parameter></ac:structured-macro>\n<ac:adf-extension><ac:adf-node type=\"panel\"><ac:adf-attribute key=\"panel-type\">warning</ac:adf-attribute><ac:adf-content><p>Wis nooit de kopie.</p></ac:adf-content></ac:adf-node><ac:adf-fallback><p>Wis nooit de kopie.</p></ac:adf-fallback></ac:adf-extension>\n";
    let card = cards("a.html", page);
    for part in [
        "> [!WARNING]\n> Wis nooit de lijst.\n> {#wis-nooit-de-lijst}",
        "1. Klik.\n\n   ![De knop](a.png)\n",
        "> [!WARNING]\n   > Wis nooit de kopie.\n",
        "```\na > b &&\nc <d>\n```",
        "Meer\n\nZie die pagina.\n\n<!-- import: this link leads to a page that is not in the guide: [die pagina](C) -->",
        "a macro of the page can't be a part of a card: <ac:structured-macro ac:name=\"jira\">",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
}

#[test]
fn code_keeps_the_name_of_its_language() {
    let card = |name: &str, text: &str| cards(name, text.as_bytes());
    for (about, kept) in [
        ("bash", "bash"),
        ("powershell-interactive", "powershell-interactive"),
        ("json title=\"a.json\"", "json"),
        ("{.c++ .numberLines}", "c++"),
        ("js,linenos", "js"),
        ("", ""),
        ("é", ""),
    ] {
        let text = format!("# A\n\n1. Typ dit:\n\n   ```{about}\n   x y\n   z\n   ```\n");
        let card = card("a.md", &text);
        assert!(
            card.contains(&format!("   ```{kept}\n   x y")),
            "{about}\n{card}"
        );
    }
    let html = "<h1>A</h1><ol><li>Typ dit:<pre><code class=\"hljs language-sql\">x y\nz</code></pre></li></ol>";
    assert!(card("a.html", html).contains("```sql\n"));
}

#[test]
fn an_action_that_is_all_bold_is_a_plain_sentence() {
    let text = "# A\n\n1. **Kies hoe je het bestand wilt testen**.\n2. *Typ in het veld* `Naam` *een naam*.\n3. **Personeel toevoegen**\n4. **Start** > **Alle apps** > **Instellingen van Windows**\n5. Kies **Opslaan en daarna alles sluiten**.\n";
    let card = cards("a.md", text.as_bytes());
    let actions = "1. Kies hoe je het bestand wilt testen.\n2. Typ in het veld `Naam` een naam.\n3. **Personeel toevoegen**\n4. **Start** > **Alle apps** > **Instellingen van Windows**\n5. Kies **Opslaan en daarna alles sluiten**.\n";
    assert!(card.contains(actions), "{card}");
    let report = imported("a.md", text).report;
    let became = report.changed.iter();
    let became = became.filter(|remark| remark.why.contains("became plain"));
    assert_eq!(became.count(), 2);
}

#[test]
fn a_box_in_a_comment_is_said_to_be_one() {
    let page = "# A\n\n<!-- > [!WARNING]\n> Wis nooit w1. -->\n\n1. Klik.\n";
    let report = imported("a.md", page).report;
    let became: Vec<&str> = report
        .alerts
        .iter()
        .map(|alert| alert.became.as_str())
        .collect();
    assert_eq!(became, ["a comment that readers don't see"]);
    let said = "  line 3: WARNING is in no card: a comment that readers don't see";
    assert!(
        report.summary().iter().any(|line| line == said),
        "{:?}",
        report.summary()
    );
}
