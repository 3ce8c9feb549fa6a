//! The names of pseudo-classes and pseudo-elements, by what they are about, and of the classes that a page gets from our scripts.

/// Pseudo-elements in which a style sheet can write or paint something.
pub const MADE: &[&str] = &["before", "after", "marker"];
/// Pseudo-elements that hold no words of the page.
pub const OTHERS: &[&str] = &[
    "backdrop",
    "placeholder",
    "selection",
    "file-selector-button",
    "spelling-error",
    "grammar-error",
    "target-text",
    "scroll-marker",
    "scroll-button",
    "checkmark",
    "picker-icon",
];
/// Pseudo-classes that depend on the page alone.
pub const STRUCTURAL: &[&str] = &[
    "root",
    "empty",
    "first-child",
    "last-child",
    "only-child",
    "first-of-type",
    "last-of-type",
    "only-of-type",
];
/// Pseudo-classes that count the elements beside one.
pub const COUNTING: &[&str] = &[
    "nth-child",
    "nth-last-child",
    "nth-of-type",
    "nth-last-of-type",
];
/// Classes that the scripts of the tool give to a page, in a mode of it. Each with the class that the element has before.
pub const STATES: &[(&str, Option<&str>)] = &[("focus", None), ("before-passed", Some("before"))];

/// Whether a selector names such a class.
pub fn depends_on_mode(prelude: &str) -> bool {
    let mut states = STATES.iter();
    states.any(|(name, _)| prelude.contains(&format!(".{name}")))
}
