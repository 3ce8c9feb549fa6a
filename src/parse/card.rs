//! A card. Takes a `card.md`, gives a `Card<Segment>`: its sections read, its includes brought in, its warnings put before what
//! they guard.

use std::cell::Cell;
use std::collections::BTreeMap;

use super::attach::{Guarding, Placed, place};
use super::attributes::{self, Attributes, END, slug};
use super::blocks::{self, hidden_markers};
use super::fixes;
use super::front::{Front, front};
use super::include::{Included, include, is_include};
use super::inline::inlines;
use super::invisible::invisible;
use super::markdown::{Kind, Node, Swallowed, Swallower, nodes};
use super::section::{Page, Piece, Section, SectionReader};
use super::troubleshooting::split;
use super::{Setting, no_span, unreadable};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, Card, Id, Jump, Note, Outcome, Segment, plain, to_markdown};
use crate::source::{FileId, Sources, Span};
use crate::suggest::{nearest, suggest};

/// A headed part of a card as it was read, its warnings not yet placed.
pub struct RawStep {
    pub kind: RawKind,
    pub id: Id,
    pub span: Span,
    pub title: Segment,
    pub when: Option<(Id, Span)>,
    pub then: Option<Jump>,
    pub section: Section,
    /// The include that brought it in, in the file that is read first.
    pub included: Option<Span>,
}

/// What a heading starts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RawKind {
    Step,
    /// The head of the last section, which holds problems.
    Troubleshooting,
    Problem,
}

/// Reads a card. `None` when it has no front matter; the problems say what was not understood.
pub fn card(sources: &Sources, file: FileId) -> (Option<Card<Segment>>, Vec<Diagnostic>) {
    let mut problems = Vec::new();
    let card = read(sources, file, &mut problems);
    (card, problems)
}

