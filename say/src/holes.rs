//! The holes of a format string. Takes the text between its quotes, returns its words, with each hole under the name that translators see.
//! Also read by the test that compares all messages with their translations.

/// A piece of a format string.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Words, with `{{` and `}}` as one brace each.
    Words(String),
    Hole(Hole),
}

/// A place where a value comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    pub value: Value,
    /// What comes after the colon, or nothing.
    pub format: String,
}

/// What comes in a hole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// An argument by its place, from 0.
    At(usize),
    /// A variable, or an argument with a name.
    Named(String),
}

impl Hole {
    /// The name of the hole: that of the variable, or a number from 1.
    pub fn name(&self) -> String {
        match &self.value {
            Value::At(place) => (place + 1).to_string(),
            Value::Named(name) => name.clone(),
        }
    }
}

/// The pieces, in their order. A brace that nothing closes is words; the compiler refuses it.
pub fn pieces(template: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut words = String::new();
    let mut next = 0;
    let mut rest = template;
    while let Some(at) = rest.find(['{', '}']) {
        words.push_str(&rest[..at]);
        let brace = &rest[at..at + 1];
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix(brace) {
            words.push_str(brace);
            rest = after;
        } else if let (Some(end), "{") = (rest.find('}'), brace) {
            if !words.is_empty() {
                pieces.push(Piece::Words(std::mem::take(&mut words)));
            }
            pieces.push(Piece::Hole(hole(&rest[..end], &mut next)));
            rest = &rest[end + 1..];
        } else {
            words.push_str(brace);
        }
    }
    words.push_str(rest);
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
    pieces
}

fn hole(inside: &str, next: &mut usize) -> Hole {
    let (value, format) = inside.split_once(':').unwrap_or((inside, ""));
    let value = match value.trim() {
        "" => {
            *next += 1;
            Value::At(*next - 1)
        }
        value => match value.parse() {
            Ok(place) => Value::At(place),
            Err(_) => Value::Named(value.to_owned()),
        },
    };
    Hole {
        value,
        format: format.to_owned(),
    }
}

/// The message as translators see it: each hole is its name in braces, without a format.
pub fn message(pieces: &[Piece]) -> String {
    let mut message = String::new();
    for piece in pieces {
        match piece {
            Piece::Words(words) => message.push_str(words),
            Piece::Hole(hole) => {
                message.push('{');
                message.push_str(&hole.name());
                message.push('}');
            }
        }
    }
    message
}
