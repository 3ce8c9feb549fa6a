//! Includes: `[!INCLUDE [name](file.md)]` in a paragraph of its own. Takes its words, gives what the shared file holds: steps, or
//! blocks for the place where the include stands.

use std::ops::Range;

use super::attributes::{self, Attributes};
use super::blocks::hidden_markers;
use super::card::{RawStep, sections};
use super::figure::resolve;
use super::fixes;
use super::front::split;
use super::invisible::invisible;
use super::markdown::{Word, WordKind};
use super::section::{Page, Piece, Section};
use super::{no_span, unreadable};
use crate::codes;
use crate::diag::Diagnostic;
use crate::model::Block;
use crate::source::{FileId, Span};
use crate::suggest::{did_you_mean, only_near};

/// What a shared file brings in: blocks, and then steps.
pub struct Included {
    pub section: Section,
    pub steps: Vec<RawStep>,
}

const OPENING: &str = "[!INCLUDE";

/// Whether a paragraph is an include.
pub fn is_include(words: &[Word]) -> bool {
    let is = |word: &Word, test: &dyn Fn(&str) -> bool| matches!(&word.kind, WordKind::Text(text) if test(text.trim()));
    let [open, link, close] = words else {
        return false;
    };
    let closes = |text: &str| {
        text == "]"
            || text
                .strip_prefix(']')
                .is_some_and(|rest| rest.trim_start().starts_with('{'))
    };
    is(open, &|text| text == OPENING)
        && matches!(link.kind, WordKind::Link { .. })
        && is(close, &closes)
}

/// A paragraph that is meant as an include and is none.
pub fn mistyped_include(words: &[Word], file: FileId) -> Option<Diagnostic> {
    let Word {
        kind: WordKind::Text(text),
        range,
    } = words.first()?
    else {
        return None;
    };
    let start = text.trim_start().get(..OPENING.len())?;
    if !start.eq_ignore_ascii_case(OPENING) {
        return None;
    }
    let end = words.last().map_or(range.end, |last| last.range.end);
    let target = words.iter().find_map(|word| match &word.kind {
        WordKind::Link { target, .. } => Some(target.as_str()),
        _ => None,
    });
    let target = target.unwrap_or("../../shared/log-in.md");
    let name = target
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".md");
    Some(
        Diagnostic::error(
            codes::SK210,
            Span::new(file, range.start..end),
            "an include that can't be read",
        )
        .help(format!(
            "type it on a line of its own: `[!INCLUDE [{name}]({target})]`"
        )),
    )
}

/// Reads what an include brings in. `None` when the file can't be had; the problems say why.
pub fn include(
    page: Page<'_>,
    words: &[Word],
    range: &Range<usize>,
    problems: &mut Vec<Diagnostic>,
) -> Option<Included> {
    let mut words = words.to_vec();
    let attributes = attributes::take(&mut words, page.text, page.file, &["guards"], problems);
    if let Some((_, span)) = &attributes.id {
        let problem = Diagnostic::error(codes::SK109, *span, "an include has no id");
        problems.push(problem.help("take it away: what is included has ids of its own"));
    }
    let WordKind::Link {
        target,
        words: name,
    } = &words.get(1)?.kind
    else {
        return None;
    };
    let span = Span::new(page.file, range.clone());
    let file = find(page, &plain_name(name), target, span, problems)?;
    if let Some(problem) = too_many(page, span) {
        problems.push(problem);
        return None;
    }
    let before = problems.len();
    let text = match page.setting.sources.text(file) {
        Ok(text) => text,
        Err(error) => {
            problems.push(unreadable(page.setting.sources, file, &error));
            return None;
        }
    };
    let open: Vec<FileId> = page.open.iter().copied().chain([file]).collect();
    let path = page.setting.sources.path(file);
    invisible(&text, file, problems);
    let body = body(&text, file, problems);
    let (section, steps) = sections(
        Page {
            file,
            text: &text,
            open: &open,
            ..page
        },
        body,
        &name_of(path),
        problems,
    );
    match (section.is_empty(), steps.is_empty()) {
        (true, true) if problems.len() == before => problems.push(empty(path, span)),
        (false, false) => problems.push(both(file)),
        (true, _) | (false, true) => {}
    }
    Some(Included {
        section: guarding(section, &attributes, problems),
        steps,
    })
}

/// How deep shared files may include each other, and how often a card may include one.
const DEEPEST: usize = 12;
const MOST: usize = 200;

// Files that include each other twice would double with every level.
fn too_many(page: Page<'_>, span: Span) -> Option<Diagnostic> {
    let count = page.setting.includes.get() + 1;
    page.setting.includes.set(count);
    let message = match page.open.len() {
        depth if depth > DEEPEST => format!("includes that are nested more than {DEEPEST} deep"),
        _ if count > MOST => format!("more than {MOST} includes in one card"),
        _ => return None,
    };
    Some(
        Diagnostic::error(codes::SK210, span, message)
            .help("include the steps themselves, or split the card"),
    )
}

