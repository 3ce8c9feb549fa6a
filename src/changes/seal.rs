//! What is printed on paper to recognise an edition. Takes an edition, returns short digests of it and of each of its warnings.

use crate::digest::short_sha256;
use crate::localize::Edition;
use crate::model::{Block, Localized, plain};

/// How many hexadecimal digits say which edition of a card it is, and which words of a warning.
const OF_CARD: usize = 8;
const OF_WARNING: usize = 6;

/// Of all that the edition says, and then of each warning, in reading order: "3f2a90c1.a1b2c3.d4e5f6".
pub fn seal(edition: &Edition<'_>) -> String {
    let card = &edition.card;
    let words = |text: &Localized<'_>| plain(&text.text);
    let mut all = String::new();
    for text in card.texts() {
        all.push_str(&words(text.text));
        all.push('\n');
    }
    let blocks = card.sections().flat_map(|step| step.all_blocks());
    for block in blocks {
        if let Block::Code(code) = block {
            all.push_str(&code.text);
            all.push('\n');
        }
    }
    let mut seal = short_sha256(all, OF_CARD);
    for warning in card.all_warnings() {
        let mut said = format!("{}\n{}", warning.severity.name(), words(&warning.avoid));
        for text in &warning.consequence {
            said.push('\n');
            said.push_str(&words(text));
        }
        seal.push('.');
        seal.push_str(&short_sha256(said, OF_WARNING));
    }
    seal
}
