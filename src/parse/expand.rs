//! Includes, followed. Takes a file as it was read, returns its sections with what the shared
//! files bring in: steps, or blocks for the place of the include.

use stappenkaart_say::say;

use super::about;
use super::expanded::{ExpandedStep, Section, SectionPiece};
use super::figure::figure;
use super::find_include::find;
use super::raw::{
    ActionPart, GuardingWarning, HeadingKind, RawAction, RawContent, RawFile, RawInclude,
    RawSection, RawStep,
};
use super::shared::SharedFiles;
use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::model::{Action, Block, Id, Segment};
use crate::source::{FileId, Span};

/// How deep shared files may include each other, and how often a card may include one.
const DEEPEST: usize = 12;
const MOST: usize = 200;

/// Follows the includes of one card.
pub struct Expander<'a, 'sources> {
    pub shared: &'a mut SharedFiles<'sources>,
    /// The version of the product whose screens the card shows.
    pub version: Option<&'a str>,
    /// The files that include one another, from the card to the current one.
    pub open: Vec<FileId>,
    /// How many includes were followed.
    pub count: usize,
    pub problems: &'a mut Problems,
}

// The content of a shared file.
struct Included {
    section: Section,
    steps: Vec<ExpandedStep>,
}

impl Expander<'_, '_> {
    /// What is before the first step, and the steps.
    pub fn file(&mut self, raw: RawFile) -> (Section, Vec<ExpandedStep>) {
        let (head, mut steps) = self.section(raw.head);
        for step in raw.steps {
            self.step(step, &mut steps);
        }
        (head, steps)
    }

    fn step(&mut self, raw: RawStep, steps: &mut Vec<ExpandedStep>) {
        let RawStep { head, section } = raw;
        let (section, more) = self.section(section);
        if head.kind == HeadingKind::About {
            about::check(&head, &section, self.problems);
        } else if !section.acts() && head.kind != HeadingKind::Troubleshooting {
            let message = say!("the step `{}` has no actions", head.id);
            self.problems
                .error(codes::SK118, head.span, message)
                .help(say!(
                    "say what the reader does, each as a line `1. Click on **Save**.`"
                ));
        }
        steps.push(ExpandedStep {
            head,
            section,
            included: None,
        });
        steps.extend(more);
    }

    // A section up to the steps of a shared file that is included there: those follow it.
    fn section(&mut self, raw: RawSection) -> (Section, Vec<ExpandedStep>) {
        let mut section = Section::default();
        let mut steps = Vec::new();
        for part in raw {
            match part.content {
                RawContent::Include(include) => {
                    let Some(included) = self.include(&include) else {
                        continue;
                    };
                    if !included.section.is_empty() && !steps.is_empty() {
                        self.belongs_to_none(part.span);
                    } else {
                        section.append(included.section);
                    }
                    steps.extend(included.steps.into_iter().map(|step| ExpandedStep {
                        included: Some(part.span),
                        ..step
                    }));
                }
                _ if !steps.is_empty() => self.belongs_to_none(part.span),
                RawContent::Requires(requires) => section.requires.ids.extend(requires.ids),
                RawContent::Warning(warning) => section.pieces.push(SectionPiece::Warning(warning)),
                RawContent::Note(note) => section.add(Block::Note(note)),
                RawContent::Outcome(outcome) => section.add(Block::Outcome(outcome)),
                RawContent::Block(block) => section.add(block),
                RawContent::Figure(raw) => {
                    let figure = figure(self.shared.sources, self.version, raw, self.problems);
                    section.add(Block::Figure(figure));
                }
                RawContent::Action(raw) => {
                    let action = self.action(raw);
                    section.add(Block::Action(action));
                }
            }
        }
        (section, steps)
    }

    fn belongs_to_none(&mut self, span: Span) {
        let message = say!("this comes after an included step, so it does not belong to any step");
        self.problems
            .error(codes::SK108, span, message)
            .help(say!("start a new step before it: `## Title {{#id}}`"));
    }

    // `None` when the file can't be read; the problems say why.
    fn include(&mut self, include: &RawInclude) -> Option<Included> {
        let file = find(self.shared.sources, include, &self.open, self.problems)?;
        if let Some(problem) = self.too_many(include.span) {
            self.problems.push(problem);
            return None;
        }
        let before = self.problems.len();
        let shared = self.shared.read(file);
        self.problems.extend(shared.problems.iter().cloned());
        let raw = shared.raw.clone()?;
        self.open.push(file);
        let (section, steps) = self.file(raw);
        self.open.pop();
        match (section.is_empty(), steps.is_empty()) {
            (true, true) if self.problems.len() == before => {
                let path = self.shared.sources.path(file);
                self.problems
                    .error(codes::SK210, include.span, say!("`{path}` has nothing to include"))
                    .help(say!("write a step or a block into it, such as `## Log in {{#log-in}}` with its actions"));
            }
            (false, false) => {
                self.problems
                    .error(
                        codes::SK108,
                        Span::new(file, 0..0),
                        say!("a shared file contains steps or blocks, but this one contains both"),
                    )
                    .help(say!("start it with a line such as `## Log in {{#log-in}}`, or move its blocks to another file"));
            }
            (true, _) | (false, true) => {}
        }
        Some(Included {
            section: self.guarding(section, include),
            steps,
        })
    }

