//! The review copy: every warning in both languages, and all that a reviewer has to know of a translation.

use std::fs;
use std::path::Path;

use stappenkaart::catalog_files::segments_by_file;
use stappenkaart::compile::{self, BuildError};
use stappenkaart::diag::Diagnostic;
use stappenkaart::format::{
    Reading, ReviewRow, ReviewView, ReviewedWarning, Role, Sight, html, pdf,
};
use stappenkaart::library;
use stappenkaart::localize::Session;
use stappenkaart::model::{Lang, Print, Theme, plain};
use stappenkaart::review::{Kind, review, write};
use stappenkaart::source::Sources;
use stappenkaart::verify::squash;

use crate::guide::{Files, demo, must_say, override_template, replace, said};
use crate::terminal;

const CARD: &str = "cards/zakelijke-track-trace/card.md";
const PO: &str = "cards/zakelijke-track-trace/en.po";
const NAME: &str = "zakelijke-track-trace/nooit-read-only";
const WARNING: &str = "Never turn on track & trace **read only**.";

fn view(files: &Files, lang: &str) -> ReviewView {
    let sources = Sources::in_memory(files.clone());
    let library = library::read(&sources).0.expect("the demo is a guide");
    let (session, _) = Session::open(&sources, &library);
    review(&session.locale(&Lang::new(lang)), "copy.csv")
}

fn written(files: &Files, lang: &str, kind: Kind) -> Result<Vec<u8>, Vec<Diagnostic>> {
    let sources = Sources::in_memory(files.clone());
    let image = |path: &str| compile::picture(&sources, path);
    let engines = compile::engines(&sources, &Theme::default(), &Print::default(), &image)
        .map_err(|stop| match stop {
            BuildError::Problems(problems) => problems,
            BuildError::Disk(error) => panic!("{error}"),
        })?;
    write(&view(files, lang), kind, &engines, "review.html")
}

fn bytes(files: &Files, lang: &str, kind: Kind) -> Vec<u8> {
    written(files, lang, kind).unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

fn page(files: &Files, lang: &str) -> String {
    String::from_utf8(bytes(files, lang, Kind::Html)).expect("a page is UTF-8")
}

fn read(page: &str) -> Reading {
    html::read_back("review.html", page.as_bytes(), &|_| None).expect("the page can be read")
}

fn paper(files: &Files, lang: &str) -> String {
    let reading =
        pdf::read_back(&bytes(files, lang, Kind::Pdf), "review.pdf").expect("the PDF can be read");
    reading
        .passages
        .iter()
        .map(|passage| squash(&passage.text))
        .collect()
}

fn warning<'v>(view: &'v ReviewView, name: &str) -> &'v ReviewedWarning {
    view.warnings
        .iter()
        .find(|warning| warning.name == name)
        .expect("the warning is in the copy")
}

fn state(warning: &ReviewedWarning) -> &'static str {
    warning
        .standing
        .state
        .as_ref()
        .expect("a warning has a state")
        .name
}

fn rows(view: &ReviewView) -> impl Iterator<Item = &ReviewRow> {
    view.sections
        .iter()
        .flat_map(|section| &section.parts)
        .flat_map(|part| &part.rows)
}

fn row<'v>(view: &'v ReviewView, id: &str) -> &'v ReviewRow {
    rows(view)
        .find(|row| row.source.id == id)
        .expect("the text is in the copy")
}

#[test]
fn the_page_shows_every_warning_in_both_languages() {
    let files = demo();
    let view = view(&files, "en");
    let reading = read(&page(&files, "en"));
    let found: Vec<_> = reading
        .passages
        .iter()
        .filter(|passage| passage.role == Role::Warning)
        .collect();
    assert_eq!(found.len(), 2 * view.warnings.len());
    assert!(view.warnings.len() >= 5, "the demo has warnings");
    for (pair, warning) in found.chunks(2).zip(&view.warnings) {
        for ((passage, side), lang) in pair
            .iter()
            .zip([&warning.source, &warning.translation])
            .zip(["nl", "en"])
        {
            let texts = std::iter::once(&side.avoid)
                .chain(&side.consequence)
                .map(|text| text.plain.as_str());
            let whole: String = std::iter::once(side.signal.as_str()).chain(texts).collect();
            assert_eq!(squash(&passage.text), squash(&whole));
            assert_eq!(
                (passage.lang.as_str(), &passage.sight),
                (lang, &Sight::Visible),
                "{}",
                warning.name
            );
        }
    }
}

