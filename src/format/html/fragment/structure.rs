//! What the elements of a fragment are to a reader, by their structure alone: a help center may remove any class and attribute.

use scraper::{ElementRef, Node};

/// The panels that warn.
const PANELS: [&str; 2] = ["warning", "note"];

/// Whether an element is a warning: a quotation, a table with one cell or a panel that warns, of which the first words are bold.
pub fn is_warning(element: ElementRef<'_>) -> bool {
    inside(element).is_some_and(starts_bold)
}

// What a warning is in, if the element can be one.
fn inside(element: ElementRef<'_>) -> Option<ElementRef<'_>> {
    match element.value().name() {
        "blockquote" => Some(element),
        "table" => only_cell(element),
        "ac:structured-macro" => {
            let panel = element.value().attr("ac:name")?;
            let body = element
                .child_elements()
                .find(|child| child.value().name() == "ac:rich-text-body");
            body.filter(|_| PANELS.contains(&panel))
        }
        _ => None,
    }
}

fn only_cell(table: ElementRef<'_>) -> Option<ElementRef<'_>> {
    let mut cells = table
        .descendent_elements()
        .filter(|element| matches!(element.value().name(), "td" | "th"));
    let cell = cells.next()?;
    cells.next().is_none().then_some(cell)
}

fn starts_bold(element: ElementRef<'_>) -> bool {
    let first = element.child_elements().next();
    let paragraph = first.filter(|first| first.value().name() == "p");
    paragraph
        .and_then(bold_start)
        .is_some_and(|bold| !words(bold).trim().is_empty())
}

// The bold words with which a paragraph starts.
fn bold_start(paragraph: ElementRef<'_>) -> Option<ElementRef<'_>> {
    let is_something = |node: &ego_tree::NodeRef<'_, Node>| match node.value() {
        Node::Text(text) => !text.trim().is_empty(),
        _ => true,
    };
    let first = paragraph.children().find(is_something)?;
    let bold = ElementRef::wrap(first)?;
    matches!(bold.value().name(), "strong" | "b").then_some(bold)
}

/// Whether an element is the command of an action: a paragraph of a numbered list, or one that starts with a bold number.
pub fn is_command(element: ElementRef<'_>) -> bool {
    let is_item = || {
        parent(element, "li")
            .and_then(|item| parent(item, "ol"))
            .is_some()
    };
    let is_numbered = || bold_start(element).is_some_and(is_number);
    element.value().name() == "p" && (is_item() || is_numbered())
}

fn parent<'a>(element: ElementRef<'a>, name: &str) -> Option<ElementRef<'a>> {
    let parent = element.parent().and_then(ElementRef::wrap);
    parent.filter(|parent| parent.value().name() == name)
}

/// Whether an element is only the number with which a paragraph starts.
pub fn is_number_of_action(element: ElementRef<'_>) -> bool {
    parent(element, "p").and_then(bold_start) == Some(element) && is_number(element)
}

// "12." or "b.".
fn is_number(bold: ElementRef<'_>) -> bool {
    let text = words(bold);
    let Some(mark) = text.trim().strip_suffix('.') else {
        return false;
    };
    let is_of = |is_part: fn(&char) -> bool| !mark.is_empty() && mark.chars().all(|c| is_part(&c));
    mark.len() <= 3 && (is_of(char::is_ascii_digit) || is_of(char::is_ascii_lowercase))
}

/// Whether an element is only the letter of a callout, which the picture shows as well.
pub fn is_letter(element: ElementRef<'_>) -> bool {
    let text = words(element);
    let is_short = (1..=2).contains(&text.len());
    element.value().name() == "sup" && is_short && text.chars().all(|c| c.is_ascii_uppercase())
}

/// The words of an element.
pub fn words(element: ElementRef<'_>) -> String {
    element.text().collect()
}
