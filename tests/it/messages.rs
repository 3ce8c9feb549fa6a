//! Every message of the command line has a translation in each language that the command line speaks. `UPDATE_MESSAGES=1 cargo test --test it
//! messages` adds new messages to `messages/*.po` without a translation, and takes out those that no code says any more.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;
use std::str::FromStr;

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use stappenkaart::catalog::po;
use stappenkaart::compile::{self, CheckOptions};
use stappenkaart::diag::Place;
use stappenkaart::{cli, codes};

use crate::support::{fences, guide};

#[path = "../../say/src/holes.rs"]
mod holes;

use holes::{message, pieces};

// The messages of the tool, each with the file that says it first.
fn messages() -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    let files = walkdir::WalkDir::new("src").sort_by_file_name();
    for file in files.into_iter().filter_map(Result::ok) {
        let path = file.path();
        if path.extension().is_some_and(|name| name == "rs") {
            let text = std::fs::read_to_string(path).expect("a file of the source can be read");
            let tokens = TokenStream::from_str(&text).expect("it is Rust");
            let place = path.display().to_string();
            for said in said(tokens) {
                found.entry(said).or_insert_with(|| place.clone());
            }
        }
    }
    for text in codes::phrases() {
        found
            .entry(text.to_owned())
            .or_insert_with(|| "src/codes.rs".to_owned());
    }
    for text in cli::help_texts() {
        found.entry(text).or_insert_with(|| "--help".to_owned());
    }
    for text in cli::preview_texts() {
        found
            .entry(text)
            .or_insert_with(|| "templates/serve".to_owned());
    }
    found
}

// What `say!` and `phrase!` get, anywhere in these tokens.
fn said(tokens: TokenStream) -> Vec<String> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let mut found = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let TokenTree::Group(group) = token else {
            continue;
        };
        found.extend(said(group.stream()));
        let is_macro = |name: &str| {
            at > 1
                && group.delimiter() == Delimiter::Parenthesis
                && matches!(&tokens[at - 1], TokenTree::Punct(mark) if mark.as_char() == '!')
                && matches!(&tokens[at - 2], TokenTree::Ident(ident) if *ident == name)
        };
        let first = || {
            let first = group.stream().into_iter().next()?;
            syn::parse_str::<syn::LitStr>(&first.to_string()).ok()
        };
        if is_macro("say") {
            found.extend(first().map(|text| message(&pieces(&text.value()))));
        } else if is_macro("phrase") {
            found.extend(first().map(|text| text.value()));
        }
    }
    found
}

