//! A card as a tree of units: what a page in another language is compared with, and what that page is. Takes cards, returns units in
//! reading order, each with what is the same in every language.

use std::collections::{BTreeMap, BTreeSet};

use super::neutral::neutral_address;
use crate::model::{
    Action, Block, Card, Choice, Descend, Figure, Id, Inline, Lang, Note, NoteKind, Outcome,
    Segment, Severity, Step, StepKind, Table, Troubleshooting, Warning, is_web_address, plain,
    walk,
};
use crate::phrases::phrase;
use crate::source::{FileId, Span};

/// The kind of what has no text, because it is the same in every language.
pub const CODE: &str = phrase!("block of code");

/// A part of a card: a text, or what holds other parts.
pub struct Unit<'a> {
    /// What it is, for a person: "action". Only units of one kind can be a pair.
    pub kind: &'static str,
    pub span: Span,
    pub text: Option<&'a Segment>,
    /// The card or step that links lead to.
    pub id: Option<&'a Id>,
    /// What it and its parts have that is the same in every language, sorted.
    pub marks: Vec<UnitMark>,
    pub parts: Vec<Unit<'a>>,
}

/// Something that a translation keeps as it is.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum UnitMark {
    Code(String),
    Number(String),
    Picture(String),
    Link(String),
    /// The name of a button that both pages have.
    Label(String),
}

impl UnitMark {
    /// Whether two units with different ones can't say the same.
    pub fn is_hard(&self) -> bool {
        match self {
            UnitMark::Code(_) | UnitMark::Number(_) | UnitMark::Picture(_) => true,
            UnitMark::Link(_) | UnitMark::Label(_) => false,
        }
    }
}

/// Makes units of the cards of one side.
pub struct UnitReader<'a> {
    pub lang: &'a Lang,
    /// The names of buttons that both sides have.
    pub labels: &'a BTreeSet<String>,
    /// Names of pictures by their path, the same for the same picture; one without a name of its own is not here.
    pub pictures: &'a BTreeMap<String, String>,
    /// Whether a text is one that the source has, and not one that the import made.
    pub is_said: &'a dyn Fn(&Segment) -> bool,
}

/// Every name of a button in a card.
pub fn labels(card: &Card<Segment>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for text in card.texts() {
        walk(&text.text.text, &mut |inline| {
            if let Inline::Ui(words) = inline {
                found.insert(plain(words));
            }
            Descend::Into
        });
    }
    found
}

