//! What a message says about a translation that is not used. Takes the refusal, returns what is wrong and what to do.

use stappenkaart_say::say;

use super::{Kept, OtherWords, Refusal};
use crate::phrases::{self, phrase};

const ONE_PARAGRAPH: &str = phrase!("write it as one paragraph, with the marks of the source");

impl Refusal {
    /// What is wrong with the translation, as the end of a sentence.
    pub fn reason(&self) -> String {
        match self {
            Refusal::Missing => say!("has no translation").into(),
            Refusal::Empty => say!("has no translation yet").into(),
            Refusal::Blank => say!("has a blank translation").into(),
            Refusal::SameAsSource => say!("is not translated: it repeats the source").into(),
            Refusal::Stale => stale(),
            Refusal::Fuzzy => fuzzy(),
            Refusal::Unreadable(what) => unreadable(what),
            Refusal::NoTranslation(what) => unusable(what),
            Refusal::Lacks(what) => lacks(what),
            Refusal::Adds(what) => adds(what),
            Refusal::NoName(label) => no_name(label),
            Refusal::OtherLabel { source, target } => other_label(source, target),
            Refusal::OtherCallout(callout, words) => other_callout(callout, words),
            Refusal::LostTerm { source, target } => lost_term(source, target),
            Refusal::LostNegation(word) => lost(word),
            Refusal::AddedNegation(word) => added(word),
            Refusal::Opposite(words) => opposite(words),
            Refusal::OtherChoice(words) => other_choice(words),
            Refusal::OtherOrder(words) => other_order(words),
            Refusal::OtherNumber(words) => other_number(words),
            Refusal::OtherLanguage { language, words } => other_language(language, words),
            Refusal::TooLong { most, length } => too_long(*length, *most),
            Refusal::PrintsMark(found)
            | Refusal::Escaped(found)
            | Refusal::Glued { written: found, .. }
            | Refusal::CutOff(found) => ill_formed(self, found),
            Refusal::Sentences {
                source,
                translation,
            } => other_sentences(*source, *translation),
            Refusal::Unapproved => say!("has a translation without an approval").into(),
            Refusal::Outdated { by, on } => outdated(by, on),
        }
    }

    /// What to do about it.
    pub fn help(&self, lang: &str, path: &str, id: &str) -> String {
        match self {
            Refusal::Missing => say!(
                "run `stappenkaart translate sync --lang {lang}`, then translate the entry `{id}` in `{path}`"
            ),
            Refusal::Empty | Refusal::Blank => say!("fill in the `msgstr` of `{id}`"),
            Refusal::SameAsSource => say!(
                "write the `msgstr` of `{id}` in the language of the file; if it is right so, put `# identical` on a line above the entry"
            ),
            Refusal::Stale => help_for_stale(lang, id),
            Refusal::Fuzzy => help_for_fuzzy(id),
            Refusal::Unreadable(_) => one_paragraph(),
            Refusal::NoTranslation(_) | Refusal::CutOff(_) => help_for_placeholder(id),
            Refusal::Lacks(what) => help_for_lacking(what, id),
            Refusal::Adds(what) => help_for_adding(what, id),
            Refusal::PrintsMark(mark) => help_for_mark(mark, id),
            Refusal::NoName(_) => say!(
                "put the name alone between the stars in the translation of `{id}`, and the other words and marks outside them"
            ),
            Refusal::OtherLabel { target, .. } => help_for_label(target, id),
            Refusal::OtherCallout(callout, words) => help_for_callout(callout, words, id),
            Refusal::LostTerm { target, .. } => say!(
                "write \"{target}\" in the translation of `{id}`, as the guide's own catalog says"
            ),
            Refusal::LostNegation(word) => help_for_lost(word, id),
            Refusal::AddedNegation(word) => help_for_added(word, id),
            Refusal::Opposite(words) | Refusal::OtherChoice(words) => help_for_opposite(words, id),
            Refusal::OtherOrder(_) => help_for_order(id),
            Refusal::OtherNumber(words) => help_for_number(words, id),
            Refusal::Escaped(entity) => help_for_entity(entity, id),
            Refusal::Glued { written, spaced } => help_for_glued(written, spaced, id),
            Refusal::OtherLanguage { .. } => help_for_language(lang, id),
            Refusal::TooLong { most, .. } => help_for_length(*most, id),
            Refusal::Sentences { source: count, .. } => help_for_sentences(*count, id),
            Refusal::Unapproved | Refusal::Outdated { .. } => help_for_unapproved().into(),
        }
    }
}

