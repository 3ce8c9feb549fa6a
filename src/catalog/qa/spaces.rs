//! The spaces of a translation. Takes the inlines of a source and its translation, returns words that lost the space between them.
//!
//! A translation tool shows a mark as a small box, and a space beside such a box is easily lost: "op**Alles wissen**". So is the one
//! between two sentences, where a tool splits a text and joins it again.

use unicode_normalization::char::is_combining_mark;

use super::{LanguagePair, Refusal};
use crate::characters::{is_ignorable, is_sentence_end, is_wide_sentence_end};
use crate::model::{Inline, plain};

// What is in the place of code: not a letter, a digit or a mark.
const CODE: char = '\u{FFFC}';

// "z.B." and "Ph.D." are not two sentences.
const FEWEST_LETTERS_BEFORE: usize = 3;
const FEWEST_LETTERS_AFTER: usize = 2;

/// The first two words of a translation between which a space is missing, if its source has not as many such places itself.
pub fn glued(
    source: &[Inline],
    translated: &[Inline],
    languages: &LanguagePair<'_>,
) -> Option<Refusal> {
    let is_joined = |edge: &Edge<'_>| {
        let joined = &languages.target.joined;
        match edge.side {
            MarkSide::Start => joined.allows_before(edge.before),
            MarkSide::End => joined.allows_after(edge.after),
            MarkSide::Both => !joined.has_spaces(),
        }
    };
    // A source without spaces between its words says nothing about those of its translation.
    let in_source = match languages.source.joined.has_spaces() {
        true => edges(source).len(),
        false => 0,
    };
    let edges = edges(translated);
    let glued: Vec<&Edge<'_>> = edges.iter().filter(|edge| !is_joined(edge)).collect();
    if let Some(first) = glued.first().filter(|_| glued.len() > in_source) {
        return Some(first.refusal());
    }
    if !languages.target.joined.has_spaces() || !sentences(source).is_empty() {
        return None;
    }
    let said = plain(source);
    let mut glued = sentences(translated).into_iter();
    glued
        .find(|(before, after)| !said.contains(&format!("{before}{after}")))
        .map(|(before, after)| refusal(&before, &after))
}

// Where a mark starts or ends between two letters.
struct Edge<'a> {
    before: &'a str,
    after: &'a str,
    side: MarkSide,
}

#[derive(Clone, Copy)]
enum MarkSide {
    Start,
    End,
    // One mark ends and the next one starts.
    Both,
}

impl Edge<'_> {
    fn refusal(&self) -> Refusal {
        refusal(self.before, self.after)
    }
}

fn refusal(before: &str, after: &str) -> Refusal {
    Refusal::Glued {
        written: format!("{before}{after}"),
        spaced: format!("{before} {after}"),
    }
}

// A text or code, with how many marks are around it.
struct Leaf<'a> {
    text: &'a str,
    is_code: bool,
    depth: usize,
}

fn leaves<'a>(inlines: &'a [Inline], depth: usize, found: &mut Vec<Leaf<'a>>) {
    for inline in inlines {
        let (text, is_code) = match inline {
            Inline::Text(text) => (text, false),
            Inline::Code(text) => (text, true),
            Inline::Ui(_) | Inline::Emphasis(_) | Inline::Callout { .. } | Inline::Link { .. } => {
                leaves(inline.words(), depth + 1, found);
                continue;
            }
        };
        found.push(Leaf {
            text,
            is_code,
            depth: depth + usize::from(is_code),
        });
    }
}

fn edges(inlines: &[Inline]) -> Vec<Edge<'_>> {
    let mut found = Vec::new();
    leaves(inlines, 0, &mut found);
    found
        .windows(2)
        .filter_map(|pair| edge(&pair[0], &pair[1]))
        .collect()
}

// After a comma too: no language with spaces leaves out the one before a marked word there.
fn edge<'a>(left: &Leaf<'a>, right: &Leaf<'a>) -> Option<Edge<'a>> {
    let before = last_word(left);
    let after = first_word(right);
    let ends_in_word = left.is_code || before.chars().next_back().is_some_and(is_letter);
    let ends_in_comma = !left.is_code && left.text.ends_with([',', ';', '،', '؛']);
    let starts_in_word = after.chars().next().is_some_and(is_letter);
    // Code can start and end with any character, and is a word of the sentence.
    let is_glued = match (left.is_code, right.is_code) {
        (true, true) => true,
        (false, true) => ends_in_word || ends_in_comma,
        (true, false) => starts_in_word,
        (false, false) => {
            ends_in_word && starts_in_word
                || ends_in_comma && after.starts_with(char::is_alphabetic)
        }
    };
    let side = match left.depth.cmp(&right.depth) {
        std::cmp::Ordering::Less => MarkSide::Start,
        std::cmp::Ordering::Greater => MarkSide::End,
        std::cmp::Ordering::Equal => MarkSide::Both,
    };
    is_glued.then_some(Edge {
        before,
        after,
        side,
    })
}

fn last_word<'a>(leaf: &Leaf<'a>) -> &'a str {
    let text = leaf.text.trim_end_matches(is_ignorable);
    if leaf.is_code {
        return text;
    }
    let start = text.rfind(char::is_whitespace);
    start.map_or(text, |at| text[at..].trim_start())
}

fn first_word<'a>(leaf: &Leaf<'a>) -> &'a str {
    let text = leaf.text.trim_start_matches(is_ignorable);
    if leaf.is_code {
        return text;
    }
    let end = text.find(|c: char| !is_letter(c)).unwrap_or(text.len());
    &text[..end]
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || !c.is_ascii() && is_combining_mark(c)
}

// The end of a sentence and the first word of the next one, where nothing is between them. Names of files and hosts have lowercase
// letters after their full stop.
fn sentences(inlines: &[Inline]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    leaves(inlines, 0, &mut found);
    let code = CODE.to_string();
    let text: String = found
        .iter()
        .map(|leaf| if leaf.is_code { &code } else { leaf.text })
        .collect();
    let words = text.split_whitespace().filter(|word| !is_address(word));
    words.filter_map(glued_sentences).collect()
}

fn is_address(word: &str) -> bool {
    word.contains("://") || word.contains(['@', '/', '\\'])
}

fn glued_sentences(word: &str) -> Option<(String, String)> {
    let ends = word.match_indices(|c| is_sentence_end(c) && !is_wide_sentence_end(c));
    ends.filter_map(|(at, end)| word.split_at_checked(at + end.len()))
        .find(|(before, after)| ends_sentence(before) && starts_sentence(after))
        .map(|(before, after)| {
            let next = after.trim_end_matches(|c| !is_letter(c));
            (before.to_owned(), next.to_owned())
        })
}

fn ends_sentence(before: &str) -> bool {
    let mut back = before.chars().rev().skip(1);
    let Some(last) = back.next() else {
        return false;
    };
    let letters = 1 + back.take_while(|c| c.is_alphabetic()).count();
    last == CODE
        || matches!(last, ')' | ']' | '"' | '”' | '’' | '»')
        || last.is_alphabetic() && !last.is_uppercase() && letters >= FEWEST_LETTERS_BEFORE
}

fn starts_sentence(after: &str) -> bool {
    let letters = after.chars().take_while(|c| is_letter(*c)).count();
    let is_start = |c: char| c.is_alphabetic() && !c.is_lowercase();
    after.starts_with(is_start) && letters >= FEWEST_LETTERS_AFTER
}
