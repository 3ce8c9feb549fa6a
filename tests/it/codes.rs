//! The codes: what `src/codes.rs` declares is what their pages and the lists in the book say.
//! `UPDATE_CODES=1` writes the titles of the pages and the lists in the book, for review.

use std::fs;

use stappenkaart::codes::{ALL, CodeDeclaration, DeclaredLevel, declaration, find};
use stappenkaart::diag::{Code, Level};

const INDEX: &str = "book/src/codes/index.md";
const ADVICE: &str = "book/src/advice.md";

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{path}: {error}"))
}

// The file must say this, or is changed to say it.
fn must_be(path: &str, text: &str) {
    if std::env::var_os("UPDATE_CODES").is_some() {
        fs::write(path, text).expect("the disk takes it");
    }
    assert!(
        read(path) == text,
        "`{path}` differs from `src/codes.rs`; to update it: UPDATE_CODES=1 cargo test --test it codes"
    );
}

// A rule from a standard: all of them are in `book/src/advice.md`.
fn is_rule(code: Code, declared: &CodeDeclaration) -> bool {
    code.0 >= "SK600" || code == stappenkaart::codes::SK117 && declared.page.contains("Standard: ")
}

// The code that a row of a table is about.
fn code_of(row: &str) -> Option<Code> {
    find(row.strip_prefix("| [")?.get(..5)?)
}

#[test]
fn each_page_has_the_title_that_is_declared() {
    for (code, declared) in ALL {
        let (_, rest) = declared.page.split_once('\n').expect("a page has a title");
        let page = format!("# {}: {}\n{rest}", code.0, declared.name);
        must_be(&format!("book/src/codes/{}.md", code.0), &page);
    }
}

#[test]
fn each_page_is_declared() {
    for entry in fs::read_dir("book/src/codes").expect("the pages") {
        let name = entry.expect("a page").file_name();
        let name = name.to_string_lossy();
        let code = name.trim_end_matches(".md");
        assert!(
            !code.starts_with("SK") || find(code).is_some(),
            "`{name}` is not in `src/codes.rs`"
        );
    }
    assert!(
        ALL.is_sorted_by_key(|(code, _)| code.0),
        "the codes are in order"
    );
}

// Each section of the index has the codes of a hundred numbers, in the order of its sections.
fn index(book: &str) -> String {
    let is_row = |line: &str| line.starts_with("| [SK");
    let (mut text, mut sections) = (String::new(), ('0'..='9').filter(has_codes));
    for line in book.lines().filter(|line| !is_row(line)) {
        text += &format!("{line}\n");
        if line == "|---|---|" {
            let hundred = sections.next().expect("a section has codes");
            for (code, declared) in ALL
                .iter()
                .filter(|(code, _)| code.0[2..].starts_with(hundred))
            {
                text += &format!("| [{0}]({0}.md) | {1} |\n", code.0, declared.name);
            }
        }
    }
    assert_eq!(
        sections.next(),
        None,
        "codes without a section in `{INDEX}`"
    );
    text
}

fn has_codes(hundred: &char) -> bool {
    ALL.iter()
        .any(|(code, _)| code.0[2..].starts_with(*hundred))
}

#[test]
fn the_index_lists_every_code() {
    must_be(INDEX, &index(&read(INDEX)));
}

// The rules with their levels. A rule that has no row yet gets one after the rule before it, with
// what its page says of its standard; a person may word a row better, and it stays.
fn rules(book: &str) -> String {
    let mut lines: Vec<String> = book.lines().map(str::to_owned).collect();
    let mut after = 0;
    for (code, declared) in ALL
        .iter()
        .filter(|(code, declared)| is_rule(*code, declared))
    {
        let DeclaredLevel::Always(level) = declared.level else {
            panic!("{} has no level of its own", code.0);
        };
        let rows = lines.iter().enumerate();
        let row = rows.filter(|(_, line)| code_of(line) == Some(*code));
        let at: Vec<usize> = row.map(|(at, _)| at).collect();
        match at[..] {
            [at] => {
                let (rest, _) = lines[at].rsplit_once(" | ").expect("a row has columns");
                lines[at] = format!("{rest} | {} |", level.name());
                after = at;
            }
            [] => {
                after += 1;
                lines.insert(after, new_row(*code, declared, level));
            }
            _ => panic!("{} has {} rows in `{ADVICE}`", code.0, at.len()),
        }
    }
    lines.join("\n") + "\n"
}

fn new_row(code: Code, declared: &CodeDeclaration, level: Level) -> String {
    let (what, source) = (declared.name, standard(declared));
    format!(
        "| [{0}](codes/{0}.md) | {what} | {source} | {1} |",
        code.0,
        level.name()
    )
}

// What a page says of its standard: "Standard: WCAG 2.2, 1.1.1. Level: warning."
fn standard(declared: &CodeDeclaration) -> String {
    let text = in_one_line(declared.page);
    let end = text.find(". Level: ").expect("the page names its level");
    let start = text[..end]
        .rfind("Standard: ")
        .map(|start| start + "Standard: ".len());
    start.map_or("house rule".to_owned(), |start| text[start..end].to_owned())
}

fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_page_on_standards_lists_every_rule_with_its_level() {
    must_be(ADVICE, &rules(&read(ADVICE)));
}

#[test]
fn the_page_of_a_rule_says_its_level() {
    for (code, declared) in ALL
        .iter()
        .filter(|(code, declared)| is_rule(*code, declared))
    {
        let text = in_one_line(declared.page);
        let said = ALL_LEVELS
            .iter()
            .filter(|level| text.contains(&format!("Level: {}.", level.name())));
        let said: Vec<DeclaredLevel> = said.map(|level| DeclaredLevel::Always(*level)).collect();
        assert_eq!(said, [declared.level], "{}", code.0);
    }
}

const ALL_LEVELS: [Level; 3] = [Level::Error, Level::Warning, Level::Advice];

// Of these, `[translation]` decides the level, or `--strict` makes them errors; an older site is not a broken one.
#[test]
fn what_can_not_be_lowered_is_an_error_except_these() {
    let fixed = |code: Code| !matches!(declaration(code).policy, stappenkaart::codes::Policy::Free);
    let softer: Vec<&str> = ALL
        .iter()
        .filter(|(code, declared)| {
            fixed(*code) && declared.level != DeclaredLevel::Always(Level::Error)
        })
        .map(|(code, _)| code.0)
        .collect();
    assert_eq!(
        softer,
        [
            "SK301", "SK302", "SK304", "SK403", "SK405", "SK512", "SK534"
        ]
    );
}

#[test]
fn a_sabotaged_list_is_caught() {
    // Not as the disk has them: another test may be writing them.
    let (book, rows) = (index(&read(INDEX)), rules(&read(ADVICE)));
    assert_eq!(
        index(&book.replace(
            "| [SK101](SK101.md) | An unknown",
            "| [SK101](SK101.md) | A known"
        )),
        book
    );
    assert_eq!(index(&book.replace("| [SK405]", "| [SK999]")), book);
    let level = rows.replace("house rule | advice |", "house rule | warning |");
    assert!(level != rows && rules(&level) == rows);
    let without: String = rows
        .lines()
        .filter(|row| !row.contains("[SK651]"))
        .map(|row| format!("{row}\n"))
        .collect();
    assert!(rules(&without).contains("| [SK651](codes/SK651.md) | A declaration in `guide.toml` that no card uses | house rule | advice |"));
}
