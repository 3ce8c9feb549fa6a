//! Templates, style sheets and scripts that a guide brings along: honest ones are published, others are refused with the rule that is
//! at fault.

use stappenkaart::format::checklist::Checklist;
use stappenkaart::format::html::{Html, read_back};
use stappenkaart::format::{Format, Reading, Role, Sight};

use stappenkaart::diag::any_error;

use crate::guide::{Files, build, check, demo, must_say, override_template, said};
use crate::terminal::{code, run, said as said_by};

const FORMATS: &[&dyn Format] = &[&Html, &Checklist];

// Style sheets as an organisation would write them, after that of the tool.
const BRANDS: &[&str] = &[
    // A municipality: its colours, letters and a fixed header.
    ":root { --paper: #fff; --accent: #154273; --accent-tint: #e8eef6; --round: 0; }
     html { font-family: 'RO Sans', Arial, sans-serif; font-size: 112.5%; }
     .masthead { position: fixed; inset: 0 0 auto; height: 4.5rem; background: #154273; color: #fff; }
     main { padding-top: 6rem; }
     .warning { border-width: 0 0 0 8px; border-radius: 0; box-shadow: 0 2px 6px rgb(0 0 0 / 20%); }
     .signal { background: #fff; color: #b3261e; text-transform: none; }",
    // A bank: cards, animation on hover, a stripe beside each warning.
    "body { background: linear-gradient(#f4f7fb, #fff); color: rgba(0, 0, 0, .87); }
     @media screen and (prefers-color-scheme: dark) { body { background: #10151c; color: rgba(255, 255, 255, .9); } }
     .step { transition: transform .2s, box-shadow .2s; }
     .step:hover { transform: translateY(-2px); box-shadow: 0 12px 40px #0002; }
     .warning { position: relative; padding-inline-start: 1.25rem; overflow: hidden; }
     .warning::before { content: ''; position: absolute; inset: 0 auto 0 0; width: 8px; background: var(--signal-edge); }
     .avoid { font: 600 1.05rem/1.5 Inter, sans-serif; letter-spacing: -.01em; }
     a { text-decoration-thickness: 2px; text-underline-offset: 3px; }",
    // A hospital: larger, with signs of its own and two columns.
    "html { font-size: clamp(1.1rem, 1rem + .5vw, 1.4rem); line-height: 1.7; }
     .warning-words { display: grid; grid-template-columns: auto 1fr; gap: 0 1rem; }
     .signal { grid-column: 1 / -1; flex-direction: row-reverse; justify-content: space-between; }
     .avoid::before { content: '\\2716\\00a0'; color: #b00020; }
     .consequence::before { content: '\\2192\\00a0'; }
     body { background: url(paper.jpg); }
     .step { background: repeating-linear-gradient(45deg, #8881 0 9px, #8882 9px 18px); }
     .warning { background: linear-gradient(90deg, #fff4e5, #fffdf8); box-shadow: inset 4px 0 0 #8b0000; color: #1a1a1a; }
     .severity-danger { --signal: #8b0000; --signal-edge: #8b0000; }
     @media print { .masthead, .contents { display: none; } .warning { border: 2pt solid #000; } }",
    // A factory: dark by default, high contrast, bold borders.
    ":root { --paper: #101010; --surface: #181818; --ink: #fafafa; --soft: #c8c8c8; color-scheme: dark; }
     .warning { border: 4px solid; outline: 1px solid #0000; outline-offset: 2px; }
     .warning { background: #1f1f1f; color: #fafafa; }
     .action { border-block-end: 1px solid #444; padding-block: 1rem; }
     .tick { flex-direction: row-reverse; }
     .step-figures { float: none; position: static; }
     @media (max-width: 40em) { .contents { position: sticky; top: 0; z-index: 5; background: #101010; } }",
    // A school: its own header and footer, a watermark, a dialog that is closed.
    "body::after { content: 'Concept'; position: fixed; inset: auto 1rem 1rem auto; opacity: .2; rotate: -20deg; }
     .foot { position: relative; background: url('pattern.svg') #f0f0ff; }
     html { overflow-x: hidden; } body { overflow: hidden auto; } body.modal-open { overflow: hidden; }
     dialog::backdrop { background: rgb(0 0 0 / 60%); }
     .modal { display: none; position: fixed; inset: 0; background: rgb(0 0 0 / 50%); }
     .card-body { display: flex; flex-direction: column; gap: 2rem; }
     .action { display: flex; flex-direction: column; }
     .warning { order: 0; float: none; position: static; max-width: 60ch; }
     .numeral { position: absolute; left: -3rem; opacity: .25; transform: rotate(-90deg); }",
];

fn sheet() -> String {
    std::fs::read_to_string("templates/html/site.css").expect("the style sheet of the tool")
}

// The page of a card of the demo, read back with other rules after those of the tool.
fn read(page: &[u8], path: &str, rules: &str) -> Reading {
    let sheet = format!("{}\n{rules}\n", sheet());
    let fetch = |path: &str| path.ends_with(".css").then(|| sheet.clone().into_bytes());
    read_back(path, page, &fetch).unwrap_or_else(|problem| panic!("{}", problem.message))
}

// The warnings and actions that are not seen as they were written.
fn flaws(reading: &Reading) -> Vec<String> {
    let owed = reading
        .passages
        .iter()
        .filter(|passage| matches!(passage.role, Role::Warning | Role::Action));
    owed.filter_map(|passage| passage.sight.flaw()).collect()
}

fn pages() -> Vec<(String, Vec<u8>)> {
    let (_folder, site) =
        build(&demo(), FORMATS).unwrap_or_else(|problems| panic!("{}", said(&problems)));
    let mut pages = Vec::new();
    for lang in ["nl", "en"] {
        for card in std::fs::read_dir(site.join(lang)).expect("the cards") {
            let card = card.expect("a card").path();
            for name in ["index.html", "checklist.html"] {
                if let Ok(bytes) = std::fs::read(card.join(name)) {
                    let path = card.join(name);
                    let path = path.strip_prefix(&site).expect("a page of the site");
                    pages.push((path.to_string_lossy().into_owned(), bytes));
                }
            }
        }
    }
    assert!(pages.len() > 8, "the pages were found");
    pages
}

#[test]
fn the_style_of_an_organisation_raises_no_alarm() {
    for (path, page) in pages() {
        for brand in ["", BRANDS[0], BRANDS[1], BRANDS[2], BRANDS[3], BRANDS[4]] {
            let flaws = flaws(&read(&page, &path, brand));
            assert!(flaws.is_empty(), "{path}: {flaws:#?}");
        }
    }
}

#[test]
fn what_weakens_or_moves_a_warning_is_found_on_the_pages_of_the_tool() {
    let sabotage = [
        ".warning { opacity: .5 }",
        ".avoid { text-decoration: line-through }",
        ".action { display: flex; flex-direction: column-reverse }",
        ".action { display: grid } .action > .warning { grid-row: 4 } .command-line { grid-row: 1 }",
        ".action > .command-line, .tick { order: -1 }",
        ".warning { position: absolute; inset-block-start: 0 }",
        ".warning { rotate: 180deg }",
        ".avoid::after { content: ' (no longer true)' }",
        ".warning { position: relative } .warning::after { content: ''; position: absolute; inset: 0; background: var(--surface) }",
        ".avoid { background: linear-gradient(transparent 48%, #000 48% 52%, transparent 52%) }",
        ".warning { background-image: linear-gradient(transparent, #c00, transparent) }",
        ".avoid { background: repeating-linear-gradient(90deg, transparent, currentColor 2px) }",
        ".warning { background: linear-gradient(#000, #222); color: #333 }",
        ".avoid { background: url(line.svg) }",
        ".avoid { box-shadow: inset 0 -9px 0 #fff, inset 0 -11px 0 #000 }",
        "body { overflow: hidden }",
        "@media (max-width: 40em) { html { overflow-y: clip } }",
        "body { overflow-x: hidden } .avoid { white-space: nowrap }",
        ".warning { columns: 40 }",
        ".warning, .warning * { unicode-bidi: bidi-override; direction: rtl }",
        ".focus .warning { display: none }",
        // By night, the steps are dark.
        "body { color: rgba(0, 0, 0, .87) }",
        ".crop::after { content: ''; position: fixed; inset: 0; background: #fff }",
        ".crops { position: absolute; inset: 0; background: #fff }",
        "@media print { .crops { display: block; position: fixed; inset: 0; background: #fff } }",
        ".warning { position: relative } .warning .icon { position: absolute; inset: 0; inline-size: 100%; block-size: 100%; background: #fff }",
        ".step-lead { order: 5 } .sheet-step > .warning { order: 5 } .action > .warning, .tick-item > .warning { order: 2 }",
    ];
    let pages = pages();
    let warns = |page: &&(String, Vec<u8>)| {
        let text = String::from_utf8_lossy(&page.1);
        text.contains("role=\"note\"") && text.contains("class=\"crop\"")
    };
    let (path, page) = pages.iter().find(warns).expect("a page with a warning");
    for rule in sabotage {
        assert!(
            !flaws(&read(page, path, rule)).is_empty(),
            "not found: {rule}"
        );
    }
}

fn refused(files: &Files) -> Vec<stappenkaart::diag::Diagnostic> {
    build(files, FORMATS).expect_err("the site is not published")
}

#[test]
fn a_refusal_names_the_warning_the_rule_and_the_file() {
    let mut files = demo();
    let sheet = format!(
        "{}\n@media print {{ .action .warning {{ float: right }} }}\n",
        sheet()
    );
    files.insert("templates/html/site.css".into(), sheet.into_bytes());
    let problems = refused(&files);
    must_say(&problems, "SK502", "the warning `nooit-read-only` of");
    must_say(
        &problems,
        "SK502",
        "not as it was written: `.action .warning { float: right; }` in `assets/site.",
    );
    must_say(&problems, "SK502", "on `<div>`, takes it out of its place");
}

#[test]
fn words_that_are_not_the_warning_s_own_are_refused() {
    for words in ["This no longer applies.", "(old)", "不"] {
        let mut files = demo();
        let avoid = "<p class=\"avoid\">{{ <runs runs={warning.avoid.runs} /> }}</p>";
        override_template(
            &mut files,
            "html/parts.html",
            avoid,
            &format!("{avoid}<p>{words}</p>"),
        );
        must_say(&refused(&files), "SK508", "has words that are not its own");
    }
}

#[test]
fn a_sign_in_the_box_is_not_a_word() {
    let mut files = demo();
    let avoid = "<p class=\"avoid\">";
    override_template(
        &mut files,
        "html/parts.html",
        avoid,
        "<p class=\"avoid\">⚠ – ",
    );
    if let Err(problems) = build(&files, FORMATS) {
        panic!("{}", said(&problems));
    }
}

#[test]
fn a_severity_that_is_not_the_warning_s_own_is_refused() {
    for (from, to) in [
        (
            "<div class=\"warning severity-{{ warning.severity }}\"",
            "<div class=\"warning severity-caution\"",
        ),
        (
            "<div class=\"warning-words\"",
            "<div class=\"warning-words severity-caution\"",
        ),
        (
            "data-severity=\"{{ warning.severity }}\"",
            "data-severity=\"caution\"",
        ),
    ] {
        let mut files = demo();
        override_template(&mut files, "html/parts.html", from, to);
        must_say(&refused(&files), "SK508", "but looks like a ");
    }
}

#[test]
fn a_script_of_the_guide_s_own_is_said() {
    let mut files = demo();
    override_template(
        &mut files,
        "html/site.js",
        "\"use strict\";",
        "\"use strict\"; go();",
    );
    must_say(&check(&files), "SK007", "`templates/html/site.js`");
    for own in [
        "<script>go()</script>",
        "<body onload=\"go()\" class=\"",
        "<a href=\"javascript:go()\"></a>",
    ] {
        let mut files = demo();
        override_template(
            &mut files,
            "html/layout.html",
            "<body class=\"",
            &format!("{own}\n<body class=\""),
        );
        must_say(&check(&files), "SK007", "`templates/html/layout.html`");
    }
}

#[test]
fn templates_without_a_script_of_their_own_are_not_reported() {
    let mut files = demo();
    for name in [
        "layout.html",
        "card.html",
        "site.js",
        "parts.html",
        "site.css",
    ] {
        override_template(&mut files, &format!("html/{name}"), "e", "e");
    }
    override_template(
        &mut files,
        "html/tile.html",
        "class=\"",
        "class=\"button on ",
    );
    let problems = check(&files);
    assert!(
        problems.iter().all(|problem| problem.code.0 != "SK007"),
        "{}",
        said(&problems)
    );
}

#[test]
fn a_warning_that_is_struck_through_by_markup_is_refused() {
    let mut files = demo();
    override_template(
        &mut files,
        "html/parts.html",
        "<p class=\"avoid\">{{ <runs runs={warning.avoid.runs} /> }}</p>",
        "<p class=\"avoid\"><del>{{ <runs runs={warning.avoid.runs} /> }}</del></p>",
    );
    must_say(&refused(&files), "SK502", "`<del>` strikes it through");
    let visible = |reading: &Reading| {
        reading
            .passages
            .iter()
            .all(|passage| passage.sight == Sight::Visible)
    };
    assert!(!visible(&read(
        b"<html lang=nl><p class=command><s>x</s>",
        "nl/a/index.html",
        ""
    )));
}

// A reader knows a warning by its word. A guide whose words can't be read is checked with those of the tool.
#[test]
fn own_signal_words_that_say_nothing_or_the_same_are_refused() {
    let cases = [
        (
            "en",
            "severity-notice = Notice",
            "severity-notice = !",
            "`severity-notice` is empty",
        ),
        (
            "nl",
            "severity-danger = Gevaar",
            "severity-danger = {\"\"}",
            "`severity-danger` is empty",
        ),
        (
            "en",
            "severity-danger = Danger",
            "severity-danger = Tip",
            "are the same word",
        ),
        (
            "nl",
            "severity-notice = Let op",
            "severity-notice = waarschuwing",
            "are the same word",
        ),
        (
            "nl",
            "go-to-step = Ga verder met stap { $number }",
            "go-to-step = Ga verder",
            "`go-to-step` lacks `{ $number }`",
        ),
    ];
    for (lang, from, to, said) in cases {
        let mut files = demo();
        override_template(&mut files, &format!("words/{lang}.ftl"), from, to);
        let problems = check(&files);
        must_say(&problems, "SK005", said);
        assert!(
            problems.iter().all(|problem| problem.code.0 != "SK004"),
            "{lang}"
        );
    }
}

#[test]
fn the_words_of_a_language_are_printed_to_be_changed() {
    let folder = tempfile::tempdir().expect("a folder");
    let printed = run(&["templates", "words/nl.ftl"], folder.path());
    assert_eq!(code(&printed), 0);
    let mut files = demo();
    files.insert("templates/words/nl.ftl".to_owned(), printed.stdout);
    let problems = check(&files);
    assert!(!any_error(&problems), "{}", said(&problems));
    let listed = run(&["templates"], folder.path());
    let names = String::from_utf8_lossy(&listed.stdout).into_owned();
    assert!(names.lines().any(|name| name == "words/ja.ftl"), "{names}");
    let unknown = run(&["templates", "words/nk.ftl"], folder.path());
    assert!(
        said_by(&unknown).contains("words/nl.ftl"),
        "{}",
        said_by(&unknown)
    );
}
