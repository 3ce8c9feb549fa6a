//! The value of a CSS property as a flat list of pieces: enough to see a zero, a far-away offset or a keyword, wherever it is.

use cssparser::{ParseError, Parser, Token};

/// A token of a value. Names are in lower case and free of escapes.
#[derive(Debug, Clone, PartialEq)]
pub enum Piece {
    Word(String),
    /// A number with its unit: `""`, `"%"`, `"px"`. Percentages are as written: 50 for `50%`.
    Number(f32, String),
    /// A colour such as `#fff`, without the `#`.
    Hash(String),
    /// The name of a function; its arguments follow, then an [`Piece::End`].
    Function(String),
    End,
    /// A string, without its quotes; empty for an address.
    Text(String),
    Mark(char),
}

impl Piece {
    /// Whether it is the start of a gradient.
    pub fn is_gradient(&self) -> bool {
        matches!(self, Piece::Function(name) if name.contains("gradient"))
    }

    /// Whether it is a picture, or the start of one, other than a gradient.
    pub fn is_picture(&self) -> bool {
        const PICTURES: &[&str] = &["url", "element", "cross-fade", "paint"];
        match self {
            Piece::Function(name) => {
                PICTURES.contains(&name.as_str()) || name.contains("image") && !self.is_gradient()
            }
            Piece::Text(_) => true,
            Piece::Word(_) | Piece::Number(..) | Piece::Hash(_) | Piece::End | Piece::Mark(_) => {
                false
            }
        }
    }
}

/// The pieces of a value, as they are written.
pub fn written(value: &str) -> Vec<Piece> {
    let mut found = Vec::new();
    push_pieces(&mut Parser::new(value), &mut found);
    found
}

fn push_pieces(input: &mut Parser<'_>, found: &mut Vec<Piece>) {
    while let Ok(token) = input.next() {
        let token = token.clone();
        match &token {
            Token::Ident(name) => found.push(Piece::Word(name.to_ascii_lowercase())),
            Token::Number { value, .. } => found.push(Piece::Number(*value, String::new())),
            Token::Percentage { unit_value, .. } => {
                found.push(Piece::Number(unit_value * 100.0, "%".to_string()))
            }
            Token::Dimension { value, unit, .. } => {
                found.push(Piece::Number(*value, unit.to_ascii_lowercase()))
            }
            Token::Hash(digits) | Token::IDHash(digits) => {
                found.push(Piece::Hash(digits.to_string()))
            }
            Token::QuotedString(text) => found.push(Piece::Text(text.to_string())),
            Token::UnquotedUrl(_) => found.push(Piece::Text(String::new())),
            Token::Function(name) => {
                found.push(Piece::Function(name.to_ascii_lowercase()));
                push_nested(input, found);
                found.push(Piece::End);
            }
            // Brackets within a sum are a sum.
            Token::ParenthesisBlock => {
                found.push(Piece::Function("calc".to_string()));
                push_nested(input, found);
                found.push(Piece::End);
            }
            Token::SquareBracketBlock | Token::CurlyBracketBlock => push_nested(input, found),
            Token::Delim(mark) => found.push(Piece::Mark(*mark)),
            Token::Comma => found.push(Piece::Mark(',')),
            _ => {}
        }
    }
}

fn push_nested(input: &mut Parser<'_>, found: &mut Vec<Piece>) {
    // Past the parser's limit of nesting nothing more is read of the value.
    let _: Result<(), ParseError<()>> = input.parse_nested_block(|inner| {
        push_pieces(inner, found);
        Ok(())
    });
}
