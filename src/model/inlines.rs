//! One walk over running text, for all who look for something in it.

use super::text::Inline;

/// Whether a walk continues into the words of an inline.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Descend {
    Into,
    Past,
}

/// Visits every inline in reading order, each before its words.
pub fn walk<'a>(inlines: &'a [Inline], visit: &mut impl FnMut(&'a Inline) -> Descend) {
    for inline in inlines {
        if visit(inline) == Descend::Into {
            walk(inline.words(), visit);
        }
    }
}

impl Inline {
    /// The inlines in it. Text and code have none: what they say is their own.
    pub fn words(&self) -> &[Inline] {
        match self {
            Inline::Text(_) | Inline::Code(_) => &[],
            Inline::Ui(words) | Inline::Emphasis(words) => words,
            Inline::Callout { id: _, words } | Inline::Link { target: _, words } => words,
        }
    }
}

/// Whether a text has a link to a target of this sort.
pub fn has_link(inlines: &[Inline], is_sought: impl Fn(&str) -> bool) -> bool {
    let mut found = false;
    walk(inlines, &mut |inline| {
        found |= matches!(inline, Inline::Link { target, words: _ } if is_sought(target));
        Descend::Into
    });
    found
}

/// The words alone, without marks.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    walk(inlines, &mut |inline| {
        match inline {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Ui(_) | Inline::Emphasis(_) => {}
            Inline::Callout { .. } | Inline::Link { .. } => {}
        }
        Descend::Into
    });
    out
}
