//! From a tree to drafts of cards: the title, what is read before the first step, the steps, and what no part of a card can hold.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::ImportOptions;
use super::action_numbers::ActionNumbers;
use super::anchors;
use super::before::is_fact;
use super::draft::{CardDraft, DraftPart, PartKind};
use super::labels::ImportLabels;
use super::leftovers::leftovers;
use super::maker::{CardMaker, ImportNotes};
use super::numbers;
use super::readers;
use super::reading_order::in_reading_order;
use super::sections::{CardSections, PageSection, sections, split};
use super::shared;
use super::stray;
use super::tree::{SourceBlock, SourceInline, SourceKind, SourceTree};
use super::words::DraftLinks;
use crate::fold::fold;
use crate::parse::slug;

/// The drafts of a source, with what was written down on the way.
pub struct DraftCards {
    pub drafts: Vec<CardDraft>,
    pub notes: ImportNotes,
}

/// Makes the drafts.
pub fn cards(
    tree: &SourceTree,
    options: &ImportOptions<'_>,
    labels: &ImportLabels,
    picture: &dyn Fn(&str) -> Option<Vec<u8>>,
) -> DraftCards {
    let mut notes = ImportNotes::default();
    let mut page = sections(tree, labels);
    let title = page_title(tree, &mut page, options, &mut notes);
    let mut groups = split(page, options.split);
    shared::settle(&mut groups, labels);
    let mut names = DraftNames {
        stem: stem(options.path),
        is_split: groups.len() > 1,
        taken: options.taken.clone(),
    };
    let names_numbers = labels.names_a_step(&tree.lines);
    let mut drafts = Vec::new();
    for group in groups {
        let draft = names.empty(&group, &title, options, &mut notes);
        let mut maker = CardMaker {
            tree,
            labels,
            links: links(options),
            picture,
            notes: &mut notes,
            draft,
            waiting: Vec::new(),
            actions: 0,
            numbers: ActionNumbers::default(),
            list: 0,
            lists: 0,
            last_list: None,
            has_numbered_titles: false,
            sub: false,
            in_step: false,
            in_background: false,
            names_numbers,
            acts: group.sections.iter().any(PageSection::acts),
            around: Vec::new(),
        };
        maker.card(&group);
        drafts.push(maker.draft);
    }
    notes.title_of_page(&drafts[0].id);
    finish(&mut drafts, tree, (options, labels), &mut notes);
    DraftCards { drafts, notes }
}

// Settles what needs all drafts of a page: where links and numbers lead, and what is in no part yet.
fn finish(
    drafts: &mut [CardDraft],
    tree: &SourceTree,
    (options, labels): (&ImportOptions<'_>, &ImportLabels),
    notes: &mut ImportNotes,
) {
    comment_titles(drafts, notes);
    let remarks = anchors::lead(drafts, tree, options.address, &notes.titles);
    notes.remarks.extend(remarks);
    numbers::look_at(drafts, tree, labels, notes);
    leftovers(tree, drafts, notes);
    stray::alerts(tree, drafts, labels, notes);
    readers::tie(drafts, tree, notes);
    drafts.iter_mut().for_each(in_reading_order);
}

fn links<'a>(options: &ImportOptions<'a>) -> DraftLinks<'a> {
    DraftLinks {
        page: options.path,
        base: options.base,
        pages: options.pages,
    }
}

// What a person has to look at in a title, which has no room for a comment: it comes first in its card.
fn comment_titles(drafts: &mut [CardDraft], notes: &mut ImportNotes) {
    for (lines, why, text) in std::mem::take(&mut notes.in_titles) {
        let holds = |draft: &CardDraft| {
            let mut titles = notes.titles.iter();
            titles.any(|(known, id)| *known == lines && *id == draft.id)
        };
        let at = drafts.iter().position(holds);
        let part = DraftPart::comment(lines, why, text);
        drafts[at.unwrap_or(0)].parts.insert(0, part);
    }
}

