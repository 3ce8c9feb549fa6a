//! One walk over a card in reading order, for all who look at its texts, its warnings or what it
//! depends on. A new block is seen by all of them.

use super::block::{Action, Block, CodeBlock, FactList, Note, Outcome, Table};
use super::card::{Card, Step, Troubleshooting};
use super::card_fact::{CardFact, CardFactKind};
use super::figure::Figure;
use super::text::Id;
use super::warning::Warning;
use crate::source::Span;

/// A text of a card.
#[derive(Debug)]
pub struct CardText<'a, T> {
    pub role: TextRole<'a, T>,
    pub text: &'a T,
    /// The step or problem that it is in. `None` before the first step, after the last one, and in
    /// the title and introduction of the troubleshooting.
    pub step: Option<&'a Step<T>>,
}

/// What a text is in its card.
#[derive(Debug)]
pub enum TextRole<'a, T> {
    CardTitle,
    CardFact(&'static CardFactKind),
    Goal,
    /// What to avoid, of a warning.
    Avoid(&'a Warning<T>, Guarded<'a, T>),
    /// What happens otherwise.
    Consequence(&'a Warning<T>, Guarded<'a, T>),
    Note,
    Outcome,
    StepTitle,
    TroubleshootingTitle,
    TroubleshootingIntro,
    /// The title of a problem: what the reader sees.
    Symptom,
    /// A paragraph of a step.
    Paragraph,
    Action(&'a Action<T>),
    Option,
    TableHead,
    TableCell,
    /// An item of a list of facts.
    Fact,
    /// The text of a picture for readers who can't see it.
    Alt(&'a Figure<T>),
    /// The name of a callout on a picture.
    CalloutLabel(&'a Figure<T>),
}

/// What a warning guards, which is where it is.
#[derive(Debug)]
pub enum Guarded<'a, T> {
    Card,
    Step(&'a Step<T>),
    Action(&'a Step<T>, &'a Action<T>),
}

// They only borrow, whatever the texts are.
impl<T> Clone for TextRole<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for TextRole<'_, T> {}

impl<T> Clone for Guarded<'_, T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Guarded<'_, T> {}

impl<T> Card<T> {
    /// Every text, in the order in which a reader meets them.
    pub fn texts(&self) -> Vec<CardText<'_, T>> {
        let Card {
            id: _,
            file: _,
            title,
            details: _,
            facts,
            goal,
            requires: _,
            warnings,
            notes,
            steps,
            outcomes,
            troubleshooting,
        } = self;
        let mut walk = TextWalk::new(None);
        walk.one(TextRole::CardTitle, title);
        for CardFact { kind, text } in facts {
            walk.one(TextRole::CardFact(kind), text);
        }
        walk.all(TextRole::Goal, goal);
        walk.warnings(warnings, Guarded::Card);
        notes.iter().for_each(|note| walk.note(note));
        for step in steps {
            walk.step(TextRole::StepTitle, step);
        }
        outcomes.iter().for_each(|outcome| walk.outcome(outcome));
        if let Some(Troubleshooting {
            id: _,
            span: _,
            title,
            intro,
            problems,
        }) = troubleshooting
        {
            walk.one(TextRole::TroubleshootingTitle, title);
            walk.all(TextRole::TroubleshootingIntro, intro);
            for problem in problems {
                walk.step(TextRole::Symptom, problem);
            }
        }
        walk.texts
    }

    /// Every warning with what it guards, in the order in which a reader meets them.
    pub fn guarded_warnings(&self) -> impl Iterator<Item = (Guarded<'_, T>, &Warning<T>)> {
        let of_card = self.warnings.iter().map(|warning| (Guarded::Card, warning));
        of_card.chain(self.sections().flat_map(Step::guarded_warnings))
    }

    /// The roles and permissions that it asks for and each of its steps, in reading order.
    pub fn requirements(&self) -> impl Iterator<Item = &(Id, Span)> {
        let of_steps = self.sections().flat_map(|step| &step.requires.ids);
        self.requires.ids.iter().chain(of_steps)
    }

    /// The conditions of its notes, steps and actions, in reading order.
    pub fn conditions(&self) -> impl Iterator<Item = &(Id, Span)> {
        let of_notes = self.notes.iter().flat_map(|note| &note.when);
        of_notes.chain(self.sections().flat_map(Step::conditions))
    }
}

impl<T> Step<T> {
    /// Every text of it, in the order in which a reader meets them.
    pub fn texts(&self) -> Vec<CardText<'_, T>> {
        let mut walk = TextWalk::new(Some(self));
        walk.step(TextRole::StepTitle, self);
        walk.texts
    }

    fn guarded_warnings(&self) -> impl Iterator<Item = (Guarded<'_, T>, &Warning<T>)> {
        let of_step = self
            .warnings
            .iter()
            .map(|warning| (Guarded::Step(self), warning));
        let of_actions = self.actions().flat_map(|action| {
            action
                .warnings
                .iter()
                .map(|warning| (Guarded::Action(self, action), warning))
        });
        of_step.chain(of_actions)
    }

    fn conditions(&self) -> impl Iterator<Item = &(Id, Span)> {
        let of_blocks = self.all_blocks().filter_map(|block| match block {
            Block::Action(action) => action.when.as_ref(),
            Block::Note(note) => note.when.as_ref(),
            Block::Figure(_) | Block::Outcome(_) | Block::Text(_) => None,
            Block::Table(_) | Block::Facts(_) | Block::Code(_) => None,
        });
        self.when.iter().chain(of_blocks)
    }
}

struct TextWalk<'a, T> {
    step: Option<&'a Step<T>>,
    texts: Vec<CardText<'a, T>>,
}

