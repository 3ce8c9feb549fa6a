//! Articles of cards that the guide does not have any more. They are reported, and hidden where someone asks for it; nothing is deleted.

use stappenkaart_say::say;

use super::center::HostText;
use super::desk::PushDesk;
use super::edited::gone;
use super::texts::PushText;
use super::trouble::Trouble;
use crate::codes;
use crate::diag::Diagnostic;

/// What to do with them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoneChoice {
    Reported,
    Hidden,
}

/// The texts that were pushed and are not among `texts` any more: problems, and the names of those that were hidden.
pub fn gone_texts(
    desk: &mut PushDesk<'_>,
    texts: &[PushText],
    choice: GoneChoice,
) -> Result<(Vec<Diagnostic>, Vec<String>), Trouble> {
    let center = desk.profile.name.clone();
    let is_gone = |(of, card, lang): &&(String, String, String)| {
        let is_it = |text: &PushText| text.card == *card && text.lang == *lang;
        *of == center && !texts.iter().any(is_it)
    };
    let all: Vec<_> = desk.lock.texts.keys().filter(is_gone).cloned().collect();
    let (mut problems, mut hidden) = (Vec::new(), Vec::new());
    for (_, card, lang) in all {
        let name = format!("{card}/{lang}");
        match choice {
            GoneChoice::Reported => problems.push(gone(&center, &name)),
            GoneChoice::Hidden => match hide(desk, &card, &lang)? {
                None => hidden.push(name),
                Some(problem) => problems.push(problem),
            },
        }
    }
    Ok((problems, hidden))
}

fn hide(desk: &mut PushDesk<'_>, card: &str, lang: &str) -> Result<Option<Diagnostic>, Trouble> {
    let key = (desk.profile.name.clone(), card.to_owned(), lang.to_owned());
    let article = desk.center.article_of(card, lang);
    let id = desk
        .known_article(&article)
        .and_then(|known| known.id.clone());
    if let Some(id) = id
        && let Some(there) = desk.center.read(&id, lang)?
    {
        let kept = desk
            .lock
            .texts
            .get(&key)
            .and_then(|text| text.kept.as_ref());
        if kept != Some(&desk.found(&there).digest) {
            let message = say!("someone has changed this article, so it was not hidden");
            let place = format!("{} {card}/{lang}", desk.profile.name);
            let problem = Diagnostic::in_file(codes::SK530, place, message);
            return Ok(Some(problem.help(say!("hide it there by hand"))));
        }
        let hidden = HostText {
            hidden: true,
            ..there.clone()
        };
        desk.put(&id, lang, &hidden, Some(&there))?;
    }
    desk.lock.texts.remove(&key);
    desk.save()?;
    Ok(None)
}
