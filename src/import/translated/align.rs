//! Which units of two lists are surely a pair. Takes both lists and what speaks against a pair, returns pairs by place.
//!
//! What has the same code, numbers or picture, and is the only one, is an anchor, and so is the only unit of its kind. Between two
//! anchors, units are pairs by their places if both sides have the same kinds in the same order. What is left is uncertain, and no pair.

use std::collections::{BTreeMap, BTreeSet};

use super::unit::{Unit, UnitMark};

/// What speaks against a pair of units of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PairDoubt {
    /// They can't say the same.
    Contradiction,
    /// They may be another two, such as texts with other numbers of labels.
    Unlike,
    None,
}

/// Compares two units.
pub type Doubts<'a> = &'a dyn Fn(&Unit<'_>, &Unit<'_>) -> PairDoubt;

/// The pairs of two lists, sorted.
pub fn aligned(left: &[Unit<'_>], right: &[Unit<'_>], doubts: Doubts<'_>) -> Vec<(usize, usize)> {
    let mut alignment = Alignment {
        left,
        right,
        doubts,
        pairs: Vec::new(),
    };
    let places = |units: &[Unit<'_>]| (0..units.len()).collect::<Vec<_>>();
    let (all_left, all_right) = (places(left), places(right));
    let mut anchors = alignment.by_marks();
    let (kinds, others) = (kinds(left, &all_left), kinds(right, &all_right));
    if kinds != others {
        let single = alignment.by_kind(&all_left, &all_right, &kinds, &others);
        let is_free = |pair: &(usize, usize)| {
            let mut known = anchors.iter();
            known.all(|known| known.0 != pair.0 && known.1 != pair.1)
        };
        let more: Vec<_> = single.into_iter().filter(is_free).collect();
        anchors.extend(more);
    }
    alignment.between(&all_left, &all_right, anchors);
    alignment.pairs.sort_unstable();
    alignment.pairs
}

struct Alignment<'a, 'u> {
    left: &'a [Unit<'u>],
    right: &'a [Unit<'u>],
    doubts: Doubts<'a>,
    pairs: Vec<(usize, usize)>,
}

impl Alignment<'_, '_> {
    fn contradicts(&self, left: usize, right: usize) -> bool {
        let doubt = (self.doubts)(&self.left[left], &self.right[right]);
        doubt == PairDoubt::Contradiction
    }

    // Units that are the only ones of their side with these marks.
    fn by_marks(&self) -> Vec<(usize, usize)> {
        let (left, right) = (only_marked(self.left), only_marked(self.right));
        let both = left.iter().filter_map(|(key, at)| {
            let other = right.get(key).copied().flatten()?;
            Some(((*at)?, other))
        });
        both.filter(|(at, other)| !self.contradicts(*at, *other))
            .collect()
    }

    // Takes anchors as pairs, and then what is between two of them that follow each other on both sides.
    fn between(&mut self, left: &[usize], right: &[usize], mut anchors: Vec<(usize, usize)>) {
        anchors.sort_unstable();
        self.pairs.extend(&anchors);
        let chain = rising(&anchors);
        let free_left: Vec<usize> = only_free(left, &anchors, |anchor| anchor.0);
        let free_right: Vec<usize> = only_free(right, &anchors, |anchor| anchor.1);
        let (mut rest_left, mut rest_right) = (free_left.as_slice(), free_right.as_slice());
        for (at, other) in chain {
            let (before, after) = rest_left.split_at(rest_left.partition_point(|it| *it < at));
            let cut = rest_right.partition_point(|it| *it < other);
            let (other_before, other_after) = rest_right.split_at(cut);
            self.stretch(before, other_before);
            (rest_left, rest_right) = (after, other_after);
        }
        self.stretch(rest_left, rest_right);
    }

    // What is between two anchors.
    fn stretch(&mut self, left: &[usize], right: &[usize]) {
        if left.is_empty() || right.is_empty() {
            return;
        }
        let (kinds, others) = (kinds(self.left, left), kinds(self.right, right));
        if kinds == others {
            return self.by_place(left, right);
        }
        let anchors = self.by_kind(left, right, &kinds, &others);
        if !anchors.is_empty() {
            self.between(left, right, anchors);
        }
    }

