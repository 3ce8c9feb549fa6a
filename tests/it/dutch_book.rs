//! The Dutch edition of the book says what the English one says: its pages have the same headings, examples, tables and links.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Component, Path, PathBuf};

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};

const ENGLISH: &str = "book/src";
const DUTCH: &str = "book/nl/src";

// The tutorial makes a guide in the language of its reader; `getting_started.rs` plays it in both.
const OWN_EXAMPLES: &str = "getting-started.md";

/// What both editions of a page have alike.
#[derive(Debug, Default, PartialEq)]
struct Outline {
    headings: Vec<HeadingLevel>,
    code: Vec<String>,
    /// How many cells each row of each table has.
    rows: Vec<usize>,
}

impl Outline {
    // The same, whatever is in its examples.
    fn with_other_examples(mut self) -> Outline {
        self.code.iter_mut().for_each(String::clear);
        self
    }
}

/// A page of the book, as a reader of its Markdown finds it.
#[derive(Default)]
struct Page {
    outline: Outline,
    links: Vec<String>,
    anchors: BTreeSet<String>,
}

fn read(path: &Path) -> Page {
    let text =
        fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut page = Page::default();
    let (mut heading, mut block) = (None, None);
    for event in Parser::new_ext(&text, Options::ENABLE_TABLES) {
        match event {
            Event::Start(Tag::Heading { level, .. }) => {
                page.outline.headings.push(level);
                heading = Some(String::new());
            }
            Event::End(TagEnd::Heading(_)) => page
                .anchors
                .extend(heading.take().map(|words| anchor(&words))),
            Event::Start(Tag::CodeBlock(_)) => block = Some(String::new()),
            Event::End(TagEnd::CodeBlock) => page.outline.code.extend(block.take()),
            Event::Start(Tag::TableHead | Tag::TableRow) => page.outline.rows.push(0),
            Event::Start(Tag::TableCell) => *page.outline.rows.last_mut().expect("a row") += 1,
            Event::Start(Tag::Link { dest_url, .. }) => page.links.push(dest_url.into_string()),
            Event::Text(words) | Event::Code(words) => {
                for open in [&mut heading, &mut block].into_iter().flatten() {
                    open.push_str(&words);
                }
            }
            _ => {}
        }
    }
    page
}

// As mdBook makes them.
fn anchor(heading: &str) -> String {
    heading
        .to_lowercase()
        .chars()
        .filter_map(|c| match c {
            c if c.is_whitespace() => Some('-'),
            c if c.is_alphanumeric() || "_-".contains(c) => Some(c),
            _ => None,
        })
        .collect()
}

fn pages(folder: &Path, found: &mut Vec<PathBuf>) {
    let entries = fs::read_dir(folder).expect("a folder of the book");
    for path in entries.map(|entry| entry.expect("a file").path()) {
        if path.is_dir() {
            pages(&path, found);
        } else if path.extension().is_some_and(|ending| ending == "md")
            && !path.ends_with("SUMMARY.md")
        {
            found.push(path);
        }
    }
}

fn dutch_pages() -> Vec<PathBuf> {
    let mut found = Vec::new();
    pages(Path::new(DUTCH), &mut found);
    found.sort();
    let within = found
        .iter()
        .map(|path| path.strip_prefix(DUTCH).expect("a page of the edition"));
    within.map(Path::to_owned).collect()
}

// `a/../b` is `b`.
fn plain(path: &Path) -> PathBuf {
    let mut parts = PathBuf::new();
    for part in path.components() {
        match part {
            Component::ParentDir => assert!(parts.pop(), "{}", path.display()),
            part => parts.push(part),
        }
    }
    parts
}

fn target<'t>(page: &Path, link: &'t str) -> (PathBuf, Option<&'t str>) {
    let (path, anchor) = link
        .split_once('#')
        .map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let path = match path {
        "" => page.to_owned(),
        path => plain(&page.parent().expect("a folder").join(path)),
    };
    (path, anchor)
}

