//! A card as the templates see it: numbers given, words chosen, callouts lettered. Made from an edition by `present`.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::ColumnAlignment;

mod attachment;
mod beside;
mod branch;
mod changes;
mod details;
mod facts;
mod printed;
mod requirement;
mod site;
mod step_walk;
mod warnings;

pub use attachment::*;
pub use beside::*;
pub use branch::*;
pub use changes::*;
pub use details::*;
pub use facts::*;
pub use printed::*;
pub use requirement::*;
pub use site::*;
pub use warnings::*;

/// A card in one language, ready for a template.
#[derive(Debug, Clone, Serialize)]
pub struct CardView {
    pub id: String,
    #[serde(flatten)]
    pub page: PageView,
    pub title: TextView,
    #[serde(flatten)]
    pub details: DetailsView,
    pub goal: Vec<TextView>,
    /// Roles first, then permissions: those of the card and, rolled up, those of its steps.
    pub roles: Vec<RequirementView>,
    pub permissions: Vec<RequirementView>,
    pub warnings: Vec<WarningView>,
    pub notes: Vec<NoteView>,
    pub steps: Vec<StepView>,
    pub outcomes: Vec<OutcomeView>,
    pub troubleshooting: Option<TroubleshootingView>,
    /// The terms of the guide that its texts link to, as `#` and their anchor.
    pub terms: Vec<TermView>,
    /// Every warning of the card in reading order, for a "safety first" summary with links to where each is.
    pub warning_links: Vec<WarningLink>,
    /// The published files of this card in this language: key (`checklist.pdf`) to file name within the card's folder.
    pub files: BTreeMap<String, String>,
    /// Those of these files that have words for a link.
    pub links: Vec<FileLink>,
    /// Those that are for programs: no link leads a reader there.
    pub alternates: Vec<AlternateView>,
    /// What leads from paper to its page, where the guide says its address.
    pub printed: Option<PrintedView>,
    /// "Page {page} of {total}", with these two placeholders, in the edition's language.
    pub page_of: String,
    /// "1 warning in this card", or `None`.
    pub warnings_label: Option<String>,
    /// Whether any text of this edition is shown in the source's language because it has no translation.
    pub has_fallback: bool,
    /// What changed, newest first, as it was recorded.
    pub changes: Vec<RevisionView>,
    /// Where readers report what is wrong with it, where the guide says so.
    pub feedback: Option<String>,
    /// Changes when the source changes before the first step or after the last one: ticks on a page are kept under it.
    pub fingerprint: String,
}

/// What every page has.
#[derive(Debug, Clone, Serialize)]
pub struct PageView {
    /// BCP 47.
    pub lang: String,
    /// `ltr` or `rtl`.
    pub dir: &'static str,
    /// The address of the site, with a slash at its end, where the guide names it.
    pub url: Option<String>,
    /// The language for readers of none of the others: the one of the source, if the site has it.
    pub default: String,
    /// Whether it is in its language: its title and at least half of its texts or cards are.
    pub translated: bool,
    /// The language of the page that search engines should show: of this one, or of the one that it repeats.
    pub original: String,
    /// Whether its language is made by code, for tests: no search engine should show it.
    pub pseudo: bool,
    pub guide_title: TextView,
    pub logo: Option<LogoView>,
    pub banner: Option<TextView>,
    /// The help center that fragments are pasted into.
    pub host: &'static str,
    /// The feed of what changed in its language, from the site's root.
    pub feed: Option<String>,
    /// Whether browsers keep the pages of its language.
    pub offline: bool,
    /// The same page in every language, this one included, in the guide's order.
    pub languages: Vec<LanguageView>,
    /// Words of the tool without arguments, by their key in `words/<lang>.ftl`.
    pub words: BTreeMap<String, String>,
}

impl CardView {
    /// Its steps without the sections of facts among them.
    pub fn numbered(&self) -> impl Iterator<Item = &StepView> {
        self.steps.iter().filter(|step| step.number.is_some())
    }

    /// Its steps, and then the problems of its troubleshooting.
    pub fn sections(&self) -> impl Iterator<Item = &StepView> {
        self.steps.iter().chain(
            self.troubleshooting
                .iter()
                .flat_map(|troubleshooting| &troubleshooting.problems),
        )
    }
}

/// What to do when it did not work. The problems are steps without a number: their title is what the reader sees.
#[derive(Debug, Clone, Serialize)]
pub struct TroubleshootingView {
    pub anchor: String,
    pub title: TextView,
    pub intro: Vec<TextView>,
    pub problems: Vec<StepView>,
}

/// A term of the guide with its meaning.
#[derive(Debug, Clone, Serialize)]
pub struct TermView {
    pub anchor: String,
    pub name: TextView,
    pub definition: TextView,
}

/// A text: runs of words with their marks.
#[derive(Debug, Clone, Serialize)]
pub struct TextView {
    /// The id of its segment.
    pub id: String,
    pub runs: Vec<RunView>,
    /// The words alone.
    pub plain: String,
    /// The language of the words where it is not the edition's: put it on the element (WCAG 2.2, 3.1.2).
    pub lang: Option<String>,
    /// `ltr` or `rtl`, where `lang` is given.
    pub dir: Option<&'static str>,
    /// The words that mark a missing translation ("not yet translated: shown in Dutch"), where it is missing.
    pub fallback: Option<String>,
}

