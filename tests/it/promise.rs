//! Every lock has a saboteur here: it breaks the promise, and must be caught.

use stappenkaart::cache::Cache;
use stappenkaart::compile::{self, BuildError, Targets};
use stappenkaart::diag::Diagnostic;
#[cfg(feature = "pdf")]
use stappenkaart::format::pdf::GUIDE;
use stappenkaart::format::{
    ALL, ActionView, Artefact, BlockView, CardView, Engines, Format, MarkedPicture, Reading, Scope,
    Subject,
};
use stappenkaart::format::{checklist::Checklist, html::Html};
use stappenkaart::model::Lang;
use stappenkaart::publish::Staging;
use stappenkaart::source::Sources;
use stappenkaart::verify::published;

use crate::guide::{Files, build, built, check, demo, must_say, override_template, replace};

const CARD: &str = "cards/zakelijke-track-trace/card.md";
const PO: &str = "cards/zakelijke-track-trace/en.po";
const ID: &str = "nooit-read-only";

fn refused(files: &Files, formats: &[&dyn Format]) -> Vec<Diagnostic> {
    build(files, formats).expect_err("the sabotage was published")
}

/// A format whose writer is given a spoiled card.
pub struct Saboteur {
    pub honest: &'static dyn Format,
    pub spoil: fn(&mut CardView),
}

impl Format for Saboteur {
    fn name(&self) -> &'static str {
        self.honest.name()
    }

    fn artefacts(&self) -> &'static [Artefact] {
        self.honest.artefacts()
    }

    fn pictures<'c>(&self, card: &'c CardView) -> Vec<MarkedPicture<'c>> {
        self.honest.pictures(card)
    }

    fn write(
        &self,
        artefact: &Artefact,
        subject: Subject<'_>,
        engines: &Engines<'_>,
    ) -> Result<Vec<u8>, Diagnostic> {
        let spoiled = |card: &CardView| {
            let mut card = card.clone();
            (self.spoil)(&mut card);
            card
        };
        match subject {
            Subject::Card(card) => {
                let card = spoiled(card);
                self.honest.write(artefact, Subject::Card(&card), engines)
            }
            Subject::Pair(one, other) => {
                let (one, other) = (spoiled(one), spoiled(other));
                self.honest
                    .write(artefact, Subject::Pair(&one, &other), engines)
            }
            Subject::AllCards(index, cards) => {
                let cards: Vec<CardView> = cards.iter().map(spoiled).collect();
                self.honest
                    .write(artefact, Subject::AllCards(index, &cards), engines)
            }
            Subject::Category(index, shelf, cards) => {
                let cards: Vec<CardView> = cards.iter().map(spoiled).collect();
                let subject = Subject::Category(index, shelf, &cards);
                self.honest.write(artefact, subject, engines)
            }
            Subject::Moved(_) | Subject::Language(_) | Subject::Site(_) => {
                self.honest.write(artefact, subject, engines)
            }
        }
    }

    fn read_back(
        &self,
        path: &str,
        bytes: &[u8],
        fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
    ) -> Result<Reading, Diagnostic> {
        self.honest.read_back(path, bytes, fetch)
    }
}

// The formats whose files are of one card in one language, each once.
fn of_one_card() -> impl Iterator<Item = &'static dyn Format> {
    let is_of_card = |format: &&dyn Format| {
        let artefacts = format.artefacts();
        artefacts
            .iter()
            .any(|artefact| artefact.scope == Scope::Card)
    };
    let cards = ALL.iter().copied().filter(is_of_card);
    cards.filter(|format| format.name() != "checklist")
}

fn each_format(spoil: fn(&mut CardView), code: &str, words: &str) {
    for &honest in ALL {
        let saboteur = Saboteur { honest, spoil };
        must_say(&refused(&demo(), &[&saboteur]), code, words);
    }
}

/// The actions of a card.
pub fn actions(card: &mut CardView) -> impl Iterator<Item = &mut ActionView> {
    card.steps
        .iter_mut()
        .flat_map(|step| &mut step.blocks)
        .filter_map(|block| match block {
            BlockView::Action(action) => Some(action),
            BlockView::Note(_) | BlockView::Figure(_) | BlockView::Outcome(_) => None,
            BlockView::Text { .. } | BlockView::Table(_) => None,
            BlockView::Facts(_) | BlockView::Code(_) => None,
        })
}

