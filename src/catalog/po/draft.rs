//! One entry while it is being read: what has been seen of it, and what may follow.

use std::ops::Range;

use super::entry::{PoEntry, Previous};
use super::lex::{Comment, Keyword};

#[derive(Default)]
pub(super) struct EntryDraft {
    pub entry: PoEntry,
    /// The fields seen so far, with the keyword of each.
    pub seen: Vec<(EntryField, Range<usize>)>,
    /// How many texts the last of them has.
    pub texts: usize,
    /// Whether the texts that follow belong to no keyword; the reason has been reported.
    pub astray: bool,
    /// Whether it has been reported that only a part of it is obsolete.
    pub is_mixed: bool,
    /// Whether its `msgid` has no text at all: kept, it would pass for the header.
    pub is_nameless: bool,
}

/// A text of an entry.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum EntryField {
    PreviousMsgctxt,
    PreviousMsgid,
    PreviousPlural,
    Msgctxt,
    Msgid,
    Plural,
    /// With its number, if it has one.
    Msgstr(Option<usize>),
}

impl EntryField {
    /// The field that a keyword opens; nothing for a translation after `#|`.
    pub fn of(keyword: Keyword, previous: bool) -> Option<EntryField> {
        match (keyword, previous) {
            (Keyword::Msgctxt, false) => Some(EntryField::Msgctxt),
            (Keyword::Msgctxt, true) => Some(EntryField::PreviousMsgctxt),
            (Keyword::Msgid, false) => Some(EntryField::Msgid),
            (Keyword::Msgid, true) => Some(EntryField::PreviousMsgid),
            (Keyword::MsgidPlural, false) => Some(EntryField::Plural),
            (Keyword::MsgidPlural, true) => Some(EntryField::PreviousPlural),
            (Keyword::Msgstr(index), false) => Some(EntryField::Msgstr(index)),
            (Keyword::Msgstr(_), true) => None,
        }
    }

    pub fn is_previous(self) -> bool {
        matches!(
            self,
            EntryField::PreviousMsgctxt | EntryField::PreviousMsgid | EntryField::PreviousPlural
        )
    }

    /// How it is typed.
    pub fn name(self) -> String {
        match self {
            EntryField::PreviousMsgctxt => "#| msgctxt".to_owned(),
            EntryField::PreviousMsgid => "#| msgid".to_owned(),
            EntryField::PreviousPlural => "#| msgid_plural".to_owned(),
            EntryField::Msgctxt => "msgctxt".to_owned(),
            EntryField::Msgid => "msgid".to_owned(),
            EntryField::Plural => "msgid_plural".to_owned(),
            EntryField::Msgstr(None) => "msgstr".to_owned(),
            EntryField::Msgstr(Some(index)) => format!("msgstr[{index}]"),
        }
    }
}

impl EntryDraft {
    pub fn has(&self, field: EntryField) -> bool {
        self.seen.iter().any(|(seen, _)| *seen == field)
    }

    /// Whether more than comments and previous sources has been seen.
    pub fn has_started(&self) -> bool {
        self.seen.iter().any(|(field, _)| !field.is_previous())
    }

    /// How many translations it has.
    pub fn forms(&self) -> usize {
        self.seen
            .iter()
            .filter(|(field, _)| matches!(field, EntryField::Msgstr(_)))
            .count()
    }

    /// Whether any of its translations has a number.
    pub fn is_numbered(&self) -> bool {
        self.seen
            .iter()
            .any(|(field, _)| matches!(field, EntryField::Msgstr(Some(_))))
    }

    /// Whether this field can only be that of another entry.
    pub fn is_over_at(&self, field: EntryField) -> bool {
        match field {
            EntryField::PreviousMsgctxt
            | EntryField::PreviousMsgid
            | EntryField::PreviousPlural
            | EntryField::Msgctxt => self.has_started(),
            EntryField::Msgid => {
                self.has(EntryField::Msgid) || self.has(EntryField::Plural) || self.forms() > 0
            }
            EntryField::Plural | EntryField::Msgstr(_) => false,
        }
    }

