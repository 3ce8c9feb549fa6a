//! What is wrong, where, and what to type instead. Every stage gives `Diagnostic`s; only `cli/report.rs` prints them.

use std::collections::BTreeMap;

use crate::source::Span;

/// One problem, in the words of the person who has to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub level: Level,
    /// The level that the rule itself gives it, before anybody had a say in it.
    pub default: Level,
    /// Lowercase, no full stop, names in backticks.
    pub message: String,
    pub place: Place,
    /// Further places that explain the first one, also in other files.
    pub others: Vec<Label>,
    /// What to type instead.
    pub help: Option<String>,
    /// The same for `check --fix`, where it can't change what the text means.
    pub fix: Option<Fix>,
}

/// What can be typed without a person: all of it, or nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fix {
    /// One or more; they don't overlap.
    pub edits: Vec<Edit>,
}

/// A text in the place of another. An empty stretch is a place to insert at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edit {
    pub span: Span,
    /// Its lines end with `\n`, whatever those of the file end with.
    pub text: String,
}

/// Where a problem is. What stops a whole file or guide is read first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the guide as a whole.
    Guide,
    /// In a file that the tool wrote, or one without text; the path as the user would type it.
    Path(String),
    /// In a source file; the text stands beside the marked words and may be empty.
    Source(Label),
}

/// A marked stretch of a source file with a word on it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Label {
    pub span: Span,
    pub text: String,
}

/// How bad it is. An error stops the build.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    Error,
    Warning,
    Advice,
}

/// What people want some codes to be: a level, or `None` to hear nothing of it.
pub type Levels = BTreeMap<Code, Option<Level>>;

/// The stable name of a rule, such as `SK101`. Its page is `book/src/codes/SK101.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl Diagnostic {
    /// An error at a place in a source file.
    pub fn error(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(
            code,
            Level::Error,
            Place::Source(Label {
                span,
                text: String::new(),
            }),
            message.into(),
        )
    }

    /// Something at a place in a source file that a reader may trip over.
    pub fn warning(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, span, message).level(Level::Warning)
    }

    /// Something at a place in a source file that reads better otherwise.
    pub fn advice(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, span, message).level(Level::Advice)
    }

    /// An error in a file that the tool wrote.
    pub fn in_file(code: Code, path: impl Into<String>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(code, Level::Error, Place::Path(path.into()), message.into())
    }

    /// An error in the guide as a whole.
    pub fn in_guide(code: Code, message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(code, Level::Error, Place::Guide, message.into())
    }

    fn at(code: Code, level: Level, place: Place, message: String) -> Diagnostic {
        Diagnostic {
            code,
            level,
            default: level,
            message,
            place,
            others: Vec::new(),
            help: None,
            fix: None,
        }
    }

    /// The same problem at the level that its rule gives it.
    pub fn level(self, level: Level) -> Diagnostic {
        Diagnostic {
            level,
            default: level,
            ..self
        }
    }

    /// The same problem at the level that a person wants for it.
    pub fn wanted(self, level: Level) -> Diagnostic {
        Diagnostic { level, ..self }
    }

    /// Says beside the marked words what they are.
    pub fn label(mut self, text: impl Into<String>) -> Diagnostic {
        if let Place::Source(label) = &mut self.place {
            label.text = text.into();
        }
        self
    }

    /// Says what to type instead.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        self.help = Some(help.into());
        self
    }

    /// Says what `check --fix` may type in the place of `span`. Called again, it adds an edit to the same fix.
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        let fix = self.fix.get_or_insert_with(|| Fix { edits: Vec::new() });
        fix.edits.push(Edit {
            span,
            text: text.into(),
        });
        self
    }

    /// Marks a further place.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.others.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// Where the problem is in a source file, if it is in one.
    pub fn span(&self) -> Option<Span> {
        match &self.place {
            Place::Source(label) => Some(label.span),
            Place::Path(_) | Place::Guide => None,
        }
    }
}

/// Sorts problems as an editor reads them: by file, by place, by code; the same problem twice is one.
pub fn in_order(mut diagnostics: Vec<Diagnostic>) -> Vec<Diagnostic> {
    diagnostics.sort_by(|a, b| {
        (&a.place, a.level, a.code, &a.message).cmp(&(&b.place, b.level, b.code, &b.message))
    });
    diagnostics.dedup();
    diagnostics
}

/// Whether any of these stops the build.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics
        .iter()
        .any(|diagnostic| diagnostic.level == Level::Error)
}
