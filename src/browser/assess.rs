//! What is owed against what a browser shows. Takes what was seen of a page in each mode, returns diagnostics.

use stappenkaart_say::say;

use super::modes::Mode;
use super::survey::{HowUnseen, Survey, VisualFlaw, WarningBox};
use crate::codes;
use crate::diag::{Code, Diagnostic};
use crate::owed::{OwedAction, OwedCard, OwedItem, OwedWarning};
use crate::phrases::{self, phrase};
use crate::verify::{Change, owed_words, says, shown, squash, warning_name};

/// A problem of a page in one mode.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModeProblem {
    pub code: Code,
    pub message: String,
    pub help: String,
}

/// A warning that is in the page, and is to be looked at.
#[derive(Debug)]
pub struct FoundWarning<'a> {
    pub card: &'a OwedCard,
    pub warning: &'a OwedWarning,
    /// Its position among the boxes of the page.
    pub position: usize,
    /// The positions of the actions that it guards, among the actions of the page.
    pub guarded: Vec<usize>,
}

/// Finds every warning of these cards among the boxes of the page: those of the first card, then those of the next.
pub fn find_warnings<'a>(
    cards: &[&'a OwedCard],
    survey: &Survey,
) -> (Vec<FoundWarning<'a>>, Vec<ModeProblem>) {
    let mut search = Search::new(survey);
    for card in cards {
        search.card(card);
    }
    (search.found, search.problems)
}

struct Search<'a, 's> {
    boxes: Vec<(String, &'s WarningBox)>,
    actions: Vec<String>,
    next_box: usize,
    next_action: usize,
    found: Vec<FoundWarning<'a>>,
    problems: Vec<ModeProblem>,
}

impl<'a, 's> Search<'a, 's> {
    fn new(survey: &'s Survey) -> Search<'a, 's> {
        let boxes = survey.boxes.iter();
        Search {
            boxes: boxes.map(|known| (squash(&known.text), known)).collect(),
            actions: survey.actions.iter().map(|text| squash(text)).collect(),
            next_box: 0,
            next_action: 0,
            found: Vec::new(),
            problems: Vec::new(),
        }
    }

    fn card(&mut self, card: &'a OwedCard) {
        let actions: Vec<Option<usize>> = card
            .order
            .iter()
            .filter_map(|item| match item {
                OwedItem::Action(action) => Some(self.action(action)),
                OwedItem::Warning(_) => None,
            })
            .collect();
        let mut passed = 0;
        for item in &card.order {
            match item {
                OwedItem::Action(_) => passed += 1,
                OwedItem::Warning(warning) => {
                    let guarded = actions[passed..].iter().take(warning.guards);
                    self.warning(card, warning, guarded.copied().flatten().collect());
                }
            }
        }
    }

    fn action(&mut self, action: &OwedAction) -> Option<usize> {
        let text = squash(&action.text);
        let left = self.actions[self.next_action..].iter();
        let Some(at) = left.into_iter().position(|known| *known == text) else {
            let words = shown(&action.text);
            let message = say!(
                "the action `{}` (\"{words}\") is missing or in another place",
                action.id
            );
            self.problem(codes::SK503, message, phrases::said(KEEP).to_owned());
            return None;
        };
        self.next_action += at + 1;
        Some(self.next_action - 1)
    }

    fn warning(&mut self, card: &'a OwedCard, warning: &'a OwedWarning, guarded: Vec<usize>) {
        let whole = |(text, _): &(String, &WarningBox)| says(text, warning).is_ok();
        let Some(at) = self.boxes[self.next_box..].iter().position(whole) else {
            return self.why_not(card, warning);
        };
        let position = self.next_box + at;
        self.next_box = position + 1;
        self.changed(card, warning, position);
        self.found.push(FoundWarning {
            card,
            warning,
            position,
            guarded,
        });
    }

    // Its own words are all there: what else it says, and how severe it looks.
    fn changed(&mut self, card: &OwedCard, warning: &OwedWarning, position: usize) {
        let (name, known) = (warning_name(card, warning), self.boxes[position].1);
        if !known.added.is_empty() {
            let added = shown(&known.added);
            let message = say!("{name} has words that are not its own: \"{added}\"");
            self.problem(codes::SK508, message, phrases::said(KEEP).to_owned());
        }
        let mut claims = known.severities.iter();
        if let Some(claim) = claims.find(|claim| **claim != warning.severity) {
            let message = say!("{name} is a {}, but looks like a {claim}", warning.severity);
            self.problem(codes::SK508, message, phrases::said(KEEP).to_owned());
        }
    }

