//! What belongs to the pages of a PDF and not to its text: headers, footers and page numbers. A line is one if the document says so, or
//! if it is at the same height of several pages.

use std::collections::BTreeMap;

use super::lines::PdfLine;
use super::sheet::PdfSheet;
use crate::phrases::phrase;

/// Why such a line is dropped.
pub const FURNITURE: &str = phrase!("a header or footer of the pages");

// The part of a page that is its margin.
const MARGIN: f64 = 0.12;

/// Puts the headers and footers of all pages apart from their text.
pub fn furniture(sheets: &mut [PdfSheet]) {
    let mut seen: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for sheet in sheets.iter() {
        let height = sheet.place.height();
        let all = sheet.lines.iter();
        for line in all.filter(|line| is_in_margin(line, height)) {
            *seen.entry(key(line, height)).or_default() += 1;
        }
    }
    let most = sheets.len().div_ceil(2).max(2);
    for sheet in sheets {
        let height = sheet.place.height();
        let repeats = |line: &PdfLine| seen.get(&key(line, height)) >= Some(&most);
        let is_one = |line: &PdfLine| {
            line.is_artifact
                || is_in_margin(line, height) && (repeats(line) || is_page_number(line))
        };
        let lines = std::mem::take(&mut sheet.lines).into_iter();
        (sheet.furniture, sheet.lines) = lines.partition(is_one);
    }
}

fn is_in_margin(line: &PdfLine, height: f64) -> bool {
    line.baseline < height * MARGIN || line.baseline > height * (1.0 - MARGIN)
}

// The same words at the same height; numbers differ from page to page.
fn key(line: &PdfLine, height: f64) -> (String, i64) {
    let text: String = line
        .text()
        .chars()
        .map(|c| if c.is_ascii_digit() { '0' } else { c })
        .collect();
    ((text), (line.baseline / height * 100.0).round() as i64)
}

// "3", "- 3 -", "3 / 12", "Page 3 of 12": a number or two, and two short words at most.
fn is_page_number(line: &PdfLine) -> bool {
    let text = line.text();
    let words: Vec<&str> = text.split_whitespace().collect();
    let has_number = |word: &&&str| word.chars().any(|c| c.is_ascii_digit());
    let numbers = words.iter().filter(has_number).count();
    let only_signs = |word: &&&str| !word.chars().any(char::is_alphanumeric);
    let others = words.len() - numbers - words.iter().filter(only_signs).count();
    numbers == 1 && others == 0 || numbers == 2 && others <= 2 && words.len() <= 4
}