    /// Starts a field; its texts follow.
    pub fn open(&mut self, field: EntryField, keyword: &Range<usize>) {
        let again = self.has(field);
        self.seen.push((field, keyword.clone()));
        (self.texts, self.astray) = (0, again);
        if again {
            return;
        }
        if !field.is_previous() && self.entry.range.is_empty() {
            self.entry.range = keyword.clone();
        }
        if matches!(field, EntryField::Msgstr(_)) {
            if self.entry.msgstr.is_empty() {
                self.entry.msgstr_range = keyword.clone();
            }
            self.entry.msgstr.push(String::new());
        }
        self.append("", keyword);
        self.texts = 0;
    }

    /// Adds a text to the field that was opened last.
    pub fn append(&mut self, text: &str, range: &Range<usize>) {
        let Some((field, _)) = self.seen.last() else {
            return;
        };
        let entry = &mut self.entry;
        let value = match field {
            EntryField::PreviousMsgctxt => previous(entry).msgctxt.get_or_insert_default(),
            EntryField::PreviousMsgid => &mut previous(entry).msgid,
            EntryField::PreviousPlural => previous(entry).msgid_plural.get_or_insert_default(),
            EntryField::Msgctxt => entry.msgctxt.get_or_insert_default(),
            EntryField::Msgid => &mut entry.msgid,
            EntryField::Plural => entry.msgid_plural.get_or_insert_default(),
            EntryField::Msgstr(_) => {
                entry.msgstr_range.end = range.end;
                entry
                    .msgstr
                    .last_mut()
                    .expect("opening the field has pushed a text")
            }
        };
        value.push_str(text);
        if !field.is_previous() {
            entry.range.end = range.end;
        }
        self.texts += 1;
    }

    /// Takes in a comment line.
    pub fn note(&mut self, comment: Comment) {
        let entry = &mut self.entry;
        match comment {
            Comment::Translator(line) => entry.comments.push(line),
            Comment::Extracted(line) => entry.extracted.push(line),
            Comment::References(line) => add_new(&mut entry.references, references(&line)),
            Comment::Flags(line) => add_new(&mut entry.flags, flags(&line)),
        }
    }
}

fn previous(entry: &mut PoEntry) -> &mut Previous {
    entry.previous.get_or_insert_default()
}

fn add_new(list: &mut Vec<String>, words: Vec<String>) {
    for word in words {
        if !list.contains(&word) {
            list.push(word);
        }
    }
}

// `file:12`, `file :12`, `file : 12` and `file: 12` are one reference, and so is `file` alone.
fn references(line: &str) -> Vec<String> {
    let mut words = line.split_whitespace().peekable();
    let mut found = Vec::new();
    while let Some(word) = words.next() {
        let rest: Vec<&str> = words.clone().take(2).collect();
        let (reference, used) = match rest[..] {
            [":", number, ..] if is_number(number) => (numbered(word, number), 2),
            [next, ..] if next.strip_prefix(':').is_some_and(is_number) => {
                (numbered(word, &next[1..]), 1)
            }
            [number, ..] if word.ends_with(':') && is_number(number) => {
                (numbered(&word[..word.len() - 1], number), 1)
            }
            _ => match word.rsplit_once(':') {
                Some((file, number)) if !file.is_empty() && is_number(number) => {
                    (numbered(file, number), 0)
                }
                _ => (word.to_owned(), 0),
            },
        };
        found.push(reference);
        words.by_ref().take(used).for_each(drop);
    }
    found
}

fn is_number(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn numbered(file: &str, number: &str) -> String {
    let digits = number.trim_start_matches('0');
    format!("{file}:{}", if digits.is_empty() { "0" } else { digits })
}

// Commas or blanks separate flags; only a range contains a blank.
fn flags(line: &str) -> Vec<String> {
    let is_border = |character: char| {
        character == ',' || character.is_ascii_whitespace() || character == '\u{b}'
    };
    let mut words = line.split(is_border).filter(|word| !word.is_empty());
    let mut found = Vec::new();
    while let Some(word) = words.next() {
        match (word, words.clone().next()) {
            ("range:", Some(range)) => {
                found.push(format!("range: {range}"));
                words.next();
            }
            // Tools write it in lowercase, and people as they like.
            _ if word.eq_ignore_ascii_case("fuzzy") => found.push("fuzzy".to_owned()),
            _ => found.push(word.to_owned()),
        }
    }
    found
}
