//! Actions. Takes the items of an ordered list, returns each as an action with its choice, and the
//! sub-actions, warnings, notes, outcomes and includes under it.

use std::ops::Range;

use stappenkaart_say::say;

use super::attributes::{self, TrailingAttributes};
use super::blocks;
use super::fixes;
use super::include::{include, is_include};
use super::inline::foreign;
use super::list_indent::is_reported;
use super::markdown::{Node, NodeKind};
use super::markers::MarkerKind;
use super::raw::{ActionPart, RawAction, RawContent};
use super::section::{SectionReader, picture};
use super::stray_markers::stray_markers;
use super::under_action::has_image;
use crate::codes;
use crate::diag::{Edit, Fix};
use crate::model::{Action, Block, Choice, ChoiceKind, ChoiceOption, Id, Segment};

// Where an action is: in a step, or under another action.
#[derive(Clone, Copy, PartialEq, Eq)]
enum ActionLevel {
    Action,
    SubAction,
}

impl SectionReader<'_> {
    pub(super) fn actions(&mut self, start: u64, items: &[Node], range: &Range<usize>) {
        self.check_start(start, self.counts.actions, range);
        self.check_numbers(start, items);
        for item in items {
            let name = self
                .segment_id(&format!("action-{}", self.counts.actions + 1))
                .to_string();
            if let Some(action) = self.action(item, &name, ActionLevel::Action) {
                self.add(range, RawContent::Action(action));
            }
        }
    }

    // After a block that splits it, a list continues with the next number, or starts at 1 again.
    fn check_start(&mut self, start: u64, before: usize, range: &Range<usize>) {
        let next = before as u64 + 1;
        // Of actions at the wrong level, the numbers are no mistake.
        if start == 1 || start == next || is_reported(self.problems, self.source, range.start) {
            return;
        }
        let typed = start.to_string();
        let place = self.source.span(&(range.start..range.start + typed.len()));
        let message = say!(
            "the list of actions continues with {start}, and the next action is number {next}"
        );
        let fix = fixes::replace(self.source.text, place, &typed, next.to_string());
        self.problems
            .error(codes::SK119, place, message)
            .help(say!("type `{next}.`; the tool numbers the actions itself"))
            // Where numbers are skipped, an action may be lost, which no fix may hide.
            .fixed_by(fix.filter(|_| start < next));
    }

    // Every action numbered alike leaves the numbers to the tool. Any others are those that the author means.
    fn check_numbers(&mut self, start: u64, items: &[Node]) {
        let end = items.last().map_or(0, |item| item.range.end);
        if is_reported(self.problems, self.source, end) {
            return;
        }
        let typed: Vec<Range<usize>> = items.iter().map(|item| self.number(item)).collect();
        let text = self.source.text;
        if typed.iter().all(|at| text[at.clone()].parse() == Ok(start)) {
            return;
        }
        let mut edits = Vec::new();
        for (at, next) in typed.into_iter().zip(start..) {
            let number = &text[at.clone()];
            if number.parse() != Ok(next) {
                edits.push((number, self.source.span(&at), next.to_string()));
            }
        }
        let Some((number, place, next)) = edits.first().cloned() else {
            return;
        };
        let skips = number.parse::<usize>().ok() > next.parse().ok();
        let edits = edits.into_iter().map(|(_, span, text)| Edit { span, text });
        let message = say!("this action is typed as {number}, and it is number {next}");
        self.problems
            .error(codes::SK119, place, message)
            .help(say!(
                "if no action is missing before it, type `{next}.`, and go on from there"
            ))
            .fixed_by((!skips).then(|| Fix {
                edits: edits.collect(),
            }));
    }

    // Where the digits at the start of an item are.
    fn number(&self, item: &Node) -> Range<usize> {
        let text = &self.source.text[item.range.clone()];
        let digits = text.trim_start();
        let start = item.range.start + text.len() - digits.len();
        let rest = digits.trim_start_matches(|c: char| c.is_ascii_digit());
        start..start + digits.len() - rest.len()
    }

    // `name` is its id, if the author gives it none.
    fn action(&mut self, item: &Node, name: &str, level: ActionLevel) -> Option<RawAction> {
        let span = self.source.span(&item.range);
        let Some((
            Node {
                kind: NodeKind::Paragraph(words),
                range,
            },
            rest,
        )) = item.item().split_first()
        else {
            self.problems
                .error(codes::SK115, span, say!("an action without a sentence"))
                .help(say!("start it with what the reader does"));
            return None;
        };
        self.counts.actions += usize::from(level == ActionLevel::Action);
        let mut words = words.clone();
        let attributes =
            attributes::take(&mut words, self.source, &["when", "choice"], self.problems);
        stray_markers(&words, false, self.source, self.problems);
        let id = match &attributes.id {
            Some((id, _)) => id.clone(),
            None => Id::new(name),
        };
        let text = self.segment(id.clone(), &words, range);
        let action = Action {
            id,
            span,
            when: attributes.get("when"),
            warnings: Vec::new(),
            text,
            choice: None,
            blocks: Vec::new(),
        };
        let mut raw = RawAction {
            action,
            parts: Vec::new(),
            before_options: 0,
        };
        for node in rest {
            self.action_part(node, &attributes, level, &mut raw);
        }
        self.check_choice(&attributes, &raw.action);
        Some(raw)
    }

    fn action_part(
        &mut self,
        node: &Node,
        attributes: &TrailingAttributes,
        level: ActionLevel,
        raw: &mut RawAction,
    ) {
        let range = &node.range;
        match &node.kind {
            NodeKind::List { start, items } => {
                self.list_under((*start, items), range, attributes, level, raw);
            }
            NodeKind::Table {
                columns,
                head,
                rows,
            } => {
                let table = self.table(Id::new(raw.name("table")), columns, (head, rows), range);
                raw.parts.push(ActionPart::Block(Block::Table(table)));
            }
            NodeKind::Code { language, text } => {
                let code = self.code(language, text, range).map(Block::Code);
                raw.parts.extend(code.map(ActionPart::Block));
            }
            NodeKind::Quote(children) => self.block_under(children, range, raw),
            NodeKind::Foreign(name) => {
                self.problem(foreign(
                    name,
                    self.source.span(range),
                    self.source.at(range),
                ));
            }
            NodeKind::Paragraph(words) if is_include(words) => {
                raw.parts.extend(
                    include(words, range, self.source, self.problems).map(ActionPart::Include),
                );
            }
            NodeKind::Paragraph(words) if let Some(picture) = picture(words, self.source) => {
                let id = Id::new(raw.name("figure"));
                raw.parts
                    .push(ActionPart::Figure(self.figure(id, &picture, range)));
            }
            NodeKind::Paragraph(words) if has_image(words) => self.image_in_text(words),
            NodeKind::Paragraph(_) | NodeKind::Heading { .. } | NodeKind::Item(_) => {
                self.more_text(range)
            }
        }
    }

    fn block_under(&mut self, children: &[Node], range: &Range<usize>, raw: &mut RawAction) {
        let block = self.action_block(children, range, &raw.action.id);
        if matches!(block, Some(ActionPart::Warning(_))) {
            self.check_warning(range, raw);
        }
        raw.parts.extend(block);
    }

    // Sub-actions, the options of a choice, or facts.
    fn list_under(
        &mut self,
        (start, items): (Option<u64>, &[Node]),
        range: &Range<usize>,
        attributes: &TrailingAttributes,
        level: ActionLevel,
        raw: &mut RawAction,
    ) {
        match (start, level) {
            (Some(start), ActionLevel::Action) => self.sub_actions(start, items, range, raw),
            (Some(_), ActionLevel::SubAction) => self.too_deep(range),
            (None, _) if raw.action.choice.is_none() && self.is_choice(attributes, range) => {
                raw.action.choice = Some(self.choice(items, attributes, &raw.action.id, range));
                raw.before_options = raw.parts.len();
            }
            (None, _) => {
                if attributes.get("choice").is_some() {
                    self.second_list(range);
                }
                let facts = self.facts(&raw.name("list"), items, range);
                raw.parts.push(ActionPart::Block(Block::Facts(facts)));
            }
        }
    }

    fn sub_actions(
        &mut self,
        start: u64,
        items: &[Node],
        range: &Range<usize>,
        raw: &mut RawAction,
    ) {
        self.check_start(start, raw.count("action"), range);
        for item in items {
            let name = raw.name("action");
            let action = self.action(item, &name, ActionLevel::SubAction);
            raw.parts.extend(action.map(ActionPart::Action));
        }
    }

    // A list is a choice where the action says so, or where an option leads to a step.
    fn is_choice(&self, attributes: &TrailingAttributes, range: &Range<usize>) -> bool {
        attributes.get("choice").is_some() || self.source.at(range).contains("{to=")
    }

    // Its texts get their names later, when the texts of the includes before it are known.
    fn action_block(
        &mut self,
        children: &[Node],
        range: &Range<usize>,
        action: &Id,
    ) -> Option<ActionPart> {
        let marked = blocks::marked(children, range, self.source, self.problems)?;
        match marked.kind {
            MarkerKind::Warning(severity) => {
                Some(ActionPart::Warning(self.warning(severity, &marked)))
            }
            MarkerKind::Note(kind) => Some(ActionPart::Note(self.note(kind, action, &marked))),
            MarkerKind::Outcome => Some(ActionPart::Outcome(self.outcome(action, &marked))),
            MarkerKind::Requires => {
                self.problems
                    .error(
                        codes::SK115,
                        marked.marker,
                        say!(
                            "an action can't have a list of requirements, only a card or a step can"
                        ),
                    )
                    .help(say!("move it to the start of the step, before its actions"));
                None
            }
        }
    }

    fn choice(
        &mut self,
        items: &[Node],
        attributes: &TrailingAttributes,
        action: &Id,
        range: &Range<usize>,
    ) -> Choice<Segment> {
        let said = attributes.get("choice");
        let kind = match said.as_ref().map(|(kind, _)| kind.as_str()) {
            Some("one") => ChoiceKind::ExactlyOne,
            Some("any") => ChoiceKind::AnyOf,
            Some(_) | None => {
                let span = said.map_or(self.source.span(range), |(_, span)| span);
                let message = say!("the choice does not say how many options to choose");
                self.problems.error(codes::SK114, span, message).help(say!(
                    "end the action's sentence with `{{choice=one}}` or `{{choice=any}}`"
                ));
                ChoiceKind::AnyOf
            }
        };
        let options = items
            .iter()
            .enumerate()
            .filter_map(|(at, item)| self.option(item, action, at + 1))
            .collect();
        Choice { kind, options }
    }

    fn option(&mut self, item: &Node, action: &Id, number: usize) -> Option<ChoiceOption<Segment>> {
        let Some((words, range)) = item.paragraph_of_item() else {
            self.problems
                .error(
                    codes::SK114,
                    self.source.span(&item.range),
                    say!("an option of a choice is one sentence"),
                )
                .help(match item.item().get(1).map(|child| &child.kind) {
                    Some(NodeKind::List { .. }) => {
                        say!("put the list under it into a step of its own, and lead to that step: `- Option {{to=id-of-the-step}}`")
                    }
                    Some(NodeKind::Paragraph(_)) => {
                        say!("write it as one sentence; what the reader does next is an action of its own")
                    }
                    _ => say!("put a warning under the action itself, before its options, and anything else below them"),
                });
            return None;
        };
        let mut words = words.to_vec();
        let attributes = attributes::take(&mut words, self.source, &["to"], self.problems);
        if let Some((_, span)) = &attributes.id {
            self.problems
                .error(codes::SK109, *span, say!("an option can't have an id"))
                .help(say!(
                    "remove it; to send the reader to a step, type `to=` and the step's id"
                ));
        }
        stray_markers(&words, false, self.source, self.problems);
        let text = self.segment(Id::new(format!("{action}.option-{number}")), &words, range);
        Some(ChoiceOption {
            text,
            to: attributes.get("to").map(attributes::jump),
        })
    }

    fn check_choice(&mut self, attributes: &TrailingAttributes, action: &Action<Segment>) {
        if let (Some((_, span)), None) = (attributes.get("choice"), &action.choice) {
            self.problems
                .error(codes::SK114, span, say!("a choice without options"))
                .help(say!("put the options under the action as a list: `- ` before each, indented to where the text of the action starts"));
        }
    }
}

impl RawAction {
    // The name of the next part of a kind: `save.figure-1`.
    fn name(&self, kind: &str) -> String {
        format!("{}.{kind}-{}", self.action.id, self.count(kind) + 1)
    }

    // How many parts of a kind it has.
    pub(super) fn count(&self, kind: &str) -> usize {
        self.parts.iter().filter(|part| part.kind() == kind).count()
    }
}

impl ActionPart {
    // The word for it in names.
    fn kind(&self) -> &'static str {
        match self {
            ActionPart::Warning(_) => "warning",
            ActionPart::Note(_) => "note",
            ActionPart::Outcome(_) => "outcome",
            ActionPart::Block(Block::Table(_)) => "table",
            ActionPart::Block(Block::Facts(_)) => "list",
            ActionPart::Block(_) => "block",
            ActionPart::Figure(_) => "figure",
            ActionPart::Include(_) => "include",
            ActionPart::Action(_) => "action",
        }
    }
}
