//! Plain English in the messages and comments of the sources, the book and the templates. Counts phrases that come from Dutch or
//! German for each 10,000 words. Their numbers can only go down.

use std::path::{Path, PathBuf};

/// A phrase that is not plain English.
struct Calque {
    name: &'static str,
    /// Its forms, in small letters. A `*` is one to three words.
    forms: &'static [&'static str],
    /// Words before or after it with which it is plain English.
    but: &'static [&'static str],
    /// A sentence that has it once.
    example: &'static str,
    /// How many there can be for each 10,000 words.
    budget: f64,
}

const CALQUES: &[Calque] = &[
    Calque {
        name: "stands",
        forms: &["stand", "stands", "stood"],
        but: &["out"],
        example: "The id stands at the end of the line.",
        budget: 0.2,
    },
    Calque {
        name: "behind",
        forms: &["behind"],
        but: &[],
        example: "Write the id behind the action.",
        budget: 0.2,
    },
    Calque {
        name: "is no X",
        forms: &["is no", "are no", "was no", "were no"],
        but: &["there", "longer", "more"],
        example: "A note is no warning.",
        budget: 0.5,
    },
    Calque {
        name: "nobody",
        forms: &["nobody", "somebody", "by no one"],
        but: &[],
        example: "The key is read by nobody.",
        budget: 0.2,
    },
    Calque {
        name: "mend",
        forms: &["mend", "mends", "mended", "mending"],
        but: &[],
        example: "The tool mended the card.",
        budget: 0.0,
    },
    Calque {
        name: "tell",
        forms: &["tell", "tells", "told", "telling"],
        but: &[],
        example: "The reader is told of it.",
        budget: 0.2,
    },
    Calque {
        name: "has no like",
        forms: &["has no like", "have no like", "like no other"],
        but: &[],
        example: "The mark has no like in the source.",
        budget: 0.0,
    },
    Calque {
        name: "who without a noun",
        forms: &["whoever", "to who", "for who"],
        but: &[],
        example: "That is no help to who signs it.",
        budget: 0.2,
    },
    Calque {
        name: "besides",
        forms: &["besides"],
        but: &[],
        example: "It says besides which card it is.",
        budget: 0.0,
    },
    Calque {
        name: "at hand",
        forms: &["at hand"],
        but: &[],
        example: "This is about the step at hand.",
        budget: 0.0,
    },
    Calque {
        name: "lies",
        forms: &[
            "lies on",
            "lies in",
            "lies outside",
            "lies beside",
            "lies within",
        ],
        but: &[],
        example: "The picture lies outside the guide.",
        budget: 0.0,
    },
    Calque {
        name: "take away",
        forms: &[
            "take * away",
            "takes * away",
            "taken away",
            "take away",
            "takes away",
        ],
        but: &[],
        example: "Take the second line away.",
        budget: 0.2,
    },
];

// How far a count can be below its budget before the test asks for a lower budget: some text is always being written.
const SLACK: f64 = 0.5;

#[test]
fn the_texts_are_in_plain_english() {
    let passages = passages();
    let words: usize = passages.iter().map(|(_, text)| words(text).len()).sum();
    assert!(words > 40_000, "only {words} words were found");
    let problems: Vec<String> = CALQUES
        .iter()
        .filter_map(|calque| problem(calque, &passages, words))
        .collect();
    assert!(problems.is_empty(), "{}", problems.join("\n\n"));
}

fn problem(calque: &Calque, passages: &[(PathBuf, String)], words: usize) -> Option<String> {
    let found: Vec<String> = passages
        .iter()
        .flat_map(|(path, text)| std::iter::repeat_n((path, text), count(calque, text)))
        .map(|(path, text)| format!("{}: {}", path.display(), text.trim()))
        .collect();
    let rate = found.len() as f64 * 10_000.0 / words as f64;
    verdict(calque, rate).map(|what| format!("{what}\n{}", found.join("\n")))
}

fn verdict(calque: &Calque, rate: f64) -> Option<String> {
    let Calque { name, budget, .. } = calque;
    if rate > *budget {
        Some(format!(
            "\"{name}\" is there {rate:.2} times for each 10,000 words, more than {budget}; see \"Words\" in CONTRIBUTING.md"
        ))
    } else if rate + SLACK < *budget {
        Some(format!(
            "\"{name}\" is there only {rate:.2} times for each 10,000 words: lower its budget of {budget}"
        ))
    } else {
        None
    }
}

fn count(calque: &Calque, text: &str) -> usize {
    let words = words(text);
    (0..words.len())
        .filter(|at| is_at(calque, &words, *at))
        .count()
}

fn is_at(calque: &Calque, words: &[String], at: usize) -> bool {
    let is_plain = |at: Option<usize>| {
        at.and_then(|at| words.get(at))
            .is_some_and(|word| calque.but.contains(&word.as_str()))
    };
    let lengths = calque.forms.iter().filter_map(|form| {
        let form: Vec<&str> = form.split(' ').collect();
        length(&form, &words[at..])
    });
    let mut lengths = lengths;
    lengths.any(|length| !is_plain(at.checked_sub(1)) && !is_plain(Some(at + length)))
}

// How many words the form takes at the start of `words`.
fn length(form: &[&str], words: &[String]) -> Option<usize> {
    let Some((first, rest)) = form.split_first() else {
        return Some(0);
    };
    if *first == "*" {
        return (1..=3)
            .filter(|gap| *gap <= words.len())
            .find_map(|gap| length(rest, &words[gap..]).map(|length| gap + length));
    }
    let (word, others) = words.split_first()?;
    (word == first).then(|| length(rest, others).map(|length| length + 1))?
}

