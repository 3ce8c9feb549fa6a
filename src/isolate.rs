//! Words that keep their own direction in a right-to-left text (UAX #9, 2.4). Takes a text of such a language, returns it with its
//! code, labels, links and numbers isolated, so that `-5` is not shown as `5-`, and `10:30-11:00` not from its end.

use std::ops::Range;

use crate::characters::is_right_to_left;
use crate::model::{Inline, Lang, plain};
use crate::words::Words;

const LEFT_TO_RIGHT: char = '\u{2066}';
const BY_FIRST_LETTER: char = '\u{2068}';
const END: char = '\u{2069}';

/// The words alone, for places without markup.
pub fn said(inlines: &[Inline], lang: &Lang, words: &Words) -> String {
    match words.direction(lang) {
        "rtl" => isolated(inlines),
        _ => plain(inlines),
    }
}

fn isolated(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(&numbers(text)),
            Inline::Code(text) => isolate(LEFT_TO_RIGHT, text, &mut out),
            Inline::Emphasis(words) | Inline::Callout { words, .. } => {
                out.push_str(&isolated(words))
            }
            Inline::Ui(words) | Inline::Link { words, .. } => {
                isolate(BY_FIRST_LETTER, &isolated(words), &mut out);
            }
        }
    }
    out
}

/// The text with each number isolated that has more than digits: a sign, a range, a time, a date, a telephone number.
pub fn numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut end = 0;
    for number in found(text) {
        out.push_str(&text[end..number.start]);
        isolate(LEFT_TO_RIGHT, &text[number.clone()], &mut out);
        end = number.end;
    }
    out + &text[end..]
}

fn isolate(mark: char, words: &str, out: &mut String) {
    out.push(mark);
    out.push_str(words);
    out.push(END);
}

// Numbers that follow each other are one: "+31 6 1234", "10 - 20", "-5 °C".
fn found(text: &str) -> Vec<Range<usize>> {
    let mut numbers: Vec<Range<usize>> = Vec::new();
    let mut continues = None;
    for word in words(text) {
        let bare = bare(text, word.clone());
        let said = &text[bare.clone()];
        let is_next = continues == Some(word.start) && bare.start == word.start;
        continues = (is_number(said) || is_next && is_sign(said)).then(|| word.end + 1);
        match numbers.last_mut() {
            Some(last) if is_next && is_number(said) => last.end = bare.end,
            Some(last) if is_next && said.starts_with(['°', '%', '‰']) => last.end = bare.end,
            _ if is_number(said) => numbers.push(bare.clone()),
            _ => {}
        }
        continues = continues.filter(|_| bare.end == word.end);
    }
    let has_more =
        |number: &Range<usize>| !text[number.clone()].chars().all(|c| c.is_ascii_digit());
    numbers.retain(has_more);
    numbers
}

fn words(text: &str) -> impl Iterator<Item = Range<usize>> {
    text.split(' ').map(move |word| {
        let start = word.as_ptr() as usize - text.as_ptr() as usize;
        start..start + word.len()
    })
}

// Without the brackets, quotation marks and full stops of the sentence.
fn bare(text: &str, word: Range<usize>) -> Range<usize> {
    let is_opening = |c: char| matches!(c, '(' | '[' | '{' | '"' | '\'' | '«' | '“' | '‘' | '„');
    let is_closing = |c: char| {
        matches!(c, ')' | ']' | '}' | '"' | '\'' | '»' | '”' | '’')
            || matches!(
                c,
                '.' | ',' | ';' | ':' | '!' | '?' | '…' | '،' | '؛' | '؟' | '۔'
            )
    };
    let said = &text[word.clone()];
    let start = word.start + said.len() - said.trim_start_matches(is_opening).len();
    let end = start + text[start..word.end].trim_end_matches(is_closing).len();
    start..end
}

fn is_number(word: &str) -> bool {
    word.contains(|c: char| c.is_ascii_digit()) && !word.contains(is_right_to_left)
}

fn is_sign(word: &str) -> bool {
    matches!(word, "-" | "–" | "—" | "−" | "+" | "×" | "=" | "/" | ":")
}