impl<'a, T> TextWalk<'a, T> {
    fn new(step: Option<&'a Step<T>>) -> TextWalk<'a, T> {
        let texts = Vec::new();
        TextWalk { step, texts }
    }

    fn one(&mut self, role: TextRole<'a, T>, text: &'a T) {
        let step = self.step;
        self.texts.push(CardText { role, text, step });
    }

    fn all(&mut self, role: TextRole<'a, T>, texts: impl IntoIterator<Item = &'a T>) {
        texts.into_iter().for_each(|text| self.one(role, text));
    }

    fn step(&mut self, title: TextRole<'a, T>, step: &'a Step<T>) {
        let Step {
            id: _,
            span: _,
            title: words,
            kind: _,
            when: _,
            then: _,
            requires: _,
            warnings,
            blocks,
        } = step;
        let around = self.step.replace(step);
        self.one(title, words);
        self.warnings(warnings, Guarded::Step(step));
        blocks.iter().for_each(|block| self.block(step, block));
        self.step = around;
    }

    fn block(&mut self, step: &'a Step<T>, block: &'a Block<T>) {
        match block {
            Block::Action(action) => self.action(step, action),
            Block::Note(note) => self.note(note),
            Block::Figure(figure) => self.figure(figure),
            Block::Outcome(outcome) => self.outcome(outcome),
            Block::Text(text) => self.one(TextRole::Paragraph, text),
            Block::Table(table) => self.table(table),
            Block::Facts(FactList { span: _, items }) => self.all(TextRole::Fact, items),
            Block::Code(CodeBlock { .. }) => {}
        }
    }

    fn action(&mut self, step: &'a Step<T>, action: &'a Action<T>) {
        let Action {
            id: _,
            span: _,
            when: _,
            warnings,
            text,
            choice,
            blocks,
        } = action;
        self.warnings(warnings, Guarded::Action(step, action));
        self.one(TextRole::Action(action), text);
        if let Some(choice) = choice {
            self.all(TextRole::Option, choice.texts());
        }
        blocks.iter().for_each(|block| self.block(step, block));
    }

    fn warnings(&mut self, warnings: &'a [Warning<T>], guarded: Guarded<'a, T>) {
        for warning in warnings {
            let Warning {
                id: _,
                span: _,
                severity: _,
                avoid,
                consequence,
            } = warning;
            self.one(TextRole::Avoid(warning, guarded), avoid);
            self.all(TextRole::Consequence(warning, guarded), consequence);
        }
    }

    fn note(&mut self, note: &'a Note<T>) {
        let Note {
            kind: _,
            span: _,
            when: _,
            body,
        } = note;
        self.all(TextRole::Note, body);
    }

    fn outcome(&mut self, outcome: &'a Outcome<T>) {
        let Outcome { span: _, body } = outcome;
        self.all(TextRole::Outcome, body);
    }

    fn table(&mut self, table: &'a Table<T>) {
        let Table {
            id: _,
            span: _,
            columns: _,
            head,
            rows,
        } = table;
        self.all(TextRole::TableHead, head);
        self.all(TextRole::TableCell, rows.iter().flatten());
    }

    fn figure(&mut self, figure: &'a Figure<T>) {
        let Figure {
            span: _,
            image: _,
            alt,
            attachment: _,
            callouts,
            unread: _,
        } = figure;
        self.one(TextRole::Alt(figure), alt);
        for callout in callouts {
            self.one(TextRole::CalloutLabel(figure), &callout.label);
        }
    }
}
