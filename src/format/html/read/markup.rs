//! What the markup of a page says of its elements: what they are to a reader, and what the markup itself hides.

use scraper::ElementRef;
use scraper::node::Element;
use stappenkaart_say::say;

use super::super::super::{Role, Sight};

/// The value of an attribute. Faster than the parser's own search, which looks each name up in a table that all threads share.
pub fn attribute<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    let mut attributes = element.attrs.iter();
    let (_, value) = attributes.find(|(known, _)| *known.local == *name)?;
    Some(value)
}

/// The classes of an element.
pub fn classes(element: &Element) -> impl Iterator<Item = &str> {
    let classes = attribute(element, "class").unwrap_or_default();
    classes.split_ascii_whitespace()
}

/// What an element is to a reader, by the marks that every template keeps.
pub fn role(element: &Element, around: Option<Role>) -> Option<Role> {
    let has_class = |name| classes(element).any(|class| class == name);
    let is_note = attribute(element, "role")
        .unwrap_or_default()
        .split_ascii_whitespace()
        .any(|role| role == "note");
    if is_note && has_class("warning") {
        return Some(Role::Warning);
    }
    if around.is_some() {
        return None;
    }
    match element.name() {
        _ if has_class("command") => Some(Role::Action),
        "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => Some(Role::Heading),
        _ => None,
    }
}

/// The language that it declares.
pub fn language(element: &Element) -> Option<&str> {
    attribute(element, "lang").or_else(|| attribute(element, "xml:lang"))
}

/// The severities that the look of an element claims.
pub fn severities(element: &Element) -> impl Iterator<Item = &str> {
    let classes = classes(element).filter_map(|class| class.strip_prefix("severity-"));
    classes.chain(attribute(element, "data-severity"))
}

/// What the markup itself does to the words of an element, whatever the style sheets say.
pub fn flaw(element: ElementRef<'_>) -> Option<Sight> {
    let value = element.value();
    let tag = || format!("`<{}>`", value.name());
    match value.name() {
        "del" | "s" | "strike" => {
            return Some(Sight::Distorted(say!("{} strikes it through", tag())));
        }
        "bdo" => {
            return Some(Sight::Distorted(say!(
                "{} changes the order of its letters",
                tag()
            )));
        }
        _ => {}
    }
    if attribute(value, "role").is_some_and(|role| role.contains("deletion")) {
        return Some(Sight::Distorted(
            say!("the role `deletion` strikes it through").to_string(),
        ));
    }
    let hides = hidden(element)?;
    Some(Sight::Hidden(say!("{hides}, on {}", tag())))
}

fn hidden(element: ElementRef<'_>) -> Option<String> {
    let value = element.value();
    let is_closed = attribute(value, "open").is_none();
    match value.name() {
        name if UNSEEN.contains(&name) => return Some(format!("`<{name}>`")),
        "dialog" if is_closed => return Some(say!("a closed `<dialog>`").to_string()),
        _ => {}
    }
    if let Some(name) = ["hidden", "popover", "inert"]
        .into_iter()
        .find(|name| attribute(value, name).is_some())
    {
        return Some(say!("the attribute `{name}`"));
    }
    // The sign between two labels is not a word: a screen reader would say "greater than".
    if attribute(value, "aria-hidden").is_some_and(|hidden| !hidden.eq_ignore_ascii_case("false"))
        && !element.text().eq([">"])
    {
        return Some(say!("the attribute `aria-hidden`").to_string());
    }
    if has_shadow(element) {
        return Some(
            say!("a template with `shadowrootmode`, which is shown in the place of what is there")
                .to_string(),
        );
    }
    folded_away(element).then(|| say!("a closed `<details>`").to_string())
}

/// Whether the markup keeps a browser from displaying an element, unless a style rule displays it.
pub fn is_absent(element: ElementRef<'_>) -> bool {
    let value = element.value();
    let is_closed = value.name() == "dialog" && attribute(value, "open").is_none();
    matches!(value.name(), "template" | "noscript")
        || is_closed
        || attribute(value, "hidden").is_some()
        || attribute(value, "popover").is_some()
        || folded_away(element)
}

