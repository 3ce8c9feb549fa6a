//! Rules about what a card says. Takes the library, gives problems. One rule a file; to add one: its file, and its name in [`RULES`].
//!
//! What a rule asks for and which standard asks for it is on the page of its code. The words that a rule looks for are data:
//! `templates/words/<lang>.ftl`.

use std::collections::HashMap;
use std::ops::Range;
use std::sync::{Arc, Mutex};

use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::{Card, Day, Id, Segment, Warning};
use crate::source::{FileId, Sources, Span};
use crate::words::Words;
use crate::workers;
use gather::Piece;
use glossary::Glossary;
use labels::Labels;
use lexicon::Lexicon;
use locate::Located;
use text::Text;

mod clause;
mod gather;
mod lexicon;
mod locate;
mod quote;
mod role;
mod text;

mod alt_text;
mod colour_alone;
mod condition_first;
mod consequence;
mod details;
mod glossary;
mod imperative;
mod injury;
mod labels;
mod link_text;
mod navigation;
mod one_instruction;
mod overdue;
mod passive;
mod personal;
mod personal_data;
mod picture_traces;
mod prohibition;
mod prose_warning;
mod sentence_length;
mod stray_files;
mod unused;
mod weak_warning;

/// What a rule looks at. Each text is read once for all rules.
enum Rule {
    /// The guide as a whole, once.
    Guide(fn(&LintContext<'_>) -> Vec<Diagnostic>),
    /// A card, with all its texts.
    Card(fn(&LintContext<'_>, &Sheet<'_>) -> Vec<Diagnostic>),
    /// One text. A shared one is looked at once, however many cards include it.
    Text(fn(&LintContext<'_>, &Text<'_>) -> Vec<Diagnostic>),
    /// A picture, once, however many cards show it.
    Picture(fn(&LintContext<'_>, &Picture<'_>) -> Vec<Diagnostic>),
}

use Rule::{Card as OfCard, Guide as OfGuide, Picture as OfPicture, Text as OfText};

const RULES: &[Rule] = &[
    OfText(prose_warning::check),
    OfText(injury::check),
    OfText(consequence::check),
    OfText(weak_warning::check),
    OfText(prohibition::check),
    OfText(alt_text::check),
    OfText(colour_alone::check),
    OfText(link_text::check),
    OfCard(link_text::same_words),
    OfText(one_instruction::check),
    OfText(sentence_length::check),
    OfText(passive::check),
    OfText(condition_first::check),
    OfText(imperative::check),
    OfCard(details::check),
    OfCard(overdue::check),
    OfText(personal_data::check),
    OfPicture(personal_data::in_picture),
    OfPicture(picture_traces::check),
    OfGuide(unused::check),
    OfGuide(stray_files::check),
    OfText(labels::check),
    OfText(glossary::check),
    OfText(navigation::check),
];

/// What lies before every rule.
struct LintContext<'a> {
    sources: &'a Sources,
    library: &'a Library,
    lexicon: Lexicon,
    labels: Labels,
    glossary: Glossary<'a>,
    /// Addresses and numbers that are published on purpose.
    published: Vec<String>,
    /// The day on which the guide is checked; without it nothing is overdue.
    today: Option<Day>,
    // Texts of the files that problems are in, each read once.
    texts: Mutex<HashMap<FileId, Arc<str>>>,
}

/// A picture that a card shows.
struct Picture<'a> {
    file: FileId,
    path: &'a str,
    bytes: Vec<u8>,
}

/// A card with its texts.
struct Sheet<'a> {
    card: &'a Card<Segment>,
    pieces: Vec<Piece<'a>>,
}

/// Applies every rule. Without `today`, nothing is overdue.
pub fn check(
    sources: &Sources,
    library: &Library,
    words: &Words,
    today: Option<Day>,
) -> Vec<Diagnostic> {
    let context = LintContext {
        sources,
        library,
        lexicon: Lexicon::new(words, &library.guide.source),
        labels: Labels::new(library),
        glossary: Glossary::new(library),
        published: personal_data::published(library),
        today,
        texts: Mutex::default(),
    };
    let mut problems = context.guide();
    let first = first_includers(&library.cards);
    let of_cards = workers::each(&library.cards, |card| context.card(card, &first));
    let pictures: Vec<&str> = library.pictures.keys().map(String::as_str).collect();
    let of_pictures = workers::each(&pictures, |path| context.picture(path));
    problems.extend(of_cards.into_iter().chain(of_pictures).flatten());
    problems
}

