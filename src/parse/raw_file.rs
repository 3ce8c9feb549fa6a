//! A file of steps. Takes the text of a card or a shared file, returns what is before its first
//! step, and the steps.

use stappenkaart_say::say;

use super::attributes::{self, END, TrailingAttributes, is_id, slug, stray_braces};
use super::fixes;
use super::import_comments::without_import_comments;
use super::inline::visible;
use super::list_indent::check_indents;
use super::markdown::{InlineNode, Node, NodeKind, Swallowed, Swallower};
use super::markdown_tree::nodes;
use super::misread::{line_end, misread};
use super::raw::{HeadingKind, RawFile, RawSection, RawStep, StepHead};
use super::section::SectionReader;
use super::stray_markers::stray_markers;
use super::text::SourceText;
use crate::codes;
use crate::diag::{Diagnostic, Fix, Problems};
use crate::model::{Id, Inline, Segment, plain, to_markdown};
use crate::source::Span;
use crate::suggest::{nearest, suggest};

/// Reads a file. `body` is where its Markdown starts, `head` the name in front of the texts before
/// the first step.
pub fn raw_file(
    source: SourceText<'_>,
    body: usize,
    head: &str,
    problems: &mut Problems,
) -> RawFile {
    let (nodes, lost) = nodes(&source.text[body..], body);
    let nodes = without_import_comments(nodes, source, problems);
    problems.extend(lost.into_iter().map(|lost| swallowed(lost, source)));
    let misread = misread(source.text, &nodes).into_iter();
    problems.extend(misread.map(|misread| {
        let fix = line_end::without(source, &misread.range);
        misread.diagnostic(source.file).fixed_by(fix)
    }));
    check_indents(&nodes, source, problems);
    let (before, mut rest) = nodes.split_at(next_heading(&nodes));
    let head = facts(source, head, before, problems);
    let mut steps: Vec<RawStep> = Vec::new();
    while let Some((heading, more)) = rest.split_first() {
        let (under, after) = more.split_at(next_heading(more));
        let step = step(source, heading, under, problems);
        steps.extend(step);
        rest = after;
    }
    RawFile { head, steps }
}

fn next_heading(nodes: &[Node]) -> usize {
    nodes
        .iter()
        .position(|node| matches!(node.kind, NodeKind::Heading { .. }))
        .unwrap_or(nodes.len())
}

// A section of facts, or what is before the first step of a file: its bullets are not actions.
fn facts(
    source: SourceText<'_>,
    name: &str,
    nodes: &[Node],
    problems: &mut Problems,
) -> RawSection {
    read(source, name, nodes, problems).parts
}

fn section(
    source: SourceText<'_>,
    name: &str,
    nodes: &[Node],
    problems: &mut Problems,
) -> RawSection {
    let mut reader = read(source, name, nodes, problems);
    reader.check_bullets();
    reader.parts
}

fn read<'a>(
    source: SourceText<'a>,
    name: &str,
    nodes: &[Node],
    problems: &'a mut Problems,
) -> SectionReader<'a> {
    let mut reader = SectionReader::new(source, name, problems);
    nodes.iter().for_each(|node| reader.take(node));
    reader
}

fn swallowed(lost: Swallowed, source: SourceText<'_>) -> Diagnostic {
    // The second definition of the same words disappears as well, from its bracket on.
    let line = source.text[..lost.range.start]
        .rfind('\n')
        .map_or(0, |end| end + 1);
    let bracket = source.text[line..lost.range.end].trim_start();
    let is_second = bracket.starts_with('[') && bracket.contains("]:");
    let (by, start) = match lost.by {
        Swallower::Other if is_second => {
            (Swallower::LinkDefinition, lost.range.end - bracket.len())
        }
        by => (by, lost.range.start),
    };
    let range = start..lost.range.end;
    let words = source.at(&range);
    let (message, help) = match by {
        Swallower::LinkDefinition if words.starts_with("[!") => (
            say!(
                "this line disappears: Markdown reads a marker with a colon after it as the definition of a link"
            ),
            say!(
                "type only the marker on this line, such as `> [!NOTICE]`, and start the text on the next line with `> `"
            ),
        ),
        Swallower::LinkDefinition => (
            say!("this line disappears: Markdown reads it as the definition of a link"),
            say!("remove the brackets, or put `\\` before the first one"),
        ),
        Swallower::Other => (
            say!("these words disappear: they are not in any part of the card"),
            say!(
                "in a table, give every row as many cells as the head, and type a `|` within a cell, also in code, as `\\|`; elsewhere, write it as plain text"
            ),
        ),
    };
    let fix = match by {
        Swallower::LinkDefinition if words.starts_with("[!") => words.find("]:").map(|at| {
            let colon = start + at + 1;
            Fix::new(source.span(&(colon..colon + 1)), "")
        }),
        Swallower::LinkDefinition => {
            fixes::replace(source.text, source.span(&(start..start + 1)), "[", "\\[")
        }
        Swallower::Other => None,
    };
    Diagnostic::error(codes::SK107, source.span(&range), message)
        .help(help)
        .fixed_by(fix)
}

