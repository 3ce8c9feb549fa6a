//! Running text of AsciiDoc: bold, italics, code, links, keys, buttons and menus. A mark that is not closed is a letter.

use stappenkaart_say::say;

use super::asciidoc_lines::{PageValues, alt};
use super::asciidoc_marks::{near, span, unmarked};
use super::asciidoc_values::texts;
use super::looks;
use crate::import::tree::SourceInline;
use crate::phrases::phrase;

const UNSET: &str = phrase!("the page does not say what this name stands for");

// Marks nest no deeper.
const DEEPEST: usize = 12;
/// Reads running text; its lines are separated by `\n`.
pub fn words(text: &str, values: &PageValues) -> Vec<SourceInline> {
    read(&texts(text, values), 0)
}

// What a mark is, and how many bytes it has.
type FoundWords = (Vec<SourceInline>, usize);

fn read(text: &str, depth: usize) -> Vec<SourceInline> {
    let mut out = Vec::new();
    let mut plain = String::new();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let found = match depth < DEEPEST {
            true => special(&text[..at], &text[at..], depth),
            false => None,
        };
        match found {
            Some((words, length)) => {
                if c == '\n' && plain.ends_with(" +") {
                    plain.truncate(plain.len() - 2);
                }
                if !plain.is_empty() {
                    out.push(SourceInline::Text(std::mem::take(&mut plain)));
                }
                out.extend(words);
                at += length;
            }
            None => {
                plain.push(c);
                at += c.len_utf8();
            }
        }
    }
    if !plain.is_empty() {
        out.push(SourceInline::Text(plain));
    }
    out
}

fn special(before: &str, rest: &str, depth: usize) -> Option<FoundWords> {
    let last = before.chars().next_back();
    let follows_word = last.is_some_and(|c| c.is_alphanumeric() || c == '_');
    match rest.chars().next()? {
        '\n' => Some((vec![SourceInline::Break], 1)),
        '\\' => escaped(rest),
        '{' => unset(rest, depth),
        mark @ ('`' | '*' | '_' | '#' | '+') => {
            let (inside, length) = span(rest, mark, follows_word)?;
            Some((marked(mark, inside, depth), length))
        }
        mark @ ('^' | '~') => {
            let after = near(&rest[1..]);
            let inside = &after[..after.find(mark)?];
            let is_word = !inside.is_empty() && !inside.contains(char::is_whitespace);
            is_word.then(|| (placed(mark, inside, depth), inside.len() + 2))
        }
        '"' => curly(rest, depth),
        '[' => anchor(rest).or_else(|| styled(rest, depth)),
        '<' => reference(rest, depth).or_else(|| in_angles(rest)),
        c if c.is_ascii_lowercase() && !follows_word => {
            inline_macro(rest, depth).or_else(|| address(rest, depth))
        }
        _ => None,
    }
}

// A mark after a backslash is a letter.
fn escaped(rest: &str) -> Option<FoundWords> {
    let next = rest[1..].chars().next()?;
    let is_mark = "*_`#{[<+".contains(next);
    is_mark.then(|| (vec![SourceInline::Text(next.to_string())], 2))
}

// `{name}` of a value that the page does not set, also as the start of an address: `{docs}/save.html[words]`.
fn unset(rest: &str, depth: usize) -> Option<FoundWords> {
    let end = near(rest).find('}')?;
    let name = &rest[1..end];
    let is_name = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || "-_".contains(c));
    if !is_name {
        return None;
    }
    let after = &rest[end + 1..];
    let target = after.find(|c: char| c.is_whitespace() || "[]<>\"".contains(c));
    let target = &after[..target.unwrap_or(after.len())];
    let linked = brackets(&after[target.len()..]).filter(|_| depth + 1 < DEEPEST);
    let (mut words, length) = match linked {
        Some((inside, length)) => {
            let (words, hidden) = link_words(inside);
            let mut words = read(&words, depth + 1);
            words.extend(hidden);
            (words, end + 1 + target.len() + length)
        }
        None => (vec![SourceInline::Text(rest[..=end].to_owned())], end + 1),
    };
    words.push(SourceInline::Unsure {
        why: UNSET,
        text: rest[..length].to_owned(),
    });
    Some((words, length))
}

