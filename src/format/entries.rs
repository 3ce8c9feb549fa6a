//! The texts of a card as a flat list. Takes a view of a card or of a part of it, returns each text in reading order with what it is:
//! for what looks at the words and not at the page.

use super::view::*;

/// A text and what it is.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    pub text: &'a TextView,
    pub kind: EntryKind<'a>,
    /// Whether it is the first text of its kind's block: the first paragraph of a note, the first option of a choice.
    pub first: bool,
}

/// What a text is.
#[derive(Debug, Clone, Copy)]
pub enum EntryKind<'a> {
    /// Of a card, a step or a section.
    Title,
    /// Context, a goal, an audience, an item of a list of facts.
    Text,
    Warning(&'a WarningView),
    /// The command of the action with this number or letter.
    Action(&'a str),
    Choice(&'a ChoiceView),
    Note(&'a NoteView),
    Outcome,
    /// The cell of a table.
    Cell,
    /// What a picture shows, for readers who can't see it.
    Picture,
    Callout(&'a CalloutView),
}

/// A warning and what it guards: an action, or else a step, or else the whole card.
#[derive(Debug, Clone, Copy)]
pub struct Guard<'a> {
    pub warning: &'a WarningView,
    pub step: Option<&'a StepView>,
    pub action: Option<&'a ActionView>,
}

/// Every warning of a card, in the order in which a reader meets them.
pub fn warnings(card: &CardView) -> Vec<Guard<'_>> {
    let mut guards: Vec<Guard<'_>> = card
        .warnings
        .iter()
        .map(|warning| Guard {
            warning,
            step: None,
            action: None,
        })
        .collect();
    for step in card.sections() {
        guards.extend(step.warnings.iter().map(|warning| Guard {
            warning,
            step: Some(step),
            action: None,
        }));
        for action in step.actions() {
            guards.extend(action.warnings.iter().map(|warning| Guard {
                warning,
                step: Some(step),
                action: Some(action),
            }));
        }
    }
    guards
}

/// What a card says before its first step.
pub fn of_head(card: &CardView) -> Vec<Entry<'_>> {
    let mut list = List::default();
    list.one(&card.title, EntryKind::Title);
    let details = &card.details;
    for fact in &details.facts {
        list.one(&fact.text, EntryKind::Text);
    }
    list.all(&card.goal, EntryKind::Text);
    list.warnings(&card.warnings);
    list.notes(&card.notes);
    list.entries
}

/// What a card says after its last step.
pub fn of_end(card: &CardView) -> Vec<Entry<'_>> {
    let mut list = List::default();
    list.outcomes(&card.outcomes);
    list.entries
}

/// What a troubleshooting says before its first problem.
pub fn of_troubleshooting(section: &TroubleshootingView) -> Vec<Entry<'_>> {
    let TroubleshootingView {
        anchor: _,
        title,
        intro,
        problems: _,
    } = section;
    let mut list = List::default();
    list.one(title, EntryKind::Title);
    list.all(intro, EntryKind::Text);
    list.entries
}

/// All that a step says. What it takes from `guide.toml`, such as the question of its condition, is not a text of the step.
pub fn of_step(step: &StepView) -> Vec<Entry<'_>> {
    let mut list = List::default();
    list.one(&step.title, EntryKind::Title);
    list.warnings(&step.warnings);
    step.blocks.iter().for_each(|block| list.block(block));
    list.entries
}

#[derive(Default)]
struct List<'a> {
    entries: Vec<Entry<'a>>,
}

impl<'a> List<'a> {
    fn one(&mut self, text: &'a TextView, kind: EntryKind<'a>) {
        self.entries.push(Entry {
            text,
            kind,
            first: true,
        });
    }

    fn all(&mut self, texts: impl IntoIterator<Item = &'a TextView>, kind: EntryKind<'a>) {
        self.entries
            .extend(texts.into_iter().enumerate().map(|(at, text)| Entry {
                text,
                kind,
                first: at == 0,
            }));
    }

    fn cell(&mut self, cell: &'a TextView) {
        self.one(cell, EntryKind::Cell);
    }

    fn warnings(&mut self, warnings: &'a [WarningView]) {
        for warning in warnings {
            self.all(
                std::iter::once(&warning.avoid).chain(&warning.consequence),
                EntryKind::Warning(warning),
            );
        }
    }

    fn notes(&mut self, notes: &'a [NoteView]) {
        notes
            .iter()
            .for_each(|note| self.all(&note.body, EntryKind::Note(note)));
    }

    fn outcomes(&mut self, outcomes: &'a [OutcomeView]) {
        outcomes
            .iter()
            .for_each(|outcome| self.all(&outcome.body, EntryKind::Outcome));
    }

    fn action(&mut self, action: &'a ActionView) {
        self.warnings(&action.warnings);
        self.one(&action.text, EntryKind::Action(&action.mark));
        if let Some(choice) = &action.choice {
            self.all(
                choice.options.iter().map(|option| &option.text),
                EntryKind::Choice(choice),
            );
        }
        action.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a BlockView) {
        match block {
            BlockView::Action(action) => self.action(action),
            BlockView::Note(note) => self.notes(std::slice::from_ref(note)),
            BlockView::Outcome(outcome) => self.outcomes(std::slice::from_ref(outcome)),
            BlockView::Text { text } => self.one(text, EntryKind::Text),
            BlockView::Table(table) => {
                let cells = table.head.iter().chain(table.rows.iter().flatten());
                cells.for_each(|cell| self.cell(cell));
            }
            BlockView::Facts(facts) => self.all(&facts.items, EntryKind::Text),
            BlockView::Code(_) => {}
            BlockView::Figure(figure) => self.figure(figure),
        }
    }

    fn figure(&mut self, figure: &'a FigureView) {
        self.one(&figure.alt, EntryKind::Picture);
        for (at, callout) in figure.callouts.iter().enumerate() {
            self.entries.push(Entry {
                text: &callout.label,
                kind: EntryKind::Callout(callout),
                first: at == 0,
            });
        }
    }
}
