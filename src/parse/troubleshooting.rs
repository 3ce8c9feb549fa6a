//! The last section of a card. Takes the headed parts in the author's order, gives the steps and problems, and where the one ends.

use super::card::{RawKind, RawStep};
use super::fixes;
use super::section::{Page, Piece, Section};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, Id, Segment, Step, Troubleshooting};
use crate::source::Span;

/// Where the steps end and what is behind them.
pub struct End {
    /// How many steps there are before the first problem.
    pub first_problem: usize,
    head: Option<Head>,
}

struct Head {
    id: Id,
    span: Span,
    title: Segment,
    intro: Vec<Segment>,
}

impl End {
    /// The section, with the problems taken off the end of `steps`. `None` for a card without one.
    pub fn troubleshooting(
        self,
        steps: &mut Vec<Step<Segment>>,
    ) -> Option<Troubleshooting<Segment>> {
        let problems = steps.split_off(self.first_problem);
        let Head {
            id,
            span,
            title,
            intro,
        } = self.head?;
        Some(Troubleshooting {
            id,
            span,
            title,
            intro,
            problems,
        })
    }
}

/// Sorts the parts: steps, and then the problems of the troubleshooting section. A part in the wrong place is a problem, and is
/// kept as a step.
pub fn split(
    raw: Vec<RawStep>,
    page: Page<'_>,
    problems: &mut Vec<Diagnostic>,
) -> (Vec<RawStep>, End) {
    let has_section = raw.iter().any(|part| part.kind == RawKind::Troubleshooting);
    let mut end = End {
        first_problem: 0,
        head: None,
    };
    let (mut steps, mut remedies) = (Vec::new(), Vec::new());
    for part in raw {
        match part.kind {
            RawKind::Step if end.head.is_some() => {
                problems.push(behind(part.span));
                remedies.push(part);
            }
            RawKind::Step => steps.push(part),
            RawKind::Problem if end.head.is_some() => remedies.push(part),
            RawKind::Problem => {
                let acts = part
                    .section
                    .pieces
                    .iter()
                    .any(|piece| matches!(piece, Piece::Block(Block::Action(_))));
                let problem = level_three(part.span);
                let is_step = acts && !has_section && part.span.file == page.file;
                problems.push(if is_step {
                    fixes::heading_level(problem, page.text, part.span, 3)
                } else {
                    problem
                });
                steps.push(part);
            }
            RawKind::Troubleshooting if end.head.is_some() => {
                let problem =
                    Diagnostic::error(codes::SK108, part.span, "a second troubleshooting section");
                problems.push(problem.help("put its problems under the first one"));
            }
            RawKind::Troubleshooting => end.head = Some(head(part, problems)),
        }
    }
    if let Some(head) = end.head.as_ref().filter(|_| remedies.is_empty()) {
        let problem = Diagnostic::error(
            codes::SK118,
            head.span,
            "a troubleshooting section without problems",
        );
        problems.push(
            problem.help("write what the reader sees as `### It goes wrong {#id}`, and below it what to do, each as `1. ...`"),
        );
    }
    end.first_problem = steps.len();
    steps.extend(remedies);
    (steps, end)
}

fn behind(span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK108, span, "a step behind the troubleshooting section")
        .help("move it before that section, or make it one of its problems: `### What the reader sees {#id}`")
}

fn level_three(span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK108, span, "a heading of level 3 is no step")
        .help("a step starts with `## `; `### ` is a problem of the section `## Title {#id kind=troubleshooting}`")
}

fn head(part: RawStep, problems: &mut Vec<Diagnostic>) -> Head {
    let RawStep {
        kind: _,
        id,
        span,
        title,
        when,
        then,
        section: Section { pieces, requires },
        included: _,
    } = part;
    let mut refuse =
        |span: Span| {
            let problem = Diagnostic::error(
                codes::SK108,
                span,
                "this stands in the troubleshooting section and in none of its problems",
            );
            problems.push(problem.help(
                "move it under the problem that it is about: `### What the reader sees {#id}`",
            ));
        };
    let spans = [
        when.map(|(_, span)| span),
        then.map(|jump| jump.span),
        requires.ids.first().map(|(_, span)| *span),
    ];
    spans.into_iter().flatten().for_each(&mut refuse);
    let mut intro = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Block(Block::Text(text)) => intro.push(text),
            Piece::Warning { warning, guards: _ } => refuse(warning.span),
            Piece::Block(Block::Action(action)) => refuse(action.span),
            Piece::Block(Block::Note(note)) => refuse(note.span),
            Piece::Block(Block::Figure(figure)) => refuse(figure.span),
            Piece::Block(Block::Outcome(outcome)) => refuse(outcome.span),
            Piece::Block(Block::Table(table)) => refuse(table.span),
        }
    }
    Head {
        id,
        span,
        title,
        intro,
    }
}
