//! All cards of a guide, linked: every id unique, every reference resolved, every picture measured.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use crate::codes;
use crate::diag::{Diagnostic, Problems};
use crate::history::History;
use crate::model::{Card, Guide, Id, Segment};
use crate::parse::{self, SharedFiles};
use crate::picture::Size;
use crate::source::{Sources, Span};
use crate::words::Words;
use crate::workers;

mod callouts;
mod drafts;
mod files;
mod flow;
mod fonts;
mod ids;
mod known;
mod link_targets;
mod links;
mod outside;
mod pictures;
mod redirects;
mod references;

pub use drafts::{is_draft, links_to_drafts};
pub use known::KnownFiles;

/// A guide and its cards, sorted by id.
#[derive(Debug)]
pub struct Library {
    pub guide: Guide<Segment>,
    pub cards: Vec<Card<Segment>>,
    /// The size of each picture that a card shows, by its path in the guide.
    pub pictures: BTreeMap<String, Size>,
    /// The size in bytes of each film and file that a card leads to, by its path in the guide.
    pub files: BTreeMap<String, u64>,
    /// What changed in its cards, as it was recorded.
    pub history: History,
}

/// Reads a whole guide. `None` when there is no guide; the problems say why.
pub fn read(sources: &Sources) -> (Option<Library>, Vec<Diagnostic>) {
    read_again(sources, &mut KnownFiles::default())
}

/// The same, without reading again what is known.
pub fn read_again(sources: &Sources, known: &mut KnownFiles) -> (Option<Library>, Vec<Diagnostic>) {
    let Some(file) = sources.find("guide.toml") else {
        return (None, vec![no_guide(sources)]);
    };
    let (guide, problems) = parse::guide(sources, file);
    let mut problems = Problems::from(problems);
    let cards = read_cards(sources, guide.as_ref(), known, &mut problems);
    if cards.is_empty() && problems.is_empty() {
        problems
            .in_guide(codes::SK001, say!("the guide has no cards"))
            .help(say!("make the first one: `stappenkaart add card log-in --title \"Log in\"`; `stappenkaart explain SK001` shows an example"));
    }
    let library = guide.map(|guide| {
        let (library, more) = link(sources, guide, cards, known);
        problems.extend(more);
        library
    });
    (library, problems.into_vec())
}

fn read_cards(
    sources: &Sources,
    guide: Option<&Guide<Segment>>,
    known: &mut KnownFiles,
    problems: &mut Problems,
) -> Vec<Card<Segment>> {
    let mut shared = SharedFiles::new(sources, abbreviations(sources, guide));
    let mut cards = Vec::new();
    for (file, path) in sources.under("cards/") {
        if path.ends_with("/card.md") {
            let (card, more) = known.card(&mut shared, file);
            problems.extend(more);
            cards.extend(card);
        } else if is_stray(path) {
            problems.push(stray(path));
        }
    }
    problems.extend(outside::cards(sources));
    cards
}

// Those that often end a sentence say nothing about one, and neither do those that are words.
fn abbreviations(sources: &Sources, guide: Option<&Guide<Segment>>) -> Vec<String> {
    let Some(guide) = guide else {
        return Vec::new();
    };
    let (words, _) = Words::of_guide(sources);
    let list = |key: &str| words.list(&guide.source, key);
    let ending = [
        list("meaning-last-abbreviations"),
        list("meaning-negations"),
    ]
    .concat();
    let mut inner = list("meaning-abbreviations");
    inner.retain(|word| !ending.contains(word));
    inner
}

// The endings of Markdown, and what an editor makes of them that hides endings.
const CARD_ENDINGS: [&str; 6] = [".md", ".markdown", ".mdx", ".md.txt", ".md.bak", ".md.docx"];

// A file that looks like a card to its author, but would not be published.
fn is_stray(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default().to_lowercase();
    let is_named = name.split('.').next() == Some("card") && name.ends_with(".txt");
    let is_card = CARD_ENDINGS.iter().any(|ending| name.ends_with(ending));
    (is_card || is_named) && !name.starts_with("readme.")
}

