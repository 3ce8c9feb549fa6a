//! Suggestions of engines: which of them reach a catalog, and how programs are asked. Services are in `services`.

use std::fs;
use std::time::{Duration, Instant};

use stappenkaart::catalog_files;
use stappenkaart::compile;
use stappenkaart::model::{Day, Lang};
use stappenkaart::source::Sources;
use stappenkaart::translate::suggest::{
    Answer, EngineError, EngineText, LanguageTags, Patience, ProgramEngine, Suggested,
    TranslationEngine, suggest,
};

use crate::guide::{Files, check, replace};
use crate::terminal::{code, edit, run, said, small};

pub const TODAY: Option<Day> = Some(Day {
    year: 2026,
    month: 11,
    day: 24,
});
pub const PO: &str = "cards/toner/nl.po";

const GUIDE: &str = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.c]\nname = \"Printers\"\n\
    [term.drum]\nname = \"drum\"\ndefinition = \"The roll.\"\n[label.hot]\ntext = \"Hot\"\nlang = \"en\"\n\
    [translation]\nwarnings = \"warn\"\ntexts = \"warn\"\n";
const CARD: &str = "---\ntitle: Toner\ncategory: c\n---\n\n## Open {#open}\n\n> [!NOTICE]\n> Never touch the roller.\n> It burns at **Hot**.\n> {#roller}\n\n\
    1. Open [the lid](callout:lid). {#lid}\n2. Type `reset` and wait 30 seconds. {#wait}\n3. Press **Start** & read [the manual](https://example.com/m). {#start}\n\n\
    ![A printer](p.svg)\n";
const PICTURE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"960\" height=\"600\" viewBox=\"0 0 960 600\"/>";
const SPOT: &str = "[lid]\nlabel = \"Lid\"\nx = 20.0\ny = 20.0\nwidth = 10.0\nheight = 10.0\n";

/// A guide of one card, with its Dutch catalogs laid out.
pub fn guide() -> Files {
    let files = [
        ("guide.toml", GUIDE),
        ("cards/toner/card.md", CARD),
        ("cards/toner/p.svg", PICTURE),
        ("cards/toner/p.callouts.toml", SPOT),
    ];
    synced(
        files
            .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
            .into_iter()
            .collect(),
    )
}

pub fn synced(mut files: Files) -> Files {
    let sources = Sources::in_memory(files.clone());
    let library = compile::check(&sources).library.expect("a guide");
    let changed = catalog_files::synced(&sources, &library, &[Lang::new("nl")], TODAY)
        .expect("the catalogs can be read");
    files.extend(
        changed
            .into_iter()
            .map(|(path, text)| (path, text.into_bytes())),
    );
    files
}

/// Asks an engine for what the guide lacks, and writes it.
pub fn ask(files: &mut Files, engine: Option<Box<dyn TranslationEngine>>) -> Suggested {
    let sources = Sources::in_memory(files.clone());
    let library = compile::check(&sources).library.expect("a guide");
    let suggested = suggest(&sources, &library, &Lang::new("nl"), engine, TODAY)
        .expect("the catalogs can be read");
    files.extend(
        suggested
            .changed
            .iter()
            .map(|(path, text)| (path.clone(), text.clone().into_bytes())),
    );
    suggested
}

pub fn text<'a>(files: &'a Files, path: &str) -> &'a str {
    std::str::from_utf8(&files[path]).expect("a text")
}

/// The entry of a text, with its comments.
pub fn entry<'a>(files: &'a Files, id: &str) -> &'a str {
    let context = format!("msgctxt \"{id}\"\n");
    text(files, PO)
        .split("\n\n")
        .find(|entry| entry.contains(&context))
        .unwrap_or_else(|| panic!("no entry `{id}`"))
}

pub fn is_empty(files: &Files, id: &str) -> bool {
    entry(files, id).trim_end().ends_with("msgstr \"\"")
}

// A machine that has been told what to say.
struct Parrot(Vec<(&'static str, &'static str)>);

impl TranslationEngine for Parrot {
    fn name(&self) -> String {
        "parrot".to_owned()
    }

    fn at_a_time(&self) -> usize {
        3
    }

    fn translate(
        &mut self,
        pair: &LanguageTags,
        texts: &[EngineText],
    ) -> Result<Vec<Answer>, EngineError> {
        assert_eq!((pair.source.as_str(), pair.target.as_str()), ("en", "nl"));
        let answer = |wanted: &EngineText| {
            let known = self.0.iter().find(|(source, _)| *source == wanted.text);
            known
                .map(|(_, answer)| (*answer).to_owned())
                .ok_or(EngineError::Text("it does not know".to_owned()))
        };
        Ok(texts.iter().map(answer).collect())
    }
}

