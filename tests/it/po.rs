//! PO catalogs against gettext itself: what `msgcat --no-wrap` makes of a file, we make of it; what it refuses, we name.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use stappenkaart::catalog::po::{FileProblem, Po, PoEntry, Previous, read, write};

fn samples() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/po");
    let files = fs::read_dir(&folder)
        .expect("tests/po holds the samples")
        .map(|entry| entry.expect("a readable folder").path());
    let mut samples: Vec<PathBuf> = files
        .filter(|path| path.extension().is_some_and(|extension| extension == "po"))
        .collect();
    samples.sort();
    assert!(
        samples.len() >= 12,
        "{} holds too few samples",
        folder.display()
    );
    samples
}

/// What gettext writes for this text. Fails when gettext is not installed or refuses the text.
fn msgcat(text: &str) -> String {
    let mut command = Command::new("msgcat");
    command
        .args(["--no-wrap", "-"])
        .env_remove("LANGUAGE")
        .env("LC_ALL", "C.UTF-8");
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = command.spawn().expect("gettext's msgcat is installed");
    let mut input = child.stdin.take().expect("stdin is piped");
    let bytes = text.as_bytes().to_vec();
    let writer = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("msgcat ends");
    writer
        .join()
        .expect("the writer does not panic")
        .expect("msgcat reads its input");
    assert!(
        output.status.success(),
        "msgcat refuses:\n{}\n{text}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("msgcat writes UTF-8")
}

/// The catalog without its places, which differ between two files that say the same.
fn without_places(mut po: Po) -> Po {
    for entry in &mut po.entries {
        entry.range = 0..0;
        entry.msgstr_range = 0..0;
    }
    po
}

#[test]
fn samples_come_out_as_gettext_writes_them() {
    for path in samples() {
        let text = fs::read_to_string(&path).expect("samples are UTF-8");
        let (po, problems) = read(&text);
        assert_eq!(problems, [], "{}", path.display());
        assert_eq!(write(&po), msgcat(&text), "{}", path.display());
    }
}

#[test]
fn what_was_written_reads_as_the_same_catalog() {
    for path in samples() {
        let written = write(&read(&fs::read_to_string(&path).expect("samples are UTF-8")).0);
        let (again, problems) = read(&written);
        assert_eq!(problems, [], "{}", path.display());
        assert_eq!(write(&again), written, "{}", path.display());
    }
}

#[test]
fn any_catalog_survives_writing_and_reading() {
    let mut dice = Dice(20_261_122);
    for round in 0..60 {
        let po = random_catalog(&mut dice);
        let written = write(&po);
        let (again, problems) = read(&written);
        assert_eq!(problems, [], "round {round}:\n{written}");
        assert_eq!(without_places(again), po, "round {round}:\n{written}");
        assert_eq!(msgcat(&written), written, "round {round}");
    }
}

/// Numbers that look random and are the same in every run (Knuth's linear congruential generator).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % sides
    }

    fn text(&mut self) -> String {
        const PIECES: [&str; 20] = [
            "Klik ",
            "op ",
            "\n",
            "\"",
            "\\",
            "\t",
            "\r",
            "%d",
            "注意",
            "👩🏽‍💻",
            "لا ",
            "e\u{301}",
            "\u{a0}",
            "#",
            "# ",
            "\\n",
            "msgid \"",
            "  ",
            "\u{7}",
            "x",
        ];
        (0..self.roll(9))
            .map(|_| PIECES[self.roll(PIECES.len())])
            .collect()
    }

    fn maybe<T>(&mut self, make: impl FnOnce(&mut Dice) -> T) -> Option<T> {
        (self.roll(3) == 0).then(|| make(self))
    }

    fn line(&mut self) -> String {
        self.text()
            .replace(['\n', '\r', '\\'], "/")
            .trim_start_matches(['.', ':', ',', '!', '|', '~'])
            .to_owned()
    }
}

fn random_catalog(dice: &mut Dice) -> Po {
    let mut po = Po::default();
    po.set_field("Language", "en");
    po.set_field("Content-Type", "text/plain; charset=UTF-8");
    let in_use: Vec<PoEntry> = (0..=dice.roll(8))
        .map(|number| random_entry(dice, number, false))
        .collect();
    po.entries.extend(in_use);
    let obsolete: Vec<PoEntry> = (0..dice.roll(4))
        .map(|number| random_entry(dice, number, true))
        .collect();
    po.entries.extend(obsolete);
    po
}

