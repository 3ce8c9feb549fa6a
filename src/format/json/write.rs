//! A card as its file of JSON. Takes its view.

use super::super::{
    ActionView, BlockView, CardView, ChoiceView, FigureView, NoteView, OptionView, RequirementView,
    StepView, TextView, TroubleshootingView, WarningView,
};
use super::card::{
    JsonAction, JsonCallout, JsonCard, JsonChoice, JsonNeed, JsonNote, JsonOption, JsonPart,
    JsonStep, JsonText, JsonTroubleshooting, JsonWarning,
};

/// The whole card.
pub fn card(card: &CardView) -> JsonCard {
    let details = &card.details;
    let writer = CardWriter { card };
    JsonCard {
        version: 1,
        id: card.id.clone(),
        lang: card.page.lang.clone(),
        kind: details.kind.name.to_owned(),
        status: details.status.as_ref().map(|status| status.name.to_owned()),
        title: text(&card.title),
        guide: text(&card.page.guide_title),
        category: text(&details.category.name),
        goal: texts(&card.goal),
        verified: details.verified.as_ref().map(|day| day.iso.clone()),
        duration: details.duration.as_ref().map(|time| time.iso.clone()),
        needs: card
            .roles
            .iter()
            .chain(&card.permissions)
            .map(need)
            .collect(),
        warnings: writer.warnings(&card.warnings, "card"),
        notes: card.notes.iter().map(note).collect(),
        steps: card.steps.iter().map(|step| writer.step(step)).collect(),
        outcomes: card
            .outcomes
            .iter()
            .flat_map(|end| texts(&end.body))
            .collect(),
        troubleshooting: card
            .troubleshooting
            .as_ref()
            .map(|part| writer.troubleshooting(part)),
    }
}

struct CardWriter<'a> {
    card: &'a CardView,
}

impl CardWriter<'_> {
    fn warnings(&self, all: &[WarningView], guards: &'static str) -> Vec<JsonWarning> {
        let lang = &self.card.page.lang;
        all.iter().map(|view| warning(view, guards, lang)).collect()
    }

    // What guards the whole card is said again: a program may cut the step out.
    fn step(&self, step: &StepView) -> JsonStep {
        let mut warnings = match step.actions().next() {
            Some(_) => self.warnings(&self.card.warnings, "card"),
            None => Vec::new(),
        };
        warnings.extend(self.warnings(&step.warnings, "step"));
        JsonStep {
            id: step.id.clone(),
            number: step.number,
            title: text(&step.title),
            when: step.when.as_ref().map(text),
            branch: step.branch.as_ref().map(|branch| text(&branch.option)),
            needs: step.requires.iter().map(need).collect(),
            warnings,
            parts: self.parts(&step.blocks),
            then: step.then.as_ref().map(|jump| jump.label.clone()),
        }
    }

    fn troubleshooting(&self, part: &TroubleshootingView) -> JsonTroubleshooting {
        JsonTroubleshooting {
            title: text(&part.title),
            intro: texts(&part.intro),
            problems: part
                .problems
                .iter()
                .map(|problem| self.step(problem))
                .collect(),
        }
    }

    fn parts(&self, blocks: &[BlockView]) -> Vec<JsonPart> {
        blocks.iter().map(|block| self.part(block)).collect()
    }

    fn part(&self, block: &BlockView) -> JsonPart {
        match block {
            BlockView::Action(action) => JsonPart::Action(self.action(action)),
            BlockView::Note(view) => JsonPart::Note(note(view)),
            BlockView::Outcome(outcome) => JsonPart::Outcome {
                body: texts(&outcome.body),
            },
            BlockView::Figure(view) => figure(view),
            BlockView::Text { text: view } => JsonPart::Text(text(view)),
            BlockView::Table(table) => JsonPart::Table {
                head: texts(&table.head),
                rows: table.rows.iter().map(|row| texts(row)).collect(),
            },
            BlockView::Facts(facts) => JsonPart::Facts {
                items: texts(&facts.items),
            },
            BlockView::Code(code) => JsonPart::Code {
                lines: code.lines.clone(),
            },
        }
    }

    fn action(&self, action: &ActionView) -> JsonAction {
        JsonAction {
            id: action.id.clone(),
            mark: action.mark.clone(),
            when: action.when.as_ref().map(text),
            warnings: self.warnings(&action.warnings, "action"),
            command: text(&action.text),
            choice: action.choice.as_ref().map(choice),
            parts: self.parts(&action.blocks),
        }
    }
}

fn warning(view: &WarningView, guards: &'static str, lang: &str) -> JsonWarning {
    let words = |text: &TextView| text.plain.clone();
    JsonWarning {
        id: view.id.clone(),
        guards,
        severity: view.severity,
        own_signal: view.own_signal.clone(),
        signal: view.signal.clone(),
        avoid: words(&view.avoid),
        consequence: view.consequence.iter().map(words).collect(),
        lang: view.lang.clone().unwrap_or_else(|| lang.to_owned()),
    }
}

fn text(view: &TextView) -> JsonText {
    JsonText {
        text: view.plain.clone(),
        lang: view.lang.clone(),
    }
}

fn texts(views: &[TextView]) -> Vec<JsonText> {
    views.iter().map(text).collect()
}

fn need(view: &RequirementView) -> JsonNeed {
    JsonNeed {
        id: view.id.clone(),
        name: text(&view.name),
        get: view.get.as_ref().map(text),
        ask: view.ask.as_ref().map(text),
    }
}

fn note(view: &NoteView) -> JsonNote {
    JsonNote {
        word: view.word.clone(),
        when: view.when.as_ref().map(text),
        body: texts(&view.body),
    }
}

fn choice(view: &ChoiceView) -> JsonChoice {
    let option = |option: &OptionView| JsonOption {
        text: text(&option.text),
        then: option.to.as_ref().map(|jump| jump.label.clone()),
    };
    JsonChoice {
        pick: view.pick,
        options: view.options.iter().map(option).collect(),
    }
}

fn figure(view: &FigureView) -> JsonPart {
    let callouts = view.callouts.iter().map(|callout| JsonCallout {
        id: callout.id.clone(),
        label: text(&callout.label),
        forbidden: callout.forbidden.is_some(),
    });
    JsonPart::Figure {
        image: view.src.clone(),
        alt: text(&view.alt),
        callouts: callouts.collect(),
        attachment: view.attachment.as_ref().map(|film| film.href.clone()),
    }
}
