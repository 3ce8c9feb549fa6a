//! A card and its parts. Every `map` takes its struct apart in full: a field that is forgotten does not compile.

use super::block::{Action, Block, Jump, Note, Outcome};
use super::card_fact::{CardFact, CardFactKind};
use super::day::{Day, Interval};
use super::figure::Figure;
use super::inlines::has_link;
use super::text::{Id, Inline, card_target, is_web_address};
use super::warning::Warning;
use crate::source::{FileId, Span};

/// One procedure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card<T> {
    /// The name of its folder.
    pub id: Id,
    pub file: FileId,
    pub title: T,
    pub details: Details,
    /// What the front matter says in texts, in the order in which a reader meets them.
    pub facts: Vec<CardFact<T>>,
    /// What the reader achieves with it: the paragraphs before the first step.
    pub goal: Vec<T>,
    pub requires: Requires,
    /// Warnings that guard the whole card, shown before its first step.
    pub warnings: Vec<Warning<T>>,
    pub notes: Vec<Note<T>>,
    pub steps: Vec<Step<T>>,
    /// What the reader has when all steps are done.
    pub outcomes: Vec<Outcome<T>>,
    /// What to do when it did not work.
    pub troubleshooting: Option<Troubleshooting<T>>,
}

/// What the front matter says in addition to the title.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Details {
    pub category: Id,
    pub category_span: Span,
    /// How long it takes, in minutes.
    pub minutes: Option<u32>,
    /// The day on which the card was last checked.
    pub verified: Option<(Day, Span)>,
    /// How long that check is valid.
    pub review: Option<Interval>,
    /// The product that it is about.
    pub product: Option<(Id, Span)>,
    /// The version of that product whose screens it shows.
    pub ui_version: Option<(String, Span)>,
    /// The author's own count or name of this version of the card.
    pub revision: Option<String>,
    pub status: Status,
    pub kind: CardKind,
    pub checklist: ChecklistKind,
}

// How long a check is valid, if the card does not say it.
const CHECK_HOLDS: Interval = Interval::Months(12);

impl Details {
    /// The day after which the card has to be checked again. `None` where it does not say when it was checked.
    pub fn due(&self) -> Option<Day> {
        let (verified, _) = self.verified?;
        Some(verified.after(self.review.unwrap_or(CHECK_HOLDS)))
    }

    /// Whether that day is over. A retired card is never due.
    pub fn is_overdue(&self, today: Day) -> bool {
        let is_due = self.due().is_some_and(|due| due < today);
        match self.status {
            Status::Draft | Status::Review | Status::Published => is_due,
            Status::Retired => false,
        }
    }
}

/// What a card is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardKind {
    /// Steps that the reader does one after the other.
    Sequence,
    /// Questions that lead to other cards.
    Decision,
    /// Facts to look up, without steps.
    Reference,
}

impl CardKind {
    pub const ALL: [CardKind; 3] = [CardKind::Sequence, CardKind::Decision, CardKind::Reference];

    /// The word in the front matter: `reference`.
    pub fn name(self) -> &'static str {
        match self {
            CardKind::Sequence => "sequence",
            CardKind::Decision => "decision",
            CardKind::Reference => "reference",
        }
    }

    /// Whether a reader who chooses the option with this text leaves the card.
    pub fn leaves_by(self, option: &[Inline]) -> bool {
        match self {
            CardKind::Decision => has_link(option, |target| {
                card_target(target).is_some() || is_web_address(target)
            }),
            CardKind::Sequence | CardKind::Reference => false,
        }
    }
}

/// How its checklist is used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChecklistKind {
    /// Each action is read, done and ticked, one after the other.
    ReadDo,
    /// A whole step is done from memory, and then each of its actions is confirmed.
    DoConfirm,
}

impl ChecklistKind {
    pub const ALL: [ChecklistKind; 2] = [ChecklistKind::ReadDo, ChecklistKind::DoConfirm];

    /// The word in the front matter: `do-confirm`.
    pub fn name(self) -> &'static str {
        match self {
            ChecklistKind::ReadDo => "read-do",
            ChecklistKind::DoConfirm => "do-confirm",
        }
    }
}