#[test]
fn the_paper_shows_every_warning_in_both_languages() {
    let files = demo();
    let seen = paper(&files, "en");
    for warning in view(&files, "en").warnings {
        for side in [&warning.source, &warning.translation] {
            for text in std::iter::once(&side.avoid).chain(&side.consequence) {
                assert!(
                    seen.contains(&squash(&text.plain)),
                    "{}: {}",
                    warning.name,
                    text.plain
                );
            }
        }
        assert!(
            seen.contains(&warning.name),
            "what to type for {}",
            warning.name
        );
    }
}

#[test]
fn every_text_that_is_translated_is_in_the_copy() {
    let files = demo();
    let sources = Sources::in_memory(files.clone());
    let library = library::read(&sources).0.expect("the demo is a guide");
    let view = view(&files, "en");
    let mut count = 0;
    for source in segments_by_file(&library).into_values().flatten() {
        let row = row(&view, source.segment.id.as_str());
        assert!(!row.translation.runs.is_empty(), "{}", row.source.id);
        assert!(
            rows(&view).any(|row| row.source.plain == plain(&source.segment.text)),
            "{:?}",
            source.segment.id
        );
        count += 1;
    }
    assert!(count > 100, "the demo has texts");
}

#[test]
fn warnings_come_first_and_shared_steps_once() {
    let files = demo();
    let page = page(&files, "en");
    let place = |words: &str| page.find(words).unwrap_or_else(|| panic!("no {words}"));
    assert!(place("id=\"review_warnings\"") < place("id=\"review_texts\""));
    let view = view(&files, "en");
    let last = view.warnings.last().expect("a warning");
    assert!(place(&format!("id=\"{}\"", last.anchor)) < place("id=\"review_texts\""));
    let shared = rows(&view)
        .filter(|row| row.source.plain == row_of_shared_step(&view))
        .count();
    assert_eq!(shared, 1);
    let led = view
        .sections
        .iter()
        .flat_map(|section| &section.parts)
        .filter(|part| part.elsewhere.is_some())
        .count();
    assert!(led > 1, "cards lead to what they share");
}

fn row_of_shared_step(view: &ReviewView) -> String {
    let section = view
        .sections
        .iter()
        .find(|section| section.path == "shared/inloggen.md")
        .expect("the shared step");
    section.parts[0].rows[0].source.plain.clone()
}

#[test]
fn nothing_is_marked_that_is_merely_translated() {
    let mut files = demo();
    files.remove("warnings.lock");
    let view = view(&files, "en");
    assert!(
        rows(&view)
            .filter(|row| row.warning.is_none())
            .all(|row| row.standing.state.is_none())
    );
    assert_eq!((view.waiting, view.approved), (0, 0));
    assert_eq!(
        view.progress,
        format!("0 of {} warnings approved", view.total)
    );
}

#[test]
fn a_draft_has_lines_to_sign_and_an_approved_one_has_its_signer() {
    let (_folder, root) = terminal::demo();
    fs::remove_file(root.join("content/warnings.lock")).expect("the demo has a ledger");
    assert_eq!(
        terminal::code(&terminal::run(&["warnings", "accept"], &root)),
        0
    );
    let mut approve = terminal::tool();
    approve
        .args([
            "warnings",
            "approve",
            "--lang",
            "en",
            "--by",
            "Anna <b>de Vries</b>",
            NAME,
        ])
        .env("SOURCE_DATE_EPOCH", "1795478400");
    let output = approve.current_dir(&root).output().expect("the tool runs");
    assert_eq!(terminal::code(&output), 0, "{}", terminal::said(&output));
    let output = terminal::run(
        &["translate", "review", "--lang", "en", "--to", "copy.html"],
        &root,
    );
    assert_eq!(terminal::code(&output), 0, "{}", terminal::said(&output));
    let total = view(&demo(), "en").total;
    assert!(terminal::said(&output).contains(&format!(
        "copy.html: 1 of {total} warnings approved; 0 texts wait for review"
    )));
    let page = fs::read_to_string(root.join("copy.html")).expect("the copy");
    assert!(
        page.contains("Approved by Anna &lt;b&gt;de Vries&lt;/b&gt; on"),
        "the name is text"
    );
    assert_eq!(page.matches("class=\"lines\"").count(), total - 1);
    assert!(page.contains(&format!("1 of {total} warnings approved")));
    assert!(page.contains("Waiting for approval"));
}

