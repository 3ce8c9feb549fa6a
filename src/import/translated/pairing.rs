//! Two pages as pairs of texts. Takes their units and what the QA checks say, returns the pairs, and what has none on either side.

use std::collections::BTreeMap;

use stappenkaart_say::say;

use super::align::{PairDoubt, aligned};
use super::unit::{CODE, Unit, UnitMark};
use crate::model::{Descend, Inline, Segment, walk};
use crate::phrases::said;
use crate::source::Span;

/// Whether a text can't be the translation of another, because it has another number or other code.
pub type Contradicts<'a> = &'a dyn Fn(&Segment, &Segment) -> bool;

/// What pairs, and what does not. The texts of the card come first in each pair.
#[derive(Default)]
pub struct Pairing<'a> {
    pub texts: Vec<(&'a Segment, &'a Segment)>,
    /// Code of the page that the card has too.
    pub same_code: Vec<Span>,
    /// The cards and steps of the page, each with the one of the guide.
    pub ids: BTreeMap<String, String>,
    pub alone: Vec<AloneText<'a>>,
    /// Texts of the card without a translation on the page.
    pub missing: Vec<&'a Segment>,
}

/// A text or code of the page that is no translation of a text of the card for sure.
pub struct AloneText<'a> {
    pub span: Span,
    pub said: Option<&'a Segment>,
    pub why: String,
    /// Where the card has texts that it may be.
    pub near: Vec<Span>,
    /// The only text that it may be.
    pub only: Option<&'a Segment>,
}

/// Pairs a card, or the cards of a page, with their page in another language.
pub fn paired<'a>(left: &Unit<'a>, right: &Unit<'a>, contradicts: Contradicts<'_>) -> Pairing<'a> {
    let mut work = PairingWork {
        contradicts,
        pairing: Pairing::default(),
    };
    work.pair(left, right);
    work.pairing
}

// More places than that help no one.
const MOST_NEAR: usize = 8;

struct PairingWork<'a, 'b> {
    contradicts: Contradicts<'b>,
    pairing: Pairing<'a>,
}

