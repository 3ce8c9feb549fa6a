//! A translation that a guide has more than once is compared with its source once. Each text gets what it would get alone.

use stappenkaart::format::html::Html;

use crate::exchange::synced;
use crate::guide::{Files, build, check, said};

const GUIDE: &str = "title = \"Kaarten\"\nsource = \"nl\"\nlanguages = [\"nl\", \"en\"]\n\n\
    [category.c]\nname = \"Alles\"\n";

// A card with a text, and the same text as what a warning says to avoid.
fn card(title: &str, text: &str, warning: &str) -> String {
    format!(
        "---\ntitle: {title}\ncategory: c\nowner: desk\nverified: 2026-11-01\n---\n\n\
         ## Doe dit {{#stap}}\n\n> [!NOTICE]\n> {warning}\n>\n> Er gaat iets stuk.\n> {{#gevaar}}\n\n{text}\n\n\
         1. Druk op **Start**. {{#druk}}\n"
    )
}

// The cards with each of these translations, the first that fits, in the place of an empty one.
fn translated(cards: &[(&str, String)], english: &[(&str, &str)]) -> Files {
    let cards = cards
        .iter()
        .map(|(id, text)| (format!("cards/{id}/card.md"), text.clone()));
    let files: Files = std::iter::once(("guide.toml".to_owned(), GUIDE.to_owned()))
        .chain(cards)
        .map(|(path, text)| (path, text.into_bytes()))
        .collect();
    let mut files = synced(&files);
    for (path, bytes) in files.iter_mut().filter(|(path, _)| path.ends_with(".po")) {
        let mut text = String::from_utf8(bytes.clone()).expect("a catalog is text");
        for (dutch, english) in english {
            let empty = format!("msgid \"{dutch}\"\nmsgstr \"\"");
            text = text.replace(&empty, &format!("msgid \"{dutch}\"\nmsgstr \"{english}\""));
        }
        assert!(
            !path.contains("card") || text.contains("msgstr \"Do this\""),
            "{text}"
        );
        *bytes = text.into_bytes();
    }
    files
}

const OTHERS: [(&str, &str); 8] = [
    ("Kaarten", "Cards"),
    ("Alles", "All"),
    ("Een", "One"),
    ("Twee", "Two"),
    ("Doe dit", "Do this"),
    ("Er gaat iets stuk.", "Something breaks."),
    ("Druk op **Start**.", "Press **Start**."),
    ("Open de klep nooit.", "Never open the valve."),
];

fn with(more: &[(&'static str, &'static str)]) -> Vec<(&'static str, &'static str)> {
    OTHERS.iter().chain(more).copied().collect()
}

// One sentence became two: fine for a text, and not for a warning.
const TEXT: &str = "Sluit de klep nooit, want het bad is warm.";
const SPLIT: &str = "Never close the valve. The bath is warm.";

#[test]
fn what_is_fine_for_a_text_is_not_fine_for_a_warning() {
    let as_text = card("Een", TEXT, "Open de klep nooit.");
    let as_warning = card("Twee", "Druk op **Start**.", TEXT);
    let english = with(&[(TEXT, SPLIT)]);
    let alone = check(&translated(&[("twee", as_warning.clone())], &english));
    let expected = said(&alone);
    assert!(expected.contains("of 2 sentences"), "{expected}");
    for order in [["een", "twee"], ["zes", "vijf"]] {
        let [text, warning] = order;
        let files = translated(
            &[(text, as_text.clone()), (warning, as_warning.clone())],
            &english,
        );
        let problems = check(&files);
        let refused = problems
            .iter()
            .filter(|problem| problem.message.contains("of 2 sentences"));
        assert_eq!(refused.count(), 1, "{}", said(&problems));
    }
}

#[test]
fn the_same_words_for_another_source_are_compared_with_that_source() {
    let cards = [
        ("een", card("Een", "Open de klep.", "Open de klep nooit.")),
        (
            "twee",
            card("Twee", "Open nooit de klep.", "Open de klep nooit."),
        ),
    ];
    let english = with(&[
        ("Open de klep.", "Open the valve."),
        ("Open nooit de klep.", "Open the valve."),
    ]);
    let problems = check(&translated(&cards, &english));
    let lost = problems
        .iter()
        .filter(|problem| problem.message.contains("\"nooit\""));
    assert_eq!(lost.count(), 1, "{}", said(&problems));
}

#[test]
fn each_card_that_repeats_a_wrong_translation_is_reported() {
    let cards = [
        (
            "een",
            card("Een", "Open nooit de klep.", "Open de klep nooit."),
        ),
        (
            "twee",
            card("Twee", "Open nooit de klep.", "Open de klep nooit."),
        ),
    ];
    let english = with(&[("Open nooit de klep.", "Open the valve.")]);
    let problems = check(&translated(&cards, &english));
    let lost = problems
        .iter()
        .filter(|problem| problem.message.contains("\"nooit\""));
    assert_eq!(lost.count(), 2, "{}", said(&problems));
}

#[test]
fn a_doubted_translation_is_not_used_because_another_card_has_finished_it() {
    let cards = [
        ("een", card("Een", "Open de klep.", "Open de klep nooit.")),
        ("twee", card("Twee", "Open de klep.", "Open de klep nooit.")),
    ];
    let english = with(&[("Open de klep.", "Open the valve.")]);
    let mut files = translated(&cards, &english);
    let doubted = files
        .get_mut("cards/twee/en.po")
        .expect("the catalog is there");
    let text = String::from_utf8(doubted.clone()).expect("a catalog is text");
    let at = text
        .find("msgid \"Open de klep.\"")
        .expect("the entry is there");
    let entry = text[..at].rfind("\n\n").expect("entries are apart") + 2;
    let text = format!("{}#, fuzzy\n{}", &text[..entry], &text[entry..]);
    *doubted = text.into_bytes();
    let (_folder, site) =
        build(&files, &[&Html]).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let page = |card: &str| {
        std::fs::read_to_string(site.join(format!("en/{card}/index.html"))).expect("a page")
    };
    assert!(page("een").contains("<p class=\"context\">Open the valve.</p>"));
    assert!(!page("twee").contains("Open the valve."));
}

#[test]
fn what_a_card_calls_its_labels_decides_in_that_card_alone() {
    let now = "Druk nu op **Opslaan**.";
    let plain = card("Een", now, "Open de klep nooit.");
    let named = card("Twee", now, "Open de klep nooit.")
        + "2. Klik op **Opslaan**. {#opslaan}\n3. Klik op **Sluiten**. {#sluiten}\n";
    let english = with(&[
        (now, "Press **Close** now."),
        ("Klik op **Opslaan**.", "Click **Save**."),
        ("Klik op **Sluiten**.", "Click **Close**."),
    ]);
    let is_about_label = |problem: &&stappenkaart::diag::Diagnostic| {
        problem.message.contains("Save") || problem.message.contains("**Opslaan**")
    };
    let found = |cards: &[(&str, String)]| {
        let problems = check(&translated(cards, &english));
        let found: Vec<String> = problems
            .iter()
            .filter(is_about_label)
            .map(|problem| said(std::slice::from_ref(problem)))
            .collect();
        found
    };
    assert_eq!(found(&[("een", plain.clone())]), Vec::<String>::new());
    assert_eq!(found(&[("twee", named.clone())]).len(), 1);
    for [plain_id, named_id] in [["een", "twee"], ["zes", "vijf"]] {
        let both = [(plain_id, plain.clone()), (named_id, named.clone())];
        assert_eq!(found(&both).len(), 1, "{both:?}");
    }
}