impl UnitReader<'_> {
    /// A card.
    pub fn card<'a>(&self, card: &'a Card<Segment>) -> Unit<'a> {
        let Card {
            id,
            file,
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
        } = card;
        let mut head = self.texts(phrase!("title of a card"), [title]);
        for fact in facts {
            head.extend(self.texts(fact.kind.key, [&fact.text]));
        }
        head.extend(self.texts(phrase!("text of the goal"), goal));
        head.extend(self.warnings(warnings));
        head.extend(notes.iter().map(|note| self.note(note)));
        let span = Span::new(*file, 0..0);
        let mut parts = vec![whole(phrase!("head of a card"), span, head)];
        parts.extend(steps.iter().map(|step| self.step(step)));
        parts.extend(outcomes.iter().map(|outcome| self.outcome(outcome)));
        parts.extend(troubleshooting.as_ref().map(|part| self.troubles(part)));
        Unit {
            id: Some(id),
            ..whole(phrase!("card"), span, parts)
        }
    }

    fn step<'a>(&self, step: &'a Step<Segment>) -> Unit<'a> {
        let kind = match step.kind {
            StepKind::Procedure => phrase!("step"),
            StepKind::About => phrase!("section of facts"),
        };
        self.titled(kind, step)
    }

    fn titled<'a>(&self, kind: &'static str, step: &'a Step<Segment>) -> Unit<'a> {
        let Step {
            id,
            span,
            title,
            kind: _,
            when: _,
            then: _,
            requires: _,
            warnings,
            blocks,
        } = step;
        let mut parts = self.texts(phrase!("title of a step"), [title]);
        parts.extend(self.warnings(warnings));
        self.blocks(blocks, phrase!("action"), &mut parts);
        Unit {
            id: Some(id),
            ..whole(kind, *span, parts)
        }
    }

    fn troubles<'a>(&self, part: &'a Troubleshooting<Segment>) -> Unit<'a> {
        let Troubleshooting {
            id: _,
            span,
            title,
            intro,
            problems,
        } = part;
        let mut parts = self.texts(phrase!("title of the problems"), [title]);
        parts.extend(self.texts(phrase!("text"), intro));
        parts.extend(
            problems
                .iter()
                .map(|step| self.titled(phrase!("problem"), step)),
        );
        whole(phrase!("section of problems"), *span, parts)
    }

    // What is under an action follows it, so that a picture that moved under one is still compared.
    fn blocks<'a>(
        &self,
        blocks: &'a [Block<Segment>],
        action: &'static str,
        parts: &mut Vec<Unit<'a>>,
    ) {
        for block in blocks {
            match block {
                Block::Action(own) => self.action(own, action, parts),
                Block::Note(note) => parts.push(self.note(note)),
                Block::Figure(figure) => parts.push(self.figure(figure)),
                Block::Outcome(outcome) => parts.push(self.outcome(outcome)),
                Block::Text(text) => parts.extend(self.texts(phrase!("text"), [text])),
                Block::Table(table) => parts.push(self.table(table)),
                Block::Facts(list) => {
                    let items = self.texts(phrase!("item of a list"), &list.items);
                    parts.push(whole(phrase!("list"), list.span, items));
                }
                Block::Code(code) => parts.push(Unit {
                    marks: vec![UnitMark::Code(code.text.clone())],
                    ..whole(CODE, code.span, Vec::new())
                }),
            }
        }
    }

    fn action<'a>(
        &self,
        action: &'a Action<Segment>,
        kind: &'static str,
        parts: &mut Vec<Unit<'a>>,
    ) {
        let Action {
            id: _,
            span: _,
            when: _,
            warnings,
            text,
            choice,
            blocks,
        } = action;
        parts.extend(self.warnings(warnings));
        parts.extend(self.texts(kind, [text]));
        if let Some(Choice { kind: _, options }) = choice {
            let texts = options.iter().map(|option| &option.text);
            parts.push(whole(
                phrase!("choice"),
                text.span,
                self.texts(phrase!("option of a choice"), texts),
            ));
        }
        self.blocks(blocks, "sub-action", parts);
    }

    fn warnings<'a>(&self, warnings: &'a [Warning<Segment>]) -> Vec<Unit<'a>> {
        let unit = |warning: &'a Warning<Segment>| {
            let Warning {
                id: _,
                span,
                severity,
                avoid,
                consequence,
            } = warning;
            let mut parts = self.texts(phrase!("text of a warning"), [avoid]);
            parts.extend(self.texts(phrase!("consequence of a warning"), consequence));
            whole(warning_kind(*severity), *span, parts)
        };
        warnings.iter().map(unit).collect()
    }

    fn note<'a>(&self, note: &'a Note<Segment>) -> Unit<'a> {
        let kind = match note.kind {
            NoteKind::Important => phrase!("important note"),
            NoteKind::Note => phrase!("note"),
            NoteKind::Tip => phrase!("tip"),
        };
        whole(
            kind,
            note.span,
            self.texts(phrase!("text of a note"), &note.body),
        )
    }

    fn outcome<'a>(&self, outcome: &'a Outcome<Segment>) -> Unit<'a> {
        let parts = self.texts(phrase!("text of an outcome"), &outcome.body);
        whole(phrase!("outcome"), outcome.span, parts)
    }

    fn table<'a>(&self, table: &'a Table<Segment>) -> Unit<'a> {
        let Table {
            id: _,
            span,
            columns: _,
            head,
            rows,
        } = table;
        let row = |kind: &'static str, cells: &'a [Segment]| {
            let start = cells.first().map_or(*span, |cell| cell.span);
            whole(kind, start, self.texts(phrase!("cell of a table"), cells))
        };
        let mut parts = vec![row(phrase!("head of a table"), head)];
        parts.extend(
            rows.iter()
                .map(|cells| row(phrase!("row of a table"), cells)),
        );
        whole(phrase!("table"), *span, parts)
    }

    fn figure<'a>(&self, figure: &'a Figure<Segment>) -> Unit<'a> {
        let Figure {
            span,
            image,
            alt,
            attachment: _,
            callouts,
            unread: _,
        } = figure;
        let mut parts = self.texts(phrase!("text of a picture"), [alt]);
        parts.extend(self.texts(
            phrase!("name of a callout"),
            callouts.iter().map(|callout| &callout.label),
        ));
        let mut unit = whole(phrase!("picture"), *span, parts);
        let name = self.pictures.get(image).cloned();
        unit.marks.extend(name.map(UnitMark::Picture));
        unit.marks.sort();
        unit
    }

    fn texts<'a>(
        &self,
        kind: &'static str,
        texts: impl IntoIterator<Item = &'a Segment>,
    ) -> Vec<Unit<'a>> {
        let said = texts.into_iter().filter(|text| (self.is_said)(text));
        said.map(|text| Unit {
            text: Some(text),
            marks: self.marks(&text.text),
            ..whole(kind, text.span, Vec::new())
        })
        .collect()
    }

    fn marks(&self, text: &[Inline]) -> Vec<UnitMark> {
        let mut marks = numbers(&plain(text));
        walk(text, &mut |inline| {
            match inline {
                Inline::Code(code) => marks.push(UnitMark::Code(code.clone())),
                Inline::Link { target, words: _ } if is_web_address(target) => {
                    marks.push(UnitMark::Link(neutral_address(target, self.lang)));
                }
                Inline::Ui(words) => {
                    let name = Some(plain(words)).filter(|name| self.labels.contains(name));
                    marks.extend(name.map(UnitMark::Label));
                }
                Inline::Text(_)
                | Inline::Emphasis(_)
                | Inline::Callout { .. }
                | Inline::Link { .. } => {}
            }
            Descend::Into
        });
        marks.sort();
        marks
    }
}

