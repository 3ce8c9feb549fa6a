//! Actions. Takes the items of an ordered list, gives each as an action with its choice, notes, outcomes and warnings.

use std::ops::Range;

use super::attributes::{self, Attributes};
use super::blocks::{self, Mark};
use super::fixes;
use super::include::{self, Included, is_include};
use super::inline::foreign;
use super::markdown::{Kind, Node};
use super::section::{Piece, SectionReader};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Action, Block, Choice, ChoiceKind, ChoiceOption, Id, Outcome, Segment};
use crate::source::Span;

impl SectionReader<'_> {
    // After a block that splits it, a list goes on with the next number, or starts at 1 again.
    pub(super) fn actions(&mut self, start: u64, items: &[Node], range: &Range<usize>) {
        let next = self.counts.actions as u64 + 1;
        if start != 1 && start != next {
            let first = Span::new(
                self.page.file,
                range.start..range.start + start.to_string().len(),
            );
            let problem = Diagnostic::error(
                codes::SK119,
                first,
                format!("the actions go on at {start}, and the next one is {next}"),
            );
            let problem = problem.help(format!(
                "type `{next}.`; the tool numbers the actions by itself"
            ));
            self.problem(fixes::replace(
                problem,
                self.page.text,
                first,
                &start.to_string(),
                next.to_string(),
            ));
        }
        for item in items {
            self.action(item);
        }
    }

    fn action(&mut self, item: &Node) {
        let Kind::Item(children) = &item.kind else {
            unreachable!("a list holds items")
        };
        let span = self.span(&item.range);
        let Some((
            Node {
                kind: Kind::Paragraph(words),
                range,
            },
            rest,
        )) = children.split_first()
        else {
            self.problem(
                Diagnostic::error(codes::SK115, span, "an action without a sentence")
                    .help("start it with what the reader does"),
            );
            return;
        };
        self.counts.actions += 1;
        let mut words = words.clone();
        let attributes = attributes::take(
            &mut words,
            self.page.text,
            self.page.file,
            &["when", "choice"],
            self.problems,
        );
        blocks::stray_markers(&words, false, self.page.text, self.page.file, self.problems);
        let id = match &attributes.id {
            Some((id, _)) => id.clone(),
            None => self.segment_id(&format!("action-{}", self.counts.actions)),
        };
        let text = self.segment(id.clone(), &words, range);
        let mut action = Action {
            id,
            span,
            when: attributes.get("when"),
            warnings: Vec::new(),
            text,
            choice: None,
            notes: Vec::new(),
            outcomes: Vec::new(),
        };
        for node in rest {
            self.action_part(node, &attributes, &mut action);
        }
        self.check_choice(&attributes, &action);
        self.pieces.push(Piece::Block(Block::Action(action)));
    }

    fn action_part(&mut self, node: &Node, attributes: &Attributes, action: &mut Action<Segment>) {
        match &node.kind {
            Kind::List { start: None, items } if action.choice.is_none() => self.choice(items, attributes, action, &node.range),
            Kind::Quote(children) => self.action_block(children, &node.range, action),
            Kind::Foreign(name) => self.problem(foreign(name, self.span(&node.range), &self.page.text[node.range.clone()])),
            Kind::Paragraph(words) if is_include(words) => {
                let included = include::include(self.page, words, &node.range, self.problems);
                self.action_include(included, self.span(&node.range), action);
            }
            Kind::Paragraph(_) | Kind::Heading { .. } | Kind::List { .. } | Kind::Table { .. } | Kind::Item(_) => self.problem(
                Diagnostic::error(codes::SK115, self.span(&node.range), "an action is one sentence, and this stands under it")
                    .help("make it an action of its own, a `> [!NOTE]` under the action, or a figure after the list"),
            ),
        }
    }

    // A warning under an action guards it, and is shown before it.
    fn action_block(
        &mut self,
        children: &[Node],
        range: &Range<usize>,
        action: &mut Action<Segment>,
    ) {
        let Some(marked) = blocks::marked(
            children,
            range,
            self.page.text,
            self.page.file,
            self.problems,
        ) else {
            return;
        };
        match marked.mark {
            Mark::Warning(severity) => {
                let Piece::Warning { warning, guards } = self.warning(severity, &marked) else {
                    return;
                };
                self.check_guards(guards, action);
                action.warnings.push(warning);
            }
            Mark::Note(_) => {
                let id = Id::new(format!("{}.note-{}", action.id, action.notes.len() + 1));
                let note = self.note_named(&id, &marked);
                action.notes.push(note);
            }
            Mark::Outcome => {
                let id = Id::new(format!(
                    "{}.outcome-{}",
                    action.id,
                    action.outcomes.len() + 1
                ));
                let body = self.body(&id, &marked.body);
                action.outcomes.push(Outcome {
                    span: marked.span,
                    body,
                });
            }
            Mark::Requires => self.problem(
                Diagnostic::error(
                    codes::SK115,
                    marked.marker,
                    "what is required stands with a card or a step, and not under an action",
                )
                .help("move it to the head of the step"),
            ),
        }
    }

    // What a shared file brings in under an action.
    fn action_include(
        &mut self,
        included: Option<Included>,
        span: Span,
        action: &mut Action<Segment>,
    ) {
        let Some(Included { section, steps }) = included else {
            return;
        };
        let mut strange = !steps.is_empty() || !section.requires.ids.is_empty();
        for piece in section.pieces {
            match piece {
                Piece::Warning { warning, guards } => {
                    self.check_guards(guards, action);
                    action.warnings.push(warning);
                }
                Piece::Block(Block::Note(note)) => action.notes.push(note),
                Piece::Block(Block::Outcome(outcome)) => action.outcomes.push(outcome),
                Piece::Block(
                    Block::Action(_) | Block::Figure(_) | Block::Text(_) | Block::Table(_),
                ) => strange = true,
            }
        }
        if strange {
            let problem = Diagnostic::error(
                codes::SK115,
                span,
                "an include under an action brings in more than blocks",
            );
            self.problem(problem.help(
                "include warnings, notes and outcomes here, and shared steps between two steps",
            ));
        }
    }

    fn check_guards(&mut self, guards: Option<(Id, Span)>, action: &Action<Segment>) {
        let Some((id, span)) = guards.filter(|(id, _)| *id != action.id) else {
            return;
        };
        let message = format!("a warning under an action guards that action, and not {id:?}");
        let help = "take `guards` away, or move the warning before the action that it guards";
        self.problem(Diagnostic::error(codes::SK112, span, message).help(help));
    }

    fn choice(
        &mut self,
        items: &[Node],
        attributes: &Attributes,
        action: &mut Action<Segment>,
        range: &Range<usize>,
    ) {
        let kind = match attributes
            .get("choice")
            .as_ref()
            .map(|(kind, _)| kind.as_str())
        {
            Some("one") => ChoiceKind::ExactlyOne,
            Some("any") => ChoiceKind::AnyOf,
            Some(_) | None => {
                let span = attributes
                    .get("choice")
                    .map_or(self.span(range), |(_, span)| span);
                let problem = Diagnostic::error(
                    codes::SK114,
                    span,
                    "a choice that does not say how many to choose",
                );
                self.problem(
                    problem.help("end the action's sentence with `{choice=one}` or `{choice=any}`"),
                );
                ChoiceKind::AnyOf
            }
        };
        let options = items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| self.option(item, &action.id, at + 1))
            .collect();
        action.choice = Some(Choice { kind, options });
    }

    fn option(&mut self, item: &Node, action: &Id, number: usize) -> Option<ChoiceOption<Segment>> {
        let Kind::Item(children) = &item.kind else {
            unreachable!("a list holds items")
        };
        if let [
            Node {
                kind: Kind::Paragraph(words),
                range,
            },
        ] = children.as_slice()
        {
            let mut words = words.clone();
            let attributes = attributes::take(
                &mut words,
                self.page.text,
                self.page.file,
                &["to"],
                self.problems,
            );
            self.no_id(&attributes);
            blocks::stray_markers(&words, false, self.page.text, self.page.file, self.problems);
            let text = self.segment(Id::new(format!("{action}.option-{number}")), &words, range);
            return Some(ChoiceOption {
                text,
                to: attributes.get("to").map(attributes::jump),
            });
        }
        let problem = Diagnostic::error(
            codes::SK114,
            self.span(&item.range),
            "an option of a choice is one sentence",
        );
        self.problem(
            problem.help("put a warning or note under the action itself, before its options"),
        );
        None
    }

    fn no_id(&mut self, attributes: &Attributes) {
        if let Some((_, span)) = &attributes.id {
            let problem = Diagnostic::error(codes::SK109, *span, "an option has no id");
            self.problem(
                problem.help(
                    "take it away; to lead the reader to a step, type `to=` and the step's id",
                ),
            );
        }
    }

    fn check_choice(&mut self, attributes: &Attributes, action: &Action<Segment>) {
        if let (Some((_, span)), None) = (attributes.get("choice"), &action.choice) {
            let problem = Diagnostic::error(codes::SK114, span, "a choice without options");
            self.problem(
                problem.help("put the options under the action as a list, each line with three spaces and `- ` in front"),
            );
        }
    }
}
