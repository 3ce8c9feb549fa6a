//! Lines that Markdown joins to the line above, although they look like a list, a heading or a
//! table. Takes the words of a paragraph, returns each such line with what to type.

use std::collections::BTreeSet;

use stappenkaart_say::say;

use super::letters::is_escaped;
use super::line_look::{LikeABlock, LineLook, LinePlace, look};
use super::{Cell, InlineKind, InlineNode, Misread, Node, NodeKind};
use super::{is_odd, odd_space, one_line};
use crate::characters::is_sentence_end;
use crate::codes;

/// Finds the lines of a paragraph that were meant as blocks of their own.
pub fn glued(text: &str, words: &[InlineNode], found: &mut Vec<Misread>) {
    let Some(first) = words.first() else { return };
    let earlier = found.len();
    let margin = margin(text, first.range.start);
    let follows = words
        .windows(2)
        .filter(|pair| pair[0].kind == InlineKind::Break)
        .map(|pair| &pair[1]);
    let lines: Vec<(usize, LikeABlock)> = std::iter::once(first)
        .chain(follows.clone())
        .filter_map(|word| line(text, word, first, margin))
        .collect();
    found.extend(one_line::in_one_line(text, words));
    found.extend(undashed_table(text, words));
    let uneven = uneven_table(text, first.range.start);
    let is_uneven = uneven.is_some();
    found.extend(uneven);
    for (at, like) in &lines {
        if is_uneven && like.look == LineLook::Row {
            continue;
        }
        let is_first = is_start(text, first, *at);
        let is_meant = like.is_sure
            || match is_first {
                true => is_one_of_many(&lines, like.look),
                false => ends_a_sentence(text, *at),
            };
        if is_meant {
            let report = if is_first { alone } else { joined };
            found.push(report(text, *at, like.look, like.length));
        }
    }
    let lazy = follows.filter_map(|word| lazy(text, word.range.start, margin, first));
    let unknown = unknown(lazy, &found[earlier..]);
    found.extend(unknown);
    odd_space::name_all(text, &mut found[earlier..]);
}

// Whether nothing but marks and spaces is before this place of a paragraph.
fn is_start(text: &str, first: &InlineNode, at: usize) -> bool {
    text[first.range.start..at].trim().len() <= MARKS
}

// A fact ends without a full stop, and a sentence below it is none of its words.
fn is_bullet(text: &str, first: &InlineNode) -> bool {
    let before = line_before(text, first.range.start).trim_end();
    before.ends_with(['-', '*', '+'])
}

/// Finds paragraphs of a section that all start like an item of a list, such as `→ Press`: one alone can be a sentence.
pub fn alike(text: &str, nodes: &[Node], found: &mut Vec<Misread>) {
    let is_heading = |node: &Node| matches!(node.kind, NodeKind::Heading { .. });
    for section in nodes.split(is_heading) {
        let starts: Vec<(usize, LikeABlock)> = section
            .iter()
            .filter_map(|node| match &node.kind {
                NodeKind::Paragraph(words) => words.first(),
                NodeKind::Heading { .. }
                | NodeKind::Quote(_)
                | NodeKind::Item(_)
                | NodeKind::List { .. }
                | NodeKind::Table { .. }
                | NodeKind::Code { .. }
                | NodeKind::Foreign(_) => None,
            })
            .filter_map(|first| line(text, first, first, margin(text, first.range.start)))
            // "Q: ..." and "A: ..." are a question and its answer.
            .filter(|(at, like)| !like.is_sure && !text[*at..at + like.length].ends_with(':'))
            .collect();
        let many = starts
            .iter()
            .filter(|(_, like)| is_one_of_many(&starts, like.look));
        found.extend(many.map(|(at, like)| alone(text, *at, like.look, like.length)));
    }
}

// Those in which nothing was found yet.
fn unknown(lazy: impl Iterator<Item = Misread>, found: &[Misread]) -> Vec<Misread> {
    let known: BTreeSet<usize> = found.iter().map(|misread| misread.range.start).collect();
    lazy.filter(|lazy| known.range(lazy.range.clone()).next().is_none())
        .collect()
}

