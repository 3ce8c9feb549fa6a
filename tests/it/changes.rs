//! What changed: the history of a guide, and what pages, feeds and files say of it.

use std::fs;
use std::path::Path;

use stappenkaart::format::Format;
use stappenkaart::format::feed::read;
use stappenkaart::format::html::Html;
use stappenkaart::history::{CardState, History, Occasion, Revision};
use stappenkaart::model::Day;
use stappenkaart::source::Sources;
use stappenkaart::verify::published;

use crate::guide::{Files, build, check, must_say, override_template, said};
use crate::terminal::{card, code, edit, must_end, run, said as terminal_said, small};

const FORMATS: &[&dyn Format] = &[&Html];
const OLD: &str = "Never press **Delete**.";
const NEW: &str = "Never press **Erase**.";

fn body(severity: &str, avoid: &str) -> String {
    card(&format!(
        "## Save {{#save}}\n\n> [!{severity}]\n> {avoid}\n> Your file is gone.\n> {{#never-delete guards=save-it}}\n\n1. Click on **Save**. {{#save-it}}\n"
    ))
}

fn tool(root: &Path, arguments: &[&str]) {
    let output = run(arguments, root);
    assert_eq!(code(&output), 0, "{}", terminal_said(&output));
}

fn accept(root: &Path) {
    tool(root, &["warnings", "accept", "--reason", "better", "."]);
}

// A guide that recorded one warning, and then its change.
fn changed(from: &str, to: &str) -> (tempfile::TempDir, Files) {
    let (folder, root) = small(&[("cards/example/card.md", from)]);
    let guide = fs::read_to_string(root.join("guide.toml")).expect("the guide");
    let guide = format!("url = \"https://example.com/help/\"\n{guide}");
    fs::write(root.join("guide.toml"), guide).expect("the disk takes it");
    accept(&root);
    tool(&root, &["changes", "record", "."]);
    fs::write(root.join("cards/example/card.md"), to).expect("the disk takes it");
    accept(&root);
    tool(&root, &["changes", "record", "."]);
    let names = [
        "guide.toml",
        "cards/example/card.md",
        "warnings.lock",
        "changes.lock",
    ];
    let files = names.map(|name| (name.to_owned(), fs::read(root.join(name)).expect(name)));
    (folder, Files::from(files))
}

