//! Whether a selector depends on the moment or on the reader, so that its rule may hold or not.

use cssparser::{ParseError, Parser, Token};

use super::pseudo::{COUNTING, MADE, STATES, STRUCTURAL};

/// Pseudo-classes that ask for what is in their brackets.
const ASKING: &[&str] = &["is", "where", "not", "has", "matches"];

/// Whether it asks for a state, such as `:hover`, anywhere in it.
pub fn is_passing(prelude: &str) -> bool {
    passes(&mut Parser::new(prelude))
}

fn passes(input: &mut Parser<'_>) -> bool {
    let mut before = ' ';
    while let Ok(token) = input.next_including_whitespace().cloned() {
        let is_state = match &token {
            Token::Ident(name) if before == ':' => {
                let name = name.to_ascii_lowercase();
                !STRUCTURAL.contains(&name.as_str()) && !MADE.contains(&name.as_str())
            }
            Token::Ident(name) if before == '.' => {
                STATES.iter().any(|(state, _)| *state == &**name)
            }
            Token::Function(name) if before == ':' => {
                let name = name.to_ascii_lowercase();
                match ASKING.contains(&name.as_str()) {
                    true => inside(input),
                    false => !COUNTING.contains(&name.as_str()),
                }
            }
            _ => false,
        };
        if is_state {
            return true;
        }
        before = match token {
            Token::Colon => ':',
            Token::Delim(mark) => mark,
            _ => ' ',
        };
    }
    false
}

fn inside(input: &mut Parser<'_>) -> bool {
    let passes: Result<bool, ParseError<()>> = input.parse_nested_block(|inner| {
        let passes = passes(inner);
        while inner.next().is_ok() {}
        Ok(passes)
    });
    passes.unwrap_or_default()
}
