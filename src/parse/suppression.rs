//! Suppressions: comments that say which problems of their file are meant to be there, and why.
//!
//!     # stappenkaart: allow SK612 because the button has no name on the screen
//!
//! They are on lines of their own: in the front matter of a card or a shared file, in `guide.toml`, and in files of callouts.

use std::ops::Range;

use stappenkaart_say::say;

use super::yaml::split;
use crate::codes::{self, Policy, policy};
use crate::diag::{Code, Diagnostic, Problems};
use crate::phrases::{self, phrase};
use crate::source::{FileId, Sources, Span};
use crate::suggest::nearest;

/// A comment that allows something.
#[derive(Debug)]
pub struct Suppression {
    pub codes: Vec<(Code, Span)>,
    /// The whole line, with what ends it.
    pub line: Span,
}

const NAME: &str = "stappenkaart";
const EXAMPLE: &str =
    phrase!("type `# stappenkaart: allow SK612 because the button has no name on the screen`");
const REASON: usize = 3;

/// The suppressions of a file, and what is wrong with them. A file that can't be read has none, and is a separate problem.
pub fn suppressions(sources: &Sources, file: FileId) -> (Vec<Suppression>, Vec<Diagnostic>) {
    let Ok(text) = sources.text(file) else {
        return (Vec::new(), Vec::new());
    };
    if !text.contains('#') {
        return (Vec::new(), Vec::new());
    }
    let within = match sources.path(file).ends_with(".toml") {
        true => Some(0..text.len()),
        false => split(&text).map(|(yaml, _)| yaml),
    };
    let (mut suppressions, mut problems) = (Vec::new(), Problems::new());
    for line in within.into_iter().flat_map(|within| lines(&text, within)) {
        if let Some(comment) = comment(&text, line.clone()) {
            let mut reader = SuppressionReader {
                text: &text,
                file,
                problems: &mut problems,
            };
            let codes = reader.allow(comment);
            if !codes.is_empty() {
                suppressions.push(Suppression {
                    codes,
                    line: Span::new(file, line),
                });
            }
        }
    }
    (suppressions, problems.into_vec())
}

// The lines of a stretch with their ends, those inside a string of several lines excepted.
fn lines(text: &str, within: Range<usize>) -> Vec<Range<usize>> {
    let (mut lines, mut at, mut open) = (Vec::new(), within.start, None::<&str>);
    for line in text[within].split_inclusive('\n') {
        if open.is_none() {
            lines.push(at..at + line.len());
        }
        let comment = open.is_none() && line.trim_start().starts_with('#');
        if !comment {
            open = still_open(line, open);
        }
        at += line.len();
    }
    lines
}

// Which kind of string of several lines, as TOML has them, is open after this line.
fn still_open<'a>(line: &str, mut open: Option<&'a str>) -> Option<&'a str> {
    let mut rest = line;
    loop {
        let next = match open {
            Some(quote) => rest.find(quote).map(|at| (at, quote)),
            None => ["\"\"\"", "'''"]
                .into_iter()
                .filter_map(|quote| Some((rest.find(quote)?, quote)))
                .min(),
        };
        let Some((at, quote)) = next else { return open };
        rest = &rest[at + 3..];
        open = if open.is_some() { None } else { Some(quote) };
    }
}

// What comes after the `#` of a comment that is about this tool.
fn comment(text: &str, line: Range<usize>) -> Option<Range<usize>> {
    let inside = &text[line.clone()];
    let at = match inside.trim_start().starts_with('#') {
        true => inside.find('#')? + 1,
        // After a value it is understood, so that it can be refused.
        false => inside.find(" # stappenkaart:")? + 2,
    };
    let body = &inside[at..];
    let start = line.start + at + (body.len() - body.trim_start().len());
    let end = line.start + inside.trim_end().len();
    let range = start.min(end)..end;
    let word = first_word(&text[range.clone()]);
    (word.eq_ignore_ascii_case(NAME) || nearest(word, [NAME]).is_some()).then_some(range)
}

fn first_word(text: &str) -> &str {
    &text[..text
        .find(|c: char| !c.is_alphanumeric())
        .unwrap_or(text.len())]
}

struct SuppressionReader<'a> {
    text: &'a str,
    file: FileId,
    problems: &'a mut Problems,
}

