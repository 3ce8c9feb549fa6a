//! Translations on their way to other people's tools and back: what is left alone stays byte for byte, what is good goes in, and
//! what lost something stays out, entry by entry.

use stappenkaart::catalog::exchange::{Package, po, spreadsheet, tbx, tmx, xliff2, xliff12};
use stappenkaart::catalog_files;
use stappenkaart::diag::Diagnostic;
use stappenkaart::library::{self, Library};
use stappenkaart::model::Lang;
use stappenkaart::source::Sources;
use stappenkaart::translate::{self, Imported};

use crate::guide::{Files, demo, must_say, said};

const GUIDE: &str = r#"title = "Kaarten"
source = "nl"
languages = ["nl", "en"]

[category.c]
name = "Alles"

[term.kaart]
name = "kaart"
definition = "Een stap voor stap."
avoid = ["briefje", "blaadje"]

[label.read-only]
text = "read only"
lang = "en"

[label.opslaan]
text = "Opslaan"

[translation]
warnings = "warn"
"#;

const CARD: &str = "---
title: Bewaren
category: c
---

## Bewaar {#bewaar}

> [!NOTICE]
> Zet nooit **read only** aan.
>
> Dan zie je 5 fouten.
> {#nooit guards=druk}

1. Druk op **Opslaan**, typ `sudo 7` en lees [de hulp](https://example.com/hulp). {#druk}
2. Wacht *even*. {#wacht}
3. Lees een [kaart](term:kaart). {#lees}
";

/// The formats that carry every text.
const WHOLE: [&str; 4] = ["1.2", "2.0", "2.1", "po"];

pub fn english() -> Lang {
    Lang::new("en")
}

pub fn small() -> Files {
    [("guide.toml", GUIDE), ("cards/bewaren/card.md", CARD)]
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .into_iter()
        .collect()
}

fn read(files: &Files) -> (Sources, Library) {
    let sources = Sources::in_memory(files.clone());
    let (library, problems) = library::read(&sources);
    (
        sources,
        library.unwrap_or_else(|| panic!("{}", said(&problems))),
    )
}

fn package(files: &Files) -> Package {
    let (sources, library) = read(files);
    translate::package(&sources, &library, &english(), &|_| false)
        .unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

/// A language as a file: `1.2`, `2.0`, `2.1`, `po` or `tmx`; or `tbx` or `csv`.
pub fn export(files: &Files, to: &str) -> String {
    let (sources, library) = read(files);
    let glossary =
        || translate::glossary(&sources, &library, &english()).expect("the catalogs can be read");
    match to {
        "1.2" => xliff12::write(&package(files)),
        "2.0" | "2.1" => xliff2::write(&package(files), to),
        "po" => po::write(&package(files)),
        "tmx" => tmx::write(&package(files)),
        "tbx" => tbx::write(&glossary()),
        "csv" => spreadsheet::write(&glossary()),
        other => panic!("{other}"),
    }
}

pub fn import_as(
    files: &Files,
    bytes: &[u8],
    lang: Option<&str>,
) -> Result<Imported, Vec<Diagnostic>> {
    let (mut sources, library) = read(files);
    translate::import(
        &mut sources,
        &library,
        "sent/back.xlf",
        bytes,
        lang.map(Lang::new).as_ref(),
        None,
    )
}

#[track_caller]
pub fn import(files: &Files, text: &str) -> Imported {
    import_as(files, text.as_bytes(), None).unwrap_or_else(|problems| panic!("{}", said(&problems)))
}

/// The guide with what an import changes.
pub fn with(files: &Files, imported: &Imported) -> Files {
    let mut files = files.clone();
    files.extend(
        imported
            .changed
            .iter()
            .map(|(path, text)| (path.clone(), text.clone().into_bytes())),
    );
    files
}

pub fn synced(files: &Files) -> Files {
    let (sources, library) = read(files);
    let changed = catalog_files::synced(&sources, &library, &[english()], None)
        .unwrap_or_else(|problems| panic!("{}", said(&problems)));
    with(
        files,
        &Imported {
            changed,
            ..Imported::default()
        },
    )
}

// The translation of a unit of XLIFF 1.2 with another one in its place.
#[track_caller]
pub fn translated(xml: &str, id: &str, target: &str, state: &str) -> String {
    let unit = xml
        .find(&format!("<trans-unit id=\"{id}\""))
        .unwrap_or_else(|| panic!("no unit `{id}`"));
    let start = unit + xml[unit..].find("<target").expect("a target");
    let end = start + xml[start..].find("</target>").expect("its end");
    format!(
        "{}<target state=\"{state}\">{target}{}",
        &xml[..start],
        &xml[end..]
    )
}

const DRUK: &str =
    "Press <g id=\"1\">Save</g>, type <x id=\"2\"/> and read <g id=\"3\">the help</g>.";

// The small guide, translated.
pub fn translated_guide() -> Files {
    let files = synced(&small());
    let mut xml = export(&files, "1.2");
    for (id, target) in [
        ("title", "Saving"),
        ("bewaar.title", "Save"),
        ("nooit.avoid", "Never turn on <g id=\"1\">read only</g>."),
        ("nooit.consequence", "You will see 5 errors."),
        ("druk", DRUK),
        ("wacht", "Wait <g id=\"1\">a moment</g>."),
        ("lees", "Read a <g id=\"1\">card</g>."),
        ("guide.title", "Cards"),
        ("category.c.name", "All"),
        ("term.kaart.name", "card"),
    ] {
        xml = translated(&xml, id, target, "translated");
    }
    let imported = import(&files, &xml);
    assert_eq!(
        (imported.taken, imported.refused),
        (10, 0),
        "{}",
        said(&imported.problems)
    );
    with(&files, &imported)
}

pub fn catalog(files: &Files, path: &str) -> String {
    String::from_utf8(files[path].clone()).expect("a catalog is text")
}

#[track_caller]
fn unchanged(files: &Files, to: &str, text: &str) {
    let imported = import(files, text);
    assert_eq!(imported.changed, [], "{to}");
    assert_eq!(
        (imported.taken, imported.refused),
        (0, 0),
        "{to}: {}",
        said(&imported.problems)
    );
    assert_eq!(
        imported.unchanged + imported.empty,
        package(files).len(),
        "{to}"
    );
}

#[test]
fn export_and_import_change_no_byte() {
    let mut stale = demo();
    // The catalogs as they were before a source was reworded, and one that was never made.
    let card = "cards/zakelijke-track-trace/card.md";
    crate::guide::replace(
        &mut stale,
        card,
        "Selecteer [de gebruiker]",
        "Kies [de gebruiker]",
    );
    stale.remove("content/shared/inloggen.en.po");
    for files in [
        demo(),
        synced(&demo()),
        stale.clone(),
        synced(&stale),
        small(),
        synced(&small()),
        translated_guide(),
    ] {
        for to in WHOLE {
            unchanged(&files, to, &export(&files, to));
        }
    }
}

#[test]
fn what_translators_left_in_a_catalog_comes_back_as_it_was() {
    let mut files = translated_guide();
    let path = "cards/bewaren/en.po";
    let text = catalog(&files, path)
        .replace(
            "msgstr \"Wait *a moment*.\"",
            "msgstr \"Wait *a moment* on **Opslaan** and `code`\\nwith *all*.\"",
        )
        .replace(
            "#. Title of the card\n",
            "# Ask Ann.\n#. Title of the card\n#, fuzzy\n#| msgid \"Bewaar\"\n",
        )
        .replace("msgstr \"Save\"", "msgstr \"# Save\\n\\n- now\"")
        .replace(
            "msgstr \"You will see 5 errors.\"",
            "msgstr \" You will see 5 errors. \"",
        );
    let text = format!(
        "{text}\n# It was good.\n#~ msgctxt \"gone\"\n#~ msgid \"Weg\"\n#~ msgstr \"Gone\"\n"
    );
    files.insert(path.into(), text.into_bytes());
    for to in WHOLE {
        unchanged(&files, to, &export(&files, to));
    }
}

#[test]
fn a_translation_goes_in_and_nothing_else_moves() {
    let files = translated_guide();
    let path = "cards/bewaren/en.po";
    let before = catalog(&files, path);
    for (to, from, into) in [
        ("1.2", ">Saving<", ">Keeping<"),
        ("2.0", ">Saving<", ">Keeping<"),
        ("2.1", ">Saving<", ">Keeping<"),
        ("po", "\"Saving\"", "\"Keeping\""),
    ] {
        let imported = import(&files, &export(&files, to).replace(from, into));
        assert_eq!(
            (imported.taken, imported.refused, imported.changed.len()),
            (1, 0, 1),
            "{to}: {}",
            said(&imported.problems)
        );
        assert_eq!(
            imported.changed[0],
            (path.to_owned(), before.replace("\"Saving\"", "\"Keeping\"")),
            "{to}"
        );
    }
}

#[test]
fn marks_come_back_as_the_source_has_them() {
    let po = catalog(&translated_guide(), "cards/bewaren/en.po");
    assert!(po.contains("msgstr \"Press **Save**, type `sudo 7` and read [the help](https://example.com/hulp).\""), "{po}");
    assert!(
        po.contains("msgstr \"Read a [card](term:kaart).\"") && !po.contains("fuzzy"),
        "{po}"
    );
    // A tool that marks starts and ends instead.
    let files = synced(&small());
    let flat = "Type <x id=\"2\"/>, press <bx id=\"1\"/>Save<ex id=\"1\"/>, <bpt id=\"3\" rid=\"9\">[</bpt>help<ept id=\"4\" rid=\"9\">]</ept>.";
    let imported = import(
        &files,
        &translated(&export(&files, "1.2"), "druk", flat, "final"),
    );
    assert!(
        imported.changed[0]
            .1
            .contains("\"Type `sudo 7`, press **Save**, [help](https://example.com/hulp).\""),
        "{imported:?}"
    );
    let xml = export(&files, "2.0");
    let unit = xml.find("<unit id=\"druk\"").expect("the unit");
    let at = unit + xml[unit..].find("</source>").expect("its source") + "</source>".len();
    let flat = "<target>Type <ph id=\"2\"/>, press <sc id=\"1\"/>Sa<cp hex=\"0076\"/>e<ec startRef=\"1\"/>, <pc id=\"3\"><mrk id=\"m\">help</mrk></pc>.</target>";
    let imported = import(&files, &format!("{}{flat}{}", &xml[..at], &xml[at..]));
    assert_eq!(
        (imported.taken, imported.refused),
        (1, 0),
        "{}",
        said(&imported.problems)
    );
    let po = &imported.changed[0].1;
    assert!(
        po.contains("\"Type `sudo 7`, press **Save**, [help](https://example.com/hulp).\""),
        "{po}"
    );
    assert!(
        po.contains("#, fuzzy\nmsgctxt \"druk\""),
        "a segment that is still initial: {po}"
    );
}

#[test]
fn a_tool_that_splits_texts_gives_them_back_whole() {
    let files = synced(&small());
    let xml = export(&files, "2.0");
    let unit = xml
        .find("<unit id=\"nooit.consequence\"")
        .expect("the unit");
    let start = unit + xml[unit..].find("<segment").expect("its segment");
    let end = start + xml[start..].find("</segment>").expect("its end") + "</segment>".len();
    let split = "<segment state=\"translated\"><source>Dan zie je</source><target>You will see</target></segment>\
        <ignorable><source> </source></ignorable>\
        <segment state=\"translated\"><source>5 fouten.</source><target>5 errors.</target></segment>";
    let imported = import(&files, &format!("{}{split}{}", &xml[..start], &xml[end..]));
    assert_eq!(
        (imported.taken, imported.refused),
        (1, 0),
        "{}",
        said(&imported.problems)
    );
    assert!(
        imported.changed[0]
            .1
            .contains("msgstr \"You will see 5 errors.\"")
    );
    let half = split.replace("<target>5 errors.</target>", "");
    let imported = import(&files, &format!("{}{half}{}", &xml[..start], &xml[end..]));
    must_say(
        &imported.problems,
        "SK310",
        "only some of its segments are translated",
    );
}

#[test]
fn what_lost_something_is_refused_and_the_rest_goes_in() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    for (id, target, words) in [
        (
            "druk",
            "Press Save, type <x id=\"2\"/> and read <g id=\"3\">the help</g>.",
            "without the label **Opslaan**",
        ),
        (
            "druk",
            "Press <g id=\"1\">Save</g> and read <g id=\"3\">the help</g>.",
            "without the code `sudo 7`",
        ),
        (
            "druk",
            "Press <g id=\"1\">Save</g>, type <x id=\"2\"/> and read the help.",
            "without the link to `https://example.com/hulp`",
        ),
        (
            "druk",
            &format!("{DRUK} <x id=\"2\"/>"),
            "the code `sudo 7` twice",
        ),
        (
            "druk",
            &format!("{DRUK} <x id=\"77\"/>"),
            "with the inline code `77`, which the source does not have",
        ),
        (
            "druk",
            &DRUK.replace(
                "id=\"3\"",
                "id=\"t9\" ctype=\"link\" equiv-text=\"https://evil.example\"",
            ),
            "with the link to `https://evil.example`",
        ),
        (
            "druk",
            &DRUK.replace(
                "<g id=\"3\">",
                "<g id=\"3\" ctype=\"link\" equiv-text=\"https://evil.example\">",
            ),
            "another inline code instead of the link",
        ),
        (
            "druk",
            &DRUK.replace("<g id=\"3\">the help</g>", "the help<g id=\"3\"/>"),
            "without its words",
        ),
        (
            "druk",
            &DRUK.replace("<x id=\"2\"/>", "<g id=\"2\">rm 7</g>"),
            "words in the code `sudo 7`",
        ),
        (
            "druk",
            &DRUK.replace("<g id=\"1\">Save</g>", "<bx id=\"1\"/>Save"),
            "the inline code `1` does not end",
        ),
        (
            "druk",
            &DRUK.replace("<g id=\"1\">Save</g>", "Save<ex id=\"1\"/>"),
            "ends before it starts",
        ),
        (
            "druk",
            &DRUK.replace("Save", "<b>Save</b>"),
            "`<b>` is not an inline code of XLIFF 1.2",
        ),
        (
            "wacht",
            "Wait <g id=\"1\">3 seconds</g>.",
            "with the number 3 seconds, which the source does not have",
        ),
        ("wacht", "Wait.", "without the emphasis on \"even\""),
        (
            "nooit.consequence",
            "You will see errors.",
            "without the number 5",
        ),
        (
            "nooit.consequence",
            "Dan zie je 5 fouten.",
            "repeats the source",
        ),
        (
            "nooit.avoid",
            "Turn on <g id=\"1\">read only</g>.",
            "lost the \"nooit\" of the source",
        ),
        (
            "nooit.avoid",
            "Never turn on <g id=\"1\">lezen</g>.",
            "without the label **read only**",
        ),
        ("title", "...", "a blank translation"),
        ("title", "Sav\u{200b}ing", "the invisible character U+200B"),
        (
            "lees",
            "Read a <g id=\"1\">card",
            "the file is not complete XML",
        ),
    ] {
        let other = if id == "title" { "wacht" } else { "title" };
        let good = if id == "title" {
            "Hold on <g id=\"1\">a moment</g>."
        } else {
            "Keeping"
        };
        let sent = translated(
            &translated(&xml, id, target, "translated"),
            other,
            good,
            "translated",
        );
        if words.contains("XML") {
            must_say(
                &import_as(&files, sent.as_bytes(), None).expect_err("broken XML"),
                "SK311",
                words,
            );
            continue;
        }
        let imported = import(&files, &sent);
        must_say(&imported.problems, "SK310", words);
        assert_eq!(
            (imported.taken, imported.refused, imported.problems.len()),
            (1, 1, 1),
            "{}",
            said(&imported.problems)
        );
        let problem = &imported.problems[0];
        let span = problem.span().expect("it has a place in the file");
        assert!(
            sent[span.start..span.end].starts_with("<target state=\"translated\">"),
            "{}",
            &sent[span.start..span.end]
        );
        assert!(
            problem.help.is_some() && problem.others.len() == 1,
            "{problem:?}"
        );
        assert_eq!(
            catalog(&with(&files, &imported), "cards/bewaren/en.po")
                .matches("msgctxt")
                .count(),
            7
        );
    }
}

#[test]
fn entries_about_nothing_are_refused() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    let renamed = import(&files, &xml.replace("id=\"wacht\"", "id=\"wach\""));
    must_say(
        &renamed.problems,
        "SK310",
        "`wach` of `cards/bewaren/card.md` is not a text of the guide",
    );
    assert_eq!(
        renamed.problems[0].help.as_deref(),
        Some("did you mean `wacht`?")
    );
    let moved = import(
        &files,
        &xml.replace("cards/bewaren/card.md", "cards/bewaard/card.md"),
    );
    must_say(
        &moved.problems,
        "SK310",
        "7 entries are about `cards/bewaard/card.md`, which is not a source file of this guide",
    );
    assert_eq!((moved.refused, moved.unchanged), (7, 3));
    let reworded = import(
        &files,
        &xml.replace(
            "<source>Dan zie je 5 fouten.",
            "<source>Dan zie je 6 fouten.",
        ),
    );
    must_say(
        &reworded.problems,
        "SK310",
        "is the translation of a source text that has changed",
    );
    let twice = xml.replacen(
        "</body>",
        "<trans-unit id=\"title\"><source>Bewaren</source><target>X</target></trans-unit></body>",
        1,
    );
    must_say(
        &import(&files, &twice).problems,
        "SK310",
        "`title` of `cards/bewaren/card.md` is in the file twice, first on line 10",
    );
    let po = export(&files, "po").replace("card.md#wacht", "card.md#wacht-op");
    must_say(
        &import(&files, &po).problems,
        "SK310",
        "`wacht-op` of `cards/bewaren/card.md` is not a text of the guide",
    );
}

#[test]
fn states_decide_what_is_fuzzy_and_approve_nothing() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    let draft = fuzzy_title(&files);
    let fuzzy = |text: &str| {
        catalog(&with(&draft, &import(&draft, text)), "cards/bewaren/en.po")
            .contains("#, fuzzy\nmsgctxt \"title\"")
    };
    for (state, expected) in [
        ("new", true),
        ("needs-translation", true),
        ("needs-review-translation", true),
        ("needs-adaptation", true),
        ("x-mine", true),
        ("translated", false),
        ("signed-off", false),
        ("final", false),
    ] {
        assert_eq!(
            fuzzy(&translated(&xml, "title", "Keeping", state)),
            expected,
            "{state}"
        );
        assert_eq!(
            fuzzy(&translated(&xml, "title", "Saving", state)),
            expected,
            "the same words, {state}"
        );
    }
    for (state, expected) in [
        ("initial", true),
        ("translated", false),
        ("reviewed", false),
        ("final", false),
    ] {
        let xml = export(&files, "2.0");
        let unit = xml.find("<unit id=\"title\"").expect("the unit");
        let rest = xml[unit..]
            .replacen("state=\"translated\"", &format!("state=\"{state}\""), 1)
            .replacen(">Saving<", ">Keeping<", 1);
        assert_eq!(
            fuzzy(&format!("{}{rest}", &xml[..unit])),
            expected,
            "{state}"
        );
    }
    // A mark that a state takes off is a change.
    let imported = import(&draft, &xml);
    assert_eq!(imported.taken, 1);
    assert_eq!(with(&draft, &imported), files);
}

fn fuzzy_title(files: &Files) -> Files {
    let path = "cards/bewaren/en.po";
    let marked = catalog(files, path).replace("msgctxt \"title\"", "#, fuzzy\nmsgctxt \"title\"");
    let mut files = files.clone();
    files.insert(path.to_owned(), marked.into_bytes());
    files
}

#[test]
fn an_older_or_unfinished_file_takes_nothing_back() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    for state in ["new", "needs-review-translation"] {
        let imported = import(&files, &translated(&xml, "title", "Saving", state));
        assert_eq!(
            (imported.changed.len(), imported.refused),
            (0, 0),
            "{state}"
        );
        must_say(
            &imported.problems,
            "SK310",
            "is unfinished in the file, and finished in the guide",
        );
        let imported = import(&files, &translated(&xml, "title", "Keeping", state));
        assert_eq!(
            (imported.changed.len(), imported.refused),
            (0, 1),
            "{state}"
        );
        must_say(
            &imported.problems,
            "SK310",
            "the guide has a finished translation: \"Saving\"",
        );
    }
    // Other words for a finished text are shown, so that somebody sees what an older file takes back.
    let imported = import(&files, &translated(&xml, "title", "Keeping", "translated"));
    let [replaced] = imported.replaced.as_slice() else {
        panic!("{:?}", imported.replaced);
    };
    assert_eq!((&*replaced.before, &*replaced.after), ("Saving", "Keeping"));
    // What waits for a person is counted.
    let mut empty = synced(&small());
    empty.extend(
        files
            .iter()
            .filter(|(path, _)| path.as_str() == "guide.toml")
            .map(|(path, bytes)| (path.clone(), bytes.clone())),
    );
    let imported = import(
        &empty,
        &translated(
            &export(&empty, "1.2"),
            "title",
            "Saving",
            "needs-review-translation",
        ),
    );
    assert_eq!((imported.taken, imported.fuzzy), (1, 1));
}

#[test]
fn a_file_in_another_language_is_not_imported() {
    let files = translated_guide();
    let mut xml = export(&files, "1.2");
    for (id, german) in [
        ("title", "Hier wird die Datei gespeichert"),
        ("bewaar.title", "Speichern Sie die Datei und warten Sie"),
        (
            "nooit.consequence",
            "Sie sehen dann 5 Fehler auf dem Bildschirm.",
        ),
        (
            "wacht",
            "Warten Sie <g id=\"1\">einen Augenblick</g>, bis die Datei da ist.",
        ),
        ("guide.title", "Das sind die Karten für alle"),
        ("category.c.name", "Das ist für alle und nicht nur für Sie"),
    ] {
        xml = translated(&xml, id, german, "translated");
    }
    let imported = import(&files, &xml);
    assert_eq!(
        (imported.changed.len(), imported.taken),
        (0, 0),
        "{}",
        said(&imported.problems)
    );
    must_say(
        &imported.problems,
        "SK311",
        "texts of the file are not in `en`",
    );
}

#[test]
fn a_link_that_gets_its_words_from_a_title_comes_back() {
    let mut files = small();
    let card = catalog(&files, "cards/bewaren/card.md") + "3. Ga naar [](card:bewaren). {#ga}\n";
    files.insert("cards/bewaren/card.md".to_owned(), card.into_bytes());
    let files = synced(&files);
    for version in ["1.2", "2.0", "2.1"] {
        let xml = export(&files, version);
        assert!(xml.contains("Ga naar"), "{version}");
        let at = xml.find("Ga naar").expect("it");
        let source = &xml[xml[..at].rfind("<source>").expect("it") + 8
            ..at + xml[at..].find("</source>").expect("it")];
        let target = source.replace("Ga naar", "Go to");
        let xml = match version {
            "1.2" => translated(&xml, "ga", &target, "translated"),
            _ => {
                let done = format!(
                    "<segment state=\"final\"><source>{source}</source><target>{target}</target>"
                );
                let start = xml[..at].rfind("<segment").expect("it");
                let end = at + xml[at..].find("</source>").expect("it") + 9;
                format!("{}{done}{}", &xml[..start], &xml[end..])
            }
        };
        let imported = import(&files, &xml);
        assert_eq!(
            (imported.taken, imported.refused),
            (1, 0),
            "{version}: {}",
            said(&imported.problems)
        );
        let after = catalog(&with(&files, &imported), "cards/bewaren/en.po");
        assert!(
            after.contains("msgstr \"Go to [](card:bewaren).\""),
            "{version}: {after}"
        );
    }
}

#[test]
fn each_segment_of_a_text_is_translated_and_has_its_order() {
    let files = synced(&small());
    let xml = export(&files, "2.0");
    let at = xml
        .find("<unit id=\"nooit.consequence\"")
        .expect("the unit");
    let start = at + xml[at..].find("<segment").expect("it");
    let end = at + xml[at..].find("</unit>").expect("it");
    let with_segments = |segments: &str| format!("{}{segments}{}", &xml[..start], &xml[end..]);
    let source = "Dan zie je 5 fouten.";
    assert!(xml[start..end].contains(source), "{}", &xml[start..end]);
    let half = "<segment state=\"final\"><source>Dan zie je</source><target>You will see</target></segment>\
                <ignorable><source> </source></ignorable>\
                <segment state=\"final\"><source>5 fouten.</source><target></target></segment>";
    let imported = import(&files, &with_segments(half));
    must_say(
        &imported.problems,
        "SK310",
        "only some of its segments are translated",
    );
    let turned = "<segment state=\"final\"><source>Dan zie je</source><target order=\"3\">are what you will see.</target></segment>\
                  <ignorable><source> </source><target order=\"2\"> </target></ignorable>\
                  <segment state=\"final\"><source>5 fouten.</source><target order=\"1\">5 errors</target></segment>";
    let imported = import(&files, &with_segments(turned));
    let after = catalog(&with(&files, &imported), "cards/bewaren/en.po");
    assert!(
        after.contains("5 errors are what you will see."),
        "{after}\n{}",
        said(&imported.problems)
    );
}

#[test]
fn an_empty_translation_leaves_the_catalog_alone() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    for empty in ["", "  \n ", "<!-- later -->"] {
        let imported = import(&files, &translated(&xml, "title", empty, "new"));
        assert_eq!(
            (imported.changed.len(), imported.refused, imported.empty),
            (0, 0, 2),
            "{empty:?}: {}",
            said(&imported.problems)
        );
    }
    // A tool that puts the source there to begin with.
    let files = synced(&small());
    let imported = import(
        &files,
        &translated(&export(&files, "1.2"), "title", "Bewaren", "new"),
    );
    assert_eq!((imported.changed.len(), imported.refused), (0, 0));
}