const AVOID: &str = "Never touch the roller.";
const BURNS: &str = "It burns at <x id=\"1\">Hot</x>.";
const LID: &str = "Open <g id=\"1\">the lid</g>.";
const WAIT: &str = "Type <x id=\"1\">reset</x> and wait 30 seconds.";
const START: &str = "Press <g id=\"1\">Start</g> &amp; read <g id=\"2\">the manual</g>.";

fn parrot(says: &[(&'static str, &'static str)]) -> Option<Box<dyn TranslationEngine>> {
    Some(Box::new(Parrot(says.to_vec())))
}

#[test]
fn what_keeps_everything_goes_in_for_a_person_to_look_at() {
    let mut files = guide();
    let suggested = ask(
        &mut files,
        parrot(&[
            (AVOID, "Raak de rol nooit aan."),
            (BURNS, "Hij brandt bij <x id=\"1\">Heet</x>."),
            (LID, "Open <g id=\"1\">de klep</g>."),
            (WAIT, "Wacht 30 seconden en typ <x id=\"1\"></x>."),
            (
                START,
                "Lees <g id=\"2\">de handleiding</g> &amp; druk op <g id=\"1\">Start</g>.",
            ),
        ]),
    );
    assert_eq!(
        (suggested.filled, suggested.error.clone()),
        (5, None),
        "{:?}",
        suggested.dropped
    );
    for (id, translation) in [
        ("roller.avoid", "Raak de rol nooit aan."),
        // The label stays as the product shows it, whatever a machine makes of it.
        ("roller.consequence", "Hij brandt bij **Hot**."),
        ("lid", "Open [de klep](callout:lid)."),
        ("wait", "Wacht 30 seconden en typ `reset`."),
        (
            "start",
            "Lees [de handleiding](https://example.com/m) & druk op **Start**.",
        ),
    ] {
        let entry = entry(&files, id);
        assert!(
            entry.contains(&format!("msgstr \"{translation}\"")),
            "{entry}"
        );
        assert!(
            entry.contains("# suggested by parrot\n") && entry.contains("#, fuzzy\n"),
            "{entry}"
        );
    }
    assert_eq!(text(&files, PO).matches("#, fuzzy").count(), 5);
    // Readers see the source until somebody has looked.
    let problems = check(&files);
    let waits = problems.iter().filter(|problem| {
        problem.message.contains("marked fuzzy") || problem.message.contains("wait for")
    });
    assert!(waits.count() > 0, "{}", crate::guide::said(&problems));
}

#[test]
fn what_lost_something_is_told_and_not_written() {
    let cases = [
        ("lid", LID, "Open de klep.", "without the callout `lid`"),
        (
            "lid",
            LID,
            "Open <g id=\"1\">de</g> <g id=\"1\">klep</g>.",
            "twice",
        ),
        ("lid", LID, "Open <g id=\"1\">de klep.", "not closed"),
        (
            "lid",
            LID,
            "Open <g id=\"1\"></g>de klep.",
            "without its words",
        ),
        (
            "lid",
            LID,
            "Open <g id=\"1\">de klep</g> <g id=\"9\">nu</g>.",
            "which the source does not have",
        ),
        (
            "lid",
            LID,
            "Open <g id=\"1\">de klep</g><script>alert(1)</script>.",
            "which the source does not have",
        ),
        (
            "lid",
            LID,
            "Open <g id=\"1\">de klep</g> &lt;b&gt;nu&lt;/b&gt;.",
            "it has `<` in its words",
        ),
        (
            "lid",
            LID,
            "Open <g id=\"1\">**de klep**</g>.",
            "it has `**` in its words",
        ),
        (
            "lid",
            LID,
            "Open <g id=\"1\">de klep</g> [x](https://evil.example).",
            "it has `](` in its words",
        ),
        ("lid", LID, "", "without the callout `lid`"),
        ("lid", LID, " \u{200b} ", "has a "),
        (
            "lid",
            LID,
            "Open <g id=\"1\">de \u{202e}klep</g>.",
            "U+202E",
        ),
        (
            "wait",
            WAIT,
            "Wacht 30 seconden.",
            "without the code `reset`",
        ),
        (
            "wait",
            WAIT,
            "Typ <x id=\"1\">reset</x> en wacht 3 seconden.",
            "with \"3 seconden\", but the source has \"30 seconds\"",
        ),
        (
            "wait",
            WAIT,
            "Typ <x id=\"1\">reset</x> en wacht 30 seconden, 2 keer.",
            "with the number 2",
        ),
        (
            "start",
            START,
            "Druk op Start &amp; lees <g id=\"2\">de handleiding</g>.",
            "without the label **Start**",
        ),
        (
            "start",
            START,
            "Druk op <g id=\"1\">Start</g> &amp; lees de handleiding.",
            "without the link",
        ),
        (
            "roller.avoid",
            AVOID,
            "Raak de rol aan.",
            "lost the \"Never\"",
        ),
        (
            "roller.avoid",
            AVOID,
            "Raak de rol nooit aan. Echt niet.",
            "says \"niet\", which the source does not say",
        ),
        ("roller.avoid", AVOID, AVOID, "repeats the source"),
        (
            "roller.consequence",
            BURNS,
            "Hij brandt.",
            "without the label **Hot**",
        ),
    ];
    for (id, source, answer, why) in cases {
        let mut files = guide();
        let before = files.clone();
        let suggested = ask(&mut files, parrot(&[(source, answer)]));
        let told = suggested
            .dropped
            .iter()
            .find(|told| told.starts_with(&format!("`{id}` in `{PO}`: it ")));
        let told = told
            .unwrap_or_else(|| panic!("{answer}: nobody told of `{id}`: {:?}", suggested.dropped));
        assert!(told.contains(why), "{answer}: {told}");
        assert_eq!((suggested.filled, suggested.error), (0, None), "{answer}");
        assert!(files == before, "{answer}: something was written");
    }
}

