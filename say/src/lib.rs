//! `say!` is `format!` for what a user of the command line reads: it looks the words up in the language of that user, and fills the values
//! in there. The English words are the key, as in gettext; `src/phrases` has the translations.

use proc_macro::{TokenStream, TokenTree};

mod holes;

use holes::{Hole, Piece, Value, message, pieces};

/// A message in the language of the user.
///
/// `say!("no errors")` is a `&'static str`; `say!("there is no card `{id}`")` is a `String`, with all that `format!` takes: variables in the
/// braces, arguments by place or name, and formats. An expression in it may be evaluated more than once, so it has to be without effects.
#[proc_macro]
pub fn say(input: TokenStream) -> TokenStream {
    let arguments = arguments(input);
    let Some(template) = arguments.first().and_then(literal) else {
        return "compile_error!(\"say! starts with a text in quotes\")"
            .parse()
            .expect("it is Rust");
    };
    let pieces = pieces(&template);
    let key = format!("{:?}", message(&pieces));
    let holes: Vec<&Hole> = pieces
        .iter()
        .filter_map(|piece| match piece {
            Piece::Hole(hole) => Some(hole),
            Piece::Words(_) => None,
        })
        .collect();
    let code = if holes.is_empty() && arguments.len() == 1 {
        format!("crate::phrases::said({key})")
    } else {
        let all: Vec<String> = arguments.iter().map(TokenStream::to_string).collect();
        let values: Vec<String> = holes.iter().map(|hole| value(hole, &all[1..])).collect();
        format!(
            "match crate::phrases::translation({key}) {{ \
                ::core::option::Option::None => ::std::format!({}), \
                ::core::option::Option::Some(phrase) => crate::phrases::filled(phrase, &[{}]) }}",
            all.join(", "),
            values.join(", "),
        )
    };
    format!("{{ {code} }}").parse().expect("it is Rust")
}

// The arguments of the macro, without the commas between them.
fn arguments(input: TokenStream) -> Vec<TokenStream> {
    let mut arguments = vec![Vec::new()];
    for token in input {
        match &token {
            TokenTree::Punct(mark) if mark.as_char() == ',' => arguments.push(Vec::new()),
            _ => arguments
                .last_mut()
                .expect("there is always one")
                .push(token),
        }
    }
    arguments
        .into_iter()
        .filter(|tokens| !tokens.is_empty())
        .map(|tokens| tokens.into_iter().collect())
        .collect()
}

// The text of a string literal.
fn literal(tokens: &TokenStream) -> Option<String> {
    let mut tokens = tokens.clone().into_iter();
    let token = tokens.next().filter(|_| tokens.next().is_none())?;
    match token {
        TokenTree::Literal(literal) => text(&literal.to_string()),
        TokenTree::Group(group) => literal(&group.stream()),
        TokenTree::Ident(_) | TokenTree::Punct(_) => None,
    }
}

fn text(written: &str) -> Option<String> {
    let inside = written.strip_prefix('"')?.strip_suffix('"')?;
    let mut text = String::new();
    let mut rest = inside.chars().peekable();
    while let Some(c) = rest.next() {
        if c != '\\' {
            text.push(c);
            continue;
        }
        match rest.next()? {
            'n' => text.push('\n'),
            't' => text.push('\t'),
            '\n' => while rest.next_if(|c| c.is_whitespace()).is_some() {},
            c @ ('"' | '\\' | '\'') => text.push(c),
            'u' => {
                let digits: String = rest.by_ref().skip(1).take_while(|c| *c != '}').collect();
                text.push(char::from_u32(u32::from_str_radix(&digits, 16).ok()?)?);
            }
            _ => return None,
        }
    }
    Some(text)
}

// `("name", format!("{value:format}", value))`, for the value of a hole.
fn value(hole: &Hole, arguments: &[String]) -> String {
    let format = match hole.format.as_str() {
        "" => String::new(),
        format => format!(":{format}"),
    };
    let name = hole.name();
    match &hole.value {
        Value::At(place) => {
            let argument = arguments.get(*place).map_or("", String::as_str);
            format!("({name:?}, ::std::format!(\"{{{format}}}\", {argument}))")
        }
        Value::Named(named) => {
            let given = arguments.iter().find(|argument| {
                let after = argument.strip_prefix(named.as_str());
                after.is_some_and(|after| {
                    let after = after.trim_start();
                    after.starts_with('=') && !after.starts_with("==")
                })
            });
            let given = given.map(|given| format!(", {given}")).unwrap_or_default();
            format!("({name:?}, ::std::format!(\"{{{named}{format}}}\"{given}))")
        }
    }
}