#[test]
fn a_language_that_nobody_has_begun_gets_its_catalogs() {
    let files = small();
    let xml = translated(&export(&files, "1.2"), "druk", DRUK, "translated");
    let imported = import(&files, &xml);
    assert_eq!(
        (imported.taken, imported.refused),
        (1, 0),
        "{}",
        said(&imported.problems)
    );
    // The one with the text is made as sync makes it; the others wait until they have something to hold.
    let expected = catalog(&synced(&files), "cards/bewaren/en.po").replacen(
        "lees [de hulp](https://example.com/hulp).\"\nmsgstr \"\"",
        "lees [de hulp](https://example.com/hulp).\"\nmsgstr \"Press **Save**, type `sudo 7` and read [the help](https://example.com/hulp).\"",
        1,
    );
    assert_eq!(
        imported.changed,
        [("cards/bewaren/en.po".to_owned(), expected)]
    );
}

#[test]
fn a_catalog_of_one_file_is_known_by_its_texts() {
    let files = translated_guide();
    let sent = catalog(&files, "cards/bewaren/en.po").replace("\"Saving\"", "\"Keeping\"");
    let imported = import(&files, &sent);
    assert_eq!(
        (imported.taken, imported.refused, imported.unchanged),
        (1, 0, 6),
        "{}",
        said(&imported.problems)
    );
    assert_eq!(imported.changed, [("cards/bewaren/en.po".to_owned(), sent)]);
    let strange =
        sent_header("en") + "msgctxt \"title\"\nmsgid \"Iets anders\"\nmsgstr \"Something else\"\n";
    let imported = import(&files, &strange);
    must_say(
        &imported.problems,
        "SK311",
        "does not say which source file",
    );
    assert_eq!((imported.taken, imported.refused), (0, 1));
}

