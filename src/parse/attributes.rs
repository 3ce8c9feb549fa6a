//! Attributes at the end of a text: `{#id key=value}`. Takes the words of a heading, an action or the last line of a block, returns
//! them without their attributes.

use std::ops::Range;

use stappenkaart_say::say;

use super::markdown::{InlineKind, InlineNode};
use super::text::SourceText;
use crate::codes;
use crate::diag::Problems;
use crate::model::{Destination, Id, Jump};
use crate::source::Span;
use crate::suggest::{nearest, suggest};
use crate::wording::list;

/// What was between the braces.
#[derive(Debug, Default)]
pub struct TrailingAttributes {
    pub id: Option<(Id, Span)>,
    pairs: Vec<(String, String, Span)>,
    // Right after the opening brace.
    open: Option<Span>,
    wrong_id: bool,
}

impl TrailingAttributes {
    /// Where an id could be put in. `None` without braces, or with something that can't be an id.
    pub fn place_for_id(&self) -> Option<Span> {
        self.open.filter(|_| !self.wrong_id)
    }

    /// Whether something there was meant to be the id.
    pub fn has_wrong_id(&self) -> bool {
        self.wrong_id
    }

    /// The value of a key as an id, and where key and value are; the value is the end of it.
    pub fn get(&self, key: &str) -> Option<(Id, Span)> {
        self.pairs
            .iter()
            .find(|(known, ..)| known == key)
            .map(|(_, value, span)| (Id::new(value.as_str()), *span))
    }
}

/// Takes trailing attributes off `words`. `allowed` are the keys that this place knows; any other is a problem.
pub fn take(
    words: &mut Vec<InlineNode>,
    source: SourceText<'_>,
    allowed: &[&str],
    problems: &mut Problems,
) -> TrailingAttributes {
    let Some((start, end)) = braces(words, source.text) else {
        return TrailingAttributes::default();
    };
    cut(words, end - start);
    let mut attributes = TrailingAttributes {
        open: Some(source.span(&(start + 1..start + 1))),
        ..TrailingAttributes::default()
    };
    let tokens = tokens(source.at(&(start + 1..end - 1)), start + 1);
    if tokens.is_empty() {
        problems
            .error(
                codes::SK109,
                source.span(&(start..end)),
                say!(
                    "empty braces at the end of a text are read as attributes, and are not printed"
                ),
            )
            .help(say!("remove them, or type `\\{{` to print the brace"));
    }
    if let [_, _, ..] = tokens.as_slice()
        && !tokens.iter().any(|range| is_attribute(source.at(range)))
        && (tokens.len() > 2
            || !tokens
                .iter()
                .any(|range| nearest(source.at(range), allowed.iter().copied()).is_some()))
    {
        problems
            .error(
                codes::SK109,
                source.span(&(start..end)),
                say!(
                    "words in braces at the end of a text are read as attributes, and these are not"
                ),
            )
            .help(say!("type `\\{{` to print the brace"));
        return attributes;
    }
    for range in tokens {
        let token = source.at(&range);
        let span = source.span(&range);
        match token.strip_prefix('#') {
            Some(id) => take_id(id, span, source.text, &mut attributes, problems),
            None => take_pair(token, span, allowed, &mut attributes, problems),
        }
    }
    attributes
}

