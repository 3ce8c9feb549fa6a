//! What `build` writes where nothing else is asked for. Takes a guide, returns its targets.

use super::Targets;
use crate::cache::NO_CACHE;
use crate::format::{ALL, Format, Scope};
use crate::library::Library;

impl Targets<'_> {
    /// What `build` writes where nothing else is asked for.
    pub fn usual(library: &Library) -> Targets<'static> {
        let wanted = &library.guide.print.wanted;
        let is_wanted = |format: &&dyn Format| match wanted.as_slice() {
            [] => format.is_usual(),
            names => names.iter().any(|(name, _)| name == format.name()),
        };
        let formats = ALL.iter().copied();
        Targets {
            languages: library.guide.languages.clone(),
            pairs: Vec::new(),
            formats: formats
                .filter(|format| is_wanted(format) && !format.has(Scope::Pair))
                .collect(),
            print: library.guide.print.clone(),
            cache: &NO_CACHE,
        }
    }
}
