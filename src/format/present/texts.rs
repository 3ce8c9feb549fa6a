//! Texts as the templates see them: runs with their marks, the language they are really in, and the label of a missing translation.

use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};

use super::super::view::{CardFactView, RunView, TextView};
use super::feedback::Reports;
use super::fingerprints::Fingerprints;
use super::{Presenter, Text, untranslated};
use crate::bare_addresses::pieces;
use crate::isolate;
use crate::model::{
    Card, CardFact, CardKind, Descend, Id, Inline, Lang, Localized, Segment, StepKind, card_target,
    plain, walk,
};
use crate::words::Words;

// Sets the texts of one card, and remembers what it met on the way.
pub(super) struct CardPresenter<'a> {
    pub(super) presenter: &'a Presenter<'a>,
    /// The labels of the screens as the source writes them: in a translation they are still in the source's language.
    labels: BTreeSet<String>,
    pub(super) kind: CardKind,
    /// The titles of the cards that its links lead to.
    pub(super) linked: BTreeMap<Id, Vec<Inline>>,
    /// The steps of the card, in order.
    pub(super) steps: Vec<Id>,
    /// The number of the step that is being presented, or of the last one before it.
    pub(super) here: Cell<usize>,
    /// The callouts of the current step: callout, letter, anchor.
    pub(super) callouts: RefCell<Vec<(Id, Option<String>, String)>>,
    mentions: RefCell<BTreeMap<String, usize>>,
    pub(super) fingerprints: Fingerprints,
    pub(super) reports: Reports,
    pub(super) fell_back: Cell<bool>,
}

impl<'a> CardPresenter<'a> {
    pub(super) fn new(
        presenter: &'a Presenter<'a>,
        source: &Card<Segment>,
        linked: &BTreeMap<Id, Vec<Inline>>,
    ) -> CardPresenter<'a> {
        let mut card = CardPresenter::plain(presenter);
        card.fingerprints = Fingerprints::new(source);
        let guide = &presenter.library.guide;
        card.reports = Reports::new(&guide.feedback, source, presenter.lang);
        card.kind = source.details.kind;
        card.linked = linked.clone();
        card.steps = source
            .steps
            .iter()
            .filter(|step| step.kind == StepKind::Procedure)
            .map(|step| step.id.clone())
            .collect();
        if presenter.library.guide.source != *presenter.lang {
            let mut labels = BTreeSet::new();
            source.map(&mut |segment| collect_labels(&segment.text, &mut labels));
            card.labels = labels;
        }
        card
    }

    pub(super) fn plain(presenter: &'a Presenter<'a>) -> CardPresenter<'a> {
        CardPresenter {
            presenter,
            labels: BTreeSet::new(),
            kind: CardKind::Sequence,
            linked: BTreeMap::new(),
            steps: Vec::new(),
            here: Cell::default(),
            callouts: RefCell::default(),
            mentions: RefCell::default(),
            fingerprints: Fingerprints::default(),
            reports: Reports::default(),
            fell_back: Cell::new(false),
        }
    }

    pub(super) fn words(&self) -> &'a Words {
        self.presenter.words
    }

    pub(super) fn text(&self, whole: &Text<'_>) -> TextView {
        let Localized {
            id,
            text,
            lang,
            provenance: _,
        } = whole;
        let foreign = lang != self.presenter.lang;
        let fallback = untranslated(whole, self.presenter.lang, self.words());
        self.fell_back
            .set(self.fell_back.get() || fallback.is_some());
        TextView {
            id: id.to_string(),
            runs: self.runs(text, lang),
            plain: isolate::said(text, lang, self.words()),
            lang: foreign.then(|| lang.to_string()),
            dir: foreign.then(|| self.words().direction(lang)),
            fallback,
        }
    }

    /// A text of the front matter.
    pub(super) fn fact(&self, fact: &CardFact<Text<'_>>) -> CardFactView {
        let CardFact { kind, text } = fact;
        CardFactView {
            key: kind.key,
            icon: kind.icon,
            leads: kind.leads,
            text: self.text(text),
        }
    }

    pub(super) fn texts(&self, texts: &[Text<'_>]) -> Vec<TextView> {
        texts.iter().map(|text| self.text(text)).collect()
    }

    pub(super) fn runs(&self, inlines: &[Inline], lang: &Lang) -> Vec<RunView> {
        let mut runs = Vec::new();
        for (at, inline) in inlines.iter().enumerate() {
            match inline {
                Inline::Text(text) if is_then(inlines, at, text) => runs.extend(then()),
                Inline::Text(text) => runs.extend(self.linked(text, lang)),
                Inline::Ui(words) => runs.extend(self.labels(words, lang)),
                inline => runs.push(self.run(inline, lang)),
            }
        }
        runs
    }

    fn linked(&self, text: &str, lang: &Lang) -> impl Iterator<Item = RunView> {
        pieces(text).into_iter().map(|piece| {
            let letters = self.letters(piece.words, lang);
            match piece.href {
                None => letters,
                Some(href) => RunView::Link {
                    href,
                    runs: vec![letters],
                    place: None,
                },
            }
        })
    }

    // A label, or the labels of a path: each with a direction of its own.
    fn labels(&self, words: &[Inline], lang: &Lang) -> Vec<RunView> {
        let language = self.label_language(&plain(words), lang);
        let label = |words: &[Inline]| RunView::Ui {
            lang: language.clone(),
            runs: self.bare_runs(words, lang),
        };
        let parts = match words {
            [Inline::Text(text)] => text.split(THEN).map(str::trim).collect(),
            _ => Vec::new(),
        };
        if parts.len() < 2 || parts.contains(&"") {
            return vec![label(words)];
        }
        let mut runs = Vec::new();
        for part in parts {
            if !runs.is_empty() {
                runs.extend(then());
            }
            runs.push(label(&[Inline::Text(part.to_owned())]));
        }
        runs
    }

    // Words that are a link or a label: an address among them is letters.
    fn bare_runs(&self, inlines: &[Inline], lang: &Lang) -> Vec<RunView> {
        let runs = inlines.iter().map(|inline| match inline {
            Inline::Ui(words) => self.labels(words, lang),
            inline => vec![self.run(inline, lang)],
        });
        runs.flatten().collect()
    }

    fn letters(&self, text: &str, lang: &Lang) -> RunView {
        RunView::Text {
            text: match self.is_right_to_left(lang) {
                true => isolate::numbers(text),
                false => text.to_owned(),
            },
        }
    }

    fn run(&self, inline: &Inline, lang: &Lang) -> RunView {
        match inline {
            Inline::Text(text) => self.letters(text, lang),
            Inline::Code(text) => self.code(text, lang),
            Inline::Emphasis(words) => RunView::Emphasis {
                runs: self.runs(words, lang),
            },
            Inline::Ui(words) => RunView::Ui {
                lang: self.label_language(&plain(words), lang),
                runs: self.bare_runs(words, lang),
            },
            Inline::Link { target, words } => RunView::Link {
                href: href(target),
                runs: self.bare_runs(words, lang),
                place: self.place(target, words),
            },
            Inline::Callout { id, words } => self.callout(id, self.bare_runs(words, lang)),
        }
    }

    fn code(&self, text: &str, lang: &Lang) -> RunView {
        let names = self.words().keys(lang);
        let keys = names.read(text).map(|keys| names.names(&keys));
        RunView::Code {
            text: text.to_owned(),
            keys: keys.unwrap_or_default(),
        }
    }

    fn is_right_to_left(&self, lang: &Lang) -> bool {
        self.words().direction(lang) == "rtl"
    }

    // WCAG 2.2, 3.1.2: a label that the product shows in another language says so.
    pub(super) fn label_language(&self, label: &str, lang: &Lang) -> Option<String> {
        let guide = &self.presenter.library.guide;
        let declared = guide
            .labels
            .iter()
            .find(|known| known.text == label)
            .and_then(|known| known.lang.as_ref());
        let own = self.labels.contains(label).then_some(&guide.source);
        declared
            .or(own)
            .filter(|language| *language != lang)
            .map(Lang::to_string)
    }

    // The link checker has found the callout, so only a text outside a step has none.
    pub(super) fn callout(&self, id: &Id, runs: Vec<RunView>) -> RunView {
        let callouts = self.callouts.borrow();
        let (mark, target) = match callouts.iter().find(|(known, ..)| known == id) {
            Some((_, mark, anchor)) => (mark.clone(), anchor.clone()),
            None => (None, String::new()),
        };
        let mut mentions = self.mentions.borrow_mut();
        let count = mentions
            .entry(target.clone())
            .and_modify(|count| *count += 1)
            .or_insert(1);
        let anchor = if *count == 1 {
            format!("{target}_words")
        } else {
            format!("{target}_words-{count}")
        };
        RunView::Callout {
            id: id.to_string(),
            mark,
            target,
            anchor,
            runs,
        }
    }
}