// Which card shows a shared file first: there its texts are looked at.
fn first_includers(cards: &[Card<Segment>]) -> HashMap<FileId, &Id> {
    let mut first = HashMap::new();
    for card in cards {
        let titles = card.sections().map(|step| &step.title);
        for text in titles.chain(card.all_warnings().map(|warning| &warning.avoid)) {
            first.entry(text.home).or_insert(&card.id);
        }
    }
    first
}

impl LintContext<'_> {
    fn guide(&self) -> Vec<Diagnostic> {
        let texts: Vec<Text<'_>> = gather::guide(&self.library.guide)
            .into_iter()
            .map(|(role, segment)| Text::read(role, segment, &self.lexicon))
            .collect();
        let mut problems = Vec::new();
        for rule in RULES {
            match rule {
                OfGuide(rule) => problems.extend(rule(self)),
                OfText(rule) => problems.extend(texts.iter().flat_map(|text| rule(self, text))),
                OfCard(_) | OfPicture(_) => {}
            }
        }
        problems
    }

    fn card(&self, card: &Card<Segment>, first: &HashMap<FileId, &Id>) -> Vec<Diagnostic> {
        let sheet = Sheet {
            card,
            pieces: gather::card(card),
        };
        let is_new =
            |home: FileId| home == card.file || first.get(&home).is_none_or(|id| **id == card.id);
        let new = sheet
            .pieces
            .iter()
            .filter(|(_, segment)| is_new(segment.home));
        let texts: Vec<Text<'_>> = new
            .map(|(role, segment)| Text::read(*role, segment, &self.lexicon))
            .collect();
        let mut problems = Vec::new();
        for rule in RULES {
            match rule {
                OfGuide(_) | OfPicture(_) => {}
                OfCard(rule) => problems.extend(rule(self, &sheet)),
                OfText(rule) => problems.extend(texts.iter().flat_map(|text| rule(self, text))),
            }
        }
        problems
    }

    // A picture that can't be read is SK209.
    fn picture(&self, path: &str) -> Vec<Diagnostic> {
        let Some(file) = self.sources.find(path) else {
            return Vec::new();
        };
        let Ok(bytes) = self.sources.bytes(file) else {
            return Vec::new();
        };
        let picture = Picture { file, path, bytes };
        let rules = RULES.iter().filter_map(|rule| match rule {
            OfPicture(rule) => Some(rule),
            OfGuide(_) | OfCard(_) | OfText(_) => None,
        });
        rules.flat_map(|rule| rule(self, &picture)).collect()
    }

    /// Where some words of a text stand in the source; the whole text when the source writes them otherwise.
    fn place(&self, text: &Text<'_>, words: Range<usize>) -> Span {
        self.stretch(text, text.range(words))
    }

    /// Where a stretch of the plain text stands in the source; the whole text when the source writes it otherwise.
    fn stretch(&self, text: &Text<'_>, range: Range<usize>) -> Span {
        self.exactly(text, range).unwrap_or(text.segment.span)
    }

    /// The same, or `None` when the source writes it otherwise.
    fn exactly(&self, text: &Text<'_>, range: Range<usize>) -> Option<Span> {
        let located = text
            .source
            .get_or_init(|| self.located(text.segment.span, &text.plain));
        within(text.segment.span, located.as_ref()?, range)
    }

    fn located(&self, span: Span, plain: &str) -> Option<Located> {
        Some(Located::new(
            self.source(span.file).get(span.start..span.end)?,
            plain,
        ))
    }

    /// Where the marker of a warning stands: `[!NOTICE]`.
    fn marker(&self, warning: &Warning<Segment>) -> Span {
        let span = warning.span;
        let source = self.source(span.file);
        let marker = source.get(span.start..span.end).and_then(|block| {
            let start = block.find("[!")?;
            Some(start..start + block[start..].find(']')? + 1)
        });
        marker.map_or(span, |marker| {
            Span::new(
                span.file,
                span.start + marker.start..span.start + marker.end,
            )
        })
    }

    fn source(&self, file: FileId) -> Arc<str> {
        let mut texts = self
            .texts
            .lock()
            .expect("no rule panics while it holds the lock");
        texts
            .entry(file)
            .or_insert_with(|| self.sources.text(file).unwrap_or_default().into())
            .clone()
    }
}

fn within(span: Span, located: &Located, range: Range<usize>) -> Option<Span> {
    located
        .place(range)
        .map(|found| Span::new(span.file, span.start + found.start..span.start + found.end))
}
