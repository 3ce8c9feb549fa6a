//! A draft as the Markdown of a card, in the dialect that `parse` reads.

use std::ops::Range;

use super::draft::{CardDraft, DraftPart, PartKind};
use super::labelled_as::LabelledAs;
use super::tree::SourceCode;
use crate::file_version::{VersionedFile, current_line};
use crate::model::{Inline, Lang, NoteKind, to_markdown};

/// A card as text, with where each part is in it.
pub struct Written {
    pub text: String,
    /// Bytes of the text, and the number of the part that is there.
    pub places: Vec<(Range<usize>, usize)>,
}

// The list of actions that is open, and the list of sub-actions in it: how many each has, and how wide the last number is.
#[derive(Default)]
struct OpenLists {
    actions: OpenList,
    sub_actions: OpenList,
}

#[derive(Default)]
struct OpenList {
    count: usize,
    width: usize,
}

impl OpenLists {
    // The number of the next action, as it is typed.
    fn next_number(&mut self, sub: bool) -> String {
        if sub && self.actions.count > 0 {
            return self.sub_actions.next_number();
        }
        self.sub_actions = OpenList::default();
        self.actions.next_number()
    }

    // How far a part is indented: to where the text of the action starts that it is under.
    fn indent(&self, part: &DraftPart) -> usize {
        let is_action = matches!(part.kind, PartKind::Action(_));
        match (part.sub, is_action) {
            (true, true) => self.actions.width,
            (true, false) if part.under => self.actions.width + self.sub_actions.width,
            (false, false) if part.under => self.actions.width,
            _ => 0,
        }
    }
}

impl OpenList {
    fn next_number(&mut self) -> String {
        self.count += 1;
        let number = format!("{}. ", self.count);
        self.width = number.len();
        number
    }
}

// A page without instructions.
fn has_only_facts(draft: &CardDraft) -> bool {
    let is_about = |part: &DraftPart| matches!(part.kind, PartKind::Step { about: true, .. });
    let acts = |part: &DraftPart| {
        matches!(
            part.kind,
            PartKind::Step { about: false, .. } | PartKind::Action(_)
        )
    };
    draft.parts.iter().any(is_about) && !draft.parts.iter().any(acts)
}

/// Writes a draft.
pub fn written(draft: &CardDraft) -> Written {
    let mut text = format!(
        "---\ntitle: {}\ncategory: {}\n{}status: draft\n---\n",
        quoted(&draft.title),
        draft.category,
        if has_only_facts(draft) {
            "kind: reference\n"
        } else {
            ""
        }
    );
    let mut places = Vec::new();
    let mut lists = OpenLists::default();
    let mut follows_action = false;
    for (at, part) in draft.parts.iter().enumerate() {
        let is_action = matches!(part.kind, PartKind::Action(_));
        let mut block = block(part);
        if matches!(part.kind, PartKind::Step { .. }) {
            lists = OpenLists::default();
        }
        let indent = lists.indent(part);
        if is_action {
            block.insert_str(0, &lists.next_number(part.sub));
        }
        if !(is_action && follows_action) {
            text.push('\n');
        }
        follows_action = is_action;
        let start = text.len();
        for line in block.lines() {
            if !line.is_empty() {
                text.push_str(&" ".repeat(indent));
                text.push_str(line);
            }
            text.push('\n');
        }
        places.push((start..text.len(), at));
    }
    Written { text, places }
}

/// The `guide.toml` of a guide that an import begins.
pub fn guide(category: &str, lang: &Lang, title: &str, name: &str) -> String {
    format!(
        "{}\ntitle = {}\nsource = \"{lang}\"\nlanguages = [\"{lang}\"]\n\n[category.{category}]\nname = {}\n",
        current_line(VersionedFile::Guide),
        quoted(title),
        quoted(name)
    )
}

