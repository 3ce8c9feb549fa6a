//! What a card refers to. Every id once; every category, role, permission, condition, spot and link is there.

use std::collections::BTreeMap;

use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{
    Block, Card, Choice, Details, Guide, Id, Inline, Note, Requires, Segment, Step, Warning,
    is_web_address,
};
use crate::source::{FileId, Sources, Span};
use crate::suggest::{nearest, suggest};
use crate::wording::list;

use super::places::Places;

/// Checks one card; `cards` are the ids of all cards.
pub fn check(
    sources: &Sources,
    guide: &Guide<Segment>,
    card: &Card<Segment>,
    cards: &[&str],
    problems: &mut Vec<Diagnostic>,
) {
    let places = Places::new(sources);
    let mut check = Check {
        sources,
        guide,
        cards,
        anchors: anchors(card, problems),
        unread: false,
        places,
        problems,
    };
    check.category(card);
    check.product(card);
    check.requires(&card.requires);
    check.conditions(card);
    for step in card.sections() {
        check.requires(&step.requires);
        check.spots(step, card);
    }
    check.unread = false;
    for text in texts_outside_steps(card) {
        check.inlines(&text.text, text.span, &[]);
    }
}

// Every id of the card with its place; the second of two is a problem.
fn anchors(card: &Card<Segment>, problems: &mut Vec<Diagnostic>) -> BTreeMap<Id, Span> {
    let mut known: BTreeMap<Id, Span> = BTreeMap::new();
    let mut add = |id: &Id, span: Span| {
        if let Some(first) = known.get(id) {
            problems.push(
                Diagnostic::error(
                    codes::SK201,
                    span,
                    format!("the id {id:?} is used twice in this card"),
                )
                .also(*first, "first used here")
                .help("give one of the two another id"),
            );
        } else {
            known.insert(id.clone(), span);
        }
    };
    for step in card.sections() {
        add(&step.id, step.span);
        // A generated id has its step's in front, whose twin was told.
        for action in step
            .actions()
            .filter(|action| !action.id.as_str().contains('.'))
        {
            add(&action.id, action.text.span);
        }
    }
    for warning in card.all_warnings() {
        add(&warning.id, warning.span);
    }
    if let Some(section) = &card.troubleshooting {
        add(&section.id, section.span);
    }
    known
}

// For a target that stands nowhere by itself: no fix can be made of it.
const NOWHERE: Span = Span {
    file: FileId::NONE,
    start: 0,
    end: usize::MAX,
};

struct Check<'a> {
    sources: &'a Sources,
    guide: &'a Guide<Segment>,
    cards: &'a [&'a str],
    anchors: BTreeMap<Id, Span>,
    places: Places<'a>,
    /// Whether the step at hand has a figure whose spots could not be read.
    unread: bool,
    problems: &'a mut Vec<Diagnostic>,
}

