//! Custom properties. Takes a value with `var()` in it, returns every value that it may have: which definition wins depends on
//! the element and the medium, so each is looked at.

use std::collections::HashMap;

/// All values of each custom property in the style sheets, by its name with the dashes.
pub type Variables = HashMap<String, Vec<String>>;

/// Past so many values, or so long a value, the rest is not filled in.
const MOST: usize = 256;
const LONGEST: usize = 4096;

/// The values that `value` may have.
pub fn filled(value: &str, variables: &Variables) -> Vec<String> {
    let mut open = vec![value.to_string()];
    let mut done = Vec::new();
    let mut steps = 0;
    while let Some(value) = open.pop() {
        steps += 1;
        match first_call(&value) {
            Some(call) if steps < MOST && value.len() < LONGEST => {
                let defined = variables
                    .get(call.name)
                    .into_iter()
                    .flatten()
                    .map(String::as_str);
                open.extend(
                    defined
                        .chain(call.otherwise)
                        .map(|part| format!("{}{part}{}", call.before, call.after)),
                );
            }
            _ => done.push(value),
        }
    }
    done
}

/// A `var()` in a value, and what is around it.
struct Call<'a> {
    before: &'a str,
    name: &'a str,
    otherwise: Option<&'a str>,
    after: &'a str,
}

fn first_call(value: &str) -> Option<Call<'_>> {
    let start = value.to_ascii_lowercase().find("var(")?;
    let inside = &value[start + 4..];
    let end = closing(inside);
    let (name, otherwise) = match inside[..end].split_once(',') {
        Some((name, otherwise)) => (name, Some(otherwise.trim())),
        None => (&inside[..end], None),
    };
    let after = inside.get(end + 1..).unwrap_or_default();
    Some(Call {
        before: &value[..start],
        name: name.trim(),
        otherwise,
        after,
    })
}

/// Where the bracket closes that is open at the start. CSS closes what is left open at the end.
pub fn closing(text: &str) -> usize {
    let mut depth = 1;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'(' => depth += 1,
            b')' => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return at;
        }
    }
    text.len()
}