#[test]
fn a_waiver_shows_with_its_reason() {
    let (_folder, root) = terminal::demo();
    terminal::edit(&root.join("content").join(PO), "Never turn on", "Turn on");
    let arguments = [
        "warnings",
        "approve",
        "--lang",
        "en",
        "--by",
        "Anna",
        "--waive",
        "negation",
        "--reason",
        "just a test",
        NAME,
    ];
    let output = terminal::run(&arguments, &root);
    assert_eq!(terminal::code(&output), 0, "{}", terminal::said(&output));
    assert_eq!(
        terminal::code(&terminal::run(
            &["translate", "review", "--lang", "en", "--to", "c.html"],
            &root
        )),
        0
    );
    let page = fs::read_to_string(root.join("c.html")).expect("the copy");
    assert!(
        page.contains("<code translate=\"no\">negation</code>") && page.contains("just a test")
    );
}

#[test]
fn a_stale_text_shows_the_earlier_source() {
    let mut files = demo();
    replace(
        &mut files,
        CARD,
        "Zet nooit track & trace **read only** aan.",
        "Zet track & trace **read only** nooit meer aan.",
    );
    let stale = view(&files, "en");
    let found = warning(&stale, NAME);
    assert_eq!(state(found), "stale");
    assert_eq!(
        found.earlier[0].plain,
        "Zet nooit track & trace read only aan."
    );
    assert_eq!(
        found.translation.avoid.plain,
        "Never turn on track & trace read only."
    );
    let page = page(&files, "en");
    assert!(page.contains("The source as it was when this was translated"));
    assert!(paper(&files, "en").contains(&squash("Zet nooit track & trace read only aan.")));
}

#[test]
fn a_synced_catalog_still_tells_the_earlier_source() {
    let (_folder, root) = terminal::demo();
    let card = root.join("content").join(CARD);
    terminal::edit(
        &card,
        "Klik opnieuw op **Opslaan**.",
        "Klik daarna opnieuw op **Opslaan**.",
    );
    assert_eq!(
        terminal::code(&terminal::run(
            &["translate", "sync", "--lang", "en"],
            &root
        )),
        0
    );
    let output = terminal::run(
        &["translate", "review", "--lang", "en", "--to", "c.html"],
        &root,
    );
    assert!(
        terminal::said(&output).contains("; 1 text waits for review"),
        "{}",
        terminal::said(&output)
    );
    let reading = read(&fs::read_to_string(root.join("c.html")).expect("the copy"));
    let text: String = reading
        .passages
        .iter()
        .map(|passage| format!("{}\n", passage.text))
        .collect();
    assert!(
        text.contains("Klik opnieuw op Opslaan.") && text.contains("Waiting for review"),
        "{text}"
    );
}

#[test]
fn a_refused_translation_is_shown_and_marked() {
    let mut files = demo();
    replace(
        &mut files,
        PO,
        WARNING,
        "Turn on track & trace **read only**.",
    );
    let refused = view(&files, "en");
    let found = warning(&refused, NAME);
    assert_eq!(state(found), "refused");
    assert_eq!(
        found.translation.avoid.plain,
        "Turn on track & trace read only."
    );
    assert_eq!(found.standing.doubts[0].name, Some("negation"));
    assert_eq!(found.standing.doubts[0].words, ["nooit"]);
    assert!(found.standing.fallback.is_some(), "readers see the source");
    let page = page(&files, "en");
    assert!(page.contains("Does not say the same") && page.contains("class=\"warning unused\""));
    let seen = paper(&files, "en");
    assert!(
        seen.contains(&squash("Turn on track & trace read only."))
            && seen.contains(&squash("Does not say the same"))
    );
}