fn random_entry(dice: &mut Dice, number: usize, obsolete: bool) -> PoEntry {
    let context = format!(
        "{number}{}{}",
        if obsolete { "old" } else { "" },
        dice.text()
    );
    let mut entry = PoEntry::new(Some(&context), &dice.text());
    entry.obsolete = obsolete;
    entry.comments = (0..dice.roll(3)).map(|_| dice.line()).collect();
    entry.extracted = (0..dice.roll(2)).map(|_| dice.line()).collect();
    entry.references = (0..dice.roll(6))
        .map(|at| format!("cards/{}/card.md:{}", "k".repeat(dice.roll(40)), 1 + at))
        .collect();
    entry.msgid_plural = dice.maybe(Dice::text);
    let forms = if entry.msgid_plural.is_some() {
        1 + dice.roll(4)
    } else {
        1
    };
    entry.msgstr = (0..forms).map(|_| dice.text()).collect();
    if obsolete || dice.roll(2) == 0 {
        entry.msgstr[0].push('.');
        entry.set_fuzzy(dice.roll(2) == 0);
    }
    let previous = |dice: &mut Dice| Previous {
        msgctxt: dice.maybe(Dice::text),
        msgid: dice.text(),
        msgid_plural: dice.maybe(Dice::text),
    };
    entry.previous = dice.maybe(previous);
    entry
}

const HEADER: &str = "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=UTF-8\\n\"\n\n";

/// Reads the body of a catalog with a good header; gives each problem as the text that it marks and what it says.
fn problems_in(body: &str) -> Vec<(String, String)> {
    marked(&format!("{HEADER}{body}"))
}

fn marked(text: &str) -> Vec<(String, String)> {
    let (_, problems) = read(text);
    let mark = |problem: FileProblem| {
        assert!(
            !problem.help.is_empty(),
            "{} says no way out",
            problem.message
        );
        (text[problem.range].to_owned(), problem.message)
    };
    problems.into_iter().map(mark).collect()
}

#[track_caller]
fn assert_problem(body: &str, place: &str, message: &str) {
    assert_eq!(
        problems_in(body),
        [(place.to_owned(), message.to_owned())],
        "in {body}"
    );
}

#[test]
fn an_unknown_escape_is_named_and_kept() {
    assert_problem(
        "msgid \"a\"\nmsgstr \"b \\q c\"\n",
        "\\q",
        "unknown escape `\\q`",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"\\é\"\n",
        "\\é",
        "unknown escape `\\é`",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"\\xzz\"\n",
        "\\x",
        "unknown escape `\\x`",
    );
    let (po, _) = read("msgid \"a\"\nmsgstr \"b \\q c\"\n");
    assert_eq!(po.entries[0].translation(), "b \\q c");
}

#[test]
fn escapes_have_to_give_text() {
    assert_problem(
        "msgid \"a\"\nmsgstr \"\\xff\"\n",
        "\"\\xff\"",
        "the escapes in this text are not UTF-8",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"x\\0\"\n",
        "\"x\\0\"",
        "a text can't contain a NUL or EOT character",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"\\x123\"\n",
        "\\x123",
        "unknown escape `\\x123`",
    );
}

#[test]
fn a_text_ends_on_its_line() {
    assert_problem(
        "msgid \"a\nmsgstr \"b\"\n",
        "\"a",
        "this text has no closing quote",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b",
        "\"b",
        "this text has no closing quote",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\\\"\n",
        "\"b\\\"",
        "this text has no closing quote",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\\",
        "\"b\\",
        "this text has no closing quote",
    );
}

#[test]
fn no_text_stands_outside_the_quotes() {
    assert_problem(
        "msgid \"say \"hi\" now\"\nmsgstr \"b\"\n",
        "hi",
        "`hi` is outside the quotes",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\" ; c\n",
        "; c",
        "`; c` is outside the quotes",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\"\n\"c\"\nLet op\n",
        "Let",
        "unknown keyword `Let`",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\"\n“c”\n",
        "“c”",
        "`“c”` is outside the quotes",
    );
    assert_eq!(
        marked(&format!("\"a\"\n{HEADER}")),
        [(
            "\"a\"".to_owned(),
            "this text does not belong to a keyword".to_owned()
        )]
    );
}

#[test]
fn unknown_keywords_take_their_texts_with_them() {
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\"\nmsgnote \"c\"\n\"d\"\n",
        "msgnote",
        "unknown keyword `msgnote`",
    );
    assert_problem(
        "domain \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "domain",
        "`domain` can't be used: a file contains one catalog",
    );
}

