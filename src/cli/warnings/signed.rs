//! A signature, as the person who gave it sees it again. Takes the signature, returns the words in both languages.

use stappenkaart_say::say;

use crate::ledger::{SignedApproval, Wording};

/// Shows again what was approved.
pub fn signed(sign: &SignedApproval<'_>) -> String {
    let source = Wording::of(sign.warning);
    let texts = |wording: &Wording| wording.texts().cloned().collect::<Vec<_>>().join(" ");
    let SignedApproval {
        card,
        warning,
        lang,
        by,
        ..
    } = sign;
    say!(
        "{by} approves `{card}/{}` in `{lang}`:\n  {}\n  {}",
        warning.id,
        texts(&source),
        texts(&sign.wording)
    )
}
