//! Small pieces of HTML. Takes a template with places such as `{{code}}`, returns it with values in them; `{{=Words}}` is said in the
//! language of the user.

use crate::phrases;

/// The script of the bar.
pub const SCRIPT: &str = include_str!("../../templates/serve/serve.js");
/// The script that draws callouts, loaded when they are opened.
pub const CALLOUTS_SCRIPT: &str = include_str!("../../templates/serve/callouts.js");
/// The bar at the foot of a page.
pub const BAR: &str = include_str!("../../templates/serve/bar.html");
/// What a page gets that loads the bar.
pub const ADDED: &str = include_str!("../../templates/serve/added.html");
/// A page in the place of one that can't be shown.
pub const PROBLEMS: &str = include_str!("../../templates/serve/problems.html");
/// A problem.
pub const PROBLEM: &str = include_str!("../../templates/serve/problem.html");
/// The lines that a problem is in.
pub const EXCERPT: &str = include_str!("../../templates/serve/excerpt.html");
/// A line of an excerpt.
pub const LINE: &str = include_str!("../../templates/serve/line.html");

const TEMPLATES: [&str; 8] = [
    SCRIPT,
    CALLOUTS_SCRIPT,
    BAR,
    ADDED,
    PROBLEMS,
    PROBLEM,
    EXCERPT,
    LINE,
];

/// What the templates say, in English.
pub fn texts() -> impl Iterator<Item = &'static str> {
    TEMPLATES.into_iter().flat_map(|template| {
        let after = template.split("{{=").skip(1);
        after.filter_map(|rest| Some(rest.split_once("}}")?.0))
    })
}

/// A template with its words in the language of the user, and nothing else filled in.
pub fn in_words(template: &str) -> String {
    let mut parts = template.split("{{=");
    let mut said = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (words, after) = part.split_once("}}").unwrap_or((part, ""));
        said.push_str(&escaped(phrases::said(words)));
        said.push_str(after);
    }
    said
}

/// The template with each value in the place of its name. A value is HTML: what comes from a file has to be [`escaped`].
pub fn fill(template: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::new();
    let template = in_words(template);
    let mut rest = template.as_str();
    while let Some((before, after)) = rest.split_once("{{") {
        let (name, after) = after.split_once("}}").unwrap_or((after, ""));
        let value = values.iter().find(|(known, _)| *known == name);
        filled.push_str(before);
        filled.push_str(value.map_or("", |(_, value)| *value));
        rest = after;
    }
    filled + rest
}

/// A text that is nothing but text, also between double quotes.
pub fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            _ => out.push(c),
        }
    }
    out
}
