//! Lines that no part of a draft came from. The addresses of links belong to their links, and anything with words is uncertain.

use stappenkaart_say::say;

use super::draft::{CardDraft, DraftPart, PartKind};
use super::maker::ImportNotes;
use super::tree::SourceTree;
use crate::phrases::phrase;

const ADDRESS: &str = phrase!("the address of a link");

/// Accounts for the lines that are in no part.
pub fn leftovers(tree: &SourceTree, drafts: &mut [CardDraft], notes: &mut ImportNotes) {
    let covered = covered(tree, drafts, notes);
    for (at, line) in tree.lines.iter().enumerate() {
        let text = line.trim_start_matches([' ', '\t', '>']);
        let is_mark = |c: char| c.is_ascii_digit() || " \t>-+*.)".contains(c);
        let is_address = line.trim_start_matches(is_mark).starts_with('[') && text.contains("]:");
        if covered[at] && is_address {
            notes.hidden.push((at, ADDRESS.to_owned(), text.to_owned()));
        }
        if covered[at] || line.trim().is_empty() {
            continue;
        }
        match wordless(text.trim()).or(is_address.then_some(ADDRESS)) {
            Some(why) => notes.dropped.push((at..at + 1, why.to_owned())),
            None => {
                let why = say!("this line is in no part of the card");
                put(drafts, uncertain(tree, at, why));
            }
        }
    }
    for (at, why) in &tree.refused {
        let parts = drafts.iter().flat_map(|draft| &draft.parts);
        let is_said = |part: &DraftPart| {
            part.lines.contains(at) && matches!(part.kind, PartKind::Comment { .. })
        };
        if !parts.into_iter().any(is_said) {
            put(drafts, uncertain(tree, *at, why));
        }
    }
}

// What a line is that says nothing.
fn wordless(text: &str) -> Option<&'static str> {
    match text {
        "" => Some(say!("an empty line of a box")),
        text if is_tag(text) => Some(say!("a tag")),
        text if !text.chars().any(char::is_alphanumeric) => Some(say!("a mark without words")),
        _ => None,
    }
}

// Puts a comment after what is before it in the source, and after all that is under the same action.
fn put(drafts: &mut [CardDraft], comment: DraftPart) {
    let at = comment.lines.start;
    // What is in every card comes from lines that are far away.
    let nearest = |draft: &CardDraft| {
        let starts = draft.parts.iter().map(|part| part.lines.start);
        starts.filter(|start| *start <= at).max()
    };
    let places = drafts.iter().map(nearest).enumerate().rev();
    let number = places.max_by_key(|(_, start)| *start);
    let number = number.map_or(0, |(number, _)| number);
    let parts = &mut drafts[number].parts;
    let before = parts.iter().rposition(|part| part.lines.start <= at);
    let start = before.map_or(0, |before| before + 1);
    let below = parts[start..]
        .iter()
        .take_while(|part| part.under || part.sub);
    let place = start + below.count();
    parts.insert(place, comment);
}

fn covered(tree: &SourceTree, drafts: &[CardDraft], notes: &ImportNotes) -> Vec<bool> {
    let mut covered = vec![false; tree.lines.len()];
    let parts = drafts.iter().flat_map(|draft| &draft.parts);
    let parts = parts.map(|part| &part.lines);
    let dropped = notes.dropped.iter().map(|(lines, _)| lines);
    let titles = notes.titles.iter().map(|(lines, _)| lines);
    for lines in parts.chain(dropped).chain(titles) {
        for line in lines.clone() {
            covered[line] = true;
        }
    }
    covered
}

fn uncertain(tree: &SourceTree, at: usize, why: &str) -> DraftPart {
    let lines = at..at + 1;
    let text = tree.text(&lines);
    DraftPart::comment(lines, why.to_owned(), text)
}

// Whether a line has tags and no words beside them.
fn is_tag(text: &str) -> bool {
    // A space of HTML is not a word.
    let text = text.replace("&nbsp;", " ").replace("&#160;", " ");
    let mut inside = false;
    let mut words = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' => inside = false,
            c => words |= !inside && c.is_alphanumeric(),
        }
    }
    text.contains('<') && !inside && !words
}
