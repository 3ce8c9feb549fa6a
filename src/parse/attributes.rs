//! Attributes: a trailing `{#id key=value}`. Takes them off the words of a heading, an action or the last line of a block.

use std::ops::Range;

use super::markdown::{Word, WordKind};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::{Destination, Id, Jump};
use crate::source::{FileId, Span};
use crate::suggest::suggest;
use crate::wording::list;

/// What stood between the braces.
#[derive(Debug, Default)]
pub struct Attributes {
    pub id: Option<(Id, Span)>,
    pairs: Vec<(String, String, Span)>,
    // Right behind the opening brace.
    open: Option<Span>,
    wrong_id: bool,
}

impl Attributes {
    /// Where an id could be put in. `None` without braces, or with an id in them that is none.
    pub fn place_for_id(&self) -> Option<Span> {
        self.open.filter(|_| !self.wrong_id)
    }

    /// Whether something stands there that was meant to be the id.
    pub fn has_wrong_id(&self) -> bool {
        self.wrong_id
    }

    /// The value of a key as an id, and where key and value stand; the value is the end of it.
    pub fn get(&self, key: &str) -> Option<(Id, Span)> {
        self.pairs
            .iter()
            .find(|(known, ..)| known == key)
            .map(|(_, value, span)| (Id::new(value.as_str()), *span))
    }
}

/// Takes trailing attributes off `words`. `allowed` are the keys that this place knows; any other is a problem.
pub fn take(
    words: &mut Vec<Word>,
    text: &str,
    file: FileId,
    allowed: &[&str],
    problems: &mut Vec<Diagnostic>,
) -> Attributes {
    let Some((start, end)) = braces(words, text) else {
        return Attributes::default();
    };
    cut(words, end - start);
    let open = Some(Span::new(file, start + 1..start + 1));
    let mut attributes = Attributes {
        open,
        ..Attributes::default()
    };
    for range in tokens(&text[start + 1..end - 1], start + 1) {
        let token = &text[range.clone()];
        let span = Span::new(file, range);
        match token.strip_prefix('#') {
            Some(id) => take_id(id, span, text, &mut attributes, problems),
            None => take_pair(token, span, allowed, &mut attributes, problems),
        }
    }
    attributes
}

/// Where a value leads: `end`, or the id of a step.
pub fn jump((id, span): (Id, Span)) -> Jump {
    let to = if id.as_str() == END {
        Destination::End
    } else {
        Destination::Step(id)
    };
    Jump { to, span }
}

/// The value that means the end of the card, and so no step's id.
pub const END: &str = "end";

// The braces must stand in the source as they are read: `\{` is a brace to be shown.
fn braces(words: &[Word], text: &str) -> Option<(usize, usize)> {
    let last = words.last()?;
    let WordKind::Text(shown) = &last.kind else {
        return None;
    };
    let shown = shown.trim_end();
    let tail = &shown[shown.rfind('{')?..];
    let source = text[..last.range.end].trim_end();
    let before = source
        .strip_suffix(tail)
        .filter(|before| tail.ends_with('}') && !before.ends_with('\\'))?;
    Some((before.len(), source.len()))
}

fn cut(words: &mut Vec<Word>, length: usize) {
    let last = words
        .last_mut()
        .expect("braces were found in the last word");
    if let WordKind::Text(shown) = &mut last.kind {
        shown.truncate(shown.trim_end().len() - length);
        let kept = shown.trim_end().len();
        shown.truncate(kept);
        if kept == 0 {
            words.pop();
        }
    }
    while matches!(
        words.last(),
        Some(Word {
            kind: WordKind::Break,
            ..
        })
    ) {
        words.pop();
    }
}

/// Where attributes begin that nobody reads, `{#id` or `{key=`: `shown` is a text after its own were taken, `source` how it is
/// written.
pub fn stray(shown: &str, source: &str) -> Option<usize> {
    shown.match_indices('{').find_map(|(at, _)| {
        let inside = &shown[at + 1..];
        let rest = inside.trim_start_matches(|c: char| c.is_ascii_lowercase() || c == '-');
        let is_pair = rest.len() < inside.len() && rest.starts_with('=');
        if !inside.starts_with('#') && !is_pair {
            return None;
        }
        let opening = &shown[at..at + 1 + inside.len() - rest.len() + usize::from(is_pair)];
        let found = source.find(opening)?;
        (!source[..found].ends_with('\\')).then_some(found)
    })
}

