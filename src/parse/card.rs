//! A card. Takes a `card.md`, gives a `Card<Segment>`: its sections read, its includes brought in, its warnings put before what
//! they guard.

use super::attributes::{self, slug};
use super::figure::resolve;
use super::front::{Front, front};
use super::inline::inlines;
use super::markdown::{Kind, Node, Word, WordKind, nodes};
use super::place::{Guarding, Placed, place};
use super::section::{Piece, Section, SectionReader};
use super::{no_span, unreadable};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Block, Card, Id, Note, Outcome, Segment, plain, to_markdown};
use crate::near::did_you_mean;
use crate::source::{FileId, Sources, Span};

/// A step as it was read, its warnings not yet placed.
pub struct RawStep {
    pub id: Id,
    pub span: Span,
    pub title: Segment,
    pub when: Option<(Id, Span)>,
    pub section: Section,
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
    let Front { title, details, body } = front(&text, file, problems)?;
    let mut open = vec![file];
    let (head, steps) = sections(sources, file, &text, body, &mut open, problems);
    if steps.is_empty() {
        let problem = Diagnostic::error(codes::SK118, no_span(file), "the card has no steps");
        problems.push(problem.help("start a step with a line such as `## Log in {#log-in}`"));
    }
    let Section { pieces, requires } = head;
    let Head { goal, notes, outcomes, warnings } = head_of(pieces, problems);
    let Placed { warnings, steps } = place(warnings, steps, problems);
    let id = folder_name(sources.path(file));
    Some(Card { id, file, title, details, goal, requires, warnings, notes, steps, outcomes })
}

// A card is named after its folder.
fn folder_name(path: &str) -> Id {
    Id::new(path.rsplit('/').nth(1).unwrap_or_default())
}

// What stands before the first step, and the steps.
fn sections(
    sources: &Sources,
    file: FileId,
    text: &str,
    body: usize,
    open: &mut Vec<FileId>,
    problems: &mut Vec<Diagnostic>,
) -> (Section, Vec<RawStep>) {
    let (nodes, swallowed) = nodes(&text[body..], body);
    for range in swallowed {
        problems.push(
            Diagnostic::error(
                codes::SK107,
                Span::new(file, range),
                "this line disappears: Markdown reads it as the definition of a link",
            )
            .help("take the brackets away, or put `\\` before the first one"),
        );
    }
    let is_step = |node: &Node| matches!(node.kind, Kind::Heading { .. });
    let first = nodes.iter().position(|node| is_step(node) || include_target(node).is_some()).unwrap_or(nodes.len());
    let head = section(sources, file, text, "", &nodes[..first], problems);
    let mut steps = Vec::new();
    let mut at = first;
    while at < nodes.len() {
        if let Some((name, target, span)) = include_target(&nodes[at]) {
            steps.extend(include(sources, file, &name, &target, Span::new(file, span), open, problems));
            at += 1;
            let stray = nodes[at..].iter().position(|node| is_step(node) || include_target(node).is_some());
            let end = stray.map_or(nodes.len(), |more| at + more);
            if end > at {
                let span = Span::new(file, nodes[at].range.clone());
                let problem = Diagnostic::error(codes::SK108, span, "this stands after an included step and belongs to none");
                problems.push(problem.help("start a step of its own before it: `## Title {#id}`"));
            }
            at = end;
        } else {
            let end = nodes[at + 1..].iter().position(|node| is_step(node) || include_target(node).is_some());
            let end = end.map_or(nodes.len(), |more| at + 1 + more);
            steps.extend(step(sources, file, text, &nodes[at..end], problems));
            at = end;
        }
    }
    (head, steps)
}

fn section(sources: &Sources, file: FileId, text: &str, name: &str, nodes: &[Node], problems: &mut Vec<Diagnostic>) -> Section {
    let mut reader = SectionReader::new(sources, file, text, name, problems);
    for node in nodes {
        reader.take(node);
    }
    reader.finish()
}

