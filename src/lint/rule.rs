//! What a rule is, and what it takes: the guide with its word lists, and a card, text or picture.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use super::avoided_words::AvoidedWords;
use super::declared_labels::DeclaredLabels;
use super::gather::SegmentInRole;
use super::lexicon::Lexicon;
use super::locate::Located;
use super::text::LintText;
use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::{Card, Day, Segment, Warning};
use crate::source::{FileId, Sources, Span};

/// What a rule looks at. Each text is read once for all rules.
pub enum LintRule {
    /// The guide as a whole, once.
    Guide(fn(&LintContext<'_>) -> Vec<Diagnostic>),
    /// A card, with all its texts.
    Card(fn(&LintContext<'_>, &LintCard<'_>) -> Vec<Diagnostic>),
    /// One text. A shared text is checked once, even if many cards include it.
    Text(fn(&LintContext<'_>, &LintText<'_>) -> Vec<Diagnostic>),
    /// A picture, once, even if many cards show it.
    Picture(fn(&LintContext<'_>, &LintPicture<'_>) -> Vec<Diagnostic>),
}

/// What every rule can look at.
pub struct LintContext<'a> {
    pub sources: &'a Sources,
    pub library: &'a Library,
    pub lexicon: Lexicon,
    pub labels: DeclaredLabels,
    pub glossary: AvoidedWords<'a>,
    /// Addresses and numbers that are published on purpose.
    pub published: Vec<String>,
    /// The day on which the guide is checked; without it nothing is overdue.
    pub today: Option<Day>,
    /// Whether every card was read in full. If not, something that seems to be unused can be used in one of the others.
    pub knows_all_uses: bool,
    // Texts of the files that problems are in, each read once.
    pub texts: Mutex<HashMap<FileId, Arc<str>>>,
}

/// A picture that a card shows.
pub struct LintPicture<'a> {
    pub file: FileId,
    pub path: &'a str,
    pub bytes: Vec<u8>,
}

/// A card with its texts.
pub struct LintCard<'a> {
    pub card: &'a Card<Segment>,
    pub texts: Vec<SegmentInRole<'a>>,
}

impl LintContext<'_> {
    /// Where some words of a text are in the source; the whole text when the source writes them in another way.
    pub fn place(&self, text: &LintText<'_>, words: Range<usize>) -> Span {
        self.stretch(text, text.range(words))
    }

    /// Where a stretch of the plain text is in the source; the whole text when the source writes it in another way.
    pub fn stretch(&self, text: &LintText<'_>, range: Range<usize>) -> Span {
        self.exactly(text, range).unwrap_or(text.segment.span)
    }

    /// The same, or `None` when the source writes it in another way.
    pub fn exactly(&self, text: &LintText<'_>, range: Range<usize>) -> Option<Span> {
        let located = text
            .source
            .get_or_init(|| self.located(text.segment.span, &text.plain));
        within(text.segment.span, located.as_ref()?, range)
    }

    /// A text beside its source, or `None` when the source ends before it.
    pub fn located(&self, span: Span, plain: &str) -> Option<Located> {
        Some(Located::new(
            self.source(span.file).get(span.start..span.end)?,
            plain,
        ))
    }

    /// Where the marker of a warning is: `[!NOTICE]`.
    pub fn marker(&self, warning: &Warning<Segment>) -> Span {
        let span = warning.span;
        let source = self.source(span.file);
        let marker = source.get(span.start..span.end).and_then(|block| {
            let start = block.find("[!")?;
            Some(start..start + block[start..].find(']')? + 1)
        });
        marker.map_or(span, |marker| {
            Span::new(
                span.file,
                span.start + marker.start..span.start + marker.end,
            )
        })
    }

    fn source(&self, file: FileId) -> Arc<str> {
        let mut texts = self
            .texts
            .lock()
            .expect("no rule panics while it holds the lock");
        texts
            .entry(file)
            .or_insert_with(|| self.sources.text(file).unwrap_or_default().into())
            .clone()
    }
}

/// A stretch of a located text, as a place in its file.
pub fn within(span: Span, located: &Located, range: Range<usize>) -> Option<Span> {
    located
        .place(range)
        .map(|found| Span::new(span.file, span.start + found.start..span.start + found.end))
}
