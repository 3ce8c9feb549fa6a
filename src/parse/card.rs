//! A card. Takes a `card.md`, returns a `Card<Segment>`: its sections read, its includes brought
//! in, its warnings put before what they guard.

use std::collections::BTreeMap;
use std::rc::Rc;

use stappenkaart_say::say;

use super::attach::{Placed, place};
use super::expand::Expander;
use super::expanded::{ExpandedStep, Section, SectionPiece};
use super::fixes;
use super::front_matter::{Front, front};
use super::invisible::invisible;
use super::kind;
use super::raw::GuardingWarning;
use super::raw_file::raw_file;
use super::shared::SharedFiles;
use super::stray_markers::hidden_markers;
use super::text::{SourceText, read_text};
use super::troubleshooting::{StepsEnd, split};
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::model::{Block, Card, CardKind, Id, Note, Outcome, Segment};
use crate::source::{FileId, Span};

/// Reads a card. `None` when it has no front matter; the problems say what was not understood.
pub fn card(
    shared: &mut SharedFiles<'_>,
    file: FileId,
) -> (Option<Card<Segment>>, Vec<Diagnostic>) {
    let mut problems = Problems::new();
    let card = read_text(shared.sources, file, &mut problems).and_then(|text| {
        let abbreviations = Rc::clone(&shared.abbreviations);
        let source = SourceText {
            file,
            text: &text,
            abbreviations: &abbreviations,
        };
        read(shared, source, &mut problems)
    });
    (card, problems.into_vec())
}

fn read(
    shared: &mut SharedFiles<'_>,
    source: SourceText<'_>,
    problems: &mut Problems,
) -> Option<Card<Segment>> {
    let file = source.file;
    invisible(source.text, file, problems);
    let Front {
        title,
        facts,
        details,
        body,
    } = front(source.text, file, problems)?;
    hidden_markers(source, 0..body, problems);
    let version = details
        .ui_version
        .as_ref()
        .map(|(version, _)| version.as_str());
    let (head, steps) = expanded(shared, source, (body, version), problems);
    let Section { pieces, requires } = head;
    let CardHead {
        goal,
        notes,
        outcomes,
        warnings,
    } = head_of(pieces, problems);
    let (steps, end) = split(steps, source, problems);
    if details.kind != CardKind::Reference {
        check_steps(&end, file, problems);
    }
    let Placed {
        warnings,
        mut steps,
        ..
    } = place(warnings, steps, details.kind, problems);
    let troubleshooting = end.troubleshooting(&mut steps);
    let mut card = Card {
        id: folder_name(shared.sources.path(file)),
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
    };
    kind::check(&card, problems);
    fixes::make_unique(&card, problems);
    name_repeated(&mut card);
    Some(card)
}

// The card's Markdown with the content of its includes.
fn expanded(
    shared: &mut SharedFiles<'_>,
    source: SourceText<'_>,
    (body, version): (usize, Option<&str>),
    problems: &mut Problems,
) -> (Section, Vec<ExpandedStep>) {
    let raw = raw_file(source, body, "", problems);
    let mut expander = Expander {
        shared,
        version,
        open: vec![source.file],
        count: 0,
        problems,
    };
    let (head, steps) = expander.file(raw);
    (head, without_twins(steps, source.file, problems))
}

fn check_steps(end: &StepsEnd, file: FileId, problems: &mut Problems) {
    // No error here: the missing steps may be in the include that failed.
    let include_failed = problems.iter().any(|problem| problem.code == codes::SK210);
    if !end.has_steps && !include_failed {
        problems
            .error(
                codes::SK118,
                Span::new(file, 0..0),
                say!("the card has no steps"),
            )
            .help(say!(
                "start a step with a line such as `## Log in {{#log-in}}`"
            ));
    }
}

// A shared warning may be said at every place that it guards: the second time it is `its-id-2`.
fn name_repeated(card: &mut Card<Segment>) {
    let mut seen: BTreeMap<Id, (Span, usize)> = BTreeMap::new();
    let file = card.file;
    for warning in card.all_warnings_mut() {
        let (span, count) = seen.entry(warning.id.clone()).or_insert((warning.span, 0));
        *count += 1;
        if *count > 1 && *span == warning.span && span.file != file {
            warning.id = Id::new(format!("{}-{count}", warning.id));
        }
    }
}