#[test]
fn a_writer_that_skips_a_warning_is_caught() {
    each_format(
        |card| actions(card).for_each(|action| action.warnings.clear()),
        "SK501",
        ID,
    );
}

#[test]
fn a_writer_that_loses_the_consequence_is_caught() {
    let spoil = |card: &mut CardView| {
        actions(card)
            .flat_map(|action| &mut action.warnings)
            .for_each(|warning| warning.consequence.clear())
    };
    each_format(spoil, "SK501", "lost its consequence");
}

#[test]
fn a_writer_that_loses_the_signal_word_is_caught() {
    let spoil = |card: &mut CardView| {
        actions(card)
            .flat_map(|action| &mut action.warnings)
            .for_each(|warning| warning.signal = "Tip".into())
    };
    each_format(spoil, "SK501", "lost its signal word");
}

#[test]
fn a_writer_that_inverts_a_warning_is_caught() {
    fn invert(card: &mut CardView) {
        for warning in actions(card).flat_map(|action| &mut action.warnings) {
            warning.avoid.runs = vec![stappenkaart::format::RunView::Text {
                text: "Zet track & trace read only aan.".into(),
            }];
            warning.avoid.plain = "Zet track & trace read only aan.".into();
        }
    }
    each_format(invert, "SK501", ID);
}

// The guarded action is shown once more, before its warning.
#[test]
fn a_guarded_action_before_its_warning_is_caught() {
    fn repeat(card: &mut CardView) {
        for step in &mut card.steps {
            let guarded = step.blocks.iter().find_map(|block| match block {
                BlockView::Action(action) if !action.warnings.is_empty() => Some(ActionView {
                    warnings: Vec::new(),
                    anchor: "x_".into(),
                    ..action.clone()
                }),
                _ => None,
            });
            if let Some(action) = guarded {
                step.blocks.insert(0, BlockView::Action(action));
            }
        }
    }
    each_format(repeat, "SK503", ID);
}

// The warning moves from its action to the end of the step.
#[test]
fn a_warning_moved_behind_its_action_is_caught() {
    fn move_behind(card: &mut CardView) {
        for step in &mut card.steps {
            let mut carried = Vec::new();
            for block in &mut step.blocks {
                if let BlockView::Action(action) = block {
                    carried.append(&mut action.warnings);
                }
            }
            if let Some(BlockView::Action(action)) = step
                .blocks
                .iter()
                .find(|block| matches!(block, BlockView::Action(_)))
            {
                let last = ActionView {
                    warnings: carried,
                    anchor: "x_".into(),
                    ..action.clone()
                };
                step.blocks.push(BlockView::Action(last));
            }
        }
    }
    each_format(move_behind, "SK503", "zakelijke-track-trace");
}

#[test]
fn an_edition_that_nobody_wrote_is_caught() {
    struct Lazy;
    impl Format for Lazy {
        fn name(&self) -> &'static str {
            "html"
        }
        fn artefacts(&self) -> &'static [Artefact] {
            Html.artefacts()
        }
        fn write(
            &self,
            _artefact: &Artefact,
            _subject: Subject<'_>,
            _engines: &Engines<'_>,
        ) -> Result<Vec<u8>, Diagnostic> {
            Ok(Vec::new())
        }
        fn read_back(
            &self,
            path: &str,
            bytes: &[u8],
            fetch: &dyn Fn(&str) -> Option<Vec<u8>>,
        ) -> Result<Reading, Diagnostic> {
            Html.read_back(path, bytes, fetch)
        }
    }
    must_say(&refused(&demo(), &[&Lazy]), "SK501", ID);
}

#[test]
fn a_style_sheet_that_hides_warnings_is_caught() {
    let sabotage = [
        ".warning { display: none }",
        "@media print { .warning { display: none } }",
        "@media (max-width: 40em) { main .warning { visibility: hidden } }",
        ".warning { opacity: 0 }",
        ".warning { position: absolute; left: -9999px }",
        ".warning p { font-size: 0 }",
        ".warning { color: transparent }",
        "[role=note] { clip-path: inset(100%) }",
        "main { display: none }",
        ".warning { height: 0; overflow: hidden }",
        "@supports (display: grid) { .warning { transform: scale(0) } }",
    ];
    for rule in sabotage {
        let mut files = demo();
        let sheet = std::fs::read_to_string("templates/html/site.css").expect("the style sheet");
        files.insert(
            "templates/html/site.css".into(),
            format!("{sheet}\n{rule}\n").into_bytes(),
        );
        for format in [&Html as &dyn Format, &Checklist] {
            let problems = build(&files, &[format])
                .err()
                .unwrap_or_else(|| panic!("published with {rule}"));
            must_say(&problems, "SK502", ID);
        }
    }
}