impl Check<'_> {
    fn category(&mut self, card: &Card<Segment>) {
        let category = &card.details.category;
        let known = || self.guide.categories.iter().map(|known| known.id.as_str());
        if category.as_str().is_empty() || known().any(|id| id == category.as_str()) {
            return;
        }
        let span = card.details.category_span;
        let problem = Diagnostic::error(
            codes::SK202,
            span,
            format!("there is no category {category:?}"),
        );
        let otherwise =
            || format!("declare it in `guide.toml`: `[category.{category}]` with a `name`");
        self.problems.push(suggest(
            problem,
            category.as_str(),
            span,
            known(),
            otherwise,
        ));
    }

    fn product(&mut self, card: &Card<Segment>) {
        let Details {
            product,
            ui_version,
            ..
        } = &card.details;
        let Some((id, span)) = product else {
            if let Some((version, span)) = ui_version {
                let problem = Diagnostic::error(
                    codes::SK217,
                    *span,
                    format!("`ui-version: {version}` is a version of nothing"),
                );
                self.problems.push(problem.help(
                    "say which product it is of, as a line `product: an-id-from-guide.toml`",
                ));
            }
            return;
        };
        let Some(product) = self.guide.products.get(id) else {
            let known = self.guide.products.keys().map(Id::as_str);
            let problem =
                Diagnostic::error(codes::SK217, *span, format!("there is no product {id:?}"));
            let otherwise = || {
                format!(
                    "declare it in `guide.toml`: `[product.{id}]` with a `name` and its `versions`"
                )
            };
            self.problems
                .push(suggest(problem, id.as_str(), *span, known, otherwise));
            return;
        };
        let Some((version, span)) = ui_version
            .as_ref()
            .filter(|(version, _)| !product.versions.contains(version))
        else {
            return;
        };
        let message = format!("the product {id:?} has no version `{version}`");
        let known = || product.versions.iter().map(String::as_str);
        let otherwise = || {
            format!(
                "add it to the `versions` of `[product.{id}]` in `guide.toml`, which has {}",
                list(known())
            )
        };
        let problem =
            Diagnostic::error(codes::SK217, *span, message).also(product.span, "the product");
        self.problems
            .push(suggest(problem, version, *span, known(), otherwise));
    }

    fn requires(&mut self, requires: &Requires) {
        for (id, span) in &requires.ids {
            if self.guide.requirement(id).is_some() {
                continue;
            }
            let known = self
                .guide
                .requirements()
                .map(|requirement| requirement.id.as_str());
            let problem = Diagnostic::error(
                codes::SK203,
                *span,
                format!("there is no role or permission {id:?}"),
            );
            let otherwise = || {
                format!(
                    "declare it in `guide.toml`: `[role.{id}]` or `[permission.{id}]` with a `name`"
                )
            };
            self.problems
                .push(suggest(problem, id.as_str(), *span, known, otherwise));
        }
    }

    fn conditions(&mut self, card: &Card<Segment>) {
        let notes = card.notes.iter().map(|note: &Note<Segment>| &note.when);
        let steps = card.sections().map(|step| &step.when);
        let blocks = card
            .sections()
            .flat_map(|step| &step.blocks)
            .flat_map(|block| match block {
                Block::Action(action) => std::iter::once(&action.when)
                    .chain(action.notes.iter().map(|note| &note.when))
                    .collect(),
                Block::Note(note) => vec![&note.when],
                Block::Figure(_) | Block::Outcome(_) | Block::Text(_) | Block::Table(_) => {
                    Vec::new()
                }
            });
        for (id, span) in notes.chain(steps).chain(blocks).flatten() {
            if self.guide.conditions.contains_key(id) {
                continue;
            }
            let known = self.guide.conditions.keys().map(Id::as_str);
            let problem =
                Diagnostic::error(codes::SK204, *span, format!("there is no condition {id:?}"));
            let otherwise = || {
                format!(
                    "declare it in `guide.toml`: `[condition.{id}]` with the question that it `ask`s"
                )
            };
            self.problems.push(suggest(
                problem,
                id.as_str(),
                span.at_end(id.as_str()),
                known,
                otherwise,
            ));
        }
    }

    // Words tied to a spot need the spot, and a spot needs words, or a warning that forbids it.
    fn spots(&mut self, step: &Step<Segment>, card: &Card<Segment>) {
        let callouts: Vec<_> = step.figures().flat_map(|figure| &figure.callouts).collect();
        self.unread = step.figures().any(|figure| figure.unread);
        let spots: Vec<&str> = callouts.iter().map(|callout| callout.id.as_str()).collect();
        for text in texts(step) {
            self.inlines(&text.text, text.span, &spots);
        }
        let mentioned = mentioned(step);
        // The spot that a mistyped callout means has its words.
        let is_meant = |spot: &Id| {
            let unknown = mentioned
                .iter()
                .filter(|(id, _)| !spots.contains(&id.as_str()));
            unknown
                .filter_map(|(id, _)| nearest(id.as_str(), spots.iter().copied()))
                .any(|near| near == spot.as_str())
        };
        for callout in &callouts {
            match &callout.forbidden {
                Some((warning, span)) => self.forbidden(warning, *span, card),
                None if mentioned.iter().any(|(id, _)| *id == callout.id)
                    || is_meant(&callout.id) => {}
                None => self.problems.push(
                    Diagnostic::error(
                        codes::SK206,
                        callout.span,
                        format!(
                            "no text of the step `{}` mentions the spot {:?}",
                            step.id, callout.id
                        ),
                    )
                    .also(step.span, "the step")
                    .help(format!(
                        "tie words to it with `[words](callout:{})`, or take the spot away",
                        callout.id
                    )),
                ),
            }
        }
        for (at, callout) in callouts.iter().enumerate() {
            if let Some(twin) = callouts[..at].iter().find(|twin| twin.id == callout.id) {
                let problem = Diagnostic::error(
                    codes::SK201,
                    callout.span,
                    format!("two figures of this step have a spot {:?}", callout.id),
                );
                self.problems.push(
                    problem
                        .also(twin.span, "the other one")
                        .help("give one of the two another id"),
                );
            }
        }
    }

    fn forbidden(&mut self, warning: &Id, span: Span, card: &Card<Segment>) {
        if card.all_warnings().any(|known| known.id == *warning) {
            return;
        }
        let known = card.all_warnings().map(|known| known.id.as_str());
        let otherwise =
            || format!("write the warning in the card and end it with `> {{#{warning}}}`");
        let problem = Diagnostic::error(
            codes::SK212,
            span,
            format!(
                "the card `{}` has no warning {warning:?} that forbids this spot",
                card.id
            ),
        );
        self.problems
            .push(suggest(problem, warning.as_str(), span, known, otherwise));
    }

    fn inlines(&mut self, inlines: &[Inline], span: Span, spots: &[&str]) {
        for inline in inlines {
            match inline {
                Inline::Text(_) | Inline::Code(_) => {}
                Inline::Ui(words) | Inline::Emphasis(words) => self.inlines(words, span, spots),
                Inline::Callout { id, words } => {
                    self.callout(id, span, spots);
                    self.inlines(words, span, spots);
                }
                Inline::Link { target, words } => {
                    self.link(target, span);
                    self.inlines(words, span, spots);
                }
            }
        }
    }

    fn callout(&mut self, id: &Id, span: Span, spots: &[&str]) {
        if spots.contains(&id.as_str()) || self.unread {
            return;
        }
        let otherwise = || match spots {
            [] => "show a figure in this step, with a file of callouts beside it".into(),
            _ => format!(
                "the figures of this step have {}; add `[{id}]` to a file of callouts",
                list(spots.iter().copied())
            ),
        };
        let problem = Diagnostic::error(
            codes::SK205,
            span,
            format!("callout {id:?} has no spot on a figure of this step"),
        );
        let place = self
            .places
            .target(span, "callout:", id.as_str())
            .unwrap_or(NOWHERE);
        self.problems.push(suggest(
            problem,
            id.as_str(),
            place,
            spots.iter().copied(),
            otherwise,
        ));
    }

    fn link(&mut self, target: &str, span: Span) {
        if is_web_address(target) {
            return;
        }
        if let Some(anchor) = target.strip_prefix('#') {
            if !self.anchors.contains_key(&Id::new(anchor)) {
                let problem = Diagnostic::error(
                    codes::SK207,
                    span,
                    format!("nothing in this card has the id `{anchor}`"),
                );
                let place = self.places.target(span, "#", anchor).unwrap_or(NOWHERE);
                let known = self.anchors.keys().map(Id::as_str);
                let otherwise = || "link to the id of a step or an action".into();
                self.problems
                    .push(suggest(problem, anchor, place, known, otherwise));
            }
            return;
        }
        if let Some(term) = target.strip_prefix("term:") {
            if !self.guide.terms.contains_key(&Id::new(term)) {
                let problem =
                    Diagnostic::error(codes::SK207, span, format!("there is no term `{term}`"));
                let place = self.places.target(span, "term:", term).unwrap_or(NOWHERE);
                let known = self.guide.terms.keys().map(Id::as_str);
                let otherwise = || {
                    format!(
                        "declare it in `guide.toml`: `[term.{term}]` with a `name` and a `definition`"
                    )
                };
                self.problems
                    .push(suggest(problem, term, place, known, otherwise));
            }
            return;
        }
        let card = target.strip_prefix("card:");
        if card.is_some_and(|id| self.cards.contains(&id)) {
            return;
        }
        let from = self.sources.path(span.file);
        let problem = Diagnostic::error(
            codes::SK207,
            span,
            format!("`{target}` leads nowhere from `{from}`"),
        );
        let place = card
            .and_then(|card| self.places.target(span, "card:", card))
            .unwrap_or(NOWHERE);
        let otherwise = || {
            "link to `https://...`, to `#id` in this card, to another card as `card:its-id`, or to a term as `term:its-id`".into()
        };
        let known = if card.is_some() { self.cards } else { &[] };
        self.problems.push(suggest(
            problem,
            card.unwrap_or(target),
            place,
            known.iter().copied(),
            otherwise,
        ));
    }
}

