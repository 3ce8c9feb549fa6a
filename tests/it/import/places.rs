//! Where the parts of a page go in a card, and what stays for a person.

use std::fs;

use super::{body, cards, errors, imported};
use crate::terminal::{must_end, run};

#[test]
fn a_warning_guards_what_it_was_beside() {
    let text = "# Opslaan\n\n> [!CAUTION]\n> Doe dit niet alleen.\n\n## Sla op\n\n1. Open de lijst.\n\n   > [!WARNING]\n   > Scrol nooit.\n\n> [!IMPORTANT]\n> Wacht eerst even.\n\n2. Klik op **Opslaan**.\n\n> [!WARNING]\n> Klik nooit twee keer.\n";
    let guards: Vec<String> = imported("save.md", text)
        .report
        .alerts
        .into_iter()
        .map(|alert| alert.guards)
        .collect();
    assert_eq!(
        guards,
        [
            "the whole card",
            "the action above",
            "the next action",
            "the action above"
        ]
    );
    assert_eq!(errors("save.md", text), [""; 0]);
    let body = body(text);
    assert!(
        body.contains("2. Klik op **Opslaan**.\n\n   > [!WARNING]\n   > Klik nooit twee keer."),
        "{body}"
    );
}

#[test]
fn a_warning_after_the_picture_of_an_action_still_guards_it() {
    let text = "# Opslaan\n\n1. Klik op **Opslaan**.\n\n![De knop Opslaan](a.png)\n\n> [!WARNING]\n> Klik nooit twee keer.\n";
    let body = body(text);
    let warning = body
        .find("   > [!WARNING]")
        .expect("it is under the action");
    assert!(
        warning < body.find("![De knop").expect("the picture"),
        "{body}"
    );
    assert_eq!(errors("save.md", text), [""; 0]);
}

#[test]
fn what_is_under_an_action_stays_there() {
    let text = "# Opslaan\n\n1. Open de lijst:\n   - met de muis\n   - met het toetsenbord\n\n   ```powershell\n   Get-List\n   ```\n\n   1. Klik op **Ja**.\n2. Klik op **Opslaan**.\n";
    let body = body(text);
    assert!(body.contains("1. Open de lijst:\n\n   - met de muis\n   - met het toetsenbord\n\n   ```powershell\n   Get-List\n   ```\n\n   1. Klik op **Ja**.\n2. Klik op **Opslaan**."), "{body}");
}

#[test]
fn a_numbered_list_in_a_numbered_list_has_sub_actions() {
    let page = "# Replace the drum\n\n1. Take out the drum:\n\n    1. Open the cover.\n\n        > [!WARNING]\n        > Never touch the wire.\n\n        1. Press the button.\n    2. Lift the drum.\n\n    The cover stays open.\n\n2. Close the cover.\n";
    let draft = "1. Take out the drum:\n   1. Open the cover.\n\n      > [!WARNING]\n      > Never touch the wire.\n      > {#never-touch-the-wire}\n\n   2. Press the button.\n   3. Lift the drum.\n\n   > [!NOTE]\n   > The cover stays open.\n\n2. Close the cover.\n";
    let text = cards("drum.md", page);
    assert!(text.contains(draft), "{text}");
    assert_eq!(errors("drum.md", page), Vec::<&str>::new());
}

#[test]
fn a_refused_sub_action_keeps_the_list_around_it() {
    let page = "# Replace the drum\n\n1. Take out the drum:\n\n    1. Open the cover.\n    2. Open nooit de lade.\n\n        The tray is hot.\n\n    3. Lift the drum.\n\n    The cover stays open.\n\n2. Close the cover.\n";
    let text = cards("drum.md", page);
    let (_, left) = text
        .split_once("   1. Open the cover.\n\n   <!-- import: ")
        .expect("a comment");
    let (_, rest) = left
        .split_once(": 2. Open nooit de lade. -->\n\n")
        .expect("its text");
    let wanted = "   > [!NOTE]\n   > The tray is hot.\n\n   2. Lift the drum.\n\n   > [!NOTE]\n   > The cover stays open.\n\n2. Close the cover.\n";
    assert!(rest.starts_with(wanted), "{text}");
}

#[test]
fn a_prohibition_in_prose_is_proposed_and_not_made() {
    let text = "# Opslaan\n\n## Sla op\n\nZet nooit het vinkje uit.\n\n1. Klik op **Opslaan**.\n";
    let body = body(text);
    assert!(
        body.contains("<!-- import:") && body.contains("make it a warning"),
        "{body}"
    );
    assert!(body.contains("Zet nooit het vinkje uit."), "{body}");
    assert_eq!(errors("save.md", text), ["SK129"]);
}

