//! Blocks: quotes that begin with `[!WORD]`. Our own grammar; what it does not know is a problem with a fix, never a paragraph.

use std::ops::Range;

use super::attributes::{self, Attributes};
use super::fixes;
use super::include::mistyped_include;
use super::markdown::{Kind, Node, Word, WordKind};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Id, NoteKind, Severity};
use crate::source::{FileId, Span};
use crate::suggest::{distance, nearest, only_near};

/// A block that was understood.
pub struct Marked {
    pub mark: Mark,
    /// Its body, without the marker and the attributes.
    pub body: Vec<Node>,
    pub attributes: Attributes,
    pub span: Span,
    pub marker: Span,
}

/// What the word of a marker means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    Warning(Severity),
    Note(NoteKind),
    Requires,
    Outcome,
}

/// Every word that a marker can have. `INCLUDE` has a form of its own and stands here for the suggestions.
const MARKS: [(&str, Mark); 9] = [
    ("DANGER", Mark::Warning(Severity::Danger)),
    ("WARNING", Mark::Warning(Severity::Warning)),
    ("CAUTION", Mark::Warning(Severity::Caution)),
    ("NOTICE", Mark::Warning(Severity::Notice)),
    ("IMPORTANT", Mark::Note(NoteKind::Important)),
    ("NOTE", Mark::Note(NoteKind::Note)),
    ("TIP", Mark::Note(NoteKind::Tip)),
    ("REQUIRES", Mark::Requires),
    ("OUTCOME", Mark::Outcome),
];

impl Mark {
    fn keys(self) -> &'static [&'static str] {
        match self {
            // `when` is read to be refused in words of its own.
            Mark::Warning(_) => &["guards", "when"],
            Mark::Note(_) => &["when"],
            Mark::Requires | Mark::Outcome => &[],
        }
    }
}

/// Reads a quote as a block. `None` when it is none; the problems say why.
pub fn marked(
    quote: &[Node],
    range: &Range<usize>,
    text: &str,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) -> Option<Marked> {
    let span = Span::new(file, range.clone());
    let Some((first, rest)) = quote.split_first() else {
        problems.extend(no_marker(span, text));
        return None;
    };
    let Kind::Paragraph(words) = &first.kind else {
        problems.extend(no_marker(span, text));
        return None;
    };
    if let Some(problem) = mistyped_include(words, file) {
        problems.push(problem);
        return None;
    }
    let (mark, marker, words) = marker(words, span, text, problems)?;
    let mut body = Vec::new();
    if !words.is_empty() {
        let range = words[0].range.start..first.range.end;
        body.push(Node {
            kind: Kind::Paragraph(words),
            range,
        });
    }
    body.extend_from_slice(rest);
    let attributes = take_attributes(&mut body, mark, text, file, problems);
    if let (Mark::Warning(_), Some((condition, span))) = (mark, attributes.get("when")) {
        problems.push(conditional(&condition, span));
    }
    if let (Mark::Note(_) | Mark::Requires | Mark::Outcome, Some((id, span))) =
        (mark, &attributes.id)
    {
        let problem = Diagnostic::error(
            codes::SK109,
            *span,
            format!("only a warning has an id, and nothing can lead to {id:?}"),
        );
        problems.push(problem.help("take it away; a link can lead to a step or an action"));
    }
    if body.is_empty() {
        problems.push(empty(mark, marker));
        return None;
    }
    Some(Marked {
        mark,
        body,
        attributes,
        span,
        marker,
    })
}

// The marker stands alone on the first line.
fn marker(
    words: &[Word],
    quote: Span,
    text: &str,
    problems: &mut Vec<Diagnostic>,
) -> Option<(Mark, Span, Vec<Word>)> {
    let Some(Word {
        kind: WordKind::Text(line),
        range,
    }) = words.first()
    else {
        problems.extend(no_marker(quote, text));
        return None;
    };
    let Some((word, after)) = line
        .strip_prefix("[!")
        .and_then(|rest| rest.split_once(']'))
    else {
        problems.extend(no_marker(quote, text));
        return None;
    };
    let span = Span::new(
        quote.file,
        range.start..floor(text, (range.start + word.len() + 3).min(range.end)),
    );
    let mark = known(word, span, text, problems)?;
    let on_the_line = !after.trim().is_empty()
        || words
            .get(1)
            .is_some_and(|next| next.kind != WordKind::Break);
    if on_the_line {
        let rest = Span::new(
            quote.file,
            span.end
                ..quote.end.min(
                    text[span.end..]
                        .find('\n')
                        .map_or(text.len(), |at| span.end + at),
                ),
        );
        let problem = Diagnostic::error(
            codes::SK102,
            rest,
            format!("text on the line of `[!{word}]`"),
        )
        .help(format!(
            "leave `> [!{word}]` alone on its line and start the text on the next line with `> `"
        ));
        problems.push(fixes::below_marker(problem, text, span));
        return None;
    }
    Some((mark, span, words.get(2..).unwrap_or_default().to_vec()))
}

