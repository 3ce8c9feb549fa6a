//! Which letters of a source are accounted for. Takes the ranges of what was read, returns the stretches with letters between them:
//! words that a reader would never see.

use std::ops::Range;

/// The ranges that were read, in bytes.
#[derive(Default)]
pub struct Coverage {
    ranges: Vec<Range<usize>>,
    end: usize,
}

impl Coverage {
    /// Accounts for a range.
    pub fn add(&mut self, range: Range<usize>) {
        self.end = self.end.max(range.end);
        self.ranges.push(range);
    }

    /// Where the furthest range ends.
    pub fn end(&self) -> usize {
        self.end
    }

    /// The stretches of `text` that have a letter or digit and are outside the ranges, from their first such letter to their last.
    pub fn gaps(&self, text: &str) -> Vec<Range<usize>> {
        let mut ranges: Vec<&Range<usize>> = self.ranges.iter().collect();
        ranges.sort_by_key(|range| range.start);
        let mut gaps = Vec::new();
        let mut at = 0;
        for range in ranges {
            gaps.extend(letters(text, at..range.start.max(at)));
            at = at.max(range.end);
        }
        gaps.extend(letters(text, at..text.len()));
        gaps
    }
}

// From the first to the last letter of each line of a stretch.
fn letters(text: &str, range: Range<usize>) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = range.start;
    for line in text.get(range).unwrap_or_default().split_inclusive('\n') {
        let first = line.find(char::is_alphanumeric);
        let last = line.char_indices().rfind(|(_, c)| c.is_alphanumeric());
        if let (Some(first), Some((last, c))) = (first, last) {
            found.push(at + first..at + last + c.len_utf8());
        }
        at += line.len();
    }
    found
}