#[test]
fn what_a_person_wrote_is_never_touched() {
    let mut files = guide();
    let translated = [
        (
            "msgid \"Never touch the roller.\"\nmsgstr \"\"",
            "msgid \"Never touch the roller.\"\nmsgstr \"Blijf van de rol af.\"",
        ),
        (
            "msgid \"Toner\"\nmsgstr \"\"",
            "msgid \"Toner\"\nmsgstr \"Toner\"",
        ),
    ];
    for (from, to) in translated {
        replace(&mut files, PO, from, to);
    }
    let lid = entry(&files, "lid").to_owned();
    let fuzzy = lid
        .replace("msgctxt", "#, fuzzy\nmsgctxt")
        .replace("msgstr \"\"", "msgstr \"Doe <hem> maar open.\"");
    replace(&mut files, PO, &lid, &fuzzy);
    let kept: Vec<String> = ["roller.avoid", "title", "lid"]
        .iter()
        .map(|id| entry(&files, id).to_owned())
        .collect();
    let says = [
        (AVOID, "Raak de rol nooit aan."),
        (LID, "Open <g id=\"1\">de klep</g>."),
        ("Toner", "Inkt"),
        ("Open", "Openen"),
    ];
    let suggested = ask(&mut files, parrot(&says));
    assert_eq!(suggested.filled, 1, "{:?}", suggested.dropped);
    assert!(entry(&files, "open.title").contains("msgstr \"Openen\""));
    for (id, before) in ["roller.avoid", "title", "lid"].iter().zip(&kept) {
        assert_eq!(entry(&files, id), before);
    }

    // Once somebody has looked at it, it is theirs; a second run finds nothing to do.
    replace(
        &mut files,
        PO,
        "#, fuzzy\nmsgctxt \"open.title\"",
        "msgctxt \"open.title\"",
    );
    replace(&mut files, PO, "msgstr \"Openen\"", "msgstr \"Openmaken\"");
    let mut files = synced(files);
    let before = files.clone();
    assert_eq!(ask(&mut files, parrot(&says)).filled, 0);
    assert!(files == before && !entry(&files, "open.title").contains("suggested by"));
}

#[test]
fn memory_and_glossary_suggest_without_any_engine() {
    let mut files = guide();
    replace(
        &mut files,
        "cards/toner/card.md",
        "{#start}\n",
        "{#start}\n4. Drum {#roll}\n5. Open [the lid](callout:lid). {#again}\n",
    );
    replace(
        &mut files,
        "nl.po",
        "msgid \"drum\"\nmsgstr \"\"",
        "msgid \"drum\"\nmsgstr \"trommel\"",
    );
    replace(
        &mut files,
        PO,
        "msgid \"Open [the lid](callout:lid).\"\nmsgstr \"\"",
        "msgid \"Open [the lid](callout:lid).\"\nmsgstr \"Open [de klep](callout:lid).\"",
    );
    let suggested = ask(&mut files, None);
    assert!(
        suggested.filled >= 1 && suggested.error.is_none() && suggested.empty > 0,
        "{suggested:?}"
    );
    let same = entry(&files, "again");
    assert!(
        same.contains("# suggested by memory, 100 %")
            && same.contains("#, fuzzy")
            && same.contains("[de klep](callout:lid)"),
        "{same}"
    );
    let roll = entry(&files, "roll");
    assert!(
        roll.contains("# suggested by the glossary")
            && roll.contains("msgstr \"trommel\"")
            && roll.contains("#, fuzzy"),
        "{roll}"
    );
}