#[test]
fn an_entry_is_whole() {
    assert_problem(
        "msgid \"a\"\n\nmsgid \"b\"\nmsgstr \"c\"\n",
        "msgid \"a\"",
        "this entry has no `msgstr`",
    );
    assert_problem(
        "msgid \"a\"\n\n# of b\nmsgid \"b\"\nmsgstr \"c\"\n",
        "msgid \"a\"",
        "this entry has no `msgstr`",
    );
    assert_problem(
        "msgctxt \"x\"\n\nmsgctxt \"y\"\nmsgid \"b\"\nmsgstr \"c\"\n",
        "msgctxt \"x\"",
        "this entry has no `msgid`",
    );
    assert_problem("msgid\nmsgstr \"b\"\n", "msgid", "`msgid` has no text");
    assert_problem("msgid \"a\"\nmsgstr\n", "msgstr", "`msgstr` has no text");
    assert_problem("#| msgid \"a\"\n", "msgid", "this entry has no `msgid`");
    assert_problem(
        "msgctxt \"x\"\nmsgstr \"b\"\n",
        "msgstr",
        "`msgstr` without `msgid`",
    );
}

#[test]
fn an_entry_has_each_part_once() {
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\"\nmsgstr \"c\"\n",
        "msgstr",
        "`msgstr` is here twice",
    );
    assert_problem(
        "msgid \"a\"\nmsgid_plural \"b\"\nmsgid_plural \"c\"\nmsgstr[0] \"d\"\n",
        "msgid_plural",
        "`msgid_plural` is here twice",
    );
}

#[test]
fn plural_forms_are_numbered_in_order() {
    let numbered = "msgid \"a\"\nmsgid_plural \"b\"\n";
    assert_problem(
        &format!("{numbered}msgstr[1] \"c\"\n"),
        "msgstr[1]",
        "`msgstr[1]` is here, but `msgstr[0]` is expected",
    );
    assert_problem(
        &format!("{numbered}msgstr[0] \"c\"\nmsgstr[0] \"d\"\n"),
        "msgstr[0]",
        "`msgstr[0]` is here twice",
    );
    assert_problem(
        &format!("{numbered}msgstr \"c\"\n"),
        &format!("{numbered}msgstr \"c\""),
        "an entry with `msgid_plural` needs numbered translations",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr[0] \"c\"\n",
        "msgid \"a\"\nmsgstr[0] \"c\"",
        "numbered translations need a `msgid_plural`",
    );
    assert_problem(numbered, numbered.trim_end(), "this entry has no `msgstr`");
}

#[test]
fn comments_stand_above_their_entry() {
    let body = "msgid \"a\"\n# why\nmsgstr \"b\"\n";
    assert_problem(body, "# why", "a comment in the middle of an entry");
    assert_eq!(
        read(&format!("{HEADER}{body}")).0.entries[1].comments,
        ["why"]
    );
}

#[test]
fn an_entry_is_obsolete_as_a_whole() {
    assert_problem(
        "#~ msgid \"a\"\nmsgstr \"b\"\n",
        "msgstr",
        "only a part of this entry is marked as obsolete",
    );
    assert_problem(
        "msgid \"a\"\nmsgstr \"b\"\n#~ \"c\"\n",
        "\"c\"",
        "only a part of this entry is marked as obsolete",
    );
    assert_problem(
        "#| msgid \"a\"\n\"b\"\nmsgid \"a\"\nmsgstr \"b\"\n",
        "\"b\"",
        "only one of this text and its keyword starts with `#|`",
    );
    assert_problem(
        "msgid \"a\"\n#| msgstr \"c\"\nmsgstr \"b\"\n",
        "msgstr",
        "`msgstr` can't come after `#|`",
    );
}

#[test]
fn a_source_text_stands_in_a_catalog_once() {
    let twice = "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"a\"\nmsgstr \"c\"\n";
    assert_problem(
        twice,
        "msgid \"a\"\nmsgstr \"c\"",
        "this text is already on line 4",
    );
    let context = "msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"b\"\n\n#~ msgctxt \"x\"\n#~ msgid \"a\"\n#~ msgstr \"c\"\n";
    let second = "msgctxt \"x\"\n#~ msgid \"a\"\n#~ msgstr \"c\"";
    assert_problem(context, second, "the text of `x` is already on line 4");
    assert_problem(
        HEADER,
        HEADER.trim_end(),
        "this file already has a header on line 1",
    );
}