#[test]
fn a_style_sheet_that_hides_an_action_is_caught() {
    let mut files = demo();
    let sheet = std::fs::read_to_string("templates/html/site.css").expect("the style sheet");
    files.insert(
        "templates/html/site.css".into(),
        format!("{sheet}\n.command {{ visibility: hidden }}\n").into_bytes(),
    );
    for format in [&Html as &dyn Format, &Checklist] {
        must_say(&refused(&files, &[format]), "SK502", "the action `");
    }
}

#[test]
fn a_broken_template_is_named() {
    let mut files = demo();
    files.insert("templates/html/card.html".into(), b"{{ nothing }".to_vec());
    must_say(&refused(&files, &[&Html]), "SK510", "");
}

#[cfg(feature = "pdf")]
#[test]
fn a_broken_pdf_template_is_named() {
    let mut files = demo();
    files.insert("templates/pdf/card.typ".into(), b"#nothing".to_vec());
    must_say(&refused(&files, &[&GUIDE]), "SK510", "");
}

#[test]
fn a_page_template_without_warnings_is_caught() {
    let mut files = demo();
    override_template(
        &mut files,
        "html/step.html",
        "{{ <warning warning /> }}",
        "",
    );
    must_say(&refused(&files, &[&Html]), "SK501", ID);
    let mut files = demo();
    override_template(
        &mut files,
        "html/parts.html",
        "<p class=\"consequence\">",
        "<p class=\"consequence\" hidden>",
    );
    must_say(&refused(&files, &[&Html, &Checklist]), "SK50", ID);
}

#[cfg(feature = "pdf")]
#[test]
fn a_pdf_template_without_warnings_is_caught() {
    let spoils = [
        (
            "for text in warning.consequence { par(set-text(text)) }",
            "",
            "lost its consequence",
        ),
        ("par(text(weight: 700, set-text(warning.avoid)))", "", ""),
        (
            "par(text(weight: 700, set-text(warning.avoid)))",
            "par(text(fill: white, set-text(warning.avoid)))",
            "",
        ),
        (
            "par(text(weight: 700, set-text(warning.avoid)))",
            "par(text(size: 1pt, set-text(warning.avoid)))",
            "",
        ),
        (
            "par(text(weight: 700, set-text(warning.avoid)))",
            "par(move(dx: 900mm, text(set-text(warning.avoid))))",
            "",
        ),
    ];
    for (from, to, words) in spoils {
        let mut files = demo();
        override_template(&mut files, "pdf/blocks.typ", from, to);
        for format in [&GUIDE as &dyn Format, &Checklist] {
            let problems = build(&files, &[format])
                .err()
                .unwrap_or_else(|| panic!("published with {to:?}"));
            must_say(&problems, "SK5", ID);
            must_say(&problems, "SK5", words);
        }
    }
}

#[test]
fn a_blank_inverted_stale_or_copied_translation_is_an_error() {
    let good = "msgstr \"Never turn on track & trace **read only**.\"";
    let bad = [
        ("msgstr \"\"", "has no translation yet"),
        ("msgstr \" \"", "blank"),
        ("msgstr \"\u{200b}\"", "blank"),
        ("msgstr \"Turn on track & trace **read only**.\"", "nooit"),
        (
            "msgstr \"Zet nooit track & trace **read only** aan.\"",
            "repeats the source",
        ),
        (
            "msgstr \"Never turn on track & trace.\"",
            "the label **read only**",
        ),
        (
            "msgstr \"Never turn on \u{202e}track\u{202c} & trace **read only**.\"",
            "invisible",
        ),
        (
            "msgstr \"Never turn on track & trace **read only**. [x](https://evil.example)\"",
            "which the source does not have",
        ),
    ];
    for (translation, words) in bad {
        let mut files = demo();
        replace(&mut files, PO, good, translation);
        let problems = check(&files);
        must_say(&problems, "SK301", ID);
        must_say(&problems, "SK301", words);
        assert!(build(&files, ALL).is_err());
    }
    let mut files = demo();
    replace(
        &mut files,
        PO,
        "msgid \"Zet nooit track",
        "msgid \"Zet track",
    );
    must_say(&check(&files), "SK301", "stale");
    let mut files = demo();
    replace(
        &mut files,
        PO,
        "msgctxt \"nooit-read-only.avoid\"",
        "#, fuzzy\nmsgctxt \"nooit-read-only.avoid\"",
    );
    must_say(&check(&files), "SK301", "fuzzy");
    let mut files = demo();
    files.remove(PO);
    must_say(&check(&files), "SK301", ID);
}