    // Files that include each other twice would double with every level.
    fn too_many(&mut self, span: Span) -> Option<Diagnostic> {
        self.count += 1;
        let message = match self.open.len() {
            depth if depth > DEEPEST => {
                say!("includes within includes, more than {DEEPEST} levels deep")
            }
            _ if self.count > MOST => say!("more than {MOST} includes in one card"),
            _ => return None,
        };
        Some(
            Diagnostic::error(codes::SK210, span, message)
                .help(say!("include the steps themselves, or split the card")),
        )
    }

    // `guards` at the end of an include says what its warnings guard here.
    fn guarding(&mut self, mut section: Section, include: &RawInclude) -> Section {
        let Some((target, span)) = &include.guards else {
            return section;
        };
        let mut found = false;
        for piece in &mut section.pieces {
            match piece {
                SectionPiece::Warning(warning) => {
                    found = true;
                    warning.guards = Some((target.clone(), *span));
                }
                SectionPiece::Block(
                    Block::Action(_) | Block::Note(_) | Block::Figure(_) | Block::Outcome(_),
                ) => {}
                SectionPiece::Block(Block::Text(_) | Block::Table(_)) => {}
                SectionPiece::Block(Block::Facts(_) | Block::Code(_)) => {}
            }
        }
        if !found {
            self.problems
                .error(
                    codes::SK112,
                    *span,
                    say!("the included file has no warning"),
                )
                .help(say!(
                    "remove `guards`: a shared step says what its own warnings guard"
                ));
        }
        section
    }

    // An action with what is under it. A warning there guards it, and is shown before it.
    fn action(&mut self, raw: RawAction) -> Action<Segment> {
        let RawAction {
            mut action,
            parts,
            before_options,
        } = raw;
        for (at, part) in parts.into_iter().enumerate() {
            let (place, before) = (part.span(), action.blocks.len());
            match part {
                ActionPart::Warning(warning) => self.guard(warning, &mut action),
                ActionPart::Note(mut note) => {
                    let id = next(&action, "note", |block| matches!(block, Block::Note(_)));
                    name_texts(&id, &mut note.body);
                    action.blocks.push(Block::Note(note));
                }
                ActionPart::Outcome(mut outcome) => {
                    let id = next(&action, "outcome", |block| {
                        matches!(block, Block::Outcome(_))
                    });
                    name_texts(&id, &mut outcome.body);
                    action.blocks.push(Block::Outcome(outcome));
                }
                ActionPart::Block(block) => action.blocks.push(block),
                ActionPart::Figure(raw) => {
                    let figure = figure(self.shared.sources, self.version, raw, self.problems);
                    action.blocks.push(Block::Figure(figure));
                }
                ActionPart::Action(raw) => {
                    let sub_action = self.action(raw);
                    action.blocks.push(Block::Action(sub_action));
                }
                ActionPart::Include(include) => {
                    if let Some(included) = self.include(&include) {
                        self.include_in_action(included, include.span, &mut action);
                    }
                }
            }
            if at < before_options && before < action.blocks.len() {
                self.before_its_options(place);
            }
        }
        action
    }

    // A warning there comes before the action, and so before its options.
    fn before_its_options(&mut self, place: Span) {
        let message = say!(
            "this comes between an action and its options, and readers would get it after them"
        );
        self.problems.error(codes::SK114, place, message).help(say!(
            "put the options right below the sentence of their action, and this below them; what a reader has to see before them is an action of its own, or comes before this action"
        ));
    }

    fn include_in_action(&mut self, included: Included, span: Span, action: &mut Action<Segment>) {
        let Included { section, steps } = included;
        let mut strange = !steps.is_empty() || !section.requires.ids.is_empty();
        for piece in section.pieces {
            match piece {
                SectionPiece::Warning(warning) => self.guard(warning, action),
                SectionPiece::Block(Block::Action(_) | Block::Text(_)) => strange = true,
                SectionPiece::Block(block) => action.blocks.push(block),
            }
        }
        if strange {
            self.problems
                .error(
                    codes::SK115,
                    span,
                    say!("an include under an action can only include blocks"),
                )
                .help(
                    say!("include warnings, notes, outcomes, figures, tables, lists and code here, and shared steps between two steps"),
                );
        }
    }

    fn guard(&mut self, warning: GuardingWarning, action: &mut Action<Segment>) {
        let GuardingWarning { warning, guards } = warning;
        if let Some((id, span)) = guards.filter(|(id, _)| *id != action.id) {
            let message =
                say!("a warning under an action guards that action, so it can't guard {id:?}");
            self.problems.error(codes::SK112, span, message).help(say!(
                "remove `guards`, or move the warning before the action that it guards"
            ));
        }
        action.warnings.push(warning);
    }
}

// The name of the next part of a kind: `save.note-1`.
fn next(action: &Action<Segment>, kind: &str, is_kind: fn(&Block<Segment>) -> bool) -> String {
    let known = action.blocks.iter().filter(|block| is_kind(block)).count();
    format!("{}.{kind}-{}", action.id, known + 1)
}

// The texts under an action are numbered together with those of its includes.
fn name_texts(id: &str, body: &mut [Segment]) {
    for (at, segment) in body.iter_mut().enumerate() {
        segment.id = Id::new(format!("{id}.{}", at + 1));
    }
}