fn is_one_of_many(lines: &[(usize, LikeABlock)], look: LineLook) -> bool {
    lines.iter().filter(|(_, other)| other.look == look).count() > 1
}

// Lines with the same number of bars, or of tabs as a spreadsheet copies them, and no line of dashes below the first.
fn undashed_table(text: &str, words: &[InlineNode]) -> Option<Misread> {
    let (first, last) = (words.first()?, words.last()?);
    let source = text.get(first.range.start..last.range.end)?;
    let bars = |line: &str| line.matches(" | ").count() + line.trim().matches('\t').count();
    let mut lines = source.lines();
    let head = lines.next()?;
    let count = bars(head);
    let place = LinePlace {
        is_first: true,
        is_outdented: false,
    };
    let is_item = look(head.trim_start(), place).is_some_and(|like| like.look == LineLook::Bullet);
    let is_table = count > 0
        && !is_item
        && !head.trim_start().starts_with('|')
        && source.lines().count() > 1
        && !source.contains('`')
        && lines.all(|line| bars(line) == count);
    is_table.then(|| Misread {
        range: first.range.start..first.range.start + head.trim_end().len(),
        code: codes::SK128,
        message: say!("these lines look like a table, but are read as one paragraph").to_owned(),
        help: say!(
            "type `|` between its cells, and a line of dashes below the first line: `{}---`",
            "---|".repeat(count)
        ),
    })
}

// A first row and a line of dashes below it that don't have the same number of cells: Markdown reads neither as a table.
fn uneven_table(text: &str, at: usize) -> Option<Misread> {
    let mut lines = text[at..].lines();
    let (head, dashes) = (lines.next()?.trim_end(), lines.next()?);
    let is_ruled = dashes.contains("--") && dashes.chars().all(|c| "|-: \t>".contains(c));
    let (cells, parts) = (cells(head), cells(dashes.trim_start_matches([' ', '>'])));
    if !is_ruled || !head.contains('|') || cells == parts {
        return None;
    }
    Some(Misread {
        range: at..at + head.len(),
        code: codes::SK128,
        message: say!(
            "this is not read as a table: its first row has {cells} cells, and the line of dashes below it {parts}"
        ),
        help: say!(
            "make it as many; for {cells} cells, the line of dashes is `|{}`",
            "---|".repeat(cells)
        ),
    })
}

fn cells(row: &str) -> usize {
    let row = row.trim();
    let inner = row.strip_prefix('|').unwrap_or(row);
    let inner = inner.strip_suffix('|').unwrap_or(inner);
    1 + inner.replace("\\|", "").matches('|').count()
}

// The longest mark that can be around the number of an action: `**2.** Run it.`
const MARKS: usize = 3;

// What a line looks like, and where it starts.
fn line(
    text: &str,
    word: &InlineNode,
    first: &InlineNode,
    margin: Option<usize>,
) -> Option<(usize, LikeABlock)> {
    let at = word.range.start;
    let marks = match word.kind {
        InlineKind::Text(_) => 0,
        InlineKind::Strong(_) => 2,
        InlineKind::Emphasis(_) => 1,
        InlineKind::Code(_)
        | InlineKind::Break
        | InlineKind::Link { .. }
        | InlineKind::Image { .. }
        | InlineKind::Foreign(_) => return None,
    };
    if is_escaped(text, at) {
        return None;
    }
    let line = text[at + marks..].lines().next().unwrap_or_default();
    let start = line.trim_start_matches(|c: char| c.is_whitespace());
    // After a space that is none to Markdown, it has read nothing as a block.
    let is_odd = line[..line.len() - start.len()].contains(is_odd);
    let place = LinePlace {
        is_first: at == first.range.start && !is_odd,
        is_outdented: margin.is_none_or(|margin| indentation(text, at) < margin),
    };
    let like = look(start, place)?;
    let like = LikeABlock {
        is_sure: like.is_sure || is_odd && at == first.range.start,
        ..like
    };
    // `**2.** Run it.` is an action; a label can start with anything else.
    let is_marked = marks == 0 || like.look == LineLook::Number && !start.contains(":**");
    is_marked.then(|| (at + marks + line.len() - start.len(), like))
}