/// A piece of a text.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum RunView {
    Text {
        text: String,
    },
    /// A label of the user interface.
    Ui {
        runs: Vec<RunView>,
        lang: Option<String>,
    },
    /// The sign between two labels of a path, with the words around it: "Settings > Users".
    Then {
        text: &'static str,
    },
    Emphasis {
        runs: Vec<RunView>,
    },
    Code {
        text: String,
        /// The keys of a keyboard that it is, if it is that.
        keys: Vec<String>,
    },
    /// Words tied to a callout. `mark` is the letter in the figure, `None` for a forbidden callout; `target` is the callout's anchor.
    Callout {
        id: String,
        mark: Option<String>,
        target: String,
        anchor: String,
        runs: Vec<RunView>,
    },
    Link {
        href: String,
        runs: Vec<RunView>,
        /// What paper prints after it: "card Replace the toner, step 2", "example.com/help".
        place: Option<String>,
    },
}

#[derive(Debug, Clone, Serialize)]
pub struct NoteView {
    /// `important`, `note`, `tip`.
    pub severity: &'static str,
    /// "Good to know".
    pub word: String,
    /// The question of its condition: "First time here?".
    pub when: Option<TextView>,
    pub body: Vec<TextView>,
}

#[derive(Debug, Clone, Serialize)]
pub struct OutcomeView {
    pub body: Vec<TextView>,
}

#[derive(Debug, Clone, Serialize)]
pub struct StepView {
    pub id: String,
    pub anchor: String,
    /// `None` for a problem and for a section of facts.
    pub number: Option<usize>,
    /// "Step 3"; empty for a problem.
    pub label: String,
    pub title: TextView,
    pub when: Option<TextView>,
    /// Where a reader only comes to it by a choice.
    pub branch: Option<BranchView>,
    /// The step that a reader was at before, by its index; with other ways before it, the step with the choice between them.
    pub back: Option<usize>,
    /// What this step needs in addition to what the whole card needs.
    pub requires: Vec<RequirementView>,
    pub warnings: Vec<WarningView>,
    pub blocks: Vec<BlockView>,
    /// Where the reader continues, if not at the next step.
    pub then: Option<JumpView>,
    /// For a layout that sets the figures beside the other blocks. `None` where a figure is between two others, which it belongs to.
    pub beside: Option<BesideView>,
    /// As in [`CardView::feedback`], for this step.
    pub feedback: Option<String>,
    /// Changes when its texts in the source change: ticks on a page are kept under it. The same in every language.
    pub fingerprint: String,
}

/// A part of a step, in the author's order.
#[derive(Debug, Clone, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum BlockView {
    Action(ActionView),
    Note(NoteView),
    Figure(FigureView),
    Outcome(OutcomeView),
    Text { text: TextView },
    Table(TableView),
    Facts(FactListView),
    Code(CodeView),
}

impl BlockView {
    /// Its figure, if it is one.
    pub fn figure(&self) -> Option<&FigureView> {
        match self {
            BlockView::Figure(figure) => Some(figure),
            _ => None,
        }
    }
}

/// Every row has as many cells as the head.
#[derive(Debug, Clone, Serialize)]
pub struct TableView {
    pub columns: Vec<ColumnAlignment>,
    pub head: Vec<TextView>,
    pub rows: Vec<Vec<TextView>>,
}

#[derive(Debug, Clone, Serialize)]
pub struct ActionView {
    pub id: String,
    pub anchor: String,
    /// Within its step or the action above it, from 1.
    pub number: usize,
    /// How it is counted: `1`, or `a` for a sub-action. That is HTML's `type` of a list, and a numbering of Typst.
    pub numbering: &'static str,
    /// What is printed before it: its number or letter.
    pub mark: String,
    pub when: Option<TextView>,
    pub warnings: Vec<WarningView>,
    pub text: TextView,
    pub choice: Option<ChoiceView>,
    /// What is under it: all kinds of blocks but texts. Actions there are sub-actions.
    pub blocks: Vec<BlockView>,
}

impl ActionView {
    /// Its words: its command, and the options of its choice.
    pub fn texts(&self) -> impl Iterator<Item = &TextView> {
        let options = self.choice.iter().flat_map(|choice| &choice.options);
        std::iter::once(&self.text).chain(options.map(|option| &option.text))
    }
}

#[derive(Debug, Clone, Serialize)]
pub struct ChoiceView {
    /// `one` or `any`.
    pub pick: &'static str,
    /// "Choose one:".
    pub lead: String,
    pub options: Vec<OptionView>,
}

#[derive(Debug, Clone, Serialize)]
pub struct OptionView {
    pub text: TextView,
    /// Where a reader who chooses it continues after this step.
    pub to: Option<JumpView>,
    /// Whether that is another card or page, to which its text has the link.
    pub leaves: bool,
}

#[derive(Debug, Clone, Serialize)]
pub struct FigureView {
    pub anchor: String,
    /// The image as a path from the site's root: `assets/cards/autoriseren/mijn-account.svg`, percent-encoded.
    pub src: String,
    /// The image's path in the guide, a key of `Engines::image`.
    pub image: String,
    pub alt: TextView,
    /// In CSS pixels.
    pub width: u32,
    pub height: u32,
    pub callouts: Vec<CalloutView>,
    /// What it is the poster of.
    pub attachment: Option<AttachmentView>,
}

/// A callout on a figure; `x`, `y`, `width`, `height` in % of the image, from the top left, as is the place of its sign.
#[derive(Debug, Clone, Serialize)]
pub struct CalloutView {
    pub id: String,
    pub anchor: String,
    /// Its letter; `None` for a forbidden callout, which has a sign instead.
    pub mark: Option<String>,
    /// `box` or `circle`.
    pub shape: &'static str,
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    /// The middle of its letter or sign.
    pub sign_x: f64,
    pub sign_y: f64,
    pub label: TextView,
    /// The anchor of the warning that forbids it.
    pub forbidden: Option<String>,
}
