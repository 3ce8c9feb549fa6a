//! Pushing texts, one after the other. Takes what a guide has and what is known of its help center, returns what was done and what is wrong.
//! At any moment, each article is as it was before, or is new and proven.

use stappenkaart_say::say;

use super::api::{CenterError, ReaderPage};
use super::center::HostText;
use super::comments::with_marks;
use super::desk::PushDesk;
use super::edited::{edited, lost_comment, taken_title};
use super::plan::{PushStep, SeenText, step};
use super::probe::probe;
use super::restore::{WrittenText, take_back};
use super::sighting::{prove, prove_page};
use super::texts::PushText;
use super::trouble::Trouble;
use crate::diag::Diagnostic;

/// What a run has done.
#[derive(Debug, Default)]
pub struct Pushed {
    /// What each text needed, in order; all of it is done, but for a dry run.
    pub steps: Vec<(String, PushStep)>,
    /// The warnings that were seen in the help center.
    pub sightings: usize,
    /// Texts that only a person with an account can read, with what the help center does.
    pub closed: Vec<(String, String)>,
    /// What someone has changed there, as lines of a diff.
    pub edits: Vec<String>,
    /// Texts of cards that are gone, which were hidden there.
    pub hidden: Vec<String>,
    pub problems: Vec<Diagnostic>,
}

/// Pushes texts until one shows that none of the others can be.
pub fn carry_out(
    desk: &mut PushDesk<'_>,
    texts: &[PushText],
    dry_run: bool,
    progress: &dyn Fn(usize, usize),
) -> Result<Pushed, std::io::Error> {
    let mut pushed = Pushed::default();
    for (done, text) in texts.iter().enumerate() {
        match one(desk, text, dry_run, &mut pushed) {
            Ok(step) => pushed.steps.push((text.name(), step)),
            Err(Trouble::Disk(error)) => return Err(error),
            Err(Trouble::Problems(problems)) => pushed.problems.extend(problems),
            Err(Trouble::Center(error)) => {
                let title = &desk.profile.title;
                let place = format!("{} {}", desk.profile.name, text.name());
                pushed.problems.push(error.problem(title, &place));
                if error.is_of_all() {
                    break;
                }
            }
        }
        progress(done + 1, texts.len());
    }
    Ok(pushed)
}

fn one(
    desk: &mut PushDesk<'_>,
    text: &PushText,
    dry_run: bool,
    pushed: &mut Pushed,
) -> Result<PushStep, Trouble> {
    let name = desk.center.article_of(&text.card, &text.lang);
    let known = desk.known_article(&name).and_then(|known| known.id.clone());
    let id = match known {
        Some(id) => id,
        None if dry_run => {
            check_title(desk, &name, text)?;
            return Ok(PushStep::New);
        }
        None => {
            check_title(desk, &name, text)?;
            desk.made(&name, &text.lang)?
        }
    };
    let there = desk.center.read(&id, &text.lang)?;
    let step = settle(desk, text, there.as_ref(), pushed)?;
    let Some(there) = there.filter(|_| step == PushStep::Unchanged || dry_run) else {
        let push = PushOne {
            text,
            id: &id,
            name: &name,
        };
        return match dry_run {
            true => Ok(step),
            false => push.write(desk, pushed).map(|()| step),
        };
    };
    if step == PushStep::Unchanged {
        let place = place(desk, text, &there);
        let sightings = prove(desk.profile, text, &there.body, &place);
        pushed.sightings += sightings.map_err(Trouble::Problems)?;
        let id_and_text = (id.as_str(), &there);
        pushed.sightings += page(desk, text, id_and_text, &mut pushed.closed)?;
    }
    Ok(step)
}

// An article of this title that this guide did not push is someone else's, or the lock is lost.
fn check_title(desk: &PushDesk<'_>, name: &str, text: &PushText) -> Result<(), Trouble> {
    if desk.known_article(name).is_some() {
        return Ok(());
    }
    match desk.center.find(&text.source_title)? {
        Some(_) => Err(taken_title(desk, text).into()),
        None => Ok(()),
    }
}