fn marked(mark: char, inside: &str, depth: usize) -> Vec<SourceInline> {
    match mark {
        '`' => {
            let literal = inside
                .strip_prefix('+')
                .and_then(|rest| rest.strip_suffix('+'));
            let code = literal.map_or_else(|| unmarked(inside), str::to_owned);
            vec![SourceInline::Code(code.replace('\n', " "))]
        }
        '*' => vec![SourceInline::Strong(read(inside, depth + 1))],
        '_' => vec![SourceInline::Emphasis(read(inside, depth + 1))],
        '+' => vec![SourceInline::Text(inside.trim_matches('+').to_owned())],
        _ => read(inside, depth + 1),
    }
}

// Raised and lowered letters: `10^6^`, `H~2~O`.
fn placed(mark: char, inside: &str, depth: usize) -> Vec<SourceInline> {
    let words = read(inside, depth + 1);
    match mark {
        '^' => looks::raised(words),
        _ => looks::lowered(words),
    }
}

// "`words`" has quotes and no code.
fn curly(rest: &str, depth: usize) -> Option<FoundWords> {
    let after = rest.strip_prefix("\"`")?;
    let end = near(after).find("`\"").filter(|end| *end > 0)?;
    let mut words = vec![SourceInline::Text("\"".to_owned())];
    words.extend(read(&after[..end], depth + 1));
    words.push(SourceInline::Text("\"".to_owned()));
    Some((words, end + 4))
}

// `[[name]]`
fn anchor(rest: &str) -> Option<FoundWords> {
    let after = rest.strip_prefix("[[")?;
    let end = near(after).find("]]")?;
    let text = after[..end].to_owned();
    let what = say!("the name of a place in the page");
    Some((vec![SourceInline::Hidden { what, text }], end + 4))
}

// `[.role]#words#`
fn styled(rest: &str, depth: usize) -> Option<FoundWords> {
    let end = near(rest).find("]#")?;
    let style = rest[1..end].to_owned();
    let (inside, length) = span(&rest[end + 1..], '#', false)?;
    let is_style = !style.contains(['[', ']', '\n']);
    let mut words = read(inside, depth + 1);
    if is_struck(&style) {
        words = vec![looks::struck(&words)];
    }
    let what = say!("the style of some words");
    words.push(SourceInline::Hidden { what, text: style });
    is_style.then_some((words, end + 1 + length))
}

/// Whether a style strikes through: `.line-through`.
pub fn is_struck(style: &str) -> bool {
    let mut parts = style.split([',', '.', '#', '%', '=', '"', ' ', '\n']);
    parts.any(|part| part == "line-through")
}

// `<<place,words>>`
fn reference(rest: &str, depth: usize) -> Option<FoundWords> {
    let after = rest.strip_prefix("<<")?;
    let end = near(after).find(">>").filter(|end| *end > 0)?;
    let (target, words) = match after[..end].split_once(',') {
        Some((target, words)) => (target, words),
        None => (&after[..end], ""),
    };
    Some((
        vec![link(&place(target.trim()), target, words, depth)],
        end + 4,
    ))
}

// A place in a page, as links have it: `_save_it` is the name of "Save it".
fn place(target: &str) -> String {
    let name = |name: &str| match name.strip_prefix('_') {
        Some(name) => name.replace('_', "-"),
        None => name.replace(' ', "-"),
    };
    match target.split_once('#') {
        Some((page, place)) if page.is_empty() || page.contains('.') => {
            format!("{page}#{}", name(place))
        }
        _ if target.contains('.') => target.to_owned(),
        _ => format!("#{}", name(target)),
    }
}

fn link(target: &str, shown: &str, words: &str, depth: usize) -> SourceInline {
    let words = match words.trim() {
        "" => vec![SourceInline::Text(shown.to_owned())],
        words => read(words, depth + 1),
    };
    SourceInline::Link {
        target: target.to_owned(),
        words,
    }
}

// The words of a link, and its other values: `words,window=_blank`, `words^`.
fn link_words(inside: &str) -> (String, Option<SourceInline>) {
    let values = inside.find(',').filter(|at| inside[*at..].contains('='));
    let (words, more) = inside.split_at(values.unwrap_or(inside.len()));
    let words = words.trim().trim_matches('"').trim_end_matches('^');
    let hidden = (!more.is_empty()).then(|| SourceInline::Hidden {
        what: say!("how a link opens"),
        text: more.trim_start_matches(',').to_owned(),
    });
    (words.to_owned(), hidden)
}

