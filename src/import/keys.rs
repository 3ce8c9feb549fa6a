//! Keys of a keyboard in a source: `<kbd>Ctrl</kbd>+<kbd>S</kbd>` and `++ctrl+s++`. Takes running text, returns it with each such
//! combination as one piece of code: `Ctrl+S`.

use crate::model::Inline;
use crate::words::KeyNames;

/// The same text with its keys as a card has them.
pub fn pressed(words: Vec<Inline>) -> Vec<Inline> {
    let mut out: Vec<Inline> = Vec::new();
    for word in words {
        match word {
            Inline::Text(text) if text.contains("++") => out.extend(marked(&text)),
            Inline::Code(code) => {
                let code = joined(&mut out, code);
                out.push(code);
            }
            word => out.push(word),
        }
    }
    out
}

// Code after a plus sign after code, if both together are keys.
fn joined(before: &mut Vec<Inline>, code: String) -> Inline {
    if let [.., Inline::Code(first), Inline::Text(plus)] = &before[..]
        && plus.trim() == "+"
    {
        let both = format!("{first}+{code}");
        if KeyNames::default().read(&both).is_some() {
            before.truncate(before.len() - 2);
            return Inline::Code(both);
        }
    }
    Inline::Code(code)
}

fn marked(text: &str) -> Vec<Inline> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("++")
        && let Some((code, after)) = after.split_once("++")
        && let Some(code) = keys(code)
    {
        out.push(Inline::Text(before.to_owned()));
        out.push(Inline::Code(code));
        rest = after;
    }
    out.push(Inline::Text(rest.to_owned()));
    out.retain(|inline| !matches!(inline, Inline::Text(text) if text.is_empty()));
    out
}

// "ctrl+s" as a keyboard has it: "Ctrl+S".
fn keys(code: &str) -> Option<String> {
    let capital = |name: &str| match name.chars().next() {
        Some(first) => first.to_uppercase().chain(name.chars().skip(1)).collect(),
        None => String::new(),
    };
    let names: Vec<String> = code.split('+').map(capital).collect();
    let keys = names.join("+");
    KeyNames::default().read(&keys).map(|_| keys)
}
