//! A page as it is published. Takes what the templates made, returns it without empty lines and without the icons that it does not use.

use std::collections::HashSet;

// How the line of an icon starts, before its name.
const ICON: &str = "<symbol id=\"icon_";
// How a page names an icon that it uses, before the name.
const USED: &str = "#icon_";

/// Tags of the template language leave empty lines, and the templates have every icon in one list.
pub fn tidied(page: &str) -> String {
    // One letter is found faster than several.
    let marks = page.match_indices('#');
    let used = marks.filter_map(|(at, _)| page[at..].strip_prefix(USED));
    let used: HashSet<&str> = used.map(name).collect();
    let is_unused = |line: &str| {
        let icon = line.strip_prefix(ICON).map(name);
        icon.is_some_and(|icon| !used.contains(icon))
    };
    let mut out = String::with_capacity(page.len());
    for line in page.lines().map(str::trim_end) {
        if line.is_empty() || is_unused(line) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

fn name(text: &str) -> &str {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '-';
    &text[..text.find(|c| !is_name(c)).unwrap_or(text.len())]
}
