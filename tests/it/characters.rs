//! Which invisible character is in which set. Every character that is not in the table is in none.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use stappenkaart::characters::{
    is_direction_mark, is_ignorable, is_invisible, is_isolate, is_joiner, is_layout, is_override,
    is_trick, is_variation_selector, is_zero_width, single_spaced,
};

type Set = (&'static str, fn(char) -> bool);

const SETS: [Set; 10] = [
    ("ignorable", is_ignorable),
    ("invisible", is_invisible),
    ("zero-width", is_zero_width),
    ("joiner", is_joiner),
    ("direction", is_direction_mark),
    ("isolate", is_isolate),
    ("override", is_override),
    ("variation", is_variation_selector),
    ("trick", is_trick),
    ("layout", is_layout),
];

const HIDES: &str = "ignorable invisible trick";
const CONTROL: &str = "invisible trick";
const ZERO: &str = "ignorable invisible zero-width trick layout";
const MARK: &str = "ignorable invisible direction layout";
const FORM: &str = "ignorable invisible variation";

const TABLE: &[(RangeInclusive<char>, &str, &str)] = &[
    ('\0'..='\u{8}', CONTROL, "controls"),
    ('\t'..='\n', "", "tab and line feed"),
    ('\u{b}'..='\u{c}', CONTROL, "line tabulation and form feed"),
    (
        '\r'..='\r',
        "trick",
        "a return: half of a line end in a file, never in a text",
    ),
    ('\u{e}'..='\u{1f}', CONTROL, "controls"),
    ('\u{7f}'..='\u{9f}', CONTROL, "controls"),
    (
        '\u{ad}'..='\u{ad}',
        "ignorable invisible zero-width layout",
        "soft hyphen",
    ),
    ('\u{34f}'..='\u{34f}', HIDES, "combining grapheme joiner"),
    ('\u{61c}'..='\u{61c}', MARK, "Arabic letter mark"),
    ('\u{115f}'..='\u{1160}', HIDES, "Hangul fillers"),
    ('\u{17b4}'..='\u{17b5}', HIDES, "Khmer inherent vowels"),
    (
        '\u{180b}'..='\u{180d}',
        FORM,
        "Mongolian variation selectors",
    ),
    ('\u{180e}'..='\u{180e}', HIDES, "Mongolian vowel separator"),
    (
        '\u{180f}'..='\u{180f}',
        FORM,
        "Mongolian variation selector",
    ),
    ('\u{200b}'..='\u{200b}', ZERO, "zero-width space"),
    (
        '\u{200c}'..='\u{200d}',
        "ignorable invisible zero-width joiner",
        "joiners",
    ),
    (
        '\u{200e}'..='\u{200f}',
        MARK,
        "left-to-right and right-to-left mark",
    ),
    (
        '\u{2028}'..='\u{2029}',
        CONTROL,
        "separators of lines and paragraphs",
    ),
    (
        '\u{202a}'..='\u{202e}',
        "ignorable invisible override trick",
        "embeddings and overrides",
    ),
    ('\u{2060}'..='\u{2060}', ZERO, "word joiner"),
    ('\u{2061}'..='\u{2065}', HIDES, "invisible operators"),
    (
        '\u{2066}'..='\u{2069}',
        "ignorable invisible isolate trick layout",
        "isolates",
    ),
    ('\u{206a}'..='\u{206f}', HIDES, "deprecated formats"),
    ('\u{2800}'..='\u{2800}', CONTROL, "empty cell of Braille"),
    ('\u{3164}'..='\u{3164}', HIDES, "Hangul filler"),
    ('\u{fe00}'..='\u{fe0f}', FORM, "variation selectors"),
    ('\u{feff}'..='\u{feff}', ZERO, "byte order mark"),
    ('\u{ffa0}'..='\u{ffa0}', HIDES, "half-width Hangul filler"),
    ('\u{fff0}'..='\u{fff8}', HIDES, "reserved"),
    ('\u{fff9}'..='\u{fffb}', CONTROL, "annotations"),
    ('\u{1bca0}'..='\u{1bca3}', HIDES, "formats of shorthand"),
    ('\u{1d173}'..='\u{1d17a}', HIDES, "formats of music"),
    ('\u{e0000}'..='\u{e00ff}', HIDES, "tags"),
    (
        '\u{e0100}'..='\u{e01ef}',
        FORM,
        "variation selectors of Han",
    ),
    ('\u{e01f0}'..='\u{e0fff}', HIDES, "reserved"),
];

#[test]
fn each_character_is_in_the_sets_of_the_table() {
    let mut expected: BTreeMap<char, &str> = BTreeMap::new();
    for (range, sets, _) in TABLE {
        expected.extend(range.clone().map(|c| (c, *sets)));
    }
    for c in '\0'..=char::MAX {
        let found: Vec<&str> = SETS
            .iter()
            .filter(|(_, is)| is(c))
            .map(|(name, _)| *name)
            .collect();
        let sets = expected.get(&c).copied().unwrap_or_default();
        assert_eq!(found.join(" "), sets, "U+{:04X}", c as u32);
    }
}

// What an artefact may lack or have besides its source is invisible, and can't turn its words.
#[test]
fn what_only_lays_out_a_text_never_overrides_its_direction() {
    for c in ('\0'..=char::MAX).filter(|c| is_layout(*c)) {
        assert!(is_invisible(c) && !is_override(c), "U+{:04X}", c as u32);
    }
}

#[test]
fn white_space_is_one_space_and_none_at_the_ends() {
    assert_eq!(single_spaced(" a\u{a0}\n b\u{3000}c\t"), "a b c");
}
