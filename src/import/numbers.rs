//! The numbers of actions. A card counts the actions of each step from 1; a page may count otherwise. The order stays that of the page.
//! A text that names an action by its number on the page gets the number of the card, where it is sure which action it names.

use std::collections::BTreeMap;
use std::ops::Range;

use stappenkaart_say::say;

use super::action_numbers::CountedAction;
use super::draft::{CardDraft, DraftPart, PartKind};
use super::labels::ImportLabels;
use super::maker::{CardMaker, ImportNotes};
use super::readers::readers_of;
use super::tree::{SourceItem, SourceTree};
use crate::model::{Inline, plain};

impl CardMaker<'_> {
    /// Opens a list of actions, and returns the one that was open. One that goes on with the numbers of the page is the same list.
    pub fn open_list(&mut self, items: &[SourceItem]) -> usize {
        let first = items.first().and_then(|item| item.number);
        let same = self
            .last_list
            .filter(|(_, last)| !self.sub && first == Some(last + 1));
        let list = match same {
            Some((list, _)) => list,
            None => {
                self.lists += 1;
                self.lists
            }
        };
        std::mem::replace(&mut self.list, list)
    }

    /// Counts an action that has this number on the page.
    pub fn counted(&mut self, lines: &Range<usize>, number: Option<u64>) {
        let own = self.numbers.next(self.sub);
        if let Some(number) = number.filter(|_| !self.sub) {
            self.last_list = Some((self.list, number));
        }
        self.notes.actions.push(CountedAction {
            line: lines.start,
            list: self.list,
            page: number,
            own,
        });
    }
}

/// Leads each text that names an action by a number of the page to the number of the card, or adds a comment after it.
pub fn look_at(
    drafts: &mut [CardDraft],
    tree: &SourceTree,
    labels: &ImportLabels,
    notes: &mut ImportNotes,
) {
    as_seen(&mut notes.actions, tree);
    let renumbered = notes.actions.iter().filter(|action| action.is_renumbered());
    for action in renumbered {
        let number = action.page.unwrap_or_default();
        let own = action.own;
        let what =
            say!("the action {number} of the page is the action {own} of its list in the card");
        notes.remarks.push((action.line, what));
    }
    if !notes.actions.iter().any(CountedAction::is_renumbered) {
        return;
    }
    let mut actions = notes.actions.iter();
    for draft in drafts {
        let named = NamedActions::of(draft, &mut actions, labels);
        let parts = std::mem::take(&mut draft.parts);
        for (at, mut part) in parts.into_iter().enumerate() {
            let lost = named.lead(at, &mut part, &mut notes.remarks);
            let comment = lost.map(|(number, text)| {
                let why = say!(
                    "this text names the action {number} of the page, and the actions of the card have other numbers"
                );
                part.comment_below(why, text)
            });
            draft.parts.push(part);
            draft.parts.extend(comment);
        }
    }
}

// Numbers as one reader of the page counts: items for other readers are not there.
fn as_seen(actions: &mut [CountedAction], tree: &SourceTree) {
    if tree.readers.is_empty() {
        return;
    }
    let mut lists: BTreeMap<usize, SeenList> = BTreeMap::new();
    for action in actions {
        let readers = readers_of(tree, action.line);
        let list = lists.entry(action.list).or_default();
        if let Some(page) = action.page {
            action.page = Some(list.next(page, readers));
        }
    }
}

// A list of the page, as it is counted for one reader. Items beside each other that are for others start at the same number.
#[derive(Default)]
struct SeenList {
    /// How many items before this one other readers see.
    unseen: u64,
    readers: Option<String>,
    /// The number of the first item of a stretch for some readers, how many items these readers have, and those with most.
    start: u64,
    count: u64,
    most: u64,
}

impl SeenList {
    fn next(&mut self, page: u64, readers: Option<String>) -> u64 {
        if self.readers.is_none() {
            self.start = page.saturating_sub(self.unseen);
            (self.count, self.most) = (0, 0);
        } else if self.readers != readers {
            self.count = 0;
        }
        if readers.is_none() && self.readers.is_some() {
            self.unseen = page.saturating_sub(self.start + self.most);
        }
        self.readers = readers;
        if self.readers.is_none() {
            return page.saturating_sub(self.unseen);
        }
        self.count += 1;
        self.most = self.most.max(self.count);
        self.start + self.count - 1
    }
}