/// The callouts that the texts of a step mention, in order, each once.
pub fn mentioned(step: &Step<Segment>) -> Vec<(Id, Span)> {
    let mut found: Vec<(Id, Span)> = Vec::new();
    for text in texts(step) {
        collect(&text.text, text.span, &mut found);
    }
    found
}

fn collect(inlines: &[Inline], span: Span, found: &mut Vec<(Id, Span)>) {
    for inline in inlines {
        match inline {
            Inline::Text(_) | Inline::Code(_) => {}
            Inline::Ui(words) | Inline::Emphasis(words) | Inline::Link { target: _, words } => {
                collect(words, span, found)
            }
            Inline::Callout { id, words } => {
                if !found.iter().any(|(known, _)| known == id) {
                    found.push((id.clone(), span));
                }
                collect(words, span, found);
            }
        }
    }
}

// Every text of a step that a reader meets, in order.
fn texts(step: &Step<Segment>) -> Vec<&Segment> {
    let mut texts = vec![&step.title];
    texts.extend(step.warnings.iter().flat_map(Warning::texts));
    for block in &step.blocks {
        match block {
            Block::Action(action) => {
                texts.extend(action.warnings.iter().flat_map(Warning::texts));
                texts.push(&action.text);
                texts.extend(action.choice.iter().flat_map(Choice::texts));
                texts.extend(action.notes.iter().flat_map(|note| &note.body));
                texts.extend(action.outcomes.iter().flat_map(|outcome| &outcome.body));
            }
            Block::Note(note) => texts.extend(&note.body),
            Block::Outcome(outcome) => texts.extend(&outcome.body),
            Block::Text(text) => texts.push(text),
            Block::Table(table) => texts.extend(table.cells()),
            Block::Figure(_) => {}
        }
    }
    texts
}

fn texts_outside_steps(card: &Card<Segment>) -> Vec<&Segment> {
    let mut texts: Vec<&Segment> = card.goal.iter().collect();
    texts.extend(card.notes.iter().flat_map(|note| &note.body));
    texts.extend(card.outcomes.iter().flat_map(|outcome| &outcome.body));
    texts.extend(card.warnings.iter().flat_map(Warning::texts));
    texts.extend(
        card.troubleshooting
            .iter()
            .flat_map(|section| std::iter::once(&section.title).chain(&section.intro)),
    );
    texts
}
