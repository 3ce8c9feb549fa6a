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
    use super::no_translation;

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
}
