//! The texts that problems are in. Takes the sources, returns each file once, with a table of its lines: to find a place costs
//! the same in a large file as in a small one.

use std::cell::{Cell, OnceCell, RefCell};
use std::collections::HashMap;
use std::ops::Range;
use std::rc::Rc;

use crate::source::{BYTE_ORDER_MARK, FileId, Sources, Span};

/// Every page that was asked for.
pub struct SourcePages<'a> {
    sources: &'a Sources,
    read: RefCell<HashMap<FileId, Rc<SourcePage>>>,
}

/// A source file as it is shown.
pub struct SourcePage {
    /// The path as the user would type it.
    pub path: String,
    pub text: String,
    /// How many bytes come before the text.
    pub mark: usize,
    starts: OnceCell<Vec<usize>>,
    last: Cell<Counted>,
}

/// A place as a person counts: from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LineColumn {
    pub line: usize,
    /// In characters.
    pub column: usize,
    /// In code units of UTF-16, as editors count for each other.
    pub utf16: usize,
}

// How far the counting of a line has come. Problems come in order, so the next one continues from here.
#[derive(Debug, Clone, Copy, Default)]
struct Counted {
    line: usize,
    at: usize,
    characters: usize,
    utf16: usize,
}

impl<'a> SourcePages<'a> {
    pub fn new(sources: &'a Sources) -> SourcePages<'a> {
        SourcePages {
            sources,
            read: RefCell::default(),
        }
    }

    /// The page of a file. One that can't be read is empty.
    pub fn page(&self, file: FileId) -> Rc<SourcePage> {
        let read = || {
            let mark = self
                .sources
                .bytes(file)
                .is_ok_and(|bytes| bytes.starts_with(BYTE_ORDER_MARK));
            Rc::new(SourcePage {
                path: self.sources.shown(file),
                text: self.sources.text(file).unwrap_or_default(),
                mark: if mark { BYTE_ORDER_MARK.len() } else { 0 },
                starts: OnceCell::new(),
                last: Cell::default(),
            })
        };
        Rc::clone(self.read.borrow_mut().entry(file).or_insert_with(read))
    }

    /// The path of a source file, which is not read for it.
    pub fn page_path(&self, file: FileId) -> String {
        self.sources.shown(file)
    }

    /// The path of a file that may be no source. What the tool wrote is not under the guide.
    pub fn path(&self, path: &str) -> String {
        match self.sources.find(path) {
            Some(file) => self.page(file).path.clone(),
            None => path.to_owned(),
        }
    }

    /// The path of the guide's own file, for problems of the guide as a whole.
    pub fn guide(&self) -> Option<String> {
        self.sources
            .find("guide.toml")
            .map(|file| self.page(file).path.clone())
    }
}

impl SourcePage {
    /// A stretch inside the text, on the boundaries of characters, without white space at its end.
    pub fn inside(&self, span: Span) -> Range<usize> {
        let floor = |at: usize| {
            (0..=at.min(self.text.len()))
                .rev()
                .find(|at| self.text.is_char_boundary(*at))
                .unwrap_or(0)
        };
        let (start, end) = (floor(span.start), floor(span.end.max(span.start)));
        start..start + self.text[start..end].trim_end().len()
    }

    /// The line that a place is on, from 0.
    pub fn line(&self, at: usize) -> usize {
        self.starts().partition_point(|start| *start <= at) - 1
    }

    /// The bytes of a line, from 0, without what ends it.
    pub fn range(&self, line: usize) -> Range<usize> {
        let start = self.starts()[line];
        let end = self
            .starts()
            .get(line + 1)
            .map_or(self.text.len(), |next| next - 1);
        start
            ..start
                + self.text[start..end]
                    .strip_suffix('\r')
                    .map_or(end - start, str::len)
    }

    /// A place in lines and columns.
    pub fn position(&self, at: usize) -> LineColumn {
        let at = self.inside(Span::new(FileId::NONE, at..at)).start;
        let line = self.line(at);
        let mut counted = self.last.get();
        if counted.line != line || counted.at > at {
            counted = Counted {
                line,
                at: self.starts()[line],
                characters: 0,
                utf16: 0,
            };
        }
        for c in self.text[counted.at.max(self.starts()[line])..at].chars() {
            counted.characters += 1;
            counted.utf16 += c.len_utf16();
        }
        counted.at = at;
        self.last.set(counted);
        LineColumn {
            line: line + 1,
            column: counted.characters + 1,
            utf16: counted.utf16 + 1,
        }
    }

    fn starts(&self) -> &[usize] {
        self.starts.get_or_init(|| {
            std::iter::once(0)
                .chain(self.text.match_indices('\n').map(|(at, _)| at + 1))
                .collect()
        })
    }
}
