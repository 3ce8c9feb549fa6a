//! The parts of a card as blocks of Markdown: a block is one or more lines without an empty line around it.

use std::collections::BTreeMap;

use super::super::{
    ActionView, AttachmentView, BlockView, CalloutView, ChoiceView, CodeView, FigureView, NoteView,
    OutcomeView, RequirementView, RunView, TableView, TextView, WarningView,
};
use super::inline::{at_start, destination, escaped, line, runs};
use crate::model::ColumnAlignment;

/// Words of the tool, by their key.
pub type ToolWords = BTreeMap<String, String>;

/// A paragraph, and one that says in which language it is where it is not translated.
pub fn paragraph(text: &TextView) -> Vec<String> {
    let label = text
        .fallback
        .iter()
        .map(|label| emphasised(&escaped(label)));
    std::iter::once(line(text)).chain(label).collect()
}

pub fn paragraphs(texts: &[TextView]) -> Vec<String> {
    texts.iter().flat_map(paragraph).collect()
}

/// A paragraph that starts with a word of the tool.
pub fn led(word: &str, texts: &[TextView]) -> Vec<String> {
    let mut blocks = paragraphs(texts);
    match blocks.first_mut() {
        Some(first) => *first = format!("{} {first}", bold(word)),
        None => blocks.push(bold(word)),
    }
    blocks
}

/// A word of the tool in bold, with a colon.
pub fn bold(word: &str) -> String {
    format!("**{}:**", escaped(word.trim_end_matches([':', '：'])))
}

// A whole paragraph: at its start and its end, `*` is a mark whatever is beside it.
fn emphasised(words: &str) -> String {
    let words = words.trim_matches(' ');
    match words.starts_with('*') || words.ends_with('*') {
        true => format!("<em>{words}</em>"),
        false => format!("*{words}*"),
    }
}

/// A warning as a quotation that starts with its signal word in bold. Nothing else is a quotation.
pub fn warning(warning: &WarningView) -> String {
    let WarningView {
        id: _,
        anchor: _,
        severity: _,
        signal,
        own_signal,
        avoid,
        consequence,
        lang,
        dir,
        fallback,
    } = warning;
    let signal = match own_signal {
        Some(own) => format!("{own} ({signal})"),
        None => signal.clone(),
    };
    let mut blocks = vec![format!("{} {}", bold(&signal), runs(&avoid.runs))];
    blocks.extend(consequence.iter().map(line));
    blocks.extend(fallback.iter().map(|label| emphasised(&escaped(label))));
    let quoted = prefixed(&joined(&blocks), "> ", "> ");
    match lang {
        Some(lang) => in_language(lang, dir.unwrap_or("ltr"), &quoted),
        None => quoted,
    }
}

pub fn warnings(all: &[WarningView]) -> impl Iterator<Item = String> + '_ {
    all.iter().map(warning)
}

/// Blocks that are in this language.
pub fn in_language(lang: &str, dir: &str, blocks: &str) -> String {
    format!("<div lang=\"{lang}\" dir=\"{dir}\">\n\n{blocks}\n\n</div>")
}

pub fn note(note: &NoteView) -> Vec<String> {
    let NoteView {
        severity: _,
        word,
        when,
        body,
    } = note;
    let mut blocks = led(word, body);
    if let Some(question) = when {
        blocks.insert(0, condition(question));
    }
    blocks
}

/// The question of a condition: the whole paragraph is emphasised, so that it is not taken for a command.
pub fn condition(question: &TextView) -> String {
    emphasised(&runs(&question.runs))
}

pub fn outcome(outcome: &OutcomeView, words: &ToolWords) -> Vec<String> {
    led(&words["outcome"], &outcome.body)
}

/// A role or permission as an item of a list.
pub fn requirement(requirement: &RequirementView, words: &ToolWords) -> String {
    let RequirementView {
        id: _,
        name,
        get,
        ask,
        help,
        steps: _,
    } = requirement;
    let told = |key: &str, text: &Option<TextView>| {
        let text = text.as_ref()?;
        Some(format!("{} {}", bold(&words[key]), runs(&text.runs)))
    };
    let help = help.as_ref().map(|help| {
        let words = runs(&help.text.runs);
        format!("[{words}]({})", destination(&help.url))
    });
    let parts = [
        Some(line(name)),
        told("how-to-get", get),
        told("ask-whom", ask),
        help,
    ];
    item(&parts.into_iter().flatten().collect::<Vec<_>>())
}

/// An item of a list with bullets.
pub fn item(blocks: &[String]) -> String {
    prefixed(&joined(blocks), "- ", "  ")
}

/// All blocks of a part of a card. Actions that follow each other are one list.
pub fn blocks(all: &[BlockView], words: &ToolWords) -> Vec<String> {
    all.iter()
        .flat_map(|block| of_block(block, words))
        .collect()
}

