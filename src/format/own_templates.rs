//! The templates that a guide brings along. Takes them by path, returns those that do nothing, and those that were made from another
//! version of the tool's.

use stappenkaart_say::say;

use super::engines::EMBEDDED;
use crate::codes;
use crate::diag::{Diagnostic, Level};
use crate::digest::short_sha256;
use crate::suggest::did_you_mean;

/// What the first line of a copy says before the digest of what it was copied from.
const MARK: &str = "Copied from stappenkaart, ";

/// Enough to distinguish the versions of a template.
const LENGTH: usize = 12;

/// The names of the templates of the binary: `html/card.html`.
pub fn names() -> impl Iterator<Item = &'static str> + Clone {
    EMBEDDED.iter().map(|(name, _)| *name)
}

/// A template of the binary as a guide can have it: its first line says what it was copied from. `None` where there is none with this
/// name.
pub fn copy(name: &str) -> Option<String> {
    let text = embedded(name)?;
    let mark = format!("{MARK}{}", short_sha256(text, LENGTH));
    Some(format!("{}\n{text}", comment(name, &mark)))
}

/// The text of a copy without its first line, if that is the one that [`copy`] writes and nothing else.
pub fn without_mark<'a>(name: &str, text: &'a str) -> &'a str {
    match text.split_once('\n') {
        Some((first, rest)) if is_mark(name, first.trim_end()) => rest,
        _ => text,
    }
}

fn is_mark(name: &str, line: &str) -> bool {
    digest(line).is_some_and(|digest| line == comment(name, &format!("{MARK}{digest}")))
}

// What a first line says that its file was copied from.
fn digest(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once(MARK)?;
    let digest = rest.get(..LENGTH)?;
    let is_digit = |c: char| c.is_ascii_hexdigit();
    digest.chars().all(is_digit).then_some(digest)
}

/// Reports what a guide's own templates do not do. Takes pairs of path (`html/card.html`) and text, without those of the words.
pub fn own_templates(own: &[(String, String)]) -> Vec<Diagnostic> {
    let pages = own.iter().filter(|(path, _)| !path.starts_with("words/"));
    pages
        .filter_map(|(path, text)| match embedded(path) {
            Some(current) => outdated(path, text, current),
            None => unused(path, own),
        })
        .collect()
}

fn embedded(name: &str) -> Option<&'static str> {
    let named = EMBEDDED.iter().find(|(known, _)| *known == name);
    named.map(|(_, text)| *text)
}

fn comment(name: &str, text: &str) -> String {
    match name.rsplit('.').next() {
        Some("html") => format!("{{# {text} #}}"),
        Some("css") => format!("/* {text} */"),
        Some("svg") => format!("<!-- {text} -->"),
        _ => format!("// {text}"),
    }
}

// A copy without the line, such as one made by hand, can't be compared.
fn outdated(path: &str, text: &str, current: &str) -> Option<Diagnostic> {
    if digest(text.lines().next()?)? == short_sha256(current, LENGTH) {
        return None;
    }
    let message = say!("`templates/{path}` was copied from another version of stappenkaart");
    let help = say!(
        "compare it with what `stappenkaart templates {path}` prints, and take over its changes and its first line"
    );
    let place = format!("templates/{path}");
    Some(
        Diagnostic::in_file(codes::SK009, place, message)
            .level(Level::Advice)
            .help(help),
    )
}

// A file that another template of the guide names is a part of it.
fn unused(path: &str, own: &[(String, String)]) -> Option<Diagnostic> {
    let file = path.rsplit('/').next()?;
    let mut others = own.iter().filter(|(other, _)| other != path);
    if others.any(|(_, text)| text.contains(file)) {
        return None;
    }
    let message = say!("`templates/{path}` replaces no template, and none of yours uses it");
    let help = did_you_mean(path, names()).unwrap_or_else(|| {
        say!("rename it as a template that `stappenkaart templates` lists, or delete it").to_owned()
    });
    let place = format!("templates/{path}");
    Some(
        Diagnostic::in_file(codes::SK008, place, message)
            .level(Level::Warning)
            .help(help),
    )
}
