//! Files that a page includes: each in its place, and each of its lines accounted for.

use std::collections::BTreeMap;
use std::fs;

use stappenkaart::import::{ImportReport, ImportedPage, written};

use super::read_beside;
use crate::terminal::{code, run, said};

fn page(path: &str, files: &[(&str, &str)]) -> ImportedPage {
    let files: BTreeMap<&str, &str> = files.iter().copied().collect();
    let open = |name: &str| files.get(name).map(|text| (*text).to_owned());
    let page = read_beside(path, files[path].as_bytes(), &open).expect("a page");
    for report in page.report.files() {
        adds_up(report, files[report.source.as_str()]);
    }
    page
}

// Counts the lines of a file again.
fn adds_up(report: &ImportReport, text: &str) {
    let lines = text.lines().count();
    let kept = report.kept.iter().map(|line| line.line);
    let dropped = report.dropped.iter().map(|line| line.line);
    let uncertain = report.uncertain.iter().map(|line| line.line);
    let mut seen: Vec<usize> = kept.chain(dropped).chain(uncertain).collect();
    seen.sort_unstable();
    assert_eq!(seen, (1..=lines).collect::<Vec<_>>(), "{report:?}");
    assert_eq!(report.count.lines, lines);
    let count = report.count;
    assert_eq!(count.kept + count.dropped + count.uncertain, lines);
}

fn card(page: &ImportedPage) -> String {
    page.drafts
        .iter()
        .map(|draft| written(draft).text)
        .collect()
}

#[test]
fn an_include_of_learn_is_in_its_place() {
    let page = page(
        "a/save.md",
        &[
            (
                "a/save.md",
                "# Opslaan\n\n## Sla op\n\n1. Klik op **Opslaan**.\n\n   [!INCLUDE [delen](../includes/delen.md)]\n\n2. Klik op [!INCLUDE[knop](../includes/knop.md)] en wacht.\n",
            ),
            (
                "includes/delen.md",
                "---\ntitle: x\n---\n> [!WARNING]\n> Klik nooit twee keer.\n\n![De knop](media/knop.png)\n",
            ),
            ("includes/knop.md", "---\nx: y\n---\n\n**Sluiten**\n"),
        ],
    );
    let card = card(&page);
    assert!(
        card.contains("1. Klik op **Opslaan**.\n\n   > [!WARNING]\n   > Klik nooit twee keer.\n   > {#klik-nooit-twee-keer}\n\n   ![De knop](knop.png)\n\n2. Klik op **Sluiten** en wacht.\n"),
        "{card}"
    );
    let [delen, knop] = page.report.included.as_slice() else {
        panic!("{:?}", page.report.included);
    };
    assert_eq!(
        (delen.source.as_str(), delen.alerts[0].line),
        ("includes/delen.md", 4)
    );
    assert_eq!((knop.count.kept, knop.count.dropped), (1, 4));
    assert!(page.report.alerts.is_empty());
    let summary = page.report.summary().join("\n");
    assert!(
        summary.contains("includes includes/delen.md: 7 lines = 3 kept + 4 dropped + 0 uncertain\n    line 4: WARNING became"),
        "{summary}"
    );
}

#[test]
fn snippets_of_mkdocs_are_in_their_place_also_in_code() {
    let page = page(
        "save.md",
        &[
            (
                "save.md",
                "# Opslaan\n\n1. Typ dit:\n\n    ```\n    --8<-- \"parts/code.txt\"\n    ```\n\n--8<--\nparts/einde.md\n--8<--\n",
            ),
            ("parts/code.txt", "eerste\ntweede\n"),
            ("parts/einde.md", "2. Klik op **Opslaan**.\n"),
        ],
    );
    let card = card(&page);
    assert!(card.contains("   eerste\n   tweede\n"), "{card}");
    assert!(card.contains("2. Klik op **Opslaan**."), "{card}");
}

