//! What is wrong, where, and what to type instead. Every stage returns `Diagnostic`s; only `cli/report.rs` prints them.

use std::collections::BTreeMap;

use crate::source::{Sources, Span};

/// One problem, in the words of the person who has to fix it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub level: Level,
    /// The level that its rule sets, before the guide or the command line changes it.
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

impl Fix {
    /// A fix of one edit.
    pub fn new(span: Span, text: impl Into<String>) -> Fix {
        Fix {
            edits: vec![Edit {
                span,
                text: text.into(),
            }],
        }
    }
}

/// What to type instead: in words, and as a fix where nothing else can be meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hint {
    pub help: String,
    pub fix: Option<Fix>,
}

/// Where a problem is. Problems of a whole guide or file come first.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the guide as a whole.
    Guide,
    /// In a file that the tool wrote, or one without text; the path as the user would type it.
    Path(String),
    /// In a source file; the text is beside the marked words and may be empty.
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

impl Level {
    /// Its word in output for programs.
    pub fn name(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Advice => "advice",
        }
    }
}

/// The wanted levels of some codes: a level, or `None` to hide the problem.
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

    /// Something at a place in a source file that may confuse a reader.
    pub fn warning(code: Code, span: Span, message: impl Into<String>) -> Diagnostic {
        Diagnostic::error(code, span, message).level(Level::Warning)
    }

    /// Something at a place in a source file that could be written better.
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

    /// Its file, as a path from the guide's folder; empty where it is in none.
    pub fn path<'a>(&'a self, sources: &'a Sources) -> &'a str {
        match &self.place {
            Place::Source(label) => sources.path(label.span.file),
            Place::Path(path) => path,
            Place::Guide => "",
        }
    }

    /// The same problem at the level that its rule sets.
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
        Reported(&mut self).label(text);
        self
    }

    /// Says what to type instead.
    pub fn help(mut self, help: impl Into<String>) -> Diagnostic {
        Reported(&mut self).help(help);
        self
    }

    /// Says what `check --fix` may type in the place of `span`. Called again, it adds an edit to the same fix.
    pub fn fix(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        Reported(&mut self).fix(span, text);
        self
    }

    /// As [`Diagnostic::fix`], where it depends on the source whether there is a safe fix.
    pub fn fixed_by(mut self, fix: Option<Fix>) -> Diagnostic {
        Reported(&mut self).fixed_by(fix);
        self
    }

    /// Says what to type instead, and adds the fix that does so if there is one.
    pub fn hint(mut self, hint: Hint) -> Diagnostic {
        Reported(&mut self).hint(hint);
        self
    }

    /// Marks a further place.
    pub fn also(mut self, span: Span, text: impl Into<String>) -> Diagnostic {
        Reported(&mut self).also(span, text);
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

/// Problems in the order in which they were found. One expression reports a problem in full:
/// `problems.error(codes::SK109, span, "a second id").help("keep one `#id`")`.
#[derive(Debug, Clone, Default)]
pub struct Problems(Vec<Diagnostic>);

/// A problem that is among the [`Problems`] already; what is said about it is added there.
pub struct Reported<'a>(&'a mut Diagnostic);

impl Problems {
    /// No problems yet.
    pub fn new() -> Problems {
        Problems::default()
    }

    /// As [`Diagnostic::error`].
    pub fn error(&mut self, code: Code, span: Span, message: impl Into<String>) -> Reported<'_> {
        self.push(Diagnostic::error(code, span, message))
    }

    /// As [`Diagnostic::warning`].
    pub fn warning(&mut self, code: Code, span: Span, message: impl Into<String>) -> Reported<'_> {
        self.push(Diagnostic::warning(code, span, message))
    }

    /// As [`Diagnostic::advice`].
    pub fn advice(&mut self, code: Code, span: Span, message: impl Into<String>) -> Reported<'_> {
        self.push(Diagnostic::advice(code, span, message))
    }

    /// As [`Diagnostic::in_file`].
    pub fn in_file(
        &mut self,
        code: Code,
        path: impl Into<String>,
        message: impl Into<String>,
    ) -> Reported<'_> {
        self.push(Diagnostic::in_file(code, path, message))
    }

    /// As [`Diagnostic::in_guide`].
    pub fn in_guide(&mut self, code: Code, message: impl Into<String>) -> Reported<'_> {
        self.push(Diagnostic::in_guide(code, message))
    }

    /// Adds a problem that another module made.
    pub fn push(&mut self, problem: Diagnostic) -> Reported<'_> {
        self.0.push(problem);
        Reported(self.0.last_mut().expect("a problem was just added"))
    }

    /// The problems in the order in which they were found.
    pub fn iter(&self) -> std::slice::Iter<'_, Diagnostic> {
        self.0.iter()
    }

    /// As [`Problems::iter`], to be changed.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, Diagnostic> {
        self.0.iter_mut()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// All of them, to be read only.
    pub fn into_vec(self) -> Vec<Diagnostic> {
        self.0
    }
}

impl Extend<Diagnostic> for Problems {
    fn extend<I: IntoIterator<Item = Diagnostic>>(&mut self, problems: I) {
        self.0.extend(problems);
    }
}

impl FromIterator<Diagnostic> for Problems {
    fn from_iter<I: IntoIterator<Item = Diagnostic>>(problems: I) -> Problems {
        Problems(problems.into_iter().collect())
    }
}

impl From<Vec<Diagnostic>> for Problems {
    fn from(problems: Vec<Diagnostic>) -> Problems {
        Problems(problems)
    }
}

impl Reported<'_> {
    /// As [`Diagnostic::label`].
    pub fn label(self, text: impl Into<String>) -> Self {
        if let Place::Source(label) = &mut self.0.place {
            label.text = text.into();
        }
        self
    }

    /// As [`Diagnostic::help`].
    pub fn help(self, help: impl Into<String>) -> Self {
        self.0.help = Some(help.into());
        self
    }

    /// As [`Diagnostic::fix`].
    pub fn fix(self, span: Span, text: impl Into<String>) -> Self {
        self.fixed_by(Some(Fix::new(span, text)))
    }

    /// As [`Diagnostic::fixed_by`].
    pub fn fixed_by(self, fix: Option<Fix>) -> Self {
        if let Some(fix) = fix {
            let known = self.0.fix.get_or_insert_with(|| Fix { edits: Vec::new() });
            known.edits.extend(fix.edits);
        }
        self
    }

    /// As [`Diagnostic::hint`].
    pub fn hint(self, hint: Hint) -> Self {
        self.help(hint.help).fixed_by(hint.fix)
    }

    /// As [`Diagnostic::also`].
    pub fn also(self, span: Span, text: impl Into<String>) -> Self {
        self.0.others.push(Label {
            span,
            text: text.into(),
        });
        self
    }

    /// As [`Diagnostic::level`].
    pub fn level(self, level: Level) -> Self {
        self.0.level = level;
        self.0.default = level;
        self
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