/// A value in double quotes, as YAML and TOML both read it.
pub fn quoted(value: &str) -> String {
    let mut out = String::from("\"");
    for c in value.chars() {
        match c {
            '"' | '\\' => {
                out.push('\\');
                out.push(c);
            }
            c if c.is_control() => out.push(' '),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

fn block(part: &DraftPart) -> String {
    let when = part.when.iter().map(|when| format!("when={when}"));
    let when: String = when.collect();
    match &part.kind {
        PartKind::Text(text) => to_markdown(text),
        PartKind::Action(text) if when.is_empty() => to_markdown(text),
        PartKind::Action(text) => format!("{} {{{when}}}", to_markdown(text)),
        PartKind::Step {
            id,
            title,
            about,
            on_page: _,
        } => step(id, title, *about, &when),
        PartKind::Facts(items) => facts(items),
        PartKind::Code(code) => fenced(code),
        PartKind::Warning { severity, body, id } => {
            let marker = LabelledAs::Warning(*severity).marker();
            format!("{}\n> {{#{id}}}", quote(marker, body))
        }
        PartKind::Note { kind, body } => note(*kind, body, &when),
        PartKind::Outcome(text) => quote("[!OUTCOME]", std::slice::from_ref(text)),
        PartKind::Figure { name, alt } => {
            format!("![{}]({name})", to_markdown(&[Inline::Text(alt.clone())]))
        }
        PartKind::Film {
            poster,
            alt,
            target,
            length,
        } => film(poster, alt, target, length.as_deref()),
        PartKind::Table { head, rows } => table(head, rows),
        PartKind::Comment { why, text } => comment(why, text),
    }
}

fn step(id: &str, title: &[Inline], about: bool, when: &str) -> String {
    let kind = if about { " kind=about" } else { "" };
    let space = if when.is_empty() { "" } else { " " };
    format!("## {} {{#{id}{kind}{space}{when}}}", to_markdown(title))
}

fn note(kind: NoteKind, body: &[Vec<Inline>], when: &str) -> String {
    let note = quote(LabelledAs::Note(kind).marker(), body);
    match when.is_empty() {
        true => note,
        false => format!("{note}\n> {{{when}}}"),
    }
}

fn film(poster: &str, alt: &str, target: &str, length: Option<&str>) -> String {
    let alt = to_markdown(&[Inline::Text(alt.to_owned())]);
    let length = length.map(|length| format!(" {{length={length}}}"));
    let link = to_markdown(&[Inline::Link {
        target: target.to_owned(),
        words: Vec::new(),
    }]);
    format!(
        "[![{alt}]({poster}){}{}",
        &link[1..],
        length.unwrap_or_default()
    )
}

fn facts(items: &[Vec<Inline>]) -> String {
    let items: Vec<String> = items
        .iter()
        .map(|item| format!("- {}", to_markdown(item)))
        .collect();
    items.join("\n")
}

// A fence is longer than every row of backticks in the code.
fn fenced(code: &SourceCode) -> String {
    let SourceCode { language, text } = code;
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest.max(2) + 1);
    format!("{fence}{language}\n{}\n{fence}", text.trim_matches('\n'))
}

fn quote(marker: &str, body: &[Vec<Inline>]) -> String {
    let texts: Vec<String> = body
        .iter()
        .map(|text| format!("> {}", to_markdown(text)))
        .collect();
    format!("> {marker}\n{}", texts.join("\n>\n"))
}

fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> String {
    let dashes = format!("|{}", "---|".repeat(head.len()));
    let mut lines = vec![row(head), dashes];
    lines.extend(rows.iter().map(|cells| row(cells)));
    lines.join("\n")
}

fn row(cells: &[Vec<Inline>]) -> String {
    let cells: Vec<String> = cells.iter().map(|text| cell(&to_markdown(text))).collect();
    format!("| {} |", cells.join(" | "))
}

// A bar within a cell needs a backslash, also in code.
fn cell(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if c == '|' && !out.ends_with('\\') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

/// How a comment of an import starts.
pub const COMMENT: &str = "<!-- import:";

/// What a person has to decide about, as a comment.
pub fn comment(why: &str, text: &str) -> String {
    let text = text.replace("-->", "--&gt;");
    match text.contains('\n') {
        true => format!("{COMMENT} {why}\n{text}\n-->"),
        false => format!("{COMMENT} {why}: {text} -->"),
    }
}
