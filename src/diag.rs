//! What is wrong, where, and what to type instead. Every stage gives `Diagnostic`s; only `cli/report.rs` prints them.

use crate::source::Span;

/// One problem, in the words of the person who has to mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub level: Level,
    /// Lowercase, no full stop, names in backticks.
    pub message: String,
    pub place: Place,
    /// Further places that explain the first one, also in other files.
    pub others: Vec<Label>,
    /// What to type instead.
    pub help: Option<String>,
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

/// The stable name of a rule, such as `SK101`. Its page is `book/src/codes/SK101.md`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Code(pub &'static str);

impl Diagnostic {
    /// An error at a place in a source file.
    pub fn error(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::at(code, Level::Error, Place::Source(Label { span, text: String::new() }), message.into())
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
        Diagnostic { code, level, message, place, others: Vec::new(), help: None }
    }

    /// The same problem at another level.
    pub fn level(mut self, level: Level) -> Diagnostic {
        self.level = level;
        self
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

    /// Marks a further place.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        self.others.push(Label { span, text: text.into() });
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
    diagnostics.sort_by(|a, b| (&a.place, a.level, a.code, &a.message).cmp(&(&b.place, b.level, b.code, &b.message)));
    diagnostics.dedup();
    diagnostics
}

/// Whether any of these stops the build.
pub fn any_error(diagnostics: &[Diagnostic]) -> bool {
    diagnostics.iter().any(|diagnostic| diagnostic.level == Level::Error)
}
