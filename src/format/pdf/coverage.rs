//! Which letters the fonts can print. Takes letters and the guide's fonts, returns those that no font has.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use typst::foundations::Bytes;
use typst::text::{Coverage, Font};

use crate::format::fonts::FONTS;

static BUILT_IN: LazyLock<Vec<Coverage>> = LazyLock::new(|| {
    FONTS
        .iter()
        .flat_map(|bytes| coverages(Bytes::new(*bytes)))
        .collect()
});

/// The letters that neither the fonts of the binary have nor `own`, the bytes of the guide's.
pub fn without_a_font(letters: &BTreeSet<char>, own: &[Vec<u8>]) -> BTreeSet<char> {
    let own: Vec<Coverage> = own
        .iter()
        .flat_map(|bytes| coverages(Bytes::new(bytes.clone())))
        .collect();
    let has = |letter: char| {
        BUILT_IN
            .iter()
            .chain(&own)
            .any(|coverage| coverage.contains(letter.into()))
    };
    letters
        .iter()
        .copied()
        .filter(|letter| !has(*letter))
        .collect()
}

fn coverages(bytes: Bytes) -> Vec<Coverage> {
    Font::iter(bytes)
        .map(|font| font.info().coverage.clone())
        .collect()
}
