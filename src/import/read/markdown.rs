//! Markdown of any family. Takes the text of a page, returns its tree: metadata and the marks of a family first, then CommonMark, and
//! then what a paragraph or quote of it means.

use std::ops::Range;

use stappenkaart_say::say;

use super::figures::around_pictures;
use super::include_marks::is_snippet;
use super::letter_lists::lettered;
use super::line_breaks::{hard_parted, together};
use super::lines::MarkupLines;
use super::markdown_tree::{RULE, blocks};
use super::tab_sections::{TABS_END, TabSections, tab_of};
use super::{admonitions, attribute_lists, footnotes, hugo, learn, mdx, mdx_boxes, myst, tabs};
use crate::import::tree::{
    SourceBlock, SourceInline, SourceItem, SourceKind, SourceTree, plain_words,
};

/// Families of boxes and marks, each of which makes lines ready for CommonMark.
const FAMILIES: [fn(&mut MarkupLines); 9] = [
    myst::directives,
    footnotes::notes,
    mdx::code,
    mdx_boxes::boxes,
    attribute_lists::lists,
    tabs::tabs,
    learn::marks,
    admonitions::admonitions,
    hugo::shortcodes,
];

/// Reads a page.
pub fn read(text: &str) -> SourceTree {
    let text = text.trim_start_matches('\u{feff}');
    let lines: Vec<String> = text.lines().map(str::to_owned).collect();
    let head = metadata(&lines);
    let mut ready = MarkupLines::new(text);
    for at in 0..head.end {
        ready.lines[at].clear();
    }
    for family in FAMILIES {
        family(&mut ready);
    }
    ready.escape_colons();
    ready.escape_bars();
    let mut found = Vec::new();
    let title = title_of(&lines[head.clone()]);
    for at in head {
        if title.as_ref().is_none_or(|(_, line)| *line != at) {
            found.push(mark(at, say!("metadata of the page")));
        }
    }
    found.extend(ready.marks.iter().map(|(at, what)| mark(*at, what)));
    found.extend(ready.questions.iter().map(|(at, what)| SourceBlock {
        lines: *at..at + 1,
        kind: SourceKind::Unknown(what),
    }));
    let mut understood = Understood {
        tabs: TabSections::new(&ready.tab_ends),
        found,
    };
    for block in lettered(blocks(&ready.lines.join("\n"))) {
        understood.block(block);
    }
    let mut blocks = understood.found;
    // Marks keep their place; `sort_by_key` is stable, so that what shares a line stays in order.
    blocks.sort_by_key(|block| block.lines.start);
    SourceTree {
        lines,
        title,
        blocks,
        readers: ready.readers,
        ..SourceTree::default()
    }
}

fn mark(at: usize, what: &'static str) -> SourceBlock {
    SourceBlock {
        lines: at..at + 1,
        kind: SourceKind::Furniture(what),
    }
}

// The lines of YAML or TOML at the head, with the marks around them.
fn metadata(lines: &[String]) -> Range<usize> {
    let fence = match lines.first().map(|line| line.trim_end()) {
        Some("---") => "---",
        Some("+++") => "+++",
        _ => return 0..0,
    };
    let end = lines[1..].iter().position(|line| line.trim_end() == fence);
    0..end.map_or(0, |end| end + 2)
}

fn title_of(head: &[String]) -> Option<(String, usize)> {
    let titles = head.iter().enumerate().filter_map(|(at, line)| {
        let value = line.strip_prefix("title")?.trim_start();
        let value = value.strip_prefix([':', '='])?.trim();
        let value = value.trim_matches(['"', '\'']).replace("\\\"", "\"");
        let value = value.replace("''", "'");
        (!value.is_empty()).then_some((value, at))
    });
    titles.into_iter().next()
}

// Blocks as a person means them.
struct Understood {
    tabs: TabSections,
    found: Vec<SourceBlock>,
}