#[test]
fn what_can_not_be_included_is_left_to_a_person() {
    let page = page(
        "a.md",
        &[
            (
                "a.md",
                "# A\n\n1. Klik op **A**.\n\n[!INCLUDE [x](weg.md)]\n\n[!INCLUDE [x](b.md)]\n\n[!INCLUDE [x](../buiten.md)]\n\n--8<-- \"b.md:weg\"\n",
            ),
            ("b.md", "Tekst.\n\n[!INCLUDE [x](a.md)]\n"),
            ("../buiten.md", "Geheim.\n"),
        ],
    );
    let card = card(&page);
    for why in [
        "there is no file `weg.md` in the folder of the pages: [!INCLUDE [x](weg.md)]",
        "this is a circle; `a.md`, which includes `b.md`, which includes `a.md` again: [!INCLUDE [x](a.md)]",
        "there is no file `../buiten.md` in the folder of the pages: [!INCLUDE [x](../buiten.md)]",
        "`b.md` has no part with the name `weg`: --8<-- \"b.md:weg\"",
    ] {
        assert!(
            card.contains(&format!("<!-- import: {why} -->")),
            "{why}\n{card}"
        );
    }
    assert!(!card.contains("Geheim"), "{card}");
}

#[test]
fn includes_are_bounded() {
    let many: String = (0..60)
        .map(|at| format!("[!INCLUDE [x](b{at}.md)]\n\n"))
        .collect();
    let mut files = vec![("a.md".to_owned(), format!("# A\n\n{many}"))];
    for at in 0..60 {
        let next = format!("[!INCLUDE [x](b{}.md)]\n\n", at + 1);
        files.push((
            format!("b{at}.md"),
            next.repeat(2) + &"Tekst.\n".repeat(1000),
        ));
    }
    let files: Vec<(&str, &str)> = files
        .iter()
        .map(|(path, text)| (path.as_str(), text.as_str()))
        .collect();
    let page = page("a.md", &files);
    let whys: Vec<&str> = page
        .report
        .files()
        .flat_map(|report| &report.uncertain)
        .map(|line| line.why.as_str())
        .collect();
    assert!(
        whys.iter().any(|why| why.contains("files deep")),
        "{whys:?}"
    );
    assert!(
        whys.iter().any(|why| why.contains("20000 included lines")),
        "{whys:?}"
    );
}

#[test]
fn a_file_that_is_only_included_is_not_a_page() {
    let folder = tempfile::tempdir().expect("a folder");
    let root = folder.path();
    fs::create_dir_all(root.join("pages/includes")).expect("pages");
    let write = |path: &str, text: &str| fs::write(root.join(path), text).expect("a page");
    write("buiten.md", "Geheim.\n");
    write(
        "pages/opslaan.md",
        "# Opslaan\n\n1. Klik op **Opslaan**.\n\n[!INCLUDE [x](includes/meer.md)]\n\n[!INCLUDE [x](../buiten.md)]\n",
    );
    write("pages/includes/meer.md", "> [!NOTE]\n> Wacht even.\n");
    // Each includes the other, and no other page includes one of them.
    write(
        "pages/rond.md",
        "# Rond\n\n1. Klik op **A**.\n\n[!INCLUDE [x](rond2.md)]\n",
    );
    write("pages/rond2.md", "Meer.\n\n[!INCLUDE [x](rond.md)]\n");
    let done = run(
        &[
            "import",
            "pages",
            "--to",
            "guide",
            "--lang",
            "nl",
            "--message-format",
            "json",
        ],
        root,
    );
    assert_eq!(code(&done), 0, "{}", said(&done));
    let report: serde_json::Value = serde_json::from_slice(&done.stdout).expect("JSON");
    let sources: Vec<&str> = report["sources"]
        .as_array()
        .expect("sources")
        .iter()
        .map(|source| source["source"].as_str().expect("a path"))
        .collect();
    assert_eq!(sources, ["opslaan.md", "rond.md"], "{report}");
    assert_eq!(report["total"]["lines"], 7 + 2 + 5 + 3, "{report}");
    let card = fs::read_to_string(root.join("guide/cards/opslaan/card.md")).expect("a card");
    assert!(card.contains("> Wacht even."), "{card}");
    assert!(!card.contains("Geheim"), "{card}");
}