#[test]
fn a_hostile_translation_is_text() {
    let mut files = demo();
    let hostile = "<script>alert(1)</script> {{ page.lang }} #panic(\\\"boo\\\") \u{202e}desrever [x](javascript:alert(2))";
    replace(&mut files, PO, "Click **Opslaan** (save) again.", hostile);
    let page = page(&files, "en");
    assert!(!page.contains("<script") && page.contains("&lt;script&gt;alert(1)"));
    assert!(page.contains("{{ page.lang }}") && page.contains("#panic("));
    assert!(!page.contains('\u{202e}') && page.contains("<code translate=\"no\">U+202E</code>"));
    assert!(!page.contains("href=\"javascript"));
    let seen = paper(&files, "en");
    assert!(
        seen.contains("#panic(\"boo\")")
            && seen.contains("U+202E")
            && seen.contains("{{page.lang}}")
    );
}

#[test]
fn a_link_that_leads_into_the_guide_leads_nowhere() {
    let mut files = demo();
    replace(
        &mut files,
        PO,
        "Click **Opslaan** (save) again.",
        "[Click](javascript:alert) [**Opslaan**](callout:nowhere).",
    );
    let page = page(&files, "en");
    assert!(
        !page.contains("javascript")
            && page.contains("<code translate=\"no\">callout:nowhere</code>")
    );
    for (at, _) in page.match_indices("href=\"") {
        let href = page[at + 6..].split('"').next().unwrap_or_default();
        let anchor = href.strip_prefix('#');
        let is_there = |anchor: &str| page.contains(&format!("id=\"{anchor}\""));
        assert!(
            href.starts_with("https://") || href == "data:," || anchor.is_some_and(is_there),
            "{href}"
        );
    }
}

#[test]
fn a_missing_catalog_is_a_copy_of_gaps() {
    let mut files = demo();
    files.remove(PO);
    let gaps = view(&files, "en");
    assert_eq!(state(warning(&gaps, NAME)), "missing");
    assert!(warning(&gaps, NAME).translation.avoid.runs.is_empty());
    assert!(gaps.waiting > 10);
    let page = page(&files, "en");
    assert!(
        page.contains("Not translated")
            && page.contains("Not yet translated: this text is in Dutch")
    );
    paper(&files, "en");
}

#[test]
fn a_translation_of_many_pages_is_printed_whole() {
    let mut files = demo();
    let long = format!(
        "Never turn on {}{} track & trace **read only**.",
        "a very ".repeat(1500),
        "x".repeat(400)
    );
    replace(&mut files, PO, WARNING, &long);
    let seen = paper(&files, "en");
    assert!(seen.matches("avery").count() >= 1500);
    assert!(seen.contains(&"x".repeat(400)));
}

#[test]
fn a_language_with_its_own_picture_shows_both() {
    let mut files = demo();
    let own = files["cards/zakelijke-track-trace/autorisaties.svg"].clone();
    files.insert(
        "cards/zakelijke-track-trace/autorisaties.en.svg".to_owned(),
        own,
    );
    let view = view(&files, "en");
    let pictures = view
        .sections
        .iter()
        .flat_map(|section| &section.parts)
        .flat_map(|part| &part.pictures);
    let named: Vec<_> = pictures
        .filter_map(|picture| Some((picture.language.as_ref()?.lang.as_str(), &picture.figure)))
        .collect();
    assert_eq!(
        named.iter().map(|(lang, _)| *lang).collect::<Vec<_>>(),
        ["nl", "en"]
    );
    assert_ne!(named[0].1.image, named[1].1.image);
    assert!(
        page(&files, "en").contains("<figcaption lang=\"nl\" dir=\"ltr\">Nederlands</figcaption>")
    );
}

#[test]
fn a_machines_draft_says_so() {
    let mut files = demo();
    let entry = "msgctxt \"foutmelding.action-2\"";
    replace(
        &mut files,
        PO,
        entry,
        &format!("# machine translation, nobody looked at it\n{entry}"),
    );
    let draft = view(&files, "en");
    assert!(row(&draft, "foutmelding.action-2").standing.machine);
    assert_eq!(rows(&draft).filter(|row| row.standing.machine).count(), 1);
    assert!(page(&files, "en").contains("Drafted by a machine"));
}