fn sent_header(lang: &str) -> String {
    format!(
        "msgid \"\"\nmsgstr \"\"\n\"Language: {lang}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n\n"
    )
}

#[test]
fn the_language_has_to_be_that_of_the_guide() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    let refused = |text: &str, lang: Option<&str>, words: &str| {
        must_say(
            &import_as(&files, text.as_bytes(), lang).expect_err("another language"),
            "SK311",
            words,
        );
    };
    refused(
        &xml.replace("target-language=\"en\"", "target-language=\"de\""),
        None,
        "a translation into `de`, which the guide does not have",
    );
    refused(
        &xml.replace("target-language=\"en\"", "target-language=\"de\""),
        Some("en"),
        "a translation into `de`, but you are importing `en`",
    );
    refused(
        &xml.replace("source-language=\"nl\"", "source-language=\"de\""),
        None,
        "a translation from `de`",
    );
    refused(
        &xml.replace("target-language=\"en\"", ""),
        None,
        "does not say which language it is translated into",
    );
    refused(
        &export(&files, "2.0").replace("trgLang=\"en\"", "trgLang=\"nl\""),
        None,
        "a translation into `nl`",
    );
    refused(
        &export(&files, "po").replace("Language: en", "Language: de"),
        None,
        "a translation into `de`",
    );
    refused(
        &export(&files, "tmx").replace("xml:lang=\"en\"", "xml:lang=\"de\""),
        None,
        "no translation from `nl`",
    );
    // Tools want a country, and some write it in their own way.
    for tag in ["en-US", "en_GB", "EN"] {
        let sent = xml.replace(
            "target-language=\"en\"",
            &format!("target-language=\"{tag}\""),
        );
        assert_eq!(import(&files, &sent).unchanged, 10, "{tag}");
    }
    assert_eq!(
        import_as(
            &files,
            xml.replace("target-language=\"en\"", "").as_bytes(),
            Some("en")
        )
        .expect("it was said")
        .refused,
        0
    );
}