impl<'a> PairingWork<'a, '_> {
    fn pair(&mut self, left: &Unit<'a>, right: &Unit<'a>) {
        if let (Some(left), Some(right)) = (left.id, right.id) {
            let ids = &mut self.pairing.ids;
            ids.insert(right.to_string(), left.to_string());
        }
        match (left.text, right.text) {
            (Some(text), Some(said)) => self.pairing.texts.push((text, said)),
            _ if left.kind == CODE => {
                self.pairing.same_code.push(right.span);
            }
            _ => self.parts(left, right),
        }
    }

    fn parts(&mut self, left: &Unit<'a>, right: &Unit<'a>) {
        let doubts = |left: &Unit<'_>, right: &Unit<'_>| self.doubt(left, right);
        let pairs = aligned(&left.parts, &right.parts, &doubts);
        for (at, other) in &pairs {
            self.pair(&left.parts[*at], &right.parts[*other]);
        }
        let mut taken = vec![false; right.parts.len()];
        let mut free: Vec<Option<&Unit<'a>>> = left.parts.iter().map(Some).collect();
        for (at, other) in pairs {
            (free[at], taken[other]) = (None, true);
        }
        let free: Vec<&Unit<'a>> = free.into_iter().flatten().collect();
        let rest = right.parts.iter().zip(taken).filter(|(_, taken)| !taken);
        let rest: Vec<&Unit<'a>> = rest.map(|(unit, _)| unit).collect();
        for unit in &rest {
            self.alone(unit, &free, &rest);
        }
        for unit in free {
            let mut leaves = Vec::new();
            unit.leaves(&mut leaves);
            let texts = leaves.into_iter().filter_map(|leaf| leaf.text);
            self.pairing.missing.extend(texts);
        }
    }

    fn alone(&mut self, unit: &Unit<'a>, free: &[&Unit<'a>], rest: &[&Unit<'a>]) {
        let is_like =
            |other: &&&Unit<'a>| other.kind == unit.kind || other.is_warning() && unit.is_warning();
        let near: Vec<&&Unit<'a>> = free.iter().filter(is_like).collect();
        let why = reason(unit, &near);
        let mut leaves = Vec::new();
        unit.leaves(&mut leaves);
        // With as many on both sides, each is compared with the one in its place to say what is against it.
        let like: Vec<&&Unit<'a>> = rest.iter().filter(is_like).collect();
        let place = like.iter().position(|other| std::ptr::eq(**other, unit));
        let mut others = Vec::new();
        if let Some(place) = place.filter(|_| like.len() == near.len()) {
            near[place].leaves(&mut others);
        }
        let number = leaves.len();
        for (at, leaf) in leaves.into_iter().enumerate() {
            let only = others.get(at).filter(|_| others.len() == number);
            self.pairing.alone.push(AloneText {
                span: leaf.span,
                said: leaf.text,
                why: why.clone(),
                near: near.iter().take(MOST_NEAR).map(|unit| unit.span).collect(),
                only: only.and_then(|only| only.text),
            });
        }
    }

    fn doubt(&self, left: &Unit<'_>, right: &Unit<'_>) -> PairDoubt {
        let (is_contradiction, is_unlike) = match (left.text, right.text) {
            (Some(text), Some(said)) => {
                let is_unlike = labels(&text.text) != labels(&said.text);
                ((self.contradicts)(text, said), is_unlike)
            }
            _ => (self.wholes_contradict(left, right), false),
        };
        match (is_contradiction, is_unlike) {
            (true, _) => PairDoubt::Contradiction,
            (false, true) => PairDoubt::Unlike,
            (false, false) => PairDoubt::None,
        }
    }

    fn wholes_contradict(&self, left: &Unit<'_>, right: &Unit<'_>) -> bool {
        match left.kind {
            CODE => left.marks != right.marks,
            "picture" => {
                let (one, other) = (picture(left), picture(right));
                one.is_some() && other.is_some() && one != other
            }
            "table" => {
                let columns = |unit: &Unit<'_>| unit.parts.first().map(|head| head.parts.len());
                columns(left) != columns(right)
            }
            _ if left.is_warning() => {
                let mut pairs = left.parts.iter().zip(&right.parts);
                left.parts.len() != right.parts.len()
                    || pairs.any(|(one, other)| self.doubt(one, other) == PairDoubt::Contradiction)
            }
            _ => {
                let hard = |unit: &Unit<'_>| unit.marks.iter().any(UnitMark::is_hard);
                let shared = left.marks.iter().filter(|mark| mark.is_hard());
                let shares = shared
                    .into_iter()
                    .any(|mark| right.marks.binary_search(mark).is_ok());
                hard(left) && hard(right) && !shares
            }
        }
    }
}

fn picture<'a>(unit: &'a Unit<'_>) -> Option<&'a UnitMark> {
    let mut marks = unit.marks.iter();
    marks.find(|mark| matches!(mark, UnitMark::Picture(_)))
}

// How many names of buttons a text has; the words of a callout can be one.
fn labels(text: &[Inline]) -> usize {
    let mut count = 0;
    walk(text, &mut |inline| match inline {
        Inline::Ui(_) | Inline::Callout { .. } => {
            count += 1;
            Descend::Past
        }
        Inline::Text(_) | Inline::Emphasis(_) | Inline::Code(_) | Inline::Link { .. } => {
            Descend::Into
        }
    });
    count
}

fn reason(unit: &Unit<'_>, near: &[&&Unit<'_>]) -> String {
    let kind = said(unit.kind);
    match near {
        [] => say!("the card has no {kind} here that could be this one"),
        [only] if only.kind != unit.kind => {
            say!(
                "this is a {kind}, and the one of the card is a {}",
                said(only.kind)
            )
        }
        [only] if only.is_warning() && only.parts.len() != unit.parts.len() => say!(
            "this {kind} has {} of text, and the one of the card {}",
            parts(unit),
            parts(only)
        ),
        _ => say!("it is not sure which {kind} of the card this is"),
    }
}

fn parts(unit: &Unit<'_>) -> String {
    match unit.parts.len() {
        1 => say!("1 part").to_owned(),
        number => say!("{number} parts"),
    }
}
