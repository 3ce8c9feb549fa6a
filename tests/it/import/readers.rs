//! Parts of a page for some readers only: each is tied to a condition, or says for whom it is.

use stappenkaart::import::with_condition;

use super::accounts::wrong;
use super::{body, cards, errors, imported};

const ZONES: &str = "# Opslaan\n\n## Sla op\n\n::: zone pivot=\"web\"\n1. Open de site.\n::: zone-end\n::: zone pivot=\"app\"\n1. Open de app.\n::: zone-end\n1. Klik op **Opslaan**.\n\n   ::: zone pivot=\"web\"\n\n   Dit duurt even.\n\n   ::: zone-end\n1. Herhaal stap 2.\n\n::: moniker range=\">= w1\"\n\n## Deel\n\n> [!WARNING]\n> Deel nooit uw wachtwoord.\n\n1. Klik op **Delen**.\n\n::: moniker-end\n";

#[test]
fn each_part_is_tied_to_a_condition() {
    let body = body(ZONES);
    for part in [
        "1. Open de site. {when=web}\n2. Open de app. {when=app}\n3. Klik op **Opslaan**.\n",
        "   > [!NOTE]\n   > Dit duurt even.\n   > {when=web}\n",
        // The number of the page counts for one reader.
        "4. Herhaal stap 3.\n",
        "## Deel {#deel when=from-w1}\n\n> [!WARNING]\n> Deel nooit uw wachtwoord.\n> {#deel-nooit-uw-wachtwoord}\n\n1. Klik op **Delen**.\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("save.md", ZONES), [""; 0], "{body}");
    let imported = imported("save.md", ZONES);
    assert_eq!(wrong(ZONES, &imported), [""; 0]);
    let conditions = &imported.drafts[0].conditions;
    let names: Vec<(&str, &str)> = conditions
        .iter()
        .map(|(id, name)| (id.as_str(), name.as_str()))
        .collect();
    assert_eq!(
        names,
        [("app", "app"), ("from-w1", ">= w1"), ("web", "web")]
    );
    let said = &imported.report.changed;
    assert!(
        said.iter()
            .any(|remark| remark.why.contains("the readers of `app`")),
        "{said:?}"
    );
}

#[test]
fn what_can_have_no_condition_says_for_whom_it_is() {
    let page = "# Opslaan\n\n## Sla op\n\n1. Klik op **Opslaan**.\n\n::: zone pivot=\"web\"\n\n> [!CAUTION]\n> Sluit het venster niet.\n\n| A | B |\n|--|--|\n| w1 | w2 |\n\n::: zone-end\n\n## Over de lijst\n\n::: zone pivot=\"app\"\n\nDe lijst is lang.\n\n::: zone-end\n";
    let body = body(page);
    for part in [
        "> Sluit het venster niet. (web)\n",
        "web:\n\n| A | B |\n",
        "> [!NOTE]\n> De lijst is lang.\n> {when=app}\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
}

#[test]
fn a_part_without_an_end_is_for_a_person() {
    let page = "# Opslaan\n\n::: zone pivot=\"web\"\n\n1. Klik op **Opslaan**.\n";
    assert_eq!(errors("save.md", page), ["SK129"]);
}

#[test]
fn other_markup_has_such_parts_too() {
    let asciidoc = "= Opslaan\n\n== Sla op\n\n. Klik op *Opslaan*.\n\nifdef::web[]\n== Deel\n\n. Klik op *Delen*.\n\nendif::[]\n";
    let html = "<h1>Opslaan</h1>\n<h2>Sla op</h2>\n<ol><li>Klik op <b>Opslaan</b>.</li></ol>\n<div data-pivot=\"web\">\n<h2>Deel</h2>\n<ol><li>Klik op <b>Delen</b>.</li></ol>\n</div>\n";
    for (path, page) in [("save.adoc", asciidoc), ("save.html", html)] {
        let card = cards(path, page);
        assert!(
            card.contains("## Deel {#deel when=web}\n\n1. Klik op **Delen**.\n"),
            "{card}"
        );
        assert_eq!(errors(path, page), [""; 0], "{card}");
        assert_eq!(wrong(page, &imported(path, page)), [""; 0], "{card}");
    }
    let line = "<h1>Opslaan</h1><ol><li>Klik op <b>Opslaan</b>.</li><li data-moniker='w1'>Klik op <b>Delen</b>.</li></ol>";
    let card = cards("save.html", line);
    assert!(card.contains("2. w1: Klik op **Delen**.\n"), "{card}");
}

#[test]
fn a_guide_gets_a_question_for_each_condition() {
    let guide = "title = \"A\"\n\n[category.a]\nname = \"A\"\n";
    let text = with_condition(guide, "web", "web");
    assert!(
        text.ends_with("[condition.web]\nask = \"web?\"\n"),
        "{text}"
    );
}
