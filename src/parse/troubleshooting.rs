//! The last section of a card. Takes the headed parts in the author's order, returns the steps and
//! problems, and where the steps end.

use stappenkaart_say::say;

use super::expanded::{ExpandedStep, Section, SectionPiece};
use super::fixes;
use super::raw::{HeadingKind, StepHead};
use super::text::SourceText;
use crate::codes;
use crate::diag::Problems;
use crate::model::{Block, Id, Segment, Step, Troubleshooting};
use crate::source::Span;

/// Where the steps end and what follows them.
pub struct StepsEnd {
    /// How many steps there are before the first problem.
    pub first_problem: usize,
    /// Whether a step comes before it, and not only facts.
    pub has_steps: bool,
    intro: Option<TroubleshootingIntro>,
}

struct TroubleshootingIntro {
    id: Id,
    span: Span,
    title: Segment,
    texts: Vec<Segment>,
}

impl StepsEnd {
    /// The section, with the problems taken off the end of `steps`. `None` for a card without one.
    pub fn troubleshooting(
        self,
        steps: &mut Vec<Step<Segment>>,
    ) -> Option<Troubleshooting<Segment>> {
        let problems = steps.split_off(self.first_problem);
        let TroubleshootingIntro {
            id,
            span,
            title,
            texts,
        } = self.intro?;
        Some(Troubleshooting {
            id,
            span,
            title,
            intro: texts,
            problems,
        })
    }
}

/// Sorts the parts: steps, and then the problems of the troubleshooting section. A part in the
/// wrong place is a problem, and is kept as a step.
pub fn split(
    parts: Vec<ExpandedStep>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> (Vec<ExpandedStep>, StepsEnd) {
    let has_section = parts
        .iter()
        .any(|part| part.head.kind == HeadingKind::Troubleshooting);
    let mut intro = None;
    let (mut steps, mut remedies) = (Vec::new(), Vec::new());
    for part in parts {
        let span = part.head.span;
        match (part.head.kind, &intro) {
            (HeadingKind::Step | HeadingKind::About, None) => steps.push(part),
            (HeadingKind::Step | HeadingKind::About, Some(_)) => {
                after_troubleshooting(span, problems);
                remedies.push(part);
            }
            (HeadingKind::Problem, Some(_)) => remedies.push(part),
            (HeadingKind::Problem, None) => {
                let is_step = part.section.acts() && !has_section && span.file == source.file;
                level_three(span, is_step.then_some(source), problems);
                steps.push(part);
            }
            (HeadingKind::Troubleshooting, None) => intro = Some(intro_of(part, problems)),
            (HeadingKind::Troubleshooting, Some(_)) => second_troubleshooting(span, problems),
        }
    }
    if let Some(intro) = intro.as_ref().filter(|_| remedies.is_empty()) {
        without_problems(intro.span, problems);
    }
    let first_problem = steps.len();
    let is_step = |part: &ExpandedStep| part.head.kind != HeadingKind::About;
    let has_steps = steps.iter().any(is_step);
    steps.extend(remedies);
    (
        steps,
        StepsEnd {
            first_problem,
            has_steps,
            intro,
        },
    )
}

fn second_troubleshooting(span: Span, problems: &mut Problems) {
    problems
        .error(codes::SK108, span, say!("a second troubleshooting section"))
        .help(say!("put its problems under the first one"));
}

fn without_problems(span: Span, problems: &mut Problems) {
    problems
        .error(codes::SK118, span, say!("a troubleshooting section without problems"))
        .help(say!("write what the reader sees as `### It goes wrong {{#id}}`, and below it each action as `1. ...`"));
}

// `source` is the text in which it can be made a step.
fn level_three(span: Span, source: Option<SourceText<'_>>, problems: &mut Problems) {
    let fix = source.and_then(|source| fixes::heading_level(source.text, span, 3));
    problems
        .error(codes::SK108, span, say!("a heading of level 3 is not a step"))
        .help(say!("make it a step: `## Title {{#id}}`; a part of the step above has no heading, but is an action with sub-actions under it; `### ` is only a problem of the section `## Title {{#id kind=troubleshooting}}`"))
        .fixed_by(fix);
}

fn after_troubleshooting(span: Span, problems: &mut Problems) {
    problems
        .error(codes::SK108, span, say!("a step after the troubleshooting section"))
        .help(say!("move it before that section, or make it one of its problems: `### What the reader sees {{#id}}`"));
}

fn intro_of(part: ExpandedStep, problems: &mut Problems) -> TroubleshootingIntro {
    let ExpandedStep {
        head,
        section: Section { pieces, requires },
        included: _,
    } = part;
    let StepHead {
        kind: _,
        id,
        span,
        title,
        when,
        then,
    } = head;
    let strange = [
        when.map(|(_, span)| span),
        then.map(|jump| jump.span),
        requires.ids.first().map(|(_, span)| *span),
    ];
    let mut strange: Vec<Span> = strange.into_iter().flatten().collect();
    let mut texts = Vec::new();
    for piece in pieces {
        match piece {
            SectionPiece::Block(Block::Text(text)) => texts.push(text),
            SectionPiece::Warning(guarding) => strange.push(guarding.warning.span),
            SectionPiece::Block(Block::Action(action)) => strange.push(action.span),
            SectionPiece::Block(Block::Note(note)) => strange.push(note.span),
            SectionPiece::Block(Block::Figure(figure)) => strange.push(figure.span),
            SectionPiece::Block(Block::Outcome(outcome)) => strange.push(outcome.span),
            SectionPiece::Block(Block::Table(table)) => strange.push(table.span),
            SectionPiece::Block(Block::Facts(facts)) => strange.push(facts.span),
            SectionPiece::Block(Block::Code(code)) => strange.push(code.span),
        }
    }
    for span in strange {
        let message =
            say!("this is in the troubleshooting section, but not under one of its problems");
        problems.error(codes::SK108, span, message).help(say!(
            "move it under the problem that it is about: `### What the reader sees {{#id}}`"
        ));
    }
    TroubleshootingIntro {
        id,
        span,
        title,
        texts,
    }
}
