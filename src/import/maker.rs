//! The draft that is being made: where each part of a source goes, and what is written down about it on the way.

use std::ops::Range;

use stappenkaart_say::say;

use super::action_numbers::{ActionNumbers, CountedAction};
use super::draft::{CardDraft, DraftPart, PartKind, Picture};
use super::labels::ImportLabels;
use super::tree::{SourceBlock, SourceFilm, SourceInline, SourceKind, SourceTree, plain_words};
use super::words::{DraftLinks, phrase};
use crate::model::{AttachmentKind, Inline, plain};
use crate::parse::slug;

/// A box of the source.
#[derive(Debug, Clone)]
pub struct SourceAlert {
    pub lines: Range<usize>,
    /// The word that the source has for it.
    pub word: String,
}

/// What an import writes down.
#[derive(Debug, Default)]
pub struct ImportNotes {
    pub alerts: Vec<SourceAlert>,
    /// What was put differently: the line, and what was done.
    pub remarks: Vec<(usize, String)>,
    /// Lines that belong to the page and not to its text.
    pub dropped: Vec<(Range<usize>, String)>,
    /// Parts of a line that readers of the source don't see.
    pub hidden: Vec<(usize, String, String)>,
    /// Lines whose words are in the front matter of a draft.
    pub titles: Vec<(Range<usize>, String)>,
    /// What a person has to look at in the title of a card: its lines, why, and how the source has it.
    pub in_titles: Vec<(Range<usize>, String, String)>,
    /// Every action, in order.
    pub actions: Vec<CountedAction>,
}

impl ImportNotes {
    /// The letters of a title. What else is in it is written down.
    pub fn title(&mut self, lines: &Range<usize>, words: &[SourceInline]) -> String {
        let read = phrase(words, None);
        for (what, text) in read.hidden {
            self.hidden.push((lines.start, what.to_owned(), text));
        }
        for (why, text) in read.uncertain {
            self.in_titles.push((lines.clone(), why, text));
        }
        plain(&read.words)
    }

    /// The heading that has no card yet is that of the whole page, whose card is this one.
    pub fn title_of_page(&mut self, card: &str) {
        for (_, id) in self.titles.iter_mut().filter(|(_, id)| id.is_empty()) {
            *id = card.to_owned();
        }
    }
}

/// Makes one draft.
pub struct CardMaker<'a> {
    pub tree: &'a SourceTree,
    pub labels: &'a ImportLabels,
    pub links: DraftLinks<'a>,
    pub picture: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    pub notes: &'a mut ImportNotes,
    pub draft: CardDraft,
    /// Blocks that wait for the first step.
    pub waiting: Vec<SourceBlock>,
    /// How many actions the step that is open has.
    pub actions: usize,
    /// The same as a reader counts them.
    pub numbers: ActionNumbers,
    /// The list that is open, and how many lists there were.
    pub list: usize,
    pub lists: usize,
    /// The last list of the step that is open, with the number of its last action on the page.
    pub last_list: Option<(usize, u64)>,
    /// Whether the page numbers its sections as the card does.
    pub has_numbered_titles: bool,
    /// Whether what comes now is a sub-action, or under one.
    pub sub: bool,
    pub in_step: bool,
    /// Whether the section that is open is what was more than a goal.
    pub in_background: bool,
    /// Whether the page names actions by their numbers, so that no action may be added.
    pub names_numbers: bool,
    /// Whether the card has a section with actions.
    pub acts: bool,
    /// The title of the section around the one that comes now, where it has to be said.
    pub around: Vec<SourceInline>,
}