// Where a part of a draft is: its section, and the list of the action that it is, or is below.
#[derive(Clone, Copy)]
struct PartPlace {
    section: usize,
    list: Option<usize>,
}

// The actions of a draft, and the numbers that its texts can name.
struct NamedActions<'a> {
    labels: &'a ImportLabels,
    places: Vec<PartPlace>,
    /// The actions with the sections that they are in.
    actions: Vec<(usize, &'a CountedAction)>,
    /// Numbers in titles of steps, which a text can mean as well.
    titles: Vec<u64>,
}

impl<'a> NamedActions<'a> {
    fn of(
        draft: &CardDraft,
        counted: &mut std::slice::Iter<'a, CountedAction>,
        labels: &'a ImportLabels,
    ) -> NamedActions<'a> {
        let mut place = PartPlace {
            section: 0,
            list: None,
        };
        let mut found = NamedActions {
            labels,
            places: Vec::new(),
            actions: Vec::new(),
            titles: Vec::new(),
        };
        for part in &draft.parts {
            match &part.kind {
                PartKind::Step { on_page, .. } => {
                    place = PartPlace {
                        section: place.section + 1,
                        list: None,
                    };
                    let number = labels.numbers.in_title(on_page);
                    found.titles.extend(number.map(|(number, _)| number));
                }
                PartKind::Action(_) => {
                    if let Some(action) = counted.next() {
                        place.list = Some(action.list);
                        found.actions.push((place.section, action));
                    }
                }
                _ => {}
            }
            found.places.push(place);
        }
        found
    }

    // The number in the card of the action that has this one on the page; nothing where it can be several, or none.
    fn own(&self, number: u64, place: PartPlace) -> Option<u64> {
        let one = |is_near: &dyn Fn(usize, &CountedAction) -> bool| {
            let near = self
                .actions
                .iter()
                .filter(|(section, action)| is_near(*section, action));
            let mut own: Vec<u64> = near
                .filter(|(_, action)| action.page == Some(number))
                .map(|(_, action)| action.own)
                .collect();
            own.sort_unstable();
            own.dedup();
            (own.len() == 1).then(|| own[0])
        };
        let found = one(&|_, action| Some(action.list) == place.list)
            .or_else(|| one(&|section, _| section == place.section))
            .or_else(|| one(&|_, _| true).filter(|own| *own == number));
        found.filter(|own| *own == number || !self.titles.contains(&number))
    }

    // Whether a number is another one in the card, for some action.
    fn is_moved(&self, number: u64) -> bool {
        let mut moved = self
            .actions
            .iter()
            .filter(|(_, action)| action.is_renumbered());
        moved.any(|(_, action)| action.page == Some(number) || action.own == number)
    }

    // Changes the numbers in the texts of a part. Returns the first number for which it is not sure, with its text.
    fn lead(
        &self,
        at: usize,
        part: &mut DraftPart,
        remarks: &mut Vec<(usize, String)>,
    ) -> Option<(u64, String)> {
        if part.kind.is_step() {
            return None;
        }
        let place = self.places[at];
        let line = part.lines.start;
        let mut lost = None;
        part.kind.texts_mut(&mut |text: &mut Vec<Inline>| {
            let whole = plain(text);
            for word in text {
                let Inline::Text(words) = word else { continue };
                for mention in self.labels.numbers.named(words).iter().rev() {
                    if !mention.iter().any(|(number, _)| self.is_moved(*number)) {
                        continue;
                    }
                    let own: Option<Vec<u64>> = mention.iter().map(|(number, _)| self.own(*number, place)).collect();
                    let Some(own) = own else {
                        lost = Some((mention[0].0, whole.clone()));
                        continue;
                    };
                    for ((number, range), own) in mention.iter().zip(own).rev() {
                        if *number != own {
                            words.replace_range(range.clone(), &own.to_string());
                            remarks.push((line, say!("a text names the action {number} of the page, which is {own} in the card: the number in the text is that of the card")));
                        }
                    }
                }
            }
        });
        lost
    }
}