#[test]
fn a_memory_holds_what_may_be_used_again_and_fills_gaps() {
    let files = translated_guide();
    let memory = export(&files, "tmx");
    assert!(
        !memory.contains("Never turn on") && !memory.contains("You will see"),
        "a warning needs its approval first"
    );
    assert!(
        memory.contains(
            "Wait <bpt i=\"1\" x=\"1\" type=\"italic\">*</bpt>a moment<ept i=\"1\">*</ept>."
        ),
        "{memory}"
    );
    let empty = synced(&small());
    let imported = import(&empty, &memory);
    assert_eq!(
        (imported.taken, imported.refused, imported.changed.len()),
        (8, 0, 2),
        "{}",
        said(&imported.problems)
    );
    let filled = with(&empty, &imported);
    let po = catalog(&filled, "cards/bewaren/en.po");
    let entry = po
        .split("\n\n")
        .find(|entry| entry.contains("\nmsgctxt \"druk\""))
        .expect("the entry");
    assert!(
        entry.starts_with("# suggested by back.xlf: cards/bewaren/card.md#druk\n#. Action"),
        "{entry}"
    );
    assert!(entry.contains("\n#, fuzzy\n"), "{entry}");
    assert!(po.contains("msgstr \"Press **Save**, type `sudo 7` and read [the help](https://example.com/hulp).\""), "{po}");
    // It never overwrites, whatever it says now.
    let again = import(&filled, &memory.replace(">Saving<", ">Keeping<"));
    assert_eq!(
        (again.taken, again.changed.len(), again.unchanged),
        (0, 0, 8)
    );
    // Another tool's: its own numbers, a document type, no tuid, and a translation that lost its codes.
    let foreign = memory
        .replace("<tmx", "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">\n<tmx")
        .replace(" x=\"1\"", " x=\"11\"")
        .replace(" tuid=\"cards/bewaren/card.md#title\"", "")
        .replace("Read a <bpt i=\"1\" x=\"11\" type=\"link\">[</bpt>card<ept i=\"1\">](term:kaart)</ept>.", "Read a card.");
    let imported = import(&empty, &foreign);
    assert_eq!(
        (imported.taken, imported.refused),
        (7, 1),
        "{}",
        said(&imported.problems)
    );
    must_say(
        &imported.problems,
        "SK310",
        "`lees` of `cards/bewaren/card.md` has a translation without the link to `term:kaart`",
    );
}

#[test]
fn an_approved_warning_is_signed_off_and_may_be_used_again() {
    let files = translated_guide();
    let (sources, library) = read(&files);
    let approved = |is: bool| {
        translate::package(&sources, &library, &english(), &move |_| is)
            .expect("the catalogs can be read")
    };
    let (before, after) = (approved(false), approved(true));
    assert!(
        !xliff12::write(&before).contains("signed-off")
            && !xliff2::write(&before, "2.0").contains("final")
    );
    assert_eq!(
        xliff12::write(&after).matches("approved=\"yes\"").count(),
        10
    );
    assert!(
        xliff12::write(&before)
            .contains("id=\"nooit.avoid\" resname=\"nooit.avoid\" approved=\"no\"")
    );
    assert_eq!(
        xliff12::write(&after)
            .matches("state=\"signed-off\"")
            .count(),
        10
    );
    assert_eq!(
        xliff2::write(&after, "2.1")
            .matches("state=\"final\"")
            .count(),
        10
    );
    assert!(tmx::write(&after).contains(
        "Never turn on <bpt i=\"1\" x=\"1\" type=\"bold\">**</bpt>read only<ept i=\"1\">**</ept>."
    ));
    // Whatever was signed off, nothing changes by it.
    unchanged(&files, "1.2", &xliff12::write(&after));
    unchanged(&files, "2.0", &xliff2::write(&after, "2.0"));
}

#[test]
fn translators_are_told_what_to_keep_and_how_long_it_may_get() {
    let files = translated_guide();
    let (older, newer, po) = (
        export(&files, "1.2"),
        export(&files, "2.0"),
        export(&files, "po"),
    );
    for (to, text) in [("1.2", &older), ("2.0", &newer), ("po", &po)] {
        for words in [
            "WARNING (notice) that guards the next action",
            "Keep every never, not and no",
            "At most 100 characters",
            "At most 100 characters",
        ] {
            assert!(text.contains(words), "{to} lacks {words}: {text}");
        }
    }
    assert!(
        older.contains(
            "id=\"title\" resname=\"title\" approved=\"yes\" maxwidth=\"100\" size-unit=\"char\""
        ),
        "{older}"
    );
    assert!(
        older.contains("<mrk mtype=\"protected\">read only</mrk>"),
        "{older}"
    );
    assert!(
        older.contains("<x id=\"2\" ctype=\"x-code\" clone=\"no\" equiv-text=\"sudo 7\"/>"),
        "{older}"
    );
    assert!(
        newer.contains("<unit id=\"title\" name=\"title\" slr:sizeRestriction=\"100\">"),
        "{newer}"
    );
    assert!(
        newer.contains("<mrk id=\"fixed-1\" translate=\"no\">read only</mrk>"),
        "{newer}"
    );
    assert!(
        newer.contains("canDelete=\"no\" disp=\"`sudo 7`\" equiv=\"sudo 7\"/>"),
        "{newer}"
    );
}

#[test]
fn the_book_has_the_lengths_of_the_tool() {
    use stappenkaart::catalog::limits::{TextKind, characters};
    let kinds = [TextKind::CardTitle, TextKind::Name, TextKind::CalloutLabel];
    for page in ["book/src", "book/nl/src"] {
        let text =
            std::fs::read_to_string(format!("{page}/translating/exchange.md")).expect("the page");
        let (_, said) = text.split_once("**Leng").expect("the paragraph on lengths");
        let said = &said[..said.find("\n\n").expect("its end")];
        let numbers = said
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty());
        let mut wanted: Vec<String> = kinds
            .iter()
            .filter_map(|kind| characters(*kind))
            .map(|most| most.to_string())
            .collect();
        wanted.dedup();
        assert_eq!(numbers.collect::<Vec<_>>(), wanted, "{page}");
    }
}

