//! A hidden article in which a help center shows what it does to a text, before readers can see any of it. Takes a body, returns what became
//! of it.

use super::center::HostText;
use super::desk::{PROBE, PushDesk, marker};
use super::trouble::Trouble;

/// What the help center makes of a body.
pub fn probe(desk: &mut PushDesk<'_>, body: &str) -> Result<HostText, Trouble> {
    let lang = desk.source.to_owned();
    let id = desk.made(PROBE, &lang)?;
    let before = match desk.center.read(&id, &lang)? {
        Some(before) => Some(before),
        // Someone has deleted it, which does no harm: another one is made.
        None => return again(desk, body, &lang),
    };
    desk.put(&id, &lang, &hidden(body), before.as_ref())
}

fn again(desk: &mut PushDesk<'_>, body: &str, lang: &str) -> Result<HostText, Trouble> {
    desk.article(PROBE).id = None;
    let id = desk.made(PROBE, lang)?;
    let before = desk.center.read(&id, lang)?;
    desk.put(&id, lang, &hidden(body), before.as_ref())
}

fn hidden(body: &str) -> HostText {
    HostText {
        title: marker(PROBE),
        body: body.to_owned(),
        hidden: true,
        ..HostText::default()
    }
}
