//! The part of a picture under an action: the place that its words name, where it is on the picture, and nowhere else. And whether
//! a card has anything to practise.

use std::fs;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Cards\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n[category.office]\nname = \"Office\"\n";

const CARD: &str = "---
title: Save it
category: office
---

With this card you save it.

## Save it {#save-it}

> [!NOTICE]
> Never click [Delete](callout:delete).
> It is gone then.
> {#never guards=open}

1. Open the page. {#open}
2. Click [**Save**](callout:save). {#save}
3. Click [**Save**](callout:save) and then [**Close**](callout:close). {#close}
4. Read [the whole page](callout:all). {#read}
5. Choose what you need. {#choose choice=one}
   - Type your name in [the field](callout:name).
   - Click [**Save**](callout:save).

![The page with its buttons](page.svg)
";

const PICTURE: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900" viewBox="0 0 1600 900"><rect width="1600" height="900" fill="#eee"/></svg>"##;

const CALLOUTS: &str = "
[save]
label = \"Save\"
x = 40
y = 40
width = 10
height = 6

[close]
label = \"Close\"
x = 52
y = 40
width = 10
height = 6

[delete]
label = \"Delete\"
x = 40
y = 48
width = 10
height = 6
forbidden = \"never\"

[name]
label = \"Name\"
x = 2
y = 90
width = 10
height = 6

[all]
label = \"All of it\"
x = 5
y = 5
width = 90
height = 85
";

// The page of the card and its checklist, with this picture and these callouts.
fn built(picture: &str, callouts: &str) -> (String, String) {
    built_from(CARD, picture, callouts)
}

fn built_from(card: &str, picture: &str, callouts: &str) -> (String, String) {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/example/card.md", card),
        ("cards/example/page.svg", picture),
        ("cards/example/page.callouts.toml", callouts),
    ]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let read =
        |name: &str| fs::read_to_string(root.join("site/en/example").join(name)).expect("a page");
    (read("index.html"), read("checklist.html"))
}

// What is under an action of the page.
fn action<'a>(page: &'a str, id: &str) -> &'a str {
    let from = page
        .find(&format!("<li class=\"action\" id=\"{id}\""))
        .expect(id);
    let rest = &page[from..];
    &rest[..rest
        .find("</li>\n<li class=\"action\"")
        .unwrap_or(rest.len())]
}

// The frame of each crop: x, y, width, height, in pixels of the picture.
fn frames(words: &str) -> Vec<[f64; 4]> {
    let boxes = words.split("<a class=\"crop\"").skip(1);
    let number = |text: &str| text.parse().expect("a number");
    boxes
        .map(|crop| {
            let (_, rest) = crop.split_once("viewBox=\"").expect("a frame");
            let (frame, _) = rest.split_once('"').expect("its end");
            let numbers: Vec<f64> = frame.split(' ').map(number).collect();
            numbers.try_into().expect("four numbers")
        })
        .collect()
}

// Whether a frame holds a place, in pixels.
fn holds([x, y, width, height]: [f64; 4], [left, top, wide, high]: [f64; 4]) -> bool {
    x <= left && y <= top && x + width >= left + wide && y + height >= top + high
}

const SAVE: [f64; 4] = [640.0, 360.0, 160.0, 54.0];
const CLOSE: [f64; 4] = [832.0, 360.0, 160.0, 54.0];
const NAME: [f64; 4] = [32.0, 810.0, 160.0, 54.0];

#[test]
fn the_place_that_an_action_names_is_shown_under_it() {
    let (page, _) = built(PICTURE, CALLOUTS);
    let [frame] = frames(action(&page, "save"))[..] else {
        panic!("one crop");
    };
    assert!(holds(frame, SAVE), "{frame:?}");
    assert!(frame[2] < 500.0, "only a part of the picture: {frame:?}");
    assert!((frame[2] / frame[3] - 16.0 / 9.0).abs() < 0.02, "{frame:?}");
    // What is at the edge of the picture is shown from there.
    let choice = frames(action(&page, "choose"));
    assert!(holds(choice[0], NAME), "{choice:?}");
    assert!(holds([0.0, 0.0, 1600.0, 900.0], choice[0]), "{choice:?}");
    assert!(
        holds(choice[1], SAVE),
        "the places are far apart: {choice:?}"
    );
}

#[test]
fn places_that_are_close_together_are_shown_as_one() {
    let (page, _) = built(PICTURE, CALLOUTS);
    let [frame] = frames(action(&page, "close"))[..] else {
        panic!("one crop");
    };
    assert!(holds(frame, SAVE) && holds(frame, CLOSE), "{frame:?}");
}

#[test]
fn what_is_forbidden_is_hatched_there_too() {
    let (page, _) = built(PICTURE, CALLOUTS);
    let crop = action(&page, "save");
    let crop = &crop[crop.find("<p class=\"crops\"").expect("a crop")..];
    assert!(crop.contains("mark-forbidden") && crop.contains("class=\"hatch\""));
    assert!(crop.contains("class=\"ban\""));
}

const WIDE: [f64; 4] = [32.0, 810.0, 1536.0, 54.0];

// The callouts with a name that is nearly as wide as the picture.
fn wide_name() -> String {
    CALLOUTS.replace("x = 2\ny = 90\nwidth = 10", "x = 2\ny = 90\nwidth = 96")
}

#[test]
fn of_a_place_that_is_too_wide_to_be_read_the_beginning_is_shown() {
    let (page, _) = built(PICTURE, &wide_name());
    let [x, y, width, height] = frames(action(&page, "choose"))[0];
    assert!(x <= WIDE[0] && width <= 760.0, "{x} {width}");
    assert!(
        y <= WIDE[1] && y + height >= WIDE[1] + WIDE[3],
        "{y} {height}"
    );
}

#[test]
fn a_place_as_wide_as_a_small_picture_is_shown_as_a_strip() {
    let picture = PICTURE.replace("1600", "800").replace("900", "450");
    let (page, _) = built(&picture, &wide_name());
    let [_, y, width, height] = frames(action(&page, "choose"))[0];
    assert!(width > 2.5 * height, "{width} {height}");
    assert!(y <= WIDE[1] / 2.0 && y + height >= (WIDE[1] + WIDE[3]) / 2.0);
}

// By its shape: the screen of a phone has more pixels across than many a screen of a desk. Paper has the same two layouts.
#[test]
fn a_picture_that_is_higher_than_wide_is_beside_its_actions() {
    for (width, height, is_wide) in [
        ("1600", "900", true),
        ("1170", "2532", false),
        ("1440", "1440", false),
        ("1000", "700", false),
    ] {
        let picture = PICTURE.replace("1600", width).replace("900", height);
        let (page, _) = built(&picture, CALLOUTS);
        assert_eq!(page.contains("step-wide"), is_wide, "{width} x {height}");
        assert!(page.contains("step-pictured"), "{width} x {height}");
    }
}

#[test]
fn a_picture_that_is_narrower_than_a_phone_is_not_cropped() {
    let picture = PICTURE.replace("1600", "300").replace("900", "600");
    assert!(!built(&picture, CALLOUTS).0.contains("class=\"crop\""));
    let picture = PICTURE.replace("1600", "390").replace("900", "844");
    assert!(built(&picture, CALLOUTS).0.contains("class=\"crop\""));
}

#[test]
fn there_is_no_crop_without_a_place_or_of_nearly_the_whole_picture() {
    let (page, checklist) = built(PICTURE, CALLOUTS);
    assert!(frames(action(&page, "open")).is_empty());
    assert!(frames(action(&page, "read")).is_empty());
    assert!(!checklist.contains("class=\"crop\""));
    let small = PICTURE.replace("1600", "320").replace("900", "180");
    assert!(!built(&small, CALLOUTS).0.contains("class=\"crop\""));
}

#[test]
fn a_crop_is_of_the_same_file_and_says_nothing() {
    let (page, _) = built(PICTURE, CALLOUTS);
    let crop = action(&page, "save");
    assert!(crop.contains(
        "<image href=\"../../assets/cards/example/page.svg\" width=\"1600\" height=\"900\""
    ));
    assert!(crop.contains("<p class=\"crops\" aria-hidden=\"true\"><a class=\"crop\" href=\"#save-it_figure-1\" tabindex=\"-1\""));
    assert!(!page.contains(" style=\""), "the content policy forbids it");
}

#[test]
fn a_card_can_be_practised_only_if_an_action_names_a_place_that_is_allowed() {
    let practice = |page: &str| {
        let button = page.contains("data-practice ");
        assert_eq!(button, page.contains("data-practice-dialog"));
        assert!(!page.contains("practice.") || button, "its script is named");
        button
    };
    let (page, checklist) = built(PICTURE, CALLOUTS);
    assert!(practice(&page));
    assert!(!practice(&checklist));
    let only_forbidden = |words: &str| words.replace("[**Save**](callout:save)", "**Save**");
    let card = only_forbidden(CARD);
    let card = card
        .replace("[**Close**](callout:close)", "**Close**")
        .replace("[the whole page](callout:all)", "the whole page")
        .replace("[the field](callout:name)", "the field")
        .replace(
            "1. Open the page.",
            "1. Open the page, without [Delete](callout:delete).",
        );
    let from = CALLOUTS.find("[delete]").expect("the forbidden place");
    let to = CALLOUTS.find("[name]").expect("the next one");
    assert!(!practice(
        &built_from(&card, PICTURE, &CALLOUTS[from..to]).0
    ));
}