fn site_of(files: &Files) -> (tempfile::TempDir, std::path::PathBuf) {
    build(files, FORMATS).unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

fn page_of(site: &Path) -> String {
    fs::read_to_string(site.join("en/example/index.html")).expect("the page")
}

#[test]
fn a_reworded_warning_is_on_the_page_and_in_the_feed() {
    let (folder, files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    let (_folder, site) = site_of(&files);
    let page = page_of(&site);
    let section = &page[page.find("id=\"page_changes\"").expect("the section")..];
    for words in [
        "<details open>",
        "Warning reworded",
        "Never press Delete.",
        "Never press Erase.",
    ] {
        assert!(section.contains(words), "{words}: {section}");
    }
    assert!(page.contains("type=\"application/atom+xml\""));
    let feed = fs::read(site.join("en/changes.xml")).expect("the feed");
    let entries = read(&feed).expect("a feed");
    assert_eq!(entries.len(), 1);
    assert!(entries[0].text.contains("Never press Delete."));
    assert!(page.contains(entries[0].link.split('#').nth(1).expect("an anchor")));
    assert!(published(&site, FORMATS).is_ok());
    let document = fs::read_to_string(folder.path().join("CHANGES.md")).expect("CHANGES.md");
    assert!(
        document.contains("Warning reworded. Before: “"),
        "{document}"
    );
}

#[test]
fn a_removed_and_a_weaker_warning_come_first() {
    let two = |severity: &str| {
        let text = body(severity, OLD);
        text.replace(
            "1. Click",
            "> [!CAUTION]\n> Never run.\n> You fall.\n> {#run guards=save-it}\n\n1. Click",
        )
    };
    let after = body("NOTICE", OLD).replace("title: Example", "title: Other");
    let (folder, _files) = changed(&two("CAUTION"), &after);
    let listed = terminal_said(&run(&["changes", "list", "."], folder.path()));
    let place = |words: &str| {
        listed
            .find(words)
            .unwrap_or_else(|| panic!("{words}: {listed}"))
    };
    assert!(
        place("Warning removed. Before: “Caution: Never run. You fall.”")
            < place("Warning is weaker")
    );
    assert!(place("Warning is weaker") < place("Title changed"));
}

#[test]
fn old_words_are_no_sighting() {
    let (_folder, mut files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    override_template(
        &mut files,
        "html/parts.html",
        "<p class=\"avoid\">{{ <runs runs={warning.avoid.runs} /> }}</p>",
        "",
    );
    must_say(
        &build(&files, FORMATS).expect_err("no warning"),
        "SK501",
        "never-delete",
    );
}

// The words of the section, even in the box of a warning, are not the words that are owed.
#[test]
fn old_words_in_the_box_of_a_warning_are_not_the_new_ones() {
    let (_folder, mut files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    override_template(
        &mut files,
        "html/parts.html",
        "<p class=\"avoid\">{{ <runs runs={warning.avoid.runs} /> }}</p>",
        "<p class=\"avoid\">{{ page.changes[0].warnings[0].before.text }}</p>",
    );
    must_say(
        &build(&files, FORMATS).expect_err("an old warning"),
        "SK501",
        "never-delete",
    );
}

#[test]
fn a_feed_without_a_change_is_found() {
    let (_folder, files) = changed(&body("CAUTION", OLD), &body("NOTICE", NEW));
    let (_folder, site) = site_of(&files);
    let path = site.join("en/changes.xml");
    let feed = fs::read_to_string(&path).expect("the feed");
    let forgeries = [
        feed.replace("Warning is weaker", "Other text changed"),
        feed.replace("Never press Delete.", "Never press."),
        feed.replace("<entry>", "<!--").replace("</entry>", "-->"),
        feed.replace("2026-", "26-"),
        feed.replace("<author>", "<editor>")
            .replace("</author>", "</editor>"),
        feed.replace("&lt;q&gt;", "&lt;q hidden&gt;"),
        feed.replace("/en/example/#", "/en/other/#"),
        feed.replace("2026-1", "2025-1"),
        feed.replace("Delete", "@@")
            .replace("Erase", "Delete")
            .replace("@@", "Erase"),
        String::new(),
    ];
    for forged in forgeries {
        assert_ne!(feed, forged);
        fs::write(&path, &forged).expect("the disk takes it");
        let problems = published(&site, FORMATS).expect_err("a forged feed");
        must_say(&problems, "SK501", "");
    }
    fs::remove_file(&path).expect("the disk takes it");
    must_say(
        &published(&site, FORMATS).expect_err("no feed"),
        "SK501",
        "the feed",
    );
}

#[test]
fn only_what_people_accepted_is_recorded() {
    let (folder, _files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    edit(
        &folder.path().join("cards/example/card.md"),
        "Erase",
        "Wipe",
    );
    let output = run(&["changes", "record", "."], folder.path());
    must_end(
        &output,
        2,
        &["1 warning is not in `warnings.lock`", "warnings accept"],
    );
    accept(folder.path());
    let output = run(&["check", "."], folder.path());
    must_end(&output, 0, &["SK408", "was reworded"]);
    tool(folder.path(), &["changes", "record", "."]);
    let output = run(&["changes", "record", "."], folder.path());
    must_end(&output, 0, &["Nothing changed since the last time"]);
}

#[test]
fn what_can_not_be_published_is_not_recorded() {
    let (folder, _files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    let root = folder.path();
    edit(
        &root.join("cards/example/card.md"),
        "{#save}",
        "{#save whan=b}",
    );
    let before = fs::read(root.join("changes.lock")).expect("the history");
    let output = run(&["changes", "record", "."], root);
    assert_ne!(code(&output), 0);
    edit(
        &root.join("cards/example/card.md"),
        "{#save whan=b}",
        "{#save}",
    );
    edit(
        &root.join("guide.toml"),
        "languages = [\"en\"]",
        "languages = [\"en\", \"de\"]",
    );
    must_end(
        &run(&["changes", "record", "."], root),
        2,
        &["error", "readers can't get", "stappenkaart check", "--lang"],
    );
    assert_eq!(fs::read(root.join("changes.lock")).expect("it"), before);
    // The edition in English can be published, and one in a language that the guide does not have can't.
    let record = |lang| run(&["changes", "record", ".", "--lang", lang], root);
    must_end(&record("fr"), 2, &["no language `fr`"]);
    must_end(&record("de"), 2, &["readers can't get"]);
    must_end(&record("en"), 0, &["Nothing changed"]);
}

#[test]
fn a_card_that_has_another_id_has_the_same_history() {
    let (folder, _files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    let root = folder.path();
    fs::rename(root.join("cards/example"), root.join("cards/other")).expect("the disk takes it");
    let guide = fs::read_to_string(root.join("guide.toml")).expect("the guide");
    let guide = format!("{guide}\n[redirect]\nexample = \"other\"\n");
    fs::write(root.join("guide.toml"), guide).expect("the disk takes it");
    accept(root);
    must_end(
        &run(&["changes", "record", "."], root),
        0,
        &["Moved: `example` is `other` now", "Recorded 1 card"],
    );
    let said = terminal_said(&run(&["changes", "list", "."], root));
    assert!(said.contains("Warning reworded"), "{said}");
    for gone in ["Warning removed", "Card removed", "New card", "New warning"] {
        assert!(!said.contains(gone), "{gone}: {said}");
    }
    let again = run(&["changes", "record", "."], root);
    must_end(&again, 0, &["Nothing changed since the last time"]);
    let check = run(&["check", "."], root);
    must_end(&check, 0, &[]);
    assert!(!terminal_said(&check).contains("SK408"));
}

#[test]
fn a_history_can_begin_with_a_site() {
    let (folder, root) = small(&[("cards/example/card.md", &body("NOTICE", OLD))]);
    accept(&root);
    tool(&root, &["build", ".", "--format", "html", "--out", "site"]);
    edit(&root.join("cards/example/card.md"), "Delete", "Erase");
    accept(&root);
    tool(&root, &["changes", "record", ".", "--from", "site"]);
    let listed = terminal_said(&run(&["changes", "list", "."], folder.path()));
    assert!(listed.contains("Warning reworded"), "{listed}");
    let output = run(&["changes", "record", ".", "--from", "nowhere"], &root);
    must_end(&output, 1, &["warnings.json"]);
}

#[test]
fn a_card_that_is_gone_takes_its_warnings_along_in_the_feed() {
    let (folder, _files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    let root = folder.path();
    fs::rename(root.join("cards/example"), root.join("cards/other")).expect("the disk takes it");
    accept(root);
    must_end(
        &run(&["check", "."], root),
        0,
        &["the card `example` in `en` is not published any more"],
    );
    tool(root, &["changes", "record", "."]);
    tool(root, &["build", ".", "--format", "html", "--out", "site"]);
    let feed = fs::read(root.join("site/en/changes.xml")).expect("the feed");
    let entries = read(&feed).expect("a feed");
    let gone = entries
        .iter()
        .find(|entry| entry.text.contains("Card removed"));
    let gone = gone.expect("the card that is gone");
    assert!(gone.text.contains("Warning removed"), "{gone:?}");
    assert_eq!(gone.link, "https://example.com/help/en/index.html");
    assert!(entries.iter().any(|entry| entry.text.contains("New card")));
}

#[test]
fn a_broken_history_is_an_error_with_its_line() {
    let start = "[[revision]]\ncard = \"example\"\nlang = \"en\"\non = \"2026-11-28\"\n";
    let warning = "\n[[revision.warning]]\nid = \"a\"\nseverity = \"notice\"\nlang = \"en\"\navoid = \"Never.\"\nconsequence = []\n";
    let says = |text: String, words: &str| {
        let files = Files::from([
            ("guide.toml".to_owned(), crate::support::GUIDE.into()),
            (
                "cards/example/card.md".to_owned(),
                body("NOTICE", OLD).into(),
            ),
            ("changes.lock".to_owned(), text.into_bytes()),
        ]);
        must_say(&check(&files), "SK407", words);
    };
    says(format!("<<<<<<< ours\n{start}"), "merge conflict");
    says(
        format!("{start}colour = \"red\"\n"),
        "unknown field `colour`",
    );
    says(start.replace("2026-11-28", "yesterday"), "is not a day");
    says(
        format!("{start}\n{}", start.replace("2026", "2025")),
        "after one of a later day",
    );
    says(
        format!("{start}removed = [\"b\"]\n"),
        "removes the warning `b`",
    );
    says(
        format!("{start}\n{start}start = true\n"),
        "start of its history",
    );
    says(start.replace("example", "../etc"), "does not name a card");
    says(
        start.replace("\"en\"", "\"en onclick\""),
        "does not name a card",
    );
    says(format!("{start}title = \"a\\u202Eb\"\n"), "U+202E");
    says(format!("{start}title = \"a\\u0000b\"\n"), "U+0000");
    says(
        format!("{start}steps = [\"a\"]\n"),
        "is not the id of a step",
    );
    says(
        start.to_owned() + &warning.replace("notice", "mild"),
        "is not a severity",
    );
    says(
        start.to_owned() + &warning.replace("Never.", " "),
        "has no words",
    );
}

#[test]
fn a_text_with_markup_stays_a_text() {
    let hostile = "Never press `</script><b>` & \"quit\" now.";
    let (_folder, files) = changed(&body("NOTICE", OLD), &body("NOTICE", hostile));
    let (_folder, site) = site_of(&files);
    let feed = fs::read(site.join("en/changes.xml")).expect("the feed");
    let entries = read(&feed).expect("a feed");
    assert!(entries[0].text.contains("</script><b>"), "{entries:?}");
    let page = page_of(&site);
    let section = &page[page.find("id=\"page_changes\"").expect("the section")..];
    assert!(!section.contains("</script><b>"), "{section}");
}

#[test]
fn a_history_is_read_as_it_was_written() {
    let (_folder, files) = changed(&body("CAUTION", OLD), &body("NOTICE", NEW));
    let (history, problems) = History::read(&Sources::in_memory(files.clone()));
    assert!(problems.is_empty());
    assert_eq!(history.text().into_bytes(), files["changes.lock"]);
}

// A card can go and come back, and say on one day what it said before.
#[test]
fn every_revision_has_an_anchor_of_its_own() {
    let (_folder, files) = changed(&body("CAUTION", OLD), &body("NOTICE", NEW));
    let (mut history, _) = History::read(&Sources::in_memory(files.clone()));
    let state = history
        .last("example", "en")
        .expect("a revision")
        .state
        .clone();
    let day = Day {
        year: 2020,
        month: 1,
        day: 1,
    };
    let mut add = |occasion, state| {
        history.add(Revision {
            card: "example".into(),
            lang: "en".into(),
            on: day,
            occasion,
            state,
        });
    };
    for _ in 0..2 {
        add(Occasion::Gone, CardState::default());
        add(Occasion::Published, state.clone());
    }
    let mut files = files;
    files.insert("changes.lock".into(), history.text().into_bytes());
    let (_folder, site) = site_of(&files);
    let feed = fs::read(site.join("en/changes.xml")).expect("the feed");
    assert_eq!(read(&feed).expect("ids of their own").len(), 5);
}

#[test]
fn a_guide_without_a_history_has_no_section_and_no_feed() {
    let (_folder, mut files) = changed(&body("NOTICE", OLD), &body("NOTICE", NEW));
    files.remove("changes.lock");
    let (_folder, site) = site_of(&files);
    assert!(!site.join("en/changes.xml").exists());
    assert!(!page_of(&site).contains("page_changes"));
    assert!(
        check(&files)
            .iter()
            .all(|problem| problem.code.0 != "SK408")
    );
}
