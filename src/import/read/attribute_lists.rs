//! Attribute lists of MkDocs, Docusaurus, Hugo and kramdown: `{ .class width="300" }`, `{#id}` and `{: .table }`, which say how a part
//! looks or is called. Also lines that only the page needs: `[TOC]`, and what an abbreviation means.

use stappenkaart_say::say;

use super::lines::MarkupLines;

const CONTENTS: [&str; 5] = ["[TOC]", "[[TOC]]", "[[_TOC_]]", "{:toc}", "{: toc }"];

/// Takes the attribute lists out of the text.
pub fn lists(lines: &mut MarkupLines) {
    for at in 0..lines.lines.len() {
        if !lines.is_text(at) {
            continue;
        }
        let line = lines.lines[at].clone();
        let text = line.trim();
        if CONTENTS.iter().any(|mark| mark.eq_ignore_ascii_case(text)) {
            lines.drop(at, say!("the table of contents of the page"));
        } else if text.starts_with("*[") && text.contains("]: ") {
            lines.drop(at, say!("the meaning of an abbreviation"));
        } else if text.starts_with('{') && list(text) == Some(text.len()) {
            lines.drop(at, say!("the attributes of a block"));
        } else if ["/// caption", "/// figure-caption"].contains(&text) {
            frame(lines, at);
        } else if line.contains('{') && !text.starts_with(":::") {
            lines.lines[at] = without_lists(&line);
        }
    }
}

// A caption of MkDocs is a text between two marks.
fn frame(lines: &mut MarkupLines, start: usize) {
    let end = (start + 1..lines.lines.len()).find(|at| lines.lines[*at].trim() == "///");
    for at in [Some(start), end].into_iter().flatten() {
        lines.drop(at, say!("the frame of a part of the page"));
    }
}

// The line with each list as a comment. Between backticks it is code.
fn without_lists(line: &str) -> String {
    let is_heading = line.trim_start().starts_with('#');
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    let mut is_code = false;
    while let Some(c) = rest.chars().next() {
        is_code ^= c == '`';
        let follows = out.ends_with([')', ']', '*', '_', '`', '+']);
        let found = match c == '{' && !is_code {
            true => list(rest),
            false => None,
        };
        let found =
            found.filter(|length| follows || is_heading && rest[*length..].trim().is_empty());
        match found {
            Some(length) => {
                out.push_str(&format!("<!--{}-->", &rest[..length]));
                rest = &rest[length..];
            }
            None => {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
        }
    }
    out
}

// How long the list is that a text starts with.
fn list(text: &str) -> Option<usize> {
    let end = text.find('}')?;
    let inside = text[1..end].trim_start_matches(':').trim();
    let mut in_quotes = false;
    let is_apart = |c: char| {
        in_quotes ^= c == '"' || c == '\'';
        c.is_whitespace() && !in_quotes
    };
    let parts: Vec<&str> = inside
        .split(is_apart)
        .filter(|part| !part.is_empty())
        .collect();
    let is_name = |name: &str| {
        !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_alphanumeric() || "-_:.".contains(c))
    };
    let is_part = |part: &&str| match part.split_once('=') {
        Some((name, _)) => is_name(name),
        None => part.strip_prefix(['.', '#']).is_some_and(is_name),
    };
    (!parts.is_empty() && parts.iter().all(is_part) && !inside.contains("--")).then_some(end + 1)
}
