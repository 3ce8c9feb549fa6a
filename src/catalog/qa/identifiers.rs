//! Names of letters and digits that are the same in every language: addresses such as `www.example.org`, account numbers, postcodes and
//! numbers of parts. Takes two texts, returns the first such name that differs.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

// An account number: a country, two digits, and more letters and digits, often in groups of four.
const ACCOUNT: RangeInclusive<usize> = 15..=34;
const GROUP: usize = 4;

// The most letters in a number of a part.
const LETTERS: usize = 3;

const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

/// A name of the source that its translation does not have, and one that the translation has instead. A name that is only lost does not
/// count: the number in it is compared by itself, and a translator may say "the form" for "form B12".
pub fn other_identifier(source: &str, translation: &str) -> Option<(String, String)> {
    let (before, after) = (identifiers(source), identifiers(translation));
    let missing = |these: &BTreeMap<String, String>, those: &BTreeMap<String, String>| {
        let mut names = these.iter().filter(|(name, _)| !those.contains_key(*name));
        names.next().map(|(_, written)| written.clone())
    };
    missing(&before, &after).zip(missing(&after, &before))
}

/// A text whose account numbers have letters in the place of their digits, so that they are not compared as amounts.
pub fn without_accounts(text: &str) -> Option<String> {
    if text.matches(is_digit).count() < GROUP {
        return None;
    }
    let text = text.replace(NO_BREAK, " ");
    let accounts = words(&text).1;
    let masked = |text: String, account: &String| {
        let letters = account.replace(|c: char| c.is_ascii_digit(), "X");
        text.replace(account, &letters)
    };
    (!accounts.is_empty()).then(|| accounts.iter().fold(text.clone(), masked))
}

// The names of a text, without what only their notation has, each as it is written.
fn identifiers(text: &str) -> BTreeMap<String, String> {
    let has_digit = text.contains(is_digit);
    if !has_digit && !text.contains("www.") {
        return BTreeMap::new();
    }
    let text = text.replace(NO_BREAK, " ");
    let (words, accounts) = words(&text);
    let mut found: BTreeMap<String, String> = accounts
        .into_iter()
        .map(|account| (account.replace(' ', ""), account))
        .collect();
    for (at, word) in words.iter().enumerate() {
        if word.starts_with("www.") {
            found.insert(word.to_lowercase(), (*word).to_owned());
            continue;
        }
        for code in word.split(|c: char| !is_code(c) && c != '-' && c != '/') {
            pieces(code).for_each(|piece| {
                found.insert(plain(piece), piece.to_owned());
            });
        }
        let next = words.get(at + 1).copied().unwrap_or_default();
        if is_postcode(word, next) {
            let postcode = format!("{word} {next}");
            found.insert(postcode.clone(), postcode);
        }
    }
    found
}

// The words of a text without the marks around them, and its account numbers, which are none of the words.
fn words(text: &str) -> (Vec<&str>, Vec<String>) {
    let trimmed = text.split_whitespace();
    let mut rest = trimmed
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '/'))
        .peekable();
    let (mut words, mut accounts) = (Vec::new(), Vec::new());
    while let Some(word) = rest.next() {
        if !begins_account(word) {
            words.push(word);
            continue;
        }
        let mut groups = vec![word];
        while let Some(group) = rest.next_if(|group| is_group(&groups, group)) {
            groups.push(group);
        }
        match ACCOUNT.contains(&groups.concat().len()) {
            true => accounts.push(groups.join(" ")),
            false => words.extend(groups),
        }
    }
    (words, accounts)
}

fn begins_account(word: &str) -> bool {
    let bytes = word.as_bytes();
    bytes.len() >= GROUP
        && bytes[..2].iter().all(u8::is_ascii_uppercase)
        && bytes[2..GROUP].iter().all(u8::is_ascii_digit)
        && bytes.iter().all(|c| is_code(char::from(*c)))
}

// Whether a word is the next group of an account number: all but the last have four.
fn is_group(before: &[&str], group: &str) -> bool {
    before.iter().all(|before| before.len() == GROUP)
        && (1..=GROUP).contains(&group.len())
        && group.chars().all(is_code)
}

// "A17-C9" is A17 and C9, "KX-204B" is 204B: letters and digits in a name that begins with a letter. Many letters are a word that a
// language has for itself: FILE1.
fn pieces(code: &str) -> impl Iterator<Item = &str> {
    let is_named = code.starts_with(|c: char| c.is_ascii_uppercase());
    let pieces = code.split(['-', '/']);
    pieces.filter(move |piece| {
        let letters = piece.chars().filter(char::is_ascii_uppercase).count();
        is_named && (1..=LETTERS).contains(&letters) && piece.contains(is_digit)
    })
}

fn is_postcode(digits: &str, letters: &str) -> bool {
    digits.len() == GROUP
        && digits.bytes().all(|c| c.is_ascii_digit())
        && letters.len() == 2
        && letters.bytes().all(|c| c.is_ascii_uppercase())
}

fn is_code(c: char) -> bool {
    c.is_ascii_uppercase() || is_digit(c)
}

fn is_digit(c: char) -> bool {
    c.is_ascii_digit() || matches!(c, '₀'..='₉')
}

// CO₂ is CO2.
fn plain(piece: &str) -> String {
    let digit = |c: char| match c {
        '₀'..='₉' => char::from(b'0' + (c as u32 - '₀' as u32) as u8),
        c => c,
    };
    piece.chars().map(digit).collect()
}
