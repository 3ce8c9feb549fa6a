//! Characters that a reader does not see, in named sets. Takes a character, says which sets it is in.
//!
//! Every stage that skips, shows or refuses such characters uses these sets, so that a trick is a
//! trick everywhere. `tests/it/characters.rs` has the table of who is in which set.

/// Ignored when texts are displayed and when words are compared: `Default_Ignorable_Code_Point` of
/// Unicode 17 (DerivedCoreProperties.txt). It includes joiners, marks of direction, variation
/// selectors, tags, and the fillers of Hangul.
pub fn is_ignorable(c: char) -> bool {
    match c {
        ..'\u{ad}' => false,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}' => {
            true
        }
        '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' => true,
        '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' => true,
        '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' => true,
        '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}' => true,
        _ => false,
    }
}

/// Not seen, or seen only by what it does to others: the ignorable characters, controls except tabs
/// and line ends, separators of lines and paragraphs, marks of annotations (UTR 20), and the empty
/// cell of Braille.
pub fn is_invisible(c: char) -> bool {
    match c {
        '\t' | '\n' | '\r' => false,
        '\u{2028}' | '\u{2029}' | '\u{2800}' | '\u{fff9}'..='\u{fffb}' => true,
        c => c.is_control() || is_ignorable(c),
    }
}

/// Changes neither the letters of a text nor their order: soft hyphens, zero-width spaces, joiners
/// and byte order marks. A fix can remove it.
pub fn is_zero_width(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}') || is_joiner(c)
}

/// Joins or separates the letters around it, in scripts such as Arabic and Devanagari and in emoji.
pub fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

/// A mark that has a direction and no width, for text beside words of the other direction (UAX #9,
/// 2.6).
pub fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{61c}')
}

/// Isolates some text from the direction of the text around it (UAX #9, 2.4).
pub fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Embeds some text in the other direction, or overrides its direction (UAX #9, 2.1 and 2.2): the
/// words that a person sees can be others than those in the file (CVE-2021-42574, "Trojan Source").
pub fn is_override(c: char) -> bool {
    matches!(c, '\u{202a}'..='\u{202e}')
}

/// Selects a form of the character before it: of an emoji, a Han or a Mongolian letter.
pub fn is_variation_selector(c: char) -> bool {
    matches!(c, '\u{180b}'..='\u{180d}' | '\u{180f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0100}'..='\u{e01ef}')
}

/// An invisible character that no language needs in a sentence, so that it can only hide something.
/// Not among them: soft hyphens, joiners, marks of direction and variation selectors, which
/// translators and their tools write. A return is one, because texts have line feeds alone.
pub fn is_trick(c: char) -> bool {
    let is_needed =
        c == '\u{ad}' || is_joiner(c) || is_direction_mark(c) || is_variation_selector(c);
    c == '\r' || is_invisible(c) && !is_needed
}

/// Can be in an artefact and not in its source, or the other way around, and a reader sees the same: what breaks lines, and what
/// keeps the direction of words. Never an override.
pub fn is_layout(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}' | '\u{2060}' | '\u{feff}')
        || is_direction_mark(c)
        || is_isolate(c)
}

/// Written from right to left: Hebrew, Arabic, Syriac, Thaana, N'Ko and their relatives.
pub fn is_right_to_left(c: char) -> bool {
    match c {
        '\u{61c}' => false,
        '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => true,
        c => matches!(c, '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}'),
    }
}

/// Ends a sentence when a space and a new sentence follow it, in any script.
pub fn is_sentence_end(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…' | '؟' | '۔') || is_wide_sentence_end(c)
}

/// A sign that says "warning" in every language, such as `⚠` and `⛔`.
pub fn is_warning_sign(c: char) -> bool {
    "⚠❗❕‼⁉⛔🛑🚫☠☢☣⚡🚨⛛🚸☡".contains(c)
}

/// Ends a sentence without a space after it, in Chinese and Japanese.
pub fn is_wide_sentence_end(c: char) -> bool {
    matches!(c, '。' | '！' | '？' | '｡')
}

/// Written without spaces between words: Han, Hiragana and Katakana.
pub fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3005}' | '\u{3040}'..='\u{30FF}' | '\u{31F0}'..='\u{31FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// Punctuation as wide as a Han character, which has its space in itself.
pub fn is_wide_mark(c: char) -> bool {
    matches!(c, '\u{3000}'..='\u{303f}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff40}' | '\u{ff5b}'..='\u{ff65}')
}

/// The text with single spaces in the place of its white space, and none at either end.
pub fn single_spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}