fn step(
    source: SourceText<'_>,
    heading: &Node,
    under: &[Node],
    problems: &mut Problems,
) -> Option<RawStep> {
    let NodeKind::Heading {
        level,
        words,
        glued,
    } = &heading.kind
    else {
        return None;
    };
    let heading = Heading {
        level: *level,
        span: source.span(&heading.range),
        source,
    };
    if *glued {
        heading.split(problems);
    }
    stray_markers(words, false, source, problems);
    let mut words = words.clone();
    let attributes = attributes::take(&mut words, source, &["when", "then", "kind"], problems);
    if heading.is_title(under) {
        heading.title_of_card(problems);
        return None;
    }
    let kind = heading.kind(&attributes, under, problems);
    let (title, id) = heading.read(&words, &attributes, problems);
    let section = match kind {
        HeadingKind::About => facts(source, id.as_str(), under, problems),
        HeadingKind::Step | HeadingKind::Troubleshooting | HeadingKind::Problem => {
            section(source, id.as_str(), under, problems)
        }
    };
    let title = Segment {
        id: Id::new(format!("{id}.title")),
        text: title,
        span: heading.span,
        home: source.file,
    };
    Some(RawStep {
        head: StepHead {
            kind,
            id,
            span: heading.span,
            title,
            when: attributes.get("when"),
            then: attributes.get("then").map(attributes::jump),
        },
        section,
    })
}

struct Heading<'a> {
    level: u8,
    span: Span,
    source: SourceText<'a>,
}

