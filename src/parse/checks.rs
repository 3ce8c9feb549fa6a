//! The table `[checks]` of `guide.toml`: which level a guide wants for a code.

use std::collections::BTreeMap;

use serde::Deserialize;
use stappenkaart_say::say;
use toml::Spanned;

use crate::codes;
use crate::diag::{Level, Levels, Problems};
use crate::source::{FileId, Span};

/// Codes with the level that each is to have.
pub type Checks = BTreeMap<Spanned<String>, Spanned<LevelWord>>;

/// A level by the name that people type.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum LevelWord {
    /// It stops the build.
    Error,
    /// It is reported, and stops the build with `--strict`.
    Warn,
    /// It is reported.
    Advice,
    /// It is not reported.
    Allow,
}

impl LevelWord {
    fn level(self) -> Option<Level> {
        match self {
            LevelWord::Error => Some(Level::Error),
            LevelWord::Warn => Some(Level::Warning),
            LevelWord::Advice => Some(Level::Advice),
            LevelWord::Allow => None,
        }
    }
}

/// The possible levels. An unknown code is a problem, and so is lowering a code that keeps the promise.
pub fn levels(checks: Checks, file: FileId, problems: &mut Problems) -> Levels {
    let mut levels = Levels::new();
    for (name, wanted) in checks {
        let (span, place) = (Span::new(file, name.span()), Span::new(file, wanted.span()));
        let wanted = wanted.into_inner().level();
        let Some(code) = codes::find(name.get_ref()) else {
            unknown(name.get_ref(), span, problems);
            continue;
        };
        match codes::refusal(code, wanted) {
            Some((message, help)) => {
                problems.error(codes::SK003, place, message).help(help);
            }
            None => _ = levels.insert(code, wanted),
        }
    }
    levels
}

fn unknown(name: &str, span: Span, problems: &mut Problems) {
    let help = match codes::near(name) {
        Some(near) => say!("did you mean `{}`?", near.0),
        None => say!("`stappenkaart explain` lists all codes").to_owned(),
    };
    problems
        .error(codes::SK003, span, say!("there is no code `{name}`"))
        .help(help);
}
