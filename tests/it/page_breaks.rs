//! What is kept together on printed pages, and what paper says that a screen does not: addresses, and the edition of a booklet.

use std::path::Path;

use lopdf::Document;
use stappenkaart::format::checklist::Checklist;
use stappenkaart::format::pdf::{BINDER, GUIDE, LEAFLET, ONE_SHEET, POCKET};
use stappenkaart::format::{Format, Role};
use tempfile::TempDir;

use crate::guide::{Files, build_in, said};
use crate::printed_pages::OF_CARDS;
use crate::terminal::{code, run, said as said_by, small};

const TOML: &str = "title = \"Cards\"\nurl = \"https://cards.example.com/it/\"\nsource = \"en\"\nlanguages = [\"en\"]\n\n\
    [category.office]\nname = \"Office\"\n";

fn files(cards: &[(String, String)]) -> Files {
    let guide = [("guide.toml".to_owned(), TOML.to_owned())];
    let cards = cards.iter().map(|(id, text)| {
        let text = format!("---\ncategory: office\n{text}");
        (format!("cards/{id}/card.md"), text)
    });
    let all = guide.into_iter().chain(cards);
    all.map(|(path, text)| (path, text.into_bytes())).collect()
}

fn printed(files: &Files, formats: &[&dyn Format]) -> TempDir {
    let built = build_in(&["en"], files, formats);
    built
        .unwrap_or_else(|problems| panic!("{}", said(&problems)))
        .0
}

// The words of each page, with one space between them.
fn pages(file: &Path) -> Vec<String> {
    let document = Document::load(file).expect("a PDF");
    let numbers = document.get_pages().into_keys();
    let text = |number| document.extract_text(&[number]).expect("its text");
    numbers
        .map(|number| {
            text(number)
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })
        .collect()
}

fn squashed(file: &Path) -> String {
    pages(file).concat().replace(' ', "")
}

fn actions(count: usize) -> String {
    let action = |at: usize| format!("{at}. Check number {at}.\n");
    (1..=count).map(action).collect()
}

// A page that began with "Go on to step 3" would say it of the step below that.
#[test]
fn what_comes_after_a_step_is_on_the_page_of_its_last_action() {
    let then = |count: usize| {
        let text = format!(
            "title: Jump {count}\n---\n\n## Choose {{#choose}}\n\n1. Look. {{choice=one}}\n   - Left. {{to=left}}\n   - Right. {{to=right}}\n\n\
             ## Left {{#left then=end-it}}\n\n{}\n## Right {{#right}}\n\n1. Wait.\n\n## End it {{#end-it}}\n\n1. Stop.\n",
            actions(count)
        );
        (format!("jump-{count}"), text)
    };
    let outcome = |count: usize| {
        let text = format!(
            "title: Light {count}\n---\n\n## Left {{#left}}\n\n{}\n> [!OUTCOME]\n> Go on to step 4 is shown.\n\n## Right {{#right}}\n\n1. Wait.\n",
            actions(count)
        );
        (format!("light-{count}"), text)
    };
    let counts = [26, 34, 36, 44, 60];
    let cards: Vec<(String, String)> = counts
        .map(then)
        .into_iter()
        .chain(counts.map(outcome))
        .collect();
    let formats: [&dyn Format; 3] = [&GUIDE, &Checklist, &ONE_SHEET];
    let folder = printed(&files(&cards), &formats);
    for (id, _) in &cards {
        let (_, count) = id.split_once('-').expect("a name and a number");
        for ending in ["", "-checklist", "-card"] {
            let file = folder.path().join(format!("site/en/{id}/{id}{ending}.pdf"));
            let pages = pages(&file);
            let squash = |text: &str| text.replace(' ', "");
            let has = |words: &str| pages.iter().position(|page| squash(page).contains(words));
            let last = has(&format!("Checknumber{count}."));
            assert_eq!(has("Goontostep4"), last, "{id}{ending}: {pages:#?}");
            assert!(last.is_some(), "{id}{ending}: {pages:#?}");
        }
    }
}

// Columns below other columns would have step 14 below step 8, and step 9 beside it.
#[test]
fn a_page_of_a_poster_has_two_columns_and_no_more() {
    let steps = (1..=15).map(|at| format!("## Do the work of part {at} {{#part-{at}}}\n\n1. Press the button **Start** of part {at}.\n\n"));
    let card = format!(
        "---\ntitle: Open the shop\ncategory: example\n---\n\n{}",
        steps.collect::<String>()
    );
    let guide = crate::support::GUIDE;
    let (_folder, root) = small(&[("guide.toml", guide), ("cards/shop/card.md", &card)]);
    for paper in ["a5", "a4"] {
        let built = run(&["build", "--paper", paper, "--format", "poster"], &root);
        assert_eq!(code(&built), 0, "{}", said_by(&built));
        let pages = pages(&root.join("site/en/shop/shop-poster.pdf"));
        let found = pages.concat();
        assert!(found.contains("part 15"), "{found}");
        // Each page goes on where the one before it ends.
        let first = |page: &String| (1..=15).find(|at| page.contains(&format!("part {at}.")));
        let firsts: Vec<_> = pages.iter().filter_map(first).collect();
        assert!(firsts.is_sorted() && firsts[0] == 1, "{paper}: {pages:#?}");
    }
}

