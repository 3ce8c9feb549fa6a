//! The elements and attributes of plain pages, which a browser takes as they are written.

/// What an element may be in, and what may be in it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ElementKind {
    /// Words and elements, in a line.
    Phrase,
    /// A phrase that can't be in another of its name.
    Once,
    /// Ends a paragraph.
    Block,
    /// A block that can't be in another heading.
    Heading,
    /// A block that only these can hold.
    In(&'static [&'static str]),
    /// Has no end.
    Void,
    /// Has nothing but letters, without references.
    Raw,
    /// Has nothing but letters.
    Words,
}

/// Of an element in the body of a page; `None` where it is not plain.
pub fn kind(name: &str) -> Option<ElementKind> {
    Some(match name {
        "span" | "b" | "strong" | "em" | "i" | "code" | "kbd" | "small" | "bdi" | "time"
        | "label" | "abbr" | "sub" | "sup" | "q" | "mark" | "output" => ElementKind::Phrase,
        "a" | "button" => ElementKind::Once,
        "div" | "section" | "article" | "aside" | "nav" | "header" | "footer" | "main"
        | "search" | "figure" | "figcaption" | "details" | "summary" | "dialog" | "ol" | "ul"
        | "dl" | "p" | "pre" | "form" | "table" | "blockquote" => ElementKind::Block,
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => ElementKind::Heading,
        "li" => ElementKind::In(&["ol", "ul"]),
        "dt" | "dd" => ElementKind::In(&["dl"]),
        "caption" | "thead" | "tbody" | "tfoot" => ElementKind::In(&["table"]),
        "tr" => ElementKind::In(&["thead", "tbody", "tfoot"]),
        "th" | "td" => ElementKind::In(&["tr"]),
        "br" | "img" | "input" | "wbr" => ElementKind::Void,
        "script" => ElementKind::Raw,
        _ => return None,
    })
}

/// Where only white space may be between the elements.
pub const WITHOUT_WORDS: &[&str] = &["html", "head", "table", "thead", "tbody", "tfoot", "tr"];

/// Of an element in the head of a page.
pub fn kind_in_head(name: &str) -> Option<ElementKind> {
    match name {
        "meta" | "link" => Some(ElementKind::Void),
        "title" => Some(ElementKind::Words),
        "script" | "style" => Some(ElementKind::Raw),
        _ => None,
    }
}

/// Elements of a picture, whose names a browser leaves as they are.
pub const DRAWN: &[&str] = &[
    "svg", "a", "g", "path", "circle", "ellipse", "rect", "line", "use", "symbol", "pattern",
    "text", "image",
];

// Attributes of a picture, with the capitals that a browser gives them. It writes many others in another way than they are written.
const DRAWN_ATTRIBUTES: &[&str] = &[
    "class",
    "id",
    "width",
    "height",
    "x",
    "y",
    "cx",
    "cy",
    "dy",
    "r",
    "rx",
    "ry",
    "d",
    "fill",
    "stroke",
    "href",
    "role",
    "tabindex",
    "transform",
    "hidden",
    "viewBox",
    "preserveAspectRatio",
    "patternUnits",
    "patternTransform",
];

/// Whether an element is a heading.
pub fn is_heading(name: &str) -> bool {
    kind(name) == Some(ElementKind::Heading)
}

/// Whether an attribute is written as a browser writes it.
pub fn is_plain_attribute(name: &str, is_drawn: bool) -> bool {
    if is_drawn {
        let is_free = name.starts_with("data-") || name.starts_with("aria-");
        return DRAWN_ATTRIBUTES.contains(&name) || is_free && is_lower(name);
    }
    is_lower(name)
}

fn is_lower(name: &str) -> bool {
    !name.contains(|c: char| c.is_ascii_uppercase())
}