#[test]
fn a_section_without_actions_is_facts_and_its_warning_guards_the_card() {
    let text = "# Opslaan\n\nZo sla je op.\n\n## Sla op\n\n1. Klik op **Opslaan**.\n\n## Waarom\n\nDaarom.\n\n- Een.\n\n  > [!WARNING]\n  > Wis nooit de lijst.\n";
    let body = body(text);
    let warning = body.find("> [!WARNING]").expect("the warning");
    assert!(
        warning < body.find("## Sla op").expect("the step"),
        "{body}"
    );
    assert!(
        body.contains("## Waarom {#waarom kind=about}\n\nDaarom.\n\n- Een."),
        "{body}"
    );
    assert!(errors("save.md", text).is_empty(), "{body}");
}

#[test]
fn a_long_page_becomes_several_cards() {
    let list = |from: usize| -> String {
        (from..from + 12)
            .map(|at| format!("{}. Klik op **Knop {at}**.\n", at - from + 1))
            .collect()
    };
    let text = format!(
        "# Lijsten\n\nOver [lijsten](#lijst-wissen).\n\n## Lijst maken\n\n{}\n## Lijst wissen\n\n{}",
        list(0),
        list(20)
    );
    let imported = imported("lijsten.md", &text);
    let ids: Vec<&str> = imported
        .report
        .cards
        .iter()
        .map(|card| card.id.as_str())
        .collect();
    assert_eq!(ids, ["lijsten-lijst-maken", "lijsten-lijst-wissen"]);
    assert!(
        imported
            .report
            .changed
            .iter()
            .any(|remark| remark.why.contains("`lijsten-lijst-wissen`"))
    );
    assert!(cards("lijsten.md", &text).contains("[lijsten](card:lijsten-lijst-wissen)"));
    assert_eq!(errors("lijsten.md", &text), [""; 0]);
    let numbered = text
        .replace("## Lijst maken", "## Stap 1: maken")
        .replace("## Lijst wissen", "## Stap 2: wissen");
    assert_eq!(super::imported("lijsten.md", &numbered).drafts.len(), 1);
}

#[test]
fn a_picture_without_words_and_a_link_to_nowhere_are_left_to_a_person() {
    let text = "# Opslaan\n\n1. Klik op [de lijst](lijst.md) en <a@b.nl>.\n\n![](a.png)\n";
    let body = body(text);
    assert!(body.contains("1. Klik op de lijst en [a@b.nl](mailto:a@b.nl).\n\n   <!-- import: this link leads to a page that is not in the guide: [de lijst](lijst.md) -->"), "{body}");
    assert!(
        body.contains("write one between the brackets: ![](a.png) -->"),
        "{body}"
    );
    assert_eq!(errors("save.md", text), ["SK129", "SK129"]);
}

#[test]
fn a_comment_can_not_be_ended_by_its_source() {
    let text = "# Opslaan\n\n1. Klik op **Opslaan**.\n\n## Feiten\n\nZet dit nooit uit: `-->`.\n";
    assert_eq!(errors("save.md", text), ["SK129", "SK129"]);
    assert!(!body(text).contains("`-->`"));
}

#[test]
fn a_page_of_facts_becomes_a_reference() {
    let page = "# De lampjes\n\nWat ze betekenen.\n\n## Kleuren\n\nGroen is klaar.\n\n> [!WARNING]\n> Kijk nooit in het rode licht.\n>\n> Je kunt blind worden.\n\n## Geluiden\n\nHij piept.\n";
    assert_eq!(errors("lamps.md", page), [""; 0]);
    let card = cards("lamps.md", page);
    assert!(card.contains("kind: reference\n"), "{card}");
}

#[test]
fn a_folder_without_pages_is_named_and_a_guide_has_the_name_of_its_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir(root.join("docs")).expect("a folder");
    fs::write(root.join("docs/notes.csv"), "a,b").expect("a file");
    let import = ["import", "docs", "--to", "Handleiding", "--lang", "nl"];
    let words = ["there is no page to import in `docs`", "save.adoc"];
    must_end(&run(&import, root), 2, &words);
    assert!(!root.join("Handleiding").exists());
    fs::write(root.join("docs/save.md"), "# Opslaan\n\n1. Sla op.\n").expect("a file");
    must_end(&run(&import, root), 0, &[]);
    let guide = fs::read_to_string(root.join("Handleiding/guide.toml")).expect("a guide");
    assert!(guide.contains("title = \"Handleiding\""), "{guide}");
}