impl Understood {
    fn inner(&self, blocks: Vec<SourceBlock>) -> Vec<SourceBlock> {
        let mut inner = Understood {
            tabs: TabSections::new(&self.tabs.ends),
            found: Vec::new(),
        };
        blocks.into_iter().for_each(|block| inner.block(block));
        inner.found
    }

    fn add(&mut self, lines: Range<usize>, kind: SourceKind) {
        self.found.push(SourceBlock { lines, kind });
    }

    fn block(&mut self, block: SourceBlock) {
        self.found.extend(self.tabs.before(&block));
        if [RULE, TABS_END]
            .map(SourceKind::Furniture)
            .contains(&block.kind)
        {
            self.tabs.rule();
        }
        let SourceBlock { lines, kind } = block;
        match kind {
            SourceKind::Heading { level, words } => self.heading(lines, level, words),
            SourceKind::Paragraph(words) => self.paragraph(lines, words),
            SourceKind::Quote(blocks) => self.quote(lines, blocks),
            SourceKind::List { ordered, items } => {
                let items = items.into_iter().map(|item| SourceItem {
                    blocks: self.inner(item.blocks),
                    ..item
                });
                let items = items.collect();
                self.add(lines, SourceKind::List { ordered, items });
            }
            SourceKind::Alert { .. }
            | SourceKind::Table { .. }
            | SourceKind::Code(_)
            | SourceKind::Figure { .. }
            | SourceKind::Film(_)
            | SourceKind::Tabs(_)
            | SourceKind::Lines(_)
            | SourceKind::Hidden { .. }
            | SourceKind::Furniture(_)
            | SourceKind::Unknown(_) => self.add(lines, kind),
        }
    }

    // `# [Windows](#tab/windows)` is the head of a tab.
    fn heading(&mut self, lines: Range<usize>, level: u8, words: Vec<SourceInline>) {
        if let Some((target, words)) = tab_of(&words) {
            let mut words = words.to_vec();
            words.push(SourceInline::Hidden {
                what: say!("the address of a tab"),
                text: target.to_owned(),
            });
            return self.tabs.tab(lines, words, &mut self.found);
        }
        if box_of(&words).is_some() {
            return self.paragraph(lines, words);
        }
        self.tabs.heading(level, &words);
        self.add(lines, SourceKind::Heading { level, words });
    }

    fn paragraph(&mut self, lines: Range<usize>, words: Vec<SourceInline>) {
        let plain = plain_words(&words);
        let start = plain.trim_start().to_lowercase();
        if start.starts_with("[!include") || is_snippet(&start) {
            return self.add(lines, SourceKind::Unknown(say!("an include")));
        }
        if start.starts_with("[!video") {
            return self.add(lines, SourceKind::Unknown(say!("a video")));
        }
        if start.starts_with(":::code") || start.starts_with("[!code") {
            return self.add(lines, SourceKind::Unknown(say!("code from another file")));
        }
        if box_of(&words).is_some() {
            let first = SourceBlock {
                lines: lines.clone(),
                kind: SourceKind::Paragraph(words),
            };
            return self.alerts(lines, vec![first]);
        }
        let parts = hard_parted(words).into_iter();
        let blocks = parts.flat_map(|words| around_pictures(&lines, words));
        self.found.extend(together(blocks.collect()));
    }

    fn quote(&mut self, lines: Range<usize>, blocks: Vec<SourceBlock>) {
        match blocks.first().map(|block| &block.kind) {
            Some(SourceKind::Paragraph(words) | SourceKind::Heading { words, .. })
                if box_of(words).is_some() =>
            {
                self.alerts(lines, blocks)
            }
            _ => {
                let inner = self.inner(blocks);
                match inner.as_slice() {
                    [film] if matches!(film.kind, SourceKind::Film(_)) => self.found.extend(inner),
                    _ => self.add(lines, SourceKind::Quote(inner)),
                }
            }
        }
    }

