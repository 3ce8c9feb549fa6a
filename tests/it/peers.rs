//! What other tools publish without a word, with their strictest flags: each is an error here that says what to type instead.

use crate::guide::{Files, check, demo, replace, said};

const CARD: &str = "cards/zakelijke-track-trace/card.md";
const WARNING: &str = "> [!NOTICE]\n> Zet nooit track & trace **read only** aan.\n> Dit resulteert in een foutmelding.\n> {#nooit-read-only guards=klantnummer-kiezen}\n";

// The card with something else in the place of its warning.
fn instead(other: &str) {
    let mut files = demo();
    replace(&mut files, CARD, WARNING, other);
    let problems = check(&files);
    let errors: Vec<_> = problems
        .iter()
        .filter(|problem| problem.level == stappenkaart::diag::Level::Error)
        .collect();
    assert!(!errors.is_empty(), "nobody said a word about\n{other}");
    let silent = errors.iter().find(|problem| {
        problem
            .help
            .as_ref()
            .is_none_or(|help| help.trim().is_empty())
    });
    assert!(silent.is_none(), "without a fix:\n{}", said(&problems));
    // The promise's own lock says so too, whatever the grammar made of it.
    assert!(
        errors.iter().any(|problem| problem.code.0 == "SK401"),
        "{}",
        said(&problems)
    );
}

#[test]
fn the_warning_is_left_out() {
    instead("");
}

#[test]
fn mkdocs_admonitions() {
    instead("!!! danger\n    Zet nooit track & trace **read only** aan.\n");
    instead("!!! dnager\n    Zet nooit track & trace **read only** aan.\n");
    instead("!!! danger\n  Zet nooit track & trace **read only** aan.\n");
    instead("??? danger \"Let op\"\n    Zet nooit track & trace **read only** aan.\n");
}

#[test]
fn sphinx_directives() {
    instead(".. danger:: Zet nooit track & trace **read only** aan.\n");
    instead(".. dnager:: Zet nooit track & trace **read only** aan.\n");
}

#[test]
fn fenced_containers() {
    instead("::: danger\nZet nooit track & trace **read only** aan.\n:::\n");
    instead(":::{dnager}\nZet nooit track & trace **read only** aan.\n:::\n");
}

#[test]
fn github_alerts() {
    instead("> [!NOTICE] Let op\n> Zet nooit track & trace **read only** aan.\n");
    instead("> [!NOTICE] Zet nooit track & trace **read only** aan.\n");
    instead(
        "> [!NOTCIE]\n> Zet nooit track & trace **read only** aan.\n> {#nooit-read-only guards=klantnummer-kiezen}\n",
    );
    instead(
        "> [!LET OP]\n> Zet nooit track & trace **read only** aan.\n> {#nooit-read-only guards=klantnummer-kiezen}\n",
    );
    instead("> [!NOTICE]\n\n> Zet nooit track & trace **read only** aan.\n");
    instead(
        "> [!TIP]\n> Kies goed.\n> [!NOTICE]\n> Zet nooit track & trace **read only** aan.\n> {#nooit-read-only guards=klantnummer-kiezen}\n",
    );
    instead("> [!NOTICE]: Zet nooit track & trace **read only** aan.\n");
}

#[test]
fn codelabs_asides() {
    instead("<aside class=\"warning\">Zet nooit track & trace read only aan.</aside>\n");
    instead("Negative\n: Zet nooit track & trace **read only** aan.\n");
}

#[test]
fn plain_prose() {
    instead("**Let op:** Zet nooit track & trace **read only** aan.\n");
    instead("LET OP! Zet nooit track & trace **read only** aan.\n");
    instead("<!-- Let op: zet nooit read only aan. -->\n");
    instead("    > [!NOTICE]\n    > Zet nooit track & trace **read only** aan.\n");
}

// The prose rules and the grammar find it too, and not only the ledger: a new card has none yet.
#[test]
fn a_card_without_a_ledger() {
    for other in [
        "!!! danger\n    Zet nooit read only aan.\n",
        "!!! dnager\n    Zet nooit read only aan.\n",
        ".. dnager:: Zet nooit read only aan.\n",
        "::: danger\nZet nooit read only aan.\n:::\n",
        "> [!NOTICE] Let op\n> Zet nooit read only aan.\n",
        "> [!NOTICE]\n\n> Zet nooit read only aan.\n",
        "> [!TIP]\n> Kies goed.\n> [!NOTICE]\n> Zet nooit read only aan.\n> {#nooit-read-only}\n",
        "<aside class=\"warning\">Zet nooit read only aan.</aside>\n",
        "Negative\n: Zet nooit read only aan.\n",
        "**Let op:** Zet nooit read only aan.\n",
        "LET OP Zet nooit read only aan.\n",
        "[Let op]: Zet nooit read only aan.\n",
        "Zet nooit read only aan.\n",
        "> [!NOTE]\n> Zet nooit read only aan.\n",
        "| Vakje | Doel |\n|---|---|\n| A | b | Zet nooit read only aan. |\n",
    ] {
        assert!(
            stappenkaart::diag::any_error(&check(&new_card(other))),
            "nobody said a word about\n{other}"
        );
    }
    let warning = WARNING.replace("klantnummer-kiezen", "save");
    assert!(
        !stappenkaart::diag::any_error(&check(&new_card(&warning))),
        "{}",
        said(&check(&new_card(&warning)))
    );
}

fn new_card(other: &str) -> Files {
    let guide = "title = \"Gids\"\nsource = \"nl\"\nlanguages = [\"nl\"]\n[category.c]\nname = \"Kaarten\"\n";
    let front = "---\ntitle: Opslaan\ncategory: c\n---\n\n## Sla het op {#opslaan}\n\n";
    let card = format!("{front}{other}\n1. Klik op **Opslaan**. {{#save}}\n");
    [
        ("guide.toml", guide.to_owned()),
        ("cards/opslaan/card.md", card),
    ]
    .map(|(path, text)| (path.to_owned(), text.into_bytes()))
    .into()
}
