//! How much the selector of a rule weighs against others, by Selectors 4, 17.

use cssparser::{ParseError, Parser, Token};

/// Ids, then classes, then names.
pub type SelectorWeight = (u32, u32, u32);

/// The weight of the heaviest selector in a list. `around` is that of the rule that it is nested in.
pub fn weight(prelude: &str, around: Option<SelectorWeight>) -> SelectorWeight {
    let mut nested = false;
    let own = heaviest(&mut Parser::new(prelude), around, &mut nested);
    match around {
        Some(around) if !nested => sum(own, around),
        _ => own,
    }
}

fn heaviest(
    input: &mut Parser<'_>,
    around: Option<SelectorWeight>,
    nested: &mut bool,
) -> SelectorWeight {
    let mut heaviest = (0, 0, 0);
    let mut one = (0, 0, 0);
    let mut colons = 0;
    while let Ok(token) = input.next_including_whitespace().cloned() {
        let add = match &token {
            Token::Comma => {
                heaviest = heaviest.max(std::mem::take(&mut one));
                (0, 0, 0)
            }
            Token::IDHash(_) | Token::Hash(_) => (1, 0, 0),
            Token::Delim('.') => {
                let _ = input.next_including_whitespace();
                (0, 1, 0)
            }
            Token::SquareBracketBlock => (0, 1, 0),
            Token::Delim('&') => {
                *nested = true;
                around.unwrap_or_default()
            }
            Token::Ident(_) if colons == 1 => (0, 1, 0),
            Token::Ident(_) => (0, 0, 1),
            Token::Function(name) => match &*name.to_ascii_lowercase() {
                "where" => (0, 0, 0),
                "is" | "not" | "has" => inside(input, around, nested),
                _ => (0, 1, 0),
            },
            _ => (0, 0, 0),
        };
        colons = match token {
            Token::Colon => colons + 1,
            _ => 0,
        };
        one = sum(one, add);
    }
    heaviest.max(one)
}

fn inside(
    input: &mut Parser<'_>,
    around: Option<SelectorWeight>,
    nested: &mut bool,
) -> SelectorWeight {
    let weight: Result<SelectorWeight, ParseError<()>> =
        input.parse_nested_block(|inner| Ok(heaviest(inner, around, nested)));
    weight.unwrap_or_default()
}

fn sum(one: SelectorWeight, other: SelectorWeight) -> SelectorWeight {
    (one.0 + other.0, one.1 + other.1, one.2 + other.2)
}
