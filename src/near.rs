//! The near one: what an author most likely meant by a name that nobody knows.

use crate::diag::Diagnostic;
use crate::source::Span;

/// "did you mean `minutes`?", when one of the known names is near enough to be meant.
pub fn did_you_mean<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<String> {
    nearest(typed, known).map(|name| format!("did you mean `{name}`?"))
}

/// The known name that takes the fewest changes to reach, at most one change in three letters.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let limit = (typed.chars().count() / 3).max(1);
    let ranked = known
        .into_iter()
        .map(|name| (distance(&typed, &name.to_lowercase()), name));
    ranked
        .filter(|(changes, _)| *changes <= limit)
        .min_by_key(|(changes, _)| *changes)
        .map(|(_, name)| name)
}

/// The problem with the near name as its help, or else `otherwise`. Where no second name could be meant it is also the fix: `span`
/// holds what was typed, with or without quotes round it.
pub fn suggest<'a>(
    problem: Diagnostic,
    typed: &str,
    span: Span,
    known: impl IntoIterator<Item = &'a str>,
    otherwise: impl FnOnce() -> String,
) -> Diagnostic {
    let known: Vec<&str> = known.into_iter().collect();
    let help = did_you_mean(typed, known.iter().copied()).unwrap_or_else(otherwise);
    let problem = problem.help(help);
    match (only_near(typed, known), within(span, typed)) {
        (Some(name), Some(place)) => problem.fix(place, name),
        _ => problem,
    }
}

/// The near name when it is the only one, and too near for another thing to be meant: four letters or more, and the same digits.
pub fn only_near<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let known: Vec<&str> = known.into_iter().collect();
    let name = nearest(typed, known.iter().copied())?;
    let digits = |text: &str| {
        text.chars()
            .filter(char::is_ascii_digit)
            .collect::<String>()
    };
    let same = typed.to_lowercase() == name.to_lowercase();
    let alone = nearest(typed, known.into_iter().filter(|other| *other != name)).is_none();
    (alone && digits(typed) == digits(name) && (same || typed.chars().count() >= 4)).then_some(name)
}

/// The place of the words in a stretch that holds nothing else but quotes round them.
pub fn within(span: Span, words: &str) -> Option<Span> {
    match (span.end - span.start).checked_sub(words.len())? {
        0 => Some(span),
        2 => Some(Span {
            start: span.start + 1,
            end: span.end - 1,
            ..span
        }),
        _ => None,
    }
}

/// The place of the words at the end of a stretch.
pub fn at_end(span: Span, words: &str) -> Span {
    Span {
        start: span.end.saturating_sub(words.len()),
        ..span
    }
}

/// Names as an author reads them: "`a`, `b` and `c`".
pub fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, "and")
}

/// Names of which one is meant: "`a`, `b` or `c`".
pub fn either<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, "or")
}

fn joined<'a>(names: impl IntoIterator<Item = &'a str>, last_word: &str) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        None => "nothing".to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} {last_word} {last}", rest.join(", ")),
    }
}

/// How many changes lead from one word to the other: two swapped letters are one, as typists swap them.
pub fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut before = vec![0; b.len() + 1];
    let mut above: Vec<usize> = (0..=b.len()).collect();
    for i in 1..=a.len() {
        let mut row = vec![i; b.len() + 1];
        for j in 1..=b.len() {
            let change = usize::from(a[i - 1] != b[j - 1]);
            row[j] = (above[j] + 1)
                .min(row[j - 1] + 1)
                .min(above[j - 1] + change);
            if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                row[j] = row[j].min(before[j - 2] + 1);
            }
        }
        before = std::mem::replace(&mut above, row);
    }
    above[b.len()]
}
