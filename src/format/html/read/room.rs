//! Room for words. Takes how high the rules make an element and how many lines are in it, returns whether they run out of it: over what
//! comes next, or out of sight.

use super::deed::Deed;
use super::styling::Styling;

/// Letters in a line on a phone of 320 px.
const ON_PHONE: usize = 36;
/// On the widest screen, for a rule that may be for it alone.
const ON_WIDE: usize = 110;
/// How high a line is, in ems, where nothing else is known.
const LINE: f32 = 1.3;

/// How many lines words take.
#[derive(Debug, Clone, Copy, Default)]
pub struct Lines {
    on_phone: usize,
    on_wide: usize,
}

impl Lines {
    /// With a text of so many letters below them.
    pub fn and(self, letters: usize) -> Lines {
        Lines {
            on_phone: self.on_phone + letters.div_ceil(ON_PHONE),
            on_wide: self.on_wide + letters.div_ceil(ON_WIDE),
        }
    }

    /// Those that came after others.
    pub fn after(self, before: Lines) -> Lines {
        Lines {
            on_phone: self.on_phone - before.on_phone,
            on_wide: self.on_wide - before.on_wide,
        }
    }
}

/// How high the rules make an element.
#[derive(Debug)]
pub struct Room {
    heights: Vec<Height>,
}

#[derive(Debug)]
struct Height {
    ems: f32,
    is_always: bool,
    reason: String,
}

impl Room {
    /// Of an element of which the rules say how high it is. What is scrolled has room for all, but a warning has to be seen at once.
    pub fn of(seen: &Styling<'_>, is_warning: bool) -> Option<Box<Room>> {
        let heights = seen.effects().filter_map(|effect| {
            let (ems, reason) = effect.height.as_ref()?;
            Some(Height {
                ems: *ems,
                is_always: effect.is_always,
                reason: reason.clone(),
            })
        });
        let heights: Vec<Height> = heights.collect();
        let is_tight = !heights.is_empty() && (is_warning || !seen.does(Deed::Scrolls));
        is_tight.then(|| Box::new(Room { heights }))
    }

    /// The rule that leaves too little room for so many lines.
    pub fn lacks(&self, lines: Lines) -> Option<&str> {
        let lacks = |height: &&Height| {
            let lines = match height.is_always {
                true => lines.on_phone,
                false => lines.on_wide,
            };
            let lines = u16::try_from(lines).unwrap_or(u16::MAX);
            f32::from(lines) * LINE > height.ems + 0.5
        };
        let height = self.heights.iter().find(lacks)?;
        Some(&height.reason)
    }
}