// Excel reads such a line, and keeps it.
#[test]
fn a_glossary_comes_back_with_a_line_that_names_its_separator() {
    let files = translated_guide();
    let sent = export(&files, "csv");
    let bare = sent.trim_start_matches('\u{feff}');
    for first in ["sep=;\n", "\u{feff}sep=;\r\n", "\"SEP=;\"\n"] {
        let imported = import(&files, &format!("{first}{bare}"));
        assert_eq!(
            (imported.taken, imported.refused),
            (0, 0),
            "{first:?}: {}",
            said(&imported.problems)
        );
    }
}

#[test]
fn a_spreadsheet_calculates_no_text_of_a_glossary() {
    let mut files = translated_guide();
    for (path, from, to) in [
        ("guide.toml", "Een stap voor stap.", "=1+1 is een stap."),
        ("en.po", "Een stap voor stap.", "=1+1 is een stap."),
    ] {
        crate::guide::replace(&mut files, path, from, to);
    }
    let sent = export(&files, "csv");
    assert!(sent.contains(";'=1+1 is een stap.;"), "{sent}");
    let filled = sent.replace(
        ";'=1+1 is een stap.;;",
        ";'=1+1 is een stap.;'=1+1 is a step.;",
    );
    let imported = import(&files, &filled);
    assert_eq!(
        (imported.taken, imported.refused),
        (1, 0),
        "{}",
        said(&imported.problems)
    );
    let (_, catalog) = &imported.changed[0];
    assert!(
        catalog.contains("msgstr \"\\\\=1+1 is a step.\""),
        "{catalog}"
    );
}