fn patience(milliseconds: u64) -> Patience {
    Patience {
        timeout: Duration::from_millis(milliseconds),
        ..Patience::default()
    }
}

// A guide with many texts that a line of `sed` can translate: no marks, no numbers.
fn plain_guide(count: usize) -> Files {
    let letters = |mut at: usize| {
        let mut word = String::new();
        for _ in 0..4 {
            word.push((b'a' + (at % 26) as u8) as char);
            at /= 26;
        }
        word
    };
    let mut files = Files::from([("guide.toml".to_owned(), GUIDE.as_bytes().to_vec())]);
    for card in 0..count.div_ceil(500) {
        let actions = (card * 500..count.min(card * 500 + 500))
            .map(|at| format!("1. Press {}.\n", letters(at)));
        let text = format!(
            "---\ntitle: Card\ncategory: c\n---\n\n## Go {{#go}}\n\n{}",
            actions.collect::<String>()
        );
        files.insert(format!("cards/c-{card}/card.md"), text.into_bytes());
    }
    synced(files)
}

const SED: &str =
    r#"sed -E 's/^\{"id":([0-9]+),.*"text":"([^"]*)","note".*/{"id":\1,"text":"Druk op \2"}/'"#;

fn ask_program(files: &mut Files, line: &str, milliseconds: u64) -> Suggested {
    ask(
        files,
        Some(Box::new(ProgramEngine::new(line, patience(milliseconds)))),
    )
}

fn fault(suggested: &Suggested) -> &str {
    suggested
        .error
        .as_ref()
        .map_or("no fault", EngineError::message)
}

#[test]
fn a_program_may_answer_in_any_order_or_only_at_the_end() {
    let at_once = format!("while read -r line; do printf '%s\\n' \"$line\" | {SED}; done");
    for line in [SED.to_owned(), format!("{SED} | tac"), at_once] {
        let mut files = plain_guide(40);
        let suggested = ask_program(&mut files, &line, 20_000);
        assert_eq!(suggested.error, None, "{line}");
        let po = text(&files, "cards/c-0/nl.po");
        for word in ["baaa", "naaa", "nbaa"] {
            assert!(
                po.contains(&format!(
                    "msgid \"Press {word}.\"\nmsgstr \"Druk op Press {word}.\""
                )),
                "{line}: {po}"
            );
        }
    }
}

#[test]
fn five_thousand_texts_do_not_lock_up() {
    let mut files = plain_guide(5000);
    let suggested = ask_program(&mut files, SED, 60_000);
    assert_eq!(suggested.error, None);
    assert!(suggested.filled >= 5000, "{}", suggested.filled);
}

#[test]
fn what_a_program_said_before_it_failed_is_kept() {
    let first = format!("head -n 20 | {SED}");
    for (line, words) in [
        (first.clone(), "ended without an answer"),
        (format!("{first}; exit 3"), "ended without an answer"),
        (
            format!("{first}; echo hello"),
            "wrote a line that is not an answer",
        ),
        (format!("{first}; printf '\\377\\n'"), "not UTF-8"),
        (
            format!("{first}; echo '{{\"id\":99999,\"text\":\"x\"}}'"),
            "answered to `99999`, which was not a question",
        ),
        (
            format!("{first}; echo '{{\"id\":0,\"text\":\"x\"}}'"),
            "answered to `0`, which was not a question",
        ),
        (
            format!("{first}; echo '{{\"id\":1,\"text\":\"x\"}}'"),
            "answered to `1` twice",
        ),
        (format!("{first}; sleep 60"), "has not answered for"),
        (
            format!("{first}; while sleep 0.05; do echo; done"),
            "has not answered for",
        ),
        (
            format!("{first}; head -c 3000000 /dev/zero | tr '\\0' x"),
            "a line without an end",
        ),
    ] {
        let mut files = plain_guide(60);
        let start = Instant::now();
        let suggested = ask_program(&mut files, &line, 3000);
        assert!(start.elapsed() < Duration::from_secs(15), "{line}");
        assert!(fault(&suggested).contains(words), "{line}: {suggested:?}");
        assert!(
            suggested.filled >= 10 && suggested.empty >= 40,
            "{line}: {suggested:?}"
        );
    }
}

