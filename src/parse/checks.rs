//! The table `[checks]` of `guide.toml`: which level a guide wants for a code.

use std::collections::BTreeMap;

use serde::Deserialize;
use toml::Spanned;

use crate::codes;
use crate::diag::{Diagnostic, Level, Levels};
use crate::source::{FileId, Span};

/// Codes with the level that each is to have.
pub type Checks = BTreeMap<Spanned<String>, Spanned<Wanted>>;

/// A level by the name that people type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Wanted {
    /// It stops the build.
    Error,
    /// It is told, and stops the build with `--strict`.
    Warn,
    /// It is told.
    Advice,
    /// It is not told.
    Allow,
}

impl Wanted {
    fn level(self) -> Option<Level> {
        match self {
            Wanted::Error => Some(Level::Error),
            Wanted::Warn => Some(Level::Warning),
            Wanted::Advice => Some(Level::Advice),
            Wanted::Allow => None,
        }
    }
}

/// The levels that can be had. A code that nobody knows is a problem, and so is one that keeps the promise and would be lowered.
pub fn levels(checks: Checks, file: FileId, problems: &mut Vec<Diagnostic>) -> Levels {
    let mut levels = Levels::new();
    for (name, wanted) in checks {
        let (span, place) = (Span::new(file, name.span()), Span::new(file, wanted.span()));
        let wanted = wanted.into_inner().level();
        let Some(code) = codes::find(name.get_ref()) else {
            problems.push(unknown(name.get_ref(), span));
            continue;
        };
        match codes::refusal(code, wanted) {
            Some((message, help)) => {
                problems.push(Diagnostic::error(codes::SK003, place, message).help(help))
            }
            None => _ = levels.insert(code, wanted),
        }
    }
    levels
}

fn unknown(name: &str, span: Span) -> Diagnostic {
    let problem = Diagnostic::error(codes::SK003, span, format!("there is no code `{name}`"));
    match codes::near(name) {
        Some(near) => problem.help(format!("did you mean `{}`?", near.0)),
        None => problem.help("`stappenkaart explain` lists all codes"),
    }
}