#[test]
fn a_glossary_goes_out_and_comes_back() {
    let files = translated_guide();
    for to in ["tbx", "csv"] {
        let sent = export(&files, to);
        for words in [
            "kaart",
            "card",
            "Een stap voor stap.",
            "briefje",
            "blaadje",
            "read only",
            "Do not translate",
            "Opslaan",
        ] {
            assert!(sent.contains(words), "{to} lacks {words}: {sent}");
        }
        let imported = import(&files, &sent);
        assert_eq!(
            (imported.taken, imported.refused, imported.changed.len()),
            (0, 0, 0),
            "{to}: {}",
            said(&imported.problems)
        );
        let differs = import(
            &files,
            &sent.replace(
                if to == "tbx" { ">card<" } else { ";card;" },
                if to == "tbx" { ">map<" } else { ";map;" },
            ),
        );
        must_say(
            &differs.problems,
            "SK310",
            "`term.kaart.name` of `guide.toml` already has another translation: \"card\"",
        );
        assert_eq!(differs.changed, []);
    }
    // In a spreadsheet of a country with a decimal comma.
    let filled = "kind;id;name:nl;name:en;definition:nl;definition:en\r\nterm;kaart;kaart;card;Een stap voor stap.;\"A step; by step.\"\r\n\
        label;opslaan;Opslaan;Save;;\r\n;;;;;\r\n";
    let imported = import_as(&files, &[b"\xEF\xBB\xBF", filled.as_bytes()].concat(), None)
        .expect("it can be read");
    assert_eq!(
        (imported.taken, imported.refused, imported.unchanged),
        (1, 1, 1),
        "{}",
        said(&imported.problems)
    );
    must_say(
        &imported.problems,
        "SK310",
        "`label.opslaan` of `guide.toml` is not a text of the guide",
    );
    assert!(
        imported.changed[0]
            .1
            .contains("msgstr \"A step; by step.\""),
        "{imported:?}"
    );
    // ISO 30042:2019 has other names for the same.
    let newer = "<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"nl\" xmlns=\"urn:iso:std:iso:30042:ed-2\"><text><body>\
        <conceptEntry id=\"term.kaart\"><langSec xml:lang=\"nl\"><descripGrp><descrip type=\"definition\">Een stap voor stap.</descrip></descripGrp>\
        <termSec><term>kaart</term></termSec></langSec><langSec xml:lang=\"en\"><descripGrp><descrip type=\"definition\">Step by step.</descrip>\
        </descripGrp><termSec><term>map</term><termNote type=\"administrativeStatus\">deprecatedTerm-admn-sts</termNote></termSec>\
        <termSec><term>card</term></termSec></langSec></conceptEntry></body></text></tbx>";
    let imported = import(&files, newer);
    assert_eq!(
        (imported.taken, imported.refused, imported.unchanged),
        (1, 0, 1),
        "{}",
        said(&imported.problems)
    );
    assert!(
        imported.changed[0].1.contains("msgstr \"Step by step.\""),
        "{imported:?}"
    );
}

