//! Pages with several procedures: what holds for all of them is in each card, and their titles say which is which.

use stappenkaart::import::written;

use super::{body, cards, errors, imported};

fn long(title: &str) -> String {
    let actions: Vec<String> = (1..13)
        .map(|n| format!("{n}. Draai schroef {n} vast."))
        .collect();
    format!("## {title}\n\n{}\n\n", actions.join("\n"))
}

#[test]
fn a_heading_above_headings_stays_above_the_first_of_them() {
    let page = "# A\n\n## B\n\n1. Klik op **w1**.\n\n## Deel twee\n\n### Feiten\n\nW2 w3.\n\n### C\n\n1. Klik op **w4**.\n";
    let body = super::body(page);
    let facts = "## Feiten {#feiten kind=about}\n\nDeel twee\n\nW2 w3.\n";
    assert!(body.contains(facts), "{body}");
    assert_eq!(super::errors("save.md", page), [""; 0], "{body}");
}

#[test]
fn a_list_of_links_to_the_sections_of_a_page_is_no_step() {
    let page = "# A\n\nZo doe je dat:\n\n1. [Sla w1 op](#sla-w1-op)\n2. [Sluit w2](#sluit-w2) (als het moet)\n\n## Sla w1 op\n\n1. Klik op **w3**.\n\n## Sluit w2\n\n1. Klik op [w4](#sla-w1-op), en wacht tot de lijst w5 er weer is en u verder kunt.\n2. [w6](#sluit-w2)\n";
    let body = super::body(page);
    assert!(
        body.contains("- [Sla w1 op](#sla-w1-op)\n- [Sluit w2](#sluit-w2) (als het moet)\n"),
        "{body}"
    );
    assert!(
        body.contains("## Sla w1 op {#sla-w1-op}\n\n1. Klik op **w3**.\n"),
        "{body}"
    );
    assert!(body.contains("\n2. [w6](#sluit-w2)\n"), "{body}");
    assert_eq!(super::errors("save.md", page), [""; 0], "{body}");
}

#[test]
fn what_holds_for_all_procedures_is_in_every_card() {
    let page = format!(
        "# De lamp\n\nAlles over de lamp.\n\n> [!WARNING]\n> Open de lamp nooit.\n\n> [!NOTE]\n> Hij is rood.\n\n**Let op**: Raak het glas nooit aan.\n\n## Vereisten\n\n- Een schroevendraaier.\n\n> [!CAUTION]\n> Gebruik nooit een hamer.\n\n## Weetjes\n\nDe lamp is rond.\n\n{}{}<div>rest</div>\n",
        long("Monteer de lamp"),
        long("Maak de lamp schoon")
    );
    let imported = imported("save.md", &page);
    assert_eq!(imported.drafts.len(), 2);
    for draft in &imported.drafts {
        let text = written(draft).text;
        for part in [
            "> [!WARNING]\n> Open de lamp nooit.\n> {#open-de-lamp-nooit}\n",
            "> [!NOTICE]\n> Raak het glas nooit aan.\n",
            "> [!CAUTION]\n> Gebruik nooit een hamer.\n",
            "## Vereisten {#vereisten kind=about}\n\n- Een schroevendraaier.\n",
        ] {
            assert_eq!(text.matches(part).count(), 1, "{part}\n-----\n{text}");
        }
        let guarded = text.find("[!CAUTION]") < text.find("\n## ");
        assert!(guarded, "{text}");
    }
    let second = written(&imported.drafts[1]).text;
    assert!(
        !second.contains("Weetjes") && !second.contains("Hij is rood"),
        "{second}"
    );
    // A warning of the page is in the report once for each card.
    let alerts = imported
        .report
        .alerts
        .iter()
        .filter(|alert| alert.word == "WARNING");
    let cards: Vec<&str> = alerts.map(|alert| alert.card.as_str()).collect();
    assert_eq!(cards, ["save-monteer-de-lamp", "save-maak-de-lamp-schoon"]);
    assert_eq!(errors("save.md", &page), [""; 0]);
}

#[test]
fn a_comment_stays_in_the_card_of_its_procedure() {
    let page = format!(
        "# De lamp\n\n> [!WARNING]\n> Open de lamp nooit.\n\n{}{}",
        long("Monteer de lamp").replace("12. Draai", "<!-- > [!TIP] -->\n12. Draai"),
        long("Maak de lamp schoon")
    );
    let drafts = imported("save.md", &page).drafts;
    assert_eq!(drafts.len(), 2);
    assert!(!written(&drafts[1]).text.contains("import:"));
}

#[test]
fn a_card_says_what_its_page_is_about() {
    let page = format!(
        "# Linux instellen\n\n{}{}",
        long("AMD"),
        long("Intel op Linux")
    );
    let text = cards("gpu.md", &page);
    for part in [
        "title: \"Linux instellen: AMD\"\n",
        "title: \"Intel op Linux\"\n",
        "## AMD {#amd}\n",
    ] {
        assert!(text.contains(part), "{part}\n-----\n{text}");
    }
    let imported = imported("gpu.md", &page);
    assert_eq!(imported.drafts[0].id, "gpu-amd");
    let mut changed = imported.report.changed.iter();
    assert!(changed.any(|remark| remark.why.contains("the title of the page came before")));
    // A link to the heading leads to its card.
    let linked = page.replace("## AMD\n", "Zie [AMD](#amd).\n\n## AMD\n");
    assert!(
        cards("gpu.md", &linked).contains("Zie [AMD](card:gpu-amd)")
            || cards("gpu.md", &linked).contains("Zie [AMD](#amd)")
    );
}

#[test]
fn sections_with_the_same_title_say_which_they_are() {
    let page = "# Het programma\n\n## Linux\n\n### Zet het erop\n\n1. Klik op **A**.\n\n### Haal het eraf\n\n1. Klik op **B**.\n\n## Windows\n\n### Zet het erop\n\n1. Klik op **C**.\n\n### Weetjes\n\nZie [boven](#haal-het-eraf).\n";
    let body = body(page);
    for part in [
        "## Linux: Zet het erop {#linux-zet-het-erop}\n",
        "## Haal het eraf {#haal-het-eraf}\n",
        "## Windows: Zet het erop {#windows-zet-het-erop}\n",
        "Zie [boven](#haal-het-eraf).\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert!(!body.contains("\nLinux\n"), "{body}");
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
}