// With the guide's leave.
fn without_a_translation() -> Files {
    let mut files = demo();
    replace(
        &mut files,
        PO,
        "msgstr \"Never turn on track & trace **read only**.\"",
        "msgstr \"\"",
    );
    replace(
        &mut files,
        "guide.toml",
        "languages = [\"nl\", \"en\"]",
        "languages = [\"nl\", \"en\"]\ntranslation.warnings = \"warn\"",
    );
    files
}

// The severity is the tool's own word, so a reader gets it in their language, whatever the language of the texts.
#[test]
fn a_writer_that_loses_the_signal_word_of_the_page_is_caught() {
    let spoil = |card: &mut CardView| {
        actions(card)
            .flat_map(|action| &mut action.warnings)
            .for_each(|warning| warning.own_signal = None)
    };
    for &honest in ALL {
        let saboteur = Saboteur { honest, spoil };
        let problems = refused(&without_a_translation(), &[&saboteur]);
        let lost = "lost its signal word in the language of the page";
        must_say(&problems, "SK501", lost);
    }
}

// The source's words are shown, in their language and with a label, in every artefact.
#[test]
fn a_warning_without_a_translation_is_shown_in_the_sources_words() {
    let files = without_a_translation();
    let (_folder, site) =
        build(&files, ALL).unwrap_or_else(|problems| panic!("{}", crate::guide::said(&problems)));
    let page = std::fs::read_to_string(site.join("en/zakelijke-track-trace/index.html"))
        .expect("the page");
    assert!(page.contains("Not yet translated: this text is in Dutch"));
    let owed = std::fs::read_to_string(site.join("warnings.json")).expect("what is owed");
    assert!(
        owed.contains("\"signal\": \"Let op\"") && owed.contains("\"own_signal\": \"Notice\""),
        "the signal word is in the language of the page, and in that of the words"
    );
}

#[test]
fn the_ledger_misses_what_is_gone_weaker_reworded_or_moved() {
    let block = "> [!NOTICE]\n> Zet nooit track & trace **read only** aan.\n> Dit resulteert in een foutmelding.\n> {#nooit-read-only guards=klantnummer-kiezen}\n";
    let spoils: [(&str, &str, &str, &str); 5] = [
        (block, "", "SK401", "is gone"),
        (
            "> Dit resulteert in een foutmelding.\n",
            "",
            "SK402",
            "lost its consequence",
        ),
        ("Zet nooit track", "Zet track", "SK402", "was reworded"),
        (" guards=klantnummer-kiezen}", "}", "SK402", "moved"),
        ("foutmelding.\n>", "foutje.\n>", "SK402", "was reworded"),
    ];
    for (from, to, code, words) in spoils {
        let mut files = demo();
        replace(&mut files, CARD, from, to);
        must_say(&check(&files), code, words);
    }
    let mut files = demo();
    replace(
        &mut files,
        "warnings.lock",
        "severity = \"notice\"\nguards = \"the action `klantnummer-kiezen`\"",
        "severity = \"danger\"\nguards = \"the action `klantnummer-kiezen`\"",
    );
    must_say(&check(&files), "SK402", "is weaker: it was `danger`");
}

#[test]
fn a_published_site_that_was_edited_is_caught() {
    let (_folder, site) = built();
    assert!(published(&site, ALL).is_ok());
    let page = site.join("nl/zakelijke-track-trace/index.html");
    let before = std::fs::read_to_string(&page).expect("the page");

    std::fs::write(&page, before.replace("nooit", "altijd")).expect("the disk takes it");
    let problems = published(&site, ALL).expect_err("an edited page was accepted");
    must_say(&problems, "SK506", "changed");
    must_say(&problems, "SK501", ID);

    std::fs::remove_file(&page).expect("the disk lets go");
    let problems = published(&site, ALL).expect_err("a missing page was accepted");
    must_say(&problems, "SK506", "removed");
    must_say(&problems, "SK504", ID);

    std::fs::write(&page, &before).expect("the disk takes it");
    std::fs::write(site.join("nl/extra.html"), "<p>Zet het aan.</p>").expect("the disk takes it");
    must_say(
        &published(&site, ALL).expect_err("an added page was accepted"),
        "SK506",
        "added",
    );
}

