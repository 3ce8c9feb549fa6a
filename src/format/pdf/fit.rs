//! Which type, pictures and breaks a sheet gets. Takes a [`Job`], returns the bytes of the sheet that fits its paper best.

use serde::Serialize;
use typst::comemo;
use typst_layout::PagedDocument;

use super::about::About;
use super::blank::Blank;
use super::design::{Design, Figures, Setting};
use super::paper::{self, Overflow};
use super::typeset::{Job, figures};
use crate::diag::Diagnostic;
use crate::format::{CardView, Engines, FigureView};

/// A card as a PDF. Fails on a broken template, a picture that can't be read, a letter that no font has, and anything
/// that would not be completely on the paper.
pub(super) fn set_card(
    design: Design,
    card: &CardView,
    engines: &Engines,
) -> Result<Vec<u8>, Diagnostic> {
    let shown = match design.figures {
        Figures::None => Vec::new(),
        Figures::One => best_figure(card).into_iter().collect(),
        Figures::All => figures(card).collect(),
    };
    let about = About::card(&design, card);
    printed(&Job::new(design, card, about, shown, engines)?)
}

// The figure with the most callouts, and of those the first.
fn best_figure(card: &CardView) -> Option<&FigureView> {
    let all: Vec<&FigureView> = figures(card).collect();
    all.into_iter()
        .rev()
        .max_by_key(|figure| figure.callouts.len())
}

/// The bytes of a sheet. Fails as [`set_card`] does.
pub(super) fn printed<V: Serialize>(job: &Job<'_, V>) -> Result<Vec<u8>, Diagnostic> {
    let bytes = fitted(job).and_then(|document| job.export(&document));
    comemo::evict(2);
    bytes
}

// On as few pages as the design wants, or else in full.
fn fitted<V: Serialize>(job: &Job<'_, V>) -> Result<PagedDocument, Diagnostic> {
    let attempts = job.design.attempts;
    let Some(first) = attempts.first() else {
        return in_full(job);
    };
    if let Some(document) = attempt(job, *first)? {
        return Ok(document);
    }
    // What comes after an attempt that fits would fit as well.
    let (mut from, mut to) = (1, attempts.len());
    let mut found = None;
    while from < to {
        let middle = (from + to) / 2;
        match attempt(job, attempts[middle])? {
            Some(document) => {
                found = Some(document);
                to = middle;
            }
            None => from = middle + 1,
        }
    }
    found.map_or_else(|| in_full(job), Ok)
}

// A sheet of at most so many pages, in type of this size, if that is on the paper.
fn attempt<V: Serialize>(
    job: &Job<'_, V>,
    (pages, scale): (usize, f64),
) -> Result<Option<PagedDocument>, Diagnostic> {
    let document = job.set(Setting {
        trying: true,
        ..Setting::whole(scale)
    })?;
    let fits = document.pages().len() <= pages && overflow(job, &document).is_none();
    if !fits {
        // Nothing of it is used again.
        comemo::evict(2);
    }
    Ok(Some(document).filter(|_| fits))
}

// With every step in one piece that fits on a page; where that runs off the paper, with every warning in one piece;
// and where that does, with warnings that may break.
fn in_full<V: Serialize>(job: &Job<'_, V>) -> Result<PagedDocument, Diagnostic> {
    let whole = Setting {
        flowing: job.design.flows,
        ..Setting::whole(job.design.scale)
    };
    let document = job.set(whole)?;
    if overflow(job, &document).is_none() {
        return filled(job, document);
    }
    let long = Setting {
        long: true,
        ..whole
    };
    let document = job.set(long)?;
    if overflow(job, &document).is_none() {
        return Ok(document);
    }
    let document = job.set(Setting {
        loose: true,
        ..long
    })?;
    match overflow(job, &document) {
        None => Ok(document),
        Some(overflow) => Err(job.off_the_paper(overflow)),
    }
}

// Where much of a page is empty, as the next step does not fit there: the best of that, smaller pictures, and steps that are divided;
// and type that is a little smaller as well, if that may spare a page.
fn filled<V: Serialize>(
    job: &Job<'_, V>,
    document: PagedDocument,
) -> Result<PagedDocument, Diagnostic> {
    let mut best = (Blank::of(&document, job.design.paper), document);
    let whole = Setting::whole(job.design.scale);
    let smaller = Setting {
        picture_scale: SMALLER_PICTURES,
        ..whole
    };
    let divided = Setting {
        flowing: true,
        ..whole
    };
    let both = Setting {
        flowing: true,
        ..smaller
    };
    for setting in [smaller, divided, both] {
        let is_other = !job.shown.is_empty() || setting.picture_scale == 1.0;
        if !job.design.fills || best.0.is_little() || !is_other {
            continue;
        }
        best = better(job, setting, best)?;
    }
    // For a few lines, no one turns a page, and a page that is half empty may be one too many.
    let tighter = |setting| Setting {
        scale: job.design.scale * TIGHTER_TYPE,
        ..setting
    };
    for setting in [tighter(smaller), tighter(both)] {
        if job.design.fills && best.0.may_be_spared() {
            best = better(job, setting, best)?;
        }
    }
    Ok(best.1)
}

// The sheet in this setting, if that is better than the best so far.
fn better<V: Serialize>(
    job: &Job<'_, V>,
    setting: Setting,
    best: (Blank, PagedDocument),
) -> Result<(Blank, PagedDocument), Diagnostic> {
    let document = job.set(setting)?;
    let blank = Blank::of(&document, job.design.paper);
    let is_better = overflow(job, &document).is_none() && blank.is_better_than(&best.0);
    Ok(if is_better { (blank, document) } else { best })
}

/// How much smaller type may be where that spares a page: it is still larger than 10 points.
const TIGHTER_TYPE: f64 = 0.94;

/// How much smaller a picture may be so that its step fits on a page: the letters in it are still to be read.
const SMALLER_PICTURES: f64 = 0.88;

fn overflow<V: Serialize>(job: &Job<'_, V>, document: &PagedDocument) -> Option<Overflow> {
    paper::overflow(document, job.design.paper.bottom)
}
