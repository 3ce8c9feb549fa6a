//! Titles of steps. A card numbers its steps itself, so the number in "Step 2: Save" is left out where it is the same one; and so is a
//! colon at the end.

use std::ops::Range;

use stappenkaart_say::say;

use super::maker::CardMaker;
use super::sections::PageSection;
use super::tree::plain_words;
use crate::model::Inline;

const COLONS: [char; 2] = [':', '：'];

impl CardMaker<'_> {
    /// Whether every number in a title of a step is the one that the card gives to this step.
    pub fn are_numbered(&self, sections: &[PageSection]) -> bool {
        let steps = sections.iter().filter(|section| section.acts());
        let numbers =
            steps.map(|section| self.labels.numbers.in_title(&plain_words(&section.title)));
        let mut numbers = numbers.zip(1..);
        numbers.all(|(found, own)| found.is_none_or(|(number, _)| number == own))
    }

    /// Takes out of a title what it does not need in a card.
    pub fn short_title(&mut self, lines: &Range<usize>, title: &mut [Inline], about: bool) {
        if !about && self.has_numbered_titles {
            self.without_number(lines, title);
        }
        if let Some(Inline::Text(last)) = title.last_mut() {
            let end = last.trim_end().trim_end_matches(COLONS).trim_end().len();
            if end > 0 && end < last.len() {
                last.truncate(end);
                self.remark(lines, say!("the colon at the end of a title was left out"));
            }
        }
    }

    fn without_number(&mut self, lines: &Range<usize>, title: &mut [Inline]) {
        let Some(Inline::Text(first)) = title.first_mut() else {
            return;
        };
        let Some((_, range)) = self.labels.numbers.in_title(first) else {
            return;
        };
        let said = first[range.clone()].trim().to_owned();
        first.replace_range(range, "");
        self.remark(
            lines,
            &say!("`{said}` before a title was left out: a card numbers its steps itself"),
        );
    }
}