// The ids of the drafts of a page.
struct DraftNames {
    stem: String,
    is_split: bool,
    taken: Vec<String>,
}

impl DraftNames {
    // A draft without parts.
    fn empty(
        &mut self,
        group: &CardSections,
        page: &str,
        options: &ImportOptions<'_>,
        notes: &mut ImportNotes,
    ) -> CardDraft {
        let (title, heading) = match &group.title {
            // A step with this title says what else is in it.
            Some((words, heading)) if group.is_step(heading) => (
                ImportNotes::default().title(heading, words),
                heading.clone(),
            ),
            Some((words, heading)) => (notes.title(heading, words), heading.clone()),
            None => (page.to_owned(), 0..0),
        };
        let id = match self.is_split {
            true => format!("{}-{}", self.stem, slug(&title)),
            false => self.stem.clone(),
        };
        let id = free(id.trim_end_matches('-'), &mut self.taken);
        let on_page = title;
        let mut title = on_page.clone();
        if self.is_split {
            let remark = say!("a procedure of its own: the card `{id}`");
            notes.remarks.push((heading.start, remark));
            if notes.titles.iter().any(|(_, id)| id.is_empty()) && !shares_a_word(page, &on_page) {
                title = format!("{page}: {on_page}");
                let remark = say!("the title of the page came before the title of the card `{id}`");
                notes.remarks.push((heading.start, remark));
            }
        }
        notes.titles.push((heading, id.clone()));
        CardDraft {
            id,
            title,
            on_page,
            category: options.category.to_owned(),
            parts: Vec::new(),
            pictures: Vec::new(),
            conditions: BTreeMap::new(),
        }
    }
}

// The title of the page: its first heading of level 1, or else its metadata, or else the name of the file.
fn page_title(
    tree: &SourceTree,
    page: &mut [PageSection],
    options: &ImportOptions<'_>,
    notes: &mut ImportNotes,
) -> String {
    let first = page.iter().position(|section| section.level == 1);
    let mut found = None;
    if let Some(at) = first {
        let title = notes.title(&page[at].heading, &page[at].title);
        if !title.is_empty() {
            notes.titles.push((page[at].heading.clone(), String::new()));
            found = Some(title);
            // Its blocks are what is before the first section.
            page[at].level = 0;
            page[at].title.clear();
        }
    }
    for section in page.iter_mut().filter(|section| section.level == 1) {
        section.level = 2;
    }
    match (&found, &tree.title) {
        (Some(_), Some((_, line))) => {
            notes.dropped.push((
                *line..line + 1,
                say!("the page has a title of its own").to_owned(),
            ));
        }
        (None, Some((_, line))) => notes.titles.push((*line..line + 1, String::new())),
        (_, None) => {}
    }
    let metadata = tree.title.as_ref().map(|(title, _)| title.clone());
    found.or(metadata).unwrap_or_else(|| {
        let remark = say!("the page has no title, so the card has the name of its file");
        notes.remarks.push((0, remark.to_owned()));
        stem(options.path).replace('-', " ")
    })
}

// Whether a title says what another one is about: they share a word, and not only one such as "the".
fn shares_a_word(one: &str, other: &str) -> bool {
    let (one, other) = (fold(one), fold(other));
    let mut words = one.split(|c: char| !c.is_alphanumeric());
    let is_in = |word: &str| {
        let mut others = other.split(|c: char| !c.is_alphanumeric());
        others.any(|other| other == word)
    };
    one == other || words.any(|word| word.chars().count() > 3 && is_in(word))
}

// The name of a file as an id.
fn stem(path: &str) -> String {
    let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
    let stem = file.split('.').next().unwrap_or_default();
    let words = stem.to_lowercase();
    let parts: Vec<&str> = words
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty())
        .collect();
    let id = parts.join("-");
    match id.starts_with(|c: char| c.is_ascii_lowercase()) {
        true => id,
        false => format!("card-{id}").trim_end_matches('-').to_owned(),
    }
}