// Whether something in braces could be meant as an attribute.
fn is_attribute(token: &str) -> bool {
    token.starts_with(['#', '.']) || token.contains('=') && token != "="
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

// The braces must be in the source as they are read: `\{` is a brace to be shown.
fn braces(words: &[InlineNode], text: &str) -> Option<(usize, usize)> {
    let last = words.last()?;
    let InlineKind::Text(shown) = &last.kind else {
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

fn cut(words: &mut Vec<InlineNode>, length: usize) {
    let last = words
        .last_mut()
        .expect("braces were found in the last word");
    if let InlineKind::Text(shown) = &mut last.kind {
        shown.truncate(shown.trim_end().len() - length);
        let kept = shown.trim_end().len();
        shown.truncate(kept);
        if kept == 0 {
            words.pop();
        }
    }
    while matches!(
        words.last(),
        Some(InlineNode {
            kind: InlineKind::Break,
            ..
        })
    ) {
        words.pop();
    }
}

/// Reports attributes where none are read: they would be printed to the reader. Returns whether there are any.
pub fn stray_braces(words: &[InlineNode], source: SourceText<'_>, problems: &mut Problems) -> bool {
    let mut found = false;
    for word in words {
        found |= match &word.kind {
            InlineKind::Text(text) => {
                let Some(at) = stray(text, source.at(&word.range)) else {
                    continue;
                };
                let place = source.span(&(word.range.start + at..word.range.end));
                problems
                    .error(codes::SK109, place, say!("attributes in the middle of a text"))
                    .help(say!("put all of them into one pair of braces, at the very end of a step's title or of an action, or on the last line of a block; to show a brace, type `\\{{`"));
                true
            }
            InlineKind::Strong(words)
            | InlineKind::Emphasis(words)
            | InlineKind::Link { target: _, words } => stray_braces(words, source, problems),
            InlineKind::Code(_)
            | InlineKind::Break
            | InlineKind::Image { .. }
            | InlineKind::Foreign(_) => false,
        };
    }
    found
}

// Where attributes begin that the tool does not read, `{#id` or `{key=`: `shown` is a text after its own were taken, `source` how it is
// written.
fn stray(shown: &str, source: &str) -> Option<usize> {
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

// Splits at white space, and keeps together an id that was written with spaces, and a key with its value. Places in the file.
fn tokens(inside: &str, base: usize) -> Vec<Range<usize>> {
    let mut tokens: Vec<Range<usize>> = Vec::new();
    let mut in_id = false;
    for token in inside.split_whitespace() {
        let at = token.as_ptr() as usize - inside.as_ptr() as usize;
        let start = base + at;
        let is_key = inside[at + token.len()..].trim_start().starts_with('=');
        let plain = !token.starts_with(['#', '.']) && !token.contains('=') && !is_key;
        let is_value = inside[..at].trim_end().ends_with('=') || token.starts_with('=');
        match tokens.last_mut() {
            Some(last) if is_value || in_id && plain => last.end = start + token.len(),
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
    attributes: &mut TrailingAttributes,
    problems: &mut Problems,
) {
    if !is_id(id) {
        attributes.wrong_id = true;
        let slug = slug(id);
        let wanted = format!("#{slug}");
        let problem = problems.error(codes::SK109, span, say!("`{id}` can't be an id"));
        match wanted.as_str() {
            "#" => problem.help(say!(
                "an id consists of lowercase letters, digits and hyphens"
            )),
            // Nothing can refer to what was not an id, but another thing may have the new one.
            _ if text.contains(&wanted) => problem.help(say!("type `{wanted}`")),
            _ => problem.help(say!("type `{wanted}`")).fix(span, wanted),
        };
        // The author gave an id, and one problem is enough to say about it.
        attributes.id = attributes
            .id
            .take()
            .or_else(|| Some((Id::new(slug), span)).filter(|(id, _)| is_id(id.as_str())));
    } else if attributes.id.is_some() {
        problems
            .error(codes::SK109, span, say!("a second id"))
            .help(say!("keep one `#id`"));
    } else {
        attributes.id = Some((Id::new(id), span));
    }
}

fn take_pair(
    token: &str,
    span: Span,
    allowed: &[&str],
    attributes: &mut TrailingAttributes,
    problems: &mut Problems,
) {
    if token.contains(char::is_whitespace) && token.contains('=') {
        let typed: String = token.split_whitespace().collect();
        problems
            .error(
                codes::SK109,
                span,
                say!("blanks around the `=` of an attribute"),
            )
            .help(say!("type `{typed}`"))
            .fix(span, typed);
        return;
    }
    let (key, quoted) = token.split_once('=').unwrap_or((token, ""));
    let value = quoted.trim_matches('"');
    if !allowed.contains(&key) {
        unknown_key(token, span, allowed, problems);
    } else if value.is_empty() {
        problems
            .error(codes::SK109, span, say!("`{key}` has no value"))
            .help(say!("type `{key}=` and an id"));
    } else if attributes.get(key).is_some() {
        problems
            .error(codes::SK109, span, say!("`{key}` is here twice"))
            .help(say!("keep one"));
    } else {
        // The value is always the end of its span.
        let quotes = quoted.len() - quoted.trim_end_matches('"').len();
        let end = span.end - quotes;
        attributes
            .pairs
            .push((key.to_owned(), value.to_owned(), Span { end, ..span }));
    }
}

fn unknown_key(token: &str, span: Span, allowed: &[&str], problems: &mut Problems) {
    let key = token.split('=').next().unwrap_or(token);
    let end = span.start + key.len();
    let known = || allowed.iter().copied();
    let is_of_title = key == "then" && !allowed.contains(&key);
    let otherwise = || match allowed {
        _ if is_of_title => say!("put it after the title of the step: `## Title {{#id {token}}}`"),
        _ if !is_attribute(token) => {
            say!("remove it, or type `\\{{` to print the brace").to_owned()
        }
        [] => say!("remove it: there are no attributes in this place").to_owned(),
        _ => say!("here you can use `#id` and {}", list(known())),
    };
    // A name that is right in another place is not a mistyped one of this place.
    let near = known().filter(|_| !is_of_title);
    problems
        .error(codes::SK109, span, say!("unknown attribute `{key}`"))
        .hint(suggest(key, Span { end, ..span }, near, otherwise));
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
