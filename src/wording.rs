//! Names in a sentence. Takes names, returns words such as "`a`, `b` and `c`".

use stappenkaart_say::say;

/// Names as an author reads them: "`a`, `b` and `c`".
pub fn list<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, say!("and"))
}

/// Names of which one is meant: "`a`, `b` or `c`".
pub fn either<'a>(names: impl IntoIterator<Item = &'a str>) -> String {
    joined(names, say!("or"))
}

fn joined<'a>(names: impl IntoIterator<Item = &'a str>, last_word: &str) -> String {
    let quoted: Vec<String> = names.into_iter().map(|name| format!("`{name}`")).collect();
    match quoted.split_last() {
        None => say!("nothing").to_owned(),
        Some((only, [])) => only.clone(),
        Some((last, rest)) => format!("{} {last_word} {last}", rest.join(", ")),
    }
}
