//! Texts for a machine that translates: words with `<g id="1">` around what is in a code, and `<x id="2">` around what stays.

use roxmltree::Node;
use stappenkaart_say::say;

use super::incoming::IncomingText;
use super::inline::{Builder, content, walk};
use super::pieces::{CodeKind, InlineCode, TextPiece, words};
use super::xml;
use crate::xml_writer::{element, escaped};

/// A text with tags, escaped as XML.
pub fn to_tags(pieces: &[TextPiece]) -> String {
    content(pieces, |mark| {
        let attributes = [("id", mark.id.as_str())];
        if stays(mark) {
            let words = words(&[TextPiece::Code(mark.clone())]);
            element("x", &attributes, &escaped(&words))
        } else {
            element("g", &attributes, &to_tags(&mark.words))
        }
    })
}

fn stays(mark: &InlineCode) -> bool {
    mark.fixed || matches!(mark.kind, Some(CodeKind::Literal(_)))
}

/// What a machine made of the text `source`: whatever it put between `<x>` and `</x>`, the source's own words are there.
pub fn from_tags(text: &str, source: &[TextPiece]) -> IncomingText {
    // A service that takes HTML may return a named entity of HTML.
    let text = format!("<t>{}</t>", text.replace("&nbsp;", "\u{a0}"));
    let document = xml::measured(&text).and_then(|text| match xml::parsed(&text) {
        Ok(document) => Ok(read(document.root_element(), source)),
        Err(error) => Err(error),
    });
    document
        .unwrap_or_else(|_| IncomingText::Unbalanced(say!("tags that are not closed").to_owned()))
}

fn read(root: Node<'_, '_>, source: &[TextPiece]) -> IncomingText {
    let mut builder = Builder::default();
    walk(root, &mut builder, &|child, builder| {
        read_element(child, source, builder)
    });
    builder.finish()
}

fn read_element(node: Node<'_, '_>, source: &[TextPiece], builder: &mut Builder) {
    let id = node.attribute("id").unwrap_or_default();
    match find(source, id) {
        Some(InlineCode {
            kind: Some(CodeKind::Literal(_)),
            ..
        }) => builder.single(id, None),
        Some(mark) if mark.fixed => {
            builder.open(id, id, None);
            builder.text(&words(&mark.words));
            builder.close(id);
        }
        Some(_) | None => {
            builder.open(id, id, None);
            walk(node, builder, &|child, builder| {
                read_element(child, source, builder)
            });
            builder.close(id);
        }
    }
}

fn find<'a>(pieces: &'a [TextPiece], id: &str) -> Option<&'a InlineCode> {
    pieces.iter().find_map(|piece| match piece {
        TextPiece::Text(_) => None,
        TextPiece::Code(mark) if mark.id == id => Some(mark),
        TextPiece::Code(mark) => find(&mark.words, id),
    })
}