fn floor(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn known(word: &str, span: Span, text: &str, problems: &mut Vec<Diagnostic>) -> Option<Mark> {
    let mark = MARKS
        .iter()
        .find(|(known, _)| *known == word)
        .map(|(_, mark)| *mark);
    if mark.is_none() {
        problems.push(unknown_word(word, span, text));
    }
    mark
}

// A marker with a word that nobody knows.
fn unknown_word(word: &str, span: Span, text: &str) -> Diagnostic {
    let problem = Diagnostic::error(codes::SK101, span, format!("unknown block `[!{word}]`"));
    match (nearest(word.trim(), names()), meant(word.trim())) {
        (Some(_), Some(near)) => {
            let problem = problem.help(format!("type `[!{near}]`"));
            fixes::replace(problem, text, span, &format!("[!{word}]"), format!("[!{near}]"))
        }
        (Some(near), None) => problem.help(format!("type `[!{near}]`")),
        (None, _) => problem.help(
            "a warning is `[!DANGER]`, `[!WARNING]`, `[!CAUTION]` or `[!NOTICE]`; a note is `[!IMPORTANT]`, `[!NOTE]` or `[!TIP]`; \
             then there are `[!REQUIRES]` and `[!OUTCOME]`",
        ),
    }
}

// The word that can be typed without asking: the only near one, or one that is nearer than all others and no weaker than they are.
fn meant(word: &str) -> Option<&'static str> {
    let near = nearest(word, names())?;
    let changes = |name: &str| distance(&word.to_lowercase(), &name.to_lowercase());
    let others: Vec<&str> = names()
        .filter(|name| *name != near && nearest(word, [*name]).is_some())
        .collect();
    let stronger = names()
        .take_while(|name| *name != near)
        .any(|name| others.contains(&name));
    let nearer = others.iter().all(|other| changes(other) > changes(near));
    if nearer && !stronger {
        only_near(word, [near])
    } else {
        None
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    MARKS.iter().map(|(known, _)| *known)
}

// A quote's first line may be a marker but for a bracket, and is then named.
fn no_marker(span: Span, text: &str) -> Option<Diagnostic> {
    let line = text[span.start..span.end]
        .lines()
        .map(|line| line.trim_start_matches(['>', ' ', '\t']))
        .find(|line| !line.is_empty());
    let line = line.unwrap_or_default().trim();
    // A colon behind a marker makes Markdown swallow the line, which is a problem of its own.
    if line.starts_with("[!") && line.contains("]:") {
        return None;
    }
    let word = line.trim_matches(|c: char| !c.is_alphanumeric());
    let alone = word.chars().all(|c| c.is_ascii_alphabetic())
        && word.chars().any(|c| c.is_ascii_uppercase());
    let meant = nearest(word, MARKS.iter().map(|(known, _)| *known)).filter(|_| alone);
    let problem = Diagnostic::error(codes::SK105, span, "a quote without a marker");
    Some(match meant {
        Some(mark) => {
            let problem = problem.help(format!("type `> [!{mark}]` instead of `> {line}`"));
            let start = line.as_ptr() as usize - text.as_ptr() as usize;
            let place = Span {
                start,
                end: start + line.len(),
                ..span
            };
            // Without a bracket it can be the first word of a text.
            let bracketed = line.starts_with('[') || line.ends_with(']');
            if bracketed && mark.eq_ignore_ascii_case(word) {
                problem.fix(place, format!("[!{mark}]"))
            } else {
                problem
            }
        }
        None => problem.help(
            "start it with a line such as `> [!NOTICE]` or `> [!NOTE]`, or take the `>` away",
        ),
    })
}

// A reader for whom the condition does not hold would do the action without its warning.
fn conditional(condition: &Id, span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK122, span, "a warning under a condition would be missing where its action is done")
        .help(format!("take it away; where nobody else does the action, put `when={condition}` behind the action or its step"))
}

fn empty(mark: Mark, marker: Span) -> Diagnostic {
    let what = match mark {
        Mark::Warning(_) => "a warning that says nothing",
        Mark::Note(_) => "a note that says nothing",
        Mark::Requires => "a list of what is required, with nothing in it",
        Mark::Outcome => "an outcome that says nothing",
    };
    Diagnostic::error(codes::SK103, marker, what)
        .help("put the text on the lines right below the marker, each with `> ` in front, and no empty line between them")
}

