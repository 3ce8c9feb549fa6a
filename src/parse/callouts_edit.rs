//! One callout in the text of a file of callouts. Takes the text, returns it with the callout added or changed; comments, order and line
//! ends stay.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::{Spanned, Value};

use crate::model::Shape;
use crate::toml_text::quoted;

/// Where a callout is, in % of the picture: its left and upper edge, its width and its height.
pub type CalloutPlace = [f64; 4];

/// A callout to add.
pub struct DrawnCallout<'a> {
    pub id: &'a str,
    pub label: &'a str,
    pub shape: Shape,
    /// The id of the warning that keeps readers off it.
    pub forbidden: Option<&'a str>,
    pub place: CalloutPlace,
}

/// What is different about a callout that a file has. All else stays as it is written.
pub struct CalloutChange<'a> {
    pub id: &'a str,
    pub label: Option<&'a str>,
    pub place: Option<CalloutPlace>,
}

/// Why a text stays as it is.
#[derive(Debug, PartialEq, Eq)]
pub enum CalloutFault {
    Unreadable,
    /// There is a callout with the id of the new one.
    Taken,
    /// There is no callout with this id any more.
    Gone,
}

const KEYS: [&str; 4] = ["x", "y", "width", "height"];

type Keys = BTreeMap<String, Spanned<Value>>;

fn read(text: &str) -> Result<BTreeMap<String, Keys>, CalloutFault> {
    toml::from_str(text).map_err(|_| CalloutFault::Unreadable)
}

/// The text with a new section at its end.
pub fn with_new_callout(text: &str, callout: &DrawnCallout<'_>) -> Result<String, CalloutFault> {
    if read(text)?.contains_key(callout.id) {
        return Err(CalloutFault::Taken);
    }
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines = vec![format!("[{}]", callout.id)];
    let places = KEYS.iter().zip(callout.place);
    lines.extend(places.map(|(key, number)| format!("{key} = {}", tenths(number))));
    lines.push(format!("label = {}", quoted(callout.label)));
    if callout.shape == Shape::Circle {
        lines.push("shape = \"circle\"".to_owned());
    }
    let forbidden = callout.forbidden.map(quoted);
    lines.extend(forbidden.map(|warning| format!("forbidden = {warning}")));
    let before = match text.trim_end() {
        "" => String::new(),
        sections => format!("{sections}{end}{end}"),
    };
    Ok(before + &lines.join(end) + end)
}

/// The text with a callout changed.
pub fn with_changed_callout(
    text: &str,
    change: &CalloutChange<'_>,
) -> Result<String, CalloutFault> {
    let known = read(text)?;
    let keys = known.get(change.id).ok_or(CalloutFault::Gone)?;
    let span = |key: &str| keys.get(key).map(Spanned::span);
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (key, number) in KEYS.iter().zip(change.place.into_iter().flatten()) {
        edits.push((span(key).ok_or(CalloutFault::Unreadable)?, tenths(number)));
    }
    if let Some(label) = change.label {
        edits.push((
            span("label").ok_or(CalloutFault::Unreadable)?,
            quoted(label),
        ));
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for (range, value) in edits {
        changed.push_str(&text[at..range.start]);
        changed.push_str(&value);
        at = range.end;
    }
    Ok(changed + &text[at..])
}

// One decimal, and none where it is 0.
fn tenths(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}
