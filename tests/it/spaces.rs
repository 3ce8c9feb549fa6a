//! Spaces that translation tools lose beside their inline codes and between their segments, and what else they do to a text.

use crate::exchange::{catalog, export, import, small, synced, translated, translated_guide, with};
use crate::guide::{Files, must_say, said};

const CATALOG: &str = "cards/bewaren/en.po";

// What becomes of a translation in XLIFF 1.2: the line of the catalog, or why it was refused.
#[track_caller]
fn sent(files: &Files, id: &str, target: &str) -> String {
    let imported = import(
        files,
        &translated(&export(files, "1.2"), id, target, "translated"),
    );
    if imported.refused > 0 {
        assert_eq!(imported.taken, 0, "{target}");
        return said(&imported.problems);
    }
    let po = catalog(&with(files, &imported), CATALOG);
    let entry = po.split(&format!("msgctxt \"{id}\"")).nth(1).expect("it");
    let line = entry.lines().find(|line| line.starts_with("msgstr"));
    line.expect("a translation").to_owned()
}

#[test]
fn a_space_that_was_lost_beside_an_inline_code_is_refused() {
    let files = synced(&small());
    let good = "Press <g id=\"1\">Save</g>, type <x id=\"2\"/> and read <g id=\"3\">the help</g>.";
    assert!(sent(&files, "druk", good).starts_with("msgstr \"Press **Save**, type"));
    for (from, to, glued, typed) in [
        ("Press <g", "Press<g", "PressSave", "Press Save"),
        ("type <x", "type<x", "typesudo 7", "type sudo 7"),
        ("/> and", "/>and", "sudo 7and", "sudo 7 and"),
        ("read <g", "read<g", "readthe", "read the"),
        ("</g>, type <x", "</g>,<x", ",sudo 7", ", sudo 7"),
        ("Save</g>, type", "Save</g>type", "Savetype", "Save type"),
        ("</x>", "</x>", "", ""),
    ] {
        if !good.contains(from) {
            continue;
        }
        let target = good.replace(from, to);
        let told = sent(&files, "druk", &target);
        assert!(
            told.contains(&format!("with \"{glued}\", in which a space is missing")),
            "{target}: {told}"
        );
        let imported = import(
            &files,
            &translated(&export(&files, "1.2"), "druk", &target, "final"),
        );
        let help = imported.problems[0].help.clone().expect("what to type");
        let typed = format!("type \"{typed}\" in the place of \"{glued}\"");
        assert!(help.contains(&typed), "{help}");
    }
}

#[test]
fn every_format_has_the_same_rule() {
    let files = translated_guide();
    let glue = [
        ("Press **Save**", "Press**Save**"),
        ("turn on **read", "turn on**read"),
    ];
    for (from, to) in glue {
        let po = export(&files, "po");
        assert!(po.contains(from), "{po}");
        let imported = import(&files, &po.replace(from, to));
        must_say(&imported.problems, "SK310", "in which a space is missing");
        assert_eq!((imported.taken, imported.refused), (0, 1));
    }
    for to in ["1.2", "2.0", "2.1"] {
        let xml = export(&files, to);
        let words = ["turn on <g id=\"1\"", "turn on <pc id=\"1\""];
        let words = words
            .into_iter()
            .find(|words| xml.contains(words))
            .expect("the warning");
        let imported = import(&files, &xml.replace(words, &words.replace("on <", "on<")));
        must_say(
            &imported.problems,
            "SK310",
            "with \"onread\", in which a space is missing",
        );
    }
    // A memory only fills what is empty, and leaves out what would be refused.
    let memory = export(&files, "tmx");
    assert!(memory.contains("Press <bpt"), "{memory}");
    let empty = synced(&small());
    let good = import(&empty, &memory);
    let bad = import(&empty, &memory.replace("Press <bpt", "Press<bpt"));
    assert_eq!(bad.taken + 1, good.taken, "{}", said(&bad.problems));
}

