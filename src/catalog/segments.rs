//! The texts of a guide in reading order. Takes a card or the guide, returns its segments with what a translator should know of each.

use std::collections::HashMap;

use super::hints::{StepCallouts, hints};
use super::limits::{self, TextKind};
use crate::model::{Card, CardText, Figure, Guarded, Guide, Segment, Step, TextRole};

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
    let mut list = SegmentList {
        guide,
        callouts: StepCallouts::new(),
        sources: Vec::new(),
    };
    let mut at: Option<&Step<Segment>> = None;
    for CardText { role, text, step } in card.texts() {
        if step.map(std::ptr::from_ref) != at.map(std::ptr::from_ref) {
            list.callouts = step.map_or_else(StepCallouts::new, |step| callouts(step.figures()));
            at = step;
        }
        list.short(text, comment(role), kind(role));
    }
    list.sources
}

/// The texts of a card that have a limited room, each with the number of characters that fit.
pub fn limited<T>(card: &Card<T>) -> impl Iterator<Item = (&T, usize)> {
    card.texts()
        .into_iter()
        .filter_map(|CardText { role, text, .. }| Some((text, limits::characters(kind(role))?)))
}

/// The same for the texts of `guide.toml`.
pub fn limited_of_guide(guide: &Guide<Segment>) -> Vec<(&Segment, usize)> {
    of_guide(guide)
        .into_iter()
        .filter_map(|source| Some((source.segment, limits::characters(source.kind)?)))
        .collect()
}

// What a text is, for a translator who does not see the card.
fn comment(role: TextRole<'_, Segment>) -> String {
    match role {
        TextRole::CardTitle => "Title of the card".to_owned(),
        TextRole::CardFact(kind) => kind.hint.to_owned(),
        TextRole::Goal => "What the reader achieves with the card".to_owned(),
        TextRole::Avoid(warning, guarded) => {
            let name = warning.severity.name();
            let guarded = match guarded {
                Guarded::Card => "the whole card",
                Guarded::Step(_) => "this step",
                Guarded::Action(..) => "the next action",
            };
            format!(
                "WARNING ({name}) that guards {guarded}: what never to do, or what to do. Keep every never, not and no"
            )
        }
        TextRole::Consequence(warning, _) => {
            let name = warning.severity.name();
            format!("WARNING ({name}): what happens otherwise")
        }
        TextRole::Note => "Note".to_owned(),
        TextRole::Outcome => "What the reader sees if it worked".to_owned(),
        TextRole::StepTitle => "Title of a step".to_owned(),
        TextRole::TroubleshootingTitle => {
            "Title of the section about what to do if it does not work".to_owned()
        }
        TextRole::TroubleshootingIntro | TextRole::Paragraph => "Text".to_owned(),
        TextRole::Symptom => "What the reader sees if it does not work".to_owned(),
        TextRole::Action(_) => "Action: one command to the reader".to_owned(),
        TextRole::Option => "Option of a choice".to_owned(),
        TextRole::TableHead => "Head of a column of a table".to_owned(),
        TextRole::TableCell => "Cell of a table".to_owned(),
        TextRole::Fact => "Item of a list".to_owned(),
        TextRole::Alt(figure) => {
            let image = &figure.image;
            format!("Description of the picture {image} for readers who can't see it")
        }
        TextRole::CalloutLabel(figure) => {
            format!("Name of a callout on the picture {}", figure.image)
        }
    }
}

fn kind<T>(role: TextRole<'_, T>) -> TextKind {
    match role {
        TextRole::CardTitle => TextKind::CardTitle,
        TextRole::StepTitle | TextRole::Symptom | TextRole::TroubleshootingTitle => {
            TextKind::StepTitle
        }
        TextRole::CalloutLabel(_) => TextKind::CalloutLabel,
        TextRole::CardFact(kind) if kind.is_name => TextKind::Name,
        TextRole::CardFact(_) | TextRole::Goal | TextRole::TroubleshootingIntro => TextKind::Prose,
        TextRole::Avoid(..) | TextRole::Consequence(..) => TextKind::Prose,
        TextRole::Note | TextRole::Outcome | TextRole::Paragraph => TextKind::Prose,
        TextRole::Action(_) | TextRole::Option | TextRole::Fact => TextKind::Prose,
        TextRole::TableHead | TextRole::TableCell | TextRole::Alt(_) => TextKind::Prose,
    }
}

/// The segments of `guide.toml`.
pub fn of_guide(guide: &Guide<Segment>) -> Vec<SegmentSource<'_>> {
    let mut list = SegmentList {
        guide,
        callouts: StepCallouts::new(),
        sources: Vec::new(),
    };
    let comments = HashMap::from([
        ("name", "Name"),
        ("get", "How to get it"),
        ("ask", "Who to ask, or the question of a condition"),
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
    /// The callouts on the pictures of the current step.
    callouts: StepCallouts<'a>,
    sources: Vec<SegmentSource<'a>>,
}

impl<'a> SegmentList<'a> {
    fn short(&mut self, segment: &'a Segment, comment: impl Into<String>, kind: TextKind) {
        let mut comment = comment.into();
        for hint in hints(segment, self.guide, &self.callouts) {
            comment = comment + "\n" + &hint;
        }
        self.sources.push(SegmentSource {
            segment,
            comment,
            kind,
        });
    }
}

fn callouts<'a>(figures: impl Iterator<Item = &'a Figure<Segment>>) -> StepCallouts<'a> {
    let all = figures.flat_map(|figure| {
        figure
            .callouts
            .iter()
            .map(move |callout| (callout, figure.image.as_str()))
    });
    all.map(|(callout, image)| (&callout.id, (&callout.label, image)))
        .collect()
}
