//! Cells of a table. A card has one line of text in each, so lines of the source are joined: with a semicolon, or with a space after the end
//! of a sentence and within one.

use stappenkaart_say::say;

use super::draft::PartKind;
use super::maker::{CardMaker, says};
use super::tree::{SourceBlock, SourceInline, plain_words};
use crate::characters::is_sentence_end;
use crate::model::Inline;

impl CardMaker<'_> {
    /// Adds a table, without its empty rows.
    pub fn table(
        &mut self,
        block: &SourceBlock,
        under: bool,
        head: &[Vec<SourceInline>],
        rows: &[Vec<Vec<SourceInline>>],
    ) {
        let lengths = rows.iter().map(Vec::len).chain([head.len()]);
        let width = lengths.max().unwrap_or(0);
        let is_filled = |row: &&Vec<Vec<SourceInline>>| row.iter().any(|cell| !is_empty(cell));
        let filled: Vec<&Vec<Vec<SourceInline>>> = rows.iter().filter(is_filled).collect();
        if filled.is_empty() || width == 0 {
            return self.comment(block, false, say!("this table has no rows"));
        }
        if filled.len() < rows.len() {
            self.remark(
                &block.lines,
                say!("the empty rows of a table were left out"),
            );
        }
        let mut read = ReadCells::default();
        let head = self.row(block, head, width, &mut read);
        let rows = filled.into_iter();
        let rows = rows.map(|row| self.row(block, row, width, &mut read));
        let rows = rows.collect();
        if read.has_empty {
            self.remark(&block.lines, say!("the empty cells of a table got a dash"));
        }
        if read.has_joined {
            self.remark(&block.lines, say!("the lines of a cell became one line"));
        }
        self.add(&block.lines, under, PartKind::Table { head, rows });
        self.uncertain(&block.lines, under, read.uncertain);
    }

    fn row(
        &mut self,
        block: &SourceBlock,
        row: &[Vec<SourceInline>],
        width: usize,
        read: &mut ReadCells,
    ) -> Vec<Vec<Inline>> {
        let mut cells = Vec::with_capacity(width);
        for at in 0..width {
            let words = row.get(at).map(Vec::as_slice).unwrap_or_default();
            let (words, joined) = in_one_line(words);
            let (text, uncertain) = self.phrase(&block.lines, &words);
            read.uncertain.extend(uncertain);
            read.has_joined |= joined;
            read.has_empty |= text.is_empty();
            cells.push(match text.is_empty() {
                true => vec![Inline::Text("–".to_owned())],
                false => text,
            });
        }
        cells
    }
}

/// What is said about the cells of a table.
#[derive(Default)]
struct ReadCells {
    uncertain: Vec<(String, String)>,
    has_empty: bool,
    has_joined: bool,
}

// A cell with nothing in it, not even something that a person has to look at.
fn is_empty(cell: &[SourceInline]) -> bool {
    let is_blank = |word: &SourceInline| match word {
        SourceInline::Text(text) => text.trim().is_empty(),
        SourceInline::Break => true,
        _ => false,
    };
    !says(cell) && cell.iter().all(is_blank)
}

// The words of a cell, and whether lines of it were joined.
fn in_one_line(words: &[SourceInline]) -> (Vec<SourceInline>, bool) {
    let said = |word: &SourceInline| {
        let text = plain_words(std::slice::from_ref(word));
        let mut seen = text.chars().filter(|c| !c.is_whitespace());
        let first = seen.next()?;
        Some((first, seen.next_back().unwrap_or(first)))
    };
    let said: Vec<Option<(char, char)>> = words.iter().map(said).collect();
    // What is said after each word, from the last one back.
    let mut after: Vec<Option<char>> = vec![None; words.len()];
    for at in (1..words.len()).rev() {
        after[at - 1] = said[at].map(|(first, _)| first).or(after[at]);
    }
    let mut joined = false;
    let mut before = None;
    let mut out = Vec::with_capacity(words.len());
    for (at, word) in words.iter().enumerate() {
        match (word, before, after[at]) {
            (SourceInline::Break, Some(last), Some(first)) => {
                joined = true;
                out.push(SourceInline::Text(between(last, first).to_owned()));
                before = Some(';');
            }
            _ => out.push(word.clone()),
        }
        before = said[at].map(|(_, last)| last).or(before);
    }
    (out, joined)
}

// What is between two lines of a cell, by the characters beside the break.
fn between(last: char, first: char) -> &'static str {
    let ended = is_sentence_end(last) || ",:;：；、•".contains(last);
    match ended || first.is_lowercase() || first == '•' {
        true => " ",
        false => "; ",
    }
}
