//! A problem for a person: what, where, the lines of the source, and what to type instead.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    AnnotationKind, Element, Group, Level as Title, Origin, Patch, Renderer, Snippet,
};
use stappenkaart_say::say;

use super::excerpt::{Excerpt, Patched};
use super::page::SourcePages;
use super::visible;
use crate::diag::{Diagnostic, Label, Level, Place};

/// A problem as text, with the colours of a terminal.
pub fn problem(problem: &Diagnostic, pages: &SourcePages<'_>) -> String {
    let marks = marks(problem, pages);
    let mut group = Group::with_title(
        level(problem.level)
            .primary_title(visible::text(&problem.message))
            .id(problem.code.0),
    );
    for mark in &marks {
        group = group.element(mark.element());
    }
    let path = match &problem.place {
        Place::Path(path) => Some(pages.path(path)),
        Place::Guide => pages.guide(),
        Place::Source(_) => None,
    };
    if let Some(path) = path {
        group = group.element(Origin::path(visible::text(&path).into_owned()));
    }
    let help = problem.help.as_ref().map(|help| visible::text(help));
    let patch = patch(problem, pages);
    if let (Some(help), None) = (&help, &patch) {
        group = group.element(Title::HELP.with_name(say!("help")).message(&**help));
    }
    let mut groups = vec![group];
    if let Some(patch) = patch {
        groups.push(fix(
            help.as_deref().unwrap_or(say!("type this instead")),
            patch,
        ));
    }
    let renderer = Renderer::styled()
        .decor_style(DecorStyle::Ascii)
        .term_width(120);
    let text = renderer.render(&groups);
    marks.iter().fold(text, |text, mark| mark.with_column(text))
}

fn level(level: Level) -> Title<'static> {
    match level {
        Level::Error => Title::ERROR.with_name(say!("error")),
        Level::Warning => Title::WARNING.with_name(say!("warning")),
        Level::Advice => Title::INFO.with_name(say!("advice")),
    }
}

// A marked excerpt with the path above it.
struct MarkedExcerpt {
    path: String,
    label: String,
    kind: AnnotationKind,
    excerpt: Excerpt,
}

fn marks(problem: &Diagnostic, pages: &SourcePages<'_>) -> Vec<MarkedExcerpt> {
    let mark = |label: &Label, kind| {
        let page = pages.page(label.span.file);
        let path = visible::text(&page.path).into_owned();
        MarkedExcerpt {
            path,
            label: visible::text(&label.text).into_owned(),
            kind,
            excerpt: Excerpt::new(&page, label.span),
        }
    };
    match &problem.place {
        Place::Source(label) => std::iter::once(mark(label, AnnotationKind::Primary))
            .chain(
                problem
                    .others
                    .iter()
                    .map(|label| mark(label, AnnotationKind::Context)),
            )
            .collect(),
        Place::Path(_) | Place::Guide => Vec::new(),
    }
}

impl MarkedExcerpt {
    fn element(&self) -> Element<'_> {
        let Excerpt {
            text,
            first_line,
            mark,
            columns: _,
        } = &self.excerpt;
        let annotation = self.kind.span(mark.clone());
        let annotation = if self.label.is_empty() {
            annotation
        } else {
            annotation.label(&*self.label)
        };
        Snippet::source(&**text)
            .path(&*self.path)
            .line_start(*first_line)
            .annotation(annotation)
            .into()
    }

    // The renderer counts the columns of what it shows, and a name such as `<U+202E>` is longer than the character.
    fn with_column(&self, text: String) -> String {
        let Excerpt {
            first_line,
            columns: (real, shown),
            ..
        } = &self.excerpt;
        if real == shown {
            return text;
        }
        text.replacen(
            &format!("{}:{first_line}:{shown}", self.path),
            &format!("{}:{first_line}:{real}", self.path),
            1,
        )
    }
}

fn patch(problem: &Diagnostic, pages: &SourcePages<'_>) -> Option<Patched> {
    let edits = &problem.fix.as_ref()?.edits;
    let span = problem.span()?;
    let file = edits.first()?.span.file;
    // The lines of another file than that of the problem would need their path; the title says enough about them.
    (span.file == file).then(|| Patched::new(&pages.page(file), edits))?
}

fn fix(help: &str, patch: Patched) -> Group<'_> {
    let Patched {
        text,
        first_line,
        edits,
    } = patch;
    let patches = edits
        .into_iter()
        .map(|(range, text)| Patch::new(range, text));
    Group::with_title(Title::HELP.with_name(say!("help")).secondary_title(help)).element(
        Snippet::source(text)
            .line_start(first_line)
            .patches(patches),
    )
}
