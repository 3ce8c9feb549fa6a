//! One callout in the text of a file of callouts. Takes the text, returns it with the callout added or moved; comments, order and line
//! ends stay.

use std::collections::BTreeMap;
use std::ops::Range;

use toml::{Spanned, Value};

use crate::model::Shape;
use crate::toml_text::quoted;

/// A callout as it is drawn on a picture. Lengths are in % of the picture.
pub struct DrawnCallout<'a> {
    pub id: &'a str,
    pub label: &'a str,
    pub shape: Shape,
    /// The id of the warning that keeps readers off it.
    pub forbidden: Option<&'a str>,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

type Keys = BTreeMap<String, Spanned<Value>>;

/// The text with this callout: where it has one of the same id, with its place and label changed, and otherwise with a new section at the
/// end. `None` where the text can't be read.
pub fn with_callout(text: &str, callout: &DrawnCallout<'_>) -> Option<String> {
    let known: BTreeMap<String, Keys> = toml::from_str(text).ok()?;
    match known.get(callout.id) {
        Some(keys) => changed(text, keys, callout),
        None => Some(added(text, callout)),
    }
}

fn changed(text: &str, keys: &Keys, callout: &DrawnCallout<'_>) -> Option<String> {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    for (key, value) in places(callout) {
        edits.push((keys.get(key)?.span(), value));
    }
    let label = keys.get("label")?;
    if label.get_ref().as_str() != Some(callout.label) {
        edits.push((label.span(), quoted(callout.label)));
    }
    edits.sort_by_key(|(range, _)| range.start);
    let mut changed = String::with_capacity(text.len());
    let mut at = 0;
    for (range, value) in edits {
        changed.push_str(&text[at..range.start]);
        changed.push_str(&value);
        at = range.end;
    }
    Some(changed + &text[at..])
}

fn added(text: &str, callout: &DrawnCallout<'_>) -> String {
    let end = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut lines = vec![format!("[{}]", callout.id)];
    lines.extend(places(callout).map(|(key, value)| format!("{key} = {value}")));
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
    before + &lines.join(end) + end
}

fn places(callout: &DrawnCallout<'_>) -> [(&'static str, String); 4] {
    [
        ("x", callout.x),
        ("y", callout.y),
        ("width", callout.width),
        ("height", callout.height),
    ]
    .map(|(key, number)| (key, tenths(number)))
}

// One decimal, and none where it is 0.
fn tenths(number: f64) -> String {
    let text = format!("{number:.1}");
    text.strip_suffix(".0").unwrap_or(&text).to_owned()
}