fn fuzzy() -> String {
    say!("has a translation that is marked fuzzy").into()
}

fn outdated(by: &str, on: &str) -> String {
    say!("was changed after {by} approved its translation on {on}")
}

fn help_for_unapproved() -> &'static str {
    say!("ask someone who knows both languages to compare it with its source, and then run")
}

fn other_label(source: &str, target: &str) -> String {
    say!("has a translation without **{target}**, the name of **{source}** on the screen")
}

fn other_callout(callout: &str, words: &OtherWords) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!(
        "has a translation with \"{translation}\" at the callout `{callout}`, but the source has \"{source}\" there"
    )
}

fn stale() -> String {
    say!("has a stale translation: the source was reworded after it").into()
}

fn one_paragraph() -> String {
    phrases::said(ONE_PARAGRAPH).into()
}

fn help_for_placeholder(id: &str) -> String {
    say!(
        "translate `{id}`: write all of its words, with the letters of its language; if it is not finished, leave its `msgstr` empty"
    )
}

fn unusable(what: &str) -> String {
    say!("has a translation that can't be used: {what}")
}

fn help_for_stale(lang: &str, id: &str) -> String {
    say!(
        "run `stappenkaart translate sync --lang {lang}`, then check the translation of `{id}` against the new source"
    )
}

fn help_for_fuzzy(id: &str) -> String {
    say!("check the translation of `{id}`, then remove `fuzzy` from the line that starts with `#,`")
}

fn help_for_glued(written: &str, spaced: &str, id: &str) -> String {
    help_for_letters(&format!("\"{spaced}\""), &format!("\"{written}\""), id)
}

fn lacks(what: &Kept) -> String {
    say!("has a translation without {}", what.named())
}

fn unreadable(what: &str) -> String {
    say!("has a translation that can't be read: {what}")
}

fn help_for_label(target: &str, id: &str) -> String {
    say!("write **{target}** in the translation of `{id}`, as readers see it on the screen")
}

fn adds(what: &Kept) -> String {
    say!(
        "has a translation with {}, which the source does not have",
        what.named()
    )
}

fn no_name(label: &str) -> String {
    say!("has a translation with **{label}**, which is not just the name of a button or field")
}

fn lost_term(source: &str, target: &str) -> String {
    say!("has a translation that does not call \"{source}\" \"{target}\"")
}

fn lost(word: &str) -> String {
    say!("has a translation that lost the \"{word}\" of the source")
}

fn added(word: &str) -> String {
    say!("has a translation that says \"{word}\", which the source does not say")
}

fn opposite(words: &OtherWords) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!(
        "has a translation that says \"{translation}\", the opposite of \"{source}\" in the source"
    )
}

fn other_language(language: &str, words: &[String]) -> String {
    let words = words.join("\", \"");
    say!("has a translation with words of another language, `{language}`: \"{words}\"")
}

fn other_choice(words: &OtherWords) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!("has a translation that says \"{translation}\", but the source says \"{source}\"")
}

fn other_number(words: &OtherWords) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!("has a translation with \"{translation}\", but the source has \"{source}\"")
}

fn other_order(words: &OtherWords) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!(
        "has a translation in which \"{translation}\" comes first, but in the source \"{source}\" comes first"
    )
}

fn other_sentences(source: usize, translation: usize) -> String {
    say!(
        "has a translation of {}, but the source has {source}",
        sentences(translation)
    )
}

