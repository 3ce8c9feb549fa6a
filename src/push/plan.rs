//! What has to be done with an article in a language. Takes what was pushed last, what the guide says now and what the help center has,
//! returns a [`PushStep`]. Nothing is asked or sent here.

use stappenkaart_say::say;

use super::lock::LockedText;

/// What a help center has of an article in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SeenText {
    /// Of its title and its body.
    pub digest: String,
    pub hidden: bool,
    /// There is a title, and no body.
    pub blank: bool,
}

/// What has to be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PushStep {
    /// Readers have never seen it.
    New,
    /// The guide says something else than at the last push.
    Changed,
    /// An earlier run was stopped while it wrote this.
    Interrupted,
    Unchanged,
    /// Someone has edited it there.
    Edited(EditKind),
}

/// What someone did to an article.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditKind {
    /// The title or the body is another one.
    Reworded,
    /// Readers could see it, and do not any more.
    Hidden,
    /// It is not there any more.
    Removed,
}

impl PushStep {
    /// As a word of a list.
    pub fn word(self) -> &'static str {
        match self {
            PushStep::New => say!("new"),
            PushStep::Changed => say!("changed"),
            PushStep::Interrupted => say!("interrupted"),
            PushStep::Unchanged => say!("unchanged"),
            PushStep::Edited(_) => say!("edited there"),
        }
    }
}

/// What to do: `sent` is the digest of what the guide says now. What was not pushed by this guide is never overwritten.
pub fn step(locked: Option<&LockedText>, sent: &str, there: Option<&SeenText>) -> PushStep {
    let (kept, next) = match locked {
        Some(locked) => (locked.kept.as_ref(), locked.next.as_ref()),
        None => (None, None),
    };
    let Some(there) = there else {
        return match kept {
            Some(_) => PushStep::Edited(EditKind::Removed),
            None => PushStep::New,
        };
    };
    let was_hidden = locked.is_some_and(|locked| locked.hidden);
    if kept == Some(&there.digest) {
        return match locked.is_some_and(|locked| locked.sent == sent) {
            _ if there.hidden && !was_hidden => PushStep::Edited(EditKind::Hidden),
            true => PushStep::Unchanged,
            false => PushStep::Changed,
        };
    }
    if next == Some(&there.digest) {
        return PushStep::Interrupted;
    }
    match kept.is_none() && there.blank {
        true => PushStep::New,
        false => PushStep::Edited(EditKind::Reworded),
    }
}
