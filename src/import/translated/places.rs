//! Where a text is: in the files of the guide, for a person, and on which lines of the page.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::super::ReadDrafts;
use super::super::draft::{CardDraft, PartKind};
use super::super::write::written;
use super::report::PartFate;
use crate::model::{Segment, plain};
use crate::source::{FileId, Sources, Span};

/// Places in the guide.
pub struct GuidePlaces<'a> {
    sources: &'a Sources,
    /// Where the lines of each file end.
    line_ends: RefCell<BTreeMap<FileId, Vec<usize>>>,
}

impl<'a> GuidePlaces<'a> {
    pub fn new(sources: &'a Sources) -> GuidePlaces<'a> {
        let line_ends = RefCell::default();
        GuidePlaces { sources, line_ends }
    }

    /// `cards/save/card.md#title`
    pub fn name(&self, text: &Segment) -> String {
        format!("{}#{}", self.sources.path(text.home), text.id)
    }

    /// `cards/save/card.md:12`
    pub fn at(&self, span: Span) -> String {
        let mut known = self.line_ends.borrow_mut();
        let ends = known.entry(span.file).or_insert_with(|| {
            let text = self.sources.text(span.file).unwrap_or_default();
            text.match_indices('\n').map(|(at, _)| at).collect()
        });
        let line = 1 + ends.partition_point(|end| *end < span.start);
        format!("{}:{line}", self.sources.path(span.file))
    }
}

/// The parts of a page, and what becomes of each.
pub struct PageParts {
    fates: Vec<PartFate>,
    /// Stretches of the drafts as text, each with its part; the first one of a draft is its title.
    places: BTreeMap<FileId, Vec<(Range<usize>, usize)>>,
    /// Parts whose words the page does not have: a title that was made of the name of its file.
    unsaid: BTreeSet<usize>,
}

impl PageParts {
    /// `sources` is the guide of the drafts.
    pub fn new(read: &ReadDrafts, sources: &Sources) -> PageParts {
        let mut parts = PageParts {
            fates: Vec::new(),
            places: BTreeMap::new(),
            unsaid: BTreeSet::new(),
        };
        let titles = &read.cards.notes.titles;
        for draft in &read.cards.drafts {
            let own = titles.iter().filter(|(_, id)| *id == draft.id);
            let title: Vec<usize> = own.flat_map(|(lines, _)| lines.clone()).collect();
            if let Some(file) = sources.find(&draft.path()) {
                parts.draft(draft, file, title, read.tree.lines.len());
            }
        }
        parts
    }

    fn draft(&mut self, draft: &CardDraft, file: FileId, title: Vec<usize>, most: usize) {
        let is_made_up = title.is_empty();
        let whole = written(draft);
        let start = whole.places.first().map(|(range, _)| range.start);
        let mut places = vec![(0..start.unwrap_or(whole.text.len()), self.fates.len())];
        if is_made_up {
            self.unsaid.insert(self.fates.len());
        }
        self.add(title, most);
        for (range, at) in whole.places {
            let part = &draft.parts[at];
            if let PartKind::Step { title, .. } = &part.kind
                && is_made_up
                && plain(title) == draft.title
            {
                self.unsaid.insert(self.fates.len());
            }
            places.push((range, self.fates.len()));
            self.add(part.lines.clone().collect(), most);
        }
        self.places.insert(file, places);
    }

    fn add(&mut self, mut lines: Vec<usize>, most: usize) {
        lines.retain(|line| *line < most);
        self.fates.push(PartFate {
            lines,
            ..PartFate::default()
        });
    }

    fn place(&self, span: Span) -> usize {
        let places = self.places.get(&span.file).map(Vec::as_slice);
        let places = places.expect("the text is of a draft");
        let after = places.partition_point(|(range, _)| range.start <= span.start);
        places[after.saturating_sub(1)].1
    }

    /// What becomes of the part that a text is in.
    pub fn part(&mut self, span: Span) -> &mut PartFate {
        let at = self.place(span);
        &mut self.fates[at]
    }

    /// The line of the page that a text starts on, counted from 1.
    pub fn line(&self, span: Span) -> usize {
        let lines = &self.fates[self.place(span)].lines;
        1 + lines.first().copied().unwrap_or(0)
    }

    /// Whether the page has the words of a text.
    pub fn says(&self, text: &Segment) -> bool {
        !self.unsaid.contains(&self.place(text.span))
    }

    pub fn close(self) -> Vec<PartFate> {
        self.fates
    }
}
