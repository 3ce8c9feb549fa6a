//! Lines of a TOML file that the tool writes for people to review in a diff. Takes names and texts, returns lines in which no character
//! can hide another.

/// A key with a text: `card = "log-in"`, with a line end.
pub fn line(key: &str, value: &str) -> String {
    format!("{key} = {}\n", quoted(value))
}

/// A basic string of TOML, with its quotation marks.
pub fn quoted(text: &str) -> String {
    let mut out = String::from('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", c as u32)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// A key with texts, each on a line of its own: `consequence = [...]`.
pub fn lines(key: &str, values: &[String]) -> String {
    if values.is_empty() {
        return format!("{key} = []\n");
    }
    let each = values
        .iter()
        .map(|value| format!("    {},\n", quoted(value)));
    format!("{key} = [\n{}]\n", each.collect::<String>())
}