// What is written between the labels of a path.
const THEN: &str = " > ";

fn then() -> [RunView; 3] {
    let space = || RunView::Text {
        text: " ".to_owned(),
    };
    [space(), RunView::Then { text: ">" }, space()]
}

fn is_then(inlines: &[Inline], at: usize, text: &str) -> bool {
    let is_label = |at: Option<usize>| {
        let label = at.and_then(|at| inlines.get(at));
        matches!(label, Some(Inline::Ui(_) | Inline::Callout { .. }))
    };
    text == THEN && is_label(at.checked_sub(1)) && is_label(Some(at + 1))
}

fn href(target: &str) -> String {
    if let Some((card, place)) = card_target(target) {
        let place = place.map(|place| format!("#{}", anchor(&Id::new(place))));
        return format!("../{card}/index.html{}", place.unwrap_or_default());
    }
    match target.strip_prefix("term:") {
        Some(term) => format!("#{}", term_anchor(term)),
        None => target.to_owned(),
    }
}

// An id never holds an underscore, so an anchor made of two parts is never another id.
pub(super) fn anchor(id: &Id) -> String {
    id.as_str().replace('.', "_")
}

// Two underscores: no other anchor has them.
pub(super) fn term_anchor(term: &str) -> String {
    format!("term__{term}")
}

fn collect_labels(inlines: &[Inline], labels: &mut BTreeSet<String>) {
    walk(inlines, &mut |inline| match inline {
        Inline::Ui(words) => {
            labels.insert(plain(words));
            Descend::Past
        }
        Inline::Text(_) | Inline::Code(_) | Inline::Emphasis(_) => Descend::Into,
        Inline::Callout { .. } | Inline::Link { .. } => Descend::Into,
    });
}
