//! Colours of an SVG that a browser draws and a PDF does not. Takes an element, returns the first such colour.

use roxmltree::Node;

/// Functions of CSS Color 4 and 5 and of custom properties, which print as black.
const NOT_PRINTED: [&str; 10] = [
    "light-dark(",
    "var(",
    "color-mix(",
    "oklch(",
    "oklab(",
    "lab(",
    "lch(",
    "hwb(",
    "color(",
    "device-cmyk(",
];

/// Functions that print as black unless commas separate their parts.
const WITH_COMMAS: [&str; 4] = ["rgb(", "rgba(", "hsl(", "hsla("];

/// The attributes that are colours.
const COLOURS: [&str; 7] = [
    "fill",
    "stroke",
    "color",
    "stop-color",
    "flood-color",
    "lighting-color",
    "style",
];

/// A colour, or a rule, that no PDF can draw, as the file has it.
pub fn unprintable(node: &Node<'_, '_>) -> Option<String> {
    let of_attributes = node
        .attributes()
        .filter(|attribute| COLOURS.contains(&attribute.name()))
        .find_map(|attribute| colour(attribute.value()));
    of_attributes.or_else(|| {
        let style = node.tag_name().name() == "style";
        let sheet = node.text().filter(|_| style)?;
        colour(sheet).or_else(|| nested(sheet))
    })
}

fn colour(value: &str) -> Option<String> {
    let lower = value.to_ascii_lowercase();
    let starts = lower
        .match_indices('(')
        .map(|(at, _)| at + 1)
        .filter_map(|end| {
            let start = lower[..end - 1]
                .rfind(|c: char| !c.is_ascii_alphanumeric() && c != '-')
                .map_or(0, |at| at + 1);
            let name = &lower[start..end];
            let inside = lower[end..].split(')').next().unwrap_or_default();
            let is_bad =
                NOT_PRINTED.contains(&name) || WITH_COMMAS.contains(&name) && !inside.contains(',');
            is_bad.then(|| value[start..(end + inside.len() + 1).min(value.len())].to_owned())
        });
    starts.into_iter().next()
}

// A rule inside another rule, which is skipped on paper. Rules inside `@media` and the like are not meant.
fn nested(sheet: &str) -> Option<String> {
    let mut open: Vec<bool> = Vec::new();
    let mut from = 0;
    for (at, c) in sheet.char_indices() {
        match c {
            '{' => {
                let prelude = sheet[from..at].trim();
                if open.last() == Some(&false) {
                    return Some(format!("{prelude} {{"));
                }
                open.push(prelude.starts_with('@'));
                from = at + 1;
            }
            '}' => {
                open.pop();
                from = at + 1;
            }
            ';' => from = at + 1,
            _ => {}
        }
    }
    None
}
