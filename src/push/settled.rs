//! A body without what a help center changes by itself, so that the same text can be recognised. Takes HTML, returns HTML; what can't be
//! understood stays as it is.

/// The text without the tags of an element; what is in it stays.
pub fn without_tags(text: &str, element: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((start, end)) = next_tag(rest, element) {
        out.push_str(&rest[..start]);
        rest = &rest[end..];
    }
    out + rest
}

/// The byte offsets of the next tag of an element, an opening or a closing one.
pub fn next_tag(text: &str, element: &str) -> Option<(usize, usize)> {
    let is_it = |at: &usize| {
        let name = text[at + 1..].trim_start_matches('/');
        let after = name.strip_prefix(element);
        after.is_some_and(|after| after.starts_with(['>', ' ', '/', '\n', '\t']))
    };
    let mut starts = text.match_indices('<').map(|(at, _)| at);
    let start = starts.find(is_it)?;
    let length = text[start..].find('>')?;
    Some((start, start + length + 1))
}

/// The text without these attributes, in whatever order they are.
pub fn without_attributes(text: &str, names: &[&str]) -> String {
    changed_tags(text, &|tag| {
        let one = |tag: String, name: &&str| match attribute(&tag, name) {
            Some((start, _, end)) => format!("{}{}", &tag[..start], &tag[end..]),
            None => tag,
        };
        names.iter().fold(tag.to_owned(), one)
    })
}

/// The text with the addresses in this attribute without what comes after `?`.
pub fn without_queries(text: &str, name: &str) -> String {
    changed_tags(text, &|tag| match attribute(tag, name) {
        Some((_, value, end)) => {
            let address = tag[value..end - 1].split('?').next().unwrap_or_default();
            format!("{}{address}{}", &tag[..value], &tag[end - 1..])
        }
        None => tag.to_owned(),
    })
}

// Each tag as `change` makes it, from `<` to `>`.
fn changed_tags(text: &str, change: &dyn Fn(&str) -> String) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some(start) = rest.find('<') {
        let Some(length) = rest[start..].find('>') else {
            break;
        };
        out.push_str(&rest[..start]);
        out.push_str(&change(&rest[start..start + length]));
        rest = &rest[start + length..];
    }
    out + rest
}

// Where an attribute is in a tag: from the space before it, from the first letter of its value, and up to its end.
fn attribute(tag: &str, name: &str) -> Option<(usize, usize, usize)> {
    let start = tag.find(&format!(" {name}=\""))?;
    let value = start + name.len() + 3;
    let length = tag[value..].find('"')?;
    Some((start, value, value + length + 1))
}