// What is wrong with a Dutch link that stands for an English one.
fn astray(page: &Path, english: &str, dutch: &str) -> Option<String> {
    if english.contains("://") || english.starts_with("mailto:") {
        return (english != dutch).then(|| format!("{dutch} instead of {english}"));
    }
    let (meant, place) = target(&Path::new(ENGLISH).join(page), english);
    let (found, own_place) = target(&Path::new(DUTCH).join(page), dutch);
    let translated = meant
        .strip_prefix(ENGLISH)
        .ok()
        .map(|within| Path::new(DUTCH).join(within));
    match translated.filter(|path| path.exists()) {
        Some(translated) if found != translated => Some(format!(
            "{dutch} leads to {}, not to {}",
            found.display(),
            translated.display()
        )),
        Some(translated) => {
            let anchors = own_place.map(|_| read(&translated).anchors);
            let is_there = place.is_some() == own_place.is_some()
                && own_place
                    .is_none_or(|place| anchors.is_some_and(|anchors| anchors.contains(place)));
            (!is_there).then(|| format!("{dutch} names no heading of {}", translated.display()))
        }
        None => (found != meant || place != own_place).then(|| {
            format!(
                "{dutch} leads to {}, not to {}",
                found.display(),
                meant.display()
            )
        }),
    }
}

#[test]
fn a_dutch_page_has_the_headings_examples_tables_and_links_of_the_english_one() {
    let pages = dutch_pages();
    assert!(pages.len() > 20, "{pages:?}");
    for page in pages {
        let (english, dutch) = (
            read(&Path::new(ENGLISH).join(&page)),
            read(&Path::new(DUTCH).join(&page)),
        );
        let shared = |outline: Outline| match page == Path::new(OWN_EXAMPLES) {
            true => outline.with_other_examples(),
            false => outline,
        };
        assert_eq!(
            shared(english.outline),
            shared(dutch.outline),
            "{}",
            page.display()
        );
        let astray: Vec<String> = english
            .links
            .iter()
            .zip(&dutch.links)
            .filter_map(|(english, dutch)| astray(&page, english, dutch))
            .collect();
        assert!(astray.is_empty(), "{}: {astray:#?}", page.display());
        assert_eq!(english.links.len(), dutch.links.len(), "{}", page.display());
    }
}

#[test]
fn a_page_that_lost_an_example_or_leads_astray_is_noticed() {
    let folder = tempfile::tempdir().expect("a folder");
    let write = |name: &str, text: &str| {
        let path = folder.path().join(name);
        fs::write(&path, text).expect("the disk takes it");
        read(&path)
    };
    let whole = write(
        "a.md",
        "# A\n\n```sh\nx\n```\n\n| a | b |\n|---|---|\n| c | d |\n",
    );
    for text in [
        "# A\n\n```sh\ny\n```\n\n| a | b |\n|---|---|\n| c | d |\n",
        "## A\n\n```sh\nx\n```\n\n| a | b |\n|---|---|\n| c | d |\n",
        "# A\n\n```sh\nx\n```\n\n| a | b |\n|---|---|\n",
    ] {
        assert_ne!(whole.outline, write("b.md", text).outline, "{text}");
    }
    let page = Path::new("cards/steps.md");
    assert!(astray(page, "../codes/SK117.md", "../codes/SK117.md").is_some());
    assert_eq!(
        astray(page, "../codes/SK117.md", "../../../src/codes/SK117.md"),
        None
    );
    assert!(astray(page, "https://example.com/a", "https://example.com/b").is_some());
}

#[test]
fn the_contents_of_the_edition_name_each_of_its_pages() {
    let summary = read(&Path::new(DUTCH).join("SUMMARY.md"));
    let named: BTreeSet<PathBuf> = summary.links.iter().map(PathBuf::from).collect();
    let pages: BTreeSet<PathBuf> = dutch_pages().into_iter().collect();
    assert_eq!(named, pages);
}
