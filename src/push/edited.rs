//! What to say of an article that someone has edited in the help center.

use stappenkaart_say::say;

use super::center::{HostText, OpenComment};
use super::desk::PushDesk;
use super::edits::{EditedLine, edits};
use super::plan::EditKind;
use super::texts::PushText;
use crate::codes;
use crate::diag::{Diagnostic, Level};

/// An edit, as a problem and as lines of a diff.
pub struct HostEdit {
    pub problem: Diagnostic,
    pub lines: Vec<String>,
}

/// That someone has edited an article.
pub fn edited(
    desk: &PushDesk<'_>,
    text: &PushText,
    there: Option<&HostText>,
    kind: EditKind,
) -> HostEdit {
    let name = text.name();
    let place = there.and_then(|there| there.url.clone());
    let place = place.unwrap_or_else(|| format!("{} {name}", desk.profile.name));
    let lines = there.map(|there| changes(desk, text, there));
    let lines = lines
        .filter(|_| kind == EditKind::Reworded)
        .unwrap_or_default();
    let problem = Diagnostic::in_file(codes::SK530, place, message(kind, &lines));
    let help = match there {
        Some(there) => say!(
            "put the edit into the card, or undo it there; then type `stappenkaart push --to {} --seen {name}@{}`",
            desk.profile.name,
            desk.token(there)
        ),
        None => say!(
            "restore it there, or delete its entries in `push.lock`: then a new article is made"
        )
        .to_owned(),
    };
    let head = (!lines.is_empty()).then(|| say!("{name}: - the guide, + the help center"));
    let lines = lines.iter().map(EditedLine::shown);
    HostEdit {
        problem: problem.help(help),
        lines: head.into_iter().chain(lines).collect(),
    }
}

fn message(kind: EditKind, lines: &[EditedLine]) -> String {
    match kind {
        EditKind::Removed => {
            say!("this article is not there any more, so it was not written").to_owned()
        }
        EditKind::Hidden => {
            say!("someone has hidden this article since the last push, so it was not written")
                .to_owned()
        }
        EditKind::Reworded => {
            let mut theirs = lines.iter().filter_map(|line| match line {
                EditedLine::Theirs(line) => Some(line.as_str()),
                EditedLine::Ours(_) => None,
            });
            let quote = theirs.next().map(short);
            let quote = quote
                .map(|line| say!(": it says \"{line}\""))
                .unwrap_or_default();
            say!(
                "this article was changed in the help center since the last push, so it was not written{quote}"
            )
        }
    }
}

fn short(line: &str) -> String {
    const LONGEST: usize = 120;
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}...", &line[..end]),
        None => line.to_owned(),
    }
}

fn changes(desk: &PushDesk<'_>, text: &PushText, there: &HostText) -> Vec<EditedLine> {
    let titled = |title: &str, body: &str| {
        let title = title.replace('<', "&lt;");
        format!("<h1>{title}</h1>{}", desk.center.settled(body))
    };
    edits(
        &titled(&text.title, &text.body),
        &titled(&there.title, &there.body),
    )
}

/// That a comment would lose its place.
pub fn lost_comment(comment: &OpenComment, text: &PushText, place: &str) -> Diagnostic {
    let message = say!(
        "`{}` has an open comment on \"{}\", which the new text does not say once, so it was not written",
        text.name(),
        short(&comment.words)
    );
    Diagnostic::in_file(codes::SK533, place, message)
        .help(say!("answer and resolve the comment there, and push again"))
}

/// That the title of a new article is in use.
pub fn taken_title(desk: &PushDesk<'_>, text: &PushText) -> Diagnostic {
    let place = format!("{} {}", desk.profile.name, text.name());
    let message = say!(
        "there is an article with the title \"{}\" already, and `push.lock` does not have it",
        text.source_title
    );
    Diagnostic::in_file(codes::SK530, place, message).help(
        say!("if this guide has pushed it, restore `push.lock`; if someone has written it, rename or delete it there"),
    )
}

/// That an article is of a card that the guide does not have.
pub fn gone(center: &str, name: &str) -> Diagnostic {
    let message =
        say!("the guide does not have `{name}` any more, and readers still find its article");
    Diagnostic::in_file(codes::SK534, format!("{center} {name}"), message)
        .level(Level::Warning)
        .help(say!(
            "type `--hide-gone` to hide it there, or move its readers on by hand"
        ))
}
