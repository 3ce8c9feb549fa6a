//! What must hold for a catalog as a whole. Takes its entries, returns the problems.

use std::collections::HashMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::entry::{Po, PoEntry};
use super::lex::Comment;
use crate::catalog::file_problem::FileProblem;
use crate::phrases::{self, phrase};
use crate::suggest::distance;

/// What to type in a file without a header.
const HEADER: &str = phrase!(
    "type at the top: msgid \"\" and below it msgstr \"\", \"Language: en\\n\" and \"Content-Type: text/plain; charset=UTF-8\\n\""
);

/// A catalog needs a header that declares UTF-8.
pub(super) fn header(text: &str, po: &Po) -> Option<FileProblem> {
    let Some(header) = po.header() else {
        let message = say!("this file has no header").to_owned();
        return Some(FileProblem {
            range: 0..0,
            message,
            help: phrases::said(HEADER).to_owned(),
        });
    };
    match charset(header.translation()) {
        Some(name) if name.eq_ignore_ascii_case("UTF-8") => None,
        Some(name) => Some(FileProblem {
            range: find_charset(text, header, name),
            message: say!(
                "the header declares the charset `{name}`, but catalogs have to be UTF-8"
            ),
            help: say!("save the file as UTF-8 and type `charset=UTF-8`").to_owned(),
        }),
        None => Some(FileProblem {
            range: header.range.clone(),
            message: say!("the header declares no charset").to_owned(),
            help: say!("type `\"Content-Type: text/plain; charset=UTF-8\\n\"` in it").to_owned(),
        }),
    }
}

fn charset(header: &str) -> Option<&str> {
    let (_, behind) = header.split_once("charset=")?;
    behind.split([' ', '\t', '\n']).next()
}

fn find_charset(text: &str, header: &PoEntry, name: &str) -> Range<usize> {
    let Range { start, end } = header.msgstr_range;
    match text[start..end].find(&format!("charset={name}")) {
        Some(at) => start + at + "charset=".len()..start + at + "charset=".len() + name.len(),
        None => start..end,
    }
}

/// A source text with its context can be in a catalog only once, in use or obsolete.
pub(super) fn duplicates(text: &str, po: &Po) -> Vec<FileProblem> {
    let mut seen = HashMap::new();
    let mut problems = Vec::new();
    let line_ends: Vec<usize> = text.match_indices('\n').map(|(at, _)| at).collect();
    for entry in &po.entries {
        let first = *seen
            .entry((&entry.msgctxt, &entry.msgid))
            .or_insert(entry.range.start);
        if first != entry.range.start {
            let line = 1 + line_ends.partition_point(|end| *end < first);
            problems.push(duplicate(entry, line));
        }
    }
    problems
}

/// A mark that was meant to be `#, fuzzy`: without it, a translation that a person doubts is published.
pub(super) fn mistyped_fuzzy(comment: &Comment, range: &Range<usize>) -> Option<FileProblem> {
    // Most comments are paths and sentences.
    let is_near = |word: &str| {
        word.len() <= "fuzzy".len() + 4 && distance(&word.to_lowercase(), "fuzzy") <= 1
    };
    let is_meant = match comment {
        Comment::Flags(line) => {
            let mut flags = line.split([',', ' ', '\t']);
            flags.any(|flag| is_near(flag) && !flag.eq_ignore_ascii_case("fuzzy"))
        }
        Comment::Translator(line) | Comment::Extracted(line) | Comment::References(line) => {
            is_near(line.trim().trim_matches([',', '.', '#', ' ']))
        }
    };
    is_meant.then(|| {
        let message = say!("this line was possibly meant to mark the entry as `fuzzy`");
        FileProblem::new(range.clone(), message, say!("type `#, fuzzy`"))
    })
}

fn duplicate(entry: &PoEntry, line: usize) -> FileProblem {
    let message = match &entry.msgctxt {
        Some(context) => say!("the text of `{context}` is already on line {line}"),
        None if entry.msgid.is_empty() => say!("this file already has a header on line {line}"),
        None => say!("this text is already on line {line}"),
    };
    FileProblem {
        range: entry.range.clone(),
        message,
        help: say!("keep one of the two entries").to_owned(),
    }
}
