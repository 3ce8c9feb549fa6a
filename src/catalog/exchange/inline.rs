//! Inline codes while they are read: some formats nest them, others mark where they start and end. Takes events in the order of the
//! file, returns a text.

use roxmltree::Node;
use stappenkaart_say::say;

use super::incoming::IncomingText;
use super::pieces::{CodeKind, InlineCode, TextPiece};
use crate::xml_writer::escaped;

// No text of a card nests its marks this deep.
const DEEPEST: usize = 30;

/// A text of which a part was read.
#[derive(Default)]
pub struct Builder {
    // The codes that are open, the innermost last: what closes each, and what was before it.
    open: Vec<(String, InlineCode, Vec<TextPiece>)>,
    pieces: Vec<TextPiece>,
    wrong: Option<String>,
}

impl Builder {
    pub fn text(&mut self, text: &str) {
        self.pieces.push(TextPiece::Text(text.to_owned()));
    }

    /// Starts a code, which contains all words up to the `close` with the same key.
    pub fn open(&mut self, key: &str, id: &str, kind: Option<CodeKind>) {
        if self.open.len() == DEEPEST {
            return self.wrong(say!(
                "inline codes within inline codes, more than {DEEPEST} deep"
            ));
        }
        let mark = InlineCode {
            id: id.to_owned(),
            kind,
            fixed: false,
            words: Vec::new(),
        };
        self.open
            .push((key.to_owned(), mark, std::mem::take(&mut self.pieces)));
    }

    pub fn close(&mut self, key: &str) {
        match self.open.pop() {
            Some((opened, mut mark, before)) if opened == key => {
                mark.words = std::mem::replace(&mut self.pieces, before);
                self.pieces.push(TextPiece::Code(mark));
            }
            Some(other) => {
                self.open.push(other);
                self.wrong(say!(
                    "the inline code `{key}` ends while another one is open"
                ));
            }
            None => self.wrong(say!("the inline code `{key}` ends before it starts")),
        }
    }

    /// A code without words.
    pub fn single(&mut self, id: &str, kind: Option<CodeKind>) {
        self.pieces.push(TextPiece::Code(InlineCode {
            id: id.to_owned(),
            kind,
            fixed: false,
            words: Vec::new(),
        }));
    }

    /// Something that no text has.
    pub fn wrong(&mut self, what: String) {
        self.wrong.get_or_insert(what);
    }

    pub fn finish(mut self) -> IncomingText {
        if let Some((key, _, _)) = self.open.pop() {
            self.wrong(say!("the inline code `{key}` does not end"));
        }
        match self.wrong {
            Some(what) => IncomingText::Unbalanced(what),
            None => IncomingText::Pieces(self.pieces),
        }
    }
}

/// Takes in what is in a node: its texts, and by `element` the elements between them.
pub fn walk(
    node: Node<'_, '_>,
    builder: &mut Builder,
    element: &dyn Fn(Node<'_, '_>, &mut Builder),
) {
    for child in node.children() {
        take(child, builder, element);
    }
}

/// Takes in a node itself: its text, or by `element` what it is.
pub fn take(
    node: Node<'_, '_>,
    builder: &mut Builder,
    element: &dyn Fn(Node<'_, '_>, &mut Builder),
) {
    if let Some(text) = node.text().filter(|_| node.is_text()) {
        builder.text(text);
    } else if node.is_element() {
        element(node, builder);
    }
}

/// Pieces as XML: texts are escaped, and each inline code becomes what `code` makes of it.
pub fn content(pieces: &[TextPiece], mut code: impl FnMut(&InlineCode) -> String) -> String {
    let one = |piece: &TextPiece| match piece {
        TextPiece::Text(text) => escaped(text),
        TextPiece::Code(mark) => code(mark),
    };
    pieces.iter().map(one).collect()
}
