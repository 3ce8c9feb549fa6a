//! Paths as authors write them. Takes a path in a file, returns the path from the guide's folder.

/// The path of `target` as seen from the file at `from`, from the guide's folder. `None` when it
/// leads outside or to another site.
pub fn resolve(from: &str, target: &str) -> Option<String> {
    if target.starts_with('/') || target.contains(':') || target.contains('\\') {
        return None;
    }
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop()?;
            }
            part => parts.push(part),
        }
    }
    Some(parts.join("/"))
}

/// The picture that a language or a version of the product has instead of another:
/// `mijn-account.en.svg` for `mijn-account.svg`.
pub fn variant(image: &str, name: &str) -> String {
    match image.rsplit_once('.') {
        Some((stem, extension)) => format!("{stem}.{name}.{extension}"),
        None => format!("{image}.{name}"),
    }
}
