//! Putting back what was there. Takes a text that a help center has spoiled, and writes the one from before.

use stappenkaart_say::say;

use super::center::HostText;
use super::desk::PushDesk;
use super::texts::PushText;
use super::trouble::Trouble;
use crate::codes;
use crate::diag::Diagnostic;

/// A text that was written and is not right.
pub struct WrittenText<'a> {
    pub text: &'a PushText,
    pub id: &'a str,
    /// What was there. `None`: there was nothing.
    pub before: Option<&'a HostText>,
}

/// Writes what was there. Returns the problems of what was written, with what readers see now.
pub fn take_back(
    desk: &mut PushDesk<'_>,
    written: &WrittenText<'_>,
    problems: Vec<Diagnostic>,
) -> Trouble {
    let place = format!("{} {}", desk.profile.name, written.text.name());
    let (help, more) = match back(desk, written) {
        Ok(()) => (
            say!(
                "readers see what they saw before; the help center does not keep what the card needs, so report it with this message"
            ),
            None,
        ),
        Err(why) => {
            let problem = left(desk, written, &place, &why);
            (
                say!("put the earlier text back by hand, as the next problem says"),
                Some(problem),
            )
        }
    };
    let problems = problems.into_iter().map(|problem| problem.help(help));
    Trouble::Problems(problems.chain(more).collect())
}

fn back(desk: &mut PushDesk<'_>, written: &WrittenText<'_>) -> Result<(), String> {
    let WrittenText { text, id, before } = written;
    let read = |desk: &PushDesk<'_>| desk.center.read(id, &text.lang);
    let now = read(desk).map_err(|_| say!("it does not answer").to_owned())?;
    let nothing = HostText {
        hidden: true,
        title: text.title.clone(),
        ..HostText::default()
    };
    let wanted = before.unwrap_or(&nothing);
    let put = desk.put(id, &text.lang, wanted, now.as_ref());
    let found = put.map_err(|_| say!("it does not answer, or refused it").to_owned())?;
    let is_back = match before {
        Some(before) => desk.found(&found) == desk.found(before),
        None => found.hidden,
    };
    if !is_back {
        return Err(say!("it returns another text").to_owned());
    }
    // Now the text from before is there again: what was sent is not looked for any more.
    desk.text(text).next = None;
    desk.save()
        .map_err(|_| say!("`push.lock` can't be written").to_owned())
}

fn left(desk: &PushDesk<'_>, written: &WrittenText<'_>, place: &str, why: &str) -> Diagnostic {
    let title = &desk.profile.title;
    let WrittenText {
        text,
        before,
        id: _,
    } = written;
    let message = say!(
        "{title} did not take the earlier text back: {why}, so readers may see a text that lost a warning"
    );
    let kept = before.and_then(|before| {
        let name = format!("{}-{}-{}.html", desk.profile.name, text.card, text.lang);
        desk.disk.rescue(&name, &before.body).ok()
    });
    let help = match kept {
        Some(path) => say!(
            "the earlier text is in `{path}`: put it into the article by hand, or hide the article"
        ),
        None => say!("hide the article by hand").to_owned(),
    };
    Diagnostic::in_file(codes::SK531, place, message).help(help)
}