    // The boxes of a quote: each begins with a paragraph, or a line of one, that starts with `[!word]`.
    fn alerts(&mut self, lines: Range<usize>, blocks: Vec<SourceBlock>) {
        let mut boxes: Vec<OpenBox> = Vec::new();
        for block in blocks {
            // A line of dashes below its first line makes a heading of a box.
            let (SourceKind::Paragraph(words) | SourceKind::Heading { words, .. }) = block.kind
            else {
                boxes.extend_last(block);
                continue;
            };
            for words in pieces(words) {
                match box_of(&words) {
                    Some((word, title, rest)) => {
                        let mut body = Vec::new();
                        if !plain_words(&rest).trim().is_empty() || !rest.is_empty() {
                            body.push(paragraph_at(&block.lines, rest));
                        }
                        boxes.push(OpenBox { word, title, body });
                    }
                    None => boxes.extend_last(paragraph_at(&block.lines, words)),
                }
            }
        }
        for OpenBox { word, title, body } in boxes {
            match word.to_lowercase().as_str() {
                "div" => {
                    self.add(
                        lines.clone(),
                        SourceKind::Furniture(say!("the frame of a part of the page")),
                    );
                    let inner = self.inner(body);
                    self.found.extend(inner);
                }
                "include" => self.add(lines.clone(), SourceKind::Unknown(say!("an include"))),
                "video" => self.add(lines.clone(), SourceKind::Unknown(say!("a video"))),
                _ => {
                    let body = self.inner(body);
                    self.add(lines.clone(), SourceKind::Alert { word, title, body });
                }
            }
        }
    }
}

struct OpenBox {
    word: String,
    title: Vec<SourceInline>,
    body: Vec<SourceBlock>,
}

trait ExtendLast {
    fn extend_last(&mut self, block: SourceBlock);
}

impl ExtendLast for Vec<OpenBox> {
    fn extend_last(&mut self, block: SourceBlock) {
        let open = self.last_mut();
        open.expect("a quote of boxes begins with one")
            .body
            .push(block);
    }
}

fn paragraph_at(lines: &Range<usize>, words: Vec<SourceInline>) -> SourceBlock {
    SourceBlock {
        lines: lines.clone(),
        kind: SourceKind::Paragraph(words),
    }
}

// A paragraph, split before each line that starts a box.
fn pieces(words: Vec<SourceInline>) -> Vec<Vec<SourceInline>> {
    let mut found: Vec<Vec<SourceInline>> = vec![Vec::new()];
    let mut words = words.into_iter().peekable();
    while let Some(word) = words.next() {
        let next = words.peek().cloned();
        let starts =
            word == SourceInline::Break && next.is_some_and(|next| box_of(&[next]).is_some());
        match found.last_mut() {
            Some(piece) if !starts => piece.push(word),
            _ => found.push(Vec::new()),
        }
    }
    found
}

// The word of `[!word] title`, the title, and what follows on the next lines.
fn box_of(words: &[SourceInline]) -> Option<(String, Vec<SourceInline>, Vec<SourceInline>)> {
    let Some(SourceInline::Text(text)) = words.first() else {
        return None;
    };
    let (word, after) = text.trim_start().strip_prefix("[!")?.split_once(']')?;
    let word = word.trim();
    let is_word = !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_alphabetic() || c == '-' || c == '_');
    let is_mark = word
        .split_whitespace()
        .next()
        .is_some_and(|first| ["div", "video", "include"].contains(&first.to_lowercase().as_str()));
    if !is_word && !is_mark {
        return None;
    }
    let word = match is_mark {
        true => word.split_whitespace().next().unwrap_or_default(),
        false => word,
    };
    let end = words.iter().position(|word| *word == SourceInline::Break);
    let end = end.unwrap_or(words.len());
    let mut title = Vec::new();
    let after = after.trim_start_matches(['-', '+']).trim_start();
    if !after.is_empty() {
        title.push(SourceInline::Text(after.to_owned()));
    }
    title.extend_from_slice(&words[1..end]);
    let rest = words.get(end + 1..).unwrap_or_default();
    Some((word.to_owned(), title, rest.to_vec()))
}
