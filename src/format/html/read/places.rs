//! Where warnings and actions are displayed. A rule that moves an element matters only if others, of which a reader must see some
//! before and some after it, stay in their place. So what moves is kept until the element that holds both has ended.

use std::ops::Range;
use std::rc::Rc;

use stappenkaart_say::say;

use super::super::super::Sight;
use super::deed::Deed;
use super::effect::Effect;
use super::markup::is_picture;
use super::styling::Styling;

/// What the rules about an element do to the place of it or of others.
#[derive(Debug, Default, Clone)]
pub struct Moves {
    /// Among the elements beside it.
    shifts: Option<Rc<Sight>>,
    /// On the whole page.
    lifts: Option<Rc<Sight>>,
    /// What is in it.
    reverses: Option<Rc<Sight>>,
    covers: Option<Rc<Sight>>,
    /// It covers the screen, and not only what holds it.
    fixed: bool,
}

impl Moves {
    /// Of an element, if its rules do anything of that.
    pub fn of(seen: &Styling<'_>, tag: &str) -> Option<Box<Moves>> {
        if seen.is_none() {
            return None;
        }
        let moves = Moves {
            shifts: distorted(seen, &[Deed::Reorders, Deed::Displaces], tag, || {
                say!("moves it").into()
            }),
            lifts: distorted(seen, &[Deed::Lifts, Deed::Floats], tag, || {
                say!("takes it out of its place").into()
            }),
            reverses: distorted(seen, &[Deed::Reverses], tag, || {
                say!("reverses the order of what is in it").into()
            }),
            covers: covers(seen, is_picture(tag))
                .map(|reason| Rc::new(Sight::Hidden(say!("{reason}, on `<{tag}>`, covers it")))),
            fixed: seen.does(Deed::Fixes),
        };
        let is_any = moves.shifts.is_some()
            || moves.lifts.is_some()
            || moves.reverses.is_some()
            || moves.covers.is_some();
        is_any.then(|| Box::new(moves))
    }

    /// Of a part of a warning, where only what leaves its place matters.
    pub fn of_part(seen: &Styling<'_>, tag: &str) -> Option<Rc<Sight>> {
        distorted(seen, &[Deed::Displaces, Deed::Lifts], tag, || {
            say!("takes it out of its place").into()
        })
    }

    /// Whether it matters within a warning or an action: what is only moved there is judged by its words.
    pub fn is_about_all(&self) -> bool {
        self.reverses.is_some() || self.covers.is_some()
    }

    pub fn reverses(&self) -> Option<&Rc<Sight>> {
        self.reverses.as_ref()
    }
}

fn distorted(
    seen: &Styling<'_>,
    deeds: &[Deed],
    tag: &str,
    does: impl FnOnce() -> String,
) -> Option<Rc<Sight>> {
    let reason = deeds.iter().find_map(|deed| seen.reason(*deed))?;
    let does = does();
    Some(Rc::new(Sight::Distorted(say!(
        "{reason}, on `<{tag}>`, {does}"
    ))))
}

/// The rule by which an element covers all that holds it, in any mode of the page. What another rule says of its size or place may be
/// for another mode, so only the rule that lifts it can make it yield.
pub fn covers<'a>(seen: &'a Styling<'_>, is_picture: bool) -> Option<&'a str> {
    let is_large = seen.does(Deed::SpreadsDown) && seen.does(Deed::SpreadsAcross);
    let covers = is_large && (is_picture || seen.does(Deed::Paints)) && !seen.is_gone();
    let yields = |effect: &Effect| effect.does(Deed::Yields) || effect.does(Deed::Vanishes);
    let mut lifting = seen.effects().filter(|effect| !yields(effect));
    let reason = lifting.find_map(|effect| effect.reason(Deed::Lifts));
    reason.filter(|_| covers)
}

/// The rule by which an element stays on the screen, as high as that, so that what is scrolled goes below it.
pub fn sticks<'a>(seen: &'a Styling<'_>) -> Option<&'a str> {
    let is_tall = seen.does(Deed::Towers) && seen.does(Deed::Paints);
    let leaves_room = seen.does(Deed::Narrows) || seen.does(Deed::Floats);
    let reason = seen
        .reason(Deed::Sticks)
        .filter(|_| is_tall && !leaves_room);
    reason.filter(|_| !seen.is_gone())
}

/// The warnings and actions that were read, and what may have moved or covered them.
#[derive(Debug, Default)]
pub struct Places {
    /// Their drafts, in the order of the page.
    drafts: Vec<usize>,
    waiting: Vec<Waiting>,
}

#[derive(Debug)]
struct Waiting {
    /// How deep the element is with whose end it is settled.
    within: usize,
    range: Range<usize>,
    is_cover: bool,
    why: Rc<Sight>,
}

impl Places {
    pub fn add(&mut self, draft: usize) {
        self.drafts.push(draft);
    }

    pub fn count(&self) -> usize {
        self.drafts.len()
    }

    /// Some of them, by their numbers.
    pub fn drafts(&self, range: Range<usize>) -> &[usize] {
        &self.drafts[range]
    }

    /// Something covers all that the element so deep holds.
    pub fn cover(&mut self, within: usize, why: Rc<Sight>) {
        self.waiting.push(Waiting {
            within,
            range: 0..0,
            is_cover: true,
            why,
        });
    }

    /// Leaves an element that is so deep and began after `first` of the drafts. `holder` is how deep the element is that holds what
    /// is lifted in it.
    pub fn leave(
        &mut self,
        depth: usize,
        first: usize,
        moves: Option<&Moves>,
        holder: usize,
    ) -> Vec<(usize, Rc<Sight>)> {
        let range = first..self.drafts.len();
        let found = self.settle(depth, &range);
        if let Some(moves) = moves {
            self.wait(depth, range, moves, holder);
        }
        found
    }

    fn wait(&mut self, depth: usize, range: Range<usize>, moves: &Moves, holder: usize) {
        if range.is_empty() {
            if let Some(why) = &moves.covers {
                let within = if moves.fixed { 0 } else { holder };
                self.cover(within, Rc::clone(why));
            }
            return;
        }
        let around = depth.saturating_sub(1);
        for (why, within) in [(&moves.shifts, around), (&moves.lifts, 0)] {
            if let Some(why) = why {
                self.waiting.push(Waiting {
                    within,
                    range: range.clone(),
                    is_cover: false,
                    why: Rc::clone(why),
                });
            }
        }
    }

    // What moved together with all that is around it is where it was.
    fn settle(&mut self, depth: usize, whole: &Range<usize>) -> Vec<(usize, Rc<Sight>)> {
        if self.waiting.is_empty() {
            return Vec::new();
        }
        let (settled, waiting) = std::mem::take(&mut self.waiting)
            .into_iter()
            .partition(|waiting| waiting.within == depth);
        self.waiting = waiting;
        let settled: Vec<Waiting> = settled;
        let changed = settled.into_iter().filter_map(|waiting| {
            let range = if waiting.is_cover {
                whole.clone()
            } else {
                waiting.range
            };
            (waiting.is_cover || range != *whole).then_some((range, waiting.why))
        });
        changed
            .flat_map(|(range, why)| range.map(move |at| (at, Rc::clone(&why))))
            .map(|(at, why)| (self.drafts[at], why))
            .collect()
    }
}