fn stray(path: &str) -> Diagnostic {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("cards", path));
    let is_flat = folder == "cards";
    let stem = name.split('.').next().unwrap_or(name);
    let wanted = if is_flat {
        format!("cards/{stem}/card.md")
    } else {
        format!("{folder}/card.md")
    };
    Diagnostic::in_file(
        codes::SK214,
        path,
        say!("`{path}` is not a card, so it is not published"),
    )
    .help(say!("rename it to `{wanted}`, or move it out of `cards/`"))
}

fn no_guide(sources: &Sources) -> Diagnostic {
    Diagnostic::in_file(
        codes::SK001,
        sources.root().display().to_string(),
        say!("there is no `guide.toml` in this folder"),
    )
    .help(say!("type the name of the folder that has it, or make a `guide.toml` with `title`, `source` and `languages`"))
}

/// Links cards into a library. A reference to something unknown is a problem; the library has all cards that could be read.
fn link(
    sources: &Sources,
    mut guide: Guide<Segment>,
    mut cards: Vec<Card<Segment>>,
    known: &mut KnownFiles,
) -> (Library, Vec<Diagnostic>) {
    let mut problems = Problems::new();
    cards.sort_by(|a, b| (&a.id, a.file).cmp(&(&b.id, b.file)));
    drop_twins(sources, &mut cards, &mut problems);
    for card in &mut cards {
        number_callouts(card);
    }
    let by_id: BTreeMap<&str, &Card<Segment>> =
        cards.iter().map(|card| (card.id.as_str(), card)).collect();
    let of_cards = workers::each(&cards, |card| {
        let mut problems = Problems::new();
        references::check(&guide, card, &mut problems);
        links::check(sources, &guide, card, &by_id, &mut problems);
        flow::check(card, &mut problems);
        problems.into_vec()
    });
    problems.extend(of_cards.into_iter().flatten());
    redirects::check(&guide, &cards, &mut problems);
    let pictures = pictures::measured(sources, &guide, &cards, known, &mut problems);
    fonts::check(sources, &guide.theme, &mut problems);
    let files = files::measured(sources, &guide, &cards, &mut problems);
    let (history, more) = History::read(sources);
    problems.extend(more);
    guide.publish.changes = !history.is_empty();
    (
        Library {
            guide,
            cards,
            pictures,
            files,
            history,
        },
        problems.into_vec(),
    )
}

fn drop_twins(sources: &Sources, cards: &mut Vec<Card<Segment>>, problems: &mut Problems) {
    let mut kept: Vec<Card<Segment>> = Vec::with_capacity(cards.len());
    for card in cards.drain(..) {
        let id = &card.id;
        let span = Span::new(card.file, 0..3);
        if !parse::is_id(id.as_str()) {
            let message = say!("the folder `{id}` can't be the id of a card");
            problems.error(codes::SK213, span, message).help(say!(
                "name the folder with lowercase letters, digits and hyphens"
            ));
        }
        match kept.last() {
            Some(first) if first.id == *id => {
                let path = sources.path(first.file);
                problems
                    .error(codes::SK213, span, say!("the card id `{id}` is used twice"))
                    .also(Span::new(first.file, 0..3), say!("first used by `{path}`"))
                    .help(say!("give one of the two folders another name"));
            }
            _ => kept.push(card),
        }
    }
    *cards = kept;
}

// Callouts are numbered in the order in which the step's texts mention them.
fn number_callouts(card: &mut Card<Segment>) {
    for step in card.sections_mut() {
        let order: Vec<Id> = links::mentioned(step).into_iter().cloned().collect();
        for figure in step.figures_mut() {
            figure.callouts.sort_by_key(|callout| {
                let place = order
                    .iter()
                    .position(|id| *id == callout.id)
                    .unwrap_or(usize::MAX);
                (callout.forbidden.is_some(), place, callout.id.clone())
            });
        }
    }
}
