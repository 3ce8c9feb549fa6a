//! Guides written in Markdown: the fenced blocks of a page are the files of a small guide.

use std::collections::BTreeMap;

use stappenkaart::codes::{DeclaredLevel, declaration};
use stappenkaart::diag::{Diagnostic, Place};
use stappenkaart::source::Sources;

pub const GUIDE: &str = r#"title = "Example guide"
source = "en"
languages = ["en"]

[category.example]
name = "Example"

[role.admin]
name = "administrator"

[permission.reports]
name = "Reports"

[condition.first-login]
ask = "Is this your first time?"
"#;

const FRONT: &str = "---\ntitle: Example\ncategory: example\n---\n\n";
const CARD: &str = "## Save {#save}\n\n1. Click on **Save**. {#save-it}\n";
const SCREEN: &str = r##"<svg xmlns="http://www.w3.org/2000/svg" width="960" height="600" viewBox="0 0 960 600">
<rect width="960" height="600" fill="#eee"/></svg>
"##;

/// A fenced block: the words behind its fence, and its text.
#[derive(Debug, Clone)]
pub struct Fence {
    pub info: String,
    pub text: String,
}

impl Fence {
    /// The path of the file that it holds, if it holds one.
    pub fn path(&self) -> Option<String> {
        let path = self
            .info
            .split_whitespace()
            .nth(1)
            .filter(|word| !word.contains('=') && *word != "raw")?;
        Some(if path == "card.md" {
            "cards/example/card.md".to_owned()
        } else {
            path.to_owned()
        })
    }

    /// The value of `at="..."`.
    pub fn at(&self) -> Option<String> {
        let rest = &self.info[self.info.find("at=\"")? + 4..];
        let mut value = String::new();
        let mut characters = rest.chars();
        while let Some(c) = characters.next() {
            match c {
                '"' => return Some(value),
                '\\' => value.extend(characters.next()),
                c => value.push(c),
            }
        }
        None
    }

    fn file(&self) -> String {
        let raw = self.info.split_whitespace().any(|word| word == "raw");
        let is_card = self.path().is_some_and(|path| path.ends_with("/card.md"));
        if is_card && !raw && !self.text.starts_with("---") {
            format!("{FRONT}{}", self.text)
        } else {
            self.text.clone()
        }
    }
}

/// The fenced blocks of a Markdown text, in order.
pub fn fences(markdown: &str) -> Vec<Fence> {
    let mut fences = Vec::new();
    let mut lines = markdown.split_inclusive('\n');
    while let Some(line) = lines.next() {
        let ticks = line.chars().take_while(|c| *c == '`').count();
        if ticks < 3 {
            continue;
        }
        let close = "`".repeat(ticks);
        let info = line[ticks..].trim().to_owned();
        let text = lines
            .by_ref()
            .take_while(|line| line.trim_end() != close)
            .collect();
        fences.push(Fence { info, text });
    }
    fences
}

/// The guide that some fenced blocks make, with a default for each file that they don't bring.
pub fn guide(fences: &[Fence]) -> (Sources, BTreeMap<String, String>) {
    let mut files = BTreeMap::from([
        ("guide.toml".to_owned(), GUIDE.to_owned()),
        ("cards/example/card.md".to_owned(), format!("{FRONT}{CARD}")),
        ("cards/example/screen.svg".to_owned(), SCREEN.to_owned()),
    ]);
    files.extend(
        fences
            .iter()
            .filter_map(|fence| Some((fence.path()?, fence.file()))),
    );
    files.retain(|_, text| text.trim() != "(no file)");
    (Sources::in_memory(files.clone()), files)
}

/// Where a problem is, as `path:line:column`, `path` or nothing.
pub fn place(problem: &Diagnostic, sources: &Sources) -> String {
    match &problem.place {
        Place::Source(label) => {
            let text = sources.text(label.span.file).unwrap_or_default();
            let before = &text[..label.span.start.min(text.len())];
            let line = before.matches('\n').count() + 1;
            let column = before
                .rsplit('\n')
                .next()
                .unwrap_or_default()
                .chars()
                .count()
                + 1;
            format!("{}:{line}:{column}", sources.path(label.span.file))
        }
        Place::Path(path) => path.clone(),
        Place::Guide => String::new(),
    }
}

/// A code has one level, which is declared once.
pub fn has_the_declared_level(problem: &Diagnostic) {
    match declaration(problem.code).level {
        DeclaredLevel::Always(level) => assert_eq!(
            problem.default, level,
            "{}: {}",
            problem.code.0, problem.message
        ),
        DeclaredLevel::ByGuide => {}
    }
}
