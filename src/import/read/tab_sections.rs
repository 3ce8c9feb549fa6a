//! Which section a tab is in, and what comes after the tabs of a section. A tab becomes a section of its own below it.

use std::ops::Range;

use crate::import::tree::{SourceBlock, SourceInline, SourceKind, SourceTab, plain_words};
use crate::phrases::phrase;

/// Where a row of tabs ends.
pub const TABS_END: &str = phrase!("the end of tabs");

/// The head of a tab, as a reader of Markdown knows it.
pub fn tab_heading(name: &str) -> SourceKind {
    let words = vec![SourceInline::Link {
        target: format!("#tab/{name}"),
        words: vec![SourceInline::Text(name.to_owned())],
    }];
    SourceKind::Heading { level: 1, words }
}

/// The address and the name of a tab, if a heading is one.
pub fn tab_of(words: &[SourceInline]) -> Option<(&str, &[SourceInline])> {
    match words {
        [SourceInline::Link { target, words }] if target.starts_with("#tab/") => {
            Some((target, words))
        }
        _ => None,
    }
}

/// Blocks with each tab as a section. A tab ends with the next one, or where a mark says so, whatever headings are in it.
pub fn sectioned(blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
    let mut tabs = TabSections::new(&[]);
    let mut found = Vec::new();
    for block in blocks {
        found.extend(tabs.before(&block));
        let SourceBlock { lines, mut kind } = block;
        match &mut kind {
            SourceKind::Heading { level: _, words } if tab_of(words).is_some() => {
                let words = tab_of(words).map(|(_, words)| words.to_vec());
                tabs.tab(lines, words.unwrap_or_default(), &mut found);
                continue;
            }
            SourceKind::Heading { level, words } => {
                if tabs.open.is_some() {
                    *level = (*level).max(tabs.level.max(1) + 2);
                }
                tabs.heading(*level, words);
            }
            SourceKind::Furniture(TABS_END) => tabs.rule(),
            _ => {}
        }
        found.push(SourceBlock { lines, kind });
    }
    found
}

/// The section that is open, and the tabs in it.
#[derive(Default)]
pub struct TabSections {
    /// The title of the last heading that is not a tab.
    title: Vec<SourceInline>,
    level: u8,
    /// The lines where tabs end, where a mark says so.
    pub ends: Vec<usize>,
    open: Option<OpenTabs>,
    /// Whether the tabs of the section have ended, and nothing came after them yet.
    is_over: bool,
}

struct OpenTabs {
    /// The block that names the tabs.
    list: usize,
    line: usize,
}

impl TabSections {
    /// Tabs that end on these lines.
    pub fn new(ends: &[usize]) -> TabSections {
        TabSections {
            level: 1,
            ends: ends.to_vec(),
            ..TabSections::default()
        }
    }

    /// Takes a heading that is not a tab.
    pub fn heading(&mut self, level: u8, words: &[SourceInline]) {
        let is_below = self.open.is_some() && level > self.level + 1;
        if !is_below {
            self.open = None;
            self.is_over = false;
            self.level = level;
            self.title = words.to_vec();
        }
    }

    /// Takes a line between two parts, which ends the tabs of Learn.
    pub fn rule(&mut self) {
        self.is_over = self.open.take().is_some() || self.is_over;
    }

    /// What comes before a block: after tabs, the title of their section again.
    pub fn before(&mut self, block: &SourceBlock) -> Option<SourceBlock> {
        let start = block.lines.start;
        let line = self.open.as_ref().map(|open| open.line);
        let ended = line.is_some_and(|line| {
            let mut ends = self.ends.iter();
            ends.any(|end| (line + 1..=start).contains(end))
        });
        if ended {
            self.rule();
        }
        let is_text = !matches!(
            block.kind,
            SourceKind::Heading { .. }
                | SourceKind::Hidden { .. }
                | SourceKind::Furniture(_)
                | SourceKind::Unknown(_)
        );
        if !self.is_over || !is_text {
            return None;
        }
        self.is_over = false;
        (!plain_words(&self.title).trim().is_empty()).then(|| SourceBlock {
            lines: start..start + 1,
            kind: SourceKind::Heading {
                level: self.level,
                words: self.title.clone(),
            },
        })
    }

    /// Adds the head of a tab. All tabs of a section are named once, below the first.
    pub fn tab(
        &mut self,
        lines: Range<usize>,
        words: Vec<SourceInline>,
        found: &mut Vec<SourceBlock>,
    ) {
        let name = plain_words(&words).trim().to_owned();
        let is_title = |word: &&SourceInline| !matches!(word, SourceInline::Hidden { .. });
        let mut title = Vec::new();
        if self.level > 1 {
            title.extend(self.title.iter().filter(is_title).cloned());
            title.push(SourceInline::Text(": ".to_owned()));
        }
        title.extend(words);
        let tab = SourceTab {
            title: plain_words(&title),
            name,
        };
        let level = self.level.max(1) + 1;
        let words = title;
        found.push(SourceBlock {
            lines: lines.clone(),
            kind: SourceKind::Heading { level, words },
        });
        self.is_over = false;
        let list = self.open.as_ref().map(|open| open.list);
        match list.and_then(|list| found.get_mut(list)) {
            Some(SourceBlock {
                kind: SourceKind::Tabs(tabs),
                ..
            }) => tabs.push(tab),
            _ => {
                self.open = Some(OpenTabs {
                    list: found.len(),
                    line: lines.start,
                });
                let kind = SourceKind::Tabs(vec![tab]);
                found.push(SourceBlock { lines, kind });
            }
        }
    }
}