impl SuppressionReader<'_> {
    fn span(&self, start: usize, length: usize) -> Span {
        Span::new(self.file, start..start + length)
    }

    fn wrong(&mut self, problem: Diagnostic) -> Vec<(Code, Span)> {
        self.problems.push(problem);
        Vec::new()
    }

    // The codes that a comment allows; none when it is wrong.
    fn allow(&mut self, comment: Range<usize>) -> Vec<(Code, Span)> {
        let text = &self.text[comment.clone()];
        let line = self.text[..comment.start]
            .rfind('\n')
            .map_or(0, |at| at + 1);
        if !self.text[line..comment.start].trim_start().starts_with('#') {
            let span = self.span(comment.start, comment.len());
            return self.wrong(
                mistake(span, say!("a suppression after a value"))
                    .help(say!("move it to a separate line")),
            );
        }
        let name = first_word(text);
        let span = self.span(comment.start, name.len());
        if name != NAME {
            let problem = mistake(span, say!("`{name}` is not a known key"));
            return self.wrong(problem.help(say!("type `{NAME}`")).fix(span, NAME));
        }
        match text[name.len()..].strip_prefix(':') {
            Some(rest) => self.verb(comment.end - rest.len()..comment.end),
            None => {
                let behind = self.span(comment.start + name.len(), 0);
                let problem = mistake(span, say!("`{NAME}` without its colon"));
                self.wrong(problem.help(say!("type `{NAME}:`")).fix(behind, ":"))
            }
        }
    }

    fn verb(&mut self, rest: Range<usize>) -> Vec<(Code, Span)> {
        let words = words(&self.text[rest.clone()], rest.start);
        let Some(((at, verb), words)) = words.split_first() else {
            return self.wrong(
                mistake(
                    self.span(rest.start, 0),
                    say!("a comment for this tool without text"),
                )
                .help(phrases::said(EXAMPLE)),
            );
        };
        let span = self.span(*at, verb.len());
        if *verb != "allow" {
            return self.wrong(unknown_verb(verb, span));
        }
        let is_code = |(at, (_, word)): (usize, &(usize, &str))| {
            looks_like_a_code(word) || (at > 0 && *word == "and")
        };
        let named = words
            .iter()
            .enumerate()
            .take_while(|word| is_code(*word))
            .count();
        let (named, reason) = words.split_at(named);
        if named.is_empty() {
            return self.wrong(
                mistake(span, say!("a suppression without a code")).help(phrases::said(EXAMPLE)),
            );
        }
        let codes: Vec<(Code, Span)> = named
            .iter()
            .filter(|(_, word)| *word != "and")
            .filter_map(|(at, word)| self.code(*at, word))
            .collect();
        match unreasoned(reason, Span::new(self.file, *at..rest.end)) {
            Some(problem) => self.wrong(problem),
            None => codes,
        }
    }

    fn code(&mut self, at: usize, word: &str) -> Option<(Code, Span)> {
        let span = self.span(at, word.len());
        let Some(code) = codes::find(word) else {
            let problem = mistake(span, say!("there is no code `{word}`"));
            self.wrong(problem.help(match codes::near(word) {
                Some(near) => say!("did you mean `{}`?", near.0),
                None => say!("`stappenkaart explain` lists all codes").to_owned(),
            }));
            return None;
        };
        match policy(code) {
            Policy::Free | Policy::InFile => Some((code, span)),
            Policy::Kept(why) => {
                let why = phrases::said(why);
                let problem = mistake(span, say!("{} can't be allowed: {why}", code.0));
                self.wrong(problem.help(say!("remove the code, and fix what {} says", code.0)));
                None
            }
        }
    }
}

fn mistake(span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::error(codes::SK012, span, message)
}

// What is wrong with the reason, the words after the codes; `whole` is the suppression.
fn unreasoned(reason: &[(usize, &str)], whole: Span) -> Option<Diagnostic> {
    let (because, words) = match reason.split_first() {
        Some(((_, "because"), words)) => (true, words),
        _ => (false, reason),
    };
    if words
        .iter()
        .filter(|(_, word)| word.chars().any(char::is_alphabetic))
        .count()
        < REASON
    {
        let help = say!("end it with `because` and, in a few words, why the problem can stay");
        return Some(mistake(whole, say!("a suppression without a reason")).help(help));
    }
    let (start, _) = *words.first()?;
    let problem = mistake(Span { start, ..whole }, say!("a reason without `because`"))
        .help(say!("type `because` before it"));
    (!because).then(|| {
        problem.fix(
            Span {
                start,
                end: start,
                ..whole
            },
            "because ",
        )
    })
}

fn looks_like_a_code(word: &str) -> bool {
    word.get(..2)
        .is_some_and(|start| start.eq_ignore_ascii_case("sk"))
        && word.chars().any(|c| c.is_ascii_digit())
}

// Words with their places; commas only separate them.
fn words(text: &str, base: usize) -> Vec<(usize, &str)> {
    let words = text
        .split(|c: char| c.is_whitespace() || c == ',')
        .filter(|word| !word.is_empty());
    words
        .map(|word| {
            (
                base + (word.as_ptr() as usize - text.as_ptr() as usize),
                word,
            )
        })
        .collect()
}

fn unknown_verb(verb: &str, span: Span) -> Diagnostic {
    let message = say!("a comment can only `allow`: `{verb}` is unknown");
    let problem = mistake(span, message);
    match nearest(verb, ["allow"]) {
        Some(_) => problem.help(say!("type `allow`")).fix(span, "allow"),
        None => problem.help(phrases::said(EXAMPLE)),
    }
}