impl Heading<'_> {
    // Its title and its id.
    fn read(
        &self,
        words: &[InlineNode],
        attributes: &TrailingAttributes,
        problems: &mut Problems,
    ) -> (Vec<Inline>, Id) {
        let is_stray = stray_braces(words, self.source, problems);
        let range = self.span.start..self.span.end;
        let title = visible(words, &range, self.source, problems);
        let id = match is_stray {
            // Its id may be in the other braces.
            true => Id::new(slug(&plain(&title))),
            false => self.id(attributes, &title, problems),
        };
        (title, id)
    }

    // A heading without the space that makes it one to other tools.
    fn split(&self, problems: &mut Problems) {
        let marks = "#".repeat(self.level.into());
        let end = self.span.start + marks.len();
        let title = self.source.text[end..self.span.end].trim();
        let place = Span { end, ..self.span };
        let message = say!("a heading without a space after its `{marks}`");
        problems
            .error(codes::SK108, self.span, message)
            .help(say!("type a space: `{marks} {title}`"))
            .fixed_by(fixes::replace(
                self.source.text,
                place,
                &marks,
                format!("{marks} "),
            ));
    }

    // The title of the card, as other tools have it: a heading of level 1 without anything to do below it.
    fn is_title(&self, under: &[Node]) -> bool {
        self.level == 1 && under.is_empty()
    }

    fn title_of_card(&self, problems: &mut Problems) {
        let level = self.level;
        problems
            .error(codes::SK108, self.span, say!("a heading of level {level} is not a step"))
            .help(say!(
                "remove it: the title of the card is in the front matter, as `title:`; if it is a step, start it with `## `"
            ));
    }

    fn kind(
        &self,
        attributes: &TrailingAttributes,
        under: &[Node],
        problems: &mut Problems,
    ) -> HeadingKind {
        match (self.level, attributes.get("kind")) {
            (2, Some((kind, _))) if kind.as_str() == "troubleshooting" => {
                HeadingKind::Troubleshooting
            }
            (2, Some((kind, _))) if kind.as_str() == "about" => HeadingKind::About,
            (_, Some((kind, span))) => self.unknown_kind(kind.as_str(), span, problems),
            (2, None) => HeadingKind::Step,
            (3, None) => HeadingKind::Problem,
            (level, None) => {
                let acts = under
                    .iter()
                    .any(|node| matches!(node.kind, NodeKind::List { start: Some(_), .. }));
                // With nothing to do below it, it may be meant as the card's title.
                let fix = acts
                    .then(|| fixes::heading_level(self.source.text, self.span, level))
                    .flatten();
                problems
                    .error(
                        codes::SK108,
                        self.span,
                        say!("a heading of level {level} is not a step"),
                    )
                    .help(say!(
                        "a step starts with `## `; the title of the card is in the front matter"
                    ))
                    .fixed_by(fix);
                HeadingKind::Step
            }
        }
    }

    fn unknown_kind(&self, kind: &str, span: Span, problems: &mut Problems) -> HeadingKind {
        let known: &[&str] = match self.level {
            2 => &["about", "troubleshooting"],
            _ => &[],
        };
        let otherwise = || {
            say!("a section of facts is `## Title {{#id kind=about}}`, and the last section can be `## Title {{#id kind=troubleshooting}}`").into()
        };
        problems
            .error(codes::SK109, span, say!("there is no `kind={kind}` here"))
            .hint(suggest(
                kind,
                span.at_end(kind),
                known.iter().copied(),
                otherwise,
            ));
        match nearest(kind, known.iter().copied()) {
            Some("about") => HeadingKind::About,
            Some(_) => HeadingKind::Troubleshooting,
            None => HeadingKind::Step,
        }
    }

    fn id(&self, attributes: &TrailingAttributes, title: &[Inline], problems: &mut Problems) -> Id {
        match &attributes.id {
            Some((id, span)) if id.as_str() == END => {
                problems
                    .error(
                        codes::SK109,
                        *span,
                        say!("`{END}` can't be the id of a step"),
                    )
                    .help(say!(
                        "`then={END}` means the end of the card; give the step another id"
                    ));
                id.clone()
            }
            Some((id, _)) => id.clone(),
            None => self.proposed_id(attributes, title, problems),
        }
    }

    // Where `(#id)` or `[#id]` is at the end of the title.
    fn id_in_other_brackets(&self) -> Option<Span> {
        let line = self.source.text[self.span.start..self.span.end].trim_end();
        let start = line.rfind(['(', '['])?;
        let inside = line[start + 1..]
            .strip_suffix([')', ']'])?
            .strip_prefix('#')?;
        let (start, end) = (self.span.start + start, self.span.start + line.len());
        is_id(inside).then_some(Span {
            start,
            end,
            ..self.span
        })
    }

    fn proposed_id(
        &self,
        attributes: &TrailingAttributes,
        title: &[Inline],
        problems: &mut Problems,
    ) -> Id {
        let slug = slug(&plain(title));
        let proposal = if slug.is_empty() || slug == END {
            "step".to_owned()
        } else {
            slug
        };
        let text = self.source.text;
        if let Some(id) = self.id_in_other_brackets() {
            let proposal = &text[id.start + 2..id.end - 1];
            problems
                .error(codes::SK108, id, say!("the id of a step is between braces"))
                .help(say!("type `{{#{proposal}}}`"))
                .fix(id, format!("{{#{proposal}}}"));
            return Id::new(proposal);
        }
        let marks = if self.level == 3 { "###" } else { "##" };
        let title = to_markdown(title);
        problems
            .error(codes::SK108, self.span, say!("a step without an id"))
            .help(say!("type `{marks} {title} {{#{proposal}}}`"))
            .fixed_by(fixes::heading_id(text, self.span, attributes, &proposal));
        Id::new(proposal)
    }
}
