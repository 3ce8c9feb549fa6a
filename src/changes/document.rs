//! `CHANGES.md`, for people who follow a guide in its repository. Takes the history, returns the whole file: each change of each card in
//! each language, newest first, those of warnings before the others.

use super::said::{SaidRevision, notes};
use crate::history::History;
use crate::model::{Inline, Lang, to_escaped_markdown};
use crate::words::Words;

/// The name of the file, beside `guide.toml`.
pub const DOCUMENT: &str = "CHANGES.md";

/// The text of the file; `None` as long as nothing changed. Its title is in the first of these languages, each change is in its own.
pub fn document(history: &History, words: &Words, languages: &[Lang]) -> Option<String> {
    let mut all: Vec<(usize, SaidRevision)> = Vec::new();
    for (place, lang) in languages.iter().enumerate() {
        let notes = notes(history, words, lang).into_iter();
        all.extend(notes.map(|note| (place, note)));
    }
    all.sort_by(|(one_place, one), (other_place, other)| {
        (other.on, &one.card, one_place).cmp(&(one.on, &other.card, other_place))
    });
    let head = languages.first().map(|lang| words.word(lang, "changes"));
    let mut text = format!("# {}\n", head.unwrap_or_default());
    let mut day = None;
    for (_, note) in &all {
        if day.replace(note.on) != Some(note.on) {
            text.push_str(&format!("\n## {}\n", note.on));
        }
        text.push_str(&card_text(note, words));
    }
    (!all.is_empty()).then_some(text)
}

fn card_text(note: &SaidRevision, words: &Words) -> String {
    let version = note.version.as_ref();
    let version = version.map(|name| {
        let word = words.word(&note.lang, "revision");
        escaped(&format!(" · {word} {name}"))
    });
    let head = format!(
        "\n### {}: {} (`{}`){}\n\n",
        words.word(&note.lang, "language-name"),
        escaped(&note.title),
        note.card,
        version.unwrap_or_default()
    );
    let lines = note.lines(words);
    let lines = lines.iter().map(|line| format!("- {}\n", escaped(line)));
    head + &lines.collect::<String>()
}

fn escaped(text: &str) -> String {
    to_escaped_markdown(&[Inline::Text(text.to_owned())])
}