fn step(sources: &Sources, file: FileId, text: &str, nodes: &[Node], problems: &mut Vec<Diagnostic>) -> Option<RawStep> {
    let Kind::Heading { level, words } = &nodes[0].kind else { return None };
    let span = Span::new(file, nodes[0].range.clone());
    if *level != 2 {
        let problem = Diagnostic::error(codes::SK108, span, format!("a heading of level {level} is no step"));
        problems.push(problem.help("a step starts with `## `; the card's title stands in the front matter"));
    }
    let mut words = words.clone();
    let attributes = attributes::take(&mut words, text, file, &["when"], problems);
    let title = inlines(&words, file, problems);
    let when = attributes.get("when");
    let id = match attributes.id {
        Some((id, _)) => id,
        None => {
            let proposal = step_proposal(&plain(&title));
            let problem = Diagnostic::error(codes::SK108, span, "a step without an id");
            problems.push(problem.help(format!("type `## {} {{#{proposal}}}`", to_markdown(&title))));
            Id::new(proposal)
        }
    };
    let title = Segment { id: Id::new(format!("{id}.title")), text: title, span, home: file };
    let section = section(sources, file, text, id.as_str(), &nodes[1..], problems);
    let acts = section.pieces.iter().any(|piece| matches!(piece, Piece::Block(Block::Action(_))));
    if !acts {
        let problem = Diagnostic::error(codes::SK118, span, format!("the step `{id}` has no actions"));
        problems.push(problem.help("say what the reader does, each as a line `1. Click on **Save**.`"));
    }
    Some(RawStep { id, span, title, when, section })
}

fn step_proposal(title: &str) -> String {
    let slug = slug(title);
    if slug.is_empty() { "step".to_owned() } else { slug }
}

// `[!INCLUDE [name](target)]` in a paragraph of its own.
fn include_target(node: &Node) -> Option<(String, String, std::ops::Range<usize>)> {
    let Kind::Paragraph(words) = &node.kind else { return None };
    let [open, link, close] = words.as_slice() else { return None };
    let is = |word: &Word, expected: &str| matches!(&word.kind, WordKind::Text(text) if text.trim() == expected);
    if !is(open, "[!INCLUDE") || !is(close, "]") {
        return None;
    }
    let WordKind::Link { target, words } = &link.kind else { return None };
    let name = words.iter().filter_map(|word| match &word.kind {
        WordKind::Text(text) => Some(text.as_str()),
        _ => None,
    });
    Some((name.collect(), target.clone(), node.range.clone()))
}

fn include(
    sources: &Sources,
    from: FileId,
    name: &str,
    target: &str,
    span: Span,
    open: &mut Vec<FileId>,
    problems: &mut Vec<Diagnostic>,
) -> Vec<RawStep> {
    let Some(path) = resolve(sources.path(from), target) else {
        problems.push(
            Diagnostic::error(codes::SK210, span, format!("`{target}` lies outside the guide"))
                .help("include a file of this guide"),
        );
        return Vec::new();
    };
    let Some(file) = sources.find(&path) else {
        let near = sources.under("shared/").map(|(_, path)| path).filter(|path| path.ends_with(".md"));
        let help = did_you_mean(&path, near).unwrap_or_else(|| format!("make the file `{path}`, or include one that exists"));
        problems.push(Diagnostic::error(codes::SK210, span, format!("there is no `{path}` to include as `{name}`")).help(help));
        return Vec::new();
    };
    if open.contains(&file) {
        problems.push(
            Diagnostic::error(codes::SK210, span, format!("`{path}` includes itself")).help("take one of the includes away"),
        );
        return Vec::new();
    }
    open.push(file);
    let steps = included(sources, file, open, problems);
    open.pop();
    steps
}

fn included(sources: &Sources, file: FileId, open: &mut Vec<FileId>, problems: &mut Vec<Diagnostic>) -> Vec<RawStep> {
    let text = match sources.text(file) {
        Ok(text) => text,
        Err(error) => {
            problems.push(unreadable(sources, file, &error));
            return Vec::new();
        }
    };
    let (head, steps) = sections(sources, file, &text, 0, open, problems);
    if !head.pieces.is_empty() || !head.requires.ids.is_empty() {
        problems.push(
            Diagnostic::error(
                codes::SK108,
                no_span(file),
                "a shared file holds steps only, and this one starts with something else",
            )
            .help("start it with a line such as `## Log in {#log-in}`"),
        );
    }
    steps
}

struct Head {
    goal: Vec<Segment>,
    notes: Vec<Note<Segment>>,
    outcomes: Vec<Outcome<Segment>>,
    warnings: Vec<Guarding>,
}

fn head_of(pieces: Vec<Piece>, problems: &mut Vec<Diagnostic>) -> Head {
    let mut head = Head { goal: Vec::new(), notes: Vec::new(), outcomes: Vec::new(), warnings: Vec::new() };
    let mut refuse = |span: Span, what: &str| {
        let problem = Diagnostic::error(codes::SK108, span, format!("{what} before the first step"));
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
        }
    }
    head
}
