//! Reading XML from translation tools. Takes a text, returns its document; refuses what would make the reading take very
//! long before it is parsed.

use std::ops::Range;

use roxmltree::{Document, Node, ParsingOptions};
use stappenkaart_say::say;

use crate::catalog::file_problem::FileProblem;

/// Reads a document. A document type without its own entities, as some tools write it, is skipped.
pub fn parsed(text: &str) -> Result<Document<'_>, FileProblem> {
    let options = ParsingOptions {
        allow_dtd: false,
        nodes_limit: MOST_NODES,
        ..ParsingOptions::default()
    };
    Document::parse_with_options(text, options).map_err(|error| {
        let at = match error {
            roxmltree::Error::UnexpectedEndOfStream => text.trim_end().len(),
            _ => offset(text, error.pos()),
        };
        let help = say!("export it again from the program that it comes from, or ask for it again if it was cut off when it was sent");
        FileProblem::new(at..at, say!("the file is not complete XML: {}", reason(&error)), help)
    })
}

// The message of the library without its place, which the mark shows.
fn reason(error: &roxmltree::Error) -> String {
    let text = error.to_string();
    let text = text
        .rsplit_once(" at ")
        .map_or(text.as_str(), |(what, _)| what);
    let mut letters = text.chars();
    letters
        .next()
        .map(|first| first.to_lowercase().chain(letters).collect())
        .unwrap_or_default()
}

fn offset(text: &str, place: roxmltree::TextPos) -> usize {
    let line_start = match place.row {
        0 | 1 => 0,
        row => text
            .match_indices('\n')
            .nth(row as usize - 2)
            .map_or(text.len(), |(at, _)| at + 1),
    };
    let column = (place.col as usize).saturating_sub(1);
    line_start
        + text[line_start..]
            .chars()
            .take(column)
            .map(char::len_utf8)
            .sum::<usize>()
}

// Limits that no file of a translation tool comes near. The library is quadratic in the attributes of a tag and in the name spaces
// in force, and we walk down into elements.
const DEEPEST: usize = 200;
const MOST_ATTRIBUTES: usize = 200;
const MOST_NAME_SPACES: usize = 100;
const MOST_NODES: u32 = 5_000_000;

/// Takes the document type out of the text, byte for byte with spaces, and refuses what would make the reading last.
pub fn measured(text: &str) -> Result<String, FileProblem> {
    let mut text = text.to_owned();
    if let Some(range) = document_type(&text)? {
        let spaces: String = text[range.clone()]
            .bytes()
            .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
            .collect();
        text.replace_range(range, &spaces);
    }
    measure(&text)?;
    Ok(text)
}

fn document_type(text: &str) -> Result<Option<Range<usize>>, FileProblem> {
    let Some(start) = text.find("<!DOCTYPE") else {
        return Ok(None);
    };
    // A document type in a comment or a text stays. The parser itself reports what it reads as one.
    let leads = text[..start].trim_start_matches('\u{feff}').trim_start();
    if !leads.is_empty() && (has_element(leads) || !leads.trim_end().ends_with('>')) {
        return Ok(None);
    }
    let end = text[start..]
        .find('>')
        .map_or(text.len(), |at| start + at + 1);
    if text[start..end].contains('[') {
        let help = say!("remove the `<!DOCTYPE ...>`: translations don't need their own entities");
        return Err(FileProblem::new(
            start..end,
            say!("the file declares its own document type"),
            help,
        ));
    }
    Ok(Some(start..end))
}

fn has_element(text: &str) -> bool {
    RoughTags { text, at: 0 }.any(|tag| matches!(tag, RoughTag::Open { .. } | RoughTag::Close))
}

fn measure(text: &str) -> Result<(), FileProblem> {
    let help = say!("no translation tool writes this: ask for the file again");
    // How many name spaces each open element declares.
    let mut open: Vec<usize> = Vec::new();
    let mut in_force = 0;
    for tag in (RoughTags { text, at: 0 }) {
        match tag {
            RoughTag::Other => {}
            RoughTag::Close => in_force -= open.pop().unwrap_or(0),
            RoughTag::Open {
                range,
                attributes,
                name_spaces,
                closed,
            } => {
                if attributes > MOST_ATTRIBUTES || in_force + name_spaces > MOST_NAME_SPACES {
                    let line = range.start..range.start + 1;
                    return Err(FileProblem::new(
                        line,
                        say!("an element with hundreds of attributes"),
                        help,
                    ));
                }
                if !closed {
                    in_force += name_spaces;
                    open.push(name_spaces);
                }
                if open.len() > DEEPEST {
                    return Err(FileProblem::new(
                        range,
                        say!("elements that are nested more than {DEEPEST} deep"),
                        help,
                    ));
                }
            }
        }
    }
    Ok(())
}

// The tags of a text, roughly: enough to measure them. The parser decides whether they are XML.
struct RoughTags<'a> {
    text: &'a str,
    at: usize,
}

enum RoughTag {
    Open {
        range: Range<usize>,
        attributes: usize,
        name_spaces: usize,
        closed: bool,
    },
    Close,
    /// A comment, CDATA or an instruction.
    Other,
}

impl Iterator for RoughTags<'_> {
    type Item = RoughTag;

    fn next(&mut self) -> Option<RoughTag> {
        let start = self.at + self.text[self.at..].find('<')?;
        let rest = &self.text[start..];
        let passed = [
            ("<!--", "-->"),
            ("<![CDATA[", "]]>"),
            ("<?", "?>"),
            ("</", ">"),
        ]
        .into_iter();
        if let Some((open, close)) = passed.into_iter().find(|(open, _)| rest.starts_with(open)) {
            self.at = rest[open.len()..]
                .find(close)
                .map_or(self.text.len(), |end| {
                    start + open.len() + end + close.len()
                });
            return Some(if open == "</" {
                RoughTag::Close
            } else {
                RoughTag::Other
            });
        }
        let end = start + tag_length(rest);
        self.at = end;
        let inside = &self.text[start..end];
        Some(RoughTag::Open {
            range: start..end,
            attributes: inside.matches('=').count(),
            name_spaces: inside.matches("xmlns").count(),
            closed: inside.ends_with("/>"),
        })
    }
}

// A `>` within quotes does not end a tag.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    for (at, byte) in text.bytes().enumerate().skip(1) {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// The elements of this name right below another.
pub fn children<'a, 'input>(
    node: Node<'a, 'input>,
    name: &'static str,
) -> impl Iterator<Item = Node<'a, 'input>> {
    node.children()
        .filter(move |child| child.is_element() && child.tag_name().name() == name)
}

/// The first of them.
pub fn child<'a, 'input>(node: Node<'a, 'input>, name: &'static str) -> Option<Node<'a, 'input>> {
    children(node, name).next()
}

/// The language of an element, its own or an outer one's.
pub fn lang<'a>(node: Node<'a, '_>) -> Option<&'a str> {
    const XML: &str = "http://www.w3.org/XML/1998/namespace";
    node.ancestors().find_map(|node| {
        node.attribute((XML, "lang"))
            .or_else(|| node.attribute("lang"))
    })
}

/// The start tag of an element, which holds its attributes.
pub fn head(node: Node<'_, '_>) -> Range<usize> {
    let range = node.range();
    let first = node
        .first_child()
        .map_or(range.end, |child| child.range().start);
    range.start..first.max(range.start)
}
