//! What style rules do to elements.

/// Some deeds, to know at once that a rule does none of them.
#[derive(Debug, Clone, Copy, Default)]
pub struct DeedSet(u32);

impl DeedSet {
    pub fn add(&mut self, deed: Deed) {
        self.0 |= 1 << deed as u32;
    }

    pub fn has(self, deed: Deed) -> bool {
        self.0 & 1 << deed as u32 != 0
    }
}

/// What a declaration does to its element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Deed {
    /// Its words can't be seen.
    Hides,
    /// Its words are struck through.
    Strikes,
    /// Its words are shown in another order than they are written.
    Scrambles,
    /// What sticks out of it is cut off.
    Clips,
    /// What does not fit into it can be scrolled to.
    Scrolls,
    /// The page can't be scrolled down, if it is that of the whole page.
    Freezes,
    /// Its words are on one line.
    Unwraps,
    /// Its words are on as many lines as they need.
    Wraps,
    /// What is in it may be made smaller than its words. Hides only where that clips.
    Collapses,
    /// It may be smaller than its words. Hides only together with `Clips`.
    Limits,
    /// What is in it is displayed from its end to its start.
    Reverses,
    /// It is displayed before or after others than in the page.
    Reorders,
    /// It is displayed away from its place, by more than some lines.
    Displaces,
    /// It is displayed beside what follows it.
    Floats,
    /// It is displayed anywhere on what holds it.
    Lifts,
    /// It is displayed anywhere on the screen.
    Fixes,
    /// It stays on the screen while what follows it is scrolled, and that goes below it.
    Sticks,
    /// What is in it is side by side.
    SideBySide,
    /// What would be side by side in it is one below the other.
    Stacks,
    /// It leaves room beside it.
    Narrows,
    /// What is lifted in it stays on it.
    Holds,
    /// It is as high as what holds it.
    SpreadsDown,
    /// It is made as high as a screen, or nearly.
    Towers,
    /// It is as wide as what holds it.
    SpreadsAcross,
    /// What is around it can't be seen.
    Floods,
    /// What is below it can't be seen.
    Paints,
    /// It covers nothing: it is below, thin or hardly there.
    Yields,
    /// It is not displayed, so it covers nothing.
    Vanishes,
    /// It is displayed, also where another rule or the markup hides it.
    Shows,
    /// It has something that the page does not have.
    Adds,
}
