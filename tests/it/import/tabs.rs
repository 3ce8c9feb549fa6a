//! Tabs of a page: each is a section of its own, and a comment proposes how a reader comes to the right one.

use super::accounts::wrong;
use super::{body, cards, errors, imported};

const LEARN: &str = "# Opslaan\n\n## Sla op\n\n# [Web](#tab/web)\n\n1. Klik op **Opslaan**.\n\n# [Telefoon](#tab/telefoon)\n\n1. Tik op **Bewaar**.\n\n---\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";
const MKDOCS: &str = "# Opslaan\n\n## Sla op\n\n=== \"Web\"\n\n    1. Klik op **Opslaan**.\n\n=== \"Telefoon\"\n\n    1. Tik op **Bewaar**.\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";
const DOCUSAURUS: &str = "import Tabs from '@theme/Tabs';\n\n# Opslaan\n\n## Sla op\n\n<Tabs groupId=\"w1\">\n<TabItem value=\"w2\" label=\"Web\" default>\n\n1. Klik op **Opslaan**.\n\n</TabItem>\n<TabItem value=\"w3\" label=\"Telefoon\">\n\n1. Tik op **Bewaar**.\n\n</TabItem>\n</Tabs>\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";

const HUGO: &str = "# Opslaan\n\n## Sla op\n\n{{< tabs name=\"w1\" >}}\n{{% tab name=\"Web\" %}}\n\n1. Klik op **Opslaan**.\n\n{{% /tab %}}\n{{% tab name=\"Telefoon\" %}}\n\n1. Tik op **Bewaar**.\n\n{{% /tab %}}\n{{< /tabs >}}\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";
const HEXTRA: &str = "# Opslaan\n\n## Sla op\n\n{{< tabs items=\"Web,Telefoon\" >}}\n{{< tab >}}\n\n1. Klik op **Opslaan**.\n\n{{< /tab >}}\n{{< tab >}}\n\n1. Tik op **Bewaar**.\n\n{{< /tab >}}\n{{< /tabs >}}\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";

#[test]
fn each_tab_is_a_section() {
    for page in [LEARN, MKDOCS, DOCUSAURUS, HUGO, HEXTRA] {
        let body = body(page);
        for part in [
            "## Sla op: Web {#sla-op-web}\n\n<!-- import: a reader of the page sees one of these tabs;",
            "\n1. Choose what you use. {choice=one}\n   - Web {to=sla-op-web}\n   - Telefoon {to=sla-op-telefoon}\n-->\n\n1. Klik op **Opslaan**.\n",
            "## Sla op: Telefoon {#sla-op-telefoon}\n\n1. Tik op **Bewaar**.\n\n## Sla op {#sla-op kind=about}\n\nDe lijst is bewaard.\n",
            "## Sluit af {#sluit-af}\n\n1. Klik op **Sluiten**.\n",
        ] {
            assert!(body.contains(part), "{part}\n-----\n{body}");
        }
        assert_eq!(body.matches("one of these tabs").count(), 1, "{body}");
        assert_eq!(errors("save.md", page), ["SK129"], "{body}");
        assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
    }
}

#[test]
fn a_page_of_tabs_alone() {
    let page = "# Opslaan\n\n=== \"Web\"\n    1. Klik op **Opslaan**.\n\n=== \"Telefoon\"\n    !!! warning\n        Wis nooit de lijst.\n\n    1. Tik op **Bewaar**.\n";
    let body = body(page);
    assert!(
        body.contains("## Web {#web}\n")
            && body.contains("## Telefoon {#telefoon}\n\n> [!WARNING]"),
        "{body}"
    );
    assert_eq!(errors("save.md", page), ["SK129"], "{body}");
}

#[test]
fn tabs_under_an_action_lose_nothing() {
    let page = "# Opslaan\n\n1. Open w1.\n\n    === \"w2\"\n\n        1. Klik op **w3**.\n\n    === \"w4\"\n\n        Wacht w5.\n\n2. Klik op **w6**.\n";
    assert_eq!(
        wrong(page, &imported("save.md", page)),
        [""; 0],
        "{}",
        body(page)
    );
}

const ACTION: &str = "<ol><li>Klik op <b>Opslaan</b>.</li></ol>";
const OTHER: &str = "<ol><li>Tik op <b>Bewaar</b>.</li></ol>";