fn free(id: &str, taken: &mut Vec<String>) -> String {
    let mut found = id.to_owned();
    let mut count = 1;
    while taken.contains(&found) {
        count += 1;
        found = format!("{id}-{count}");
    }
    taken.push(found.clone());
    found
}

impl CardMaker<'_> {
    fn card(&mut self, group: &CardSections) {
        let sections = &group.sections;
        self.has_numbered_titles = self.are_numbered(sections);
        for (at, section) in sections.iter().enumerate() {
            let below = sections[at + 1..]
                .iter()
                .take_while(|other| other.level > section.level);
            let leads = section.level == 0 || below.into_iter().any(PageSection::acts);
            let is_title = group
                .title
                .as_ref()
                .is_some_and(|(_, heading)| *heading == section.heading);
            self.around.clone_from(&section.around);
            if section.acts() {
                self.acting(section);
            } else if section.level == 0 || is_title {
                self.before(&section.blocks);
            } else if leads {
                let said = sections[at + 1..]
                    .iter()
                    .any(|below| below.around == section.title);
                self.leading(section, said);
            } else {
                self.facts_of(section);
            }
        }
        self.rest();
    }

    // A section with actions is a step.
    fn acting(&mut self, section: &PageSection) {
        let mut blocks = section.blocks.as_slice();
        if section.level == 0 {
            // What is before the first list is what is read before the first step.
            let start = blocks.iter().position(SourceBlock::acts).unwrap_or(0);
            self.before(&blocks[..start]);
            blocks = &blocks[start..];
            let title = vec![SourceInline::Text(self.draft.title.clone())];
            self.step(&blocks[0].lines.clone(), &title);
        } else {
            self.step(&section.heading, &section.title);
        }
        let waiting = std::mem::take(&mut self.waiting);
        self.step_blocks(&waiting);
        self.step_blocks(blocks);
    }

    // A heading above other headings with actions: its texts are facts that are read first. One without texts is a text itself.
    fn leading(&mut self, section: &PageSection, said: bool) {
        if section.blocks.iter().any(is_fact) {
            self.about(&section.heading, &section.title);
            for block in &section.blocks {
                self.step_blocks(std::slice::from_ref(block));
                self.propose_actions(block);
            }
            return;
        }
        if said {
            // The titles below it have its words.
            let title = (section.heading.clone(), self.draft.id.clone());
            self.notes.titles.push(title);
            match self.in_step {
                true => self.waiting.extend(section.blocks.iter().cloned()),
                false => self.before(&section.blocks),
            }
            return;
        }
        let title = SourceBlock {
            lines: section.heading.clone(),
            kind: SourceKind::Paragraph(section.title.clone()),
        };
        self.remark(
            &section.heading,
            say!("a heading without actions of its own became a text"),
        );
        match self.in_step {
            false => {
                self.text(&title, &section.title);
                self.before(&section.blocks);
            }
            true => {
                self.waiting.push(title);
                self.waiting.extend(section.blocks.iter().cloned());
            }
        }
    }

    // A section of facts. Its warnings guard the whole card, because no action may follow it.
    fn facts_of(&mut self, section: &PageSection) {
        let start = self.draft.parts.len();
        let waiting = std::mem::take(&mut self.waiting);
        self.about(&section.heading, &section.title);
        for block in waiting.iter().chain(&section.blocks) {
            self.fact_block(block);
        }
        // A lifted warning is before the section.
        let is_empty = matches!(
            self.draft.parts.last().map(|part| &part.kind),
            Some(PartKind::Step { about: true, .. })
        );
        if is_empty && self.draft.parts.len() > start {
            self.draft.parts.pop();
            self.drop(&section.heading, say!("a heading with nothing below it"));
        }
    }
}
