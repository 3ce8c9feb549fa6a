//! Footnotes of Markdown: `[^1]` in a text and `[^1]: words` elsewhere. Takes the lines of a page, puts the words between round brackets
//! where the text refers to them. A note with more than a paragraph, and one that no text refers to, is left to a person.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::lines::{MarkupLines, indent_of};
use crate::characters::is_sentence_end;

/// Puts each note where a text refers to it.
pub fn notes(lines: &mut MarkupLines) {
    let mut texts = BTreeMap::new();
    let mut found: Vec<(String, Range<usize>)> = Vec::new();
    for at in 0..lines.lines.len() {
        let Some((name, first)) = definition(lines, at) else {
            continue;
        };
        let range = at..end_of(lines, at);
        let text = text_of(lines, first, &range);
        found.push((name.clone(), range));
        if let Some(text) = text {
            texts.entry(name).or_insert(text);
        }
    }
    let is_note: Vec<Range<usize>> = found.iter().map(|(_, range)| range.clone()).collect();
    let mut used: Vec<String> = Vec::new();
    for at in 0..lines.lines.len() {
        let inside = is_note.iter().any(|range| range.contains(&at));
        if lines.is_text(at) && !inside && lines.lines[at].contains("[^") {
            lines.lines[at] = with_notes(&lines.lines[at], &texts, &mut used);
        }
    }
    for (name, range) in found {
        let is_read = used.contains(&name);
        for at in range {
            match is_read {
                _ if lines.lines[at].trim().is_empty() => {}
                true => lines.drop(
                    at,
                    say!("a footnote, which is in the text that refers to it"),
                ),
                false => lines.ask(at, say!("a footnote like this")),
            }
        }
    }
}

// The name of the note that a line starts, and its words in that line.
fn definition(lines: &MarkupLines, at: usize) -> Option<(String, String)> {
    let line = &lines.lines[at];
    if !lines.is_text(at) || indent_of(line) > 3 {
        return None;
    }
    let (name, text) = line.trim_start().strip_prefix("[^")?.split_once("]:")?;
    let is_name = !name.is_empty() && !name.contains(['[', ']', ' ']);
    is_name.then(|| (name.to_owned(), text.trim().to_owned()))
}

// Where a note ends: before a line that is not indented, after an empty one or at the next note.
fn end_of(lines: &MarkupLines, first: usize) -> usize {
    let mut end = first + 1;
    let mut is_apart = false;
    for at in first + 1..lines.lines.len() {
        let line = &lines.lines[at];
        let is_empty = line.trim().is_empty();
        let is_own = indent_of(line) > 1 || !is_apart && !line.starts_with(['#', '>', '[', '|']);
        if !is_empty && (!is_own || definition(lines, at).is_some()) {
            break;
        }
        is_apart |= is_empty;
        if !is_empty {
            end = at + 1;
        }
    }
    end
}

// The words of a note; nothing where it is more than a paragraph.
fn text_of(lines: &MarkupLines, first: String, range: &Range<usize>) -> Option<String> {
    let mut words = vec![first];
    for at in range.start + 1..range.end {
        let line = lines.lines[at].trim();
        let is_block =
            line.is_empty() || line.starts_with(['-', '*', '>', '#', '|', '`', ':', '!']);
        // Its words may start in the line below its name.
        if (is_block || !lines.is_text(at)) && !(line.is_empty() && words.concat().is_empty()) {
            return None;
        }
        words.push(line.to_owned());
    }
    words.retain(|line| !line.is_empty());
    let text = words.join(" ");
    let ends = text.matches(is_sentence_end).count();
    let is_sentence = ends == 1 && text.ends_with('.');
    let text = text
        .strip_suffix('.')
        .filter(|_| is_sentence)
        .unwrap_or(&text);
    (!text.is_empty()).then(|| text.to_owned())
}

// A line with the words of the notes that it refers to. Between backticks it is code.
fn with_notes(line: &str, texts: &BTreeMap<String, String>, used: &mut Vec<String>) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some((before, after)) = rest.split_once("[^") {
        out.push_str(before);
        let is_code = out.matches('`').count() % 2 == 1 || out.ends_with('\\');
        let name = after.split(']').next().unwrap_or_default();
        let text = texts
            .get(name)
            .filter(|_| !is_code && after.len() > name.len());
        rest = match text {
            Some(text) => {
                used.push(name.to_owned());
                let space = if out.is_empty() || out.ends_with(' ') {
                    ""
                } else {
                    " "
                };
                let text = match line.trim_start().starts_with('|') {
                    true => text.replace('|', "\\|"),
                    false => text.clone(),
                };
                out.push_str(&format!("{space}({text})"));
                &after[name.len() + 1..]
            }
            None => {
                out.push_str("[^");
                after
            }
        };
    }
    out + rest
}
