//! Steps with all that is in them, their callouts counted.

use super::super::view::*;
use super::Text;
use super::branches;
use super::figures::callouts;
use super::texts::{CardPresenter, anchor};
use crate::model::{
    Action, Block, Choice, ChoiceKind, ChoiceOption, Destination, Id, Jump, Note, Outcome,
    Requires, Step, Table, Troubleshooting,
};
use crate::picture::Size;

// How actions and sub-actions are counted.
const NUMBERS: &str = "1";
const LETTERS: &str = "a";

impl CardPresenter<'_> {
    pub(super) fn step_ref(&self, step: &Step<Text<'_>>) -> StepRef {
        let (label, lang, dir) = match self.number(&step.id) {
            Some(number) => (self.step_label(number), None, None),
            None => {
                let title = self.text(&step.title);
                (title.plain, title.lang, title.dir)
            }
        };
        StepRef {
            anchor: anchor(&step.id),
            label,
            lang,
            dir,
        }
    }

    // From 1; a problem has none.
    fn number(&self, step: &Id) -> Option<usize> {
        self.steps.iter().position(|id| id == step).map(|at| at + 1)
    }

    pub(super) fn step_label(&self, number: usize) -> String {
        self.words()
            .with(self.presenter.lang, "step", &[("number", number.into())])
    }

    /// The steps of a card, those marked that exclude each other.
    pub(super) fn steps(&self, steps: &[Step<Text<'_>>], card: &Requires) -> Vec<StepView> {
        let steps = steps.iter().map(|step| self.step(step, card));
        branches::marked(steps.collect())
    }

    pub(super) fn step(&self, step: &Step<Text<'_>>, card: &Requires) -> StepView {
        let Step {
            id,
            span: _,
            title,
            kind: _,
            when,
            then,
            requires,
            warnings,
            blocks,
        } = step;
        let number = self.number(id);
        self.here.set(number.unwrap_or(self.here.get()));
        self.callouts.replace(callouts(step));
        let own = requires
            .ids
            .iter()
            .filter(|(id, _)| !card.ids.iter().any(|(known, _)| known == id));
        let mut actions = 0;
        let blocks: Vec<BlockView> = blocks
            .iter()
            .map(|block| self.block(block, &mut actions, NUMBERS))
            .collect();
        let view = StepView {
            id: id.to_string(),
            anchor: anchor(id),
            number,
            label: number
                .map(|number| self.step_label(number))
                .unwrap_or_default(),
            title: self.text(title),
            when: self.condition(when),
            branch: None,
            back: None,
            requires: own
                .map(|(id, _)| self.requirement(id, Vec::new()))
                .collect(),
            warnings: self.warnings(warnings),
            beside: beside(&blocks),
            blocks,
            then: then.as_ref().map(|jump| self.jump(jump)),
            feedback: self.reports.of_step(&anchor(id)),
            fingerprint: self.fingerprints.of(Some(id)),
        };
        self.callouts.replace(Vec::new());
        view
    }

    pub(super) fn block(
        &self,
        block: &Block<Text<'_>>,
        actions: &mut usize,
        numbering: &'static str,
    ) -> BlockView {
        match block {
            Block::Action(action) => {
                *actions += 1;
                BlockView::Action(self.action(action, *actions, numbering))
            }
            Block::Note(note) => BlockView::Note(self.note(note)),
            Block::Figure(figure) => BlockView::Figure(self.figure(figure)),
            Block::Outcome(outcome) => BlockView::Outcome(self.outcome(outcome)),
            Block::Text(text) => BlockView::Text {
                text: self.text(text),
            },
            Block::Table(table) => BlockView::Table(self.table(table)),
            Block::Facts(facts) => BlockView::Facts(FactListView {
                items: self.texts(&facts.items),
            }),
            Block::Code(code) => BlockView::Code(CodeView {
                language: code.language.clone(),
                lines: code.text.lines().map(str::to_owned).collect(),
            }),
        }
    }

    fn table(&self, table: &Table<Text<'_>>) -> TableView {
        let Table {
            id: _,
            span: _,
            columns,
            head,
            rows,
        } = table;
        TableView {
            columns: columns.clone(),
            head: self.texts(head),
            rows: rows.iter().map(|row| self.texts(row)).collect(),
        }
    }

    fn jump(&self, jump: &Jump) -> JumpView {
        match &jump.to {
            Destination::End => JumpView {
                anchor: None,
                is_back: false,
                label: self.words().word(self.presenter.lang, "go-to-end"),
            },
            Destination::Step(id) => {
                let number = self
                    .number(id)
                    .expect("link has checked that the step exists");
                let is_back = number <= self.here.get();
                let key = if is_back {
                    "go-back-to-step"
                } else {
                    "go-to-step"
                };
                let number = [("number", number.into())];
                JumpView {
                    anchor: Some(anchor(id)),
                    is_back,
                    label: self.words().with(self.presenter.lang, key, &number),
                }
            }
        }
    }

    pub(super) fn troubleshooting(
        &self,
        section: &Troubleshooting<Text<'_>>,
        card: &Requires,
    ) -> TroubleshootingView {
        let Troubleshooting {
            id,
            span: _,
            title,
            intro,
            problems,
        } = section;
        // It comes after all steps.
        self.here.set(self.steps.len());
        TroubleshootingView {
            anchor: anchor(id),
            title: self.text(title),
            intro: self.texts(intro),
            problems: problems
                .iter()
                .map(|problem| self.step(problem, card))
                .collect(),
        }
    }

    pub(super) fn action(
        &self,
        action: &Action<Text<'_>>,
        number: usize,
        numbering: &'static str,
    ) -> ActionView {
        let Action {
            id,
            span: _,
            when,
            warnings,
            text,
            choice,
            blocks,
        } = action;
        ActionView {
            id: id.to_string(),
            anchor: anchor(id),
            number,
            numbering,
            mark: match numbering {
                LETTERS => letters(number),
                _ => number.to_string(),
            },
            when: self.condition(when),
            warnings: self.warnings(warnings),
            text: self.text(text),
            choice: choice.as_ref().map(|choice| self.choice(choice)),
            blocks: self.under(blocks),
        }
    }

    // Sub-actions have letters.
    fn under(&self, blocks: &[Block<Text<'_>>]) -> Vec<BlockView> {
        let mut actions = 0;
        let blocks = blocks.iter();
        blocks
            .map(|block| self.block(block, &mut actions, LETTERS))
            .collect()
    }

    pub(super) fn choice(&self, choice: &Choice<Text<'_>>) -> ChoiceView {
        let (pick, key) = match choice.kind {
            ChoiceKind::ExactlyOne => ("one", "choose-one"),
            ChoiceKind::AnyOf => ("any", "choose-any"),
        };
        let option = |ChoiceOption { text, to }: &ChoiceOption<Text<'_>>| OptionView {
            text: self.text(text),
            to: to.as_ref().map(|jump| self.jump(jump)),
            leaves: to.is_none() && self.kind.leaves_by(&text.text),
        };
        ChoiceView {
            pick,
            lead: self.words().word(self.presenter.lang, key),
            options: choice.options.iter().map(option).collect(),
        }
    }

    pub(super) fn notes(&self, notes: &[Note<Text<'_>>]) -> Vec<NoteView> {
        notes.iter().map(|note| self.note(note)).collect()
    }

    pub(super) fn note(&self, note: &Note<Text<'_>>) -> NoteView {
        let Note {
            kind,
            span: _,
            when,
            body,
        } = note;
        NoteView {
            severity: kind.name(),
            word: self
                .words()
                .word(self.presenter.lang, &format!("note-{}", kind.name())),
            when: self.condition(when),
            body: self.texts(body),
        }
    }

    pub(super) fn outcomes(&self, outcomes: &[Outcome<Text<'_>>]) -> Vec<OutcomeView> {
        outcomes
            .iter()
            .map(|outcome| self.outcome(outcome))
            .collect()
    }

    pub(super) fn outcome(&self, outcome: &Outcome<Text<'_>>) -> OutcomeView {
        OutcomeView {
            body: self.texts(&outcome.body),
        }
    }
}

// `None` where setting the figures beside the actions would move one of them past anything else.
fn beside(blocks: &[BlockView]) -> Option<BesideView> {
    let is_action = |block: &BlockView| matches!(block, BlockView::Action(_));
    let is_figure = |block: &BlockView| block.figure().is_some();
    let lead = blocks
        .iter()
        .position(|block| is_action(block) || is_figure(block))?;
    let (lead, rest) = blocks.split_at(lead);
    let first = rest.iter().position(is_figure)?;
    let after = rest[first..].iter().position(|block| !is_figure(block));
    let after = &rest[after.map_or(rest.len(), |after| first + after)..];
    let is_one_row = !after.iter().any(is_figure);
    let touches = match first {
        0 => after.first().is_none_or(is_action),
        _ => rest[..first].iter().all(is_action) && !after.iter().any(is_action),
    };
    let &FigureView { width, height, .. } = rest[first].figure()?;
    let size = Size { width, height };
    let last = rest
        .iter()
        .rposition(|block| is_action(block) || is_figure(block))?;
    (is_one_row && touches).then_some(BesideView {
        lead: lead.len(),
        tail: lead.len() + last + 1,
        is_wide: size.is_wide(),
    })
}

// a, b, ..., z, aa, ab, as a list with letters has them.
fn letters(number: usize) -> String {
    let mut letters = Vec::new();
    let mut left = number;
    while left > 0 {
        letters.push(char::from(b'a' + ((left - 1) % 26) as u8));
        left = (left - 1) / 26;
    }
    letters.into_iter().rev().collect()
}