impl CardMaker<'_> {
    /// Adds a part.
    pub fn add(&mut self, lines: &Range<usize>, under: bool, kind: PartKind) {
        self.add_with(lines, under, kind, Vec::new());
    }

    pub fn add_with(
        &mut self,
        lines: &Range<usize>,
        under: bool,
        kind: PartKind,
        alerts: Vec<usize>,
    ) {
        let lines = lines.clone();
        let (at, under) = match (under, &kind) {
            (false, _) => (self.draft.parts.len(), false),
            (true, PartKind::Warning { .. }) => self.under_action(),
            (true, _) => match self.under_action() {
                (at, true) if at == self.draft.parts.len() => (at, true),
                _ => (self.draft.parts.len(), false),
            },
        };
        let part = DraftPart {
            lines,
            kind,
            under,
            sub: self.sub,
            alerts,
            when: None,
        };
        self.draft.parts.insert(at, part);
    }

    // Where the last action of the step ends with what is under it; a warning after its picture still belongs to it.
    fn under_action(&self) -> (usize, bool) {
        let parts = &self.draft.parts;
        for (at, part) in parts.iter().enumerate().rev() {
            match part.kind {
                PartKind::Action(_) => {
                    let below = parts[at + 1..].iter().take_while(|part| part.under);
                    return (at + 1 + below.count(), true);
                }
                PartKind::Step { .. } => break,
                _ => {}
            }
        }
        (parts.len(), false)
    }

    /// The words of a text. What can't be a part of it comes back, to be put after it.
    pub fn phrase(
        &mut self,
        lines: &Range<usize>,
        words: &[SourceInline],
    ) -> (Vec<Inline>, Vec<(String, String)>) {
        let read = phrase(words, Some(&self.links));
        let mut uncertain = read.uncertain;
        for (what, text) in read.hidden {
            match self.hidden_words(what, &text) {
                Some(warning) => uncertain.push(warning),
                None => self.notes.hidden.push((lines.start, what.to_owned(), text)),
            }
        }
        (read.words, uncertain)
    }

    /// Adds what a person has to look at.
    pub fn uncertain(&mut self, lines: &Range<usize>, under: bool, found: Vec<(String, String)>) {
        for (why, text) in found {
            self.add(lines, under, PartKind::Comment { why, text });
        }
    }

    /// Keeps lines of the source as a comment, with the boxes in them.
    pub fn comment(&mut self, block: &SourceBlock, under: bool, why: impl Into<String>) {
        let lines = &block.lines;
        let mut alerts = Vec::new();
        self.alerts_in(std::slice::from_ref(block), &mut alerts);
        let why = why.into();
        let text = self.tree.text(lines);
        self.add_with(lines, under, PartKind::Comment { why, text }, alerts);
    }

    /// Writes down a box, and returns its number.
    pub fn alert(&mut self, lines: &Range<usize>, word: &str) -> usize {
        self.notes.alerts.push(SourceAlert {
            lines: lines.clone(),
            word: word.to_owned(),
        });
        self.notes.alerts.len() - 1
    }

    /// Writes down every box in some blocks.
    pub fn alerts_in(&mut self, blocks: &[SourceBlock], found: &mut Vec<usize>) {
        blocks.iter().for_each(|block| self.alerts_of(block, found));
    }

    fn alerts_of(&mut self, block: &SourceBlock, found: &mut Vec<usize>) {
        if let SourceKind::Alert { word, .. } = &block.kind {
            found.push(self.alert(&block.lines, word));
        }
        for inner in block.inner() {
            self.alerts_of(inner, found);
        }
    }

    pub fn remark(&mut self, lines: &Range<usize>, what: &str) {
        self.notes.remarks.push((lines.start, what.to_owned()));
    }

    /// Leaves lines out.
    pub fn drop(&mut self, lines: &Range<usize>, why: &str) {
        self.notes.dropped.push((lines.clone(), why.to_owned()));
    }

    /// Adds a picture as a figure, and copies it.
    pub fn figure(&mut self, block: &SourceBlock, under: bool, target: &str, alt: &str) {
        if AttachmentKind::by_name(target).is_some() {
            let film = SourceFilm {
                target: target.to_owned(),
                title: alt.to_owned(),
                ..SourceFilm::default()
            };
            return self.film(block, under, &film);
        }
        let text = || format!("![{alt}]({target})");
        let Some(bytes) = (self.picture)(target) else {
            let why = say!("this picture was not found beside the source").to_owned();
            let text = text();
            return self.add(&block.lines, under, PartKind::Comment { why, text });
        };
        let name = self.copied(target, bytes);
        if alt.trim().is_empty() {
            let why = say!("this picture has no text for readers who can't see it: write one between the brackets").to_owned();
            let text = format!("![]({name})");
            return self.add(&block.lines, under, PartKind::Comment { why, text });
        }
        let alt = alt.split_whitespace().collect::<Vec<_>>().join(" ");
        self.add(&block.lines, under, PartKind::Figure { name, alt });
    }

    /// Copies a picture or film, and returns its name in the folder of the card.
    pub fn copied(&mut self, target: &str, bytes: Vec<u8>) -> String {
        let file = target.rsplit(['/', '\\']).next().unwrap_or_default();
        let (stem, ending) = file.rsplit_once('.').unwrap_or((file, "png"));
        let whole = stem.to_lowercase();
        let is_plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
        let stem: String = whole
            .chars()
            .map(|c| if is_plain(c) { c } else { '-' })
            .collect();
        let ending = ending.to_lowercase();
        let mut name = format!("{stem}.{ending}");
        let mut count = 1;
        while let Some(known) = self.draft.pictures.iter().find(|known| known.name == name) {
            if known.bytes == bytes {
                return name;
            }
            count += 1;
            name = format!("{stem}-{count}.{ending}");
        }
        self.draft.pictures.push(Picture {
            name: name.clone(),
            bytes,
        });
        name
    }

    /// An id from words that no other part of the draft has.
    pub fn id(&self, words: &str, otherwise: &str) -> String {
        let slug = slug(words);
        let start = if slug.is_empty() || slug == "end" {
            otherwise
        } else {
            &slug
        };
        let taken = |id: &str| {
            self.draft.parts.iter().any(|part| match &part.kind {
                PartKind::Step { id: known, .. } | PartKind::Warning { id: known, .. } => {
                    known == id
                }
                _ => false,
            })
        };
        let mut id = start.to_owned();
        let mut count = 1;
        while taken(&id) {
            count += 1;
            id = format!("{start}-{count}");
        }
        id
    }

    /// Opens a section of facts.
    pub fn about(&mut self, lines: &Range<usize>, title: &[SourceInline]) {
        self.open(lines, title, true);
    }

    /// Opens a step.
    pub fn step(&mut self, lines: &Range<usize>, title: &[SourceInline]) {
        self.open(lines, title, false);
    }

    fn open(&mut self, lines: &Range<usize>, title: &[SourceInline], about: bool) {
        let (mut title, uncertain) = self.phrase(lines, title);
        let on_page = plain(&title);
        self.short_title(lines, &mut title, about);
        self.named_around(lines, &mut title);
        let id = self.id(&plain(&title), "step");
        let kind = PartKind::Step {
            id,
            title,
            about,
            on_page,
        };
        self.add(lines, false, kind);
        self.uncertain(lines, false, uncertain);
        self.actions = 0;
        self.numbers = ActionNumbers::default();
        self.last_list = None;
        self.in_step = true;
        self.in_background = false;
    }

    // Puts the title of the section around it before a title that the card has twice.
    fn named_around(&mut self, lines: &Range<usize>, title: &mut Vec<Inline>) {
        let around = std::mem::take(&mut self.around);
        let around = plain(&phrase(&around, None).words);
        let around = around.trim().trim_end_matches([':', '：']);
        if !around.is_empty() {
            title.insert(0, Inline::Text(format!("{around}: ")));
            self.remark(
                lines,
                say!("the title of the section around this one came before its title, which another section has too"),
            );
        }
    }
}

/// Whether some words say anything.
pub fn says(words: &[SourceInline]) -> bool {
    plain_words(words).chars().any(|c| !c.is_whitespace())
}