#[test]
fn an_arabic_copy_runs_from_right_to_left() {
    let mut files = demo();
    // Where the tool has words of its own for it, these are taken all the same.
    let words = fs::read(Path::new("templates/words/en.ftl")).expect("the words");
    files.insert("templates/words/ar.ftl".to_owned(), words);
    let guide = String::from_utf8(files["guide.toml"].clone()).expect("a text");
    let languages = guide
        .lines()
        .find(|line| line.starts_with("languages"))
        .expect("the languages")
        .to_owned();
    replace(
        &mut files,
        "guide.toml",
        &languages,
        "languages = [\"nl\", \"ar\"]",
    );
    files.retain(|path, _| !path.ends_with("ar.po"));
    let page = page(&files, "ar");
    assert!(page.contains("<html lang=\"ar\" dir=\"rtl\">"));
    assert!(page.contains("lang=\"nl\" dir=\"ltr\"") && page.contains("lang=\"ar\" dir=\"rtl\""));
    let reading = read(&page);
    assert_eq!(reading.lang, "ar");
    assert!(
        reading
            .passages
            .iter()
            .any(|passage| passage.role == Role::Warning && passage.lang == "nl")
    );
}

#[test]
fn the_page_needs_no_other_file() {
    let files = demo();
    let page = page(&files, "en");
    assert!(
        !page.contains("<script")
            && !page.contains("<link rel=\"stylesheet\"")
            && !page.replace("url(#", "").contains("url(")
    );
    let mut pictures = 0;
    for (at, _) in page.match_indices("src=\"") {
        let address = page[at + 5..].split('"').next().unwrap_or_default();
        let data = address
            .strip_prefix("data:image/svg+xml;base64,")
            .expect("the picture is inside");
        let decoded = decoded(data);
        assert!(
            files
                .iter()
                .any(|(path, bytes)| path.ends_with(".svg") && *bytes == decoded),
            "the same bytes"
        );
        pictures += 1;
    }
    assert!(pictures > 3);
}

// By the table of RFC 4648, read the other way round.
fn decoded(text: &str) -> Vec<u8> {
    let value = |letter: u8| match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        other => panic!("{other} is no letter of base64"),
    };
    let letters: Vec<u8> = text.trim_end_matches('=').bytes().map(value).collect();
    let bits = letters
        .iter()
        .flat_map(|letter| (0..6).rev().map(move |bit| (letter >> bit) & 1));
    let bits: Vec<u8> = bits.collect();
    bits.chunks_exact(8)
        .map(|byte| byte.iter().fold(0, |sum, bit| (sum << 1) | bit))
        .collect()
}

#[test]
fn the_same_guide_gives_the_same_bytes() {
    let files = demo();
    for kind in [Kind::Html, Kind::Pdf] {
        assert!(
            bytes(&files, "en", kind) == bytes(&files, "en", kind),
            "{kind:?}"
        );
    }
}

#[test]
fn a_template_that_loses_a_consequence_writes_nothing() {
    for (kind, path, from) in [
        (
            Kind::Html,
            "html/review-parts.html",
            "<p class=\"consequence\">{{ <copy_runs runs={text.runs} /> }}</p>",
        ),
        (
            Kind::Pdf,
            "pdf/review.typ",
            "for view in warning.consequence { text-of(view) }",
        ),
    ] {
        let mut files = demo();
        override_template(&mut files, path, from, "");
        // The rows of the steps still have it: it is the box that is signed which has to be whole.
        let problems = written(&files, "en", kind).expect_err("the sabotage was written");
        must_say(&problems, "SK501", "nooit-read-only");
    }
}

#[test]
fn a_hidden_warning_writes_nothing() {
    let mut files = demo();
    override_template(
        &mut files,
        "html/review.css",
        ".avoid { padding-block-start: 0.5rem;",
        ".avoid { display: none;",
    );
    must_say(
        &written(&files, "en", Kind::Html).expect_err("the sabotage was written"),
        "SK501",
        "nooit-read-only",
    );
}
