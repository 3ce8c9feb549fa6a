//! Code of AsciiDoc: between lines of marks, below `[source]`, or indented.

use std::ops::Range;

use super::asciidoc::AsciiBlocks;
use super::asciidoc_lines::ends_text;
use crate::import::tree::{SourceCode, SourceKind};

impl AsciiBlocks<'_> {
    /// Adds the lines below `[source]`, or that are indented.
    pub fn code_paragraph(&mut self) {
        self.title();
        let start = self.at;
        let goes_on = |at: &usize| !self.line(*at).is_empty() && !ends_text(self.line(*at));
        let count = (start + 1..self.end).take_while(goes_on).count();
        self.at = start + 1 + count;
        let code = self.lines[start..self.at].join("\n");
        let code = SourceCode::of(self.before.language(), code);
        self.add(start..self.at, SourceKind::Code(code));
    }

    /// Adds code between two lines of marks.
    pub fn code(&mut self, lines: &Range<usize>, inside: &Range<usize>) {
        self.title();
        let code = with_numbers(&self.lines[inside.clone()].join("\n"));
        let code = SourceCode::of(self.before.language(), code);
        self.add(lines.clone(), SourceKind::Code(code));
    }
}

// Code in which each place `<.>` that is explained below it has its number.
fn with_numbers(code: &str) -> String {
    let mut pieces = code.split("<.>");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for (piece, number) in pieces.zip(1..) {
        out.push_str(&format!("<{number}>{piece}"));
    }
    out
}
