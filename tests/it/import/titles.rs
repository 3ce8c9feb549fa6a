//! Titles and numbers: a card numbers its steps and actions itself.

use super::accounts::wrong;
use super::{body, cards, errors, imported};

#[test]
fn a_number_in_a_title_is_left_out_where_the_card_has_the_same() {
    for (first, second) in [
        ("Stap 1: Open de lijst", "Stap 2: Sla de lijst op:"),
        ("Step 1 - Open de lijst", "STAP 2 – Sla de lijst op"),
        ("1. Open de lijst", "2) Sla de lijst op"),
    ] {
        let page = format!(
            "# Opslaan\n\nZie [later](#{}).\n\n## {first}\n\n1. Klik op **Open**.\n\n## {second}\n\n1. Klik op **Opslaan**.\n",
            first
                .to_lowercase()
                .replace([':', '.'], "")
                .replace(' ', "-")
        );
        let page = page
            .replace("## 1. ", "## 1\\. ")
            .replace("## 2) ", "## 2\\) ");
        let body = body(&page);
        for part in [
            "Zie [later](#open-de-lijst).\n",
            "## Open de lijst {#open-de-lijst}\n",
            "## Sla de lijst op {#sla-de-lijst-op}\n",
        ] {
            assert!(body.contains(part), "{part}\n-----\n{body}");
        }
        assert_eq!(errors("save.md", &page), [""; 0], "{body}");
        let imported = imported("save.md", &page);
        assert_eq!(wrong(&page, &imported), [""; 0]);
        let changed = imported.report.changed.iter();
        let said = changed.filter(|remark| remark.why.contains("before a title was left out"));
        assert_eq!(said.count(), 2);
    }
}

#[test]
fn a_number_in_a_title_stays_where_the_card_has_another() {
    let page = "# A\n\n## Stap 1: Lees dit\n\nTekst.\n\n## Stap 2: Sla op\n\n1. Klik op **Opslaan**.\n\n## Versie 3\n\n1. Klik.\n";
    let body = body(page);
    assert!(
        body.contains("## Stap 2: Sla op {#stap-2-sla-op}\n"),
        "{body}"
    );
    assert!(body.contains("## Versie 3 {#versie-3}\n"), "{body}");
}

#[test]
fn a_text_gets_the_number_that_its_action_has_in_the_card() {
    // Each list is counted from 1 on the page, and the card counts on.
    let page = "# A\n\n## B\n\n1. Een.\n2. Twee.\n\nTekst.\n\n1. Drie.\n2. Vier. Herhaal stap 1 en klik op **stap 1**.\n3. Vijf. Herhaal stap 1-2 en de stappen 1 en 2.\n";
    let body = body(page);
    for part in [
        "4. Vier. Herhaal stap 3 en klik op **stap 1**.\n",
        "5. Vijf. Herhaal stap 3-4 en de stappen 3 en 4.\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("a.md", page), [""; 0], "{body}");
    let changed = imported("a.md", page).report.changed;
    assert!(
        changed.iter().any(|remark| remark
            .why
            .contains("names the action 1 of the page, which is 3")),
        "{changed:?}"
    );
}

#[test]
fn a_number_that_can_be_several_actions_is_for_a_person() {
    let page =
        "# A\n\n## B\n\n1. Een.\n2. Twee.\n\nTekst.\n\n1. Drie.\n2. Vier.\n\n## C\n\nZie stap 1.\n";
    assert_eq!(errors("a.md", page), ["SK129"], "{}", body(page));
}

#[test]
fn pictures_in_a_sentence_leave_no_gap() {
    for (typed, text) in [
        ("Klik op **Nieuw** ![](a.png).", "Klik op **Nieuw**."),
        (
            "Klik op Nieuw (![](a.png)) en wacht.",
            "Klik op Nieuw en wacht.",
        ),
        (
            "Klik op ![Nieuw](a.png) Nieuw en wacht.",
            "Klik op Nieuw en wacht.",
        ),
        (
            "Klik op ![Het tandwiel](a.png) en wacht.",
            "Klik op Het tandwiel en wacht.",
        ),
    ] {
        let page = format!("# A\n\n## B\n\n1. {typed}\n2. Wacht.\n");
        let body = body(&page);
        assert!(
            body.contains(&format!("1. {text}\n")),
            "{text}\n-----\n{body}"
        );
        assert_eq!(errors("a.md", &page), [""; 0], "{body}");
        let hidden = imported("a.md", &page).report.hidden;
        assert!(
            hidden.iter().any(|remark| remark.text.contains("a.png")),
            "{hidden:?}"
        );
    }
    // Without a name, no one knows where to click.
    let page = "# A\n\n## B\n\n1. Klik op ![](a.png) om te beginnen.\n";
    assert_eq!(errors("a.md", page), ["SK129"]);
    let html = "<h1>A</h1><h2>B</h2><ol><li>Klik op <img src=a.png alt=''> <b>Nieuw</b>.</li></ol>";
    assert!(cards("a.html", html).contains("1. Klik op **Nieuw**.\n"));
}

#[test]
fn lines_that_their_author_ended_are_paragraphs() {
    let page = "# A\n\nZie [w1](https://example.com/a) (artikel)\\\nZie [w2](https://example.com/b) (artikel)  \nen een rest\nvan w3\\\n\n1. Klik op **Nieuw**.  \n   Wacht w4.\n";
    let body = body(page);
    for part in [
        "Zie [w1](https://example.com/a) (artikel)\n\nZie [w2](https://example.com/b) (artikel) en een rest van w3\n\n",
        "1. Klik op **Nieuw**.\n\n   > [!NOTE]\n   > Wacht w4.\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("a.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("a.md", page)), [""; 0]);
}

#[test]
fn a_list_stays_a_list_around_an_item_with_more_than_text() {
    let page = "# A\n\n## B\n\n1. Klik.\n\n## C\n\n- w1\n- w2\n- Methoden:\n  - w3\n  - w4\n\n  > [!TIP]\n  > Wacht.\n\n- w5\n- w6\n";
    let body = body(page);
    let text = "- w1\n- w2\n\nMethoden:\n\n- w3\n- w4\n\n> [!TIP]\n> Wacht.\n\n- w5\n- w6\n";
    assert!(body.contains(text), "{body}");
    assert_eq!(errors("a.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("a.md", page)), [""; 0]);
}

#[test]
fn a_label_of_bullets_is_no_title_of_what_follows() {
    let page = "# Lijst\n\n**Van toepassing op:**\n\n- w1\n\nZo [opent](<https://example.com/ >) u de lijst.\n\n1. Klik.\n";
    let body = body(page);
    assert!(body.contains("## Lijst {#lijst}\n\n1. Klik.\n"), "{body}");
    assert!(
        body.contains("## Achtergrond {#achtergrond kind=about}\n\n**Van toepassing op**:\n\n- w1\n\nZo [opent](https://example.com/) u"),
        "{body}"
    );
    assert_eq!(errors("a.md", page), [""; 0], "{body}");
}

#[test]
fn facts_after_facts_are_one_note() {
    let page = "# A\n\n## B\n\n1. Klik.\n\n   ![Knop](a.png)\n\n   Lees w1.\n\n   > Denk aan w2.\n";
    let body = body(page);
    assert!(
        body.contains("> [!NOTE]\n   > Lees w1.\n   >\n   > Denk aan w2.\n"),
        "{body}"
    );
    assert_eq!(wrong(page, &imported("a.md", page)), [""; 0]);
}
