//! What a file has in the place of a translation. Takes a text and its source, returns why it is none: a word of a tool or of a person
//! who comes back later, or letters of another script that only look right.

use stappenkaart_say::say;

// In lowercase, without marks at the ends.
const WORDS: [&str; 16] = [
    "todo",
    "to do",
    "tbd",
    "tbc",
    "tba",
    "fixme",
    "n/a",
    "xxx",
    "xx",
    "lorem ipsum",
    "placeholder",
    "name?",
    "ref!",
    "value!",
    "n/v.t",
    "not translated",
];

// Greek letters that look like Latin ones.
const GREEK: &str = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονρ";

/// Why a text can't be the translation of its source. `None` for nearly all texts, and for what the source says too.
pub fn no_translation(source: &str, text: &str) -> Option<String> {
    let said = text
        .trim()
        .trim_matches(|c: char| !c.is_alphanumeric() && !"?!".contains(c))
        .to_lowercase();
    let is_letter = said.len() == 1 && source.split_whitespace().nth(1).is_some();
    let is_placeholder =
        is_letter || said.starts_with("lorem ipsum") || WORDS.contains(&said.as_str());
    let has_twin = text.contains(is_twin);
    if !is_placeholder && !has_twin {
        return None;
    }
    if !said.is_empty() && source.to_lowercase().contains(&said) {
        return None;
    }
    if is_placeholder {
        return Some(say!("it is a placeholder: \"{}\"", text.trim()));
    }
    let words = || text.split(|c: char| !c.is_alphanumeric());
    // A text in such a script can have a Latin name with an ending of its own.
    let is_in_script =
        words().any(|word| word.chars().nth(1).is_some() && word.chars().all(is_twin));
    let word = words().find(|word| is_mixed(word) && !source.contains(word))?;
    (!is_in_script).then(|| say!("the word \"{word}\" has letters of two scripts that look alike"))
}

// Placeholders in capitals that no language has as a word.
const CAPITALS: [&str; 5] = ["TBD", "TBC", "TBA", "FIXME", "XXX"];

// One that is a word of some languages as well.
const TO_DO: &str = "TODO";

/// Why a text is not finished: it has a placeholder inside that its source does not have. Both are without their code.
pub fn placeholder_inside(source: &str, text: &str) -> Option<String> {
    let mark = format_mark(text).filter(|_| format_mark(source).is_none());
    let found = mark
        .or_else(|| brace(text).filter(|_| !source.contains('{')))
        .or_else(|| capitals(source, text))?;
    Some(say!("it has a placeholder: \"{found}\""))
}

// `%s`, `%1$d`, `%(name)s`. A percent sign after a digit is none.
fn format_mark(text: &str) -> Option<&str> {
    let marks = text.match_indices('%');
    let mut found = marks.filter_map(|(at, _)| {
        let rest = &text[at + 1..];
        let named = rest
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(')'))
            .map(|(_, rest)| rest);
        let numbered = rest
            .split_once('$')
            .filter(|(number, _)| number.bytes().all(|byte| byte.is_ascii_digit()))
            .map(|(_, rest)| rest);
        let kind = named.or(numbered).unwrap_or(rest);
        let is_kind = kind.starts_with(['s', 'd', 'i', 'u', 'f', '@']);
        let end = text.len() - kind.len() + 1;
        let is_after_digit = text[..at].ends_with(char::is_numeric);
        let is_whole = is_kind && !text[end..].starts_with(char::is_alphanumeric);
        (is_whole && !is_after_digit).then(|| &text[at..end])
    });
    found.next()
}

// `{name}`, `{0}`.
fn brace(text: &str) -> Option<&str> {
    let start = text.find('{')?;
    let length = text[start..].find('}')?;
    let name = &text[start + 1..start + length];
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '.' | '-');
    (!name.is_empty() && name.chars().all(is_name)).then(|| &text[start..=start + length])
}

// A text in capitals can have any word in capitals.
fn capitals<'t>(source: &str, text: &'t str) -> Option<&'t str> {
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    let is_kept = |word: &str| source.to_uppercase().contains(word);
    let found = words.find(|word| {
        let is_it = CAPITALS.contains(word) || *word == TO_DO && stands_apart(source, text);
        is_it && !is_kept(word)
    });
    found.filter(|_| text.contains(char::is_lowercase))
}

// Between brackets, before a colon, or after the sentence.
fn stands_apart(source: &str, text: &str) -> bool {
    const ENDS: [char; 6] = ['.', '!', '?', '…', '。', '！'];
    text.match_indices(TO_DO).any(|(at, _)| {
        let (before, after) = (text[..at].trim_end(), text[at + TO_DO.len()..].trim());
        before.ends_with(['(', '[', '<', '#'])
            || after.starts_with([':', ']', '>'])
            || after.is_empty() && (before.ends_with(ENDS) || source.trim_end().ends_with(ENDS))
    })
}

fn is_twin(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52f}') || GREEK.contains(c)
}

fn is_mixed(word: &str) -> bool {
    word.contains(is_twin)
        && word.contains(|c: char| c.is_ascii_alphabetic())
        && word.chars().nth(2).is_some()
}

#[cfg(test)]
mod tests {
    use super::{no_translation, placeholder_inside};

    #[test]
    fn a_placeholder_is_no_translation() {
        for text in [
            "TODO",
            "[TBD]",
            "n/a",
            "x",
            "Lorem ipsum dolor sit amet.",
            "#NAME?",
            "Wear gl\u{43e}ves.",
        ] {
            assert!(
                no_translation("Draag handschoenen.", text).is_some(),
                "{text}"
            );
        }
    }

    #[test]
    fn what_a_source_says_and_real_words_pass() {
        for (source, text) in [
            ("Zet TODO in het veld.", "Put TODO into the field."),
            ("N/A", "N/A"),
            ("A", "B"),
            ("Neem 5 µg.", "Take 5 μg."),
            ("Draag handschoenen.", "Наденьте перчатки."),
            ("De knop Ω.", "Der Knopf Ω."),
        ] {
            assert_eq!(no_translation(source, text), None, "{text}");
        }
    }

    #[test]
    fn a_placeholder_inside_a_text_is_found() {
        for text in [
            "Set the pump %s.",
            "Set the pump to %1$d.",
            "Set {name}.",
            "TODO: set the pump.",
            "Set the pump TODO",
            "Set the pump. TODO",
            "Set the XXX pump.",
        ] {
            assert!(
                placeholder_inside("Stel de pomp in.", text).is_some(),
                "{text}"
            );
        }
        for (source, text) in [
            ("Schakel alles uit.", "Desconecte TODO antes."),
            ("Vul 50 % in.", "Fill in 50% sure."),
            ("Laad %s.", "Load %s."),
            ("Typ {naam}.", "Type {name}."),
            ("Stel in: XXX.", "Set: XXX."),
            ("NIET DOEN", "TBD"),
        ] {
            assert_eq!(placeholder_inside(source, text), None, "{text}");
        }
    }
}
