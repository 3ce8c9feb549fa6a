//! Links and callouts in the texts of a card: each leads to something that there is.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::ids::anchors;
use super::link_targets::LinkTargets;
use crate::bare_addresses;
use crate::codes;
use crate::diag::{Fix, Hint, Problems};
use crate::model::{
    Card, CardText, Descend, Figure, Guide, Id, Inline, Segment, Step, TextRole, Warning,
    callouts_file, card_target, is_web_address, plain, walk,
};
use crate::source::{FileId, Sources, Span};
use crate::suggest::{nearest, suggest};
use crate::wording::list;

/// Checks one card; `cards` are all cards by their ids.
pub fn check(
    sources: &Sources,
    guide: &Guide<Segment>,
    card: &Card<Segment>,
    cards: &BTreeMap<&str, &Card<Segment>>,
    problems: &mut Problems,
) {
    let mut check = LinkCheck {
        guide,
        card,
        cards,
        anchors: anchors(card, problems),
        sources,
        places: LinkTargets::new(sources),
        problems,
    };
    let outside = card.texts().into_iter().filter(|text| text.step.is_none());
    let nothing = StepCallouts {
        ids: Vec::new(),
        unread: false,
        picture: None,
    };
    outside.for_each(|text| check.text(text.text, &nothing));
    card.sections().for_each(|step| check.step(step));
    for text in card.all_warnings().flat_map(Warning::texts) {
        check.warning(text);
    }
}

/// The callouts that the texts of a step mention, in order, each once.
pub fn mentioned(step: &Step<Segment>) -> Vec<&Id> {
    let mut found = Vec::new();
    for text in running_texts(step) {
        walk(&text.text, &mut |inline| {
            if let Inline::Callout { id, words: _ } = inline
                && !found.contains(&id)
            {
                found.push(id);
            }
            Descend::Into
        });
    }
    found
}

// Every text of a step but those of its pictures.
fn running_texts(step: &Step<Segment>) -> impl Iterator<Item = &Segment> {
    let texts = step.texts().into_iter().filter(|text| !is_picture(text));
    texts.map(|text| text.text)
}

fn is_picture(text: &CardText<'_, Segment>) -> bool {
    matches!(text.role, TextRole::Alt(_) | TextRole::CalloutLabel(_))
}

// Where the links of a text lead that have no words of their own.
fn wordless(text: &Segment) -> Vec<&str> {
    let mut targets = Vec::new();
    walk(&text.text, &mut |inline| {
        if let Inline::Link { target, words } = inline
            && words.is_empty()
        {
            targets.push(target.as_str());
        }
        Descend::Into
    });
    targets
}

// The id of the card in a path such as `../replace-toner/card.md` or `replace-toner.md`.
fn of_file(target: &str) -> Option<&str> {
    let path = target.strip_suffix(".md")?;
    let path = path.strip_suffix("/card").unwrap_or(path);
    path.rsplit('/').next()
}

// The place of a target that is in no file, so that no fix can be made for it.
const NOWHERE: Span = Span {
    file: FileId::NONE,
    start: 0,
    end: usize::MAX,
};

// The callouts on the figures of a step.
struct StepCallouts<'a> {
    ids: Vec<&'a str>,
    /// Whether one of its figures has callouts that could not be read.
    unread: bool,
    /// The first of its pictures.
    picture: Option<&'a str>,
}

struct LinkCheck<'a> {
    guide: &'a Guide<Segment>,
    card: &'a Card<Segment>,
    cards: &'a BTreeMap<&'a str, &'a Card<Segment>>,
    anchors: BTreeMap<Id, Span>,
    sources: &'a Sources,
    places: LinkTargets<'a>,
    problems: &'a mut Problems,
}