fn holes_of(text: &str) -> BTreeSet<String> {
    let parts = pieces(text);
    parts
        .iter()
        .filter_map(|piece| match piece {
            holes::Piece::Hole(hole) => Some(hole.name()),
            holes::Piece::Words(_) => None,
        })
        .filter(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
        .collect()
}

// The code in a text: each stretch between backticks.
fn code_of(text: &str) -> Vec<&str> {
    let mut code: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    code.sort_unstable();
    code
}

#[test]
fn the_tool_says_what_is_in_the_catalogs() {
    for (lang, path) in cli::message_files() {
        let text = std::fs::read_to_string(path).expect("the catalog can be read");
        let (catalog, _) = po::read(&text);
        let entries = catalog.messages().filter(|entry| !entry.is_fuzzy());
        let written: BTreeMap<&str, &str> = entries
            .filter(|entry| !entry.translation().is_empty())
            .map(|entry| (entry.msgid.as_str(), entry.translation()))
            .collect();
        let said: Vec<(&str, &str)> = written.into_iter().collect();
        assert_eq!(cli::spoken_messages(lang), said, "{path}");
        assert!(said.len() > 2_000);
    }
}

#[test]
fn every_message_is_translated() {
    let messages = messages();
    for (lang, path) in cli::message_files() {
        let path = Path::new(path);
        let text = std::fs::read_to_string(path).expect("the catalog can be read");
        let (mut catalog, problems) = po::read(&text);
        assert!(problems.is_empty(), "{}: {problems:?}", path.display());
        if std::env::var_os("UPDATE_MESSAGES").is_some() {
            update(&mut catalog, &messages);
            std::fs::write(path, po::write(&catalog)).expect("the catalog can be written");
        }
        let known: BTreeMap<&str, &str> = catalog
            .messages()
            .map(|entry| (entry.msgid.as_str(), entry.translation()))
            .collect();
        let mut wrong = Vec::new();
        for (message, place) in &messages {
            match known.get(message.as_str()) {
                None => wrong.push(format!("{place}: not in the catalog: {message:?}")),
                Some(&"") => wrong.push(format!("{place}: not translated: {message:?}")),
                Some(translation) => {
                    if holes_of(message) != holes_of(translation) {
                        wrong.push(format!("other values: {message:?} > {translation:?}"));
                    }
                    if commands(message) != commands(translation) {
                        wrong.push(format!("other commands: {message:?} > {translation:?}"));
                    }
                    let edges = |text: &str| {
                        let space = |c: Option<char>| c.filter(|c| c.is_whitespace());
                        (space(text.chars().next()), space(text.chars().next_back()))
                    };
                    if edges(message) != edges(translation) {
                        wrong.push(format!("other spaces: {message:?} > {translation:?}"));
                    }
                }
            }
        }
        let gone = known.keys().filter(|known| !messages.contains_key(**known));
        wrong.extend(gone.map(|gone| format!("no code says this any more: {gone:?}")));
        assert!(
            wrong.is_empty(),
            "{} messages in `{lang}` are not right; after `UPDATE_MESSAGES=1 cargo test --test it messages`, translate what is empty in {}:\n{}",
            wrong.len(),
            path.display(),
            wrong.join("\n")
        );
    }
}

// The commands, files and codes that a text names: they are the same in every language.
fn commands(text: &str) -> Vec<&str> {
    let mut code = code_of(text);
    code.retain(|code| {
        code.starts_with("stappenkaart ") || code.starts_with("--") || code.ends_with(".toml")
    });
    code
}

fn update(catalog: &mut po::Po, messages: &BTreeMap<String, String>) {
    catalog
        .entries
        .retain(|entry| entry.is_header() || messages.contains_key(&entry.msgid));
    for (message, place) in messages {
        if catalog.find(None, message).is_none() {
            catalog.entries.push(po::PoEntry::new(None, message));
        }
        let entry = catalog
            .entries
            .iter_mut()
            .find(|entry| !entry.is_header() && entry.msgid == *message)
            .expect("it was just added");
        entry.references = vec![place.clone()];
    }
    catalog.entries.sort_by(|one, other| {
        let key = |entry: &po::PoEntry| {
            (
                !entry.is_header(),
                entry.references.clone(),
                entry.msgid.clone(),
            )
        };
        key(one).cmp(&key(other))
    });
}

// Words that English messages are full of and no Dutch one has.
const ENGLISH: &[&str] = &[
    "the", "and", "not", "with", "without", "this", "that", "are", "from", "for", "it", "has",
    "have", "an", "by", "its", "which", "or", "to", "there",
];

#[test]
fn a_hole_has_a_name_that_a_translator_can_move() {
    let said = |template| message(&pieces(template));
    assert_eq!(said("{} of {}, {1:>3}, {0}"), "{1} of {2}, {2}, {1}");
    assert_eq!(said("U+{:04X} in `{name:?}`"), "U+{1} in `{name}`");
    assert_eq!(said("end it with `{{#{id}}}`"), "end it with `{#{id}}`");
    let values = [("1", "een".to_owned()), ("id", "{1}".to_owned())];
    let filled = |phrase| stappenkaart::phrases::filled(phrase, &values);
    assert_eq!(filled("{id} en {1}"), "{1} en een");
    assert_eq!(
        filled("typ `{#{id}}`, {ander} {"),
        "typ `{#{1}}`, {ander} {"
    );
}

#[test]
fn a_translation_that_drops_a_value_or_a_command_is_found() {
    let holes = holes_of("{card} has {#an-id} and {0}");
    assert_eq!(holes.into_iter().collect::<Vec<_>>(), ["1", "card"]);
    assert_ne!(
        commands("run `stappenkaart check`"),
        commands("draai `stappenkaart build`")
    );
    assert!(!english_words("there is no card `x`").is_empty());
    assert!(english_words("er is geen kaart `the` of \"not\"").is_empty());
    let code =
        "fn f() { push(say!(\"a {b}\", b = say!(\"c\"))); const D: &str = phrase!(\"{e}\"); }";
    let tokens = TokenStream::from_str(code).expect("it is Rust");
    let mut found = said(tokens);
    found.sort();
    assert_eq!(found, ["a {b}", "c", "{e}"]);
}

// Set in the process that speaks Dutch: a process says everything in one language.
const IN_DUTCH: &str = "STAPPENKAART_TESTS_IN_DUTCH";

#[test]
fn nothing_is_said_in_english_to_a_dutch_user() {
    if std::env::var_os(IN_DUTCH).is_some() {
        return look_for_english();
    }
    let name = "messages::nothing_is_said_in_english_to_a_dutch_user";
    let output = Command::new(std::env::current_exe().expect("this program has a path"))
        .args(["--exact", name, "--nocapture"])
        .env(IN_DUTCH, "1")
        .output()
        .expect("the tests run");
    let said = String::from_utf8_lossy(&output.stdout);
    let why = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}{why}");
    assert!(said.contains("1 passed"), "{said}");
}

