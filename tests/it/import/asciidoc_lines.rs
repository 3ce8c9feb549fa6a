//! Pages of AsciiDoc: conditions within lists, code with marks, callouts and names without a value.

use super::{cards, errors, imported};

fn body(text: &str) -> String {
    let card = cards("save.adoc", text);
    let body = card.splitn(3, "---\n").nth(2).expect("front matter");
    body.trim_start().to_owned()
}

#[test]
fn a_condition_does_not_cut_off_what_belongs_to_an_item() {
    for (first, second) in [
        // The conditions within the part that belongs to the item.
        (
            "+\nifdef::thuis[]\nNOTE: Thuis.\n+\nendif::thuis[]\nWARNING: Raak hem nooit aan.\n",
            "\n. Sluit de lamp.\n",
        ),
        // The conditions around it.
        (
            "ifdef::thuis[]\n+\nNOTE: Thuis.\nendif::thuis[]\n+\nWARNING: Raak hem nooit aan.\n",
            ". Sluit de lamp.\n",
        ),
        (
            "+\nNOTE: Thuis.\n\nifdef::thuis[]\n+\nWARNING: Raak hem nooit aan.\nendif::thuis[]\n",
            "\n. Sluit de lamp.\n",
        ),
        (
            "+\nifndef::thuis[]\nNOTE: Thuis.\nendif::[]\n+\n[WARNING]\nifdef::thuis[]\n====\nRaak hem nooit aan.\n====\nendif::[]\n",
            "\nifdef::thuis[]\n. Sluit de lamp.\nendif::thuis[]\n",
        ),
    ] {
        let page = format!("= Lamp\n\n== Aan\n\n. Start de lamp.\n{first}{second}");
        let body = body(&page);
        let warning = body.find("   > [!WARNING]\n   > Raak hem nooit aan");
        let (start, end) = (body.find("1. Start"), body.find("2. Sluit de lamp."));
        assert!(
            warning.is_some() && start < warning && warning < end,
            "{page}\n-----\n{body}"
        );
        assert!(!body.contains("endif"), "{body}");
        let alerts = imported("save.adoc", &page).report.alerts;
        assert_eq!(alerts.len(), 2, "{alerts:?}");
        let warning = alerts.iter().find(|alert| alert.word == "WARNING");
        assert_eq!(
            warning.map(|alert| alert.guards.as_str()),
            Some("the action above")
        );
    }
}

#[test]
fn a_condition_is_no_text_of_an_item() {
    let page = "= Lamp\n\n== Aan\n\nifdef::thuis[]\n. Druk op de knop.\n. Wacht.\nendif::thuis[]\n\n.Weetjes\n. Sluit de lamp.\n";
    let body = body(page);
    assert!(body.contains("2. Wacht. {when=thuis}\n"), "{body}");
    assert!(!body.contains("endif"), "{body}");
    assert_eq!(errors("save.adoc", page), [""; 0], "{body}");
}

#[test]
fn code_keeps_its_letters() {
    let page = "= Lamp\n\n== Aan\n\n. Zet `lamp.*` en `*lamp*` en `push _<site>_/x` en `a_b_c` en `*.log *.txt` aan.\n";
    let text = "1. Zet `lamp.*` en `lamp` en `push <site>/x` en `a_b_c` en `*.log *.txt` aan.\n";
    let body = body(page);
    assert!(body.contains(text), "{body}");
}

#[test]
fn what_explains_a_place_in_code_has_its_number() {
    let page = "= Lamp\n\n== Aan\n\n. Schrijf dit:\n+\n----\nlamp: aan # <1>\nstand: 3 # <3>\n----\n<1> Zet de lamp aan.\n<3> Zet de stand.\n\n----\na <.>\nb <.>\n----\n<.> Een.\n<.> Twee.\n";
    let body = body(page);
    for part in [
        "lamp: aan # <1>\n",
        "- \\<1\\> Zet de lamp aan.\n",
        "- \\<3\\> Zet de stand.\n",
        "a <1>\nb <2>\n",
        "- \\<1\\> Een.\n",
        "- \\<2\\> Twee.\n",
    ] {
        let plain = |text: &str| text.replace('\\', "");
        assert!(plain(&body).contains(&plain(part)), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("save.adoc", page), [""; 0], "{body}");
}

#[test]
fn a_name_without_a_value_is_uncertain() {
    let page = "= Lamp\n:soort: rood\n\nVersie {lamp-versie} is {soort}, zie {docs}/x.html#y[Verbinden] en \\{geen} en `/api/{id}`.\n\n== Aan\n\n. Klik.\n";
    let body = body(page);
    for part in [
        "is rood, zie Verbinden en ",
        "the page does not say what this name stands for: {lamp-versie} -->",
        "the page does not say what this name stands for: {docs}/x.html#y[Verbinden] -->",
        "`/api/{id}`",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(body.matches("<!-- import").count(), 2, "{body}");
}
