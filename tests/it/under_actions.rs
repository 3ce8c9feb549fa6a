//! What belongs to an action: pictures, tables, facts and code, letter by letter and in the author's order.

use std::fs;

use crate::terminal::{code, run, said, small};

const GUIDE: &str = "title = \"Operations\"
source = \"en\"
languages = [\"en\", \"nl\"]

[category.example]
name = \"Operations\"

[translation]
warnings = \"allow\"
texts = \"allow\"
";

const CARD: &str = r#"---
title: Restart
category: example
---

## Stop {#stop}

1. Type it: {#type}

   ```powershell
   Stop-Service *.* <b> &amp; \* "x" [y] (z) __n__

       {#no} {{ v }}
   ```

   - first fact
   - second fact

   | Word | Means |
   |---|---|
   | Stopped | it is off |

   > [!OUTCOME]
   > It says so.

   ![The terminal with the command](terminal.svg)

   > [!NOTE]
   > Last of all.

2. Look at the queue: {#look}

   1. Open the window. {#window}
   2. Delete the jobs. {#delete}

      > [!WARNING]
      > Never delete a job that prints.
      > You can be cut by the paper.
      > {#prints}

      - one fact about jobs

   > [!OUTCOME]
   > The queue is empty.

3. Wait. {#wait}
"#;

const SCREEN: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 960 600"><rect width="960" height="600" fill="#eee"/></svg>"##;

const DUTCH: &str = "msgid \"\"
msgstr \"\"
\"Language: nl\\n\"
\"Content-Type: text/plain; charset=UTF-8\\n\"

msgctxt \"type.list-1.1\"
msgid \"first fact\"
msgstr \"eerste feit\"

msgctxt \"type.figure-1.alt\"
msgid \"The terminal with the command\"
msgstr \"De terminal met de opdracht\"

msgctxt \"type.table-1.1-2\"
msgid \"it is off\"
msgstr \"hij is uit\"
";

// The code as an element of a page has it.
const CODE: &str = "<span class=\"code-word\">Stop-Service</span> *.* &lt;b&gt; &amp;amp; \\* &quot;x&quot; [y] (z) __n__\n";

fn built(look: impl FnOnce(&dyn Fn(&str) -> String)) {
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/restart/card.md", CARD),
        ("cards/restart/terminal.svg", SCREEN),
        ("cards/restart/nl.po", DUTCH),
    ]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    look(&|path| fs::read_to_string(root.join("site").join(path)).expect("a page"));
}

fn places(page: &str, parts: &[&str]) -> Vec<usize> {
    let place = |part: &&str| {
        page.find(part)
            .unwrap_or_else(|| panic!("`{part}` is not in {page}"))
    };
    parts.iter().map(place).collect()
}

#[test]
fn a_page_has_them_in_the_order_of_the_card() {
    built(|page| {
        let english = page("en/restart/index.html");
        let (_, body) = english
            .split_once("<ol class=\"actions\"")
            .expect("actions");
        let parts = [
            "Type it:",
            CODE,
            "    {#no} {{ v }}\n",
            "first fact",
            "second fact",
            "it is off",
            "It says so.",
            "alt=\"The terminal with the command\"",
            "Last of all.",
            "Wait.",
        ];
        assert!(places(body, &parts).is_sorted(), "{body}");
        assert!(body.contains("data-language=\"powershell\""));
    });
}

#[test]
fn they_are_translated_and_code_is_not() {
    built(|page| {
        let dutch = page("nl/restart/index.html");
        let parts = [
            CODE,
            "eerste feit",
            "second fact",
            "hij is uit",
            "alt=\"De terminal met de opdracht\"",
        ];
        let (_, body) = dutch.split_once("<ol class=\"actions\"").expect("actions");
        assert!(places(body, &parts).is_sorted(), "{body}");
    });
}

#[test]
fn a_checklist_has_the_facts_and_the_code() {
    built(|page| {
        let checklist = page("en/restart/checklist.html");
        let parts = ["Type it:", CODE, "first fact", "Wait."];
        assert!(places(&checklist, &parts).is_sorted(), "{checklist}");
        assert!(!checklist.contains("<figure"), "{checklist}");
    });
}

#[test]
fn sub_actions_have_letters_and_come_after_their_warnings() {
    built(|page| {
        let english = page("en/restart/index.html");
        let (_, body) = english.split_once("id=\"look\"").expect("the action");
        let parts = [
            "Look at the queue:",
            "<ol class=\"actions\" type=\"a\" start=\"1\">",
            "data-number=\"a\"",
            "Open the window.",
            "Never delete a job that prints.",
            "data-number=\"b\"",
            "Delete the jobs.",
            "one fact about jobs",
            "The queue is empty.",
            "Wait.",
        ];
        assert!(places(body, &parts).is_sorted(), "{body}");
        let checklist = page("en/restart/checklist.html");
        let parts = [
            "data-tick=\"stop/look\"",
            "data-tick=\"stop/window\"",
            "Never delete a job that prints.",
            "data-tick=\"stop/delete\"",
            "one fact about jobs",
            "data-tick=\"stop/wait\"",
        ];
        assert!(places(&checklist, &parts).is_sorted(), "{checklist}");
    });
}

// The page of a card, after its front matter.
fn page_of(details: &str, body: &str) -> String {
    let card = format!("---\ntitle: Restart\ncategory: example\n{details}---\n\n{body}");
    let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/restart/card.md", &card)]);
    let output = run(&["build", ".", "--format", "html"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    fs::read_to_string(root.join("site/en/restart/index.html")).expect("a page")
}

#[test]
fn a_choice_of_a_sub_action_makes_branches() {
    let page = page_of(
        "",
        "## Look {#look}\n\n1. Read the display:\n   1. Choose what it says. {choice=one}\n      - It says \"low\". {to=order}\n      - It says \"empty\". {to=replace}\n\n## Order {#order then=end}\n\n1. Order it.\n\n## Replace {#replace}\n\n1. Replace it.\n",
    );
    assert_eq!(page.matches("class=\"step branch\"").count(), 2, "{page}");
}

#[test]
fn the_foot_of_a_page_has_no_list_without_facts() {
    let body = "## Stop {#stop}\n\n1. Stop it. {#stop-it}\n";
    let list = |details: &str| {
        let page = page_of(details, body);
        let (_, foot) = page.split_once("<footer").expect("a foot");
        foot.contains("<ul")
    };
    assert!(!list("audience: administrators\n"));
    assert!(list("owner: Service desk\n"));
}

#[test]
fn another_code_is_another_step() {
    let print = |typed: &str| {
        let body =
            format!("## Stop {{#stop}}\n\n1. Type it: {{#type}}\n\n   ```\n   {typed}\n   ```\n");
        let page = page_of("", &body);
        let (_, step) = page.split_once("id=\"stop\"").expect("a step");
        let (_, print) = step
            .split_once("data-fingerprint=\"")
            .expect("a fingerprint");
        print[..8].to_owned()
    };
    assert_eq!(print("stop a"), print("stop a"));
    assert_ne!(print("stop a"), print("stop b"));
}

#[test]
fn a_section_of_facts_has_no_number_and_is_not_in_a_checklist() {
    let card = "---\ntitle: Restart\ncategory: example\n---\n\n## First {#first}\n\n1. Open it. {#open}\n\n## Facts {#facts kind=about}\n\nThe queue is a service.\n\n- the spooler\n\n> [!CAUTION]\n> Keep your fingers away.\n> They can be crushed.\n> {#fingers}\n\n## Second {#second}\n\n1. Close it. {#close}\n";
    let (_folder, root) = small(&[("guide.toml", GUIDE), ("cards/restart/card.md", card)]);
    let output = run(&["build", ".", "--format", "html,checklist"], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let page = |path: &str| fs::read_to_string(root.join("site").join(path)).expect("a page");
    let card = page("en/restart/index.html");
    let (_, body) = card
        .split_once("<section class=\"step\" id=\"first\"")
        .expect("a step");
    let parts = [
        "<section class=\"step about\" id=\"facts\"",
        "The queue is a service.",
        "the spooler",
        "id=\"second\"",
        "They can be crushed.",
        "Close it.",
    ];
    assert!(places(body, &parts).is_sorted(), "{body}");
    assert!(!body.contains("Step 3"), "{body}");
    let checklist = page("en/restart/checklist.html");
    assert!(!checklist.contains("The queue is a service."));
    let parts = ["Open it.", "They can be crushed.", "Close it."];
    assert!(places(&checklist, &parts).is_sorted(), "{checklist}");
}

// One picture after each action, at the left margin, as most how-to pages have them.
#[test]
fn a_picture_between_two_actions_stays_there() {
    let card = "---\ntitle: Restart\ncategory: example\n---\n\n## Stop {#stop}\n\n1. Open it. {#open}\n\n\
        ![The first of three windows](terminal.svg)\n\n2. Type it. {#type}\n\n\
        ![The second of three windows](terminal.svg)\n\n3. Close it. {#close}\n\n\
        ![The third of three windows](terminal.svg)\n";
    let (_folder, root) = small(&[
        ("guide.toml", GUIDE),
        ("cards/restart/card.md", card),
        ("cards/restart/terminal.svg", SCREEN),
    ]);
    let formats = "html,fragment,single-file,markdown";
    let output = run(&["build", ".", "--format", formats], &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    let order = ["Open it.", "first of", "Type it.", "second of", "Close it."];
    for file in [
        "index.html",
        "fragment.html",
        "restart-single.html",
        "card.md",
    ] {
        let page = fs::read_to_string(root.join("site/en/restart").join(file)).expect("a page");
        let start = page.find("Open it.").expect("the first action");
        // A page has the actions in its description as well.
        let start = page[start..]
            .find("Open it.</")
            .map_or(start, |at| start + at);
        let mut parts = order.to_vec();
        parts.push("third of");
        assert!(places(&page[start..], &parts).is_sorted(), "{file}: {page}");
    }
}

// What a page says of each branch, as its text has it.
fn branches(body: &str) -> Vec<String> {
    let page = page_of("", body);
    let parts = page.split("<p class=\"branch-if\">").skip(1);
    let label = |part: &str| {
        let (_, rest) = part.split_once("<strong>").expect("the option");
        rest.split_once("</strong>").expect("its end").0.to_owned()
    };
    parts.map(label).collect()
}

const WAYS: &str = "\n## Two {#two then=end}\n\n1. Go.\n\n## Three {#three}\n\n1. Stop.\n";

#[test]
fn a_branch_names_the_options_that_lead_to_it_and_no_others() {
    let two_choices = "## One {#one}\n\n1. Pick a colour. {choice=one}\n   - Red.\n   - Blue.\n2. Pick a size. {choice=one}\n   - Small. {to=two}\n   - Large. {to=three}\n";
    assert_eq!(
        branches(&format!("{two_choices}{WAYS}")),
        ["Small.", "Large."]
    );
    let falls =
        "## One {#one}\n\n1. Pick. {choice=one}\n   - A. {to=two}\n   - B.\n   - C. {to=three}\n";
    assert_eq!(branches(&format!("{falls}{WAYS}")), ["A. / B.", "C."]);
    let two = "## One {#one}\n\n1. Pick. {choice=one}\n   - Yes. {to=two}\n   - Perhaps. {to=two}\n   - No. {to=three}\n";
    assert_eq!(
        branches(&format!("{two}{WAYS}")),
        ["Yes. / Perhaps.", "No."]
    );
}

// Without the condition, readers skip the choice; with `any`, they may choose nothing.
#[test]
fn a_step_that_readers_come_to_without_an_option_is_no_branch() {
    let any = "## One {#one}\n\n1. Pick. {choice=any}\n   - A. {to=three}\n   - B.\n";
    assert_eq!(branches(&format!("{any}{WAYS}")), ["A."]);
}