#[test]
fn the_address_of_a_link_is_printed_in_every_format_beside_the_words_of_a_warning() {
    let text = "title: Read it\n---\n\nSee [the rules](https://rules.example.com/safety).\n\n## Read it {#read}\n\n\
        > [!WARNING]\n> Never start without [the manual](https://www.example.com/manuals/2026/a-long-name-of-a-manual-of-the-supplier/printer.html).\n\
        > You can be injured, as [others](https://www.example.com/injured/) were.\n> {#never}\n\n\
        1. Read [the page](https://help.example.com/page/).\n2. Open [www.example.com/start](https://www.example.com/start/).\n";
    let formats: Vec<&dyn Format> = OF_CARDS.into_iter().map(|(format, _)| format).collect();
    let all = [formats.as_slice(), &[&BINDER as &dyn Format]].concat();
    let folder = printed(&files(&[("read".to_owned(), text.to_owned())]), &all);
    let site = folder.path().join("site/en");
    let sheets = OF_CARDS.map(|(_, ending)| site.join(format!("read/read{ending}.pdf")));
    for file in sheets.iter().chain(&[site.join("binder.pdf")]) {
        let text = squashed(file);
        for address in [
            "themanual(www.example.com/manuals/2026/a-long-name-of-a-manual-of-the-supplier/printer.html)",
            "others(www.example.com/injured)",
            "thepage(help.example.com/page)",
        ] {
            assert!(text.contains(address), "{}: {text}", file.display());
        }
        assert!(!text.contains("start(www"), "{}: {text}", file.display());
        let bytes = std::fs::read(file).expect("the PDF");
        let reading = GUIDE.read_back("x.pdf", &bytes, &|_| None);
        let passages = reading.expect("a PDF of the tool").passages;
        let mut warnings = passages
            .iter()
            .filter(|passage| passage.role == Role::Warning);
        assert!(
            warnings.all(|warning| !warning.text.contains("example.com")),
            "{passages:#?}"
        );
    }
}

#[test]
fn a_short_table_is_on_one_page() {
    let rows: String = (1..=6).map(|at| format!("| Row{at} | words |\n")).collect();
    let card = |count: usize| {
        let text = format!(
            "title: Table {count}\n---\n\n## Look {{#look}}\n\n{}\n| Code | Words |\n|---|---|\n{rows}\n## Wait {{#wait}}\n\n1. Wait.\n",
            actions(count)
        );
        (format!("table-{count}"), text)
    };
    let cards: Vec<(String, String)> = (20..=32).step_by(3).map(card).collect();
    let folder = printed(&files(&cards), &[&GUIDE, &Checklist]);
    for (id, _) in &cards {
        for ending in ["", "-checklist"] {
            let pages = pages(&folder.path().join(format!("site/en/{id}/{id}{ending}.pdf")));
            let has = |at: usize| {
                pages
                    .iter()
                    .position(|page| page.contains(&format!("Row{at}")))
            };
            assert!(
                has(1).is_some() && has(1) == has(6),
                "{id}{ending}: {pages:#?}"
            );
        }
    }
}

#[test]
fn a_value_is_on_the_line_of_its_unit() {
    let action = |at: usize| {
        format!(
            "{at}. Wait {}7 °C or € 0,01 on it.\n",
            "ab ".repeat(14 + at)
        )
    };
    let text = format!(
        "title: Values\n---\n\n## Wait {{#wait}}\n\n{}",
        (1..=20).map(action).collect::<String>()
    );
    let folder = printed(&files(&[("values".to_owned(), text)]), &[&GUIDE]);
    let document = Document::load(folder.path().join("site/en/values/values.pdf")).expect("a PDF");
    let numbers: Vec<u32> = document.get_pages().into_keys().collect();
    // A line of the page is a line of this text.
    let text = document
        .extract_text(&numbers)
        .expect("its text")
        .replace('\u{a0}', " ");
    for value in ["7 °C", "€ 0,01"] {
        assert_eq!(text.matches(value).count(), 20, "{value}: {text}");
    }
}

#[test]
fn a_booklet_says_at_its_back_which_edition_it_is() {
    let text = |count: usize| {
        let steps =
            (1..=count).map(|at| format!("## Part {at} {{#part-{at}}}\n\n1. Look.\n2. Wait.\n\n"));
        format!(
            "title: Print it\nverified: 2026-11-20\nrevision: 7\n---\n\n{}",
            steps.collect::<String>()
        )
    };
    let cards = [1, 3, 7, 12].map(|count| (format!("print-{count}"), text(count)));
    let folder = printed(&files(&cards), &[&LEAFLET, &POCKET]);
    for (id, _) in &cards {
        for ending in ["leaflet", "pocket"] {
            let text = squashed(
                &folder
                    .path()
                    .join(format!("site/en/{id}/{id}-{ending}.pdf")),
            );
            for fact in ["Revision7", "November20,2026"] {
                assert!(text.contains(fact), "{id}-{ending}: {fact}: {text}");
            }
        }
    }
}
