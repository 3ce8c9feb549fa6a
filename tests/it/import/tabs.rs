//! Tabs of a page: each is a section of its own, and a comment proposes how a reader comes to the right one.

use super::accounts::wrong;
use super::{body, errors, imported};

const LEARN: &str = "# Opslaan\n\n## Sla op\n\n# [Web](#tab/web)\n\n1. Klik op **Opslaan**.\n\n# [Telefoon](#tab/telefoon)\n\n1. Tik op **Bewaar**.\n\n---\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";
const MKDOCS: &str = "# Opslaan\n\n## Sla op\n\n=== \"Web\"\n\n    1. Klik op **Opslaan**.\n\n=== \"Telefoon\"\n\n    1. Tik op **Bewaar**.\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";
const DOCUSAURUS: &str = "import Tabs from '@theme/Tabs';\n\n# Opslaan\n\n## Sla op\n\n<Tabs groupId=\"w1\">\n<TabItem value=\"w2\" label=\"Web\" default>\n\n1. Klik op **Opslaan**.\n\n</TabItem>\n<TabItem value=\"w3\" label=\"Telefoon\">\n\n1. Tik op **Bewaar**.\n\n</TabItem>\n</Tabs>\n\nDe lijst is bewaard.\n\n## Sluit af\n\n1. Klik op **Sluiten**.\n";

#[test]
fn each_tab_is_a_section() {
    for page in [LEARN, MKDOCS, DOCUSAURUS] {
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