// What has to be done. An edit that was not seen by a person stops it.
fn settle(
    desk: &PushDesk<'_>,
    text: &PushText,
    there: Option<&HostText>,
    pushed: &mut Pushed,
) -> Result<PushStep, Trouble> {
    let found: Option<SeenText> = there.map(|there| desk.found(there));
    let step = step(desk.known_text(text), &text.digest(), found.as_ref());
    let PushStep::Edited(kind) = step else {
        return Ok(step);
    };
    if desk.is_seen(text, there) {
        return Ok(PushStep::Changed);
    }
    let edit = edited(desk, text, there, kind);
    pushed.edits.extend(edit.lines);
    Err(edit.problem.into())
}

// Where readers find a text, or what it is.
fn place(desk: &PushDesk<'_>, text: &PushText, there: &HostText) -> String {
    let own = || format!("{} {}", desk.profile.name, text.name());
    there.url.clone().unwrap_or_else(own)
}

// How many warnings readers see on the page, where they see it.
fn page(
    desk: &PushDesk<'_>,
    text: &PushText,
    (id, there): (&str, &HostText),
    closed: &mut Vec<(String, String)>,
) -> Result<usize, Trouble> {
    let place = place(desk, text, there);
    let mut left = desk.repeats;
    loop {
        let found = match desk.center.page(id, there)? {
            None => return Ok(0),
            Some(ReaderPage::Closed(why)) => {
                closed.push((text.name(), why));
                return Ok(0);
            }
            Some(ReaderPage::Open(page)) => prove_page(text, &page, &place),
        };
        match found {
            Ok(sightings) => return Ok(sightings),
            Err(problems) if left == 0 => return Err(Trouble::Problems(problems)),
            // A help center may show the earlier page for a moment.
            Err(_) => std::thread::sleep(desk.pause),
        }
        left -= 1;
    }
}

/// A text with its article.
struct PushOne<'a> {
    text: &'a PushText,
    id: &'a str,
    name: &'a str,
}

