//! Lists of facts and blocks of code. Takes the items of a bulleted list or the lines of a fence, returns a block of the model.

use std::ops::Range;

use stappenkaart_say::say;

use super::markdown::Node;
use super::misread::BOXES;
use super::section::SectionReader;
use super::stray_markers::stray_markers;
use crate::codes;
use crate::model::{CodeBlock, FactList, Id, Segment};
use crate::source::Span;

// The longest name of a language.
const LONGEST: usize = 30;

impl SectionReader<'_> {
    /// The items of a list. `id` is the name of the list.
    pub(super) fn facts(
        &mut self,
        id: &str,
        items: &[Node],
        range: &Range<usize>,
    ) -> FactList<Segment> {
        let items = items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| self.fact(&format!("{id}.{}", at + 1), item));
        FactList {
            items: items.collect(),
            span: self.source.span(range),
        }
    }

    fn fact(&mut self, id: &str, item: &Node) -> Option<Segment> {
        let Some((words, range)) = item.paragraph_of_item() else {
            self.problems
                .error(
                    codes::SK115,
                    self.source.span(&item.range),
                    say!("an item of a list of facts is one paragraph"),
                )
                .help(say!("write it as one paragraph; make a list within the list a table, or a list of its own"));
            return None;
        };
        stray_markers(words, false, self.source, self.problems);
        let segment = self.segment(Id::new(id), words, range);
        (!segment.text.is_empty()).then_some(segment)
    }

    /// The lines of a fence. `None` when it is no code, but a warning or box that another tool writes so.
    pub(super) fn code(
        &mut self,
        language: &str,
        text: &str,
        range: &Range<usize>,
    ) -> Option<CodeBlock> {
        let span = self.source.span(range);
        if text.contains("[!") {
            self.problems
                .error(codes::SK106, span, say!("a block in a fence is shown as code"))
                .help(say!("write it as a quote at the left margin, without a fence: `> [!WARNING]` on a line of its own, and `> ` before each line of its text"));
            return None;
        }
        let name = language.trim();
        let first = name.split_whitespace().next().unwrap_or_default();
        let bare = first.trim_matches(['{', '}', '!', '[', ']', ':']);
        if BOXES.contains(&bare.to_lowercase().as_str()) {
            self.problems
                .error(
                    codes::SK101,
                    span,
                    say!("`{name}` after a fence is a block of another tool"),
                )
                .help(say!("write a warning as a quote: `> [!DANGER]`, `> [!WARNING]`, `> [!CAUTION]` or `> [!NOTICE]` on a line of its own, and `> ` before each line of its text"));
            return None;
        }
        self.check_language(name, span);
        if !is_closed(self.source.at(range)) {
            self.problems
                .error(
                    codes::SK106,
                    span,
                    say!(
                        "nothing closes this block of code, so everything below it is code as well"
                    ),
                )
                .help(say!(
                    "type the same row of backticks on a line of its own where the code ends"
                ));
            return None;
        }
        if text.trim().is_empty() {
            self.problems
                .error(codes::SK106, span, say!("a block of code without code"))
                .help(say!(
                    "write the code between the two fences, or remove them"
                ));
            return None;
        }
        Some(CodeBlock {
            span,
            language: Some(name.to_owned()).filter(|name| !name.is_empty()),
            text: text.to_owned(),
        })
    }

    fn check_language(&mut self, name: &str, span: Span) {
        if !is_language_name(name) {
            self.problems
                .error(
                    codes::SK106,
                    span,
                    say!("`{name}` after a fence is not the name of a language"),
                )
                .help(say!(
                    "write only the name of the language after it, such as `bash`, or nothing"
                ));
        }
    }
}

// Whether the last line of a fence closes it: the same sign, at least as often.
fn is_closed(source: &str) -> bool {
    let row = |line: &str, sign: char| line.chars().take_while(|c| *c == sign).count();
    let mut lines = source
        .lines()
        .map(|line| line.trim_start_matches([' ', '\t', '>']).trim_end());
    let (Some(first), Some(last)) = (lines.next(), lines.next_back()) else {
        return false;
    };
    let sign = first.chars().next().unwrap_or('`');
    let length = row(last, sign);
    length >= row(first, sign) && length == last.chars().count()
}

fn is_language_name(name: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "+#._-".contains(c);
    name.chars().count() <= LONGEST && name.chars().all(is_plain)
}

/// Whether a word after a fence says in which language the code is, and is not the name of another tool's box.
pub fn names_code(name: &str) -> bool {
    is_language_name(name) && !BOXES.contains(&name.to_lowercase().as_str())
}