    fn why_not(&mut self, card: &OwedCard, warning: &OwedWarning) {
        let name = warning_name(card, warning);
        let avoid = squash(&warning.avoid);
        let anchor = warning.id.replace('.', "_");
        let whole = |(text, _): &(String, &WarningBox)| says(text, warning).is_ok();
        let near =
            |(text, known): &&(String, &WarningBox)| known.id == anchor || text.contains(&avoid);
        let (code, what) = match self.boxes.iter().find(near) {
            _ if self.boxes.iter().any(whole) => {
                (codes::SK503, say!("is in another place").to_owned())
            }
            None => (codes::SK501, say!("is missing").to_owned()),
            Some((text, known)) => changed_words(text, known, warning),
        };
        let help = say!(
            "{}; readers have to see: {}",
            phrases::said(KEEP),
            owed_words(warning)
        );
        self.problem(code, format!("{name} {what}"), help);
    }

    fn problem(&mut self, code: Code, message: String, help: String) {
        self.problems.push(ModeProblem {
            code,
            message,
            help,
        });
    }
}

const KEEP: &str = phrase!(
    "change the script or the style sheet that does this; a script of your own is in `templates/html/`"
);

fn changed_words(text: &str, known: &WarningBox, warning: &OwedWarning) -> (Code, String) {
    match says(text, warning) {
        Err(Change::Lost(part)) => (codes::SK501, say!("lost {part}")),
        Ok(()) | Err(Change::Added) => {
            let text = shown(known.text.trim());
            let what = say!("has words that are not its own: \"{text}\"");
            (codes::SK508, what)
        }
    }
}

/// The problem of a warning that is shown after an action that it guards.
pub fn late(found: &FoundWarning<'_>) -> ModeProblem {
    let name = warning_name(found.card, found.warning);
    ModeProblem {
        code: codes::SK503,
        message: say!("{name} comes after an action that it guards"),
        help: phrases::said(KEEP).to_owned(),
    }
}

/// The problem of a warning with words that a reader does not see as they were written: all of them, or these.
pub fn unseen(found: &FoundWarning<'_>, words: Option<&str>, flaw: &VisualFlaw) -> ModeProblem {
    let name = warning_name(found.card, found.warning);
    let which = match words {
        Some(words) => say!("its word \"{}\"", shown(words)),
        None => say!("its text").to_owned(),
    };
    let why = reason(flaw);
    ModeProblem {
        code: codes::SK502,
        message: say!("{name} is there, but readers can't see {which} as it was written: {why}"),
        help: say!(
            "{}; readers have to see: {}",
            phrases::said(KEEP),
            owed_words(found.warning)
        ),
    }
}

fn reason(flaw: &VisualFlaw) -> String {
    let by = &flaw.by;
    match flaw.how {
        HowUnseen::Hidden => say!("`{by}` is hidden"),
        HowUnseen::Covered => say!("`{by}` covers it"),
        HowUnseen::Clipped => say!("`{by}` cuts it off"),
        HowUnseen::Outside => say!("no reader can scroll to `{by}`"),
        HowUnseen::Small => say!("the letters in `{by}` are too small"),
        HowUnseen::Faint => say!("`{by}` makes it faint"),
        HowUnseen::Struck => say!("`{by}` strikes it through"),
        HowUnseen::Turned => say!("`{by}` turns or mirrors it"),
        HowUnseen::Masked => say!("`{by}` shows dots in the place of its letters"),
        HowUnseen::Unseen => {
            say!("in `{by}`, nothing differs on the screen without the words")
        }
    }
}

/// One diagnostic for each problem of a page, with the modes that have it. `looked` are all modes in which the page was seen.
pub fn diagnostics(
    path: &str,
    problems: Vec<(Mode, ModeProblem)>,
    looked: &[Mode],
) -> Vec<Diagnostic> {
    let mut groups: Vec<(ModeProblem, Vec<Mode>)> = Vec::new();
    for (mode, problem) in problems {
        match groups.iter_mut().find(|(known, _)| *known == problem) {
            Some((_, modes)) if modes.contains(&mode) => {}
            Some((_, modes)) => modes.push(mode),
            None => groups.push((problem, vec![mode])),
        }
    }
    groups
        .into_iter()
        .map(|(problem, modes)| {
            let modes = in_modes(&modes, looked);
            let message = format!("{}; {modes}", problem.message);
            Diagnostic::in_file(problem.code, path, message).help(problem.help)
        })
        .collect()
}

fn in_modes(modes: &[Mode], looked: &[Mode]) -> String {
    if modes.len() == looked.len() {
        return say!("in every mode of the browser").to_owned();
    }
    let phrases: Vec<&str> = modes.iter().map(|mode| mode.phrase()).collect();
    say!("in the browser {}", phrases.join(", "))
}