impl PushOne<'_> {
    fn write(&self, desk: &mut PushDesk<'_>, pushed: &mut Pushed) -> Result<(), Trouble> {
        let PushOne { text, id, name } = self;
        let body = self.with_pictures(desk, name)?;
        let probed = probe(desk, &body)?;
        let place = say!("{} {}, hidden, as a trial", desk.profile.name, text.name());
        prove(desk.profile, text, &probed.body, &place).map_err(untouched)?;
        // The last look before it is changed.
        let before = desk.center.read(id, &text.lang)?;
        self.check_edits(desk, before.as_ref())?;
        let body = self.with_comments(desk, body, before.as_ref())?;
        let next = desk.digest(&text.title, &probed.body);
        desk.text(text).next = Some(next);
        desk.save()?;
        let wanted = HostText {
            title: text.title.clone(),
            body,
            hidden: text.hidden,
            outdated: text.outdated,
            note: text.note.clone(),
            ..HostText::default()
        };
        let mut closed = Vec::new();
        let written = WrittenText {
            text,
            id,
            before: before.as_ref(),
        };
        match self.shown(desk, &wanted, before.as_ref(), &mut closed) {
            Ok((back, sightings)) => {
                pushed.sightings += sightings;
                pushed.closed.append(&mut closed);
                self.note(desk, &back, sightings)
            }
            Err(Trouble::Problems(problems)) => Err(take_back(desk, &written, problems)),
            Err(trouble) => Err(trouble),
        }
    }

    // The plan was made some requests ago.
    fn check_edits(&self, desk: &PushDesk<'_>, before: Option<&HostText>) -> Result<(), Trouble> {
        let found = before.map(|before| desk.found(before));
        let digest = self.text.digest();
        match step(desk.known_text(self.text), &digest, found.as_ref()) {
            PushStep::Edited(_) if !desk.is_seen(self.text, before) => {
                Err(CenterError::Overtaken.into())
            }
            _ => Ok(()),
        }
    }

    // What readers have not seen yet is shown to them once it is proven.
    fn shown(
        &self,
        desk: &PushDesk<'_>,
        wanted: &HostText,
        before: Option<&HostText>,
        closed: &mut Vec<(String, String)>,
    ) -> Result<(HostText, usize), Trouble> {
        let PushOne { text, id, name: _ } = self;
        let is_seen = before.is_some_and(|before| !before.hidden);
        let first = HostText {
            hidden: wanted.hidden || !is_seen,
            ..wanted.clone()
        };
        let mut back = desk.put(id, &text.lang, &first, before)?;
        let place = place(desk, text, &back);
        let proven = |back: &HostText| prove(desk.profile, text, &back.body, &place);
        let mut sightings = proven(&back).map_err(Trouble::Problems)?;
        self.check_taken(desk, before, &back)?;
        if first.hidden && !wanted.hidden {
            back = desk.put(id, &text.lang, wanted, Some(&back))?;
            sightings = proven(&back).map_err(Trouble::Problems)?;
        }
        if back.hidden != wanted.hidden {
            let what = say!("it did not show the article to readers, or did not hide it");
            return Err(CenterError::Strange(what.to_owned()).into());
        }
        sightings += page(desk, text, (id, &back), closed)?;
        Ok((back, sightings))
    }

    // An earlier text can have the same warnings, and is not the one that was sent.
    fn check_taken(
        &self,
        desk: &PushDesk<'_>,
        before: Option<&HostText>,
        back: &HostText,
    ) -> Result<(), Trouble> {
        let next = desk
            .known_text(self.text)
            .and_then(|known| known.next.as_ref());
        let now = desk.found(back).digest;
        let is_old = before.is_some_and(|before| desk.found(before).digest == now);
        match is_old && next != Some(&now) {
            true => {
                let what = say!("it took the new text, and still has the earlier one").to_owned();
                Err(CenterError::Strange(what).into())
            }
            false => Ok(()),
        }
    }

    fn note(
        &self,
        desk: &mut PushDesk<'_>,
        back: &HostText,
        sightings: usize,
    ) -> Result<(), Trouble> {
        let kept = desk.digest(&back.title, &back.body);
        let known = desk.text(self.text);
        known.sent = self.text.digest();
        known.kept = Some(kept);
        known.next = None;
        known.hidden = back.hidden;
        known.sightings = sightings;
        desk.save()
    }

    // Each picture is sent once, and an old body keeps its own.
    fn with_pictures(&self, desk: &mut PushDesk<'_>, name: &str) -> Result<String, Trouble> {
        let mut body = self.text.body.clone();
        for picture in &self.text.pictures {
            let known = desk.article(name).pictures.get(&picture.digest).cloned();
            let address = match known {
                Some(address) => Some(address),
                None => {
                    let file = picture.unique_name();
                    desk.center.upload(self.id, &file, &picture.bytes)?
                }
            };
            let Some(address) = address else { continue };
            let pictures = &mut desk.article(name).pictures;
            let old = pictures.insert(picture.digest.clone(), address.clone());
            if old.is_none() {
                desk.save()?;
            }
            let (from, to) = (&picture.address, address.replace('&', "&amp;"));
            body = body.replace(
                &format!("\"{from}\""),
                &format!("\"{}\"", to.replace('"', "")),
            );
        }
        Ok(body)
    }

    fn with_comments(
        &self,
        desk: &PushDesk<'_>,
        body: String,
        before: Option<&HostText>,
    ) -> Result<String, Trouble> {
        let Some(before) = before else {
            return Ok(body);
        };
        let comments = desk.center.comments(self.id)?;
        with_marks(&body, &before.body, &comments).map_err(|lost| {
            let problems = lost.iter();
            let place = place(desk, self.text, before);
            let problems = problems.map(|comment| lost_comment(comment, self.text, &place));
            Trouble::Problems(problems.collect())
        })
    }
}

// What the trial found out was not done to anything that readers see.
fn untouched(problems: Vec<Diagnostic>) -> Trouble {
    let help = say!(
        "nothing that readers see was changed; the help center does not keep what the card needs, so report it with this message"
    );
    let all = problems.into_iter().map(|problem| problem.help(help));
    Trouble::Problems(all.collect())
}