/// Elements of which a browser does not show the words.
const UNSEEN: &[&str] = &[
    "template", "noscript", "noembed", "noframes", "datalist", "iframe", "object", "canvas",
    "video", "audio", "textarea", "select", "rp", "progress", "meter", "marquee", "frameset",
];

fn has_shadow(element: ElementRef<'_>) -> bool {
    element.child_elements().any(|child| {
        child.value().name() == "template" && attribute(child.value(), "shadowrootmode").is_some()
    })
}

// Of a closed `<details>` only the first `<summary>` is shown.
fn folded_away(element: ElementRef) -> bool {
    let Some(parent) = element.parent().and_then(ElementRef::wrap) else {
        return false;
    };
    let is_open = || attribute(parent.value(), "open").is_some() && !is_closed_by_another(parent);
    if parent.value().name() != "details" || is_open() {
        return false;
    }
    let summary = parent
        .child_elements()
        .find(|child| child.value().name() == "summary");
    summary != Some(element)
}

// Of several with one name, only the first that is open stays so.
fn is_closed_by_another(details: ElementRef) -> bool {
    let Some(name) = attribute(details.value(), "name").filter(|name| !name.is_empty()) else {
        return false;
    };
    let root = details.ancestors().filter_map(ElementRef::wrap).last();
    let mut group = root.into_iter().flat_map(|root| root.descendent_elements());
    let first = group.find(|other| {
        let other = other.value();
        other.name() == "details"
            && attribute(other, "open").is_some()
            && attribute(other, "name") == Some(name)
    });
    first.is_some_and(|first| first != details)
}

/// An element that shows words which are not text of the page, such as those of its `value`.
pub fn has_other_words(element: &Element) -> bool {
    let has_letters = |name| {
        let value = attribute(element, name).unwrap_or_default();
        value.chars().any(char::is_alphabetic)
    };
    match element.name() {
        "iframe" | "object" | "embed" => true,
        "input" => {
            let kind = attribute(element, "type").unwrap_or("text");
            let is_wordless = matches!(kind, "checkbox" | "radio" | "hidden" | "range" | "color");
            !is_wordless && (has_letters("value") || has_letters("placeholder"))
        }
        "textarea" => has_letters("placeholder"),
        _ => false,
    }
}

/// Holds no words of the page at all.
pub fn is_wordless(name: &str) -> bool {
    matches!(name, "head" | "script" | "style" | "svg" | "math" | "title")
}

/// Marks some words within a text.
pub fn is_mark(name: &str) -> bool {
    matches!(
        name,
        "a" | "b"
            | "strong"
            | "i"
            | "em"
            | "code"
            | "kbd"
            | "samp"
            | "mark"
            | "u"
            | "q"
            | "cite"
            | "abbr"
            | "small"
            | "label"
    )
}

/// Begins and ends a line.
pub fn is_block(name: &str) -> bool {
    !matches!(
        name,
        "a" | "abbr"
            | "acronym"
            | "b"
            | "bdi"
            | "bdo"
            | "big"
            | "cite"
            | "code"
            | "data"
            | "del"
            | "dfn"
            | "em"
            | "font"
            | "i"
            | "img"
            | "ins"
            | "kbd"
            | "label"
            | "mark"
            | "nobr"
            | "output"
            | "q"
            | "rb"
            | "rp"
            | "rt"
            | "rtc"
            | "ruby"
            | "s"
            | "samp"
            | "slot"
            | "small"
            | "span"
            | "strike"
            | "strong"
            | "sub"
            | "sup"
            | "time"
            | "tt"
            | "u"
            | "var"
            | "wbr"
            | "input"
    )
}

/// Is a picture by itself, so it covers what is below it.
pub fn is_picture(name: &str) -> bool {
    matches!(
        name,
        "img" | "picture" | "video" | "canvas" | "iframe" | "object" | "embed"
    )
}
