//! The numbers that a card gives to the actions of a step, counted while its draft is made.

/// How many actions and sub-actions a step has so far.
#[derive(Debug, Default)]
pub struct ActionNumbers {
    actions: u64,
    sub_actions: u64,
}

impl ActionNumbers {
    /// Whether a list with this number as its first one goes on with the actions.
    pub fn goes_on(&self, first: u64) -> bool {
        self.actions > 0 && first == self.actions + 1
    }

    /// Counts an action, and returns its number in the card.
    pub fn next(&mut self, is_sub: bool) -> u64 {
        if is_sub {
            self.sub_actions += 1;
            return self.sub_actions;
        }
        self.sub_actions = 0;
        self.actions += 1;
        self.actions
    }
}

/// An action of a page, in the order of the card.
#[derive(Debug)]
pub struct CountedAction {
    pub line: usize,
    /// The list that it is in, counted over the page.
    pub list: usize,
    /// The number that a reader of the page sees.
    pub page: Option<u64>,
    /// The number in the card.
    pub own: u64,
}

impl CountedAction {
    /// Whether the card gives it another number.
    pub fn is_renumbered(&self) -> bool {
        self.page.is_some_and(|page| page != self.own)
    }
}
