//! What was lost or printed as a mark: code and numbers in boxes, cells that have no column, footnotes, and shortcodes in addresses.

use super::accounts::wrong;
use super::{body, cards, errors, imported};

#[test]
fn code_in_a_box_stays_code() {
    let page = "# A\n\n## B\n\n1. Klik op w1.\n\n   :::warning\n   Bewaar nooit w2:\n\n   ```yaml\n   w3:\n     w4: x\n\n     w5: y\n   ```\n   :::\n\n2. Klik op w6.\n\n> [!CAUTION]\n> Typ nooit `w7`:\n>\n> ```\n> w8\n> ```\n";
    let body = body(page);
    for part in [
        "   > [!WARNING]\n   > Bewaar nooit w2:\n",
        "   ```yaml\n   w3:\n     w4: x\n\n     w5: y\n   ```\n",
        "   > `w8`\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
    // Before the first section, it waits for one; of a section of facts, it stays there.
    for page in [
        "# A\n\n> [!NOTE]\n> Bewaar w2:\n>\n> ```\n> w3\n>   w4\n> ```\n\n## B\n\n1. Klik op w1.\n",
        "# A\n\n## B\n\n1. Klik op w1.\n\n## C\n\nTekst.\n\n> [!WARNING]\n> Bewaar nooit w2:\n>\n> ```\n> w3\n>   w4\n> ```\n",
    ] {
        let card = cards("save.md", page);
        assert!(card.contains("```\nw3\n  w4\n```\n"), "{card}");
        assert_eq!(errors("save.md", page), [""; 0], "{card}");
    }
}

#[test]
fn a_numbered_list_in_a_box_keeps_its_numbers() {
    let page = "# A\n\n## B\n\n1. Klik op w1.\n\n> [!WARNING]\n> Ga nooit verder zonder dit:\n>\n> 1. Zet w2 uit.\n> 2. Wacht op w3.\n";
    let body = body(page);
    let text = "   > 1\\. Zet w2 uit.\n   >\n   > 2\\. Wacht op w3.\n";
    assert!(body.contains(text), "{body}");
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
}

#[test]
fn a_cell_without_a_column_is_uncertain() {
    let page = "# A\n\n## B\n\n1. Klik op w1.\n\n| K | L |\n|---|---|\n| w2 | `w3|w4` | w5 \\| w6 | [w7](https://example.com) |\n| w8 | w9 |\n";
    let body = body(page);
    let why = "this row has more cells than the head of its table: w5 \\| w6 | [w7](https://example.com) -->";
    assert!(body.contains(why), "{body}");
    assert_eq!(body.matches("more cells").count(), 1, "{body}");
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
}

#[test]
fn a_footnote_is_in_the_text_that_refers_to_it() {
    let page = "# A\n\n## B\n\n1. Druk op w1[^2].\n2. Klik op w2[^lang] en `[^2]`.\n\n[^2]:\n    Die zit *achter* w3.\n\n[^lang]: Zie w4\n  en w5. En w6.\n\n[^weg]: Niemand leest w7.\n\n[^meer]: w8\n\n    - w9\n\nKlik op w10 [^onbekend].\n";
    let body = body(page);
    for part in [
        "1. Druk op w1 (Die zit *achter* w3).\n2. Klik op w2 (Zie w4 en w5. En w6.) en `[^2]`.\n",
        "a footnote like this can't be a part of a card: [^weg]: Niemand leest w7. -->",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
}

#[test]
fn a_shortcode_in_an_address_is_a_link_or_uncertain() {
    let page = "# A\n\nZie [w1]({{< relref \"meer.md\" >}}), [w2][rel] en [w3](https://example.com/{{< param v >}}/x) in [w4](https://example.com/w5).\n\n## B\n\n1. Klik op [{{< param v >}}][tag] w6.\n\n[rel]: {{% ref \"/meer\" %}}\n[tag]: https://example.com/{{< param v >}}/x\n[w7]: https://example.com/w8\n";
    let body = body(page);
    for part in [
        "Zie w1, w2 en w3 in [w4](https://example.com/w5).\n",
        "a page that is not in the guide: [w1](meer.md) -->",
        "a page that is not in the guide: [w2](/meer) -->",
        "a page that is not in the guide: [w3](https://example.com/",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert!(!body.contains("\\["), "{body}");
}

#[test]
fn a_shortcode_in_code_is_uncertain() {
    let page = "# A\n\n## B\n\n1. Typ dit:\n\n   ```sh\n   lamp {{< param v >}}\n   ```\n2. Typ `lamp {{< param v >}}` en `{{</* param v */>}}`.\n";
    let body = body(page);
    assert_eq!(
        body.matches("a shortcode in code can't be").count(),
        2,
        "{body}"
    );
}

#[test]
fn a_label_above_a_list_makes_a_box_of_it() {
    let page = "# A\n\n> **Opmerking:**\n>\n> - Neem w1 mee.\n\n## B\n\n1. Klik op w2.\n\n   **Waarschuwing:**\n\n   - Druk nooit op w3.\n   - Trek nooit aan w4.\n\n2. Klik op w5.\n";
    let body = body(page);
    for part in [
        "> [!NOTE]\n> Neem w1 mee.\n",
        "   > [!WARNING]\n   > Druk nooit op w3.\n   >\n   > Trek nooit aan w4.\n",
    ] {
        assert!(body.contains(part), "{part}\n-----\n{body}");
    }
    assert_eq!(errors("save.md", page), [""; 0], "{body}");
    assert_eq!(wrong(page, &imported("save.md", page)), [""; 0]);
}