// The forger also writes the new hash into the manifest.
#[test]
fn a_forged_manifest_does_not_help() {
    let (_folder, site) = built();
    let path = "en/zakelijke-track-trace/index.html";
    let before = std::fs::read_to_string(site.join(path)).expect("the page");
    let forged = before.replace("Never turn on", "Turn on");
    assert_ne!(before, forged);
    std::fs::write(site.join(path), &forged).expect("the disk takes it");
    let manifest = std::fs::read_to_string(site.join("manifest.json")).expect("the manifest");
    let manifest = manifest.replace(&sha256(before.as_bytes()), &sha256(forged.as_bytes()));
    std::fs::write(site.join("manifest.json"), manifest).expect("the disk takes it");
    let problems = published(&site, ALL).expect_err("a forged page was accepted");
    assert!(
        problems.iter().all(|problem| problem.code.0 != "SK506"),
        "the hash was forged well"
    );
    must_say(&problems, "SK501", ID);
}

fn sha256(bytes: &[u8]) -> String {
    use std::io::Write;
    use std::process::{Command, Stdio};
    let mut tool = Command::new("sha256sum")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("sha256sum");
    tool.stdin
        .take()
        .expect("its input")
        .write_all(bytes)
        .expect("it reads");
    let out = tool.wait_with_output().expect("it ends").stdout;
    String::from_utf8_lossy(&out)
        .split_whitespace()
        .next()
        .expect("a hash")
        .to_owned()
}

#[test]
fn a_folder_that_is_no_site_proves_nothing() {
    let folder = tempfile::tempdir().expect("a folder");
    must_say(
        &published(folder.path(), ALL).expect_err("an empty folder was accepted"),
        "SK507",
        "manifest.json",
    );
}

#[cfg(feature = "pdf")]
#[test]
fn a_damaged_pdf_is_an_error_and_no_panic() {
    let (_folder, site) = built();
    let path = "nl/zakelijke-track-trace/zakelijke-track-trace.pdf";
    let bytes = std::fs::read(site.join(path)).expect("the PDF");
    let mut codes = std::collections::BTreeSet::new();
    for cut in [0, 1, 100, bytes.len() / 2, bytes.len() - 200] {
        if let Err(problem) = GUIDE.read_back(path, &bytes[..cut], &|_| None) {
            codes.insert(problem.code.0);
        }
    }
    assert!(codes.contains("SK520"));
    for at in (0..bytes.len()).step_by(bytes.len() / 40) {
        let mut spoiled = bytes.clone();
        spoiled[at] ^= 0x55;
        let _ = GUIDE.read_back(path, &spoiled, &|_| None);
    }
}

#[test]
fn a_document_in_another_language_is_caught() {
    let spoil = |card: &mut CardView| card.page.lang = "de".into();
    // The language of a binder is not that of a card.
    for honest in of_one_card() {
        must_say(
            &refused(&demo(), &[&Saboteur { honest, spoil }]),
            "SK505",
            "de",
        );
    }
}

#[cfg(feature = "pdf")]
// The warning is longer than a sheet of paper, and its box may not break.
#[test]
fn a_warning_that_does_not_fit_on_the_page_is_caught() {
    let mut files = demo();
    let long = format!(
        "> {}\n",
        "Dit resulteert in een foutmelding die je niet wilt zien. "
            .repeat(400)
            .trim_end()
    );
    replace(
        &mut files,
        CARD,
        "> Dit resulteert in een foutmelding.\n",
        &long,
    );
    files.remove("warnings.lock");
    replace(
        &mut files,
        "guide.toml",
        "languages = [\"nl\", \"en\"]",
        "languages = [\"nl\"]",
    );
    match build(&files, &[&GUIDE]) {
        Ok((_folder, site)) => assert!(
            published(&site, ALL).is_ok(),
            "it flowed over pages, and all of it is there"
        ),
        Err(problems) => must_say(&problems, "SK511", ID),
    }
}

#[test]
fn a_file_that_is_no_text_is_named() {
    let mut files = demo();
    files.insert(CARD.into(), b"---\ntitle: \xff\n---\n".to_vec());
    must_say(&check(&files), "SK002", "line 2 is not UTF-8");
    files.insert(CARD.into(), b"---\ntitle: a\0b\n---\n".to_vec());
    must_say(&check(&files), "SK002", "NUL");
    let mut files = demo();
    files.insert("templates/html/step.html".into(), b"\xff".to_vec());
    must_say(&check(&files), "SK002", "line 1 is not UTF-8");
}