fn of_block(block: &BlockView, words: &ToolWords) -> Vec<String> {
    match block {
        BlockView::Action(action) => vec![of_action(action, words)],
        BlockView::Note(view) => note(view),
        BlockView::Figure(view) => figure(view, words),
        BlockView::Outcome(view) => outcome(view, words),
        BlockView::Text { text } => paragraph(text),
        BlockView::Table(view) => vec![table(view)],
        BlockView::Facts(facts) => facts
            .items
            .iter()
            .map(|fact| item(&paragraph(fact)))
            .collect(),
        BlockView::Code(view) => vec![code(view)],
    }
}

// The warnings that guard it, then its command, then what is under it.
fn of_action(action: &ActionView, words: &ToolWords) -> String {
    let ActionView {
        id: _,
        anchor: _,
        number,
        numbering: _,
        mark: _,
        when,
        warnings: guards,
        text,
        choice,
        blocks: under,
    } = action;
    let mut parts: Vec<String> = warnings(guards).collect();
    parts.extend(when.iter().map(condition));
    parts.extend(command(text));
    parts.extend(choice.iter().flat_map(options));
    parts.extend(blocks(under, words));
    let mark = format!("{number}. ");
    prefixed(&joined(&parts), &mark, &" ".repeat(mark.len()))
}

// A paragraph that is all emphasised is the question of a condition, so a command is not.
fn command(text: &TextView) -> Vec<String> {
    let inner = text.runs.iter().map(|run| match run {
        RunView::Emphasis { runs } => Some(runs.clone()),
        _ => None,
    });
    match inner.collect::<Option<Vec<_>>>() {
        Some(runs) => paragraph(&TextView {
            runs: runs.concat(),
            ..text.clone()
        }),
        None => paragraph(text),
    }
}

fn options(choice: &ChoiceView) -> Vec<String> {
    let ChoiceView {
        pick: _,
        lead,
        options,
    } = choice;
    let options = options.iter().map(|option| {
        let mut parts = paragraph(&option.text);
        if let (Some(jump), Some(first)) = (&option.to, parts.first_mut()) {
            first.push_str(&format!(" ({})", escaped(&jump.label)));
        }
        item(&parts)
    });
    let lead = at_start(&escaped(lead));
    std::iter::once(lead).chain(options).collect()
}

fn figure(figure: &FigureView, words: &ToolWords) -> Vec<String> {
    let alt = escaped(&figure.alt.plain);
    let mut parts = vec![format!("![{alt}](../../{})", destination(&figure.src))];
    parts.extend(
        figure
            .callouts
            .iter()
            .map(|callout| of_callout(callout, words)),
    );
    parts.extend(figure.attachment.iter().map(attachment));
    parts
}

fn of_callout(callout: &CalloutView, words: &ToolWords) -> String {
    let label = line(&callout.label);
    item(&[match callout.forbidden {
        Some(_) => format!("{} {label}", bold(&words["forbidden"])),
        None => label,
    }])
}

fn attachment(attachment: &AttachmentView) -> String {
    let href = match attachment.is_file {
        true => format!("../../{}", attachment.href),
        false => attachment.href.clone(),
    };
    format!("[{}]({})", escaped(&attachment.label), destination(&href))
}

fn table(table: &TableView) -> String {
    let row = |cells: &[TextView]| {
        let cells: Vec<String> = cells.iter().map(|cell| runs(&cell.runs)).collect();
        format!("| {} |", cells.join(" | "))
    };
    let rules = table.columns.iter().map(|column| match column {
        ColumnAlignment::Start => " --- |",
        ColumnAlignment::Center => " :-: |",
        ColumnAlignment::End => " --: |",
    });
    let rule = format!("|{}", rules.collect::<String>());
    let rows = table.rows.iter().map(|cells| row(cells));
    let lines: Vec<String> = [row(&table.head), rule].into_iter().chain(rows).collect();
    lines.join("\n")
}

fn code(code: &CodeView) -> String {
    let text = code.lines.join("\n");
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    let language = code.language.as_deref().unwrap_or_default();
    format!("{fence}{language}\n{text}\n{fence}")
}

/// Blocks with an empty line between them. Items of one line are one list.
pub fn joined(blocks: &[String]) -> String {
    let is_short = |block: &String| block.starts_with("- ") && !block.contains('\n');
    let mut out = String::new();
    for (at, block) in blocks.iter().enumerate() {
        if let Some(before) = at.checked_sub(1).map(|before| &blocks[before]) {
            let is_same = is_short(before) && is_short(block);
            out.push_str(if is_same { "\n" } else { "\n\n" });
        }
        out.push_str(block);
    }
    out
}

// Each line with what makes it a part of a quotation or of an item.
fn prefixed(text: &str, first: &str, rest: &str) -> String {
    let lines = text.split('\n').enumerate().map(|(at, line)| {
        let before = if at == 0 { first } else { rest };
        format!("{before}{line}").trim_end_matches(' ').to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}