    // Where many pairs are doubtful, the places say nothing: something was added here and removed there.
    fn by_place(&mut self, left: &[usize], right: &[usize]) {
        let doubt =
            |(at, other): (&usize, &usize)| (self.doubts)(&self.left[*at], &self.right[*other]);
        let doubts: Vec<PairDoubt> = left.iter().zip(right).map(doubt).collect();
        let number = |wanted: PairDoubt| doubts.iter().filter(|doubt| **doubt == wanted).count();
        let (wrong, unlike) = (number(PairDoubt::Contradiction), number(PairDoubt::Unlike));
        let all = doubts.len();
        if wrong * 3 > all || all > 3 && (wrong + unlike) * 2 > all {
            return;
        }
        let pairs = left.iter().zip(right).zip(doubts);
        let sure = pairs.filter(|(_, doubt)| *doubt != PairDoubt::Contradiction);
        self.pairs
            .extend(sure.map(|((at, other), _)| (*at, *other)));
    }

    // Units that are the only ones of their kind in a stretch: if nothing but the order differs, or all before or after them fits.
    fn by_kind(
        &self,
        left: &[usize],
        right: &[usize],
        kinds: &[&'static str],
        others: &[&'static str],
    ) -> Vec<(usize, usize)> {
        let sorted = |kinds: &[&'static str]| {
            let mut kinds = kinds.to_vec();
            kinds.sort_unstable();
            kinds
        };
        let is_reordered = sorted(kinds) == sorted(others);
        let (single, other_single) = (single(kinds), single(others));
        let both = single
            .iter()
            .filter_map(|(kind, at)| Some(((*at)?, other_single.get(kind).copied().flatten()?)));
        let fits = |at: usize, other: usize| {
            is_reordered || kinds[..at] == others[..other] || kinds[at + 1..] == others[other + 1..]
        };
        both.filter(|(at, other)| fits(*at, *other))
            .map(|(at, other)| (left[at], right[other]))
            .filter(|(at, other)| !self.contradicts(*at, *other))
            .collect()
    }
}

fn kinds(units: &[Unit<'_>], places: &[usize]) -> Vec<&'static str> {
    places.iter().map(|at| units[*at].kind).collect()
}

type MarkedKey<'a> = (&'static str, &'a [UnitMark]);

// Where each kind with marks is; `None` where there are several.
fn only_marked<'a>(units: &'a [Unit<'_>]) -> BTreeMap<MarkedKey<'a>, Option<usize>> {
    let mut found = BTreeMap::new();
    for (at, unit) in units.iter().enumerate() {
        if !unit.marks.is_empty() {
            let key = (unit.kind, unit.marks.as_slice());
            found
                .entry(key)
                .and_modify(|known| *known = None)
                .or_insert(Some(at));
        }
    }
    found
}

// Where each kind is; `None` where there are several.
fn single(kinds: &[&'static str]) -> BTreeMap<&'static str, Option<usize>> {
    let mut found = BTreeMap::new();
    for (at, kind) in kinds.iter().enumerate() {
        found
            .entry(*kind)
            .and_modify(|known| *known = None)
            .or_insert(Some(at));
    }
    found
}

// The places that no anchor has.
fn only_free(
    places: &[usize],
    anchors: &[(usize, usize)],
    side: fn(&(usize, usize)) -> usize,
) -> Vec<usize> {
    let taken: BTreeSet<usize> = anchors.iter().map(side).collect();
    let free = places.iter().filter(|at| !taken.contains(at));
    free.copied().collect()
}

// The most anchors that follow each other on both sides; `anchors` are sorted by the left one.
fn rising(anchors: &[(usize, usize)]) -> Vec<(usize, usize)> {
    // The last anchor of the best chain of each length, and the anchor before each.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; anchors.len()];
    for (at, (_, other)) in anchors.iter().enumerate() {
        let length = ends.partition_point(|end| anchors[*end].1 < *other);
        before[at] = length.checked_sub(1).map(|length| ends[length]);
        match ends.get_mut(length) {
            Some(end) => *end = at,
            None => ends.push(at),
        }
    }
    let mut chain = Vec::new();
    let mut next = ends.last().copied();
    while let Some(at) = next {
        chain.push(anchors[at]);
        next = before[at];
    }
    chain.reverse();
    chain
}