// Words of a guide's own can switch off neither a lock nor a signal word.
#[test]
fn words_that_lack_something_are_an_error() {
    let words = std::fs::read_to_string("templates/words/en.ftl").expect("the words");
    let without = |key: &str| {
        words
            .lines()
            .filter(|line| !line.starts_with(key))
            .collect::<Vec<_>>()
            .join("\n")
    };
    for spoiled in [
        without("meaning-negations"),
        without("severity-notice"),
        words.replace("severity-danger = Danger", "severity-danger = \"\""),
    ] {
        let mut files = demo();
        files.insert("templates/words/en.ftl".into(), spoiled.into_bytes());
        must_say(&check(&files), "SK005", "");
        assert!(build(&files, ALL).is_err());
    }
}

#[test]
fn a_folder_without_a_guide_is_named() {
    let problems = check(&Files::from([(
        "cards/x/card.md".to_owned(),
        b"# x".to_vec(),
    )]));
    must_say(&problems, "SK001", "guide.toml");
}

// A reader who does not see the page hears a warning in the wrong language.
#[test]
fn a_warning_that_claims_another_language_is_caught() {
    let spoil = |card: &mut CardView| {
        actions(card)
            .flat_map(|action| &mut action.warnings)
            .for_each(|warning| warning.lang = Some("de".into()))
    };
    for &honest in ALL.iter().filter(|format| format.name() != "checklist") {
        let saboteur = Saboteur { honest, spoil };
        must_say(
            &refused(&demo(), &[&saboteur]),
            "SK505",
            "says that it is in `de`",
        );
    }
}

// Somebody else writes into the new site while it is built.
#[test]
fn a_file_from_outside_in_a_new_site_is_caught() {
    let sources = Sources::in_memory(demo());
    let checked = compile::check(&sources);
    let targets = Targets {
        languages: vec![Lang::new("nl")],
        formats: vec![&Html],
        pairs: Vec::new(),
        print: Default::default(),
        cache: &Cache::none(),
    };
    let folder = tempfile::tempdir().expect("a folder");
    let staging = Staging::new(&folder.path().join("site")).expect("a place for the site");
    let intruder = |_: usize, _: usize| {
        std::fs::write(staging.site().root().join("nl/note.html"), "Turn it on.")
            .expect("the disk takes it");
    };
    match compile::build(&sources, &checked, &targets, &staging, &intruder) {
        Err(BuildError::Problems(problems)) => {
            must_say(&problems, "SK506", "does not belong to the site")
        }
        Err(BuildError::Disk(error)) => panic!("{error}"),
        Ok(_) => panic!("a file from outside was published"),
    }
}

// The forger takes an artefact out of `warnings.json`, so that nobody reads it, and writes the new hash into the manifest.
#[test]
fn an_artefact_that_is_left_out_of_what_is_owed_is_caught() {
    let (_folder, site) = built();
    let path = "en/zakelijke-track-trace/index.html";
    let read = |name: &str| std::fs::read_to_string(site.join(name)).expect("a file of the site");
    let before = read("warnings.json");
    let mut owed: serde_json::Value = serde_json::from_str(&before).expect("JSON");
    for card in owed["cards"].as_array_mut().expect("cards") {
        let artefacts = card["artefacts"].as_array_mut().expect("artefacts");
        artefacts.retain(|artefact| artefact["path"] != path);
        let sighted = card["sighted"].as_object_mut().expect("sightings");
        sighted.remove(path);
    }
    let forged = serde_json::to_string_pretty(&owed).expect("JSON") + "\n";
    assert_ne!(before, forged);
    let hash = |text: &str| sha256(text.as_bytes());
    let manifest = read("manifest.json").replace(&hash(&before), &hash(&forged));
    std::fs::write(site.join("warnings.json"), &forged).expect("the disk takes it");
    std::fs::write(site.join("manifest.json"), manifest).expect("the disk takes it");
    let problems = published(&site, ALL).expect_err("an artefact went unread");
    assert!(problems.iter().all(|problem| problem.code.0 != "SK506"));
    must_say(
        &problems,
        "SK507",
        "does not say which warnings this artefact owes",
    );
}