// `<https://example.com>`
fn in_angles(rest: &str) -> Option<FoundWords> {
    let end = near(rest).find('>')?;
    let inside = &rest[1..end];
    let is_address = inside.contains("://") && !inside.contains(char::is_whitespace);
    is_address.then(|| (vec![link(inside, inside, "", 0)], end + 1))
}

// `https://example.com[words]`
fn address(rest: &str, depth: usize) -> Option<FoundWords> {
    let is_web = ["https://", "http://"]
        .iter()
        .any(|start| rest.starts_with(start));
    let stops = |c: char| c.is_whitespace() || "[]<>\"".contains(c);
    let end = rest.find(stops).unwrap_or(rest.len());
    let target = &rest[..end];
    if !is_web || target.ends_with("//") {
        return None;
    }
    if let Some((inside, length)) = brackets(&rest[end..]) {
        let (words, hidden) = link_words(inside);
        let mut found = vec![link(target, target, &words, depth)];
        found.extend(hidden);
        return Some((found, end + length));
    }
    let target = target.trim_end_matches(['.', ',', ';', ':', ')', '!', '?', '*', '_', '`']);
    Some((vec![link(target, target, "", depth)], target.len()))
}

// What is between brackets at the start of a text, and how long it is with them.
fn brackets(text: &str) -> Option<(&str, usize)> {
    let after = near(text).strip_prefix('[')?;
    let mut escaped = false;
    for (at, c) in after.char_indices() {
        if c == ']' && !escaped {
            return Some((&after[..at], at + 2));
        }
        escaped = c == '\\';
    }
    None
}

const MACROS: [&str; 11] = [
    "link", "xref", "image", "kbd", "btn", "menu", "footnote", "mailto", "pass", "icon", "video",
];

// `name:target[inside]`
fn inline_macro(rest: &str, depth: usize) -> Option<FoundWords> {
    let (name, after) = near(rest).split_once(':')?;
    if !MACROS.contains(&name) {
        return None;
    }
    let open = after.find('[')?;
    let (target, inside) = (&after[..open], brackets(&after[open..])?);
    let (inside, length) = inside;
    if target.contains(char::is_whitespace) && name != "menu" || target.starts_with(':') {
        return None;
    }
    let words = macro_words(name, target, &inside.replace("\\]", "]"), depth);
    Some((words, name.len() + 1 + open + length))
}

fn label(text: &str) -> SourceInline {
    SourceInline::Strong(vec![SourceInline::Text(text.trim().to_owned())])
}

// `menu:File[Save > As]`
fn menu(target: &str, inside: &str) -> Vec<SourceInline> {
    let parts = std::iter::once(target).chain(inside.split('>'));
    let parts = parts.filter(|part| !part.trim().is_empty());
    let mut words = Vec::new();
    for part in parts {
        if !words.is_empty() {
            words.push(SourceInline::Text(" > ".to_owned()));
        }
        words.push(label(part));
    }
    words
}

fn macro_words(name: &str, target: &str, inside: &str, depth: usize) -> Vec<SourceInline> {
    let hidden = |text: &str| SourceInline::Hidden {
        what: say!("the values of a macro"),
        text: text.to_owned(),
    };
    match name {
        "kbd" => vec![SourceInline::Code(
            inside.trim().replace([',', ' '], "+").replace("++", "+"),
        )],
        "btn" => vec![label(inside)],
        "menu" => menu(target, inside),
        "footnote" => vec![SourceInline::Text(format!(" ({inside})"))],
        "pass" => vec![SourceInline::Text(inside.to_owned())],
        "image" => vec![
            SourceInline::Image {
                target: target.to_owned(),
                alt: alt(inside).to_owned(),
            },
            hidden(inside),
        ],
        "icon" | "video" => vec![hidden(&format!("{target} {inside}"))],
        _ => {
            let (words, more) = link_words(inside);
            let address = match name {
                "xref" => place(target),
                "mailto" => format!("mailto:{target}"),
                _ => target.to_owned(),
            };
            let mut found = vec![link(&address, target, &words, depth)];
            found.extend(more);
            found
        }
    }
}
