//! A page, looked at in every mode. Takes its address and what it owes, returns what is wrong in each mode.

use super::BrowserFault;
use super::assess::{FoundWarning, ModeProblem, find_warnings, late, unseen};
use super::modes::{LOADS, Mode};
use super::pipe::Pipe;
use super::pixels::Screenshot;
use super::survey::{Screenful, Survey, VisualFlaw};
use super::tab::Tab;
use crate::owed::OwedCard;

/// After so many words that can't be seen, the others of a warning are not tried.
const ENOUGH: usize = 3;

/// How often a page may move while a picture of it is taken.
const ATTEMPTS: usize = 4;

/// What was seen of a page.
#[derive(Debug, Default)]
pub struct Visit {
    pub problems: Vec<(Mode, ModeProblem)>,
    /// The modes in which the page was seen: a checklist never shows one step at a time.
    pub modes: Vec<Mode>,
}

/// Looks at the page at this address.
pub fn visit(pipe: &mut Pipe, url: &str, cards: &[&OwedCard]) -> Result<Visit, BrowserFault> {
    let mut visit = Visit::default();
    for modes in LOADS {
        let mut tab = Tab::open(pipe, url, modes[0])?;
        for mode in modes {
            if !enter(&mut tab, *mode)? {
                continue;
            }
            visit.modes.push(*mode);
            let problems = look(&mut tab, *mode, cards)?;
            let problems = problems.into_iter().map(|problem| (*mode, problem));
            visit.problems.extend(problems);
            leave(&mut tab, *mode)?;
        }
        tab.close()?;
    }
    Ok(visit)
}

// Whether the page has this mode. A page hears of it before it is printed.
fn enter(tab: &mut Tab<'_>, mode: Mode) -> Result<bool, BrowserFault> {
    match mode {
        Mode::Phone | Mode::Desk | Mode::Dark | Mode::Forced => return Ok(true),
        Mode::Print => {
            tab.switch(mode)?;
            tab.evaluate::<bool>("dispatchEvent(new Event('beforeprint'))")?;
        }
        Mode::PhoneStep | Mode::DeskStep => {
            tab.switch(mode)?;
            if !tab.evaluate::<bool>("eye.oneStep()")? {
                return Ok(false);
            }
        }
    }
    tab.settle()?;
    Ok(true)
}

fn leave(tab: &mut Tab<'_>, mode: Mode) -> Result<(), BrowserFault> {
    if mode == Mode::Print {
        tab.evaluate::<bool>("dispatchEvent(new Event('afterprint'))")?;
    }
    Ok(())
}

fn look(
    tab: &mut Tab<'_>,
    mode: Mode,
    cards: &[&OwedCard],
) -> Result<Vec<ModeProblem>, BrowserFault> {
    let survey: Survey = tab.evaluate("eye.survey()")?;
    let (found, mut problems) = find_warnings(cards, &survey);
    for warning in &found {
        if mode.is_stepwise() {
            each_step(tab, warning, &mut problems)?;
        } else {
            inspect(tab, warning, &mut problems)?;
        }
    }
    Ok(problems)
}

// At each step with an action that the warning guards, the reader has to see the warning.
fn each_step(
    tab: &mut Tab<'_>,
    found: &FoundWarning<'_>,
    problems: &mut Vec<ModeProblem>,
) -> Result<(), BrowserFault> {
    let mut looked = false;
    for action in &found.guarded {
        let moved = tab.evaluate(&format!("eye.reveal({action})"))?;
        if moved {
            tab.settle()?;
        }
        if moved || !looked {
            inspect(tab, found, problems)?;
        }
        looked = true;
    }
    Ok(())
}

fn inspect(
    tab: &mut Tab<'_>,
    found: &FoundWarning<'_>,
    problems: &mut Vec<ModeProblem>,
) -> Result<(), BrowserFault> {
    let FoundWarning {
        position, guarded, ..
    } = found;
    if tab.evaluate(&format!("eye.late({position}, {guarded:?})"))? {
        problems.push(late(found));
    }
    let words: Vec<String> = tab.evaluate(&format!("eye.open({position})"))?;
    let Sight { seen, flaws } = sight(tab, *position, words.len())?;
    let is_nothing_seen = !seen.contains(&true);
    if let Some((word, flaw)) = flaws.into_iter().next() {
        let word = (!is_nothing_seen).then(|| words[word].as_str());
        problems.push(unseen(found, word, &flaw));
        return Ok(());
    }
    let flaws: Vec<Option<VisualFlaw>> = tab.evaluate("eye.flaws()")?;
    if let Some(flaw) = flaws.iter().flatten().next() {
        problems.push(unseen(found, None, flaw));
    }
    Ok(())
}

/// Which words of a warning can be seen, and why some others can't.
struct Sight {
    seen: Vec<bool>,
    flaws: Vec<(usize, VisualFlaw)>,
}

// The whole warning in view at first, then each word that was not seen in the middle of the screen.
fn sight(tab: &mut Tab<'_>, position: usize, words: usize) -> Result<Sight, BrowserFault> {
    let mut sight = Sight {
        seen: vec![false; words],
        flaws: Vec::new(),
    };
    photograph(tab, position, "null", &mut sight.seen)?;
    for word in 0..words {
        if sight.seen[word] || sight.flaws.len() >= ENOUGH {
            continue;
        }
        photograph(tab, position, &word.to_string(), &mut sight.seen)?;
        if !sight.seen[word] {
            let why = tab.evaluate(&format!("eye.why({position}, {word})"))?;
            sight.flaws.push((word, why));
        }
    }
    Ok(sight)
}

// Marks the words that can be seen after scrolling to a word or, without one, to the whole warning. A page that is still moving, on
// its way to another step for example, is tried again.
fn photograph(
    tab: &mut Tab<'_>,
    position: usize,
    word: &str,
    seen: &mut [bool],
) -> Result<(), BrowserFault> {
    for _ in 0..ATTEMPTS {
        let view: Screenful = tab.evaluate(&format!("eye.show({position}, {word})"))?;
        let Some(frame) = &view.frame else { break };
        let with = tab.picture(frame)?;
        tab.evaluate::<()>(&format!("eye.blank({position})"))?;
        let without = tab.picture(frame)?;
        if tab.evaluate(&format!("eye.restore({position})"))? {
            return compare(&view, &with, &without, seen);
        }
    }
    Ok(())
}

fn compare(
    view: &Screenful,
    with: &[u8],
    without: &[u8],
    seen: &mut [bool],
) -> Result<(), BrowserFault> {
    let (with, without) = (Screenshot::read(with)?, Screenshot::read(without)?);
    for placed in &view.words {
        let mut rects = placed.rects.iter();
        seen[placed.word] |= rects.all(|rect| with.differs(&without, *rect));
    }
    Ok(())
}
