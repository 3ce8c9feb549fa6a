//! What belongs to the pages of a PDF and not to its text: headers, footers and page numbers. A line is one if the document says so, or
//! if it is at the same height of several pages.

use std::collections::BTreeMap;

use super::lines::PdfLine;

/// Why such a line is dropped.
pub const FURNITURE: &str = "a header or footer of the pages";

// The part of a page that is its margin.
const MARGIN: f64 = 0.12;

/// Takes the headers and footers out of the lines of all pages; `heights` are those of the pages.
pub fn furniture(pages: &mut [Vec<PdfLine>], heights: &[f64]) -> Vec<Vec<PdfLine>> {
    let mut seen: BTreeMap<(String, i64), usize> = BTreeMap::new();
    for (lines, height) in pages.iter().zip(heights) {
        for line in lines.iter().filter(|line| is_in_margin(line, *height)) {
            *seen.entry(key(line, *height)).or_default() += 1;
        }
    }
    let most = pages.len().div_ceil(2).max(2);
    let is_one = |line: &PdfLine, height: f64| {
        let repeats = || {
            seen.get(&key(line, height))
                .is_some_and(|count| *count >= most)
        };
        line.is_artifact || is_in_margin(line, height) && (repeats() || is_page_number(line))
    };
    let mut found = Vec::new();
    for (lines, height) in pages.iter_mut().zip(heights) {
        let (own, text): (Vec<PdfLine>, Vec<PdfLine>) =
            lines.drain(..).partition(|line| is_one(line, *height));
        *lines = text;
        found.push(own);
    }
    found
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