#[test]
fn a_text_under_an_action_is_what_it_says() {
    let card = body(
        "# A\n\nBewaar je werk.\n\n## B\n\n1. Klik op **Opslaan**.\n\n   Er wordt een venster geopend.\n\n2. Kies een soort.\n\n   Bijvoorbeeld:\n\n   - een lijst;\n   - een kaart.\n\n   Klik daarna op **Verder**.\n\n3. Typ je naam.\n\n   Je naam is die van je pas.\n\n   - **Kort**: je voornaam.\n\n     Zonder achternaam.\n   - **Lang**: je hele naam.\n",
    );
    let steps = "1. Klik op **Opslaan**.\n\n   > [!OUTCOME]\n   > Er wordt een venster geopend.\n\n2. Kies een soort. Bijvoorbeeld:\n\n   - een lijst;\n   - een kaart.\n\n3. Klik daarna op **Verder**.\n4. Typ je naam.\n\n   > [!NOTE]\n   > Je naam is die van je pas.\n\n   - **Kort**: je voornaam. Zonder achternaam.\n   - **Lang**: je hele naam.\n";
    assert!(card.ends_with(steps), "{card}");
    // Where the page names its actions by their numbers, each keeps its number.
    let card = body(
        "# A\n\n1. Typ je naam.\n\n   Klik op **Verder**.\n\n2. Herhaal stap 1 als het nodig is.\n",
    );
    assert!(
        card.contains("   > Klik op **Verder**.\n\n2. Herhaal"),
        "{card}"
    );
    // A condition is not what a reader sees.
    let card = body("# A\n\n1. Typ je naam.\n\n   Als u een fout ziet, verschijnt er hulp.\n");
    assert!(card.contains("> [!NOTE]\n"), "{card}");
}

#[test]
fn a_list_with_more_than_text_stays_a_list_and_a_sign_beside_its_name_is_not_said_twice() {
    let card = body(
        "# A\n\n1. Kies een soort:\n\n   - **Kort**: je naam.\n   - **Lang**: alles.\n\n     > [!WARNING]\n     > Wis nooit de lijst.\n\n   - **Geen**: niets.\n2. Klik op ![Pictogram Opslaan.](a.png) **Opslaan** en op het ![rode kruis](b.png) in de hoek.\n",
    );
    let steps = "1. Kies een soort:\n\n   - **Kort**: je naam.\n   - **Lang**: alles.\n\n   > [!WARNING]\n   > Wis nooit de lijst.\n   > {#wis-nooit-de-lijst}\n\n   - **Geen**: niets.\n\n2. Klik op **Opslaan** en op het rode kruis in de hoek.\n";
    assert!(card.ends_with(steps), "{card}");
}

#[test]
fn a_heading_without_words_gives_no_card_a_title() {
    let steps = "1. Klik.\n".repeat(12);
    for heading in ["##", "## <a name=\"x\"></a>"] {
        let page = format!("# A\n\n## B\n\n{steps}\n{heading}\n\n{steps}\n## C\n\n{steps}");
        let all = cards("save.md", &page);
        assert!(!all.contains("title: \"\""), "{all}");
        assert_eq!(all.matches("Klik.").count(), 36, "{all}");
        assert_eq!(errors("save.md", &page), [""; 0], "{all}");
    }
}

#[test]
fn what_is_more_than_a_goal_is_a_section_of_facts() {
    let card = body(
        "# A\n\nBewaar je werk.\n\nDit is er nodig:\n\n- een lijst;\n- een pen.\n\n> [!WARNING]\n> Wis nooit de lijst.\n\n![Een lijst](a.png)\n\nNa de lijst.\n\n## B\n\n1. Klik.\n",
    );
    let start = "Bewaar je werk.\n\n> [!WARNING]\n> Wis nooit de lijst.\n> {#wis-nooit-de-lijst}\n\n## Achtergrond {#achtergrond kind=about}\n\nDit is er nodig:\n\n- een lijst;\n- een pen.\n\n![Een lijst](a.png)\n\nNa de lijst.\n\n## B {#b}\n";
    assert!(card.starts_with(start), "{card}");
    // Pictures wait for a step; a goal that is long ends.
    let long = "Dit is een lange zin met tien woorden erin. ".repeat(11);
    let card = body(&format!(
        "# A\n\n![Een lijst](a.png)\n\n{long}\n\nEn nog meer. {long}\n\n## B\n\n1. Klik.\n"
    ));
    let start = "## Achtergrond {#achtergrond kind=about}\n\n![Een lijst](a.png)\n\nEn nog meer. ";
    assert!(card.contains(start), "{card}");
}