#[test]
fn only_the_lines_that_a_page_includes_are_in_the_card() {
    let part =
        "= Deel\n\nEen w1.\n\n// tag::a[]\n== Kop w2\n\n. Klik op *w3*.\n// end::a[]\n\nWeg w4.\n";
    let page = page(
        "save.adoc",
        &[
            (
                "save.adoc",
                "= Opslaan\n\n== Sla op\n\n. Klik.\n\ninclude::deel.adoc[tag=a,leveloffset=+1]\n\ninclude::deel.adoc[lines=\"3..3,11..-1\"]\n\ninclude::deel.adoc[tags=!a]\n\ninclude::deel.adoc[tag=weg]\n",
            ),
            ("deel.adoc", part),
        ],
    );
    let card = card(&page);
    for part in [
        "## Kop w2 {#kop-w2}\n\n1. Klik op **w3**.\n\nEen w1. Weg w4.\n",
        "<!-- import: only a part of `deel.adoc` is included: include::deel.adoc[tags=!a] -->",
        "<!-- import: `deel.adoc` has no part with the name `weg`: include::deel.adoc[tag=weg] -->",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    let dropped = &page.report.included[0].dropped;
    let why = "a line that the page does not include";
    assert!(
        dropped
            .iter()
            .any(|line| line.why == why && line.text == "Weg w4.")
    );
}

#[test]
fn a_section_of_a_snippet_is_included_alone() {
    let part = "Boven.\n\n--8<-- [start:a]\n> [!WARNING]\n> Wis nooit de lijst.\n--8<-- [end:a]\n\nOnder.\n";
    for (mark, is_there) in [
        ("deel.md:a", [false, true, false]),
        ("deel.md:8", [false, false, true]),
        ("deel.md::2", [true, false, false]),
        ("deel.md:4:5", [false, true, false]),
        ("deel.md", [true, true, true]),
    ] {
        let text = format!("# Opslaan\n\n1. Klik.\n\n--8<-- \"{mark}\"\n");
        let card = card(&page("save.md", &[("save.md", &text), ("deel.md", part)]));
        let found = ["Boven", "Wis nooit", "Onder"].map(|word| card.contains(word));
        assert_eq!(found, is_there, "{mark}\n{card}");
        assert!(!card.contains("8<"), "{mark}\n{card}");
    }
}

#[test]
fn a_part_that_a_page_of_docusaurus_imports_is_in_its_place() {
    let page = page(
        "docs/save.mdx",
        &[
            (
                "docs/save.mdx",
                "import Deel from './_deel.mdx';\nimport Weg from './_weg.mdx';\nimport { Knop } from '@site/src/knop';\n\nexport const naam = {\n  a: 1,\n};\n\n{/* w1 */}\n\n# Opslaan\n\n1. Klik op **Opslaan**. {/* w2 */}\n\n   <Deel />\n\n2. Klik op `{/* w3 */}`.\n\n<Weg />\n",
            ),
            ("docs/_deel.mdx", ":::warning\nKlik nooit twee keer.\n:::\n"),
        ],
    );
    let card = card(&page);
    for part in [
        "1. Klik op **Opslaan**.\n\n   > [!WARNING]\n   > Klik nooit twee keer.\n   > {#klik-nooit-twee-keer}\n\n2. Klik op `{/* w3 */}`.\n",
        "<!-- import: there is no file `./_weg.mdx` in the folder of the pages: <Weg /> -->",
    ] {
        assert!(card.contains(part), "{part}\n{card}");
    }
    for word in ["w1", "w2", "naam", "Knop"] {
        assert!(!card.contains(word), "{word}\n{card}");
    }
}
