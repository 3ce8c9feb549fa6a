//! The second opinion of a browser, without a browser: from what was seen of a page to what is reported.

use stappenkaart::browser::{
    HowUnseen, Mode, ModeProblem, Survey, VisualFlaw, WarningBox, diagnostics, find_warnings, late,
    unseen,
};
use stappenkaart::diag::Place;
use stappenkaart::owed::{OwedAction, OwedArtefact, OwedCard, OwedItem, OwedWarning};

fn warning(id: &str, avoid: &str, guards: usize) -> OwedItem {
    OwedItem::Warning(OwedWarning {
        id: id.to_owned(),
        severity: "notice".to_owned(),
        signal: "Notice".to_owned(),
        own_signal: None,
        avoid: avoid.to_owned(),
        consequence: vec!["It breaks.".to_owned()],
        label: None,
        lang: "en".to_owned(),
        guards,
    })
}

fn action(text: &str) -> OwedItem {
    OwedItem::Action(OwedAction {
        id: text.to_lowercase(),
        text: text.to_owned(),
    })
}

// A warning about the card, an action, and a warning about the last action.
fn toner() -> OwedCard {
    OwedCard {
        card: "toner".to_owned(),
        lang: "en".to_owned(),
        artefacts: vec![OwedArtefact {
            path: "en/toner/index.html".to_owned(),
            format: "html".to_owned(),
            place: 0,
            order: Vec::new(),
        }],
        order: vec![
            warning("live", "Never open it.", 2),
            action("Look"),
            warning("toner.drum", "Never touch it.", 1),
            action("Pull"),
        ],
    }
}

fn seen(id: &str, text: &str) -> WarningBox {
    WarningBox {
        id: id.to_owned(),
        text: text.to_owned(),
        added: String::new(),
        severities: vec!["notice".to_owned(), "notice".to_owned()],
    }
}

// The page as the tool writes it.
fn page() -> Survey {
    Survey {
        boxes: vec![
            seen("live", "Notice Never open it. It breaks."),
            seen("toner_drum", "Notice Never\u{a0}touch it. It breaks."),
        ],
        actions: vec!["Look".to_owned(), "Pull".to_owned()],
    }
}

// The code and the message of each problem of a page that a script has changed.
fn problems(change: impl FnOnce(&mut Survey)) -> Vec<String> {
    let (card, mut survey) = (toner(), page());
    change(&mut survey);
    let (_, problems) = find_warnings(&[&card], &survey);
    let said = problems
        .iter()
        .map(|problem| format!("{} {}", problem.code.0, problem.message));
    said.collect()
}

const DRUM: &str = "the warning `toner.drum` of `toner` in `en`";

#[test]
fn each_warning_is_found_with_the_actions_that_it_guards() {
    let (card, survey) = (toner(), page());
    let (found, problems) = find_warnings(&[&card], &survey);
    assert_eq!(problems, []);
    let places: Vec<_> = found
        .iter()
        .map(|found| {
            (
                found.warning.id.as_str(),
                found.position,
                &found.guarded[..],
            )
        })
        .collect();
    assert_eq!(
        places,
        [("live", 0, &[0, 1][..]), ("toner.drum", 1, &[1][..])]
    );
}

#[test]
fn a_warning_that_is_gone_is_missing() {
    let said = problems(|survey| _ = survey.boxes.remove(1));
    assert_eq!(said, [format!("SK501 {DRUM} is missing")]);
}

#[test]
fn a_warning_that_lost_a_part_is_recognised_by_its_anchor_or_its_words() {
    let said = problems(|survey| survey.boxes[1].text = "Notice".to_owned());
    assert_eq!(said, [format!("SK501 {DRUM} lost what to avoid")]);
    let said = problems(|survey| survey.boxes[1] = seen("", "Notice Never touch it."));
    assert_eq!(said, [format!("SK501 {DRUM} lost its consequence")]);
}

#[test]
fn words_that_are_not_its_own_are_reported() {
    let said = problems(|survey| survey.boxes[1].text += " Not in summer.");
    assert_eq!(said.len(), 1);
    assert!(said[0].starts_with(&format!("SK508 {DRUM} has words that are not its own:")));
    let said = problems(|survey| survey.boxes[1].added = "no longer".to_owned());
    let own = format!("SK508 {DRUM} has words that are not its own: \"no longer\"");
    assert_eq!(said, [own]);
}

#[test]
fn another_severity_is_reported() {
    let said = problems(|survey| survey.boxes[1].severities.push("danger".to_owned()));
    let look = format!("SK508 {DRUM} is a notice, but looks like a danger");
    assert_eq!(said, [look]);
}

#[test]
fn warnings_and_actions_in_another_order_are_reported() {
    let said = problems(|survey| survey.boxes.swap(0, 1));
    assert_eq!(said, [format!("SK503 {DRUM} is in another place")]);
    let said = problems(|survey| survey.actions.swap(0, 1));
    assert_eq!(
        said,
        ["SK503 the action `pull` (\"Pull\") is missing or in another place"]
    );
}

// The problem of the second warning, as a reader of the report gets it.
fn shown(problem: impl FnOnce(&stappenkaart::browser::FoundWarning<'_>) -> ModeProblem) -> String {
    let (card, survey) = (toner(), page());
    let (found, _) = find_warnings(&[&card], &survey);
    problem(&found[1]).message
}

#[test]
fn what_a_reader_does_not_see_is_said_with_what_does_it() {
    let veil = |how| VisualFlaw {
        how,
        by: "<div class=\"veil\">".to_owned(),
    };
    let all = shown(|found| unseen(found, None, &veil(HowUnseen::Covered)));
    let why = "is there, but readers can't see its text as it was written: `<div class=\"veil\">` covers it";
    assert_eq!(all, format!("{DRUM} {why}"));
    let one = shown(|found| unseen(found, Some("Never"), &veil(HowUnseen::Faint)));
    assert!(one.contains("can't see its word \"Never\" as it was written"));
    assert!(one.ends_with("`<div class=\"veil\">` makes it faint"));
    let early = shown(late);
    assert_eq!(
        early,
        format!("{DRUM} comes after an action that it guards")
    );
}

#[test]
fn a_problem_is_reported_once_with_its_modes() {
    let problem = |message: &str| ModeProblem {
        code: stappenkaart::codes::SK502,
        message: message.to_owned(),
        help: "change it".to_owned(),
    };
    let looked = [Mode::Phone, Mode::Desk, Mode::Print];
    let everywhere = looked.map(|mode| (mode, problem("one")));
    let twice = [(Mode::Phone, problem("two")), (Mode::Phone, problem("two"))];
    let some = [
        (Mode::Phone, problem("three")),
        (Mode::Print, problem("three")),
    ];
    let all = everywhere.into_iter().chain(twice).chain(some).collect();
    let reported = diagnostics("en/toner/index.html", all, &looked);
    let messages: Vec<&str> = reported
        .iter()
        .map(|problem| problem.message.as_str())
        .collect();
    assert_eq!(
        messages,
        [
            "one; in every mode of the browser",
            "two; in the browser on a phone",
            "three; in the browser on a phone, in print",
        ]
    );
    let place = Place::Path("en/toner/index.html".to_owned());
    assert!(reported.iter().all(|problem| problem.place == place));
}