impl LinkCheck<'_> {
    // Words tied to a callout need the callout, and a callout needs words, or a warning that
    // forbids it.
    fn step(&mut self, step: &Step<Segment>) {
        self.title(&step.title);
        let figures: Vec<&Figure<Segment>> = step.figures().collect();
        let callouts: Vec<_> = figures.iter().flat_map(|figure| &figure.callouts).collect();
        let known = StepCallouts {
            ids: callouts.iter().map(|callout| callout.id.as_str()).collect(),
            unread: figures.iter().any(|figure| figure.unread),
            picture: figures.first().map(|figure| figure.image.as_str()),
        };
        running_texts(step).for_each(|text| self.text(text, &known));
        let mentioned = mentioned(step);
        // The callout that mistyped words mean has its words.
        let is_meant = |callout: &Id| {
            mentioned
                .iter()
                .filter(|id| !known.ids.contains(&id.as_str()))
                .filter_map(|id| nearest(id.as_str(), known.ids.iter().copied()))
                .any(|near| near == callout.as_str())
        };
        for (at, callout) in callouts.iter().enumerate() {
            match &callout.forbidden {
                Some((warning, span)) => self.forbidden(warning, *span),
                None if mentioned.contains(&&callout.id) || is_meant(&callout.id) => {}
                None => self.no_words(step, &callout.id, callout.span),
            }
            if let Some(twin) = callouts[..at].iter().find(|twin| twin.id == callout.id) {
                self.twins(&callout.id, callout.span, twin.span);
            }
        }
    }

    fn twins(&mut self, callout: &Id, span: Span, other: Span) {
        let message = say!("two figures of this step have a callout {callout:?}");
        self.problems
            .error(codes::SK201, span, message)
            .also(other, say!("the other one"))
            .help(say!("give one of the two another id"));
    }

    fn no_words(&mut self, step: &Step<Segment>, callout: &Id, span: Span) {
        let message = say!(
            "no text of the step `{}` mentions the callout {callout:?}",
            step.id
        );
        self.problems
            .error(codes::SK206, span, message)
            .also(step.span, say!("the step"))
            .help(say!(
                "link words to it with `[words](callout:{callout})`, or remove the callout"
            ));
    }

    fn forbidden(&mut self, warning: &Id, span: Span) {
        let known = || self.card.all_warnings().map(|known| known.id.as_str());
        let typed = warning.as_str();
        if known().any(|known| known == typed) {
            return;
        }
        let otherwise = || say!("write the warning in the card and end it with `> {{#{warning}}}`");
        let message = say!(
            "the card `{}` has no warning {warning:?} for this forbidden callout",
            self.card.id
        );
        self.problems
            .error(codes::SK212, span, message)
            .hint(suggest(typed, span, known(), otherwise));
    }

    // The title of a step is what such a link shows, so it can't have one itself.
    fn title(&mut self, title: &Segment) {
        for target in wordless(title) {
            self.problems
                .error(
                    codes::SK207,
                    title.span,
                    say!("a link without words in a title"),
                )
                .help(say!(
                    "put the words between the brackets: `[words]({target})`"
                ));
        }
    }

    // The words of a warning are accepted, approved and proven as they are typed. The title of another card can change at any time, and
    // has a translation of its own, which may be missing.
    fn warning(&mut self, text: &Segment) {
        for target in wordless(text) {
            let Some((id, _)) = card_target(target) else {
                continue;
            };
            let card = self.cards.get(id);
            let title = card.map_or_else(|| id.to_owned(), |card| plain(&card.title.text));
            self.problems
                .error(
                    codes::SK207,
                    text.span,
                    say!("a link without words in a warning"),
                )
                .help(say!(
                    "type its words, which people accept and approve with the warning: `[{title}]({target})`"
                ));
        }
    }

    fn text(&mut self, text: &Segment, callouts: &StepCallouts<'_>) {
        walk(&text.text, &mut |inline| {
            match inline {
                Inline::Text(_) | Inline::Code(_) | Inline::Ui(_) | Inline::Emphasis(_) => {}
                Inline::Callout { id, words: _ } => self.callout(id, text.span, callouts),
                Inline::Link { target, words: _ } => self.link(target, text.span),
            }
            Descend::Into
        });
    }

    fn callout(&mut self, id: &Id, span: Span, callouts: &StepCallouts<'_>) {
        if callouts.ids.contains(&id.as_str()) || callouts.unread {
            return;
        }
        let known = || callouts.ids.iter().copied();
        let otherwise = || match (callouts.ids.as_slice(), callouts.picture) {
            ([], Some(picture)) => {
                let file = callouts_file(picture);
                say!(
                    "say where it is on the picture: put `[{id}]` with its place into the file `{file}`, beside the picture"
                )
            }
            ([], None) => say!("show a figure in this step, with a callouts file beside it").into(),
            (_, _) => say!(
                "the figures of this step have {}; add `[{id}]` to a callouts file",
                list(known())
            ),
        };
        let typed = id.as_str();
        let place = self.places.target(span, "callout:", typed);
        let message = say!("no figure of this step has a callout {id:?}");
        self.problems
            .error(codes::SK205, span, message)
            .hint(suggest(typed, place.unwrap_or(NOWHERE), known(), otherwise));
    }

    fn link(&mut self, target: &str, span: Span) {
        if let Some(meant) = bare_addresses::without_marks(target) {
            let message = say!("`{target}` begins or ends with a mark that no address has");
            let help = say!("type `{meant}`");
            self.problems.error(codes::SK207, span, message).help(help);
            return;
        }
        if is_web_address(target) {
            return;
        }
        if let Some(anchor) = target.strip_prefix('#') {
            return self.anchor(anchor, span);
        }
        if let Some(term) = target.strip_prefix("term:") {
            return self.term(term, span);
        }
        let to_card = card_target(target);
        if let Some((card, place)) = to_card
            && let Some(found) = self.cards.get(card).copied()
        {
            return self.place_in(found, place, span);
        }
        let from = self.sources.path(span.file);
        let message = say!("`{target}` leads nowhere from `{from}`");
        let hint = self.instead(target, span);
        self.problems.error(codes::SK207, span, message).hint(hint);
    }

    fn instead(&mut self, target: &str, span: Span) -> Hint {
        let card = card_target(target).map(|(card, _)| card);
        let place = card
            .and_then(|card| self.places.target(span, "card:", card))
            .unwrap_or(NOWHERE);
        if let Some(meant) = self.meant(target, card) {
            let help = say!("type `{meant}`");
            let id = meant.strip_prefix("card:").unwrap_or_default();
            let fix = card
                .and_then(|card| place.unquoted(card))
                .map(|place| Fix::new(place, id));
            return Hint { help, fix };
        }
        let otherwise = || {
            match bare_addresses::scheme_before(target) {
            Some(scheme) => say!("type `{scheme}{target}`"),
            None => say!("link to `https://...`, to `#id` in this card, to another card as `card:its-id`, or to a term as `term:its-id`").into(),
        }
        };
        let known: Vec<&str> = match card {
            Some(_) => self.cards.keys().copied().collect(),
            None => Vec::new(),
        };
        suggest(
            card.unwrap_or(target),
            place,
            known.iter().copied(),
            otherwise,
        )
    }

    // What a target leads to that has an id of today, without its kind or as the file of a card.
    fn meant(&self, target: &str, card: Option<&str>) -> Option<String> {
        if let Some(card) = card {
            let mut redirects = self.guide.redirects.iter();
            let moved = redirects.find(|redirect| redirect.from.as_str() == card)?;
            let to = moved.to.as_str();
            return self.cards.contains_key(to).then(|| format!("card:{to}"));
        }
        let id = Id::new(of_file(target).unwrap_or(target));
        if self.cards.contains_key(id.as_str()) {
            Some(format!("card:{id}"))
        } else if self.anchors.contains_key(&id) {
            Some(format!("#{id}"))
        } else {
            let is_term = self.guide.terms.contains_key(&id);
            is_term.then(|| format!("term:{id}"))
        }
    }

    // `card:save#send`: a step, action or warning of the other card.
    fn place_in(&mut self, card: &Card<Segment>, place: Option<&str>, span: Span) {
        let Some(place) = place else {
            return;
        };
        let known = anchors(card, &mut Problems::new());
        if known.contains_key(&Id::new(place)) {
            return;
        }
        let target = self
            .places
            .target(span, &format!("card:{}#", card.id), place)
            .unwrap_or(NOWHERE);
        let otherwise = || {
            say!("link to the id of a step or an action of that card, or to the card alone").into()
        };
        let message = say!("nothing in the card `{}` has the id `{place}`", card.id);
        self.problems
            .error(codes::SK207, span, message)
            .hint(suggest(
                place,
                target,
                known.keys().map(Id::as_str),
                otherwise,
            ));
    }

    fn anchor(&mut self, anchor: &str, span: Span) {
        if self.anchors.contains_key(&Id::new(anchor)) {
            return;
        }
        let place = self.places.target(span, "#", anchor).unwrap_or(NOWHERE);
        let known = self.anchors.keys().map(Id::as_str);
        let otherwise = || say!("link to the id of a step or an action").into();
        let message = say!("nothing in this card has the id `{anchor}`");
        self.problems
            .error(codes::SK207, span, message)
            .hint(suggest(anchor, place, known, otherwise));
    }

    fn term(&mut self, term: &str, span: Span) {
        if self.guide.terms.contains_key(&Id::new(term)) {
            return;
        }
        let place = self.places.target(span, "term:", term).unwrap_or(NOWHERE);
        let known = self.guide.terms.keys().map(Id::as_str);
        let otherwise =
            || say!("declare it in `guide.toml`: `[term.{term}]` with a `name` and a `definition`");
        self.problems
            .error(codes::SK207, span, say!("there is no term `{term}`"))
            .hint(suggest(term, place, known, otherwise));
    }
}