fn look_for_english() {
    cli::speak("nl");
    let mut english = BTreeSet::new();
    let mut seen = 0;
    for folder in ["book/src/codes", "tests/cards"] {
        let files = walkdir::WalkDir::new(folder).into_iter();
        for file in files.filter_map(Result::ok) {
            let is_page = file.path().extension().is_some_and(|name| name == "md");
            let Some(text) = is_page
                .then(|| std::fs::read_to_string(file.path()).ok())
                .flatten()
            else {
                continue;
            };
            let wrong = text.split("\n## Right").next().unwrap_or_default();
            let (sources, _) = guide(&fences(wrong));
            let checked = compile::check_as(&sources, &CheckOptions::default());
            for problem in checked.problems {
                seen += 1;
                let labels = problem.others.iter().map(|label| &label.text);
                let own = match &problem.place {
                    Place::Source(label) => Some(&label.text),
                    Place::Path(_) | Place::Guide => None,
                };
                let texts = [Some(&problem.message), problem.help.as_ref(), own];
                for text in texts.into_iter().flatten().chain(labels) {
                    // The words of a comment in the card, and those of a library.
                    if !["SK129", "SK209"].contains(&problem.code.0)
                        && !english_words(text).is_empty()
                    {
                        english.insert(format!(
                            "{} {:?} in {text:?}",
                            problem.code.0,
                            english_words(text)
                        ));
                    }
                }
            }
        }
    }
    assert!(seen > 2000, "only {seen} problems");
    let list: Vec<String> = english.into_iter().collect();
    assert!(list.is_empty(), "{}:\n{}", list.len(), list.join("\n"));
}

// What is not code and not a quote, word by word.
fn english_words(text: &str) -> Vec<String> {
    let prose: String = text.split('`').step_by(2).collect::<Vec<_>>().join(" ");
    let prose: String = prose.split('"').step_by(2).collect::<Vec<_>>().join(" ");
    // The lines of an example start with the marks of a card.
    let lines = prose
        .lines()
        .filter(|line| !line.starts_with('>') && !line.contains(" = "));
    lines
        .flat_map(|line| line.split(|c: char| !c.is_alphanumeric() && c != '\''))
        .filter(|word| ENGLISH.contains(word))
        .map(str::to_owned)
        .collect()
}