fn prints_mark(mark: &str) -> String {
    say!(
        "has a translation in which readers see `{mark}` as it is, which the source does not print"
    )
}

fn help_for_mark(mark: &str, id: &str) -> String {
    say!(
        "remove `{mark}` from the translation of `{id}`, or write the mark as the source does; a translation is only words and the marks of its source"
    )
}

fn escaped(entity: &str) -> String {
    say!("has a translation with `{entity}`, which readers see as these letters")
}

fn glued(written: &str) -> String {
    say!("has a translation with \"{written}\", in which a space is missing")
}

// What is wrong with letters, marks and spaces that were found.
fn ill_formed(refusal: &Refusal, found: &str) -> String {
    match refusal {
        Refusal::Escaped(_) => escaped(found),
        Refusal::Glued { .. } => glued(found),
        Refusal::CutOff(_) => cut_off(found),
        _ => prints_mark(found),
    }
}

fn cut_off(words: &str) -> String {
    say!("has a translation that stops too early, at \"{words}\"")
}

fn help_for_adding(what: &Kept, id: &str) -> String {
    say!("remove {} from the translation of `{id}`", what.named())
}

fn help_for_entity(entity: &str, id: &str) -> String {
    help_for_letters(say!("the character itself"), &format!("`{entity}`"), id)
}

fn help_for_letters(right: &str, wrong: &str, id: &str) -> String {
    say!("type {right} in the place of {wrong} in the translation of `{id}`")
}

fn help_for_length(most: usize, id: &str) -> String {
    say!("write the translation of `{id}` in at most {most} characters")
}

fn too_long(length: usize, most: usize) -> String {
    say!("has a translation of {length} characters, but its place has room for {most}")
}

fn help_for_lacking(what: &Kept, id: &str) -> String {
    let help = say!(
        "add {} to the translation of `{id}`, as in the source",
        what.named()
    );
    match what {
        Kept::Link(_) => {
            say!(
                "{help}; if it leads elsewhere in this language, declare that in `guide.toml` with `[link.an-id]`"
            )
        }
        Kept::Code(_) => {
            say!(
                "{help}; if it is other code in this language, declare that in `guide.toml` with `[code.an-id]`"
            )
        }
        Kept::Callout(_) | Kept::Emphasis(_) | Kept::Label(_) => help,
        Kept::InlineCode(_) | Kept::Number(_) => help,
    }
}

fn help_for_lost(word: &str, id: &str) -> String {
    say!(
        "the translation of `{id}` must say what \"{word}\" says in the source: without it, the text can mean the opposite"
    )
}

fn help_for_added(word: &str, id: &str) -> String {
    say!(
        "remove \"{word}\" from the translation of `{id}`, or write the sentence as the source does: with it, the text can mean the opposite"
    )
}

fn help_for_opposite(words: &OtherWords, id: &str) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!(
        "write what \"{source}\" says in the place of \"{translation}\" in the translation of `{id}`"
    )
}

fn help_for_language(lang: &str, id: &str) -> String {
    say!("write the translation of `{id}` in the language of the file, `{lang}`")
}

fn help_for_sentences(count: usize, id: &str) -> String {
    say!(
        "use exactly {} in the translation of `{id}`",
        sentences(count)
    )
}

fn help_for_order(id: &str) -> String {
    say!("in the translation of `{id}`, keep the order of the source")
}

fn help_for_callout(callout: &str, words: &OtherWords, id: &str) -> String {
    let source = &words.source;
    say!(
        "write the translation of \"{source}\" before `(callout:{callout})` in the translation of `{id}`"
    )
}

fn help_for_number(words: &OtherWords, id: &str) -> String {
    let OtherWords {
        source,
        translation,
    } = words;
    say!(
        "write \"{source}\" in the place of \"{translation}\" in the translation of `{id}`, as its language writes it"
    )
}

fn sentences(count: usize) -> String {
    if count == 1 {
        say!("1 sentence").to_owned()
    } else {
        say!("{count} sentences")
    }
}
