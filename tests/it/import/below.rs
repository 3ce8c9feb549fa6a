//! What is under an action: what leads to code stays with it, code is code to copy, and a list in a list is a list.

use super::accounts::wrong;
use super::{body, errors, imported};

fn has(page: &str, parts: &[&str]) {
    let body = body(page);
    for part in parts {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
}

#[test]
fn a_text_that_leads_to_code_stays_with_it() {
    has(
        "# A\n\n## B\n\n1. Open w1.\n\n   Typ dit om w2 te zien:\n\n   ```bash\n   w3\n   ```\n\n   De uitvoer lijkt op w4:\n\n   ```output\n   w5\n   ```\n\n   Als u w6 wilt zien, doet u dit:\n\n   ```bash\n   w7\n   ```\n2. Sluit w8.\n",
        &[
            "   ```bash\n   w3\n   ```\n\n   - De uitvoer lijkt op w4:\n\n   ```output\n   w5\n   ```\n\n   - Als u w6 wilt zien, doet u dit:\n\n   ```bash\n   w7\n   ```\n",
        ],
    );
}

#[test]
fn a_paragraph_of_code_is_code_to_copy() {
    has(
        "# A\n\n## B\n\n1. Typ deze opdracht:\n\n   `w1 w2`\n2. Typ w3.\n\n   Typ dan dit:\n\n   `w4`\n   `w5`\n3. Druk op w6.\n\n   `Ctrl+S`\n",
        &[
            "1. Typ deze opdracht:\n\n   ```\n   w1 w2\n   ```\n",
            "   ```\n   w4\n   w5\n   ```\n",
            "`Ctrl+S`",
        ],
    );
}

#[test]
fn a_list_in_a_list_under_an_action_is_one_list() {
    has(
        "# A\n\n## B\n\n1. Open w1.\n   - Ga naar w2.\n   - Klik op **w3**.\n     - Als het gevraagd wordt, klik op w4.\n   - De lijst w5.\n2. Sluit w6.\n",
        &[
            "1. Open w1.\n\n   - Ga naar w2.\n   - Klik op **w3**.\n   - Als het gevraagd wordt, klik op w4.\n   - De lijst w5.\n\n2. Sluit w6.\n",
        ],
    );
    let page =
        "# A\n\n## B\n\n1. Open w1.\n   - Klik op w2.\n   - Klik op w3.\n     - Klik op w4.\n";
    let changed = imported("save.md", page).report.changed;
    assert!(
        changed
            .iter()
            .any(|remark| remark.why.contains("give them numbers")),
        "{changed:?}"
    );
}