#[test]
fn the_header_declares_utf_8() {
    let entry = "msgid \"a\"\nmsgstr \"b\"\n";
    assert_eq!(
        marked(entry),
        [(String::new(), "this file has no header".to_owned())]
    );
    assert_eq!(
        marked(""),
        [(String::new(), "this file has no header".to_owned())]
    );
    let latin = "msgid \"\"\nmsgstr \"\"\n\"Content-Type: text/plain; charset=ISO-8859-1\\n\"\n";
    let message = "the header declares the charset `ISO-8859-1`, but catalogs have to be UTF-8";
    assert_eq!(
        marked(latin),
        [("ISO-8859-1".to_owned(), message.to_owned())]
    );
    let none = "msgid \"\"\nmsgstr \"Language: en\\n\"\n";
    assert_eq!(
        marked(none),
        [(
            none.trim_end().to_owned(),
            "the header declares no charset".to_owned()
        )]
    );
    assert_eq!(
        marked("\u{feff}msgid \"\"\nmsgstr \"charset=utf-8\\n\"\n"),
        []
    );
}

#[test]
fn every_problem_of_a_file_is_told_at_once() {
    let body = "msgid \"a\nmsgstr \"\\q\"\n\nmsgid \"b\"\n\nmsgnote \"c\"\n";
    let messages: Vec<String> = problems_in(body)
        .into_iter()
        .map(|(_, message)| message)
        .collect();
    assert_eq!(
        messages,
        [
            "this text has no closing quote",
            "unknown escape `\\q`",
            "this entry has no `msgstr`",
            "unknown keyword `msgnote`"
        ]
    );
}

#[test]
fn gettext_refuses_what_we_refuse() {
    let broken = [
        "msgid \"a\nmsgstr \"b\"\n",
        "msgid \"a\"\nmsgstr \"\\q\"\n",
        "msgid \"a\"\n",
        "msgid \"a\"\nmsgstr[0] \"b\"\n",
        "x \"a\"\n",
    ];
    for body in broken {
        let text = format!("{HEADER}{body}");
        assert_ne!(read(&text).1, [], "{body}");
        assert!(
            std::panic::catch_unwind(|| msgcat(&text)).is_err(),
            "gettext takes {body}"
        );
    }
}

#[test]
fn what_gettext_drops_is_kept() {
    let body = "#, fuzzy\n#, reviewed, c-format\nmsgid \"a\"\nmsgstr \"b\"\n\n# the end\n#: x.md:1\n#, fuzzy\n";
    let (po, problems) = read(&format!("{HEADER}{body}"));
    assert_eq!(problems, []);
    let kept = "#, fuzzy, c-format, reviewed\nmsgid \"a\"\nmsgstr \"b\"\n\n# the end\n#: x.md:1\n#, fuzzy\n";
    assert_eq!(write(&po), format!("{HEADER}{kept}"));
}

#[test]
fn places_are_those_of_the_file() {
    let text = format!(
        "{HEADER}# why\n#| msgid \"old\"\nmsgctxt \"x\"\nmsgid \"a\"\nmsgstr \"\"\n\"b\"\n\n"
    );
    let entry = read(&text).0.entries.remove(1);
    assert_eq!(
        &text[entry.range],
        "msgctxt \"x\"\nmsgid \"a\"\nmsgstr \"\"\n\"b\""
    );
    assert_eq!(&text[entry.msgstr_range], "msgstr \"\"\n\"b\"");
}

#[test]
fn no_input_makes_it_panic() {
    let sample = fs::read_to_string(samples().remove(0)).expect("samples are UTF-8");
    for (at, _) in sample.char_indices() {
        let (before, behind) = sample.split_at(at);
        for text in [
            before.to_owned(),
            behind.to_owned(),
            format!("{before}\"{behind}"),
            format!("{before}\\{behind}"),
            format!("{before}\n#~|{behind}"),
        ] {
            let (po, problems) = read(&text);
            assert!(
                problems
                    .iter()
                    .all(|problem| text.get(problem.range.clone()).is_some()),
                "a place outside of\n{text}"
            );
            write(&po);
        }
    }
}

#[test]
fn header_fields_are_set_in_place() {
    let (mut po, _) = read(&format!("{HEADER}msgid \"a\"\nmsgstr \"b\"\n"));
    po.set_field("Language", "en");
    po.set_field("content-type", "text/plain; charset=utf-8");
    assert_eq!(
        po.header().map(PoEntry::translation),
        Some("content-type: text/plain; charset=utf-8\nLanguage: en\n")
    );
    assert_eq!(po.field("LANGUAGE"), Some("en"));
    assert_eq!(po.field("X-Other"), None);
}