// Where the text of an action starts, if the paragraph is one.
fn margin(text: &str, at: usize) -> Option<usize> {
    let before = line_before(text, at);
    let is_item = before.trim_end().ends_with(['.', ')', '-', '*', '+']);
    is_item.then(|| before.chars().count())
}

pub(super) fn line_before(text: &str, at: usize) -> &str {
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    &text[start..at]
}

fn indentation(text: &str, at: usize) -> usize {
    line_before(text, at).chars().count()
}

// A new sentence at the left margin, below the text of an action: Markdown makes one action of both.
fn lazy(text: &str, at: usize, margin: Option<usize>, first: &InlineNode) -> Option<Misread> {
    let margin = margin?;
    let line = text[at..].lines().next()?.trim_end();
    let is_new = !line.starts_with(char::is_lowercase) || line.starts_with("o ");
    let is_outdented = indentation(text, at) < margin && !line_before(text, at).contains('>');
    let ends =
        ends_a_sentence(text, at) || is_bullet(text, first) && line.ends_with(is_sentence_end);
    (is_new && is_outdented && ends).then(|| Misread {
        range: at..at + line.len(),
        code: codes::SK128,
        message: say!("this line is read as a part of the line above").to_owned(),
        help: say!(
            "if it is an action, start it with its number, such as `2. `; if it is a part of the action above, indent it by {margin} spaces; if it is neither, put an empty line before it"
        ),
    })
}

// Whether the line above ends with the end of a sentence.
pub(super) fn ends_a_sentence(text: &str, at: usize) -> bool {
    let above = text[..at - line_before(text, at).len()].trim_end();
    let above = above.trim_end_matches(['*', '_', '`', ')', '"', '”', '’', '}']);
    above.ends_with(|c| is_sentence_end(c) || c == ':')
}

/// Finds the rows of a table that were meant as text below it.
pub fn rows(text: &str, rows: &[Vec<Cell>], found: &mut Vec<Misread>) {
    found.extend(rows.iter().filter_map(|row| dashes(text, row)));
    for cell in rows.iter().filter_map(|row| row.first()) {
        let at = cell.range.start;
        let start = at - line_before(text, at).len();
        let line = text[start..].lines().next().unwrap_or_default();
        if line.contains('|') {
            continue;
        }
        let words = line.trim();
        found.push(Misread {
            range: at..at + words.len().max(1),
            code: codes::SK128,
            message: say!("this line is read as a row of the table above").to_owned(),
            help: say!("put an empty line before it, or type `| {words} |` to make it a row"),
        });
    }
}

// A second line of dashes: the head of the second table is a row of the first.
fn dashes(text: &str, row: &[Cell]) -> Option<Misread> {
    let (first, last) = (row.first()?, row.last()?);
    let is_ruled = |cell: &Cell| {
        let cell = text[cell.range.clone()].trim().trim_matches(':');
        cell.len() > 1 && cell.bytes().all(|byte| byte == b'-')
    };
    row.iter().all(is_ruled).then(|| Misread {
        range: first.range.start..last.range.end,
        code: codes::SK128,
        message: say!("this line of dashes is read as a row of the table above").to_owned(),
        help: say!(
            "put an empty line between two tables; a table has one line of dashes, below its head"
        )
        .to_owned(),
    })
}