fn take_attributes(
    body: &mut Vec<Node>,
    mark: Mark,
    text: &str,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) -> Attributes {
    let Some(Node {
        kind: Kind::Paragraph(words),
        ..
    }) = body.last_mut()
    else {
        return Attributes::default();
    };
    let taken = attributes::take(words, text, file, mark.keys(), problems);
    if words.is_empty() {
        body.pop();
    }
    taken
}

/// A second marker inside a text: two blocks ran together, or a block lost its `>`.
pub fn stray_markers(
    words: &[Word],
    in_block: bool,
    source: &str,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) {
    let (Some(first), Some(last)) = (words.first(), words.last()) else {
        return;
    };
    let text = flat(words);
    let mut from = first.range.start;
    for (at, _) in text.match_indices("[!") {
        let Some(length) = text[at..].find(']') else {
            continue;
        };
        let name = &text[at..=at + length];
        // An entity or a backslash takes more room in the source than in the text.
        let found = source[from..last.range.end]
            .find(name)
            .map(|at| from + at..from + at + name.len());
        from = found.as_ref().map_or(from, |range| range.end);
        let literal = found.is_some();
        let span = Span::new(file, found.unwrap_or(first.range.start..last.range.end));
        let problem = if in_block {
            Diagnostic::error(
                codes::SK104,
                span,
                format!("`{name}` starts inside another block"),
            )
            .help("put an empty line without `>` before it, so that it is a block of its own")
        } else {
            Diagnostic::error(codes::SK104, span, format!("`{name}` is not in a quote, so it is no block")).help(format!(
                "type `> {name}` on a line of its own, with an empty line before it, and `> ` before each line of its text"
            ))
        };
        problems.push(match (literal, in_block) {
            (false, _) => problem,
            (true, true) => fixes::block_of_its_own(problem, source, span),
            (true, false) => fixes::into_quote(problem, source, span, words),
        });
    }
}

// The words without their marks, so that no mark hides a marker.
fn flat(words: &[Word]) -> String {
    let mut out = String::new();
    for word in words {
        match &word.kind {
            WordKind::Text(text) => out.push_str(text),
            WordKind::Break => out.push(' '),
            WordKind::Strong(words) | WordKind::Emphasis(words) => out.push_str(&flat(words)),
            WordKind::Link { target: _, words } | WordKind::Image { target: _, words } => {
                out.push_str(&flat(words))
            }
            // Code is shown as it is, and a foreign part is refused.
            WordKind::Code(_) | WordKind::Foreign(_) => out.push('`'),
        }
    }
    out
}

/// Markers where no block can be: in front matter, in a comment or value of a TOML file. `range` is what to look through.
pub fn hidden_markers(
    text: &str,
    range: Range<usize>,
    file: FileId,
    problems: &mut Vec<Diagnostic>,
) {
    for (at, _) in text[range.clone()].match_indices("[!") {
        let start = range.start + at;
        let Some(length) = text[start..range.end].find(']') else {
            continue;
        };
        let name = &text[start..=start + length];
        if name[2..name.len() - 1]
            .chars()
            .all(|c| c.is_alphabetic() || c == ' ')
        {
            let problem = Diagnostic::error(
                codes::SK104,
                Span::new(file, start..start + length + 1),
                format!("`{name}` is no block here"),
            );
            problems.push(
                problem.help(format!("write the block in the card, below its front matter: `> {name}` on a line of its own")),
            );
        }
    }
}

/// A paragraph that is a warning or note to another tool, and would be plain text here: `!!! danger`, `::: warning`, `.. danger::`.
pub fn other_tools(words: &[Word], file: FileId) -> Option<Diagnostic> {
    let Word {
        kind: WordKind::Text(text),
        range,
    } = words.first()?
    else {
        return None;
    };
    let word = text.split_whitespace().next()?;
    let directive = word == ".."
        && text
            .split_whitespace()
            .nth(1)
            .is_some_and(|name| name.ends_with("::"));
    if !directive
        && !["!!!", "???", "!!", ":::"]
            .iter()
            .any(|opening| word.starts_with(opening))
    {
        return None;
    }
    let span = Span::new(file, range.clone());
    Some(Diagnostic::error(codes::SK101, span, format!("`{}` is a block of another tool", text.trim())).help(
        "write it as a quote: `> [!DANGER]`, `> [!WARNING]`, `> [!CAUTION]` or `> [!NOTICE]` on a line of its own, and `> ` before each line of its text",
    ))
}
