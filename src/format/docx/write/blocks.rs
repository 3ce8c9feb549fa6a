//! The blocks of a step. Takes blocks, adds paragraphs and tables. What is under an action starts where its words start.

use super::document::{Document, has_actions};
use super::figures::{push_code, push_facts, push_figure};
use super::lists::{ANY_OF, LEVEL, ONE_OF, numbered};
use super::paragraph::Paragraph;
use super::run::run;
use super::table::push_table;
use super::text::{ink_of, is_rtl, lead, linked, push_label, push_text, runs, text};
use super::warnings::push_warnings;
use crate::diag::Diagnostic;
use crate::format::{
    ActionView, BlockView, ChoiceView, JumpView, NoteView, OptionView, OutcomeView, TextView,
};
use crate::xml_writer::element;

/// Where blocks are: the list with numbers that their actions are items of, and how many actions they are under.
#[derive(Clone, Copy)]
struct BlockPlace {
    list: usize,
    level: usize,
}

impl BlockPlace {
    fn indent(self) -> u32 {
        LEVEL * self.level as u32
    }
}

/// Adds the blocks of a step. Its actions are a list that starts at 1. Fails where a picture can't be drawn.
pub fn push_blocks(document: &mut Document<'_>, blocks: &[BlockView]) -> Result<(), Diagnostic> {
    if has_actions(blocks) {
        document.numbered_lists += 1;
    }
    let list = numbered(document.numbered_lists);
    push_all(document, blocks, BlockPlace { list, level: 0 })
}

fn push_all(
    document: &mut Document<'_>,
    blocks: &[BlockView],
    place: BlockPlace,
) -> Result<(), Diagnostic> {
    blocks
        .iter()
        .try_for_each(|block| push_block(document, block, place))
}

fn push_block(
    document: &mut Document<'_>,
    block: &BlockView,
    place: BlockPlace,
) -> Result<(), Diagnostic> {
    let indent = place.indent();
    match block {
        BlockView::Action(action) => push_action(document, action, place)?,
        BlockView::Note(note) => push_note(document, note, indent),
        BlockView::Figure(figure) => push_figure(document, figure, indent)?,
        BlockView::Outcome(outcome) => push_outcome(document, outcome, indent),
        BlockView::Text { text } => {
            let paragraph = document.paragraph("Normal").indented(indent);
            push_text(document, paragraph, text);
        }
        BlockView::Table(table) => push_table(document, table, indent),
        BlockView::Facts(facts) => push_facts(document, &facts.items, indent),
        BlockView::Code(code) => push_code(document, &code.lines, indent),
    }
    Ok(())
}

// Its condition and the warnings that guard it, its command, and then what is under it.
fn push_action(
    document: &mut Document<'_>,
    action: &ActionView,
    place: BlockPlace,
) -> Result<(), Diagnostic> {
    let under = BlockPlace {
        level: place.level + 1,
        ..place
    };
    let indent = under.indent();
    if let Some(question) = &action.when {
        push_condition(document, question, indent);
    }
    push_warnings(document, &action.warnings, indent);
    let mut command = document.paragraph("Action").listed(place.list, place.level);
    command.place = document.place(&action.anchor);
    command.sticks = action.choice.is_some();
    let words = text(document, &action.text);
    document.push(&command, &words);
    push_label(document, action.text.fallback.as_deref(), indent);
    if let Some(choice) = &action.choice {
        push_choice(document, choice, indent);
    }
    push_all(document, &action.blocks, under)
}

/// Adds the question of a condition.
pub fn push_condition(document: &mut Document<'_>, question: &TextView, indent: u32) {
    let paragraph = document.paragraph("Condition").indented(indent).sticky();
    push_text(document, paragraph, question);
}

fn push_choice(document: &mut Document<'_>, choice: &ChoiceView, indent: u32) {
    let ink = document.ink().styled("Lead");
    let paragraph = document.paragraph("Normal").indented(indent).sticky();
    let words = run(&choice.lead, &ink);
    document.push(&paragraph, &words);
    let list = match choice.pick {
        "one" => ONE_OF,
        _ => ANY_OF,
    };
    let level = (indent / LEVEL) as usize;
    for OptionView {
        text: option,
        to,
        leaves: _,
    } in &choice.options
    {
        let mut words = text(document, option);
        if let Some(jump) = to {
            let ink = document.ink();
            words += &run(" – ", &ink);
            words += &jump_words(document, jump);
        }
        let paragraph = document.paragraph("Option").listed(list, level);
        document.push(&paragraph, &words);
        push_label(document, option.fallback.as_deref(), indent + LEVEL);
    }
}

/// Where a reader continues.
pub fn jump_words(document: &Document<'_>, jump: &JumpView) -> String {
    let place = jump
        .anchor
        .as_deref()
        .and_then(|anchor| document.place(anchor));
    match place {
        None => run(&jump.label, &document.ink()),
        Some(place) => {
            let words = run(&jump.label, &document.ink().styled("Hyperlink"));
            let name = super::paragraph::place_name(place);
            element("w:hyperlink", &[("w:anchor", &name)], &words)
        }
    }
}

/// Adds a note.
pub fn push_note(document: &mut Document<'_>, note: &NoteView, indent: u32) {
    let NoteView {
        severity: _,
        word,
        when,
        body,
    } = note;
    if let Some(question) = when {
        let paragraph = document.paragraph("Note").boxed(indent).sticky();
        let paragraph = Paragraph {
            after: Some(0),
            ..paragraph.directed(is_rtl(document, question))
        };
        let ink = ink_of(document, question.lang.as_deref(), question.dir).bold();
        let words = runs(document, &question.runs, &ink);
        document.push(&paragraph, &words);
    }
    let before = when.as_ref().map(|_| 0);
    push_led(document, "Note", (word, before), body, indent);
}

/// Adds what a reader sees if it worked.
pub fn push_outcome(document: &mut Document<'_>, outcome: &OutcomeView, indent: u32) {
    let word = document.word("outcome");
    push_led(document, "Outcome", (word, None), &outcome.body, indent);
}

// Texts in a box that starts with a word of the tool, with this space above it.
fn push_led(
    document: &mut Document<'_>,
    style: &'static str,
    (word, mut before): (&str, Option<u32>),
    body: &[TextView],
    indent: u32,
) {
    let mut lead = lead(document, word);
    for view in body {
        let mut paragraph = document.paragraph(style).boxed(indent);
        paragraph.before = before.replace(0);
        let words = std::mem::take(&mut lead) + &text(document, view);
        document.push(&paragraph.clone().directed(is_rtl(document, view)), &words);
        if let Some(label) = &view.fallback {
            let words = run(label, &document.ink().styled("UntranslatedLabel"));
            paragraph.before = Some(0);
            document.push(&paragraph, &words);
        }
    }
}

/// Adds that a card has a newer version at its address.
pub fn push_newest(document: &mut Document<'_>) {
    let Some(printed) = &document.card.printed else {
        return;
    };
    let words = run(&printed.shown, &document.ink().styled("Hyperlink"));
    let lead = lead(document, document.word("paper-newest"));
    let words = lead + &linked(document, printed.address.clone(), &words);
    let paragraph = document.paragraph("Fact");
    document.push(&paragraph, &words);
}