fn warning_kind(severity: Severity) -> &'static str {
    match severity {
        Severity::Danger => phrase!("warning (danger)"),
        Severity::Warning => phrase!("warning (warning)"),
        Severity::Caution => phrase!("warning (caution)"),
        Severity::Notice => phrase!("warning (notice)"),
    }
}

fn numbers(text: &str) -> Vec<UnitMark> {
    let digits = text.split(|c: char| !c.is_ascii_digit());
    let digits = digits.filter(|digits| !digits.is_empty());
    digits
        .map(|digits| UnitMark::Number(digits.to_owned()))
        .collect()
}

fn whole<'a>(kind: &'static str, span: Span, parts: Vec<Unit<'a>>) -> Unit<'a> {
    let all = parts.iter().flat_map(|part| part.marks.iter().cloned());
    let mut marks: Vec<UnitMark> = all.collect();
    marks.sort();
    Unit {
        kind,
        span,
        text: None,
        id: None,
        marks,
        parts,
    }
}

impl<'a> Unit<'a> {
    /// Where a card was that is not in the guide any more.
    pub fn removed_card() -> Unit<'a> {
        whole(phrase!("card"), Span::new(FileId::NONE, 0..0), Vec::new())
    }

    /// The cards of a page as one unit.
    pub fn page(cards: Vec<Unit<'a>>) -> Unit<'a> {
        whole("page", Span::new(FileId::NONE, 0..0), cards)
    }

    pub fn is_warning(&self) -> bool {
        self.kind.starts_with("warning (")
    }

    /// It, or what it holds, down to what has no parts.
    pub fn leaves<'b>(&'b self, found: &mut Vec<&'b Unit<'a>>) {
        match self.parts.is_empty() {
            true => found.push(self),
            false => self.parts.iter().for_each(|part| part.leaves(found)),
        }
    }
}