// Splits at white space, and keeps an id together that was written with spaces. Places in the file.
fn tokens(inside: &str, base: usize) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut in_id = false;
    for token in inside.split_whitespace() {
        let start = base + (token.as_ptr() as usize - inside.as_ptr() as usize);
        let plain = !token.starts_with(['#', '.']) && !token.contains('=');
        match tokens.last_mut() {
            Some(last) if in_id && plain => last.end = start + token.len(),
            _ => tokens.push(start..start + token.len()),
        }
        in_id = token.starts_with('#') || (in_id && plain);
    }
    tokens
}

fn take_id(
    id: &str,
    span: Span,
    text: &str,
    attributes: &mut Attributes,
    problems: &mut Vec<Diagnostic>,
) {
    if !is_id(id) {
        attributes.wrong_id = true;
        let problem = Diagnostic::error(codes::SK109, span, format!("`{id}` can't be an id"));
        let slug = slug(id);
        let wanted = format!("#{slug}");
        problems.push(match wanted.as_str() {
            "#" => problem.help("an id has lowercase letters, digits and hyphens"),
            // Nothing can refer to what was no id, but another thing may have the new one.
            _ if text.contains(&wanted) => problem.help(format!("type `{wanted}`")),
            _ => problem.help(format!("type `{wanted}`")).fix(span, wanted),
        });
        // Somebody gave an id, and one is enough to say about it.
        attributes.id = attributes
            .id
            .take()
            .or_else(|| Some((Id::new(slug), span)).filter(|(id, _)| is_id(id.as_str())));
    } else if attributes.id.is_some() {
        problems.push(Diagnostic::error(codes::SK109, span, "a second id").help("keep one `#id`"));
    } else {
        attributes.id = Some((Id::new(id), span));
    }
}

fn take_pair(
    token: &str,
    span: Span,
    allowed: &[&str],
    attributes: &mut Attributes,
    problems: &mut Vec<Diagnostic>,
) {
    let (key, quoted) = token.split_once('=').unwrap_or((token, ""));
    let value = quoted.trim_matches('"');
    if !allowed.contains(&key) {
        let problem = Diagnostic::error(codes::SK109, span, format!("unknown attribute `{key}`"));
        let place = Span {
            end: span.start + key.len(),
            ..span
        };
        problems.push(suggest(
            problem,
            key,
            place,
            allowed.iter().copied(),
            || match allowed {
                [] => "take it away: nothing is read here".to_owned(),
                _ => format!(
                    "here you can use `#id` and {}",
                    list(allowed.iter().copied())
                ),
            },
        ));
    } else if value.is_empty() {
        problems.push(
            Diagnostic::error(codes::SK109, span, format!("`{key}` has no value"))
                .help(format!("type `{key}=` and an id")),
        );
    } else if attributes.get(key).is_some() {
        problems.push(
            Diagnostic::error(codes::SK109, span, format!("`{key}` stands here twice"))
                .help("keep one"),
        );
    } else {
        // The value is always the end of its span.
        let behind = quoted.len() - quoted.trim_end_matches('"').len();
        attributes.pairs.push((
            key.to_owned(),
            value.to_owned(),
            Span {
                end: span.end - behind,
                ..span
            },
        ));
    }
}

/// Whether a name can be an id: lowercase letters, digits and hyphens, a letter first.
pub fn is_id(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
        && !name.ends_with('-')
}

/// An id made of words, to propose to an author; at most five words long, empty when no letter is left.
pub fn slug(words: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    let plain: String = words
        .nfd()
        .filter(char::is_ascii)
        .collect::<String>()
        .to_lowercase();
    let parts = plain
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|part| !part.is_empty());
    let parts: Vec<&str> = parts
        .skip_while(|part| part.starts_with(|c: char| c.is_ascii_digit()))
        .take(5)
        .collect();
    parts.join("-")
}
