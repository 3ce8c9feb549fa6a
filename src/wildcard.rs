//! Words with `*` for any letters. Takes a pattern of a word list and a folded word, says whether
//! the word fits.

/// Whether the word fits the pattern: "unopened" fits `un*ed`, "unseen" does not. A pattern has at
/// most two `*`.
pub fn fits(pattern: &str, word: &str) -> bool {
    let Some((head, tail)) = pattern.split_once('*') else {
        return pattern == word;
    };
    let Some(rest) = word.strip_prefix(head) else {
        return false;
    };
    match tail.rsplit_once('*') {
        None => rest.ends_with(tail),
        Some((middle, end)) => rest
            .strip_suffix(end)
            .is_some_and(|rest| rest.contains(middle)),
    }
}
