//! Running text as CommonMark: what is typed is what a renderer shows.

use super::super::{RunView, TextView};

/// A text as a line of Markdown that can be the start of a block.
pub fn line(text: &TextView) -> String {
    at_start(&runs(&text.runs))
}

/// Plain words as Markdown, for the middle of a line.
pub fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    push_words(words, &mut out);
    out
}

/// The same runs within a line.
pub fn runs(runs: &[RunView]) -> String {
    let mut out = String::new();
    push_runs(runs, &mut out);
    out
}

/// A line of Markdown without what would make another block of it: a list, a heading, a rule.
pub fn at_start(line: &str) -> String {
    let line = line.trim_matches(' ');
    let digits = line.chars().take_while(char::is_ascii_digit).count();
    let is_number = (1..=9).contains(&digits) && line[digits..].starts_with(['.', ')']);
    if is_number {
        return format!("{}\\{}", &line[..digits], &line[digits..]);
    }
    match line.starts_with(['#', '+', '-', '=', '>', ':']) {
        true => format!("\\{line}"),
        false => line.to_owned(),
    }
}

fn push_runs(runs: &[RunView], out: &mut String) {
    for run in runs {
        match run {
            RunView::Text { text } => push_words(text, out),
            RunView::Then { text } => push_words(text, out),
            RunView::Ui { runs, lang: _ } => push_marked("**", "strong", runs, out),
            RunView::Emphasis { runs } => push_marked("*", "em", runs, out),
            RunView::Code { text, keys: _ } => push_code(text, out),
            RunView::Callout { runs, .. } => push_runs(runs, out),
            // A place of the page is not a place of this text.
            RunView::Link { href, runs, .. } if href.starts_with('#') => push_runs(runs, out),
            RunView::Link { href, runs, .. } => {
                out.push('[');
                push_runs(runs, out);
                out.push_str(&format!("]({})", destination(&of_card(href))));
            }
        }
    }
}

// Another card has a text beside its page.
fn of_card(href: &str) -> String {
    let card = href
        .strip_prefix("../")
        .and_then(|rest| rest.split_once("/index.html"));
    match card {
        Some((card, _)) if !card.contains('/') => format!("../{card}/card.md"),
        _ => href.to_owned(),
    }
}

fn push_words(words: &str, out: &mut String) {
    let mut characters = words.chars().peekable();
    while let Some(c) = characters.next() {
        let is_last = characters.peek().is_none();
        let is_special = match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '~' | '|' | '$' | '#' => true,
            // `&amp;`, and a picture `![`.
            '&' => characters
                .peek()
                .is_none_or(|c| *c == '#' || c.is_ascii_alphanumeric()),
            '!' => is_last,
            _ => false,
        };
        if is_special {
            out.push('\\');
        }
        out.push(if c.is_control() { ' ' } else { c });
    }
}

// CommonMark's `**` is only a mark beside letters and digits, as in "a**b**c"; beside punctuation it depends on what is around.
fn push_marked(mark: &str, tag: &str, runs: &[RunView], out: &mut String) {
    let mut inner = String::new();
    push_runs(runs, &mut inner);
    let is_plain = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let is_clear = is_plain(inner.chars().next()) && is_plain(inner.chars().next_back());
    match is_clear && !out.ends_with('*') {
        true => out.push_str(&format!("{mark}{inner}{mark}")),
        false => out.push_str(&format!("<{tag}>{inner}</{tag}>")),
    }
}

fn push_code(code: &str, out: &mut String) {
    let is_odd = |c: char| c == '|' || c.is_control();
    let ends = |c: &[char]| code.starts_with(c) || code.ends_with(c);
    // `[` and `]:` would be the definition of a link, which comes before code and shows nothing.
    let defines = code.contains("]:");
    if code.is_empty()
        || code.contains(is_odd)
        || defines
        || ends(&[' ', '`'])
        || out.ends_with('`')
    {
        out.push_str(&format!("<code>{}</code>", escaped(code)));
        return;
    }
    let longest = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    out.push_str(&format!("{fence}{code}{fence}"));
}

/// An address as the target of a link.
pub fn destination(href: &str) -> String {
    let mut out = String::with_capacity(href.len());
    for c in href.chars() {
        match c {
            '\\' | '<' | '>' | '(' | ')' | '&' | '*' | '_' | '`' | '[' | ']' => {
                out.push('\\');
                out.push(c);
            }
            ' ' => out.push_str("%20"),
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}