#[test]
fn a_text_that_a_program_refuses_is_told_and_the_rest_goes_in() {
    let mut files = plain_guide(5);
    let refuse = r#"sed -E 's/^\{"id":([0-9]+),.*/{"id":\1,"error":"no\\u001b[2J\\nidea"}/'"#;
    let suggested = ask_program(&mut files, refuse, 20_000);
    assert_eq!((suggested.filled, suggested.error), (0, None));
    assert!(
        suggested
            .dropped
            .iter()
            .all(|told| told.contains("the engine says: no [2J idea")),
        "{:?}",
        suggested.dropped
    );
    let neither = r#"sed -E 's/^\{"id":([0-9]+),.*/{"id":\1}/'"#;
    assert!(
        ask_program(&mut files, neither, 20_000).dropped[0].contains("neither `text` nor `error`")
    );
}

#[test]
fn a_program_that_is_not_there_is_told() {
    let suggested = ask_program(&mut plain_guide(5), "no-such-program-here", 20_000);
    assert!(
        fault(&suggested).contains("`no-such-program-here` ended without an answer"),
        "{suggested:?}"
    );
}

// What is set before a program may be a key: neither a catalog nor a message has it.
#[test]
fn a_secret_in_a_command_line_stays_there() {
    let mut files = plain_guide(5);
    let suggested = ask_program(&mut files, &format!("API_KEY=hunter2hunter2 {SED}"), 20_000);
    assert!(
        suggested.filled > 0 && text(&files, "cards/c-0/nl.po").contains("# suggested by sed\n")
    );
    let failed = ask_program(
        &mut plain_guide(5),
        "API_KEY=hunter2hunter2 '/no such/thing'",
        20_000,
    );
    let all = format!("{failed:?}{}", text(&files, "cards/c-0/nl.po"));
    assert!(
        !all.contains("hunter2") && all.contains("ended without an answer"),
        "{all}"
    );
}

#[cfg(target_os = "linux")]
#[test]
fn no_program_is_left_running() {
    let folder = tempfile::tempdir().expect("a folder");
    let note = folder.path().join("pid of it");
    for line in [
        "sleep 321 & echo $! > '{}'; wait",
        "sleep 321 & echo $! > '{}'; cat > /dev/null; exec sleep 322 | cat",
    ] {
        let suggested = ask_program(
            &mut plain_guide(5),
            &line.replace("{}", &note.to_string_lossy()),
            300,
        );
        assert!(
            fault(&suggested).contains("has not answered for 0.3 s"),
            "{suggested:?}"
        );
        let id = fs::read_to_string(&note).expect("its number");
        let is_running = || {
            let stat = fs::read_to_string(format!("/proc/{}/stat", id.trim())).unwrap_or_default();
            stat.rsplit(')').next().is_some_and(|rest| {
                !rest.trim().is_empty() && !rest.trim_start().starts_with(['Z', 'X'])
            })
        };
        let start = Instant::now();
        while is_running() && start.elapsed() < Duration::from_secs(5) {
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(!is_running(), "{line}");
    }
}

#[test]
fn a_program_with_blanks_in_its_name_is_asked_from_the_terminal() {
    let guide = "title = \"Office\"\nsource = \"en\"\nlanguages = [\"en\", \"nl\"]\n[category.example]\nname = \"Printers\"\n";
    let script = format!("#!/bin/sh\n{SED}\n");
    let (_folder, root) = small(&[("guide.toml", guide), ("my machine.sh", &script)]);
    let arguments = [
        "translate",
        "suggest",
        "--lang",
        "nl",
        "--provider",
        "command",
        "--command",
        "sh './my machine.sh' | cat",
    ];
    let output = run(&arguments, &root);
    assert_eq!(code(&output), 0, "{}", said(&output));
    assert!(said(&output).contains("Check each"), "{}", said(&output));
    let po = fs::read_to_string(root.join("cards/example/nl.po")).expect("the catalog");
    assert!(
        po.contains("#, fuzzy") && po.contains("# suggested by sh\n"),
        "{po}"
    );
    // What it said before it failed is on the disk, and the exit code says that it failed.
    fs::remove_file(root.join("cards/example/nl.po")).expect("it is there");
    edit(&root.join("my machine.sh"), "sed", "head -n 2 | sed");
    let output = run(&arguments, &root);
    assert_eq!(code(&output), 2, "{}", said(&output));
    assert!(
        said(&output).contains("ended without an answer") && said(&output).contains("Updated "),
        "{}",
        said(&output)
    );
}
