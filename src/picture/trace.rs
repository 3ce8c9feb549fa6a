//! A trace: something that a picture says in addition to what it shows, and how a message says it.

use std::ops::Range;

/// Something that a picture says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trace {
    /// As the object of a sentence: "the author `Jan`".
    pub what: String,
    /// Where it is, in a picture that is a text.
    pub at: Option<Range<usize>>,
}

impl Trace {
    /// A trace in a file without text.
    pub(super) fn new(what: impl Into<String>) -> Trace {
        Trace {
            what: what.into(),
            at: None,
        }
    }
}

/// A text of a file as a message shows it: on one line, not too long.
pub(super) fn shown(bytes: &[u8]) -> String {
    let text: String = String::from_utf8_lossy(bytes)
        .chars()
        .filter(|c| !c.is_control())
        .take(60)
        .collect();
    text.trim().to_owned()
}

/// A name with its value, when it has one.
pub(super) fn valued(name: &str, value: &[u8]) -> String {
    match shown(value) {
        value if value.is_empty() => name.to_owned(),
        value => format!("{name} `{value}`"),
    }
}