#[test]
fn each_tab_of_html_and_asciidoc_is_a_section() {
    let roles = format!(
        "<ul role=tablist><li role=tab id=t1>Web</li><li role=tab id=t2>Telefoon</li></ul><div><div role=tabpanel hidden aria-labelledby=t2>{OTHER}</div><div role=tabpanel aria-labelledby=t1>{ACTION}</div></div>"
    );
    let in_order = format!(
        "<div role=tablist><button role=tab>Web</button><button role=tab>Telefoon</button></div><div role=tabpanel>{ACTION}</div><div role=tabpanel style='display:none'>{OTHER}</div>"
    );
    let bootstrap = format!(
        "<ul class=nav><li><a data-toggle=tab href='#a'>Web</a></li><li><a data-toggle=tab href='#b'>Telefoon</a></li></ul><div class=tab-content><div class=tab-pane id=a>{ACTION}</div><div class='tab-pane fade' id=b>{OTHER}</div></div>"
    );
    let mkdocs = format!(
        "<div class=tabbed-set><input type=radio><input type=radio><div class=tabbed-labels><label>Web</label><label>Telefoon</label></div><div class=tabbed-content><div class=tabbed-block>{ACTION}</div><div class=tabbed-block>{OTHER}</div></div></div>"
    );
    let confluence = format!(
        "<ac:structured-macro ac:name=ui-tabs><ac:rich-text-body><ac:structured-macro ac:name=ui-tab><ac:parameter ac:name=title>Web</ac:parameter><ac:rich-text-body>{ACTION}</ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name=ui-tab><ac:parameter ac:name=title>Telefoon</ac:parameter><ac:rich-text-body>{OTHER}</ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>"
    );
    let html = |tabs: &str| {
        format!(
            "<h1>Opslaan</h1>\n<h2>Sla op</h2>\n{tabs}\n<p>De lijst is bewaard.</p>\n<h2>Sluit af</h2>{ACTION}\n"
        )
    };
    let asciidoc = "= Opslaan\n\n== Sla op\n\n[tabs]\n====\nWeb::\n+\n--\n. Klik op *Opslaan*.\n--\n\nTelefoon::\n+\n. Tik op *Bewaar*.\n====\n\nDe lijst is bewaard.\n\n== Sluit af\n\n. Klik op *Opslaan*.\n";
    for (path, page) in [
        ("save.html", html(&in_order)),
        ("save.html", html(&bootstrap)),
        ("save.html", html(&mkdocs)),
        ("save.html", html(&confluence)),
        ("save.adoc", asciidoc.to_owned()),
    ] {
        let card = cards(path, &page);
        for part in [
            "## Sla op: Web {#sla-op-web}\n\n<!-- import: a reader of the page sees one of these tabs;",
            "   - Web {to=sla-op-web}\n   - Telefoon {to=sla-op-telefoon}\n-->\n\n1. Klik op **Opslaan**.\n",
            "## Sla op: Telefoon {#sla-op-telefoon}\n\n1. Tik op **Bewaar**.\n\n## Sla op {#sla-op kind=about}\n\nDe lijst is bewaard.\n",
            "## Sluit af {#sluit-af}\n",
        ] {
            assert!(card.contains(part), "{part}\n-----\n{page}\n-----\n{card}");
        }
        assert_eq!(errors(path, &page), ["SK129"], "{card}");
        assert_eq!(wrong(&page, &imported(path, &page)), [""; 0]);
    }
    // A tab that leads to its panel by name, whatever their order is.
    let card = cards("save.html", &html(&roles));
    assert!(
        card.contains("## Sla op: Telefoon {#sla-op-telefoon}\n\n<!-- import: a reader"),
        "{card}"
    );
    assert!(
        card.contains("## Sla op: Web {#sla-op-web}\n\n1. Klik op **Opslaan**.\n"),
        "{card}"
    );
}

#[test]
fn a_heading_in_a_tab_stays_in_it_and_a_tab_without_a_name_is_said() {
    let page = format!(
        "<h1>Opslaan</h1><div role=tablist><a role=tab>Web</a><a role=tab>App</a></div><div role=tabpanel><h2>Kop</h2>{ACTION}</div><div role=tabpanel>{OTHER}</div>"
    );
    let card = cards("save.html", &page);
    assert!(card.contains("## App {#app}\n\n1. Tik"), "{card}");
    assert!(card.contains("## Kop {#kop}\n\n"), "{card}");
    let page = format!("<h1>Opslaan</h1><div role=tabpanel>{ACTION}</div>");
    let card = cards("save.html", &page);
    assert!(
        card.contains("<!-- import: the name of this tab is not known: Klik op Opslaan. -->"),
        "{card}"
    );
}
