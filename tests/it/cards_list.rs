//! `cards`: the list of cards, its filters, and what it is printed as.

use serde_json::Value;

use std::fs;

use crate::new::new_guide;
use crate::terminal::{code, demo, edit, run, said};

fn listed(guide: &std::path::Path, options: &[&str]) -> Vec<String> {
    let output = run(&[&["cards", "--format", "json"], options].concat(), guide);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let cards: Vec<Value> = serde_json::from_slice(&output.stdout).expect("JSON");
    cards
        .iter()
        .map(|card| card["card"].as_str().expect("an id").to_owned())
        .collect()
}

#[test]
fn filters_leave_the_cards_that_are_meant() {
    let (_folder, root) = demo();
    let guide = root.join("content");
    let card = |id: &str| guide.join("cards").join(id).join("card.md");
    let all = [
        "autorisaties-intrekken",
        "eerste-keer-inloggen",
        "zakelijke-track-trace",
    ];
    assert_eq!(listed(&guide, &[]), all);
    edit(
        &card(all[0]),
        "verified: 2026-11-01",
        "verified: 2026-01-01",
    );
    edit(
        &card(all[1]),
        "review: 6 months\n",
        "review: 6 months\nstatus: draft\n",
    );
    edit(&card(all[2]), "owner: klantenservice", "owner: Team Ünder");
    assert_eq!(listed(&guide, &["--overdue"]), [all[0]]);
    assert_eq!(listed(&guide, &["--status", "draft"]), [all[1]]);
    assert_eq!(listed(&guide, &["--owner", "team ünder"]), [all[2]]);
    assert_eq!(listed(&guide, &["--category", "inloggen"]), [all[1]]);
    assert_eq!(listed(&guide, &["--lang", "nl"]), all);
    std::fs::remove_file(guide.join("cards").join(all[0]).join("en.po")).expect("a catalog");
    assert_eq!(listed(&guide, &["--lang", "en"]), all[1..]);
    assert!(listed(&guide, &["--overdue", "--status", "draft"]).is_empty());
    edit(
        &card(all[0]),
        "review: 6 months\n",
        "review: 6 months\nstatus: retired\n",
    );
    assert!(
        listed(&guide, &["--overdue"]).is_empty(),
        "a retired card is never due"
    );
    for (option, typed, near) in [
        ("--status", "drft", "draft"),
        ("--category", "inlogen", "inloggen"),
        ("--lang", "fr", "`nl` and `en`"),
    ] {
        let output = run(&["cards", option, typed], &guide);
        assert!(
            code(&output) == 2 && said(&output).contains(near),
            "{}",
            said(&output)
        );
    }
}

#[test]
fn columns_are_below_each_other_also_with_wide_letters() {
    let (_folder, guide) = new_guide(&["--lang", "ja"]);
    assert_eq!(
        code(&run(
            &["add", "card", "x", "--title", "Plain letters"],
            &guide
        )),
        0
    );
    let table = said(&run(&["cards"], &guide));
    assert_eq!(
        table,
        "card          title                       status     owner         verified    due         languages  warnings\n\
         share-folder  フォルダーを同僚と共有する  published  ヘルプデスク  2026-11-22  2027-05-22  ja         1\n\
         x             Plain letters               draft      -             -           -           ja         0\n"
    );
}

#[test]
fn a_spreadsheet_of_the_language_opens_the_list() {
    let (_folder, guide) = new_guide(&["--lang", "nl"]);
    let csv = run(&["cards", "--format", "csv"], &guide);
    let text = String::from_utf8(csv.stdout).expect("UTF-8");
    assert_eq!(
        text,
        "\u{feff}card;title;category;status;owner;verified;due;overdue;languages;warnings\n\
         map-delen;Een map delen met een collega;files;published;servicedesk;2026-11-22;2027-05-22;no;nl;1\n"
    );
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    let csv = run(&["cards", "--format", "csv"], &guide);
    assert!(String::from_utf8_lossy(&csv.stdout).starts_with("\u{feff}card,title,"));
    let formula = ["add", "card", "sum", "--title", "=HYPERLINK(A1)"];
    assert_eq!(code(&run(&formula, &guide)), 0);
    let csv = run(&["cards", "--format", "csv"], &guide);
    assert!(String::from_utf8_lossy(&csv.stdout).contains("sum,'=HYPERLINK(A1),"));
}

#[test]
fn a_card_without_facts_is_listed_too() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    assert_eq!(code(&run(&["add", "card", "x", "--title", "X"], &guide)), 0);
    let output = run(&["cards", "--format", "json", "--status", "draft"], &guide);
    let cards: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(cards[0]["owner"], Value::Null);
    assert_eq!(cards[0]["due"], Value::Null);
    assert_eq!(cards[0]["overdue"], Value::Bool(false));
    assert_eq!(cards[0]["warnings"], 0);
}

#[test]
fn a_card_that_is_wrong_does_not_hide_the_others() {
    let (_folder, guide) = new_guide(&["--lang", "en"]);
    let added = run(&["add", "card", "other", "--title", "Other"], &guide);
    assert_eq!(code(&added), 0, "{}", said(&added));
    let card = guide.join("cards/other/card.md");
    let text = fs::read_to_string(&card).expect("the card");
    fs::write(&card, format!("{text}\n> [!WARNNG]\n> Never press it.\n")).expect("the card");
    let listed = run(&["cards"], &guide);
    let shown = said(&listed);
    assert_eq!(code(&listed), 1, "{shown}");
    for words in [
        "share-folder",
        "other ",
        "error[SK101]",
        "cards/other/card.md:",
    ] {
        assert!(shown.contains(words), "not {words}: {shown}");
    }
}
