//! The words of markers. Takes the word in `[!WORD]`, returns the kind of block that it starts, or
//! what was meant by it.

use stappenkaart_say::say;

use super::fixes;
use super::misread::is_odd;
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{NoteKind, Severity};
use crate::source::Span;
use crate::suggest::{distance, nearest, only_near};
use crate::words::{block_called, severity_called};

/// What the word of a marker means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum MarkerKind {
    Warning(Severity),
    Note(NoteKind),
    Requires,
    Outcome,
}

// Every word that a marker can have, except `INCLUDE`, which has its own form.
const MARKERS: [(&str, MarkerKind); 9] = [
    ("DANGER", MarkerKind::Warning(Severity::Danger)),
    ("WARNING", MarkerKind::Warning(Severity::Warning)),
    ("CAUTION", MarkerKind::Warning(Severity::Caution)),
    ("NOTICE", MarkerKind::Warning(Severity::Notice)),
    ("IMPORTANT", MarkerKind::Note(NoteKind::Important)),
    ("NOTE", MarkerKind::Note(NoteKind::Note)),
    ("TIP", MarkerKind::Note(NoteKind::Tip)),
    ("REQUIRES", MarkerKind::Requires),
    ("OUTCOME", MarkerKind::Outcome),
];

impl MarkerKind {
    /// The kind of block that a word starts.
    pub fn find(word: &str) -> Option<MarkerKind> {
        let mut known = MARKERS.iter();
        known.find(|(name, _)| *name == word).map(|(_, kind)| *kind)
    }

    /// The keys that its attributes can have.
    pub fn keys(self) -> &'static [&'static str] {
        match self {
            // `when` is read to refuse it with its own message.
            MarkerKind::Warning(_) => &["guards", "when"],
            MarkerKind::Note(_) => &["when"],
            MarkerKind::Requires | MarkerKind::Outcome => &[],
        }
    }
}

fn names() -> impl Iterator<Item = &'static str> {
    MARKERS.iter().map(|(known, _)| *known)
}

/// A marker with an unknown word.
pub fn unknown_word(word: &str, span: Span, text: &str) -> Diagnostic {
    let problem = Diagnostic::error(codes::SK101, span, say!("unknown block `[!{word}]`"));
    match (nearest(word.trim(), names()), meant(word.trim())) {
        (Some(_), Some(near)) => problem.help(say!("type `[!{near}]`")).fixed_by(
            fixes::replace(text, span, &format!("[!{word}]"), format!("[!{near}]")),
        ),
        (Some(near), None) => problem.help(say!("type `[!{near}]`")),
        (None, _) if let Some(severity) = severity_called(word) => {
            let name = severity.name().to_uppercase();
            problem.help(say!("type `[!{name}]`"))
        }
        (None, _) if let Some(name) = block_called(word) => problem.help(say!("type `[!{name}]`")),
        (None, _) if word.contains(['=', '/', ':', '.']) => problem.help(
            say!("remove this line; a picture or text below it has no `>` before it"),
        ),
        (None, _) => problem.help(
            say!("a warning is `[!DANGER]`, `[!WARNING]`, `[!CAUTION]` or `[!NOTICE]`; a note is `[!IMPORTANT]`, `[!NOTE]` or `[!TIP]`; \
             the others are `[!REQUIRES]` and `[!OUTCOME]`"),
        ),
    }
}

// The word that a fix may type: the only candidate, or the closest one if it is at least as severe
// as the others.
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

/// A quote that starts with no marker. Its first line may be one except for a bracket, and is then
/// named.
pub fn no_marker(span: Span, text: &str) -> Option<Diagnostic> {
    let line = text[span.start..span.end]
        .lines()
        .map(|line| line.trim_start_matches(['>', ' ', '\t']))
        .find(|line| !line.is_empty());
    let line = line.unwrap_or_default().trim_end();
    // A colon after a marker makes Markdown swallow the line, which is a separate problem.
    if line.starts_with("[!") && line.contains("]:") {
        return None;
    }
    if line.starts_with(is_odd) {
        return Some(with_odd_space(span));
    }
    let word = line.trim_matches(|c: char| !c.is_alphanumeric());
    let alone = word.chars().all(|c| c.is_ascii_alphabetic())
        && word.chars().any(|c| c.is_ascii_uppercase());
    let problem = Diagnostic::error(codes::SK105, span, say!("a quote without a marker"));
    let Some(name) = nearest(word, names()).filter(|_| alone) else {
        return Some(problem.help(say!(
            "start it with a line such as `> [!NOTICE]` or `> [!NOTE]`, or remove the `>`"
        )));
    };
    if line == format!("[!{name}]") {
        return Some(problem.help(say!(
            "type one `>` before each line of the block, and not two: a block is not within another quote"
        )));
    }
    let problem = problem.help(say!("type `> [!{name}]` instead of `> {line}`"));
    // Without a bracket it can be the first word of a text.
    let bracketed = line.starts_with('[') || line.ends_with(']');
    if !bracketed || !name.eq_ignore_ascii_case(word) {
        return Some(problem);
    }
    let start = line.as_ptr() as usize - text.as_ptr() as usize;
    let end = start + line.len();
    Some(problem.fix(Span { start, end, ..span }, format!("[!{name}]")))
}

fn with_odd_space(span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK105, span, say!("a quote without a marker")).help(say!(
        "type an ordinary space after the `>`: the one there is an invisible one of another kind, such as a no-break space (U+00A0)"
    ))
}
