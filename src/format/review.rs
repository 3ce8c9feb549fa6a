//! A translation beside its source, as the templates of the review copy see it. Made by `review`.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{FigureView, LanguageView, TextView, WarningView};

/// A guide in two languages, for a person who knows both. The copy's own words are in the language of the translation.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewView {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    pub guide_title: TextView,
    pub banner: Option<TextView>,
    /// The language of the cards.
    pub source: LanguageView,
    /// The language of the translation.
    pub translation: LanguageView,
    /// "3 of 5 warnings approved".
    pub progress: String,
    /// The warnings whose translation is approved, and all of them.
    pub approved: usize,
    pub total: usize,
    /// How many texts are in each state, those that need the most work first; states without a text are left out.
    pub tally: Vec<TallyView>,
    /// How many texts wait for a person, in addition to warnings that only want a signature.
    pub waiting: usize,
    pub warnings: Vec<ReviewedWarning>,
    /// Cards first, then what they share, then the guide's own texts.
    pub sections: Vec<ReviewSection>,
    /// What the reviewer does with the sheet that comes with the copy.
    pub hand_back: String,
    /// Words of the tool without arguments, by their key in `words/<lang>.ftl`.
    pub words: BTreeMap<String, String>,
    /// "Page {page} of {total}", with these two placeholders.
    pub page_of: String,
}

impl ReviewView {
    /// Every picture that it shows.
    pub fn figures(&self) -> impl Iterator<Item = &FigureView> {
        let parts = self.sections.iter().flat_map(|section| &section.parts);
        parts
            .flat_map(|part| &part.pictures)
            .map(|picture| &picture.figure)
    }
}

/// How far a translation is: `name` as in [`crate::model::State::name`], `word` says it to the reader.
#[derive(Debug, Clone, Serialize)]
pub struct StateView {
    pub name: &'static str,
    pub word: String,
}

#[derive(Debug, Clone, Serialize)]
pub struct TallyView {
    pub state: StateView,
    pub count: usize,
}

/// What is known of a translation in addition to its words.
#[derive(Debug, Clone, Serialize)]
pub struct StandingView {
    /// `None` for a text that is translated, and that is all there is to say.
    pub state: Option<StateView>,
    /// The label that readers see, if they see the source instead of this translation.
    pub fallback: Option<String>,
    /// Whether a machine drafted it.
    pub machine: bool,
    /// What is wrong with it, if it was refused.
    pub doubts: Vec<DoubtView>,
}

/// What the tool finds wrong with a translation. `name` is the word after `--waive`, where a person can waive it; `words` are those
/// of the source or the translation that it is about.
#[derive(Debug, Clone, Serialize)]
pub struct DoubtView {
    pub name: Option<&'static str>,
    pub words: Vec<String>,
}

/// A warning in both languages, to be signed.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewedWarning {
    pub anchor: String,
    /// What is typed after `warnings approve`: `card/warning`.
    pub name: String,
    /// `danger`, `warning`, `caution`, `notice`.
    pub severity: &'static str,
    /// Where it is, from the card inwards; the last one is what it guards.
    pub place: Vec<PlaceView>,
    pub source: WarningView,
    /// As the translator wrote it, whether readers see it or not. Texts without words are not translated.
    pub translation: WarningView,
    pub standing: StandingView,
    /// "Approved by Anna de Vries on 24 November 2026".
    pub approved: Option<String>,
    /// What the signer waived, by the words after `--waive`, and why.
    pub waives: Vec<&'static str>,
    pub reason: Option<String>,
    /// The source as it was when this was translated, where that was reworded since.
    pub earlier: Vec<TextView>,
}

/// A card, a step or an action: its number where it has one ("Step 4"), and its words.
#[derive(Debug, Clone, Serialize)]
pub struct PlaceView {
    pub label: String,
    pub text: TextView,
}

/// The texts of one source file.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewSection {
    pub anchor: String,
    /// From the guide's folder: `shared/log-in.md`.
    pub path: String,
    /// The name of the card or of the guide; what cards share has none.
    pub title: Option<TextView>,
    pub parts: Vec<ReviewPart>,
}

/// A step, or what comes before or after the steps.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewPart {
    pub anchor: String,
    /// "Step 4", in the language of the translation; empty where it has no number.
    pub label: String,
    pub title: Option<TextView>,
    pub pictures: Vec<ReviewPicture>,
    pub rows: Vec<ReviewRow>,
    /// Where its rows are, if cards share it.
    pub elsewhere: Option<ElsewhereView>,
}

/// The part of another section, and the file that it is about.
#[derive(Debug, Clone, Serialize)]
pub struct ElsewhereView {
    pub anchor: String,
    pub path: String,
}

/// A picture as pages show it.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewPicture {
    /// Whose it is, where each language has its own.
    pub language: Option<LanguageView>,
    pub figure: FigureView,
}

/// A text beside its translation.
#[derive(Debug, Clone, Serialize)]
pub struct ReviewRow {
    /// What the text is, in both languages, where a word says it: a signal word, "You see".
    pub lead: Option<LeadView>,
    /// The number of an action.
    pub number: Option<String>,
    /// Whether it says what a picture shows, for readers who can't see it.
    pub picture: bool,
    /// The callout that the text names.
    pub callout: Option<CalloutMark>,
    pub source: TextView,
    /// As the translator wrote it, whether readers see it or not; without words if there is none.
    pub translation: TextView,
    pub standing: StandingView,
    /// The source as it was when this was translated, where that was reworded since.
    pub earlier: Option<TextView>,
    /// The anchor of the warning that it is a text of.
    pub warning: Option<String>,
}

#[derive(Debug, Clone, Serialize)]
pub struct LeadView {
    pub source: String,
    pub translation: String,
}

/// What a callout shows on its picture: a letter, or `None` where it is forbidden.
#[derive(Debug, Clone, Serialize)]
pub struct CalloutMark {
    pub mark: Option<String>,
}
