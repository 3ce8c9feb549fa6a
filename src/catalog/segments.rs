//! The texts of a guide in reading order. Takes a card or the guide, gives its segments with what a translator should know of each.

use std::collections::HashMap;

use super::hints::{StepCallouts, hints};
use super::limits::{self, TextKind};
use crate::model::{
    Block, Card, Choice, Figure, Guide, Note, Outcome, Segment, Step, Troubleshooting, Warning,
};

/// A segment with what a translator should know about it, one fact a line: first of all what it is.
pub struct SegmentSource<'a> {
    pub segment: &'a Segment,
    pub comment: String,
    /// What decides how long its translation may be.
    pub kind: TextKind,
}

impl SegmentSource<'_> {
    /// The comments for translators, a line each.
    pub fn comments(&self) -> Vec<String> {
        self.comment
            .lines()
            .map(str::to_owned)
            .chain(limits::comment(self.kind))
            .collect()
    }
}

/// The segments of a card in reading order, those of its included steps among them.
pub fn of_card<'a>(card: &'a Card<Segment>, guide: &'a Guide<Segment>) -> Vec<SegmentSource<'a>> {
    let Card {
        id: _,
        file: _,
        title,
        details: _,
        audience,
        goal,
        requires: _,
        warnings,
        notes,
        steps,
        outcomes,
        troubleshooting,
    } = card;
    let mut list = SegmentList {
        guide,
        spots: StepCallouts::new(),
        sources: Vec::new(),
    };
    list.short(title, "Title of the card", TextKind::CardTitle);
    audience
        .iter()
        .for_each(|audience| list.one(audience, "Whom the card is for"));
    list.all(goal, "What the card is for");
    list.warnings(warnings, "the whole card");
    list.notes(notes);
    steps
        .iter()
        .for_each(|step| list.step(step, "Title of a step"));
    list.outcomes(outcomes);
    if let Some(Troubleshooting {
        id: _,
        span: _,
        title,
        intro,
        problems,
    }) = troubleshooting
    {
        list.short(
            title,
            "Title of the section on what to do when it does not work",
            TextKind::StepTitle,
        );
        list.all(intro, "Text");
        problems
            .iter()
            .for_each(|problem| list.step(problem, "What the reader sees when it does not work"));
    }
    list.sources
}

/// The segments of `guide.toml`.
pub fn of_guide(guide: &Guide<Segment>) -> Vec<SegmentSource<'_>> {
    let mut list = SegmentList {
        guide,
        spots: StepCallouts::new(),
        sources: Vec::new(),
    };
    let comments = HashMap::from([
        ("name", "Name"),
        ("get", "How to get it"),
        ("ask", "Whom to ask, or the question of a condition"),
        ("help", "Text of a link; it must make sense on its own"),
        ("definition", "What a term means"),
    ]);
    let mut segments: Vec<&Segment> = Vec::new();
    guide.map(&mut |segment| segments.push(segment));
    for segment in segments {
        let last = segment.id.as_str().rsplit('.').next().unwrap_or_default();
        let kind = if last == "name" {
            TextKind::Name
        } else {
            TextKind::Prose
        };
        list.short(
            segment,
            comments.get(last).copied().unwrap_or("Text of the guide"),
            kind,
        );
    }
    list.sources
}

struct SegmentList<'a> {
    guide: &'a Guide<Segment>,
    /// The spots on the pictures of the step at hand.
    spots: StepCallouts<'a>,
    sources: Vec<SegmentSource<'a>>,
}

impl<'a> SegmentList<'a> {
    fn one(&mut self, segment: &'a Segment, comment: impl Into<String>) {
        self.short(segment, comment, TextKind::Prose);
    }

    fn short(&mut self, segment: &'a Segment, comment: impl Into<String>, kind: TextKind) {
        let mut comment = comment.into();
        for hint in hints(segment, self.guide, &self.spots) {
            comment = comment + "\n" + &hint;
        }
        self.sources.push(SegmentSource {
            segment,
            comment,
            kind,
        });
    }

    fn all(&mut self, segments: &'a [Segment], comment: &str) {
        segments
            .iter()
            .for_each(|segment| self.one(segment, comment));
    }

    fn warnings(&mut self, warnings: &'a [Warning<Segment>], guarded: &str) {
        for Warning {
            id: _,
            span: _,
            severity,
            avoid,
            consequence,
        } in warnings
        {
            let name = severity.name();
            self.one(
                avoid,
                format!("WARNING ({name}) that guards {guarded}: what never to do, or what to do. Keep every never, not and no"),
            );
            self.all(
                consequence,
                &format!("WARNING ({name}): what happens otherwise"),
            );
        }
    }

    fn notes(&mut self, notes: &'a [Note<Segment>]) {
        for Note {
            kind: _,
            span: _,
            when: _,
            body,
        } in notes
        {
            self.all(body, "Note");
        }
    }

    fn outcomes(&mut self, outcomes: &'a [Outcome<Segment>]) {
        for Outcome { span: _, body } in outcomes {
            self.all(body, "What the reader sees when it worked");
        }
    }

    fn step(&mut self, step: &'a Step<Segment>, title: &str) {
        self.spots = spots(step.figures());
        self.short(&step.title, title, TextKind::StepTitle);
        self.warnings(&step.warnings, "this step");
        step.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &'a Block<Segment>) {
        match block {
            Block::Text(text) => self.one(text, "Text"),
            Block::Note(note) => self.notes(std::slice::from_ref(note)),
            Block::Outcome(outcome) => self.outcomes(std::slice::from_ref(outcome)),
            Block::Action(action) => {
                self.warnings(&action.warnings, "the next action");
                self.one(&action.text, "Action: one command to the reader");
                let options = action.choice.iter().flat_map(Choice::texts);
                options.for_each(|option| self.one(option, "Option of a choice"));
                self.notes(&action.notes);
                self.outcomes(&action.outcomes);
            }
            Block::Table(table) => {
                table
                    .head
                    .iter()
                    .for_each(|cell| self.one(cell, "Head of a column of a table"));
                table
                    .rows
                    .iter()
                    .flatten()
                    .for_each(|cell| self.one(cell, "Cell of a table"));
            }
            Block::Figure(figure) => {
                self.one(
                    &figure.alt,
                    format!(
                        "Description of the picture {} for those who can't see it",
                        figure.image
                    ),
                );
                for callout in &figure.callouts {
                    let comment = format!("Name of a spot on the picture {}", figure.image);
                    self.short(&callout.label, comment, TextKind::CalloutLabel);
                }
            }
        }
    }
}

fn spots<'a>(figures: impl Iterator<Item = &'a Figure<Segment>>) -> StepCallouts<'a> {
    let all = figures.flat_map(|figure| {
        figure
            .callouts
            .iter()
            .map(move |spot| (spot, figure.image.as_str()))
    });
    all.map(|(spot, image)| (&spot.id, (&spot.label, image)))
        .collect()
}