#[test]
fn segments_get_the_space_that_is_between_them_in_the_source() {
    let files = synced(&small());
    let xml = export(&files, "1.2");
    let source = "<source>Dan zie je 5 fouten.</source>";
    assert!(xml.contains(source));
    let split = |between: &str, translation: &str| {
        let segments = format!(
            "{source}<seg-source><mrk mtype=\"seg\" mid=\"1\">Dan zie je</mrk>{between}<mrk mtype=\"seg\" mid=\"2\">5 fouten.</mrk></seg-source>"
        );
        let xml = translated(&xml, "nooit.consequence", translation, "translated");
        let imported = import(&files, &xml.replace(source, &segments));
        match imported.refused {
            0 => catalog(&with(&files, &imported), CATALOG),
            _ => said(&imported.problems),
        }
    };
    let two = "<mrk mtype=\"seg\" mid=\"1\">You will see</mrk><mrk mtype=\"seg\" mid=\"2\">5 errors.</mrk>";
    let whole = "msgstr \"You will see 5 errors.\"";
    assert!(split(" ", two).contains(whole), "{}", split(" ", two));
    let spaced = two.replace("</mrk><mrk", "</mrk> <mrk");
    assert!(split(" ", &spaced).contains(whole), "no second space");
    // Segments that change places, one that is gone, one that is there twice, one that is empty.
    let turned = "<mrk mtype=\"seg\" mid=\"2\">5 errors</mrk><mrk mtype=\"seg\" mid=\"1\">are what you will see.</mrk>";
    let told = split(" ", turned);
    assert!(
        told.contains("msgstr \"5 errors are what you will see.\""),
        "{told}"
    );
    let one = "<mrk mtype=\"seg\" mid=\"2\">5 errors.</mrk>";
    let twice = format!("{two} {one}");
    let empty = format!("<mrk mtype=\"seg\" mid=\"1\"></mrk>{one}");
    for wrong in [one, &twice, &empty] {
        let told = split(" ", wrong);
        assert!(
            told.contains("not each of its segments translated once"),
            "{wrong}: {told}"
        );
    }
    // A file that does not say what is between them.
    let imported = import(
        &files,
        &translated(&xml, "nooit.consequence", two, "translated"),
    );
    must_say(
        &imported.problems,
        "SK310",
        "no space between two of its segments",
    );
    // Chinese and Japanese have nothing there.
    let japanese = two
        .replace("You will see", "エラーコード")
        .replace("5 errors.", "メッセージ5。");
    let told = split(" ", &japanese);
    assert!(
        told.contains("msgstr \"エラーコードメッセージ5。\""),
        "{told}"
    );
}

#[test]
fn segments_of_xliff_2_get_it_as_well() {
    let files = synced(&small());
    let xml = export(&files, "2.0");
    let unit = xml
        .find("<unit id=\"nooit.consequence\"")
        .expect("the unit");
    let start = unit + xml[unit..].find("<segment").expect("its segment");
    let end = start + xml[start..].find("</segment>").expect("its end") + "</segment>".len();
    for (first, between, second) in [
        ("Dan zie je ", "", "5 fouten."),
        ("Dan zie je", "", " 5 fouten."),
        (
            "Dan zie je",
            "<ignorable><source> </source></ignorable>",
            "5 fouten.",
        ),
        (
            "Dan zie je",
            "<ignorable><source> </source><target></target></ignorable>",
            "5 fouten.",
        ),
    ] {
        let split = format!(
            "<segment state=\"translated\"><source>{first}</source><target>You will see</target></segment>{between}\
             <segment state=\"translated\"><source>{second}</source><target>5 errors.</target></segment>"
        );
        let imported = import(&files, &format!("{}{split}{}", &xml[..start], &xml[end..]));
        assert_eq!(imported.taken, 1, "{split}: {}", said(&imported.problems));
        let po = catalog(&with(&files, &imported), CATALOG);
        assert!(
            po.contains("msgstr \"You will see 5 errors.\""),
            "{split}: {po}"
        );
    }
}

#[test]
fn what_else_tools_do_to_a_text_is_known() {
    let files = synced(&small());
    let code = "<x id=\"2\"/>";
    for (what, target, becomes) in [
        (
            "another order",
            format!("Type {code}, press <g id=\"1\">Save</g>, read <g id=\"3\">help</g>."),
            "\"Type `sudo 7`, press **Save**, read [help]",
        ),
        (
            "a code twice",
            format!(
                "Press <g id=\"1\">Save</g>, <g id=\"1\">Save</g>, type {code}, read <g id=\"3\">help</g>."
            ),
            "the label **Opslaan** twice",
        ),
        (
            "a code less",
            format!("Press Save, type {code}, read <g id=\"3\">help</g>."),
            "without the label **Opslaan**",
        ),
        (
            "a space of another kind",
            format!(
                "Press&#160;<g id=\"1\">Save</g>, type&#160;{code}, read&#x202f;<g id=\"3\">help</g>."
            ),
            "\"Press\u{a0}**Save**, type\u{a0}`sudo 7`, read\u{202f}[help]",
        ),
        (
            "line ends",
            format!(
                "Press\r\n   <g id=\"1\">Save</g>,\n\ttype {code}, read\n<g id=\"3\">help</g>.\n"
            ),
            "\"Press **Save**, type `sudo 7`, read [help]",
        ),
        (
            "an entity escaped twice",
            format!("Press <g id=\"1\">Save</g>, type {code} &amp;amp; read <g id=\"3\">help</g>."),
            "with `&amp;`, which readers see as these letters",
        ),
        (
            "a code with its words outside",
            format!("Press <g id=\"1\"/>Save, type {code}, read <g id=\"3\">help</g>."),
            "the label **Opslaan** without its words",
        ),
        (
            "a space moved into the code",
            format!("Press<g id=\"1\"> Save</g>, type {code}, read <g id=\"3\">help</g>."),
            "\"Press **Save**, type `sudo 7`, read [help]",
        ),
    ] {
        let told = sent(&files, "druk", &target);
        assert!(told.contains(becomes), "{what}: {told}");
    }
}
