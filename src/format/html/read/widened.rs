//! Selectors without what depends on the elements beside or in an element. Takes a selector, returns one that matches all that it matches
//! and more, and asks only for the path of an element. So most rules are ruled out for all elements of a path at once.

use super::paths::{Asked, name};
use super::variables::closing;

/// The wider selector, or `None` where it is not known what it would be.
pub fn widened(selector: &str) -> Option<String> {
    if selector.contains(['\\', '"', '\'']) {
        return None;
    }
    let branches = branches(selector).into_iter().map(branch);
    let branches: Option<Vec<String>> = branches.collect();
    Some(branches?.join(", "))
}

/// The selectors of a list.
pub fn branches(list: &str) -> Vec<&str> {
    let (mut branches, mut depth, mut start) = (Vec::new(), 0_usize, 0);
    for (at, c) in list.char_indices() {
        match c {
            '(' | '[' => depth += 1,
            ')' | ']' => depth = depth.saturating_sub(1),
            ',' if depth == 0 => {
                branches.push(&list[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    branches.push(&list[start..]);
    branches
}

fn branch(text: &str) -> Option<String> {
    let mut parts = vec![(' ', String::new())];
    let mut combinator = None;
    let mut rest = text.trim();
    while let Some(c) = rest.chars().next() {
        let after = &rest[c.len_utf8()..];
        if c.is_whitespace() {
            combinator = combinator.or(Some(' '));
            rest = after;
            continue;
        }
        if matches!(c, '>' | '+' | '~') {
            combinator = Some(c);
            rest = after;
            continue;
        }
        match combinator.take() {
            // What an element is beside is not asked for.
            Some('+' | '~') => parts = vec![(' ', String::new())],
            Some(combinator) => parts.push((combinator, String::new())),
            None => {}
        }
        let (kept, after) = simple(rest)?;
        parts.last_mut()?.1.push_str(kept);
        rest = after;
    }
    let mut wide = String::new();
    for (at, (combinator, compound)) in parts.iter().enumerate() {
        if at > 0 {
            wide.push(*combinator);
        }
        let compound = compound.as_str();
        wide.push_str(if compound.is_empty() { "*" } else { compound });
    }
    Some(wide)
}

// What is kept of the part that a compound begins with, and what comes after it.
fn simple(text: &str) -> Option<(&str, &str)> {
    let first = text.chars().next()?;
    let (_, after) = name(&text[first.len_utf8()..]);
    let end = match first {
        '[' => text.find(']')? + 1,
        ':' if after.starts_with('(') => {
            let inside = &after[1..];
            text.len() - inside.len() + closing(inside) + 1
        }
        _ => text.len() - after.len(),
    };
    let (part, after) = (text.get(..end)?, text.get(end..)?);
    let is_dropped = first == ':' && !Asked::default().add(part);
    Some((if is_dropped { "" } else { part }, after))
}