// The words of a text, in small letters, without code between backticks.
fn words(text: &str) -> Vec<String> {
    let prose: Vec<&str> = text.split('`').step_by(2).collect();
    prose
        .join(" ` ")
        .split(|c: char| !(c.is_alphanumeric() || c == '\'' || c == '`'))
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn passages() -> Vec<(PathBuf, String)> {
    let mut files = vec![PathBuf::from("README.md"), PathBuf::from("CONTRIBUTING.md")];
    for folder in ["src", "book/src", "templates"] {
        collect(Path::new(folder), &mut files);
    }
    files.sort();
    let mut passages = Vec::new();
    for path in files {
        let ending = path.extension().and_then(|ending| ending.to_str());
        let read = || std::fs::read_to_string(&path).expect("a file of the project");
        let texts = match ending {
            Some("rs") => of_rust(&read()),
            Some("md") => of_markdown(&read()),
            Some("html") => between(&read(), "{#", "#}"),
            Some("css") => between(&read(), "/*", "*/"),
            Some("typ" | "js") => lines_with(&read(), "//"),
            Some("ftl") => lines_with(&read(), "#"),
            _ => continue,
        };
        passages.extend(texts.into_iter().map(|text| (path.clone(), text)));
    }
    passages
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).expect("a folder of the project") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            collect(&path, files);
        } else {
            files.push(path);
        }
    }
}

// The prose of a page, without its examples. The words to avoid are in a table.
fn of_markdown(text: &str) -> Vec<String> {
    let mut is_example = false;
    text.lines()
        .filter(|line| {
            let is_fence = line.trim_start().starts_with("```");
            is_example ^= is_fence;
            !is_fence && !is_example && !line.starts_with('|') && !line.starts_with("    ")
        })
        .map(str::to_owned)
        .collect()
}

fn lines_with(text: &str, start: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| line.trim_start().strip_prefix(start))
        .map(str::to_owned)
        .collect()
}

fn between(text: &str, start: &str, end: &str) -> Vec<String> {
    text.split(start)
        .skip(1)
        .filter_map(|rest| rest.split(end).next())
        .map(str::to_owned)
        .collect()
}

// The comments, and the texts between quotes that have at least three words: those are messages.
fn of_rust(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['"', '/', '\'', 'r']) {
        let before_is_word = rest[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        rest = &rest[at..];
        rest = if let Some(comment) = rest.strip_prefix("//") {
            let end = comment.find('\n').unwrap_or(comment.len());
            found.push(comment[..end].to_owned());
            &comment[end..]
        } else if let Some(quoted) = rest.strip_prefix('"') {
            let end = end_of_text(quoted);
            let message = &quoted[..end];
            if message.split_whitespace().count() >= 3 {
                found.push(message.to_owned());
            }
            quoted.get(end + 1..).unwrap_or("")
        } else if let Some(after) = rest.strip_prefix("'\"'") {
            after
        } else if let Some(end) = raw_text(rest).filter(|_| !before_is_word) {
            found.push(rest[..end].to_owned());
            &rest[end..]
        } else {
            &rest[1..]
        };
    }
    found
}

fn end_of_text(quoted: &str) -> usize {
    let mut is_escaped = false;
    quoted
        .find(|c| {
            let is_end = c == '"' && !is_escaped;
            is_escaped = c == '\\' && !is_escaped;
            is_end
        })
        .unwrap_or(quoted.len())
}

// Where a text such as `r#"..."#` ends.
fn raw_text(rest: &str) -> Option<usize> {
    let marks = rest.strip_prefix('r')?;
    let hashes = marks.len() - marks.trim_start_matches('#').len();
    let text = marks[hashes..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(hashes));
    Some(1 + hashes + 1 + text.find(&end)? + end.len())
}

// Saboteurs: each phrase is counted, in a comment, a message, a page and a template, and a number above or far below the budget fails.
#[test]
fn every_phrase_is_counted() {
    for calque in CALQUES {
        let Calque { name, example, .. } = calque;
        assert_eq!(count(calque, example), 1, "{name}");
        for texts in [
            of_rust(&format!(
                "fn f() {{}}\n    /// {example}\nlet a = '\"'; let b = \"x\";"
            )),
            of_rust(&format!(
                "let a = '\"';\nproblem(\"{example} \\\"Save\\\"\");"
            )),
            of_rust(&format!("let a = r#\"{example} \"Save\"\"#;")),
            of_markdown(&format!(
                "# Title\n\n{example}\n\n```text\n{example}\n```\n"
            )),
            between(&format!("<p>{example}</p>{{# {example} #}}"), "{#", "#}"),
            lines_with(&format!("  // {example}\n{example}"), "//"),
        ] {
            let counted: usize = texts.iter().map(|text| count(calque, text)).sum();
            assert_eq!(counted, 1, "{name}: {texts:?}");
        }
    }
}

#[test]
fn plain_english_is_not_counted() {
    for text in [
        "There is no card with this id.",
        "The language is no longer published.",
        "Read `the key is read by nobody` in the page.",
        "The callout stands out from the picture.",
        "A note is not a warning. It comes after the action, and its id is on the last line.",
    ] {
        for calque in CALQUES {
            assert_eq!(count(calque, text), 0, "{}: {text}", calque.name);
        }
    }
}

#[test]
fn a_budget_can_only_go_down() {
    for calque in CALQUES {
        assert!(verdict(calque, calque.budget + 0.1).is_some());
        assert!(verdict(calque, calque.budget).is_none());
    }
    let wide = Calque {
        budget: 3.0,
        ..NOTHING
    };
    assert!(verdict(&wide, 2.0).is_some_and(|what| what.contains("lower its budget")));
}

const NOTHING: Calque = Calque {
    name: "nothing",
    forms: &[],
    but: &[],
    example: "",
    budget: 0.0,
};
