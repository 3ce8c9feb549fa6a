//! All that an import says about a page is said in the language of the user: no text of its code is left out of the messages.

use std::str::FromStr;

use proc_macro2::{TokenStream, TokenTree};

// Texts that are a part of a card or of another file, and not said to the user.
const NOT_SAID: [&str; 3] = [
    "kind: reference",
    "callout letter",
    "1. Choose what you use. ",
];

// What is in these macros or functions is a message already, or is never shown.
const APART: [&str; 5] = ["say", "phrase", "expect", "unreachable", "assert"];

// The texts in these tokens that have two words of English beside each other, and are not messages.
fn unsaid(tokens: TokenStream, found: &mut Vec<String>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, token) in tokens.iter().enumerate() {
        let before: Vec<String> = tokens[..at]
            .iter()
            .rev()
            .take(2)
            .map(ToString::to_string)
            .collect();
        match token {
            TokenTree::Group(group) => {
                let is_apart = before.iter().any(|name| APART.contains(&name.as_str()));
                let is_attribute = before
                    .first()
                    .is_some_and(|mark| mark == "#" || mark == "!")
                    && before.iter().any(|mark| mark == "#");
                if !is_apart && !is_attribute {
                    unsaid(group.stream(), found);
                }
            }
            TokenTree::Literal(literal) => {
                if let Ok(text) = syn::parse_str::<syn::LitStr>(&literal.to_string())
                    && is_english(&text.value())
                {
                    found.push(text.value());
                }
            }
            TokenTree::Ident(_) | TokenTree::Punct(_) => {}
        }
    }
}

fn is_english(text: &str) -> bool {
    let is_word = |word: &str| {
        let word = word.trim_matches([',', ';', '.', ':']);
        word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase() || c == '\'')
    };
    let words: Vec<bool> = text.split(' ').map(is_word).collect();
    words.windows(2).any(|pair| pair[0] && pair[1])
        && !NOT_SAID.iter().any(|part| text.contains(part))
}

#[test]
fn every_text_of_an_import_is_a_message() {
    let mut wrong = Vec::new();
    for folder in ["src/import", "src/cli/import"] {
        for file in walkdir::WalkDir::new(folder)
            .into_iter()
            .filter_map(Result::ok)
        {
            if file.path().extension().is_some_and(|name| name == "rs") {
                let text =
                    std::fs::read_to_string(file.path()).expect("a file of the source can be read");
                let mut found = Vec::new();
                unsaid(
                    TokenStream::from_str(&text).expect("it is Rust"),
                    &mut found,
                );
                // The examples of the command are in its help, which is translated as a whole.
                found.retain(|text| !text.starts_with("Examples:"));
                wrong.extend(
                    found
                        .into_iter()
                        .map(|text| format!("{}: {text:?}", file.path().display())),
                );
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "put `say!` or `phrase!` around:\n{}",
        wrong.join("\n")
    );
}

#[test]
fn a_text_that_is_no_message_is_noticed() {
    let found = |code: &str| {
        let mut found = Vec::new();
        unsaid(TokenStream::from_str(code).expect("it is Rust"), &mut found);
        found
    };
    assert_eq!(found("self.drop(lines, \"a tag without words\")").len(), 1);
    assert_eq!(
        found("self.drop(lines, say!(\"a tag without words\"))").len(),
        0
    );
    assert_eq!(
        found("const WHY: &str = phrase!(\"a tag without words\");").len(),
        0
    );
    assert_eq!(found("format!(\"{name} is gone now\")").len(), 1);
}
