//! How long a text may get. Takes what kind of text it is, returns the number of characters that its place has room for.

/// What kind of text it is, and so how much room it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextKind {
    /// The title of a card: one line on a tile, in a tab of the browser and in the bookmarks of a PDF.
    CardTitle,
    /// The title of a step, of a problem, or of the section on problems.
    StepTitle,
    /// The name of a callout, beside its number.
    CalloutLabel,
    /// The name of a category, role, permission or term.
    Name,
    /// Running text, which wraps.
    Prose,
}

/// The most characters of a text of this kind; nothing if there is no limit.
pub fn characters(kind: TextKind) -> Option<usize> {
    match kind {
        TextKind::CardTitle | TextKind::StepTitle => Some(100),
        TextKind::CalloutLabel => Some(120),
        TextKind::Name => Some(100),
        TextKind::Prose => None,
    }
}

/// The same as a comment for translators.
pub fn comment(kind: TextKind) -> Option<String> {
    characters(kind).map(|most| format!("At most {most} characters"))
}
