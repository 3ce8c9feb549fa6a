//! What a card says is what its author meant: values on several lines, comments after values, attributes of another place, options that all
//! lead to one step, and two pictures in a step.

use std::fs;

use crate::support::GUIDE;
use crate::terminal::{code, run, said, small};

const HEAD: &str = "title: Check the lamp\ncategory: example";

fn card(head: &str, body: &str) -> String {
    format!("---\n{head}\n---\n\n{body}")
}

fn checked(card: &str) -> String {
    let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/lamp/card.md", card)]);
    said(&run(&["check"], &root))
}

// The page, after the files that its pictures are.
fn page(card: &str, files: &[(&str, &str)]) -> String {
    let mut all = vec![("guide.toml", GUIDE), ("cards/lamp/card.md", card)];
    all.extend(files);
    let (_folder, root) = small(&all);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    fs::read_to_string(root.join("site/en/lamp/index.html")).expect("a page")
}

const STEP: &str = "## Look {#look}\n\n1. Look at the lamp.\n";

#[test]
fn a_title_is_one_line() {
    let shown = checked(&card("title: |\n  Paste\n  two\ncategory: example", STEP));
    assert!(
        shown.contains("SK011") && shown.contains("more than one line"),
        "{shown}"
    );
    assert!(shown.contains("`title: Paste two`"), "{shown}");
    let folded = checked(&card("title: >\n  Paste\n  two\ncategory: example", STEP));
    assert!(!folded.contains("more than one line"), "{folded}");
}

#[test]
fn a_comment_after_a_day_or_an_id_is_not_made_a_part_of_it() {
    for (line, comment) in [
        ("verified: 2026-11-20 # yesterday", "`# yesterday`"),
        ("minutes: 5 # about", "`# about`"),
    ] {
        let card = card(&format!("{HEAD}\n{line}"), STEP);
        let shown = checked(&card);
        assert!(
            shown.contains("put it on a line of its own") && shown.contains(comment),
            "{shown}"
        );
        let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/lamp/card.md", &card)]);
        run(&["check", "--fix"], &root);
        let fixed = fs::read_to_string(root.join("cards/lamp/card.md")).expect("the card");
        assert!(fixed.contains(line), "{fixed}");
    }
    // In a text, it may be what the author meant.
    let shown = checked(&card("title: Lamp # 5\ncategory: example", STEP));
    assert!(shown.contains("`title: \"Lamp # 5\"`"), "{shown}");
}

#[test]
fn a_value_that_cannot_be_read_is_not_said_to_be_missing() {
    let shown = checked(&card(
        &format!("{HEAD}\nowner: desk\nverified: 2026-13-01"),
        STEP,
    ));
    let unknown = "last checked\n --> cards/lamp/card.md";
    assert!(
        shown.contains("SK011") && !shown.contains(unknown),
        "{shown}"
    );
    let shown = checked(&card(&format!("{HEAD}\nowner: desk"), STEP));
    assert!(shown.contains(unknown), "{shown}");
}

#[test]
fn an_attribute_of_a_title_at_an_action_does_not_become_another_one() {
    let body = "## Look {#look}\n\n1. Close the lid. {then=end}\n";
    let shown = checked(&card(HEAD, body));
    assert!(shown.contains("after the title of the step"), "{shown}");
    assert!(!shown.contains("`when`?"), "{shown}");
}

#[test]
fn a_warning_whose_list_took_its_id_has_one_message() {
    let body = "## Look {#look}\n\n> [!NOTICE]\n> Never press **Delete**.\n> - The file is gone.\n> {#del}\n\n1. Look.\n";
    let shown = checked(&card(HEAD, body));
    assert!(
        shown.contains("error") && !shown.contains("SK110"),
        "{shown}"
    );
    let typed = "## Look {#look}\n\n> [!NOTICE]\n> Never type `{#x}` here.\n\n1. Look.\n";
    let shown = checked(&card(HEAD, typed));
    assert!(shown.contains("SK110"), "{shown}");
}

#[test]
fn a_step_to_which_every_option_leads_is_not_one_of_several_ways() {
    let body = "## A {#a}\n\n1. Choose. {choice=one}\n   - Yes. {to=c}\n   - No.\n\n2. Do b.\n\n## C {#c}\n\n1. Do c.\n";
    assert!(!page(&card(HEAD, body), &[]).contains("Only after this choice"));
    let apart = body.replace("## C", "## B {#b}\n\n1. Do it.\n\n## C");
    assert!(page(&card(HEAD, &apart), &[]).contains("Only after this choice"));
}

#[test]
fn each_place_of_a_step_has_a_letter_of_its_own() {
    const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 600\"><rect width=\"960\" height=\"600\" fill=\"#eee\"/></svg>";
    let place = |id: &str| {
        format!("[{id}]\nlabel = \"The button {id}\"\nx = 10\ny = 10\nwidth = 20\nheight = 10\n")
    };
    let body = "## Look {#look}\n\n![The first window with three buttons](a.svg)\n\n![The second window with three buttons](b.svg)\n\n\
        1. Hold [**One**](callout:one) and press [**Two**](callout:two).\n";
    let page = page(
        &card(HEAD, body),
        &[
            ("cards/lamp/a.svg", PICTURE),
            ("cards/lamp/b.svg", PICTURE),
            ("cards/lamp/a.callouts.toml", &place("one")),
            ("cards/lamp/b.callouts.toml", &place("two")),
        ],
    );
    let marks = page.split("class=\"callout ").skip(1);
    let marks: Vec<&str> = marks
        .filter_map(|link| link.split_once("data-mark=\"")?.1.split_once('"'))
        .map(|(mark, _)| mark)
        .collect();
    assert_eq!(marks, ["A", "B"]);
}

#[test]
fn a_link_to_the_part_about_trouble_has_its_title() {
    let trouble = format!(
        "{STEP}\n## When it stays dark {{#trouble kind=troubleshooting}}\n\n### It is dark {{#dark}}\n\n1. Wait.\n"
    );
    let other = "title: Go home\ncategory: example";
    let link = "## Go {#go}\n\n1. Read [](card:lamp#trouble).\n";
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/lamp/card.md", &card(HEAD, &trouble)),
        ("cards/home/card.md", &card(other, link)),
    ]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = fs::read_to_string(root.join("site/en/home/index.html")).expect("a page");
    assert!(page.contains(">When it stays dark</a>"), "{page}");
}