fn read(sources: &Sources, file: FileId, problems: &mut Vec<Diagnostic>) -> Option<Card<Segment>> {
    let text = match sources.text(file) {
        Ok(text) => text,
        Err(error) => {
            problems.push(unreadable(sources, file, &error));
            return None;
        }
    };
    invisible(&text, file, problems);
    let Front {
        title,
        audience,
        details,
        body,
    } = front(&text, file, problems)?;
    hidden_markers(&text, 0..body, file, problems);
    let version = details
        .ui_version
        .as_ref()
        .map(|(version, _)| version.as_str());
    let includes = Cell::new(0);
    let page = Page {
        setting: Setting {
            sources,
            version,
            includes: &includes,
        },
        file,
        text: &text,
        open: &[file],
    };
    let (head, raw) = sections(page, body, "", problems);
    let Section { pieces, requires } = head;
    let Head {
        goal,
        notes,
        outcomes,
        warnings,
    } = head_of(pieces, problems);
    let raw = without_twins(raw, file, problems);
    let (raw, end) = split(raw, page, problems);
    // An include that can't be followed was to bring them.
    if end.first_problem == 0 && !problems.iter().any(|problem| problem.code == codes::SK210) {
        let problem = Diagnostic::error(codes::SK118, no_span(file), "the card has no steps");
        problems.push(problem.help("start a step with a line such as `## Log in {#log-in}`"));
    }
    let Placed {
        warnings,
        mut steps,
    } = place(warnings, raw, problems);
    let troubleshooting = end.troubleshooting(&mut steps);
    let id = folder_name(sources.path(file));
    let mut card = Card {
        id,
        file,
        title,
        audience,
        details,
        goal,
        requires,
        warnings,
        notes,
        steps,
        outcomes,
        troubleshooting,
    };
    fixes::make_unique(&card, problems);
    name_repeated(&mut card);
    Some(card)
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

// A shared step that comes twice is one mistake, and not one for each of its ids.
fn without_twins(raw: Vec<RawStep>, card: FileId, problems: &mut Vec<Diagnostic>) -> Vec<RawStep> {
    let mut kept: Vec<RawStep> = Vec::with_capacity(raw.len());
    for step in raw {
        let twin = kept
            .iter()
            .find(|known| known.span == step.span && step.span.file != card);
        let (Some(twin), Some(span)) = (twin, step.included) else {
            kept.push(step);
            continue;
        };
        let problem = Diagnostic::error(
            codes::SK210,
            span,
            format!("this brings the step `{}` in a second time", step.id),
        );
        let problem = twin.included.into_iter().fold(problem, |problem, first| {
            problem.also(first, "it is in the card already")
        });
        problems.push(problem.help(format!(
            "take it away; to lead the reader to that step, link to it: `[words](#{})`",
            step.id
        )));
    }
    kept
}

// A card is named after its folder.
fn folder_name(path: &str) -> Id {
    Id::new(path.rsplit('/').nth(1).unwrap_or_default())
}

/// What stands before the first step of a file, and the steps. `body` is where its Markdown starts, `head` the name in front of
/// the texts before the first step.
pub fn sections(
    page: Page<'_>,
    body: usize,
    head: &str,
    problems: &mut Vec<Diagnostic>,
) -> (Section, Vec<RawStep>) {
    let (nodes, lost) = nodes(&page.text[body..], body);
    problems.extend(lost.into_iter().map(|lost| swallowed(lost, page)));
    let headed = nodes
        .iter()
        .position(|node| matches!(node.kind, Kind::Heading { .. }))
        .unwrap_or(nodes.len());
    let (head, mut steps) = section(page, head, &nodes[..headed], problems);
    let mut rest = &nodes[headed..];
    while let Some((heading, more)) = rest.split_first() {
        let end = more
            .iter()
            .position(|node| matches!(node.kind, Kind::Heading { .. }))
            .unwrap_or(more.len());
        steps.extend(step(page, heading, &more[..end], problems));
        rest = &more[end..];
    }
    (head, steps)
}

fn swallowed(lost: Swallowed, page: Page<'_>) -> Diagnostic {
    let (message, help) = match lost.by {
        Swallower::LinkDefinition if page.text[lost.range.clone()].starts_with("[!") => (
            "this line disappears: with a colon behind it, a marker is the definition of a link to Markdown",
            "leave the marker alone on its line, such as `> [!NOTICE]`, and start the text on the next line with `> `",
        ),
        Swallower::LinkDefinition => (
            "this line disappears: Markdown reads it as the definition of a link",
            "take the brackets away, or put `\\` before the first one",
        ),
        Swallower::Other => (
            "these words disappear: no part of the card holds them",
            "in a table, give every row as many cells as the head; elsewhere, write it as plain text",
        ),
    };
    let problem = Diagnostic::error(
        codes::SK107,
        Span::new(page.file, lost.range.clone()),
        message,
    )
    .help(help);
    let bracket = Span::new(page.file, lost.range.start..lost.range.start + 1);
    let source = &page.text[lost.range.clone()];
    match lost.by {
        Swallower::LinkDefinition if source.starts_with("[!") => match source.find("]:") {
            Some(at) => problem.fix(
                Span {
                    start: bracket.start + at + 1,
                    end: bracket.start + at + 2,
                    ..bracket
                },
                "",
            ),
            None => problem,
        },
        Swallower::LinkDefinition => fixes::replace(problem, page.text, bracket, "[", "\\["),
        Swallower::Other => problem,
    }
}

// Reads what stands under a heading, up to the steps of a shared file that is included there: those come behind it.
fn section(
    page: Page<'_>,
    name: &str,
    nodes: &[Node],
    problems: &mut Vec<Diagnostic>,
) -> (Section, Vec<RawStep>) {
    let mut reader = SectionReader::new(page, name, problems);
    let mut steps = Vec::new();
    for node in nodes {
        let included = match &node.kind {
            Kind::Paragraph(words) if is_include(words) => {
                include(page, words, &node.range, reader.problems)
            }
            _ if steps.is_empty() => {
                reader.take(node);
                continue;
            }
            _ => {
                reader
                    .problems
                    .push(belongs_to_none(Span::new(page.file, node.range.clone())));
                continue;
            }
        };
        let Some(Included {
            section,
            steps: more,
        }) = included
        else {
            continue;
        };
        if !section.is_empty() && !steps.is_empty() {
            reader
                .problems
                .push(belongs_to_none(Span::new(page.file, node.range.clone())));
        } else {
            reader.insert(section);
        }
        let span = Span::new(page.file, node.range.clone());
        steps.extend(more.into_iter().map(|step| RawStep {
            included: Some(span),
            ..step
        }));
    }
    (reader.finish(), steps)
}

fn belongs_to_none(span: Span) -> Diagnostic {
    Diagnostic::error(
        codes::SK108,
        span,
        "this stands after an included step and belongs to none",
    )
    .help("start a step of its own before it: `## Title {#id}`")
}

fn step(
    page: Page<'_>,
    heading: &Node,
    rest: &[Node],
    problems: &mut Vec<Diagnostic>,
) -> Vec<RawStep> {
    let Kind::Heading {
        level,
        words,
        glued,
    } = &heading.kind
    else {
        return Vec::new();
    };
    let span = Span::new(page.file, heading.range.clone());
    if *glued {
        let mark = "#".repeat((*level).into());
        let problem = Diagnostic::error(
            codes::SK108,
            span,
            format!("a heading without a space behind its `{mark}`"),
        );
        let title = page.text[heading.range.start + mark.len()..heading.range.end].trim();
        let place = Span::new(page.file, span.start..span.start + mark.len());
        let problem = problem.help(format!("type a space: `{mark} {title}`"));
        problems.push(fixes::replace(
            problem,
            page.text,
            place,
            &mark,
            format!("{mark} "),
        ));
    }
    blocks::stray_markers(words, false, page.text, page.file, problems);
    let mut words = words.clone();
    let attributes = attributes::take(
        &mut words,
        page.text,
        page.file,
        &["when", "then", "kind"],
        problems,
    );
    let acts = rest
        .iter()
        .any(|node| matches!(node.kind, Kind::List { start: Some(_), .. }));
    let kind = kind(*level, &attributes, (span, page.text, acts), problems);
    let title = inlines(&words, page.file, problems);
    let id = step_id(&attributes, &title, (span, page.text), problems);
    let title = Segment {
        id: Id::new(format!("{id}.title")),
        text: title,
        span,
        home: page.file,
    };
    let (section, more) = section(page, id.as_str(), rest, problems);
    let acts = section
        .pieces
        .iter()
        .any(|piece| matches!(piece, Piece::Block(Block::Action(_))));
    if !acts && kind != RawKind::Troubleshooting {
        let problem = Diagnostic::error(
            codes::SK118,
            span,
            format!("the step `{id}` has no actions"),
        );
        problems
            .push(problem.help("say what the reader does, each as a line `1. Click on **Save**.`"));
    }
    let then = attributes.get("then").map(attributes::jump);
    let step = RawStep {
        kind,
        id,
        span,
        title,
        when: attributes.get("when"),
        then,
        section,
        included: None,
    };
    std::iter::once(step).chain(more).collect()
}

fn kind(
    level: u8,
    attributes: &Attributes,
    (span, text, acts): (Span, &str, bool),
    problems: &mut Vec<Diagnostic>,
) -> RawKind {
    let kind = attributes.get("kind");
    match (level, kind) {
        (2, Some((kind, _))) if kind.as_str() == "troubleshooting" => RawKind::Troubleshooting,
        (_, Some((kind, span))) => {
            let known = if level == 2 { "troubleshooting" } else { "" };
            let meant = if nearest(kind.as_str(), [known]).is_some() {
                RawKind::Troubleshooting
            } else {
                RawKind::Step
            };
            let problem = Diagnostic::error(
                codes::SK109,
                span,
                format!("there is no `kind={kind}` here"),
            );
            let otherwise =
                || "the last section can be `## Title {#id kind=troubleshooting}`".into();
            problems.push(suggest(
                problem,
                kind.as_str(),
                span.at_end(kind.as_str()),
                [known],
                otherwise,
            ));
            meant
        }
        (2, None) => RawKind::Step,
        (3, None) => RawKind::Problem,
        (level, None) => {
            let problem = Diagnostic::error(
                codes::SK108,
                span,
                format!("a heading of level {level} is no step"),
            );
            let problem = problem
                .help("a step starts with `## `; the card's title stands in the front matter");
            // With nothing to do below it, it may be meant as the card's title.
            problems.push(if acts {
                fixes::heading_level(problem, text, span, level)
            } else {
                problem
            });
            RawKind::Step
        }
    }
}

fn step_id(
    attributes: &Attributes,
    title: &[crate::model::Inline],
    (span, text): (Span, &str),
    problems: &mut Vec<Diagnostic>,
) -> Id {
    match &attributes.id {
        Some((id, span)) if id.as_str() == END => {
            let problem = Diagnostic::error(
                codes::SK109,
                *span,
                format!("`{END}` can't be the id of a step"),
            );
            problems.push(problem.help(format!(
                "`then={END}` means the end of the card; give the step another id"
            )));
            id.clone()
        }
        Some((id, _)) => id.clone(),
        None => {
            let slug = slug(&plain(title));
            let proposal = if slug.is_empty() || slug == END {
                "step".to_owned()
            } else {
                slug
            };
            let problem = Diagnostic::error(codes::SK108, span, "a step without an id");
            let marks = if text[span.start..].starts_with("###") {
                "###"
            } else {
                "##"
            };
            let problem = problem.help(format!(
                "type `{marks} {} {{#{proposal}}}`",
                to_markdown(title)
            ));
            problems.push(fixes::heading_id(
                problem, text, span, attributes, &proposal,
            ));
            Id::new(proposal)
        }
    }
}

struct Head {
    goal: Vec<Segment>,
    notes: Vec<Note<Segment>>,
    outcomes: Vec<Outcome<Segment>>,
    warnings: Vec<Guarding>,
}

fn head_of(pieces: Vec<Piece>, problems: &mut Vec<Diagnostic>) -> Head {
    let mut head = Head {
        goal: Vec::new(),
        notes: Vec::new(),
        outcomes: Vec::new(),
        warnings: Vec::new(),
    };
    let mut refuse = |span: Span, what: &str| {
        let problem =
            Diagnostic::error(codes::SK108, span, format!("{what} before the first step"));
        problems.push(problem.help("put it under a step: `## Title {#id}`"));
    };
    for piece in pieces {
        match piece {
            Piece::Warning { warning, guards } => head.warnings.push((warning, guards)),
            Piece::Block(Block::Text(text)) => head.goal.push(text),
            Piece::Block(Block::Note(note)) => head.notes.push(note),
            Piece::Block(Block::Outcome(outcome)) => head.outcomes.push(outcome),
            Piece::Block(Block::Action(action)) => refuse(action.span, "an action"),
            Piece::Block(Block::Figure(figure)) => refuse(figure.span, "a figure"),
            Piece::Block(Block::Table(table)) => refuse(table.span, "a table"),
        }
    }
    head
}