#[test]
fn hostile_files_are_refused_with_their_line() {
    let files = translated_guide();
    let xml = export(&files, "1.2");
    let bomb = "<?xml version=\"1.0\"?>\n<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>\n<xliff version=\"1.2\">&b;</xliff>";
    let outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><xliff version=\"1.2\">&a;</xliff>";
    let deep = format!("<xliff version=\"1.2\">{}", "<g>".repeat(1_000_000));
    let attributes: String = (0..100_000).map(|at| format!(" a{at}=\"\"")).collect();
    let spaces: String = (0..200)
        .map(|at| format!("<a xmlns:n{at}=\"u{at}\">"))
        .collect();
    let nested = translated(
        &xml,
        "title",
        &(0..50_000)
            .map(|at| format!("<bx id=\"{at}\"/>"))
            .collect::<String>(),
        "translated",
    );
    let cases: Vec<(String, &str)> = vec![
        (bomb.into(), "declares its own document type"),
        (outside.into(), "declares its own document type"),
        (deep, "nested more than 200 deep"),
        (
            format!("<xliff version=\"1.2\"{attributes}/>"),
            "hundreds of attributes",
        ),
        (
            format!("<xliff version=\"1.2\">{spaces}"),
            "hundreds of attributes",
        ),
        (xml[..xml.len() / 2].into(), "the file is not complete XML"),
        (
            format!("{}\0{}", &xml[..500], &xml[500..]),
            "the file contains a NUL",
        ),
        (String::new(), "the file is empty"),
        (
            "Dear editor, here it is.".into(),
            "does not come from a translation tool",
        ),
        (
            "<html><body>login</body></html>".into(),
            "a file with the element `html` does not come from a translation tool",
        ),
        (
            "<xliff version=\"3.0\"/>".into(),
            "XLIFF `3.0` can't be imported",
        ),
        (
            format!(
                "<!DOCTYPE tmx SYSTEM \"tmx14.dtd\"><!DOCTYPE x [<!ENTITY a \"b\">]>{}",
                "<tmx/>"
            ),
            "the file is not complete XML",
        ),
        (
            "<!-- <!DOCTYPE a [<!ENTITY b \"c\">]> --><xliff version=\"3\"/>".into(),
            "XLIFF `3` can't be imported",
        ),
        ("PK\u{3}\u{4}x".into(), "the file is an archive"),
        (
            xml.replace("encoding=\"UTF-8\"", "encoding=\"windows-1252\"")
                .replace("Saving", "Savé"),
            "says that it is `windows-1252`",
        ),
        (
            export(&files, "po").replace("msgstr \"Saving\"", "msgstr \"Saving"),
            "no closing quote",
        ),
        (
            "kind,id,naam\nterm,kaart,kaart\n".into(),
            "the first row does not have the names of the columns",
        ),
    ];
    for (text, words) in cases {
        let problems = import_as(&files, text.as_bytes(), None).expect_err(words);
        must_say(&problems, "SK311", words);
        assert!(
            problems.iter().all(|problem| problem.help.is_some()),
            "{}",
            said(&problems)
        );
    }
    must_say(
        &import_as(&files, b"<xliff version=\"1.2\">caf\xe9</xliff>", None).expect_err("Latin-1"),
        "SK311",
        "neither UTF-8 nor UTF-16",
    );
    must_say(
        &import(&files, &nested).problems,
        "SK310",
        "more than 30 deep",
    );
    let huge = translated(&xml, "title", &"many words ".repeat(500_000), "translated");
    assert_eq!(
        import(&files, &huge).taken,
        1,
        "five megabytes of words are words"
    );
    let po = sent_header("en")
        + &(0..60_000)
            .map(|at| format!("msgctxt \"{at}\"\nmsgid \"{at}\"\nmsgstr \"a\"\n\n"))
            .collect::<String>()
            .repeat(2);
    must_say(
        &import_as(&files, po.as_bytes(), None).expect_err("each entry twice"),
        "SK311",
        "is already on line",
    );
    let po = po
        .replace("msgid \"", "msgid \"a")
        .replacen("msgid \"a\"", "msgid \"\"", 1);
    let half = &po[..po.len() / 2];
    assert_eq!(
        import(&files, &half[..half.rfind("\n\n").expect("entries") + 2]).taken,
        0
    );
    let crowd: String = (0..100_000)
        .map(|at| format!("<file original=\"x{at}\" target-language=\"en\"><body/></file>"))
        .collect();
    assert_eq!(
        import(&files, &format!("<xliff version=\"1.2\">{crowd}</xliff>")).taken,
        0
    );
}

#[test]
fn a_file_from_windows_is_read() {
    let files = translated_guide();
    for to in ["1.2", "2.0", "po", "csv"] {
        let text = export(&files, to)
            .replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"")
            .replace('\n', "\r\n");
        let little: Vec<u8> = std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        let big: Vec<u8> = std::iter::once(0xFEFF)
            .chain(text.encode_utf16())
            .flat_map(u16::to_be_bytes)
            .collect();
        for bytes in [&little, &big, &little[2..].to_vec()] {
            let imported = import_as(&files, bytes, None)
                .unwrap_or_else(|problems| panic!("{to}: {}", said(&problems)));
            assert_eq!(
                (imported.taken, imported.refused),
                (0, 0),
                "{to}: {}",
                said(&imported.problems)
            );
        }
        must_say(
            &import_as(&files, &little[..little.len() - 1], None).expect_err("cut off"),
            "SK311",
            "not complete UTF-16",
        );
    }
}
