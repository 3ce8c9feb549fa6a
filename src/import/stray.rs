//! Boxes that are not blocks in their source: `[!IMPORTANT]` in a cell of a table, in code, in a comment. A reader of the source saw no
//! box, but its author meant one, so the report has it.

use super::draft::{CardDraft, PartKind};
use super::labels::ImportLabels;
use super::maker::{ImportNotes, SourceAlert};
use super::tree::SourceTree;

/// Writes down each box that no block was made of, with the part that its line is in.
pub fn alerts(
    tree: &SourceTree,
    drafts: &mut [CardDraft],
    labels: &ImportLabels,
    notes: &mut ImportNotes,
) {
    let mut known = notes.alerts.clone();
    for (at, line) in tree.lines.iter().enumerate() {
        for word in words(line).filter(|word| labels.of_box(word).is_some()) {
            let own = |alert: &SourceAlert| alert.lines.contains(&at) && alert.word == word;
            if let Some(found) = known.iter().position(own) {
                known.remove(found);
                continue;
            }
            notes.alerts.push(SourceAlert {
                lines: at..at + 1,
                word: word.to_owned(),
            });
            let number = notes.alerts.len() - 1;
            let all = drafts.iter_mut().flat_map(|draft| &mut draft.parts);
            let mut holding: Vec<_> = all.filter(|part| part.lines.contains(&at)).collect();
            let is_comment = |kind: &PartKind| matches!(kind, PartKind::Comment { .. });
            // A comment has the words of the source as they are.
            holding.sort_by_key(|part| !is_comment(&part.kind));
            if let Some(part) = holding.first_mut() {
                part.alerts.push(number);
            }
        }
    }
}

// The words of all `[!word]` in a line.
fn words(line: &str) -> impl Iterator<Item = &str> {
    let starts = line.match_indices("[!").map(|(at, _)| &line[at + 2..]);
    starts.filter_map(|rest| rest.split_once(']').map(|(word, _)| word.trim()))
}