fn plain_name(words: &[Word]) -> String {
    let texts = words.iter().filter_map(|word| match &word.kind {
        WordKind::Text(text) => Some(text.as_str()),
        _ => None,
    });
    texts.collect()
}

fn empty(path: &str, span: Span) -> Diagnostic {
    Diagnostic::error(codes::SK210, span, format!("`{path}` brings nothing in"))
        .help("write a step or a block into it, such as `## Log in {#log-in}` with its actions")
}

// Front matter is the card's. A shared file may begin with comments between the same lines, such as an allow. A heading there
// would pass for one, and its step would be lost.
fn body(text: &str, file: FileId, problems: &mut Vec<Diagnostic>) -> usize {
    let Some((yaml, body)) = split(text) else {
        return 0;
    };
    hidden_markers(text, yaml.clone(), file, problems);
    let is_comment = |line: &str| line.starts_with('#') && !line.starts_with("##");
    let comments = text[yaml.clone()]
        .lines()
        .map(str::trim)
        .all(|line| line.is_empty() || is_comment(line));
    if !comments {
        let problem = Diagnostic::error(
            codes::SK011,
            Span::new(file, yaml),
            "a shared file has no front matter",
        );
        problems.push(problem.help("take its keys away: title and category belong to the cards, and only comments such as `# stappenkaart: allow ...` may stay"));
    }
    body
}

fn both(file: FileId) -> Diagnostic {
    Diagnostic::error(codes::SK108, no_span(file), "a shared file holds steps or blocks, and this one holds both")
        .help("start it with a line such as `## Log in {#log-in}`, or put its blocks in a file of their own")
}

fn find(
    page: Page<'_>,
    name: &str,
    target: &str,
    span: Span,
    problems: &mut Vec<Diagnostic>,
) -> Option<FileId> {
    let sources = page.setting.sources;
    let refuse =
        |message: String, help: String| Diagnostic::error(codes::SK210, span, message).help(help);
    let Some(path) = resolve(sources.path(page.file), target) else {
        problems.push(refuse(
            format!("`{target}` lies outside the guide"),
            "include a file of this guide".into(),
        ));
        return None;
    };
    let Some(file) = sources.find(&path) else {
        if sources.leads_out(&path) {
            problems.push(refuse(
                format!("`{path}` is a link that leads out of the guide"),
                "copy the file into the guide".into(),
            ));
            return None;
        }
        let near = sources
            .under("shared/")
            .map(|(_, path)| path)
            .filter(|path| path.ends_with(".md"));
        let near: Vec<&str> = near.collect();
        let help = did_you_mean(&path, near.iter().copied());
        let help =
            help.unwrap_or_else(|| format!("make the file `{path}`, or include one that exists"));
        let problem = refuse(format!("there is no `{path}` to include as `{name}`"), help);
        problems.push(
            match (
                only_near(&path, near),
                fixes::target(page.text, span, target),
            ) {
                (Some(near), Some(place)) => {
                    problem.fix(place, relative(sources.path(page.file), near))
                }
                _ => problem,
            },
        );
        return None;
    };
    if page.open.contains(&file) {
        problems.push(refuse(
            format!("`{path}` includes itself"),
            "take one of the includes away".into(),
        ));
        return None;
    }
    Some(file)
}

// A path as it is written in the file at `from`; both are paths from the guide's folder.
fn relative(from: &str, to: &str) -> String {
    let from: Vec<&str> = from.split('/').collect();
    let to: Vec<&str> = to.split('/').collect();
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    let up = "../".repeat(from.len() - 1 - common.min(from.len() - 1));
    format!("{up}{}", to[common..].join("/"))
}

// The texts of a shared file that stand in no step are named after the file, so that they are none of the card's own.
fn name_of(path: &str) -> String {
    let stem = path
        .rsplit('/')
        .next()
        .unwrap_or_default()
        .trim_end_matches(".md");
    format!("include-{}", stem.replace('.', "-"))
}

// `guards` behind an include says what its warnings guard here.
fn guarding(
    mut section: Section,
    attributes: &Attributes,
    problems: &mut Vec<Diagnostic>,
) -> Section {
    let Some((target, span)) = attributes.get("guards") else {
        return section;
    };
    let mut found = false;
    for piece in &mut section.pieces {
        match piece {
            Piece::Warning { warning: _, guards } => {
                found = true;
                *guards = Some((target.clone(), span));
            }
            Piece::Block(
                Block::Action(_) | Block::Note(_) | Block::Figure(_) | Block::Outcome(_),
            ) => {}
            Piece::Block(Block::Text(_) | Block::Table(_)) => {}
        }
    }
    if !found {
        let problem = Diagnostic::error(
            codes::SK112,
            span,
            "nothing that is included here is a warning",
        );
        problems.push(
            problem.help("take `guards` away: a shared step says itself what its warnings guard"),
        );
    }
    section
}