/// How far a card is. All but a published one say so on every page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    Draft,
    Review,
    Published,
    Retired,
}

impl Status {
    pub const ALL: [Status; 4] = [
        Status::Draft,
        Status::Review,
        Status::Published,
        Status::Retired,
    ];

    /// The word in the front matter: `draft`.
    pub fn name(self) -> &'static str {
        match self {
            Status::Draft => "draft",
            Status::Review => "review",
            Status::Published => "published",
            Status::Retired => "retired",
        }
    }
}

/// The last section of a card (DITA `troubleshooting`).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Troubleshooting<T> {
    pub id: Id,
    pub span: Span,
    pub title: T,
    pub intro: Vec<T>,
    /// Each is what the reader sees as its title, the cause as texts, and the remedy as actions.
    pub problems: Vec<Step<T>>,
}

/// The roles and permissions that a card or step asks for, by id.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Requires {
    pub ids: Vec<(Id, Span)>,
}

/// What a titled part of a card is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepKind {
    /// It has actions, and a number.
    Procedure,
    /// It has facts: before, between or after the steps.
    About,
}

/// A titled part of a card.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step<T> {
    pub id: Id,
    pub span: Span,
    pub title: T,
    pub kind: StepKind,
    pub when: Option<(Id, Span)>,
    /// Where the reader continues after it; without one, at the next step.
    pub then: Option<Jump>,
    pub requires: Requires,
    /// Warnings that guard the whole step, shown before its first action.
    pub warnings: Vec<Warning<T>>,
    /// What follows, in the author's order.
    pub blocks: Vec<Block<T>>,
}

impl<T> Card<T> {
    /// The same card with every text replaced. The only way from a source to an edition.
    pub fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Card<U> {
        let Card {
            id,
            file,
            title,
            details,
            facts,
            goal,
            requires,
            warnings,
            notes,
            steps,
            outcomes,
            troubleshooting,
        } = self;
        Card {
            id: id.clone(),
            file: *file,
            title: f(title),
            details: details.clone(),
            facts: facts.iter().map(|fact| fact.map(f)).collect(),
            goal: goal.iter().map(&mut *f).collect(),
            requires: requires.clone(),
            warnings: warnings.iter().map(|warning| warning.map(f)).collect(),
            notes: notes.iter().map(|note| note.map(f)).collect(),
            steps: steps.iter().map(|step| step.map(f)).collect(),
            outcomes: outcomes.iter().map(|outcome| outcome.map(f)).collect(),
            troubleshooting: troubleshooting
                .as_ref()
                .map(|troubleshooting| troubleshooting.map(f)),
        }
    }

    /// Its fact of this kind.
    pub fn fact(&self, kind: &CardFactKind) -> Option<&T> {
        let mut facts = self.facts.iter();
        facts.find(|fact| fact.kind == kind).map(|fact| &fact.text)
    }

    /// Its steps, and then the problems of its troubleshooting.
    pub fn sections(&self) -> impl Iterator<Item = &Step<T>> {
        self.steps.iter().chain(
            self.troubleshooting
                .iter()
                .flat_map(|troubleshooting| &troubleshooting.problems),
        )
    }

    /// As [`Card::sections`], to be changed.
    pub fn sections_mut(&mut self) -> impl Iterator<Item = &mut Step<T>> {
        let problems = self
            .troubleshooting
            .iter_mut()
            .flat_map(|troubleshooting| &mut troubleshooting.problems);
        self.steps.iter_mut().chain(problems)
    }

    /// Every warning, in the order in which a reader meets them.
    pub fn all_warnings(&self) -> impl Iterator<Item = &Warning<T>> {
        let steps = self.sections().flat_map(|step| {
            step.warnings
                .iter()
                .chain(step.actions().flat_map(|action| &action.warnings))
        });
        self.warnings.iter().chain(steps)
    }

