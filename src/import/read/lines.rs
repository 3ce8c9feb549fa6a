//! Lines of Markdown that are made ready for a reader of CommonMark. A family of marks writes its boxes as `> [!word] title` and its
//! pictures as `![alt](target)`: one line for one line, so that every line keeps its number.

use std::ops::Range;

use stappenkaart_say::say;

use crate::import::tree::ReaderPart;

/// The lines of a source, with those that are code left alone.
pub struct MarkupLines {
    pub lines: Vec<String>,
    /// Lines that are a mark of the page and nothing else, with what it is.
    pub marks: Vec<(usize, &'static str)>,
    /// Lines of marks that a person has to decide about, with what they are.
    pub questions: Vec<(usize, &'static str)>,
    /// Lines that come after the last tab of a row.
    pub tab_ends: Vec<usize>,
    /// Parts that only some readers see.
    pub readers: Vec<ReaderPart>,
    is_code: Vec<bool>,
}

/// A box that was found: the lines below its first one that are its text, cut at `margin`, and the line that closes it.
pub struct FoundBox {
    pub word: String,
    pub title: String,
    pub first: usize,
    pub last: usize,
    pub closing: Option<usize>,
    pub indent: usize,
    pub margin: usize,
}

impl FoundBox {
    /// A box whose text has no more indentation than its first line. `closing` is the line that closes it.
    pub fn closed(
        lines: &MarkupLines,
        first: usize,
        closing: usize,
        word: String,
        title: String,
    ) -> FoundBox {
        let indent = column(&lines.lines[first]);
        FoundBox {
            word,
            title,
            first,
            last: closing - 1,
            closing: Some(closing),
            indent,
            margin: indent,
        }
    }
}

impl MarkupLines {
    pub fn new(text: &str) -> MarkupLines {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        let is_code = code_lines(&lines);
        MarkupLines {
            lines,
            marks: Vec::new(),
            questions: Vec::new(),
            tab_ends: Vec::new(),
            readers: Vec::new(),
            is_code,
        }
    }

    /// Whether a mark on this line is one, and not code.
    pub fn is_text(&self, at: usize) -> bool {
        !self.is_code[at]
    }

    /// Takes lines for text that are between the marks of code.
    pub fn as_text(&mut self, lines: Range<usize>) {
        // Code in them is code still.
        self.is_code[lines.start] = false;
        self.is_code[lines.end - 1] = false;
        let inside = code_lines(&self.lines[lines.start + 1..lines.end - 1]);
        for (at, is_code) in (lines.start + 1..).zip(inside) {
            self.is_code[at] = is_code;
        }
    }

    /// Takes a line out that is only a mark.
    pub fn drop(&mut self, at: usize, what: &'static str) {
        self.lines[at].clear();
        self.marks.push((at, what));
    }

    /// Takes a line out that a person has to decide about.
    pub fn ask(&mut self, at: usize, what: &'static str) {
        self.lines[at].clear();
        self.questions.push((at, what));
    }

    /// Keeps a bar within code from being the edge of a cell: `| `a | b` | text |`.
    pub fn escape_bars(&mut self) {
        for at in 0..self.lines.len() {
            let line = &self.lines[at];
            if self.is_text(at) && line.trim_start().starts_with('|') && line.contains('`') {
                self.lines[at] = with_escaped_bars(line);
            }
        }
    }

    /// Takes white space off the start of a line.
    pub fn cut(&mut self, at: usize, margin: usize) {
        self.lines[at] = cut(&self.lines[at], margin);
    }

    /// Keeps a mark with several colons, which no family knows, from being read as what a term means.
    pub fn escape_colons(&mut self) {
        for at in 0..self.lines.len() {
            let line = &self.lines[at];
            let text = line.trim_start_matches([' ', '\t', '>']);
            if text.starts_with("::") && self.is_text(at) {
                let start = line.len() - text.len();
                self.lines[at].insert(start, '\\');
            }
        }
    }

    /// Writes a box as a quote.
    pub fn quote(&mut self, found: &FoundBox) {
        let FoundBox {
            word,
            title,
            first,
            last,
            closing,
            indent,
            margin,
        } = found;
        let line = &self.lines[*first];
        let mark = &line[..line.len() - after_mark(line).len()];
        self.lines[*first] = format!("{mark}> [!{word}] {title}").trim_end().to_owned();
        let lead = " ".repeat(*indent);
        for at in first + 1..=*last {
            let body = cut(&self.lines[at], *margin);
            self.lines[at] = format!("{lead}> {body}").trim_end().to_owned();
        }
        if let Some(closing) = closing {
            self.drop(*closing, say!("the end of a box"));
        }
    }
}

/// How far a line is indented, with a tab as four spaces.
pub fn indent_of(line: &str) -> usize {
    let mut width = 0;
    for c in line.chars() {
        match c {
            ' ' => width += 1,
            '\t' => width += 4 - width % 4,
            _ => break,
        }
    }
    width
}

/// What a line says after its indentation, and after the mark of a list if it is the first line of an item.
pub fn after_mark(line: &str) -> &str {
    let text = line.trim_start_matches([' ', '\t']);
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let rest = match digits {
        0 => text.strip_prefix(['-', '*', '+']),
        1..=9 => text[digits..].strip_prefix(['.', ')']),
        _ => None,
    };
    match rest.map(|rest| (rest, rest.trim_start_matches([' ', '\t']))) {
        Some((rest, inside)) if (1..5).contains(&(rest.len() - inside.len())) => inside,
        _ => text,
    }
}

/// How far that text is from the start of its line.
pub fn column(line: &str) -> usize {
    let mark = &line[..line.len() - after_mark(line).len()];
    let blank: String = mark
        .chars()
        .map(|c| if c == '\t' { c } else { ' ' })
        .collect();
    indent_of(&blank)
}

// A line without its first columns of white space.
fn cut(line: &str, margin: usize) -> String {
    let width = indent_of(line);
    let text = line.trim_start_matches([' ', '\t']);
    format!("{}{text}", " ".repeat(width.saturating_sub(margin)))
}

/// The value of `key="value"` or `key=value`.
pub fn value_of<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    for (at, _) in text.match_indices(key) {
        let starts = !text[..at].ends_with(|c: char| c.is_alphanumeric() || c == '-');
        let rest = text[at + key.len()..].trim_start();
        let Some(rest) = rest.strip_prefix('=').filter(|_| starts) else {
            continue;
        };
        let rest = rest.trim_start();
        let quote = rest.chars().next().filter(|c| "\"'".contains(*c));
        return Some(match quote {
            Some(quote) => rest[1..].split(quote).next().unwrap_or_default(),
            None => rest.split_whitespace().next().unwrap_or_default(),
        });
    }
    None
}

/// A picture as CommonMark has it.
pub fn picture(target: &str, alt: &str) -> String {
    let alt = alt.replace(['[', ']'], "");
    format!("![{alt}](<{target}>)")
}

// The lines of fenced code, with those of its fences.
fn code_lines(lines: &[String]) -> Vec<bool> {
    let mut open: Option<String> = None;
    let mut found = Vec::with_capacity(lines.len());
    for line in lines {
        let text = line.trim_start_matches([' ', '\t', '>']);
        let mark = text.chars().next().filter(|c| "`~".contains(*c));
        let fence: String = mark.map_or(String::new(), |mark| {
            text.chars().take_while(|c| *c == mark).collect()
        });
        let is_fence = fence.len() > 2;
        found.push(is_fence || open.is_some());
        open = match open {
            Some(opened) if is_fence && fence.starts_with(&opened) && text.trim() == fence => None,
            None if is_fence && !text[fence.len()..].contains('`') => Some(fence),
            kept => kept,
        };
    }
    found
}

fn with_escaped_bars(line: &str) -> String {
    let mut out = String::new();
    let mut rest = line;
    while let Some(start) = rest.find('`') {
        let ticks = rest[start..].len() - rest[start..].trim_start_matches('`').len();
        let mark = &rest[start..start + ticks];
        let inside = &rest[start + ticks..];
        out.push_str(&rest[..start + ticks]);
        let Some(end) = inside.find(mark) else {
            return out + inside;
        };
        out.push_str(&inside[..end].replace("\\|", "|").replace('|', "\\|"));
        out.push_str(mark);
        rest = &inside[end + ticks..];
    }
    out + rest
}