fn joined(text: &str, at: usize, look: LineLook, length: usize) -> Misread {
    let line = text[at..].lines().next().unwrap_or_default().trim_end();
    let mark = &line[..length];
    let (what, help) = match look {
        LineLook::Number => (
            say!("an action"),
            say!(
                "start the line at the left margin, or under the `1.` of its list, and type a space after the number: `{mark} ...`; indent a sub-action to where the text of its action starts; a number that only happens to start a line goes to the end of the line above"
            ),
        ),
        LineLook::Letter => (
            say!("an action of a list with letters"),
            say!("make it an action of its own: `2. ...` at the left margin, or an option of a choice: `- ...`, indented to where the text of its action starts").to_owned(),
        ),
        LineLook::Bullet => (
            say!("an item of a list"),
            say!("make it an action of its own: `2. ...` at the left margin, or an option of a choice: `- ...`, indented to where the text of its action starts").to_owned(),
        ),
        LineLook::Dash => (
            say!("an item of a list"),
            say!("make it an action of its own: `2. ...`, or an option: `- ...`; a dash within a sentence goes to the end of the line above").to_owned(),
        ),
        LineLook::Heading => (
            say!("a heading"),
            say!("put an empty line before it, and a space after its `##`").to_owned(),
        ),
        LineLook::Row => (
            say!("a row of a table"),
            say!("put an empty line before the table, and start it at the left margin").to_owned(),
        ),
        LineLook::Underline => (
            say!("the line below a heading"),
            say!("remove it; a step starts with a heading such as `## Title {{#id}}`").to_owned(),
        ),
        LineLook::Definition => (
            say!("a definition"),
            say!("write it as a sentence, or declare the word as a term in `guide.toml`").to_owned(),
        ),
        LineLook::TickBox => (
            say!("a box to tick"),
            say!("make it an action of its own, such as `2. ...`: the tool makes the boxes of the checklist")
                .to_owned(),
        ),
    };
    Misread {
        range: at..at + line.len(),
        code: codes::SK128,
        message: say!("this line looks like {what}, but is read as a part of the line above"),
        help,
    }
}

fn alone(text: &str, at: usize, look: LineLook, length: usize) -> Misread {
    let line = text[at..].lines().next().unwrap_or_default();
    let mark = &line[..length];
    let rest = line[length..].trim_start_matches([' ', '\t', '\u{a0}']);
    let words = shortened(rest.trim_end());
    let (what, help) = match look {
        LineLook::Number => (
            say!("an action"),
            match mark
                .strip_suffix(['.', ')'])
                .filter(|digits| digits.chars().all(|c| c.is_ascii_digit()))
            {
                Some(_) => say!("type a space after the number: `{mark} {words}`"),
                None => say!("type its number with a full stop and a space: `1. {words}`"),
            },
        ),
        LineLook::Letter | LineLook::Bullet | LineLook::Dash => (
            say!("an item of a list"),
            say!("make it an action, `1. {words}`, or an option of a choice, `- {words}`"),
        ),
        LineLook::Heading => (
            say!("a heading"),
            say!("type a space after it: `{mark} {words}`"),
        ),
        LineLook::Row => (
            say!("a row of a table"),
            say!("a table has a line such as `|---|---|` under its first row").to_owned(),
        ),
        LineLook::Underline => (
            say!("the line below a heading"),
            say!("remove it; a step starts with a heading such as `## Title {{#id}}`").to_owned(),
        ),
        LineLook::Definition => (
            say!("a definition"),
            say!("write it as a sentence, or declare the word as a term in `guide.toml`")
                .to_owned(),
        ),
        LineLook::TickBox => (
            say!("a box to tick"),
            say!("make it an action, `1. {words}`: the tool makes the boxes of the checklist"),
        ),
    };
    Misread {
        range: at..at + line.trim_end().len(),
        code: codes::SK128,
        message: say!("this line looks like {what}, but is read as plain text"),
        help,
    }
}

// The first words of a line.
fn shortened(words: &str) -> String {
    if words.chars().count() <= 24 {
        return words.to_owned();
    }
    let mut short = String::new();
    for word in words.split_inclusive(' ') {
        if short.chars().count() + word.chars().count() > 24 {
            break;
        }
        short.push_str(word);
    }
    format!("{short}...")
}