// A shared step that is included twice is one mistake, not one for each of its ids.
fn without_twins(
    steps: Vec<ExpandedStep>,
    card: FileId,
    problems: &mut Problems,
) -> Vec<ExpandedStep> {
    let mut kept: Vec<ExpandedStep> = Vec::with_capacity(steps.len());
    for step in steps {
        let head = &step.head;
        let twin = kept
            .iter()
            .find(|known| known.head.span == head.span && head.span.file != card);
        let (Some(twin), Some(span)) = (twin, step.included) else {
            kept.push(step);
            continue;
        };
        let id = &head.id;
        let message = say!("this includes the step `{id}` a second time");
        let problem = problems.error(codes::SK210, span, message).help(say!(
            "remove it; to send the reader to that step, link to it: `[words](#{id})`"
        ));
        if let Some(first) = twin.included {
            problem.also(first, say!("the card already has it here"));
        }
    }
    kept
}

// A card is named after its folder.
fn folder_name(path: &str) -> Id {
    Id::new(path.rsplit('/').nth(1).unwrap_or_default())
}

struct CardHead {
    goal: Vec<Segment>,
    notes: Vec<Note<Segment>>,
    outcomes: Vec<Outcome<Segment>>,
    warnings: Vec<GuardingWarning>,
}

fn head_of(pieces: Vec<SectionPiece>, problems: &mut Problems) -> CardHead {
    let mut head = CardHead {
        goal: Vec::new(),
        notes: Vec::new(),
        outcomes: Vec::new(),
        warnings: Vec::new(),
    };
    check_head_order(&pieces, problems);
    let mut refuse = |span: Span, what: &str| {
        problems
            .error(codes::SK108, span, say!("{what} before the first step"))
            .help(say!("put it under a step: `## Title {{#id}}`"));
    };
    for piece in pieces {
        match piece {
            SectionPiece::Warning(warning) => head.warnings.push(warning),
            SectionPiece::Block(Block::Text(text)) => head.goal.push(text),
            SectionPiece::Block(Block::Note(note)) => head.notes.push(note),
            SectionPiece::Block(Block::Outcome(outcome)) => head.outcomes.push(outcome),
            SectionPiece::Block(Block::Action(action)) => refuse(action.span, say!("an action")),
            SectionPiece::Block(Block::Figure(figure)) => refuse(figure.span, say!("a figure")),
            SectionPiece::Block(Block::Table(table)) => refuse(table.span, say!("a table")),
            SectionPiece::Block(Block::Facts(facts)) => refuse(facts.span, say!("a list")),
            SectionPiece::Block(Block::Code(code)) => refuse(code.span, say!("a block of code")),
        }
    }
    head
}

// Readers get the goal, then the warnings of the whole card, then its notes.
fn check_head_order(pieces: &[SectionPiece], problems: &mut Problems) {
    let is_guarding = |piece: &SectionPiece| match piece {
        SectionPiece::Warning(warning) => warning.guards.is_none(),
        SectionPiece::Block(_) => false,
    };
    let is_note = |piece: &SectionPiece| matches!(piece, SectionPiece::Block(Block::Note(_)));
    for (at, piece) in pieces.iter().enumerate() {
        let has_note = pieces[..at].iter().any(is_note);
        let has_warning = pieces[..at].iter().any(is_guarding);
        match piece {
            SectionPiece::Block(Block::Text(text)) if has_note || has_warning => {
                let message = say!(
                    "this text is typed after a warning or note, and readers would get it before that, as a part of the goal"
                );
                problems.error(codes::SK108, text.span, message).help(say!(
                    "move it up, to right below the front matter, or write it as a `> [!NOTE]` where it is"
                ));
            }
            SectionPiece::Warning(warning) if is_guarding(piece) && has_note => {
                let message = say!(
                    "the warning `{}` is typed after a note, and readers would get it before that",
                    warning.warning.id
                );
                problems
                    .error(codes::SK108, warning.warning.span, message)
                    .help(say!("move the note to below the warning"));
            }
            SectionPiece::Warning(_) | SectionPiece::Block(_) => {}
        }
    }
}
