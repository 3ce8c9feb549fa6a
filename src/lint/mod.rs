//! Rules about what a card says. Takes the library, returns problems. One rule a file; to add one: its file, and its name in [`RULES`].
//!
//! What a rule asks for and which standard asks for it is on the page of its code. The words that a rule looks for are data:
//! `templates/words/<lang>.ftl`.

use std::collections::{BTreeSet, HashMap};
use std::sync::Mutex;

use crate::diag::Diagnostic;
use crate::library::Library;
use crate::model::{Card, Day, Id, Segment};
use crate::source::{FileId, Sources};
use crate::words::Words;
use crate::workers;
use avoided_words::AvoidedWords;
use declared_labels::DeclaredLabels;
use lexicon::Lexicon;
use rule::{LintCard, LintContext, LintPicture, LintRule};
use text::LintText;

mod avoided_words;
mod clause;
mod declared_labels;
mod forbids;
mod gather;
mod lexicon;
mod locate;
mod proposed_warning;
mod quote;
mod role;
mod rule;
mod signs;
mod text;
mod words;

mod alt_text;
mod bold_emphasis;
mod choosing;
mod colour_alone;
mod condition_first;
mod consequence;
mod details;
mod glossary;
mod imperative;
mod injury;
mod labels;
mod late_warning;
mod link_text;
mod listed_commands;
mod navigation;
mod one_instruction;
mod overdue;
mod passive;
mod personal;
mod personal_data;
mod picture_traces;
mod prohibition;
mod prose_structure;
mod prose_warning;
mod sentence_length;
mod stray_files;
mod unused;
mod weak_warning;

use LintRule::{Card as OfCard, Guide as OfGuide, Picture as OfPicture, Text as OfText};

const RULES: &[LintRule] = &[
    OfText(prose_warning::check),
    OfText(prose_structure::check),
    OfText(injury::check),
    OfText(consequence::check),
    OfText(weak_warning::check),
    OfText(prohibition::check),
    OfCard(late_warning::check),
    OfText(alt_text::check),
    OfText(colour_alone::check),
    OfText(link_text::check),
    OfCard(link_text::same_words),
    OfText(choosing::check),
    OfCard(choosing::of_text),
    OfCard(listed_commands::check),
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
    OfText(bold_emphasis::check),
    OfText(glossary::check),
    OfText(navigation::check),
];

/// Applies every rule. Without `today`, nothing is overdue. What the files in `broken` use is unknown.
pub fn check(
    sources: &Sources,
    library: &Library,
    words: &Words,
    today: Option<Day>,
    broken: &BTreeSet<FileId>,
) -> Vec<Diagnostic> {
    let context = LintContext {
        sources,
        library,
        lexicon: Lexicon::new(words, &library.guide.source),
        labels: DeclaredLabels::new(library),
        glossary: AvoidedWords::new(library),
        published: personal_data::published(library),
        today,
        knows_all_uses: broken.is_empty() && reads_all_cards(sources, library),
        texts: Mutex::default(),
    };
    let mut problems = check_guide(&context);
    let first = first_includers(&library.cards);
    let of_cards = workers::each(&library.cards, |card| check_card(&context, card, &first));
    let pictures: Vec<&str> = library.pictures.keys().map(String::as_str).collect();
    let of_pictures = workers::each(&pictures, |path| check_picture(&context, path));
    problems.extend(of_cards.into_iter().chain(of_pictures).flatten());
    problems
}

fn reads_all_cards(sources: &Sources, library: &Library) -> bool {
    let written = sources
        .under("cards/")
        .filter(|(_, path)| path.ends_with("/card.md"));
    written.count() == library.cards.len()
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

fn check_guide(context: &LintContext<'_>) -> Vec<Diagnostic> {
    let texts: Vec<LintText<'_>> = gather::guide(&context.library.guide)
        .into_iter()
        .map(|(role, segment)| LintText::read(role, segment, &context.lexicon))
        .collect();
    let mut problems = Vec::new();
    for rule in RULES {
        match rule {
            OfGuide(rule) => problems.extend(rule(context)),
            OfText(rule) => problems.extend(texts.iter().flat_map(|text| rule(context, text))),
            OfCard(_) | OfPicture(_) => {}
        }
    }
    problems
}

fn check_card(
    context: &LintContext<'_>,
    card: &Card<Segment>,
    first: &HashMap<FileId, &Id>,
) -> Vec<Diagnostic> {
    let whole = LintCard {
        card,
        texts: gather::card(card),
    };
    let is_new =
        |home: FileId| home == card.file || first.get(&home).is_none_or(|id| **id == card.id);
    let new = whole
        .texts
        .iter()
        .filter(|(_, segment)| is_new(segment.home));
    let texts: Vec<LintText<'_>> = new
        .map(|(role, segment)| LintText::read(*role, segment, &context.lexicon))
        .collect();
    let mut problems = Vec::new();
    for rule in RULES {
        match rule {
            OfGuide(_) | OfPicture(_) => {}
            OfCard(rule) => problems.extend(rule(context, &whole)),
            OfText(rule) => problems.extend(texts.iter().flat_map(|text| rule(context, text))),
        }
    }
    problems
}

// A picture that can't be read is SK209.
fn check_picture(context: &LintContext<'_>, path: &str) -> Vec<Diagnostic> {
    let Some(file) = context.sources.find(path) else {
        return Vec::new();
    };
    let Ok(bytes) = context.sources.bytes(file) else {
        return Vec::new();
    };
    let picture = LintPicture { file, path, bytes };
    let rules = RULES.iter().filter_map(|rule| match rule {
        OfPicture(rule) => Some(rule),
        OfGuide(_) | OfCard(_) | OfText(_) => None,
    });
    rules.flat_map(|rule| rule(context, &picture)).collect()
}