    /// As [`Card::all_warnings`], to be changed.
    pub fn all_warnings_mut(&mut self) -> impl Iterator<Item = &mut Warning<T>> {
        let problems = self
            .troubleshooting
            .iter_mut()
            .flat_map(|troubleshooting| &mut troubleshooting.problems);
        let in_sections = self.steps.iter_mut().chain(problems).flat_map(|step| {
            let mut lists = vec![&mut step.warnings];
            push_warnings(&mut step.blocks, &mut lists);
            lists.into_iter().flatten()
        });
        self.warnings.iter_mut().chain(in_sections)
    }
}

impl<T> Troubleshooting<T> {
    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Troubleshooting<U> {
        let Troubleshooting {
            id,
            span,
            title,
            intro,
            problems,
        } = self;
        Troubleshooting {
            id: id.clone(),
            span: *span,
            title: f(title),
            intro: intro.iter().map(&mut *f).collect(),
            problems: problems.iter().map(|problem| problem.map(f)).collect(),
        }
    }
}

impl<T> Step<T> {
    /// Its actions, in order, each before its sub-actions.
    pub fn actions(&self) -> impl Iterator<Item = &Action<T>> {
        self.all_blocks().filter_map(|block| match block {
            Block::Action(action) => Some(action),
            Block::Note(_) | Block::Figure(_) | Block::Outcome(_) => None,
            Block::Text(_) | Block::Table(_) | Block::Facts(_) | Block::Code(_) => None,
        })
    }

    /// Its blocks and those under its actions, each action before what is under it.
    pub fn all_blocks(&self) -> impl Iterator<Item = &Block<T>> {
        let mut all = Vec::new();
        push_blocks(&self.blocks, &mut all);
        all.into_iter()
    }

    /// The warnings of an action by its place among [`Step::actions`], to be changed.
    pub fn warnings_of_action(&mut self, number: usize) -> Option<&mut Vec<Warning<T>>> {
        let mut lists = Vec::new();
        push_warnings(&mut self.blocks, &mut lists);
        lists.into_iter().nth(number)
    }

    /// Its figures, in order, with those under its actions.
    pub fn figures(&self) -> impl Iterator<Item = &Figure<T>> {
        self.all_blocks().filter_map(|block| match block {
            Block::Figure(figure) => Some(figure),
            Block::Action(_) | Block::Note(_) | Block::Outcome(_) => None,
            Block::Text(_) | Block::Table(_) | Block::Facts(_) | Block::Code(_) => None,
        })
    }

    /// As [`Step::figures`], to be changed.
    pub fn figures_mut(&mut self) -> impl Iterator<Item = &mut Figure<T>> {
        let mut figures = Vec::new();
        push_figures(&mut self.blocks, &mut figures);
        figures.into_iter()
    }

    fn map<'a, U>(&'a self, f: &mut impl FnMut(&'a T) -> U) -> Step<U> {
        let Step {
            id,
            span,
            title,
            kind,
            when,
            then,
            requires,
            warnings,
            blocks,
        } = self;
        Step {
            id: id.clone(),
            span: *span,
            title: f(title),
            kind: *kind,
            when: when.clone(),
            then: then.clone(),
            requires: requires.clone(),
            warnings: warnings.iter().map(|warning| warning.map(f)).collect(),
            blocks: blocks.iter().map(|block| block.map(f)).collect(),
        }
    }
}

fn push_blocks<'a, T>(blocks: &'a [Block<T>], all: &mut Vec<&'a Block<T>>) {
    for block in blocks {
        all.push(block);
        push_blocks(block.under(), all);
    }
}

fn push_figures<'a, T>(blocks: &'a mut [Block<T>], figures: &mut Vec<&'a mut Figure<T>>) {
    for block in blocks {
        match block {
            Block::Figure(figure) => figures.push(figure),
            Block::Action(action) => push_figures(&mut action.blocks, figures),
            Block::Note(_) | Block::Outcome(_) | Block::Text(_) => {}
            Block::Table(_) | Block::Facts(_) | Block::Code(_) => {}
        }
    }
}

// Of each action its warnings, each before those of its sub-actions.
fn push_warnings<'a, T>(blocks: &'a mut [Block<T>], lists: &mut Vec<&'a mut Vec<Warning<T>>>) {
    for block in blocks {
        if let Block::Action(action) = block {
            lists.push(&mut action.warnings);
            push_warnings(&mut action.blocks, lists);
        }
    }
}
